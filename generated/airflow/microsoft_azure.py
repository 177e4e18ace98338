"""Part of the package airflow.

Source: microsoft_azure.yaml, sha256 7e4eb90c60c7
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class AdlsConnection(Record):
    """Azure Data Lake Storage V2 (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.data_lake.AzureDataLakeStorageV2Hook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["adls"] = "adls"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """ADLS Gen2 Account Name.

    For example: 'storage account name'
    """
    login: str | EnvVar[str] | None = None
    """Client ID (Active Directory).

    For example: 'client id'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """ADLS Gen2 Key / Client Secret (Active Directory)."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AdlsExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureConnection(Record):
    """Azure (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.base_azure.AzureBaseHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure"] = "azure"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Azure Client ID.

    For example: 'client_id (token credentials auth)'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Azure Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureAiAgentsConnection(Record):
    """Azure AI Foundry Hosted Agents (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.ai_agents.AzureAIAgentsHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_ai_agents", "azure-ai-agents"] = "azure_ai_agents"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Project Endpoint."""
    login: str | EnvVar[str] | None = None
    """Azure Client ID.

    For example: 'client_id (token credentials auth)'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Azure Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureAiAgentsExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureAnalysisServicesConnection(Record):
    """Azure Analysis Services (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.analysis_services.AzureAnalysisServicesHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_analysis_services", "azure-analysis-services"] = "azure_analysis_services"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Region Endpoint.

    For example: 'westus.asazure.windows.net'
    """
    login: str | EnvVar[str] | None = None
    """Client ID."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureAnalysisServicesExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBatchConnection(Record):
    """Azure Batch Service (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.batch.AzureBatchHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_batch", "azure-batch"] = "azure_batch"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Batch Account Name."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Batch Account Access Key."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureBatchExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureComputeConnection(Record):
    """Azure Compute (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.compute.AzureComputeHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_compute", "azure-compute"] = "azure_compute"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Client ID.

    For example: 'client_id (token credentials auth)'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureComputeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerInstanceConnection(Record):
    """Azure Container Instance (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.container_instance.AzureContainerInstanceHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_container_instance", "azure-container-instance"] = "azure_container_instance"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: AzureContainerInstanceExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerRegistryConnection(Record):
    """Azure Container Registry (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.container_registry.AzureContainerRegistryHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_container_registry", "azure-container-registry"] = "azure_container_registry"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Registry Server.

    For example: 'docker image registry server'
    """
    login: str | EnvVar[str] | None = None
    """Registry Username.

    For example: 'private registry username'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Registry Password."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureContainerRegistryExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerVolumeConnection(Record):
    """Azure Container Volume (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.container_volume.AzureContainerVolumeHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_container_volume", "azure-container-volume"] = "azure_container_volume"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Azure Client ID.

    For example: 'client_id (token credentials auth)'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Azure Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureContainerVolumeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureCosmosConnection(Record):
    """Azure CosmosDB (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.cosmos.AzureCosmosDBHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_cosmos", "azure-cosmos"] = "azure_cosmos"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Cosmos Endpoint URI.

    For example: 'endpoint uri'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Cosmos Master Key Token."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureCosmosExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataExplorerConnection(Record):
    """Azure Data Explorer (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.adx.AzureDataExplorerHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_data_explorer", "azure-data-explorer"] = "azure_data_explorer"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Data Explorer Cluster URL."""
    login: str | EnvVar[str] | None = None
    """Username.

    For example: 'Varies with authentication method'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureDataExplorerExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataFactoryConnection(Record):
    """Azure Data Factory (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.data_factory.AzureDataFactoryHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_data_factory", "azure-data-factory"] = "azure_data_factory"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Client ID."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureDataFactoryExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataLakeConnection(Record):
    """Azure Data Lake (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.data_lake.AzureDataLakeHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_data_lake", "azure-data-lake"] = "azure_data_lake"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Azure Client ID.

    For example: 'client id'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Azure Client Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureDataLakeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureFileshareConnection(Record):
    """Azure FileShare (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.fileshare.AzureFileShareHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_fileshare", "azure-fileshare"] = "azure_fileshare"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Blob Storage Login (optional).

    For example: 'account name or account url'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Blob Storage Key (optional)."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureFileshareExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureServiceBusConnection(Record):
    """Azure Service Bus (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.asb.BaseAzureServiceBusHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_service_bus", "azure-service-bus"] = "azure_service_bus"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Hidden in Airflow's form for this type."""
    schema: str | EnvVar[str] | None = None
    """Connection String."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureServiceBusExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureSynapseConnection(Record):
    """Azure Synapse (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.synapse.BaseAzureSynapseHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["azure_synapse", "azure-synapse"] = "azure_synapse"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Synapse Workspace URL."""
    login: str | EnvVar[str] | None = None
    """Client ID."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AzureSynapseExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MsGraphConnection(Record):
    """Microsoft Graph API (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.msgraph.KiotaRequestAdapterHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["msgraph"] = "msgraph"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    """Client ID."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret."""
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: MsGraphExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerBiConnection(Record):
    """Power BI (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.powerbi.PowerBIHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["powerbi"] = "powerbi"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Client ID."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: PowerBiExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WasbConnection(Record):
    """Azure Blob Storage (apache-airflow-providers-microsoft-azure 15.2.1,
    `airflow.providers.microsoft.azure.hooks.wasb.WasbHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["wasb"] = "wasb"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Account URL (Active Directory Auth).

    For example: 'account url'
    """
    login: str | EnvVar[str] | None = None
    """Blob Storage Login (optional).

    For example: 'account name'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Blob Storage Key (optional)."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: WasbExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdlsExtra(Record):
    """`extra` of a `adls` connection."""

    connection_string: EnvVar[str] | None = field(default=None, repr=False)
    """ADLS Gen2 Connection String (optional)."""
    tenant_id: str | EnvVar[str] | None = None
    """Tenant ID (Active Directory)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    account_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    account_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    proxies: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    tenant: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureExtra(Record):
    """`extra` of a `azure` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Azure Tenant ID."""
    subscriptionId: str | EnvVar[str] | None = None
    """Azure Subscription ID."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    cloud_environment: str | EnvVar[str] | None = None
    """Azure Cloud Environment."""
    key_path: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    key_json: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    use_azure_identity_object: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureAiAgentsExtra(Record):
    """`extra` of a `azure_ai_agents` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Azure Tenant ID."""
    cloud_environment: str | EnvVar[str] | None = None
    """Azure Cloud Environment."""
    endpoint: str | EnvVar[str] | None = None
    """Project Endpoint."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureAnalysisServicesExtra(Record):
    """`extra` of a `azure_analysis_services` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBatchExtra(Record):
    """`extra` of a `azure_batch` connection."""

    account_url: str | EnvVar[str] | None = None
    """Batch Account URL."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureComputeExtra(Record):
    """`extra` of a `azure_compute` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Azure Tenant ID."""
    subscriptionId: str | EnvVar[str] | None = None
    """Azure Subscription ID."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    key_path: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    key_json: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    cloud_environment: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_azure_identity_object: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerInstanceExtra(Record):
    """`extra` of a `azure_container_instance` connection."""

    cloud_environment: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_json: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    managed_identity_client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = (
        None
    )
    """Not declared by the provider: found in the source of the hook."""
    subscriptionId: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    tenantId: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_azure_identity_object: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    workload_identity_tenant_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = (
        None
    )
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerRegistryExtra(Record):
    """`extra` of a `azure_container_registry` connection."""

    subscription_id: str | EnvVar[str] | None = None
    """Subscription ID (optional)."""
    resource_group: str | EnvVar[str] | None = None
    """Resource group name (optional)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerVolumeExtra(Record):
    """`extra` of a `azure_container_volume` connection."""

    connection_string: EnvVar[str] | None = field(default=None, repr=False)
    """Blob Storage Connection String (optional)."""
    subscription_id: str | EnvVar[str] | None = None
    """Subscription ID (optional)."""
    resource_group: str | EnvVar[str] | None = None
    """Resource group name (optional)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureCosmosExtra(Record):
    """`extra` of a `azure_cosmos` connection."""

    database_name: str | EnvVar[str] | None = None
    """Cosmos Database Name (optional)."""
    collection_name: str | EnvVar[str] | None = None
    """Cosmos Collection Name (optional)."""
    subscription_id: str | EnvVar[str] | None = None
    """Subscription ID (optional)."""
    resource_group_name: str | EnvVar[str] | None = None
    """Resource Group Name (optional)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    partition_key: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataExplorerExtra(Record):
    """`extra` of a `azure_data_explorer` connection."""

    tenant: str | EnvVar[str] | None = None
    """Tenant ID."""
    auth_method: str | EnvVar[str] | None = None
    """Authentication Method."""
    certificate: EnvVar[str] | None = field(default=None, repr=False)
    """Application PEM Certificate."""
    thumbprint: EnvVar[str] | None = field(default=None, repr=False)
    """Application Certificate Thumbprint."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataFactoryExtra(Record):
    """`extra` of a `azure_data_factory` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Tenant ID."""
    subscriptionId: str | EnvVar[str] | None = None
    """Subscription ID."""
    resource_group_name: str | EnvVar[str] | None = None
    """Resource Group Name."""
    factory_name: str | EnvVar[str] | None = None
    """Factory Name."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDataLakeExtra(Record):
    """`extra` of a `azure_data_lake` connection."""

    tenant: str | EnvVar[str] | None = None
    """Azure Tenant ID."""
    account_name: str | EnvVar[str] | None = None
    """Azure DataLake Store Name."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    account_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    connection_string: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    proxies: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    tenant_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureFileshareExtra(Record):
    """`extra` of a `azure_fileshare` connection."""

    sas_token: EnvVar[str] | None = field(default=None, repr=False)
    """SAS Token (optional)."""
    connection_string: EnvVar[str] | None = field(default=None, repr=False)
    """Connection String (optional)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureServiceBusExtra(Record):
    """`extra` of a `azure_service_bus` connection."""

    fully_qualified_namespace: str | EnvVar[str] | None = None
    """Fully Qualified Namespace."""
    credential: EnvVar[str] | None = field(default=None, repr=False)
    """Credential."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureSynapseExtra(Record):
    """`extra` of a `azure_synapse` connection."""

    tenantId: str | EnvVar[str] | None = None
    """Tenant ID."""
    subscriptionId: str | EnvVar[str] | None = None
    """Subscription ID."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MsGraphExtra(Record):
    """`extra` of a `msgraph` connection."""

    tenant_id: str | EnvVar[str] | None = None
    """Tenant ID."""
    drive_id: str | EnvVar[str] | None = None
    """Drive ID."""
    api_version: str | EnvVar[str] | None = "v1.0"
    """API Version."""
    authority: str | EnvVar[str] | None = None
    """Authority."""
    certificate_path: str | EnvVar[str] | None = None
    """Certificate path."""
    certificate_data: EnvVar[str] | None = field(default=None, repr=False)
    """Certificate data."""
    scopes: str | EnvVar[str] | None = "https://graph.microsoft.com/.default"
    """Scopes."""
    disable_instance_discovery: bool | EnvVar[bool] | None = False
    """Disable instance discovery."""
    allowed_hosts: str | EnvVar[str] | None = None
    """Allowed hosts."""
    proxies: str | EnvVar[str] | None = None
    """Proxies."""
    verify: bool | EnvVar[bool] | None = True
    """Verify."""
    trust_env: bool | EnvVar[bool] | None = True
    """Trust environment."""
    base_url: str | EnvVar[str] | None = None
    """Base URL."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerBiExtra(Record):
    """`extra` of a `powerbi` connection."""

    tenant_id: str | EnvVar[str] | None = None
    """Tenant ID."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WasbExtra(Record):
    """`extra` of a `wasb` connection."""

    connection_string: EnvVar[str] | None = field(default=None, repr=False)
    """Blob Storage Connection String (optional)."""
    shared_access_key: EnvVar[str] | None = field(default=None, repr=False)
    """Blob Storage Shared Access Key (optional)."""
    tenant_id: str | EnvVar[str] | None = None
    """Tenant Id (Active Directory Auth)."""
    sas_token: EnvVar[str] | None = field(default=None, repr=False)
    """SAS Token (optional)."""
    managed_identity_client_id: str | EnvVar[str] | None = None
    """Managed Identity Client ID."""
    workload_identity_tenant_id: str | EnvVar[str] | None = None
    """Workload Identity Tenant ID."""
    account_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    client_secret_auth_config: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
