"""Reads and checks what amazon describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..amazon import AthenaConnection, AthenaExtra, AwsConnection, AwsExtra, ChimeConnection, ChimeExtra, DuckDbAwsConnection, DuckDbAwsExtra, EmrConnection, EmrExtra, RedshiftConnection, RedshiftExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("athena")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("aws")
_CHOICE3 = choice("chime")
_CHOICE4 = choice("duckdb_aws", "duckdb-aws")
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


def check_athena_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_athena_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_athena_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_athena_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_athena_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_athena_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_athena_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_athena_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_athena_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_aws_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_aws_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_aws_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_aws_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_aws_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_aws_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_aws_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_aws_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_aws_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_chime_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_chime_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_chime_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_chime_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_chime_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_chime_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_chime_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_chime_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_chime_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_duck_db_aws_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_duck_db_aws_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_duck_db_aws_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_duck_db_aws_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_duck_db_aws_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_duck_db_aws_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_duck_db_aws_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_duck_db_aws_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_duck_db_aws_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_emr_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_emr_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_emr_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_emr_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_emr_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_emr_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_emr_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_emr_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_emr_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_redshift_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_redshift_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_redshift_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_redshift_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_redshift_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_redshift_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_redshift_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_redshift_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_redshift_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_athena_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AthenaConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_athena_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_athena_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_athena_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_aws_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AwsConnection(
                conn_type=_CHOICE2(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_aws_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_aws_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_aws_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_chime_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            ChimeConnection(
                conn_type=_CHOICE3(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_chime_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_chime_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_chime_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_duck_db_aws_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            DuckDbAwsConnection(
                conn_type=_CHOICE4(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_duck_db_aws_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_duck_db_aws_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_duck_db_aws_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_emr_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            EmrConnection(
                conn_type=_CHOICE5(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_emr_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_emr_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_emr_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_redshift_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            RedshiftConnection(
                conn_type=_CHOICE6(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_redshift_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_redshift_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_redshift_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_athena_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_athena_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_connection_description_0), ("null", check_athena_connection_description_1)))


def check_athena_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_connection_host_0), ("null", check_athena_connection_host_1)))


def check_athena_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_connection_login_0), ("null", check_athena_connection_login_1)))


def check_athena_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_connection_password_0), ("null", check_athena_connection_password_1)))


def check_athena_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_connection_schema_0), ("null", check_athena_connection_schema_1)))


def check_athena_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_athena_connection_port_0), ("null", check_athena_connection_port_1)))


def check_athena_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "aws_domain" in v:
            check_athena_extra_aws_domain(v["aws_domain"], (at, "aws_domain"), r)
        if "driver" in v:
            check_athena_extra_driver(v["driver"], (at, "driver"), r)
        if "s3_staging_dir" in v:
            check_athena_extra_s3_staging_dir(v["s3_staging_dir"], (at, "s3_staging_dir"), r)
        if "work_group" in v:
            check_athena_extra_work_group(v["work_group"], (at, "work_group"), r)
        if "region_name" in v:
            check_athena_extra_region_name(v["region_name"], (at, "region_name"), r)
        if "session_kwargs" in v:
            check_athena_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r)
        if "config_kwargs" in v:
            check_athena_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r)
        if "role_arn" in v:
            check_athena_extra_role_arn(v["role_arn"], (at, "role_arn"), r)
        if "assume_role_method" in v:
            check_athena_extra_assume_role_method(v["assume_role_method"], (at, "assume_role_method"), r)
        if "assume_role_kwargs" in v:
            check_athena_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r)
        if "aws_session_token" in v:
            check_athena_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r)
        if "endpoint_url" in v:
            check_athena_extra_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r)
        if "assume_role_with_saml" in v:
            check_athena_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r)
        if "assume_role_with_web_identity_federation" in v:
            check_athena_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r)
        if "assume_role_with_web_identity_federation_audience" in v:
            check_hena_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r)
        if "assume_role_with_web_identity_token_file" in v:
            check_athena_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r)
        if "aws_access_key_id" in v:
            check_athena_extra_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r)
        if "aws_secret_access_key" in v:
            check_athena_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r)
        if "catalog" in v:
            check_athena_extra_catalog(v["catalog"], (at, "catalog"), r)
        if "profile" in v:
            check_athena_extra_profile(v["profile"], (at, "profile"), r)
        if "profile_name" in v:
            check_athena_extra_profile_name(v["profile_name"], (at, "profile_name"), r)
        if "s3_config_file" in v:
            check_athena_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r)
        if "service_config" in v:
            check_athena_extra_service_config(v["service_config"], (at, "service_config"), r)
        if "verify" in v:
            check_athena_extra_verify(v["verify"], (at, "verify"), r)
    else:
        r.type(at, v, "a mapping")


def check_aws_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_aws_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_connection_description_0), ("null", check_aws_connection_description_1)))


def check_aws_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_connection_host_0), ("null", check_aws_connection_host_1)))


def check_aws_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_connection_login_0), ("null", check_aws_connection_login_1)))


def check_aws_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_connection_password_0), ("null", check_aws_connection_password_1)))


def check_aws_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_connection_schema_0), ("null", check_aws_connection_schema_1)))


def check_aws_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_aws_connection_port_0), ("null", check_aws_connection_port_1)))


def check_aws_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "region_name" in v:
            check_aws_extra_region_name(v["region_name"], (at, "region_name"), r)
        if "session_kwargs" in v:
            check_aws_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r)
        if "config_kwargs" in v:
            check_aws_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r)
        if "role_arn" in v:
            check_aws_extra_role_arn(v["role_arn"], (at, "role_arn"), r)
        if "assume_role_method" in v:
            check_aws_extra_assume_role_method(v["assume_role_method"], (at, "assume_role_method"), r)
        if "assume_role_kwargs" in v:
            check_aws_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r)
        if "aws_session_token" in v:
            check_aws_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r)
        if "endpoint_url" in v:
            check_aws_extra_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r)
        if "assume_role_with_saml" in v:
            check_aws_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r)
        if "assume_role_with_web_identity_federation" in v:
            check_aws_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r)
        if "assume_role_with_web_identity_federation_audience" in v:
            check_aws_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r)
        if "assume_role_with_web_identity_token_file" in v:
            check_aws_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r)
        if "aws_access_key_id" in v:
            check_aws_extra_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r)
        if "aws_secret_access_key" in v:
            check_aws_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r)
        if "profile" in v:
            check_aws_extra_profile(v["profile"], (at, "profile"), r)
        if "profile_name" in v:
            check_aws_extra_profile_name(v["profile_name"], (at, "profile_name"), r)
        if "s3_config_file" in v:
            check_aws_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r)
        if "service_config" in v:
            check_aws_extra_service_config(v["service_config"], (at, "service_config"), r)
        if "verify" in v:
            check_aws_extra_verify(v["verify"], (at, "verify"), r)
    else:
        r.type(at, v, "a mapping")


def check_chime_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)


def check_chime_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_connection_description_0), ("null", check_chime_connection_description_1)))


def check_chime_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_connection_host_0), ("null", check_chime_connection_host_1)))


def check_chime_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_connection_login_0), ("null", check_chime_connection_login_1)))


def check_chime_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_connection_password_0), ("null", check_chime_connection_password_1)))


def check_chime_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_connection_schema_0), ("null", check_chime_connection_schema_1)))


def check_chime_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_chime_connection_port_0), ("null", check_chime_connection_port_1)))


def check_chime_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "allow_redirects" in v:
            check_chime_extra_allow_redirects(v["allow_redirects"], (at, "allow_redirects"), r)
        if "check_response" in v:
            check_chime_extra_check_response(v["check_response"], (at, "check_response"), r)
        if "srv_lookup" in v:
            check_chime_extra_srv_lookup(v["srv_lookup"], (at, "srv_lookup"), r)
        if "timeout" in v:
            check_chime_extra_timeout(v["timeout"], (at, "timeout"), r)
    else:
        r.type(at, v, "a mapping")


def check_duck_db_aws_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)


def check_duck_db_aws_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_connection_description_0), ("null", check_duck_db_aws_connection_description_1)))


def check_duck_db_aws_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_connection_host_0), ("null", check_duck_db_aws_connection_host_1)))


def check_duck_db_aws_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_connection_login_0), ("null", check_duck_db_aws_connection_login_1)))


def check_duck_db_aws_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_connection_password_0), ("null", check_duck_db_aws_connection_password_1)))


def check_duck_db_aws_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_connection_schema_0), ("null", check_duck_db_aws_connection_schema_1)))


def check_duck_db_aws_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_duck_db_aws_connection_port_0), ("null", check_duck_db_aws_connection_port_1)))


def check_duck_db_aws_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "credential_strategy" in v:
            check_duck_db_aws_extra_credential_strategy(v["credential_strategy"], (at, "credential_strategy"), r)
        if "region_name" in v:
            check_duck_db_aws_extra_region_name(v["region_name"], (at, "region_name"), r)
        if "memory_limit" in v:
            check_duck_db_aws_extra_memory_limit(v["memory_limit"], (at, "memory_limit"), r)
        if "threads" in v:
            check_duck_db_aws_extra_threads(v["threads"], (at, "threads"), r)
    else:
        r.type(at, v, "a mapping")


def check_emr_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE5(v, at, r)


def check_emr_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_connection_description_0), ("null", check_emr_connection_description_1)))


def check_emr_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_connection_host_0), ("null", check_emr_connection_host_1)))


def check_emr_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_connection_login_0), ("null", check_emr_connection_login_1)))


def check_emr_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_connection_password_0), ("null", check_emr_connection_password_1)))


def check_emr_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_connection_schema_0), ("null", check_emr_connection_schema_1)))


def check_emr_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_emr_connection_port_0), ("null", check_emr_connection_port_1)))


def check_emr_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "Name" in v:
            check_emr_extra_name(v["Name"], (at, "Name"), r)
        if "ReleaseLabel" in v:
            check_emr_extra_release_label(v["ReleaseLabel"], (at, "ReleaseLabel"), r)
        if "Applications" in v:
            check_emr_extra_applications(v["Applications"], (at, "Applications"), r)
        if "Instances" in v:
            check_emr_extra_instances(v["Instances"], (at, "Instances"), r)
        if "StepConcurrencyLevel" in v:
            check_emr_extra_step_concurrency_level(v["StepConcurrencyLevel"], (at, "StepConcurrencyLevel"), r)
        if "assume_role_kwargs" in v:
            check_emr_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r)
        if "assume_role_method" in v:
            check_emr_extra_assume_role_method(v["assume_role_method"], (at, "assume_role_method"), r)
        if "assume_role_with_saml" in v:
            check_emr_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r)
        if "assume_role_with_web_identity_federation" in v:
            check_emr_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r)
        if "assume_role_with_web_identity_federation_audience" in v:
            check_emr_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r)
        if "assume_role_with_web_identity_token_file" in v:
            check_emr_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r)
        if "aws_access_key_id" in v:
            check_emr_extra_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r)
        if "aws_secret_access_key" in v:
            check_emr_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r)
        if "aws_session_token" in v:
            check_emr_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r)
        if "config_kwargs" in v:
            check_emr_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r)
        if "endpoint_url" in v:
            check_emr_extra_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r)
        if "profile" in v:
            check_emr_extra_profile(v["profile"], (at, "profile"), r)
        if "profile_name" in v:
            check_emr_extra_profile_name(v["profile_name"], (at, "profile_name"), r)
        if "region_name" in v:
            check_emr_extra_region_name(v["region_name"], (at, "region_name"), r)
        if "role_arn" in v:
            check_emr_extra_role_arn(v["role_arn"], (at, "role_arn"), r)
        if "s3_config_file" in v:
            check_emr_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r)
        if "service_config" in v:
            check_emr_extra_service_config(v["service_config"], (at, "service_config"), r)
        if "session_kwargs" in v:
            check_emr_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r)
        if "verify" in v:
            check_emr_extra_verify(v["verify"], (at, "verify"), r)
    else:
        r.type(at, v, "a mapping")


def check_redshift_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)


def check_redshift_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_connection_description_0), ("null", check_redshift_connection_description_1)))


def check_redshift_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_connection_host_0), ("null", check_redshift_connection_host_1)))


def check_redshift_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_connection_login_0), ("null", check_redshift_connection_login_1)))


def check_redshift_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_connection_password_0), ("null", check_redshift_connection_password_1)))


def check_redshift_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_connection_schema_0), ("null", check_redshift_connection_schema_1)))


def check_redshift_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_redshift_connection_port_0), ("null", check_redshift_connection_port_1)))


def check_redshift_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "cluster_identifier" in v:
            check_redshift_extra_cluster_identifier(v["cluster_identifier"], (at, "cluster_identifier"), r)
        if "iam" in v:
            check_redshift_extra_iam(v["iam"], (at, "iam"), r)
        if "is_serverless" in v:
            check_redshift_extra_is_serverless(v["is_serverless"], (at, "is_serverless"), r)
        if "serverless_token_duration_seconds" in v:
            check_redshift_extra_serverless_token_duration_seconds(v["serverless_token_duration_seconds"], (at, "serverless_token_duration_seconds"), r)
        if "serverless_work_group" in v:
            check_redshift_extra_serverless_work_group(v["serverless_work_group"], (at, "serverless_work_group"), r)
    else:
        r.type(at, v, "a mapping")


def read_athena_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_athena_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_athena_connection_port_0), ("null", NULL),))


def read_athena_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            AthenaExtra(
                aws_domain=(x if type(x := v["aws_domain"]) is str else _SCALAR1(x, (at, "aws_domain"), r)) if "aws_domain" in v else None,
                driver=(x if type(x := v["driver"]) is str else _SCALAR1(x, (at, "driver"), r)) if "driver" in v else None,
                s3_staging_dir=(x if type(x := v["s3_staging_dir"]) is str else _SCALAR1(x, (at, "s3_staging_dir"), r)) if "s3_staging_dir" in v else None,
                work_group=(x if type(x := v["work_group"]) is str else _SCALAR1(x, (at, "work_group"), r)) if "work_group" in v else None,
                region_name=(x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None,
                session_kwargs=read_athena_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None,
                config_kwargs=read_athena_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None,
                role_arn=(x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None,
                assume_role_method=(x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None,
                assume_role_kwargs=read_athena_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
                aws_session_token=read_athena_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None,
                endpoint_url=(x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None,
                assume_role_with_saml=read_athena_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None,
                assume_role_with_web_identity_federation=read_athena_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None,
                assume_role_with_web_identity_federation_audience=read_hena_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None,
                assume_role_with_web_identity_token_file=read_athena_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None,
                aws_access_key_id=(x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None,
                aws_secret_access_key=read_athena_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None,
                catalog=(x if type(x := v["catalog"]) is str else _SCALAR1(x, (at, "catalog"), r)) if "catalog" in v else None,
                profile=read_athena_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None,
                profile_name=read_athena_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None,
                s3_config_file=read_athena_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None,
                service_config=read_athena_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None,
                verify=read_athena_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_aws_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_aws_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_aws_connection_port_0), ("null", NULL),))


def read_aws_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS3}
        return made(
            AwsExtra(
                region_name=(x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None,
                session_kwargs=read_aws_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None,
                config_kwargs=read_aws_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None,
                role_arn=(x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None,
                assume_role_method=(x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None,
                assume_role_kwargs=read_aws_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
                aws_session_token=read_aws_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None,
                endpoint_url=(x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None,
                assume_role_with_saml=read_aws_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None,
                assume_role_with_web_identity_federation=read_aws_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None,
                assume_role_with_web_identity_federation_audience=read_aws_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None,
                assume_role_with_web_identity_token_file=read_aws_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None,
                aws_access_key_id=(x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None,
                aws_secret_access_key=read_aws_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None,
                profile=read_aws_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None,
                profile_name=read_aws_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None,
                s3_config_file=read_aws_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None,
                service_config=read_aws_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None,
                verify=read_aws_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_chime_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_chime_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_chime_connection_port_0), ("null", NULL),))


def read_chime_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        return made(
            ChimeExtra(
                allow_redirects=read_chime_extra_allow_redirects(v["allow_redirects"], (at, "allow_redirects"), r) if "allow_redirects" in v else None,
                check_response=read_chime_extra_check_response(v["check_response"], (at, "check_response"), r) if "check_response" in v else None,
                srv_lookup=read_chime_extra_srv_lookup(v["srv_lookup"], (at, "srv_lookup"), r) if "srv_lookup" in v else None,
                timeout=read_chime_extra_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_duck_db_aws_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_duck_db_aws_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_duck_db_aws_connection_port_0), ("null", NULL),))


def read_duck_db_aws_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS5}
        return made(
            DuckDbAwsExtra(
                credential_strategy=(x if type(x := v["credential_strategy"]) is str else _SCALAR1(x, (at, "credential_strategy"), r)) if "credential_strategy" in v else None,
                region_name=(x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None,
                memory_limit=(x if type(x := v["memory_limit"]) is str else _SCALAR1(x, (at, "memory_limit"), r)) if "memory_limit" in v else None,
                threads=(x if type(x := v["threads"]) is int else _SCALAR3(x, (at, "threads"), r)) if "threads" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_emr_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_emr_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_emr_connection_port_0), ("null", NULL),))


def read_emr_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS6}
        return made(
            EmrExtra(
                Name=(x if type(x := v["Name"]) is str else _SCALAR1(x, (at, "Name"), r)) if "Name" in v else None,
                ReleaseLabel=(x if type(x := v["ReleaseLabel"]) is str else _SCALAR1(x, (at, "ReleaseLabel"), r)) if "ReleaseLabel" in v else None,
                Applications=read_emr_extra_applications(v["Applications"], (at, "Applications"), r) if "Applications" in v else None,
                Instances=read_emr_extra_instances(v["Instances"], (at, "Instances"), r) if "Instances" in v else None,
                StepConcurrencyLevel=(x if type(x := v["StepConcurrencyLevel"]) is int else _SCALAR3(x, (at, "StepConcurrencyLevel"), r)) if "StepConcurrencyLevel" in v else None,
                assume_role_kwargs=read_emr_extra_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
                assume_role_method=(x if type(x := v["assume_role_method"]) is str else _SCALAR1(x, (at, "assume_role_method"), r)) if "assume_role_method" in v else None,
                assume_role_with_saml=read_emr_extra_assume_role_with_saml(v["assume_role_with_saml"], (at, "assume_role_with_saml"), r) if "assume_role_with_saml" in v else None,
                assume_role_with_web_identity_federation=read_emr_extra_assume_role_with_web_identity_federation(v["assume_role_with_web_identity_federation"], (at, "assume_role_with_web_identity_federation"), r) if "assume_role_with_web_identity_federation" in v else None,
                assume_role_with_web_identity_federation_audience=read_emr_extra_assume_role_with_web_identity_federation_audience(v["assume_role_with_web_identity_federation_audience"], (at, "assume_role_with_web_identity_federation_audience"), r) if "assume_role_with_web_identity_federation_audience" in v else None,
                assume_role_with_web_identity_token_file=read_emr_extra_assume_role_with_web_identity_token_file(v["assume_role_with_web_identity_token_file"], (at, "assume_role_with_web_identity_token_file"), r) if "assume_role_with_web_identity_token_file" in v else None,
                aws_access_key_id=(x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None,
                aws_secret_access_key=read_emr_extra_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else None,
                aws_session_token=read_emr_extra_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else None,
                config_kwargs=read_emr_extra_config_kwargs(v["config_kwargs"], (at, "config_kwargs"), r) if "config_kwargs" in v else None,
                endpoint_url=read_emr_extra_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r) if "endpoint_url" in v else None,
                profile=read_emr_extra_profile(v["profile"], (at, "profile"), r) if "profile" in v else None,
                profile_name=read_emr_extra_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else None,
                region_name=read_emr_extra_region_name(v["region_name"], (at, "region_name"), r) if "region_name" in v else None,
                role_arn=(x if type(x := v["role_arn"]) is str else _SCALAR1(x, (at, "role_arn"), r)) if "role_arn" in v else None,
                s3_config_file=read_emr_extra_s3_config_file(v["s3_config_file"], (at, "s3_config_file"), r) if "s3_config_file" in v else None,
                service_config=read_emr_extra_service_config(v["service_config"], (at, "service_config"), r) if "service_config" in v else None,
                session_kwargs=read_emr_extra_session_kwargs(v["session_kwargs"], (at, "session_kwargs"), r) if "session_kwargs" in v else None,
                verify=read_emr_extra_verify(v["verify"], (at, "verify"), r) if "verify" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_redshift_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_redshift_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_redshift_connection_port_0), ("null", NULL),))


def read_redshift_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS7}
        return made(
            RedshiftExtra(
                cluster_identifier=read_redshift_extra_cluster_identifier(v["cluster_identifier"], (at, "cluster_identifier"), r) if "cluster_identifier" in v else None,
                iam=read_redshift_extra_iam(v["iam"], (at, "iam"), r) if "iam" in v else None,
                is_serverless=read_redshift_extra_is_serverless(v["is_serverless"], (at, "is_serverless"), r) if "is_serverless" in v else None,
                serverless_token_duration_seconds=(x if type(x := v["serverless_token_duration_seconds"]) is int else _SCALAR3(x, (at, "serverless_token_duration_seconds"), r)) if "serverless_token_duration_seconds" in v else None,
                serverless_work_group=read_redshift_extra_serverless_work_group(v["serverless_work_group"], (at, "serverless_work_group"), r) if "serverless_work_group" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_athena_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_athena_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_athena_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_aws_domain(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_aws_domain_0), ("null", check_athena_extra_aws_domain_1)))


def check_athena_extra_driver(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_driver_0), ("null", check_athena_extra_driver_1)))


def check_athena_extra_s3_staging_dir(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_s3_staging_dir_0), ("null", check_athena_extra_s3_staging_dir_1)))


def check_athena_extra_work_group(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_work_group_0), ("null", check_athena_extra_work_group_1)))


def check_athena_extra_region_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_region_name_0), ("null", check_athena_extra_region_name_1)))


def check_athena_extra_session_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_athena_extra_session_kwargs_0), ("null", check_athena_extra_session_kwargs_1)))


def check_athena_extra_config_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_athena_extra_config_kwargs_0), ("null", check_athena_extra_config_kwargs_1)))


def check_athena_extra_role_arn(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_role_arn_0), ("null", check_athena_extra_role_arn_1)))


def check_athena_extra_assume_role_method(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_assume_role_method_0), ("null", check_athena_extra_assume_role_method_1)))


def check_athena_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_athena_extra_assume_role_kwargs_0), ("null", check_athena_extra_assume_role_kwargs_1)))


def check_athena_extra_aws_session_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_aws_session_token_0), ("null", check_athena_extra_aws_session_token_1)))


def check_athena_extra_endpoint_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_endpoint_url_0), ("null", check_athena_extra_endpoint_url_1)))


def check_athena_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_assume_role_with_saml_0), ("boolean", check_athena_extra_assume_role_with_saml_1), ("integer", check_athena_extra_assume_role_with_saml_2), ("number", check_athena_extra_assume_role_with_saml_3), ("a list", check_athena_extra_assume_role_with_saml_4), ("a mapping", check_athena_extra_assume_role_with_saml_5), ("null", check_athena_extra_assume_role_with_saml_6)))


def check_athena_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_assume_role_with_web_identity_federation_0), ("boolean", check_athena_extra_assume_role_with_web_identity_federation_1), ("integer", check_athena_extra_assume_role_with_web_identity_federation_2), ("number", check_athena_extra_assume_role_with_web_identity_federation_3), ("a list", check_athena_extra_assume_role_with_web_identity_federation_4), ("a mapping", check_athena_extra_assume_role_with_web_identity_federation_5), ("null", check_athena_extra_assume_role_with_web_identity_federation_6)))


def check_hena_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_na_extra_assume_role_with_web_identity_federation_audience_0), ("boolean", check_na_extra_assume_role_with_web_identity_federation_audience_1), ("integer", check_na_extra_assume_role_with_web_identity_federation_audience_2), ("number", check_na_extra_assume_role_with_web_identity_federation_audience_3), ("a list", check_na_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", check_na_extra_assume_role_with_web_identity_federation_audience_5), ("null", check_na_extra_assume_role_with_web_identity_federation_audience_6)))


def check_athena_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_assume_role_with_web_identity_token_file_0), ("boolean", check_athena_extra_assume_role_with_web_identity_token_file_1), ("integer", check_athena_extra_assume_role_with_web_identity_token_file_2), ("number", check_athena_extra_assume_role_with_web_identity_token_file_3), ("a list", check_athena_extra_assume_role_with_web_identity_token_file_4), ("a mapping", check_athena_extra_assume_role_with_web_identity_token_file_5), ("null", check_athena_extra_assume_role_with_web_identity_token_file_6)))


def check_athena_extra_aws_access_key_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_aws_access_key_id_0), ("null", check_athena_extra_aws_access_key_id_1)))


def check_athena_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_aws_secret_access_key_0), ("null", check_athena_extra_aws_secret_access_key_1)))


def check_athena_extra_catalog(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_catalog_0), ("null", check_athena_extra_catalog_1)))


def check_athena_extra_profile(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_profile_0), ("boolean", check_athena_extra_profile_1), ("integer", check_athena_extra_profile_2), ("number", check_athena_extra_profile_3), ("a list", check_athena_extra_profile_4), ("a mapping", check_athena_extra_profile_5), ("null", check_athena_extra_profile_6)))


def check_athena_extra_profile_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_profile_name_0), ("boolean", check_athena_extra_profile_name_1), ("integer", check_athena_extra_profile_name_2), ("number", check_athena_extra_profile_name_3), ("a list", check_athena_extra_profile_name_4), ("a mapping", check_athena_extra_profile_name_5), ("null", check_athena_extra_profile_name_6)))


def check_athena_extra_s3_config_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_s3_config_file_0), ("boolean", check_athena_extra_s3_config_file_1), ("integer", check_athena_extra_s3_config_file_2), ("number", check_athena_extra_s3_config_file_3), ("a list", check_athena_extra_s3_config_file_4), ("a mapping", check_athena_extra_s3_config_file_5), ("null", check_athena_extra_s3_config_file_6)))


def check_athena_extra_service_config(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_athena_extra_service_config_0), ("null", check_athena_extra_service_config_1)))


def check_athena_extra_verify(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_athena_extra_verify_0), ("boolean", check_athena_extra_verify_1), ("integer", check_athena_extra_verify_2), ("number", check_athena_extra_verify_3), ("a list", check_athena_extra_verify_4), ("a mapping", check_athena_extra_verify_5), ("null", check_athena_extra_verify_6)))


def check_aws_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_aws_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_aws_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_region_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_region_name_0), ("null", check_aws_extra_region_name_1)))


def check_aws_extra_session_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_aws_extra_session_kwargs_0), ("null", check_aws_extra_session_kwargs_1)))


def check_aws_extra_config_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_aws_extra_config_kwargs_0), ("null", check_aws_extra_config_kwargs_1)))


def check_aws_extra_role_arn(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_role_arn_0), ("null", check_aws_extra_role_arn_1)))


def check_aws_extra_assume_role_method(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_assume_role_method_0), ("null", check_aws_extra_assume_role_method_1)))


def check_aws_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_aws_extra_assume_role_kwargs_0), ("null", check_aws_extra_assume_role_kwargs_1)))


def check_aws_extra_aws_session_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_aws_session_token_0), ("null", check_aws_extra_aws_session_token_1)))


def check_aws_extra_endpoint_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_endpoint_url_0), ("null", check_aws_extra_endpoint_url_1)))


def check_aws_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_assume_role_with_saml_0), ("boolean", check_aws_extra_assume_role_with_saml_1), ("integer", check_aws_extra_assume_role_with_saml_2), ("number", check_aws_extra_assume_role_with_saml_3), ("a list", check_aws_extra_assume_role_with_saml_4), ("a mapping", check_aws_extra_assume_role_with_saml_5), ("null", check_aws_extra_assume_role_with_saml_6)))


def check_aws_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_assume_role_with_web_identity_federation_0), ("boolean", check_aws_extra_assume_role_with_web_identity_federation_1), ("integer", check_aws_extra_assume_role_with_web_identity_federation_2), ("number", check_aws_extra_assume_role_with_web_identity_federation_3), ("a list", check_aws_extra_assume_role_with_web_identity_federation_4), ("a mapping", check_aws_extra_assume_role_with_web_identity_federation_5), ("null", check_aws_extra_assume_role_with_web_identity_federation_6)))


def check_aws_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ws_extra_assume_role_with_web_identity_federation_audience_0), ("boolean", check_ws_extra_assume_role_with_web_identity_federation_audience_1), ("integer", check_ws_extra_assume_role_with_web_identity_federation_audience_2), ("number", check_ws_extra_assume_role_with_web_identity_federation_audience_3), ("a list", check_ws_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", check_ws_extra_assume_role_with_web_identity_federation_audience_5), ("null", check_ws_extra_assume_role_with_web_identity_federation_audience_6)))


def check_aws_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_assume_role_with_web_identity_token_file_0), ("boolean", check_aws_extra_assume_role_with_web_identity_token_file_1), ("integer", check_aws_extra_assume_role_with_web_identity_token_file_2), ("number", check_aws_extra_assume_role_with_web_identity_token_file_3), ("a list", check_aws_extra_assume_role_with_web_identity_token_file_4), ("a mapping", check_aws_extra_assume_role_with_web_identity_token_file_5), ("null", check_aws_extra_assume_role_with_web_identity_token_file_6)))


def check_aws_extra_aws_access_key_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_aws_access_key_id_0), ("null", check_aws_extra_aws_access_key_id_1)))


def check_aws_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_aws_secret_access_key_0), ("null", check_aws_extra_aws_secret_access_key_1)))


def check_aws_extra_profile(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_profile_0), ("boolean", check_aws_extra_profile_1), ("integer", check_aws_extra_profile_2), ("number", check_aws_extra_profile_3), ("a list", check_aws_extra_profile_4), ("a mapping", check_aws_extra_profile_5), ("null", check_aws_extra_profile_6)))


def check_aws_extra_profile_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_profile_name_0), ("boolean", check_aws_extra_profile_name_1), ("integer", check_aws_extra_profile_name_2), ("number", check_aws_extra_profile_name_3), ("a list", check_aws_extra_profile_name_4), ("a mapping", check_aws_extra_profile_name_5), ("null", check_aws_extra_profile_name_6)))


def check_aws_extra_s3_config_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_s3_config_file_0), ("boolean", check_aws_extra_s3_config_file_1), ("integer", check_aws_extra_s3_config_file_2), ("number", check_aws_extra_s3_config_file_3), ("a list", check_aws_extra_s3_config_file_4), ("a mapping", check_aws_extra_s3_config_file_5), ("null", check_aws_extra_s3_config_file_6)))


def check_aws_extra_service_config(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_aws_extra_service_config_0), ("null", check_aws_extra_service_config_1)))


def check_aws_extra_verify(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_aws_extra_verify_0), ("boolean", check_aws_extra_verify_1), ("integer", check_aws_extra_verify_2), ("number", check_aws_extra_verify_3), ("a list", check_aws_extra_verify_4), ("a mapping", check_aws_extra_verify_5), ("null", check_aws_extra_verify_6)))


def check_chime_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_chime_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_chime_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_extra_allow_redirects(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_chime_extra_allow_redirects_0), ("a string", check_chime_extra_allow_redirects_1), ("null", check_chime_extra_allow_redirects_2)))


def check_chime_extra_check_response(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_chime_extra_check_response_0), ("a string", check_chime_extra_check_response_1), ("null", check_chime_extra_check_response_2)))


def check_chime_extra_srv_lookup(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_chime_extra_srv_lookup_0), ("a string", check_chime_extra_srv_lookup_1), ("null", check_chime_extra_srv_lookup_2)))


def check_chime_extra_timeout(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_chime_extra_timeout_0), ("boolean", check_chime_extra_timeout_1), ("integer", check_chime_extra_timeout_2), ("number", check_chime_extra_timeout_3), ("a list", check_chime_extra_timeout_4), ("a mapping", check_chime_extra_timeout_5), ("null", check_chime_extra_timeout_6)))


def check_duck_db_aws_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_duck_db_aws_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_duck_db_aws_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_extra_credential_strategy(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_extra_credential_strategy_0), ("null", check_duck_db_aws_extra_credential_strategy_1)))


def check_duck_db_aws_extra_region_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_extra_region_name_0), ("null", check_duck_db_aws_extra_region_name_1)))


def check_duck_db_aws_extra_memory_limit(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_duck_db_aws_extra_memory_limit_0), ("null", check_duck_db_aws_extra_memory_limit_1)))


def check_duck_db_aws_extra_threads(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_duck_db_aws_extra_threads_0), ("null", check_duck_db_aws_extra_threads_1)))


def check_emr_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_emr_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_emr_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_name_0), ("null", check_emr_extra_name_1)))


def check_emr_extra_release_label(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_release_label_0), ("null", check_emr_extra_release_label_1)))


def check_emr_extra_applications(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a list", check_emr_extra_applications_0), ("null", check_emr_extra_applications_1)))


def check_emr_extra_instances(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_emr_extra_instances_0), ("null", check_emr_extra_instances_1)))


def check_emr_extra_step_concurrency_level(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_emr_extra_step_concurrency_level_0), ("null", check_emr_extra_step_concurrency_level_1)))


def check_emr_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_emr_extra_assume_role_kwargs_0), ("null", check_emr_extra_assume_role_kwargs_1)))


def check_emr_extra_assume_role_method(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_assume_role_method_0), ("null", check_emr_extra_assume_role_method_1)))


def check_emr_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_assume_role_with_saml_0), ("boolean", check_emr_extra_assume_role_with_saml_1), ("integer", check_emr_extra_assume_role_with_saml_2), ("number", check_emr_extra_assume_role_with_saml_3), ("a list", check_emr_extra_assume_role_with_saml_4), ("a mapping", check_emr_extra_assume_role_with_saml_5), ("null", check_emr_extra_assume_role_with_saml_6)))


def check_emr_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_assume_role_with_web_identity_federation_0), ("boolean", check_emr_extra_assume_role_with_web_identity_federation_1), ("integer", check_emr_extra_assume_role_with_web_identity_federation_2), ("number", check_emr_extra_assume_role_with_web_identity_federation_3), ("a list", check_emr_extra_assume_role_with_web_identity_federation_4), ("a mapping", check_emr_extra_assume_role_with_web_identity_federation_5), ("null", check_emr_extra_assume_role_with_web_identity_federation_6)))


def check_emr_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_mr_extra_assume_role_with_web_identity_federation_audience_0), ("boolean", check_mr_extra_assume_role_with_web_identity_federation_audience_1), ("integer", check_mr_extra_assume_role_with_web_identity_federation_audience_2), ("number", check_mr_extra_assume_role_with_web_identity_federation_audience_3), ("a list", check_mr_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", check_mr_extra_assume_role_with_web_identity_federation_audience_5), ("null", check_mr_extra_assume_role_with_web_identity_federation_audience_6)))


def check_emr_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_assume_role_with_web_identity_token_file_0), ("boolean", check_emr_extra_assume_role_with_web_identity_token_file_1), ("integer", check_emr_extra_assume_role_with_web_identity_token_file_2), ("number", check_emr_extra_assume_role_with_web_identity_token_file_3), ("a list", check_emr_extra_assume_role_with_web_identity_token_file_4), ("a mapping", check_emr_extra_assume_role_with_web_identity_token_file_5), ("null", check_emr_extra_assume_role_with_web_identity_token_file_6)))


def check_emr_extra_aws_access_key_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_aws_access_key_id_0), ("null", check_emr_extra_aws_access_key_id_1)))


def check_emr_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_aws_secret_access_key_0), ("null", check_emr_extra_aws_secret_access_key_1)))


def check_emr_extra_aws_session_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_aws_session_token_0), ("null", check_emr_extra_aws_session_token_1)))


def check_emr_extra_config_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_config_kwargs_0), ("boolean", check_emr_extra_config_kwargs_1), ("integer", check_emr_extra_config_kwargs_2), ("number", check_emr_extra_config_kwargs_3), ("a list", check_emr_extra_config_kwargs_4), ("a mapping", check_emr_extra_config_kwargs_5), ("null", check_emr_extra_config_kwargs_6)))


def check_emr_extra_endpoint_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_endpoint_url_0), ("boolean", check_emr_extra_endpoint_url_1), ("integer", check_emr_extra_endpoint_url_2), ("number", check_emr_extra_endpoint_url_3), ("a list", check_emr_extra_endpoint_url_4), ("a mapping", check_emr_extra_endpoint_url_5), ("null", check_emr_extra_endpoint_url_6)))


def check_emr_extra_profile(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_profile_0), ("boolean", check_emr_extra_profile_1), ("integer", check_emr_extra_profile_2), ("number", check_emr_extra_profile_3), ("a list", check_emr_extra_profile_4), ("a mapping", check_emr_extra_profile_5), ("null", check_emr_extra_profile_6)))


def check_emr_extra_profile_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_profile_name_0), ("boolean", check_emr_extra_profile_name_1), ("integer", check_emr_extra_profile_name_2), ("number", check_emr_extra_profile_name_3), ("a list", check_emr_extra_profile_name_4), ("a mapping", check_emr_extra_profile_name_5), ("null", check_emr_extra_profile_name_6)))


def check_emr_extra_region_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_region_name_0), ("boolean", check_emr_extra_region_name_1), ("integer", check_emr_extra_region_name_2), ("number", check_emr_extra_region_name_3), ("a list", check_emr_extra_region_name_4), ("a mapping", check_emr_extra_region_name_5), ("null", check_emr_extra_region_name_6)))


def check_emr_extra_role_arn(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_role_arn_0), ("null", check_emr_extra_role_arn_1)))


def check_emr_extra_s3_config_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_s3_config_file_0), ("boolean", check_emr_extra_s3_config_file_1), ("integer", check_emr_extra_s3_config_file_2), ("number", check_emr_extra_s3_config_file_3), ("a list", check_emr_extra_s3_config_file_4), ("a mapping", check_emr_extra_s3_config_file_5), ("null", check_emr_extra_s3_config_file_6)))


def check_emr_extra_service_config(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_emr_extra_service_config_0), ("null", check_emr_extra_service_config_1)))


def check_emr_extra_session_kwargs(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_emr_extra_session_kwargs_0), ("null", check_emr_extra_session_kwargs_1)))


def check_emr_extra_verify(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_emr_extra_verify_0), ("boolean", check_emr_extra_verify_1), ("integer", check_emr_extra_verify_2), ("number", check_emr_extra_verify_3), ("a list", check_emr_extra_verify_4), ("a mapping", check_emr_extra_verify_5), ("null", check_emr_extra_verify_6)))


def check_redshift_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_redshift_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_redshift_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_extra_cluster_identifier_0), ("boolean", check_redshift_extra_cluster_identifier_1), ("integer", check_redshift_extra_cluster_identifier_2), ("number", check_redshift_extra_cluster_identifier_3), ("a list", check_redshift_extra_cluster_identifier_4), ("a mapping", check_redshift_extra_cluster_identifier_5), ("null", check_redshift_extra_cluster_identifier_6)))


def check_redshift_extra_iam(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_redshift_extra_iam_0), ("a string", check_redshift_extra_iam_1), ("null", check_redshift_extra_iam_2)))


def check_redshift_extra_is_serverless(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_redshift_extra_is_serverless_0), ("a string", check_redshift_extra_is_serverless_1), ("null", check_redshift_extra_is_serverless_2)))


def check_redshift_extra_serverless_token_duration_seconds(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_redshift_extra_serverless_token_duration_seconds_0), ("null", check_redshift_extra_serverless_token_duration_seconds_1)))


def check_redshift_extra_serverless_work_group(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_redshift_extra_serverless_work_group_0), ("boolean", check_redshift_extra_serverless_work_group_1), ("integer", check_redshift_extra_serverless_work_group_2), ("number", check_redshift_extra_serverless_work_group_3), ("a list", check_redshift_extra_serverless_work_group_4), ("a mapping", check_redshift_extra_serverless_work_group_5), ("null", check_redshift_extra_serverless_work_group_6)))


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
        r.type(at, v, "an integer")
    return v


def read_athena_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_athena_extra_session_kwargs_0), ("null", NULL),))


def read_athena_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_athena_extra_config_kwargs_0), ("null", NULL),))


def read_athena_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_athena_extra_assume_role_kwargs_0), ("null", NULL),))


def read_athena_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_athena_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_assume_role_with_saml_4), ("a mapping", read_athena_extra_assume_role_with_saml_5), ("null", NULL),))


def read_athena_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_assume_role_with_web_identity_federation_4), ("a mapping", read_athena_extra_assume_role_with_web_identity_federation_5), ("null", NULL),))


def read_hena_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_na_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", read_na_extra_assume_role_with_web_identity_federation_audience_5), ("null", NULL),))


def read_athena_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_assume_role_with_web_identity_token_file_4), ("a mapping", read_athena_extra_assume_role_with_web_identity_token_file_5), ("null", NULL),))


def read_athena_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_athena_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_profile_4), ("a mapping", read_athena_extra_profile_5), ("null", NULL),))


def read_athena_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_profile_name_4), ("a mapping", read_athena_extra_profile_name_5), ("null", NULL),))


def read_athena_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_s3_config_file_4), ("a mapping", read_athena_extra_s3_config_file_5), ("null", NULL),))


def read_athena_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_athena_extra_service_config_0), ("null", NULL),))


def read_athena_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_athena_extra_verify_4), ("a mapping", read_athena_extra_verify_5), ("null", NULL),))


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
        r.type(at, v, "an integer")
    return v


def read_aws_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_aws_extra_session_kwargs_0), ("null", NULL),))


def read_aws_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_aws_extra_config_kwargs_0), ("null", NULL),))


def read_aws_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_aws_extra_assume_role_kwargs_0), ("null", NULL),))


def read_aws_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_aws_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_assume_role_with_saml_4), ("a mapping", read_aws_extra_assume_role_with_saml_5), ("null", NULL),))


def read_aws_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_assume_role_with_web_identity_federation_4), ("a mapping", read_aws_extra_assume_role_with_web_identity_federation_5), ("null", NULL),))


def read_aws_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_ws_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", read_ws_extra_assume_role_with_web_identity_federation_audience_5), ("null", NULL),))


def read_aws_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_assume_role_with_web_identity_token_file_4), ("a mapping", read_aws_extra_assume_role_with_web_identity_token_file_5), ("null", NULL),))


def read_aws_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_aws_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_profile_4), ("a mapping", read_aws_extra_profile_5), ("null", NULL),))


def read_aws_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_profile_name_4), ("a mapping", read_aws_extra_profile_name_5), ("null", NULL),))


def read_aws_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_s3_config_file_4), ("a mapping", read_aws_extra_s3_config_file_5), ("null", NULL),))


def read_aws_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_aws_extra_service_config_0), ("null", NULL),))


def read_aws_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_aws_extra_verify_4), ("a mapping", read_aws_extra_verify_5), ("null", NULL),))


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
        r.type(at, v, "an integer")
    return v


def read_chime_extra_allow_redirects(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_chime_extra_check_response(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_chime_extra_srv_lookup(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_chime_extra_timeout(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_chime_extra_timeout_4), ("a mapping", read_chime_extra_timeout_5), ("null", NULL),))


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
        r.type(at, v, "an integer")
    return v


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
        r.type(at, v, "an integer")
    return v


def read_emr_extra_applications(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a list", read_emr_extra_applications_0), ("null", NULL),))


def read_emr_extra_instances(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_emr_extra_instances_0), ("null", NULL),))


def read_emr_extra_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_emr_extra_assume_role_kwargs_0), ("null", NULL),))


def read_emr_extra_assume_role_with_saml(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_assume_role_with_saml_4), ("a mapping", read_emr_extra_assume_role_with_saml_5), ("null", NULL),))


def read_emr_extra_assume_role_with_web_identity_federation(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_assume_role_with_web_identity_federation_4), ("a mapping", read_emr_extra_assume_role_with_web_identity_federation_5), ("null", NULL),))


def read_emr_extra_assume_role_with_web_identity_federation_audience(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_mr_extra_assume_role_with_web_identity_federation_audience_4), ("a mapping", read_mr_extra_assume_role_with_web_identity_federation_audience_5), ("null", NULL),))


def read_emr_extra_assume_role_with_web_identity_token_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_assume_role_with_web_identity_token_file_4), ("a mapping", read_emr_extra_assume_role_with_web_identity_token_file_5), ("null", NULL),))


def read_emr_extra_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_emr_extra_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_emr_extra_config_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_config_kwargs_4), ("a mapping", read_emr_extra_config_kwargs_5), ("null", NULL),))


def read_emr_extra_endpoint_url(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_endpoint_url_4), ("a mapping", read_emr_extra_endpoint_url_5), ("null", NULL),))


def read_emr_extra_profile(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_profile_4), ("a mapping", read_emr_extra_profile_5), ("null", NULL),))


def read_emr_extra_profile_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_profile_name_4), ("a mapping", read_emr_extra_profile_name_5), ("null", NULL),))


def read_emr_extra_region_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_region_name_4), ("a mapping", read_emr_extra_region_name_5), ("null", NULL),))


def read_emr_extra_s3_config_file(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_s3_config_file_4), ("a mapping", read_emr_extra_s3_config_file_5), ("null", NULL),))


def read_emr_extra_service_config(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_emr_extra_service_config_0), ("null", NULL),))


def read_emr_extra_session_kwargs(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_emr_extra_session_kwargs_0), ("null", NULL),))


def read_emr_extra_verify(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_emr_extra_verify_4), ("a mapping", read_emr_extra_verify_5), ("null", NULL),))


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
        r.type(at, v, "an integer")
    return v


def read_redshift_extra_cluster_identifier(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_redshift_extra_cluster_identifier_4), ("a mapping", read_redshift_extra_cluster_identifier_5), ("null", NULL),))


def read_redshift_extra_iam(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_redshift_extra_is_serverless(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_redshift_extra_serverless_work_group(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_redshift_extra_serverless_work_group_4), ("a mapping", read_redshift_extra_serverless_work_group_5), ("null", NULL),))


def check_athena_extra_aws_domain_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_aws_domain_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_driver_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_driver_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_s3_staging_dir_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_s3_staging_dir_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_work_group_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_work_group_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_region_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_region_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_session_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_config_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_config_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_assume_role_method_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_assume_role_method_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_assume_role_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_aws_session_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_athena_extra_aws_session_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_endpoint_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_endpoint_url_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_assume_role_with_saml_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_assume_role_with_saml_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_assume_role_with_saml_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_assume_role_with_saml_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_assume_role_with_web_identity_federation_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_assume_role_with_web_identity_federation_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_assume_role_with_web_identity_federation_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_assume_role_with_web_identity_federation_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_na_extra_assume_role_with_web_identity_federation_audience_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_na_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_na_extra_assume_role_with_web_identity_federation_audience_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_na_extra_assume_role_with_web_identity_federation_audience_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_na_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_na_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_na_extra_assume_role_with_web_identity_federation_audience_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_assume_role_with_web_identity_token_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_assume_role_with_web_identity_token_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_assume_role_with_web_identity_token_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_assume_role_with_web_identity_token_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_aws_access_key_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_aws_access_key_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_aws_secret_access_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_athena_extra_aws_secret_access_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_catalog_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_catalog_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_profile_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_profile_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_profile_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_profile_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_profile_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_profile_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_profile_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_profile_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_profile_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_profile_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_profile_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_profile_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_profile_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_profile_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_s3_config_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_s3_config_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_s3_config_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_s3_config_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_service_config_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_service_config_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_athena_extra_verify_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_athena_extra_verify_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_athena_extra_verify_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_athena_extra_verify_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_athena_extra_verify_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_athena_extra_verify_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_athena_extra_verify_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_region_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_region_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_session_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_config_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_config_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_assume_role_method_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_assume_role_method_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_assume_role_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_aws_session_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_aws_extra_aws_session_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_endpoint_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_endpoint_url_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_assume_role_with_saml_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_assume_role_with_saml_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_assume_role_with_saml_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_assume_role_with_saml_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_assume_role_with_web_identity_federation_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_assume_role_with_web_identity_federation_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_assume_role_with_web_identity_federation_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_assume_role_with_web_identity_federation_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ws_extra_assume_role_with_web_identity_federation_audience_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ws_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ws_extra_assume_role_with_web_identity_federation_audience_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ws_extra_assume_role_with_web_identity_federation_audience_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_ws_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_ws_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_ws_extra_assume_role_with_web_identity_federation_audience_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_assume_role_with_web_identity_token_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_assume_role_with_web_identity_token_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_assume_role_with_web_identity_token_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_assume_role_with_web_identity_token_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_aws_access_key_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_aws_access_key_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_aws_secret_access_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_aws_extra_aws_secret_access_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_profile_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_profile_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_profile_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_profile_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_profile_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_profile_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_profile_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_profile_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_profile_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_profile_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_profile_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_profile_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_profile_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_profile_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_s3_config_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_s3_config_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_s3_config_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_s3_config_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_service_config_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_service_config_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_extra_verify_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_extra_verify_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_extra_verify_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_aws_extra_verify_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_aws_extra_verify_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_aws_extra_verify_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_aws_extra_verify_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_extra_allow_redirects_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_chime_extra_allow_redirects_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_extra_allow_redirects_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_extra_check_response_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_chime_extra_check_response_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_extra_check_response_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_extra_srv_lookup_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_chime_extra_srv_lookup_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_extra_srv_lookup_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_chime_extra_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_chime_extra_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_chime_extra_timeout_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_chime_extra_timeout_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_chime_extra_timeout_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_chime_extra_timeout_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_chime_extra_timeout_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_extra_credential_strategy_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_extra_credential_strategy_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_extra_region_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_extra_region_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_extra_memory_limit_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_duck_db_aws_extra_memory_limit_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_duck_db_aws_extra_threads_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_duck_db_aws_extra_threads_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_release_label_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_release_label_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_applications_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_applications_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_instances_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_instances_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_step_concurrency_level_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_step_concurrency_level_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_assume_role_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_assume_role_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_assume_role_method_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_assume_role_method_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_assume_role_with_saml_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_assume_role_with_saml_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_assume_role_with_saml_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_assume_role_with_saml_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_assume_role_with_saml_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_assume_role_with_web_identity_federation_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_assume_role_with_web_identity_federation_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_assume_role_with_web_identity_federation_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_assume_role_with_web_identity_federation_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_assume_role_with_web_identity_federation_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_mr_extra_assume_role_with_web_identity_federation_audience_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_mr_extra_assume_role_with_web_identity_federation_audience_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_mr_extra_assume_role_with_web_identity_federation_audience_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_mr_extra_assume_role_with_web_identity_federation_audience_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_mr_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_mr_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_mr_extra_assume_role_with_web_identity_federation_audience_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_assume_role_with_web_identity_token_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_assume_role_with_web_identity_token_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_assume_role_with_web_identity_token_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_assume_role_with_web_identity_token_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_assume_role_with_web_identity_token_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_aws_access_key_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_aws_access_key_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_aws_secret_access_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_emr_extra_aws_secret_access_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_aws_session_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_emr_extra_aws_session_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_config_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_config_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_config_kwargs_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_config_kwargs_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_config_kwargs_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_config_kwargs_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_config_kwargs_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_endpoint_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_endpoint_url_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_endpoint_url_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_endpoint_url_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_endpoint_url_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_endpoint_url_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_endpoint_url_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_profile_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_profile_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_profile_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_profile_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_profile_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_profile_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_profile_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_profile_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_profile_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_profile_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_profile_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_profile_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_profile_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_profile_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_region_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_region_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_region_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_region_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_region_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_region_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_region_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_s3_config_file_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_s3_config_file_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_s3_config_file_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_s3_config_file_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_s3_config_file_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_service_config_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_service_config_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_session_kwargs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_emr_extra_verify_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_emr_extra_verify_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_emr_extra_verify_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_emr_extra_verify_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_emr_extra_verify_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_emr_extra_verify_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_emr_extra_verify_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_cluster_identifier_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_extra_cluster_identifier_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_redshift_extra_cluster_identifier_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_redshift_extra_cluster_identifier_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_redshift_extra_cluster_identifier_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_redshift_extra_cluster_identifier_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_redshift_extra_cluster_identifier_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_iam_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_redshift_extra_iam_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_extra_iam_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_is_serverless_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_redshift_extra_is_serverless_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_extra_is_serverless_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_serverless_token_duration_seconds_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_redshift_extra_serverless_token_duration_seconds_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_redshift_extra_serverless_work_group_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_redshift_extra_serverless_work_group_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_redshift_extra_serverless_work_group_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_redshift_extra_serverless_work_group_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_redshift_extra_serverless_work_group_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_redshift_extra_serverless_work_group_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_redshift_extra_serverless_work_group_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


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


def read_athena_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_na_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_na_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_profile_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_profile_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_profile_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_profile_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_athena_extra_verify_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_athena_extra_verify_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
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


def read_aws_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ws_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_ws_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_profile_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_profile_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_profile_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_profile_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_extra_verify_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_aws_extra_verify_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_chime_extra_timeout_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_chime_extra_timeout_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
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


def read_emr_extra_assume_role_with_saml_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_assume_role_with_saml_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_assume_role_with_web_identity_federation_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_assume_role_with_web_identity_federation_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_mr_extra_assume_role_with_web_identity_federation_audience_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_mr_extra_assume_role_with_web_identity_federation_audience_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_assume_role_with_web_identity_token_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_assume_role_with_web_identity_token_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_config_kwargs_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_config_kwargs_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_endpoint_url_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_endpoint_url_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_profile_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_profile_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_profile_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_profile_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_region_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_region_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_s3_config_file_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_s3_config_file_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_service_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_session_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_emr_extra_verify_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_emr_extra_verify_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_redshift_extra_cluster_identifier_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_redshift_extra_cluster_identifier_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_redshift_extra_serverless_work_group_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_redshift_extra_serverless_work_group_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
