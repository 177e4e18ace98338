"""What an Airflow is given: connections, variables, pools and options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .amazon import (
        AthenaConnection,
        AthenaExtra,
        AwsConnection,
        AwsExtra,
        ChimeConnection,
        ChimeExtra,
        DuckDbAwsConnection,
        DuckDbAwsExtra,
        EmrConnection,
        EmrExtra,
        RedshiftConnection,
        RedshiftExtra,
    )
    from .config import (
        AirflowConfig,
        ApiAuthSection,
        ApiSection,
        AtlasSection,
        AwsAuthManagerSection,
        AwsBatchExecutorSection,
        AwsEcsExecutorSection,
        AwsEksExecutorSection,
        AwsLambdaExecutorSection,
        AwsSection,
        AzureKeyVaultBackendSection,
        AzureRemoteLoggingSection,
        CallbacksSection,
        CeleryKubernetesExecutorSection,
        CelerySection,
        CloudSecretManagerBackendSection,
        CommonIoSection,
        ConnectionTestSection,
        CoreSection,
        DagProcessorSection,
        DatabaseSection,
        ElasticsearchConfigsSection,
        ElasticsearchSection,
        EmailSection,
        ExecutionApiSection,
        HiveSection,
        KerberosSection,
        KubernetesExecutorSection,
        LineageSection,
        LocalFilesystemBackendSection,
        LocalKubernetesExecutorSection,
        LoggingSection,
        MetricsSection,
        OpensearchConfigsSection,
        OpensearchSection,
        OperatorsSection,
        PostgresSection,
        ProfilingSection,
        SchedulerSection,
        SdkSection,
        SecretsChoice,
        SecretsManagerBackendSection,
        SecretsSection,
        SensorsSection,
        SentrySection,
        SmtpSection,
        SnowflakeSection,
        StandardSection,
        StateStoreSection,
        SystemsManagerParameterStoreBackendSection,
        TracesSection,
        TriggererSection,
        WorkersSection,
    )
    from .connections import (
        Connection,
        OtherConnection,
    )
    from .databricks import (
        DatabricksConnection,
        DatabricksExtra,
    )
    from .google import (
        DataprepConnection,
        DataprepExtra,
        GcpBigQueryConnection,
        GcpBigQueryExtra,
        GcpCloudSqlConnection,
        GcpCloudSqlDatabaseConnection,
        GcpCloudSqlDatabaseExtra,
        GcpCloudSqlExtra,
        GcpLookerConnection,
        GcpLookerExtra,
        GcpSpannerConnection,
        GcpSpannerExtra,
        GcpSshConnection,
        GcpSshExtra,
        GoogleAdsConnection,
        GoogleAdsExtra,
        GoogleCloudPlatformConnection,
        GoogleCloudPlatformExtra,
        LevelDbConnection,
        LevelDbExtra,
    )
    from .http import (
        HttpConnection,
        HttpExtra,
    )
    from .microsoft_azure import (
        AdlsConnection,
        AdlsExtra,
        AzureAiAgentsConnection,
        AzureAiAgentsExtra,
        AzureAnalysisServicesConnection,
        AzureAnalysisServicesExtra,
        AzureBatchConnection,
        AzureBatchExtra,
        AzureComputeConnection,
        AzureComputeExtra,
        AzureConnection,
        AzureContainerInstanceConnection,
        AzureContainerInstanceExtra,
        AzureContainerRegistryConnection,
        AzureContainerRegistryExtra,
        AzureContainerVolumeConnection,
        AzureContainerVolumeExtra,
        AzureCosmosConnection,
        AzureCosmosExtra,
        AzureDataExplorerConnection,
        AzureDataExplorerExtra,
        AzureDataFactoryConnection,
        AzureDataFactoryExtra,
        AzureDataLakeConnection,
        AzureDataLakeExtra,
        AzureExtra,
        AzureFileshareConnection,
        AzureFileshareExtra,
        AzureServiceBusConnection,
        AzureServiceBusExtra,
        AzureSynapseConnection,
        AzureSynapseExtra,
        MsGraphConnection,
        MsGraphExtra,
        PowerBiConnection,
        PowerBiExtra,
        WasbConnection,
        WasbExtra,
    )
    from .models import (
        Airflow,
        JsonVariable,
        Pool,
        Variable,
    )
    from .postgres import (
        PostgresConnection,
        PostgresExtra,
    )
    from .secrets_backends import (
        AzureKeyVaultBackendArguments,
        CloudSecretManagerBackendArguments,
        LocalFilesystemBackendArguments,
        SecretsManagerBackendArguments,
        SystemsManagerParameterStoreBackendArguments,
    )
    from .smtp import (
        SmtpConnection,
        SmtpExtra,
    )
    from .snowflake import (
        PydanticAiSnowflakeConnection,
        PydanticAiSnowflakeExtra,
        SnowflakeConnection,
        SnowflakeExtra,
    )
    from .ssh import (
        SshConnection,
        SshExtra,
    )
    from .standard import (
        FileSystemConnection,
        FileSystemExtra,
        PackageIndexConnection,
    )

__all__ = [
    "AdlsConnection",
    "AdlsExtra",
    "Airflow",
    "AirflowConfig",
    "ApiAuthSection",
    "ApiSection",
    "AthenaConnection",
    "AthenaExtra",
    "AtlasSection",
    "AwsAuthManagerSection",
    "AwsBatchExecutorSection",
    "AwsConnection",
    "AwsEcsExecutorSection",
    "AwsEksExecutorSection",
    "AwsExtra",
    "AwsLambdaExecutorSection",
    "AwsSection",
    "AzureAiAgentsConnection",
    "AzureAiAgentsExtra",
    "AzureAnalysisServicesConnection",
    "AzureAnalysisServicesExtra",
    "AzureBatchConnection",
    "AzureBatchExtra",
    "AzureComputeConnection",
    "AzureComputeExtra",
    "AzureConnection",
    "AzureContainerInstanceConnection",
    "AzureContainerInstanceExtra",
    "AzureContainerRegistryConnection",
    "AzureContainerRegistryExtra",
    "AzureContainerVolumeConnection",
    "AzureContainerVolumeExtra",
    "AzureCosmosConnection",
    "AzureCosmosExtra",
    "AzureDataExplorerConnection",
    "AzureDataExplorerExtra",
    "AzureDataFactoryConnection",
    "AzureDataFactoryExtra",
    "AzureDataLakeConnection",
    "AzureDataLakeExtra",
    "AzureExtra",
    "AzureFileshareConnection",
    "AzureFileshareExtra",
    "AzureKeyVaultBackendArguments",
    "AzureKeyVaultBackendSection",
    "AzureRemoteLoggingSection",
    "AzureServiceBusConnection",
    "AzureServiceBusExtra",
    "AzureSynapseConnection",
    "AzureSynapseExtra",
    "CallbacksSection",
    "CeleryKubernetesExecutorSection",
    "CelerySection",
    "ChimeConnection",
    "ChimeExtra",
    "CloudSecretManagerBackendArguments",
    "CloudSecretManagerBackendSection",
    "CommonIoSection",
    "ConfigError",
    "Connection",
    "ConnectionTestSection",
    "CoreSection",
    "DagProcessorSection",
    "DatabaseSection",
    "DatabricksConnection",
    "DatabricksExtra",
    "DataprepConnection",
    "DataprepExtra",
    "DuckDbAwsConnection",
    "DuckDbAwsExtra",
    "ElasticsearchConfigsSection",
    "ElasticsearchSection",
    "EmailSection",
    "EmrConnection",
    "EmrExtra",
    "EnvVar",
    "ExecutionApiSection",
    "FileSystemConnection",
    "FileSystemExtra",
    "GcpBigQueryConnection",
    "GcpBigQueryExtra",
    "GcpCloudSqlConnection",
    "GcpCloudSqlDatabaseConnection",
    "GcpCloudSqlDatabaseExtra",
    "GcpCloudSqlExtra",
    "GcpLookerConnection",
    "GcpLookerExtra",
    "GcpSpannerConnection",
    "GcpSpannerExtra",
    "GcpSshConnection",
    "GcpSshExtra",
    "GoogleAdsConnection",
    "GoogleAdsExtra",
    "GoogleCloudPlatformConnection",
    "GoogleCloudPlatformExtra",
    "HiveSection",
    "HttpConnection",
    "HttpExtra",
    "JsonValue",
    "JsonVariable",
    "KerberosSection",
    "KubernetesExecutorSection",
    "LevelDbConnection",
    "LevelDbExtra",
    "LineageSection",
    "LocalFilesystemBackendArguments",
    "LocalFilesystemBackendSection",
    "LocalKubernetesExecutorSection",
    "LoggingSection",
    "MetricsSection",
    "MsGraphConnection",
    "MsGraphExtra",
    "OpensearchConfigsSection",
    "OpensearchSection",
    "OperatorsSection",
    "OtherConnection",
    "PackageIndexConnection",
    "Pool",
    "PostgresConnection",
    "PostgresExtra",
    "PostgresSection",
    "PowerBiConnection",
    "PowerBiExtra",
    "Problem",
    "ProfilingSection",
    "PydanticAiSnowflakeConnection",
    "PydanticAiSnowflakeExtra",
    "RedshiftConnection",
    "RedshiftExtra",
    "SchedulerSection",
    "SdkSection",
    "SecretsChoice",
    "SecretsManagerBackendArguments",
    "SecretsManagerBackendSection",
    "SecretsSection",
    "SensorsSection",
    "SentrySection",
    "SmtpConnection",
    "SmtpExtra",
    "SmtpSection",
    "SnowflakeConnection",
    "SnowflakeExtra",
    "SnowflakeSection",
    "SshConnection",
    "SshExtra",
    "StandardSection",
    "StateStoreSection",
    "SystemsManagerParameterStoreBackendArguments",
    "SystemsManagerParameterStoreBackendSection",
    "TracesSection",
    "TriggererSection",
    "UNSET",
    "Unset",
    "Variable",
    "WasbConnection",
    "WasbExtra",
    "WorkersSection",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "AdlsConnection": ".microsoft_azure",
    "AdlsExtra": ".microsoft_azure",
    "Airflow": ".models",
    "AirflowConfig": ".config",
    "ApiAuthSection": ".config",
    "ApiSection": ".config",
    "AthenaConnection": ".amazon",
    "AthenaExtra": ".amazon",
    "AtlasSection": ".config",
    "AwsAuthManagerSection": ".config",
    "AwsBatchExecutorSection": ".config",
    "AwsConnection": ".amazon",
    "AwsEcsExecutorSection": ".config",
    "AwsEksExecutorSection": ".config",
    "AwsExtra": ".amazon",
    "AwsLambdaExecutorSection": ".config",
    "AwsSection": ".config",
    "AzureAiAgentsConnection": ".microsoft_azure",
    "AzureAiAgentsExtra": ".microsoft_azure",
    "AzureAnalysisServicesConnection": ".microsoft_azure",
    "AzureAnalysisServicesExtra": ".microsoft_azure",
    "AzureBatchConnection": ".microsoft_azure",
    "AzureBatchExtra": ".microsoft_azure",
    "AzureComputeConnection": ".microsoft_azure",
    "AzureComputeExtra": ".microsoft_azure",
    "AzureConnection": ".microsoft_azure",
    "AzureContainerInstanceConnection": ".microsoft_azure",
    "AzureContainerInstanceExtra": ".microsoft_azure",
    "AzureContainerRegistryConnection": ".microsoft_azure",
    "AzureContainerRegistryExtra": ".microsoft_azure",
    "AzureContainerVolumeConnection": ".microsoft_azure",
    "AzureContainerVolumeExtra": ".microsoft_azure",
    "AzureCosmosConnection": ".microsoft_azure",
    "AzureCosmosExtra": ".microsoft_azure",
    "AzureDataExplorerConnection": ".microsoft_azure",
    "AzureDataExplorerExtra": ".microsoft_azure",
    "AzureDataFactoryConnection": ".microsoft_azure",
    "AzureDataFactoryExtra": ".microsoft_azure",
    "AzureDataLakeConnection": ".microsoft_azure",
    "AzureDataLakeExtra": ".microsoft_azure",
    "AzureExtra": ".microsoft_azure",
    "AzureFileshareConnection": ".microsoft_azure",
    "AzureFileshareExtra": ".microsoft_azure",
    "AzureKeyVaultBackendArguments": ".secrets_backends",
    "AzureKeyVaultBackendSection": ".config",
    "AzureRemoteLoggingSection": ".config",
    "AzureServiceBusConnection": ".microsoft_azure",
    "AzureServiceBusExtra": ".microsoft_azure",
    "AzureSynapseConnection": ".microsoft_azure",
    "AzureSynapseExtra": ".microsoft_azure",
    "CallbacksSection": ".config",
    "CeleryKubernetesExecutorSection": ".config",
    "CelerySection": ".config",
    "ChimeConnection": ".amazon",
    "ChimeExtra": ".amazon",
    "CloudSecretManagerBackendArguments": ".secrets_backends",
    "CloudSecretManagerBackendSection": ".config",
    "CommonIoSection": ".config",
    "Connection": ".connections",
    "ConnectionTestSection": ".config",
    "CoreSection": ".config",
    "DagProcessorSection": ".config",
    "DatabaseSection": ".config",
    "DatabricksConnection": ".databricks",
    "DatabricksExtra": ".databricks",
    "DataprepConnection": ".google",
    "DataprepExtra": ".google",
    "DuckDbAwsConnection": ".amazon",
    "DuckDbAwsExtra": ".amazon",
    "ElasticsearchConfigsSection": ".config",
    "ElasticsearchSection": ".config",
    "EmailSection": ".config",
    "EmrConnection": ".amazon",
    "EmrExtra": ".amazon",
    "ExecutionApiSection": ".config",
    "FileSystemConnection": ".standard",
    "FileSystemExtra": ".standard",
    "GcpBigQueryConnection": ".google",
    "GcpBigQueryExtra": ".google",
    "GcpCloudSqlConnection": ".google",
    "GcpCloudSqlDatabaseConnection": ".google",
    "GcpCloudSqlDatabaseExtra": ".google",
    "GcpCloudSqlExtra": ".google",
    "GcpLookerConnection": ".google",
    "GcpLookerExtra": ".google",
    "GcpSpannerConnection": ".google",
    "GcpSpannerExtra": ".google",
    "GcpSshConnection": ".google",
    "GcpSshExtra": ".google",
    "GoogleAdsConnection": ".google",
    "GoogleAdsExtra": ".google",
    "GoogleCloudPlatformConnection": ".google",
    "GoogleCloudPlatformExtra": ".google",
    "HiveSection": ".config",
    "HttpConnection": ".http",
    "HttpExtra": ".http",
    "JsonVariable": ".models",
    "KerberosSection": ".config",
    "KubernetesExecutorSection": ".config",
    "LevelDbConnection": ".google",
    "LevelDbExtra": ".google",
    "LineageSection": ".config",
    "LocalFilesystemBackendArguments": ".secrets_backends",
    "LocalFilesystemBackendSection": ".config",
    "LocalKubernetesExecutorSection": ".config",
    "LoggingSection": ".config",
    "MetricsSection": ".config",
    "MsGraphConnection": ".microsoft_azure",
    "MsGraphExtra": ".microsoft_azure",
    "OpensearchConfigsSection": ".config",
    "OpensearchSection": ".config",
    "OperatorsSection": ".config",
    "OtherConnection": ".connections",
    "PackageIndexConnection": ".standard",
    "Pool": ".models",
    "PostgresConnection": ".postgres",
    "PostgresExtra": ".postgres",
    "PostgresSection": ".config",
    "PowerBiConnection": ".microsoft_azure",
    "PowerBiExtra": ".microsoft_azure",
    "ProfilingSection": ".config",
    "PydanticAiSnowflakeConnection": ".snowflake",
    "PydanticAiSnowflakeExtra": ".snowflake",
    "RedshiftConnection": ".amazon",
    "RedshiftExtra": ".amazon",
    "SchedulerSection": ".config",
    "SdkSection": ".config",
    "SecretsChoice": ".config",
    "SecretsManagerBackendArguments": ".secrets_backends",
    "SecretsManagerBackendSection": ".config",
    "SecretsSection": ".config",
    "SensorsSection": ".config",
    "SentrySection": ".config",
    "SmtpConnection": ".smtp",
    "SmtpExtra": ".smtp",
    "SmtpSection": ".config",
    "SnowflakeConnection": ".snowflake",
    "SnowflakeExtra": ".snowflake",
    "SnowflakeSection": ".config",
    "SshConnection": ".ssh",
    "SshExtra": ".ssh",
    "StandardSection": ".config",
    "StateStoreSection": ".config",
    "SystemsManagerParameterStoreBackendArguments": ".secrets_backends",
    "SystemsManagerParameterStoreBackendSection": ".config",
    "TracesSection": ".config",
    "TriggererSection": ".config",
    "Variable": ".models",
    "WasbConnection": ".microsoft_azure",
    "WasbExtra": ".microsoft_azure",
    "WorkersSection": ".config",
    "ConfigError": ".._runtime.problems",
    "EnvVar": ".._runtime.record",
    "JsonValue": ".._runtime.record",
    "Problem": ".._runtime.problems",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
}
# Imported by the first `load` and `dump`: asking the import system again and again takes longer than a small document.
_load_data: Any = None
_read: Any = None
_dump: Any = None


def load(data: Any, *, source: str | None = None) -> Airflow:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.models import read_airflow as _read

    result: Airflow = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> Airflow:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.models import read_airflow

    result: Airflow = load_text(read_airflow, text, source, "1.2")
    return result


def load_file(path: str | os.PathLike[str]) -> Airflow:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.models import read_airflow

    result: Airflow = load_path(read_airflow, path, "1.2")
    return result


def dump(value: Airflow) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: Airflow) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: Airflow,
    environ: Mapping[str, str] | None = None,
    *,
    lenient_booleans: bool = False,
) -> Any:
    """The data of a value with every reference replaced, from `environ` or the process environment.

    Raises ConfigError that names every variable that is missing or malformed, or breaks a rule of the schema. `lenient_booleans` reads booleans as
    Dagster does: everything but false, none, 0 and nothing is true.
    """
    import os

    from .._runtime.package import load_data
    from .._runtime.references import resolved

    from ._codec.models import read_airflow

    variables = os.environ if environ is None else environ
    loaded = load_data(read_airflow, dump(value), None)
    return resolved(read_airflow, loaded, variables, lenient_booleans=lenient_booleans)


def schema() -> Any:
    """The JSON Schema of the documents, in one piece, for editors and other validators."""
    import json
    from pathlib import Path

    return json.loads(Path(__file__).with_name("schema.json").read_text("utf-8"))


if not TYPE_CHECKING:  # type checkers know the names from above, and find the misspelt ones

    def __getattr__(name: str) -> object:
        """Import the module of a name when it is first asked for."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
