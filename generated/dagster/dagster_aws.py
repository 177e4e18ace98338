"""Part of the package dagster.

Source: dagster_aws.yaml, sha256 661188170f0c
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
class S3ComputeLogManager(Record):
    """Logs compute function stdout and stderr to S3."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_aws.s3", "dagster_aws.s3.compute_log_manager"] = "dagster_aws.s3"
    class_: Literal["S3ComputeLogManager"] = "S3ComputeLogManager"
    config: S3ComputeLogManagerConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncher(Record):
    """RunLauncher that starts a task in ECS for each Dagster job run."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_aws.ecs",
        "dagster_aws.ecs.launcher",
        "dagster_cloud.workspace.ecs.run_launcher",
    ] = "dagster_aws.ecs"
    class_: Literal["EcsRunLauncher"] = "EcsRunLauncher"
    config: EcsRunLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class S3ComputeLogManagerConfig(Record):
    bucket: str | EnvVar[str]
    local_dir: str | EnvVar[str] | None = None
    prefix: str | EnvVar[str] = "dagster"
    use_ssl: bool = True
    verify: bool = True
    verify_cert_path: str | EnvVar[str] | None = None
    endpoint_url: str | EnvVar[str] | None = None
    skip_empty_files: bool = False
    upload_interval: int | None = None
    upload_extra_args: Mapping[str, JsonValue] | None = None
    """Extra args for S3 file upload"""
    show_url_only: bool = False
    region: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncherConfig(Record):
    task_definition: str | EcsRunLauncherTaskDefinition | None = None
    """Either the short name of an existing task definition to use when launching new tasks, or a dictionary
    configuration to use when creating a task definition for the run.If neither is provided, the task definition will
    be created based on the current task's task definition.
    """
    container_name: str | EnvVar[str] = "run"
    """The container name to use when launching new tasks. Defaults to 'run'."""
    secrets: list[str | EcsSecret] | None = None
    """An array of AWS Secrets Manager secrets. These secrets will be mounted as environment variables in the container.
    See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html.
    """
    secrets_tag: str | EnvVar[str] | None = "dagster"
    """AWS Secrets Manager secrets with this tag will be mounted as environment variables in the container. Defaults to
    'dagster'.
    """
    include_sidecars: bool = False
    """Whether each run should use the same sidecars as the task that launches it. Defaults to False."""
    use_current_ecs_task_config: bool = True
    """Whether to use the run launcher's current ECS task in order to determine the cluster and networking configuration
    for the launched task. Defaults to True. Should only be called if the run launcher is running within an ECS task.
    """
    run_task_kwargs: EcsRunLauncherRunTaskKwargs | None = None
    """Additional arguments to include while running the task. See
    https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/ecs.html#ECS.Client.run_task for the
    available parameters. The overrides and taskDefinition arguments will always be set by the run launcher.
    """
    propagate_tags: EcsRunLauncherPropagateTags | None = None
    """Configuration for propagating tags from Dagster runs to ECS tasks. Currently only exposes an allow list."""
    task_definition_prefix: str | EnvVar[str] = "run"
    """A prefix that is applied to all task definitions created by the EcsRunLauncher. Defaults to 'run'."""
    env_vars: list[str | EnvVar[str]] | None = None
    """List of environment variable names to include in the ECS task. Each can be of the form KEY=VALUE or just KEY (in
    which case the value will be pulled from the current process)
    """
    run_resources: RunResources | None = None
    run_ecs_tags: list[RunEcsTag] | None = None
    """Additional tags to apply to the launched ECS task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncherTaskDefinition(Record):
    log_group: str | EnvVar[str] | None = None
    sidecar_containers: list[Mapping[str, JsonValue]] | None = None
    requires_compatibilities: list[str] | None = None
    env: str | None = None
    """Backwards-compatibility for when task_definition was a StringSource.Can be used to source the task_definition
    scalar from an environment variable.
    """
    linux_parameters: Mapping[str, JsonValue] | None = None
    execution_role_arn: str | EnvVar[str] | None = None
    """ARN of the task execution role for the ECS container and Fargate agent to make AWS API calls on your behalf. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html.
    """
    task_role_arn: str | EnvVar[str] | None = None
    """ARN of the IAM role for launched tasks. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html.
    """
    runtime_platform: RuntimePlatform | None = None
    """The operating system that the task definition is running on. See
    https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/ecs.html#ECS.Client.register_task_definition
    for the available options.
    """
    volumes: list[EcsRunLauncherTaskDefinitionVolume] | None = None
    """List of data volume definitions for the task. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html for the full list of available
    options.
    """
    mount_points: list[MountPoint] | None = None
    """Mount points for data volumes in the main container of the task. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html for more information.
    """
    repository_credentials: str | EnvVar[str] | None = field(default=None, repr=False)
    """The arn of the secret to authenticate into your private container registry. This does not apply if you are
    leveraging ECR for your images, see https://docs.aws.amazon.com/AmazonECS/latest/userguide/private-auth.html.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsSecret(Record):
    name: str | EnvVar[str]
    valueFrom: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncherRunTaskKwargs(Record):
    """Additional arguments to include while running the task. See
    https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/ecs.html#ECS.Client.run_task for the
    available parameters. The overrides and taskDefinition arguments will always be set by the run launcher.
    """

    cluster: str | EnvVar[str] | None = None
    """Name of the ECS cluster to launch ECS tasks in."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncherPropagateTags(Record):
    """Configuration for propagating tags from Dagster runs to ECS tasks. Currently only exposes an allow list."""

    allow_list: list[str]
    """List of specific tag keys from the Dagster run which should be propagated to the ECS task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResources(Record):
    cpu: str | None = None
    """The CPU override to use for the launched task."""
    memory: str | None = None
    """The memory override to use for the launched task."""
    ephemeral_storage: int | None = None
    """The ephemeral storage, in GiB, to use for the launched task."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEcsTag(Record):
    key: str | EnvVar[str]
    value: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimePlatform(Record):
    cpuArchitecture: str | EnvVar[str] | None = None
    operatingSystemFamily: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MountPoint(Record):
    sourceVolume: str | EnvVar[str] | None = None
    containerPath: str | EnvVar[str] | None = None
    readOnly: bool | EnvVar[bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsRunLauncherTaskDefinitionVolume(Record):
    name: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
