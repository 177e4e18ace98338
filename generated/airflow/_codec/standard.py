"""Reads and checks what standard describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..standard import FileSystemConnection, FileSystemExtra, PackageIndexConnection

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("fs")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("package_index", "package-index")
_WORDS1 = frozenset(("package_index", "package-index"))
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("path",))


def read_file_system_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return FileSystemConnection.__read__(
            v,
            (x if (x := v["conn_type"]) == "fs" else _CHOICE1(x, (at, "conn_type"), r)) if "conn_type" in v else r.missing(at, "conn_type"),
            (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
            (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
            (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
            read_file_system_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
            (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
            read_file_system_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
            read_file_system_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_package_index_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return PackageIndexConnection.__read__(
            v,
            (x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "conn_type"), r)) if "conn_type" in v else r.missing(at, "conn_type"),
            (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
            (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
            (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
            read_package_index_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
            (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
            read_package_index_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
            read_package_index_connection_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_file_system_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_file_system_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_file_system_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_file_system_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: read_file_system_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        return FileSystemExtra.__read__(
            v,
            (x if type(x := v["path"]) is str else _SCALAR1(x, (at, "path"), r)) if "path" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_package_index_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_package_index_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_package_index_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_package_index_connection_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_package_index_connection_extra_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_file_system_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "int")
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_file_system_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_file_system_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_file_system_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_package_index_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "int")
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_package_index_connection_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_file_system_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is bool or v is None):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is bool or v is None):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
