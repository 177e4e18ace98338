"""Reads and checks what databricks describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..databricks import DatabricksConnection, DatabricksExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("databricks")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("audience", "aws_conn_id", "aws_jwt_audience", "aws_web_identity_token_duration", "azure_managed_identity_client_id", "azure_resource_id", "azure_tenant_id", "client_id", "expiration_seconds", "federated_aws", "federated_k8s", "federated_token_provider", "host", "k8s_namespace_path", "k8s_projected_volume_token_path", "k8s_token_path", "proxies", "service_principal_oauth", "token", "use_azure_managed_identity"))
_SCALAR3 = scalar("integer", "null", env=True)


def read_databricks_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DatabricksConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "databricks" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_databricks_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_databricks_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_databricks_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = DatabricksConnection
        return m
    return r.type(at, v, "a mapping")


def read_databricks_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_databricks_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_databricks_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_databricks_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_databricks_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = DatabricksExtra.__blank__()
        m._written = w
        m.audience = read_databricks_extra_audience(v["audience"], (at, "audience"), r) if "audience" in v else None
        m.aws_conn_id = (x if type(x := v["aws_conn_id"]) is str else _SCALAR1(x, (at, "aws_conn_id"), r)) if "aws_conn_id" in v else None
        m.aws_jwt_audience = read_databricks_extra_aws_jwt_audience(v["aws_jwt_audience"], (at, "aws_jwt_audience"), r) if "aws_jwt_audience" in v else None
        m.aws_web_identity_token_duration = (x if type(x := v["aws_web_identity_token_duration"]) is int else _SCALAR3(x, (at, "aws_web_identity_token_duration"), r)) if "aws_web_identity_token_duration" in v else None
        m.azure_managed_identity_client_id = read_databricks_extra_azure_managed_identity_client_id(v["azure_managed_identity_client_id"], (at, "azure_managed_identity_client_id"), r) if "azure_managed_identity_client_id" in v else None
        m.azure_resource_id = read_databricks_extra_azure_resource_id(v["azure_resource_id"], (at, "azure_resource_id"), r) if "azure_resource_id" in v else None
        m.azure_tenant_id = read_databricks_extra_azure_tenant_id(v["azure_tenant_id"], (at, "azure_tenant_id"), r) if "azure_tenant_id" in v else None
        m.client_id = read_databricks_extra_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else None
        m.expiration_seconds = (x if type(x := v["expiration_seconds"]) is int else _SCALAR3(x, (at, "expiration_seconds"), r)) if "expiration_seconds" in v else None
        m.federated_aws = read_databricks_extra_federated_aws(v["federated_aws"], (at, "federated_aws"), r) if "federated_aws" in v else None
        m.federated_k8s = read_databricks_extra_federated_k8s(v["federated_k8s"], (at, "federated_k8s"), r) if "federated_k8s" in v else None
        m.federated_token_provider = read_databricks_extra_federated_token_provider(v["federated_token_provider"], (at, "federated_token_provider"), r) if "federated_token_provider" in v else None
        m.host = read_databricks_extra_host(v["host"], (at, "host"), r) if "host" in v else None
        m.k8s_namespace_path = read_databricks_extra_k8s_namespace_path(v["k8s_namespace_path"], (at, "k8s_namespace_path"), r) if "k8s_namespace_path" in v else None
        m.k8s_projected_volume_token_path = read_databricks_extra_k8s_projected_volume_token_path(v["k8s_projected_volume_token_path"], (at, "k8s_projected_volume_token_path"), r) if "k8s_projected_volume_token_path" in v else None
        m.k8s_token_path = read_databricks_extra_k8s_token_path(v["k8s_token_path"], (at, "k8s_token_path"), r) if "k8s_token_path" in v else None
        m.proxies = read_databricks_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None
        m.service_principal_oauth = read_databricks_extra_service_principal_oauth(v["service_principal_oauth"], (at, "service_principal_oauth"), r) if "service_principal_oauth" in v else None
        m.token = read_databricks_extra_token(v["token"], (at, "token"), r) if "token" in v else None
        m.use_azure_managed_identity = read_databricks_extra_use_azure_managed_identity(v["use_azure_managed_identity"], (at, "use_azure_managed_identity"), r) if "use_azure_managed_identity" in v else None
        m.extra = extra
        m.__class__ = DatabricksExtra
        return m
    return r.type(at, v, "a mapping")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_databricks_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_audience(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_audience_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_audience_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_aws_jwt_audience(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_aws_jwt_audience_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_aws_jwt_audience_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_azure_managed_identity_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_azure_managed_identity_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_azure_managed_identity_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_azure_resource_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_azure_resource_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_azure_resource_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_azure_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_azure_tenant_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_azure_tenant_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_federated_aws(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_databricks_extra_federated_k8s(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_databricks_extra_federated_token_provider(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_federated_token_provider_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_federated_token_provider_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_host(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_host_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_host_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_k8s_namespace_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_k8s_namespace_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_k8s_namespace_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_k8s_projected_volume_token_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_k8s_projected_volume_token_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_k8s_projected_volume_token_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_k8s_token_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_k8s_token_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_k8s_token_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_databricks_extra_proxies_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_databricks_extra_proxies_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_databricks_extra_service_principal_oauth(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_databricks_extra_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_databricks_extra_use_azure_managed_identity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_databricks_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_aws_jwt_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_azure_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_azure_resource_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_azure_tenant_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_federated_token_provider_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_host_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_k8s_namespace_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_k8s_projected_volume_token_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_k8s_token_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_databricks_extra_proxies_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
