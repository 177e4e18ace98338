"""Which keys of a document may move: those after whose move a check has less to say, and nothing new.

A document may have a hundred such keys, and a check of a megabyte takes a second: all are moved at once and, where that is not
right, half of them. What would take too long is left as it is, and stays reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from ..base.finding import Finding
from ..base.frame import keys_of_path
from ..validate.fixes import identities, identity
from .moves import Moved

T = TypeVar("T")
_MOST_WORK: Final = 4_000_000
"""Characters that are read anew, again and again."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Keys that moved together, and the findings that are gone since."""

    moves: tuple[Moved, ...]
    gone: tuple[Finding, ...]


@dataclass(slots=True)
class Settling(Generic[T]):
    """Moves keys in a document, or in its text. `found` is what the check says of it as it is now.

    `move` gives None where it cannot, `check` the findings, `data` the document, and `size` the characters of it.
    """

    state: T
    found: list[Finding]
    move: Callable[[T, Sequence[Moved]], T | None]
    check: Callable[[T], list[Finding]]
    data: Callable[[T], Any]
    size: Callable[[T], int]
    done: list[Settled] = field(default_factory=list[Settled])
    _left: int = _MOST_WORK

    def run(self, groups_of: Callable[[Any], Iterator[tuple[Moved, ...]]]) -> None:
        """Move whatever can be moved; `groups_of` are the keys of a document, which may move together."""
        tried = set[tuple[Moved, ...]]()
        while True:
            groups = [one for one in groups_of(self.data(self.state)) if one not in tried]
            together = list(_apart([one for one in groups if len(one) == 1])) or groups[:1]
            if not together:
                return
            tried.update(together)
            self._take(together)

    def _take(self, groups: Sequence[tuple[Moved, ...]]) -> None:
        size = self.size(self.state) * (1 + sum(map(len, groups)))
        if size <= self._left:
            self._left -= size
            changed = self.move(self.state, [one for group in groups for one in group])
            if changed is not None and self._accept(changed, groups):
                return
        if len(groups) > 1:
            half = len(groups) // 2
            self._take(groups[:half])
            self._take(groups[half:])

    def _accept(self, changed: T, groups: Sequence[tuple[Moved, ...]]) -> bool:
        now = self.check(changed)
        known = identities(now)
        if not known < identities(self.found):
            return False
        gone = [one for one in self.found if identity(one) not in known]
        settled = [Settled(group, tuple(one for one in gone if _is_about(one, group))) for group in groups]
        if len(groups) == 1:
            settled = [Settled(groups[0], tuple(gone))]
        elif not all(one.gone for one in settled):
            return False  # one of them does nothing; which one, halves tell
        self.state, self.found = changed, now
        self.done += settled
        return True


def _is_about(found: Finding, group: tuple[Moved, ...]) -> bool:
    """Whether a finding is about a key, something in it, or what it is in."""
    at = keys_of_path(found.path)
    return any(at == one.old[: len(at)] or one.old == at[: len(one.old)] for one in group)


def _apart(groups: Sequence[tuple[Moved, ...]]) -> Iterator[tuple[Moved, ...]]:
    """Those of them that have nothing to do with each other: no key moves to, or into, where another one moves."""
    targets, inside = set[object](), set[object]()
    for group in groups:
        (one,) = group
        above = {one.new[:end] for end in range(1, len(one.new) + 1)}
        if one.new not in inside and not above & targets:
            targets.add(one.new)
            inside |= above
            yield group
