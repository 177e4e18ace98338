"""Part of the package contains.

Source: schema.yaml, sha256 00becd595f58
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Contains(Record):
    """How many members of a list are of a kind."""

    servers: list[Mapping[str, JsonValue]] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
