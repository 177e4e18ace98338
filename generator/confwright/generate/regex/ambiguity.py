"""Finds regular expressions whose matching can take exponential time.

A backtracking matcher may try every way in which a pattern can match a text. Their number grows exponentially exactly
where a loop of the automaton can be walked in two ways over the same characters (Weber and Seidl 1991: "exponential
degree of ambiguity"). So the automaton is built (Glushkov: one state per character of the pattern), and each loop of it
is walked by two walkers at once: if they can part and meet again, the loop is ambiguous.

Counted repetitions count as a loop if they allow five different numbers of rounds or more. Look-around is judged by itself.
What is polynomial is not found: a caller bounds the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ...base.components import components
from .character_sets import Ranges, meet
from .nodes import Alt, Chars, Group, Look, Node, Repeat, Seq

_MANY: Final = 5
"""A choice between fewer rounds multiplies the ways only by a polynomial of small degree."""
_MAX_STATES: Final = 50_000
_MAX_EDGES: Final = 200_000
_MAX_LOOP: Final = 120
"""States of one loop that are compared with each other; a longer one is not."""


@dataclass(slots=True)
class _Part:
    """A piece of the automaton: the states it can begin and end with, and whether it can match nothing."""

    first: list[int] = field(default_factory=list[int])
    last: list[int] = field(default_factory=list[int])
    empty: bool = True


class _TooLargeError(Exception):
    """More states than are looked at."""


def find_explosion(tree: Node) -> str | None:
    """Why a pattern can explode, with the part that does as it is written; None where none does."""
    pending = [tree]
    while pending:
        automaton = _Automaton()
        try:
            automaton.build(pending.pop())
        except _TooLargeError:
            return "the pattern is too large to tell whether it can be matched in time"
        pending += automaton.looks
        found = automaton.ambiguous_loop()
        if found is not None:
            return f"{found!r} can match the same text in exponentially many ways"
    return None


class _Automaton:
    def __init__(self) -> None:
        self.looks: list[Node] = []
        self._chars: list[Ranges] = []
        self._next: list[set[int]] = []
        self._twice: set[tuple[int, int]] = set()
        self._loops: list[tuple[int, int, str]] = []
        self._certain: str | None = None
        self._edges = 0

    def build(self, node: Node) -> None:
        """Take in a pattern."""
        self._part(node)

    def _part(self, node: Node) -> _Part:
        match node:
            case Chars():
                return self._state(node.ranges)
            case Seq():
                return self._sequence(self._part(part) for part in node.parts)
            case Alt():
                parts = [self._part(option) for option in node.options]
                return _Part(
                    [state for part in parts for state in part.first],
                    [state for part in parts for state in part.last],
                    any(part.empty for part in parts),
                )
            case Group():
                return self._part(node.body)
            case Repeat():
                return self._repeat(node)
            case Look():
                self.looks.append(node.body)
                return _Part()
            case _:
                # An edge takes no character. What a reference takes is not known; nothing is the least.
                return _Part()

    def _state(self, ranges: Ranges) -> _Part:
        if len(self._chars) >= _MAX_STATES:
            raise _TooLargeError
        self._chars.append(ranges)
        self._next.append(set())
        return _Part([len(self._chars) - 1], [len(self._chars) - 1], False)

    def _sequence(self, parts: Iterable[_Part]) -> _Part:
        whole = _Part()
        for part in parts:
            self._join(whole.last, part.first)
            first = whole.first + part.first if whole.empty else whole.first
            last = whole.last + part.last if part.empty else part.last
            whole = _Part(first, last, whole.empty and part.empty)
        return whole

    def _repeat(self, node: Repeat) -> _Part:
        start = len(self._chars)
        many = node.most is None or (node.most >= _MANY and node.most != node.least)
        # `(\d{3})+` is not ambiguous, and must not look so: some rounds are written out.
        copies = [self._part(node.body) for _ in range(max(1, min(node.least if many else node.most or 0, _MANY - 1)))]
        if copies[0].empty and copies[0].first and node.least >= _MANY and node.most is not None:
            self._certain = node.text
        if many:
            self._join(copies[-1].last, copies[-1].first)
            self._loops.append((start, len(self._chars), node.text))
        if many or copies[0].empty:
            whole = self._sequence(copies)
            return _Part(whole.first, whole.last, whole.empty or node.least == 0)
        # `x{1,3}` is `x(x(x)?)?`: written as `xx?x?` it would be ambiguous.
        for one, other in pairwise(copies):
            self._join(one.last, other.first)
        ends = copies[max(node.least - 1, 0) :] if node.least < _MANY else copies[-1:]
        return _Part(copies[0].first, [state for copy in ends for state in copy.last], node.least == 0)

    def _join(self, last: list[int], first: list[int]) -> None:
        self._edges += len(last) * len(first)
        if self._edges > _MAX_EDGES:
            raise _TooLargeError
        for one in last:
            for other in first:
                if other in self._next[one]:
                    self._twice.add((one, other))
                self._next[one].add(other)

    # -- ambiguity

    def ambiguous_loop(self) -> str | None:
        """The repetition in which two ways match the same text."""
        if self._certain is not None:
            return self._certain
        for loop in components(range(len(self._next)), self._next):
            if self._ambiguous(loop):
                low, high = min(loop), max(loop)
                around = [(end - start, text) for start, end, text in self._loops if start <= low and high < end]
                return min(around)[1]
        return None

    def _ambiguous(self, loop: set[int]) -> bool:
        if any(one in loop and other in loop for one, other in self._twice):
            return True
        if len(loop) > _MAX_LOOP:
            return False
        together = {one: [other for other in loop if meet(self._chars[one], self._chars[other])] for one in loop}
        inside = {one: self._next[one] & loop for one in loop}
        pairs = {(one, other): number for number, (one, other) in enumerate((o, p) for o in loop for p in together[o])}
        edges: list[set[int]] = [
            {pairs[a, b] for a in inside[one] for b in inside[other] if (a, b) in pairs} for one, other in pairs
        ]
        same = {number for (one, other), number in pairs.items() if one == other}
        return any(walk & same and walk - same for walk in components(range(len(edges)), edges))
