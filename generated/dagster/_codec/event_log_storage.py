"""Reads and checks what event_log_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_STR, choice
from .. import _codec
from ..event_log_storage import ConsolidatedSqliteEventLogStorage, ConsolidatedSqliteEventLogStorageConfig, InMemoryEventLogStorage, LegacyEventLogStorage, SqliteEventLogStorage, SqliteEventLogStorageConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.event_log", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster.core.storage.event_log.sqlite", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster.core.storage.event_log.sqlite.consolidated_sqlite_event_log", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster._core.storage.event_log", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster._core.storage.event_log.sqlite", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster._core.storage.event_log.sqlite.consolidated_sqlite_event_log", "ConsolidatedSqliteEventLogStorage"): 0,
    ("dagster.core.storage.event_log", "InMemoryEventLogStorage"): 1,
    ("dagster.core.storage.event_log.in_memory", "InMemoryEventLogStorage"): 1,
    ("dagster._core.storage.event_log", "InMemoryEventLogStorage"): 1,
    ("dagster._core.storage.event_log.in_memory", "InMemoryEventLogStorage"): 1,
    ("dagster.core.storage.legacy_storage", "LegacyEventLogStorage"): 2,
    ("dagster._core.storage.legacy_storage", "LegacyEventLogStorage"): 2,
    ("dagster.core.storage.event_log", "SqliteEventLogStorage"): 3,
    ("dagster.core.storage.event_log.sqlite", "SqliteEventLogStorage"): 3,
    ("dagster.core.storage.event_log.sqlite.sqlite_event_log", "SqliteEventLogStorage"): 3,
    ("dagster._core.storage.event_log", "SqliteEventLogStorage"): 3,
    ("dagster._core.storage.event_log.sqlite", "SqliteEventLogStorage"): 3,
    ("dagster._core.storage.event_log.sqlite.sqlite_event_log", "SqliteEventLogStorage"): 3,
    ("dagster.core.storage.sqlite_storage", "SqliteEventLogStorage"): 3,
    ("dagster._core.storage.sqlite_storage", "SqliteEventLogStorage"): 3,
    ("dagster_mysql", "MySQLEventLogStorage"): 4,
    ("dagster_mysql.event_log", "MySQLEventLogStorage"): 4,
    ("dagster_mysql.event_log.event_log", "MySQLEventLogStorage"): 4,
    ("dagster_mysql.storage", "MySQLEventLogStorage"): 4,
    ("dagster_postgres", "PostgresEventLogStorage"): 5,
    ("dagster_postgres.event_log", "PostgresEventLogStorage"): 5,
    ("dagster_postgres.event_log.event_log", "PostgresEventLogStorage"): 5,
    ("dagster_postgres.storage", "PostgresEventLogStorage"): 5,
    ("dagster_cloud.storage.event_logs", "GraphQLEventLogStorage"): 6,
    ("dagster_cloud.storage.event_logs.storage", "GraphQLEventLogStorage"): 6,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.event_log", "dagster.core.storage.event_log.sqlite", "dagster.core.storage.event_log.sqlite.consolidated_sqlite_event_log", "dagster._core.storage.event_log", "dagster._core.storage.event_log.sqlite", "dagster._core.storage.event_log.sqlite.consolidated_sqlite_event_log")
_WORDS1 = frozenset(("dagster.core.storage.event_log", "dagster.core.storage.event_log.sqlite", "dagster.core.storage.event_log.sqlite.consolidated_sqlite_event_log", "dagster._core.storage.event_log", "dagster._core.storage.event_log.sqlite", "dagster._core.storage.event_log.sqlite.consolidated_sqlite_event_log"))
_CHOICE2 = choice("ConsolidatedSqliteEventLogStorage")
_ORDERS2 = Orders(_KEYS1, ("module", "class"))
_CHOICE3 = choice("dagster.core.storage.event_log", "dagster.core.storage.event_log.in_memory", "dagster._core.storage.event_log", "dagster._core.storage.event_log.in_memory")
_WORDS2 = frozenset(("dagster.core.storage.event_log", "dagster.core.storage.event_log.in_memory", "dagster._core.storage.event_log", "dagster._core.storage.event_log.in_memory"))
_CHOICE4 = choice("InMemoryEventLogStorage")
_CHOICE5 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS3 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE6 = choice("LegacyEventLogStorage")
_CHOICE7 = choice("dagster.core.storage.event_log", "dagster.core.storage.event_log.sqlite", "dagster.core.storage.event_log.sqlite.sqlite_event_log", "dagster._core.storage.event_log", "dagster._core.storage.event_log.sqlite", "dagster._core.storage.event_log.sqlite.sqlite_event_log", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS4 = frozenset(("dagster.core.storage.event_log", "dagster.core.storage.event_log.sqlite", "dagster.core.storage.event_log.sqlite.sqlite_event_log", "dagster._core.storage.event_log", "dagster._core.storage.event_log.sqlite", "dagster._core.storage.event_log.sqlite.sqlite_event_log", "dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE8 = choice("SqliteEventLogStorage")
_KEYS2 = frozenset(("base_dir",))
_ORDERS3 = Orders(_KEYS2, ("base_dir",))
_KEYS3 = frozenset[str]()


def read_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_consolidated_sqlite_event_log_storage(v, at, r)
    if n == 1:
        return read_in_memory_event_log_storage(v, at, r)
    if n == 2:
        return read_legacy_event_log_storage(v, at, r)
    if n == 3:
        return read_sqlite_event_log_storage(v, at, r)
    if n == 4:
        return _codec.dagster_mysql.read_my_sql_event_log_storage(v, at, r)
    if n == 5:
        return _codec.dagster_postgres.read_postgres_event_log_storage(v, at, r)
    if n == 6:
        return _codec.dagster_cloud.read_graph_ql_event_log_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_consolidated_sqlite_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = ConsolidatedSqliteEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "ConsolidatedSqliteEventLogStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = read_consolidated_sqlite_event_log_storage_config(v["config"], (at, "config"), r)
        m.__class__ = ConsolidatedSqliteEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_in_memory_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = InMemoryEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "InMemoryEventLogStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = read_in_memory_event_log_storage_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = InMemoryEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_legacy_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LegacyEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "LegacyEventLogStorage" else _CHOICE6(x, (at, "class"), r)
        m.config = _codec.storage.read_composite_run_storage(v["config"], (at, "config"), r)
        m.__class__ = LegacyEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SqliteEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS4 else _CHOICE7(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "SqliteEventLogStorage" else _CHOICE8(x, (at, "class"), r)
        m.config = read_sqlite_event_log_storage_config(v["config"], (at, "config"), r)
        m.__class__ = SqliteEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_consolidated_sqlite_event_log_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = ConsolidatedSqliteEventLogStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = ConsolidatedSqliteEventLogStorageConfig
        return m
    return r.type(at, v, "a mapping")


def read_in_memory_event_log_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_sqlite_event_log_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = SqliteEventLogStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = SqliteEventLogStorageConfig
        return m
    return r.type(at, v, "a mapping")
