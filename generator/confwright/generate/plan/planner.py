"""Decides the types of a schema: which records there are, what their fields are called, what each may hold.

Sound: whatever a node allows fits the type made for it. Types are made for nodes, and remembered per node, so the same
definition is one class however often it is used. Records are typed breadth first, so that a definition's own name is
never used for a thing inside another.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from ...base.json_values import is_object
from ..reference_forms import PYTHON_FORMATS, PYTHON_TYPES, REFERENCES, VALUES, is_template
from ..schema.graph import Graph
from ..schema.node import ALL_TYPES, Node
from .decisions import AliasPlan, Expr, Plan, RecordPlan
from .exprs import ANY, NULL, allows, alternatives, is_large, name_of, ref, reference_to, union
from .fields import plan_fields
from .naming import Hint, Namer
from .object_defaults import settle_object_defaults
from .variants import parent_keys, variants_of
from .view import View, json_type, open_pattern, soft, target, view

_SCALARS = (str, int, bool, type(None))
_WHOLE: dict[str, Expr] = {
    "array": {"type": "array", "items": {}},
    "object": {"type": "object", "additionalProperties": True},
    "integer": {"type": "number"},
    "number": {"type": "number"},
    "whole": {"type": "integer"},
}
"""Types of enum members that no `Literal` can hold."""
_LARGEST = 2**63 - 1
_ORDER = ("object", "array", "string", "integer", "number", "boolean", "null")


class Planner:
    """See the module. `plan()` gives the result; the rest is how it gets there."""

    def __init__(self, graph: Graph, package: str) -> None:
        self.graph = graph
        self.namer = Namer(graph, package)
        main: Any = graph.documents[0].data
        self.imported = is_object(main) and "x-provenance" in main
        """Whether an importer wrote the schema: its defaults are those of the reader, and not only notes."""
        self.records: dict[str, RecordPlan] = {}
        self.aliases: dict[str, AliasPlan] = {}
        self.literals: list[tuple[Any, ...]] = []
        self._tokens: dict[tuple[tuple[str, Any], ...], str] = {}
        self.record_of: dict[Node, str] = {}
        self.choices: dict[Node, tuple[Node, ...]] = {}
        self.variants: dict[Node, tuple[Node, ...]] = {}
        self._in_variant: set[Node] = set()
        self._done: dict[Node, Expr] = {}
        self._active: dict[Node, str | None] = {}
        self._queue: deque[RecordPlan] = deque()

    def plan(self) -> Plan:
        """The plan of the whole graph: what the root reaches, and every definition."""
        root_hint = Hint("", self.namer.root_name)
        root = self.type_of(self.graph.root, root_hint)
        for name, node in self.graph.definitions.items():
            self.type_of(node, Hint("", self.namer.definition_name(name, node)))
        while self._queue:
            plan_fields(self, self._queue.popleft())
        settle_object_defaults(self)
        if name_of(root) is None:
            taken = self.record_of.get(target(self.graph.root)) == root_hint.label
            name = self.namer.claim(self.namer.value_hint(root_hint) if taken else root_hint, self.graph.root)
            self.aliases[name] = AliasPlan(name, self.graph.root, root)
            root = ref(name)
        return Plan(root, self.records, self.aliases, self.literals, self.record_of, self.choices, self.variants)

    # -- types of nodes

    def type_of(self, node: Node, hint: Hint) -> Expr:
        """The type of a node."""
        end = target(node)
        if end is not node:
            hint = self.namer.shared_hint(end, hint)
            node = end
        if node in self._done:
            return self._done[node]
        if node in self._active:
            # It refers to itself on a way that passes no record: it needs a name of its own.
            name = self._active[node]
            if name is None:
                name = self._active[node] = self.namer.claim(self.namer.hint_for(node, hint), node)
            return ref(name)
        hint = self.namer.hint_for(node, hint)
        self._active[node] = None
        expr = self._expr(node, hint)
        alias = self._active.pop(node)
        if alias is not None:
            members = [member for member in alternatives(expr) if member != ref(alias)]
            self.aliases[alias] = AliasPlan(alias, node, union(members) if members else ANY)
            expr = ref(alias)
        elif self._deserves_alias(node, expr) or is_large(expr):
            untyped = self.record_of.get(node) == hint.label and view(node).types is None
            alias = self.namer.claim(self.namer.value_hint(hint) if untyped else hint, node)
            self.aliases[alias] = AliasPlan(alias, node, expr)
            expr = ref(alias)
        self._done[node] = expr
        return expr

    def _deserves_alias(self, node: Node, expr: Expr) -> bool:
        """A definition that is a choice is worth a name: a class or something else, or a set of strings."""
        if not self.namer.is_definition(node):
            return False
        members = [member for member in alternatives(expr) if member != NULL]
        records = [m for m in members if name_of(m) in self.records or name_of(m) in self.aliases]
        literals = [m for m in members if "enum" in m and len(self.literals[int(m["enum"][0][1:])]) > 1]
        return bool(literals) or (len(members) > 1 and bool(records))

    def _expr(self, node: Node, hint: Hint) -> Expr:
        if node.always is not None:
            return ANY
        seen = view(node)
        expr = self.of_view(seen, node, hint)
        if node.secret:
            return reference_to(node, seen.types)
        if node.env_form is not None and is_template(node.env_form):
            if not expr:
                return ref(VALUES[node.env_form])
            plain = [member for member in alternatives(expr) if member != NULL]
            return union([*plain, reference_to(node, seen.types), *([NULL] if NULL in alternatives(expr) else [])])
        if node.env_form is not None:
            expr = union([expr, reference_to(node, seen.types)])
        return expr

    def of_view(self, seen: View, node: Node, hint: Hint) -> Expr:
        """The type of a flat view."""
        if seen.values is not None:
            return self._of_values(seen)
        if seen.unions and not (seen.fields or seen.patterns or seen.additional or seen.is_array):
            choice = self._of_unions(seen, node, hint)
            if choice:
                return choice
        variants = variants_of(node, seen) if seen.unions and seen.fields else ()
        if variants:
            self.choices[node] = self.variants[node] = variants
            self._in_variant.update(variants)
            return union(self.type_of(v, self.namer.branch_hint(v, hint)) for v in variants)
        if seen.unions:
            self._merge_unions(seen)
        types = seen.types
        if types is None:
            if not seen.is_object and not seen.is_array:
                return ANY
            types = ALL_TYPES
        if seen.types is not None and len(types - {"null"}) > 1:
            hint = self.namer.object_hint(node, hint)
        return union(self._of_type(kind, seen, node, hint) for kind in _ORDER if kind in types)

    def _of_values(self, seen: View) -> Expr:
        values = [v for v in seen.values or () if allows(seen.types, v)]
        kinds = {json_type(v) for v in values if not isinstance(v, _SCALARS)}
        # Where the set holds a float, that type holds the whole numbers too.
        floats = bool(kinds & {"integer", "number"})
        # Type checkers keep whole numbers in 64 bits, so that a Literal of a larger one is not a type to them.
        large = any(type(v) is int and abs(v) > _LARGEST for v in values)
        if large and not floats:
            kinds.add("whole")
        plain = [v for v in values if isinstance(v, (str, bool)) or (type(v) is int and not floats and not large)]
        members: list[Expr] = [{"enum": [self.token(tuple(plain))]}] if plain else []
        for kind in sorted(kinds):
            members.append(_WHOLE[kind])
        if None in values:
            members.append(NULL)
        return union(members)

    def token(self, values: tuple[Any, ...]) -> str:
        """A placeholder for literals, the same for the same literals: user text never reaches the front end."""
        # 1, 1.0 and true are equal in Python, and three values here.
        unique: dict[tuple[str, Any], Any] = {(type(value).__name__, value): value for value in values}
        key = tuple(unique)
        if key not in self._tokens:
            self._tokens[key] = f"L{len(self.literals)}"
            self.literals.append(tuple(unique.values()))
        return self._tokens[key]

    def _one_literal(self, expr: Expr) -> Expr:
        """The union with one `Literal` of all constants: `oneOf` with a constant in each branch is how schemas describe them."""
        members = alternatives(expr)
        enums = [member for member in members if "enum" in member]
        if len(enums) < 2:
            return expr
        merged = {"enum": [self.token(tuple(v for m in enums for v in self.literals[int(m["enum"][0][1:])]))]}
        return union(merged if member is enums[0] else member for member in members if member not in enums[1:])

    def _of_unions(self, seen: View, node: Node, hint: Hint) -> Expr:
        """The first choice that says something; another one holds beside it and only narrows."""
        for group in seen.unions:
            several = sum(1 for branch in group if _is_inline_object(branch)) > 1
            hints = [self.namer.branch_hint(branch, hint) if several else hint for branch in group]
            members = union(self.type_of(b, h) for b, h in zip(group, hints, strict=True))
            expr = self._filter(self._one_literal(members), seen.types)
            if expr:
                self.choices[node] = group
                return expr
        return ANY

    def _filter(self, expr: Expr, types: frozenset[str] | None) -> Expr:
        """The members that are of one of the types."""
        if types is None or not expr:
            return expr
        members: list[Expr] = []
        for member in alternatives(expr):
            name = name_of(member)
            if name in self.aliases:
                inner = self._filter(self.aliases[name].type, types)
                members += [member] if inner == self.aliases[name].type else alternatives(inner)
            elif "enum" in member:
                values = self.literals[int(member["enum"][0][1:])]
                kept = tuple(v for v in values if allows(types, v))
                if kept:
                    members.append(member if kept == values else {"enum": [self.token(kept)]})
            elif name is not None:
                if ("string" if name in PYTHON_TYPES else "object") in types or name in REFERENCES:
                    members.append(member)
            elif member["type"] in types or (member["type"] == "integer" and "number" in types):
                members.append(member)
            elif member["type"] == "number" and "integer" in types:
                members.append({"type": "integer"})
        return union(members) if members else ANY

    def _merge_unions(self, seen: View) -> None:
        """Branches beside the parent's own structure: what they declare becomes soft fields."""
        visited: set[Node] = set()
        for group in seen.unions:
            for branch in group:
                soft(seen, branch, visited)

    def _of_type(self, kind: str, seen: View, node: Node, hint: Hint) -> Expr:
        if kind == "array" and seen.fixed:
            return {"type": "array", "prefixItems": [self.type_of(sub, hint.member()) for sub in seen.prefix]}
        if kind == "array":
            return {"type": "array", "items": self._item(seen, hint)}
        if kind == "string" and node.python is not None:
            return ref(PYTHON_FORMATS[node.python])
        if kind != "object":
            return {"type": kind}
        if (
            seen.fields
            or node.resource is not None
            or (seen.required and not seen.patterns and seen.additional is None)
        ):
            return ref(self._record(seen, node, hint))
        members = [self.type_of(n, hint.member()) for n in seen.extra_types]
        value = union(members) if members and seen.holds_extra else self._of_open_pattern(seen, node, hint)
        return {"type": "object", "additionalProperties": value or True}

    def _of_open_pattern(self, seen: View, node: Node, hint: Hint) -> Expr:
        """The values of an object whose keys match one pattern or are anything: a class, or anything where there is none.

        The only union with a member that is anything: `isinstance` distinguishes it.
        """
        pattern = open_pattern(node, seen)
        if pattern is None:
            return ANY
        members = alternatives(self.type_of(node.pattern_properties[pattern], hint.member()))
        known = any(name_of(member) in self.records or name_of(member) in self.aliases for member in members)
        return {"anyOf": [*members, ANY]} if known else ANY

    def _item(self, seen: View, hint: Hint) -> Expr:
        members = [self.type_of(sub, hint.member()) for sub in seen.prefix]
        if seen.items is None and seen.prefix:
            return ANY
        if seen.items is not None and seen.items.always is None:
            members.append(self.type_of(seen.items, hint.member()))
        elif seen.items is not None and seen.items.always:
            return ANY
        return union(members) if members else ANY

    def _record(self, seen: View, node: Node, hint: Hint) -> str:
        if node in self.record_of:
            return self.record_of[node]
        name = self.namer.claim(hint, node)
        self.record_of[node] = name
        if node in self._in_variant:
            # The parent's properties first, in its order.
            seen.fields = {key: seen.fields[key] for key in parent_keys(node)} | seen.fields
        plan = self.records[name] = RecordPlan(name, node, seen)
        self._queue.append(plan)
        return name


def _is_inline_object(node: Node) -> bool:
    """Whether a branch is an inline object, which needs a name from its place."""
    if target(node) is not node and not node.is_copy:
        return False
    seen = view(node)
    return (seen.types is None or "object" in seen.types) and bool(seen.fields or seen.required)


__all__ = ["Planner"]
