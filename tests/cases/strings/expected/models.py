"""Part of the package strings.

Source: schema.yaml, sha256 f6a7c1a5a4a0
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Strings(Record):
    """Lengths count characters; patterns are those of ECMA-262, and search."""

    code: str | None = None
    """At least 2 characters, at most 3 characters."""
    word: str | None = None
    """Matching ^\\w+$."""
    letter: str | None = None
    """Matching ^\\p{L}$."""
    part: str | None = None
    """Matching b+."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
