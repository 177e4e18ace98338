"""Reads and checks what secrets_backends describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import ARRAY, OBJECT, first_of

_KEYS1 = frozenset(("variables_file_path", "connections_file_path", "configs_file_path"))


def check_secrets_manager_backend_arguments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connections_prefix" in v:
            check_secrets_manager_backend_arguments_connections_prefix(v["connections_prefix"], (at, "connections_prefix"), r)
        if "connections_lookup_pattern" in v:
            check_secrets_manager_backend_arguments_connections_lookup_pattern(v["connections_lookup_pattern"], (at, "connections_lookup_pattern"), r)
        if "variables_prefix" in v:
            check_secrets_manager_backend_arguments_variables_prefix(v["variables_prefix"], (at, "variables_prefix"), r)
        if "variables_lookup_pattern" in v:
            check_secrets_manager_backend_arguments_variables_lookup_pattern(v["variables_lookup_pattern"], (at, "variables_lookup_pattern"), r)
        if "config_prefix" in v:
            check_secrets_manager_backend_arguments_config_prefix(v["config_prefix"], (at, "config_prefix"), r)
        if "config_lookup_pattern" in v:
            check_secrets_manager_backend_arguments_config_lookup_pattern(v["config_lookup_pattern"], (at, "config_lookup_pattern"), r)
        if "sep" in v:
            check_secrets_manager_backend_arguments_sep(v["sep"], (at, "sep"), r)
        if "extra_conn_words" in v:
            check_secrets_manager_backend_arguments_extra_conn_words(v["extra_conn_words"], (at, "extra_conn_words"), r)
    else:
        r.type(at, v, "a mapping")


def check_systems_manager_parameter_store_backend_arguments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connections_prefix" in v:
            check_manager_parameter_store_backend_arguments_connections_prefix(v["connections_prefix"], (at, "connections_prefix"), r)
        if "connections_lookup_pattern" in v:
            check_parameter_store_backend_arguments_connections_lookup_pattern(v["connections_lookup_pattern"], (at, "connections_lookup_pattern"), r)
        if "variables_prefix" in v:
            check_s_manager_parameter_store_backend_arguments_variables_prefix(v["variables_prefix"], (at, "variables_prefix"), r)
        if "variables_lookup_pattern" in v:
            check_r_parameter_store_backend_arguments_variables_lookup_pattern(v["variables_lookup_pattern"], (at, "variables_lookup_pattern"), r)
        if "config_prefix" in v:
            check_tems_manager_parameter_store_backend_arguments_config_prefix(v["config_prefix"], (at, "config_prefix"), r)
        if "config_lookup_pattern" in v:
            check_ager_parameter_store_backend_arguments_config_lookup_pattern(v["config_lookup_pattern"], (at, "config_lookup_pattern"), r)
    else:
        r.type(at, v, "a mapping")


def check_cloud_secret_manager_backend_arguments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connections_prefix" in v:
            check_cloud_secret_manager_backend_arguments_connections_prefix(v["connections_prefix"], (at, "connections_prefix"), r)
        if "variables_prefix" in v:
            check_cloud_secret_manager_backend_arguments_variables_prefix(v["variables_prefix"], (at, "variables_prefix"), r)
        if "config_prefix" in v:
            check_cloud_secret_manager_backend_arguments_config_prefix(v["config_prefix"], (at, "config_prefix"), r)
        if "gcp_keyfile_dict" in v:
            check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict(v["gcp_keyfile_dict"], (at, "gcp_keyfile_dict"), r)
        if "gcp_key_path" in v:
            check_cloud_secret_manager_backend_arguments_gcp_key_path(v["gcp_key_path"], (at, "gcp_key_path"), r)
        if "gcp_credential_config_file" in v:
            check_secret_manager_backend_arguments_gcp_credential_config_file(v["gcp_credential_config_file"], (at, "gcp_credential_config_file"), r)
        if "gcp_scopes" in v:
            check_cloud_secret_manager_backend_arguments_gcp_scopes(v["gcp_scopes"], (at, "gcp_scopes"), r)
        if "project_id" in v:
            check_cloud_secret_manager_backend_arguments_project_id(v["project_id"], (at, "project_id"), r)
        if "sep" in v:
            check_cloud_secret_manager_backend_arguments_sep(v["sep"], (at, "sep"), r)
        if "impersonation_chain" in v:
            check_cloud_secret_manager_backend_arguments_impersonation_chain(v["impersonation_chain"], (at, "impersonation_chain"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_key_vault_backend_arguments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connections_prefix" in v:
            check_azure_key_vault_backend_arguments_connections_prefix(v["connections_prefix"], (at, "connections_prefix"), r)
        if "variables_prefix" in v:
            check_azure_key_vault_backend_arguments_variables_prefix(v["variables_prefix"], (at, "variables_prefix"), r)
        if "config_prefix" in v:
            check_azure_key_vault_backend_arguments_config_prefix(v["config_prefix"], (at, "config_prefix"), r)
        if "vault_url" in v:
            check_azure_key_vault_backend_arguments_vault_url(v["vault_url"], (at, "vault_url"), r)
        if "sep" in v:
            check_azure_key_vault_backend_arguments_sep(v["sep"], (at, "sep"), r)
        if "tenant_id" in v:
            check_azure_key_vault_backend_arguments_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "client_id" in v:
            check_azure_key_vault_backend_arguments_client_id(v["client_id"], (at, "client_id"), r)
        if "client_secret" in v:
            check_azure_key_vault_backend_arguments_client_secret(v["client_secret"], (at, "client_secret"), r)
        if "managed_identity_client_id" in v:
            check_azure_key_vault_backend_arguments_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_zure_key_vault_backend_arguments_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_local_filesystem_backend_arguments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "variables_file_path" in v:
            check_local_filesystem_backend_arguments_variables_file_path(v["variables_file_path"], (at, "variables_file_path"), r)
        if "connections_file_path" in v:
            check_local_filesystem_backend_arguments_connections_file_path(v["connections_file_path"], (at, "connections_file_path"), r)
        if "configs_file_path" in v:
            check_local_filesystem_backend_arguments_configs_file_path(v["configs_file_path"], (at, "configs_file_path"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_secrets_manager_backend_arguments_connections_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_connections_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_crets_manager_backend_arguments_connections_lookup_pattern_0), ("null", check_crets_manager_backend_arguments_connections_lookup_pattern_1)))


def check_secrets_manager_backend_arguments_variables_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_variables_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_secrets_manager_backend_arguments_variables_lookup_pattern_0), ("null", check_secrets_manager_backend_arguments_variables_lookup_pattern_1)))


def check_secrets_manager_backend_arguments_config_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_config_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_secrets_manager_backend_arguments_config_lookup_pattern_0), ("null", check_secrets_manager_backend_arguments_config_lookup_pattern_1)))


def check_secrets_manager_backend_arguments_sep(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_extra_conn_words(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_secrets_manager_backend_arguments_extra_conn_words_0), ("null", check_secrets_manager_backend_arguments_extra_conn_words_1)))


def check_manager_parameter_store_backend_arguments_connections_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_parameter_store_backend_arguments_connections_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_rameter_store_backend_arguments_connections_lookup_pattern_0), ("null", check_rameter_store_backend_arguments_connections_lookup_pattern_1)))


def check_s_manager_parameter_store_backend_arguments_variables_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_r_parameter_store_backend_arguments_variables_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_parameter_store_backend_arguments_variables_lookup_pattern_0), ("null", check_parameter_store_backend_arguments_variables_lookup_pattern_1)))


def check_tems_manager_parameter_store_backend_arguments_config_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ager_parameter_store_backend_arguments_config_lookup_pattern(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_er_parameter_store_backend_arguments_config_lookup_pattern_0), ("null", check_er_parameter_store_backend_arguments_config_lookup_pattern_1)))


def check_cloud_secret_manager_backend_arguments_connections_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_variables_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_config_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_0), ("null", check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_1)))


def check_cloud_secret_manager_backend_arguments_gcp_key_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_cloud_secret_manager_backend_arguments_gcp_key_path_0), ("null", check_cloud_secret_manager_backend_arguments_gcp_key_path_1)))


def check_secret_manager_backend_arguments_gcp_credential_config_file(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_ecret_manager_backend_arguments_gcp_credential_config_file_0), ("a string", check_ecret_manager_backend_arguments_gcp_credential_config_file_1), ("null", check_ecret_manager_backend_arguments_gcp_credential_config_file_2)))


def check_cloud_secret_manager_backend_arguments_gcp_scopes(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_cloud_secret_manager_backend_arguments_gcp_scopes_0), ("null", check_cloud_secret_manager_backend_arguments_gcp_scopes_1)))


def check_cloud_secret_manager_backend_arguments_project_id(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_sep(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_impersonation_chain(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_cloud_secret_manager_backend_arguments_impersonation_chain_0), ("a list", check_cloud_secret_manager_backend_arguments_impersonation_chain_1), ("null", check_cloud_secret_manager_backend_arguments_impersonation_chain_2)))


def check_azure_key_vault_backend_arguments_connections_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_variables_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_config_prefix(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_vault_url(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_sep(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_client_id(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_client_secret(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_key_vault_backend_arguments_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_zure_key_vault_backend_arguments_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_local_filesystem_backend_arguments_variables_file_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_local_filesystem_backend_arguments_variables_file_path_0), ("null", check_local_filesystem_backend_arguments_variables_file_path_1)))


def check_local_filesystem_backend_arguments_connections_file_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_local_filesystem_backend_arguments_connections_file_path_0), ("null", check_local_filesystem_backend_arguments_connections_file_path_1)))


def check_local_filesystem_backend_arguments_configs_file_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_local_filesystem_backend_arguments_configs_file_path_0), ("null", check_local_filesystem_backend_arguments_configs_file_path_1)))


def check_crets_manager_backend_arguments_connections_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_crets_manager_backend_arguments_connections_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_secrets_manager_backend_arguments_variables_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_variables_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_secrets_manager_backend_arguments_config_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secrets_manager_backend_arguments_config_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_secrets_manager_backend_arguments_extra_conn_words_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_secrets_manager_backend_arguments_extra_conn_words_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_rameter_store_backend_arguments_connections_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_rameter_store_backend_arguments_connections_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_parameter_store_backend_arguments_variables_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_parameter_store_backend_arguments_variables_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_er_parameter_store_backend_arguments_config_lookup_pattern_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_er_parameter_store_backend_arguments_config_lookup_pattern_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_cloud_secret_manager_backend_arguments_gcp_keyfile_dict_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_secret_manager_backend_arguments_gcp_key_path_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_gcp_key_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecret_manager_backend_arguments_gcp_credential_config_file_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_ecret_manager_backend_arguments_gcp_credential_config_file_1(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecret_manager_backend_arguments_gcp_credential_config_file_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_secret_manager_backend_arguments_gcp_scopes_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_gcp_scopes_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_secret_manager_backend_arguments_impersonation_chain_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_secret_manager_backend_arguments_impersonation_chain_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_cloud_secret_manager_backend_arguments_impersonation_chain_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_local_filesystem_backend_arguments_variables_file_path_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_local_filesystem_backend_arguments_variables_file_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_local_filesystem_backend_arguments_connections_file_path_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_local_filesystem_backend_arguments_connections_file_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_local_filesystem_backend_arguments_configs_file_path_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_local_filesystem_backend_arguments_configs_file_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")
