"""Part of the package negation.

Source: schema.yaml, sha256 83c5b959fc87
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation(Record):
    """What must not be."""

    name: str | None = None
    value: JsonValue | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
