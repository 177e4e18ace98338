"""Branches beside properties of the parent's own that a constant, or sets of them, tell apart: each is a class of its own.

`P and (A or B)` is `(P and A) or (P and B)`: what the parent says of its properties holds in each variant.
"""

from __future__ import annotations

from dataclasses import replace

from ..schema.node import MISSING, Node
from .fields import tag_strings
from .view import View, target, view


def variants_of(node: Node, seen: View) -> tuple[Node, ...]:
    """One node for each branch, with the parent in it; empty where no tag tells the branches apart."""
    groups = [group for group in (node.any_of, node.one_of) if group]
    if (
        len(groups) != 1
        or len(seen.unions) != 1
        or len(groups[0]) < 2
        or seen.types != frozenset({"object"})
        or node.discriminator
    ):
        return ()
    parent = replace(
        node, any_of=(), one_of=(), unevaluated_properties=None, title=None, description=None, default=MISSING,
        deprecated=None, wanted_name=None,
    )  # fmt: skip
    found = tuple(_variant(branch, parent, node) for branch in groups[0])
    return found if _distinguished(found) else ()


def parent_keys(variant: Node) -> dict[str, Node]:
    """The properties that the parent of a variant declares."""
    return variant.all_of[1].properties


def _variant(branch: Node, parent: Node, node: Node) -> Node:
    # The branch comes first: its constant is the type of the tag, not the parent's set of all of them.
    return Node(
        branch.place, all_of=(branch, parent), unevaluated_properties=node.unevaluated_properties,
        title=target(branch).title, description=target(branch).description, wanted_name=branch.wanted_name,
    )  # fmt: skip


def _distinguished(variants: tuple[Node, ...]) -> bool:
    """Whether there is a key that must be there, and is other constants in each."""
    seen = [view(variant) for variant in variants]
    return any(_is_tag(key, seen) for key in seen[0].fields)


def _is_tag(key: str, variants: list[View]) -> bool:
    taken: set[str] = set()
    for seen in variants:
        declared = seen.fields.get(key)
        values = tag_strings(declared.definite[0]) if declared is not None and declared.definite else None
        if values is None or key not in seen.required or not taken.isdisjoint(values):
            return False
        taken.update(values)
    return True
