"""Which nodes of a schema describe the same value, in parts, branches and conditions of one place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from ..regex.translate import translate
from .node import Node

Group: TypeAlias = tuple[Node, ...]


class TooManyError(Exception):
    """There are more groups than anybody waits for."""


def together(root: Node, nodes: Iterable[Node], most: int) -> Iterator[Group]:
    """Every set of nodes that look at the same value; a node may be in several of them, and is in one.

    Of the branches of a choice, each forms a set of its own with what holds beside it: no value is of two. `nodes` are all of the
    schema, so that definitions which nothing uses are looked at too. Raises TooManyError where the sets have more than `most`
    members in all.
    """
    seen: set[frozenset[int]] = set()
    reached: set[int] = set()
    members = 0
    for start in (root, *nodes):
        if id(start) in reached:
            continue
        pending: list[Group] = [(start,)]
        while pending:
            for group in _variants(pending.pop()):
                members += len(group)
                if members > most:
                    raise TooManyError
                identity = frozenset(map(id, group))
                if identity in seen:
                    continue
                seen.add(identity)
                reached |= identity
                yield group
                pending += _below(group)


def _variants(nodes: Group, taken: frozenset[Group] = frozenset()) -> Iterator[Group]:
    """The nodes with all that they lead to at the same value: one set for each branch of each choice."""
    group, choices = _closed(nodes)
    left = [branches for branches in choices if branches not in taken]
    if not left:
        yield group
    now = taken.union(left)
    for number, branches in enumerate(left):
        others = tuple(branch for other, each in enumerate(left) if other != number for branch in each)
        for branch in branches:
            yield from _variants((*group, branch, *others), now)


def _closed(nodes: Group) -> tuple[Group, list[Group]]:
    """The nodes with what holds wherever they do, and the choices among those."""
    seen: dict[int, Node] = {}
    choices: list[Group] = []
    pending = list(nodes)
    for node in pending:  # which grows on the way
        if id(node) in seen:
            continue
        seen[id(node)] = node
        single = (node.if_, node.then, node.else_)
        pending += (
            *node.refs,
            *node.all_of,
            *node.dependent_schemas.values(),
            *(sub for sub in single if sub is not None),
        )
        choices += [branches for branches in (node.any_of, node.one_of) if branches]
    return tuple(seen.values()), choices


def _below(group: Group) -> Iterator[Group]:
    """For each key that the nodes distinguish, and for the members of lists: the nodes that describe the value."""
    names = dict.fromkeys(name for node in group for name in node.properties)
    for name in names:
        yield from _group(sub for node in group for sub in _at_key(node, name))
    patterns = dict.fromkeys(pattern for node in group for pattern in node.pattern_properties)
    for pattern in patterns:
        yield from _group(
            sub
            for node in group
            for sub in ([node.pattern_properties[pattern]] if pattern in node.pattern_properties else _others(node))
        )
    yield from _group(sub for node in group for sub in _others(node))
    longest = max((len(node.prefix) for node in group), default=0)
    for index in range(longest + 1):
        yield from _group(sub for node in group for sub in _at_index(node, index))


def _group(nodes: Iterable[Node]) -> Iterator[Group]:
    found = tuple(nodes)
    if found:
        yield found


def _at_key(node: Node, name: str) -> list[Node]:
    found = [node.properties[name]] if name in node.properties else []
    found += [sub for pattern, sub in node.pattern_properties.items() if re.search(translate(pattern), name)]
    return found or _others(node)


def _others(node: Node) -> list[Node]:
    return [sub for sub in (node.additional, node.unevaluated_properties) if sub is not None]


def _at_index(node: Node, index: int) -> list[Node]:
    given = [node.prefix[index]] if index < len(node.prefix) else [node.items, node.unevaluated_items]
    return [sub for sub in (*given, node.contains) if sub is not None]
