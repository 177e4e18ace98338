"""Reads and checks what schedule_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT, tag_of
from ..._runtime.values import ENV_STR, choice
from .. import _codec
from ..schedule_storage import LegacyScheduleStorage, SqliteScheduleStorage, SqliteScheduleStorageConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.legacy_storage", "LegacyScheduleStorage"): 0,
    ("dagster._core.storage.legacy_storage", "LegacyScheduleStorage"): 0,
    ("dagster.core.storage.schedules", "SqliteScheduleStorage"): 1,
    ("dagster.core.storage.schedules.sqlite", "SqliteScheduleStorage"): 1,
    ("dagster.core.storage.schedules.sqlite.sqlite_schedule_storage", "SqliteScheduleStorage"): 1,
    ("dagster._core.storage.schedules", "SqliteScheduleStorage"): 1,
    ("dagster._core.storage.schedules.sqlite", "SqliteScheduleStorage"): 1,
    ("dagster._core.storage.schedules.sqlite.sqlite_schedule_storage", "SqliteScheduleStorage"): 1,
    ("dagster.core.storage.sqlite_storage", "SqliteScheduleStorage"): 1,
    ("dagster._core.storage.sqlite_storage", "SqliteScheduleStorage"): 1,
    ("dagster_mysql", "MySQLScheduleStorage"): 2,
    ("dagster_mysql.schedule_storage", "MySQLScheduleStorage"): 2,
    ("dagster_mysql.schedule_storage.schedule_storage", "MySQLScheduleStorage"): 2,
    ("dagster_mysql.storage", "MySQLScheduleStorage"): 2,
    ("dagster_postgres", "PostgresScheduleStorage"): 3,
    ("dagster_postgres.schedule_storage", "PostgresScheduleStorage"): 3,
    ("dagster_postgres.schedule_storage.schedule_storage", "PostgresScheduleStorage"): 3,
    ("dagster_postgres.storage", "PostgresScheduleStorage"): 3,
    ("dagster_cloud.storage.schedules", "GraphQLScheduleStorage"): 4,
    ("dagster_cloud.storage.schedules.storage", "GraphQLScheduleStorage"): 4,
}
_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS1 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE2 = choice("LegacyScheduleStorage")
_CHOICE3 = choice("dagster.core.storage.schedules", "dagster.core.storage.schedules.sqlite", "dagster.core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster._core.storage.schedules", "dagster._core.storage.schedules.sqlite", "dagster._core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS2 = frozenset(("dagster.core.storage.schedules", "dagster.core.storage.schedules.sqlite", "dagster.core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster._core.storage.schedules", "dagster._core.storage.schedules.sqlite", "dagster._core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE4 = choice("SqliteScheduleStorage")
_KEYS2 = frozenset(("base_dir",))


def read_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_legacy_schedule_storage(v, at, r)
    if n == 1:
        return read_sqlite_schedule_storage(v, at, r)
    if n == 2:
        return _codec.dagster_mysql.read_my_sql_schedule_storage(v, at, r)
    if n == 3:
        return _codec.dagster_postgres.read_postgres_schedule_storage(v, at, r)
    if n == 4:
        return _codec.dagster_cloud.read_graph_ql_schedule_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_legacy_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return LegacyScheduleStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "LegacyScheduleStorage" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            _codec.storage.read_composite_run_storage(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_sqlite_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return SqliteScheduleStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "SqliteScheduleStorage" else _CHOICE4(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_sqlite_schedule_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_sqlite_schedule_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return SqliteScheduleStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")
