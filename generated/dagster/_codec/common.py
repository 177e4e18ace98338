"""Reads and checks what common describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import NONE, OBJECT
from ..._runtime.values import STR
from ..common import ConfigurableClass, UnresolvedReference

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_KEYS2 = frozenset(("env",))
_ORDERS2 = Orders(_KEYS2, ("env",))


def read_configurable_class(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = ConfigurableClass.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str else STR(x, (at, "module"), r)
        m.class_ = x if type(x := v["class"]) is str else STR(x, (at, "class"), r)
        m.config = read_configurable_class_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = ConfigurableClass
        return m
    return r.type(at, v, "a mapping")


def read_configurable_class_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def check_no_queue_conflict(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "max_concurrent_runs" in v:
            check_limit_elsewhere(v["max_concurrent_runs"], (at, "max_concurrent_runs"), r)
        if "tag_concurrency_limits" in v:
            check_limit_elsewhere(v["tag_concurrency_limits"], (at, "tag_concurrency_limits"), r)
        if "block_op_concurrency_limited_runs" in v:
            check_no_queue_conflict_block_op_concurrency_limited_runs(v["block_op_concurrency_limited_runs"], (at, "block_op_concurrency_limited_runs"), r)


def read_unresolved_reference(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = UnresolvedReference.__blank__()
        m._written = w
        m.env = x if type(x := v["env"]) is str else STR(x, (at, "env"), r)
        m.__class__ = UnresolvedReference
        return m
    return r.type(at, v, "a mapping")


def check_limit_elsewhere(v: Any, at: _At, r: _Report) -> None:
    if v is not NONE:
        r.problem(at, "not", "cannot be set here beside 'concurrency.runs' or 'concurrency.pools', which replace it")


def check_no_queue_conflict_block_op_concurrency_limited_runs(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "op_concurrency_slot_buffer" in v:
            check_limit_elsewhere(v["op_concurrency_slot_buffer"], (at, "op_concurrency_slot_buffer"), r)
