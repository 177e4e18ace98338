"""Reads and checks what databricks describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..databricks import DatabricksConnection, DatabricksExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("databricks")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("audience", "aws_conn_id", "aws_jwt_audience", "aws_web_identity_token_duration", "azure_managed_identity_client_id", "azure_resource_id", "azure_tenant_id", "client_id", "expiration_seconds", "federated_aws", "federated_k8s", "federated_token_provider", "host", "k8s_namespace_path", "k8s_projected_volume_token_path", "k8s_token_path", "proxies", "service_principal_oauth", "token", "use_azure_managed_identity"))
_SCALAR3 = scalar("integer", "null", env=True)


def check_databricks_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_databricks_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_databricks_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_databricks_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_databricks_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_databricks_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_databricks_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_databricks_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_databricks_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_databricks_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            DatabricksConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_databricks_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_databricks_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_databricks_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_databricks_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_databricks_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_connection_description_0), ("null", check_databricks_connection_description_1)))


def check_databricks_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_connection_host_0), ("null", check_databricks_connection_host_1)))


def check_databricks_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_connection_login_0), ("null", check_databricks_connection_login_1)))


def check_databricks_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_connection_password_0), ("null", check_databricks_connection_password_1)))


def check_databricks_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_connection_schema_0), ("null", check_databricks_connection_schema_1)))


def check_databricks_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_databricks_connection_port_0), ("null", check_databricks_connection_port_1)))


def check_databricks_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "audience" in v:
            check_databricks_extra_audience(v["audience"], (at, "audience"), r)
        if "aws_conn_id" in v:
            check_databricks_extra_aws_conn_id(v["aws_conn_id"], (at, "aws_conn_id"), r)
        if "aws_jwt_audience" in v:
            check_databricks_extra_aws_jwt_audience(v["aws_jwt_audience"], (at, "aws_jwt_audience"), r)
        if "aws_web_identity_token_duration" in v:
            check_databricks_extra_aws_web_identity_token_duration(v["aws_web_identity_token_duration"], (at, "aws_web_identity_token_duration"), r)
        if "azure_managed_identity_client_id" in v:
            check_databricks_extra_azure_managed_identity_client_id(v["azure_managed_identity_client_id"], (at, "azure_managed_identity_client_id"), r)
        if "azure_resource_id" in v:
            check_databricks_extra_azure_resource_id(v["azure_resource_id"], (at, "azure_resource_id"), r)
        if "azure_tenant_id" in v:
            check_databricks_extra_azure_tenant_id(v["azure_tenant_id"], (at, "azure_tenant_id"), r)
        if "client_id" in v:
            check_databricks_extra_client_id(v["client_id"], (at, "client_id"), r)
        if "expiration_seconds" in v:
            check_databricks_extra_expiration_seconds(v["expiration_seconds"], (at, "expiration_seconds"), r)
        if "federated_aws" in v:
            check_databricks_extra_federated_aws(v["federated_aws"], (at, "federated_aws"), r)
        if "federated_k8s" in v:
            check_databricks_extra_federated_k8s(v["federated_k8s"], (at, "federated_k8s"), r)
        if "federated_token_provider" in v:
            check_databricks_extra_federated_token_provider(v["federated_token_provider"], (at, "federated_token_provider"), r)
        if "host" in v:
            check_databricks_extra_host(v["host"], (at, "host"), r)
        if "k8s_namespace_path" in v:
            check_databricks_extra_k8s_namespace_path(v["k8s_namespace_path"], (at, "k8s_namespace_path"), r)
        if "k8s_projected_volume_token_path" in v:
            check_databricks_extra_k8s_projected_volume_token_path(v["k8s_projected_volume_token_path"], (at, "k8s_projected_volume_token_path"), r)
        if "k8s_token_path" in v:
            check_databricks_extra_k8s_token_path(v["k8s_token_path"], (at, "k8s_token_path"), r)
        if "proxies" in v:
            check_databricks_extra_proxies(v["proxies"], (at, "proxies"), r)
        if "service_principal_oauth" in v:
            check_databricks_extra_service_principal_oauth(v["service_principal_oauth"], (at, "service_principal_oauth"), r)
        if "token" in v:
            check_databricks_extra_token(v["token"], (at, "token"), r)
        if "use_azure_managed_identity" in v:
            check_databricks_extra_use_azure_managed_identity(v["use_azure_managed_identity"], (at, "use_azure_managed_identity"), r)
    else:
        r.type(at, v, "a mapping")


def read_databricks_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_databricks_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_databricks_connection_port_0), ("null", NULL),))


def read_databricks_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            DatabricksExtra(
                audience=read_databricks_extra_audience(v["audience"], (at, "audience"), r) if "audience" in v else None,
                aws_conn_id=(x if type(x := v["aws_conn_id"]) is str else _SCALAR1(x, (at, "aws_conn_id"), r)) if "aws_conn_id" in v else None,
                aws_jwt_audience=read_databricks_extra_aws_jwt_audience(v["aws_jwt_audience"], (at, "aws_jwt_audience"), r) if "aws_jwt_audience" in v else None,
                aws_web_identity_token_duration=(x if type(x := v["aws_web_identity_token_duration"]) is int else _SCALAR3(x, (at, "aws_web_identity_token_duration"), r)) if "aws_web_identity_token_duration" in v else None,
                azure_managed_identity_client_id=read_databricks_extra_azure_managed_identity_client_id(v["azure_managed_identity_client_id"], (at, "azure_managed_identity_client_id"), r) if "azure_managed_identity_client_id" in v else None,
                azure_resource_id=read_databricks_extra_azure_resource_id(v["azure_resource_id"], (at, "azure_resource_id"), r) if "azure_resource_id" in v else None,
                azure_tenant_id=read_databricks_extra_azure_tenant_id(v["azure_tenant_id"], (at, "azure_tenant_id"), r) if "azure_tenant_id" in v else None,
                client_id=read_databricks_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None,
                expiration_seconds=(x if type(x := v["expiration_seconds"]) is int else _SCALAR3(x, (at, "expiration_seconds"), r)) if "expiration_seconds" in v else None,
                federated_aws=read_databricks_extra_federated_aws(v["federated_aws"], (at, "federated_aws"), r) if "federated_aws" in v else None,
                federated_k8s=read_databricks_extra_federated_k8s(v["federated_k8s"], (at, "federated_k8s"), r) if "federated_k8s" in v else None,
                federated_token_provider=read_databricks_extra_federated_token_provider(v["federated_token_provider"], (at, "federated_token_provider"), r) if "federated_token_provider" in v else None,
                host=read_databricks_extra_host(v["host"], (at, "host"), r) if "host" in v else None,
                k8s_namespace_path=read_databricks_extra_k8s_namespace_path(v["k8s_namespace_path"], (at, "k8s_namespace_path"), r) if "k8s_namespace_path" in v else None,
                k8s_projected_volume_token_path=read_databricks_extra_k8s_projected_volume_token_path(v["k8s_projected_volume_token_path"], (at, "k8s_projected_volume_token_path"), r) if "k8s_projected_volume_token_path" in v else None,
                k8s_token_path=read_databricks_extra_k8s_token_path(v["k8s_token_path"], (at, "k8s_token_path"), r) if "k8s_token_path" in v else None,
                proxies=read_databricks_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None,
                service_principal_oauth=read_databricks_extra_service_principal_oauth(v["service_principal_oauth"], (at, "service_principal_oauth"), r) if "service_principal_oauth" in v else None,
                token=read_databricks_extra_token(v["token"], (at, "token"), r) if "token" in v else None,
                use_azure_managed_identity=read_databricks_extra_use_azure_managed_identity(v["use_azure_managed_identity"], (at, "use_azure_managed_identity"), r) if "use_azure_managed_identity" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_databricks_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_databricks_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_databricks_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_audience(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_audience_0), ("boolean", check_databricks_extra_audience_1), ("integer", check_databricks_extra_audience_2), ("number", check_databricks_extra_audience_3), ("a list", check_databricks_extra_audience_4), ("a mapping", check_databricks_extra_audience_5), ("null", check_databricks_extra_audience_6)))


def check_databricks_extra_aws_conn_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_aws_conn_id_0), ("null", check_databricks_extra_aws_conn_id_1)))


def check_databricks_extra_aws_jwt_audience(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_aws_jwt_audience_0), ("boolean", check_databricks_extra_aws_jwt_audience_1), ("integer", check_databricks_extra_aws_jwt_audience_2), ("number", check_databricks_extra_aws_jwt_audience_3), ("a list", check_databricks_extra_aws_jwt_audience_4), ("a mapping", check_databricks_extra_aws_jwt_audience_5), ("null", check_databricks_extra_aws_jwt_audience_6)))


def check_databricks_extra_aws_web_identity_token_duration(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_databricks_extra_aws_web_identity_token_duration_0), ("null", check_databricks_extra_aws_web_identity_token_duration_1)))


def check_databricks_extra_azure_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_azure_managed_identity_client_id_0), ("boolean", check_databricks_extra_azure_managed_identity_client_id_1), ("integer", check_databricks_extra_azure_managed_identity_client_id_2), ("number", check_databricks_extra_azure_managed_identity_client_id_3), ("a list", check_databricks_extra_azure_managed_identity_client_id_4), ("a mapping", check_databricks_extra_azure_managed_identity_client_id_5), ("null", check_databricks_extra_azure_managed_identity_client_id_6)))


def check_databricks_extra_azure_resource_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_azure_resource_id_0), ("boolean", check_databricks_extra_azure_resource_id_1), ("integer", check_databricks_extra_azure_resource_id_2), ("number", check_databricks_extra_azure_resource_id_3), ("a list", check_databricks_extra_azure_resource_id_4), ("a mapping", check_databricks_extra_azure_resource_id_5), ("null", check_databricks_extra_azure_resource_id_6)))


def check_databricks_extra_azure_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_azure_tenant_id_0), ("boolean", check_databricks_extra_azure_tenant_id_1), ("integer", check_databricks_extra_azure_tenant_id_2), ("number", check_databricks_extra_azure_tenant_id_3), ("a list", check_databricks_extra_azure_tenant_id_4), ("a mapping", check_databricks_extra_azure_tenant_id_5), ("null", check_databricks_extra_azure_tenant_id_6)))


def check_databricks_extra_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_client_id_0), ("boolean", check_databricks_extra_client_id_1), ("integer", check_databricks_extra_client_id_2), ("number", check_databricks_extra_client_id_3), ("a list", check_databricks_extra_client_id_4), ("a mapping", check_databricks_extra_client_id_5), ("null", check_databricks_extra_client_id_6)))


def check_databricks_extra_expiration_seconds(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_databricks_extra_expiration_seconds_0), ("null", check_databricks_extra_expiration_seconds_1)))


def check_databricks_extra_federated_aws(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_databricks_extra_federated_aws_0), ("a string", check_databricks_extra_federated_aws_1), ("null", check_databricks_extra_federated_aws_2)))


def check_databricks_extra_federated_k8s(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_databricks_extra_federated_k8s_0), ("a string", check_databricks_extra_federated_k8s_1), ("null", check_databricks_extra_federated_k8s_2)))


def check_databricks_extra_federated_token_provider(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_federated_token_provider_0), ("boolean", check_databricks_extra_federated_token_provider_1), ("integer", check_databricks_extra_federated_token_provider_2), ("number", check_databricks_extra_federated_token_provider_3), ("a list", check_databricks_extra_federated_token_provider_4), ("a mapping", check_databricks_extra_federated_token_provider_5), ("null", check_databricks_extra_federated_token_provider_6)))


def check_databricks_extra_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_host_0), ("boolean", check_databricks_extra_host_1), ("integer", check_databricks_extra_host_2), ("number", check_databricks_extra_host_3), ("a list", check_databricks_extra_host_4), ("a mapping", check_databricks_extra_host_5), ("null", check_databricks_extra_host_6)))


def check_databricks_extra_k8s_namespace_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_k8s_namespace_path_0), ("boolean", check_databricks_extra_k8s_namespace_path_1), ("integer", check_databricks_extra_k8s_namespace_path_2), ("number", check_databricks_extra_k8s_namespace_path_3), ("a list", check_databricks_extra_k8s_namespace_path_4), ("a mapping", check_databricks_extra_k8s_namespace_path_5), ("null", check_databricks_extra_k8s_namespace_path_6)))


def check_databricks_extra_k8s_projected_volume_token_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_k8s_projected_volume_token_path_0), ("boolean", check_databricks_extra_k8s_projected_volume_token_path_1), ("integer", check_databricks_extra_k8s_projected_volume_token_path_2), ("number", check_databricks_extra_k8s_projected_volume_token_path_3), ("a list", check_databricks_extra_k8s_projected_volume_token_path_4), ("a mapping", check_databricks_extra_k8s_projected_volume_token_path_5), ("null", check_databricks_extra_k8s_projected_volume_token_path_6)))


def check_databricks_extra_k8s_token_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_k8s_token_path_0), ("boolean", check_databricks_extra_k8s_token_path_1), ("integer", check_databricks_extra_k8s_token_path_2), ("number", check_databricks_extra_k8s_token_path_3), ("a list", check_databricks_extra_k8s_token_path_4), ("a mapping", check_databricks_extra_k8s_token_path_5), ("null", check_databricks_extra_k8s_token_path_6)))


def check_databricks_extra_proxies(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_proxies_0), ("boolean", check_databricks_extra_proxies_1), ("integer", check_databricks_extra_proxies_2), ("number", check_databricks_extra_proxies_3), ("a list", check_databricks_extra_proxies_4), ("a mapping", check_databricks_extra_proxies_5), ("null", check_databricks_extra_proxies_6)))


def check_databricks_extra_service_principal_oauth(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_databricks_extra_service_principal_oauth_0), ("a string", check_databricks_extra_service_principal_oauth_1), ("null", check_databricks_extra_service_principal_oauth_2)))


def check_databricks_extra_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_databricks_extra_token_0), ("null", check_databricks_extra_token_1)))


def check_databricks_extra_use_azure_managed_identity(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_databricks_extra_use_azure_managed_identity_0), ("a string", check_databricks_extra_use_azure_managed_identity_1), ("null", check_databricks_extra_use_azure_managed_identity_2)))


def read_databricks_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_databricks_extra_audience(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_audience_4), ("a mapping", read_databricks_extra_audience_5), ("null", NULL),))


def read_databricks_extra_aws_jwt_audience(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_aws_jwt_audience_4), ("a mapping", read_databricks_extra_aws_jwt_audience_5), ("null", NULL),))


def read_databricks_extra_azure_managed_identity_client_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_azure_managed_identity_client_id_4), ("a mapping", read_databricks_extra_azure_managed_identity_client_id_5), ("null", NULL),))


def read_databricks_extra_azure_resource_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_azure_resource_id_4), ("a mapping", read_databricks_extra_azure_resource_id_5), ("null", NULL),))


def read_databricks_extra_azure_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_azure_tenant_id_4), ("a mapping", read_databricks_extra_azure_tenant_id_5), ("null", NULL),))


def read_databricks_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_client_id_4), ("a mapping", read_databricks_extra_client_id_5), ("null", NULL),))


def read_databricks_extra_federated_aws(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_databricks_extra_federated_k8s(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_databricks_extra_federated_token_provider(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_federated_token_provider_4), ("a mapping", read_databricks_extra_federated_token_provider_5), ("null", NULL),))


def read_databricks_extra_host(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_host_4), ("a mapping", read_databricks_extra_host_5), ("null", NULL),))


def read_databricks_extra_k8s_namespace_path(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_k8s_namespace_path_4), ("a mapping", read_databricks_extra_k8s_namespace_path_5), ("null", NULL),))


def read_databricks_extra_k8s_projected_volume_token_path(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_k8s_projected_volume_token_path_4), ("a mapping", read_databricks_extra_k8s_projected_volume_token_path_5), ("null", NULL),))


def read_databricks_extra_k8s_token_path(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_k8s_token_path_4), ("a mapping", read_databricks_extra_k8s_token_path_5), ("null", NULL),))


def read_databricks_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_databricks_extra_proxies_4), ("a mapping", read_databricks_extra_proxies_5), ("null", NULL),))


def read_databricks_extra_service_principal_oauth(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_databricks_extra_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_databricks_extra_use_azure_managed_identity(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def check_databricks_extra_audience_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_audience_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_audience_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_audience_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_audience_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_audience_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_audience_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_aws_conn_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_aws_conn_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_aws_jwt_audience_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_aws_jwt_audience_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_aws_jwt_audience_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_aws_jwt_audience_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_aws_jwt_audience_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_aws_jwt_audience_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_aws_jwt_audience_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_aws_web_identity_token_duration_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_aws_web_identity_token_duration_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_azure_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_azure_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_azure_managed_identity_client_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_azure_managed_identity_client_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_azure_managed_identity_client_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_azure_managed_identity_client_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_azure_managed_identity_client_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_azure_resource_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_azure_resource_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_azure_resource_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_azure_resource_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_azure_resource_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_azure_resource_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_azure_resource_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_azure_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_azure_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_azure_tenant_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_azure_tenant_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_azure_tenant_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_azure_tenant_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_azure_tenant_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_client_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_client_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_client_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_client_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_client_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_expiration_seconds_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_expiration_seconds_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_federated_aws_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_federated_aws_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_federated_aws_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_federated_k8s_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_federated_k8s_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_federated_k8s_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_federated_token_provider_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_federated_token_provider_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_federated_token_provider_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_federated_token_provider_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_federated_token_provider_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_federated_token_provider_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_federated_token_provider_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_host_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_host_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_host_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_host_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_host_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_host_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_k8s_namespace_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_k8s_namespace_path_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_k8s_namespace_path_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_k8s_namespace_path_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_k8s_namespace_path_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_k8s_namespace_path_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_k8s_namespace_path_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_k8s_projected_volume_token_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_k8s_projected_volume_token_path_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_k8s_projected_volume_token_path_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_k8s_projected_volume_token_path_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_k8s_projected_volume_token_path_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_k8s_projected_volume_token_path_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_k8s_projected_volume_token_path_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_k8s_token_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_k8s_token_path_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_k8s_token_path_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_k8s_token_path_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_k8s_token_path_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_k8s_token_path_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_k8s_token_path_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_proxies_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_proxies_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_proxies_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_databricks_extra_proxies_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_databricks_extra_proxies_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_databricks_extra_proxies_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_databricks_extra_proxies_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_service_principal_oauth_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_service_principal_oauth_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_service_principal_oauth_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_databricks_extra_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_databricks_extra_use_azure_managed_identity_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_databricks_extra_use_azure_managed_identity_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_databricks_extra_use_azure_managed_identity_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_databricks_extra_audience_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_audience_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_aws_jwt_audience_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_aws_jwt_audience_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_azure_managed_identity_client_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_azure_managed_identity_client_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_azure_resource_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_azure_resource_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_azure_tenant_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_azure_tenant_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_client_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_client_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_federated_token_provider_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_federated_token_provider_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_host_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_host_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_k8s_namespace_path_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_k8s_namespace_path_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_k8s_projected_volume_token_path_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_k8s_projected_volume_token_path_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_k8s_token_path_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_k8s_token_path_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_databricks_extra_proxies_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_databricks_extra_proxies_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
