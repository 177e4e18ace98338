"""Part of the package choice_by_type.

Source: schema.yaml, sha256 ddda2121f849
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByType(Record):
    """Choices that the JSON type of a value decides."""

    port: int | str | list[str | int] | None = None
    """A number, a name, or several."""
    image: str | ChoiceByTypeImage | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTypeImage(Record):
    repository: str
    tag: str = "latest"
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
