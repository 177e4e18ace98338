"""Reads and checks what dagster_values describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT
from ..._runtime.values import BOOL, ENV_STR, INT, STR, choice, each, each_value, is_integral, scalar
from ..dagster_values import AzureBlobComputeLogManager, BlockOpConcurrencyLimitedRuns, Busybox, CeleryRunLauncher, CeleryWorkerQueue, ComputeLogManager, ComputeLogManagerConfig, Concurrency, ConcurrencyPools, ConcurrencyRuns, Container, ContainerVariable, CustomClass, Daemon, DaemonRunRetries, DaemonThreads, DagsterHelmValues, DefsStateStorage, DefsStateStorageBlobStorageStateStorage, DefsStateStorageConfig, DeploymentService, EnvSource, Flower, GcsComputeLogManager, GlobalValues, Image, IncludedConfig, Ingress, IngressHost, IngressHostTls, IngressPath, InitContainer, InitContainerImage, KubernetesRunLauncher, LocalComputeLogManager, Migrate, NamedObject, NamedUserDeployment, OpenImage, PipelineRun, Postgresql, PostgresqlService, PythonLogs, QueuedRunCoordinator, Rabbitmq, RabbitmqService, RabbitmqUser, RabbitmqVolumePermissions, Redis, ResourceRequirements, Retention, RunCoordinator, RunCoordinatorConfig, RunKubernetesConfig, RunLauncher, RunLauncherConfig, RunMonitoring, S3ComputeLogManager, Scheduler, SchedulerConfig, SchedulerDaemonScheduler, ServerProbe, Service, ServiceAccount, StartupProbe, TagLimit, TagLimitValue, Telemetry, TickRetention, TickRetentionPurgeAfterDays, UserDeployment, UserDeployments, Volume, VolumeMount, Webserver, WebserverWorkspace, WebserverWorkspaceServer, WholeImage

_KEYS1 = frozenset(("global", "nameOverride", "fullnameOverride", "rbacEnabled", "imagePullSecrets", "dagsterWebserver", "dagit", "dagsterDaemon", "dagster-user-deployments", "userDeployments", "computeLogManager", "defsStateStorage", "scheduler", "runLauncher", "postgresql", "generatePostgresqlPasswordSecret", "generateCeleryConfigSecret", "rabbitmq", "redis", "flower", "ingress", "busybox", "migrate", "telemetry", "pythonLogs", "serviceAccount", "retention", "concurrency", "additionalInstanceConfig", "extraManifests", "pipelineRun", "dagsterHome"))
_ORDERS1 = Orders(_KEYS1, ())
_SCALAR1 = scalar("string", "null")
_SCALAR2 = scalar("boolean", "null")
_KEYS2 = frozenset(("postgresqlSecretName", "dagsterHome", "serviceAccountName", "celeryConfigSecretName", "dagsterInstanceConfigMap"))
_KEYS3 = frozenset(("replicaCount", "image", "nameOverride", "pathPrefix", "service", "workspace", "enableReadOnly", "dbStatementTimeout", "dbPoolRecycle", "dbPoolMaxOverflow", "logLevel", "logFormat", "env", "envConfigMaps", "envSecrets", "deploymentLabels", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "checkDbReadyInitContainer", "initContainerResources", "extraPrependedInitContainers", "extraContainers", "volumes", "volumeMounts", "readinessProbe", "livenessProbe", "startupProbe"))
_ORDERS2 = Orders(_KEYS3, ())
_SCALAR3 = scalar("integer", "null")
_KEYS4 = frozenset(("enabled", "image", "heartbeatTolerance", "logFormat", "runCoordinator", "runMonitoring", "runRetries", "sensors", "schedules", "backfills", "env", "envConfigMaps", "envSecrets", "deploymentLabels", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "checkDbReadyInitContainer", "initContainerResources", "extraPrependedInitContainers", "extraContainers", "volumes", "volumeMounts", "readinessProbe", "livenessProbe", "startupProbe"))
_ORDERS3 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("enabled", "enableSubchart", "deployments", "imagePullSecrets", "serviceAccount", "dagsterHome", "postgresqlSecretName", "celeryConfigSecretName", "includeInstance", "rbacEnabled", "nameOverride", "fullnameOverride", "global", "extraManifests"))
_ORDERS4 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("type", "config"))
_ORDERS5 = Orders(_KEYS6, ())
_CHOICE1 = choice("NoOpComputeLogManager", "LocalComputeLogManager", "AzureBlobComputeLogManager", "GCSComputeLogManager", "S3ComputeLogManager", "CustomComputeLogManager", None)
_ORDERS6 = Orders(_KEYS6, ("type",))
_CHOICE2 = choice("BlobStorageStateStorage", "CustomDefsStateStorage")
_WORDS1 = frozenset(("BlobStorageStateStorage", "CustomDefsStateStorage"))
_CHOICE3 = choice("DagsterDaemonScheduler", "CustomScheduler", None)
_CHOICE4 = choice("K8sRunLauncher", "CeleryK8sRunLauncher", "CustomRunLauncher", None)
_KEYS7 = frozenset(("enabled", "image", "postgresqlHost", "postgresqlUsername", "postgresqlPassword", "postgresqlDatabase", "postgresqlParams", "postgresqlScheme", "service"))
_KEYS8 = frozenset(("enabled", "image", "rabbitmq", "service", "volumePermissions"))
_KEYS9 = frozenset(("enabled", "internal", "usePassword", "password", "host", "port", "brokerDbNumber", "backendDbNumber", "brokerUrl", "backendUrl"))
_KEYS10 = frozenset(("enabled", "image", "service", "env", "envConfigMaps", "envSecrets", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "livenessProbe", "startupProbe", "checkDbReadyInitContainer"))
_ORDERS7 = Orders(_KEYS10, ())
_KEYS11 = frozenset(("enabled", "apiVersion", "ingressClassName", "labels", "annotations", "dagsterWebserver", "readOnlyDagsterWebserver", "flower", "dagit", "readOnlyDagit"))
_ORDERS8 = Orders(_KEYS11, ())
_KEYS12 = frozenset(("image",))
_ORDERS9 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("enabled", "initContainers", "extraContainers"))
_ORDERS10 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("enabled",))
_ORDERS11 = Orders(_KEYS14, ())
_KEYS15 = frozenset(("pythonLogLevel", "managedPythonLoggers", "dagsterHandlerConfig"))
_ORDERS12 = Orders(_KEYS15, ())
_CHOICE5 = choice("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET", None)
_KEYS16 = frozenset(("create", "name", "annotations"))
_ORDERS13 = Orders(_KEYS16, ())
_KEYS17 = frozenset(("enabled", "schedule", "sensor", "autoMaterialize"))
_ORDERS14 = Orders(_KEYS17, ())
_KEYS18 = frozenset(("enabled", "pools", "runs"))
_ORDERS15 = Orders(_KEYS18, ())
_KEYS19 = frozenset(("image", "env"))
_ORDERS16 = Orders(_KEYS19, ())
_KEYS20 = frozenset(("name",))
_ORDERS17 = Orders(_KEYS20, ("name",))
_KEYS21 = frozenset(("repository", "tag", "digest", "pullPolicy"))
_ORDERS18 = Orders(_KEYS21, ())
_SCALAR4 = scalar("string", "integer", "null")
_CHOICE6 = choice("Always", "IfNotPresent", "Never", None)
_KEYS22 = frozenset(("type", "port", "annotations"))
_ORDERS19 = Orders(_KEYS22, ())
_KEYS23 = frozenset(("enabled", "servers", "externalConfigmap"))
_ORDERS20 = Orders(_KEYS23, ())
_KEYS24 = frozenset(("requests", "limits", "claims"))
_ORDERS21 = Orders(_KEYS24, ())
_KEYS25 = frozenset(("enabled", "type", "config"))
_ORDERS22 = Orders(_KEYS25, ())
_CHOICE7 = choice("QueuedRunCoordinator", "CustomRunCoordinator", None)
_KEYS26 = frozenset(("enabled", "startTimeoutSeconds", "cancelTimeoutSeconds", "maxRuntimeSeconds", "maxResumeRunAttempts", "pollIntervalSeconds", "cancellationThreadPollIntervalSeconds", "freeSlotsAfterRunEndSeconds"))
_ORDERS23 = Orders(_KEYS26, ())
_KEYS27 = frozenset(("enabled", "maxRetries", "retryOnAssetOrOpFailure"))
_ORDERS24 = Orders(_KEYS27, ())
_KEYS28 = frozenset(("useThreads", "numWorkers", "numSubmitWorkers"))
_ORDERS25 = Orders(_KEYS28, ())
_KEYS29 = frozenset(("azureBlobComputeLogManager", "gcsComputeLogManager", "s3ComputeLogManager", "localComputeLogManager", "customComputeLogManager"))
_ORDERS26 = Orders(_KEYS29, ())
_KEYS30 = frozenset(("blobStorageStateStorage", "customDefsStateStorage"))
_ORDERS27 = Orders(_KEYS30, ())
_KEYS31 = frozenset(("daemonScheduler", "customScheduler"))
_ORDERS28 = Orders(_KEYS31, ())
_KEYS32 = frozenset(("k8sRunLauncher", "celeryK8sRunLauncher", "customRunLauncher"))
_ORDERS29 = Orders(_KEYS32, ())
_KEYS33 = frozenset(("repository", "tag", "pullPolicy"))
_KEYS34 = frozenset(("port", "type"))
_KEYS35 = frozenset(("username", "password"))
_KEYS36 = frozenset(("enabled", "image"))
_KEYS37 = frozenset(("host", "path", "pathType", "tls", "precedingPaths", "succeedingPaths"))
_ORDERS30 = Orders(_KEYS37, ())
_CHOICE8 = choice("Exact", "Prefix", "ImplementationSpecific", None)
_KEYS38 = frozenset(("purgeAfterDays",))
_ORDERS31 = Orders(_KEYS38, ())
_KEYS39 = frozenset(("defaultLimit", "granularity", "opGranularityRunBuffer"))
_ORDERS32 = Orders(_KEYS39, ())
_CHOICE9 = choice("run", "op", None)
_KEYS40 = frozenset(("maxConcurrentRuns", "tagConcurrencyLimits"))
_ORDERS33 = Orders(_KEYS40, ())
_KEYS41 = frozenset(("name", "optional"))
_ORDERS34 = Orders(_KEYS41, ("name",))
_ORDERS35 = Orders(None, ("name",))
_KEYS42 = frozenset(("name", "mountPath"))
_ORDERS36 = Orders(None, ("name", "mountPath"))
_KEYS43 = frozenset(("name", "value", "valueFrom"))
_ORDERS37 = Orders(_KEYS43, ("name",))
_SCALAR5 = scalar("string", "number")
_KEYS44 = frozenset(("queuedRunCoordinator", "customRunCoordinator"))
_ORDERS38 = Orders(_KEYS44, ())
_KEYS45 = frozenset(("name", "image", "port", "dagsterApiGrpcArgs", "codeServerArgs", "includeConfigInLaunchedRuns", "deploymentNamespace", "replicaCount", "env", "envConfigMaps", "envSecrets", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "volumes", "volumeMounts", "initContainers", "sidecarContainers", "readinessProbe", "livenessProbe", "startupProbe", "deploymentStrategy", "service", "serviceAccount", "pdb"))
_ORDERS39 = Orders(_KEYS45, ("image", "port"))
_ORDERS40 = Orders(_KEYS45, ("name", "image", "port"))
_KEYS46 = frozenset(("storageAccount", "container", "secretCredential", "defaultAzureCredential", "accessKeyOrSasToken", "secretKey", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_ORDERS41 = Orders(_KEYS46, ("storageAccount", "container"))
_SCALAR6 = scalar("string", "null", env=True)
_KEYS47 = frozenset(("bucket", "jsonCredentialsEnvvar", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_ORDERS42 = Orders(_KEYS47, ("bucket",))
_KEYS48 = frozenset(("bucket", "region", "endpointUrl", "useSsl", "verify", "verifyCertPath", "skipEmptyFiles", "uploadExtraArgs", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_ORDERS43 = Orders(_KEYS48, ("bucket",))
_KEYS49 = frozenset(("baseDir", "pollingTimeout"))
_ORDERS44 = Orders(_KEYS49, ("baseDir",))
_KEYS50 = frozenset(("module", "class", "config"))
_ORDERS45 = Orders(_KEYS50, ("module", "class"))
_KEYS51 = frozenset(("basePath", "storageOptions"))
_ORDERS46 = Orders(_KEYS51, ("basePath",))
_KEYS52 = frozenset(("maxCatchupRuns", "maxTickRetries"))
_ORDERS47 = Orders(_KEYS52, ())
_KEYS53 = frozenset(("image", "imagePullPolicy", "jobNamespace", "envConfigMaps", "envSecrets", "volumes", "volumeMounts", "labels", "failPodOnRunFailure", "schedulerName", "loadInclusterConfig", "kubeconfigFile", "envVars", "resources", "securityContext", "runK8sConfig"))
_ORDERS48 = Orders(_KEYS53, ())
_KEYS54 = frozenset(("image", "nameOverride", "configSource", "workerQueues", "env", "imagePullPolicy", "jobNamespace", "envConfigMaps", "envSecrets", "volumes", "volumeMounts", "labels", "failPodOnRunFailure", "schedulerName", "annotations", "nodeSelector", "affinity", "tolerations", "podSecurityContext", "securityContext", "resources", "livenessProbe", "checkDbReadyInitContainer"))
_ORDERS49 = Orders(_KEYS54, ())
_KEYS55 = frozenset(("enabled", "secretName"))
_ORDERS50 = Orders(_KEYS55, ())
_KEYS56 = frozenset(("host", "port", "name", "ssl"))
_ORDERS51 = Orders(_KEYS56, ("host", "port"))
_ORDERS52 = Orders(_KEYS21, ("repository", "pullPolicy"))
_CHOICE10 = choice("Always", "IfNotPresent", "Never")
_WORDS2 = frozenset(("Always", "IfNotPresent", "Never"))
_KEYS57 = frozenset(("path", "pathType", "serviceName", "servicePort"))
_ORDERS53 = Orders(_KEYS57, ("path", "pathType", "serviceName", "servicePort"))
_CHOICE11 = choice("Exact", "Prefix", "ImplementationSpecific")
_WORDS3 = frozenset(("Exact", "Prefix", "ImplementationSpecific"))
_SCALAR7 = scalar("string", "integer")
_KEYS58 = frozenset(("skipped", "success", "failure", "started"))
_ORDERS54 = Orders(_KEYS58, ())
_KEYS59 = frozenset(("key", "value", "limit"))
_ORDERS55 = Orders(_KEYS59, ("key", "limit"))
_KEYS60 = frozenset(("maxConcurrentRuns", "tagConcurrencyLimits", "dequeueIntervalSeconds", "dequeueNumWorkers", "dequeueUseThreads", "blockOpConcurrencyLimitedRuns"))
_ORDERS56 = Orders(_KEYS60, ())
_SCALAR8 = scalar("integer", "null", env=True)
_KEYS61 = frozenset(("enabled", "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold"))
_KEYS62 = frozenset(("annotations",))
_ORDERS57 = Orders(_KEYS62, ())
_KEYS63 = frozenset(("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata"))
_ORDERS58 = Orders(_KEYS63, ())
_KEYS64 = frozenset(("name", "image"))
_KEYS65 = frozenset(("name", "replicaCount", "labels", "nodeSelector", "configSource", "additionalCeleryArgs"))
_ORDERS59 = Orders(_KEYS65, ("name", "replicaCount"))
_KEYS66 = frozenset(("enabled", "opConcurrencySlotBuffer"))
_ORDERS60 = Orders(_KEYS66, ())
_KEYS67 = frozenset(("applyLimitPerUniqueValue",))
_ORDERS61 = Orders(_KEYS67, ("applyLimitPerUniqueValue",))
_ORDERS62 = Orders(_KEYS21, ("repository",))


def read_dagster_helm_values(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterHelmValues.__blank__()
        m._written = w
        m.global_ = read_global(v["global"], (at, "global"), r) if "global" in v else UNSET
        m.nameOverride = (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET
        m.fullnameOverride = (x if type(x := v["fullnameOverride"]) is str else _SCALAR1(x, (at, "fullnameOverride"), r)) if "fullnameOverride" in v else UNSET
        m.rbacEnabled = (x if type(x := v["rbacEnabled"]) is bool else _SCALAR2(x, (at, "rbacEnabled"), r)) if "rbacEnabled" in v else UNSET
        m.imagePullSecrets = read_image_pull_secrets(v["imagePullSecrets"], (at, "imagePullSecrets"), r) if "imagePullSecrets" in v else UNSET
        m.dagsterWebserver = read_dagster_webserver(v["dagsterWebserver"], (at, "dagsterWebserver"), r) if "dagsterWebserver" in v else UNSET
        m.dagit = read_dagit(v["dagit"], (at, "dagit"), r) if "dagit" in v else UNSET
        m.dagsterDaemon = read_dagster_daemon(v["dagsterDaemon"], (at, "dagsterDaemon"), r) if "dagsterDaemon" in v else UNSET
        m.dagster_user_deployments = read_dagster_user_deployments(v["dagster-user-deployments"], (at, "dagster-user-deployments"), r) if "dagster-user-deployments" in v else UNSET
        m.userDeployments = read_user_deployments(v["userDeployments"], (at, "userDeployments"), r) if "userDeployments" in v else UNSET
        m.computeLogManager = read_compute_log_manager(v["computeLogManager"], (at, "computeLogManager"), r) if "computeLogManager" in v else UNSET
        m.defsStateStorage = read_defs_state_storage(v["defsStateStorage"], (at, "defsStateStorage"), r) if "defsStateStorage" in v else UNSET
        m.scheduler = read_scheduler(v["scheduler"], (at, "scheduler"), r) if "scheduler" in v else UNSET
        m.runLauncher = read_run_launcher(v["runLauncher"], (at, "runLauncher"), r) if "runLauncher" in v else UNSET
        m.postgresql = read_postgresql(v["postgresql"], (at, "postgresql"), r) if "postgresql" in v else UNSET
        m.generatePostgresqlPasswordSecret = (x if type(x := v["generatePostgresqlPasswordSecret"]) is bool else _SCALAR2(x, (at, "generatePostgresqlPasswordSecret"), r)) if "generatePostgresqlPasswordSecret" in v else UNSET
        m.generateCeleryConfigSecret = (x if type(x := v["generateCeleryConfigSecret"]) is bool else _SCALAR2(x, (at, "generateCeleryConfigSecret"), r)) if "generateCeleryConfigSecret" in v else UNSET
        m.rabbitmq = read_rabbitmq(v["rabbitmq"], (at, "rabbitmq"), r) if "rabbitmq" in v else UNSET
        m.redis = read_redis(v["redis"], (at, "redis"), r) if "redis" in v else UNSET
        m.flower = read_flower(v["flower"], (at, "flower"), r) if "flower" in v else UNSET
        m.ingress = read_ingress(v["ingress"], (at, "ingress"), r) if "ingress" in v else UNSET
        m.busybox = read_busybox(v["busybox"], (at, "busybox"), r) if "busybox" in v else UNSET
        m.migrate = read_migrate(v["migrate"], (at, "migrate"), r) if "migrate" in v else UNSET
        m.telemetry = read_telemetry(v["telemetry"], (at, "telemetry"), r) if "telemetry" in v else UNSET
        m.pythonLogs = read_python_logs(v["pythonLogs"], (at, "pythonLogs"), r) if "pythonLogs" in v else UNSET
        m.serviceAccount = read_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET
        m.retention = read_retention(v["retention"], (at, "retention"), r) if "retention" in v else UNSET
        m.concurrency = read_concurrency(v["concurrency"], (at, "concurrency"), r) if "concurrency" in v else UNSET
        m.additionalInstanceConfig = read_additional_instance_config(v["additionalInstanceConfig"], (at, "additionalInstanceConfig"), r) if "additionalInstanceConfig" in v else UNSET
        m.extraManifests = read_extra_manifests(v["extraManifests"], (at, "extraManifests"), r) if "extraManifests" in v else UNSET
        m.pipelineRun = read_pipeline_run(v["pipelineRun"], (at, "pipelineRun"), r) if "pipelineRun" in v else UNSET
        m.dagsterHome = (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET
        m.__class__ = DagsterHelmValues
        return m
    return r.type(at, v, "a mapping")


def read_global(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_global_values(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_dagster_webserver(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagit(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_daemon(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_user_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployments_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployments_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_compute_log_manager_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_defs_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_defs_state_storage_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_scheduler_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_launcher_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgresql(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_postgresql_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_rabbitmq(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_rabbitmq_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_redis(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_redis_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_busybox(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_busybox_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_migrate(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_migrate_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_telemetry(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_telemetry_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_python_logs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_python_logs_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_service_account(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_retention(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_retention_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_concurrency(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_concurrency_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_additional_instance_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_additional_instance_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_extra_manifests(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_extra_manifests_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_pipeline_run(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_pipeline_run_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_global_values(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = GlobalValues.__blank__()
        m._written = w
        m.postgresqlSecretName = (x if type(x := v["postgresqlSecretName"]) is str else _SCALAR1(x, (at, "postgresqlSecretName"), r)) if "postgresqlSecretName" in v else UNSET
        m.dagsterHome = (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET
        m.serviceAccountName = (x if type(x := v["serviceAccountName"]) is str else _SCALAR1(x, (at, "serviceAccountName"), r)) if "serviceAccountName" in v else UNSET
        m.celeryConfigSecretName = (x if type(x := v["celeryConfigSecretName"]) is str else _SCALAR1(x, (at, "celeryConfigSecretName"), r)) if "celeryConfigSecretName" in v else UNSET
        m.dagsterInstanceConfigMap = (x if type(x := v["dagsterInstanceConfigMap"]) is str else _SCALAR1(x, (at, "dagsterInstanceConfigMap"), r)) if "dagsterInstanceConfigMap" in v else UNSET
        m.extra = extra
        m.__class__ = GlobalValues
        return m
    return r.type(at, v, "a mapping")


def read_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_named_object(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = Webserver.__blank__()
        m._written = w
        m.replicaCount = read_webserver_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET
        m.image = read_webserver_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.nameOverride = (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET
        m.pathPrefix = (x if type(x := v["pathPrefix"]) is str else _SCALAR1(x, (at, "pathPrefix"), r)) if "pathPrefix" in v else UNSET
        m.service = read_webserver_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.workspace = read_webserver_workspace(v["workspace"], (at, "workspace"), r) if "workspace" in v else UNSET
        m.enableReadOnly = (x if type(x := v["enableReadOnly"]) is bool else _SCALAR2(x, (at, "enableReadOnly"), r)) if "enableReadOnly" in v else UNSET
        m.dbStatementTimeout = (x if type(x := v["dbStatementTimeout"]) is int else _SCALAR3(x, (at, "dbStatementTimeout"), r)) if "dbStatementTimeout" in v else UNSET
        m.dbPoolRecycle = (x if type(x := v["dbPoolRecycle"]) is int else _SCALAR3(x, (at, "dbPoolRecycle"), r)) if "dbPoolRecycle" in v else UNSET
        m.dbPoolMaxOverflow = (x if type(x := v["dbPoolMaxOverflow"]) is int else _SCALAR3(x, (at, "dbPoolMaxOverflow"), r)) if "dbPoolMaxOverflow" in v else UNSET
        m.logLevel = (x if type(x := v["logLevel"]) is str else _SCALAR1(x, (at, "logLevel"), r)) if "logLevel" in v else UNSET
        m.logFormat = (x if type(x := v["logFormat"]) is str else _SCALAR1(x, (at, "logFormat"), r)) if "logFormat" in v else UNSET
        m.env = read_webserver_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envConfigMaps = read_webserver_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_webserver_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.deploymentLabels = read_webserver_deployment_labels(v["deploymentLabels"], (at, "deploymentLabels"), r) if "deploymentLabels" in v else UNSET
        m.labels = read_webserver_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_webserver_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_webserver_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_webserver_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_webserver_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_webserver_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_webserver_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_webserver_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.checkDbReadyInitContainer = (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET
        m.initContainerResources = read_webserver_init_container_resources(v["initContainerResources"], (at, "initContainerResources"), r) if "initContainerResources" in v else UNSET
        m.extraPrependedInitContainers = read_webserver_extra_prepended_init_containers(v["extraPrependedInitContainers"], (at, "extraPrependedInitContainers"), r) if "extraPrependedInitContainers" in v else UNSET
        m.extraContainers = read_webserver_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET
        m.volumes = read_webserver_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_webserver_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.readinessProbe = read_webserver_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET
        m.livenessProbe = read_webserver_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.startupProbe = read_webserver_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET
        m.__class__ = Webserver
        return m
    return r.type(at, v, "a mapping")


def read_daemon(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Daemon.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.image = read_daemon_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.heartbeatTolerance = read_daemon_heartbeat_tolerance(v["heartbeatTolerance"], (at, "heartbeatTolerance"), r) if "heartbeatTolerance" in v else UNSET
        m.logFormat = (x if type(x := v["logFormat"]) is str else _SCALAR1(x, (at, "logFormat"), r)) if "logFormat" in v else UNSET
        m.runCoordinator = read_daemon_run_coordinator(v["runCoordinator"], (at, "runCoordinator"), r) if "runCoordinator" in v else UNSET
        m.runMonitoring = read_daemon_run_monitoring(v["runMonitoring"], (at, "runMonitoring"), r) if "runMonitoring" in v else UNSET
        m.runRetries = read_daemon_run_retries(v["runRetries"], (at, "runRetries"), r) if "runRetries" in v else UNSET
        m.sensors = read_daemon_sensors(v["sensors"], (at, "sensors"), r) if "sensors" in v else UNSET
        m.schedules = read_daemon_schedules(v["schedules"], (at, "schedules"), r) if "schedules" in v else UNSET
        m.backfills = read_daemon_backfills(v["backfills"], (at, "backfills"), r) if "backfills" in v else UNSET
        m.env = read_daemon_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envConfigMaps = read_daemon_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_daemon_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.deploymentLabels = read_daemon_deployment_labels(v["deploymentLabels"], (at, "deploymentLabels"), r) if "deploymentLabels" in v else UNSET
        m.labels = read_daemon_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_daemon_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_daemon_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_daemon_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_daemon_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_daemon_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_daemon_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_daemon_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.checkDbReadyInitContainer = (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET
        m.initContainerResources = read_daemon_init_container_resources(v["initContainerResources"], (at, "initContainerResources"), r) if "initContainerResources" in v else UNSET
        m.extraPrependedInitContainers = read_daemon_extra_prepended_init_containers(v["extraPrependedInitContainers"], (at, "extraPrependedInitContainers"), r) if "extraPrependedInitContainers" in v else UNSET
        m.extraContainers = read_daemon_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET
        m.volumes = read_daemon_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_daemon_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.readinessProbe = read_daemon_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET
        m.livenessProbe = read_daemon_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.startupProbe = read_daemon_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET
        m.__class__ = Daemon
        return m
    return r.type(at, v, "a mapping")


def read_user_deployments_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = UserDeployments.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.enableSubchart = (x if type(x := v["enableSubchart"]) is bool else _SCALAR2(x, (at, "enableSubchart"), r)) if "enableSubchart" in v else UNSET
        m.deployments = read_user_deployments_deployments(v["deployments"], (at, "deployments"), r) if "deployments" in v else UNSET
        m.imagePullSecrets = read_user_deployments_image_pull_secrets(v["imagePullSecrets"], (at, "imagePullSecrets"), r) if "imagePullSecrets" in v else UNSET
        m.serviceAccount = read_user_deployments_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET
        m.dagsterHome = (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET
        m.postgresqlSecretName = (x if type(x := v["postgresqlSecretName"]) is str else _SCALAR1(x, (at, "postgresqlSecretName"), r)) if "postgresqlSecretName" in v else UNSET
        m.celeryConfigSecretName = (x if type(x := v["celeryConfigSecretName"]) is str else _SCALAR1(x, (at, "celeryConfigSecretName"), r)) if "celeryConfigSecretName" in v else UNSET
        m.includeInstance = (x if type(x := v["includeInstance"]) is bool else _SCALAR2(x, (at, "includeInstance"), r)) if "includeInstance" in v else UNSET
        m.rbacEnabled = (x if type(x := v["rbacEnabled"]) is bool else _SCALAR2(x, (at, "rbacEnabled"), r)) if "rbacEnabled" in v else UNSET
        m.nameOverride = (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET
        m.fullnameOverride = (x if type(x := v["fullnameOverride"]) is str else _SCALAR1(x, (at, "fullnameOverride"), r)) if "fullnameOverride" in v else UNSET
        m.global_ = read_user_deployments_global(v["global"], (at, "global"), r) if "global" in v else UNSET
        m.extraManifests = read_user_deployments_extra_manifests(v["extraManifests"], (at, "extraManifests"), r) if "extraManifests" in v else UNSET
        m.__class__ = UserDeployments
        return m
    return r.type(at, v, "a mapping")


def read_compute_log_manager_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_compute_log_manager_0(v, at, r)
        check_compute_log_manager_1(v, at, r)
        check_compute_log_manager_2(v, at, r)
        check_compute_log_manager_3(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = ComputeLogManager.__blank__()
        m._written = w
        m.type = _CHOICE1(v["type"], (at, "type"), r) if "type" in v else UNSET
        m.config = read_compute_log_manager_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = ComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_defs_state_storage_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = DefsStateStorage.__blank__()
        m._written = w
        m.type = x if type(x := v["type"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "type"), r)
        m.config = read_defs_state_storage_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = DefsStateStorage
        return m
    return r.type(at, v, "a mapping")


def read_scheduler_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_scheduler_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = Scheduler.__blank__()
        m._written = w
        m.type = _CHOICE3(v["type"], (at, "type"), r) if "type" in v else UNSET
        m.config = read_scheduler_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = Scheduler
        return m
    return r.type(at, v, "a mapping")


def read_run_launcher_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_run_launcher_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = RunLauncher.__blank__()
        m._written = w
        m.type = _CHOICE4(v["type"], (at, "type"), r) if "type" in v else UNSET
        m.config = read_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = RunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_postgresql_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS7}
        w = tuple(v)
        x: Any
        m = Postgresql.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.image = read_postgresql_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.postgresqlHost = (x if type(x := v["postgresqlHost"]) is str else _SCALAR1(x, (at, "postgresqlHost"), r)) if "postgresqlHost" in v else UNSET
        m.postgresqlUsername = (x if type(x := v["postgresqlUsername"]) is str else _SCALAR1(x, (at, "postgresqlUsername"), r)) if "postgresqlUsername" in v else UNSET
        m.postgresqlPassword = (x if type(x := v["postgresqlPassword"]) is str else _SCALAR1(x, (at, "postgresqlPassword"), r)) if "postgresqlPassword" in v else UNSET
        m.postgresqlDatabase = (x if type(x := v["postgresqlDatabase"]) is str else _SCALAR1(x, (at, "postgresqlDatabase"), r)) if "postgresqlDatabase" in v else UNSET
        m.postgresqlParams = read_postgresql_postgresql_params(v["postgresqlParams"], (at, "postgresqlParams"), r) if "postgresqlParams" in v else UNSET
        m.postgresqlScheme = (x if type(x := v["postgresqlScheme"]) is str else _SCALAR1(x, (at, "postgresqlScheme"), r)) if "postgresqlScheme" in v else UNSET
        m.service = read_postgresql_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.extra = extra
        m.__class__ = Postgresql
        return m
    return r.type(at, v, "a mapping")


def read_rabbitmq_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS8}
        w = tuple(v)
        x: Any
        m = Rabbitmq.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.image = read_rabbitmq_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.rabbitmq = read_rabbitmq_rabbitmq(v["rabbitmq"], (at, "rabbitmq"), r) if "rabbitmq" in v else UNSET
        m.service = read_rabbitmq_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.volumePermissions = read_rabbitmq_volume_permissions(v["volumePermissions"], (at, "volumePermissions"), r) if "volumePermissions" in v else UNSET
        m.extra = extra
        m.__class__ = Rabbitmq
        return m
    return r.type(at, v, "a mapping")


def read_redis_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS9}
        w = tuple(v)
        x: Any
        m = Redis.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.internal = (x if type(x := v["internal"]) is bool else _SCALAR2(x, (at, "internal"), r)) if "internal" in v else UNSET
        m.usePassword = (x if type(x := v["usePassword"]) is bool else _SCALAR2(x, (at, "usePassword"), r)) if "usePassword" in v else UNSET
        m.password = (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else UNSET
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else UNSET
        m.port = read_redis_port(v["port"], (at, "port"), r) if "port" in v else UNSET
        m.brokerDbNumber = read_redis_broker_db_number(v["brokerDbNumber"], (at, "brokerDbNumber"), r) if "brokerDbNumber" in v else UNSET
        m.backendDbNumber = read_redis_backend_db_number(v["backendDbNumber"], (at, "backendDbNumber"), r) if "backendDbNumber" in v else UNSET
        m.brokerUrl = (x if type(x := v["brokerUrl"]) is str else _SCALAR1(x, (at, "brokerUrl"), r)) if "brokerUrl" in v else UNSET
        m.backendUrl = (x if type(x := v["backendUrl"]) is str else _SCALAR1(x, (at, "backendUrl"), r)) if "backendUrl" in v else UNSET
        m.extra = extra
        m.__class__ = Redis
        return m
    return r.type(at, v, "a mapping")


def read_flower_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = Flower.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.image = read_flower_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.service = read_flower_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.env = read_flower_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envConfigMaps = read_flower_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_flower_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.annotations = read_flower_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_flower_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_flower_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_flower_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_flower_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_flower_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_flower_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.livenessProbe = read_flower_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.startupProbe = read_flower_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET
        m.checkDbReadyInitContainer = (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET
        m.__class__ = Flower
        return m
    return r.type(at, v, "a mapping")


def read_ingress_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = Ingress.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.apiVersion = (x if type(x := v["apiVersion"]) is str else _SCALAR1(x, (at, "apiVersion"), r)) if "apiVersion" in v else UNSET
        m.ingressClassName = (x if type(x := v["ingressClassName"]) is str else _SCALAR1(x, (at, "ingressClassName"), r)) if "ingressClassName" in v else UNSET
        m.labels = read_ingress_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_ingress_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.dagsterWebserver = read_ingress_dagster_webserver(v["dagsterWebserver"], (at, "dagsterWebserver"), r) if "dagsterWebserver" in v else UNSET
        m.readOnlyDagsterWebserver = read_ingress_read_only_dagster_webserver(v["readOnlyDagsterWebserver"], (at, "readOnlyDagsterWebserver"), r) if "readOnlyDagsterWebserver" in v else UNSET
        m.flower = read_ingress_flower(v["flower"], (at, "flower"), r) if "flower" in v else UNSET
        m.dagit = read_ingress_dagit(v["dagit"], (at, "dagit"), r) if "dagit" in v else UNSET
        m.readOnlyDagit = read_ingress_read_only_dagit(v["readOnlyDagit"], (at, "readOnlyDagit"), r) if "readOnlyDagit" in v else UNSET
        m.__class__ = Ingress
        return m
    return r.type(at, v, "a mapping")


def read_busybox_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        m = Busybox.__blank__()
        m._written = w
        m.image = read_busybox_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.__class__ = Busybox
        return m
    return r.type(at, v, "a mapping")


def read_migrate_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = Migrate.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.initContainers = read_migrate_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET
        m.extraContainers = read_migrate_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET
        m.__class__ = Migrate
        return m
    return r.type(at, v, "a mapping")


def read_telemetry_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = Telemetry.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.__class__ = Telemetry
        return m
    return r.type(at, v, "a mapping")


def read_python_logs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        m = PythonLogs.__blank__()
        m._written = w
        m.pythonLogLevel = _CHOICE5(v["pythonLogLevel"], (at, "pythonLogLevel"), r) if "pythonLogLevel" in v else UNSET
        m.managedPythonLoggers = read_python_logs_managed_python_loggers(v["managedPythonLoggers"], (at, "managedPythonLoggers"), r) if "managedPythonLoggers" in v else UNSET
        m.dagsterHandlerConfig = read_python_logs_dagster_handler_config(v["dagsterHandlerConfig"], (at, "dagsterHandlerConfig"), r) if "dagsterHandlerConfig" in v else UNSET
        m.__class__ = PythonLogs
        return m
    return r.type(at, v, "a mapping")


def read_service_account_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = ServiceAccount.__blank__()
        m._written = w
        m.create = (x if type(x := v["create"]) is bool else _SCALAR2(x, (at, "create"), r)) if "create" in v else UNSET
        m.name = (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET
        m.annotations = read_service_account_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.__class__ = ServiceAccount
        return m
    return r.type(at, v, "a mapping")


def read_retention_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = Retention.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.schedule = read_retention_schedule(v["schedule"], (at, "schedule"), r) if "schedule" in v else UNSET
        m.sensor = read_retention_sensor(v["sensor"], (at, "sensor"), r) if "sensor" in v else UNSET
        m.autoMaterialize = read_retention_auto_materialize(v["autoMaterialize"], (at, "autoMaterialize"), r) if "autoMaterialize" in v else UNSET
        m.__class__ = Retention
        return m
    return r.type(at, v, "a mapping")


def read_concurrency_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = Concurrency.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.pools = read_concurrency_pools(v["pools"], (at, "pools"), r) if "pools" in v else UNSET
        m.runs = read_concurrency_runs(v["runs"], (at, "runs"), r) if "runs" in v else UNSET
        m.__class__ = Concurrency
        return m
    return r.type(at, v, "a mapping")


def read_additional_instance_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_extra_manifests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_extra_manifests_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pipeline_run_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        m = PipelineRun.__blank__()
        m._written = w
        m.image = read_pipeline_run_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.env = read_pipeline_run_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.__class__ = PipelineRun
        return m
    return r.type(at, v, "a mapping")


def read_named_object(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = NamedObject.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.__class__ = NamedObject
        return m
    return r.type(at, v, "a mapping")


def read_webserver_replica_count(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_webserver_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_workspace(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_workspace_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_webserver_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_webserver_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_deployment_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_deployment_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_init_container_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_extra_prepended_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_extra_prepended_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_extra_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_extra_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_webserver_readiness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_readiness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_webserver_liveness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_startup_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_heartbeat_tolerance(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_coordinator(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_run_monitoring(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_monitoring(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_run_retries(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_run_retries_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_sensors(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_threads(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_schedules(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_threads(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_backfills(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_threads(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_daemon_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_daemon_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_deployment_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_deployment_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_init_container_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_extra_prepended_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_extra_prepended_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_extra_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_extra_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_daemon_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_daemon_readiness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_readiness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_daemon_liveness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_startup_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployments_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_user_deployments_deployments_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_user_deployments_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployments_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployments_service_account(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployments_global(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployments_global_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployments_extra_manifests(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployments_extra_manifests_0(v, at, r)
    return r.type(at, v, "a list or null")


def check_compute_log_manager_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "AzureBlobComputeLogManager" == v["type"]):
        check_compute_log_manager_0_then(v, at, r)


def check_compute_log_manager_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "GCSComputeLogManager" == v["type"]):
        check_compute_log_manager_1_then(v, at, r)


def check_compute_log_manager_2(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "S3ComputeLogManager" == v["type"]):
        check_compute_log_manager_2_then(v, at, r)


def check_compute_log_manager_3(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "CustomComputeLogManager" == v["type"]):
        check_compute_log_manager_3_then(v, at, r)


def read_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_compute_log_manager_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_defs_state_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_defs_state_storage_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_scheduler_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "CustomScheduler" == v["type"]):
        check_scheduler_0_then(v, at, r)


def read_scheduler_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_scheduler_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_run_launcher_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "CustomRunLauncher" == v["type"]):
        check_run_launcher_0_then(v, at, r)


def read_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_launcher_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgresql_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_open_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgresql_postgresql_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_postgresql_postgresql_params_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgresql_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_postgresql_service_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_rabbitmq_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_open_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_rabbitmq_rabbitmq(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_rabbitmq_user(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_rabbitmq_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_rabbitmq_service_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_rabbitmq_volume_permissions(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_rabbitmq_volume_permissions_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_redis_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_redis_broker_db_number(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_redis_backend_db_number(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_flower_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_flower_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_flower_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_flower_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_flower_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_flower_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_flower_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_flower_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_flower_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_flower_liveness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_flower_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_startup_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_dagster_webserver(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_read_only_dagster_webserver(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_flower(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_dagit(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_read_only_dagit(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_busybox_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_migrate_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_migrate_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_migrate_extra_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_migrate_extra_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_python_logs_managed_python_loggers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_python_logs_managed_python_loggers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_python_logs_dagster_handler_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_python_logs_dagster_handler_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_service_account_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_retention_schedule(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_tick_retention(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_retention_sensor(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_tick_retention(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_retention_auto_materialize(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_tick_retention(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_concurrency_pools(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_concurrency_pools_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_concurrency_runs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_concurrency_runs_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_extra_manifests_0_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_extra_manifests_0_0(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_pipeline_run_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pipeline_run_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_pipeline_run_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = Image.__blank__()
        m._written = w
        m.repository = (x if type(x := v["repository"]) is str else _SCALAR1(x, (at, "repository"), r)) if "repository" in v else UNSET
        m.tag = (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET
        m.digest = (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET
        m.pullPolicy = _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET
        m.__class__ = Image
        return m
    return r.type(at, v, "a mapping")


def read_service(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = Service.__blank__()
        m._written = w
        m.type = (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET
        m.port = read_service_port(v["port"], (at, "port"), r) if "port" in v else UNSET
        m.annotations = read_service_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.__class__ = Service
        return m
    return r.type(at, v, "a mapping")


def read_webserver_workspace_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = WebserverWorkspace.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.servers = read_webserver_workspace_servers(v["servers"], (at, "servers"), r) if "servers" in v else UNSET
        m.externalConfigmap = (x if type(x := v["externalConfigmap"]) is str else _SCALAR1(x, (at, "externalConfigmap"), r)) if "externalConfigmap" in v else UNSET
        m.__class__ = WebserverWorkspace
        return m
    return r.type(at, v, "a mapping")


def read_webserver_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_webserver_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_deployment_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_webserver_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_webserver_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_webserver_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_webserver_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_webserver_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_webserver_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_webserver_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_resource_requirements(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        m = ResourceRequirements.__blank__()
        m._written = w
        m.requests = read_resource_requirements_requests(v["requests"], (at, "requests"), r) if "requests" in v else UNSET
        m.limits = read_resource_requirements_limits(v["limits"], (at, "limits"), r) if "limits" in v else UNSET
        m.claims = read_resource_requirements_claims(v["claims"], (at, "claims"), r) if "claims" in v else UNSET
        m.__class__ = ResourceRequirements
        return m
    return r.type(at, v, "a mapping")


def read_webserver_extra_prepended_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_extra_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_readiness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_webserver_liveness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS14}
        w = tuple(v)
        x: Any
        m = StartupProbe.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.extra = extra
        m.__class__ = StartupProbe
        return m
    return r.type(at, v, "a mapping")


def read_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_run_coordinator_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = RunCoordinator.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.type = _CHOICE7(v["type"], (at, "type"), r) if "type" in v else UNSET
        m.config = read_run_coordinator_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = RunCoordinator
        return m
    return r.type(at, v, "a mapping")


def read_run_monitoring(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        x: Any
        m = RunMonitoring.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.startTimeoutSeconds = read_run_monitoring_start_timeout_seconds(v["startTimeoutSeconds"], (at, "startTimeoutSeconds"), r) if "startTimeoutSeconds" in v else UNSET
        m.cancelTimeoutSeconds = read_run_monitoring_cancel_timeout_seconds(v["cancelTimeoutSeconds"], (at, "cancelTimeoutSeconds"), r) if "cancelTimeoutSeconds" in v else UNSET
        m.maxRuntimeSeconds = read_run_monitoring_max_runtime_seconds(v["maxRuntimeSeconds"], (at, "maxRuntimeSeconds"), r) if "maxRuntimeSeconds" in v else UNSET
        m.maxResumeRunAttempts = read_run_monitoring_max_resume_run_attempts(v["maxResumeRunAttempts"], (at, "maxResumeRunAttempts"), r) if "maxResumeRunAttempts" in v else UNSET
        m.pollIntervalSeconds = read_run_monitoring_poll_interval_seconds(v["pollIntervalSeconds"], (at, "pollIntervalSeconds"), r) if "pollIntervalSeconds" in v else UNSET
        m.cancellationThreadPollIntervalSeconds = read_run_monitoring_cancellation_thread_poll_interval_seconds(v["cancellationThreadPollIntervalSeconds"], (at, "cancellationThreadPollIntervalSeconds"), r) if "cancellationThreadPollIntervalSeconds" in v else UNSET
        m.freeSlotsAfterRunEndSeconds = read_run_monitoring_free_slots_after_run_end_seconds(v["freeSlotsAfterRunEndSeconds"], (at, "freeSlotsAfterRunEndSeconds"), r) if "freeSlotsAfterRunEndSeconds" in v else UNSET
        m.__class__ = RunMonitoring
        return m
    return r.type(at, v, "a mapping")


def read_daemon_run_retries_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS24:
            v = _ORDERS24.check(v, w, at, r)
        x: Any
        m = DaemonRunRetries.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.maxRetries = read_run_retries_0_max_retries(v["maxRetries"], (at, "maxRetries"), r) if "maxRetries" in v else UNSET
        m.retryOnAssetOrOpFailure = (x if type(x := v["retryOnAssetOrOpFailure"]) is bool else _SCALAR2(x, (at, "retryOnAssetOrOpFailure"), r)) if "retryOnAssetOrOpFailure" in v else UNSET
        m.__class__ = DaemonRunRetries
        return m
    return r.type(at, v, "a mapping")


def read_daemon_threads(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS25:
            v = _ORDERS25.check(v, w, at, r)
        x: Any
        m = DaemonThreads.__blank__()
        m._written = w
        m.useThreads = (x if type(x := v["useThreads"]) is bool else _SCALAR2(x, (at, "useThreads"), r)) if "useThreads" in v else UNSET
        m.numWorkers = read_daemon_threads_num_workers(v["numWorkers"], (at, "numWorkers"), r) if "numWorkers" in v else UNSET
        m.numSubmitWorkers = read_daemon_threads_num_submit_workers(v["numSubmitWorkers"], (at, "numSubmitWorkers"), r) if "numSubmitWorkers" in v else UNSET
        m.__class__ = DaemonThreads
        return m
    return r.type(at, v, "a mapping")


def read_daemon_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0_2(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1_2(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_daemon_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_deployment_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_daemon_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_daemon_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_daemon_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_daemon_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_daemon_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_daemon_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_daemon_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_daemon_extra_prepended_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_extra_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_readiness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_daemon_liveness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployments_deployments_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_deployments_0_1(v, at, r)
    if isinstance(v, ARRAY):
        return read_deployments_0_0(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_user_deployments_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_named_object(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployments_global_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployments_extra_manifests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_user_deployments_extra_manifests_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_compute_log_manager_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config(v["config"], (at, "config"), r)


def check_compute_log_manager_1_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_1_then_config(v["config"], (at, "config"), r)


def check_compute_log_manager_2_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_2_then_config(v["config"], (at, "config"), r)


def check_compute_log_manager_3_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_3_then_config(v["config"], (at, "config"), r)


def read_compute_log_manager_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS26:
            v = _ORDERS26.check(v, w, at, r)
        m = ComputeLogManagerConfig.__blank__()
        m._written = w
        m.azureBlobComputeLogManager = read_config_0_azure_blob_compute_log_manager(v["azureBlobComputeLogManager"], (at, "azureBlobComputeLogManager"), r) if "azureBlobComputeLogManager" in v else UNSET
        m.gcsComputeLogManager = read_config_0_gcs_compute_log_manager(v["gcsComputeLogManager"], (at, "gcsComputeLogManager"), r) if "gcsComputeLogManager" in v else UNSET
        m.s3ComputeLogManager = read_config_0_s3_compute_log_manager(v["s3ComputeLogManager"], (at, "s3ComputeLogManager"), r) if "s3ComputeLogManager" in v else UNSET
        m.localComputeLogManager = read_config_0_local_compute_log_manager(v["localComputeLogManager"], (at, "localComputeLogManager"), r) if "localComputeLogManager" in v else UNSET
        m.customComputeLogManager = read_config_0_custom_compute_log_manager(v["customComputeLogManager"], (at, "customComputeLogManager"), r) if "customComputeLogManager" in v else UNSET
        m.__class__ = ComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")


def read_defs_state_storage_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS27:
            v = _ORDERS27.check(v, w, at, r)
        m = DefsStateStorageConfig.__blank__()
        m._written = w
        m.blobStorageStateStorage = read_config_0_blob_storage_state_storage(v["blobStorageStateStorage"], (at, "blobStorageStateStorage"), r) if "blobStorageStateStorage" in v else UNSET
        m.customDefsStateStorage = read_config_0_custom_defs_state_storage(v["customDefsStateStorage"], (at, "customDefsStateStorage"), r) if "customDefsStateStorage" in v else UNSET
        m.__class__ = DefsStateStorageConfig
        return m
    return r.type(at, v, "a mapping")


def check_scheduler_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config_2(v["config"], (at, "config"), r)


def read_scheduler_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS28:
            v = _ORDERS28.check(v, w, at, r)
        m = SchedulerConfig.__blank__()
        m._written = w
        m.daemonScheduler = read_config_0_daemon_scheduler(v["daemonScheduler"], (at, "daemonScheduler"), r) if "daemonScheduler" in v else UNSET
        m.customScheduler = read_config_0_custom_scheduler(v["customScheduler"], (at, "customScheduler"), r) if "customScheduler" in v else UNSET
        m.__class__ = SchedulerConfig
        return m
    return r.type(at, v, "a mapping")


def check_run_launcher_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config_3(v["config"], (at, "config"), r)


def read_run_launcher_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS29:
            v = _ORDERS29.check(v, w, at, r)
        m = RunLauncherConfig.__blank__()
        m._written = w
        m.k8sRunLauncher = read_config_0_k8s_run_launcher(v["k8sRunLauncher"], (at, "k8sRunLauncher"), r) if "k8sRunLauncher" in v else UNSET
        m.celeryK8sRunLauncher = read_config_0_celery_k8s_run_launcher(v["celeryK8sRunLauncher"], (at, "celeryK8sRunLauncher"), r) if "celeryK8sRunLauncher" in v else UNSET
        m.customRunLauncher = read_config_0_custom_run_launcher(v["customRunLauncher"], (at, "customRunLauncher"), r) if "customRunLauncher" in v else UNSET
        m.__class__ = RunLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_open_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS33}
        w = tuple(v)
        x: Any
        m = OpenImage.__blank__()
        m._written = w
        m.repository = (x if type(x := v["repository"]) is str else _SCALAR1(x, (at, "repository"), r)) if "repository" in v else UNSET
        m.tag = (x if type(x := v["tag"]) is str else _SCALAR1(x, (at, "tag"), r)) if "tag" in v else UNSET
        m.pullPolicy = _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET
        m.extra = extra
        m.__class__ = OpenImage
        return m
    return r.type(at, v, "a mapping")


def read_postgresql_postgresql_params_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgresql_service_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS34}
        w = tuple(v)
        x: Any
        m = PostgresqlService.__blank__()
        m._written = w
        m.port = read_service_0_port(v["port"], (at, "port"), r) if "port" in v else UNSET
        m.type = (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET
        m.extra = extra
        m.__class__ = PostgresqlService
        return m
    return r.type(at, v, "a mapping")


def read_rabbitmq_user(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS35}
        w = tuple(v)
        x: Any
        m = RabbitmqUser.__blank__()
        m._written = w
        m.username = (x if type(x := v["username"]) is str else _SCALAR1(x, (at, "username"), r)) if "username" in v else UNSET
        m.password = (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else UNSET
        m.extra = extra
        m.__class__ = RabbitmqUser
        return m
    return r.type(at, v, "a mapping")


def read_rabbitmq_service_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS34}
        w = tuple(v)
        x: Any
        m = RabbitmqService.__blank__()
        m._written = w
        m.port = read_service_0_port_2(v["port"], (at, "port"), r) if "port" in v else UNSET
        m.type = (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET
        m.extra = extra
        m.__class__ = RabbitmqService
        return m
    return r.type(at, v, "a mapping")


def read_rabbitmq_volume_permissions_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS36}
        w = tuple(v)
        x: Any
        m = RabbitmqVolumePermissions.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.image = read_volume_permissions_0_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.extra = extra
        m.__class__ = RabbitmqVolumePermissions
        return m
    return r.type(at, v, "a mapping")


def read_flower_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0_3(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1_3(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_flower_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_flower_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_flower_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_flower_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_flower_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_flower_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_flower_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_flower_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_flower_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_flower_liveness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ingress_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ingress_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ingress_host(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS30:
            v = _ORDERS30.check(v, w, at, r)
        x: Any
        m = IngressHost.__blank__()
        m._written = w
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else UNSET
        m.path = (x if type(x := v["path"]) is str else _SCALAR1(x, (at, "path"), r)) if "path" in v else UNSET
        m.pathType = _CHOICE8(v["pathType"], (at, "pathType"), r) if "pathType" in v else UNSET
        m.tls = read_ingress_host_tls(v["tls"], (at, "tls"), r) if "tls" in v else UNSET
        m.precedingPaths = read_ingress_host_preceding_paths(v["precedingPaths"], (at, "precedingPaths"), r) if "precedingPaths" in v else UNSET
        m.succeedingPaths = read_ingress_host_succeeding_paths(v["succeedingPaths"], (at, "succeedingPaths"), r) if "succeedingPaths" in v else UNSET
        m.__class__ = IngressHost
        return m
    return r.type(at, v, "a mapping")


def read_migrate_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_migrate_extra_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_python_logs_managed_python_loggers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_python_logs_dagster_handler_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_service_account_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_tick_retention(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS31:
            v = _ORDERS31.check(v, w, at, r)
        m = TickRetention.__blank__()
        m._written = w
        m.purgeAfterDays = read_tick_retention_purge_after_days(v["purgeAfterDays"], (at, "purgeAfterDays"), r) if "purgeAfterDays" in v else UNSET
        m.__class__ = TickRetention
        return m
    return r.type(at, v, "a mapping")


def read_concurrency_pools_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS32:
            v = _ORDERS32.check(v, w, at, r)
        m = ConcurrencyPools.__blank__()
        m._written = w
        m.defaultLimit = read_pools_0_default_limit(v["defaultLimit"], (at, "defaultLimit"), r) if "defaultLimit" in v else UNSET
        m.granularity = _CHOICE9(v["granularity"], (at, "granularity"), r) if "granularity" in v else UNSET
        m.opGranularityRunBuffer = read_pools_0_op_granularity_run_buffer(v["opGranularityRunBuffer"], (at, "opGranularityRunBuffer"), r) if "opGranularityRunBuffer" in v else UNSET
        m.__class__ = ConcurrencyPools
        return m
    return r.type(at, v, "a mapping")


def read_concurrency_runs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS33:
            v = _ORDERS33.check(v, w, at, r)
        m = ConcurrencyRuns.__blank__()
        m._written = w
        m.maxConcurrentRuns = read_runs_0_max_concurrent_runs(v["maxConcurrentRuns"], (at, "maxConcurrentRuns"), r) if "maxConcurrentRuns" in v else UNSET
        m.tagConcurrencyLimits = read_runs_0_tag_concurrency_limits(v["tagConcurrencyLimits"], (at, "tagConcurrencyLimits"), r) if "tagConcurrencyLimits" in v else UNSET
        m.__class__ = ConcurrencyRuns
        return m
    return r.type(at, v, "a mapping")


def read_extra_manifests_0_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_pipeline_run_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0_4(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1_4(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_service_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_service_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_webserver_workspace_servers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_webserver_workspace_servers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_env_0_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_env_source(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS34:
            v = _ORDERS34.check(v, w, at, r)
        x: Any
        m = EnvSource.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.optional = (x if type(x := v["optional"]) is bool else _SCALAR2(x, (at, "optional"), r)) if "optional" in v else UNSET
        m.__class__ = EnvSource
        return m
    return r.type(at, v, "a mapping")


def read_webserver_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_resource_requirements_requests(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements_requests_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements_limits_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_claims(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_resource_requirements_claims_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_container(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS20}
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = Container.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = Container
        return m
    return r.type(at, v, "a mapping")


def read_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS20}
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = Volume.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = Volume
        return m
    return r.type(at, v, "a mapping")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS42}
        w = tuple(v)
        if w not in _ORDERS36:
            v = _ORDERS36.check(v, w, at, r)
        x: Any
        m = VolumeMount.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.mountPath = x if type(x := v["mountPath"]) is str else STR(x, (at, "mountPath"), r)
        m.extra = extra
        m.__class__ = VolumeMount
        return m
    return r.type(at, v, "a mapping")


def check_run_coordinator_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and "CustomRunCoordinator" == v["type"]):
        check_run_coordinator_0_then(v, at, r)


def read_run_coordinator_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_coordinator_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_monitoring_start_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_cancel_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_max_runtime_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_max_resume_run_attempts(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_poll_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_cancellation_thread_poll_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_free_slots_after_run_end_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_retries_0_max_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_threads_num_workers(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_threads_num_submit_workers(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_env_0_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_daemon_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_deployments_0_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_named_user_deployment(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployments_0_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_user_deployment(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployments_extra_manifests_0_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_extra_manifests_0_0_2(v, at, r)
    return r.type(at, v, "a mapping or a string")


def check_0_then_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "azureBlobComputeLogManager" not in v:
            r.missing(at, "azureBlobComputeLogManager")
    else:
        r.type(at, v, "a mapping")


def check_1_then_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "gcsComputeLogManager" not in v:
            r.missing(at, "gcsComputeLogManager")
    else:
        r.type(at, v, "a mapping")


def check_2_then_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "s3ComputeLogManager" not in v:
            r.missing(at, "s3ComputeLogManager")
    else:
        r.type(at, v, "a mapping")


def check_3_then_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "customComputeLogManager" not in v:
            r.missing(at, "customComputeLogManager")
    else:
        r.type(at, v, "a mapping")


def read_config_0_azure_blob_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_blob_compute_log_manager(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_gcs_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_gcs_compute_log_manager(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_s3_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_s3_compute_log_manager(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_local_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_local_compute_log_manager(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_custom_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_blob_storage_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_defs_state_storage_blob_storage_state_storage(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_custom_defs_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_0_then_config_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "customScheduler" not in v:
            r.missing(at, "customScheduler")
    else:
        r.type(at, v, "a mapping")


def read_config_0_daemon_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_scheduler_daemon_scheduler(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_custom_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_0_then_config_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "customRunLauncher" not in v:
            r.missing(at, "customRunLauncher")
    else:
        r.type(at, v, "a mapping")


def read_config_0_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_kubernetes_run_launcher(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_celery_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_custom_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_service_0_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_service_0_port_2(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_volume_permissions_0_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_open_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_env_0_0_3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1_3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_flower_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ingress_host_tls(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_ingress_host_tls_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_host_preceding_paths(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_ingress_host_preceding_paths_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_ingress_host_succeeding_paths(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_ingress_host_succeeding_paths_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_tick_retention_purge_after_days(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_tick_retention_purge_after_days_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_pools_0_default_limit(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_pools_0_op_granularity_run_buffer(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_runs_0_max_concurrent_runs(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < -1:
            r.problem(at, "minimum", "must be at least -1")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_runs_0_tag_concurrency_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_0_tag_concurrency_limits_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_env_0_0_4(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1_4(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_service_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_webserver_workspace_servers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_webserver_workspace_server(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_container_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS37:
            v = _ORDERS37.check(v, w, at, r)
        x: Any
        m = ContainerVariable.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.value = (x if type(x := v["value"]) is str else _SCALAR1(x, (at, "value"), r)) if "value" in v else UNSET
        m.valueFrom = read_container_variable_value_from(v["valueFrom"], (at, "valueFrom"), r) if "valueFrom" in v else UNSET
        m.__class__ = ContainerVariable
        return m
    return r.type(at, v, "a mapping")


def read_resource_requirements_requests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, _SCALAR5)
        return {**v}
    return r.type(at, v, "a mapping")


def read_resource_requirements_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, _SCALAR5)
        return {**v}
    return r.type(at, v, "a mapping")


def read_resource_requirements_claims_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_resource_requirements_claims_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_run_coordinator_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config_4(v["config"], (at, "config"), r)


def read_run_coordinator_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS38:
            v = _ORDERS38.check(v, w, at, r)
        m = RunCoordinatorConfig.__blank__()
        m._written = w
        m.queuedRunCoordinator = read_config_0_queued_run_coordinator(v["queuedRunCoordinator"], (at, "queuedRunCoordinator"), r) if "queuedRunCoordinator" in v else UNSET
        m.customRunCoordinator = read_config_0_custom_run_coordinator(v["customRunCoordinator"], (at, "customRunCoordinator"), r) if "customRunCoordinator" in v else UNSET
        m.__class__ = RunCoordinatorConfig
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS39:
            v = _ORDERS39.check(v, w, at, r)
        x: Any
        m = NamedUserDeployment.__blank__()
        m._written = w
        m.name = (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET
        m.image = read_whole_image(v["image"], (at, "image"), r)
        m.port = x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_named_user_deployment_port(x, (at, "port"), r)
        m.dagsterApiGrpcArgs = read_named_user_deployment_dagster_api_grpc_args(v["dagsterApiGrpcArgs"], (at, "dagsterApiGrpcArgs"), r) if "dagsterApiGrpcArgs" in v else UNSET
        m.codeServerArgs = read_named_user_deployment_code_server_args(v["codeServerArgs"], (at, "codeServerArgs"), r) if "codeServerArgs" in v else UNSET
        m.includeConfigInLaunchedRuns = read_named_user_deployment_include_config_in_launched_runs(v["includeConfigInLaunchedRuns"], (at, "includeConfigInLaunchedRuns"), r) if "includeConfigInLaunchedRuns" in v else UNSET
        m.deploymentNamespace = (x if type(x := v["deploymentNamespace"]) is str else _SCALAR1(x, (at, "deploymentNamespace"), r)) if "deploymentNamespace" in v else UNSET
        m.replicaCount = read_named_user_deployment_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET
        m.env = read_named_user_deployment_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envConfigMaps = read_named_user_deployment_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_named_user_deployment_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.labels = read_named_user_deployment_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_named_user_deployment_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_named_user_deployment_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_named_user_deployment_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_named_user_deployment_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_named_user_deployment_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_named_user_deployment_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_named_user_deployment_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.volumes = read_named_user_deployment_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_named_user_deployment_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.initContainers = read_named_user_deployment_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET
        m.sidecarContainers = read_named_user_deployment_sidecar_containers(v["sidecarContainers"], (at, "sidecarContainers"), r) if "sidecarContainers" in v else UNSET
        m.readinessProbe = read_named_user_deployment_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET
        m.livenessProbe = read_named_user_deployment_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.startupProbe = read_named_user_deployment_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET
        m.deploymentStrategy = read_named_user_deployment_deployment_strategy(v["deploymentStrategy"], (at, "deploymentStrategy"), r) if "deploymentStrategy" in v else UNSET
        m.service = read_named_user_deployment_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.serviceAccount = read_named_user_deployment_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET
        m.pdb = read_named_user_deployment_pdb(v["pdb"], (at, "pdb"), r) if "pdb" in v else UNSET
        m.__class__ = NamedUserDeployment
        return m
    return r.type(at, v, "a mapping")


def read_user_deployment(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS40:
            v = _ORDERS40.check(v, w, at, r)
        x: Any
        m = UserDeployment.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.image = read_whole_image(v["image"], (at, "image"), r)
        m.port = x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_user_deployment_port(x, (at, "port"), r)
        m.dagsterApiGrpcArgs = read_user_deployment_dagster_api_grpc_args(v["dagsterApiGrpcArgs"], (at, "dagsterApiGrpcArgs"), r) if "dagsterApiGrpcArgs" in v else UNSET
        m.codeServerArgs = read_user_deployment_code_server_args(v["codeServerArgs"], (at, "codeServerArgs"), r) if "codeServerArgs" in v else UNSET
        m.includeConfigInLaunchedRuns = read_user_deployment_include_config_in_launched_runs(v["includeConfigInLaunchedRuns"], (at, "includeConfigInLaunchedRuns"), r) if "includeConfigInLaunchedRuns" in v else UNSET
        m.deploymentNamespace = (x if type(x := v["deploymentNamespace"]) is str else _SCALAR1(x, (at, "deploymentNamespace"), r)) if "deploymentNamespace" in v else UNSET
        m.replicaCount = read_user_deployment_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET
        m.env = read_user_deployment_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envConfigMaps = read_user_deployment_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_user_deployment_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.labels = read_user_deployment_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_user_deployment_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_user_deployment_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_user_deployment_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_user_deployment_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_user_deployment_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_user_deployment_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_user_deployment_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.volumes = read_user_deployment_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_user_deployment_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.initContainers = read_user_deployment_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET
        m.sidecarContainers = read_user_deployment_sidecar_containers(v["sidecarContainers"], (at, "sidecarContainers"), r) if "sidecarContainers" in v else UNSET
        m.readinessProbe = read_user_deployment_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET
        m.livenessProbe = read_user_deployment_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.startupProbe = read_user_deployment_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET
        m.deploymentStrategy = read_user_deployment_deployment_strategy(v["deploymentStrategy"], (at, "deploymentStrategy"), r) if "deploymentStrategy" in v else UNSET
        m.service = read_user_deployment_service(v["service"], (at, "service"), r) if "service" in v else UNSET
        m.serviceAccount = read_user_deployment_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET
        m.pdb = read_user_deployment_pdb(v["pdb"], (at, "pdb"), r) if "pdb" in v else UNSET
        m.__class__ = UserDeployment
        return m
    return r.type(at, v, "a mapping")


def read_extra_manifests_0_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_blob_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS41:
            v = _ORDERS41.check(v, w, at, r)
        x: Any
        m = AzureBlobComputeLogManager.__blank__()
        m._written = w
        m.storageAccount = x if type(x := v["storageAccount"]) is str else ENV_STR(x, (at, "storageAccount"), r)
        m.container = x if type(x := v["container"]) is str else ENV_STR(x, (at, "container"), r)
        m.secretCredential = read_azure_blob_compute_log_manager_secret_credential(v["secretCredential"], (at, "secretCredential"), r) if "secretCredential" in v else UNSET
        m.defaultAzureCredential = read_azure_blob_compute_log_manager_default_azure_credential(v["defaultAzureCredential"], (at, "defaultAzureCredential"), r) if "defaultAzureCredential" in v else UNSET
        m.accessKeyOrSasToken = (x if type(x := v["accessKeyOrSasToken"]) is str else _SCALAR6(x, (at, "accessKeyOrSasToken"), r)) if "accessKeyOrSasToken" in v else UNSET
        m.secretKey = (x if type(x := v["secretKey"]) is str else _SCALAR6(x, (at, "secretKey"), r)) if "secretKey" in v else UNSET
        m.localDir = (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET
        m.prefix = (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET
        m.uploadInterval = read_azure_blob_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET
        m.showUrlOnly = (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET
        m.__class__ = AzureBlobComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_gcs_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS42:
            v = _ORDERS42.check(v, w, at, r)
        x: Any
        m = GcsComputeLogManager.__blank__()
        m._written = w
        m.bucket = x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)
        m.jsonCredentialsEnvvar = (x if type(x := v["jsonCredentialsEnvvar"]) is str else _SCALAR6(x, (at, "jsonCredentialsEnvvar"), r)) if "jsonCredentialsEnvvar" in v else UNSET
        m.localDir = (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET
        m.prefix = (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET
        m.uploadInterval = read_gcs_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET
        m.showUrlOnly = (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET
        m.__class__ = GcsComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_s3_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS43:
            v = _ORDERS43.check(v, w, at, r)
        x: Any
        m = S3ComputeLogManager.__blank__()
        m._written = w
        m.bucket = x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)
        m.region = (x if type(x := v["region"]) is str else _SCALAR6(x, (at, "region"), r)) if "region" in v else UNSET
        m.endpointUrl = (x if type(x := v["endpointUrl"]) is str else _SCALAR6(x, (at, "endpointUrl"), r)) if "endpointUrl" in v else UNSET
        m.useSsl = (x if type(x := v["useSsl"]) is bool else _SCALAR2(x, (at, "useSsl"), r)) if "useSsl" in v else UNSET
        m.verify = (x if type(x := v["verify"]) is bool else _SCALAR2(x, (at, "verify"), r)) if "verify" in v else UNSET
        m.verifyCertPath = (x if type(x := v["verifyCertPath"]) is str else _SCALAR6(x, (at, "verifyCertPath"), r)) if "verifyCertPath" in v else UNSET
        m.skipEmptyFiles = (x if type(x := v["skipEmptyFiles"]) is bool else _SCALAR2(x, (at, "skipEmptyFiles"), r)) if "skipEmptyFiles" in v else UNSET
        m.uploadExtraArgs = read_s3_compute_log_manager_upload_extra_args(v["uploadExtraArgs"], (at, "uploadExtraArgs"), r) if "uploadExtraArgs" in v else UNSET
        m.localDir = (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET
        m.prefix = (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET
        m.uploadInterval = read_s3_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET
        m.showUrlOnly = (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET
        m.__class__ = S3ComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_local_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS44:
            v = _ORDERS44.check(v, w, at, r)
        x: Any
        m = LocalComputeLogManager.__blank__()
        m._written = w
        m.baseDir = x if type(x := v["baseDir"]) is str else ENV_STR(x, (at, "baseDir"), r)
        m.pollingTimeout = read_local_compute_log_manager_polling_timeout(v["pollingTimeout"], (at, "pollingTimeout"), r) if "pollingTimeout" in v else UNSET
        m.__class__ = LocalComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_custom_class(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = CustomClass.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str else STR(x, (at, "module"), r)
        m.class_ = x if type(x := v["class"]) is str else STR(x, (at, "class"), r)
        m.config = read_custom_class_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = CustomClass
        return m
    return r.type(at, v, "a mapping")


def read_defs_state_storage_blob_storage_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS46:
            v = _ORDERS46.check(v, w, at, r)
        x: Any
        m = DefsStateStorageBlobStorageStateStorage.__blank__()
        m._written = w
        m.basePath = x if type(x := v["basePath"]) is str else ENV_STR(x, (at, "basePath"), r)
        m.storageOptions = read_blob_storage_state_storage_0_storage_options(v["storageOptions"], (at, "storageOptions"), r) if "storageOptions" in v else UNSET
        m.__class__ = DefsStateStorageBlobStorageStateStorage
        return m
    return r.type(at, v, "a mapping")


def read_scheduler_daemon_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS47:
            v = _ORDERS47.check(v, w, at, r)
        m = SchedulerDaemonScheduler.__blank__()
        m._written = w
        m.maxCatchupRuns = read_daemon_scheduler_0_max_catchup_runs(v["maxCatchupRuns"], (at, "maxCatchupRuns"), r) if "maxCatchupRuns" in v else UNSET
        m.maxTickRetries = read_daemon_scheduler_0_max_tick_retries(v["maxTickRetries"], (at, "maxTickRetries"), r) if "maxTickRetries" in v else UNSET
        m.__class__ = SchedulerDaemonScheduler
        return m
    return r.type(at, v, "a mapping")


def read_kubernetes_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS48:
            v = _ORDERS48.check(v, w, at, r)
        x: Any
        m = KubernetesRunLauncher.__blank__()
        m._written = w
        m.image = read_kubernetes_run_launcher_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.imagePullPolicy = _CHOICE6(v["imagePullPolicy"], (at, "imagePullPolicy"), r) if "imagePullPolicy" in v else UNSET
        m.jobNamespace = (x if type(x := v["jobNamespace"]) is str else _SCALAR1(x, (at, "jobNamespace"), r)) if "jobNamespace" in v else UNSET
        m.envConfigMaps = read_kubernetes_run_launcher_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_kubernetes_run_launcher_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.volumes = read_kubernetes_run_launcher_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_kubernetes_run_launcher_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.labels = read_kubernetes_run_launcher_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.failPodOnRunFailure = (x if type(x := v["failPodOnRunFailure"]) is bool else _SCALAR2(x, (at, "failPodOnRunFailure"), r)) if "failPodOnRunFailure" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.loadInclusterConfig = (x if type(x := v["loadInclusterConfig"]) is bool else _SCALAR2(x, (at, "loadInclusterConfig"), r)) if "loadInclusterConfig" in v else UNSET
        m.kubeconfigFile = (x if type(x := v["kubeconfigFile"]) is str else _SCALAR1(x, (at, "kubeconfigFile"), r)) if "kubeconfigFile" in v else UNSET
        m.envVars = read_kubernetes_run_launcher_env_vars(v["envVars"], (at, "envVars"), r) if "envVars" in v else UNSET
        m.resources = read_kubernetes_run_launcher_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.securityContext = read_kubernetes_run_launcher_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.runK8sConfig = read_kubernetes_run_launcher_run_k8s_config(v["runK8sConfig"], (at, "runK8sConfig"), r) if "runK8sConfig" in v else UNSET
        m.__class__ = KubernetesRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_celery_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS49:
            v = _ORDERS49.check(v, w, at, r)
        x: Any
        m = CeleryRunLauncher.__blank__()
        m._written = w
        m.image = read_celery_run_launcher_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.nameOverride = (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET
        m.configSource = read_celery_run_launcher_config_source(v["configSource"], (at, "configSource"), r) if "configSource" in v else UNSET
        m.workerQueues = read_celery_run_launcher_worker_queues(v["workerQueues"], (at, "workerQueues"), r) if "workerQueues" in v else UNSET
        m.env = read_celery_run_launcher_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.imagePullPolicy = _CHOICE6(v["imagePullPolicy"], (at, "imagePullPolicy"), r) if "imagePullPolicy" in v else UNSET
        m.jobNamespace = (x if type(x := v["jobNamespace"]) is str else _SCALAR1(x, (at, "jobNamespace"), r)) if "jobNamespace" in v else UNSET
        m.envConfigMaps = read_celery_run_launcher_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_celery_run_launcher_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.volumes = read_celery_run_launcher_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_celery_run_launcher_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.labels = read_celery_run_launcher_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.failPodOnRunFailure = (x if type(x := v["failPodOnRunFailure"]) is bool else _SCALAR2(x, (at, "failPodOnRunFailure"), r)) if "failPodOnRunFailure" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.annotations = read_celery_run_launcher_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_celery_run_launcher_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_celery_run_launcher_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_celery_run_launcher_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.podSecurityContext = read_celery_run_launcher_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_celery_run_launcher_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_celery_run_launcher_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.livenessProbe = read_celery_run_launcher_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET
        m.checkDbReadyInitContainer = (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET
        m.__class__ = CeleryRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_ingress_host_tls_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS50:
            v = _ORDERS50.check(v, w, at, r)
        x: Any
        m = IngressHostTls.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.secretName = (x if type(x := v["secretName"]) is str else _SCALAR1(x, (at, "secretName"), r)) if "secretName" in v else UNSET
        m.__class__ = IngressHostTls
        return m
    return r.type(at, v, "a mapping")


def read_ingress_host_preceding_paths_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ingress_path(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ingress_host_succeeding_paths_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ingress_path(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_tick_retention_purge_after_days_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_tick_retention_purge_after_days_2(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_0_tag_concurrency_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_tag_limit(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver_workspace_server(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS51:
            v = _ORDERS51.check(v, w, at, r)
        x: Any
        m = WebserverWorkspaceServer.__blank__()
        m._written = w
        m.host = x if type(x := v["host"]) is str else STR(x, (at, "host"), r)
        m.port = x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_servers_0_port(x, (at, "port"), r)
        m.name = (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET
        m.ssl = (x if type(x := v["ssl"]) is bool else _SCALAR2(x, (at, "ssl"), r)) if "ssl" in v else UNSET
        m.__class__ = WebserverWorkspaceServer
        return m
    return r.type(at, v, "a mapping")


def read_container_variable_value_from(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_container_variable_value_from_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_claims_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def check_0_then_config_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "customRunCoordinator" not in v:
            r.missing(at, "customRunCoordinator")
    else:
        r.type(at, v, "a mapping")


def read_config_0_queued_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_queued_run_coordinator(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_config_0_custom_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_whole_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS52:
            v = _ORDERS52.check(v, w, at, r)
        x: Any
        m = WholeImage.__blank__()
        m._written = w
        m.repository = x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)
        m.tag = (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET
        m.digest = (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET
        m.pullPolicy = x if type(x := v["pullPolicy"]) is str and x in _WORDS2 else _CHOICE10(x, (at, "pullPolicy"), r)
        m.__class__ = WholeImage
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_named_user_deployment_dagster_api_grpc_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_dagster_api_grpc_args_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_code_server_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_code_server_args_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_include_config_in_launched_runs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_included_config(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_replica_count(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_named_user_deployment_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_named_user_deployment_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_named_user_deployment_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_named_user_deployment_sidecar_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_named_user_deployment_readiness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_deployment_strategy(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_deployment_strategy_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_service(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_service_account(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_named_user_deployment_pdb(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_named_user_deployment_pdb_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_user_deployment_dagster_api_grpc_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_dagster_api_grpc_args_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_code_server_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_code_server_args_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_include_config_in_launched_runs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_included_config(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_replica_count(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_user_deployment_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_user_deployment_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_user_deployment_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_user_deployment_sidecar_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_user_deployment_readiness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_startup_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_probe(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_deployment_strategy(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_deployment_strategy_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_service(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_service(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_service_account(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_user_deployment_pdb(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_user_deployment_pdb_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_azure_blob_compute_log_manager_secret_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_blob_compute_log_manager_secret_credential_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_azure_blob_compute_log_manager_default_azure_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_blob_compute_log_manager_default_azure_credential_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_azure_blob_compute_log_manager_upload_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_gcs_compute_log_manager_upload_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_s3_compute_log_manager_upload_extra_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_s3_compute_log_manager_upload_extra_args_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_s3_compute_log_manager_upload_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_local_compute_log_manager_polling_timeout(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_custom_class_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_blob_storage_state_storage_0_storage_options(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_0_storage_options_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_daemon_scheduler_0_max_catchup_runs(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_scheduler_0_max_tick_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_kubernetes_run_launcher_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_whole_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_kubernetes_run_launcher_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_kubernetes_run_launcher_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_kubernetes_run_launcher_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_kubernetes_run_launcher_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_kubernetes_run_launcher_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_kubernetes_run_launcher_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_kubernetes_run_launcher_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_kubernetes_run_launcher_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_kubernetes_run_launcher_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_kubernetes_run_launcher_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_kubernetes_run_launcher_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_kubernetes_run_launcher_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_kubernetes_run_launcher_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_kubernetes_run_launcher_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_kubernetes_run_launcher_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_kubernetes_run_launcher_run_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_config_source(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_config_source_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_worker_queues(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_worker_queues_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_env_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_run_launcher_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_celery_run_launcher_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_run_launcher_liveness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_run_launcher_liveness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ingress_path(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS53:
            v = _ORDERS53.check(v, w, at, r)
        x: Any
        m = IngressPath.__blank__()
        m._written = w
        m.path = x if type(x := v["path"]) is str else STR(x, (at, "path"), r)
        m.pathType = x if type(x := v["pathType"]) is str and x in _WORDS3 else _CHOICE11(x, (at, "pathType"), r)
        m.serviceName = x if type(x := v["serviceName"]) is str else STR(x, (at, "serviceName"), r)
        m.servicePort = x if type(x := v["servicePort"]) is str else _SCALAR7(x, (at, "servicePort"), r)
        m.__class__ = IngressPath
        return m
    return r.type(at, v, "a mapping")


def read_tick_retention_purge_after_days_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS54:
            v = _ORDERS54.check(v, w, at, r)
        x: Any
        m = TickRetentionPurgeAfterDays.__blank__()
        m._written = w
        m.skipped = (x if type(x := v["skipped"]) is int else _SCALAR3(x, (at, "skipped"), r)) if "skipped" in v else UNSET
        m.success = (x if type(x := v["success"]) is int else _SCALAR3(x, (at, "success"), r)) if "success" in v else UNSET
        m.failure = (x if type(x := v["failure"]) is int else _SCALAR3(x, (at, "failure"), r)) if "failure" in v else UNSET
        m.started = (x if type(x := v["started"]) is int else _SCALAR3(x, (at, "started"), r)) if "started" in v else UNSET
        m.__class__ = TickRetentionPurgeAfterDays
        return m
    return r.type(at, v, "a mapping")


def read_tag_limit(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS55:
            v = _ORDERS55.check(v, w, at, r)
        x: Any
        m = TagLimit.__blank__()
        m._written = w
        m.key = x if type(x := v["key"]) is str else STR(x, (at, "key"), r)
        m.value = read_tag_limit_value(v["value"], (at, "value"), r) if "value" in v else UNSET
        m.limit = x if type(x := v["limit"]) is int else INT(x, (at, "limit"), r)
        m.__class__ = TagLimit
        return m
    return r.type(at, v, "a mapping")


def read_servers_0_port(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_container_variable_value_from_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_queued_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS56:
            v = _ORDERS56.check(v, w, at, r)
        x: Any
        m = QueuedRunCoordinator.__blank__()
        m._written = w
        m.maxConcurrentRuns = (x if type(x := v["maxConcurrentRuns"]) is int else _SCALAR8(x, (at, "maxConcurrentRuns"), r)) if "maxConcurrentRuns" in v else UNSET
        m.tagConcurrencyLimits = read_queued_run_coordinator_tag_concurrency_limits(v["tagConcurrencyLimits"], (at, "tagConcurrencyLimits"), r) if "tagConcurrencyLimits" in v else UNSET
        m.dequeueIntervalSeconds = (x if type(x := v["dequeueIntervalSeconds"]) is int else _SCALAR8(x, (at, "dequeueIntervalSeconds"), r)) if "dequeueIntervalSeconds" in v else UNSET
        m.dequeueNumWorkers = (x if type(x := v["dequeueNumWorkers"]) is int else _SCALAR8(x, (at, "dequeueNumWorkers"), r)) if "dequeueNumWorkers" in v else UNSET
        m.dequeueUseThreads = (x if type(x := v["dequeueUseThreads"]) is bool else _SCALAR2(x, (at, "dequeueUseThreads"), r)) if "dequeueUseThreads" in v else UNSET
        m.blockOpConcurrencyLimitedRuns = read_queued_run_coordinator_block_op_concurrency_limited_runs(v["blockOpConcurrencyLimitedRuns"], (at, "blockOpConcurrencyLimitedRuns"), r) if "blockOpConcurrencyLimitedRuns" in v else UNSET
        m.__class__ = QueuedRunCoordinator
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment_dagster_api_grpc_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_named_user_deployment_code_server_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_included_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = IncludedConfig.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.__class__ = IncludedConfig
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0_5(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1_5(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_named_user_deployment_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_named_user_deployment_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_named_user_deployment_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_named_user_deployment_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_named_user_deployment_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_named_user_deployment_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_named_user_deployment_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_named_user_deployment_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_init_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_sidecar_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_server_probe(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS61}
        w = tuple(v)
        x: Any
        m = ServerProbe.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.initialDelaySeconds = read_server_probe_initial_delay_seconds(v["initialDelaySeconds"], (at, "initialDelaySeconds"), r) if "initialDelaySeconds" in v else UNSET
        m.periodSeconds = read_server_probe_period_seconds(v["periodSeconds"], (at, "periodSeconds"), r) if "periodSeconds" in v else UNSET
        m.timeoutSeconds = read_server_probe_timeout_seconds(v["timeoutSeconds"], (at, "timeoutSeconds"), r) if "timeoutSeconds" in v else UNSET
        m.successThreshold = read_server_probe_success_threshold(v["successThreshold"], (at, "successThreshold"), r) if "successThreshold" in v else UNSET
        m.failureThreshold = read_server_probe_failure_threshold(v["failureThreshold"], (at, "failureThreshold"), r) if "failureThreshold" in v else UNSET
        m.extra = extra
        m.__class__ = ServerProbe
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment_deployment_strategy_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_deployment_service(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS57:
            v = _ORDERS57.check(v, w, at, r)
        m = DeploymentService.__blank__()
        m._written = w
        m.annotations = read_deployment_service_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.__class__ = DeploymentService
        return m
    return r.type(at, v, "a mapping")


def read_named_user_deployment_pdb_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_dagster_api_grpc_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_user_deployment_code_server_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_user_deployment_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0_6(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1_6(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_user_deployment_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_user_deployment_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_user_deployment_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_user_deployment_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_user_deployment_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_init_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_sidecar_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_deployment_strategy_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_pdb_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_blob_compute_log_manager_secret_credential_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_blob_compute_log_manager_default_azure_credential_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_s3_compute_log_manager_upload_extra_args_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_custom_class_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_0_storage_options_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_kubernetes_run_launcher_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_kubernetes_run_launcher_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS58:
            v = _ORDERS58.check(v, w, at, r)
        m = RunKubernetesConfig.__blank__()
        m._written = w
        m.containerConfig = read_run_kubernetes_config_container_config(v["containerConfig"], (at, "containerConfig"), r) if "containerConfig" in v else UNSET
        m.podSpecConfig = read_run_kubernetes_config_pod_spec_config(v["podSpecConfig"], (at, "podSpecConfig"), r) if "podSpecConfig" in v else UNSET
        m.podTemplateSpecMetadata = read_run_kubernetes_config_pod_template_spec_metadata(v["podTemplateSpecMetadata"], (at, "podTemplateSpecMetadata"), r) if "podTemplateSpecMetadata" in v else UNSET
        m.jobSpecConfig = read_run_kubernetes_config_job_spec_config(v["jobSpecConfig"], (at, "jobSpecConfig"), r) if "jobSpecConfig" in v else UNSET
        m.jobMetadata = read_run_kubernetes_config_job_metadata(v["jobMetadata"], (at, "jobMetadata"), r) if "jobMetadata" in v else UNSET
        m.__class__ = RunKubernetesConfig
        return m
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_config_source_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_run_launcher_worker_queues_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        if len(v) < 1:
            r.problem(at, "min-items", "must have at least 1 member")
        return [read_celery_worker_queue(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_run_launcher_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_celery_run_launcher_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_celery_run_launcher_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_run_launcher_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_run_launcher_liveness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_tag_limit_value(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return read_tag_limit_value_0(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_queued_run_coordinator_tag_concurrency_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_queued_run_coordinator_tag_concurrency_limits_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_queued_run_coordinator_block_op_concurrency_limited_runs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_block_op_concurrency_limited_runs(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_env_0_0_5(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1_5(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_init_container(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS64}
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = InitContainer.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.image = read_init_container_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.extra = extra
        m.__class__ = InitContainer
        return m
    return r.type(at, v, "a mapping")


def read_server_probe_initial_delay_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_period_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_success_threshold(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_failure_threshold(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_deployment_service_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_service_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_env_0_0_6(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1_6(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_container_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_pod_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_pod_template_spec_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_job_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_job_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_worker_queue(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS59:
            v = _ORDERS59.check(v, w, at, r)
        x: Any
        m = CeleryWorkerQueue.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.replicaCount = x if type(x := v["replicaCount"]) is int and x >= 1 else read_celery_worker_queue_replica_count(x, (at, "replicaCount"), r)
        m.labels = read_celery_worker_queue_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.nodeSelector = read_celery_worker_queue_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.configSource = read_celery_worker_queue_config_source(v["configSource"], (at, "configSource"), r) if "configSource" in v else UNSET
        m.additionalCeleryArgs = read_celery_worker_queue_additional_celery_args(v["additionalCeleryArgs"], (at, "additionalCeleryArgs"), r) if "additionalCeleryArgs" in v else UNSET
        m.__class__ = CeleryWorkerQueue
        return m
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_tag_limit_value_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_tag_limit_value_2(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_queued_run_coordinator_tag_concurrency_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_tag_limit(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_block_op_concurrency_limited_runs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS60:
            v = _ORDERS60.check(v, w, at, r)
        x: Any
        m = BlockOpConcurrencyLimitedRuns.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.opConcurrencySlotBuffer = (x if type(x := v["opConcurrencySlotBuffer"]) is int else _SCALAR3(x, (at, "opConcurrencySlotBuffer"), r)) if "opConcurrencySlotBuffer" in v else UNSET
        m.__class__ = BlockOpConcurrencyLimitedRuns
        return m
    return r.type(at, v, "a mapping")


def read_init_container_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return read_init_container_image_0(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_deployment_service_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_run_kubernetes_config_container_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_pod_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_pod_template_spec_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_job_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_job_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_worker_queue_replica_count(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_celery_worker_queue_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_worker_queue_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_worker_queue_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_worker_queue_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_worker_queue_config_source(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_celery_worker_queue_config_source_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_celery_worker_queue_additional_celery_args(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_celery_worker_queue_additional_celery_args_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_tag_limit_value_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS61:
            v = _ORDERS61.check(v, w, at, r)
        x: Any
        m = TagLimitValue.__blank__()
        m._written = w
        m.applyLimitPerUniqueValue = x if type(x := v["applyLimitPerUniqueValue"]) is bool else BOOL(x, (at, "applyLimitPerUniqueValue"), r)
        m.__class__ = TagLimitValue
        return m
    return r.type(at, v, "a mapping")


def read_init_container_image_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_init_container_image_2(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_celery_worker_queue_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_worker_queue_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_celery_worker_queue_config_source_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_worker_queue_additional_celery_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_init_container_image_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS62:
            v = _ORDERS62.check(v, w, at, r)
        x: Any
        m = InitContainerImage.__blank__()
        m._written = w
        m.repository = x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)
        m.tag = (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET
        m.digest = (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET
        m.pullPolicy = _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET
        m.__class__ = InitContainerImage
        return m
    return r.type(at, v, "a mapping")
