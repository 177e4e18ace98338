"""Part of the package enum_null.

Source: schema.yaml, sha256 852c0dfb292d
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
class EnumNull(Record):
    """Null among the values of a set; left out is something else."""

    colour: Literal["red"] | None | Unset = UNSET
    size: None | Unset = UNSET
    nothing: None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
