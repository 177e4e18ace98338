"""Reads and checks what dagster_postgres describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import choice
from .. import _codec
from ..dagster_postgres import DagsterPostgresStorage, PostgresEventLogStorage, PostgresRunStorage, PostgresScheduleStorage

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster_postgres", "dagster_postgres.run_storage", "dagster_postgres.run_storage.run_storage", "dagster_postgres.storage")
_WORDS1 = frozenset(("dagster_postgres", "dagster_postgres.run_storage", "dagster_postgres.run_storage.run_storage", "dagster_postgres.storage"))
_CHOICE2 = choice("PostgresRunStorage")
_CHOICE3 = choice("dagster_postgres", "dagster_postgres.event_log", "dagster_postgres.event_log.event_log", "dagster_postgres.storage")
_WORDS2 = frozenset(("dagster_postgres", "dagster_postgres.event_log", "dagster_postgres.event_log.event_log", "dagster_postgres.storage"))
_CHOICE4 = choice("PostgresEventLogStorage")
_CHOICE5 = choice("dagster_postgres", "dagster_postgres.schedule_storage", "dagster_postgres.schedule_storage.schedule_storage", "dagster_postgres.storage")
_WORDS3 = frozenset(("dagster_postgres", "dagster_postgres.schedule_storage", "dagster_postgres.schedule_storage.schedule_storage", "dagster_postgres.storage"))
_CHOICE6 = choice("PostgresScheduleStorage")
_CHOICE7 = choice("dagster_postgres", "dagster_postgres.storage")
_WORDS4 = frozenset(("dagster_postgres", "dagster_postgres.storage"))
_CHOICE8 = choice("DagsterPostgresStorage")


def read_postgres_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PostgresRunStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "PostgresRunStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = _codec.storage.read_postgres_storage(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = PostgresRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_postgres_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PostgresEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "PostgresEventLogStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = _codec.storage.read_postgres_storage(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = PostgresEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_postgres_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PostgresScheduleStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "PostgresScheduleStorage" else _CHOICE6(x, (at, "class"), r)
        m.config = _codec.storage.read_postgres_storage(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = PostgresScheduleStorage
        return m
    return r.type(at, v, "a mapping")


def read_dagster_postgres_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterPostgresStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS4 else _CHOICE7(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DagsterPostgresStorage" else _CHOICE8(x, (at, "class"), r)
        m.config = _codec.storage.read_postgres_storage(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DagsterPostgresStorage
        return m
    return r.type(at, v, "a mapping")
