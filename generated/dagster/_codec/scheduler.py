"""Reads and checks what scheduler describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT, tag_of
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
_CHOICE1 = choice("dagster.core.scheduler", "dagster.core.scheduler.scheduler", "dagster._core.scheduler", "dagster._core.scheduler.scheduler")
_WORDS1 = frozenset(("dagster.core.scheduler", "dagster.core.scheduler.scheduler", "dagster._core.scheduler", "dagster._core.scheduler.scheduler"))
_CHOICE2 = choice("DagsterDaemonScheduler")
_KEYS2 = frozenset(("max_catchup_runs", "max_tick_retries"))


def read_scheduler(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_dagster_daemon_scheduler(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_dagster_daemon_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DagsterDaemonScheduler.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "DagsterDaemonScheduler" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_dagster_daemon_scheduler_config(v["config"], (at, "config"), r) if "config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_dagster_daemon_scheduler_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return DagsterDaemonSchedulerConfig.__read__(
            v,
            (x if type(x := v["max_catchup_runs"]) is int else ENV_EXACT_INT(x, (at, "max_catchup_runs"), r)) if "max_catchup_runs" in v else 5,
            (x if type(x := v["max_tick_retries"]) is int else ENV_EXACT_INT(x, (at, "max_tick_retries"), r)) if "max_tick_retries" in v else 0,
        )
    return r.type(at, v, "a mapping")
