"""Part of the package choice_by_tag.

Source: schema.yaml, sha256 c141ddb67dd0
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
class ChoiceByTag(Record):
    """Variants that a constant tells apart."""

    store: FileStore | BucketStore | ChoiceByTagStore
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStore(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["file"] = "file"
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BucketStore(Record):
    type: Literal["s3", "gcs"]
    bucket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTagStore(Record):
    """Keeps nothing."""

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["memory"] = "memory"
    size: int | None = None
