"""Typed values without their classes: what the generated module writes out as constructor calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeAlias, cast

from ..base.json_values import Keys
from ..generate.reference_forms import FROM_ENVIRONMENT


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
    value: Constructed


@dataclass(frozen=True, slots=True)
class Call:
    """A record: its class, the module of the package that has it, and the fields that were written."""

    cls: str
    module: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `fixed`: a tuple."""

    members: tuple[Constructed, ...]
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping."""

    members: Mapping[str, Constructed]


@dataclass(frozen=True, slots=True)
class Template:
    """A reference of another kind: a class of the runtime, called with what it is made of."""

    cls: str
    parts: tuple[Constructed, ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar."""

    value: Any


Constructed: TypeAlias = Reference | Call | Items | Pairs | Template | Plain


def template_of(value: Any, constructed: Callable[[Any], Constructed]) -> Template:
    """A reference of another system than Dagster; its parts are positional arguments, without defaults."""
    given = [(field, getattr(value, field.name)) for field in fields(value)]
    while given and given[-1][1] == given[-1][0].default:
        given.pop()
    parts: list[Any] = [member for _, member in given]
    if len(parts) == 1 and isinstance(parts[0], tuple):
        parts = list(cast("tuple[object, ...]", parts[0]))
    return Template(str(value.__class__.__name__), tuple(constructed(part) for part in parts))


def references(constructed: Constructed, at: Keys = ()) -> Iterator[tuple[Keys, Reference]]:
    """Every reference to a variable with the keys that lead to it, in the order of the fields.

    Prefect fills in a text; what its server or a step knows is not a variable.
    """
    match constructed:
        case Reference():
            yield at, constructed
        case Call():
            for argument in constructed.arguments:
                yield from references(argument.value, at if argument.key is None else (*at, argument.key))
        case Items():
            for index, member in enumerate(constructed.members):
                yield from references(member, (*at, index))
        case Pairs():
            for key, member in constructed.members.items():
                yield from references(member, (*at, key))
        case Template(cls, (Plain(str() as name),)) if cls == FROM_ENVIRONMENT:
            yield at, Reference(name, "str")
        case Template():
            for part in constructed.parts:
                yield from references(part, at)
        case Plain():
            return
