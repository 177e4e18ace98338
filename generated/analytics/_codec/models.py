"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_EXACT_INT, ENV_STR, NUMBER, choice, each, each_value, scalar
from ..models import Alerts, Lake, Login, Warehouse

_KEYS1 = frozenset(("host", "port", "user", "password", "database", "tags"))
_ORDERS1 = Orders(_KEYS1, ("host", "user", "password", "database"))
_SCALAR1 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("folder", "login", "partitions", "limit"))
_ORDERS2 = Orders(_KEYS2, ("folder", "login"))
_SCALAR2 = scalar("integer", "null", env=True, exact=True)
_KEYS3 = frozenset(("channel", "enabled", "threshold", "severity"))
_ORDERS3 = Orders(_KEYS3, ("channel", "enabled"))
_CHOICE1 = choice("low", "high")
_WORDS1 = frozenset(("low", "high"))
_KEYS4 = frozenset(("user", "token"))
_ORDERS4 = Orders(_KEYS4, ("user", "token"))


def read_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = Warehouse.__blank__()
        m._written = w
        m.host = x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)
        m.port = (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 5432
        m.user = x if type(x := v["user"]) is str else ENV_STR(x, (at, "user"), r)
        m.password = _SCALAR1(v["password"], (at, "password"), r)
        m.database = x if type(x := v["database"]) is str else ENV_STR(x, (at, "database"), r)
        m.tags = read_warehouse_tags(v["tags"], (at, "tags"), r) if "tags" in v else {}
        m.__class__ = Warehouse
        return m
    return r.type(at, v, "a mapping")


def read_lake(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = Lake.__blank__()
        m._written = w
        m.folder = x if type(x := v["folder"]) is str else ENV_STR(x, (at, "folder"), r)
        m.login = read_login(v["login"], (at, "login"), r)
        m.partitions = read_lake_partitions(v["partitions"], (at, "partitions"), r) if "partitions" in v else ["eu"]
        m.limit = (x if type(x := v["limit"]) is int else _SCALAR2(x, (at, "limit"), r)) if "limit" in v else UNSET
        m.__class__ = Lake
        return m
    return r.type(at, v, "a mapping")


def read_alerts(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Alerts.__blank__()
        m._written = w
        m.channel = x if type(x := v["channel"]) is str else ENV_STR(x, (at, "channel"), r)
        m.enabled = x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)
        m.threshold = (x if type(x := v["threshold"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "threshold"), r)) if "threshold" in v else 0.5
        m.severity = (x if type(x := v["severity"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "severity"), r)) if "severity" in v else "low"
        m.__class__ = Alerts
        return m
    return r.type(at, v, "a mapping")


def read_warehouse_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, ENV_STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_login(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = Login.__blank__()
        m._written = w
        m.user = x if type(x := v["user"]) is str else ENV_STR(x, (at, "user"), r)
        m.token = _SCALAR1(v["token"], (at, "token"), r)
        m.__class__ = Login
        return m
    return r.type(at, v, "a mapping")


def read_lake_partitions(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")
