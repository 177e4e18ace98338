"""Small operations on types in the normal form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..reference_forms import ANYTHING, BY_DEFAULT, definition, into_types, is_template
from ..schema.node import Node
from .decisions import PREFIX, AliasPlan, Expr
from .view import json_type, literal_types

ANY: Expr = {}
NULL: Expr = {"type": "null"}
_SCALARS = ("string", "integer", "boolean", "number")


def ref(name: str) -> Expr:
    return {"$ref": PREFIX + name}


def name_of(expr: Expr) -> str | None:
    """The definition that an expression refers to."""
    target = expr.get("$ref")
    return target.removeprefix(PREFIX) if isinstance(target, str) else None


def alternatives(expr: Expr) -> list[Expr]:
    """The members of a union; the type itself if it is not a union, and nothing for any value."""
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


_LARGE = 200


def is_large(expr: Expr) -> bool:
    """Whether a type has more parts than anybody reads at one place.

    It gets a name then: a choice of a type and of lists of the same type doubles at each level, if it is written out.
    """
    waiting, count = [expr], 0
    while waiting and count <= _LARGE:
        here = waiting.pop()
        count += 1
        waiting += here.get("anyOf", ())
        waiting += [part for part in (here.get("items"), here.get("additionalProperties")) if isinstance(part, dict)]
    return count > _LARGE


def allows(types: frozenset[str] | None, value: Any) -> bool:
    """Whether a value is of one of the types."""
    kind = json_type(value)
    return types is None or kind in types or (kind == "integer" and "number" in types)


def reference_to(node: Node, types: frozenset[str] | None) -> Expr:
    """The alternative of a node that takes a reference, by its form and what it turns into."""
    form = node.env_form or BY_DEFAULT
    wanted = into_types(literal_types(node)) if is_template(form) else [scalar_type(node, types)]
    return union(ref(definition(form, into)) for into in wanted)


def scalar_type(node: Node, types: frozenset[str] | None) -> str:
    """The scalar type that a reference turns into; it may be in a branch beside null. A string if several are possible."""
    for branch in (None, *node.any_of, *node.one_of):
        found = types if branch is None else branch.types
        for name in _SCALARS:
            if found is not None and name in found:
                return name
    return "string"


def nullable(expr: Expr, aliases: Mapping[str, AliasPlan]) -> bool:
    """Whether null is among the values, as far as the type says, behind names too."""
    waiting, seen = [expr], set[str]()
    while waiting:
        here = waiting.pop()
        if not here or NULL in alternatives(here):
            return True
        for name in map(name_of, alternatives(here)):
            if name in ANYTHING:
                return True
            if name is not None and name in aliases and name not in seen:
                seen.add(name)
                waiting.append(aliases[name].type)
    return False
