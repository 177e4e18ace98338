"""Part of the package recursion_mutual.

Source: schema.yaml, sha256 cf6c4862173c
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    name: str
    employer: Company | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company(Record):
    staff: list[Person] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
