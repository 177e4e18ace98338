"""Part of the package tuple.

Source: schema.yaml, sha256 ca03dac9f02a
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuple(Record):
    """Positions in a list."""

    range: list[int]
    """From and to.

    At least 2 members.
    """
    line: list[str | TupleLineItem | bool] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TupleLineItem(Record):
    width: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
