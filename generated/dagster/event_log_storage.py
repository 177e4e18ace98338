"""Part of the package dagster.

Source: event_log_storage.yaml, sha256 1294365a5dba
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue
    from .common import ConfigurableClass
    from .dagster_cloud import GraphQLEventLogStorage
    from .dagster_mysql import MySQLEventLogStorage
    from .dagster_postgres import PostgresEventLogStorage
    from .storage import CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedSqliteEventLogStorage(Record):
    """SQLite-backed consolidated event log storage intended for test cases only."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.event_log",
        "dagster.core.storage.event_log.sqlite",
        "dagster.core.storage.event_log.sqlite.consolidated_sqlite_event_log",
        "dagster._core.storage.event_log",
        "dagster._core.storage.event_log.sqlite",
        "dagster._core.storage.event_log.sqlite.consolidated_sqlite_event_log",
    ] = "dagster.core.storage.event_log"
    class_: Literal["ConsolidatedSqliteEventLogStorage"] = "ConsolidatedSqliteEventLogStorage"
    config: ConsolidatedSqliteEventLogStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class InMemoryEventLogStorage(Record):
    """In memory only event log storage. Used by ephemeral DagsterInstance or for testing purposes."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.event_log",
        "dagster.core.storage.event_log.in_memory",
        "dagster._core.storage.event_log",
        "dagster._core.storage.event_log.in_memory",
    ] = "dagster.core.storage.event_log"
    class_: Literal["InMemoryEventLogStorage"] = "InMemoryEventLogStorage"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyEventLogStorage(Record):
    """`LegacyEventLogStorage` of dagster."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.legacy_storage",
        "dagster._core.storage.legacy_storage",
    ] = "dagster.core.storage.legacy_storage"
    class_: Literal["LegacyEventLogStorage"] = "LegacyEventLogStorage"
    config: CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteEventLogStorage(Record):
    """SQLite-backed event log storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.event_log",
        "dagster.core.storage.event_log.sqlite",
        "dagster.core.storage.event_log.sqlite.sqlite_event_log",
        "dagster._core.storage.event_log",
        "dagster._core.storage.event_log.sqlite",
        "dagster._core.storage.event_log.sqlite.sqlite_event_log",
        "dagster.core.storage.sqlite_storage",
        "dagster._core.storage.sqlite_storage",
    ] = "dagster.core.storage.event_log"
    class_: Literal["SqliteEventLogStorage"] = "SqliteEventLogStorage"
    config: SqliteEventLogStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedSqliteEventLogStorageConfig(Record):
    base_dir: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteEventLogStorageConfig(Record):
    base_dir: str | EnvVar[str]


EventLogStorage: TypeAlias = Union[
    "ConsolidatedSqliteEventLogStorage",
    "InMemoryEventLogStorage",
    "LegacyEventLogStorage",
    "SqliteEventLogStorage",
    "MySQLEventLogStorage",
    "PostgresEventLogStorage",
    "GraphQLEventLogStorage",
    "ConfigurableClass",
]
"""What can stand at `event_log_storage`, told apart by `module` and `class`."""
