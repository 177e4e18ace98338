"""The types of a plan as the types of the IR."""

from __future__ import annotations

from typing import Any

from ..ir import Env, ListOf, Lit, MapOf, Prim, Ref, TupleOf, Type, Union
from ..reference_forms import ANYTHING, PYTHON_TYPES, REFERENCES, VALUES
from .decisions import Expr
from .exprs import NULL, name_of

NONE = Prim("None")
JSON_TYPES: dict[str, Type] = {
    "string": Prim("str"), "integer": Prim("int"), "number": Prim("float"), "boolean": Prim("bool"), "null": NONE,
    "array": ListOf(Prim("JsonValue")), "object": MapOf(Prim("JsonValue")),
}  # fmt: skip
"""What a JSON type becomes where nothing else is known of the value."""


def type_of(expr: Expr, literals: list[tuple[Any, ...]]) -> Type:
    """The type of the IR for a type in the normal form. `literals` holds the values behind the tokens of `enum`."""
    if "anyOf" in expr:
        return union([type_of(member, literals) for member in expr["anyOf"]])
    name = name_of(expr)
    if name is not None:
        return named_type(name)
    if "enum" in expr:
        return union([Lit(literals[int(token[1:])]) for token in expr["enum"]])
    kind = expr.get("type")
    if "prefixItems" in expr:
        return TupleOf(tuple(type_of(member, literals) for member in expr["prefixItems"]))
    if kind == "array":
        return ListOf(type_of(expr["items"], literals))
    if kind == "object":
        value = expr["additionalProperties"]
        if value is not True and {} in value.get("anyOf", ()):
            known = union([type_of(member, literals) for member in value["anyOf"] if member not in ({}, NULL)])
            return MapOf(Union((*(known.members if isinstance(known, Union) else (known,)), Prim("JsonValue"))))
        return MapOf(type_of({} if value is True else value, literals))
    return Prim("JsonValue") if kind is None else JSON_TYPES[kind]


def named_type(name: str) -> Type:
    """The type of a definition of the normal form: a reference, any value, or a class of the package."""
    if name in REFERENCES:
        of, into = REFERENCES[name]
        return Env(of, JSON_TYPES[into])
    return Prim(name) if name in VALUES.values() or name in PYTHON_TYPES else Ref(name)


def union(members: list[Type]) -> Type:
    """The union of some types: flat, no member twice, `None` last, anything where one of them is anything."""
    flat: list[Type] = []
    for member in members:
        flat += [part for part in (member.members if isinstance(member, Union) else (member,)) if part not in flat]
    for part in flat:
        if isinstance(part, Prim) and part.name in ANYTHING:
            return part
    flat = _references_joined([*(p for p in flat if p != NONE), *(p for p in flat if p == NONE)])
    return flat[0] if len(flat) == 1 else Union(tuple(flat))


def _references_joined(members: list[Type]) -> list[Type]:
    """References of one class as one reference that turns into any of what they turn into."""
    joined: list[Type] = []
    for member in members:
        known = next((m for m in joined if isinstance(m, Env) and isinstance(member, Env) and m.of == member.of), None)
        if isinstance(known, Env) and isinstance(member, Env):
            joined[joined.index(known)] = Env(known.of, union([known.into, member.into]))
        else:
            joined.append(member)
    return joined
