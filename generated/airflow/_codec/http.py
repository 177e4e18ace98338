"""Reads and checks what http describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..http import HttpConnection, HttpExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("http")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("srv_lookup", "allow_redirects", "check_response", "timeout"))
_SCALAR3 = scalar("boolean", "null", env=True)


def check_http_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_http_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_http_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_http_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_http_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_http_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_http_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_http_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_http_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_http_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            HttpConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_http_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_http_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_http_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_http_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_http_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_connection_description_0), ("null", check_http_connection_description_1)))


def check_http_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_connection_host_0), ("null", check_http_connection_host_1)))


def check_http_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_connection_login_0), ("null", check_http_connection_login_1)))


def check_http_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_connection_password_0), ("null", check_http_connection_password_1)))


def check_http_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_connection_schema_0), ("null", check_http_connection_schema_1)))


def check_http_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_http_connection_port_0), ("null", check_http_connection_port_1)))


def check_http_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "srv_lookup" in v:
            check_http_extra_srv_lookup(v["srv_lookup"], (at, "srv_lookup"), r)
        if "allow_redirects" in v:
            check_http_extra_allow_redirects(v["allow_redirects"], (at, "allow_redirects"), r)
        if "check_response" in v:
            check_http_extra_check_response(v["check_response"], (at, "check_response"), r)
        if "timeout" in v:
            check_http_extra_timeout(v["timeout"], (at, "timeout"), r)
    else:
        r.type(at, v, "a mapping")


def read_http_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_http_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_http_connection_port_0), ("null", NULL),))


def read_http_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            HttpExtra(
                srv_lookup=(x if type(x := v["srv_lookup"]) is bool else _SCALAR3(x, (at, "srv_lookup"), r)) if "srv_lookup" in v else None,
                allow_redirects=read_http_extra_allow_redirects(v["allow_redirects"], (at, "allow_redirects"), r) if "allow_redirects" in v else None,
                check_response=read_http_extra_check_response(v["check_response"], (at, "check_response"), r) if "check_response" in v else None,
                timeout=read_http_extra_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_http_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_http_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_http_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_extra_srv_lookup(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_http_extra_srv_lookup_0), ("null", check_http_extra_srv_lookup_1)))


def check_http_extra_allow_redirects(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_http_extra_allow_redirects_0), ("a string", check_http_extra_allow_redirects_1), ("null", check_http_extra_allow_redirects_2)))


def check_http_extra_check_response(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_http_extra_check_response_0), ("a string", check_http_extra_check_response_1), ("null", check_http_extra_check_response_2)))


def check_http_extra_timeout(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_http_extra_timeout_0), ("boolean", check_http_extra_timeout_1), ("integer", check_http_extra_timeout_2), ("number", check_http_extra_timeout_3), ("a list", check_http_extra_timeout_4), ("a mapping", check_http_extra_timeout_5), ("null", check_http_extra_timeout_6)))


def read_http_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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
        r.type(at, v, "an integer")
    return v


def read_http_extra_allow_redirects(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_http_extra_check_response(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_http_extra_timeout(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_http_extra_timeout_4), ("a mapping", read_http_extra_timeout_5), ("null", NULL),))


def check_http_extra_srv_lookup_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_http_extra_srv_lookup_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_extra_allow_redirects_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_http_extra_allow_redirects_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_extra_allow_redirects_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_extra_check_response_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_http_extra_check_response_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_extra_check_response_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_http_extra_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_http_extra_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_http_extra_timeout_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_http_extra_timeout_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_http_extra_timeout_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_http_extra_timeout_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_http_extra_timeout_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_http_extra_timeout_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_http_extra_timeout_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
