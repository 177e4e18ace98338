"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import BOOL, ENV_STR, STR
from .. import _codec
from ..models import Airflow, JsonVariable, Pool, Variable

_KEYS1 = frozenset(("connections", "variables", "pools", "config"))
_ORDERS1 = Orders(_KEYS1, ())
_PATTERN1 = pattern("^[!#()\\--:A-Z\\\\_a-z]{1,250}\\Z")
_KEYS2 = frozenset(("slots", "description", "include_deferred"))
_ORDERS2 = Orders(_KEYS2, ("slots",))
_KEYS3 = frozenset(("value", "description"))
_ORDERS3 = Orders(_KEYS3, ("value",))
_KEYS4 = frozenset(("json", "description"))
_ORDERS4 = Orders(_KEYS4, ("json",))


def read_airflow(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = Airflow.__blank__()
        m._written = w
        m.connections = read_connections(v["connections"], (at, "connections"), r) if "connections" in v else None
        m.variables = read_variables(v["variables"], (at, "variables"), r) if "variables" in v else None
        m.pools = read_pools(v["pools"], (at, "pools"), r) if "pools" in v else None
        m.config = _codec.config.read_airflow_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = Airflow
        return m
    return r.type(at, v, "a mapping")


def read_connections(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_connections_property_names(k, (at, k), r)
        return {k: _codec.connections.read_connection(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_variables_property_names(k, (at, k), r)
        return {k: read_variables_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pools(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_pools_property_names(k, (at, k), r)
        return {k: read_pool(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_connections_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[\\w#!()\\-.:/\\\\]{1,250}$")


def check_variables_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
        if len(v) > 250:
            r.problem(at, "max-length", "must have at most 250 characters")


def read_variables_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("Variable", read_variable), ("JsonVariable", read_json_variable)))
    return r.type(at, v, "a mapping or a string")


def check_pools_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
        if len(v) > 256:
            r.problem(at, "max-length", "must have at most 256 characters")


def read_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = Pool.__blank__()
        m._written = w
        m.slots = x if type(x := v["slots"]) is int and x >= -1 else read_pool_slots(x, (at, "slots"), r)
        m.description = (x if type(x := v["description"]) is str else STR(x, (at, "description"), r)) if "description" in v else ""
        m.include_deferred = (x if type(x := v["include_deferred"]) is bool else BOOL(x, (at, "include_deferred"), r)) if "include_deferred" in v else False
        m.__class__ = Pool
        return m
    return r.type(at, v, "a mapping")


def read_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Variable.__blank__()
        m._written = w
        m.value = x if type(x := v["value"]) is str else ENV_STR(x, (at, "value"), r)
        m.description = (x if type(x := v["description"]) is str else STR(x, (at, "description"), r)) if "description" in v else None
        m.__class__ = Variable
        return m
    return r.type(at, v, "a mapping")


def read_json_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = JsonVariable.__blank__()
        m._written = w
        m.json = v["json"]
        m.description = (x if type(x := v["description"]) is str else STR(x, (at, "description"), r)) if "description" in v else None
        m.__class__ = JsonVariable
        return m
    return r.type(at, v, "a mapping")


def read_pool_slots(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is int:
        if v < -1:
            r.problem(at, "minimum", "must be at least -1")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v
