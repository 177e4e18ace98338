"""Reads and checks what scheduler describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_EXACT_INT, choice
from .. import _codec
from ..scheduler import DagsterDaemonScheduler, DagsterDaemonSchedulerConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.scheduler", "DagsterDaemonScheduler"): 0,
    ("dagster.core.scheduler.scheduler", "DagsterDaemonScheduler"): 0,
    ("dagster._core.scheduler", "DagsterDaemonScheduler"): 0,
    ("dagster._core.scheduler.scheduler", "DagsterDaemonScheduler"): 0,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster.core.scheduler", "dagster.core.scheduler.scheduler", "dagster._core.scheduler", "dagster._core.scheduler.scheduler")
_WORDS1 = frozenset(("dagster.core.scheduler", "dagster.core.scheduler.scheduler", "dagster._core.scheduler", "dagster._core.scheduler.scheduler"))
_CHOICE2 = choice("DagsterDaemonScheduler")
_KEYS2 = frozenset(("max_catchup_runs", "max_tick_retries"))
_ORDERS2 = Orders(_KEYS2, ())


def read_scheduler(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_dagster_daemon_scheduler(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_dagster_daemon_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterDaemonScheduler.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DagsterDaemonScheduler" else _CHOICE2(x, (at, "class"), r)
        m.config = read_dagster_daemon_scheduler_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DagsterDaemonScheduler
        return m
    return r.type(at, v, "a mapping")


def read_dagster_daemon_scheduler_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = DagsterDaemonSchedulerConfig.__blank__()
        m._written = w
        m.max_catchup_runs = (x if type(x := v["max_catchup_runs"]) is int else ENV_EXACT_INT(x, (at, "max_catchup_runs"), r)) if "max_catchup_runs" in v else 5
        m.max_tick_retries = (x if type(x := v["max_tick_retries"]) is int else ENV_EXACT_INT(x, (at, "max_tick_retries"), r)) if "max_tick_retries" in v else 0
        m.__class__ = DagsterDaemonSchedulerConfig
        return m
    return r.type(at, v, "a mapping")
