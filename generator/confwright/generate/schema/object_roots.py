"""Roots that are objects only, though no `type` says so.

Such a schema allows a number too. Where it is documented and all that it says is about objects, its author meant an object:
so the resources of CloudFormation and FHIR are written. What is inside a schema stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from ...base.json_values import is_object
from .node import Node, asserted

_OBJECTS: Final = frozenset(
    {
        "properties", "pattern_properties", "additional", "property_names", "required", "min_properties", "max_properties",
        "dependent_required", "dependent_schemas", "unevaluated_properties", "all_of", "any_of", "one_of", "not_", "if_",
        "kubernetes",
    }
)  # fmt: skip
_DOCUMENTED: Final = ("title", "description", "$id", "id", "typeName")


def object_roots(roots: Iterable[Node], data_of: Callable[[Node], Any]) -> list[Node]:
    """The roots, and the branches that one is a choice of, that take objects only as soon as they say so."""
    found: list[Node] = []
    for root in roots:
        end = _end(root)
        documented = any(_is_documented(data_of(node)) for node in (root, end))
        if documented and not _has_type(end, set()) and _about_objects(end, set()):
            found += [node for node in _choices(end) if node not in found]
    return found


def _end(node: Node) -> Node:
    """The node that a chain of mere references ends in."""
    seen: set[Node] = set()
    while len(node.refs) == 1 and not asserted(node) and node not in seen:
        seen.add(node)
        node = node.refs[0]
    return node


def _is_documented(data: Any) -> bool:
    return is_object(data) and any(isinstance(data.get(word), str) for word in _DOCUMENTED)


def _choices(node: Node) -> Iterable[Node]:
    yield node
    for branch in (*node.any_of, *node.one_of):
        if _end(branch).properties and not _has_type(branch, set()):
            yield _end(branch)


def _has_type(node: Node, seen: set[Node]) -> bool:
    """Whether some `type` decides which values a node takes."""
    if node in seen:
        return False
    seen.add(node)
    if node.types is not None or any(_has_type(part, seen) for part in (*node.refs, *node.all_of)):
        return True
    return any(group and all(_has_type(branch, seen) for branch in group) for group in (node.any_of, node.one_of))


def _about_objects(node: Node, seen: set[Node]) -> bool | None:
    """Whether all that a node says is about the properties of objects; None where it says nothing."""
    if node in seen or node.always is not None:
        return None
    seen.add(node)
    if node.types is not None:
        return set(node.types) == {"object"}
    if asserted(node) - _OBJECTS:
        return False
    answers: list[bool | None] = [True] if node.properties else []
    answers += [_about_objects(part, seen) for part in (*node.refs, *node.all_of)]
    answers += [_about_objects(part, seen) or None for part in (node.then, node.else_) if part is not None]
    for group in (node.any_of, node.one_of):
        branches = [_about_objects(branch, seen) for branch in group]
        answers += [False] if False in branches else [True] if branches and all(branches) else []
    return False if False in answers else True if True in answers else None
