"""What OpenAPI 3.0 and the schemas of Kubernetes say in words of their own.

`nullable` adds null to the types, `x-kubernetes-int-or-string` means both; a `discriminator` makes its property a constant in
each branch: by its `mapping`, else by the name of the branch (OpenAPI 3.0.3, Discriminator Object).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from ...base.json_values import is_list, is_object, unescaped
from .node import Node

_KUBERNETES: Final = "x-kubernetes-"
_NULLABLE: Final = ("nullable", "x-nullable")
COMPONENTS: Final = ("components", "schemas")
"""Where a document of OpenAPI 3 has its definitions."""


def openapi_sign(data: Any) -> str | None:
    """The key by which a document is one of OpenAPI 3.0, Swagger 2 or Kubernetes; None for others, also for OpenAPI 3.1."""
    if not is_object(data):
        return None
    if str(data.get("openapi", "")).startswith("3.0"):
        return "openapi"
    if str(data.get("swagger", "")).startswith("2"):
        return "swagger"
    if data.get("kind") == "CustomResourceDefinition":
        return "kind"
    return _kubernetes_key(data)


def _kubernetes_key(data: Any) -> str | None:
    pending: list[Any] = [data]
    while pending:
        here = pending.pop()
        if is_object(here):
            found = next((key for key in here if key.startswith(_KUBERNETES)), None)
            if found is not None:
                return found
            pending += here.values()
        elif is_list(here):
            pending += here
    return None


def types_of(schema: dict[str, Any], types: frozenset[str] | None) -> frozenset[str] | None:
    """The types of a schema of OpenAPI 3.0, of which `types` are those that `type` names."""
    if types is None:
        return frozenset({"integer", "string"}) if schema.get("x-kubernetes-int-or-string") is True else None
    nullable = any(schema.get(word) is True for word in _NULLABLE)
    return types | {"null"} if nullable else types


def bind_discriminators(nodes: Iterable[Node], data_of: Callable[[Node], Any]) -> list[Node]:
    """Give the property of every `discriminator` its constant in each branch that is a definition. Returns the new nodes."""
    values: dict[tuple[Node, str], list[str]] = {}
    for node in [node for node in nodes if node.any_of or node.one_of]:
        data = data_of(node)
        stated = data.get("discriminator") if is_object(data) else None
        key = stated.get("propertyName") if is_object(stated) else None
        if not isinstance(key, str) or not is_object(stated):
            continue
        mapping = stated.get("mapping")
        for branch in (*node.any_of, *node.one_of):
            end = branch.refs[0] if len(branch.refs) == 1 else None
            if end is not None and end.place.tokens:
                found = values.setdefault((end, key), [])
                found += [one for one in _tags(end, mapping) if one not in found]
    bound = [_bind(end, key, tags) for (end, key), tags in values.items()]
    return [node for node in bound if node is not None]


def _tags(end: Node, mapping: Any) -> list[str]:
    """The values of the property that mean a definition."""
    name = end.place.tokens[-1]
    names = [str(tag) for tag, where in mapping.items() if _name(str(where)) == name] if is_object(mapping) else []
    return names or [name]


def _name(reference: str) -> str:
    return unescaped(reference.rsplit("/", 1)[-1].rsplit("#", 1)[-1])


def _bind(end: Node, key: str, tags: list[str]) -> Node | None:
    declared = _declared(end, key, set())
    if declared is None or declared.values is not None:
        return None
    # A new node: the schema of the property may be used elsewhere.
    bound = end.properties[key] = Node(
        declared.place, refs=(declared,), types=frozenset({"string"}), values=tuple(tags), title=declared.title,
        description=declared.description,
    )  # fmt: skip
    return bound


def _declared(node: Node, key: str, seen: set[Node]) -> Node | None:
    if node in seen:
        return None
    seen.add(node)
    if key in node.properties:
        return node.properties[key]
    found = (_declared(part, key, seen) for part in (*node.refs, *node.all_of))
    return next((one for one in found if one is not None), None)
