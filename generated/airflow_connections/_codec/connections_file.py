"""Reads and checks what connections_file describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT
from ..._runtime.values import STR, scalar
from ..connections_file import ConnectionEntry

_KEYS1 = frozenset(("conn_id", "conn_type", "description", "host", "login", "password", "schema", "port", "extra", "extra_dejson", "uri", "team_name"))
_ORDERS1 = Orders(_KEYS1, ())
_SCALAR1 = scalar("string", "null")
_SCALAR2 = scalar("string", "integer", "null")


def read_connections_file(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_connection_entry(v, at, r)
    if isinstance(v, ARRAY):
        return read_connection_list(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_connection_entry(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_connection_entry_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = ConnectionEntry.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else STR(x, (at, "conn_id"), r)) if "conn_id" in v else None
        m.conn_type = (x if type(x := v["conn_type"]) is str else _SCALAR1(x, (at, "conn_type"), r)) if "conn_type" in v else UNSET
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else UNSET
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else UNSET
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else UNSET
        m.password = (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else UNSET
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else UNSET
        m.port = (x if type(x := v["port"]) is str else _SCALAR2(x, (at, "port"), r)) if "port" in v else UNSET
        m.extra = read_connection_entry_extra(v["extra"], (at, "extra"), r) if "extra" in v else UNSET
        m.extra_dejson = read_connection_entry_extra_dejson(v["extra_dejson"], (at, "extra_dejson"), r) if "extra_dejson" in v else None
        m.uri = (x if type(x := v["uri"]) is str else _SCALAR1(x, (at, "uri"), r)) if "uri" in v else UNSET
        m.team_name = (x if type(x := v["team_name"]) is str else _SCALAR1(x, (at, "team_name"), r)) if "team_name" in v else UNSET
        m.__class__ = ConnectionEntry
        return m
    return r.type(at, v, "a mapping")


def read_connection_list(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        if len(v) > 1:
            r.problem(at, "max-items", "must have at most 1 member")
        return [read_connection_list_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_connection_entry_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("extra" in v and "extra_dejson" in v):
        r.problem(at, "not", "extra and extra_dejson exclude each other")


def read_connection_entry_extra(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, OBJECT):
        return read_connection_entry_extra_0(v, at, r)
    if type(v) is str:
        return v
    return r.type(at, v, "a mapping, a string or null")


def read_connection_entry_extra_dejson(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_connection_list_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_connection_entry(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_connection_entry_extra_0(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or v is NONE):
        r.type(at, v, "a mapping or null")
    return v
