"""Reads and checks what dagster_mysql describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import choice
from .. import _codec
from ..dagster_mysql import DagsterMySQLStorage, MySQLEventLogStorage, MySQLRunStorage, MySQLScheduleStorage

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
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
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = MySQLRunStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "MySQLRunStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = _codec.storage.read_mysql_storage(v["config"], (at, "config"), r)
        m.__class__ = MySQLRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_my_sql_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = MySQLEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "MySQLEventLogStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = _codec.storage.read_mysql_storage(v["config"], (at, "config"), r)
        m.__class__ = MySQLEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_my_sql_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = MySQLScheduleStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "MySQLScheduleStorage" else _CHOICE6(x, (at, "class"), r)
        m.config = _codec.storage.read_mysql_storage(v["config"], (at, "config"), r)
        m.__class__ = MySQLScheduleStorage
        return m
    return r.type(at, v, "a mapping")


def read_dagster_my_sql_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterMySQLStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS4 else _CHOICE7(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DagsterMySQLStorage" else _CHOICE8(x, (at, "class"), r)
        m.config = _codec.storage.read_mysql_storage(v["config"], (at, "config"), r)
        m.__class__ = DagsterMySQLStorage
        return m
    return r.type(at, v, "a mapping")
