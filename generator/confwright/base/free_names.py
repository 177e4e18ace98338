"""Names that are taken once each: a second `a` becomes `a_2`.

A stranger can make all names of a large input the same one. Each name remembers the number that it has got to, so no number is
tried twice.
"""

from __future__ import annotations

from collections.abc import Container


class FreeNames:
    """Gives names that `taken` does not hold; whoever asks puts them there."""

    def __init__(self, taken: Container[str], mark: str = "_", first: int = 2) -> None:
        self._taken, self._mark, self._first = taken, mark, first
        self._next = dict[str, int]()

    def free(self, base: str) -> str:
        """`base` where it is free, else with the first number that is."""
        name, number = base, self._next.get(base, self._first)
        while name in self._taken:
            name, number = f"{base}{self._mark}{number}", number + 1
        self._next[base] = number
        return name
