"""The heart: what a package consists of, as frozen dataclasses.

The planner creates it, and the templates lay it out. `Text` is text that came from a
schema: it has no string form, so it cannot end up in code by accident (see code.py for the only ways in).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass as compared
from typing import Any, NoReturn, TypeAlias

from ..runtime import dataclass

# Types are compared all the time, which the standard library does faster; the other classes are cheaper to make.


@dataclass(frozen=True, slots=True)
class Text:
    """Text from a schema. Formatting it is an error; `code.literal` and `code.docstring` are the ways into code."""

    raw: str

    def __str__(self) -> NoReturn:
        raise TypeError("untrusted text has no string form; use code.literal or code.docstring")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("untrusted text cannot be formatted; use code.literal or code.docstring")


@compared(frozen=True, slots=True)
class Prim:
    """`str`, `int`, `float`, `bool`, `None`, or `JsonValue` for anything."""

    name: str


@compared(frozen=True, slots=True)
class Lit:
    """One of some values: strings, whole numbers, booleans, null."""

    values: tuple[Any, ...]


@compared(frozen=True, slots=True)
class Ref:
    """A record or an alias of the package."""

    name: str


@compared(frozen=True, slots=True)
class Env:
    """A reference: a class of the runtime, and what it turns into (`EnvVar[int]`)."""

    of: str
    into: Type


@compared(frozen=True, slots=True)
class ListOf:
    item: Type


@compared(frozen=True, slots=True)
class TupleOf:
    """A list of a fixed length: each member has a type of its own."""

    items: tuple[Type, ...]


@compared(frozen=True, slots=True)
class MapOf:
    value: Type


@compared(frozen=True, slots=True)
class Union:
    members: tuple[Type, ...]


Type: TypeAlias = Prim | Lit | Ref | Env | ListOf | TupleOf | MapOf | Union


def references(type_: Type) -> Iterator[str]:
    """The names of the records and aliases that a type mentions."""
    match type_:
        case Ref(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from references(inner)
        case Union(members) | TupleOf(members):
            for member in members:
                yield from references(member)
        case _:
            return


@dataclass(frozen=True, slots=True)
class NoDefault:
    """The field must be given."""


@dataclass(frozen=True, slots=True)
class UnsetDefault:
    """Left out is a state of its own: `UNSET`."""


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class, in a default: its class, what the constructor is given, and keys that no field has."""

    name: str
    fields: tuple[tuple[str, Any], ...]
    extra: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Plain:
    """A list or mapping in a default, whose type checkers do not find out where the place takes one of several."""

    value: Any


@dataclass(frozen=True, slots=True)
class Fixed:
    """A list of a fixed length in a default: a tuple."""

    members: list[Any]


@dataclass(frozen=True, slots=True)
class Value:
    """A default written as a literal; lists and mappings are made anew for each object.

    `built`: the same with the classes of the package in it, an `Instance` for each object of one; None where there is none.
    """

    value: Any
    built: Any = None


Default: TypeAlias = NoDefault | UnsetDefault | Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a record. `always`: `dump` writes it whoever made the record (a tag). `sensitive`: no repr shows it.

    `null`: its default None is a value of the schema; elsewhere it represents an absent key.
    """

    key: Text
    name: str
    type: Type
    default: Default
    always: bool
    sensitive: bool
    docs: tuple[Text, ...]
    pointer: str
    null: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object of the schema: a frozen dataclass.

    `extra` names the field of what an open object holds beside its fields; `extra_sensitive`: no repr shows that.
    """

    name: str
    module: str
    fields: tuple[Field, ...]
    extra: str | None
    extra_type: Type | None
    extra_sensitive: bool
    docs: tuple[Text, ...]
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name for a type that is used in several places, or refers to itself."""

    name: str
    module: str
    type: Type
    docs: tuple[Text, ...]
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A module of the package: types that belong together, and the functions that read them."""

    name: str
    source: Text
    records: tuple[Record, ...]
    aliases: tuple[Alias, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """All of it. `root` is the type that `load` gives; `limits` are those of text that are not the usual ones.

    `any_text`: a boolean reference is true whatever its text, unless that is empty.
    """

    name: str
    root: Type
    docs: tuple[Text, ...]
    modules: tuple[Module, ...]
    dialect: str
    limits: tuple[tuple[str, int], ...] = ()
    any_text: bool = False
