"""Part of the package x_discriminator.

Source: schema.yaml, sha256 b62c00ee7fc6
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XDiscriminator(Record):
    """Branches told apart by two keys; the open branch takes what no other one does."""

    storage: SqliteStorage | PostgresStorage | CustomStorage | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteStorage(Record):
    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["app.storage"] = "app.storage"
    class_: Literal["Sqlite"] = "Sqlite"
    config: SqliteStorageConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorage(Record):
    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["app.storage", "app.storage.postgres"] = "app.storage"
    class_: Literal["Postgres"] = "Postgres"
    config: PostgresStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomStorage(Record):
    """A class of your own."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}

    module: str
    class_: str
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteStorageConfig(Record):
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorageConfig(Record):
    url: str | EnvVar[str]
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
