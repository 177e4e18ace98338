"""Part of the package object_open.

Source: schema.yaml, sha256 a4f5a440ae08
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectOpen(Record):
    """A service, and whatever else its operator writes about it."""

    name: str
    """What the service is called."""
    replicas: int = 1
    """How many copies run at once.

    At least 1, at most 50.
    """
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
