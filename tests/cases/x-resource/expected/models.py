"""Part of the package x_resource.

Source: schema.yaml, sha256 73d9308df51e
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XResource(Record):
    """The class that a resource becomes in the real system."""

    account: str | EnvVar[str]
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
