"""Part of the package enum_mixed.

Source: schema.yaml, sha256 f666b4ed71b6
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMixed(Record):
    """Sets of values of several types; 1 is no true, and 1.0 is 1."""

    level: Literal[1, "1", True] | None | Unset = UNSET
    ratio: float | None = None
    shape: Literal["none"] | list[JsonValue] | Mapping[str, JsonValue] | None = None
    numbers: float | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
