"""Reads and checks what microsoft_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..microsoft_azure import AdlsConnection, AdlsExtra, AzureAiAgentsConnection, AzureAiAgentsExtra, AzureAnalysisServicesConnection, AzureAnalysisServicesExtra, AzureBatchConnection, AzureBatchExtra, AzureComputeConnection, AzureComputeExtra, AzureConnection, AzureContainerInstanceConnection, AzureContainerInstanceExtra, AzureContainerRegistryConnection, AzureContainerRegistryExtra, AzureContainerVolumeConnection, AzureContainerVolumeExtra, AzureCosmosConnection, AzureCosmosExtra, AzureDataExplorerConnection, AzureDataExplorerExtra, AzureDataFactoryConnection, AzureDataFactoryExtra, AzureDataLakeConnection, AzureDataLakeExtra, AzureExtra, AzureFileshareConnection, AzureFileshareExtra, AzureServiceBusConnection, AzureServiceBusExtra, AzureSynapseConnection, AzureSynapseExtra, MsGraphConnection, MsGraphExtra, PowerBiConnection, PowerBiExtra, WasbConnection, WasbExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("adls")
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE2 = choice("azure")
_CHOICE3 = choice("azure_ai_agents", "azure-ai-agents")
_WORDS1 = frozenset(("azure_ai_agents", "azure-ai-agents"))
_CHOICE4 = choice("azure_analysis_services", "azure-analysis-services")
_WORDS2 = frozenset(("azure_analysis_services", "azure-analysis-services"))
_CHOICE5 = choice("azure_batch", "azure-batch")
_WORDS3 = frozenset(("azure_batch", "azure-batch"))
_CHOICE6 = choice("azure_compute", "azure-compute")
_WORDS4 = frozenset(("azure_compute", "azure-compute"))
_CHOICE7 = choice("azure_container_instance", "azure-container-instance")
_WORDS5 = frozenset(("azure_container_instance", "azure-container-instance"))
_CHOICE8 = choice("azure_container_registry", "azure-container-registry")
_WORDS6 = frozenset(("azure_container_registry", "azure-container-registry"))
_CHOICE9 = choice("azure_container_volume", "azure-container-volume")
_WORDS7 = frozenset(("azure_container_volume", "azure-container-volume"))
_CHOICE10 = choice("azure_cosmos", "azure-cosmos")
_WORDS8 = frozenset(("azure_cosmos", "azure-cosmos"))
_CHOICE11 = choice("azure_data_explorer", "azure-data-explorer")
_WORDS9 = frozenset(("azure_data_explorer", "azure-data-explorer"))
_CHOICE12 = choice("azure_data_factory", "azure-data-factory")
_WORDS10 = frozenset(("azure_data_factory", "azure-data-factory"))
_CHOICE13 = choice("azure_data_lake", "azure-data-lake")
_WORDS11 = frozenset(("azure_data_lake", "azure-data-lake"))
_CHOICE14 = choice("azure_fileshare", "azure-fileshare")
_WORDS12 = frozenset(("azure_fileshare", "azure-fileshare"))
_CHOICE15 = choice("azure_service_bus", "azure-service-bus")
_WORDS13 = frozenset(("azure_service_bus", "azure-service-bus"))
_CHOICE16 = choice("azure_synapse", "azure-synapse")
_WORDS14 = frozenset(("azure_synapse", "azure-synapse"))
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


def read_adls_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AdlsConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "adls" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_adls_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_adls_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_adls_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AdlsConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "azure" else _CHOICE2(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_ai_agents_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureAiAgentsConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS1 else _CHOICE3(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_ai_agents_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_ai_agents_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_ai_agents_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureAiAgentsConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_analysis_services_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureAnalysisServicesConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS2 else _CHOICE4(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_analysis_services_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_analysis_services_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_analysis_services_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureAnalysisServicesConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_batch_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureBatchConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_batch_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_batch_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_batch_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureBatchConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_compute_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureComputeConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS4 else _CHOICE6(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_compute_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_compute_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_compute_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureComputeConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_instance_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureContainerInstanceConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS5 else _CHOICE7(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_container_instance_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_container_instance_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_container_instance_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureContainerInstanceConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_registry_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureContainerRegistryConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS6 else _CHOICE8(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_container_registry_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_container_registry_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_container_registry_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureContainerRegistryConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_volume_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureContainerVolumeConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS7 else _CHOICE9(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_container_volume_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_container_volume_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_container_volume_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureContainerVolumeConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_cosmos_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureCosmosConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS8 else _CHOICE10(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_cosmos_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_cosmos_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_cosmos_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureCosmosConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_explorer_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureDataExplorerConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS9 else _CHOICE11(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_data_explorer_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_data_explorer_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_data_explorer_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureDataExplorerConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_factory_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureDataFactoryConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS10 else _CHOICE12(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_data_factory_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_data_factory_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_data_factory_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureDataFactoryConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_lake_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureDataLakeConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS11 else _CHOICE13(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_data_lake_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_data_lake_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_data_lake_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureDataLakeConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_fileshare_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureFileshareConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS12 else _CHOICE14(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_fileshare_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_fileshare_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_fileshare_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureFileshareConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_service_bus_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureServiceBusConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS13 else _CHOICE15(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_service_bus_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_service_bus_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_service_bus_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureServiceBusConnection
        return m
    return r.type(at, v, "a mapping")


def read_azure_synapse_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureSynapseConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and x in _WORDS14 else _CHOICE16(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_azure_synapse_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_azure_synapse_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_azure_synapse_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = AzureSynapseConnection
        return m
    return r.type(at, v, "a mapping")


def read_ms_graph_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = MsGraphConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "msgraph" else _CHOICE17(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_ms_graph_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_ms_graph_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_ms_graph_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = MsGraphConnection
        return m
    return r.type(at, v, "a mapping")


def read_power_bi_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PowerBiConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "powerbi" else _CHOICE18(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_power_bi_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_power_bi_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_power_bi_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = PowerBiConnection
        return m
    return r.type(at, v, "a mapping")


def read_wasb_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = WasbConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "wasb" else _CHOICE19(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_wasb_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_wasb_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_wasb_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = WasbConnection
        return m
    return r.type(at, v, "a mapping")


def read_adls_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_adls_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_adls_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_adls_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_adls_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = AdlsExtra.__blank__()
        m._written = w
        m.connection_string = read_adls_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.account_name = read_adls_extra_account_name(v["account_name"], (at, "account_name"), r) if "account_name" in v else None
        m.account_url = read_adls_extra_account_url(v["account_url"], (at, "account_url"), r) if "account_url" in v else None
        m.proxies = read_adls_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None
        m.tenant = read_adls_extra_tenant(v["tenant"], (at, "tenant"), r) if "tenant" in v else None
        m.extra = extra
        m.__class__ = AdlsExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS3}
        w = tuple(v)
        x: Any
        m = AzureExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.subscriptionId = (x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.cloud_environment = (x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None
        m.key_path = (x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None
        m.key_json = (x if type(x := v["key_json"]) is str else _SCALAR1(x, (at, "key_json"), r)) if "key_json" in v else None
        m.use_azure_identity_object = read_azure_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None
        m.extra = extra
        m.__class__ = AzureExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_ai_agents_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_ai_agents_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_ai_agents_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_ai_agents_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_ai_agents_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = AzureAiAgentsExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.cloud_environment = (x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None
        m.endpoint = (x if type(x := v["endpoint"]) is str else _SCALAR1(x, (at, "endpoint"), r)) if "endpoint" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureAiAgentsExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_analysis_services_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_analysis_services_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_analysis_services_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_analysis_services_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_analysis_services_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        x: Any
        m = AzureAnalysisServicesExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.extra = extra
        m.__class__ = AzureAnalysisServicesExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_batch_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_batch_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_batch_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_batch_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_batch_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS6}
        w = tuple(v)
        x: Any
        m = AzureBatchExtra.__blank__()
        m._written = w
        m.account_url = (x if type(x := v["account_url"]) is str else _SCALAR1(x, (at, "account_url"), r)) if "account_url" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureBatchExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_compute_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_compute_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_compute_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_compute_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_compute_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS7}
        w = tuple(v)
        x: Any
        m = AzureComputeExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.subscriptionId = (x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.key_path = (x if type(x := v["key_path"]) is str else _SCALAR1(x, (at, "key_path"), r)) if "key_path" in v else None
        m.key_json = (x if type(x := v["key_json"]) is str else _SCALAR1(x, (at, "key_json"), r)) if "key_json" in v else None
        m.cloud_environment = (x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None
        m.use_azure_identity_object = read_azure_compute_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None
        m.extra = extra
        m.__class__ = AzureComputeExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_instance_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_container_instance_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_container_instance_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_container_instance_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_container_instance_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS8}
        w = tuple(v)
        x: Any
        m = AzureContainerInstanceExtra.__blank__()
        m._written = w
        m.cloud_environment = (x if type(x := v["cloud_environment"]) is str else _SCALAR1(x, (at, "cloud_environment"), r)) if "cloud_environment" in v else None
        m.key_json = read_azure_container_instance_extra_key_json(v["key_json"], (at, "key_json"), r) if "key_json" in v else None
        m.key_path = read_azure_container_instance_extra_key_path(v["key_path"], (at, "key_path"), r) if "key_path" in v else None
        m.managed_identity_client_id = read_azure_container_instance_extra_managed_identity_client_id(v["managed_identity_client_id"], (at, "managed_identity_client_id"), r) if "managed_identity_client_id" in v else None
        m.subscriptionId = read_azure_container_instance_extra_subscription_id(v["subscriptionId"], (at, "subscriptionId"), r) if "subscriptionId" in v else None
        m.tenantId = read_azure_container_instance_extra_tenant_id(v["tenantId"], (at, "tenantId"), r) if "tenantId" in v else None
        m.use_azure_identity_object = read_azure_container_instance_extra_use_azure_identity_object(v["use_azure_identity_object"], (at, "use_azure_identity_object"), r) if "use_azure_identity_object" in v else None
        m.workload_identity_tenant_id = read_azure_container_instance_extra_workload_identity_tenant_id(v["workload_identity_tenant_id"], (at, "workload_identity_tenant_id"), r) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureContainerInstanceExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_registry_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_container_registry_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_container_registry_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_container_registry_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_container_registry_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS9}
        w = tuple(v)
        x: Any
        m = AzureContainerRegistryExtra.__blank__()
        m._written = w
        m.subscription_id = (x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None
        m.resource_group = (x if type(x := v["resource_group"]) is str else _SCALAR1(x, (at, "resource_group"), r)) if "resource_group" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureContainerRegistryExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_volume_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_container_volume_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_container_volume_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_container_volume_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_container_volume_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS10}
        w = tuple(v)
        x: Any
        m = AzureContainerVolumeExtra.__blank__()
        m._written = w
        m.connection_string = read_azure_container_volume_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None
        m.subscription_id = (x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None
        m.resource_group = (x if type(x := v["resource_group"]) is str else _SCALAR1(x, (at, "resource_group"), r)) if "resource_group" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureContainerVolumeExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_cosmos_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_cosmos_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_cosmos_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_cosmos_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_cosmos_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS11}
        w = tuple(v)
        x: Any
        m = AzureCosmosExtra.__blank__()
        m._written = w
        m.database_name = (x if type(x := v["database_name"]) is str else _SCALAR1(x, (at, "database_name"), r)) if "database_name" in v else None
        m.collection_name = (x if type(x := v["collection_name"]) is str else _SCALAR1(x, (at, "collection_name"), r)) if "collection_name" in v else None
        m.subscription_id = (x if type(x := v["subscription_id"]) is str else _SCALAR1(x, (at, "subscription_id"), r)) if "subscription_id" in v else None
        m.resource_group_name = (x if type(x := v["resource_group_name"]) is str else _SCALAR1(x, (at, "resource_group_name"), r)) if "resource_group_name" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.partition_key = read_azure_cosmos_extra_partition_key(v["partition_key"], (at, "partition_key"), r) if "partition_key" in v else None
        m.extra = extra
        m.__class__ = AzureCosmosExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_explorer_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_data_explorer_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_data_explorer_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_data_explorer_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_data_explorer_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS12}
        w = tuple(v)
        x: Any
        m = AzureDataExplorerExtra.__blank__()
        m._written = w
        m.tenant = (x if type(x := v["tenant"]) is str else _SCALAR1(x, (at, "tenant"), r)) if "tenant" in v else None
        m.auth_method = (x if type(x := v["auth_method"]) is str else _SCALAR1(x, (at, "auth_method"), r)) if "auth_method" in v else None
        m.certificate = read_azure_data_explorer_extra_certificate(v["certificate"], (at, "certificate"), r) if "certificate" in v else None
        m.thumbprint = read_azure_data_explorer_extra_thumbprint(v["thumbprint"], (at, "thumbprint"), r) if "thumbprint" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureDataExplorerExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_factory_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_data_factory_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_data_factory_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_data_factory_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_data_factory_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS13}
        w = tuple(v)
        x: Any
        m = AzureDataFactoryExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.subscriptionId = (x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None
        m.resource_group_name = (x if type(x := v["resource_group_name"]) is str else _SCALAR1(x, (at, "resource_group_name"), r)) if "resource_group_name" in v else None
        m.factory_name = (x if type(x := v["factory_name"]) is str else _SCALAR1(x, (at, "factory_name"), r)) if "factory_name" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureDataFactoryExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_data_lake_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_data_lake_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_data_lake_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_data_lake_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_data_lake_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS14}
        w = tuple(v)
        x: Any
        m = AzureDataLakeExtra.__blank__()
        m._written = w
        m.tenant = (x if type(x := v["tenant"]) is str else _SCALAR1(x, (at, "tenant"), r)) if "tenant" in v else None
        m.account_name = (x if type(x := v["account_name"]) is str else _SCALAR1(x, (at, "account_name"), r)) if "account_name" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.account_url = read_azure_data_lake_extra_account_url(v["account_url"], (at, "account_url"), r) if "account_url" in v else None
        m.connection_string = read_azure_data_lake_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None
        m.proxies = read_azure_data_lake_extra_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None
        m.tenant_id = read_azure_data_lake_extra_tenant_id(v["tenant_id"], (at, "tenant_id"), r) if "tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureDataLakeExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_fileshare_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_fileshare_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_fileshare_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_fileshare_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_fileshare_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS15}
        w = tuple(v)
        x: Any
        m = AzureFileshareExtra.__blank__()
        m._written = w
        m.sas_token = read_azure_fileshare_extra_sas_token(v["sas_token"], (at, "sas_token"), r) if "sas_token" in v else None
        m.connection_string = read_azure_fileshare_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureFileshareExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_service_bus_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_service_bus_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_service_bus_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_service_bus_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_service_bus_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS16}
        w = tuple(v)
        x: Any
        m = AzureServiceBusExtra.__blank__()
        m._written = w
        m.fully_qualified_namespace = (x if type(x := v["fully_qualified_namespace"]) is str else _SCALAR1(x, (at, "fully_qualified_namespace"), r)) if "fully_qualified_namespace" in v else None
        m.credential = read_azure_service_bus_extra_credential(v["credential"], (at, "credential"), r) if "credential" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureServiceBusExtra
        return m
    return r.type(at, v, "a mapping")


def read_azure_synapse_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_synapse_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_azure_synapse_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_azure_synapse_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_azure_synapse_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS17}
        w = tuple(v)
        x: Any
        m = AzureSynapseExtra.__blank__()
        m._written = w
        m.tenantId = (x if type(x := v["tenantId"]) is str else _SCALAR1(x, (at, "tenantId"), r)) if "tenantId" in v else None
        m.subscriptionId = (x if type(x := v["subscriptionId"]) is str else _SCALAR1(x, (at, "subscriptionId"), r)) if "subscriptionId" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.extra = extra
        m.__class__ = AzureSynapseExtra
        return m
    return r.type(at, v, "a mapping")


def read_ms_graph_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_ms_graph_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_ms_graph_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_ms_graph_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_ms_graph_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS18}
        w = tuple(v)
        x: Any
        m = MsGraphExtra.__blank__()
        m._written = w
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.drive_id = (x if type(x := v["drive_id"]) is str else _SCALAR1(x, (at, "drive_id"), r)) if "drive_id" in v else None
        m.api_version = (x if type(x := v["api_version"]) is str else _SCALAR1(x, (at, "api_version"), r)) if "api_version" in v else "v1.0"
        m.authority = (x if type(x := v["authority"]) is str else _SCALAR1(x, (at, "authority"), r)) if "authority" in v else None
        m.certificate_path = (x if type(x := v["certificate_path"]) is str else _SCALAR1(x, (at, "certificate_path"), r)) if "certificate_path" in v else None
        m.certificate_data = read_ms_graph_extra_certificate_data(v["certificate_data"], (at, "certificate_data"), r) if "certificate_data" in v else None
        m.scopes = (x if type(x := v["scopes"]) is str else _SCALAR1(x, (at, "scopes"), r)) if "scopes" in v else "https://graph.microsoft.com/.default"
        m.disable_instance_discovery = (x if type(x := v["disable_instance_discovery"]) is bool else _SCALAR3(x, (at, "disable_instance_discovery"), r)) if "disable_instance_discovery" in v else False
        m.allowed_hosts = (x if type(x := v["allowed_hosts"]) is str else _SCALAR1(x, (at, "allowed_hosts"), r)) if "allowed_hosts" in v else None
        m.proxies = (x if type(x := v["proxies"]) is str else _SCALAR1(x, (at, "proxies"), r)) if "proxies" in v else None
        m.verify = (x if type(x := v["verify"]) is bool else _SCALAR3(x, (at, "verify"), r)) if "verify" in v else True
        m.trust_env = (x if type(x := v["trust_env"]) is bool else _SCALAR3(x, (at, "trust_env"), r)) if "trust_env" in v else True
        m.base_url = (x if type(x := v["base_url"]) is str else _SCALAR1(x, (at, "base_url"), r)) if "base_url" in v else None
        m.extra = extra
        m.__class__ = MsGraphExtra
        return m
    return r.type(at, v, "a mapping")


def read_power_bi_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_power_bi_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_power_bi_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_power_bi_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_power_bi_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS19}
        w = tuple(v)
        x: Any
        m = PowerBiExtra.__blank__()
        m._written = w
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.extra = extra
        m.__class__ = PowerBiExtra
        return m
    return r.type(at, v, "a mapping")


def read_wasb_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_wasb_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_wasb_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_wasb_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_wasb_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS20}
        w = tuple(v)
        x: Any
        m = WasbExtra.__blank__()
        m._written = w
        m.connection_string = read_wasb_extra_connection_string(v["connection_string"], (at, "connection_string"), r) if "connection_string" in v else None
        m.shared_access_key = read_wasb_extra_shared_access_key(v["shared_access_key"], (at, "shared_access_key"), r) if "shared_access_key" in v else None
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.sas_token = read_wasb_extra_sas_token(v["sas_token"], (at, "sas_token"), r) if "sas_token" in v else None
        m.managed_identity_client_id = (x if type(x := v["managed_identity_client_id"]) is str else _SCALAR1(x, (at, "managed_identity_client_id"), r)) if "managed_identity_client_id" in v else None
        m.workload_identity_tenant_id = (x if type(x := v["workload_identity_tenant_id"]) is str else _SCALAR1(x, (at, "workload_identity_tenant_id"), r)) if "workload_identity_tenant_id" in v else None
        m.account_key = read_wasb_extra_account_key(v["account_key"], (at, "account_key"), r) if "account_key" in v else None
        m.client_secret_auth_config = read_wasb_extra_client_secret_auth_config(v["client_secret_auth_config"], (at, "client_secret_auth_config"), r) if "client_secret_auth_config" in v else None
        m.extra = extra
        m.__class__ = WasbExtra
        return m
    return r.type(at, v, "a mapping")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_adls_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_adls_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_adls_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_adls_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_adls_extra_account_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_adls_extra_account_name_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_adls_extra_account_name_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_adls_extra_account_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_adls_extra_account_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_adls_extra_account_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_adls_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_adls_extra_proxies_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_adls_extra_tenant(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_adls_extra_tenant_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_adls_extra_tenant_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_ai_agents_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_ai_agents_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_ai_agents_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_analysis_services_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_analysis_services_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_analysis_services_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_batch_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_batch_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_batch_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_compute_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_compute_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_compute_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_compute_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_container_instance_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_key_json(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_key_json_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_key_json_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_key_path(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_key_path_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_key_path_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_managed_identity_client_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_managed_identity_client_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_managed_identity_client_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_subscription_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_subscription_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_subscription_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_tenant_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_tenant_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_instance_extra_use_azure_identity_object(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_azure_container_instance_extra_workload_identity_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_instance_extra_workload_identity_tenant_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_instance_extra_workload_identity_tenant_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_container_registry_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_registry_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_registry_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_container_volume_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_container_volume_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_container_volume_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_container_volume_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_cosmos_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_cosmos_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_cosmos_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_cosmos_extra_partition_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_cosmos_extra_partition_key_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_cosmos_extra_partition_key_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_data_explorer_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_data_explorer_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_data_explorer_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_data_explorer_extra_certificate(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_data_explorer_extra_thumbprint(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_data_factory_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_data_factory_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_data_factory_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_data_lake_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_data_lake_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_data_lake_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_data_lake_extra_account_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_data_lake_extra_account_url_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_data_lake_extra_account_url_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_data_lake_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_data_lake_extra_proxies(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_data_lake_extra_proxies_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_azure_data_lake_extra_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_data_lake_extra_tenant_id_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_data_lake_extra_tenant_id_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_fileshare_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_fileshare_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_fileshare_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_fileshare_extra_sas_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_azure_fileshare_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_service_bus_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_service_bus_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_service_bus_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_azure_service_bus_extra_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_azure_synapse_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_azure_synapse_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_azure_synapse_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_ms_graph_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ms_graph_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ms_graph_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ms_graph_extra_certificate_data(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_power_bi_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_power_bi_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_power_bi_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


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
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_wasb_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_wasb_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_wasb_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_wasb_extra_connection_string(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_wasb_extra_shared_access_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_wasb_extra_sas_token(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_wasb_extra_account_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_wasb_extra_client_secret_auth_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_wasb_extra_client_secret_auth_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_adls_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_adls_extra_account_name_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_adls_extra_account_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_adls_extra_proxies_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_adls_extra_tenant_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_ai_agents_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_analysis_services_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_batch_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_compute_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_key_json_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_key_path_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_managed_identity_client_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_subscription_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_instance_extra_workload_identity_tenant_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_registry_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_container_volume_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_cosmos_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_cosmos_extra_partition_key_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_data_explorer_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_data_factory_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_data_lake_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_data_lake_extra_account_url_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_data_lake_extra_proxies_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_data_lake_extra_tenant_id_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_fileshare_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_service_bus_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_azure_synapse_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ms_graph_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_power_bi_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_wasb_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_wasb_extra_client_secret_auth_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
