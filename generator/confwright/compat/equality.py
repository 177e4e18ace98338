"""Whether two schemas mean the same: equal in every keyword that matters, regardless of place and name."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from ..base.json_values import is_object
from ..generate.plan.view import target
from ..generate.schema.node import Node

_WORDS = frozenset(
    {"place", "title", "description", "examples", "deprecated", "format_name", "wanted_name", "wanted_attribute"}
)
_UNORDERED = frozenset({"all_of", "any_of", "one_of"})
_NAMES = tuple(one.name for one in fields(Node) if one.name not in _WORDS)


@dataclass(slots=True)
class Equality:
    """Remembers which pairs of nodes say the same. A pair that is asked about counts as equal: schemas refer to themselves."""

    equal: set[tuple[Node, Node]] = field(default_factory=set[tuple[Node, Node]])
    unequal: set[tuple[Node, Node]] = field(default_factory=set[tuple[Node, Node]])

    def holds(self, old: Node, new: Node) -> bool:
        """Whether two nodes say the same of every value."""
        first = target(old), target(new)
        if first in self.unequal:
            return False
        seen = {first}
        stack = [first]
        while stack:
            pair = stack.pop()
            if pair in self.equal:
                continue
            below = _parts(*pair) if pair not in self.unequal else None
            if below is None:
                self.unequal |= {first, pair}
                return False
            fresh = {(target(a), target(b)) for a, b in below} - seen
            seen |= fresh
            stack += fresh
        self.equal |= seen
        return True


def _parts(old: Node, new: Node) -> list[tuple[Node, Node]] | None:
    """The parts of two nodes that must be equal too; None where the nodes differ in themselves."""
    out: list[tuple[Node, Node]] = []
    for name in _NAMES:
        before: Any = getattr(old, name)
        after: Any = getattr(new, name)
        if isinstance(before, Node) and isinstance(after, Node):
            out.append((before, after))
            continue
        first: Any = before
        second: Any = after
        if _holds_nodes(first) or _holds_nodes(second):
            if len(first) != len(second) or type(first) is not type(second):
                return None
            if name in _UNORDERED:
                first, second = sorted(first, key=_form), sorted(second, key=_form)
            if is_object(first):
                if first.keys() != second.keys():
                    return None
                out += [(first[key], second[key]) for key in first]
            else:
                out += zip(first, second, strict=True)
        elif _text(before) != _text(after):
            return None
    return out


def _text(value: Any) -> str:
    """A value as a text, in which 1, 1.0 and true are three; sets and lists of names in one order."""
    members: Any = value
    unordered = isinstance(value, frozenset) or (
        isinstance(value, tuple) and all(isinstance(one, str) for one in members)
    )
    return repr(sorted(members) if unordered else members)


def _form(node: Node) -> str:
    """What distinguishes most branches, so that their order does not matter."""
    end = target(node)
    parts = (end.always, _text(end.types or frozenset()), end.values, sorted(end.properties), sorted(end.required))
    return repr((*parts, end.minimum, end.maximum, end.pattern, len(end.children())))


def _holds_nodes(value: Any) -> bool:
    members: Any = value
    if is_object(value):
        members = value.values()
    elif not isinstance(value, tuple):
        return False
    return any(isinstance(one, Node) for one in members)
