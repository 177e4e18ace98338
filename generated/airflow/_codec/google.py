"""Reads and checks what google describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..google import DataprepConnection, DataprepExtra, GcpBigQueryConnection, GcpBigQueryExtra, GcpCloudSqlConnection, GcpCloudSqlDatabaseConnection, GcpCloudSqlDatabaseExtra, GcpCloudSqlExtra, GcpLookerConnection, GcpLookerExtra, GcpSpannerConnection, GcpSpannerExtra, GcpSshConnection, GcpSshExtra, GoogleAdsConnection, GoogleAdsExtra, GoogleCloudPlatformConnection, GoogleCloudPlatformExtra, LevelDbConnection, LevelDbExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("dataprep")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("gcp_looker", "gcp-looker")
_WORDS1 = frozenset(("gcp_looker", "gcp-looker"))
_CHOICE3 = choice("gcpbigquery")
_CHOICE4 = choice("gcpcloudsql")
_CHOICE5 = choice("gcpcloudsqldb")
_CHOICE6 = choice("gcpspanner")
_CHOICE7 = choice("gcpssh")
_CHOICE8 = choice("google_ads", "google-ads")
_WORDS2 = frozenset(("google_ads", "google-ads"))
_CHOICE9 = choice("google_cloud_platform", "google-cloud-platform")
_WORDS3 = frozenset(("google_cloud_platform", "google-cloud-platform"))
_CHOICE10 = choice("leveldb")
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("base_url", "token"))
_KEYS3 = frozenset(("timeout", "verify_ssl"))
_KEYS4 = frozenset(("project", "key_path", "keyfile_dict", "credential_config_file", "scope", "key_secret_name", "key_secret_project_id", "num_retries", "impersonation_chain", "idp_issuer_url", "client_id", "client_secret", "idp_extra_parameters", "is_anonymous", "quota_project_id", "use_legacy_sql", "location", "priority", "api_resource_configs", "labels", "idp_extra_params"))
_SCALAR3 = scalar("integer", "null", env=True)
_SCALAR4 = scalar("boolean", "null", env=True)
_KEYS5 = frozenset(("client_id", "client_secret", "credential_config_file", "database_type", "idp_extra_params", "idp_issuer_url", "impersonation_chain", "instance", "is_anonymous", "key_path", "key_secret_name", "key_secret_project_id", "keyfile_dict", "location", "num_retries", "project", "project_id", "quota_project_id", "scope", "sql_proxy_enable_iam_login", "sql_proxy_use_tcp", "sql_proxy_version", "use_iam", "use_proxy", "use_ssl"))
_KEYS6 = frozenset(("client_id", "client_secret", "credential_config_file", "database_id", "idp_extra_params", "idp_issuer_url", "impersonation_chain", "instance_id", "is_anonymous", "key_path", "key_secret_name", "key_secret_project_id", "keyfile_dict", "num_retries", "project", "project_id", "quota_project_id", "scope"))
_KEYS7 = frozenset(("allow_host_key_change", "ciphers", "client_id", "client_secret", "cmd_timeout", "compress", "conn_timeout", "credential_config_file", "disabled_algorithms", "expire_time", "host_key", "idp_extra_params", "idp_issuer_url", "ignore_hostkey_verification", "impersonation_chain", "instance_name", "is_anonymous", "key_file", "key_path", "key_secret_name", "key_secret_project_id", "keyfile_dict", "known_hosts", "look_for_keys", "no_host_key_check", "num_retries", "passphrase", "private_key", "private_key_passphrase", "project", "quota_project_id", "scope", "use_iap_tunnel", "use_internal_ip", "use_oslogin", "zone"))
_KEYS8 = frozenset(("developer_token", "client_id", "client_secret", "refresh_token", "credential_config_file", "google_ads_client", "idp_extra_params", "idp_issuer_url", "impersonation_chain", "is_anonymous", "key_path", "key_secret_name", "key_secret_project_id", "keyfile_dict", "num_retries", "project", "quota_project_id", "scope", "use_proto_plus"))
_KEYS9 = frozenset(("project", "key_path", "keyfile_dict", "credential_config_file", "scope", "key_secret_name", "key_secret_project_id", "num_retries", "impersonation_chain", "idp_issuer_url", "client_id", "client_secret", "idp_extra_parameters", "is_anonymous", "quota_project_id", "idp_extra_params"))
_KEYS10 = frozenset(("create_if_missing", "error_if_exists"))


def read_dataprep_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DataprepConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "dataprep" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_dataprep_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_dataprep_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_dataprep_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = DataprepConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_looker_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpLookerConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_looker_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_looker_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_looker_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpLookerConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_big_query_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpBigQueryConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "gcpbigquery" else _CHOICE3(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_big_query_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_big_query_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_big_query_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpBigQueryConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_cloud_sql_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpCloudSqlConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "gcpcloudsql" else _CHOICE4(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_cloud_sql_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_cloud_sql_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_cloud_sql_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpCloudSqlConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_cloud_sql_database_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpCloudSqlDatabaseConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "gcpcloudsqldb" else _CHOICE5(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_cloud_sql_database_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_cloud_sql_database_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_cloud_sql_database_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpCloudSqlDatabaseConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_spanner_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpSpannerConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "gcpspanner" else _CHOICE6(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_spanner_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_spanner_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_spanner_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpSpannerConnection
        return m
    return r.type(at, v, "a mapping")


def read_gcp_ssh_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GcpSshConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "gcpssh" else _CHOICE7(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_gcp_ssh_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_gcp_ssh_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_gcp_ssh_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GcpSshConnection
        return m
    return r.type(at, v, "a mapping")


def read_google_ads_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GoogleAdsConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS2 else _CHOICE8(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_google_ads_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_google_ads_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_google_ads_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GoogleAdsConnection
        return m
    return r.type(at, v, "a mapping")


def read_google_cloud_platform_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GoogleCloudPlatformConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS3 else _CHOICE9(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_google_cloud_platform_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_google_cloud_platform_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_google_cloud_platform_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = GoogleCloudPlatformConnection
        return m
    return r.type(at, v, "a mapping")


def read_level_db_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LevelDbConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "leveldb" else _CHOICE10(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_level_db_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_level_db_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_level_db_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = LevelDbConnection
        return m
    return r.type(at, v, "a mapping")


def read_dataprep_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_dataprep_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_dataprep_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_dataprep_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_dataprep_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = DataprepExtra.__blank__()
        m._written = w
        m.base_url = read_dataprep_extra_base_url(v["base_url"], (at, "base_url"), r) if "base_url" in v else None
        m.token = read_dataprep_extra_token(v["token"], (at, "token"), r) if "token" in v else None
        m.extra = extra
        m.__class__ = DataprepExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_looker_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_looker_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_looker_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_looker_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_looker_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS3}
        w = tuple(v)
        m = GcpLookerExtra.__blank__()
        m._written = w
        m.timeout = read_gcp_looker_extra_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None
        m.verify_ssl = read_gcp_looker_extra_verify_ssl(v["verify_ssl"], (at, "verify_ssl"), r) if "verify_ssl" in v else None
        m.extra = extra
        m.__class__ = GcpLookerExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_big_query_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_big_query_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_big_query_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_big_query_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_big_query_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = GcpBigQueryExtra.__blank__()
        m._written = w
        m.project = (x if type(x := v["project"]) is str else _SCALAR1(x, (at, "project"), r)) if "project" in v else None
        m.key_path = (x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None
        m.keyfile_dict = read_gcp_big_query_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.credential_config_file = (x if type(x := v["credential_config_file"]) is str else _SCALAR1(x, (at, "credential_config_file"), r)) if "credential_config_file" in v else None
        m.scope = (x if type(x := v["scope"]) is str else _SCALAR1(x, (at, "scope"), r)) if "scope" in v else None
        m.key_secret_name = (x if type(x := v["key_secret_name"]) is str else _SCALAR1(x, (at, "key_secret_name"), r)) if "key_secret_name" in v else None
        m.key_secret_project_id = (x if type(x := v["key_secret_project_id"]) is str else _SCALAR1(x, (at, "key_secret_project_id"), r)) if "key_secret_project_id" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else 5
        m.impersonation_chain = (x if type(x := v["impersonation_chain"]) is str else _SCALAR1(x, (at, "impersonation_chain"), r)) if "impersonation_chain" in v else None
        m.idp_issuer_url = (x if type(x := v["idp_issuer_url"]) is str else _SCALAR1(x, (at, "idp_issuer_url"), r)) if "idp_issuer_url" in v else None
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.client_secret = read_gcp_big_query_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.idp_extra_parameters = (x if type(x := v["idp_extra_parameters"]) is str else _SCALAR1(x, (at, "idp_extra_parameters"), r)) if "idp_extra_parameters" in v else None
        m.is_anonymous = (x if type(x := v["is_anonymous"]) is bool else _SCALAR4(x, (at, "is_anonymous"), r)) if "is_anonymous" in v else False
        m.quota_project_id = (x if type(x := v["quota_project_id"]) is str else _SCALAR1(x, (at, "quota_project_id"), r)) if "quota_project_id" in v else None
        m.use_legacy_sql = (x if type(x := v["use_legacy_sql"]) is bool else _SCALAR4(x, (at, "use_legacy_sql"), r)) if "use_legacy_sql" in v else None
        m.location = (x if type(x := v["location"]) is str else _SCALAR1(x, (at, "location"), r)) if "location" in v else None
        m.priority = (x if type(x := v["priority"]) is str else _SCALAR1(x, (at, "priority"), r)) if "priority" in v else "INTERACTIVE"
        m.api_resource_configs = (x if type(x := v["api_resource_configs"]) is str else _SCALAR1(x, (at, "api_resource_configs"), r)) if "api_resource_configs" in v else None
        m.labels = (x if type(x := v["labels"]) is str else _SCALAR1(x, (at, "labels"), r)) if "labels" in v else None
        m.idp_extra_params = read_gcp_big_query_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.extra = extra
        m.__class__ = GcpBigQueryExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_cloud_sql_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_cloud_sql_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_cloud_sql_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_cloud_sql_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        x: Any
        m = GcpCloudSqlExtra.__blank__()
        m._written = w
        m.client_id = read_gcp_cloud_sql_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None
        m.client_secret = read_gcp_cloud_sql_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.credential_config_file = read_gcp_cloud_sql_extra_credential_config_file(v["credential_config_file"], (at, "credential_config_file"), r) if "credential_config_file" in v else None
        m.database_type = read_gcp_cloud_sql_extra_database_type(v["database_type"], (at, "database_type"), r) if "database_type" in v else None
        m.idp_extra_params = read_gcp_cloud_sql_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.idp_issuer_url = read_gcp_cloud_sql_extra_idp_issuer_url(v["idp_issuer_url"], (at, "idp_issuer_url"), r) if "idp_issuer_url" in v else None
        m.impersonation_chain = read_gcp_cloud_sql_extra_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.instance = read_gcp_cloud_sql_extra_instance(v["instance"], (at, "instance"), r) if "instance" in v else None
        m.is_anonymous = read_gcp_cloud_sql_extra_is_anonymous(v["is_anonymous"], (at, "is_anonymous"), r) if "is_anonymous" in v else None
        m.key_path = read_gcp_cloud_sql_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.key_secret_name = read_gcp_cloud_sql_extra_key_secret_name(v["key_secret_name"], (at, "key_secret_name"), r) if "key_secret_name" in v else None
        m.key_secret_project_id = read_gcp_cloud_sql_extra_key_secret_project_id(v["key_secret_project_id"], (at, "key_secret_project_id"), r) if "key_secret_project_id" in v else None
        m.keyfile_dict = read_gcp_cloud_sql_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.location = read_gcp_cloud_sql_extra_location(v["location"], (at, "location"), r) if "location" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else None
        m.project = read_gcp_cloud_sql_extra_project(v["project"], (at, "project"), r) if "project" in v else None
        m.project_id = read_gcp_cloud_sql_extra_project_id(v["project_id"], (at, "project_id"), r) if "project_id" in v else None
        m.quota_project_id = read_gcp_cloud_sql_extra_quota_project_id(v["quota_project_id"], (at, "quota_project_id"), r) if "quota_project_id" in v else None
        m.scope = read_gcp_cloud_sql_extra_scope(v["scope"], (at, "scope"), r) if "scope" in v else None
        m.sql_proxy_enable_iam_login = (x if type(x := v["sql_proxy_enable_iam_login"]) is str else _SCALAR1(x, (at, "sql_proxy_enable_iam_login"), r)) if "sql_proxy_enable_iam_login" in v else None
        m.sql_proxy_use_tcp = (x if type(x := v["sql_proxy_use_tcp"]) is str else _SCALAR1(x, (at, "sql_proxy_use_tcp"), r)) if "sql_proxy_use_tcp" in v else None
        m.sql_proxy_version = read_gcp_cloud_sql_extra_sql_proxy_version(v["sql_proxy_version"], (at, "sql_proxy_version"), r) if "sql_proxy_version" in v else None
        m.use_iam = (x if type(x := v["use_iam"]) is str else _SCALAR1(x, (at, "use_iam"), r)) if "use_iam" in v else None
        m.use_proxy = (x if type(x := v["use_proxy"]) is str else _SCALAR1(x, (at, "use_proxy"), r)) if "use_proxy" in v else None
        m.use_ssl = (x if type(x := v["use_ssl"]) is str else _SCALAR1(x, (at, "use_ssl"), r)) if "use_ssl" in v else None
        m.extra = extra
        m.__class__ = GcpCloudSqlExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_cloud_sql_database_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_database_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_cloud_sql_database_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_cloud_sql_database_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_cloud_sql_database_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        x: Any
        m = GcpCloudSqlDatabaseExtra.__blank__()
        m._written = w
        m.client_id = read_gcp_cloud_sql_database_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None
        m.client_secret = read_gcp_cloud_sql_database_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.credential_config_file = read_gcp_cloud_sql_database_extra_credential_config_file(v["credential_config_file"], (at, "credential_config_file"), r) if "credential_config_file" in v else None
        m.database_type = read_gcp_cloud_sql_database_extra_database_type(v["database_type"], (at, "database_type"), r) if "database_type" in v else None
        m.idp_extra_params = read_gcp_cloud_sql_database_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.idp_issuer_url = read_gcp_cloud_sql_database_extra_idp_issuer_url(v["idp_issuer_url"], (at, "idp_issuer_url"), r) if "idp_issuer_url" in v else None
        m.impersonation_chain = read_gcp_cloud_sql_database_extra_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.instance = read_gcp_cloud_sql_database_extra_instance(v["instance"], (at, "instance"), r) if "instance" in v else None
        m.is_anonymous = read_gcp_cloud_sql_database_extra_is_anonymous(v["is_anonymous"], (at, "is_anonymous"), r) if "is_anonymous" in v else None
        m.key_path = read_gcp_cloud_sql_database_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.key_secret_name = read_gcp_cloud_sql_database_extra_key_secret_name(v["key_secret_name"], (at, "key_secret_name"), r) if "key_secret_name" in v else None
        m.key_secret_project_id = read_gcp_cloud_sql_database_extra_key_secret_project_id(v["key_secret_project_id"], (at, "key_secret_project_id"), r) if "key_secret_project_id" in v else None
        m.keyfile_dict = read_gcp_cloud_sql_database_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.location = read_gcp_cloud_sql_database_extra_location(v["location"], (at, "location"), r) if "location" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else None
        m.project = read_gcp_cloud_sql_database_extra_project(v["project"], (at, "project"), r) if "project" in v else None
        m.project_id = read_gcp_cloud_sql_database_extra_project_id(v["project_id"], (at, "project_id"), r) if "project_id" in v else None
        m.quota_project_id = read_gcp_cloud_sql_database_extra_quota_project_id(v["quota_project_id"], (at, "quota_project_id"), r) if "quota_project_id" in v else None
        m.scope = read_gcp_cloud_sql_database_extra_scope(v["scope"], (at, "scope"), r) if "scope" in v else None
        m.sql_proxy_enable_iam_login = (x if type(x := v["sql_proxy_enable_iam_login"]) is str else _SCALAR1(x, (at, "sql_proxy_enable_iam_login"), r)) if "sql_proxy_enable_iam_login" in v else None
        m.sql_proxy_use_tcp = (x if type(x := v["sql_proxy_use_tcp"]) is str else _SCALAR1(x, (at, "sql_proxy_use_tcp"), r)) if "sql_proxy_use_tcp" in v else None
        m.sql_proxy_version = read_gcp_cloud_sql_database_extra_sql_proxy_version(v["sql_proxy_version"], (at, "sql_proxy_version"), r) if "sql_proxy_version" in v else None
        m.use_iam = (x if type(x := v["use_iam"]) is str else _SCALAR1(x, (at, "use_iam"), r)) if "use_iam" in v else None
        m.use_proxy = (x if type(x := v["use_proxy"]) is str else _SCALAR1(x, (at, "use_proxy"), r)) if "use_proxy" in v else None
        m.use_ssl = (x if type(x := v["use_ssl"]) is str else _SCALAR1(x, (at, "use_ssl"), r)) if "use_ssl" in v else None
        m.extra = extra
        m.__class__ = GcpCloudSqlDatabaseExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_spanner_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_spanner_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_spanner_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_spanner_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_spanner_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS6}
        w = tuple(v)
        x: Any
        m = GcpSpannerExtra.__blank__()
        m._written = w
        m.client_id = read_gcp_spanner_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None
        m.client_secret = read_gcp_spanner_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.credential_config_file = read_gcp_spanner_extra_credential_config_file(v["credential_config_file"], (at, "credential_config_file"), r) if "credential_config_file" in v else None
        m.database_id = read_gcp_spanner_extra_database_id(v["database_id"], (at, "database_id"), r) if "database_id" in v else None
        m.idp_extra_params = read_gcp_spanner_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.idp_issuer_url = read_gcp_spanner_extra_idp_issuer_url(v["idp_issuer_url"], (at, "idp_issuer_url"), r) if "idp_issuer_url" in v else None
        m.impersonation_chain = read_gcp_spanner_extra_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.instance_id = read_gcp_spanner_extra_instance_id(v["instance_id"], (at, "instance_id"), r) if "instance_id" in v else None
        m.is_anonymous = read_gcp_spanner_extra_is_anonymous(v["is_anonymous"], (at, "is_anonymous"), r) if "is_anonymous" in v else None
        m.key_path = read_gcp_spanner_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.key_secret_name = read_gcp_spanner_extra_key_secret_name(v["key_secret_name"], (at, "key_secret_name"), r) if "key_secret_name" in v else None
        m.key_secret_project_id = read_gcp_spanner_extra_key_secret_project_id(v["key_secret_project_id"], (at, "key_secret_project_id"), r) if "key_secret_project_id" in v else None
        m.keyfile_dict = read_gcp_spanner_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else None
        m.project = read_gcp_spanner_extra_project(v["project"], (at, "project"), r) if "project" in v else None
        m.project_id = read_gcp_spanner_extra_project_id(v["project_id"], (at, "project_id"), r) if "project_id" in v else None
        m.quota_project_id = read_gcp_spanner_extra_quota_project_id(v["quota_project_id"], (at, "quota_project_id"), r) if "quota_project_id" in v else None
        m.scope = read_gcp_spanner_extra_scope(v["scope"], (at, "scope"), r) if "scope" in v else None
        m.extra = extra
        m.__class__ = GcpSpannerExtra
        return m
    return r.type(at, v, "a mapping")


def read_gcp_ssh_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_gcp_ssh_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_gcp_ssh_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_gcp_ssh_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS7}
        w = tuple(v)
        x: Any
        m = GcpSshExtra.__blank__()
        m._written = w
        m.allow_host_key_change = read_gcp_ssh_extra_allow_host_key_change(v["allow_host_key_change"], (at, "allow_host_key_change"), r) if "allow_host_key_change" in v else None
        m.ciphers = read_gcp_ssh_extra_ciphers(v["ciphers"], (at, "ciphers"), r) if "ciphers" in v else None
        m.client_id = read_gcp_ssh_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None
        m.client_secret = read_gcp_ssh_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.cmd_timeout = read_gcp_ssh_extra_cmd_timeout(v["cmd_timeout"], (at, "cmd_timeout"), r) if "cmd_timeout" in v else None
        m.compress = read_gcp_ssh_extra_compress(v["compress"], (at, "compress"), r) if "compress" in v else None
        m.conn_timeout = (x if type(x := v["conn_timeout"]) is int else _SCALAR3(x, (at, "conn_timeout"), r)) if "conn_timeout" in v else None
        m.credential_config_file = read_gcp_ssh_extra_credential_config_file(v["credential_config_file"], (at, "credential_config_file"), r) if "credential_config_file" in v else None
        m.disabled_algorithms = read_gcp_ssh_extra_disabled_algorithms(v["disabled_algorithms"], (at, "disabled_algorithms"), r) if "disabled_algorithms" in v else None
        m.expire_time = read_gcp_ssh_extra_expire_time(v["expire_time"], (at, "expire_time"), r) if "expire_time" in v else None
        m.host_key = read_gcp_ssh_extra_host_key(v["host_key"], (at, "host_key"), r) if "host_key" in v else None
        m.idp_extra_params = read_gcp_ssh_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.idp_issuer_url = read_gcp_ssh_extra_idp_issuer_url(v["idp_issuer_url"], (at, "idp_issuer_url"), r) if "idp_issuer_url" in v else None
        m.ignore_hostkey_verification = read_gcp_ssh_extra_ignore_hostkey_verification(v["ignore_hostkey_verification"], (at, "ignore_hostkey_verification"), r) if "ignore_hostkey_verification" in v else None
        m.impersonation_chain = read_gcp_ssh_extra_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.instance_name = read_gcp_ssh_extra_instance_name(v["instance_name"], (at, "instance_name"), r) if "instance_name" in v else None
        m.is_anonymous = read_gcp_ssh_extra_is_anonymous(v["is_anonymous"], (at, "is_anonymous"), r) if "is_anonymous" in v else None
        m.key_file = read_gcp_ssh_extra_key_file(v["key_file"], (at, "key_file"), r) if "key_file" in v else None
        m.key_path = read_gcp_ssh_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.key_secret_name = read_gcp_ssh_extra_key_secret_name(v["key_secret_name"], (at, "key_secret_name"), r) if "key_secret_name" in v else None
        m.key_secret_project_id = read_gcp_ssh_extra_key_secret_project_id(v["key_secret_project_id"], (at, "key_secret_project_id"), r) if "key_secret_project_id" in v else None
        m.keyfile_dict = read_gcp_ssh_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.known_hosts = read_gcp_ssh_extra_known_hosts(v["known_hosts"], (at, "known_hosts"), r) if "known_hosts" in v else None
        m.look_for_keys = read_gcp_ssh_extra_look_for_keys(v["look_for_keys"], (at, "look_for_keys"), r) if "look_for_keys" in v else None
        m.no_host_key_check = read_gcp_ssh_extra_no_host_key_check(v["no_host_key_check"], (at, "no_host_key_check"), r) if "no_host_key_check" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else None
        m.passphrase = read_gcp_ssh_extra_passphrase(v["passphrase"], (at, "passphrase"), r) if "passphrase" in v else None
        m.private_key = read_gcp_ssh_extra_private_key(v["private_key"], (at, "private_key"), r) if "private_key" in v else None
        m.private_key_passphrase = read_gcp_ssh_extra_private_key_passphrase(v["private_key_passphrase"], (at, "private_key_passphrase"), r) if "private_key_passphrase" in v else None
        m.project = read_gcp_ssh_extra_project(v["project"], (at, "project"), r) if "project" in v else None
        m.quota_project_id = read_gcp_ssh_extra_quota_project_id(v["quota_project_id"], (at, "quota_project_id"), r) if "quota_project_id" in v else None
        m.scope = read_gcp_ssh_extra_scope(v["scope"], (at, "scope"), r) if "scope" in v else None
        m.use_iap_tunnel = read_gcp_ssh_extra_use_iap_tunnel(v["use_iap_tunnel"], (at, "use_iap_tunnel"), r) if "use_iap_tunnel" in v else None
        m.use_internal_ip = read_gcp_ssh_extra_use_internal_ip(v["use_internal_ip"], (at, "use_internal_ip"), r) if "use_internal_ip" in v else None
        m.use_oslogin = read_gcp_ssh_extra_use_oslogin(v["use_oslogin"], (at, "use_oslogin"), r) if "use_oslogin" in v else None
        m.zone = read_gcp_ssh_extra_zone(v["zone"], (at, "zone"), r) if "zone" in v else None
        m.extra = extra
        m.__class__ = GcpSshExtra
        return m
    return r.type(at, v, "a mapping")


def read_google_ads_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_ads_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_google_ads_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_google_ads_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_google_ads_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS8}
        w = tuple(v)
        x: Any
        m = GoogleAdsExtra.__blank__()
        m._written = w
        m.developer_token = read_google_ads_extra_developer_token(v["developer_token"], (at, "developer_token"), r) if "developer_token" in v else None
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.client_secret = read_google_ads_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.refresh_token = read_google_ads_extra_refresh_token(v["refresh_token"], (at, "refresh_token"), r) if "refresh_token" in v else None
        m.credential_config_file = read_google_ads_extra_credential_config_file(v["credential_config_file"], (at, "credential_config_file"), r) if "credential_config_file" in v else None
        m.google_ads_client = read_google_ads_extra_google_ads_client(v["google_ads_client"], (at, "google_ads_client"), r) if "google_ads_client" in v else None
        m.idp_extra_params = read_google_ads_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.idp_issuer_url = read_google_ads_extra_idp_issuer_url(v["idp_issuer_url"], (at, "idp_issuer_url"), r) if "idp_issuer_url" in v else None
        m.impersonation_chain = read_google_ads_extra_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.is_anonymous = read_google_ads_extra_is_anonymous(v["is_anonymous"], (at, "is_anonymous"), r) if "is_anonymous" in v else None
        m.key_path = read_google_ads_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.key_secret_name = read_google_ads_extra_key_secret_name(v["key_secret_name"], (at, "key_secret_name"), r) if "key_secret_name" in v else None
        m.key_secret_project_id = read_google_ads_extra_key_secret_project_id(v["key_secret_project_id"], (at, "key_secret_project_id"), r) if "key_secret_project_id" in v else None
        m.keyfile_dict = read_google_ads_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else None
        m.project = read_google_ads_extra_project(v["project"], (at, "project"), r) if "project" in v else None
        m.quota_project_id = read_google_ads_extra_quota_project_id(v["quota_project_id"], (at, "quota_project_id"), r) if "quota_project_id" in v else None
        m.scope = read_google_ads_extra_scope(v["scope"], (at, "scope"), r) if "scope" in v else None
        m.use_proto_plus = read_google_ads_extra_use_proto_plus(v["use_proto_plus"], (at, "use_proto_plus"), r) if "use_proto_plus" in v else None
        m.extra = extra
        m.__class__ = GoogleAdsExtra
        return m
    return r.type(at, v, "a mapping")


def read_google_cloud_platform_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_cloud_platform_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_google_cloud_platform_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_google_cloud_platform_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_google_cloud_platform_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS9}
        w = tuple(v)
        x: Any
        m = GoogleCloudPlatformExtra.__blank__()
        m._written = w
        m.project = (x if type(x := v["project"]) is str else _SCALAR1(x, (at, "project"), r)) if "project" in v else None
        m.key_path = (x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None
        m.keyfile_dict = read_google_cloud_platform_extra_keyfile_dict(v["keyfile_dict"], (at, "keyfile_dict"), r) if "keyfile_dict" in v else None
        m.credential_config_file = (x if type(x := v["credential_config_file"]) is str else _SCALAR1(x, (at, "credential_config_file"), r)) if "credential_config_file" in v else None
        m.scope = (x if type(x := v["scope"]) is str else _SCALAR1(x, (at, "scope"), r)) if "scope" in v else None
        m.key_secret_name = (x if type(x := v["key_secret_name"]) is str else _SCALAR1(x, (at, "key_secret_name"), r)) if "key_secret_name" in v else None
        m.key_secret_project_id = (x if type(x := v["key_secret_project_id"]) is str else _SCALAR1(x, (at, "key_secret_project_id"), r)) if "key_secret_project_id" in v else None
        m.num_retries = (x if type(x := v["num_retries"]) is int else _SCALAR3(x, (at, "num_retries"), r)) if "num_retries" in v else 5
        m.impersonation_chain = (x if type(x := v["impersonation_chain"]) is str else _SCALAR1(x, (at, "impersonation_chain"), r)) if "impersonation_chain" in v else None
        m.idp_issuer_url = (x if type(x := v["idp_issuer_url"]) is str else _SCALAR1(x, (at, "idp_issuer_url"), r)) if "idp_issuer_url" in v else None
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.client_secret = read_google_cloud_platform_extra_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else None
        m.idp_extra_parameters = (x if type(x := v["idp_extra_parameters"]) is str else _SCALAR1(x, (at, "idp_extra_parameters"), r)) if "idp_extra_parameters" in v else None
        m.is_anonymous = (x if type(x := v["is_anonymous"]) is bool else _SCALAR4(x, (at, "is_anonymous"), r)) if "is_anonymous" in v else False
        m.quota_project_id = (x if type(x := v["quota_project_id"]) is str else _SCALAR1(x, (at, "quota_project_id"), r)) if "quota_project_id" in v else None
        m.idp_extra_params = read_google_cloud_platform_extra_idp_extra_params(v["idp_extra_params"], (at, "idp_extra_params"), r) if "idp_extra_params" in v else None
        m.extra = extra
        m.__class__ = GoogleCloudPlatformExtra
        return m
    return r.type(at, v, "a mapping")


def read_level_db_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_level_db_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_level_db_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_level_db_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_level_db_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS10}
        w = tuple(v)
        x: Any
        m = LevelDbExtra.__blank__()
        m._written = w
        m.create_if_missing = (x if type(x := v["create_if_missing"]) is bool else _SCALAR4(x, (at, "create_if_missing"), r)) if "create_if_missing" in v else False
        m.error_if_exists = (x if type(x := v["error_if_exists"]) is bool else _SCALAR4(x, (at, "error_if_exists"), r)) if "error_if_exists" in v else False
        m.extra = extra
        m.__class__ = LevelDbExtra
        return m
    return r.type(at, v, "a mapping")


def read_dataprep_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_dataprep_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_dataprep_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_dataprep_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_dataprep_extra_base_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_dataprep_extra_base_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_dataprep_extra_base_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_dataprep_extra_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_looker_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_looker_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_looker_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_looker_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_looker_extra_timeout(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_looker_extra_timeout_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_looker_extra_timeout_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_looker_extra_verify_ssl(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_looker_extra_verify_ssl_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_looker_extra_verify_ssl_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_big_query_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_big_query_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_big_query_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_big_query_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_big_query_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_big_query_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_big_query_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_big_query_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_big_query_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_cloud_sql_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_extra_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_credential_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_credential_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_database_type(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_database_type_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_database_type_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_idp_issuer_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_idp_issuer_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_idp_issuer_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_impersonation_chain_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_impersonation_chain_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_instance(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_instance_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_instance_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_is_anonymous(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_is_anonymous_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_is_anonymous_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_key_secret_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_key_secret_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_key_secret_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_key_secret_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_key_secret_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_key_secret_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_extra_location(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_location_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_location_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_project(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_project_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_project_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_quota_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_quota_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_quota_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_scope(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_scope_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_scope_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_extra_sql_proxy_version(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_extra_sql_proxy_version_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_extra_sql_proxy_version_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_cloud_sql_database_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_database_extra_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_credential_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_credential_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_database_type(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_database_type_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_database_type_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_idp_issuer_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_idp_issuer_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_idp_issuer_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_impersonation_chain_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_impersonation_chain_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_instance(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_instance_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_instance_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_is_anonymous(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_is_anonymous_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_is_anonymous_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_key_secret_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_key_secret_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_key_secret_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_key_secret_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_key_secret_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_key_secret_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_cloud_sql_database_extra_location(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_location_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_location_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_project(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_project_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_project_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_quota_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_quota_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_quota_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_scope(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_scope_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_scope_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_cloud_sql_database_extra_sql_proxy_version(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_cloud_sql_database_extra_sql_proxy_version_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_cloud_sql_database_extra_sql_proxy_version_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_spanner_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_spanner_extra_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_credential_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_credential_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_database_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_database_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_database_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_idp_issuer_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_idp_issuer_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_idp_issuer_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_impersonation_chain_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_impersonation_chain_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_instance_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_instance_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_instance_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_is_anonymous(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_is_anonymous_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_is_anonymous_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_key_secret_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_key_secret_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_key_secret_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_key_secret_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_key_secret_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_key_secret_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_spanner_extra_project(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_project_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_project_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_quota_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_quota_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_quota_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_spanner_extra_scope(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_spanner_extra_scope_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_spanner_extra_scope_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_gcp_ssh_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_allow_host_key_change(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_gcp_ssh_extra_ciphers(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_ciphers_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_ciphers_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_extra_cmd_timeout(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return first_of(v, at, r, (("integer", ENV_INT), ("number", ENV_NUMBER)))
    return r.type(at, v, "a mapping, an integer, a number or null")


def read_gcp_ssh_extra_compress(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_gcp_ssh_extra_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_credential_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_credential_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_disabled_algorithms(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_disabled_algorithms_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_disabled_algorithms_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_expire_time(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_expire_time_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_expire_time_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_host_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_host_key_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_host_key_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_idp_issuer_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_idp_issuer_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_idp_issuer_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_ignore_hostkey_verification(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_ignore_hostkey_verification_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_ignore_hostkey_verification_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_impersonation_chain_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_impersonation_chain_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_instance_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_instance_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_instance_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_is_anonymous(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_is_anonymous_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_is_anonymous_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_key_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_key_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_key_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_key_secret_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_key_secret_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_key_secret_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_key_secret_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_key_secret_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_key_secret_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_extra_known_hosts(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_known_hosts_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_known_hosts_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_look_for_keys(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_gcp_ssh_extra_no_host_key_check(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_no_host_key_check_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_no_host_key_check_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_passphrase(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_extra_private_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_extra_private_key_passphrase(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_gcp_ssh_extra_project(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_project_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_project_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_quota_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_quota_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_quota_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_scope(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_scope_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_scope_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_use_iap_tunnel(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_use_iap_tunnel_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_use_iap_tunnel_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_use_internal_ip(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_use_internal_ip_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_use_internal_ip_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_use_oslogin(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_use_oslogin_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_use_oslogin_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_gcp_ssh_extra_zone(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_gcp_ssh_extra_zone_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_gcp_ssh_extra_zone_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_google_ads_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_developer_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_ads_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_ads_extra_refresh_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_ads_extra_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_credential_config_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_credential_config_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_google_ads_client(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_google_ads_client_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_google_ads_client_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_idp_issuer_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_idp_issuer_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_idp_issuer_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_impersonation_chain_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_impersonation_chain_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_is_anonymous(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_is_anonymous_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_is_anonymous_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_key_secret_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_key_secret_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_key_secret_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_key_secret_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_key_secret_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_key_secret_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_ads_extra_project(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_project_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_project_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_quota_project_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_quota_project_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_quota_project_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_scope(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_ads_extra_scope_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_ads_extra_scope_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_ads_extra_use_proto_plus(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_google_cloud_platform_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_google_cloud_platform_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_cloud_platform_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_cloud_platform_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_google_cloud_platform_extra_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_cloud_platform_extra_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_google_cloud_platform_extra_idp_extra_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_google_cloud_platform_extra_idp_extra_params_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_google_cloud_platform_extra_idp_extra_params_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_level_db_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_level_db_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_level_db_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_level_db_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_dataprep_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_dataprep_extra_base_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_looker_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_looker_extra_timeout_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_looker_extra_verify_ssl_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_big_query_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_big_query_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_credential_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_database_type_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_idp_issuer_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_instance_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_is_anonymous_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_key_secret_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_key_secret_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_location_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_project_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_quota_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_scope_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_extra_sql_proxy_version_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_credential_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_database_type_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_idp_issuer_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_instance_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_is_anonymous_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_key_secret_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_key_secret_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_location_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_project_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_quota_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_scope_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_cloud_sql_database_extra_sql_proxy_version_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_credential_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_database_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_idp_issuer_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_instance_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_is_anonymous_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_key_secret_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_key_secret_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_project_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_quota_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_spanner_extra_scope_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_ciphers_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_credential_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_disabled_algorithms_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_expire_time_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_host_key_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_idp_issuer_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_ignore_hostkey_verification_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_instance_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_is_anonymous_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_key_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_key_secret_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_key_secret_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_known_hosts_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_no_host_key_check_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_project_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_quota_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_scope_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_use_iap_tunnel_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_use_internal_ip_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_use_oslogin_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_gcp_ssh_extra_zone_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_credential_config_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_google_ads_client_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_idp_issuer_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_is_anonymous_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_key_secret_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_key_secret_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_project_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_quota_project_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_ads_extra_scope_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_cloud_platform_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_google_cloud_platform_extra_idp_extra_params_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_level_db_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
