"""Names of environments and resources in the text of a deployment.yaml: where each is defined, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from ..base.json_values import Keys
from ..environments.deployment import BASE, SECTION
from ..runtime import dataclass
from .positions import Span
from .tree import Entry, Node, at, bare


@dataclass(frozen=True, slots=True)
class Name:
    """A name at a place of the text. `kind` is environment or resource; `defines`: this is where there is one of this name."""

    kind: str
    name: str
    span: Span
    keys: Keys
    defines: bool = False


def names(tree: Node) -> Iterator[Name]:
    """All of them, in no order."""
    for entry in _members(tree, ("environments",)):
        keys: Keys = ("environments", entry.key)
        yield _of_key("environment", entry, keys, defines=True)
        yield from _of_value("environment", tree, (*keys, "extends"))
    plus: Keys = ("current", SECTION)
    for keys in (("current", "default"), (*plus, "branch")):
        yield from _of_value("environment", tree, keys)
    for entry in _members(tree, (*plus, "deployments")):
        yield from _of_value("environment", tree, (*plus, "deployments", entry.key))
    for entry in _members(tree, ("resources",)):
        yield _of_key("resource", entry, ("resources", entry.key), defines=True)
        for layer in _members(tree, ("resources", entry.key, "schema")):
            if layer.key != BASE:
                yield _of_key("environment", layer, ("resources", entry.key, "schema", layer.key))
    for layer in _members(tree, ("values",)):
        if layer.key != BASE:
            yield _of_key("environment", layer, ("values", layer.key))
        for entry in layer.node.entries if layer.node.kind == "map" else ():
            yield _of_key("resource", entry, ("values", layer.key, entry.key))
    for layer in _members(tree, ("variables",)):
        if layer.key != BASE:
            yield _of_key("environment", layer, ("variables", layer.key))
    for key in ("agent", "helm", "locations"):
        yield from _of_value("resource", tree, (SECTION, key))


def _members(tree: Node, keys: Keys) -> list[Entry]:
    found = at(tree, keys)
    return found.node.entries if found is not None and found.node.kind == "map" else []


def _of_key(kind: str, entry: Entry, keys: Keys, *, defines: bool = False) -> Name:
    span, name = entry.key_span, str(entry.key)
    quoted = span.end - span.begin == len(name) + 2
    return Name(kind, name, Span(span.begin + quoted, span.end - quoted), keys, defines)


def _of_value(kind: str, tree: Node, keys: Keys) -> Iterator[Name]:
    found = at(tree, keys)
    if found is not None and found.node.kind == "scalar":
        yield Name(kind, *bare(found.node), keys)
