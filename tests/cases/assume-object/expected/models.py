"""Part of the package assume_object.

Source: schema.yaml, sha256 0d24e216725c
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class AssumeObject(Record):
    """The same schema as in no-type, with `assume-object = true` in the settings."""

    name: str
    limits: AssumeObjectLimits | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssumeObjectLimits(Record):
    cpu: float | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
