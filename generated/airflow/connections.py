"""Part of the package airflow.

Source: connections.yaml, sha256 a692336bf42b
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar, JsonValue
    from .amazon import (
        AthenaConnection,
        AwsConnection,
        ChimeConnection,
        DuckDbAwsConnection,
        EmrConnection,
        RedshiftConnection,
    )
    from .databricks import DatabricksConnection
    from .google import (
        DataprepConnection,
        GcpBigQueryConnection,
        GcpCloudSqlConnection,
        GcpCloudSqlDatabaseConnection,
        GcpLookerConnection,
        GcpSpannerConnection,
        GcpSshConnection,
        GoogleAdsConnection,
        GoogleCloudPlatformConnection,
        LevelDbConnection,
    )
    from .http import HttpConnection
    from .microsoft_azure import (
        AdlsConnection,
        AzureAiAgentsConnection,
        AzureAnalysisServicesConnection,
        AzureBatchConnection,
        AzureComputeConnection,
        AzureConnection,
        AzureContainerInstanceConnection,
        AzureContainerRegistryConnection,
        AzureContainerVolumeConnection,
        AzureCosmosConnection,
        AzureDataExplorerConnection,
        AzureDataFactoryConnection,
        AzureDataLakeConnection,
        AzureFileshareConnection,
        AzureServiceBusConnection,
        AzureSynapseConnection,
        MsGraphConnection,
        PowerBiConnection,
        WasbConnection,
    )
    from .postgres import PostgresConnection
    from .smtp import SmtpConnection
    from .snowflake import PydanticAiSnowflakeConnection, SnowflakeConnection
    from .ssh import SshConnection
    from .standard import FileSystemConnection, PackageIndexConnection


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherConnection(Record):
    """A connection of a type that no other class describes."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}

    conn_type: str
    """At least 1 character."""
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] | None = (
        None
    )


Connection: TypeAlias = Union[
    "AdlsConnection",
    "AthenaConnection",
    "AwsConnection",
    "AzureConnection",
    "AzureAiAgentsConnection",
    "AzureAnalysisServicesConnection",
    "AzureBatchConnection",
    "AzureComputeConnection",
    "AzureContainerInstanceConnection",
    "AzureContainerRegistryConnection",
    "AzureContainerVolumeConnection",
    "AzureCosmosConnection",
    "AzureDataExplorerConnection",
    "AzureDataFactoryConnection",
    "AzureDataLakeConnection",
    "AzureFileshareConnection",
    "AzureServiceBusConnection",
    "AzureSynapseConnection",
    "ChimeConnection",
    "DatabricksConnection",
    "DataprepConnection",
    "DuckDbAwsConnection",
    "EmrConnection",
    "FileSystemConnection",
    "GcpLookerConnection",
    "GcpBigQueryConnection",
    "GcpCloudSqlConnection",
    "GcpCloudSqlDatabaseConnection",
    "GcpSpannerConnection",
    "GcpSshConnection",
    "GoogleAdsConnection",
    "GoogleCloudPlatformConnection",
    "HttpConnection",
    "LevelDbConnection",
    "MsGraphConnection",
    "PackageIndexConnection",
    "PostgresConnection",
    "PowerBiConnection",
    "PydanticAiSnowflakeConnection",
    "RedshiftConnection",
    "SmtpConnection",
    "SnowflakeConnection",
    "SshConnection",
    "WasbConnection",
    "OtherConnection",
]
"""A connection, told apart by `conn_type`."""
