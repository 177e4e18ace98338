"""Part of the package draft_4.

Source: schema.json, sha256 4a70e533faef
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft4(Record):
    """What only draft 4 says so: `id`, flags beside bounds, 1.0 is no integer, `$ref` hides its siblings."""

    count: int | None = None
    """More than 0."""
    other: str | None = None
    """At least 2 characters."""
    const: JsonValue | Unset = UNSET
    when: str | None = None
    """Format date-time."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
