"""Which nodes speak about a value at some keys: for questions about a place of a document rather than about types."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ...base.json_values import is_list, is_object
from ..regex.translate import translate
from .node import Node


def nodes_at(root: Node, keys: Sequence[str | int], *, branches: bool = True) -> tuple[Node, ...]:
    """Every node that looks at the value at `keys`; with `branches`, those of choices, conditions and `contains` too."""
    return nodes_below([root], keys, branches=branches)


def nodes_below(roots: Iterable[Node], keys: Sequence[str | int], *, branches: bool = True) -> tuple[Node, ...]:
    """Every node that looks at the value at `keys` below a value that all of `roots` look at."""
    nodes = _closure(roots, branches)
    for key in keys:
        nodes = _closure((sub for node in nodes for sub in _below(node, key, branches)), branches)
    return nodes


def _closure(nodes: Iterable[Node], branches: bool) -> tuple[Node, ...]:
    seen: dict[Node, None] = {}
    pending = deque(nodes)
    while pending:
        node = pending.popleft()
        if node not in seen:
            seen[node] = None
            always = (*node.refs, *node.all_of)
            pending += [sub for sub in node.in_place() if sub is not node.not_] if branches else always
    return tuple(seen)


def _below(node: Node, key: str | int, branches: bool) -> list[Node]:
    if isinstance(key, int):
        always = [node.prefix[key]] if key < len(node.prefix) else [node.items, node.unevaluated_items]
        # A member that `contains` asks for may be any.
        return [sub for sub in (*always, node.contains if branches else None) if sub is not None]
    found = [node.properties[key]] if key in node.properties else []
    found += [sub for pattern, sub in node.pattern_properties.items() if re.search(translate(pattern), key)]
    if not found:
        found = [sub for sub in (node.additional, node.unevaluated_properties) if sub is not None]
    return found


def is_reference(value: Any) -> bool:
    """`{env: NAME}`, and nothing beside it."""
    return is_object(value) and len(value) == 1 and isinstance(value.get("env"), str)


def leaves(value: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every value that holds no other one: scalars, references, empty collections."""
    if is_reference(value) or (not value and (is_object(value) or is_list(value))):
        yield at, value
    elif is_object(value):
        for key, member in value.items():
            yield from leaves(member, (*at, key))
    elif is_list(value):
        for index, member in enumerate(value):
            yield from leaves(member, (*at, index))
    else:
        yield at, value
