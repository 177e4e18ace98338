"""Part of the package dagster.

Source: dagster_postgres.yaml, sha256 d51096f4a3a4
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .storage import PostgresStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresRunStorage(Record):
    """Postgres-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_postgres",
        "dagster_postgres.run_storage",
        "dagster_postgres.run_storage.run_storage",
        "dagster_postgres.storage",
    ] = "dagster_postgres"
    class_: Literal["PostgresRunStorage"] = "PostgresRunStorage"
    config: PostgresStorage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresEventLogStorage(Record):
    """Postgres-backed event log storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_postgres",
        "dagster_postgres.event_log",
        "dagster_postgres.event_log.event_log",
        "dagster_postgres.storage",
    ] = "dagster_postgres"
    class_: Literal["PostgresEventLogStorage"] = "PostgresEventLogStorage"
    config: PostgresStorage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresScheduleStorage(Record):
    """Postgres-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_postgres",
        "dagster_postgres.schedule_storage",
        "dagster_postgres.schedule_storage.schedule_storage",
        "dagster_postgres.storage",
    ] = "dagster_postgres"
    class_: Literal["PostgresScheduleStorage"] = "PostgresScheduleStorage"
    config: PostgresStorage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterPostgresStorage(Record):
    """Postgres-backed dagster storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_postgres", "dagster_postgres.storage"] = "dagster_postgres"
    class_: Literal["DagsterPostgresStorage"] = "DagsterPostgresStorage"
    config: PostgresStorage | None = None
