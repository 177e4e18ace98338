"""Part of the package choice_exactly_one.

Source: schema.yaml, sha256 dc659765bb65
"""

from __future__ import annotations

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceExactlyOne(Record):
    """Exactly one of two ways to say it."""

    path: str | None = None
    url: str | None = None
