"""Part of the package dagster.

Source: schedule_storage.yaml, sha256 ccb24d5ceb4d
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar
    from .common import ConfigurableClass
    from .dagster_cloud import GraphQLScheduleStorage
    from .dagster_mysql import MySQLScheduleStorage
    from .dagster_postgres import PostgresScheduleStorage
    from .storage import CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyScheduleStorage(Record):
    """`LegacyScheduleStorage` of dagster."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.legacy_storage",
        "dagster._core.storage.legacy_storage",
    ] = "dagster.core.storage.legacy_storage"
    class_: Literal["LegacyScheduleStorage"] = "LegacyScheduleStorage"
    config: CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteScheduleStorage(Record):
    """Local SQLite backed schedule storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.schedules",
        "dagster.core.storage.schedules.sqlite",
        "dagster.core.storage.schedules.sqlite.sqlite_schedule_storage",
        "dagster._core.storage.schedules",
        "dagster._core.storage.schedules.sqlite",
        "dagster._core.storage.schedules.sqlite.sqlite_schedule_storage",
        "dagster.core.storage.sqlite_storage",
        "dagster._core.storage.sqlite_storage",
    ] = "dagster.core.storage.schedules"
    class_: Literal["SqliteScheduleStorage"] = "SqliteScheduleStorage"
    config: SqliteScheduleStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteScheduleStorageConfig(Record):
    base_dir: str | EnvVar[str]


ScheduleStorage: TypeAlias = Union[
    "LegacyScheduleStorage",
    "SqliteScheduleStorage",
    "MySQLScheduleStorage",
    "PostgresScheduleStorage",
    "GraphQLScheduleStorage",
    "ConfigurableClass",
]
"""What can stand at `schedule_storage`, told apart by `module` and `class`."""
