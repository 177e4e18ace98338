"""Reads and checks what dagster_mysql describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT
from ..._runtime.values import choice
from .. import _codec
from ..dagster_mysql import DagsterMySQLStorage, MySQLEventLogStorage, MySQLRunStorage, MySQLScheduleStorage

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_mysql", "dagster_mysql.run_storage", "dagster_mysql.run_storage.run_storage", "dagster_mysql.storage")
_WORDS1 = frozenset(("dagster_mysql", "dagster_mysql.run_storage", "dagster_mysql.run_storage.run_storage", "dagster_mysql.storage"))
_CHOICE2 = choice("MySQLRunStorage")
_CHOICE3 = choice("dagster_mysql", "dagster_mysql.event_log", "dagster_mysql.event_log.event_log", "dagster_mysql.storage")
_WORDS2 = frozenset(("dagster_mysql", "dagster_mysql.event_log", "dagster_mysql.event_log.event_log", "dagster_mysql.storage"))
_CHOICE4 = choice("MySQLEventLogStorage")
_CHOICE5 = choice("dagster_mysql", "dagster_mysql.schedule_storage", "dagster_mysql.schedule_storage.schedule_storage", "dagster_mysql.storage")
_WORDS3 = frozenset(("dagster_mysql", "dagster_mysql.schedule_storage", "dagster_mysql.schedule_storage.schedule_storage", "dagster_mysql.storage"))
_CHOICE6 = choice("MySQLScheduleStorage")
_CHOICE7 = choice("dagster_mysql", "dagster_mysql.storage")
_WORDS4 = frozenset(("dagster_mysql", "dagster_mysql.storage"))
_CHOICE8 = choice("DagsterMySQLStorage")


def read_my_sql_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return MySQLRunStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "MySQLRunStorage" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            _codec.storage.read_mysql_storage(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_my_sql_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return MySQLEventLogStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "MySQLEventLogStorage" else _CHOICE4(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            _codec.storage.read_mysql_storage(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_my_sql_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return MySQLScheduleStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "MySQLScheduleStorage" else _CHOICE6(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            _codec.storage.read_mysql_storage(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_dagster_my_sql_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DagsterMySQLStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS4 else _CHOICE7(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "DagsterMySQLStorage" else _CHOICE8(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            _codec.storage.read_mysql_storage(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")
