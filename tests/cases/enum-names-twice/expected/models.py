"""Part of the package enum_names_twice.

Source: schema.yaml, sha256 f32e35d68ccb
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
class EnumNamesTwice(Record):
    """Values that would be the same name in an enum class; as literals each stays itself."""

    unit: Literal["m", "M", "m ", "m-s", "m_s", "1m", "1 m"]
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
