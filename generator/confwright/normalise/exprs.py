"""Small operations on types in the normal form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..schema.node import Node
from .plan import PREFIX, Expr

ANY: Expr = {}
NULL: Expr = {"type": "null"}
_ENV = {"string": "EnvVarStr", "integer": "EnvVarInt", "boolean": "EnvVarBool", "number": "EnvVarFloat"}
ENV_NAMES = {"EnvVarStr": "str", "EnvVarInt": "int", "EnvVarBool": "bool", "EnvVarFloat": "float"}


def ref(name: str) -> Expr:
    return {"$ref": PREFIX + name}


def name_of(expr: Expr) -> str | None:
    """The definition that an expression refers to."""
    target = expr.get("$ref")
    return target.removeprefix(PREFIX) if isinstance(target, str) else None


def alternatives(expr: Expr) -> list[Expr]:
    """The members of a union; one for what is none, none for anything."""
    if not expr:
        return []
    return list(expr["anyOf"]) if "anyOf" in expr else [expr]


def union(exprs: Iterable[Expr]) -> Expr:
    """The union; anything where one of them is anything."""
    members: list[Expr] = []
    for expr in exprs:
        if not expr:
            return ANY
        members += [member for member in alternatives(expr) if member not in members]
    if {"type": "number"} in members:
        members = [member for member in members if member != {"type": "integer"}]
    if not members:
        return ANY
    return members[0] if len(members) == 1 else {"anyOf": members}


def json_type(value: Any) -> str:
    """The JSON type of a value; a float without a fraction is an integer, as in JSON Schema."""
    match value:
        case bool():
            return "boolean"
        case None:
            return "null"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "number"
        case list():
            return "array"
        case _:
            return "object"


def allows(types: frozenset[str] | None, value: Any) -> bool:
    """Whether a value is of one of the types."""
    kind = json_type(value)
    return types is None or kind in types or (kind == "integer" and "number" in types)


def reference_to(node: Node, types: frozenset[str] | None) -> Expr:
    """The `EnvVar[...]` alternative of a node that takes a reference, by what it turns into."""
    return ref(_ENV[scalar_type(node, types)])


def scalar_type(node: Node, types: frozenset[str] | None) -> str:
    """The scalar type that a reference turns into; it may stand in a branch beside null. A string where several can."""
    for branch in (None, *node.any_of, *node.one_of):
        found = types if branch is None else branch.types
        for name in _ENV:
            if found is not None and name in found:
                return name
    return "string"


def nullable(expr: Expr) -> bool:
    """Whether null is among the values, as far as the type says."""
    return not expr or NULL in alternatives(expr)
