"""Secrets that a schema gives away: what it says of a secret's value would be in the generated code, the docs and the editor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.json_values import is_list, is_object
from .graph import Graph
from .node import Node, Place
from .together import TooManyError, together
from .walk import leaves, nodes_below

_GIVING: Final = ("default", "const", "enum", "examples", "x-aliases")
_LISTS: Final = frozenset({"enum", "examples", "x-aliases"})
_GROUPS: Final = 200_000


def given_away(graph: Graph) -> list[Diagnostic]:
    """A diagnostic for every keyword with a secret's value in it, wherever the schema says that it is one, by their places.

    That may be beside the keyword, behind a reference, in another branch or another part for the same value, or deeper: the
    default of an object has the values of its properties. Whether only a reference is allowed there or the value is only
    hidden (`x-sensitive`) makes no difference: a list of its values would show it too.
    """
    nodes = graph.nodes()
    if not any(node.kept_secret or node.secret for node in nodes):
        return []
    found: dict[Place, Diagnostic] = {}
    try:
        for group in together(graph.root, nodes, _GROUPS):
            for node in group:
                for keyword, value in _given(graph, node):
                    place = Place(node.place.document, (*node.place.tokens, keyword))
                    if place not in found and any(_is_secret(group, keys, leaf) for keys, leaf in value):
                        message = f"{keyword!r} gives the value of a secret"
                        found[place] = graph.diagnostic("secret-in-schema", message, place, "remove it from the schema")
    except TooManyError:
        message = "too many parts speak about the same values to find out whether one gives a secret away"
        return [graph.diagnostic("limit-expansion", message, graph.root.place, "say it in fewer branches")]
    order = {document.name: number for number, document in enumerate(graph.documents)}
    return sorted(found.values(), key=lambda d: (order.get(d.file or "", 0), d.line or 0, d.column or 0))


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


def _is_secret(group: Iterable[Node], keys: tuple[str | int, ...], leaf: object) -> bool:
    """Whether some node of those that look at a value, or at what is in it, calls a leaf of it secret."""
    if isinstance(leaf, bool) or not isinstance(leaf, (str, int, float)) or leaf == "":
        return False
    return any(
        node.secret or node.kept_secret for end in range(len(keys) + 1) for node in nodes_below(group, keys[:end])
    )
