"""Which of the schema's defaults a field can have as its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from ...base.json_values import is_list, is_object
from ..schema.node import MISSING, Node
from .decisions import AliasPlan, Expr
from .exprs import allows, alternatives, name_of
from .view import json_type, target


class Types(Protocol):
    """What names and tokens in a type refer to."""

    @property
    def aliases(self) -> Mapping[str, AliasPlan]: ...

    @property
    def literals(self) -> Sequence[tuple[Any, ...]]: ...


def default_of(plan: Types, node: Node, expr: Expr) -> Any:
    """The schema's default where it is a value of the type that Python can hold; MISSING elsewhere."""
    default = stated_default(node)
    if default is MISSING or not allows(target(node).types, default):
        return MISSING
    return default if fits(plan, default, expr) else MISSING


def stated_default(node: Node) -> Any:
    """What the schema states as the default: beside the reference, or where that leads."""
    end: Node | None = node
    default: Any = MISSING
    while default is MISSING and end is not None:
        default = end.default
        end = end.refs[0] if end.refs else None
    return default


def fits(plan: Types, value: Any, expr: Expr) -> bool:
    """Whether a JSON value is of a type without the help of a record."""
    if not expr:
        return isinstance(value, (str, int, float, type(None)))
    if is_object(value) and _may_be_a_record(plan, expr):
        return False  # `load` makes an object of it, where one comes first
    for member in alternatives(expr):
        name = name_of(member)
        if not member:  # a pattern beside any value
            if fits(plan, value, member):
                return True
        elif name is not None:
            if name in plan.aliases and fits(plan, value, plan.aliases[name].type):
                return True
        elif "enum" in member:
            values = plan.literals[int(member["enum"][0][1:])]
            if any(value == v and type(value) is type(v) for v in values):
                return True
        elif "prefixItems" in member:
            continue  # a tuple as a default would be written as a list
        elif member["type"] == "array":
            if is_list(value) and all(fits(plan, v, member["items"]) for v in value):
                return True
        elif member["type"] == "object":
            inner = member["additionalProperties"]
            if is_object(value) and all(fits(plan, v, {} if inner is True else inner) for v in value.values()):
                return True
        elif (
            json_type(value) == member["type"] and not (member["type"] == "integer" and isinstance(value, float))
        ) or (member["type"] == "number" and isinstance(value, (int, float)) and not isinstance(value, bool)):
            return True
    return False


def _may_be_a_record(plan: Types, expr: Expr) -> bool:
    names = [name for name in map(name_of, alternatives(expr)) if name is not None]
    return any(name not in plan.aliases or _may_be_a_record(plan, plan.aliases[name].type) for name in names)
