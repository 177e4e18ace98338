"""Part of the package pattern_properties.

Source: schema.yaml, sha256 56997a5cbab2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternProperties(Record):
    """Keys by pattern, beside a field; nothing else."""

    version: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternPropertiesJob(Record):
    """A job."""

    command: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
