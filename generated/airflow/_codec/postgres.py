"""Reads and checks what postgres describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..postgres import PostgresConnection, PostgresExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("postgres", "postgresql")
_WORDS1 = frozenset(("postgres", "postgresql"))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("sslmode", "sslcert", "sslkey", "sslpassword", "sslrootcert", "sslcrl", "application_name", "connect_timeout", "client_encoding", "options", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "target_session_attrs", "channel_binding", "gssencmode", "aws_conn_id", "azure_conn_id", "cluster-identifier", "cursor", "iam", "redshift", "redshift-serverless", "sqlalchemy_query", "sqlalchemy_scheme", "workgroup-name"))
_SCALAR3 = scalar("integer", "null", env=True)
_CHOICE2 = choice("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_WORDS2 = frozenset(("disable", "allow", "prefer", "require", "verify-ca", "verify-full"))
_CHOICE3 = choice("any", "read-write", "read-only", "primary", "standby", "prefer-standby")
_WORDS3 = frozenset(("any", "read-write", "read-only", "primary", "standby", "prefer-standby"))
_CHOICE4 = choice("disable", "prefer", "require")
_WORDS4 = frozenset(("disable", "prefer", "require"))


def read_postgres_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PostgresConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_postgres_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_postgres_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_postgres_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = PostgresConnection
        return m
    return r.type(at, v, "a mapping")


def read_postgres_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_postgres_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_postgres_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_postgres_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_postgres_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = PostgresExtra.__blank__()
        m._written = w
        m.sslmode = read_postgres_extra_sslmode(v["sslmode"], (at, "sslmode"), r) if "sslmode" in v else None
        m.sslcert = (x if type(x := v["sslcert"]) is str else _SCALAR1(x, (at, "sslcert"), r)) if "sslcert" in v else None
        m.sslkey = (x if type(x := v["sslkey"]) is str else _SCALAR1(x, (at, "sslkey"), r)) if "sslkey" in v else None
        m.sslpassword = read_postgres_extra_sslpassword(v["sslpassword"], (at, "sslpassword"), r) if "sslpassword" in v else None
        m.sslrootcert = (x if type(x := v["sslrootcert"]) is str else _SCALAR1(x, (at, "sslrootcert"), r)) if "sslrootcert" in v else None
        m.sslcrl = (x if type(x := v["sslcrl"]) is str else _SCALAR1(x, (at, "sslcrl"), r)) if "sslcrl" in v else None
        m.application_name = (x if type(x := v["application_name"]) is str else _SCALAR1(x, (at, "application_name"), r)) if "application_name" in v else None
        m.connect_timeout = (x if type(x := v["connect_timeout"]) is int else _SCALAR3(x, (at, "connect_timeout"), r)) if "connect_timeout" in v else None
        m.client_encoding = (x if type(x := v["client_encoding"]) is str else _SCALAR1(x, (at, "client_encoding"), r)) if "client_encoding" in v else None
        m.options = (x if type(x := v["options"]) is str else _SCALAR1(x, (at, "options"), r)) if "options" in v else None
        m.keepalives = (x if type(x := v["keepalives"]) is int else _SCALAR3(x, (at, "keepalives"), r)) if "keepalives" in v else None
        m.keepalives_idle = (x if type(x := v["keepalives_idle"]) is int else _SCALAR3(x, (at, "keepalives_idle"), r)) if "keepalives_idle" in v else None
        m.keepalives_interval = (x if type(x := v["keepalives_interval"]) is int else _SCALAR3(x, (at, "keepalives_interval"), r)) if "keepalives_interval" in v else None
        m.keepalives_count = (x if type(x := v["keepalives_count"]) is int else _SCALAR3(x, (at, "keepalives_count"), r)) if "keepalives_count" in v else None
        m.tcp_user_timeout = (x if type(x := v["tcp_user_timeout"]) is int else _SCALAR3(x, (at, "tcp_user_timeout"), r)) if "tcp_user_timeout" in v else None
        m.target_session_attrs = read_postgres_extra_target_session_attrs(v["target_session_attrs"], (at, "target_session_attrs"), r) if "target_session_attrs" in v else None
        m.channel_binding = read_postgres_extra_channel_binding(v["channel_binding"], (at, "channel_binding"), r) if "channel_binding" in v else None
        m.gssencmode = read_postgres_extra_gssencmode(v["gssencmode"], (at, "gssencmode"), r) if "gssencmode" in v else None
        m.aws_conn_id = (x if type(x := v["aws_conn_id"]) is str else _SCALAR1(x, (at, "aws_conn_id"), r)) if "aws_conn_id" in v else None
        m.azure_conn_id = (x if type(x := v["azure_conn_id"]) is str else _SCALAR1(x, (at, "azure_conn_id"), r)) if "azure_conn_id" in v else None
        m.cluster_identifier = read_postgres_extra_cluster_identifier(v["cluster-identifier"], (at, "cluster-identifier"), r) if "cluster-identifier" in v else None
        m.cursor = read_postgres_extra_cursor(v["cursor"], (at, "cursor"), r) if "cursor" in v else None
        m.iam = read_postgres_extra_iam(v["iam"], (at, "iam"), r) if "iam" in v else None
        m.redshift = read_postgres_extra_redshift(v["redshift"], (at, "redshift"), r) if "redshift" in v else None
        m.redshift_serverless = read_postgres_extra_redshift_serverless(v["redshift-serverless"], (at, "redshift-serverless"), r) if "redshift-serverless" in v else None
        m.sqlalchemy_query = read_postgres_extra_sqlalchemy_query(v["sqlalchemy_query"], (at, "sqlalchemy_query"), r) if "sqlalchemy_query" in v else None
        m.sqlalchemy_scheme = read_postgres_extra_sqlalchemy_scheme(v["sqlalchemy_scheme"], (at, "sqlalchemy_scheme"), r) if "sqlalchemy_scheme" in v else None
        m.workgroup_name = read_postgres_extra_workgroup_name(v["workgroup-name"], (at, "workgroup-name"), r) if "workgroup-name" in v else None
        m.extra = extra
        m.__class__ = PostgresExtra
        return m
    return r.type(at, v, "a mapping")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_postgres_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_postgres_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_postgres_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_postgres_extra_sslmode(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS2 else _CHOICE2(v, at, r)
    return r.type(at, v, "a string or null")


def read_postgres_extra_sslpassword(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_postgres_extra_target_session_attrs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS3 else _CHOICE3(v, at, r)
    return r.type(at, v, "a string or null")


def read_postgres_extra_channel_binding(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS4 else _CHOICE4(v, at, r)
    return r.type(at, v, "a string or null")


def read_postgres_extra_gssencmode(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS4 else _CHOICE4(v, at, r)
    return r.type(at, v, "a string or null")


def read_postgres_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_postgres_extra_cluster_identifier_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_postgres_extra_cluster_identifier_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_postgres_extra_cursor(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_postgres_extra_cursor_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_postgres_extra_cursor_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_postgres_extra_iam(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_postgres_extra_redshift(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_postgres_extra_redshift_serverless(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_postgres_extra_sqlalchemy_query(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_postgres_extra_sqlalchemy_query_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgres_extra_sqlalchemy_scheme(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_postgres_extra_sqlalchemy_scheme_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_postgres_extra_sqlalchemy_scheme_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_postgres_extra_workgroup_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_postgres_extra_workgroup_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_postgres_extra_workgroup_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_postgres_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_postgres_extra_cluster_identifier_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_postgres_extra_cursor_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_postgres_extra_sqlalchemy_query_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_extra_sqlalchemy_scheme_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_postgres_extra_workgroup_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
