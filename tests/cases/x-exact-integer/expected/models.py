"""Part of the package x_exact_integer.

Source: schema.yaml, sha256 1043ce94b124
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XExactInteger(Record):
    """A number without a point, as some readers insist on."""

    workers: int | None = None
    """At least 1."""
    others: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
