"""Part of the package object_extra_typed.

Source: schema.yaml, sha256 0c57db2f5664
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectExtraTyped(Record):
    """Ports by name; every port that has no field of its own is a number too."""

    comment: str | None = None
    https: int
    """At least 1."""
    extra: Mapping[str, int] = field(default_factory=empty)
    """Keys beside the fields."""
