"""Part of the package root_false.

Source: schema.yaml, sha256 46571f985dc2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class RootFalse(Record):
    """A key that must never be there, and one that may hold anything."""

    never: JsonValue | Unset = UNSET
    always: JsonValue | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
