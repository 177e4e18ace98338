"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_EXACT_INT, ENV_STR, NUMBER, choice, scalar
from ..models import Alerts, Lake, Login, Warehouse

_KEYS1 = frozenset(("host", "port", "user", "password", "database", "tags"))
_SCALAR1 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("folder", "login", "partitions", "limit"))
_SCALAR2 = scalar("integer", "null", env=True, exact=True)
_KEYS3 = frozenset(("channel", "enabled", "threshold", "severity"))
_CHOICE1 = choice("low", "high")
_WORDS1 = frozenset(("low", "high"))
_KEYS4 = frozenset(("user", "token"))


def read_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return Warehouse.__read__(
            v,
            (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else r.missing(at, "host"),
            (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 5432,
            (x if type(x := v["user"]) is str else ENV_STR(x, (at, "user"), r)) if "user" in v else r.missing(at, "user"),
            _SCALAR1(v["password"], (at, "password"), r) if "password" in v else r.missing(at, "password"),
            (x if type(x := v["database"]) is str else ENV_STR(x, (at, "database"), r)) if "database" in v else r.missing(at, "database"),
            read_warehouse_tags(v["tags"], (at, "tags"), r) if "tags" in v else {},
        )
    return r.type(at, v, "a mapping")


def read_lake(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return Lake.__read__(
            v,
            (x if type(x := v["folder"]) is str else ENV_STR(x, (at, "folder"), r)) if "folder" in v else r.missing(at, "folder"),
            read_login(v["login"], (at, "login"), r) if "login" in v else r.missing(at, "login"),
            read_lake_partitions(v["partitions"], (at, "partitions"), r) if "partitions" in v else ["eu"],
            (x if type(x := v["limit"]) is int else _SCALAR2(x, (at, "limit"), r)) if "limit" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_alerts(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return Alerts.__read__(
            v,
            (x if type(x := v["channel"]) is str else ENV_STR(x, (at, "channel"), r)) if "channel" in v else r.missing(at, "channel"),
            (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else r.missing(at, "enabled"),
            (x if type(x := v["threshold"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "threshold"), r)) if "threshold" in v else 0.5,
            (x if type(x := v["severity"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "severity"), r)) if "severity" in v else "low",
        )
    return r.type(at, v, "a mapping")


def read_warehouse_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else ENV_STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_login(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return Login.__read__(
            v,
            (x if type(x := v["user"]) is str else ENV_STR(x, (at, "user"), r)) if "user" in v else r.missing(at, "user"),
            _SCALAR1(v["token"], (at, "token"), r) if "token" in v else r.missing(at, "token"),
        )
    return r.type(at, v, "a mapping")


def read_lake_partitions(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")
