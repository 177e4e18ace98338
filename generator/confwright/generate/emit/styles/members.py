"""What the models of other libraries are made of: the members and names of a type, and the names of fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...ir import Field, ListOf, Lit, MapOf, Prim, Record, Ref, TupleOf, Type, Union
from ...plan.types import union
from .style import Style

REFERENCES: Final = {"str": "EnvVarStr", "int": "EnvVarInt", "float": "EnvVarFloat", "bool": "EnvVarBool"}


def names_used(record: Record) -> set[str]:
    """The names that the annotations of a TypedDict use."""

    def of(type_: Type) -> Iterator[str]:
        match type_:
            case Prim(name):
                yield "Any" if name == "JsonValue" else name
            case Lit():
                yield "Literal"
            case ListOf(inner):
                yield "list"
                yield from of(inner)
            case TupleOf(items):
                yield from of(ListOf(union(list(items))))
            case MapOf(inner):
                yield "dict"
                yield from of(inner)
            case Union(members):
                for member in members:
                    yield from of(member)
            case Ref(name):
                yield name
            case _:
                yield from REFERENCES.values()

    return {"NotRequired", *(name for field in record.fields for name in of(field.type))}


def attribute(field: Field, style: Style, record: Record) -> str:
    """The name in Python of a field of a record. In a pydantic model it must not be called like a method of `BaseModel`."""
    name = field.name
    if style != "pydantic":
        return name
    taken = name.startswith("model_") or name in (
        "construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw", "schema", "schema_json",
        "update_forward_refs", "validate",
    )  # fmt: skip
    others = {other.name for other in record.fields}
    while taken and (name == field.name or name in others):
        name += "_"
    return name


def members_of(type_: Type) -> tuple[Type, ...]:
    """The members of a union, or the type alone."""
    return type_.members if isinstance(type_, Union) else (type_,)


def without_null(type_: Type) -> Type:
    """The type without null."""
    members = tuple(member for member in members_of(type_) if member != Prim("None"))
    return type_ if not members else members[0] if len(members) == 1 else Union(members)


def with_null(type_: Type) -> Type:
    """The type, or null."""
    if type_ == Prim("JsonValue") or Prim("None") in members_of(type_):
        return type_
    return Union((*members_of(type_), Prim("None")))
