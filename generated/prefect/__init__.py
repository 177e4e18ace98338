"""The contents of `prefect.yaml`: deployments, and the steps that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.prefect import (
        EventTemplate,
        EventValue,
        PrefectBlock,
        PrefectEarly,
        PrefectEnv,
        PrefectRef,
        PrefectText,
        PrefectValue,
        PrefectVariable,
        StepOutput,
    )
    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .common import (
        BlockDocument,
    )
    from .prefect_aws import (
        AssumeRoleParameters,
        AwsClientParameters,
        AwsCredentials,
        CapacityProvider,
        EcsJobVariables,
        EcsWorkPool,
    )
    from .prefect_azure import (
        ACRManagedIdentity,
        AzureContainerInstanceCredentials,
        AzureContainerInstanceDockerRegistryCredentials,
        AzureContainerInstanceJobVariables,
        AzureContainerInstanceWorkPool,
    )
    from .prefect_docker import (
        DockerJobVariables,
        DockerRegistryCredentials,
        DockerWorkPool,
    )
    from .prefect_gcp import (
        CloudRunJobVariables,
        CloudRunV2JobVariables,
        CloudRunV2WorkPool,
        CloudRunWorkPool,
        GcpCredentials,
        SecretKeySelector,
        VertexAiJobVariables,
        VertexAiWorkPool,
    )
    from .prefect_kubernetes import (
        KubernetesClusterConfig,
        KubernetesJobVariables,
        KubernetesWorkPool,
    )
    from .prefect_snowflake import (
        SnowflakeCredentials,
        SnowparkContainerServiceJobVariables,
        SnowparkContainerServiceWorkPool,
    )
    from .prefect_yaml import (
        ConcurrencyLimit,
        CronSchedule,
        Deployment,
        FrequencySla,
        IntervalSchedule,
        LatenessSla,
        PrefectYaml,
        RRuleSchedule,
        Schedule,
        ServiceLevelAgreement,
        TimeToCompletionSla,
    )
    from .process import (
        ProcessJobVariables,
        ProcessWorkPool,
    )
    from .steps import (
        BuildDockerImage,
        GitClone,
        PipInstallRequirements,
        PullFromAzureBlobStorage,
        PullFromGcs,
        PullFromRemoteStorage,
        PullFromS3,
        PullWithBlock,
        PushDockerImage,
        PushToAzureBlobStorage,
        PushToGcs,
        PushToS3,
        RunShellScript,
        SetWorkingDirectory,
        Step,
        Steps,
    )
    from .triggers import (
        CompoundTrigger,
        DeploymentCompoundTrigger,
        DeploymentEventTrigger,
        DeploymentMetricTrigger,
        DeploymentSequenceTrigger,
        DeploymentTrigger,
        EventTrigger,
        MetricTrigger,
        MetricTriggerOperator,
        MetricTriggerQuery,
        PrefectMetric,
        SequenceTrigger,
    )
    from .work_pools import (
        AnyWorkPool,
        JobVariables,
        WorkPool,
    )

__all__ = [
    "ACRManagedIdentity",
    "AnyWorkPool",
    "AssumeRoleParameters",
    "AwsClientParameters",
    "AwsCredentials",
    "AzureContainerInstanceCredentials",
    "AzureContainerInstanceDockerRegistryCredentials",
    "AzureContainerInstanceJobVariables",
    "AzureContainerInstanceWorkPool",
    "BlockDocument",
    "BuildDockerImage",
    "CapacityProvider",
    "CloudRunJobVariables",
    "CloudRunV2JobVariables",
    "CloudRunV2WorkPool",
    "CloudRunWorkPool",
    "CompoundTrigger",
    "ConcurrencyLimit",
    "ConfigError",
    "CronSchedule",
    "Deployment",
    "DeploymentCompoundTrigger",
    "DeploymentEventTrigger",
    "DeploymentMetricTrigger",
    "DeploymentSequenceTrigger",
    "DeploymentTrigger",
    "DockerJobVariables",
    "DockerRegistryCredentials",
    "DockerWorkPool",
    "EcsJobVariables",
    "EcsWorkPool",
    "EnvVar",
    "EventTemplate",
    "EventTrigger",
    "EventValue",
    "FrequencySla",
    "GcpCredentials",
    "GitClone",
    "IntervalSchedule",
    "JobVariables",
    "JsonValue",
    "KubernetesClusterConfig",
    "KubernetesJobVariables",
    "KubernetesWorkPool",
    "LatenessSla",
    "MetricTrigger",
    "MetricTriggerOperator",
    "MetricTriggerQuery",
    "PipInstallRequirements",
    "PrefectBlock",
    "PrefectEarly",
    "PrefectEnv",
    "PrefectMetric",
    "PrefectRef",
    "PrefectText",
    "PrefectValue",
    "PrefectVariable",
    "PrefectYaml",
    "Problem",
    "ProcessJobVariables",
    "ProcessWorkPool",
    "PullFromAzureBlobStorage",
    "PullFromGcs",
    "PullFromRemoteStorage",
    "PullFromS3",
    "PullWithBlock",
    "PushDockerImage",
    "PushToAzureBlobStorage",
    "PushToGcs",
    "PushToS3",
    "RRuleSchedule",
    "RunShellScript",
    "Schedule",
    "SecretKeySelector",
    "SequenceTrigger",
    "ServiceLevelAgreement",
    "SetWorkingDirectory",
    "SnowflakeCredentials",
    "SnowparkContainerServiceJobVariables",
    "SnowparkContainerServiceWorkPool",
    "Step",
    "StepOutput",
    "Steps",
    "TimeToCompletionSla",
    "UNSET",
    "Unset",
    "VertexAiJobVariables",
    "VertexAiWorkPool",
    "WorkPool",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "ACRManagedIdentity": ".prefect_azure",
    "AnyWorkPool": ".work_pools",
    "AssumeRoleParameters": ".prefect_aws",
    "AwsClientParameters": ".prefect_aws",
    "AwsCredentials": ".prefect_aws",
    "AzureContainerInstanceCredentials": ".prefect_azure",
    "AzureContainerInstanceDockerRegistryCredentials": ".prefect_azure",
    "AzureContainerInstanceJobVariables": ".prefect_azure",
    "AzureContainerInstanceWorkPool": ".prefect_azure",
    "BlockDocument": ".common",
    "BuildDockerImage": ".steps",
    "CapacityProvider": ".prefect_aws",
    "CloudRunJobVariables": ".prefect_gcp",
    "CloudRunV2JobVariables": ".prefect_gcp",
    "CloudRunV2WorkPool": ".prefect_gcp",
    "CloudRunWorkPool": ".prefect_gcp",
    "CompoundTrigger": ".triggers",
    "ConcurrencyLimit": ".prefect_yaml",
    "CronSchedule": ".prefect_yaml",
    "Deployment": ".prefect_yaml",
    "DeploymentCompoundTrigger": ".triggers",
    "DeploymentEventTrigger": ".triggers",
    "DeploymentMetricTrigger": ".triggers",
    "DeploymentSequenceTrigger": ".triggers",
    "DeploymentTrigger": ".triggers",
    "DockerJobVariables": ".prefect_docker",
    "DockerRegistryCredentials": ".prefect_docker",
    "DockerWorkPool": ".prefect_docker",
    "EcsJobVariables": ".prefect_aws",
    "EcsWorkPool": ".prefect_aws",
    "EventTrigger": ".triggers",
    "FrequencySla": ".prefect_yaml",
    "GcpCredentials": ".prefect_gcp",
    "GitClone": ".steps",
    "IntervalSchedule": ".prefect_yaml",
    "JobVariables": ".work_pools",
    "KubernetesClusterConfig": ".prefect_kubernetes",
    "KubernetesJobVariables": ".prefect_kubernetes",
    "KubernetesWorkPool": ".prefect_kubernetes",
    "LatenessSla": ".prefect_yaml",
    "MetricTrigger": ".triggers",
    "MetricTriggerOperator": ".triggers",
    "MetricTriggerQuery": ".triggers",
    "PipInstallRequirements": ".steps",
    "PrefectMetric": ".triggers",
    "PrefectYaml": ".prefect_yaml",
    "ProcessJobVariables": ".process",
    "ProcessWorkPool": ".process",
    "PullFromAzureBlobStorage": ".steps",
    "PullFromGcs": ".steps",
    "PullFromRemoteStorage": ".steps",
    "PullFromS3": ".steps",
    "PullWithBlock": ".steps",
    "PushDockerImage": ".steps",
    "PushToAzureBlobStorage": ".steps",
    "PushToGcs": ".steps",
    "PushToS3": ".steps",
    "RRuleSchedule": ".prefect_yaml",
    "RunShellScript": ".steps",
    "Schedule": ".prefect_yaml",
    "SecretKeySelector": ".prefect_gcp",
    "SequenceTrigger": ".triggers",
    "ServiceLevelAgreement": ".prefect_yaml",
    "SetWorkingDirectory": ".steps",
    "SnowflakeCredentials": ".prefect_snowflake",
    "SnowparkContainerServiceJobVariables": ".prefect_snowflake",
    "SnowparkContainerServiceWorkPool": ".prefect_snowflake",
    "Step": ".steps",
    "Steps": ".steps",
    "TimeToCompletionSla": ".prefect_yaml",
    "VertexAiJobVariables": ".prefect_gcp",
    "VertexAiWorkPool": ".prefect_gcp",
    "WorkPool": ".work_pools",
    "ConfigError": ".._runtime.problems",
    "EnvVar": ".._runtime.record",
    "EventTemplate": ".._runtime.prefect",
    "EventValue": ".._runtime.prefect",
    "JsonValue": ".._runtime.record",
    "PrefectBlock": ".._runtime.prefect",
    "PrefectEarly": ".._runtime.prefect",
    "PrefectEnv": ".._runtime.prefect",
    "PrefectRef": ".._runtime.prefect",
    "PrefectText": ".._runtime.prefect",
    "PrefectValue": ".._runtime.prefect",
    "PrefectVariable": ".._runtime.prefect",
    "Problem": ".._runtime.problems",
    "StepOutput": ".._runtime.prefect",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
}
# Imported by the first `load` and `dump`: asking the import system again and again takes longer than a small document.
_load_data: Any = None
_read: Any = None
_dump: Any = None


def load(data: Any, *, source: str | None = None) -> PrefectYaml:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.prefect_yaml import read_prefect_yaml as _read

    result: PrefectYaml = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> PrefectYaml:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.prefect_yaml import read_prefect_yaml

    result: PrefectYaml = load_text(read_prefect_yaml, text, source, "1.1")
    return result


def load_file(path: str | os.PathLike[str]) -> PrefectYaml:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.prefect_yaml import read_prefect_yaml

    result: PrefectYaml = load_path(read_prefect_yaml, path, "1.1")
    return result


def dump(value: PrefectYaml) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.prefect import dump_value as _dump

    return _dump(value)


def dumps(value: PrefectYaml) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: PrefectYaml,
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

    from ._codec.prefect_yaml import read_prefect_yaml

    variables = os.environ if environ is None else environ
    loaded = load_data(read_prefect_yaml, dump(value), None)
    return resolved(read_prefect_yaml, loaded, variables, lenient_booleans=lenient_booleans)


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
