"""Part of the package unevaluated.

Source: schema.yaml, sha256 a439eed7e70c
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
class Unevaluated(Record):
    """What no keyword that applied has looked at."""

    _keys_: ClassVar[Mapping[str, str]] = {"list_": "list"}

    kind: Literal["a", "b"] | None = None
    list_: list[JsonValue] | None = None
    one: int | None = None
    two: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
