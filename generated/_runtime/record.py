"""What every generated class is made of: records, references, and the value of what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar, final

from .classes import REQUIRED, Maker, dataclass, shape_of

MAPPING: Final[Any] = Mapping
"""`Mapping` under a name that tells type checkers nothing: the members of what was read stay `Any`."""
SEQUENCE: Final[Any] = (list, tuple)

T_co = TypeVar("T_co", covariant=True)

JsonValue: TypeAlias = bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
"""Anything that JSON can hold."""


@final
class Unset:
    """The value of a field that was left out, where null means something else."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


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
    """A value that is read from the environment variable `name` when it is needed.

    Written `{env: NAME}`. The type parameter is what the value turns into.
    """

    name: str

    def wire(self) -> Any:
        """`{env: NAME}`."""
        return {"env": self.name}


REFERENCE: Final[Any] = Reference
_set_into = _Reference.__dict__["_into"].__set__


def env_var(name: str, into: str) -> EnvVar[Any]:
    """A reference that remembers what it turns into: the type of the field it was read for."""
    made: EnvVar[Any] = EnvVar(name)
    _set_into(made, into)
    return made


def into_of(reference: EnvVar[Any]) -> str:
    """What a reference that was read turns into; `str` where it was made by hand."""
    return getattr(reference, "_into", "str")


class Record:
    """The base of every generated dataclass.

    A record that was read remembers which keys were written, and in which order, so that it is dumped just so. One made in
    Python dumps what differs from the defaults, and its tags.
    """

    __slots__ = ("_written",)
    _keys_: ClassVar[Mapping[str, str]] = {}
    _tags_: ClassVar[tuple[str, ...]] = ()
    __read__: ClassVar[Any] = Maker()
    _written: tuple[str, ...]


_set_written = Record.__dict__["_written"].__set__


def made(record: Any, data: Mapping[str, Any]) -> Any:
    """A record, which now remembers the keys of the data it was read from."""
    _set_written(record, tuple(data))
    return record


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


@final
class _Wire:
    """How a class is written: its fields by key, and what each is when left out."""

    __slots__ = ("bag", "fields", "names")

    def __init__(self, cls: type[Any]) -> None:
        keys: Mapping[str, str] = cls._keys_
        tags: tuple[str, ...] = cls._tags_
        shape = shape_of(cls)
        self.bag = "extra" in shape.fields and "extra" not in keys
        entries = [
            (keys.get(name, name), name, REQUIRED if name in tags else shape.default(name))
            for name in shape.fields
            if name != "extra" or "extra" in keys
        ]
        self.fields = tuple(entries)
        self.names = {key: name for key, name, _ in entries}


_WIRES: Final[dict[type, _Wire]] = {}
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def _wire_of(cls: type[Any]) -> _Wire:
    wire = _WIRES.get(cls)
    if wire is None:
        wire = _WIRES[cls] = _Wire(cls)
    return wire


def items_of(record: Record) -> list[tuple[str, Any]]:
    """The keys and values of a record, as they are written."""
    wire = _wire_of(type(record))
    extra: Mapping[str, Any] = (getattr(record, "extra", None) or {}) if wire.bag else {}
    written: tuple[str, ...] | None = getattr(record, "_written", None)
    if written is not None:
        names = wire.names
        if not extra:
            return [(key, getattr(record, names[key])) for key in written]
        return [(key, extra[key] if key in extra else getattr(record, names[key])) for key in written]
    items: list[tuple[str, Any]] = []
    for key, name, default in wire.fields:
        value = getattr(record, name)
        if value is UNSET or (default is not REQUIRED and type(value) is type(default) and value == default):
            continue
        items.append((key, value))
    items.extend(extra.items())
    return items


def _dumped(items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    plain = _PLAIN  # a local name: this is the inner loop of every dump
    return {key: member if member.__class__ in plain else dump_value(member) for key, member in items}


def dump_value(value: Any) -> Any:
    """The data that a value is written as. Raises TypeError for what is no value of a configuration."""
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is dict:
        return _dumped(value.items())
    if kind is list:
        return [member if member.__class__ in _PLAIN else dump_value(member) for member in value]
    if kind in _WIRES or isinstance(value, Record):
        wire = _wire_of(kind)
        written: tuple[str, ...] | None = getattr(value, "_written", None)
        if written is None or wire.bag:
            return _dumped(items_of(value))
        names, plain = wire.names, _PLAIN
        return {
            key: member if (member := getattr(value, names[key])).__class__ in plain else dump_value(member)
            for key in written
        }
    if kind is EnvVar or isinstance(value, REFERENCE):
        return value.wire()
    if isinstance(value, MAPPING):
        return {key: dump_value(member) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [dump_value(member) for member in value]
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"not a value of a configuration: {kind.__name__}")
