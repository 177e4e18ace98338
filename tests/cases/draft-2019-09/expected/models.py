"""Part of the package draft_2019_09.

Source: schema.json, sha256 8b1e4c12ca71
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft201909(Record):
    """2019-09: anchors, keywords beside $ref, items as a list, formats as annotations."""

    name: str | None = None
    """At most 5 characters."""
    pair: list[str] | None = None
    mail: str | None = None
    old: str | None = None
    """Deprecated."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
