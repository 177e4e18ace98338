"""Part of the package keys_colliding.

Source: schema.yaml, sha256 383d53a02ecb
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysColliding(Record):
    """Keys that become the same name."""

    _keys_: ClassVar[Mapping[str, str]] = {"max_size_": "max-size", "max_size__": "max size"}

    max_size_: int | None = None
    max_size: str | None = None
    maxSize: bool | None = None
    max_size__: float | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
