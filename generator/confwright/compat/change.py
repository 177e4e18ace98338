"""One thing that a change breaks, and its place."""

from __future__ import annotations

from dataclasses import dataclass

from ..base.said import Ours
from ..generate.schema.node import Place


@dataclass(frozen=True, slots=True)
class Change:
    """`rule` begins with its category: `type-`, `data-` or `env-`.

    `at` is what an approval names: a dotted path in documents, or `Class.field`. `place` is where the schema says it, in the
    old one where the new one says nothing any more.
    """

    rule: str
    at: str
    message: Ours
    place: Place
    in_old: bool = False

    @property
    def category(self) -> str:
        """TYPE, DATA or ENV."""
        return self.rule.partition("-")[0].upper()
