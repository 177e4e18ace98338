"""Part of the package draft_7.

Source: schema.json, sha256 04143bea6b10
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft7(Record):
    """Draft 7: if, and formats that are asserted."""

    mail: str | None = None
    """Format email."""
    date: str | None = None
    """Format date."""
    time: str | None = None
    """Format time."""
    address: str | None = None
    pointer: str | None = None
    """Format json-pointer."""
    rule: str | None = None
    """Format regex."""
    link: str | None = None
    """Format uri."""
    id: str | None = None
    unknown: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
