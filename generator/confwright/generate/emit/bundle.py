"""The schema in one piece: plain JSON Schema 2020-12 without outer references, for editors and other validators.

Our vocabulary is written out: `x-env` becomes a choice, `x-aliases` an enum, `x-discriminator` a `not` on the open branch.
What no other validator needs, and a report of ours does, stays as a note: `x-sensitive`, `x-deprecated` (a sentence),
`x-discriminator`, and `x-yaml` at the top.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...base.json_values import is_object
from ..names import class_name
from ..plan.decisions import Plan
from ..plan.fields import tag_values
from ..plan.view import target, view
from ..schema.graph import Graph
from ..schema.node import MISSING, Node
from .bundle_references import reserved, with_reference

_NUMBERS = {
    "minimum": "minimum", "maximum": "maximum", "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum", "multiple_of": "multipleOf", "min_length": "minLength",
    "max_length": "maxLength", "pattern": "pattern", "min_items": "minItems", "max_items": "maxItems",
    "min_properties": "minProperties", "max_properties": "maxProperties", "max_contains": "maxContains",
    "format_name": "format", "title": "title", "description": "description",
}  # fmt: skip
_SINGLE = {
    "items": "items", "contains": "contains", "unevaluated_items": "unevaluatedItems", "additional": "additionalProperties",
    "property_names": "propertyNames", "unevaluated_properties": "unevaluatedProperties", "not_": "not", "if_": "if",
    "then": "then", "else_": "else",
}  # fmt: skip
_LISTS = {"prefix": "prefixItems", "all_of": "allOf", "any_of": "anyOf", "one_of": "oneOf"}
_NAMED = {
    "properties": "properties",
    "pattern_properties": "patternProperties",
    "dependent_schemas": "dependentSchemas",
}


def _origin(documents: Sequence[Any]) -> dict[str, Any]:
    """What the schema files say of the system that they were imported from: its versions, and how it reads booleans.

    The root schema says so; for one that was written by hand, the files that it refers to, or else the versions it was tried with.
    """
    root, *others = [data if is_object(data) else {} for data in documents]
    imported = [_versions(one, "imported-from") for one in (root, *others)]
    versions = imported[0] or {name: text for one in imported for name, text in one.items()}
    by_hand = _provenance(root).get("written-by-hand", {})
    tried = _versions({"x-provenance": by_hand}, "verified-with") if not versions else {}
    provenance: dict[str, Any] = (
        {"imported-from": dict(sorted(versions.items()))} if versions else {"verified-with": tried} if tried else {}
    )
    guessed = _provenance(root).get("inferred-from")
    if guessed:
        provenance |= {"inferred-from": guessed}
    return {
        **({"x-provenance": provenance} if provenance else {}),
        **({"x-booleans": root["x-booleans"]} if "x-booleans" in root else {}),
    }


def _provenance(data: Any) -> dict[str, Any]:
    value = data.get("x-provenance")
    return value if is_object(value) else {}


def _versions(data: Any, key: str) -> dict[str, Any]:
    value = _provenance(data).get(key)
    return value if is_object(value) else {}


def bundle(graph: Graph, plan: Plan, dialect: str) -> dict[str, Any]:
    """The bundled schema of a graph; the names of its definitions are those of the classes."""
    return _Bundler(graph, plan).run(dialect)


class _Bundler:
    def __init__(self, graph: Graph, plan: Plan) -> None:
        self._graph = graph
        self._names: dict[Node, str] = {record.node: name for name, record in plan.records.items()}
        for name, alias in plan.aliases.items():
            self._names.setdefault(alias.node, name)
        self._taken = {*self._names.values(), *reserved()}
        self._defs: dict[str, Any] = {}
        self._queue: list[Node] = []
        self._queued: set[Node] = set()

    def run(self, dialect: str) -> dict[str, Any]:
        root = self._schema(self._graph.root)
        for node in self._graph.definitions.values():
            self._reference(node)
        while self._queue:
            node = self._queue.pop(0)
            self._defs[self._names[node]] = self._schema(node)
        out: dict[str, Any] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **({"x-yaml": dialect} if dialect != "1.2" else {}),
            **_origin([document.data for document in self._graph.documents]),
            **(root if is_object(root) else {"allOf": [root]}),
        }
        if self._defs:
            out["$defs"] = dict(sorted(self._defs.items()))
        return out

    def _reference(self, node: Node) -> dict[str, Any]:
        if node not in self._names:
            tokens = [t for t in node.place.tokens if class_name(t)]
            base = name = class_name(tokens[-1]) if tokens else "Root"
            count = 2
            while name in self._taken:
                name, count = f"{base}{count}", count + 1
            self._taken.add(name)
            self._names[node] = name
        if node not in self._queued:
            self._queued.add(node)
            self._queue.append(node)
        return {"$ref": f"#/$defs/{self._names[node]}"}

    def _child(self, node: Node) -> Any:
        if node.always is not None:
            return node.always
        return self._reference(node) if node in self._names else self._schema(node)

    def _schema(self, node: Node) -> Any:
        if node.always is not None:
            return node.always
        out = self._keywords(node)
        if node.env_form is not None or node.secret:
            out = with_reference(node, out, self._defs)
        return out

    def _keywords(self, node: Node) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, keyword in _NUMBERS.items():
            if getattr(node, name) is not None:
                out[keyword] = getattr(node, name)
        if node.types is not None:
            types = sorted(node.types)
            out["type"] = types[0] if len(types) == 1 else types
        if node.values is not None:
            out |= {"const": node.values[0]} if len(node.values) == 1 else {"enum": list(node.values)}
        for name, keyword in _NAMED.items():
            if getattr(node, name):
                out[keyword] = {key: self._child(sub) for key, sub in getattr(node, name).items()}
        for name, keyword in _SINGLE.items():
            if getattr(node, name) is not None:
                out[keyword] = self._child(getattr(node, name))
        for name, keyword in _LISTS.items():
            if getattr(node, name):
                out[keyword] = [self._child(sub) for sub in getattr(node, name)]
        if node.discriminator:
            self._close_open_branch(node, out)
        for reference in node.refs:
            if "$ref" in out:
                out.setdefault("allOf", []).append(self._reference(reference))
            else:
                out |= self._reference(reference)
        if node.required:
            out["required"] = list(node.required)
        if node.dependent_required:
            out["dependentRequired"] = {key: list(names) for key, names in node.dependent_required.items()}
        if node.unique_items:
            out["uniqueItems"] = True
        if node.contains is not None and node.min_contains != 1:
            out["minContains"] = node.min_contains
        if node.default is not MISSING:
            out["default"] = node.default
        if node.examples:
            out["examples"] = list(node.examples)
        if node.deprecated:
            out |= {"deprecated": True, "x-deprecated": node.deprecated}
        if node.sensitive:
            out["x-sensitive"] = True
        if node.discriminator:
            out["x-discriminator"] = list(node.discriminator)
        return out

    def _close_open_branch(self, node: Node, out: dict[str, Any]) -> None:
        group = node.one_of or node.any_of
        tags: list[dict[str, Any]] = []
        open_branch: int | None = None
        for number, branch in enumerate(group):
            fields = view(branch).fields
            values = {
                key: tag_values(target(fields[key].definite[0]))
                for key in node.discriminator
                if key in fields and fields[key].definite
            }
            if len(values) < len(node.discriminator) or None in values.values():
                open_branch = number
            else:
                properties = {key: {"enum": list(found or ())} for key, found in values.items()}
                tags.append({"properties": properties, "required": list(node.discriminator)})
        if open_branch is not None:
            branches = out["oneOf" if node.one_of else "anyOf"]
            branches[open_branch] = {"allOf": [branches[open_branch]], "not": {"anyOf": tags}}
