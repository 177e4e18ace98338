"""Part of the package vocabulary_with_formats.

Source: schema.yaml, sha256 521d76f15cf2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyWithFormats(Record):
    """A metaschema of one's own that asserts formats."""

    mail: str | None = None
    """Format email."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
