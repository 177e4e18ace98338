"""Part of the package x_deprecated.

Source: schema.yaml, sha256 c52106cb3868
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XDeprecated(Record):
    """What should not be used any more says why, and what to use."""

    pool_size: int | None = None
    """How many connections there are.

    Deprecated: It counted connections twice. Use max_connections instead.
    """
    old: OldServer | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldServer(Record):
    """A server of the first generation.

    Deprecated: There are none left.
    """

    rack: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
