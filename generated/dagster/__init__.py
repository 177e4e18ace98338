"""The configuration of a Dagster instance: the contents of `dagster.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .common import (
        ConfigurableClass,
        UnresolvedReference,
    )
    from .compute_logs import (
        ComputeLogManager,
        LocalComputeLogManager,
        LocalComputeLogManagerConfig,
        NoOpComputeLogManager,
    )
    from .dagster_aws import (
        EcsRunLauncher,
        EcsRunLauncherConfig,
        EcsRunLauncherPropagateTags,
        EcsRunLauncherRunTaskKwargs,
        EcsRunLauncherTaskDefinition,
        EcsRunLauncherTaskDefinitionVolume,
        EcsSecret,
        MountPoint,
        RunEcsTag,
        RunResources,
        RuntimePlatform,
        S3ComputeLogManager,
        S3ComputeLogManagerConfig,
    )
    from .dagster_azure import (
        AcaRunLauncher,
        AcaRunLauncherConfig,
        AcaRunResources,
        AzureBlobComputeLogManager,
        AzureBlobComputeLogManagerConfig,
        AzureBlobComputeLogManagerSecretCredential,
        ServerResources,
    )
    from .dagster_cloud import (
        AcaUserCodeLauncher,
        AcaUserCodeLauncherAgentMetrics,
        AcaUserCodeLauncherCodeServerMetrics,
        AcaUserCodeLauncherConfig,
        CloudComputeLogManager,
        CloudComputeLogManagerConfig,
        CloudDockerRunLauncher,
        CloudEcsRunLauncher,
        CloudK8sRunLauncher,
        DagsterCloudSecretsLoader,
        DockerUserCodeLauncher,
        DockerUserCodeLauncherConfig,
        EcsUserCodeLauncher,
        EcsUserCodeLauncherAgentMetrics,
        EcsUserCodeLauncherCodeServerMetrics,
        EcsUserCodeLauncherConfig,
        EcsUserCodeLauncherServerResources,
        EcsUserCodeLauncherVolume,
        GraphQLDefsStateStorage,
        GraphQLEventLogStorage,
        GraphQLRunStorage,
        GraphQLScheduleStorage,
        K8sUserCodeLauncher,
        K8sUserCodeLauncherAgentMetrics,
        K8sUserCodeLauncherCodeServerMetrics,
        K8sUserCodeLauncherConfig,
        K8sUserCodeLauncherImagePullSecret,
        K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields,
        K8sUserCodeLauncherServerK8sConfig,
        K8sUserCodeLauncherVolume,
        ProcessUserCodeLauncher,
        ProcessUserCodeLauncherAgentMetrics,
        ProcessUserCodeLauncherCodeServerMetrics,
        ProcessUserCodeLauncherConfig,
        ServerTtl,
        ServerTtlBranchDeployments,
        ServerTtlFullDeployments,
    )
    from .dagster_docker import (
        DockerRunLauncher,
        DockerRunLauncherConfig,
        DockerRunLauncherRegistry,
    )
    from .dagster_gcp import (
        GCSComputeLogManager,
        GCSComputeLogManagerConfig,
    )
    from .dagster_k8s import (
        K8sResources,
        K8sRunLauncher,
        K8sRunLauncherConfig,
        K8sRunLauncherImagePullSecret,
        K8sRunLauncherVolume,
        OnlyAllowUserDefinedK8sConfigFields,
        RunK8sConfig,
        VolumeMount,
    )
    from .dagster_mysql import (
        DagsterMySQLStorage,
        MySQLEventLogStorage,
        MySQLRunStorage,
        MySQLScheduleStorage,
    )
    from .dagster_postgres import (
        DagsterPostgresStorage,
        PostgresEventLogStorage,
        PostgresRunStorage,
        PostgresScheduleStorage,
    )
    from .defs_state_storage import (
        DefsStateStorage,
        UPathDefsStateStorage,
        UPathDefsStateStorageConfig,
    )
    from .event_log_storage import (
        ConsolidatedSqliteEventLogStorage,
        ConsolidatedSqliteEventLogStorageConfig,
        EventLogStorage,
        InMemoryEventLogStorage,
        LegacyEventLogStorage,
        SqliteEventLogStorage,
        SqliteEventLogStorageConfig,
    )
    from .instance import (
        AgentQueues,
        AgentReplicas,
        AutoMaterialize,
        Backfills,
        CodeServers,
        Concurrency,
        ConcurrencyPools,
        ConcurrencyRuns,
        DagsterCloudApi,
        DagsterInstance,
        Freshness,
        IsolatedAgents,
        Nux,
        PurgeAfterDays,
        PythonLogs,
        PythonLogsDagsterHandlerConfig,
        Retention,
        RetentionAutoMaterialize,
        RetentionSchedule,
        RetentionSensor,
        RunMonitoring,
        RunQueue,
        RunQueueBlockOpConcurrencyLimitedRuns,
        RunRetries,
        Schedules,
        Sensors,
        TagConcurrencyLimit,
        TagConcurrencyLimitValue,
        Telemetry,
    )
    from .local_artifact_storage import (
        LocalArtifactStorage,
        LocalArtifactStorageChoice,
        LocalArtifactStorageConfig,
        TemporaryLocalArtifactStorage,
        TemporaryLocalArtifactStorageConfig,
    )
    from .run_coordinator import (
        DefaultRunCoordinator,
        QueuedRunCoordinator,
        RunCoordinator,
        SyncInMemoryRunCoordinator,
    )
    from .run_launcher import (
        DefaultRunLauncher,
        RunLauncher,
        SyncInMemoryRunLauncher,
    )
    from .run_storage import (
        LegacyRunStorage,
        RunStorage,
        SqliteRunStorage,
        SqliteRunStorageConfig,
    )
    from .schedule_storage import (
        LegacyScheduleStorage,
        ScheduleStorage,
        SqliteScheduleStorage,
        SqliteScheduleStorageConfig,
    )
    from .scheduler import (
        DagsterDaemonScheduler,
        DagsterDaemonSchedulerConfig,
        Scheduler,
    )
    from .secrets import (
        EnvFileLoader,
        EnvFileLoaderConfig,
        PerProjectEnvFileLoader,
        PerProjectEnvFileLoaderConfig,
        Secrets,
        SecretsLoader,
    )
    from .storage import (
        CompositeRunStorage,
        CompositeStorage,
        CompositeStorageConfig,
        CustomStorage,
        DagsterSqliteStorage,
        DagsterSqliteStorageConfig,
        MysqlDb,
        MysqlStorage,
        PostgresDb,
        PostgresStorage,
        PostgresStorageAuthProvider,
        PostgresStorageAuthProviderAwsWif,
        PostgresStorageAuthProviderAzureWif,
        SqliteStorage,
        Storage,
    )
    from .user_code_launcher import (
        UserCodeLauncher,
    )

__all__ = [
    "AcaRunLauncher",
    "AcaRunLauncherConfig",
    "AcaRunResources",
    "AcaUserCodeLauncher",
    "AcaUserCodeLauncherAgentMetrics",
    "AcaUserCodeLauncherCodeServerMetrics",
    "AcaUserCodeLauncherConfig",
    "AgentQueues",
    "AgentReplicas",
    "AutoMaterialize",
    "AzureBlobComputeLogManager",
    "AzureBlobComputeLogManagerConfig",
    "AzureBlobComputeLogManagerSecretCredential",
    "Backfills",
    "CloudComputeLogManager",
    "CloudComputeLogManagerConfig",
    "CloudDockerRunLauncher",
    "CloudEcsRunLauncher",
    "CloudK8sRunLauncher",
    "CodeServers",
    "CompositeRunStorage",
    "CompositeStorage",
    "CompositeStorageConfig",
    "ComputeLogManager",
    "Concurrency",
    "ConcurrencyPools",
    "ConcurrencyRuns",
    "ConfigError",
    "ConfigurableClass",
    "ConsolidatedSqliteEventLogStorage",
    "ConsolidatedSqliteEventLogStorageConfig",
    "CustomStorage",
    "DagsterCloudApi",
    "DagsterCloudSecretsLoader",
    "DagsterDaemonScheduler",
    "DagsterDaemonSchedulerConfig",
    "DagsterInstance",
    "DagsterMySQLStorage",
    "DagsterPostgresStorage",
    "DagsterSqliteStorage",
    "DagsterSqliteStorageConfig",
    "DefaultRunCoordinator",
    "DefaultRunLauncher",
    "DefsStateStorage",
    "DockerRunLauncher",
    "DockerRunLauncherConfig",
    "DockerRunLauncherRegistry",
    "DockerUserCodeLauncher",
    "DockerUserCodeLauncherConfig",
    "EcsRunLauncher",
    "EcsRunLauncherConfig",
    "EcsRunLauncherPropagateTags",
    "EcsRunLauncherRunTaskKwargs",
    "EcsRunLauncherTaskDefinition",
    "EcsRunLauncherTaskDefinitionVolume",
    "EcsSecret",
    "EcsUserCodeLauncher",
    "EcsUserCodeLauncherAgentMetrics",
    "EcsUserCodeLauncherCodeServerMetrics",
    "EcsUserCodeLauncherConfig",
    "EcsUserCodeLauncherServerResources",
    "EcsUserCodeLauncherVolume",
    "EnvFileLoader",
    "EnvFileLoaderConfig",
    "EnvVar",
    "EventLogStorage",
    "Freshness",
    "GCSComputeLogManager",
    "GCSComputeLogManagerConfig",
    "GraphQLDefsStateStorage",
    "GraphQLEventLogStorage",
    "GraphQLRunStorage",
    "GraphQLScheduleStorage",
    "InMemoryEventLogStorage",
    "IsolatedAgents",
    "JsonValue",
    "K8sResources",
    "K8sRunLauncher",
    "K8sRunLauncherConfig",
    "K8sRunLauncherImagePullSecret",
    "K8sRunLauncherVolume",
    "K8sUserCodeLauncher",
    "K8sUserCodeLauncherAgentMetrics",
    "K8sUserCodeLauncherCodeServerMetrics",
    "K8sUserCodeLauncherConfig",
    "K8sUserCodeLauncherImagePullSecret",
    "K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields",
    "K8sUserCodeLauncherServerK8sConfig",
    "K8sUserCodeLauncherVolume",
    "LegacyEventLogStorage",
    "LegacyRunStorage",
    "LegacyScheduleStorage",
    "LocalArtifactStorage",
    "LocalArtifactStorageChoice",
    "LocalArtifactStorageConfig",
    "LocalComputeLogManager",
    "LocalComputeLogManagerConfig",
    "MountPoint",
    "MySQLEventLogStorage",
    "MySQLRunStorage",
    "MySQLScheduleStorage",
    "MysqlDb",
    "MysqlStorage",
    "NoOpComputeLogManager",
    "Nux",
    "OnlyAllowUserDefinedK8sConfigFields",
    "PerProjectEnvFileLoader",
    "PerProjectEnvFileLoaderConfig",
    "PostgresDb",
    "PostgresEventLogStorage",
    "PostgresRunStorage",
    "PostgresScheduleStorage",
    "PostgresStorage",
    "PostgresStorageAuthProvider",
    "PostgresStorageAuthProviderAwsWif",
    "PostgresStorageAuthProviderAzureWif",
    "Problem",
    "ProcessUserCodeLauncher",
    "ProcessUserCodeLauncherAgentMetrics",
    "ProcessUserCodeLauncherCodeServerMetrics",
    "ProcessUserCodeLauncherConfig",
    "PurgeAfterDays",
    "PythonLogs",
    "PythonLogsDagsterHandlerConfig",
    "QueuedRunCoordinator",
    "Retention",
    "RetentionAutoMaterialize",
    "RetentionSchedule",
    "RetentionSensor",
    "RunCoordinator",
    "RunEcsTag",
    "RunK8sConfig",
    "RunLauncher",
    "RunMonitoring",
    "RunQueue",
    "RunQueueBlockOpConcurrencyLimitedRuns",
    "RunResources",
    "RunRetries",
    "RunStorage",
    "RuntimePlatform",
    "S3ComputeLogManager",
    "S3ComputeLogManagerConfig",
    "ScheduleStorage",
    "Scheduler",
    "Schedules",
    "Secrets",
    "SecretsLoader",
    "Sensors",
    "ServerResources",
    "ServerTtl",
    "ServerTtlBranchDeployments",
    "ServerTtlFullDeployments",
    "SqliteEventLogStorage",
    "SqliteEventLogStorageConfig",
    "SqliteRunStorage",
    "SqliteRunStorageConfig",
    "SqliteScheduleStorage",
    "SqliteScheduleStorageConfig",
    "SqliteStorage",
    "Storage",
    "SyncInMemoryRunCoordinator",
    "SyncInMemoryRunLauncher",
    "TagConcurrencyLimit",
    "TagConcurrencyLimitValue",
    "Telemetry",
    "TemporaryLocalArtifactStorage",
    "TemporaryLocalArtifactStorageConfig",
    "UNSET",
    "UPathDefsStateStorage",
    "UPathDefsStateStorageConfig",
    "UnresolvedReference",
    "Unset",
    "UserCodeLauncher",
    "VolumeMount",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "AcaRunLauncher": ".dagster_azure",
    "AcaRunLauncherConfig": ".dagster_azure",
    "AcaRunResources": ".dagster_azure",
    "AcaUserCodeLauncher": ".dagster_cloud",
    "AcaUserCodeLauncherAgentMetrics": ".dagster_cloud",
    "AcaUserCodeLauncherCodeServerMetrics": ".dagster_cloud",
    "AcaUserCodeLauncherConfig": ".dagster_cloud",
    "AgentQueues": ".instance",
    "AgentReplicas": ".instance",
    "AutoMaterialize": ".instance",
    "AzureBlobComputeLogManager": ".dagster_azure",
    "AzureBlobComputeLogManagerConfig": ".dagster_azure",
    "AzureBlobComputeLogManagerSecretCredential": ".dagster_azure",
    "Backfills": ".instance",
    "CloudComputeLogManager": ".dagster_cloud",
    "CloudComputeLogManagerConfig": ".dagster_cloud",
    "CloudDockerRunLauncher": ".dagster_cloud",
    "CloudEcsRunLauncher": ".dagster_cloud",
    "CloudK8sRunLauncher": ".dagster_cloud",
    "CodeServers": ".instance",
    "CompositeRunStorage": ".storage",
    "CompositeStorage": ".storage",
    "CompositeStorageConfig": ".storage",
    "ComputeLogManager": ".compute_logs",
    "Concurrency": ".instance",
    "ConcurrencyPools": ".instance",
    "ConcurrencyRuns": ".instance",
    "ConfigurableClass": ".common",
    "ConsolidatedSqliteEventLogStorage": ".event_log_storage",
    "ConsolidatedSqliteEventLogStorageConfig": ".event_log_storage",
    "CustomStorage": ".storage",
    "DagsterCloudApi": ".instance",
    "DagsterCloudSecretsLoader": ".dagster_cloud",
    "DagsterDaemonScheduler": ".scheduler",
    "DagsterDaemonSchedulerConfig": ".scheduler",
    "DagsterInstance": ".instance",
    "DagsterMySQLStorage": ".dagster_mysql",
    "DagsterPostgresStorage": ".dagster_postgres",
    "DagsterSqliteStorage": ".storage",
    "DagsterSqliteStorageConfig": ".storage",
    "DefaultRunCoordinator": ".run_coordinator",
    "DefaultRunLauncher": ".run_launcher",
    "DefsStateStorage": ".defs_state_storage",
    "DockerRunLauncher": ".dagster_docker",
    "DockerRunLauncherConfig": ".dagster_docker",
    "DockerRunLauncherRegistry": ".dagster_docker",
    "DockerUserCodeLauncher": ".dagster_cloud",
    "DockerUserCodeLauncherConfig": ".dagster_cloud",
    "EcsRunLauncher": ".dagster_aws",
    "EcsRunLauncherConfig": ".dagster_aws",
    "EcsRunLauncherPropagateTags": ".dagster_aws",
    "EcsRunLauncherRunTaskKwargs": ".dagster_aws",
    "EcsRunLauncherTaskDefinition": ".dagster_aws",
    "EcsRunLauncherTaskDefinitionVolume": ".dagster_aws",
    "EcsSecret": ".dagster_aws",
    "EcsUserCodeLauncher": ".dagster_cloud",
    "EcsUserCodeLauncherAgentMetrics": ".dagster_cloud",
    "EcsUserCodeLauncherCodeServerMetrics": ".dagster_cloud",
    "EcsUserCodeLauncherConfig": ".dagster_cloud",
    "EcsUserCodeLauncherServerResources": ".dagster_cloud",
    "EcsUserCodeLauncherVolume": ".dagster_cloud",
    "EnvFileLoader": ".secrets",
    "EnvFileLoaderConfig": ".secrets",
    "EventLogStorage": ".event_log_storage",
    "Freshness": ".instance",
    "GCSComputeLogManager": ".dagster_gcp",
    "GCSComputeLogManagerConfig": ".dagster_gcp",
    "GraphQLDefsStateStorage": ".dagster_cloud",
    "GraphQLEventLogStorage": ".dagster_cloud",
    "GraphQLRunStorage": ".dagster_cloud",
    "GraphQLScheduleStorage": ".dagster_cloud",
    "InMemoryEventLogStorage": ".event_log_storage",
    "IsolatedAgents": ".instance",
    "K8sResources": ".dagster_k8s",
    "K8sRunLauncher": ".dagster_k8s",
    "K8sRunLauncherConfig": ".dagster_k8s",
    "K8sRunLauncherImagePullSecret": ".dagster_k8s",
    "K8sRunLauncherVolume": ".dagster_k8s",
    "K8sUserCodeLauncher": ".dagster_cloud",
    "K8sUserCodeLauncherAgentMetrics": ".dagster_cloud",
    "K8sUserCodeLauncherCodeServerMetrics": ".dagster_cloud",
    "K8sUserCodeLauncherConfig": ".dagster_cloud",
    "K8sUserCodeLauncherImagePullSecret": ".dagster_cloud",
    "K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields": ".dagster_cloud",
    "K8sUserCodeLauncherServerK8sConfig": ".dagster_cloud",
    "K8sUserCodeLauncherVolume": ".dagster_cloud",
    "LegacyEventLogStorage": ".event_log_storage",
    "LegacyRunStorage": ".run_storage",
    "LegacyScheduleStorage": ".schedule_storage",
    "LocalArtifactStorage": ".local_artifact_storage",
    "LocalArtifactStorageChoice": ".local_artifact_storage",
    "LocalArtifactStorageConfig": ".local_artifact_storage",
    "LocalComputeLogManager": ".compute_logs",
    "LocalComputeLogManagerConfig": ".compute_logs",
    "MountPoint": ".dagster_aws",
    "MySQLEventLogStorage": ".dagster_mysql",
    "MySQLRunStorage": ".dagster_mysql",
    "MySQLScheduleStorage": ".dagster_mysql",
    "MysqlDb": ".storage",
    "MysqlStorage": ".storage",
    "NoOpComputeLogManager": ".compute_logs",
    "Nux": ".instance",
    "OnlyAllowUserDefinedK8sConfigFields": ".dagster_k8s",
    "PerProjectEnvFileLoader": ".secrets",
    "PerProjectEnvFileLoaderConfig": ".secrets",
    "PostgresDb": ".storage",
    "PostgresEventLogStorage": ".dagster_postgres",
    "PostgresRunStorage": ".dagster_postgres",
    "PostgresScheduleStorage": ".dagster_postgres",
    "PostgresStorage": ".storage",
    "PostgresStorageAuthProvider": ".storage",
    "PostgresStorageAuthProviderAwsWif": ".storage",
    "PostgresStorageAuthProviderAzureWif": ".storage",
    "ProcessUserCodeLauncher": ".dagster_cloud",
    "ProcessUserCodeLauncherAgentMetrics": ".dagster_cloud",
    "ProcessUserCodeLauncherCodeServerMetrics": ".dagster_cloud",
    "ProcessUserCodeLauncherConfig": ".dagster_cloud",
    "PurgeAfterDays": ".instance",
    "PythonLogs": ".instance",
    "PythonLogsDagsterHandlerConfig": ".instance",
    "QueuedRunCoordinator": ".run_coordinator",
    "Retention": ".instance",
    "RetentionAutoMaterialize": ".instance",
    "RetentionSchedule": ".instance",
    "RetentionSensor": ".instance",
    "RunCoordinator": ".run_coordinator",
    "RunEcsTag": ".dagster_aws",
    "RunK8sConfig": ".dagster_k8s",
    "RunLauncher": ".run_launcher",
    "RunMonitoring": ".instance",
    "RunQueue": ".instance",
    "RunQueueBlockOpConcurrencyLimitedRuns": ".instance",
    "RunResources": ".dagster_aws",
    "RunRetries": ".instance",
    "RunStorage": ".run_storage",
    "RuntimePlatform": ".dagster_aws",
    "S3ComputeLogManager": ".dagster_aws",
    "S3ComputeLogManagerConfig": ".dagster_aws",
    "ScheduleStorage": ".schedule_storage",
    "Scheduler": ".scheduler",
    "Schedules": ".instance",
    "Secrets": ".secrets",
    "SecretsLoader": ".secrets",
    "Sensors": ".instance",
    "ServerResources": ".dagster_azure",
    "ServerTtl": ".dagster_cloud",
    "ServerTtlBranchDeployments": ".dagster_cloud",
    "ServerTtlFullDeployments": ".dagster_cloud",
    "SqliteEventLogStorage": ".event_log_storage",
    "SqliteEventLogStorageConfig": ".event_log_storage",
    "SqliteRunStorage": ".run_storage",
    "SqliteRunStorageConfig": ".run_storage",
    "SqliteScheduleStorage": ".schedule_storage",
    "SqliteScheduleStorageConfig": ".schedule_storage",
    "SqliteStorage": ".storage",
    "Storage": ".storage",
    "SyncInMemoryRunCoordinator": ".run_coordinator",
    "SyncInMemoryRunLauncher": ".run_launcher",
    "TagConcurrencyLimit": ".instance",
    "TagConcurrencyLimitValue": ".instance",
    "Telemetry": ".instance",
    "TemporaryLocalArtifactStorage": ".local_artifact_storage",
    "TemporaryLocalArtifactStorageConfig": ".local_artifact_storage",
    "UPathDefsStateStorage": ".defs_state_storage",
    "UPathDefsStateStorageConfig": ".defs_state_storage",
    "UnresolvedReference": ".common",
    "UserCodeLauncher": ".user_code_launcher",
    "VolumeMount": ".dagster_k8s",
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


def load(data: Any, *, source: str | None = None) -> DagsterInstance:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.instance import read_dagster_instance as _read

    result: DagsterInstance = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> DagsterInstance:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.instance import read_dagster_instance

    result: DagsterInstance = load_text(read_dagster_instance, text, source, "dagster")
    return result


def load_file(path: str | os.PathLike[str]) -> DagsterInstance:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.instance import read_dagster_instance

    result: DagsterInstance = load_path(read_dagster_instance, path, "dagster")
    return result


def dump(value: DagsterInstance) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: DagsterInstance) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: DagsterInstance,
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

    from ._codec.instance import read_dagster_instance

    variables = os.environ if environ is None else environ
    loaded = load_data(read_dagster_instance, dump(value), None)
    return resolved(read_dagster_instance, loaded, variables, lenient_booleans=lenient_booleans)


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
