"""Reads and checks what postgres describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..postgres import PostgresConnection, PostgresExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("postgres", "postgresql")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("sslmode", "sslcert", "sslkey", "sslpassword", "sslrootcert", "sslcrl", "application_name", "connect_timeout", "client_encoding", "options", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "target_session_attrs", "channel_binding", "gssencmode", "aws_conn_id", "azure_conn_id", "cluster-identifier", "cursor", "iam", "redshift", "redshift-serverless", "sqlalchemy_query", "sqlalchemy_scheme", "workgroup-name"))
_SCALAR3 = scalar("integer", "null", env=True)
_CHOICE2 = choice("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_CHOICE3 = choice("any", "read-write", "read-only", "primary", "standby", "prefer-standby")
_CHOICE4 = choice("disable", "prefer", "require")


def check_postgres_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_postgres_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_postgres_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_postgres_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_postgres_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_postgres_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_postgres_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_postgres_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_postgres_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_postgres_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            PostgresConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_postgres_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_postgres_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_postgres_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_postgres_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_postgres_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_connection_description_0), ("null", check_postgres_connection_description_1)))


def check_postgres_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_connection_host_0), ("null", check_postgres_connection_host_1)))


def check_postgres_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_connection_login_0), ("null", check_postgres_connection_login_1)))


def check_postgres_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_connection_password_0), ("null", check_postgres_connection_password_1)))


def check_postgres_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_connection_schema_0), ("null", check_postgres_connection_schema_1)))


def check_postgres_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_connection_port_0), ("null", check_postgres_connection_port_1)))


def check_postgres_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "sslmode" in v:
            check_postgres_extra_sslmode(v["sslmode"], (at, "sslmode"), r)
        if "sslcert" in v:
            check_postgres_extra_sslcert(v["sslcert"], (at, "sslcert"), r)
        if "sslkey" in v:
            check_postgres_extra_sslkey(v["sslkey"], (at, "sslkey"), r)
        if "sslpassword" in v:
            check_postgres_extra_sslpassword(v["sslpassword"], (at, "sslpassword"), r)
        if "sslrootcert" in v:
            check_postgres_extra_sslrootcert(v["sslrootcert"], (at, "sslrootcert"), r)
        if "sslcrl" in v:
            check_postgres_extra_sslcrl(v["sslcrl"], (at, "sslcrl"), r)
        if "application_name" in v:
            check_postgres_extra_application_name(v["application_name"], (at, "application_name"), r)
        if "connect_timeout" in v:
            check_postgres_extra_connect_timeout(v["connect_timeout"], (at, "connect_timeout"), r)
        if "client_encoding" in v:
            check_postgres_extra_client_encoding(v["client_encoding"], (at, "client_encoding"), r)
        if "options" in v:
            check_postgres_extra_options(v["options"], (at, "options"), r)
        if "keepalives" in v:
            check_postgres_extra_keepalives(v["keepalives"], (at, "keepalives"), r)
        if "keepalives_idle" in v:
            check_postgres_extra_keepalives_idle(v["keepalives_idle"], (at, "keepalives_idle"), r)
        if "keepalives_interval" in v:
            check_postgres_extra_keepalives_interval(v["keepalives_interval"], (at, "keepalives_interval"), r)
        if "keepalives_count" in v:
            check_postgres_extra_keepalives_count(v["keepalives_count"], (at, "keepalives_count"), r)
        if "tcp_user_timeout" in v:
            check_postgres_extra_tcp_user_timeout(v["tcp_user_timeout"], (at, "tcp_user_timeout"), r)
        if "target_session_attrs" in v:
            check_postgres_extra_target_session_attrs(v["target_session_attrs"], (at, "target_session_attrs"), r)
        if "channel_binding" in v:
            check_postgres_extra_channel_binding(v["channel_binding"], (at, "channel_binding"), r)
        if "gssencmode" in v:
            check_postgres_extra_gssencmode(v["gssencmode"], (at, "gssencmode"), r)
        if "aws_conn_id" in v:
            check_postgres_extra_aws_conn_id(v["aws_conn_id"], (at, "aws_conn_id"), r)
        if "azure_conn_id" in v:
            check_postgres_extra_azure_conn_id(v["azure_conn_id"], (at, "azure_conn_id"), r)
        if "cluster-identifier" in v:
            check_postgres_extra_cluster_identifier(v["cluster-identifier"], (at, "cluster-identifier"), r)
        if "cursor" in v:
            check_postgres_extra_cursor(v["cursor"], (at, "cursor"), r)
        if "iam" in v:
            check_postgres_extra_iam(v["iam"], (at, "iam"), r)
        if "redshift" in v:
            check_postgres_extra_redshift(v["redshift"], (at, "redshift"), r)
        if "redshift-serverless" in v:
            check_postgres_extra_redshift_serverless(v["redshift-serverless"], (at, "redshift-serverless"), r)
        if "sqlalchemy_query" in v:
            check_postgres_extra_sqlalchemy_query(v["sqlalchemy_query"], (at, "sqlalchemy_query"), r)
        if "sqlalchemy_scheme" in v:
            check_postgres_extra_sqlalchemy_scheme(v["sqlalchemy_scheme"], (at, "sqlalchemy_scheme"), r)
        if "workgroup-name" in v:
            check_postgres_extra_workgroup_name(v["workgroup-name"], (at, "workgroup-name"), r)
    else:
        r.type(at, v, "a mapping")


def read_postgres_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_postgres_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_postgres_connection_port_0), ("null", NULL),))


def read_postgres_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            PostgresExtra(
                sslmode=read_postgres_extra_sslmode(v["sslmode"], (at, "sslmode"), r) if "sslmode" in v else None,
                sslcert=(x if type(x := v["sslcert"]) is str else _SCALAR1(x, (at, "sslcert"), r)) if "sslcert" in v else None,
                sslkey=(x if type(x := v["sslkey"]) is str else _SCALAR1(x, (at, "sslkey"), r)) if "sslkey" in v else None,
                sslpassword=read_postgres_extra_sslpassword(v["sslpassword"], (at, "sslpassword"), r) if "sslpassword" in v else None,
                sslrootcert=(x if type(x := v["sslrootcert"]) is str else _SCALAR1(x, (at, "sslrootcert"), r)) if "sslrootcert" in v else None,
                sslcrl=(x if type(x := v["sslcrl"]) is str else _SCALAR1(x, (at, "sslcrl"), r)) if "sslcrl" in v else None,
                application_name=(x if type(x := v["application_name"]) is str else _SCALAR1(x, (at, "application_name"), r)) if "application_name" in v else None,
                connect_timeout=(x if type(x := v["connect_timeout"]) is int else _SCALAR3(x, (at, "connect_timeout"), r)) if "connect_timeout" in v else None,
                client_encoding=(x if type(x := v["client_encoding"]) is str else _SCALAR1(x, (at, "client_encoding"), r)) if "client_encoding" in v else None,
                options=(x if type(x := v["options"]) is str else _SCALAR1(x, (at, "options"), r)) if "options" in v else None,
                keepalives=(x if type(x := v["keepalives"]) is int else _SCALAR3(x, (at, "keepalives"), r)) if "keepalives" in v else None,
                keepalives_idle=(x if type(x := v["keepalives_idle"]) is int else _SCALAR3(x, (at, "keepalives_idle"), r)) if "keepalives_idle" in v else None,
                keepalives_interval=(x if type(x := v["keepalives_interval"]) is int else _SCALAR3(x, (at, "keepalives_interval"), r)) if "keepalives_interval" in v else None,
                keepalives_count=(x if type(x := v["keepalives_count"]) is int else _SCALAR3(x, (at, "keepalives_count"), r)) if "keepalives_count" in v else None,
                tcp_user_timeout=(x if type(x := v["tcp_user_timeout"]) is int else _SCALAR3(x, (at, "tcp_user_timeout"), r)) if "tcp_user_timeout" in v else None,
                target_session_attrs=read_postgres_extra_target_session_attrs(v["target_session_attrs"], (at, "target_session_attrs"), r) if "target_session_attrs" in v else None,
                channel_binding=read_postgres_extra_channel_binding(v["channel_binding"], (at, "channel_binding"), r) if "channel_binding" in v else None,
                gssencmode=read_postgres_extra_gssencmode(v["gssencmode"], (at, "gssencmode"), r) if "gssencmode" in v else None,
                aws_conn_id=(x if type(x := v["aws_conn_id"]) is str else _SCALAR1(x, (at, "aws_conn_id"), r)) if "aws_conn_id" in v else None,
                azure_conn_id=(x if type(x := v["azure_conn_id"]) is str else _SCALAR1(x, (at, "azure_conn_id"), r)) if "azure_conn_id" in v else None,
                cluster_identifier=read_postgres_extra_cluster_identifier(v["cluster-identifier"], (at, "cluster-identifier"), r) if "cluster-identifier" in v else None,
                cursor=read_postgres_extra_cursor(v["cursor"], (at, "cursor"), r) if "cursor" in v else None,
                iam=read_postgres_extra_iam(v["iam"], (at, "iam"), r) if "iam" in v else None,
                redshift=read_postgres_extra_redshift(v["redshift"], (at, "redshift"), r) if "redshift" in v else None,
                redshift_serverless=read_postgres_extra_redshift_serverless(v["redshift-serverless"], (at, "redshift-serverless"), r) if "redshift-serverless" in v else None,
                sqlalchemy_query=read_postgres_extra_sqlalchemy_query(v["sqlalchemy_query"], (at, "sqlalchemy_query"), r) if "sqlalchemy_query" in v else None,
                sqlalchemy_scheme=read_postgres_extra_sqlalchemy_scheme(v["sqlalchemy_scheme"], (at, "sqlalchemy_scheme"), r) if "sqlalchemy_scheme" in v else None,
                workgroup_name=read_postgres_extra_workgroup_name(v["workgroup-name"], (at, "workgroup-name"), r) if "workgroup-name" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_postgres_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_postgres_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_postgres_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslmode(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_postgres_extra_sslmode_0), ("null", check_postgres_extra_sslmode_1)))


def check_postgres_extra_sslcert(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sslcert_0), ("null", check_postgres_extra_sslcert_1)))


def check_postgres_extra_sslkey(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sslkey_0), ("null", check_postgres_extra_sslkey_1)))


def check_postgres_extra_sslpassword(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sslpassword_0), ("null", check_postgres_extra_sslpassword_1)))


def check_postgres_extra_sslrootcert(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sslrootcert_0), ("null", check_postgres_extra_sslrootcert_1)))


def check_postgres_extra_sslcrl(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sslcrl_0), ("null", check_postgres_extra_sslcrl_1)))


def check_postgres_extra_application_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_application_name_0), ("null", check_postgres_extra_application_name_1)))


def check_postgres_extra_connect_timeout(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_connect_timeout_0), ("null", check_postgres_extra_connect_timeout_1)))


def check_postgres_extra_client_encoding(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_client_encoding_0), ("null", check_postgres_extra_client_encoding_1)))


def check_postgres_extra_options(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_options_0), ("null", check_postgres_extra_options_1)))


def check_postgres_extra_keepalives(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_keepalives_0), ("null", check_postgres_extra_keepalives_1)))


def check_postgres_extra_keepalives_idle(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_keepalives_idle_0), ("null", check_postgres_extra_keepalives_idle_1)))


def check_postgres_extra_keepalives_interval(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_keepalives_interval_0), ("null", check_postgres_extra_keepalives_interval_1)))


def check_postgres_extra_keepalives_count(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_keepalives_count_0), ("null", check_postgres_extra_keepalives_count_1)))


def check_postgres_extra_tcp_user_timeout(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_postgres_extra_tcp_user_timeout_0), ("null", check_postgres_extra_tcp_user_timeout_1)))


def check_postgres_extra_target_session_attrs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_postgres_extra_target_session_attrs_0), ("null", check_postgres_extra_target_session_attrs_1)))


def check_postgres_extra_channel_binding(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_postgres_extra_channel_binding_0), ("null", check_postgres_extra_channel_binding_1)))


def check_postgres_extra_gssencmode(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_postgres_extra_gssencmode_0), ("null", check_postgres_extra_gssencmode_1)))


def check_postgres_extra_aws_conn_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_aws_conn_id_0), ("null", check_postgres_extra_aws_conn_id_1)))


def check_postgres_extra_azure_conn_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_azure_conn_id_0), ("null", check_postgres_extra_azure_conn_id_1)))


def check_postgres_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_cluster_identifier_0), ("boolean", check_postgres_extra_cluster_identifier_1), ("integer", check_postgres_extra_cluster_identifier_2), ("number", check_postgres_extra_cluster_identifier_3), ("a list", check_postgres_extra_cluster_identifier_4), ("a mapping", check_postgres_extra_cluster_identifier_5), ("null", check_postgres_extra_cluster_identifier_6)))


def check_postgres_extra_cursor(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_cursor_0), ("boolean", check_postgres_extra_cursor_1), ("integer", check_postgres_extra_cursor_2), ("number", check_postgres_extra_cursor_3), ("a list", check_postgres_extra_cursor_4), ("a mapping", check_postgres_extra_cursor_5), ("null", check_postgres_extra_cursor_6)))


def check_postgres_extra_iam(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_postgres_extra_iam_0), ("a string", check_postgres_extra_iam_1), ("null", check_postgres_extra_iam_2)))


def check_postgres_extra_redshift(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_postgres_extra_redshift_0), ("a string", check_postgres_extra_redshift_1), ("null", check_postgres_extra_redshift_2)))


def check_postgres_extra_redshift_serverless(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_postgres_extra_redshift_serverless_0), ("a string", check_postgres_extra_redshift_serverless_1), ("null", check_postgres_extra_redshift_serverless_2)))


def check_postgres_extra_sqlalchemy_query(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_postgres_extra_sqlalchemy_query_0), ("null", check_postgres_extra_sqlalchemy_query_1)))


def check_postgres_extra_sqlalchemy_scheme(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_sqlalchemy_scheme_0), ("boolean", check_postgres_extra_sqlalchemy_scheme_1), ("integer", check_postgres_extra_sqlalchemy_scheme_2), ("number", check_postgres_extra_sqlalchemy_scheme_3), ("a list", check_postgres_extra_sqlalchemy_scheme_4), ("a mapping", check_postgres_extra_sqlalchemy_scheme_5), ("null", check_postgres_extra_sqlalchemy_scheme_6)))


def check_postgres_extra_workgroup_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_postgres_extra_workgroup_name_0), ("boolean", check_postgres_extra_workgroup_name_1), ("integer", check_postgres_extra_workgroup_name_2), ("number", check_postgres_extra_workgroup_name_3), ("a list", check_postgres_extra_workgroup_name_4), ("a mapping", check_postgres_extra_workgroup_name_5), ("null", check_postgres_extra_workgroup_name_6)))


def read_postgres_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_postgres_extra_sslmode(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a value of another form", _CHOICE2), ("null", NULL),))


def read_postgres_extra_sslpassword(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_postgres_extra_target_session_attrs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a value of another form", _CHOICE3), ("null", NULL),))


def read_postgres_extra_channel_binding(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a value of another form", _CHOICE4), ("null", NULL),))


def read_postgres_extra_gssencmode(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a value of another form", _CHOICE4), ("null", NULL),))


def read_postgres_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_postgres_extra_cluster_identifier_4), ("a mapping", read_postgres_extra_cluster_identifier_5), ("null", NULL),))


def read_postgres_extra_cursor(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_postgres_extra_cursor_4), ("a mapping", read_postgres_extra_cursor_5), ("null", NULL),))


def read_postgres_extra_iam(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_postgres_extra_redshift(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_postgres_extra_redshift_serverless(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_postgres_extra_sqlalchemy_query(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_postgres_extra_sqlalchemy_query_0), ("null", NULL),))


def read_postgres_extra_sqlalchemy_scheme(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_postgres_extra_sqlalchemy_scheme_4), ("a mapping", read_postgres_extra_sqlalchemy_scheme_5), ("null", NULL),))


def read_postgres_extra_workgroup_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_postgres_extra_workgroup_name_4), ("a mapping", read_postgres_extra_workgroup_name_5), ("null", NULL),))


def check_postgres_extra_sslmode_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_postgres_extra_sslmode_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslcert_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_sslcert_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslkey_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_sslkey_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslpassword_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_postgres_extra_sslpassword_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslrootcert_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_sslrootcert_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sslcrl_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_sslcrl_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_application_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_application_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_connect_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_connect_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_client_encoding_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_client_encoding_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_options_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_options_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_keepalives_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_keepalives_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_keepalives_idle_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_keepalives_idle_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_keepalives_interval_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_keepalives_interval_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_keepalives_count_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_keepalives_count_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_tcp_user_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_tcp_user_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_target_session_attrs_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)


def check_postgres_extra_target_session_attrs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_channel_binding_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)


def check_postgres_extra_channel_binding_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_gssencmode_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)


def check_postgres_extra_gssencmode_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_aws_conn_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_aws_conn_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_azure_conn_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_azure_conn_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_cluster_identifier_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_cluster_identifier_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_cluster_identifier_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_cluster_identifier_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_postgres_extra_cluster_identifier_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_postgres_extra_cluster_identifier_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_postgres_extra_cluster_identifier_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_cursor_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_cursor_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_cursor_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_cursor_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_postgres_extra_cursor_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_postgres_extra_cursor_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_postgres_extra_cursor_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_iam_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_iam_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_iam_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_redshift_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_redshift_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_redshift_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_redshift_serverless_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_redshift_serverless_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_redshift_serverless_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sqlalchemy_query_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_postgres_extra_sqlalchemy_query_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_sqlalchemy_scheme_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_sqlalchemy_scheme_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_sqlalchemy_scheme_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_sqlalchemy_scheme_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_postgres_extra_sqlalchemy_scheme_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_postgres_extra_sqlalchemy_scheme_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_postgres_extra_sqlalchemy_scheme_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_postgres_extra_workgroup_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_postgres_extra_workgroup_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_postgres_extra_workgroup_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_postgres_extra_workgroup_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_postgres_extra_workgroup_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_postgres_extra_workgroup_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_postgres_extra_workgroup_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_postgres_extra_cluster_identifier_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_postgres_extra_cluster_identifier_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_extra_cursor_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_postgres_extra_cursor_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_extra_sqlalchemy_query_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_extra_sqlalchemy_scheme_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_postgres_extra_sqlalchemy_scheme_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_extra_workgroup_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_postgres_extra_workgroup_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
