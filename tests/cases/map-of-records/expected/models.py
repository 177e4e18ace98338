"""Part of the package map_of_records.

Source: schema.yaml, sha256 bef883bc872f
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Database(Record):
    url: str
    """For example: 'postgresql://db/main'"""
    pool: int = 5
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


MapOfRecords: TypeAlias = "Mapping[str, Database]"
"""Databases by their name."""
