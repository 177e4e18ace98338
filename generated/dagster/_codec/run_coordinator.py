"""Reads and checks what run_coordinator describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import choice
from .. import _codec
from ..run_coordinator import DefaultRunCoordinator, QueuedRunCoordinator, SyncInMemoryRunCoordinator

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.run_coordinator", "DefaultRunCoordinator"): 0,
    ("dagster._core.run_coordinator", "DefaultRunCoordinator"): 0,
    ("dagster.core.run_coordinator.default_run_coordinator", "DefaultRunCoordinator"): 0,
    ("dagster._core.run_coordinator.default_run_coordinator", "DefaultRunCoordinator"): 0,
    ("dagster.core.run_coordinator", "QueuedRunCoordinator"): 1,
    ("dagster.core.run_coordinator.queued_run_coordinator", "QueuedRunCoordinator"): 1,
    ("dagster", "QueuedRunCoordinator"): 1,
    ("dagster._core.run_coordinator", "QueuedRunCoordinator"): 1,
    ("dagster._core.run_coordinator.queued_run_coordinator", "QueuedRunCoordinator"): 1,
    ("dagster.core.run_coordinator.sync_in_memory_run_coordinator", "SyncInMemoryRunCoordinator"): 2,
    ("dagster._core.run_coordinator.sync_in_memory_run_coordinator", "SyncInMemoryRunCoordinator"): 2,
    ("dagster.core.run_coordinator.default_run_coordinator", "SyncInMemoryRunCoordinator"): 2,
    ("dagster._core.run_coordinator.default_run_coordinator", "SyncInMemoryRunCoordinator"): 2,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster.core.run_coordinator", "dagster._core.run_coordinator", "dagster.core.run_coordinator.default_run_coordinator", "dagster._core.run_coordinator.default_run_coordinator")
_WORDS1 = frozenset(("dagster.core.run_coordinator", "dagster._core.run_coordinator", "dagster.core.run_coordinator.default_run_coordinator", "dagster._core.run_coordinator.default_run_coordinator"))
_CHOICE2 = choice("DefaultRunCoordinator")
_CHOICE3 = choice("dagster.core.run_coordinator", "dagster.core.run_coordinator.queued_run_coordinator", "dagster", "dagster._core.run_coordinator", "dagster._core.run_coordinator.queued_run_coordinator")
_WORDS2 = frozenset(("dagster.core.run_coordinator", "dagster.core.run_coordinator.queued_run_coordinator", "dagster", "dagster._core.run_coordinator", "dagster._core.run_coordinator.queued_run_coordinator"))
_CHOICE4 = choice("QueuedRunCoordinator")
_CHOICE5 = choice("dagster.core.run_coordinator.sync_in_memory_run_coordinator", "dagster._core.run_coordinator.sync_in_memory_run_coordinator", "dagster.core.run_coordinator.default_run_coordinator", "dagster._core.run_coordinator.default_run_coordinator")
_WORDS3 = frozenset(("dagster.core.run_coordinator.sync_in_memory_run_coordinator", "dagster._core.run_coordinator.sync_in_memory_run_coordinator", "dagster.core.run_coordinator.default_run_coordinator", "dagster._core.run_coordinator.default_run_coordinator"))
_CHOICE6 = choice("SyncInMemoryRunCoordinator")
_KEYS2 = frozenset[str]()


def read_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_default_run_coordinator(v, at, r)
    if n == 1:
        return read_queued_run_coordinator(v, at, r)
    if n == 2:
        return read_sync_in_memory_run_coordinator(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_default_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DefaultRunCoordinator.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DefaultRunCoordinator" else _CHOICE2(x, (at, "class"), r)
        m.config = read_default_run_coordinator_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DefaultRunCoordinator
        return m
    return r.type(at, v, "a mapping")


def read_queued_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = QueuedRunCoordinator.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "QueuedRunCoordinator" else _CHOICE4(x, (at, "class"), r)
        m.config = _codec.instance.read_run_queue(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = QueuedRunCoordinator
        return m
    return r.type(at, v, "a mapping")


def read_sync_in_memory_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SyncInMemoryRunCoordinator.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "SyncInMemoryRunCoordinator" else _CHOICE6(x, (at, "class"), r)
        m.config = read_sync_in_memory_run_coordinator_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = SyncInMemoryRunCoordinator
        return m
    return r.type(at, v, "a mapping")


def read_default_run_coordinator_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")
    return v


def read_sync_in_memory_run_coordinator_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")
    return v
