"""Part of the package dependent.

Source: schema.yaml, sha256 cd4e0f2e538b
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependent(Record):
    """What one key asks of the others."""

    user: str | None = None
    password: str | None = None
    tls: bool | None = None
    certificate: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
