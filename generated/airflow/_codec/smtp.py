"""Reads and checks what smtp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..smtp import SmtpConnection, SmtpExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("smtp")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("from_email", "timeout", "retry_limit", "disable_tls", "disable_ssl", "subject_template", "html_content_template", "auth_type", "access_token", "client_id", "client_secret", "tenant_id", "scope", "ssl_context"))
_SCALAR3 = scalar("integer", "null", env=True)
_SCALAR4 = scalar("boolean", "null", env=True)
_CHOICE2 = choice("basic", "oauth2")
_WORDS1 = frozenset(("basic", "oauth2"))


def read_smtp_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SmtpConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "smtp" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_smtp_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_smtp_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_smtp_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = SmtpConnection
        return m
    return r.type(at, v, "a mapping")


def read_smtp_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_smtp_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_smtp_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_smtp_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_smtp_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = SmtpExtra.__blank__()
        m._written = w
        m.from_email = (x if type(x := v["from_email"]) is str else _SCALAR1(x, (at, "from_email"), r)) if "from_email" in v else None
        m.timeout = (x if type(x := v["timeout"]) is int else _SCALAR3(x, (at, "timeout"), r)) if "timeout" in v else 30
        m.retry_limit = (x if type(x := v["retry_limit"]) is int else _SCALAR3(x, (at, "retry_limit"), r)) if "retry_limit" in v else 5
        m.disable_tls = (x if type(x := v["disable_tls"]) is bool else _SCALAR4(x, (at, "disable_tls"), r)) if "disable_tls" in v else False
        m.disable_ssl = (x if type(x := v["disable_ssl"]) is bool else _SCALAR4(x, (at, "disable_ssl"), r)) if "disable_ssl" in v else False
        m.subject_template = (x if type(x := v["subject_template"]) is str else _SCALAR1(x, (at, "subject_template"), r)) if "subject_template" in v else None
        m.html_content_template = (x if type(x := v["html_content_template"]) is str else _SCALAR1(x, (at, "html_content_template"), r)) if "html_content_template" in v else None
        m.auth_type = read_smtp_extra_auth_type(v["auth_type"], (at, "auth_type"), r) if "auth_type" in v else "basic"
        m.access_token = read_smtp_extra_access_token(v["access_token"], (at, "access_token"), r) if "access_token" in v else None
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.client_secret = read_smtp_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.scope = (x if type(x := v["scope"]) is str else _SCALAR1(x, (at, "scope"), r)) if "scope" in v else None
        m.ssl_context = read_smtp_extra_ssl_context(v["ssl_context"], (at, "ssl_context"), r) if "ssl_context" in v else None
        m.extra = extra
        m.__class__ = SmtpExtra
        return m
    return r.type(at, v, "a mapping")


def read_smtp_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_smtp_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_smtp_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_smtp_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_smtp_extra_auth_type(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS1 else _CHOICE2(v, at, r)
    return r.type(at, v, "a string or null")


def read_smtp_extra_access_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_smtp_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_smtp_extra_ssl_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_smtp_extra_ssl_context_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_smtp_extra_ssl_context_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_smtp_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_smtp_extra_ssl_context_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
