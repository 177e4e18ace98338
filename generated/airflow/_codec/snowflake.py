"""Reads and checks what snowflake describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, STR, choice, each, is_integral, is_number, is_reference, reference, scalar
from ..snowflake import PydanticAiSnowflakeConnection, PydanticAiSnowflakeExtra, SnowflakeConnection, SnowflakeExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("pydanticai_snowflake", "pydanticai-snowflake")
_WORDS1 = frozenset(("pydanticai_snowflake", "pydanticai-snowflake"))
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("snowflake")
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("model", "fallback_conn_ids", "snowflake_conn_id"))
_KEYS3 = frozenset(("account", "warehouse", "database", "region", "role", "private_key_file", "private_key_content", "workload_identity_provider", "insecure_mode", "proxy_host", "proxy_port", "proxy_user", "proxy_password", "authenticator", "session_parameters", "client_request_mfa_token", "client_store_temporary_credential", "grant_type", "token_endpoint", "refresh_token", "scope", "azure_conn_id", "host", "json_result_force_utf8_decoding", "ocsp_fail_open", "port", "token", "token_file_path"))
_SCALAR3 = scalar("boolean", "null", env=True)
_SCALAR4 = scalar("integer", "null", env=True)


def read_pydantic_ai_snowflake_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PydanticAiSnowflakeConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_pydantic_ai_snowflake_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_pydantic_ai_snowflake_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_pydantic_ai_snowflake_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = PydanticAiSnowflakeConnection
        return m
    return r.type(at, v, "a mapping")


def read_snowflake_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SnowflakeConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "snowflake" else _CHOICE2(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_snowflake_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_snowflake_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_snowflake_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = SnowflakeConnection
        return m
    return r.type(at, v, "a mapping")


def read_pydantic_ai_snowflake_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_pydantic_ai_snowflake_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_pydantic_ai_snowflake_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_pydantic_ai_snowflake_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_pydantic_ai_snowflake_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = PydanticAiSnowflakeExtra.__blank__()
        m._written = w
        m.model = (x if type(x := v["model"]) is str else _SCALAR1(x, (at, "model"), r)) if "model" in v else None
        m.fallback_conn_ids = read_pydantic_ai_snowflake_extra_fallback_conn_ids(v["fallback_conn_ids"], (at, "fallback_conn_ids"), r) if "fallback_conn_ids" in v else None
        m.snowflake_conn_id = (x if type(x := v["snowflake_conn_id"]) is str else _SCALAR1(x, (at, "snowflake_conn_id"), r)) if "snowflake_conn_id" in v else None
        m.extra = extra
        m.__class__ = PydanticAiSnowflakeExtra
        return m
    return r.type(at, v, "a mapping")


def read_snowflake_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_snowflake_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_snowflake_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_snowflake_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS3}
        w = tuple(v)
        x: Any
        m = SnowflakeExtra.__blank__()
        m._written = w
        m.account = (x if type(x := v["account"]) is str else _SCALAR1(x, (at, "account"), r)) if "account" in v else None
        m.warehouse = (x if type(x := v["warehouse"]) is str else _SCALAR1(x, (at, "warehouse"), r)) if "warehouse" in v else None
        m.database = (x if type(x := v["database"]) is str else _SCALAR1(x, (at, "database"), r)) if "database" in v else None
        m.region = (x if type(x := v["region"]) is str else _SCALAR1(x, (at, "region"), r)) if "region" in v else None
        m.role = (x if type(x := v["role"]) is str else _SCALAR1(x, (at, "role"), r)) if "role" in v else None
        m.private_key_file = (x if type(x := v["private_key_file"]) is str else _SCALAR1(x, (at, "private_key_file"), r)) if "private_key_file" in v else None
        m.private_key_content = read_snowflake_extra_private_key_content(v["private_key_content"], (at, "private_key_content"), r) if "private_key_content" in v else None
        m.workload_identity_provider = (x if type(x := v["workload_identity_provider"]) is str else _SCALAR1(x, (at, "workload_identity_provider"), r)) if "workload_identity_provider" in v else None
        m.insecure_mode = (x if type(x := v["insecure_mode"]) is bool else _SCALAR3(x, (at, "insecure_mode"), r)) if "insecure_mode" in v else None
        m.proxy_host = (x if type(x := v["proxy_host"]) is str else _SCALAR1(x, (at, "proxy_host"), r)) if "proxy_host" in v else None
        m.proxy_port = (x if type(x := v["proxy_port"]) is int else _SCALAR4(x, (at, "proxy_port"), r)) if "proxy_port" in v else None
        m.proxy_user = (x if type(x := v["proxy_user"]) is str else _SCALAR1(x, (at, "proxy_user"), r)) if "proxy_user" in v else None
        m.proxy_password = read_snowflake_extra_proxy_password(v["proxy_password"], (at, "proxy_password"), r) if "proxy_password" in v else None
        m.authenticator = (x if type(x := v["authenticator"]) is str else _SCALAR1(x, (at, "authenticator"), r)) if "authenticator" in v else None
        m.session_parameters = (x if type(x := v["session_parameters"]) is str else _SCALAR1(x, (at, "session_parameters"), r)) if "session_parameters" in v else None
        m.client_request_mfa_token = read_snowflake_extra_client_request_mfa_token(v["client_request_mfa_token"], (at, "client_request_mfa_token"), r) if "client_request_mfa_token" in v else None
        m.client_store_temporary_credential = read_snowflake_extra_client_store_temporary_credential(v["client_store_temporary_credential"], (at, "client_store_temporary_credential"), r) if "client_store_temporary_credential" in v else None
        m.grant_type = (x if type(x := v["grant_type"]) is str else _SCALAR1(x, (at, "grant_type"), r)) if "grant_type" in v else None
        m.token_endpoint = (x if type(x := v["token_endpoint"]) is str else _SCALAR1(x, (at, "token_endpoint"), r)) if "token_endpoint" in v else None
        m.refresh_token = read_snowflake_extra_refresh_token(v["refresh_token"], (at, "refresh_token"), r) if "refresh_token" in v else None
        m.scope = (x if type(x := v["scope"]) is str else _SCALAR1(x, (at, "scope"), r)) if "scope" in v else None
        m.azure_conn_id = read_snowflake_extra_azure_conn_id(v["azure_conn_id"], (at, "azure_conn_id"), r) if "azure_conn_id" in v else None
        m.host = read_snowflake_extra_host(v["host"], (at, "host"), r) if "host" in v else None
        m.json_result_force_utf8_decoding = read_snowflake_extra_json_result_force_utf8_decoding(v["json_result_force_utf8_decoding"], (at, "json_result_force_utf8_decoding"), r) if "json_result_force_utf8_decoding" in v else None
        m.ocsp_fail_open = read_snowflake_extra_ocsp_fail_open(v["ocsp_fail_open"], (at, "ocsp_fail_open"), r) if "ocsp_fail_open" in v else None
        m.port = read_snowflake_extra_port(v["port"], (at, "port"), r) if "port" in v else None
        m.token = read_snowflake_extra_token(v["token"], (at, "token"), r) if "token" in v else None
        m.token_file_path = read_snowflake_extra_token_file_path(v["token_file_path"], (at, "token_file_path"), r) if "token_file_path" in v else None
        m.extra = extra
        m.__class__ = SnowflakeExtra
        return m
    return r.type(at, v, "a mapping")


def read_pydantic_ai_snowflake_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_pydantic_ai_snowflake_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_pydantic_ai_snowflake_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_pydantic_ai_snowflake_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_pydantic_ai_snowflake_extra_fallback_conn_ids(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_pydantic_ai_snowflake_extra_fallback_conn_ids_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_snowflake_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_snowflake_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_snowflake_extra_private_key_content(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_proxy_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_client_request_mfa_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_client_store_temporary_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_refresh_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_azure_conn_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_azure_conn_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_azure_conn_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_snowflake_extra_host(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_host_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_host_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_snowflake_extra_json_result_force_utf8_decoding(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_snowflake_extra_ocsp_fail_open(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_ocsp_fail_open_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_ocsp_fail_open_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_snowflake_extra_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_port_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_port_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_snowflake_extra_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_snowflake_extra_token_file_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_snowflake_extra_token_file_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_snowflake_extra_token_file_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_pydantic_ai_snowflake_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_pydantic_ai_snowflake_extra_fallback_conn_ids_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_snowflake_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_snowflake_extra_azure_conn_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_snowflake_extra_host_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_snowflake_extra_ocsp_fail_open_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_snowflake_extra_port_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_snowflake_extra_token_file_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
