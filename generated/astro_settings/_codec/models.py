"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import scalar
from ..models import AstroSettings, Settings, SettingsConnection, SettingsPool, SettingsVariable

_KEYS1 = frozenset(("airflow",))
_ORDERS1 = Orders(_KEYS1, ())
_KEYS2 = frozenset(("connections", "pools", "variables"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("conn_id", "conn_type", "conn_host", "conn_schema", "conn_login", "conn_password", "conn_port", "conn_uri", "conn_extra"))
_ORDERS3 = Orders(_KEYS3, ())
_SCALAR1 = scalar("string", "number", "boolean", "null")
_KEYS4 = frozenset(("pool_name", "pool_slot", "pool_description"))
_ORDERS4 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("variable_name", "variable_value"))
_ORDERS5 = Orders(_KEYS5, ())
_SCALAR2 = scalar("integer", "null")
_PATTERN1 = pattern("^[0-9]*\\Z")
_SCALAR3 = scalar("string", "null")


def read_astro_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = AstroSettings.__blank__()
        m._written = w
        m.airflow = read_airflow(v["airflow"], (at, "airflow"), r) if "airflow" in v else UNSET
        m.__class__ = AstroSettings
        return m
    return r.type(at, v, "a mapping")


def read_airflow(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_settings(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = Settings.__blank__()
        m._written = w
        m.connections = read_settings_connections(v["connections"], (at, "connections"), r) if "connections" in v else UNSET
        m.pools = read_settings_pools(v["pools"], (at, "pools"), r) if "pools" in v else UNSET
        m.variables = read_settings_variables(v["variables"], (at, "variables"), r) if "variables" in v else UNSET
        m.__class__ = Settings
        return m
    return r.type(at, v, "a mapping")


def read_settings_connections(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_settings_connections_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_settings_pools(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_settings_pools_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_settings_variables(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_settings_variables_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_settings_connections_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_settings_connection(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_settings_pools_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_settings_pool(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_settings_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_settings_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_settings_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = SettingsConnection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else _SCALAR1(x, (at, "conn_id"), r)) if "conn_id" in v else UNSET
        m.conn_type = (x if type(x := v["conn_type"]) is str else _SCALAR1(x, (at, "conn_type"), r)) if "conn_type" in v else UNSET
        m.conn_host = (x if type(x := v["conn_host"]) is str else _SCALAR1(x, (at, "conn_host"), r)) if "conn_host" in v else UNSET
        m.conn_schema = (x if type(x := v["conn_schema"]) is str else _SCALAR1(x, (at, "conn_schema"), r)) if "conn_schema" in v else UNSET
        m.conn_login = (x if type(x := v["conn_login"]) is str else _SCALAR1(x, (at, "conn_login"), r)) if "conn_login" in v else UNSET
        m.conn_password = (x if type(x := v["conn_password"]) is str else _SCALAR1(x, (at, "conn_password"), r)) if "conn_password" in v else UNSET
        m.conn_port = read_settings_connection_conn_port(v["conn_port"], (at, "conn_port"), r) if "conn_port" in v else UNSET
        m.conn_uri = (x if type(x := v["conn_uri"]) is str else _SCALAR1(x, (at, "conn_uri"), r)) if "conn_uri" in v else UNSET
        m.conn_extra = read_settings_connection_conn_extra(v["conn_extra"], (at, "conn_extra"), r) if "conn_extra" in v else UNSET
        m.__class__ = SettingsConnection
        return m
    return r.type(at, v, "a mapping")


def read_settings_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = SettingsPool.__blank__()
        m._written = w
        m.pool_name = (x if type(x := v["pool_name"]) is str else _SCALAR1(x, (at, "pool_name"), r)) if "pool_name" in v else UNSET
        m.pool_slot = read_settings_pool_pool_slot(v["pool_slot"], (at, "pool_slot"), r) if "pool_slot" in v else UNSET
        m.pool_description = (x if type(x := v["pool_description"]) is str else _SCALAR1(x, (at, "pool_description"), r)) if "pool_description" in v else UNSET
        m.__class__ = SettingsPool
        return m
    return r.type(at, v, "a mapping")


def read_settings_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = SettingsVariable.__blank__()
        m._written = w
        m.variable_name = (x if type(x := v["variable_name"]) is str else _SCALAR1(x, (at, "variable_name"), r)) if "variable_name" in v else UNSET
        m.variable_value = (x if type(x := v["variable_value"]) is str else _SCALAR1(x, (at, "variable_value"), r)) if "variable_value" in v else UNSET
        m.__class__ = SettingsVariable
        return m
    return r.type(at, v, "a mapping")


def read_settings_connection_conn_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None or type(v) is int or type(v) is float:
        return v if type(v) is int else _SCALAR2(v, at, r)
    if type(v) is str:
        return v if type(v) is str and _PATTERN1(v) else read_settings_connection_conn_port_1(v, at, r)
    return r.type(at, v, "a string, an integer or null")


def read_settings_connection_conn_extra(v: Any, at: _At, r: _Report) -> Any:
    if v is None or type(v) is str:
        return v if type(v) is str else _SCALAR3(v, at, r)
    if isinstance(v, OBJECT):
        return read_settings_connection_conn_extra_1(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_settings_pool_pool_slot(v: Any, at: _At, r: _Report) -> Any:
    if v is None or type(v) is int or type(v) is float:
        return v if type(v) is int else _SCALAR2(v, at, r)
    if type(v) is str:
        return v if type(v) is str and _PATTERN1(v) else read_settings_pool_pool_slot_1(v, at, r)
    return r.type(at, v, "a string, an integer or null")


def read_settings_connection_conn_port_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[0-9]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_settings_connection_conn_extra_1(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_settings_pool_pool_slot_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[0-9]*$")
    else:
        r.type(at, v, "a string")
    return v
