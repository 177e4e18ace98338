"""Reads and checks what smtp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..smtp import SmtpConnection, SmtpExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("smtp")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("from_email", "timeout", "retry_limit", "disable_tls", "disable_ssl", "subject_template", "html_content_template", "auth_type", "access_token", "client_id", "client_secret", "tenant_id", "scope", "ssl_context"))
_SCALAR3 = scalar("integer", "null", env=True)
_SCALAR4 = scalar("boolean", "null", env=True)
_CHOICE2 = choice("basic", "oauth2")


def check_smtp_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_smtp_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_smtp_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_smtp_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_smtp_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_smtp_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_smtp_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_smtp_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_smtp_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_smtp_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            SmtpConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_smtp_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_smtp_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_smtp_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_smtp_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_smtp_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_connection_description_0), ("null", check_smtp_connection_description_1)))


def check_smtp_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_connection_host_0), ("null", check_smtp_connection_host_1)))


def check_smtp_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_connection_login_0), ("null", check_smtp_connection_login_1)))


def check_smtp_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_connection_password_0), ("null", check_smtp_connection_password_1)))


def check_smtp_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_connection_schema_0), ("null", check_smtp_connection_schema_1)))


def check_smtp_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_smtp_connection_port_0), ("null", check_smtp_connection_port_1)))


def check_smtp_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "from_email" in v:
            check_smtp_extra_from_email(v["from_email"], (at, "from_email"), r)
        if "timeout" in v:
            check_smtp_extra_timeout(v["timeout"], (at, "timeout"), r)
        if "retry_limit" in v:
            check_smtp_extra_retry_limit(v["retry_limit"], (at, "retry_limit"), r)
        if "disable_tls" in v:
            check_smtp_extra_disable_tls(v["disable_tls"], (at, "disable_tls"), r)
        if "disable_ssl" in v:
            check_smtp_extra_disable_ssl(v["disable_ssl"], (at, "disable_ssl"), r)
        if "subject_template" in v:
            check_smtp_extra_subject_template(v["subject_template"], (at, "subject_template"), r)
        if "html_content_template" in v:
            check_smtp_extra_html_content_template(v["html_content_template"], (at, "html_content_template"), r)
        if "auth_type" in v:
            check_smtp_extra_auth_type(v["auth_type"], (at, "auth_type"), r)
        if "access_token" in v:
            check_smtp_extra_access_token(v["access_token"], (at, "access_token"), r)
        if "client_id" in v:
            check_smtp_extra_client_id(v["client_id"], (at, "client_id"), r)
        if "client_secret" in v:
            check_smtp_extra_client_secret(v["client_secret"], (at, "client_secret"), r)
        if "tenant_id" in v:
            check_smtp_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "scope" in v:
            check_smtp_extra_scope(v["scope"], (at, "scope"), r)
        if "ssl_context" in v:
            check_smtp_extra_ssl_context(v["ssl_context"], (at, "ssl_context"), r)
    else:
        r.type(at, v, "a mapping")


def read_smtp_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_smtp_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_smtp_connection_port_0), ("null", NULL),))


def read_smtp_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            SmtpExtra(
                from_email=(x if type(x := v["from_email"]) is str else _SCALAR1(x, (at, "from_email"), r)) if "from_email" in v else None,
                timeout=(x if type(x := v["timeout"]) is int else _SCALAR3(x, (at, "timeout"), r)) if "timeout" in v else 30,
                retry_limit=(x if type(x := v["retry_limit"]) is int else _SCALAR3(x, (at, "retry_limit"), r)) if "retry_limit" in v else 5,
                disable_tls=(x if type(x := v["disable_tls"]) is bool else _SCALAR4(x, (at, "disable_tls"), r)) if "disable_tls" in v else False,
                disable_ssl=(x if type(x := v["disable_ssl"]) is bool else _SCALAR4(x, (at, "disable_ssl"), r)) if "disable_ssl" in v else False,
                subject_template=(x if type(x := v["subject_template"]) is str else _SCALAR1(x, (at, "subject_template"), r)) if "subject_template" in v else None,
                html_content_template=(x if type(x := v["html_content_template"]) is str else _SCALAR1(x, (at, "html_content_template"), r)) if "html_content_template" in v else None,
                auth_type=read_smtp_extra_auth_type(v["auth_type"], (at, "auth_type"), r) if "auth_type" in v else "basic",
                access_token=read_smtp_extra_access_token(v["access_token"], (at, "access_token"), r) if "access_token" in v else None,
                client_id=(x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None,
                client_secret=read_smtp_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None,
                tenant_id=(x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
                scope=(x if type(x := v["scope"]) is str else _SCALAR1(x, (at, "scope"), r)) if "scope" in v else None,
                ssl_context=read_smtp_extra_ssl_context(v["ssl_context"], (at, "ssl_context"), r) if "ssl_context" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_smtp_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_smtp_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_smtp_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_from_email(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_from_email_0), ("null", check_smtp_extra_from_email_1)))


def check_smtp_extra_timeout(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_smtp_extra_timeout_0), ("null", check_smtp_extra_timeout_1)))


def check_smtp_extra_retry_limit(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_smtp_extra_retry_limit_0), ("null", check_smtp_extra_retry_limit_1)))


def check_smtp_extra_disable_tls(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_smtp_extra_disable_tls_0), ("null", check_smtp_extra_disable_tls_1)))


def check_smtp_extra_disable_ssl(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_smtp_extra_disable_ssl_0), ("null", check_smtp_extra_disable_ssl_1)))


def check_smtp_extra_subject_template(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_subject_template_0), ("null", check_smtp_extra_subject_template_1)))


def check_smtp_extra_html_content_template(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_html_content_template_0), ("null", check_smtp_extra_html_content_template_1)))


def check_smtp_extra_auth_type(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_smtp_extra_auth_type_0), ("null", check_smtp_extra_auth_type_1)))


def check_smtp_extra_access_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_access_token_0), ("null", check_smtp_extra_access_token_1)))


def check_smtp_extra_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_client_id_0), ("null", check_smtp_extra_client_id_1)))


def check_smtp_extra_client_secret(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_client_secret_0), ("null", check_smtp_extra_client_secret_1)))


def check_smtp_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_tenant_id_0), ("null", check_smtp_extra_tenant_id_1)))


def check_smtp_extra_scope(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_scope_0), ("null", check_smtp_extra_scope_1)))


def check_smtp_extra_ssl_context(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_smtp_extra_ssl_context_0), ("boolean", check_smtp_extra_ssl_context_1), ("integer", check_smtp_extra_ssl_context_2), ("number", check_smtp_extra_ssl_context_3), ("a list", check_smtp_extra_ssl_context_4), ("a mapping", check_smtp_extra_ssl_context_5), ("null", check_smtp_extra_ssl_context_6)))


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
        r.type(at, v, "an integer")
    return v


def read_smtp_extra_auth_type(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a value of another form", _CHOICE2), ("null", NULL),))


def read_smtp_extra_access_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_smtp_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_smtp_extra_ssl_context(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_smtp_extra_ssl_context_4), ("a mapping", read_smtp_extra_ssl_context_5), ("null", NULL),))


def check_smtp_extra_from_email_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_from_email_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_smtp_extra_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_retry_limit_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_smtp_extra_retry_limit_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_disable_tls_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_smtp_extra_disable_tls_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_disable_ssl_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_smtp_extra_disable_ssl_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_subject_template_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_subject_template_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_html_content_template_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_html_content_template_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_auth_type_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_smtp_extra_auth_type_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_access_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_smtp_extra_access_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_client_secret_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_smtp_extra_client_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_scope_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_scope_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_smtp_extra_ssl_context_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_smtp_extra_ssl_context_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_smtp_extra_ssl_context_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_smtp_extra_ssl_context_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_smtp_extra_ssl_context_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_smtp_extra_ssl_context_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_smtp_extra_ssl_context_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_smtp_extra_ssl_context_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_smtp_extra_ssl_context_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
