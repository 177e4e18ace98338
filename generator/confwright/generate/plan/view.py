"""One flat view of everything that a node says about the structure of a value.

References, `allOf` and the branches of conditions look at the same value as the node itself, so what they declare is part
of its structure. What holds always (the node, its references, `allOf`) is *definite*; what holds in some branch only is
*soft*: a soft field takes a value where it fits, and the value stays in `extra` where it does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..schema.node import Node, asserted


@dataclass(slots=True)
class Declared:
    """A property and the nodes that declare it, in order."""

    definite: list[Node] = field(default_factory=list[Node])
    soft: list[Node] = field(default_factory=list[Node])


@dataclass(slots=True)
class View:
    """See the module. `types` is None where any is allowed; `fixed`: a list has exactly the
    members of `prefix`. `unions` are the `anyOf`/`oneOf` groups still to be read."""

    types: frozenset[str] | None = None
    values: tuple[object, ...] | None = None
    fields: dict[str, Declared] = field(default_factory=dict[str, Declared])
    required: dict[str, None] = field(default_factory=dict[str, None])
    patterns: list[Node] = field(default_factory=list[Node])
    additional: Node | None = None
    closed: bool = False
    closed_by_unevaluated: bool = False
    open_parts: bool = False
    items: Node | None = None
    prefix: tuple[Node, ...] = ()
    fixed: bool = False
    unions: list[tuple[Node, ...]] = field(default_factory=list[tuple[Node, ...]])

    @property
    def is_object(self) -> bool:
        """Whether something is said about the properties of an object."""
        return bool(
            self.fields
            or self.patterns
            or self.additional
            or self.required
            or self.closed
            or self.closed_by_unevaluated
        )

    @property
    def holds_extra(self) -> bool:
        """Whether an object may hold keys that are not fields, or a soft field's value that does not fit it."""
        if self.patterns or any(not declared.definite and declared.soft for declared in self.fields.values()):
            return True
        if self.closed:
            return False
        return not (self.closed_by_unevaluated and self.additional is None and not self.open_parts)

    @property
    def extra_types(self) -> list[Node]:
        """The nodes that give every extra key its type; empty if any value is allowed."""
        if any(not declared.definite for declared in self.fields.values()):
            return []
        if self.additional is not None and not self.closed_by_unevaluated:
            return [*self.patterns, self.additional]
        return self.patterns if self.closed else []

    @property
    def is_array(self) -> bool:
        return self.items is not None or bool(self.prefix)


def intersect(a: frozenset[str] | None, b: frozenset[str] | None) -> frozenset[str] | None:
    """The types allowed by both; an integer is a number too."""
    if a is None or b is None:
        return b if a is None else a
    both = a & b
    if ("number" in a and "integer" in b) or ("number" in b and "integer" in a):
        both |= {"integer"}
    return both


def view(node: Node) -> View:
    """The view of a node."""
    result = View()
    _definite(result, node, set())
    for declared in result.fields.values():
        if len(declared.definite) > 1:
            declared.definite.sort(key=_width)
    return result


def _width(node: Node) -> int:
    """How much a declaration leaves open. Of those that hold together the narrowest is the type of the field."""
    end = target(node)
    if end.values is not None:
        return min(len(end.values), 2)
    return 3 if asserted(end) - {"types"} or end.refs else 4


def _definite(into: View, node: Node, seen: set[Node]) -> None:
    if node in seen:
        return
    seen.add(node)
    into.types = intersect(into.types, node.types)
    if node.values is not None and into.values is None:
        into.values = node.values
    _structure(into, node, definite=True)
    into.unions += [group for group in (node.any_of, node.one_of) if group]
    for target in (*node.refs, *node.all_of):
        _definite(into, target, seen)
    for branch in (node.then, node.else_, *node.dependent_schemas.values()):
        if branch is not None:
            soft(into, branch, seen)


def soft(into: View, node: Node, seen: set[Node]) -> None:
    """Add what a branch declares, as soft."""
    if node in seen:
        return
    seen.add(node)
    if node.types is None or "object" in node.types:
        _structure(into, node, definite=False)
    for branch in (
        *node.refs,
        *node.all_of,
        *node.any_of,
        *node.one_of,
        node.then,
        node.else_,
        *node.dependent_schemas.values(),
    ):
        if branch is not None:
            soft(into, branch, seen)


def _structure(into: View, node: Node, *, definite: bool) -> None:
    for key, declared in node.properties.items():
        entry = into.fields.setdefault(key, Declared())
        (entry.definite if definite else entry.soft).append(declared)
    extra, unevaluated = node.additional, node.unevaluated_properties
    if extra is not None and extra.always is False:
        into.closed = into.closed or definite
    elif extra is not None:
        if definite and into.additional is None and extra.always is None:
            into.additional = extra
        else:
            into.open_parts = True
    if unevaluated is not None:
        if unevaluated.always is False and definite:
            into.closed_by_unevaluated = True
        else:
            into.open_parts = True
    into.patterns += [sub for sub in node.pattern_properties.values() if sub.always is not False]
    if definite:
        into.required |= dict.fromkeys(node.required)
        if into.items is None and not into.prefix:
            into.items, into.prefix = node.items, node.prefix
            into.fixed = is_fixed(node)


def is_fixed(node: Node) -> bool:
    """Whether a list has exactly the members of `prefixItems`."""
    count = len(node.prefix)
    closed = node.items is not None and node.items.always is False
    return bool(count) and (node.min_items or 0) >= count and (closed or node.max_items == count)


def open_pattern(node: Node, seen: View) -> str | None:
    """The only pattern that says something about values, in an object without fields that takes any other key; None for another."""
    patterns = node.pattern_properties
    typed = [pattern for pattern, sub in patterns.items() if _is_typed(sub)]
    if len(typed) != 1 or any(sub.always is False for sub in patterns.values()):
        return None
    if seen.fields or seen.closed or seen.closed_by_unevaluated or seen.additional is not None:
        return None
    stated = [sub for sub in seen.patterns if _is_typed(sub)]
    return typed[0] if stated == [patterns[typed[0]]] and node.unevaluated_properties is None else None


def _is_typed(node: Node) -> bool:
    return node.always is None and bool(node.refs or says_more(node))


def is_alias(node: Node) -> bool:
    """Whether a node says nothing but one reference: it is its target then."""
    return len(node.refs) == 1 and not says_more(node)


def says_more(node: Node) -> bool:
    """Whether a node asserts anything beside its references."""
    return bool(asserted(node))


def target(node: Node) -> Node:
    """The node that a chain of mere references ends in."""
    seen: set[Node] = set()
    while is_alias(node) and node not in seen:
        seen.add(node)
        node = node.refs[0]
    return node


def literal_types(node: Node, depth: int = 0) -> frozenset[str] | None:
    """The JSON types that a node's values can have, references aside; None where that is not known."""
    if depth > 4:
        return None
    seen = view(node)
    if seen.values is not None:
        return frozenset(json_type(v) for v in seen.values)
    if seen.types is not None:
        return seen.types
    for group in seen.unions:
        parts = [literal_types(branch, depth + 1) for branch in group]
        if all(part is not None for part in parts):
            return frozenset(kind for part in parts if part is not None for kind in part)
    return None


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


__all__ = [
    "Declared",
    "View",
    "intersect",
    "is_alias",
    "json_type",
    "literal_types",
    "open_pattern",
    "says_more",
    "soft",
    "target",
    "view",
]
