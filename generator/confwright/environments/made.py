"""Typed values without their classes: what the generated module writes out as constructor calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .tree import Keys


@dataclass(frozen=True, slots=True)
class Reference:
    """`EnvVar[into](name)`."""

    name: str
    into: str


@dataclass(frozen=True, slots=True)
class Argument:
    """A field that is given: its name in Python, its key in the document (None: the keys beside the fields)."""

    name: str
    key: str | None
    value: Made


@dataclass(frozen=True, slots=True)
class Call:
    """A record: its class, the module of the package that has it, and the fields that were written."""

    cls: str
    module: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    members: tuple[Made, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping."""

    members: Mapping[str, Made]


@dataclass(frozen=True, slots=True)
class Template:
    """A reference of another kind: a class of the runtime, called with what it is made of."""

    cls: str
    parts: tuple[Made, ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar."""

    value: Any


Made: TypeAlias = Reference | Call | Items | Pairs | Template | Plain


def references(made: Made, at: Keys = ()) -> Iterator[tuple[Keys, Reference]]:
    """Every reference with the keys that lead to it, in the order of the fields."""
    match made:
        case Reference():
            yield at, made
        case Call():
            for argument in made.arguments:
                yield from references(argument.value, at if argument.key is None else (*at, argument.key))
        case Items():
            for index, member in enumerate(made.members):
                yield from references(member, (*at, index))
        case Pairs():
            for key, member in made.members.items():
                yield from references(member, (*at, key))
        case Template() | Plain():
            return
