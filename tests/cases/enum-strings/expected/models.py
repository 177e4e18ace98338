"""Part of the package enum_strings.

Source: schema.yaml, sha256 c95018d065ea
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumStrings(Record):
    """Closed sets of strings."""

    level: Literal["debug", "info", "warning"] = "info"
    mode: Mode | None = None
    modes: list[Mode] | None = None
    described: Literal["low", "high"] | int | None = None


Mode: TypeAlias = Literal["read", "write", "read-write", "", "r\"w", "na\xefve"]
"""How a file is opened."""
