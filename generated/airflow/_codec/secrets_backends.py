"""Reads and checks what secrets_backends describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import STR, scalar
from ..secrets_backends import AzureKeyVaultBackendArguments, CloudSecretManagerBackendArguments, LocalFilesystemBackendArguments, SecretsManagerBackendArguments, SystemsManagerParameterStoreBackendArguments

_KEYS1 = frozenset(("connections_prefix", "variables_prefix", "config_prefix", "vault_url", "sep", "tenant_id", "client_id", "client_secret", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS2 = frozenset(("connections_prefix", "variables_prefix", "config_prefix", "gcp_keyfile_dict", "gcp_key_path", "gcp_credential_config_file", "gcp_scopes", "project_id", "sep", "impersonation_chain"))
_SCALAR1 = scalar("string", "null")
_KEYS3 = frozenset(("variables_file_path", "connections_file_path", "configs_file_path"))
_ORDERS1 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("connections_prefix", "connections_lookup_pattern", "variables_prefix", "variables_lookup_pattern", "config_prefix", "config_lookup_pattern", "sep", "extra_conn_words"))
_KEYS5 = frozenset(("connections_prefix", "connections_lookup_pattern", "variables_prefix", "variables_lookup_pattern", "config_prefix", "config_lookup_pattern"))


def read_azure_key_vault_backend_arguments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS1}
        w = tuple(v)
        x: Any
        m = AzureKeyVaultBackendArguments.__blank__()
        m._written = w
        m.connections_prefix = (x if type(x := v["connections_prefix"]) is str else STR(x, (at, "connections_prefix"), r)) if "connections_prefix" in v else "airflow-connections"
        m.variables_prefix = (x if type(x := v["variables_prefix"]) is str else STR(x, (at, "variables_prefix"), r)) if "variables_prefix" in v else "airflow-variables"
        m.config_prefix = (x if type(x := v["config_prefix"]) is str else STR(x, (at, "config_prefix"), r)) if "config_prefix" in v else "airflow-config"
        m.vault_url = (x if type(x := v["vault_url"]) is str else STR(x, (at, "vault_url"), r)) if "vault_url" in v else ""
        m.sep = (x if type(x := v["sep"]) is str else STR(x, (at, "sep"), r)) if "sep" in v else "-"
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else STR(x, (at, "tenant_id"), r)) if "tenant_id" in v else ""
        m.client_id = (x if type(x := v["client_id"]) is str else STR(x, (at, "client_id"), r)) if "client_id" in v else ""
        m.client_secret = (x if type(x := v["client_secret"]) is str else STR(x, (at, "client_secret"), r)) if "client_secret" in v else ""
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else STR(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else ""
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else STR(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else ""
        m.extra = extra
        m.__class__ = AzureKeyVaultBackendArguments
        return m
    return r.type(at, v, "a mapping")


def read_cloud_secret_manager_backend_arguments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = CloudSecretManagerBackendArguments.__blank__()
        m._written = w
        m.connections_prefix = (x if type(x := v["connections_prefix"]) is str else STR(x, (at, "connections_prefix"), r)) if "connections_prefix" in v else "airflow-connections"
        m.variables_prefix = (x if type(x := v["variables_prefix"]) is str else STR(x, (at, "variables_prefix"), r)) if "variables_prefix" in v else "airflow-variables"
        m.config_prefix = (x if type(x := v["config_prefix"]) is str else STR(x, (at, "config_prefix"), r)) if "config_prefix" in v else "airflow-config"
        m.gcp_keyfile_dict = read_cloud_secret_manager_backend_arguments_gcp_keyfile_dict(v["gcp_keyfile_dict"], (at, "gcp_keyfile_dict"), r) if "gcp_keyfile_dict" in v else None
        m.gcp_key_path = (x if type(x := v["gcp_key_path"]) is str else _SCALAR1(x, (at, "gcp_key_path"), r)) if "gcp_key_path" in v else None
        m.gcp_credential_config_file = read_secret_manager_backend_arguments_gcp_credential_config_file(v["gcp_credential_config_file"], (at, "gcp_credential_config_file"), r) if "gcp_credential_config_file" in v else None
        m.gcp_scopes = (x if type(x := v["gcp_scopes"]) is str else _SCALAR1(x, (at, "gcp_scopes"), r)) if "gcp_scopes" in v else None
        m.project_id = (x if type(x := v["project_id"]) is str else STR(x, (at, "project_id"), r)) if "project_id" in v else None
        m.sep = (x if type(x := v["sep"]) is str else STR(x, (at, "sep"), r)) if "sep" in v else "-"
        m.impersonation_chain = read_cloud_secret_manager_backend_arguments_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r) if "impersonation_chain" in v else None
        m.extra = extra
        m.__class__ = CloudSecretManagerBackendArguments
        return m
    return r.type(at, v, "a mapping")


def read_local_filesystem_backend_arguments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LocalFilesystemBackendArguments.__blank__()
        m._written = w
        m.variables_file_path = (x if type(x := v["variables_file_path"]) is str else _SCALAR1(x, (at, "variables_file_path"), r)) if "variables_file_path" in v else None
        m.connections_file_path = (x if type(x := v["connections_file_path"]) is str else _SCALAR1(x, (at, "connections_file_path"), r)) if "connections_file_path" in v else None
        m.configs_file_path = (x if type(x := v["configs_file_path"]) is str else _SCALAR1(x, (at, "configs_file_path"), r)) if "configs_file_path" in v else None
        m.__class__ = LocalFilesystemBackendArguments
        return m
    return r.type(at, v, "a mapping")


def read_secrets_manager_backend_arguments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = SecretsManagerBackendArguments.__blank__()
        m._written = w
        m.connections_prefix = (x if type(x := v["connections_prefix"]) is str else STR(x, (at, "connections_prefix"), r)) if "connections_prefix" in v else "airflow/connections"
        m.connections_lookup_pattern = (x if type(x := v["connections_lookup_pattern"]) is str else _SCALAR1(x, (at, "connections_lookup_pattern"), r)) if "connections_lookup_pattern" in v else None
        m.variables_prefix = (x if type(x := v["variables_prefix"]) is str else STR(x, (at, "variables_prefix"), r)) if "variables_prefix" in v else "airflow/variables"
        m.variables_lookup_pattern = (x if type(x := v["variables_lookup_pattern"]) is str else _SCALAR1(x, (at, "variables_lookup_pattern"), r)) if "variables_lookup_pattern" in v else None
        m.config_prefix = (x if type(x := v["config_prefix"]) is str else STR(x, (at, "config_prefix"), r)) if "config_prefix" in v else "airflow/config"
        m.config_lookup_pattern = (x if type(x := v["config_lookup_pattern"]) is str else _SCALAR1(x, (at, "config_lookup_pattern"), r)) if "config_lookup_pattern" in v else None
        m.sep = (x if type(x := v["sep"]) is str else STR(x, (at, "sep"), r)) if "sep" in v else "/"
        m.extra_conn_words = read_secrets_manager_backend_arguments_extra_conn_words(v["extra_conn_words"], (at, "extra_conn_words"), r) if "extra_conn_words" in v else None
        m.extra = extra
        m.__class__ = SecretsManagerBackendArguments
        return m
    return r.type(at, v, "a mapping")


def read_systems_manager_parameter_store_backend_arguments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        x: Any
        m = SystemsManagerParameterStoreBackendArguments.__blank__()
        m._written = w
        m.connections_prefix = (x if type(x := v["connections_prefix"]) is str else STR(x, (at, "connections_prefix"), r)) if "connections_prefix" in v else "/airflow/connections"
        m.connections_lookup_pattern = (x if type(x := v["connections_lookup_pattern"]) is str else _SCALAR1(x, (at, "connections_lookup_pattern"), r)) if "connections_lookup_pattern" in v else None
        m.variables_prefix = (x if type(x := v["variables_prefix"]) is str else STR(x, (at, "variables_prefix"), r)) if "variables_prefix" in v else "/airflow/variables"
        m.variables_lookup_pattern = (x if type(x := v["variables_lookup_pattern"]) is str else _SCALAR1(x, (at, "variables_lookup_pattern"), r)) if "variables_lookup_pattern" in v else None
        m.config_prefix = (x if type(x := v["config_prefix"]) is str else STR(x, (at, "config_prefix"), r)) if "config_prefix" in v else "/airflow/config"
        m.config_lookup_pattern = (x if type(x := v["config_lookup_pattern"]) is str else _SCALAR1(x, (at, "config_lookup_pattern"), r)) if "config_lookup_pattern" in v else None
        m.extra = extra
        m.__class__ = SystemsManagerParameterStoreBackendArguments
        return m
    return r.type(at, v, "a mapping")


def read_cloud_secret_manager_backend_arguments_gcp_keyfile_dict(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_secret_manager_backend_arguments_gcp_credential_config_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_ecret_manager_backend_arguments_gcp_credential_config_file_0(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_cloud_secret_manager_backend_arguments_impersonation_chain(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_cloud_secret_manager_backend_arguments_impersonation_chain_1(v, at, r)
    return r.type(at, v, "a list, a string or null")


def read_secrets_manager_backend_arguments_extra_conn_words(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_secrets_manager_backend_arguments_extra_conn_words_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecret_manager_backend_arguments_gcp_credential_config_file_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_cloud_secret_manager_backend_arguments_impersonation_chain_1(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_secrets_manager_backend_arguments_extra_conn_words_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
