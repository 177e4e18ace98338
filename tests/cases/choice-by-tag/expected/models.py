"""Part of the package choice_by_tag.

Source: schema.yaml, sha256 d8cb594cf352
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
    sink: ChoiceByTagSinkHttp | ChoiceByTagSinkNone | None = None
    """Each branch narrows what the shared part says of the tag."""
    cache: ChoiceByTagCacheNotEnabled | ChoiceByTagCacheSize | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sink(Record):
    type: str
    """What kind it is."""
    retries: int | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTagSinkHttp(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["http"] = "http"
    """What kind it is."""
    retries: int | None = None
    url: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTagSinkNone(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["none"] = "none"
    """What kind it is."""
    retries: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTagCacheNotEnabled(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("enabled",)

    enabled: Literal[False] = False
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceByTagCacheSize(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("enabled",)

    enabled: Literal[True] = True
    size: int
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
