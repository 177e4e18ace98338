"""Part of the package several_files.

Source: people.json, sha256 e2907493f07e
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody."""

    name: str
    role: Role | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


Role: TypeAlias = Literal["reader", "writer"]
