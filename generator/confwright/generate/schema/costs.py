"""What a schema would cost: refused where it is too much, and what must be checked once only.

A schema of a page can say the same thing a billion times (`allOf` of two references to a definition that is an `allOf` of
two references ...), and a check of it would take as long. Where that happens for one and the same value, the schema is
refused. Where it happens on the way down a document, each check is done once for each value.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from ...base.components import components
from ...base.diagnostics import Diagnostic
from .graph import Graph
from .node import Node

_DEEPEST: Final = 200
"""References and `allOf` inside each other, for one value; real schemas have a dozen."""
_MANY: Final = 1_000
"""Ways that lead to a definition before it is worth the while to remember that it was checked."""


def too_costly(graph: Graph, expansion: int) -> list[Diagnostic]:
    """A diagnostic for the first schema that expands to more than `expansion` others at one place, or is too deep.

    Codes: `limit-expansion`, `limit-depth`. The graph must be free of endless references.
    """
    size: dict[Node, int] = {}
    depth: dict[Node, int] = {}
    for node in _bottom_up(graph):
        below = [sub for sub in node.in_place() if sub in size]
        size[node] = 1 + sum(size[sub] for sub in below)
        depth[node] = 1 + max((depth[sub] for sub in below), default=0)
        if size[node] > expansion:
            return [
                graph.diagnostic(
                    "limit-expansion", f"expands to more than {expansion} schemas at one place", node.place
                )
            ]
        if depth[node] > _DEEPEST:
            message = f"more than {_DEEPEST} references and choices inside each other"
            return [graph.diagnostic("limit-depth", message, node.place)]
    return []


def checked_repeatedly(graph: Graph) -> frozenset[Node]:
    """Nodes that several ways lead to, again and again: in a loop that forks, or where ways multiply."""
    nodes = graph.nodes()
    number = {node: position for position, node in enumerate(nodes)}
    edges = [[number[sub] for sub in node.children() if sub in number] for node in nodes]
    repeated: set[Node] = set()
    looped: set[int] = set()
    for loop in components(range(len(nodes)), edges):
        looped |= loop
        counts = Counter(other for one in loop for other in edges[one] if other in loop)
        repeated |= {nodes[one] for one, count in counts.items() if count > 1}
    arriving = [0] * len(nodes)
    for node in reversed(_bottom_up(graph, everything=True)):
        here = number[node]
        if arriving[here] > _MANY and edges[here]:
            repeated.add(node)
        paths = 1 if node in repeated else max(1, arriving[here])
        for other in edges[here]:
            if not (here in looped and other in looped):
                arriving[other] += paths
    return frozenset(repeated)


def _bottom_up(graph: Graph, *, everything: bool = False) -> list[Node]:
    """Every node after those it leads to, loops aside. `everything`: also to the schemas of members."""
    done: dict[Node, bool] = {}
    order: list[Node] = []
    for start in graph.nodes():
        if start in done:
            continue
        stack = [(start, iter(start.children() if everything else start.in_place()))]
        done[start] = False
        while stack:
            node, rest = stack[-1]
            for sub in rest:
                if sub not in done:
                    done[sub] = False
                    stack.append((sub, iter(sub.children() if everything else sub.in_place())))
                    break
            else:
                done[node] = True
                order.append(node)
                stack.pop()
    return order
