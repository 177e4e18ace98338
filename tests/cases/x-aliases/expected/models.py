"""Part of the package x_aliases.

Source: schema.yaml, sha256 48332aa3d9f7
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
class XAliases(Record):
    """Other spellings of one value; the constant is the one that Python writes."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("class_",)

    class_: Literal["QueuedRunCoordinator", "queued", "QUEUED"] = "QueuedRunCoordinator"
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
