"""Part of the package dagster_cloud.

Source: dagster_cloud.yaml, sha256 b2e862e73bd9
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty, empty_list

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterCloud(Record):
    """The code locations of a Dagster+ deployment: the contents of `dagster_cloud.yaml`."""

    defaults: LocationDefaults | None | Unset = UNSET
    locations: list[Location]
    """Each member with another location_name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Record):
    """A code location: what is loaded, and where it runs."""

    location_name: str
    """Location name"""
    code_source: CodeSource
    build: Build | None | Unset = UNSET
    working_directory: str | None | Unset = UNSET
    """Working directory to use for importing Python modules when loading the repository."""
    image: str | None | Unset = UNSET
    """Docker image, for use with containerized agents."""
    executable_path: str | None | Unset = UNSET
    """Path to reach the executable to use for the Python environment to load the repository. Defaults to the installed
    dagster command-line entry point.
    """
    attribute: str | None | Unset = UNSET
    """Specifies either a repository or a function that returns a repository. Can be used when the code contains multiple
    repositories but only one should be included.
    """
    container_context: ContainerContext | None | Unset = UNSET
    """Metadata for specific compute environments"""
    agent_queue: str | None | Unset = UNSET
    """Locations that specify an agent queue will only have their requests handled by agents configured to read from a
    matching queue. By default, requests are placed on a default queue that's handled by all agents.
    """
    pex_metadata: PexMetadata | None = None
    pex_bundle: bool | None | Unset = UNSET
    """True if the image was baked from a PEX build (fast deploys) rather than a native Docker build (internal only)."""
    git: Git | None = None
    defs_state_info: DefsStateInfo | None = None
    """Defs state info for the code location."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationDefaults(Record):
    """What every code location has that does not say otherwise."""

    build: Build | None | Unset = UNSET
    working_directory: str | None | Unset = UNSET
    """Working directory to use for importing Python modules when loading the repository."""
    image: str | None | Unset = UNSET
    """Docker image, for use with containerized agents."""
    executable_path: str | None | Unset = UNSET
    """Path to reach the executable to use for the Python environment to load the repository. Defaults to the installed
    dagster command-line entry point.
    """
    container_context: ContainerContext | None | Unset = UNSET
    """Metadata for specific compute environments"""
    agent_queue: str | None | Unset = UNSET
    """Locations that specify an agent queue will only have their requests handled by agents configured to read from a
    matching queue. By default, requests are placed on a default queue that's handled by all agents.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Build(Record):
    """How the image of a code location is built."""

    directory: str | None | Unset = UNSET
    registry: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSource(Record):
    """What is loaded: exactly one of the four."""

    python_file: str | None | Unset = UNSET
    """Python file containing the target Dagster repository.

    At least 1 character.
    """
    package_name: str | None | Unset = UNSET
    """Python package containing the target Dagster repository.

    At least 1 character.
    """
    module_name: str | None | Unset = UNSET
    """Python module containing the target Dagster repository.

    At least 1 character.
    """
    autoload_defs_module_name: str | None | Unset = UNSET
    """Python module to automatically load Dagster definitions from.

    At least 1 character.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class PexMetadata(Record):
    pex_tag: str
    """Identifies which Pex files to use (internal only)."""
    python_version: str | None = None
    """Determines which base image to use for pex, alternative to specifying the top level image."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Git(Record):
    commit_hash: str | None = None
    """Indicates the commit sha associated with this location."""
    url: str | None = None
    """Specifies a source code reference link for this location."""
    provider: str | None = None
    """Git provider hosting the repo this location deploys from."""
    repo_owner: str | None = None
    """Owner of the repo this location deploys from."""
    repo_name: str | None = None
    """Name of the repo this location deploys from."""
    base_branch: str | None = None
    """Branch that pull requests for this location should target."""
    defs_base_path: str | None = None
    """Repo-relative path of this location's defs folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerContext(Record):
    k8s: K8s | None = None
    docker: Docker | None = None
    ecs: Ecs | None = None
    aca: Aca | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class K8s(Record):
    server_replica_count: int | EnvVar[int] | None = None
    """The number of code server replicas to launch for this code location. Defaults to 1. When set above 1, the agent
    will launch the same number of pods behind the code location's Service and load-balance gRPC requests across them.
    A readiness probe on the gRPC port is required so that Kubernetes only routes traffic to replicas whose user code
    has finished importing; a default tcpSocket probe is injected if none is configured.
    """
    namespace: str | EnvVar[str] | None | Unset = UNSET
    """The namespace into which to launch Kubernetes resources. Note that any other required resources (such as the
    service account) must be present in this namespace.
    """
    image_pull_policy: str | EnvVar[str] | None | Unset = UNSET
    """Image pull policy to set on launched Pods."""
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
    volumes: list[Volume] = field(default_factory=empty_list)
    """A list of volumes to include in the Job's Pod. Default: ``[]``. For the many possible volume source types that can
    be included, see: https://v1-18.docs.kubernetes.io/docs/reference/generated/kubernetes-api/v1.18/#volume-v1-core
    """
    image_pull_secrets: list[ImagePullSecret] | None | Unset = UNSET
    """Specifies that Kubernetes should get the credentials from the Secrets named in this list."""
    labels: Mapping[str, JsonValue] | None = None
    """Labels to apply to all created pods. See: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels"""
    resources: Resources | None | Unset = UNSET
    """Compute resource requirements for the container. See:
    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    """
    scheduler_name: str | EnvVar[str] | None | Unset = UNSET
    """Use a custom Kubernetes scheduler for launched Pods.
    See:https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/
    """
    security_context: Mapping[str, JsonValue] | None = None
    """Security settings for the container.
    See:https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container
    """
    run_k8s_config: RunK8sConfig | None = None
    """Raw Kubernetes configuration for launched runs."""
    server_k8s_config: ServerK8sConfig | None = None
    """Raw Kubernetes configuration for launched code servers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeMount(Record):
    name: str | EnvVar[str]
    mount_path: str | EnvVar[str] | None = None
    mount_propagation: str | EnvVar[str] | None = None
    read_only: bool | EnvVar[bool] | None = None
    sub_path: str | EnvVar[str] | None = None
    sub_path_expr: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume(Record):
    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePullSecret(Record):
    name: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources(Record):
    limits: Mapping[str, JsonValue] | None = None
    requests: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunK8sConfig(Record):
    container_config: Mapping[str, JsonValue] | None = None
    pod_template_spec_metadata: Mapping[str, JsonValue] | None = None
    pod_spec_config: Mapping[str, JsonValue] | None = None
    job_config: Mapping[str, JsonValue] | None = None
    job_metadata: Mapping[str, JsonValue] | None = None
    job_spec_config: Mapping[str, JsonValue] | None = None
    merge_behavior: Literal["SHALLOW", "DEEP"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerK8sConfig(Record):
    container_config: Mapping[str, JsonValue] | None = None
    pod_spec_config: Mapping[str, JsonValue] | None = None
    pod_template_spec_metadata: Mapping[str, JsonValue] | None = None
    merge_behavior: Literal["SHALLOW", "DEEP"] | None = None
    deployment_metadata: Mapping[str, JsonValue] | None = None
    service_metadata: Mapping[str, JsonValue] | None = None
    service_spec_config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Docker(Record):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecs(Record):
    secrets: list[Secret] | None | Unset = UNSET
    """An array of AWS Secrets Manager secrets. These secrets will be mounted as environment variables in the container.
    See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html.
    """
    secrets_tags: list[str | EnvVar[str]] | None | Unset = UNSET
    """AWS Secrets Manager secrets with these tags will be mounted as environment variables in the container."""
    env_vars: list[str | EnvVar[str]] | None = None
    """List of environment variable names to include in the ECS task. Each can be of the form KEY=VALUE or just KEY (in
    which case the value will be pulled from the current process)
    """
    task_role_arn: str | EnvVar[str] | None = None
    """ARN of the IAM role for launched tasks. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html.
    """
    execution_role_arn: str | EnvVar[str] | None = None
    """ARN of the task execution role for the ECS container and Fargate agent to make AWS API calls on your behalf. See
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html.
    """
    server_resources: ServerResources | None = None
    run_resources: RunResources | None = None
    runtime_platform: RuntimePlatform | None = None
    """The operating system that the task definition is running on. See
    https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/ecs.html#ECS.Client.register_task_definition
    for the available options.
    """
    volumes: list[EcsVolume] | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret(Record):
    name: str | EnvVar[str]
    valueFrom: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerResources(Record):
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
class RuntimePlatform(Record):
    cpuArchitecture: str | EnvVar[str] | None = None
    operatingSystemFamily: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EcsVolume(Record):
    name: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MountPoint(Record):
    sourceVolume: str | EnvVar[str] | None = None
    containerPath: str | EnvVar[str] | None = None
    readOnly: bool | EnvVar[bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEcsTag(Record):
    key: str | EnvVar[str]
    value: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aca(Record):
    env_vars: list[str | EnvVar[str]] | None = None
    """Environment variable names to forward to the ACA Job. Entries of the form KEY=VALUE set the value literally; a
    bare KEY inherits from the current process's environment.
    """
    run_resources: AcaRunResources | None = None
    run_job_replica_timeout: int | None = None
    """How long ACA allows the Job's single replica to run before forcibly terminating it, in seconds. Azure requires a
    value; when unset here and on the code location, the run launcher uses 24 hours.
    """
    server_resources: AcaServerResources | None = None
    """Resource overrides applied when the ACA primitive is used for long-lived code servers (consumed by the
    dagster-cloud user code launcher). Ignored by the run launcher.
    """
    identity_id: str | EnvVar[str] | None = None
    """Full ARM resource ID of a user-assigned managed identity to attach to the launched Job. ACA Jobs and Container
    Apps use this identity to pull images from Azure Container Registry — no registry credentials are stored on the
    agent. If unset, the Job runs with the system-assigned identity (if enabled on the environment).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaRunResources(Record):
    cpu: str | None = None
    """CPU for the run container (decimal cores or millicpus, e.g. "0.5" or "500m")."""
    memory: str | None = None
    """Memory for the run container (e.g. "1Gi", "512Mi")."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaServerResources(Record):
    cpu: str | None = None
    """CPU for the code server container (e.g. "0.5" or "500m")."""
    memory: str | None = None
    """Memory for the code server container (e.g. "1Gi")."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefsStateInfo(Record):
    info_mapping: Mapping[str, InfoMapping | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class InfoMapping(Record):
    version: str
    create_timestamp: float | bool
