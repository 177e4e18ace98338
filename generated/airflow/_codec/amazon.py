"""Reads and checks what amazon describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..amazon import AthenaConnection, AthenaExtra, AwsConnection, AwsExtra, ChimeConnection, ChimeExtra, DuckDbAwsConnection, DuckDbAwsExtra, EmrConnection, EmrExtra, RedshiftConnection, RedshiftExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("athena")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("aws")
_CHOICE3 = choice("chime")
_CHOICE4 = choice("duckdb_aws", "duckdb-aws")
_WORDS1 = frozenset(("duckdb_aws", "duckdb-aws"))
_CHOICE5 = choice("emr")
_CHOICE6 = choice("redshift")
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("aws_domain", "driver", "s3_staging_dir", "work_group", "region_name", "session_kwargs", "config_kwargs", "role_arn", "assume_role_method", "assume_role_kwargs", "aws_session_token", "endpoint_url", "assume_role_with_saml", "assume_role_with_web_identity_federation", "assume_role_with_web_identity_federation_audience", "assume_role_with_web_identity_token_file", "aws_access_key_id", "aws_secret_access_key", "catalog", "profile", "profile_name", "s3_config_file", "service_config", "verify"))
_KEYS3 = frozenset(("region_name", "session_kwargs", "config_kwargs", "role_arn", "assume_role_method", "assume_role_kwargs", "aws_session_token", "endpoint_url", "assume_role_with_saml", "assume_role_with_web_identity_federation", "assume_role_with_web_identity_federation_audience", "assume_role_with_web_identity_token_file", "aws_access_key_id", "aws_secret_access_key", "profile", "profile_name", "s3_config_file", "service_config", "verify"))
_KEYS4 = frozenset(("allow_redirects", "check_response", "srv_lookup", "timeout"))
_KEYS5 = frozenset(("credential_strategy", "region_name", "memory_limit", "threads"))
_SCALAR3 = scalar("integer", "null", env=True)
_KEYS6 = frozenset(("Name", "ReleaseLabel", "Applications", "Instances", "StepConcurrencyLevel", "assume_role_kwargs", "assume_role_method", "assume_role_with_saml", "assume_role_with_web_identity_federation", "assume_role_with_web_identity_federation_audience", "assume_role_with_web_identity_token_file", "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "config_kwargs", "endpoint_url", "profile", "profile_name", "region_name", "role_arn", "s3_config_file", "service_config", "session_kwargs", "verify"))
_KEYS7 = frozenset(("cluster_identifier", "iam", "is_serverless", "serverless_token_duration_seconds", "serverless_work_group"))


def read_athena_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AthenaConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "athena" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_athena_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_athena_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_athena_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AthenaConnection
        return m
    return r.type(at, v, "a mapping")


def read_aws_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AwsConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "aws" else _CHOICE2(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_aws_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_aws_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_aws_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AwsConnection
        return m
    return r.type(at, v, "a mapping")


def read_chime_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = ChimeConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "chime" else _CHOICE3(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_chime_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_chime_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_chime_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = ChimeConnection
        return m
    return r.type(at, v, "a mapping")


def read_duck_db_aws_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DuckDbAwsConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE4(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_duck_db_aws_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_duck_db_aws_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_duck_db_aws_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = DuckDbAwsConnection
        return m
    return r.type(at, v, "a mapping")


def read_emr_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = EmrConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "emr" else _CHOICE5(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_emr_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_emr_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_emr_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = EmrConnection
        return m
    return r.type(at, v, "a mapping")


def read_redshift_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = RedshiftConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "redshift" else _CHOICE6(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_redshift_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_redshift_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_redshift_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = RedshiftConnection
        return m
    return r.type(at, v, "a mapping")


def read_athena_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_athena_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_athena_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_athena_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_athena_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = AthenaExtra.__blank__()
        m._written = w
        m.aws_domain = (x if type(x := v["aws_domain"]) is str else _SCALAR1(x, (at, "aws_domain"), r)) if "aws_domain" in v else None
        m.driver = (x if type(x := v["driver"]) is str else _SCALAR1(x, (at, "driver"), r)) if "driver" in v else None
        m.s3_staging_dir = (x if type(x := v["s3_staging_dir"]) is str else _SCALAR1(x, (at, "s3_staging_dir"), r)) if "s3_staging_dir" in v else None
        m.work_group = (x if type(x := v["work_group"]) is str else _SCALAR1(x, (at, "work_group"), r)) if "work_group" in v else None
        m.region_name = (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None
        m.session_kwargs = read_athena_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None
        m.config_kwargs = read_athena_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None
        m.role_arn = (x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None
        m.assume_role_method = (x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None
        m.assume_role_kwargs = read_athena_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None
        m.aws_session_token = read_athena_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None
        m.endpoint_url = (x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None
        m.assume_role_with_saml = read_athena_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None
        m.assume_role_with_web_identity_federation = read_athena_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None
        m.assume_role_with_web_identity_federation_audience = read_hena_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None
        m.assume_role_with_web_identity_token_file = read_athena_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None
        m.aws_access_key_id = (x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None
        m.aws_secret_access_key = read_athena_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None
        m.catalog = (x if type(x := v["catalog"]) is str else _SCALAR1(x, (at, "catalog"), r)) if "catalog" in v else None
        m.profile = read_athena_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None
        m.profile_name = read_athena_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None
        m.s3_config_file = read_athena_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None
        m.service_config = read_athena_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None
        m.verify = read_athena_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None
        m.extra = extra
        m.__class__ = AthenaExtra
        return m
    return r.type(at, v, "a mapping")


def read_aws_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_aws_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_aws_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_aws_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_aws_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS3}
        w = tuple(v)
        x: Any
        m = AwsExtra.__blank__()
        m._written = w
        m.region_name = (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None
        m.session_kwargs = read_aws_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None
        m.config_kwargs = read_aws_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None
        m.role_arn = (x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None
        m.assume_role_method = (x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None
        m.assume_role_kwargs = read_aws_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None
        m.aws_session_token = read_aws_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None
        m.endpoint_url = (x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None
        m.assume_role_with_saml = read_aws_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None
        m.assume_role_with_web_identity_federation = read_aws_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None
        m.assume_role_with_web_identity_federation_audience = read_aws_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None
        m.assume_role_with_web_identity_token_file = read_aws_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None
        m.aws_access_key_id = (x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None
        m.aws_secret_access_key = read_aws_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None
        m.profile = read_aws_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None
        m.profile_name = read_aws_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None
        m.s3_config_file = read_aws_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None
        m.service_config = read_aws_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None
        m.verify = read_aws_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None
        m.extra = extra
        m.__class__ = AwsExtra
        return m
    return r.type(at, v, "a mapping")


def read_chime_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_chime_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_chime_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_chime_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_chime_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        m = ChimeExtra.__blank__()
        m._written = w
        m.allow_redirects = read_chime_extra_allow_redirects(v["allow_redirects"], (at, "allow_redirects"), r) if "allow_redirects" in v else None
        m.check_response = read_chime_extra_check_response(v["check_response"], (at, "check_response"), r) if "check_response" in v else None
        m.srv_lookup = read_chime_extra_srv_lookup(v["srv_lookup"], (at, "srv_lookup"), r) if "srv_lookup" in v else None
        m.timeout = read_chime_extra_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None
        m.extra = extra
        m.__class__ = ChimeExtra
        return m
    return r.type(at, v, "a mapping")


def read_duck_db_aws_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_duck_db_aws_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_duck_db_aws_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_duck_db_aws_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_duck_db_aws_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        x: Any
        m = DuckDbAwsExtra.__blank__()
        m._written = w
        m.credential_strategy = (x if type(x := v["credential_strategy"]) is str else _SCALAR1(x, (at, "credential_strategy"), r)) if "credential_strategy" in v else None
        m.region_name = (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None
        m.memory_limit = (x if type(x := v["memory_limit"]) is str else _SCALAR1(x, (at, "memory_limit"), r)) if "memory_limit" in v else None
        m.threads = (x if type(x := v["threads"]) is int else _SCALAR3(x, (at, "threads"), r)) if "threads" in v else None
        m.extra = extra
        m.__class__ = DuckDbAwsExtra
        return m
    return r.type(at, v, "a mapping")


def read_emr_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_emr_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_emr_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_emr_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_emr_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS6}
        w = tuple(v)
        x: Any
        m = EmrExtra.__blank__()
        m._written = w
        m.Name = (x if type(x := v["Name"]) is str else _SCALAR1(x, (at, "Name"), r)) if "Name" in v else None
        m.ReleaseLabel = (x if type(x := v["ReleaseLabel"]) is str else _SCALAR1(x, (at, "ReleaseLabel"), r)) if "ReleaseLabel" in v else None
        m.Applications = read_emr_extra_applications(v["Applications"], (at, "Applications"), r) if "Applications" in v else None
        m.Instances = read_emr_extra_instances(v["Instances"], (at, "Instances"), r) if "Instances" in v else None
        m.StepConcurrencyLevel = (x if type(x := v["StepConcurrencyLevel"]) is int else _SCALAR3(x, (at, "StepConcurrencyLevel"), r)) if "StepConcurrencyLevel" in v else None
        m.assume_role_kwargs = read_emr_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None
        m.assume_role_method = (x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None
        m.assume_role_with_saml = read_emr_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None
        m.assume_role_with_web_identity_federation = read_emr_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None
        m.assume_role_with_web_identity_federation_audience = read_emr_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None
        m.assume_role_with_web_identity_token_file = read_emr_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None
        m.aws_access_key_id = (x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None
        m.aws_secret_access_key = read_emr_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None
        m.aws_session_token = read_emr_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None
        m.config_kwargs = read_emr_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None
        m.endpoint_url = read_emr_extra_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r) if "endpoint_url" in v else None
        m.profile = read_emr_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None
        m.profile_name = read_emr_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None
        m.region_name = read_emr_extra_region_name(v["region_name"], (at, "region_name"), r) if "region_name" in v else None
        m.role_arn = (x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None
        m.s3_config_file = read_emr_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None
        m.service_config = read_emr_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None
        m.session_kwargs = read_emr_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None
        m.verify = read_emr_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None
        m.extra = extra
        m.__class__ = EmrExtra
        return m
    return r.type(at, v, "a mapping")


def read_redshift_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_redshift_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_redshift_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_redshift_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_redshift_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS7}
        w = tuple(v)
        x: Any
        m = RedshiftExtra.__blank__()
        m._written = w
        m.cluster_identifier = read_redshift_extra_cluster_identifier(v["cluster_identifier"], (at, "cluster_identifier"), r) if "cluster_identifier" in v else None
        m.iam = read_redshift_extra_iam(v["iam"], (at, "iam"), r) if "iam" in v else None
        m.is_serverless = read_redshift_extra_is_serverless(v["is_serverless"], (at, "is_serverless"), r) if "is_serverless" in v else None
        m.serverless_token_duration_seconds = (x if type(x := v["serverless_token_duration_seconds"]) is int else _SCALAR3(x, (at, "serverless_token_duration_seconds"), r)) if "serverless_token_duration_seconds" in v else None
        m.serverless_work_group = read_redshift_extra_serverless_work_group(v["serverless_work_group"], (at, "serverless_work_group"), r) if "serverless_work_group" in v else None
        m.extra = extra
        m.__class__ = RedshiftExtra
        return m
    return r.type(at, v, "a mapping")


def read_athena_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_athena_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_athena_extra_session_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_athena_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_athena_extra_config_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_athena_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_athena_extra_assume_role_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_athena_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_athena_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_assume_role_with_saml_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_assume_role_with_saml_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_assume_role_with_web_identity_federation_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_assume_role_with_web_identity_federation_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_hena_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_na_extra_assume_role_with_web_identity_federation_audience_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_na_extra_assume_role_with_web_identity_federation_audience_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_assume_role_with_web_identity_token_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_assume_role_with_web_identity_token_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_athena_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_profile_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_profile_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_profile_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_profile_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_s3_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_s3_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_athena_extra_service_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_athena_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_athena_extra_verify_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_athena_extra_verify_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_aws_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_extra_session_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_aws_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_extra_config_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_aws_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_extra_assume_role_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_aws_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_aws_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_assume_role_with_saml_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_assume_role_with_saml_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_assume_role_with_web_identity_federation_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_assume_role_with_web_identity_federation_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ws_extra_assume_role_with_web_identity_federation_audience_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ws_extra_assume_role_with_web_identity_federation_audience_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_assume_role_with_web_identity_token_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_assume_role_with_web_identity_token_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_aws_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_profile_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_profile_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_profile_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_profile_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_s3_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_s3_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_aws_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_extra_service_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_aws_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_aws_extra_verify_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_aws_extra_verify_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_chime_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_chime_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_chime_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_chime_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_chime_extra_allow_redirects(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_chime_extra_check_response(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_chime_extra_srv_lookup(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_chime_extra_timeout(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_chime_extra_timeout_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_chime_extra_timeout_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_duck_db_aws_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_duck_db_aws_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_duck_db_aws_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_duck_db_aws_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_emr_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_applications(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_emr_extra_applications_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_emr_extra_instances(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_emr_extra_instances_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_emr_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_emr_extra_assume_role_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_emr_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_assume_role_with_saml_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_assume_role_with_saml_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_assume_role_with_web_identity_federation_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_assume_role_with_web_identity_federation_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_mr_extra_assume_role_with_web_identity_federation_audience_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_mr_extra_assume_role_with_web_identity_federation_audience_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_assume_role_with_web_identity_token_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_assume_role_with_web_identity_token_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_emr_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_emr_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_config_kwargs_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_config_kwargs_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_endpoint_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_endpoint_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_endpoint_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_profile_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_profile_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_profile_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_profile_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_region_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_region_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_region_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_s3_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_s3_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_emr_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_emr_extra_service_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_emr_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_emr_extra_session_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_emr_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_emr_extra_verify_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_emr_extra_verify_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_redshift_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_redshift_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_redshift_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_redshift_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_redshift_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_redshift_extra_cluster_identifier_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_redshift_extra_cluster_identifier_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_redshift_extra_iam(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_redshift_extra_is_serverless(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_redshift_extra_serverless_work_group(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_redshift_extra_serverless_work_group_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_redshift_extra_serverless_work_group_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_athena_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_config_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_na_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_profile_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_profile_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_athena_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_verify_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_config_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ws_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_profile_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_profile_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_aws_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_verify_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_chime_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_chime_extra_timeout_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_duck_db_aws_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_applications_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_instances_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_mr_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_config_kwargs_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_endpoint_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_profile_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_profile_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_region_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_emr_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_verify_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_redshift_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_redshift_extra_cluster_identifier_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_redshift_extra_serverless_work_group_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
