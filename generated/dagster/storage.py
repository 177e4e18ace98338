"""Part of the package dagster.

Source: storage.yaml, sha256 35d1fb9bb02c
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset
    from .common import ConfigurableClass
    from .dagster_mysql import DagsterMySQLStorage
    from .dagster_postgres import DagsterPostgresStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage(Record):
    """Where runs, events and schedules are kept: exactly one of the backends."""

    postgres: PostgresStorage | None = None
    mysql: MysqlStorage | None = None
    """Exactly 1 key."""
    sqlite: SqliteStorage | None = None
    custom: CustomStorage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorage(Record):
    postgres_url: str | EnvVar[str] | None = field(default=None, repr=False)
    postgres_db: PostgresDb | None = None
    auth_provider: PostgresStorageAuthProvider | None = None
    """Exactly 1 key."""
    should_autocreate_tables: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MysqlStorage(Record):
    mysql_url: str | EnvVar[str] | None = field(default=None, repr=False)
    mysql_db: MysqlDb | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteStorage(Record):
    base_dir: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositeStorage(Record):
    """Utiltity class for combining the individually configured run, event_log, schedule storages into the single dagster
    storage.
    """

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.legacy_storage",
        "dagster._core.storage.legacy_storage",
    ] = "dagster.core.storage.legacy_storage"
    class_: Literal["CompositeStorage"] = "CompositeStorage"
    config: CompositeStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterSqliteStorage(Record):
    """SQLite-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.sqlite_storage",
        "dagster._core.storage.sqlite_storage",
    ] = "dagster.core.storage.sqlite_storage"
    class_: Literal["DagsterSqliteStorage"] = "DagsterSqliteStorage"
    config: DagsterSqliteStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositeRunStorage(Record):
    module_name: str
    class_name: str
    config_yaml: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresDb(Record):
    username: str | EnvVar[str]
    password: str | EnvVar[str] = field(default="", repr=False)
    hostname: str | EnvVar[str]
    db_name: str | EnvVar[str]
    port: int | EnvVar[int] = 5432
    params: Mapping[str, JsonValue] | None = None
    scheme: str | EnvVar[str] = "postgresql"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorageAuthProvider(Record):
    azure_wif: PostgresStorageAuthProviderAzureWif | None | Unset = UNSET
    gcp_wif: Mapping[str, JsonValue] | None | Unset = UNSET
    aws_wif: PostgresStorageAuthProviderAwsWif | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MysqlDb(Record):
    username: str | EnvVar[str]
    password: str | EnvVar[str] = field(repr=False)
    hostname: str | EnvVar[str]
    db_name: str | EnvVar[str]
    port: int | EnvVar[int] = 3306


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositeStorageConfig(Record):
    run_storage: CompositeRunStorage
    event_log_storage: CompositeRunStorage
    schedule_storage: CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterSqliteStorageConfig(Record):
    base_dir: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorageAuthProviderAzureWif(Record):
    scope: str | EnvVar[str] = "https://ossrdbms-aad.database.windows.net/.default"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresStorageAuthProviderAwsWif(Record):
    region: str | EnvVar[str]


CustomStorage: TypeAlias = Union[
    "CompositeStorage",
    "DagsterSqliteStorage",
    "DagsterMySQLStorage",
    "DagsterPostgresStorage",
    "ConfigurableClass",
]
"""What can stand at `storage.custom`, told apart by `module` and `class`."""
