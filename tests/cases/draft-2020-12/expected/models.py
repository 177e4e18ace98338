"""Part of the package draft_2020_12.

Source: schema.json, sha256 661c80d76fc5
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft202012(Record):
    """2020-12: prefixItems, resources inside each other, pointers with escapes."""

    _keys_: ClassVar[Mapping[str, str]] = {"list_": "list"}

    pair: list[str] | None = None
    list_: list[int] | None = None
    escaped: BCD | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BCD(Record):
    x: bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
