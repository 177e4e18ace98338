"""Part of the package object_extra_records.

Source: schema.yaml, sha256 f35820a407f8
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectExtraRecords(Record):
    """A workspace file; what stands beside `version` are its members."""

    _tags_: ClassVar[tuple[str, ...]] = ("version",)

    version: Literal[1] = 1
    extra: Mapping[str, ObjectExtraRecordsValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectExtraRecordsValue(Record):
    """One member of the workspace."""

    path: str
    private: bool = False
