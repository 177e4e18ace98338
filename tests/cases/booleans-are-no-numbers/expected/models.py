"""Part of the package booleans_are_no_numbers.

Source: schema.yaml, sha256 df7f9f5dda03
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class BooleansAreNoNumbers(Record):
    """true is not 1."""

    count: int | None = None
    flag: bool | None = None
    bound: JsonValue | Unset = UNSET
    """At least 2."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
