"""Which keys an object may and must have, asked once for each order of keys that documents have."""

from __future__ import annotations

from typing import Any, Final

from .report import At, Report

_MOST: Final = 64
"""Orders remembered of one class: files are written alike, and one that is not must not fill the memory."""
_LONGEST: Final = 64
"""Keys of an order that is remembered, beside those that are known."""


class Orders(set[tuple[Any, ...]]):
    """The orders of keys that were seen and are right; whoever finds one here needs to ask no more.

    `known` are the keys there are (None: any), `needed` those that must be there.
    """

    __slots__ = ("known", "needed")

    def __init__(self, known: frozenset[str] | None, needed: tuple[str, ...]) -> None:
        super().__init__()
        self.known, self.needed = known, needed

    def check(self, data: dict[str, Any], order: tuple[Any, ...], at: At, report: Report) -> dict[str, Any]:
        """The data, whose keys in their order are `order`; what is missing is told, and null stands for it."""
        known = self.known
        wrong = known is not None and not data.keys() <= known
        if wrong and known is not None:
            report.unknown(at, data, known)
        missing = [key for key in self.needed if key not in data]
        for key in missing:
            report.missing(at, key)
        if missing:
            return {**data, **dict.fromkeys(missing)}
        if not wrong and len(self) < _MOST and len(order) <= _LONGEST + len(known or self.needed):
            self.add(order)
        return data
