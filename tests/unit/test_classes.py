"""The runtime's `dataclass` beside the standard library's: the same in all that can be seen."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import itertools
import json
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from confwright import runtime
from confwright.runtime import record as records
from confwright.runtime.record import EnvVar, Record, dump_value

Decorate = Callable[..., Any]


def family(decorate: Decorate, declare: Decorate) -> tuple[Any, Any]:
    """The same two classes, made by one or the other."""

    @decorate(frozen=True, slots=True, kw_only=True)
    class Section:
        """A section."""

        kinds: ClassVar[int] = 3
        name: str
        count: int | None = None
        password: str = declare(default="", repr=False)
        labels: dict[str, str] = declare(default_factory=dict)

    @decorate(frozen=True, slots=True)
    class Place:
        line: int
        column: int = 1

    return Section, Place


def outcome(do: Callable[[], object]) -> object:
    try:
        return do()
    except Exception as error:  # noqa: BLE001 - the error is what is compared
        return type(error), str(error).replace("family.<locals>.", "")


ASKED: list[tuple[str, Callable[[Any, Any], object]]] = [
    ("repr", lambda s, p: (repr(s(name="a", password="x")), repr(p(1)))),  # noqa: S106
    ("nested repr", lambda s, p: repr(s(name=p(2)))),
    ("equality", lambda s, p: (s(name="a") == s(name="a"), s(name="a") == s(name="b"), s(name="a") == p(1))),
    ("order of fields counts", lambda s, p: (p(1, 2) == p(2, 1), p(1) != p(1))),
    ("hash", lambda s, p: hash(p(1)) == hash(p(1, 1))),
    ("no hash", lambda s, p: hash(s(name="a"))),
    ("missing", lambda s, p: s()),
    ("unknown", lambda s, p: s(name="a", nam="b")),
    ("positional", lambda s, p: s("a")),
    ("too many", lambda s, p: p(1, 2, 3)),
    ("missing positional", lambda s, p: p()),
    ("assignment", lambda s, p: setattr(s(name="a"), "name", "b")),
    ("deletion", lambda s, p: delattr(s(name="a"), "name")),
    ("factories give each its own", lambda s, p: s(name="a").labels is s(name="a").labels),
    ("signature", lambda s, p: str(inspect.signature(p))),
    ("parameters", lambda s, p: [(q.name, q.kind) for q in inspect.signature(s).parameters.values()]),
    ("is_dataclass", lambda s, p: (dataclasses.is_dataclass(s), dataclasses.is_dataclass(p(1)))),
    ("fields", lambda s, p: [(f.name, f.type, f.repr, f.kw_only) for f in dataclasses.fields(s)]),
    ("asdict", lambda s, p: dataclasses.asdict(s(name="a", labels={"b": "c"}))),
    ("replace", lambda s, p: repr(dataclasses.replace(s(name="a"), count=3))),
    ("match", lambda s, p: (s.__match_args__, p.__match_args__)),
    ("slots", lambda s, p: (s.__slots__, hasattr(s(name="a"), "__dict__"))),
    ("class variable", lambda s, p: (s.kinds, s(name="a").kinds)),
    ("documentation", lambda s, p: s.__doc__),
    ("frozen", lambda s, p: s.__dataclass_params__.frozen),
]


@pytest.mark.parametrize(("name", "ask"), ASKED, ids=[name for name, _ in ASKED])
@pytest.mark.parametrize("calls", [0, 50], ids=["at first", "compiled"])
def test_the_same_as_the_standard_library(name: str, ask: Callable[[Any, Any], object], calls: int) -> None:
    results: list[object] = []
    for decorate, declare in ((runtime.make, runtime.declare), (dataclasses.dataclass, dataclasses.field)):
        section, place = family(decorate, declare)
        for _ in range(calls):
            section(name="a")
            place(1)
        results.append(outcome(lambda s=section, p=place: ask(s, p)))
    assert results[0] == results[1]


@runtime.make(frozen=True, slots=True, kw_only=True)
class Port(Record):
    number: int
    host: str | None = None
    extra: dict[str, Any] = runtime.declare(default_factory=dict)


def read(data: dict[str, Any], number: int, host: str | None, extra: dict[str, Any]) -> Any:
    """A port, made as a generated reader makes it."""
    made: Any = Port.__blank__()
    made._written = tuple(data)
    made.number, made.host, made.extra = number, host, extra
    made.__class__ = Port
    return made


def test_what_was_read_is_whole_frozen_and_remembers_its_keys() -> None:
    data = {"host": "h", "number": 1, "x": 2}
    port = read(data, 1, "h", {"x": 2})
    assert type(port) is Port
    assert port == Port(number=1, host="h", extra={"x": 2})
    assert dump_value(port) == data
    assert list(dump_value(port)) == ["host", "number", "x"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        port.number = 2


ORDERS = [{"number": 1}, {"host": "h", "number": 1}, {"number": 1, "host": None}, {"x": [1, {"y": 2}], "number": 1}, {}]
"""Data in other orders of the keys, with a key that has no field, and with none."""


@pytest.mark.parametrize("data", ORDERS, ids=json.dumps)
def test_a_dump_is_the_same_however_often_the_order_of_keys_was_met(data: dict[str, Any]) -> None:
    extra = {key: value for key, value in data.items() if key == "x"}
    found = [dump_value(read(data, data.get("number", 0), data.get("host"), extra)) for _ in range(30)]
    assert all(list(one.items()) == list(data.items()) for one in found)


def test_what_stands_under_a_field_s_key_and_fits_no_type_of_it_is_dumped_from_the_rest() -> None:
    for value in [*range(20), "odd"]:
        odd = read({"number": value}, 7, None, {"number": value} if value == "odd" else {})
        assert dump_value(odd) == {"number": value if value == "odd" else 7}


def test_a_value_made_in_python_dumps_what_differs_from_the_defaults_however_often() -> None:
    found = [dump_value(Port(number=n, host="h" if n % 2 else None)) for n in range(40)]
    assert found == [{"number": n, "host": "h"} if n % 2 else {"number": n} for n in range(40)]


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])  # noqa: S301
def test_copies_are_equal_and_dump_the_same(twin: Callable[[Any], Any]) -> None:
    port = read({"host": None, "number": 1}, 1, None, {})
    other = twin(port)
    assert other is not port
    assert other == port
    assert list(dump_value(other)) == ["host", "number"]


def test_a_subclass_is_made_like_its_base() -> None:
    class Mine(Port):
        pass

    assert Mine(number=1).number == 1
    assert type(Mine(number=1)) is Mine
    assert repr(Mine(number=1)).startswith("test_a_subclass_is_made_like_its_base.<locals>.Mine(number=1")


def test_only_what_is_made_here_is_a_dataclass() -> None:
    assert not dataclasses.is_dataclass(Record)
    assert EnvVar("A") == EnvVar("A") != EnvVar("B")
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(EnvVar("A"), "other", 1)  # noqa: B010 - the standard library raises a TypeError about `super` here
    with pytest.raises(TypeError):
        runtime.make(frozen=False, slots=True)


@runtime.make(frozen=True, slots=True, kw_only=True)
class Six(Record):
    a: int = 0
    b: int = 0
    c: int = 0
    d: int = 0
    e: int = 0
    f: int = 0


def test_what_is_remembered_of_dumps_has_an_end() -> None:
    most = 0
    for order in itertools.islice(itertools.permutations("abcdef"), 200):
        data = {key: number for number, key in enumerate(order)}
        for _ in range(10):
            made: Any = Six.__blank__()
            made._written = order
            for key, value in data.items():
                setattr(made, key, value)
            made.__class__ = Six
            assert list(dump_value(made).items()) == list(data.items())
        most = max(most, len(records._WIRES[Six].writers))
        assert len(records._WIRES[Six].met) <= 64
    assert 10 < most <= 64


class Named(Port):
    """A class of the user's own, which has a `__dict__` besides."""

    @property
    def text(self) -> str:
        return f"{self.host}:{self.number}"


class Slotted(Port):
    __slots__ = ("note",)


@pytest.mark.parametrize("cls", [Named, Slotted])
@pytest.mark.parametrize("calls", [0, 50], ids=["at first", "compiled"])
def test_a_class_of_the_users_own_is_made_like_the_one_above(cls: type[Port], calls: int) -> None:
    made = [cls(number=1) for _ in range(calls)]
    made += [cls(number=1, host="h"), dataclasses.replace(cls(number=1), host="h")]
    for port in made[-2:]:
        assert type(port) is cls
        assert dump_value(port) == {"number": 1, "host": "h"}
        with pytest.raises(dataclasses.FrozenInstanceError):
            port.number = 2  # type: ignore[misc]
        with pytest.raises(TypeError):
            cls()  # type: ignore[call-arg]


def test_a_default_that_cannot_be_made_leaves_nothing_half_made() -> None:
    @runtime.make(frozen=True, slots=True, kw_only=True)
    class Late(Record):
        number: int = runtime.declare(default_factory=lambda: 1 // 0)

    for _ in range(20):
        with pytest.raises(ZeroDivisionError):
            Late()
    assert Late(number=1).number == 1
