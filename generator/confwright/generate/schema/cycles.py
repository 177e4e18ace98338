"""Schemas whose meaning for a value depends on themselves for the same value."""

from __future__ import annotations

from ...base.diagnostics import Diagnostic
from .graph import Graph
from .node import Node


def endless(graph: Graph) -> list[Diagnostic]:
    """A diagnostic for every schema that can never be decided.

    A schema that merely demands itself as well (`allOf`, `$ref`) requires nothing more: that edge is removed from the
    graph. Through `anyOf`, `oneOf`, `not` or `if` there is no such answer.
    """
    state: dict[Node, int] = {}
    found: list[Diagnostic] = []
    for start in graph.nodes():
        if start in state:
            continue
        stack: list[tuple[Node, list[Node]]] = [(start, list(start.in_place()))]
        state[start] = 1
        while stack:
            node, rest = stack[-1]
            if not rest:
                state[node] = 2
                stack.pop()
                continue
            below = rest.pop()
            if state.get(below) == 1:
                path = [entry[0] for entry in stack]
                if not _drop(path[path.index(below) :]):
                    message = "this schema refers to itself for the same value, so it can never be decided"
                    found.append(graph.diagnostic("ref-cycle", message, below.place))
            elif below not in state:
                state[below] = 1
                stack.append((below, list(below.in_place())))
    return found


def _drop(cycle: list[Node]) -> bool:
    """Take the last edge of a cycle out, where every edge of it demands and none chooses; a bare loop of references stays."""
    steps = list(zip(cycle, [*cycle[1:], cycle[0]], strict=True))
    if not all(after in (*before.refs, *before.all_of) for before, after in steps):
        return False
    if all(after in before.refs for before, after in steps):
        return False
    last, first = steps[-1]
    last.refs = tuple(node for node in last.refs if node is not first)
    last.all_of = tuple(node for node in last.all_of if node is not first)
    return True
