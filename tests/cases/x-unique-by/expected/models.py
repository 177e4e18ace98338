"""Part of the package x_unique_by.

Source: schema.yaml, sha256 ececaacaa7b3
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XUniqueBy(Record):
    """A list of named things, each with a name of its own."""

    locations: list[str | XUniqueByLocation] | None = None
    """Each member with another name."""
    plain: list[Mapping[str, JsonValue]] | None = None
    """At least 1 member, each member with another id."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class XUniqueByLocation(Record):
    name: str | int | None = None
    module: str | None = None
