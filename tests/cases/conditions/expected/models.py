"""Part of the package conditions.

Source: schema.yaml, sha256 b8466a477fd1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions(Record):
    """if, then and else."""

    kind: Literal["file", "bucket"] | None = None
    path: str | None = None
    """At least 1 character."""
    bucket: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
