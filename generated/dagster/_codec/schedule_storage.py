"""Reads and checks what schedule_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
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
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS1 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE2 = choice("LegacyScheduleStorage")
_CHOICE3 = choice("dagster.core.storage.schedules", "dagster.core.storage.schedules.sqlite", "dagster.core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster._core.storage.schedules", "dagster._core.storage.schedules.sqlite", "dagster._core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS2 = frozenset(("dagster.core.storage.schedules", "dagster.core.storage.schedules.sqlite", "dagster.core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster._core.storage.schedules", "dagster._core.storage.schedules.sqlite", "dagster._core.storage.schedules.sqlite.sqlite_schedule_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE4 = choice("SqliteScheduleStorage")
_KEYS2 = frozenset(("base_dir",))
_ORDERS2 = Orders(_KEYS2, ("base_dir",))


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
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LegacyScheduleStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "LegacyScheduleStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = _codec.storage.read_composite_run_storage(v["config"], (at, "config"), r)
        m.__class__ = LegacyScheduleStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SqliteScheduleStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "SqliteScheduleStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = read_sqlite_schedule_storage_config(v["config"], (at, "config"), r)
        m.__class__ = SqliteScheduleStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_schedule_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = SqliteScheduleStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = SqliteScheduleStorageConfig
        return m
    return r.type(at, v, "a mapping")
