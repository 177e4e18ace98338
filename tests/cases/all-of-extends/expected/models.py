"""Part of the package all_of_extends.

Source: schema.yaml, sha256 698a64d2402d
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOfExtends(Record):
    """A definition that extends another one, closed as a whole."""

    dog: Dog | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Animal(Record):
    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dog(Record):
    """An animal that barks."""

    volume: int | None = None
    name: str
