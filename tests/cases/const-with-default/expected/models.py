"""Part of the package const_with_default.

Source: schema.yaml, sha256 5fff3e90296f
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstWithDefault(Record):
    """A constant that may be left out, as other generators of schemas write the tags of their unions."""

    _tags_: ClassVar[tuple[str, ...]] = ("version",)

    pet: Cat | Dog | None = None
    version: Literal[2] = 2
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cat(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Literal["cat"] = "cat"
    lives: int = 9
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dog(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Literal["dog"] = "dog"
    name: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
