"""Part of the package dagster.

Source: dagster_cloud.yaml, sha256 e3d9273346b1
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty, empty_list

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset
    from .dagster_aws import EcsRunLauncherConfig, EcsSecret, MountPoint, RunEcsTag, RunResources, RuntimePlatform
    from .dagster_azure import AcaRunResources, ServerResources
    from .dagster_docker import DockerRunLauncherConfig
    from .dagster_k8s import K8sResources, K8sRunLauncherConfig, RunK8sConfig, VolumeMount


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudComputeLogManager(Record):
    """`CloudComputeLogManager` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud",
        "dagster_cloud.storage.compute_logs",
        "dagster_cloud.storage.compute_logs.compute_log_manager",
    ] = "dagster_cloud"
    class_: Literal["CloudComputeLogManager"] = "CloudComputeLogManager"
    config: CloudComputeLogManagerConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLRunStorage(Record):
    """`GraphQLRunStorage` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_cloud.storage.runs", "dagster_cloud.storage.runs.storage"] = "dagster_cloud.storage.runs"
    class_: Literal["GraphQLRunStorage"] = "GraphQLRunStorage"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLEventLogStorage(Record):
    """`GraphQLEventLogStorage` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.storage.event_logs",
        "dagster_cloud.storage.event_logs.storage",
    ] = "dagster_cloud.storage.event_logs"
    class_: Literal["GraphQLEventLogStorage"] = "GraphQLEventLogStorage"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLScheduleStorage(Record):
    """`GraphQLScheduleStorage` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.storage.schedules",
        "dagster_cloud.storage.schedules.storage",
    ] = "dagster_cloud.storage.schedules"
    class_: Literal["GraphQLScheduleStorage"] = "GraphQLScheduleStorage"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudDockerRunLauncher(Record):
    """`CloudDockerRunLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_cloud.workspace.docker"] = "dagster_cloud.workspace.docker"
    class_: Literal["CloudDockerRunLauncher"] = "CloudDockerRunLauncher"
    config: DockerRunLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudEcsRunLauncher(Record):
    """`CloudEcsRunLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.workspace.ecs.run_launcher",
        "dagster_cloud.workspace.ecs.launcher",
    ] = "dagster_cloud.workspace.ecs.run_launcher"
    class_: Literal["CloudEcsRunLauncher"] = "CloudEcsRunLauncher"
    config: EcsRunLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudK8sRunLauncher(Record):
    """`CloudK8sRunLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.execution.cloud_run_launcher.k8s",
        "dagster_cloud.workspace.kubernetes.launcher",
    ] = "dagster_cloud.execution.cloud_run_launcher.k8s"
    class_: Literal["CloudK8sRunLauncher"] = "CloudK8sRunLauncher"
    config: K8sRunLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLDefsStateStorage(Record):
    """`GraphQLDefsStateStorage` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.storage.defs_state",
        "dagster_cloud.storage.defs_state.storage",
    ] = "dagster_cloud.storage.defs_state"
    class_: Literal["GraphQLDefsStateStorage"] = "GraphQLDefsStateStorage"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaUserCodeLauncher(Record):
    """Runs each code location as a Container App and each run as a Container Apps Job."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.workspace.aca",
        "dagster_cloud.workspace.aca.launcher",
    ] = "dagster_cloud.workspace.aca"
    class_: Literal["AcaUserCodeLauncher"] = "AcaUserCodeLauncher"
    config: AcaUserCodeLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerUserCodeLauncher(Record):
    """`DockerUserCodeLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_cloud.workspace.docker"] = "dagster_cloud.workspace.docker"
    class_: Literal["DockerUserCodeLauncher"] = "DockerUserCodeLauncher"
    config: DockerUserCodeLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncher(Record):
    """`EcsUserCodeLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.workspace.ecs",
        "dagster_cloud.workspace.ecs.launcher",
    ] = "dagster_cloud.workspace.ecs"
    class_: Literal["EcsUserCodeLauncher"] = "EcsUserCodeLauncher"
    config: EcsUserCodeLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncher(Record):
    """`K8sUserCodeLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.workspace.kubernetes",
        "dagster_cloud.workspace.kubernetes.launcher",
    ] = "dagster_cloud.workspace.kubernetes"
    class_: Literal["K8sUserCodeLauncher"] = "K8sUserCodeLauncher"
    config: K8sUserCodeLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessUserCodeLauncher(Record):
    """`ProcessUserCodeLauncher` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_cloud.workspace.user_code_launcher",
        "dagster_cloud.workspace.user_code_launcher.process",
    ] = "dagster_cloud.workspace.user_code_launcher"
    class_: Literal["ProcessUserCodeLauncher"] = "ProcessUserCodeLauncher"
    config: ProcessUserCodeLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudComputeLogManagerConfig(Record):
    local_dir: str | EnvVar[str] | None = None
    upload_interval: int | EnvVar[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterCloudSecretsLoader(Record):
    """`DagsterCloudSecretsLoader` of dagster_cloud."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_cloud.secrets", "dagster_cloud.secrets.loader"] = "dagster_cloud.secrets"
    class_: Literal["DagsterCloudSecretsLoader"] = "DagsterCloudSecretsLoader"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaUserCodeLauncherConfig(Record):
    subscription_id: str | EnvVar[str]
    """Azure subscription ID."""
    resource_group: str | EnvVar[str]
    """Azure resource group containing the ACA environment."""
    environment_name: str | EnvVar[str]
    """Name of the Azure Container Apps managed environment."""
    region: str | EnvVar[str] = "eastus"
    """Azure region for Container Apps (e.g. 'eastus', 'westeurope')."""
    server_process_startup_timeout: int | EnvVar[int] = 180
    """Timeout (seconds) when waiting for a code server gRPC process to become ready after its Container App starts."""
    code_server_metrics: AcaUserCodeLauncherCodeServerMetrics | None = None
    agent_metrics: AcaUserCodeLauncherAgentMetrics | None = None
    env_vars: list[str | EnvVar[str]] | None = None
    """Environment variable names to forward to the ACA Job. Entries of the form KEY=VALUE set the value literally; a
    bare KEY inherits from the current process's environment.
    """
    run_resources: AcaRunResources | None = None
    run_job_replica_timeout: int | None = None
    """How long ACA allows the Job's single replica to run before forcibly terminating it, in seconds. Azure requires a
    value; when unset here and on the code location, the run launcher uses 24 hours.
    """
    server_resources: ServerResources | None = None
    """Resource overrides applied when the ACA primitive is used for long-lived code servers (consumed by the
    dagster-cloud user code launcher). Ignored by the run launcher.
    """
    identity_id: str | EnvVar[str] | None = None
    """Full ARM resource ID of a user-assigned managed identity to attach to the launched Job. ACA Jobs and Container
    Apps use this identity to pull images from Azure Container Registry — no registry credentials are stored on the
    agent. If unset, the Job runs with the system-assigned identity (if enabled on the environment).
    """
    server_ttl: ServerTtl | None = None
    defer_job_snapshots: bool | EnvVar[bool] = True
    """Deprecated: No longer used."""
    direct_snapshot_uploads: bool | EnvVar[bool] = True
    """Opt-out for uploading definition snapshots directly to blob storage."""
    upload_snapshots_on_startup: bool | EnvVar[bool] = True
    """Upload information about outdated code locations to Dagster Cloud whenever the agent starts up. Only locations
    where the control plane indicates data is outdated will be uploaded.
    """
    requires_healthcheck: bool | EnvVar[bool] = False
    """Whether the agent update process expects a readiness sentinel to be written before an agent is considered healthy.
    If using zero-downtime agent updates, this should be set to True.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerUserCodeLauncherConfig(Record):
    networks: list[str | EnvVar[str]] | None = None
    """Names of the networks to which to connect the launched container at creation time"""
    env_vars: list[str] | None = None
    """The list of environment variables names to include in the docker container. Each can be of the form KEY=VALUE or
    just KEY (in which case the value will be pulled from the local environment)
    """
    container_kwargs: Mapping[str, JsonValue] | None = None
    """key-value pairs that can be passed into containers.create. See
    https://docker-py.readthedocs.io/en/stable/containers.html for the full list of available options.
    """
    server_process_startup_timeout: int | EnvVar[int] = 180
    """Timeout when waiting for a code server to be ready after it is created"""
    server_ttl: ServerTtl | None = None
    defer_job_snapshots: bool | EnvVar[bool] = True
    """Deprecated: No longer used."""
    direct_snapshot_uploads: bool | EnvVar[bool] = True
    """Opt-out for uploading definition snapshots directly to blob storage."""
    upload_snapshots_on_startup: bool | EnvVar[bool] = True
    """Upload information about outdated code locations to Dagster Cloud whenever the agent starts up. Only locations
    where the control plane indicates data is outdated will be uploaded.
    """
    requires_healthcheck: bool | EnvVar[bool] = False
    """Whether the agent update process expects a readiness sentinel to be written before an agent is considered healthy.
    If using zero-downtime agent updates, this should be set to True.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncherConfig(Record):
    cluster: str | EnvVar[str]
    subnets: list[str | EnvVar[str]]
    security_group_ids: list[str | EnvVar[str]] | None = None
    execution_role_arn: str | EnvVar[str]
    task_role_arn: str | EnvVar[str] | None = None
    log_group: str | EnvVar[str]
    service_discovery_namespace_id: str | EnvVar[str]
    secrets: list[str | EcsSecret] | None = None
    """An array of AWS Secrets Manager secrets. These secrets will be mounted as environment variabls in the container.
    See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html.
    """
    secrets_tag: str | EnvVar[str] | None | Unset = UNSET
    """AWS Secrets Manager secrets with this tag will be mounted as environment variables in the container."""
    env_vars: list[str | EnvVar[str]] | None = None
    """List of environment variable names to include in the ECS task. Each can be of the form KEY=VALUE or just KEY (in
    which case the value will be pulled from the current process)
    """
    server_process_startup_timeout: int | EnvVar[int] = 180
    """Timeout when waiting for a code server to be ready after it is created. You might want to increase this if your
    ECS tasks are successfully starting but your gRPC server is timing out.
    """
    ecs_timeout: int | EnvVar[int] = 600
    """How long (in seconds) to poll against ECS API endpoints. You might want to increase this if your ECS tasks are
    taking too long to start up.
    """
    ecs_grace_period: int | EnvVar[int] = 30
    """How long (in seconds) to continue polling if an ECS API endpoint fails (because the ECS API is eventually
    consistent)
    """
    launch_type: Literal["FARGATE", "EC2"] = "FARGATE"
    """What type of ECS infrastructure to launch the run task in. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html
    """
    code_server_metrics: EcsUserCodeLauncherCodeServerMetrics | None = None
    agent_metrics: EcsUserCodeLauncherAgentMetrics | None = None
    enable_ecs_exec: bool = False
    server_task_definition_prefix: str = "server"
    run_task_definition_prefix: str = "dagsterrun"
    assign_public_ip: bool | None = None
    """When using the FARGATE launch type, the launcher will attempt to automatically determine if it is necessary to
    assign a public IP to the ECS task. In complex network topologies, this automatic determination may not be
    accurate. In this case, you can explicitly set this value to True or False.
    """
    service_discovery_role_arn: str | EnvVar[str] | None = None
    """An optional IAM role ARN to assume when making AWS Cloud Map (service discovery) API calls. Use this when the
    Cloud Map namespace lives in a different AWS account than the ECS agent (e.g., centralized networking in AWS
    Organizations). The agent's task role must have sts:AssumeRole permission for this role, and the target role must
    trust the agent's task role. When the namespace is in another account the agent registers code server tasks in
    Cloud Map itself (ECS cannot), so the role also needs servicediscovery:RegisterInstance.
    """
    service_discovery_reconcile_interval: int | EnvVar[int] = 300
    """How often, in seconds, the agent checks that AWS Cloud Map matches the running tasks of each code server. Only
    used when the namespace is in another account (see service_discovery_role_arn); there a task that ECS replaces
    stays unreachable in DNS until the next check. Lower values shorten that window at the cost of more ECS and Cloud
    Map API calls per code server.
    """
    server_resources: EcsUserCodeLauncherServerResources | None = None
    run_resources: RunResources | None = None
    runtime_platform: RuntimePlatform | None = None
    """The operating system that the task definition is running on. See
    https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/ecs.html#ECS.Client.register_task_definition
    for the available options.
    """
    volumes: list[EcsUserCodeLauncherVolume] | None = None
    """List of data volume definitions for the task. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html for the full list of available
    options.
    """
    mount_points: list[MountPoint] | None = None
    """Mount points for data volumes in the main container of the task. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html for more information.
    """
    server_sidecar_containers: list[Mapping[str, JsonValue]] | None = None
    """Additional sidecar containers to include in code server task definitions."""
    run_sidecar_containers: list[Mapping[str, JsonValue]] | None = None
    """Additional sidecar containers to include in run task definitions."""
    run_ecs_tags: list[RunEcsTag] | None = None
    """Additional tags to apply to the launched ECS task."""
    server_ecs_tags: list[RunEcsTag] | None = None
    """Additional tags to apply to the launched ECS task for a code server."""
    server_health_check: Mapping[str, JsonValue] | None = None
    """Health check to include in code server task definitions."""
    repository_credentials: str | EnvVar[str] | None = field(default=None, repr=False)
    """The arn of the secret to authenticate into your private container registry. This does not apply if you are
    leveraging ECR for your images, see https://docs.aws.amazon.com/AmazonECS/latest/userguide/private-auth.html.
    """
    server_ttl: ServerTtl | None = None
    defer_job_snapshots: bool | EnvVar[bool] = True
    """Deprecated: No longer used."""
    direct_snapshot_uploads: bool | EnvVar[bool] = True
    """Opt-out for uploading definition snapshots directly to blob storage."""
    upload_snapshots_on_startup: bool | EnvVar[bool] = True
    """Upload information about outdated code locations to Dagster Cloud whenever the agent starts up. Only locations
    where the control plane indicates data is outdated will be uploaded.
    """
    requires_healthcheck: bool | EnvVar[bool] = False
    """Whether the agent update process expects a readiness sentinel to be written before an agent is considered healthy.
    If using zero-downtime agent updates, this should be set to True.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherConfig(Record):
    server_replica_count: int | EnvVar[int] | None = None
    """The number of code server replicas to launch for this code location. Defaults to 1. When set above 1, the agent
    will launch the same number of pods behind the code location's Service and load-balance gRPC requests across them.
    A readiness probe on the gRPC port is required so that Kubernetes only routes traffic to replicas whose user code
    has finished importing; a default tcpSocket probe is injected if none is configured.
    """
    env_config_maps: list[str | EnvVar[str]] | None | Unset = UNSET
    """A list of custom ConfigMapEnvSource names from which to draw environment variables (using ``envFrom``) for the
    Job. Default: ``[]``.
    See:https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/#define-an-environment-variable-for-a-container
    """
    env_secrets: list[str | EnvVar[str]] | None | Unset = UNSET
    """A list of custom Secret names from which to draw environment variables (using ``envFrom``) for the Job. Default:
    ``[]``.
    See:https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#configure-all-key-value-pairs-in-a-secret-as-container-environment-variables
    """
    service_account_name: str | EnvVar[str] | None | Unset = UNSET
    """The name of the Kubernetes service account under which to run."""
    env_vars: list[str] | None | Unset = UNSET
    """A list of environment variables to inject into the Job. Each can be of the form KEY=VALUE or just KEY (in which
    case the value will be pulled from the current process). Default: ``[]``. See:
    https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#configure-all-key-value-pairs-in-a-secret-as-container-environment-variables
    """
    volume_mounts: list[VolumeMount] = field(default_factory=empty_list)
    """A list of volume mounts to include in the job's container. Default: ``[]``. See:
    https://v1-18.docs.kubernetes.io/docs/reference/generated/kubernetes-api/v1.18/#volumemount-v1-core
    """
    volumes: list[K8sUserCodeLauncherVolume] = field(default_factory=empty_list)
    """A list of volumes to include in the Job's Pod. Default: ``[]``. For the many possible volume source types that can
    be included, see: https://v1-18.docs.kubernetes.io/docs/reference/generated/kubernetes-api/v1.18/#volume-v1-core
    """
    image_pull_secrets: list[K8sUserCodeLauncherImagePullSecret] | None | Unset = UNSET
    """Specifies that Kubernetes should get the credentials from the Secrets named in this list."""
    labels: Mapping[str, JsonValue] | None = None
    """Labels to apply to all created pods. See: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels"""
    resources: K8sResources | None | Unset = UNSET
    """Compute resource requirements for the container. See:
    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    """
    scheduler_name: str | EnvVar[str] | None = None
    security_context: Mapping[str, JsonValue] | None = None
    """Security settings for the container.
    See:https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container
    """
    dagster_home: str | EnvVar[str]
    instance_config_map: str | EnvVar[str]
    kubeconfig_file: str | EnvVar[str] | None = None
    k8s_api_ssl_ca_cert_file: str | EnvVar[str] | None = None
    """Path to a custom CA bundle file for TLS verification when connecting to the Kubernetes API. Use this in enterprise
    environments with custom CA chains where the default service account CA cert is not sufficient.
    """
    deployment_startup_timeout: int | EnvVar[int] = 300
    """Timeout when creating a new Kubernetes deployment for a code server"""
    server_process_startup_timeout: int | EnvVar[int] = 180
    """Timeout when waiting for a code server to be ready after it is created"""
    image_pull_grace_period: int | EnvVar[int] = 30
    pull_policy: str | EnvVar[str] | None | Unset = UNSET
    """Image pull policy to set on launched Pods."""
    namespace: str | EnvVar[str] = "default"
    run_k8s_config: RunK8sConfig | None = None
    """Raw Kubernetes configuration for launched runs."""
    fail_pod_on_run_failure: bool | None = None
    """Whether the launched Kubernetes Jobs and Pods should fail if the Dagster run fails"""
    server_k8s_config: K8sUserCodeLauncherServerK8sConfig | None = None
    """Raw Kubernetes configuration for launched code servers."""
    only_allow_user_defined_k8s_config_fields: K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields | None = None
    """Dictionary of fields that are allowed to be configured on a per-run or per-code-location basis - e.g. using tags
    on the run. Can be used to prevent user code or the Dagster Cloud control plane from being able to set arbitrary
    kubernetes config on the resources launched by the agent.
    """
    only_allow_user_defined_env_vars: list[str] | None = None
    """List of environment variable names that are allowed to be set on a per-run or per-code-location basis - e.g. using
    tags on the run.
    """
    code_server_metrics: K8sUserCodeLauncherCodeServerMetrics | None = None
    agent_metrics: K8sUserCodeLauncherAgentMetrics | None = None
    server_ttl: ServerTtl | None = None
    defer_job_snapshots: bool | EnvVar[bool] = True
    """Deprecated: No longer used."""
    direct_snapshot_uploads: bool | EnvVar[bool] = True
    """Opt-out for uploading definition snapshots directly to blob storage."""
    upload_snapshots_on_startup: bool | EnvVar[bool] = True
    """Upload information about outdated code locations to Dagster Cloud whenever the agent starts up. Only locations
    where the control plane indicates data is outdated will be uploaded.
    """
    requires_healthcheck: bool | EnvVar[bool] = False
    """Whether the agent update process expects a readiness sentinel to be written before an agent is considered healthy.
    If using zero-downtime agent updates, this should be set to True.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessUserCodeLauncherConfig(Record):
    server_process_startup_timeout: int | EnvVar[int] = 180
    """Timeout when waiting for a code server to be ready after it is created"""
    wait_for_processes: bool | EnvVar[bool] = False
    """When cleaning up the agent, wait for any subprocesses to finish before shutting down. Generally only needed in
    tests/automation.
    """
    code_server_metrics: ProcessUserCodeLauncherCodeServerMetrics | None = None
    agent_metrics: ProcessUserCodeLauncherAgentMetrics | None = None
    server_ttl: ServerTtl | None = None
    defer_job_snapshots: bool | EnvVar[bool] = True
    """Deprecated: No longer used."""
    direct_snapshot_uploads: bool | EnvVar[bool] = True
    """Opt-out for uploading definition snapshots directly to blob storage."""
    upload_snapshots_on_startup: bool | EnvVar[bool] = True
    """Upload information about outdated code locations to Dagster Cloud whenever the agent starts up. Only locations
    where the control plane indicates data is outdated will be uploaded.
    """
    requires_healthcheck: bool | EnvVar[bool] = False
    """Whether the agent update process expects a readiness sentinel to be written before an agent is considered healthy.
    If using zero-downtime agent updates, this should be set to True.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaUserCodeLauncherCodeServerMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaUserCodeLauncherAgentMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTtl(Record):
    full_deployments: ServerTtlFullDeployments | None = None
    branch_deployments: ServerTtlBranchDeployments | None = None
    max_servers: int | EnvVar[int] = 25
    """In addition to the TTL, ensure that the maximum number of servers that are up at any given time and not currently
    serving requests stays below this number.
    """
    enabled: bool | EnvVar[bool] | None = None
    """Deprecated: Dagster will drop it. Use full_deployments.enabled instead."""
    ttl_seconds: int | EnvVar[int] | None = None
    """Deprecated: Dagster will drop it. Use full_deployments.ttl_seconds instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncherCodeServerMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncherAgentMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncherServerResources(Record):
    cpu: str | None = None
    """The CPU override to use for the launched task."""
    memory: str | None = None
    """The memory override to use for the launched task."""
    ephemeral_storage: int | None = None
    """The ephemeral storage, in GiB, to use for the launched task."""
    replica_count: int = 1
    """The number of code server instances to launch."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsUserCodeLauncherVolume(Record):
    name: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherVolume(Record):
    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherImagePullSecret(Record):
    name: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherServerK8sConfig(Record):
    """Raw Kubernetes configuration for launched code servers."""

    container_config: Mapping[str, JsonValue] | None = None
    pod_spec_config: Mapping[str, JsonValue] | None = None
    pod_template_spec_metadata: Mapping[str, JsonValue] | None = None
    deployment_metadata: Mapping[str, JsonValue] | None = None
    service_metadata: Mapping[str, JsonValue] | None = None
    service_spec_config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields(Record):
    """Dictionary of fields that are allowed to be configured on a per-run or per-code-location basis - e.g. using tags
    on the run. Can be used to prevent user code or the Dagster Cloud control plane from being able to set arbitrary
    kubernetes config on the resources launched by the agent.
    """

    container_config: Mapping[str, bool] | None = None
    pod_spec_config: Mapping[str, bool] | None = None
    pod_template_spec_metadata: Mapping[str, bool] | None = None
    job_metadata: Mapping[str, bool] | None = None
    job_spec_config: Mapping[str, bool] | None = None
    deployment_metadata: Mapping[str, bool] | None = None
    service_metadata: Mapping[str, bool] | None = None
    service_spec_config: Mapping[str, bool] | None = None
    namespace: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherCodeServerMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sUserCodeLauncherAgentMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessUserCodeLauncherCodeServerMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessUserCodeLauncherAgentMetrics(Record):
    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTtlFullDeployments(Record):
    enabled: bool | EnvVar[bool]
    """Whether to shut down servers created by the agent for full deployments when they are not serving requests"""
    ttl_seconds: int | EnvVar[int] = 86400
    """If the `enabled` flag is set , how long to leave a server running for a once it has been launched. Decreasing this
    value will cause fewer servers to be running at once, but request latency may increase if more requests need to
    wait for a server to launch
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTtlBranchDeployments(Record):
    ttl_seconds: int | EnvVar[int] = 86400
    """How long to leave a server for a branch deployment running once it has been launched. Decreasing this value will
    cause fewer servers to be running at once, but request latency may increase if more requests need to wait for a
    server to launch
    """
