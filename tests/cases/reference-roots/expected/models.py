"""Part of the package reference_roots.

Source: schema.yaml, sha256 8e2e22451e15
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue
    from .point import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceRoots(Record):
    """An address that stands for a folder of this project."""

    point: Point | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
