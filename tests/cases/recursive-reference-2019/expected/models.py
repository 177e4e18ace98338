"""Part of the package recursive_reference_2019.

Source: schema.yaml, sha256 557f82a7bbab
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class RecursiveReference2019(Record):
    """The same by the words of 2019-09."""

    value: int | None = None
    children: list[RecursiveReference2019] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(Record):
    value: int | None = None
    children: list[Tree] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
