"""Part of the package defaults.

Source: schema.yaml, sha256 74de5c4311d6
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty, empty_list, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults(Record):
    """Defaults become defaults where they fit their type; what does not fit is documentation only."""

    tags: list[str] = field(default_factory=lambda: ["a", "b"])
    none: list[JsonValue] = field(default_factory=empty_list)
    labels: Mapping[str, str] = field(default_factory=lambda: {"app": "web"})
    ratio: float = 1
    wrong: int | None = None
    nested: DefaultsNested | None = None
    command: str | list[str] = field(default_factory=lambda: plain(["sh", "-c", "ls"]))
    level: Level = "low"
    """As drafts wrote it that had nothing beside a reference."""
    levels: list[Level] = field(default_factory=lambda: ["low"])


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultsNested(Record):
    depth: int = 3
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


Level: TypeAlias = Literal["low", "high"]
