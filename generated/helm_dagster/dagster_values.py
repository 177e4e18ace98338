"""Part of the package helm_dagster.

Source: dagster_values.yaml, sha256 99cc760a6d00
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterHelmValues(Record):
    """Values of the chart `dagster`."""

    _keys_: ClassVar[Mapping[str, str]] = {"global_": "global", "dagster_user_deployments": "dagster-user-deployments"}

    global_: GlobalValues | None | Unset = UNSET
    nameOverride: str | None | Unset = UNSET
    """In the place of the chart's name in the names of its objects."""
    fullnameOverride: str | None | Unset = UNSET
    """In the place of the release's and the chart's name."""
    rbacEnabled: bool | None | Unset = UNSET
    """Whether the service account may make jobs."""
    imagePullSecrets: list[NamedObject] | None | Unset = UNSET
    """The secrets that images are pulled with."""
    dagsterWebserver: Webserver | None | Unset = UNSET
    dagit: Webserver | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use dagsterWebserver instead."""
    dagsterDaemon: Daemon | None | Unset = UNSET
    dagster_user_deployments: UserDeployments | None | Unset = UNSET
    userDeployments: UserDeployments | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use dagster-user-deployments instead."""
    computeLogManager: ComputeLogManager | None | Unset = UNSET
    defsStateStorage: DefsStateStorage | None | Unset = UNSET
    scheduler: Scheduler | None | Unset = UNSET
    runLauncher: RunLauncher | None | Unset = UNSET
    postgresql: Postgresql | None | Unset = UNSET
    generatePostgresqlPasswordSecret: bool | None | Unset = UNSET
    """Whether the chart makes the secret of the password."""
    generateCeleryConfigSecret: bool | None | Unset = UNSET
    """Whether the chart makes the secret of Celery's addresses."""
    rabbitmq: Rabbitmq | None | Unset = UNSET
    redis: Redis | None | Unset = UNSET
    flower: Flower | None | Unset = UNSET
    ingress: Ingress | None | Unset = UNSET
    busybox: Busybox | None | Unset = UNSET
    migrate: Migrate | None | Unset = UNSET
    telemetry: Telemetry | None | Unset = UNSET
    pythonLogs: PythonLogs | None | Unset = UNSET
    serviceAccount: ServiceAccount | None | Unset = UNSET
    retention: Retention | None | Unset = UNSET
    concurrency: Concurrency | None | Unset = UNSET
    additionalInstanceConfig: Mapping[str, JsonValue] | None | Unset = UNSET
    """Goes into dagster.yaml as it is."""
    extraManifests: list[Mapping[str, JsonValue] | str] | None | Unset = UNSET
    """More Kubernetes objects that are installed with the chart."""
    pipelineRun: PipelineRun | None | Unset = UNSET
    """Deprecated: Charts since 1.0 do not read it."""
    dagsterHome: str | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use global.dagsterHome instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalValues(Record):
    """What all the charts share."""

    postgresqlSecretName: str | None | Unset = UNSET
    """The secret of the database's password."""
    dagsterHome: str | None | Unset = UNSET
    """DAGSTER_HOME in the pods."""
    serviceAccountName: str | None | Unset = UNSET
    """The service account, in the place of each chart's own."""
    celeryConfigSecretName: str | None | Unset = UNSET
    """The secret of Celery's addresses."""
    dagsterInstanceConfigMap: str | None | Unset = UNSET
    """A ConfigMap with dagster.yaml, in the place of the chart's own."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartupProbe(Record):
    """When it has started."""

    enabled: bool | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Record):
    """The service in front of it."""

    type: str | None | Unset = UNSET
    """ClusterIP, NodePort or LoadBalancer."""
    port: int | None | Unset = UNSET
    """At least 0, at most 65535."""
    annotations: Mapping[str, str] | None | Unset = UNSET
    """Its annotations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webserver(Record):
    """The web server."""

    replicaCount: int | None | Unset = UNSET
    """How many of it run.

    At least 0.
    """
    image: Image | None | Unset = UNSET
    nameOverride: str | None | Unset = UNSET
    """What it is called."""
    pathPrefix: str | None | Unset = UNSET
    """The path below which it answers."""
    service: Service | None | Unset = UNSET
    workspace: WebserverWorkspace | None | Unset = UNSET
    enableReadOnly: bool | None | Unset = UNSET
    """Whether a second one runs, which changes nothing."""
    dbStatementTimeout: int | None | Unset = UNSET
    """Milliseconds that a query may take."""
    dbPoolRecycle: int | None | Unset = UNSET
    """Seconds after which a connection is opened anew."""
    dbPoolMaxOverflow: int | None | Unset = UNSET
    """How many connections there may be beyond the pool."""
    logLevel: str | None | Unset = UNSET
    """Records below it are left out."""
    logFormat: str | None | Unset = UNSET
    """colored, json or rich."""
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
    deploymentLabels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the deployment."""
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
    checkDbReadyInitContainer: bool | None | Unset = UNSET
    """Whether the pod waits until the database answers."""
    initContainerResources: ResourceRequirements | None | Unset = UNSET
    extraPrependedInitContainers: list[Container] | None | Unset = UNSET
    extraContainers: list[Container] | None | Unset = UNSET
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    readinessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it counts as ready."""
    livenessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it is started anew."""
    startupProbe: StartupProbe | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class WebserverWorkspace(Record):
    """Code servers that the chart does not run."""

    enabled: bool | None | Unset = UNSET
    """Whether these are used in the place of dagster-user-deployments."""
    servers: list[WebserverWorkspaceServer] | None | Unset = UNSET
    externalConfigmap: str | None | Unset = UNSET
    """A ConfigMap with workspace.yaml, in the place of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flower(Record):
    """Flower, which shows Celery's workers."""

    enabled: bool | None | Unset = UNSET
    image: Image | None | Unset = UNSET
    service: Service | None | Unset = UNSET
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
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
    livenessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it is started anew."""
    startupProbe: StartupProbe | None | Unset = UNSET
    checkDbReadyInitContainer: bool | None | Unset = UNSET
    """Whether the pod waits until the database answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Busybox(Record):
    """What waits for code servers."""

    image: Image | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineRun(Record):
    """The image of runs."""

    image: Image | None | Unset = UNSET
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telemetry(Record):
    """What is sent to Dagster's makers."""

    enabled: bool | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrate(Record):
    """A job that migrates the database when the chart is upgraded."""

    enabled: bool | None | Unset = UNSET
    initContainers: list[Container] | None | Unset = UNSET
    extraContainers: list[Container] | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgresql(Record):
    """The database; also the values of the chart of PostgreSQL."""

    enabled: bool | None | Unset = UNSET
    """Whether the chart runs one, in the place of one that is there."""
    image: OpenImage | None | Unset = UNSET
    postgresqlHost: str | None | Unset = UNSET
    """Where it is, when it is not the chart's."""
    postgresqlUsername: str | None | Unset = UNSET
    postgresqlPassword: str | None | Unset = field(default=UNSET, repr=False)
    postgresqlDatabase: str | None | Unset = UNSET
    postgresqlParams: Mapping[str, JsonValue] | None | Unset = UNSET
    """Parameters of the connection's URL."""
    postgresqlScheme: str | None | Unset = UNSET
    """The scheme of the connection's URL."""
    service: PostgresqlService | None | Unset = UNSET
    """The service in front of it."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rabbitmq(Record):
    """Celery's broker; also the values of the chart of RabbitMQ."""

    enabled: bool | None | Unset = UNSET
    image: OpenImage | None | Unset = UNSET
    rabbitmq: RabbitmqUser | None | Unset = UNSET
    service: RabbitmqService | None | Unset = UNSET
    """The service in front of it."""
    volumePermissions: RabbitmqVolumePermissions | None | Unset = UNSET
    """Who owns its volume."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RabbitmqUser(Record):
    """Who may use it."""

    username: str | None | Unset = UNSET
    password: str | None | Unset = field(default=UNSET, repr=False)
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redis(Record):
    """Celery's other broker; also the values of the chart of Redis."""

    enabled: bool | None | Unset = UNSET
    """Whether it is the broker."""
    internal: bool | None | Unset = UNSET
    """Whether the chart runs one."""
    usePassword: bool | None | Unset = UNSET
    password: str | None | Unset = field(default=UNSET, repr=False)
    host: str | None | Unset = UNSET
    """Where it is, when it is not the chart's."""
    port: int | None | Unset = UNSET
    """At least 1, at most 65535."""
    brokerDbNumber: int | None | Unset = UNSET
    """The database of the broker.

    At least 0.
    """
    backendDbNumber: int | None | Unset = UNSET
    """The database of results.

    At least 0.
    """
    brokerUrl: str | None | Unset = field(default=UNSET, repr=False)
    """The address of the broker, in the place of the parts above."""
    backendUrl: str | None | Unset = field(default=UNSET, repr=False)
    """The address of results, in the place of the parts above."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenImage(Record):
    """An image of a chart inside this one."""

    repository: str | None | Unset = UNSET
    tag: str | None | Unset = UNSET
    pullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingress(Record):
    """How it is reached from outside the cluster."""

    enabled: bool | None | Unset = UNSET
    apiVersion: str | None | Unset = UNSET
    """The version of the API that the cluster has."""
    ingressClassName: str | None | Unset = UNSET
    """The class of the ingress."""
    labels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the ingress."""
    annotations: Mapping[str, str] | None | Unset = UNSET
    """Annotations of the ingress."""
    dagsterWebserver: IngressHost | None | Unset = UNSET
    readOnlyDagsterWebserver: IngressHost | None | Unset = UNSET
    flower: IngressHost | None | Unset = UNSET
    dagit: IngressHost | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use dagsterWebserver instead."""
    readOnlyDagit: IngressHost | None | Unset = UNSET
    """Deprecated: Older charts call it so. Use readOnlyDagsterWebserver instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IngressHost(Record):
    """One host of the ingress."""

    host: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    pathType: Literal["Exact", "Prefix", "ImplementationSpecific"] | None | Unset = UNSET
    """How the path is compared."""
    tls: IngressHostTls | None | Unset = UNSET
    """Its certificate."""
    precedingPaths: list[IngressPath] | None | Unset = UNSET
    """Paths that come before it."""
    succeedingPaths: list[IngressPath] | None | Unset = UNSET
    """Paths that come after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IngressPath(Record):
    """A path of the ingress."""

    path: str
    pathType: Literal["Exact", "Prefix", "ImplementationSpecific"]
    """How the path is compared."""
    serviceName: str
    servicePort: str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Daemon(Record):
    """The daemon, which runs schedules, sensors and the run queue."""

    enabled: bool | None | Unset = UNSET
    image: Image | None | Unset = UNSET
    heartbeatTolerance: int | None | Unset = UNSET
    """Seconds without a sign after which it counts as dead.

    At least 0.
    """
    logFormat: str | None | Unset = UNSET
    """colored, json or rich."""
    runCoordinator: RunCoordinator | None | Unset = UNSET
    runMonitoring: RunMonitoring | None | Unset = UNSET
    runRetries: DaemonRunRetries | None | Unset = UNSET
    """Whether failed runs are started again."""
    sensors: DaemonThreads | None | Unset = UNSET
    """How sensors are run."""
    schedules: DaemonThreads | None | Unset = UNSET
    """How schedules are run."""
    backfills: DaemonThreads | None | Unset = UNSET
    """How backfills are run."""
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
    deploymentLabels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the deployment."""
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
    checkDbReadyInitContainer: bool | None | Unset = UNSET
    """Whether the pod waits until the database answers."""
    initContainerResources: ResourceRequirements | None | Unset = UNSET
    extraPrependedInitContainers: list[Container] | None | Unset = UNSET
    extraContainers: list[Container] | None | Unset = UNSET
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    readinessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it counts as ready."""
    livenessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When it is started anew."""
    startupProbe: StartupProbe | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DaemonThreads(Record):
    """Threads of the daemon."""

    useThreads: bool | None | Unset = UNSET
    numWorkers: int | None | Unset = UNSET
    """How many evaluate.

    At least 0.
    """
    numSubmitWorkers: int | None | Unset = UNSET
    """How many submit runs.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class RunMonitoring(Record):
    """What looks after runs that have started."""

    enabled: bool | None | Unset = UNSET
    startTimeoutSeconds: int | None | Unset = UNSET
    """How long a run may take to start.

    At least 0.
    """
    cancelTimeoutSeconds: int | None | Unset = UNSET
    """How long a run may take to stop.

    At least 0.
    """
    maxRuntimeSeconds: int | None | Unset = UNSET
    """How long a run may take.

    At least 0.
    """
    maxResumeRunAttempts: int | None | Unset = UNSET
    """How often a run is taken up again.

    At least 0.
    """
    pollIntervalSeconds: int | None | Unset = UNSET
    """How often it looks.

    At least 0.
    """
    cancellationThreadPollIntervalSeconds: int | None | Unset = UNSET
    """How often runs look whether to stop.

    At least 0.
    """
    freeSlotsAfterRunEndSeconds: int | None | Unset = UNSET
    """When the slots of an ended run are freed.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCoordinator(Record):
    """What decides when a run is launched."""

    enabled: bool | None | Unset = UNSET
    """Whether it is this, and not launched at once."""
    type: Literal["QueuedRunCoordinator", "CustomRunCoordinator"] | None | Unset = UNSET
    config: RunCoordinatorConfig | None | Unset = UNSET
    """The settings of that kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedRunCoordinator(Record):
    """A queue."""

    maxConcurrentRuns: int | EnvVar[int] | None | Unset = UNSET
    """How many runs there may be; -1 for any number."""
    tagConcurrencyLimits: list[TagLimit] | None | Unset = UNSET
    dequeueIntervalSeconds: int | EnvVar[int] | None | Unset = UNSET
    """How often it looks."""
    dequeueNumWorkers: int | EnvVar[int] | None | Unset = UNSET
    """How many threads launch runs."""
    dequeueUseThreads: bool | None | Unset = UNSET
    """Whether threads launch runs."""
    blockOpConcurrencyLimitedRuns: BlockOpConcurrencyLimitedRuns | None | Unset = UNSET
    """Whether runs wait whose steps could not start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLauncher(Record):
    """What launches runs."""

    type: Literal["K8sRunLauncher", "CeleryK8sRunLauncher", "CustomRunLauncher"] | None | Unset = UNSET
    config: RunLauncherConfig | None | Unset = UNSET
    """The settings of that kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesRunLauncher(Record):
    """Each run is a job."""

    image: WholeImage | None | Unset = UNSET
    """Only where there are no user deployments, which have their own."""
    imagePullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""
    jobNamespace: str | None | Unset = UNSET
    """The namespace of runs; the release's where there is none."""
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
    failPodOnRunFailure: bool | None | Unset = UNSET
    """Whether the pod of a failed run counts as failed."""
    schedulerName: str | None | Unset = UNSET
    """Another scheduler than that of Kubernetes."""
    loadInclusterConfig: bool | None | Unset = UNSET
    """Whether it runs in the cluster of the runs."""
    kubeconfigFile: str | None | Unset = UNSET
    """Else the file that says how to reach it."""
    envVars: list[str] | None | Unset = UNSET
    """Variables: `NAME=value`, or `NAME` for the launcher's own."""
    resources: ResourceRequirements | None | Unset = UNSET
    securityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the container runs as, and what it may do."""
    runK8sConfig: RunKubernetesConfig | None | Unset = UNSET


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
class CeleryRunLauncher(Record):
    """The steps of a run are tasks of Celery."""

    image: Image | None | Unset = UNSET
    nameOverride: str | None | Unset = UNSET
    """What the workers are called."""
    configSource: Mapping[str, JsonValue] | None | Unset = UNSET
    """Settings of Celery."""
    workerQueues: list[CeleryWorkerQueue] | None | Unset = UNSET
    """The queues, each with workers."""
    env: Mapping[str, str] | None | Unset = UNSET
    """Environment variables."""
    imagePullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""
    jobNamespace: str | None | Unset = UNSET
    """The namespace of runs; the release's where there is none."""
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
    failPodOnRunFailure: bool | None | Unset = UNSET
    """Whether the pod of a failed run counts as failed."""
    schedulerName: str | None | Unset = UNSET
    """Another scheduler than that of Kubernetes."""
    annotations: Mapping[str, str] | None | Unset = UNSET
    """Annotations of the pod."""
    nodeSelector: Mapping[str, str] | None | Unset = UNSET
    """Labels of the nodes it may run on."""
    affinity: Mapping[str, JsonValue] | None | Unset = UNSET
    """Which nodes and pods it would be near, or far from."""
    tolerations: list[Mapping[str, JsonValue]] | None | Unset = UNSET
    """Taints of nodes it runs on all the same."""
    podSecurityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the pod runs as."""
    securityContext: Mapping[str, JsonValue] | None | Unset = UNSET
    """Who the container runs as, and what it may do."""
    resources: ResourceRequirements | None | Unset = UNSET
    livenessProbe: Mapping[str, JsonValue] | None | Unset = UNSET
    """When a worker is started anew."""
    checkDbReadyInitContainer: bool | None | Unset = UNSET
    """Whether the pods wait until the database answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CeleryWorkerQueue(Record):
    """A queue of Celery and its workers."""

    name: str
    replicaCount: int
    """How many workers.

    At least 1.
    """
    labels: Mapping[str, str] | None | Unset = UNSET
    """Labels of the workers."""
    nodeSelector: Mapping[str, str] | None | Unset = UNSET
    """Labels of the nodes it may run on."""
    configSource: Mapping[str, JsonValue] | None | Unset = UNSET
    """Settings of Celery."""
    additionalCeleryArgs: list[str] | None | Unset = UNSET
    """More arguments of the workers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeLogManager(Record):
    """Where the standard output of steps is kept."""

    type: (
        Literal[
            "NoOpComputeLogManager",
            "LocalComputeLogManager",
            "AzureBlobComputeLogManager",
            "GCSComputeLogManager",
            "S3ComputeLogManager",
            "CustomComputeLogManager",
        ]
        | None
        | Unset
    ) = UNSET
    config: ComputeLogManagerConfig | None | Unset = UNSET
    """The settings of that kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobComputeLogManager(Record):
    """In Azure."""

    storageAccount: str | EnvVar[str]
    container: str | EnvVar[str]
    secretCredential: Mapping[str, JsonValue] | None | Unset = UNSET
    """A credential of an application."""
    defaultAzureCredential: Mapping[str, JsonValue] | None | Unset = UNSET
    """Settings of the default credential."""
    accessKeyOrSasToken: str | EnvVar[str] | None | Unset = field(default=UNSET, repr=False)
    secretKey: str | EnvVar[str] | None | Unset = field(default=UNSET, repr=False)
    """Deprecated: Newer charts tell keys and tokens apart. Use accessKeyOrSasToken instead."""
    localDir: str | EnvVar[str] | None | Unset = UNSET
    """Where they are written first."""
    prefix: str | EnvVar[str] | None | Unset = UNSET
    """What their names begin with."""
    uploadInterval: int | None | Unset = UNSET
    """Seconds between uploads while a step runs.

    At least 0.
    """
    showUrlOnly: bool | None | Unset = UNSET
    """Whether the page shows where they are, and not what is in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcsComputeLogManager(Record):
    """In Google Cloud Storage."""

    bucket: str | EnvVar[str]
    jsonCredentialsEnvvar: str | EnvVar[str] | None | Unset = UNSET
    """The variable that holds the credentials."""
    localDir: str | EnvVar[str] | None | Unset = UNSET
    """Where they are written first."""
    prefix: str | EnvVar[str] | None | Unset = UNSET
    """What their names begin with."""
    uploadInterval: int | None | Unset = UNSET
    """Seconds between uploads while a step runs.

    At least 0.
    """
    showUrlOnly: bool | None | Unset = UNSET
    """Whether the page shows where they are, and not what is in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class S3ComputeLogManager(Record):
    """In S3."""

    bucket: str | EnvVar[str]
    region: str | EnvVar[str] | None | Unset = UNSET
    """The region of the bucket."""
    endpointUrl: str | EnvVar[str] | None | Unset = UNSET
    """The address, where it is not Amazon's."""
    useSsl: bool | None | Unset = UNSET
    """Whether TLS is spoken."""
    verify: bool | None | Unset = UNSET
    """Whether the certificate is looked at."""
    verifyCertPath: str | EnvVar[str] | None | Unset = UNSET
    """The certificates that are trusted."""
    skipEmptyFiles: bool | None | Unset = UNSET
    """Whether empty files are left out."""
    uploadExtraArgs: Mapping[str, JsonValue] | None | Unset = UNSET
    """More arguments of uploads."""
    localDir: str | EnvVar[str] | None | Unset = UNSET
    """Where they are written first."""
    prefix: str | EnvVar[str] | None | Unset = UNSET
    """What their names begin with."""
    uploadInterval: int | None | Unset = UNSET
    """Seconds between uploads while a step runs.

    At least 0.
    """
    showUrlOnly: bool | None | Unset = UNSET
    """Whether the page shows where they are, and not what is in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalComputeLogManager(Record):
    """On the disk."""

    baseDir: str | EnvVar[str]
    pollingTimeout: int | None | Unset = UNSET
    """Seconds between looks.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class DefsStateStorage(Record):
    """Where the state of definitions is kept."""

    type: Literal["BlobStorageStateStorage", "CustomDefsStateStorage"]
    config: DefsStateStorageConfig | None | Unset = UNSET
    """The settings of that kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduler(Record):
    """What starts schedules."""

    type: Literal["DagsterDaemonScheduler", "CustomScheduler"] | None | Unset = UNSET
    config: SchedulerConfig | None | Unset = UNSET
    """The settings of that kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention(Record):
    """How long ticks are kept."""

    enabled: bool | None | Unset = UNSET
    schedule: TickRetention | None | Unset = UNSET
    sensor: TickRetention | None | Unset = UNSET
    autoMaterialize: TickRetention | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRetention(Record):
    """After how many days ticks are dropped; -1 for never."""

    purgeAfterDays: int | TickRetentionPurgeAfterDays | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Concurrency(Record):
    """How much runs at once."""

    enabled: bool | None | Unset = UNSET
    """Whether these take the place of the run coordinator's."""
    pools: ConcurrencyPools | None | Unset = UNSET
    """Limits of pools."""
    runs: ConcurrencyRuns | None | Unset = UNSET
    """Limits of runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLimit(Record):
    """How many runs of a tag there may be."""

    key: str
    value: str | TagLimitValue | None | Unset = UNSET
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDeployments(Record):
    """Code servers, each a deployment."""

    _keys_: ClassVar[Mapping[str, str]] = {"global_": "global"}

    enabled: bool | None | Unset = UNSET
    """Whether the web server is told of them."""
    enableSubchart: bool | None | Unset = UNSET
    """Whether this release runs them, and not another one."""
    deployments: list[UserDeployment] | Mapping[str, NamedUserDeployment] | None | Unset = UNSET
    """The deployments; as a mapping, by name."""
    imagePullSecrets: list[NamedObject] | None | Unset = UNSET
    """The secrets that images are pulled with."""
    serviceAccount: ServiceAccount | None | Unset = UNSET
    dagsterHome: str | None | Unset = UNSET
    """DAGSTER_HOME in the pods."""
    postgresqlSecretName: str | None | Unset = UNSET
    """The secret of the database's password."""
    celeryConfigSecretName: str | None | Unset = UNSET
    """The secret of Celery's addresses."""
    includeInstance: bool | None | Unset = UNSET
    """Whether dagster.yaml is mounted in them."""
    rbacEnabled: bool | None | Unset = UNSET
    """Whether the service account may make jobs."""
    nameOverride: str | None | Unset = UNSET
    fullnameOverride: str | None | Unset = UNSET
    global_: Mapping[str, JsonValue] | None | Unset = UNSET
    """Values that Helm shows to every chart."""
    extraManifests: list[Mapping[str, JsonValue] | str] | None | Unset = UNSET
    """More Kubernetes objects that are installed with the chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDeployment(Record):
    """A code server."""

    name: str
    """What it is called."""
    image: WholeImage
    port: int
    """The port it listens on.

    At least 1, at most 65535.
    """
    dagsterApiGrpcArgs: list[str] | None | Unset = UNSET
    """Arguments of `dagster api grpc`."""
    codeServerArgs: list[str] | None | Unset = UNSET
    """Arguments of `dagster code-server start`, in its place."""
    includeConfigInLaunchedRuns: IncludedConfig | None | Unset = UNSET
    deploymentNamespace: str | None | Unset = UNSET
    """Its namespace; the release's where there is none."""
    replicaCount: int | None | Unset = UNSET
    """How many of it run; 1 where it is not said.

    At least 1.
    """
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
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
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    initContainers: list[InitContainer] | None | Unset = UNSET
    sidecarContainers: list[Container] | None | Unset = UNSET
    readinessProbe: ServerProbe | None | Unset = UNSET
    livenessProbe: ServerProbe | None | Unset = UNSET
    startupProbe: ServerProbe | None | Unset = UNSET
    deploymentStrategy: Mapping[str, JsonValue] | None | Unset = UNSET
    """How a new version takes the old one's place."""
    service: DeploymentService | None | Unset = UNSET
    serviceAccount: ServiceAccount | None | Unset = UNSET
    pdb: Mapping[str, JsonValue] | None | Unset = UNSET
    """A disruption budget, as Kubernetes has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedUserDeployment(Record):
    """A code server, under its name."""

    name: str | None | Unset = UNSET
    """What it is called."""
    image: WholeImage
    port: int
    """The port it listens on.

    At least 1, at most 65535.
    """
    dagsterApiGrpcArgs: list[str] | None | Unset = UNSET
    """Arguments of `dagster api grpc`."""
    codeServerArgs: list[str] | None | Unset = UNSET
    """Arguments of `dagster code-server start`, in its place."""
    includeConfigInLaunchedRuns: IncludedConfig | None | Unset = UNSET
    deploymentNamespace: str | None | Unset = UNSET
    """Its namespace; the release's where there is none."""
    replicaCount: int | None | Unset = UNSET
    """How many of it run; 1 where it is not said.

    At least 1.
    """
    env: Mapping[str, str] | list[ContainerVariable] | None | Unset = UNSET
    """Environment variables: a mapping, or a list as in a container of Kubernetes."""
    envConfigMaps: list[EnvSource] | None | Unset = UNSET
    """ConfigMaps whose keys become environment variables."""
    envSecrets: list[EnvSource] | None | Unset = UNSET
    """Secrets whose keys become environment variables."""
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
    volumes: list[Volume] | None | Unset = UNSET
    """Volumes of the pod."""
    volumeMounts: list[VolumeMount] | None | Unset = UNSET
    """Where volumes are mounted in the container."""
    initContainers: list[InitContainer] | None | Unset = UNSET
    sidecarContainers: list[Container] | None | Unset = UNSET
    readinessProbe: ServerProbe | None | Unset = UNSET
    livenessProbe: ServerProbe | None | Unset = UNSET
    startupProbe: ServerProbe | None | Unset = UNSET
    deploymentStrategy: Mapping[str, JsonValue] | None | Unset = UNSET
    """How a new version takes the old one's place."""
    service: DeploymentService | None | Unset = UNSET
    serviceAccount: ServiceAccount | None | Unset = UNSET
    pdb: Mapping[str, JsonValue] | None | Unset = UNSET
    """A disruption budget, as Kubernetes has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncludedConfig(Record):
    """Whether runs get the settings of this pod."""

    enabled: bool | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentService(Record):
    """The service in front of it."""

    annotations: Mapping[str, str] | None | Unset = UNSET
    """Its annotations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InitContainer(Record):
    """A container, as Kubernetes has it; its image may be a mapping."""

    name: str
    image: str | InitContainerImage | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InitContainerImage(Record):
    """An image."""

    repository: str
    tag: str | int | None | Unset = UNSET
    digest: str | None | Unset = UNSET
    pullPolicy: Literal["Always", "IfNotPresent", "Never"] | None | Unset = UNSET
    """When the image is pulled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerProbe(Record):
    """A probe of the code server; where it has no `exec`, the chart's own is run."""

    enabled: bool | None | Unset = UNSET
    initialDelaySeconds: int | None | Unset = UNSET
    """At least 0."""
    periodSeconds: int | None | Unset = UNSET
    """At least 0."""
    timeoutSeconds: int | None | Unset = UNSET
    """At least 0."""
    successThreshold: int | None | Unset = UNSET
    """At least 0."""
    failureThreshold: int | None | Unset = UNSET
    """At least 0."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class WebserverWorkspaceServer(Record):
    """A code server."""

    host: str
    port: int
    """At least 1, at most 65535."""
    name: str | None | Unset = UNSET
    """What its location is called."""
    ssl: bool | None | Unset = UNSET
    """Whether TLS is spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresqlService(Record):
    port: int | None | Unset = UNSET
    """At least 1, at most 65535."""
    type: str | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RabbitmqService(Record):
    port: int | None | Unset = UNSET
    """At least 1, at most 65535."""
    type: str | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RabbitmqVolumePermissions(Record):
    enabled: bool | None | Unset = UNSET
    image: OpenImage | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IngressHostTls(Record):
    enabled: bool | None | Unset = UNSET
    secretName: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DaemonRunRetries(Record):
    enabled: bool | None | Unset = UNSET
    maxRetries: int | None | Unset = UNSET
    """How often.

    At least 0.
    """
    retryOnAssetOrOpFailure: bool | None | Unset = UNSET
    """Also where a step failed, not only its pod."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCoordinatorConfig(Record):
    queuedRunCoordinator: QueuedRunCoordinator | None | Unset = UNSET
    customRunCoordinator: CustomClass | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockOpConcurrencyLimitedRuns(Record):
    enabled: bool | None | Unset = UNSET
    opConcurrencySlotBuffer: int | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLauncherConfig(Record):
    k8sRunLauncher: KubernetesRunLauncher | None | Unset = UNSET
    celeryK8sRunLauncher: CeleryRunLauncher | None | Unset = UNSET
    customRunLauncher: CustomClass | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeLogManagerConfig(Record):
    azureBlobComputeLogManager: AzureBlobComputeLogManager | None | Unset = UNSET
    gcsComputeLogManager: GcsComputeLogManager | None | Unset = UNSET
    s3ComputeLogManager: S3ComputeLogManager | None | Unset = UNSET
    localComputeLogManager: LocalComputeLogManager | None | Unset = UNSET
    customComputeLogManager: CustomClass | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DefsStateStorageConfig(Record):
    blobStorageStateStorage: DefsStateStorageBlobStorageStateStorage | None | Unset = UNSET
    """A blob store."""
    customDefsStateStorage: CustomClass | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulerConfig(Record):
    daemonScheduler: SchedulerDaemonScheduler | None | Unset = UNSET
    """That of the daemon."""
    customScheduler: CustomClass | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRetentionPurgeAfterDays(Record):
    """By what became of the tick."""

    skipped: int | None | Unset = UNSET
    success: int | None | Unset = UNSET
    failure: int | None | Unset = UNSET
    started: int | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrencyPools(Record):
    defaultLimit: int | None | Unset = UNSET
    """Of a pool that has none of its own.

    At least 0.
    """
    granularity: Literal["run", "op"] | None | Unset = UNSET
    """What counts."""
    opGranularityRunBuffer: int | None | Unset = UNSET
    """How many more runs are started.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrencyRuns(Record):
    maxConcurrentRuns: int | None | Unset = UNSET
    """How many runs there may be; -1 for any number.

    At least -1.
    """
    tagConcurrencyLimits: list[TagLimit] | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLimitValue(Record):
    """Each value for itself."""

    applyLimitPerUniqueValue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DefsStateStorageBlobStorageStateStorage(Record):
    basePath: str | EnvVar[str]
    storageOptions: Mapping[str, JsonValue] | None | Unset = UNSET
    """Options of the store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulerDaemonScheduler(Record):
    maxCatchupRuns: int | None | Unset = UNSET
    """How many missed ticks are made up for.

    At least 0.
    """
    maxTickRetries: int | None | Unset = UNSET
    """How often a failed tick is tried again.

    At least 0.
    """
