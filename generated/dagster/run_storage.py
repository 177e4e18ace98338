"""Part of the package dagster.

Source: run_storage.yaml, sha256 04bd622d3396
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
    from .dagster_cloud import GraphQLRunStorage
    from .dagster_mysql import MySQLRunStorage
    from .dagster_postgres import PostgresRunStorage
    from .storage import CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyRunStorage(Record):
    """`LegacyRunStorage` of dagster."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.legacy_storage",
        "dagster._core.storage.legacy_storage",
    ] = "dagster.core.storage.legacy_storage"
    class_: Literal["LegacyRunStorage"] = "LegacyRunStorage"
    config: CompositeRunStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteRunStorage(Record):
    """SQLite-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.runs",
        "dagster.core.storage.runs.sqlite",
        "dagster.core.storage.runs.sqlite.sqlite_run_storage",
        "dagster._core.storage.runs",
        "dagster._core.storage.runs.sqlite",
        "dagster._core.storage.runs.sqlite.sqlite_run_storage",
        "dagster.core.storage.sqlite_storage",
        "dagster._core.storage.sqlite_storage",
    ] = "dagster.core.storage.runs"
    class_: Literal["SqliteRunStorage"] = "SqliteRunStorage"
    config: SqliteRunStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteRunStorageConfig(Record):
    base_dir: str | EnvVar[str]


RunStorage: TypeAlias = Union[
    "LegacyRunStorage",
    "SqliteRunStorage",
    "MySQLRunStorage",
    "PostgresRunStorage",
    "GraphQLRunStorage",
    "ConfigurableClass",
]
"""What can stand at `run_storage`, told apart by `module` and `class`."""
