"""Secrets that a schema gives away: what it says of a secret's value would be in the generated code, the docs and the editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..diagnostics import Diagnostic
from .graph import Graph
from .node import Node, Place, is_list, is_object
from .walk import leaves, nodes_at

_GIVING: Final = ("default", "const", "enum", "examples")
_LISTS: Final = frozenset({"enum", "examples"})


def given_away(graph: Graph) -> list[Diagnostic]:
    """A diagnostic for every keyword with a secret's value in it, wherever the schema says that it is one.

    That may be beside the keyword, behind a reference or in another branch for the same value, or deeper: the default of an
    object has the values of its properties. A field that only asks to be hidden (`x-sensitive`) may have its choices listed.
    """
    nodes = graph.nodes()
    if not any(node.sensitive for node in nodes):
        return []
    above = _above(nodes)
    found: dict[Place, Diagnostic] = {}
    for node in nodes:
        for keyword, value in _given(graph, node):
            place = Place(node.place.document, (*node.place.tokens, keyword))
            if place not in found and any(_is_secret(node, above, keyword, keys, leaf) for keys, leaf in value):
                message = f"{keyword!r} gives the value of a secret"
                found[place] = graph.diagnostic("secret-in-schema", message, place, "a schema is no place for it")
    return list(found.values())


def _above(nodes: tuple[Node, ...]) -> dict[Node, list[Node]]:
    """The nodes that look at the same value and have a node as a part or by reference."""
    above: dict[Node, list[Node]] = {}
    for node in nodes:
        for part in node.in_place():
            if part is not node.not_:
                above.setdefault(part, []).append(node)
    return above


def _given(graph: Graph, node: Node) -> Iterator[tuple[str, Iterator[tuple[tuple[str | int, ...], Any]]]]:
    """The keywords of a node that give values, each with the scalars in them and their keys."""
    data = graph.data_at(node.place.document, node.place.tokens)
    if not is_object(data):
        return
    for keyword in _GIVING:
        if keyword in data:
            value = data[keyword]
            values = value if keyword in _LISTS and is_list(value) else [value]
            yield keyword, (leaf for one in values for leaf in leaves(one))


def _is_secret(
    node: Node, above: dict[Node, list[Node]], keyword: str, keys: tuple[str | int, ...], leaf: object
) -> bool:
    if isinstance(leaf, bool) or not isinstance(leaf, (str, int, float)) or leaf == "":
        return False
    for start in _outermost(node, above):
        for end in range(len(keys) + 1):
            for speaking in nodes_at(start, keys[:end]):
                if speaking.secret or (speaking.sensitive and keyword != "enum"):
                    return True
    return False


def _outermost(node: Node, above: dict[Node, list[Node]]) -> list[Node]:
    """The nodes that a value has to do with when `node` looks at it, themselves parts of none."""
    seen: dict[Node, None] = {node: None}
    pending = [node]
    while pending:
        for whole in above.get(pending.pop(), ()):
            if whole not in seen:
                seen[whole] = None
                pending.append(whole)
    return list(seen)
