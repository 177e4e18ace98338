"""Part of the package draft_6.

Source: schema.json, sha256 6794bb29b8f2
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
class Draft6(Record):
    """Draft 6: const, contains, propertyNames, numbers as exclusive bounds, true and false; no `if`."""

    _keys_: ClassVar[Mapping[str, str]] = {"list_": "list"}

    kind: Literal["a"] | None = None
    list_: list[JsonValue] | None = None
    share: float | None = None
    """Less than 1."""
    where: str | None = None
    """Format uri-reference."""
    name: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
