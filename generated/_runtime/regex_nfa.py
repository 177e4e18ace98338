"""Matches a regular expression in time linear in the length of the text, whatever the expression.

`re` tries one way after the other, and some expressions have exponentially many (`^(a+)+$`). Here all ways are followed
at once (Thompson 1968), and the sets of places reached are remembered for the next character like them. Look-ahead and
look-behind are worked out for every place of the text beforehand: a look-ahead by its mirror image, from the end.

It reads the Python expressions that Confwright's translator writes from ECMA-262, not all that `re` knows. References to
groups are not regular, and are refused.
"""

from __future__ import annotations

import re
from typing import Final

from .regex_tree import Alternatives, Any1, Edge, Look, NotLinear, Sequence, Times, Tree, read_tree

__all__ = ["Linear", "NotLinear", "TooMuchWork"]

MAX_STATES: Final = 5_000
MAX_WORK: Final = 10_000_000
"""States visited for one text, a second or two. Only an expression with very many of them on a very long text gets there."""
_MAX_KEPT: Final = 2_000


class TooMuchWork(Exception):
    """The text is too long for an expression of this size."""


class Linear:
    """An expression in the Python language as the translator writes it. Raises NotLinear where it cannot be served."""

    def __init__(self, source: str) -> None:
        self._machine = _Machine(read_tree(source), mirrored=False)

    def search(self, text: str) -> bool:
        """Whether it is found anywhere in a text. Raises TooMuchWork."""
        return bool(self._machine.run(text, first=True))


class _Set:
    """Places that are reached before a character, with what was found out about them."""

    __slots__ = ("after", "places")

    def __init__(self, places: frozenset[int]) -> None:
        self.places = places
        self.after: dict[int, _Closed] = {}


class _Closed:
    """The same at a place of the text where it is known which edges and looks hold."""

    __slots__ = ("accepted", "next", "takers")

    def __init__(self, accepted: bool, takers: tuple[int, ...]) -> None:
        self.accepted, self.takers = accepted, takers
        self.next: dict[str, _Set] = {}


class _Machine:
    """One automaton: state 0 accepts; the others take a character or go on for free, some under a condition."""

    def __init__(self, tree: Tree, *, mirrored: bool) -> None:
        self._mirrored = mirrored
        self._free: list[list[tuple[int, int]]] = [[]]
        self._takes: list[tuple[re.Pattern[str], int] | None] = [None]
        self._conditions: dict[Edge | Look, int] = {}
        self._looks: dict[Look, _Machine] = {}
        self._sets: dict[frozenset[int], _Set] = {}
        self._work = 0
        self._start = self._add(tree, 0)

    # -- building: from the end to the beginning

    def _state(self, free: list[tuple[int, int]], takes: tuple[re.Pattern[str], int] | None = None) -> int:
        if len(self._free) >= MAX_STATES:
            raise NotLinear(f"more than {MAX_STATES} states")
        self._free.append(free)
        self._takes.append(takes)
        return len(self._free) - 1

    def _add(self, tree: Tree, then: int) -> int:
        """The state from which `tree` and then `then` match."""
        if isinstance(tree, Any1):
            return self._state([], (re.compile(tree.source), then))
        if isinstance(tree, Sequence):
            for part in tree.parts if self._mirrored else reversed(tree.parts):
                then = self._add(part, then)
            return then
        if isinstance(tree, Alternatives):
            return self._state([(0, self._add(option, then)) for option in tree.options])
        if isinstance(tree, Times):
            return self._times(tree, then)
        bit = self._conditions.get(tree)
        if bit is None:
            bit = self._conditions[tree] = 1 << len(self._conditions)
            if isinstance(tree, Look):
                self._looks[tree] = _Machine(tree.body, mirrored=not tree.behind)
        return self._state([(bit, then)])

    def _times(self, tree: Times, then: int) -> int:
        if tree.most is None:
            again = self._state([])
            self._free[again] += [(0, self._add(tree.body, again)), (0, then)]
            then = again
        else:
            end = then
            for _ in range(tree.most - tree.least):
                then = self._state([(0, self._add(tree.body, then)), (0, end)])
        for _ in range(tree.least):
            before, then = then, self._add(tree.body, then)
            if then == before:
                break  # nothing, however often
        return then

    # -- running

    def run(self, text: str, *, first: bool) -> bytearray | bool:
        """Where a match ends, for every place of the text (mirrored: begins). `first`: only whether there is one."""
        self._work = 0
        held = self._held(text)
        size = len(text)
        if self._mirrored:
            text, held = text[::-1], held[::-1]
        found = bytearray(size + 1)
        reached = self._set(frozenset((self._start,)))
        for index in range(size + 1):
            closed = reached.after.get(held[index]) or self._close(reached, held[index])
            if closed.accepted:
                if first:
                    return True
                found[index] = 1
            if index < size:
                reached = closed.next.get(text[index]) or self._step(closed, text[index])
        if first:
            return False
        return found[::-1] if self._mirrored else found

    def _held(self, text: str) -> list[int]:
        """For every place of the text, the conditions that hold there, as bits."""
        held = [0] * (len(text) + 1)
        for condition, bit in self._conditions.items():
            if isinstance(condition, Look):
                there = self._looks[condition].run(text, first=False)
                assert isinstance(there, bytearray)  # noqa: S101 - `first` is False
                holds = [bool(one) is not condition.negated for one in there]
            elif condition.kind == "start":
                holds = [True] + [False] * len(text)
            elif condition.kind == "end":
                holds = [False] * len(text) + [True]
            else:
                word = [False, *(c.isascii() and (c.isalnum() or c == "_") for c in text), False]
                holds = [word[i] is not word[i + 1] for i in range(len(text) + 1)]
            for index, holding in enumerate(holds):
                if holding:
                    held[index] |= bit
        return held

    def _spend(self, states: int) -> None:
        self._work += states
        if self._work > MAX_WORK:
            raise TooMuchWork

    def _set(self, places: frozenset[int]) -> _Set:
        known = self._sets.get(places)
        if known is None:
            if len(self._sets) >= _MAX_KEPT:
                self._sets.clear()
            known = self._sets[places] = _Set(places)
        return known

    def _close(self, reached: _Set, held: int) -> _Closed:
        """Follow what is free."""
        seen = set(reached.places)
        pending = list(seen)
        while pending:
            for needed, then in self._free[pending.pop()]:
                if then not in seen and not needed & ~held:
                    seen.add(then)
                    pending.append(then)
        self._spend(len(seen))
        takers = tuple(state for state in seen if self._takes[state] is not None)
        closed = reached.after[held] = _Closed(0 in seen, takers)
        return closed

    def _step(self, closed: _Closed, character: str) -> _Set:
        """Take a character. A match may begin at every place, so the start is always among them."""
        places = {self._start}
        for state in closed.takers:
            takes = self._takes[state]
            if takes is not None and takes[0].match(character):
                places.add(takes[1])
        self._spend(len(closed.takers))
        if len(closed.next) >= _MAX_KEPT:
            closed.next.clear()
        reached = closed.next[character] = self._set(frozenset(places))
        return reached
