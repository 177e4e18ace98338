"""Part of the package all_of_deep.

Source: schema.yaml, sha256 fd8b19e28a60
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
class AllOfDeep(Record):
    """One object, told in several places."""

    name: str
    """What it is called."""
    since: str
    until: str | None = None
    size: int | None = None
    """At least 0. At most 10."""
    colour: Literal["red", "blue", "green"] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Record):
    name: str | None = None
    """What it is called."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated(Record):
    since: str
    until: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
