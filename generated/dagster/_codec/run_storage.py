"""Reads and checks what run_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_STR, choice
from .. import _codec
from ..run_storage import LegacyRunStorage, SqliteRunStorage, SqliteRunStorageConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.legacy_storage", "LegacyRunStorage"): 0,
    ("dagster._core.storage.legacy_storage", "LegacyRunStorage"): 0,
    ("dagster.core.storage.runs", "SqliteRunStorage"): 1,
    ("dagster.core.storage.runs.sqlite", "SqliteRunStorage"): 1,
    ("dagster.core.storage.runs.sqlite.sqlite_run_storage", "SqliteRunStorage"): 1,
    ("dagster._core.storage.runs", "SqliteRunStorage"): 1,
    ("dagster._core.storage.runs.sqlite", "SqliteRunStorage"): 1,
    ("dagster._core.storage.runs.sqlite.sqlite_run_storage", "SqliteRunStorage"): 1,
    ("dagster.core.storage.sqlite_storage", "SqliteRunStorage"): 1,
    ("dagster._core.storage.sqlite_storage", "SqliteRunStorage"): 1,
    ("dagster_mysql", "MySQLRunStorage"): 2,
    ("dagster_mysql.run_storage", "MySQLRunStorage"): 2,
    ("dagster_mysql.run_storage.run_storage", "MySQLRunStorage"): 2,
    ("dagster_mysql.storage", "MySQLRunStorage"): 2,
    ("dagster_postgres", "PostgresRunStorage"): 3,
    ("dagster_postgres.run_storage", "PostgresRunStorage"): 3,
    ("dagster_postgres.run_storage.run_storage", "PostgresRunStorage"): 3,
    ("dagster_postgres.storage", "PostgresRunStorage"): 3,
    ("dagster_cloud.storage.runs", "GraphQLRunStorage"): 4,
    ("dagster_cloud.storage.runs.storage", "GraphQLRunStorage"): 4,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS1 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE2 = choice("LegacyRunStorage")
_CHOICE3 = choice("dagster.core.storage.runs", "dagster.core.storage.runs.sqlite", "dagster.core.storage.runs.sqlite.sqlite_run_storage", "dagster._core.storage.runs", "dagster._core.storage.runs.sqlite", "dagster._core.storage.runs.sqlite.sqlite_run_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS2 = frozenset(("dagster.core.storage.runs", "dagster.core.storage.runs.sqlite", "dagster.core.storage.runs.sqlite.sqlite_run_storage", "dagster._core.storage.runs", "dagster._core.storage.runs.sqlite", "dagster._core.storage.runs.sqlite.sqlite_run_storage", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE4 = choice("SqliteRunStorage")
_KEYS2 = frozenset(("base_dir",))
_ORDERS2 = Orders(_KEYS2, ("base_dir",))


def read_run_storage(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_legacy_run_storage(v, at, r)
    if n == 1:
        return read_sqlite_run_storage(v, at, r)
    if n == 2:
        return _codec.dagster_mysql.read_my_sql_run_storage(v, at, r)
    if n == 3:
        return _codec.dagster_postgres.read_postgres_run_storage(v, at, r)
    if n == 4:
        return _codec.dagster_cloud.read_graph_ql_run_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_legacy_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LegacyRunStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "LegacyRunStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = _codec.storage.read_composite_run_storage(v["config"], (at, "config"), r)
        m.__class__ = LegacyRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SqliteRunStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "SqliteRunStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = read_sqlite_run_storage_config(v["config"], (at, "config"), r)
        m.__class__ = SqliteRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_run_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = SqliteRunStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = SqliteRunStorageConfig
        return m
    return r.type(at, v, "a mapping")
