"""Part of the package branches_with_the_fields.

Source: schema.yaml, sha256 a76b5b460c3e
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchesWithTheFieldsObject(Record):
    """A list, or an object whose properties only a branch declares."""

    name: str | None = None
    size: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


BranchesWithTheFields: TypeAlias = Union[
    "BranchesWithTheFieldsObject",
    "list[str]",
]
"""A list, or an object whose properties only a branch declares."""
