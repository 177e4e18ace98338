"""Records and references, the value of what was left out, and the way from typed values back to data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar, final

from . import REQUIRED, dataclass, function, shape_of

MAPPING: Final[Any] = Mapping
"""`Mapping` under a name that tells type checkers nothing: the members of what was read stay `Any`."""
SEQUENCE: Final[Any] = (list, tuple)

T_co = TypeVar("T_co", covariant=True)

JsonValue: TypeAlias = bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
"""Anything that JSON can hold."""


class Unset(Enum):
    """The value of a field that was left out, where null means something else. Type checkers narrow by `is not UNSET`."""

    UNSET = ""

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET


class Reference:
    """A value that is filled in later, by whoever reads the configuration. Each system has its own kinds."""

    __slots__ = ()

    def wire(self) -> Any:
        """How the reference is written."""
        raise NotImplementedError


class _Reference(Reference):
    __slots__ = ("_into",)
    _into: str


@final
@dataclass(frozen=True, slots=True)
class EnvVar(_Reference, Generic[T_co]):
    """A value of the environment variable `name`, written `{env: NAME}`. The type parameter is what the value turns into."""

    name: str

    def wire(self) -> Any:
        """`{env: NAME}`."""
        return {"env": self.name}


REFERENCE: Final[Any] = Reference
TEXTS: Final[dict[type, Callable[[Any], str]]] = {}  # how values of Python are written: python_formats fills it
_set_into = _Reference.__dict__["_into"].__set__


def env_var(name: str, into: str) -> EnvVar[Any]:
    """A reference that remembers what it turns into: the type of the field it was read for."""
    reference: EnvVar[Any] = EnvVar(name)
    _set_into(reference, into)
    return reference


def into_of(reference: EnvVar[Any]) -> str:
    """What a reference that was read turns into; `str` where it was made by hand."""
    return getattr(reference, "_into", "str")


class Record:
    """The base of every generated dataclass.

    A record remembers what it was given. One that was read has the keys that were written, in their order; one made in
    Python has the fields that the constructor was given, as the bits of a number; one made by `dataclasses.replace` has what
    the old one had, and what was changed. That is dumped, even where it equals the default, and so are tags. `_nulls_` are the
    fields whose None is null; in another field whose default is None, it means that the key is left out. `__resolved__` is the
    class of its resolved form, where it can hold a reference.
    """

    __slots__ = ("_written",)
    _keys_: ClassVar[Mapping[str, str]] = {}
    _tags_: ClassVar[tuple[str, ...]] = ()
    _nulls_: ClassVar[tuple[str, ...]] = ()
    __blank__: ClassVar[Any]
    __given__: ClassVar[Any]
    __replaced__: ClassVar[Any]
    __resolved__: ClassVar[Any] = None
    _written: tuple[str, ...] | int

    def check(self) -> None:
        """Raise ConfigError where a value that was made in Python breaks a rule of the schema."""
        from .report import load_data, reader_of

        load_data(reader_of(type(self)), dump_value(self), None)

    @property
    def _from(self) -> object:
        """What `dataclasses.replace` hands over to the new record: this one, and the names of the fields that it changes."""
        return self, _changed(_FRAME(1)) if _FRAME is not None else None


_FRAME: Final[Any] = vars(sys).get("_getframe")


def _changed(caller: Any) -> tuple[str, ...] | None:
    """The fields that `dataclasses.replace`, which asks, was given; None where it is not known who asks."""
    # It asks for what it was not given in the order of the fields, and `_from` is the first of them.
    if caller.f_globals.get("__name__") != "dataclasses":
        return None
    changes: Any = caller.f_locals.get("changes")
    return tuple(changes) if changes is not None else None


def key_of(record: Any, name: str) -> str:
    """The key that a field of a record is written as."""
    keys: Mapping[str, str] = record._keys_
    return keys.get(name, name)


def empty() -> dict[str, Any]:
    """What an open object holds beside its fields, where nothing was said."""
    return {}


def empty_list() -> list[Any]:
    """A new empty list."""
    return []


def plain(value: Any) -> Any:
    """A list or mapping that is the default of a field of several types."""
    return value


# -- back to data

_MANY_TIMES: Final = 8
"""Records of one class and order of keys after which it pays to compile how they are dumped."""
_MOST: Final = 64
"""Orders of keys that are remembered of one class."""


@final
class _Wire:
    """How a class is written: its fields by key, what each is when left out, and the orders of keys that were met.

    `absent`: the fields whose None means that the key is left out.
    """

    __slots__ = ("absent", "bag", "fields", "met", "names", "writers")

    def __init__(self, cls: type[Any]) -> None:
        keys: Mapping[str, str] = cls._keys_
        tags: tuple[str, ...] = cls._tags_
        shape = shape_of(cls)
        self.bag = "extra" in shape.fields and "extra" not in keys
        entries = [
            (keys.get(name, name), name, REQUIRED if name in tags else shape.default(name), 1 << number)
            for number, name in enumerate(shape.fields)
            if name != "extra" or "extra" in keys
        ]
        self.fields = tuple(entries)
        self.names = {entry[0]: entry[1] for entry in entries}
        self.absent = frozenset(
            name for name in shape.fields if shape.fields[name].default is None and name not in cls._nulls_
        )
        self.met: dict[tuple[str, ...], int] = {}
        self.writers: dict[tuple[str, ...] | None, Callable[[Any], dict[str, Any]]] = {}

    def meet(self, order: tuple[str, ...]) -> None:
        """Count an order of keys; one that comes often gets a function of its own."""
        times = self.met[order] = self.met.get(order, 0) + 1
        if times == _MANY_TIMES and order and self.names.keys() >= set(order):
            self.writers[order] = self._compiled(order)
        if len(self.met) > _MOST:
            self.met.clear()
            self.writers.clear()

    def _compiled(self, order: tuple[str, ...]) -> Any:
        # Keys come in as values, so that nothing of a document can be code; names of fields are identifiers.
        values: dict[str, Any] = {"plain": _PLAIN, "dump": dump_value, "slow": _dump_record}
        members: list[str] = []
        for number, key in enumerate(order):
            values[f"key{number}"] = key
            name = self.names[key]
            members.append(f"key{number}: x if (x := v.{name}).__class__ in plain else dump(x),")
        # `extra` may have the key of a field, if the value does not fit the type of the field.
        rest = [" if v.extra:", "  return slow(v)"] if self.bag else []
        return function("dump_record", ["v"], [*rest, " return {", *members, " }"], values)


_WIRES: Final[dict[type, _Wire]] = {}
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def _wire_of(cls: type) -> _Wire:
    wire = _WIRES.get(cls)
    if wire is None:
        wire = _WIRES[cls] = _Wire(cls)
    return wire


def items_of(record: Record) -> list[tuple[str, Any]]:
    """The keys and values of a record, as they are written."""
    wire = _wire_of(type(record))
    extra: Mapping[str, Any] = (getattr(record, "extra", None) or {}) if wire.bag else {}
    written: tuple[str, ...] | int = getattr(record, "_written", 0)
    if isinstance(written, tuple):
        names = wire.names
        return [(key, extra[key] if key in extra else getattr(record, names[key])) for key in written]
    return [*_given(record, wire, written), *extra.items()]


def _given(record: Record, wire: _Wire, bits: int) -> Iterator[tuple[str, Any]]:
    """What the constructor was given, and what is another value than the default by now: a list that was added to."""
    for key, name, default, bit in wire.fields:
        value = getattr(record, name)
        if value is UNSET or (value is None and name in wire.absent):
            continue
        if bits & bit or default is REQUIRED or type(value) is not type(default) or value != default:
            yield key, value


def _own_extra(record: Any, source: Any, wire: _Wire, changed: tuple[str, ...]) -> Mapping[str, Any]:
    """The keys beside the fields, without the keys of fields that were changed."""
    extra: Mapping[str, Any] = record.extra
    stale = [key for key in extra if wire.names.get(key) in changed]
    if stale and extra is source.extra:
        extra = {key: value for key, value in extra.items() if key not in stale}
        object.__setattr__(record, "extra", extra)
    return extra


def _replaced(record: Record, source: tuple[Record, tuple[str, ...] | None]) -> None:
    """Give a record that `dataclasses.replace` made its keys: those of the old one, and those of the fields it changed.

    Where it is not known which those are, they are the fields that hold another object.
    """
    old, changed = source
    wire = _wire_of(type(old))
    if changed is None:
        changed = tuple(name for name in wire.names.values() if getattr(record, name) is not getattr(old, name))
    extra: Mapping[str, Any] = _own_extra(record, old, wire, changed) if wire.bag else {}
    values = {key: (name, getattr(record, name)) for key, name in wire.names.items()}
    there = {key for key, (name, value) in values.items() if value is not None or name not in wire.absent}
    there = {key for key in there if values[key][1] is not UNSET}
    kept = [
        key
        for key, _ in items_of(old)
        if key in there or key in extra or (key in wire.names and wire.names[key] not in changed)
    ]
    kept += [key for key, name in wire.names.items() if name in changed and key in there]
    _set_written(record, tuple(dict.fromkeys((*kept, *extra))))


_set_written: Final[Any] = Record.__dict__["_written"].__set__
Record.__given__ = _set_written
Record.__replaced__ = staticmethod(_replaced)


def dump_value(value: Any) -> Any:
    """The data that a value is written as. Raises TypeError for what is not a value of a configuration."""
    kind = value.__class__
    if kind in _WIRES:
        return _WIRES[kind].writers.get(getattr(value, "_written", None), _dump_record)(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        for member in value:
            if member.__class__ not in _PLAIN:
                return [dump_value(member) for member in value]
        return [*value]
    if kind is dict:
        return _dumped(value)
    if kind is EnvVar or isinstance(value, REFERENCE):
        return value.wire()
    if isinstance(value, Record):
        return _dump_record(value)
    if isinstance(value, MAPPING):
        return {key: dump_value(member) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [dump_value(member) for member in value]
    if isinstance(value, (str, int, float)):
        return value
    for base in filter(TEXTS.get, kind.__mro__):
        return TEXTS[base](value)
    raise TypeError(f"not a value of a configuration: {kind.__name__}")


def _dumped(data: dict[str, Any]) -> dict[str, Any]:
    for member in data.values():
        if member.__class__ not in _PLAIN:
            return {key: dump_value(member) for key, member in data.items()}
    return {**data}


def _dump_record(record: Any) -> dict[str, Any]:
    written: tuple[str, ...] | int = getattr(record, "_written", 0)
    if isinstance(written, tuple):
        _wire_of(record.__class__).meet(written)
    return _dumped(dict(items_of(record)))
