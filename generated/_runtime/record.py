"""What every generated class is made of: records, references, and the value of what was left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar, final

from .classes import Blank, dataclass

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
    __blank__: ClassVar[Any] = Blank()
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
