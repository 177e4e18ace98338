"""Reads and checks what microsoft_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, NULL, choice, is_integral, is_number, is_reference, reference, scalar
from ..microsoft_azure import AdlsConnection, AdlsExtra, AzureAiAgentsConnection, AzureAiAgentsExtra, AzureAnalysisServicesConnection, AzureAnalysisServicesExtra, AzureBatchConnection, AzureBatchExtra, AzureComputeConnection, AzureComputeExtra, AzureConnection, AzureContainerInstanceConnection, AzureContainerInstanceExtra, AzureContainerRegistryConnection, AzureContainerRegistryExtra, AzureContainerVolumeConnection, AzureContainerVolumeExtra, AzureCosmosConnection, AzureCosmosExtra, AzureDataExplorerConnection, AzureDataExplorerExtra, AzureDataFactoryConnection, AzureDataFactoryExtra, AzureDataLakeConnection, AzureDataLakeExtra, AzureExtra, AzureFileshareConnection, AzureFileshareExtra, AzureServiceBusConnection, AzureServiceBusExtra, AzureSynapseConnection, AzureSynapseExtra, MsGraphConnection, MsGraphExtra, PowerBiConnection, PowerBiExtra, WasbConnection, WasbExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_CHOICE1 = choice("adls")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("azure")
_CHOICE3 = choice("azure_ai_agents", "azure-ai-agents")
_CHOICE4 = choice("azure_analysis_services", "azure-analysis-services")
_CHOICE5 = choice("azure_batch", "azure-batch")
_CHOICE6 = choice("azure_compute", "azure-compute")
_CHOICE7 = choice("azure_container_instance", "azure-container-instance")
_CHOICE8 = choice("azure_container_registry", "azure-container-registry")
_CHOICE9 = choice("azure_container_volume", "azure-container-volume")
_CHOICE10 = choice("azure_cosmos", "azure-cosmos")
_CHOICE11 = choice("azure_data_explorer", "azure-data-explorer")
_CHOICE12 = choice("azure_data_factory", "azure-data-factory")
_CHOICE13 = choice("azure_data_lake", "azure-data-lake")
_CHOICE14 = choice("azure_fileshare", "azure-fileshare")
_CHOICE15 = choice("azure_service_bus", "azure-service-bus")
_CHOICE16 = choice("azure_synapse", "azure-synapse")
_CHOICE17 = choice("msgraph")
_CHOICE18 = choice("powerbi")
_CHOICE19 = choice("wasb")
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("connection_string", "tenant_id", "managed_identity_client_id", "workload_identity_tenant_id", "account_name", "account_url", "proxies", "tenant"))
_KEYS3 = frozenset(("tenantId", "subscriptionId", "managed_identity_client_id", "workload_identity_tenant_id", "cloud_environment", "key_path", "key_json", "use_azure_identity_object"))
_KEYS4 = frozenset(("tenantId", "cloud_environment", "endpoint", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS5 = frozenset(("tenantId",))
_KEYS6 = frozenset(("account_url", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS7 = frozenset(("tenantId", "subscriptionId", "managed_identity_client_id", "workload_identity_tenant_id", "key_path", "key_json", "cloud_environment", "use_azure_identity_object"))
_KEYS8 = frozenset(("cloud_environment", "key_json", "key_path", "managed_identity_client_id", "subscriptionId", "tenantId", "use_azure_identity_object", "workload_identity_tenant_id"))
_KEYS9 = frozenset(("subscription_id", "resource_group", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS10 = frozenset(("connection_string", "subscription_id", "resource_group", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS11 = frozenset(("database_name", "collection_name", "subscription_id", "resource_group_name", "managed_identity_client_id", "workload_identity_tenant_id", "partition_key"))
_KEYS12 = frozenset(("tenant", "auth_method", "certificate", "thumbprint", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS13 = frozenset(("tenantId", "subscriptionId", "resource_group_name", "factory_name", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS14 = frozenset(("tenant", "account_name", "managed_identity_client_id", "workload_identity_tenant_id", "account_url", "connection_string", "proxies", "tenant_id"))
_KEYS15 = frozenset(("sas_token", "connection_string", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS16 = frozenset(("fully_qualified_namespace", "credential", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS17 = frozenset(("tenantId", "subscriptionId", "managed_identity_client_id", "workload_identity_tenant_id"))
_KEYS18 = frozenset(("tenant_id", "drive_id", "api_version", "authority", "certificate_path", "certificate_data", "scopes", "disable_instance_discovery", "allowed_hosts", "proxies", "verify", "trust_env", "base_url"))
_SCALAR3 = scalar("boolean", "null", env=True)
_KEYS19 = frozenset(("tenant_id",))
_KEYS20 = frozenset(("connection_string", "shared_access_key", "tenant_id", "sas_token", "managed_identity_client_id", "workload_identity_tenant_id", "account_key", "client_secret_auth_config"))


def check_adls_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_adls_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_adls_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_adls_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_adls_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_adls_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_adls_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_adls_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_adls_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_ai_agents_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_ai_agents_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_ai_agents_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_ai_agents_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_ai_agents_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_ai_agents_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_ai_agents_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_ai_agents_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_ai_agents_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_analysis_services_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_analysis_services_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_analysis_services_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_analysis_services_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_analysis_services_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_analysis_services_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_analysis_services_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_analysis_services_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_analysis_services_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_batch_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_batch_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_batch_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_batch_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_batch_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_batch_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_batch_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_batch_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_batch_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_compute_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_compute_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_compute_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_compute_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_compute_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_compute_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_compute_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_compute_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_compute_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_container_instance_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_container_instance_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_container_instance_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_container_instance_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_container_instance_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_container_instance_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_container_instance_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_container_instance_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_registry_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_container_registry_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_container_registry_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_container_registry_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_container_registry_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_container_registry_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_container_registry_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_container_registry_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_container_registry_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_volume_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_container_volume_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_container_volume_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_container_volume_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_container_volume_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_container_volume_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_container_volume_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_container_volume_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_container_volume_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_cosmos_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_cosmos_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_cosmos_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_cosmos_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_cosmos_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_cosmos_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_cosmos_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_cosmos_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_cosmos_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_explorer_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_data_explorer_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_data_explorer_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_data_explorer_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_data_explorer_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_data_explorer_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_data_explorer_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_data_explorer_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_data_explorer_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_factory_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_data_factory_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_data_factory_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_data_factory_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_data_factory_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_data_factory_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_data_factory_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_data_factory_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_data_factory_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_lake_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_data_lake_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_data_lake_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_data_lake_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_data_lake_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_data_lake_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_data_lake_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_data_lake_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_data_lake_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_fileshare_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_fileshare_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_fileshare_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_fileshare_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_fileshare_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_fileshare_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_fileshare_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_fileshare_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_fileshare_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_service_bus_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_service_bus_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_service_bus_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_service_bus_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_service_bus_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_service_bus_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_service_bus_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_service_bus_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_service_bus_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_azure_synapse_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_azure_synapse_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_azure_synapse_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_azure_synapse_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_azure_synapse_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_azure_synapse_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_azure_synapse_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_azure_synapse_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_azure_synapse_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_ms_graph_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_ms_graph_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_ms_graph_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_ms_graph_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_ms_graph_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_ms_graph_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_ms_graph_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_ms_graph_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_ms_graph_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_power_bi_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_power_bi_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_power_bi_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_power_bi_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_power_bi_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_power_bi_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_power_bi_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_power_bi_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_power_bi_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_wasb_connection(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "conn_type" not in v:
            r.missing(at, "conn_type")
        if "conn_type" in v:
            check_wasb_connection_conn_type(v["conn_type"], (at, "conn_type"), r)
        if "description" in v:
            check_wasb_connection_description(v["description"], (at, "description"), r)
        if "host" in v:
            check_wasb_connection_host(v["host"], (at, "host"), r)
        if "login" in v:
            check_wasb_connection_login(v["login"], (at, "login"), r)
        if "password" in v:
            check_wasb_connection_password(v["password"], (at, "password"), r)
        if "schema" in v:
            check_wasb_connection_schema(v["schema"], (at, "schema"), r)
        if "port" in v:
            check_wasb_connection_port(v["port"], (at, "port"), r)
        if "extra" in v:
            check_wasb_extra(v["extra"], (at, "extra"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_adls_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AdlsConnection(
                conn_type=_CHOICE1(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_adls_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_adls_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_adls_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureConnection(
                conn_type=_CHOICE2(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_ai_agents_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureAiAgentsConnection(
                conn_type=_CHOICE3(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_ai_agents_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_ai_agents_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_ai_agents_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_analysis_services_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureAnalysisServicesConnection(
                conn_type=_CHOICE4(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_analysis_services_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_analysis_services_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_analysis_services_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_batch_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureBatchConnection(
                conn_type=_CHOICE5(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_batch_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_batch_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_batch_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_compute_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureComputeConnection(
                conn_type=_CHOICE6(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_compute_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_compute_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_compute_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureContainerInstanceConnection(
                conn_type=_CHOICE7(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_container_instance_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_container_instance_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_container_instance_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_registry_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureContainerRegistryConnection(
                conn_type=_CHOICE8(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_container_registry_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_container_registry_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_container_registry_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_volume_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureContainerVolumeConnection(
                conn_type=_CHOICE9(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_container_volume_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_container_volume_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_container_volume_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_cosmos_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureCosmosConnection(
                conn_type=_CHOICE10(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_cosmos_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_cosmos_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_cosmos_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_explorer_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureDataExplorerConnection(
                conn_type=_CHOICE11(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_data_explorer_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_data_explorer_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_data_explorer_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_factory_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureDataFactoryConnection(
                conn_type=_CHOICE12(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_data_factory_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_data_factory_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_data_factory_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_lake_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureDataLakeConnection(
                conn_type=_CHOICE13(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_data_lake_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_data_lake_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_data_lake_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_fileshare_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureFileshareConnection(
                conn_type=_CHOICE14(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_fileshare_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_fileshare_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_fileshare_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_service_bus_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureServiceBusConnection(
                conn_type=_CHOICE15(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_service_bus_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_service_bus_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_service_bus_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_synapse_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureSynapseConnection(
                conn_type=_CHOICE16(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_azure_synapse_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_azure_synapse_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_azure_synapse_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_ms_graph_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            MsGraphConnection(
                conn_type=_CHOICE17(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_ms_graph_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_ms_graph_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_ms_graph_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_power_bi_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            PowerBiConnection(
                conn_type=_CHOICE18(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_power_bi_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_power_bi_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_power_bi_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_wasb_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            WasbConnection(
                conn_type=_CHOICE19(v["conn_type"], (at, "conn_type"), r) if "conn_type" in v else r.missing(at, "conn_type"),
                description=(x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None,
                host=(x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None,
                login=(x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None,
                password=read_wasb_connection_password(v["password"], (at, "password"), r) if "password" in v else None,
                schema=(x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None,
                port=read_wasb_connection_port(v["port"], (at, "port"), r) if "port" in v else None,
                extra_=read_wasb_extra(v["extra"], (at, "extra"), r) if "extra" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_adls_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_adls_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_connection_description_0), ("null", check_adls_connection_description_1)))


def check_adls_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_connection_host_0), ("null", check_adls_connection_host_1)))


def check_adls_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_connection_login_0), ("null", check_adls_connection_login_1)))


def check_adls_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_connection_password_0), ("null", check_adls_connection_password_1)))


def check_adls_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_connection_schema_0), ("null", check_adls_connection_schema_1)))


def check_adls_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_adls_connection_port_0), ("null", check_adls_connection_port_1)))


def check_adls_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connection_string" in v:
            check_adls_extra_connection_string(v["connection_string"], (at, "connection_string"), r)
        if "tenant_id" in v:
            check_adls_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "managed_identity_client_id" in v:
            check_adls_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_adls_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "account_name" in v:
            check_adls_extra_account_name(v["account_name"], (at, "account_name"), r)
        if "account_url" in v:
            check_adls_extra_account_url(v["account_url"], (at, "account_url"), r)
        if "proxies" in v:
            check_adls_extra_proxies(v["proxies"], (at, "proxies"), r)
        if "tenant" in v:
            check_adls_extra_tenant(v["tenant"], (at, "tenant"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_azure_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_connection_description_0), ("null", check_azure_connection_description_1)))


def check_azure_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_connection_host_0), ("null", check_azure_connection_host_1)))


def check_azure_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_connection_login_0), ("null", check_azure_connection_login_1)))


def check_azure_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_connection_password_0), ("null", check_azure_connection_password_1)))


def check_azure_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_connection_schema_0), ("null", check_azure_connection_schema_1)))


def check_azure_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_connection_port_0), ("null", check_azure_connection_port_1)))


def check_azure_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "subscriptionId" in v:
            check_azure_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r)
        if "managed_identity_client_id" in v:
            check_azure_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "cloud_environment" in v:
            check_azure_extra_cloud_environment(v["cloud_environment"], (at, "cloud_environment"), r)
        if "key_path" in v:
            check_azure_extra_key_path(v["key_path"], (at, "key_path"), r)
        if "key_json" in v:
            check_azure_extra_key_json(v["key_json"], (at, "key_json"), r)
        if "use_azure_identity_object" in v:
            check_azure_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_ai_agents_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)


def check_azure_ai_agents_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_connection_description_0), ("null", check_azure_ai_agents_connection_description_1)))


def check_azure_ai_agents_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_connection_host_0), ("null", check_azure_ai_agents_connection_host_1)))


def check_azure_ai_agents_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_connection_login_0), ("null", check_azure_ai_agents_connection_login_1)))


def check_azure_ai_agents_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_connection_password_0), ("null", check_azure_ai_agents_connection_password_1)))


def check_azure_ai_agents_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_connection_schema_0), ("null", check_azure_ai_agents_connection_schema_1)))


def check_azure_ai_agents_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_ai_agents_connection_port_0), ("null", check_azure_ai_agents_connection_port_1)))


def check_azure_ai_agents_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_ai_agents_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "cloud_environment" in v:
            check_azure_ai_agents_extra_cloud_environment(v["cloud_environment"], (at, "cloud_environment"), r)
        if "endpoint" in v:
            check_azure_ai_agents_extra_endpoint(v["endpoint"], (at, "endpoint"), r)
        if "managed_identity_client_id" in v:
            check_azure_ai_agents_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_ai_agents_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_analysis_services_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)


def check_azure_analysis_services_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_connection_description_0), ("null", check_azure_analysis_services_connection_description_1)))


def check_azure_analysis_services_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_connection_host_0), ("null", check_azure_analysis_services_connection_host_1)))


def check_azure_analysis_services_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_connection_login_0), ("null", check_azure_analysis_services_connection_login_1)))


def check_azure_analysis_services_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_connection_password_0), ("null", check_azure_analysis_services_connection_password_1)))


def check_azure_analysis_services_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_connection_schema_0), ("null", check_azure_analysis_services_connection_schema_1)))


def check_azure_analysis_services_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_analysis_services_connection_port_0), ("null", check_azure_analysis_services_connection_port_1)))


def check_azure_analysis_services_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_analysis_services_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_batch_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE5(v, at, r)


def check_azure_batch_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_connection_description_0), ("null", check_azure_batch_connection_description_1)))


def check_azure_batch_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_connection_host_0), ("null", check_azure_batch_connection_host_1)))


def check_azure_batch_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_connection_login_0), ("null", check_azure_batch_connection_login_1)))


def check_azure_batch_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_connection_password_0), ("null", check_azure_batch_connection_password_1)))


def check_azure_batch_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_connection_schema_0), ("null", check_azure_batch_connection_schema_1)))


def check_azure_batch_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_batch_connection_port_0), ("null", check_azure_batch_connection_port_1)))


def check_azure_batch_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account_url" in v:
            check_azure_batch_extra_account_url(v["account_url"], (at, "account_url"), r)
        if "managed_identity_client_id" in v:
            check_azure_batch_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_batch_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_compute_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)


def check_azure_compute_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_connection_description_0), ("null", check_azure_compute_connection_description_1)))


def check_azure_compute_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_connection_host_0), ("null", check_azure_compute_connection_host_1)))


def check_azure_compute_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_connection_login_0), ("null", check_azure_compute_connection_login_1)))


def check_azure_compute_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_connection_password_0), ("null", check_azure_compute_connection_password_1)))


def check_azure_compute_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_connection_schema_0), ("null", check_azure_compute_connection_schema_1)))


def check_azure_compute_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_compute_connection_port_0), ("null", check_azure_compute_connection_port_1)))


def check_azure_compute_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_compute_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "subscriptionId" in v:
            check_azure_compute_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r)
        if "managed_identity_client_id" in v:
            check_azure_compute_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_compute_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "key_path" in v:
            check_azure_compute_extra_key_path(v["key_path"], (at, "key_path"), r)
        if "key_json" in v:
            check_azure_compute_extra_key_json(v["key_json"], (at, "key_json"), r)
        if "cloud_environment" in v:
            check_azure_compute_extra_cloud_environment(v["cloud_environment"], (at, "cloud_environment"), r)
        if "use_azure_identity_object" in v:
            check_azure_compute_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE7(v, at, r)


def check_azure_container_instance_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_connection_description_0), ("null", check_azure_container_instance_connection_description_1)))


def check_azure_container_instance_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_connection_host_0), ("null", check_azure_container_instance_connection_host_1)))


def check_azure_container_instance_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_connection_login_0), ("null", check_azure_container_instance_connection_login_1)))


def check_azure_container_instance_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_connection_password_0), ("null", check_azure_container_instance_connection_password_1)))


def check_azure_container_instance_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_connection_schema_0), ("null", check_azure_container_instance_connection_schema_1)))


def check_azure_container_instance_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_container_instance_connection_port_0), ("null", check_azure_container_instance_connection_port_1)))


def check_azure_container_instance_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "cloud_environment" in v:
            check_azure_container_instance_extra_cloud_environment(v["cloud_environment"], (at, "cloud_environment"), r)
        if "key_json" in v:
            check_azure_container_instance_extra_key_json(v["key_json"], (at, "key_json"), r)
        if "key_path" in v:
            check_azure_container_instance_extra_key_path(v["key_path"], (at, "key_path"), r)
        if "managed_identity_client_id" in v:
            check_azure_container_instance_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "subscriptionId" in v:
            check_azure_container_instance_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r)
        if "tenantId" in v:
            check_azure_container_instance_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "use_azure_identity_object" in v:
            check_azure_container_instance_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_container_instance_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_registry_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE8(v, at, r)


def check_azure_container_registry_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_connection_description_0), ("null", check_azure_container_registry_connection_description_1)))


def check_azure_container_registry_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_connection_host_0), ("null", check_azure_container_registry_connection_host_1)))


def check_azure_container_registry_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_connection_login_0), ("null", check_azure_container_registry_connection_login_1)))


def check_azure_container_registry_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_connection_password_0), ("null", check_azure_container_registry_connection_password_1)))


def check_azure_container_registry_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_connection_schema_0), ("null", check_azure_container_registry_connection_schema_1)))


def check_azure_container_registry_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_container_registry_connection_port_0), ("null", check_azure_container_registry_connection_port_1)))


def check_azure_container_registry_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "subscription_id" in v:
            check_azure_container_registry_extra_subscription_id(v["subscription_id"], (at, "subscription_id"), r)
        if "resource_group" in v:
            check_azure_container_registry_extra_resource_group(v["resource_group"], (at, "resource_group"), r)
        if "managed_identity_client_id" in v:
            check_azure_container_registry_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_container_registry_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_volume_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE9(v, at, r)


def check_azure_container_volume_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_connection_description_0), ("null", check_azure_container_volume_connection_description_1)))


def check_azure_container_volume_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_connection_host_0), ("null", check_azure_container_volume_connection_host_1)))


def check_azure_container_volume_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_connection_login_0), ("null", check_azure_container_volume_connection_login_1)))


def check_azure_container_volume_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_connection_password_0), ("null", check_azure_container_volume_connection_password_1)))


def check_azure_container_volume_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_connection_schema_0), ("null", check_azure_container_volume_connection_schema_1)))


def check_azure_container_volume_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_container_volume_connection_port_0), ("null", check_azure_container_volume_connection_port_1)))


def check_azure_container_volume_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connection_string" in v:
            check_azure_container_volume_extra_connection_string(v["connection_string"], (at, "connection_string"), r)
        if "subscription_id" in v:
            check_azure_container_volume_extra_subscription_id(v["subscription_id"], (at, "subscription_id"), r)
        if "resource_group" in v:
            check_azure_container_volume_extra_resource_group(v["resource_group"], (at, "resource_group"), r)
        if "managed_identity_client_id" in v:
            check_azure_container_volume_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_container_volume_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_cosmos_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE10(v, at, r)


def check_azure_cosmos_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_connection_description_0), ("null", check_azure_cosmos_connection_description_1)))


def check_azure_cosmos_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_connection_host_0), ("null", check_azure_cosmos_connection_host_1)))


def check_azure_cosmos_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_connection_login_0), ("null", check_azure_cosmos_connection_login_1)))


def check_azure_cosmos_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_connection_password_0), ("null", check_azure_cosmos_connection_password_1)))


def check_azure_cosmos_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_connection_schema_0), ("null", check_azure_cosmos_connection_schema_1)))


def check_azure_cosmos_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_cosmos_connection_port_0), ("null", check_azure_cosmos_connection_port_1)))


def check_azure_cosmos_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "database_name" in v:
            check_azure_cosmos_extra_database_name(v["database_name"], (at, "database_name"), r)
        if "collection_name" in v:
            check_azure_cosmos_extra_collection_name(v["collection_name"], (at, "collection_name"), r)
        if "subscription_id" in v:
            check_azure_cosmos_extra_subscription_id(v["subscription_id"], (at, "subscription_id"), r)
        if "resource_group_name" in v:
            check_azure_cosmos_extra_resource_group_name(v["resource_group_name"], (at, "resource_group_name"), r)
        if "managed_identity_client_id" in v:
            check_azure_cosmos_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_cosmos_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "partition_key" in v:
            check_azure_cosmos_extra_partition_key(v["partition_key"], (at, "partition_key"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_explorer_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE11(v, at, r)


def check_azure_data_explorer_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_connection_description_0), ("null", check_azure_data_explorer_connection_description_1)))


def check_azure_data_explorer_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_connection_host_0), ("null", check_azure_data_explorer_connection_host_1)))


def check_azure_data_explorer_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_connection_login_0), ("null", check_azure_data_explorer_connection_login_1)))


def check_azure_data_explorer_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_connection_password_0), ("null", check_azure_data_explorer_connection_password_1)))


def check_azure_data_explorer_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_connection_schema_0), ("null", check_azure_data_explorer_connection_schema_1)))


def check_azure_data_explorer_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_data_explorer_connection_port_0), ("null", check_azure_data_explorer_connection_port_1)))


def check_azure_data_explorer_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant" in v:
            check_azure_data_explorer_extra_tenant(v["tenant"], (at, "tenant"), r)
        if "auth_method" in v:
            check_azure_data_explorer_extra_auth_method(v["auth_method"], (at, "auth_method"), r)
        if "certificate" in v:
            check_azure_data_explorer_extra_certificate(v["certificate"], (at, "certificate"), r)
        if "thumbprint" in v:
            check_azure_data_explorer_extra_thumbprint(v["thumbprint"], (at, "thumbprint"), r)
        if "managed_identity_client_id" in v:
            check_azure_data_explorer_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_data_explorer_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_factory_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE12(v, at, r)


def check_azure_data_factory_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_connection_description_0), ("null", check_azure_data_factory_connection_description_1)))


def check_azure_data_factory_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_connection_host_0), ("null", check_azure_data_factory_connection_host_1)))


def check_azure_data_factory_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_connection_login_0), ("null", check_azure_data_factory_connection_login_1)))


def check_azure_data_factory_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_connection_password_0), ("null", check_azure_data_factory_connection_password_1)))


def check_azure_data_factory_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_connection_schema_0), ("null", check_azure_data_factory_connection_schema_1)))


def check_azure_data_factory_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_data_factory_connection_port_0), ("null", check_azure_data_factory_connection_port_1)))


def check_azure_data_factory_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_data_factory_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "subscriptionId" in v:
            check_azure_data_factory_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r)
        if "resource_group_name" in v:
            check_azure_data_factory_extra_resource_group_name(v["resource_group_name"], (at, "resource_group_name"), r)
        if "factory_name" in v:
            check_azure_data_factory_extra_factory_name(v["factory_name"], (at, "factory_name"), r)
        if "managed_identity_client_id" in v:
            check_azure_data_factory_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_data_factory_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_data_lake_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE13(v, at, r)


def check_azure_data_lake_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_connection_description_0), ("null", check_azure_data_lake_connection_description_1)))


def check_azure_data_lake_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_connection_host_0), ("null", check_azure_data_lake_connection_host_1)))


def check_azure_data_lake_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_connection_login_0), ("null", check_azure_data_lake_connection_login_1)))


def check_azure_data_lake_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_connection_password_0), ("null", check_azure_data_lake_connection_password_1)))


def check_azure_data_lake_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_connection_schema_0), ("null", check_azure_data_lake_connection_schema_1)))


def check_azure_data_lake_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_data_lake_connection_port_0), ("null", check_azure_data_lake_connection_port_1)))


def check_azure_data_lake_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant" in v:
            check_azure_data_lake_extra_tenant(v["tenant"], (at, "tenant"), r)
        if "account_name" in v:
            check_azure_data_lake_extra_account_name(v["account_name"], (at, "account_name"), r)
        if "managed_identity_client_id" in v:
            check_azure_data_lake_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_data_lake_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "account_url" in v:
            check_azure_data_lake_extra_account_url(v["account_url"], (at, "account_url"), r)
        if "connection_string" in v:
            check_azure_data_lake_extra_connection_string(v["connection_string"], (at, "connection_string"), r)
        if "proxies" in v:
            check_azure_data_lake_extra_proxies(v["proxies"], (at, "proxies"), r)
        if "tenant_id" in v:
            check_azure_data_lake_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_fileshare_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE14(v, at, r)


def check_azure_fileshare_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_connection_description_0), ("null", check_azure_fileshare_connection_description_1)))


def check_azure_fileshare_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_connection_host_0), ("null", check_azure_fileshare_connection_host_1)))


def check_azure_fileshare_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_connection_login_0), ("null", check_azure_fileshare_connection_login_1)))


def check_azure_fileshare_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_connection_password_0), ("null", check_azure_fileshare_connection_password_1)))


def check_azure_fileshare_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_connection_schema_0), ("null", check_azure_fileshare_connection_schema_1)))


def check_azure_fileshare_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_fileshare_connection_port_0), ("null", check_azure_fileshare_connection_port_1)))


def check_azure_fileshare_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "sas_token" in v:
            check_azure_fileshare_extra_sas_token(v["sas_token"], (at, "sas_token"), r)
        if "connection_string" in v:
            check_azure_fileshare_extra_connection_string(v["connection_string"], (at, "connection_string"), r)
        if "managed_identity_client_id" in v:
            check_azure_fileshare_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_fileshare_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_service_bus_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE15(v, at, r)


def check_azure_service_bus_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_connection_description_0), ("null", check_azure_service_bus_connection_description_1)))


def check_azure_service_bus_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_connection_host_0), ("null", check_azure_service_bus_connection_host_1)))


def check_azure_service_bus_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_connection_login_0), ("null", check_azure_service_bus_connection_login_1)))


def check_azure_service_bus_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_connection_password_0), ("null", check_azure_service_bus_connection_password_1)))


def check_azure_service_bus_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_connection_schema_0), ("null", check_azure_service_bus_connection_schema_1)))


def check_azure_service_bus_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_service_bus_connection_port_0), ("null", check_azure_service_bus_connection_port_1)))


def check_azure_service_bus_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "fully_qualified_namespace" in v:
            check_azure_service_bus_extra_fully_qualified_namespace(v["fully_qualified_namespace"], (at, "fully_qualified_namespace"), r)
        if "credential" in v:
            check_azure_service_bus_extra_credential(v["credential"], (at, "credential"), r)
        if "managed_identity_client_id" in v:
            check_azure_service_bus_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_service_bus_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_synapse_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE16(v, at, r)


def check_azure_synapse_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_connection_description_0), ("null", check_azure_synapse_connection_description_1)))


def check_azure_synapse_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_connection_host_0), ("null", check_azure_synapse_connection_host_1)))


def check_azure_synapse_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_connection_login_0), ("null", check_azure_synapse_connection_login_1)))


def check_azure_synapse_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_connection_password_0), ("null", check_azure_synapse_connection_password_1)))


def check_azure_synapse_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_connection_schema_0), ("null", check_azure_synapse_connection_schema_1)))


def check_azure_synapse_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_azure_synapse_connection_port_0), ("null", check_azure_synapse_connection_port_1)))


def check_azure_synapse_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenantId" in v:
            check_azure_synapse_extra_tenant_id(v["tenantId"], (at, "tenantId"), r)
        if "subscriptionId" in v:
            check_azure_synapse_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r)
        if "managed_identity_client_id" in v:
            check_azure_synapse_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_azure_synapse_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_ms_graph_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE17(v, at, r)


def check_ms_graph_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_connection_description_0), ("null", check_ms_graph_connection_description_1)))


def check_ms_graph_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_connection_host_0), ("null", check_ms_graph_connection_host_1)))


def check_ms_graph_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_connection_login_0), ("null", check_ms_graph_connection_login_1)))


def check_ms_graph_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_connection_password_0), ("null", check_ms_graph_connection_password_1)))


def check_ms_graph_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_connection_schema_0), ("null", check_ms_graph_connection_schema_1)))


def check_ms_graph_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_ms_graph_connection_port_0), ("null", check_ms_graph_connection_port_1)))


def check_ms_graph_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" in v:
            check_ms_graph_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "drive_id" in v:
            check_ms_graph_extra_drive_id(v["drive_id"], (at, "drive_id"), r)
        if "api_version" in v:
            check_ms_graph_extra_api_version(v["api_version"], (at, "api_version"), r)
        if "authority" in v:
            check_ms_graph_extra_authority(v["authority"], (at, "authority"), r)
        if "certificate_path" in v:
            check_ms_graph_extra_certificate_path(v["certificate_path"], (at, "certificate_path"), r)
        if "certificate_data" in v:
            check_ms_graph_extra_certificate_data(v["certificate_data"], (at, "certificate_data"), r)
        if "scopes" in v:
            check_ms_graph_extra_scopes(v["scopes"], (at, "scopes"), r)
        if "disable_instance_discovery" in v:
            check_ms_graph_extra_disable_instance_discovery(v["disable_instance_discovery"], (at, "disable_instance_discovery"), r)
        if "allowed_hosts" in v:
            check_ms_graph_extra_allowed_hosts(v["allowed_hosts"], (at, "allowed_hosts"), r)
        if "proxies" in v:
            check_ms_graph_extra_proxies(v["proxies"], (at, "proxies"), r)
        if "verify" in v:
            check_ms_graph_extra_verify(v["verify"], (at, "verify"), r)
        if "trust_env" in v:
            check_ms_graph_extra_trust_env(v["trust_env"], (at, "trust_env"), r)
        if "base_url" in v:
            check_ms_graph_extra_base_url(v["base_url"], (at, "base_url"), r)
    else:
        r.type(at, v, "a mapping")


def check_power_bi_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE18(v, at, r)


def check_power_bi_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_connection_description_0), ("null", check_power_bi_connection_description_1)))


def check_power_bi_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_connection_host_0), ("null", check_power_bi_connection_host_1)))


def check_power_bi_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_connection_login_0), ("null", check_power_bi_connection_login_1)))


def check_power_bi_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_connection_password_0), ("null", check_power_bi_connection_password_1)))


def check_power_bi_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_connection_schema_0), ("null", check_power_bi_connection_schema_1)))


def check_power_bi_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_power_bi_connection_port_0), ("null", check_power_bi_connection_port_1)))


def check_power_bi_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" in v:
            check_power_bi_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
    else:
        r.type(at, v, "a mapping")


def check_wasb_connection_conn_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE19(v, at, r)


def check_wasb_connection_description(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_connection_description_0), ("null", check_wasb_connection_description_1)))


def check_wasb_connection_host(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_connection_host_0), ("null", check_wasb_connection_host_1)))


def check_wasb_connection_login(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_connection_login_0), ("null", check_wasb_connection_login_1)))


def check_wasb_connection_password(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_connection_password_0), ("null", check_wasb_connection_password_1)))


def check_wasb_connection_schema(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_connection_schema_0), ("null", check_wasb_connection_schema_1)))


def check_wasb_connection_port(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("integer", check_wasb_connection_port_0), ("null", check_wasb_connection_port_1)))


def check_wasb_extra(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connection_string" in v:
            check_wasb_extra_connection_string(v["connection_string"], (at, "connection_string"), r)
        if "shared_access_key" in v:
            check_wasb_extra_shared_access_key(v["shared_access_key"], (at, "shared_access_key"), r)
        if "tenant_id" in v:
            check_wasb_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "sas_token" in v:
            check_wasb_extra_sas_token(v["sas_token"], (at, "sas_token"), r)
        if "managed_identity_client_id" in v:
            check_wasb_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r)
        if "workload_identity_tenant_id" in v:
            check_wasb_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r)
        if "account_key" in v:
            check_wasb_extra_account_key(v["account_key"], (at, "account_key"), r)
        if "client_secret_auth_config" in v:
            check_wasb_extra_client_secret_auth_config(v["client_secret_auth_config"], (at, "client_secret_auth_config"), r)
    else:
        r.type(at, v, "a mapping")


def read_adls_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_adls_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_adls_connection_port_0), ("null", NULL),))


def read_adls_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return made(
            AdlsExtra(
                connection_string=read_adls_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None,
                tenant_id=(x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                account_name=read_adls_extra_account_name(v["account_name"], (at, "account_name"), r) if "account_name" in v else None,
                account_url=read_adls_extra_account_url(v["account_url"], (at, "account_url"), r) if "account_url" in v else None,
                proxies=read_adls_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None,
                tenant=read_adls_extra_tenant(v["tenant"], (at, "tenant"), r) if "tenant" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_connection_port_0), ("null", NULL),))


def read_azure_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS3}
        return made(
            AzureExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                subscriptionId=(x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                cloud_environment=(x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None,
                key_path=(x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None,
                key_json=(x if type(x := v["key_json"]) is str else _SCALAR1(x, (at, "key_json"), r)) if "key_json" in v else None,
                use_azure_identity_object=read_azure_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_ai_agents_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_ai_agents_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_ai_agents_connection_port_0), ("null", NULL),))


def read_azure_ai_agents_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        return made(
            AzureAiAgentsExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                cloud_environment=(x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None,
                endpoint=(x if type(x := v["endpoint"]) is str else _SCALAR1(x, (at, "endpoint"), r)) if "endpoint" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_analysis_services_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_analysis_services_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_analysis_services_connection_port_0), ("null", NULL),))


def read_azure_analysis_services_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS5}
        return made(
            AzureAnalysisServicesExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_batch_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_batch_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_batch_connection_port_0), ("null", NULL),))


def read_azure_batch_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS6}
        return made(
            AzureBatchExtra(
                account_url=(x if type(x := v["account_url"]) is str else _SCALAR1(x, (at, "account_url"), r)) if "account_url" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_compute_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_compute_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_compute_connection_port_0), ("null", NULL),))


def read_azure_compute_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS7}
        return made(
            AzureComputeExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                subscriptionId=(x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                key_path=(x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None,
                key_json=(x if type(x := v["key_json"]) is str else _SCALAR1(x, (at, "key_json"), r)) if "key_json" in v else None,
                cloud_environment=(x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None,
                use_azure_identity_object=read_azure_compute_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_container_instance_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_container_instance_connection_port_0), ("null", NULL),))


def read_azure_container_instance_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS8}
        return made(
            AzureContainerInstanceExtra(
                cloud_environment=(x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None,
                key_json=read_azure_container_instance_extra_key_json(v["key_json"], (at, "key_json"), r) if "key_json" in v else None,
                key_path=read_azure_container_instance_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None,
                managed_identity_client_id=read_azure_container_instance_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r) if "managed_identity_client_id" in v else None,
                subscriptionId=read_azure_container_instance_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r) if "subscriptionId" in v else None,
                tenantId=read_azure_container_instance_extra_tenant_id(v["tenantId"], (at, "tenantId"), r) if "tenantId" in v else None,
                use_azure_identity_object=read_azure_container_instance_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None,
                workload_identity_tenant_id=read_azure_container_instance_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_registry_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_container_registry_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_container_registry_connection_port_0), ("null", NULL),))


def read_azure_container_registry_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS9}
        return made(
            AzureContainerRegistryExtra(
                subscription_id=(x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None,
                resource_group=(x if type(x := v["resource_group"]) is str else _SCALAR1(x, (at, "resource_group"), r)) if "resource_group" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_volume_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_container_volume_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_container_volume_connection_port_0), ("null", NULL),))


def read_azure_container_volume_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS10}
        return made(
            AzureContainerVolumeExtra(
                connection_string=read_azure_container_volume_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None,
                subscription_id=(x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None,
                resource_group=(x if type(x := v["resource_group"]) is str else _SCALAR1(x, (at, "resource_group"), r)) if "resource_group" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_cosmos_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_cosmos_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_cosmos_connection_port_0), ("null", NULL),))


def read_azure_cosmos_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS11}
        return made(
            AzureCosmosExtra(
                database_name=(x if type(x := v["database_name"]) is str else _SCALAR1(x, (at, "database_name"), r)) if "database_name" in v else None,
                collection_name=(x if type(x := v["collection_name"]) is str else _SCALAR1(x, (at, "collection_name"), r)) if "collection_name" in v else None,
                subscription_id=(x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None,
                resource_group_name=(x if type(x := v["resource_group_name"]) is str else _SCALAR1(x, (at, "resource_group_name"), r)) if "resource_group_name" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                partition_key=read_azure_cosmos_extra_partition_key(v["partition_key"], (at, "partition_key"), r) if "partition_key" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_explorer_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_explorer_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_data_explorer_connection_port_0), ("null", NULL),))


def read_azure_data_explorer_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS12}
        return made(
            AzureDataExplorerExtra(
                tenant=(x if type(x := v["tenant"]) is str else _SCALAR1(x, (at, "tenant"), r)) if "tenant" in v else None,
                auth_method=(x if type(x := v["auth_method"]) is str else _SCALAR1(x, (at, "auth_method"), r)) if "auth_method" in v else None,
                certificate=read_azure_data_explorer_extra_certificate(v["certificate"], (at, "certificate"), r) if "certificate" in v else None,
                thumbprint=read_azure_data_explorer_extra_thumbprint(v["thumbprint"], (at, "thumbprint"), r) if "thumbprint" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_factory_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_factory_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_data_factory_connection_port_0), ("null", NULL),))


def read_azure_data_factory_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS13}
        return made(
            AzureDataFactoryExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                subscriptionId=(x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None,
                resource_group_name=(x if type(x := v["resource_group_name"]) is str else _SCALAR1(x, (at, "resource_group_name"), r)) if "resource_group_name" in v else None,
                factory_name=(x if type(x := v["factory_name"]) is str else _SCALAR1(x, (at, "factory_name"), r)) if "factory_name" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_data_lake_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_lake_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_data_lake_connection_port_0), ("null", NULL),))


def read_azure_data_lake_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS14}
        return made(
            AzureDataLakeExtra(
                tenant=(x if type(x := v["tenant"]) is str else _SCALAR1(x, (at, "tenant"), r)) if "tenant" in v else None,
                account_name=(x if type(x := v["account_name"]) is str else _SCALAR1(x, (at, "account_name"), r)) if "account_name" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                account_url=read_azure_data_lake_extra_account_url(v["account_url"], (at, "account_url"), r) if "account_url" in v else None,
                connection_string=read_azure_data_lake_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None,
                proxies=read_azure_data_lake_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None,
                tenant_id=read_azure_data_lake_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r) if "tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_fileshare_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_fileshare_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_fileshare_connection_port_0), ("null", NULL),))


def read_azure_fileshare_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS15}
        return made(
            AzureFileshareExtra(
                sas_token=read_azure_fileshare_extra_sas_token(v["sas_token"], (at, "sas_token"), r) if "sas_token" in v else None,
                connection_string=read_azure_fileshare_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_service_bus_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_service_bus_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_service_bus_connection_port_0), ("null", NULL),))


def read_azure_service_bus_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS16}
        return made(
            AzureServiceBusExtra(
                fully_qualified_namespace=(x if type(x := v["fully_qualified_namespace"]) is str else _SCALAR1(x, (at, "fully_qualified_namespace"), r)) if "fully_qualified_namespace" in v else None,
                credential=read_azure_service_bus_extra_credential(v["credential"], (at, "credential"), r) if "credential" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_synapse_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_synapse_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_azure_synapse_connection_port_0), ("null", NULL),))


def read_azure_synapse_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS17}
        return made(
            AzureSynapseExtra(
                tenantId=(x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None,
                subscriptionId=(x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_ms_graph_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_ms_graph_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_ms_graph_connection_port_0), ("null", NULL),))


def read_ms_graph_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS18}
        return made(
            MsGraphExtra(
                tenant_id=(x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
                drive_id=(x if type(x := v["drive_id"]) is str else _SCALAR1(x, (at, "drive_id"), r)) if "drive_id" in v else None,
                api_version=(x if type(x := v["api_version"]) is str else _SCALAR1(x, (at, "api_version"), r)) if "api_version" in v else "v1.0",
                authority=(x if type(x := v["authority"]) is str else _SCALAR1(x, (at, "authority"), r)) if "authority" in v else None,
                certificate_path=(x if type(x := v["certificate_path"]) is str else _SCALAR1(x, (at, "certificate_path"), r)) if "certificate_path" in v else None,
                certificate_data=read_ms_graph_extra_certificate_data(v["certificate_data"], (at, "certificate_data"), r) if "certificate_data" in v else None,
                scopes=(x if type(x := v["scopes"]) is str else _SCALAR1(x, (at, "scopes"), r)) if "scopes" in v else "https://graph.microsoft.com/.default",
                disable_instance_discovery=(x if type(x := v["disable_instance_discovery"]) is bool else _SCALAR3(x, (at, "disable_instance_discovery"), r)) if "disable_instance_discovery" in v else False,
                allowed_hosts=(x if type(x := v["allowed_hosts"]) is str else _SCALAR1(x, (at, "allowed_hosts"), r)) if "allowed_hosts" in v else None,
                proxies=(x if type(x := v["proxies"]) is str else _SCALAR1(x, (at, "proxies"), r)) if "proxies" in v else None,
                verify=(x if type(x := v["verify"]) is bool else _SCALAR3(x, (at, "verify"), r)) if "verify" in v else True,
                trust_env=(x if type(x := v["trust_env"]) is bool else _SCALAR3(x, (at, "trust_env"), r)) if "trust_env" in v else True,
                base_url=(x if type(x := v["base_url"]) is str else _SCALAR1(x, (at, "base_url"), r)) if "base_url" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_power_bi_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_power_bi_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_power_bi_connection_port_0), ("null", NULL),))


def read_power_bi_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS19}
        return made(
            PowerBiExtra(
                tenant_id=(x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_wasb_connection_password(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_wasb_connection_port(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("integer", read_wasb_connection_port_0), ("null", NULL),))


def read_wasb_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS20}
        return made(
            WasbExtra(
                connection_string=read_wasb_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None,
                shared_access_key=read_wasb_extra_shared_access_key(v["shared_access_key"], (at, "shared_access_key"), r) if "shared_access_key" in v else None,
                tenant_id=(x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
                sas_token=read_wasb_extra_sas_token(v["sas_token"], (at, "sas_token"), r) if "sas_token" in v else None,
                managed_identity_client_id=(x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None,
                workload_identity_tenant_id=(x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None,
                account_key=read_wasb_extra_account_key(v["account_key"], (at, "account_key"), r) if "account_key" in v else None,
                client_secret_auth_config=read_wasb_extra_client_secret_auth_config(v["client_secret_auth_config"], (at, "client_secret_auth_config"), r) if "client_secret_auth_config" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_adls_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_adls_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_adls_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_connection_string(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_connection_string_0), ("null", check_adls_extra_connection_string_1)))


def check_adls_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_tenant_id_0), ("null", check_adls_extra_tenant_id_1)))


def check_adls_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_managed_identity_client_id_0), ("null", check_adls_extra_managed_identity_client_id_1)))


def check_adls_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_workload_identity_tenant_id_0), ("null", check_adls_extra_workload_identity_tenant_id_1)))


def check_adls_extra_account_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_account_name_0), ("boolean", check_adls_extra_account_name_1), ("integer", check_adls_extra_account_name_2), ("number", check_adls_extra_account_name_3), ("a list", check_adls_extra_account_name_4), ("a mapping", check_adls_extra_account_name_5), ("null", check_adls_extra_account_name_6)))


def check_adls_extra_account_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_account_url_0), ("boolean", check_adls_extra_account_url_1), ("integer", check_adls_extra_account_url_2), ("number", check_adls_extra_account_url_3), ("a list", check_adls_extra_account_url_4), ("a mapping", check_adls_extra_account_url_5), ("null", check_adls_extra_account_url_6)))


def check_adls_extra_proxies(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_adls_extra_proxies_0), ("null", check_adls_extra_proxies_1)))


def check_adls_extra_tenant(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_adls_extra_tenant_0), ("boolean", check_adls_extra_tenant_1), ("integer", check_adls_extra_tenant_2), ("number", check_adls_extra_tenant_3), ("a list", check_adls_extra_tenant_4), ("a mapping", check_adls_extra_tenant_5), ("null", check_adls_extra_tenant_6)))


def check_azure_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_tenant_id_0), ("null", check_azure_extra_tenant_id_1)))


def check_azure_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_subscription_id_0), ("null", check_azure_extra_subscription_id_1)))


def check_azure_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_managed_identity_client_id_0), ("null", check_azure_extra_managed_identity_client_id_1)))


def check_azure_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_workload_identity_tenant_id_0), ("null", check_azure_extra_workload_identity_tenant_id_1)))


def check_azure_extra_cloud_environment(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_cloud_environment_0), ("null", check_azure_extra_cloud_environment_1)))


def check_azure_extra_key_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_key_path_0), ("null", check_azure_extra_key_path_1)))


def check_azure_extra_key_json(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_extra_key_json_0), ("null", check_azure_extra_key_json_1)))


def check_azure_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_azure_extra_use_azure_identity_object_0), ("a string", check_azure_extra_use_azure_identity_object_1), ("null", check_azure_extra_use_azure_identity_object_2)))


def check_azure_ai_agents_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_ai_agents_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_ai_agents_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_extra_tenant_id_0), ("null", check_azure_ai_agents_extra_tenant_id_1)))


def check_azure_ai_agents_extra_cloud_environment(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_extra_cloud_environment_0), ("null", check_azure_ai_agents_extra_cloud_environment_1)))


def check_azure_ai_agents_extra_endpoint(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_extra_endpoint_0), ("null", check_azure_ai_agents_extra_endpoint_1)))


def check_azure_ai_agents_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_extra_managed_identity_client_id_0), ("null", check_azure_ai_agents_extra_managed_identity_client_id_1)))


def check_azure_ai_agents_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_ai_agents_extra_workload_identity_tenant_id_0), ("null", check_azure_ai_agents_extra_workload_identity_tenant_id_1)))


def check_azure_analysis_services_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_analysis_services_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_analysis_services_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_analysis_services_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_analysis_services_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_analysis_services_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_analysis_services_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_analysis_services_extra_tenant_id_0), ("null", check_azure_analysis_services_extra_tenant_id_1)))


def check_azure_batch_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_batch_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_batch_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_extra_account_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_extra_account_url_0), ("null", check_azure_batch_extra_account_url_1)))


def check_azure_batch_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_extra_managed_identity_client_id_0), ("null", check_azure_batch_extra_managed_identity_client_id_1)))


def check_azure_batch_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_batch_extra_workload_identity_tenant_id_0), ("null", check_azure_batch_extra_workload_identity_tenant_id_1)))


def check_azure_compute_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_compute_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_compute_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_tenant_id_0), ("null", check_azure_compute_extra_tenant_id_1)))


def check_azure_compute_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_subscription_id_0), ("null", check_azure_compute_extra_subscription_id_1)))


def check_azure_compute_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_managed_identity_client_id_0), ("null", check_azure_compute_extra_managed_identity_client_id_1)))


def check_azure_compute_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_workload_identity_tenant_id_0), ("null", check_azure_compute_extra_workload_identity_tenant_id_1)))


def check_azure_compute_extra_key_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_key_path_0), ("null", check_azure_compute_extra_key_path_1)))


def check_azure_compute_extra_key_json(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_key_json_0), ("null", check_azure_compute_extra_key_json_1)))


def check_azure_compute_extra_cloud_environment(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_compute_extra_cloud_environment_0), ("null", check_azure_compute_extra_cloud_environment_1)))


def check_azure_compute_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_azure_compute_extra_use_azure_identity_object_0), ("a string", check_azure_compute_extra_use_azure_identity_object_1), ("null", check_azure_compute_extra_use_azure_identity_object_2)))


def check_azure_container_instance_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_container_instance_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_container_instance_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_cloud_environment(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_cloud_environment_0), ("null", check_azure_container_instance_extra_cloud_environment_1)))


def check_azure_container_instance_extra_key_json(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_key_json_0), ("boolean", check_azure_container_instance_extra_key_json_1), ("integer", check_azure_container_instance_extra_key_json_2), ("number", check_azure_container_instance_extra_key_json_3), ("a list", check_azure_container_instance_extra_key_json_4), ("a mapping", check_azure_container_instance_extra_key_json_5), ("null", check_azure_container_instance_extra_key_json_6)))


def check_azure_container_instance_extra_key_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_key_path_0), ("boolean", check_azure_container_instance_extra_key_path_1), ("integer", check_azure_container_instance_extra_key_path_2), ("number", check_azure_container_instance_extra_key_path_3), ("a list", check_azure_container_instance_extra_key_path_4), ("a mapping", check_azure_container_instance_extra_key_path_5), ("null", check_azure_container_instance_extra_key_path_6)))


def check_azure_container_instance_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_managed_identity_client_id_0), ("boolean", check_azure_container_instance_extra_managed_identity_client_id_1), ("integer", check_azure_container_instance_extra_managed_identity_client_id_2), ("number", check_azure_container_instance_extra_managed_identity_client_id_3), ("a list", check_azure_container_instance_extra_managed_identity_client_id_4), ("a mapping", check_azure_container_instance_extra_managed_identity_client_id_5), ("null", check_azure_container_instance_extra_managed_identity_client_id_6)))


def check_azure_container_instance_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_subscription_id_0), ("boolean", check_azure_container_instance_extra_subscription_id_1), ("integer", check_azure_container_instance_extra_subscription_id_2), ("number", check_azure_container_instance_extra_subscription_id_3), ("a list", check_azure_container_instance_extra_subscription_id_4), ("a mapping", check_azure_container_instance_extra_subscription_id_5), ("null", check_azure_container_instance_extra_subscription_id_6)))


def check_azure_container_instance_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_tenant_id_0), ("boolean", check_azure_container_instance_extra_tenant_id_1), ("integer", check_azure_container_instance_extra_tenant_id_2), ("number", check_azure_container_instance_extra_tenant_id_3), ("a list", check_azure_container_instance_extra_tenant_id_4), ("a mapping", check_azure_container_instance_extra_tenant_id_5), ("null", check_azure_container_instance_extra_tenant_id_6)))


def check_azure_container_instance_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_azure_container_instance_extra_use_azure_identity_object_0), ("a string", check_azure_container_instance_extra_use_azure_identity_object_1), ("null", check_azure_container_instance_extra_use_azure_identity_object_2)))


def check_azure_container_instance_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_instance_extra_workload_identity_tenant_id_0), ("boolean", check_azure_container_instance_extra_workload_identity_tenant_id_1), ("integer", check_azure_container_instance_extra_workload_identity_tenant_id_2), ("number", check_azure_container_instance_extra_workload_identity_tenant_id_3), ("a list", check_azure_container_instance_extra_workload_identity_tenant_id_4), ("a mapping", check_azure_container_instance_extra_workload_identity_tenant_id_5), ("null", check_azure_container_instance_extra_workload_identity_tenant_id_6)))


def check_azure_container_registry_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_container_registry_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_container_registry_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_extra_subscription_id_0), ("null", check_azure_container_registry_extra_subscription_id_1)))


def check_azure_container_registry_extra_resource_group(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_extra_resource_group_0), ("null", check_azure_container_registry_extra_resource_group_1)))


def check_azure_container_registry_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_extra_managed_identity_client_id_0), ("null", check_azure_container_registry_extra_managed_identity_client_id_1)))


def check_azure_container_registry_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_registry_extra_workload_identity_tenant_id_0), ("null", check_azure_container_registry_extra_workload_identity_tenant_id_1)))


def check_azure_container_volume_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_container_volume_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_container_volume_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_connection_string(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_extra_connection_string_0), ("null", check_azure_container_volume_extra_connection_string_1)))


def check_azure_container_volume_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_extra_subscription_id_0), ("null", check_azure_container_volume_extra_subscription_id_1)))


def check_azure_container_volume_extra_resource_group(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_extra_resource_group_0), ("null", check_azure_container_volume_extra_resource_group_1)))


def check_azure_container_volume_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_extra_managed_identity_client_id_0), ("null", check_azure_container_volume_extra_managed_identity_client_id_1)))


def check_azure_container_volume_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_container_volume_extra_workload_identity_tenant_id_0), ("null", check_azure_container_volume_extra_workload_identity_tenant_id_1)))


def check_azure_cosmos_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_cosmos_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_cosmos_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_database_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_database_name_0), ("null", check_azure_cosmos_extra_database_name_1)))


def check_azure_cosmos_extra_collection_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_collection_name_0), ("null", check_azure_cosmos_extra_collection_name_1)))


def check_azure_cosmos_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_subscription_id_0), ("null", check_azure_cosmos_extra_subscription_id_1)))


def check_azure_cosmos_extra_resource_group_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_resource_group_name_0), ("null", check_azure_cosmos_extra_resource_group_name_1)))


def check_azure_cosmos_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_managed_identity_client_id_0), ("null", check_azure_cosmos_extra_managed_identity_client_id_1)))


def check_azure_cosmos_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_workload_identity_tenant_id_0), ("null", check_azure_cosmos_extra_workload_identity_tenant_id_1)))


def check_azure_cosmos_extra_partition_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_cosmos_extra_partition_key_0), ("boolean", check_azure_cosmos_extra_partition_key_1), ("integer", check_azure_cosmos_extra_partition_key_2), ("number", check_azure_cosmos_extra_partition_key_3), ("a list", check_azure_cosmos_extra_partition_key_4), ("a mapping", check_azure_cosmos_extra_partition_key_5), ("null", check_azure_cosmos_extra_partition_key_6)))


def check_azure_data_explorer_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_explorer_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_data_explorer_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_tenant(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_tenant_0), ("null", check_azure_data_explorer_extra_tenant_1)))


def check_azure_data_explorer_extra_auth_method(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_auth_method_0), ("null", check_azure_data_explorer_extra_auth_method_1)))


def check_azure_data_explorer_extra_certificate(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_certificate_0), ("null", check_azure_data_explorer_extra_certificate_1)))


def check_azure_data_explorer_extra_thumbprint(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_thumbprint_0), ("null", check_azure_data_explorer_extra_thumbprint_1)))


def check_azure_data_explorer_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_managed_identity_client_id_0), ("null", check_azure_data_explorer_extra_managed_identity_client_id_1)))


def check_azure_data_explorer_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_explorer_extra_workload_identity_tenant_id_0), ("null", check_azure_data_explorer_extra_workload_identity_tenant_id_1)))


def check_azure_data_factory_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_factory_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_data_factory_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_tenant_id_0), ("null", check_azure_data_factory_extra_tenant_id_1)))


def check_azure_data_factory_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_subscription_id_0), ("null", check_azure_data_factory_extra_subscription_id_1)))


def check_azure_data_factory_extra_resource_group_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_resource_group_name_0), ("null", check_azure_data_factory_extra_resource_group_name_1)))


def check_azure_data_factory_extra_factory_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_factory_name_0), ("null", check_azure_data_factory_extra_factory_name_1)))


def check_azure_data_factory_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_managed_identity_client_id_0), ("null", check_azure_data_factory_extra_managed_identity_client_id_1)))


def check_azure_data_factory_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_factory_extra_workload_identity_tenant_id_0), ("null", check_azure_data_factory_extra_workload_identity_tenant_id_1)))


def check_azure_data_lake_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_lake_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_data_lake_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_tenant(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_tenant_0), ("null", check_azure_data_lake_extra_tenant_1)))


def check_azure_data_lake_extra_account_name(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_account_name_0), ("null", check_azure_data_lake_extra_account_name_1)))


def check_azure_data_lake_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_managed_identity_client_id_0), ("null", check_azure_data_lake_extra_managed_identity_client_id_1)))


def check_azure_data_lake_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_workload_identity_tenant_id_0), ("null", check_azure_data_lake_extra_workload_identity_tenant_id_1)))


def check_azure_data_lake_extra_account_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_account_url_0), ("boolean", check_azure_data_lake_extra_account_url_1), ("integer", check_azure_data_lake_extra_account_url_2), ("number", check_azure_data_lake_extra_account_url_3), ("a list", check_azure_data_lake_extra_account_url_4), ("a mapping", check_azure_data_lake_extra_account_url_5), ("null", check_azure_data_lake_extra_account_url_6)))


def check_azure_data_lake_extra_connection_string(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_connection_string_0), ("null", check_azure_data_lake_extra_connection_string_1)))


def check_azure_data_lake_extra_proxies(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_azure_data_lake_extra_proxies_0), ("null", check_azure_data_lake_extra_proxies_1)))


def check_azure_data_lake_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_data_lake_extra_tenant_id_0), ("boolean", check_azure_data_lake_extra_tenant_id_1), ("integer", check_azure_data_lake_extra_tenant_id_2), ("number", check_azure_data_lake_extra_tenant_id_3), ("a list", check_azure_data_lake_extra_tenant_id_4), ("a mapping", check_azure_data_lake_extra_tenant_id_5), ("null", check_azure_data_lake_extra_tenant_id_6)))


def check_azure_fileshare_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_fileshare_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_fileshare_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_extra_sas_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_extra_sas_token_0), ("null", check_azure_fileshare_extra_sas_token_1)))


def check_azure_fileshare_extra_connection_string(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_extra_connection_string_0), ("null", check_azure_fileshare_extra_connection_string_1)))


def check_azure_fileshare_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_extra_managed_identity_client_id_0), ("null", check_azure_fileshare_extra_managed_identity_client_id_1)))


def check_azure_fileshare_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_fileshare_extra_workload_identity_tenant_id_0), ("null", check_azure_fileshare_extra_workload_identity_tenant_id_1)))


def check_azure_service_bus_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_service_bus_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_service_bus_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_extra_fully_qualified_namespace(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_extra_fully_qualified_namespace_0), ("null", check_azure_service_bus_extra_fully_qualified_namespace_1)))


def check_azure_service_bus_extra_credential(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_extra_credential_0), ("null", check_azure_service_bus_extra_credential_1)))


def check_azure_service_bus_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_extra_managed_identity_client_id_0), ("null", check_azure_service_bus_extra_managed_identity_client_id_1)))


def check_azure_service_bus_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_service_bus_extra_workload_identity_tenant_id_0), ("null", check_azure_service_bus_extra_workload_identity_tenant_id_1)))


def check_azure_synapse_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_synapse_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_azure_synapse_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_extra_tenant_id_0), ("null", check_azure_synapse_extra_tenant_id_1)))


def check_azure_synapse_extra_subscription_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_extra_subscription_id_0), ("null", check_azure_synapse_extra_subscription_id_1)))


def check_azure_synapse_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_extra_managed_identity_client_id_0), ("null", check_azure_synapse_extra_managed_identity_client_id_1)))


def check_azure_synapse_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_azure_synapse_extra_workload_identity_tenant_id_0), ("null", check_azure_synapse_extra_workload_identity_tenant_id_1)))


def check_ms_graph_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_ms_graph_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_ms_graph_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_tenant_id_0), ("null", check_ms_graph_extra_tenant_id_1)))


def check_ms_graph_extra_drive_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_drive_id_0), ("null", check_ms_graph_extra_drive_id_1)))


def check_ms_graph_extra_api_version(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_api_version_0), ("null", check_ms_graph_extra_api_version_1)))


def check_ms_graph_extra_authority(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_authority_0), ("null", check_ms_graph_extra_authority_1)))


def check_ms_graph_extra_certificate_path(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_certificate_path_0), ("null", check_ms_graph_extra_certificate_path_1)))


def check_ms_graph_extra_certificate_data(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_certificate_data_0), ("null", check_ms_graph_extra_certificate_data_1)))


def check_ms_graph_extra_scopes(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_scopes_0), ("null", check_ms_graph_extra_scopes_1)))


def check_ms_graph_extra_disable_instance_discovery(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_ms_graph_extra_disable_instance_discovery_0), ("null", check_ms_graph_extra_disable_instance_discovery_1)))


def check_ms_graph_extra_allowed_hosts(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_allowed_hosts_0), ("null", check_ms_graph_extra_allowed_hosts_1)))


def check_ms_graph_extra_proxies(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_proxies_0), ("null", check_ms_graph_extra_proxies_1)))


def check_ms_graph_extra_verify(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_ms_graph_extra_verify_0), ("null", check_ms_graph_extra_verify_1)))


def check_ms_graph_extra_trust_env(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("boolean", check_ms_graph_extra_trust_env_0), ("null", check_ms_graph_extra_trust_env_1)))


def check_ms_graph_extra_base_url(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_ms_graph_extra_base_url_0), ("null", check_ms_graph_extra_base_url_1)))


def check_power_bi_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_power_bi_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_power_bi_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_power_bi_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_power_bi_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_power_bi_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_power_bi_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_power_bi_extra_tenant_id_0), ("null", check_power_bi_extra_tenant_id_1)))


def check_wasb_connection_description_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_connection_description_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_connection_host_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_connection_host_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_connection_login_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_connection_login_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_connection_password_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_wasb_connection_password_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_connection_schema_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_connection_schema_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_connection_port_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
    else:
        r.type(at, v, "an integer")


def check_wasb_connection_port_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_connection_string(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_connection_string_0), ("null", check_wasb_extra_connection_string_1)))


def check_wasb_extra_shared_access_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_shared_access_key_0), ("null", check_wasb_extra_shared_access_key_1)))


def check_wasb_extra_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_tenant_id_0), ("null", check_wasb_extra_tenant_id_1)))


def check_wasb_extra_sas_token(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_sas_token_0), ("null", check_wasb_extra_sas_token_1)))


def check_wasb_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_managed_identity_client_id_0), ("null", check_wasb_extra_managed_identity_client_id_1)))


def check_wasb_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_workload_identity_tenant_id_0), ("null", check_wasb_extra_workload_identity_tenant_id_1)))


def check_wasb_extra_account_key(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", check_wasb_extra_account_key_0), ("null", check_wasb_extra_account_key_1)))


def check_wasb_extra_client_secret_auth_config(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_wasb_extra_client_secret_auth_config_0), ("null", check_wasb_extra_client_secret_auth_config_1)))


def read_adls_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_adls_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_adls_extra_account_name(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_adls_extra_account_name_4), ("a mapping", read_adls_extra_account_name_5), ("null", NULL),))


def read_adls_extra_account_url(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_adls_extra_account_url_4), ("a mapping", read_adls_extra_account_url_5), ("null", NULL),))


def read_adls_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_adls_extra_proxies_0), ("null", NULL),))


def read_adls_extra_tenant(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_adls_extra_tenant_4), ("a mapping", read_adls_extra_tenant_5), ("null", NULL),))


def read_azure_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_azure_ai_agents_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_analysis_services_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_batch_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_compute_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_compute_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_azure_container_instance_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_container_instance_extra_key_json(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_key_json_4), ("a mapping", read_azure_container_instance_extra_key_json_5), ("null", NULL),))


def read_azure_container_instance_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_key_path_4), ("a mapping", read_azure_container_instance_extra_key_path_5), ("null", NULL),))


def read_azure_container_instance_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_managed_identity_client_id_4), ("a mapping", read_azure_container_instance_extra_managed_identity_client_id_5), ("null", NULL),))


def read_azure_container_instance_extra_subscription_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_subscription_id_4), ("a mapping", read_azure_container_instance_extra_subscription_id_5), ("null", NULL),))


def read_azure_container_instance_extra_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_tenant_id_4), ("a mapping", read_azure_container_instance_extra_tenant_id_5), ("null", NULL),))


def read_azure_container_instance_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR), ("null", NULL),))


def read_azure_container_instance_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_container_instance_extra_workload_identity_tenant_id_4), ("a mapping", read_azure_container_instance_extra_workload_identity_tenant_id_5), ("null", NULL),))


def read_azure_container_registry_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_container_volume_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_container_volume_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_cosmos_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_cosmos_extra_partition_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_cosmos_extra_partition_key_4), ("a mapping", read_azure_cosmos_extra_partition_key_5), ("null", NULL),))


def read_azure_data_explorer_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_data_explorer_extra_certificate(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_explorer_extra_thumbprint(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_factory_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_data_lake_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_data_lake_extra_account_url(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_data_lake_extra_account_url_4), ("a mapping", read_azure_data_lake_extra_account_url_5), ("null", NULL),))


def read_azure_data_lake_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_data_lake_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_azure_data_lake_extra_proxies_0), ("null", NULL),))


def read_azure_data_lake_extra_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", ENV_STR), ("boolean", ENV_BOOL), ("integer", ENV_INT), ("number", ENV_NUMBER), ("a list", read_azure_data_lake_extra_tenant_id_4), ("a mapping", read_azure_data_lake_extra_tenant_id_5), ("null", NULL),))


def read_azure_fileshare_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_fileshare_extra_sas_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_fileshare_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_service_bus_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_azure_service_bus_extra_credential(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_azure_synapse_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_ms_graph_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_ms_graph_extra_certificate_data(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_power_bi_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_wasb_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
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


def read_wasb_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_wasb_extra_shared_access_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_wasb_extra_sas_token(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_wasb_extra_account_key(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _SCALAR2), ("null", NULL),))


def read_wasb_extra_client_secret_auth_config(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_wasb_extra_client_secret_auth_config_0), ("null", NULL),))


def check_adls_extra_connection_string_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_adls_extra_connection_string_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_account_name_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_adls_extra_account_name_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_adls_extra_account_name_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_adls_extra_account_name_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_adls_extra_account_name_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_adls_extra_account_name_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_account_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_account_url_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_adls_extra_account_url_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_adls_extra_account_url_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_adls_extra_account_url_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_adls_extra_account_url_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_adls_extra_account_url_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_proxies_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_adls_extra_proxies_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_adls_extra_tenant_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_adls_extra_tenant_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_adls_extra_tenant_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_adls_extra_tenant_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_adls_extra_tenant_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_adls_extra_tenant_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_adls_extra_tenant_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_cloud_environment_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_cloud_environment_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_key_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_key_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_key_json_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_key_json_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_extra_use_azure_identity_object_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_extra_use_azure_identity_object_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_extra_use_azure_identity_object_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_cloud_environment_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_extra_cloud_environment_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_endpoint_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_extra_endpoint_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_ai_agents_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_ai_agents_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_analysis_services_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_analysis_services_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_extra_account_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_extra_account_url_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_batch_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_batch_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_key_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_key_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_key_json_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_key_json_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_cloud_environment_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_cloud_environment_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_compute_extra_use_azure_identity_object_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_compute_extra_use_azure_identity_object_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_compute_extra_use_azure_identity_object_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_cloud_environment_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_cloud_environment_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_key_json_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_key_json_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_key_json_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_key_json_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_key_json_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_key_json_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_key_json_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_key_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_key_path_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_key_path_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_key_path_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_key_path_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_key_path_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_key_path_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_managed_identity_client_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_managed_identity_client_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_managed_identity_client_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_managed_identity_client_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_managed_identity_client_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_subscription_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_subscription_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_subscription_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_subscription_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_subscription_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_tenant_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_tenant_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_tenant_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_tenant_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_tenant_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_use_azure_identity_object_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_use_azure_identity_object_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_use_azure_identity_object_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_extra_workload_identity_tenant_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_extra_workload_identity_tenant_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_extra_workload_identity_tenant_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_container_instance_extra_workload_identity_tenant_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_container_instance_extra_workload_identity_tenant_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_extra_resource_group_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_extra_resource_group_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_registry_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_registry_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_connection_string_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_container_volume_extra_connection_string_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_resource_group_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_extra_resource_group_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_volume_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_volume_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_database_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_database_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_collection_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_collection_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_resource_group_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_resource_group_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_cosmos_extra_partition_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_cosmos_extra_partition_key_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_cosmos_extra_partition_key_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_cosmos_extra_partition_key_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_cosmos_extra_partition_key_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_cosmos_extra_partition_key_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_cosmos_extra_partition_key_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_tenant_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_extra_tenant_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_auth_method_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_extra_auth_method_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_certificate_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_explorer_extra_certificate_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_thumbprint_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_explorer_extra_thumbprint_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_explorer_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_explorer_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_resource_group_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_resource_group_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_factory_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_factory_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_factory_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_factory_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_tenant_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_tenant_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_account_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_account_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_account_url_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_data_lake_extra_account_url_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_data_lake_extra_account_url_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_data_lake_extra_account_url_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_data_lake_extra_account_url_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_data_lake_extra_account_url_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_connection_string_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_data_lake_extra_connection_string_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_proxies_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_data_lake_extra_proxies_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_data_lake_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_data_lake_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_data_lake_extra_tenant_id_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_data_lake_extra_tenant_id_3(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_data_lake_extra_tenant_id_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")


def check_azure_data_lake_extra_tenant_id_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_azure_data_lake_extra_tenant_id_6(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_extra_sas_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_fileshare_extra_sas_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_extra_connection_string_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_fileshare_extra_connection_string_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_fileshare_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_fileshare_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_extra_fully_qualified_namespace_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_extra_fully_qualified_namespace_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_extra_credential_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_azure_service_bus_extra_credential_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_service_bus_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_service_bus_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_extra_subscription_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_synapse_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_synapse_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_drive_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_drive_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_api_version_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_api_version_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_authority_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_authority_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_certificate_path_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_certificate_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_certificate_data_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_ms_graph_extra_certificate_data_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_scopes_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_scopes_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_disable_instance_discovery_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ms_graph_extra_disable_instance_discovery_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_allowed_hosts_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_allowed_hosts_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_proxies_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_proxies_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_verify_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ms_graph_extra_verify_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_trust_env_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ms_graph_extra_trust_env_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ms_graph_extra_base_url_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ms_graph_extra_base_url_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_power_bi_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_power_bi_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_connection_string_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_wasb_extra_connection_string_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_shared_access_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_wasb_extra_shared_access_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_sas_token_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_wasb_extra_sas_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_managed_identity_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_workload_identity_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_wasb_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_account_key_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    r.problem(at, "secret", "a secret must be a reference: {env: NAME}")


def check_wasb_extra_account_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_wasb_extra_client_secret_auth_config_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_wasb_extra_client_secret_auth_config_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_adls_extra_account_name_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_adls_extra_account_name_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_adls_extra_account_url_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_adls_extra_account_url_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_adls_extra_proxies_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_adls_extra_tenant_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_adls_extra_tenant_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_key_json_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_key_json_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_key_path_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_key_path_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_managed_identity_client_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_managed_identity_client_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_subscription_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_subscription_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_tenant_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_tenant_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_container_instance_extra_workload_identity_tenant_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_container_instance_extra_workload_identity_tenant_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_cosmos_extra_partition_key_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_cosmos_extra_partition_key_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_data_lake_extra_account_url_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_data_lake_extra_account_url_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_data_lake_extra_proxies_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_data_lake_extra_tenant_id_4(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, ARRAY):
        r.type(at, v, "a list")
    return v


def read_azure_data_lake_extra_tenant_id_5(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_wasb_extra_client_secret_auth_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
