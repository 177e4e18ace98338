"""The fields of one record."""

from __future__ import annotations

from typing import Protocol

from ..names import BAG, attribute
from ..schema.node import MISSING, Node
from .decisions import Expr, FieldPlan, RecordPlan
from .defaults import Types, default_of
from .exprs import ANY, NULL, alternatives, nullable, union
from .naming import Hint, Namer
from .view import Declared, target


class Planned(Types, Protocol):
    """What the fields of a record are planned with: the planner."""

    @property
    def namer(self) -> Namer: ...

    @property
    def imported(self) -> bool: ...

    def type_of(self, node: Node, hint: Hint) -> Expr: ...


def plan_fields(planner: Planned, record: RecordPlan) -> None:
    """Fill in the fields of a record: type, whether it must be given, default."""
    seen = record.view
    keys = dict(seen.fields)
    if not seen.closed:
        # A required key outside `properties` is one of the other keys, and has their type.
        rest = [seen.additional] if seen.additional is not None and not seen.patterns else []
        undeclared = [key for key in seen.required if key not in keys]
        for node in rest if undeclared else ():
            planner.type_of(node, planner.namer.extra_hint(record.name, node))  # its name is not that of one key
        keys |= {key: Declared(definite=list(rest)) for key in undeclared}
    names = _names(keys, seen.holds_extra)
    for key, declared in keys.items():
        record.fields.append(_field(planner, record, key, names[key], declared))
    if seen.holds_extra:
        nodes = seen.extra_types
        record.extra = BAG
        hints = [planner.namer.extra_hint(record.name, node) for node in nodes]
        record.extra_type = union(map(planner.type_of, nodes, hints)) if nodes else ANY


def _names(keys: dict[str, Declared], bag: bool) -> dict[str, str]:
    """The field of each key: the key itself where it can be, whatever precedes it (`max-size`, then `max_size`)."""
    wanted = {
        key: next((n.wanted_attribute for n in (*declared.definite, *declared.soft) if n.wanted_attribute), key)
        for key, declared in keys.items()
    }
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(keys, key=lambda key: attribute(wanted[key], set(), bag=bag) != wanted[key]):
        names[key] = attribute(wanted[key], taken, bag=bag)
        taken.add(names[key])
    return names


def _field(planner: Planned, record: RecordPlan, key: str, name: str, declared: Declared) -> FieldPlan:
    hint = planner.namer.owner_hint(record.name, key)
    required = key in record.view.required and bool(declared.definite or not declared.soft)
    expr, reader = _type(planner, declared, hint)
    field = FieldPlan(key, name, declared.definite, declared.soft, expr, required, reader=reader, declared=expr)
    first = declared.definite[0] if declared.definite else None
    if required:
        tag = tag_values(first) if first is not None else None
        if tag is not None and isinstance(tag[0], (str, int)):
            field.tag = field.written = True
            field.default, field.required = tag[0], False
        return field
    defaults = (default_of(planner, node, expr) for node in declared.definite)
    default = next((found for found in defaults if found is not MISSING), MISSING)
    if default is not MISSING:
        field.default, field.null = default, default is None and not planner.imported
        # Left out, it would not tell this class from others that are like it but for the constant.
        field.written = first is not None and tag_values(first) is not None
    elif nullable(expr, planner.aliases):
        field.unset = True
    else:
        field.default = None
        field.type = union([expr, NULL])
    return field


def _type(planner: Planned, declared: Declared, hint: Hint) -> tuple[Expr, Node | None]:
    for node in declared.definite:
        expr = planner.type_of(node, hint)
        if expr:
            return expr, node
    if declared.definite:
        return ANY, declared.definite[0]
    return union(planner.type_of(node, hint) for node in declared.soft), None


def tag_values(node: Node) -> tuple[object, ...] | None:
    """The values of a constant, with its other spellings."""
    end = target(node)
    if end.values is not None and len(end.values) == 1 + len(end.aliases):
        return end.values
    return None


def tag_strings(node: Node) -> tuple[str, ...] | None:
    """The strings that a node is one of, where it can tell branches apart: a constant, or a set of nothing but strings."""
    values = tag_values(node) or target(node).values
    if values and all(isinstance(value, str) for value in values):
        return tuple(str(value) for value in values)
    return None


__all__ = ["alternatives", "plan_fields", "tag_strings", "tag_values"]
