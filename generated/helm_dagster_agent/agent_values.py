"""Part of the package helm_dagster_agent.

Source: agent_values.yaml, sha256 897ac7c17be3
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterAgentValues(Record):
    """Values of the chart `dagster-cloud-agent`."""

    _keys_: ClassVar[Mapping[str, str]] = {"global_": "global"}

    nameOverride: str | None | Unset = UNSET
    """In the place of the chart's name in the names of its objects."""
    fullnameOverride: str | None | Unset = UNSET
    """In the place of the release's and the chart's name."""
    global_: Mapping[str, JsonValue] | None | Unset = UNSET
    """Values that Helm shows to every chart."""
    imagePullSecrets: list[NamedObject] | None | Unset = UNSET
    """The secrets that images are pulled with."""
    serviceAccount: ServiceAccount | None | Unset = UNSET
    dagsterCloud: DagsterCloudConnection | None | Unset = UNSET
    dagsterCloudAgent: Agent | None | Unset = UNSET
    workspace: Workspace | None | Unset = UNSET
    computeLogs: ComputeLogs | None | Unset = UNSET
    pythonLogs: PythonLogs | None | Unset = UNSET
    isolatedAgents: Switch | None | Unset = UNSET
    """Whether agents cannot reach each other's pods."""
    agentReplicas: Switch | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use isolatedAgents instead."""
    agentMetrics: Switch | None | Unset = UNSET
    """Whether the agent reports its use of CPU and memory."""
    codeServerMetrics: Switch | None | Unset = UNSET
    """Whether code servers report theirs."""
    extraManifests: list[Mapping[str, JsonValue] | str] | None | Unset = UNSET
    """More Kubernetes objects that are installed with the chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Record):
    """On or off."""

    enabled: bool | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterCloudConnection(Record):
    """How the agent reaches Dagster+, and what it serves there."""

    agentTokenSecretName: str | None | Unset = UNSET
    """The secret that holds the agent's token."""
    agentTokenEnvVarName: str | None | Unset = UNSET
    """The key of the token in that secret, and the variable it is given in."""
    agentTokenValue: str | None | Unset = field(default=UNSET, repr=False)
    """The token itself, which anyone who sees the pods can read."""
    deployments: list[str] | None | Unset = UNSET
    """The full deployments it serves, by name."""
    deployment: str | None | Unset = UNSET
    """The one it serves.

    Deprecated: Charts since 1.0.7 take several. Use deployments instead.
    """
    branchDeployments: bool | None | Unset = UNSET
    """Whether it serves branch deployments; false where it is not said."""
    endpoint: str | None | Unset = UNSET
    """The address of the API of Dagster+, where it is not the organization's usual one."""
    url: str | None | Unset = UNSET
    """The address of the API of Dagster+."""
    agentLabel: str | None | Unset = UNSET
    """What it is called on the page of agents."""
    timeout: float | None | Unset = UNSET
    """Seconds that a request may take.

    More than 0.
    """
    retries: int | None | Unset = UNSET
    """How often a failed request is sent again.

    At least 0.
    """
    backoffFactor: float | None | Unset = UNSET
    """By how much the pause between them grows.

    At least 0.
    """
    socketOptions: list[list[str | int]] | None | Unset = UNSET
    """Options of sockets: level, name, value each, as with TCP keep-alive."""
    proxies: Mapping[str, str] | None | Unset = UNSET
    """Proxies by protocol."""
    headers: Mapping[str, str] | None | Unset = field(default=UNSET, repr=False)
    """Headers that are sent with every request."""
    agentQueues: AgentQueues | None | Unset = UNSET
    allowedFullDeploymentLocations: list[str] | None | Unset = UNSET
    """The only code locations of full deployments it serves."""
    allowedBranchDeploymentLocations: list[str] | None | Unset = UNSET
    """The only code locations of branch deployments it serves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentQueues(Record):
    """The queues of code locations that the agent serves."""

    includeDefaultQueue: bool | None | Unset = UNSET
    """Also locations that name no queue; true where it is not said."""
    additionalQueues: list[str] | None | Unset = UNSET
    """The queues by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent(Record):
    """The pod of the agent itself."""

    image: Image | None | Unset = UNSET
    replicas: int | None | Unset = UNSET
    """How many of it run; 1 where it is not said.

    At least 0.
    """
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envFrom: list[Mapping[str, JsonValue]] | None | Unset = UNSET
    """Sources of its variables, as in a container of Kubernetes."""
    initContainers: list[Container] | None | Unset = UNSET
    readinessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it counts as ready."""
    deploymentStrategy: Mapping[str, JsonValue] | None | Unset = UNSET
    """How a new version takes the old one's place."""
    labels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the pod."""
    annotations: Mapping[str, str] | None | Unset = UNSET
    """Annotations of the pod."""
    nodeSelector: Mapping[str, str] | None | Unset = UNSET
    """Labels of the nodes it may run on."""
    affinity: Mapping[str, JsonValue] | None | Unset = UNSET
    """Which nodes and pods it would be near, or far from."""
    tolerations: list[Mapping[str, JsonValue]] | None | Unset = UNSET
    """Taints of nodes it runs on all the same."""
    schedulerName: str | None | Unset = UNSET
    """Another scheduler than that of Kubernetes."""
    podSecurityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the pod runs as."""
    securityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the container runs as, and what it may do."""
    resources: ResourceRequirements | None | Unset = UNSET
    terminationGracePeriodSeconds: int | None | Unset = UNSET
    """How long it may take to stop.

    At least 0.
    """
    additionalPodSpecConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Goes into the pod's spec as it is."""
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    loggingConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Logging of the agent, as `logging.config.dictConfig` has it."""
    heartbeatTolerance: int | None | Unset = UNSET
    """Seconds without an answer after which it stops.

    Deprecated: Charts since 1.2 do not read it.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace(Record):
    """The pods that the agent starts: code servers and runs."""

    pullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""
    serviceAccountName: str | None | Unset = UNSET
    """Their service account; the agent's where there is none."""
    namespace: str | None | Unset = UNSET
    """Their namespace; the release's where there is none."""
    envVars: list[str] | None | Unset = UNSET
    """Variables: `NAME=value`, or `NAME` for the agent's own."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    labels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the pods."""
    resources: ResourceRequirements | None | Unset = UNSET
    schedulerName: str | None | Unset = UNSET
    """Another scheduler than that of Kubernetes."""
    securityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the containers run as, and what they may do."""
    deploymentStartupTimeout: int | None | Unset = UNSET
    """Seconds that Kubernetes has to start a code server.

    At least 0.
    """
    serverProcessStartupTimeout: int | None | Unset = UNSET
    """Seconds that a code server has to load its definitions.

    At least 0.
    """
    imagePullGracePeriod: int | None | Unset = UNSET
    """Seconds in which an image may fail to be pulled.

    At least 0.
    """
    serverTTL: ServerTtl | None | Unset = UNSET
    deferJobSnapshots: bool | None | Unset = UNSET
    """Whether snapshots of jobs are sent apart, and only when they are new."""
    directSnapshotUploads: bool | None | Unset = UNSET
    """Whether snapshots are sent past the API."""
    uploadSnapshotsOnStartup: bool | None | Unset = UNSET
    """Whether snapshots are sent when the agent starts."""
    requiresHealthcheck: bool | None | Unset = UNSET
    """Whether the agent waits until a new code server is healthy."""
    failPodOnRunFailure: bool | None | Unset = UNSET
    """Whether the pod of a failed run counts as failed."""
    runK8sConfig: RunKubernetesConfig | None | Unset = UNSET
    serverK8sConfig: ServerKubernetesConfig | None | Unset = UNSET
    onlyAllowUserDefinedK8sConfigFields: AllowedKubernetesFields | None | Unset = UNSET
    onlyAllowUserDefinedEnvVars: list[str] | None | Unset = UNSET
    """The only variables that a location or a run may set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTtl(Record):
    """How long idle code servers live."""

    fullDeployments: FullDeploymentTtl | None | Unset = UNSET
    branchDeployments: BranchDeploymentTtl | None | Unset = UNSET
    maxServers: int | None | Unset = UNSET
    """How many code servers with a TTL may live at once; 25 where it is not said.

    At least 0.
    """
    enabled: bool | None | Unset = UNSET
    """Deprecated: The TTL is said for each kind of deployment. Use fullDeployments.enabled instead."""
    ttlSeconds: int | None | Unset = UNSET
    """Deprecated: The TTL is said for each kind of deployment. Use fullDeployments.ttlSeconds instead.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class FullDeploymentTtl(Record):
    """How long an idle code server of a full deployment lives."""

    enabled: bool | None | Unset = UNSET
    """False where it is not said."""
    ttlSeconds: int | None | Unset = UNSET
    """At least 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchDeploymentTtl(Record):
    """How long an idle code server of a branch deployment lives; a day where it is not said."""

    ttlSeconds: int | None | Unset = UNSET
    """At least 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunKubernetesConfig(Record):
    """Goes into the job and the pod of each run as it is."""

    containerConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the main container."""
    podSpecConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the pod's spec."""
    podTemplateSpecMetadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """Metadata of the pod."""
    jobSpecConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the job's spec."""
    jobMetadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """Metadata of the job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerKubernetesConfig(Record):
    """Goes into the objects of each code server as it is."""

    containerConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the main container."""
    podSpecConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the pod's spec."""
    podTemplateSpecMetadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """Metadata of the pod."""
    deploymentMetadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """Metadata of the deployment."""
    serviceMetadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """Metadata of the service."""
    serviceSpecConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Of the service's spec."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowedKubernetesFields(Record):
    """The only Kubernetes fields that a location or a run may set."""

    containerConfig: Mapping[str, bool | None] | None | Unset = UNSET
    podSpecConfig: Mapping[str, bool | None] | None | Unset = UNSET
    podTemplateSpecMetadata: Mapping[str, bool | None] | None | Unset = UNSET
    jobSpecConfig: Mapping[str, bool | None] | None | Unset = UNSET
    jobMetadata: Mapping[str, bool | None] | None | Unset = UNSET
    deploymentMetadata: Mapping[str, bool | None] | None | Unset = UNSET
    serviceMetadata: Mapping[str, bool | None] | None | Unset = UNSET
    serviceSpecConfig: Mapping[str, bool | None] | None | Unset = UNSET
    namespace: bool | None | Unset = UNSET
    """Whether it may choose its namespace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeLogs(Record):
    """What becomes of the standard output of runs."""

    enabled: bool | None | Unset = UNSET
    """Whether it is sent to Dagster+; true where it is not said."""
    custom: CustomClass | None | Unset = UNSET
    """A compute log manager in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image(Record):
    """An image; what is left out is the chart's."""

    repository: str | None | Unset = UNSET
    """Its name, with the registry."""
    tag: str | int | None | Unset = UNSET
    """Its tag; that of the chart's version where there is none."""
    digest: str | None | Unset = UNSET
    """Its digest, for an image that cannot change."""
    pullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeImage(Record):
    """An image that the chart has nothing to add to."""

    repository: str
    """Its name, with the registry."""
    tag: str | int | None | Unset = UNSET
    """Its tag; that of the chart's version where there is none."""
    digest: str | None | Unset = UNSET
    """Its digest, for an image that cannot change."""
    pullPolicy: Literal["Always", "IfNotPresent", "Never"]
    """When the image is pulled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceAccount(Record):
    """The service account."""

    create: bool | None | Unset = UNSET
    """Whether the chart makes it."""
    name: str | None | Unset = UNSET
    """Its name; made up where it is empty."""
    annotations: Mapping[str, str] | None | Unset = UNSET
    """Its annotations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedObject(Record):
    """An object of the same namespace."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvSource(Record):
    """A ConfigMap or secret whose keys become environment variables."""

    name: str
    optional: bool | None | Unset = UNSET
    """Whether it may be missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerVariable(Record):
    """An environment variable of a container."""

    name: str
    value: str | None | Unset = UNSET
    valueFrom: Mapping[str, JsonValue] | None | Unset = UNSET
    """Where Kubernetes takes the value from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Container(Record):
    """A container, as Kubernetes has it."""

    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume(Record):
    """A volume, as Kubernetes has it."""

    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeMount(Record):
    """A mount of a volume, as Kubernetes has it."""

    name: str
    mountPath: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRequirements(Record):
    """How much CPU and memory a container asks for, and may have."""

    requests: Mapping[str, str | float] | None | Unset = UNSET
    """What it asks for."""
    limits: Mapping[str, str | float] | None | Unset = UNSET
    """What it may have."""
    claims: list[Mapping[str, JsonValue]] | None | Unset = UNSET
    """Claims of devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonLogs(Record):
    """What becomes of Python's log records in runs."""

    pythonLogLevel: (
        Literal["CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET"] | None | Unset
    ) = UNSET
    """Records below it are left out."""
    managedPythonLoggers: list[str] | None | Unset = UNSET
    """Loggers whose records become events of the run."""
    dagsterHandlerConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Handlers, as `logging.config.dictConfig` has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomClass(Record):
    """A class of one's own, which must be installed in the image."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}

    module: str
    class_: str
    config: Mapping[str, JsonValue] | None | Unset = UNSET
    """Its settings."""
