"""Values of the chart `dagster`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .dagster_values import (
        AzureBlobComputeLogManager,
        BlockOpConcurrencyLimitedRuns,
        Busybox,
        CeleryRunLauncher,
        CeleryWorkerQueue,
        ComputeLogManager,
        ComputeLogManagerConfig,
        Concurrency,
        ConcurrencyPools,
        ConcurrencyRuns,
        Container,
        ContainerVariable,
        CustomClass,
        Daemon,
        DaemonRunRetries,
        DaemonThreads,
        DagsterHelmValues,
        DefsStateStorage,
        DefsStateStorageBlobStorageStateStorage,
        DefsStateStorageConfig,
        DeploymentService,
        EnvSource,
        Flower,
        GcsComputeLogManager,
        GlobalValues,
        Image,
        IncludedConfig,
        Ingress,
        IngressHost,
        IngressHostTls,
        IngressPath,
        InitContainer,
        InitContainerImage,
        KubernetesRunLauncher,
        LocalComputeLogManager,
        Migrate,
        NamedObject,
        NamedUserDeployment,
        OpenImage,
        PipelineRun,
        Postgresql,
        PostgresqlService,
        PythonLogs,
        QueuedRunCoordinator,
        Rabbitmq,
        RabbitmqService,
        RabbitmqUser,
        RabbitmqVolumePermissions,
        Redis,
        ResourceRequirements,
        Retention,
        RunCoordinator,
        RunCoordinatorConfig,
        RunKubernetesConfig,
        RunLauncher,
        RunLauncherConfig,
        RunMonitoring,
        S3ComputeLogManager,
        Scheduler,
        SchedulerConfig,
        SchedulerDaemonScheduler,
        ServerProbe,
        Service,
        ServiceAccount,
        StartupProbe,
        TagLimit,
        TagLimitValue,
        Telemetry,
        TickRetention,
        TickRetentionPurgeAfterDays,
        UserDeployment,
        UserDeployments,
        Volume,
        VolumeMount,
        Webserver,
        WebserverWorkspace,
        WebserverWorkspaceServer,
        WholeImage,
    )

__all__ = [
    "AzureBlobComputeLogManager",
    "BlockOpConcurrencyLimitedRuns",
    "Busybox",
    "CeleryRunLauncher",
    "CeleryWorkerQueue",
    "ComputeLogManager",
    "ComputeLogManagerConfig",
    "Concurrency",
    "ConcurrencyPools",
    "ConcurrencyRuns",
    "ConfigError",
    "Container",
    "ContainerVariable",
    "CustomClass",
    "Daemon",
    "DaemonRunRetries",
    "DaemonThreads",
    "DagsterHelmValues",
    "DefsStateStorage",
    "DefsStateStorageBlobStorageStateStorage",
    "DefsStateStorageConfig",
    "DeploymentService",
    "EnvSource",
    "EnvVar",
    "Flower",
    "GcsComputeLogManager",
    "GlobalValues",
    "Image",
    "IncludedConfig",
    "Ingress",
    "IngressHost",
    "IngressHostTls",
    "IngressPath",
    "InitContainer",
    "InitContainerImage",
    "JsonValue",
    "KubernetesRunLauncher",
    "LocalComputeLogManager",
    "Migrate",
    "NamedObject",
    "NamedUserDeployment",
    "OpenImage",
    "PipelineRun",
    "Postgresql",
    "PostgresqlService",
    "Problem",
    "PythonLogs",
    "QueuedRunCoordinator",
    "Rabbitmq",
    "RabbitmqService",
    "RabbitmqUser",
    "RabbitmqVolumePermissions",
    "Redis",
    "ResourceRequirements",
    "Retention",
    "RunCoordinator",
    "RunCoordinatorConfig",
    "RunKubernetesConfig",
    "RunLauncher",
    "RunLauncherConfig",
    "RunMonitoring",
    "S3ComputeLogManager",
    "Scheduler",
    "SchedulerConfig",
    "SchedulerDaemonScheduler",
    "ServerProbe",
    "Service",
    "ServiceAccount",
    "StartupProbe",
    "TagLimit",
    "TagLimitValue",
    "Telemetry",
    "TickRetention",
    "TickRetentionPurgeAfterDays",
    "UNSET",
    "Unset",
    "UserDeployment",
    "UserDeployments",
    "Volume",
    "VolumeMount",
    "Webserver",
    "WebserverWorkspace",
    "WebserverWorkspaceServer",
    "WholeImage",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "AzureBlobComputeLogManager": ".dagster_values",
    "BlockOpConcurrencyLimitedRuns": ".dagster_values",
    "Busybox": ".dagster_values",
    "CeleryRunLauncher": ".dagster_values",
    "CeleryWorkerQueue": ".dagster_values",
    "ComputeLogManager": ".dagster_values",
    "ComputeLogManagerConfig": ".dagster_values",
    "Concurrency": ".dagster_values",
    "ConcurrencyPools": ".dagster_values",
    "ConcurrencyRuns": ".dagster_values",
    "Container": ".dagster_values",
    "ContainerVariable": ".dagster_values",
    "CustomClass": ".dagster_values",
    "Daemon": ".dagster_values",
    "DaemonRunRetries": ".dagster_values",
    "DaemonThreads": ".dagster_values",
    "DagsterHelmValues": ".dagster_values",
    "DefsStateStorage": ".dagster_values",
    "DefsStateStorageBlobStorageStateStorage": ".dagster_values",
    "DefsStateStorageConfig": ".dagster_values",
    "DeploymentService": ".dagster_values",
    "EnvSource": ".dagster_values",
    "Flower": ".dagster_values",
    "GcsComputeLogManager": ".dagster_values",
    "GlobalValues": ".dagster_values",
    "Image": ".dagster_values",
    "IncludedConfig": ".dagster_values",
    "Ingress": ".dagster_values",
    "IngressHost": ".dagster_values",
    "IngressHostTls": ".dagster_values",
    "IngressPath": ".dagster_values",
    "InitContainer": ".dagster_values",
    "InitContainerImage": ".dagster_values",
    "KubernetesRunLauncher": ".dagster_values",
    "LocalComputeLogManager": ".dagster_values",
    "Migrate": ".dagster_values",
    "NamedObject": ".dagster_values",
    "NamedUserDeployment": ".dagster_values",
    "OpenImage": ".dagster_values",
    "PipelineRun": ".dagster_values",
    "Postgresql": ".dagster_values",
    "PostgresqlService": ".dagster_values",
    "PythonLogs": ".dagster_values",
    "QueuedRunCoordinator": ".dagster_values",
    "Rabbitmq": ".dagster_values",
    "RabbitmqService": ".dagster_values",
    "RabbitmqUser": ".dagster_values",
    "RabbitmqVolumePermissions": ".dagster_values",
    "Redis": ".dagster_values",
    "ResourceRequirements": ".dagster_values",
    "Retention": ".dagster_values",
    "RunCoordinator": ".dagster_values",
    "RunCoordinatorConfig": ".dagster_values",
    "RunKubernetesConfig": ".dagster_values",
    "RunLauncher": ".dagster_values",
    "RunLauncherConfig": ".dagster_values",
    "RunMonitoring": ".dagster_values",
    "S3ComputeLogManager": ".dagster_values",
    "Scheduler": ".dagster_values",
    "SchedulerConfig": ".dagster_values",
    "SchedulerDaemonScheduler": ".dagster_values",
    "ServerProbe": ".dagster_values",
    "Service": ".dagster_values",
    "ServiceAccount": ".dagster_values",
    "StartupProbe": ".dagster_values",
    "TagLimit": ".dagster_values",
    "TagLimitValue": ".dagster_values",
    "Telemetry": ".dagster_values",
    "TickRetention": ".dagster_values",
    "TickRetentionPurgeAfterDays": ".dagster_values",
    "UserDeployment": ".dagster_values",
    "UserDeployments": ".dagster_values",
    "Volume": ".dagster_values",
    "VolumeMount": ".dagster_values",
    "Webserver": ".dagster_values",
    "WebserverWorkspace": ".dagster_values",
    "WebserverWorkspaceServer": ".dagster_values",
    "WholeImage": ".dagster_values",
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


def load(data: Any, *, source: str | None = None) -> DagsterHelmValues:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.dagster_values import read_dagster_helm_values as _read

    result: DagsterHelmValues = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> DagsterHelmValues:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.dagster_values import read_dagster_helm_values

    result: DagsterHelmValues = load_text(read_dagster_helm_values, text, source, "dagster")
    return result


def load_file(path: str | os.PathLike[str]) -> DagsterHelmValues:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.dagster_values import read_dagster_helm_values

    result: DagsterHelmValues = load_path(read_dagster_helm_values, path, "dagster")
    return result


def dump(value: DagsterHelmValues) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: DagsterHelmValues) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: DagsterHelmValues,
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

    from ._codec.dagster_values import read_dagster_helm_values

    variables = os.environ if environ is None else environ
    loaded = load_data(read_dagster_helm_values, dump(value), None)
    return resolved(read_dagster_helm_values, loaded, variables, lenient_booleans=lenient_booleans)


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
