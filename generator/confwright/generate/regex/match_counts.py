"""How many ways a regular expression can match a text, as bits, and so how long the text may be; see ecma_cost.py."""

from __future__ import annotations

from collections.abc import Iterable
from math import log2
from typing import Final

from .nodes import Alt, Back, Chars, Edge, Group, Look, Node, Repeat, Seq

_BITS_PER_CHARACTER: Final = 9.0
"""The ways tried for each character of a text, as a power of two: a text of 1 MB ends in seconds whatever it is."""
_BITS_IN_ALL: Final = 28.0
"""The same for a whole text, where there is no other way of matching."""
_UNBOUNDED: Final = 10_000_000
"""As long as a document may be: no bound."""
_MANY: Final = 5


def longest(tree: Node) -> int | None:
    """The longest text that is matched fast enough by backtracking, where there is another way; None for any."""
    return _bounded(_BITS_PER_CHARACTER - _cost(tree)[1], _degree(tree) - 1)


def longest_at_all(tree: Node) -> int | None:
    """The longest text that may be matched by backtracking, where there is no other way; None for any."""
    return _bounded(_BITS_IN_ALL - _cost(tree)[1], _degree(tree))


def _bounded(bits: float, degree: int) -> int | None:
    if degree <= 0:
        return None if bits >= 0 else 0
    exponent = max(0.0, bits / degree)
    return None if exponent > log2(_UNBOUNDED) else int(2**exponent)


def _degree(tree: Node) -> int:
    """The power of the length that bounds the ways: one for each repetition, one for the places to begin at."""
    return max(1, _cost(tree)[0] + (0 if _anchored(tree) else 1))


def _anchored(node: Node) -> bool:
    match node:
        case Edge():
            return node.kind == "^"
        case Seq():
            return bool(node.parts) and _anchored(node.parts[0])
        case Alt():
            return all(_anchored(option) for option in node.options)
        case Group():
            return _anchored(node.body)
        case _:
            return False


def _cost(node: Node) -> tuple[int, float]:
    """Repetitions, and further ways as bits."""
    match node:
        case Chars() | Edge():
            return 0, 0.0
        case Back():
            return 1, 0.0
        case Seq():
            return _sum(_cost(part) for part in node.parts)
        case Alt():
            loops, bits = _sum(_cost(option) for option in node.options)
            return loops, bits + min(2.0, log2(len(node.options)))
        case Group() | Look():
            return _cost(node.body)
        case Repeat():
            loops, bits = _cost(node.body)
            if node.most is None or node.most - node.least >= _MANY:
                return loops + 1, bits
            return loops * node.most, bits * node.most + log2(node.most - node.least + 1)


def _sum(costs: Iterable[tuple[int, float]]) -> tuple[int, float]:
    pairs = list(costs)
    return sum(loops for loops, _ in pairs), sum(bits for _, bits in pairs)
