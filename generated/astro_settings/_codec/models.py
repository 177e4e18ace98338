"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import pattern, scalar
from ..models import AstroSettings, Settings, SettingsConnection, SettingsPool, SettingsVariable

_KEYS1 = frozenset(("airflow",))
_KEYS2 = frozenset(("connections", "pools", "variables"))
_KEYS3 = frozenset(("conn_id", "conn_type", "conn_host", "conn_schema", "conn_login", "conn_password", "conn_port", "conn_uri", "conn_extra"))
_SCALAR1 = scalar("string", "number", "boolean", "null")
_KEYS4 = frozenset(("pool_name", "pool_slot", "pool_description"))
_KEYS5 = frozenset(("variable_name", "variable_value"))
_SCALAR2 = scalar("integer", "null")
_PATTERN1 = pattern("^[0-9]*\\Z")
_SCALAR3 = scalar("string", "null")


def read_astro_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return AstroSettings.__read__(
            v,
            read_airflow(v["airflow"], (at, "airflow"), r) if "airflow" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_airflow(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_settings(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return Settings.__read__(
            v,
            read_settings_connections(v["connections"], (at, "connections"), r) if "connections" in v else UNSET,
            read_settings_pools(v["pools"], (at, "pools"), r) if "pools" in v else UNSET,
            read_settings_variables(v["variables"], (at, "variables"), r) if "variables" in v else UNSET,
        )
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
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return SettingsConnection.__read__(
            v,
            (x if type(x := v["conn_id"]) is str else _SCALAR1(x, (at, "conn_id"), r)) if "conn_id" in v else UNSET,
            (x if type(x := v["conn_type"]) is str else _SCALAR1(x, (at, "conn_type"), r)) if "conn_type" in v else UNSET,
            (x if type(x := v["conn_host"]) is str else _SCALAR1(x, (at, "conn_host"), r)) if "conn_host" in v else UNSET,
            (x if type(x := v["conn_schema"]) is str else _SCALAR1(x, (at, "conn_schema"), r)) if "conn_schema" in v else UNSET,
            (x if type(x := v["conn_login"]) is str else _SCALAR1(x, (at, "conn_login"), r)) if "conn_login" in v else UNSET,
            (x if type(x := v["conn_password"]) is str else _SCALAR1(x, (at, "conn_password"), r)) if "conn_password" in v else UNSET,
            read_settings_connection_conn_port(v["conn_port"], (at, "conn_port"), r) if "conn_port" in v else UNSET,
            (x if type(x := v["conn_uri"]) is str else _SCALAR1(x, (at, "conn_uri"), r)) if "conn_uri" in v else UNSET,
            read_settings_connection_conn_extra(v["conn_extra"], (at, "conn_extra"), r) if "conn_extra" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_settings_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return SettingsPool.__read__(
            v,
            (x if type(x := v["pool_name"]) is str else _SCALAR1(x, (at, "pool_name"), r)) if "pool_name" in v else UNSET,
            read_settings_pool_pool_slot(v["pool_slot"], (at, "pool_slot"), r) if "pool_slot" in v else UNSET,
            (x if type(x := v["pool_description"]) is str else _SCALAR1(x, (at, "pool_description"), r)) if "pool_description" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_settings_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return SettingsVariable.__read__(
            v,
            (x if type(x := v["variable_name"]) is str else _SCALAR1(x, (at, "variable_name"), r)) if "variable_name" in v else UNSET,
            (x if type(x := v["variable_value"]) is str else _SCALAR1(x, (at, "variable_value"), r)) if "variable_value" in v else UNSET,
        )
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
    if type(v) is str:
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
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[0-9]*$")
    else:
        r.type(at, v, "a string")
    return v
