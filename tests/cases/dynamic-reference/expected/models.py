"""Part of the package dynamic_reference.

Source: schema.yaml, sha256 ea7a247b80fd
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DynamicReference(Record):
    """A tree whose every node is closed, made from one that is open."""

    value: int | None = None
    children: list[DynamicReference] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(Record):
    value: int | None = None
    children: list[Tree] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
