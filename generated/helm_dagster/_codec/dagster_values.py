"""Reads and checks what dagster_values describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_STR, INT, STR, choice, is_integral, scalar
from ..dagster_values import AzureBlobComputeLogManager, BlockOpConcurrencyLimitedRuns, Busybox, CeleryRunLauncher, CeleryWorkerQueue, ComputeLogManager, ComputeLogManagerConfig, Concurrency, ConcurrencyPools, ConcurrencyRuns, Container, ContainerVariable, CustomClass, Daemon, DaemonRunRetries, DaemonThreads, DagsterHelmValues, DefsStateStorage, DefsStateStorageBlobStorageStateStorage, DefsStateStorageConfig, DeploymentService, EnvSource, Flower, GcsComputeLogManager, GlobalValues, Image, IncludedConfig, Ingress, IngressHost, IngressHostTls, IngressPath, InitContainer, InitContainerImage, KubernetesRunLauncher, LocalComputeLogManager, Migrate, NamedObject, NamedUserDeployment, OpenImage, PipelineRun, Postgresql, PostgresqlService, PythonLogs, QueuedRunCoordinator, Rabbitmq, RabbitmqService, RabbitmqUser, RabbitmqVolumePermissions, Redis, ResourceRequirements, Retention, RunCoordinator, RunCoordinatorConfig, RunKubernetesConfig, RunLauncher, RunLauncherConfig, RunMonitoring, S3ComputeLogManager, Scheduler, SchedulerConfig, SchedulerDaemonScheduler, ServerProbe, Service, ServiceAccount, StartupProbe, TagLimit, TagLimitValue, Telemetry, TickRetention, TickRetentionPurgeAfterDays, UserDeployment, UserDeployments, Volume, VolumeMount, Webserver, WebserverWorkspace, WebserverWorkspaceServer, WholeImage

_KEYS1 = frozenset(("global", "nameOverride", "fullnameOverride", "rbacEnabled", "imagePullSecrets", "dagsterWebserver", "dagit", "dagsterDaemon", "dagster-user-deployments", "userDeployments", "computeLogManager", "defsStateStorage", "scheduler", "runLauncher", "postgresql", "generatePostgresqlPasswordSecret", "generateCeleryConfigSecret", "rabbitmq", "redis", "flower", "ingress", "busybox", "migrate", "telemetry", "pythonLogs", "serviceAccount", "retention", "concurrency", "additionalInstanceConfig", "extraManifests", "pipelineRun", "dagsterHome"))
_SCALAR1 = scalar("string", "null")
_SCALAR2 = scalar("boolean", "null")
_KEYS2 = frozenset(("postgresqlSecretName", "dagsterHome", "serviceAccountName", "celeryConfigSecretName", "dagsterInstanceConfigMap"))
_KEYS3 = frozenset(("replicaCount", "image", "nameOverride", "pathPrefix", "service", "workspace", "enableReadOnly", "dbStatementTimeout", "dbPoolRecycle", "dbPoolMaxOverflow", "logLevel", "logFormat", "env", "envConfigMaps", "envSecrets", "deploymentLabels", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "checkDbReadyInitContainer", "initContainerResources", "extraPrependedInitContainers", "extraContainers", "volumes", "volumeMounts", "readinessProbe", "livenessProbe", "startupProbe"))
_SCALAR3 = scalar("integer", "null")
_KEYS4 = frozenset(("enabled", "image", "heartbeatTolerance", "logFormat", "runCoordinator", "runMonitoring", "runRetries", "sensors", "schedules", "backfills", "env", "envConfigMaps", "envSecrets", "deploymentLabels", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "checkDbReadyInitContainer", "initContainerResources", "extraPrependedInitContainers", "extraContainers", "volumes", "volumeMounts", "readinessProbe", "livenessProbe", "startupProbe"))
_KEYS5 = frozenset(("enabled", "enableSubchart", "deployments", "imagePullSecrets", "serviceAccount", "dagsterHome", "postgresqlSecretName", "celeryConfigSecretName", "includeInstance", "rbacEnabled", "nameOverride", "fullnameOverride", "global", "extraManifests"))
_KEYS6 = frozenset(("type", "config"))
_CHOICE1 = choice("NoOpComputeLogManager", "LocalComputeLogManager", "AzureBlobComputeLogManager", "GCSComputeLogManager", "S3ComputeLogManager", "CustomComputeLogManager", None)
_CHOICE2 = choice("BlobStorageStateStorage", "CustomDefsStateStorage")
_WORDS1 = frozenset(("BlobStorageStateStorage", "CustomDefsStateStorage"))
_CHOICE3 = choice("DagsterDaemonScheduler", "CustomScheduler", None)
_CHOICE4 = choice("K8sRunLauncher", "CeleryK8sRunLauncher", "CustomRunLauncher", None)
_KEYS7 = frozenset(("enabled", "image", "postgresqlHost", "postgresqlUsername", "postgresqlPassword", "postgresqlDatabase", "postgresqlParams", "postgresqlScheme", "service"))
_KEYS8 = frozenset(("enabled", "image", "rabbitmq", "service", "volumePermissions"))
_KEYS9 = frozenset(("enabled", "internal", "usePassword", "password", "host", "port", "brokerDbNumber", "backendDbNumber", "brokerUrl", "backendUrl"))
_KEYS10 = frozenset(("enabled", "image", "service", "env", "envConfigMaps", "envSecrets", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "livenessProbe", "startupProbe", "checkDbReadyInitContainer"))
_KEYS11 = frozenset(("enabled", "apiVersion", "ingressClassName", "labels", "annotations", "dagsterWebserver", "readOnlyDagsterWebserver", "flower", "dagit", "readOnlyDagit"))
_KEYS12 = frozenset(("image",))
_KEYS13 = frozenset(("enabled", "initContainers", "extraContainers"))
_KEYS14 = frozenset(("enabled",))
_KEYS15 = frozenset(("pythonLogLevel", "managedPythonLoggers", "dagsterHandlerConfig"))
_CHOICE5 = choice("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET", None)
_KEYS16 = frozenset(("create", "name", "annotations"))
_KEYS17 = frozenset(("enabled", "schedule", "sensor", "autoMaterialize"))
_KEYS18 = frozenset(("enabled", "pools", "runs"))
_KEYS19 = frozenset(("image", "env"))
_KEYS20 = frozenset(("name",))
_KEYS21 = frozenset(("repository", "tag", "digest", "pullPolicy"))
_SCALAR4 = scalar("string", "integer", "null")
_CHOICE6 = choice("Always", "IfNotPresent", "Never", None)
_KEYS22 = frozenset(("type", "port", "annotations"))
_KEYS23 = frozenset(("enabled", "servers", "externalConfigmap"))
_KEYS24 = frozenset(("requests", "limits", "claims"))
_KEYS25 = frozenset(("enabled", "type", "config"))
_CHOICE7 = choice("QueuedRunCoordinator", "CustomRunCoordinator", None)
_KEYS26 = frozenset(("enabled", "startTimeoutSeconds", "cancelTimeoutSeconds", "maxRuntimeSeconds", "maxResumeRunAttempts", "pollIntervalSeconds", "cancellationThreadPollIntervalSeconds", "freeSlotsAfterRunEndSeconds"))
_KEYS27 = frozenset(("enabled", "maxRetries", "retryOnAssetOrOpFailure"))
_KEYS28 = frozenset(("useThreads", "numWorkers", "numSubmitWorkers"))
_KEYS29 = frozenset(("azureBlobComputeLogManager", "gcsComputeLogManager", "s3ComputeLogManager", "localComputeLogManager", "customComputeLogManager"))
_KEYS30 = frozenset(("blobStorageStateStorage", "customDefsStateStorage"))
_KEYS31 = frozenset(("daemonScheduler", "customScheduler"))
_KEYS32 = frozenset(("k8sRunLauncher", "celeryK8sRunLauncher", "customRunLauncher"))
_KEYS33 = frozenset(("repository", "tag", "pullPolicy"))
_KEYS34 = frozenset(("port", "type"))
_KEYS35 = frozenset(("username", "password"))
_KEYS36 = frozenset(("enabled", "image"))
_KEYS37 = frozenset(("host", "path", "pathType", "tls", "precedingPaths", "succeedingPaths"))
_CHOICE8 = choice("Exact", "Prefix", "ImplementationSpecific", None)
_KEYS38 = frozenset(("purgeAfterDays",))
_KEYS39 = frozenset(("defaultLimit", "granularity", "opGranularityRunBuffer"))
_CHOICE9 = choice("run", "op", None)
_KEYS40 = frozenset(("maxConcurrentRuns", "tagConcurrencyLimits"))
_KEYS41 = frozenset(("name", "optional"))
_KEYS42 = frozenset(("name", "mountPath"))
_KEYS43 = frozenset(("name", "value", "valueFrom"))
_SCALAR5 = scalar("string", "number")
_KEYS44 = frozenset(("queuedRunCoordinator", "customRunCoordinator"))
_KEYS45 = frozenset(("name", "image", "port", "dagsterApiGrpcArgs", "codeServerArgs", "includeConfigInLaunchedRuns", "deploymentNamespace", "replicaCount", "env", "envConfigMaps", "envSecrets", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "volumes", "volumeMounts", "initContainers", "sidecarContainers", "readinessProbe", "livenessProbe", "startupProbe", "deploymentStrategy", "service", "serviceAccount", "pdb"))
_KEYS46 = frozenset(("storageAccount", "container", "secretCredential", "defaultAzureCredential", "accessKeyOrSasToken", "secretKey", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_SCALAR6 = scalar("string", "null", env=True)
_KEYS47 = frozenset(("bucket", "jsonCredentialsEnvvar", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_KEYS48 = frozenset(("bucket", "region", "endpointUrl", "useSsl", "verify", "verifyCertPath", "skipEmptyFiles", "uploadExtraArgs", "localDir", "prefix", "uploadInterval", "showUrlOnly"))
_KEYS49 = frozenset(("baseDir", "pollingTimeout"))
_KEYS50 = frozenset(("module", "class", "config"))
_KEYS51 = frozenset(("basePath", "storageOptions"))
_KEYS52 = frozenset(("maxCatchupRuns", "maxTickRetries"))
_KEYS53 = frozenset(("image", "imagePullPolicy", "jobNamespace", "envConfigMaps", "envSecrets", "volumes", "volumeMounts", "labels", "failPodOnRunFailure", "schedulerName", "loadInclusterConfig", "kubeconfigFile", "envVars", "resources", "securityContext", "runK8sConfig"))
_KEYS54 = frozenset(("image", "nameOverride", "configSource", "workerQueues", "env", "imagePullPolicy", "jobNamespace", "envConfigMaps", "envSecrets", "volumes", "volumeMounts", "labels", "failPodOnRunFailure", "schedulerName", "annotations", "nodeSelector", "affinity", "tolerations", "podSecurityContext", "securityContext", "resources", "livenessProbe", "checkDbReadyInitContainer"))
_KEYS55 = frozenset(("enabled", "secretName"))
_KEYS56 = frozenset(("host", "port", "name", "ssl"))
_CHOICE10 = choice("Always", "IfNotPresent", "Never")
_WORDS2 = frozenset(("Always", "IfNotPresent", "Never"))
_KEYS57 = frozenset(("path", "pathType", "serviceName", "servicePort"))
_CHOICE11 = choice("Exact", "Prefix", "ImplementationSpecific")
_WORDS3 = frozenset(("Exact", "Prefix", "ImplementationSpecific"))
_SCALAR7 = scalar("string", "integer")
_KEYS58 = frozenset(("skipped", "success", "failure", "started"))
_KEYS59 = frozenset(("key", "value", "limit"))
_KEYS60 = frozenset(("maxConcurrentRuns", "tagConcurrencyLimits", "dequeueIntervalSeconds", "dequeueNumWorkers", "dequeueUseThreads", "blockOpConcurrencyLimitedRuns"))
_SCALAR8 = scalar("integer", "null", env=True)
_KEYS61 = frozenset(("enabled", "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold"))
_KEYS62 = frozenset(("annotations",))
_KEYS63 = frozenset(("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata"))
_KEYS64 = frozenset(("name", "image"))
_KEYS65 = frozenset(("name", "replicaCount", "labels", "nodeSelector", "configSource", "additionalCeleryArgs"))
_KEYS66 = frozenset(("enabled", "opConcurrencySlotBuffer"))
_KEYS67 = frozenset(("applyLimitPerUniqueValue",))


def read_dagster_helm_values(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DagsterHelmValues.__read__(
            v,
            read_global(v["global"], (at, "global"), r) if "global" in v else UNSET,
            (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET,
            (x if type(x := v["fullnameOverride"]) is str else _SCALAR1(x, (at, "fullnameOverride"), r)) if "fullnameOverride" in v else UNSET,
            (x if type(x := v["rbacEnabled"]) is bool else _SCALAR2(x, (at, "rbacEnabled"), r)) if "rbacEnabled" in v else UNSET,
            read_image_pull_secrets(v["imagePullSecrets"], (at, "imagePullSecrets"), r) if "imagePullSecrets" in v else UNSET,
            read_dagster_webserver(v["dagsterWebserver"], (at, "dagsterWebserver"), r) if "dagsterWebserver" in v else UNSET,
            read_dagit(v["dagit"], (at, "dagit"), r) if "dagit" in v else UNSET,
            read_dagster_daemon(v["dagsterDaemon"], (at, "dagsterDaemon"), r) if "dagsterDaemon" in v else UNSET,
            read_dagster_user_deployments(v["dagster-user-deployments"], (at, "dagster-user-deployments"), r) if "dagster-user-deployments" in v else UNSET,
            read_user_deployments(v["userDeployments"], (at, "userDeployments"), r) if "userDeployments" in v else UNSET,
            read_compute_log_manager(v["computeLogManager"], (at, "computeLogManager"), r) if "computeLogManager" in v else UNSET,
            read_defs_state_storage(v["defsStateStorage"], (at, "defsStateStorage"), r) if "defsStateStorage" in v else UNSET,
            read_scheduler(v["scheduler"], (at, "scheduler"), r) if "scheduler" in v else UNSET,
            read_run_launcher(v["runLauncher"], (at, "runLauncher"), r) if "runLauncher" in v else UNSET,
            read_postgresql(v["postgresql"], (at, "postgresql"), r) if "postgresql" in v else UNSET,
            (x if type(x := v["generatePostgresqlPasswordSecret"]) is bool else _SCALAR2(x, (at, "generatePostgresqlPasswordSecret"), r)) if "generatePostgresqlPasswordSecret" in v else UNSET,
            (x if type(x := v["generateCeleryConfigSecret"]) is bool else _SCALAR2(x, (at, "generateCeleryConfigSecret"), r)) if "generateCeleryConfigSecret" in v else UNSET,
            read_rabbitmq(v["rabbitmq"], (at, "rabbitmq"), r) if "rabbitmq" in v else UNSET,
            read_redis(v["redis"], (at, "redis"), r) if "redis" in v else UNSET,
            read_flower(v["flower"], (at, "flower"), r) if "flower" in v else UNSET,
            read_ingress(v["ingress"], (at, "ingress"), r) if "ingress" in v else UNSET,
            read_busybox(v["busybox"], (at, "busybox"), r) if "busybox" in v else UNSET,
            read_migrate(v["migrate"], (at, "migrate"), r) if "migrate" in v else UNSET,
            read_telemetry(v["telemetry"], (at, "telemetry"), r) if "telemetry" in v else UNSET,
            read_python_logs(v["pythonLogs"], (at, "pythonLogs"), r) if "pythonLogs" in v else UNSET,
            read_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET,
            read_retention(v["retention"], (at, "retention"), r) if "retention" in v else UNSET,
            read_concurrency(v["concurrency"], (at, "concurrency"), r) if "concurrency" in v else UNSET,
            read_additional_instance_config(v["additionalInstanceConfig"], (at, "additionalInstanceConfig"), r) if "additionalInstanceConfig" in v else UNSET,
            read_extra_manifests(v["extraManifests"], (at, "extraManifests"), r) if "extraManifests" in v else UNSET,
            read_pipeline_run(v["pipelineRun"], (at, "pipelineRun"), r) if "pipelineRun" in v else UNSET,
            (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET,
        )
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
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS2}
        return GlobalValues.__read__(
            v,
            (x if type(x := v["postgresqlSecretName"]) is str else _SCALAR1(x, (at, "postgresqlSecretName"), r)) if "postgresqlSecretName" in v else UNSET,
            (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET,
            (x if type(x := v["serviceAccountName"]) is str else _SCALAR1(x, (at, "serviceAccountName"), r)) if "serviceAccountName" in v else UNSET,
            (x if type(x := v["celeryConfigSecretName"]) is str else _SCALAR1(x, (at, "celeryConfigSecretName"), r)) if "celeryConfigSecretName" in v else UNSET,
            (x if type(x := v["dagsterInstanceConfigMap"]) is str else _SCALAR1(x, (at, "dagsterInstanceConfigMap"), r)) if "dagsterInstanceConfigMap" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_named_object(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_webserver(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return Webserver.__read__(
            v,
            read_webserver_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET,
            read_webserver_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET,
            (x if type(x := v["pathPrefix"]) is str else _SCALAR1(x, (at, "pathPrefix"), r)) if "pathPrefix" in v else UNSET,
            read_webserver_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            read_webserver_workspace(v["workspace"], (at, "workspace"), r) if "workspace" in v else UNSET,
            (x if type(x := v["enableReadOnly"]) is bool else _SCALAR2(x, (at, "enableReadOnly"), r)) if "enableReadOnly" in v else UNSET,
            (x if type(x := v["dbStatementTimeout"]) is int else _SCALAR3(x, (at, "dbStatementTimeout"), r)) if "dbStatementTimeout" in v else UNSET,
            (x if type(x := v["dbPoolRecycle"]) is int else _SCALAR3(x, (at, "dbPoolRecycle"), r)) if "dbPoolRecycle" in v else UNSET,
            (x if type(x := v["dbPoolMaxOverflow"]) is int else _SCALAR3(x, (at, "dbPoolMaxOverflow"), r)) if "dbPoolMaxOverflow" in v else UNSET,
            (x if type(x := v["logLevel"]) is str else _SCALAR1(x, (at, "logLevel"), r)) if "logLevel" in v else UNSET,
            (x if type(x := v["logFormat"]) is str else _SCALAR1(x, (at, "logFormat"), r)) if "logFormat" in v else UNSET,
            read_webserver_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            read_webserver_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_webserver_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_webserver_deployment_labels(v["deploymentLabels"], (at, "deploymentLabels"), r) if "deploymentLabels" in v else UNSET,
            read_webserver_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_webserver_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_webserver_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_webserver_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_webserver_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_webserver_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_webserver_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_webserver_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET,
            read_webserver_init_container_resources(v["initContainerResources"], (at, "initContainerResources"), r) if "initContainerResources" in v else UNSET,
            read_webserver_extra_prepended_init_containers(v["extraPrependedInitContainers"], (at, "extraPrependedInitContainers"), r) if "extraPrependedInitContainers" in v else UNSET,
            read_webserver_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET,
            read_webserver_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_webserver_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_webserver_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET,
            read_webserver_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            read_webserver_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_daemon(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return Daemon.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_daemon_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            read_daemon_heartbeat_tolerance(v["heartbeatTolerance"], (at, "heartbeatTolerance"), r) if "heartbeatTolerance" in v else UNSET,
            (x if type(x := v["logFormat"]) is str else _SCALAR1(x, (at, "logFormat"), r)) if "logFormat" in v else UNSET,
            read_daemon_run_coordinator(v["runCoordinator"], (at, "runCoordinator"), r) if "runCoordinator" in v else UNSET,
            read_daemon_run_monitoring(v["runMonitoring"], (at, "runMonitoring"), r) if "runMonitoring" in v else UNSET,
            read_daemon_run_retries(v["runRetries"], (at, "runRetries"), r) if "runRetries" in v else UNSET,
            read_daemon_sensors(v["sensors"], (at, "sensors"), r) if "sensors" in v else UNSET,
            read_daemon_schedules(v["schedules"], (at, "schedules"), r) if "schedules" in v else UNSET,
            read_daemon_backfills(v["backfills"], (at, "backfills"), r) if "backfills" in v else UNSET,
            read_daemon_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            read_daemon_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_daemon_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_daemon_deployment_labels(v["deploymentLabels"], (at, "deploymentLabels"), r) if "deploymentLabels" in v else UNSET,
            read_daemon_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_daemon_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_daemon_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_daemon_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_daemon_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_daemon_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_daemon_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_daemon_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET,
            read_daemon_init_container_resources(v["initContainerResources"], (at, "initContainerResources"), r) if "initContainerResources" in v else UNSET,
            read_daemon_extra_prepended_init_containers(v["extraPrependedInitContainers"], (at, "extraPrependedInitContainers"), r) if "extraPrependedInitContainers" in v else UNSET,
            read_daemon_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET,
            read_daemon_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_daemon_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_daemon_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET,
            read_daemon_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            read_daemon_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_user_deployments_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return UserDeployments.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            (x if type(x := v["enableSubchart"]) is bool else _SCALAR2(x, (at, "enableSubchart"), r)) if "enableSubchart" in v else UNSET,
            read_user_deployments_deployments(v["deployments"], (at, "deployments"), r) if "deployments" in v else UNSET,
            read_user_deployments_image_pull_secrets(v["imagePullSecrets"], (at, "imagePullSecrets"), r) if "imagePullSecrets" in v else UNSET,
            read_user_deployments_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET,
            (x if type(x := v["dagsterHome"]) is str else _SCALAR1(x, (at, "dagsterHome"), r)) if "dagsterHome" in v else UNSET,
            (x if type(x := v["postgresqlSecretName"]) is str else _SCALAR1(x, (at, "postgresqlSecretName"), r)) if "postgresqlSecretName" in v else UNSET,
            (x if type(x := v["celeryConfigSecretName"]) is str else _SCALAR1(x, (at, "celeryConfigSecretName"), r)) if "celeryConfigSecretName" in v else UNSET,
            (x if type(x := v["includeInstance"]) is bool else _SCALAR2(x, (at, "includeInstance"), r)) if "includeInstance" in v else UNSET,
            (x if type(x := v["rbacEnabled"]) is bool else _SCALAR2(x, (at, "rbacEnabled"), r)) if "rbacEnabled" in v else UNSET,
            (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET,
            (x if type(x := v["fullnameOverride"]) is str else _SCALAR1(x, (at, "fullnameOverride"), r)) if "fullnameOverride" in v else UNSET,
            read_user_deployments_global(v["global"], (at, "global"), r) if "global" in v else UNSET,
            read_user_deployments_extra_manifests(v["extraManifests"], (at, "extraManifests"), r) if "extraManifests" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_compute_log_manager_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_compute_log_manager_0(v, at, r)
        check_compute_log_manager_1(v, at, r)
        check_compute_log_manager_2(v, at, r)
        check_compute_log_manager_3(v, at, r)
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return ComputeLogManager.__read__(
            v,
            _CHOICE1(v["type"], (at, "type"), r) if "type" in v else UNSET,
            read_compute_log_manager_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_defs_state_storage_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return DefsStateStorage.__read__(
            v,
            (x if type(x := v["type"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "type"), r)) if "type" in v else r.missing(at, "type"),
            read_defs_state_storage_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_scheduler_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_scheduler_0(v, at, r)
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return Scheduler.__read__(
            v,
            _CHOICE3(v["type"], (at, "type"), r) if "type" in v else UNSET,
            read_scheduler_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_run_launcher_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_run_launcher_0(v, at, r)
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return RunLauncher.__read__(
            v,
            _CHOICE4(v["type"], (at, "type"), r) if "type" in v else UNSET,
            read_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_postgresql_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS7}
        return Postgresql.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_postgresql_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            (x if type(x := v["postgresqlHost"]) is str else _SCALAR1(x, (at, "postgresqlHost"), r)) if "postgresqlHost" in v else UNSET,
            (x if type(x := v["postgresqlUsername"]) is str else _SCALAR1(x, (at, "postgresqlUsername"), r)) if "postgresqlUsername" in v else UNSET,
            (x if type(x := v["postgresqlPassword"]) is str else _SCALAR1(x, (at, "postgresqlPassword"), r)) if "postgresqlPassword" in v else UNSET,
            (x if type(x := v["postgresqlDatabase"]) is str else _SCALAR1(x, (at, "postgresqlDatabase"), r)) if "postgresqlDatabase" in v else UNSET,
            read_postgresql_postgresql_params(v["postgresqlParams"], (at, "postgresqlParams"), r) if "postgresqlParams" in v else UNSET,
            (x if type(x := v["postgresqlScheme"]) is str else _SCALAR1(x, (at, "postgresqlScheme"), r)) if "postgresqlScheme" in v else UNSET,
            read_postgresql_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_rabbitmq_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS8}
        return Rabbitmq.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_rabbitmq_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            read_rabbitmq_rabbitmq(v["rabbitmq"], (at, "rabbitmq"), r) if "rabbitmq" in v else UNSET,
            read_rabbitmq_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            read_rabbitmq_volume_permissions(v["volumePermissions"], (at, "volumePermissions"), r) if "volumePermissions" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_redis_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS9}
        return Redis.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            (x if type(x := v["internal"]) is bool else _SCALAR2(x, (at, "internal"), r)) if "internal" in v else UNSET,
            (x if type(x := v["usePassword"]) is bool else _SCALAR2(x, (at, "usePassword"), r)) if "usePassword" in v else UNSET,
            (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else UNSET,
            (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else UNSET,
            read_redis_port(v["port"], (at, "port"), r) if "port" in v else UNSET,
            read_redis_broker_db_number(v["brokerDbNumber"], (at, "brokerDbNumber"), r) if "brokerDbNumber" in v else UNSET,
            read_redis_backend_db_number(v["backendDbNumber"], (at, "backendDbNumber"), r) if "backendDbNumber" in v else UNSET,
            (x if type(x := v["brokerUrl"]) is str else _SCALAR1(x, (at, "brokerUrl"), r)) if "brokerUrl" in v else UNSET,
            (x if type(x := v["backendUrl"]) is str else _SCALAR1(x, (at, "backendUrl"), r)) if "backendUrl" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_flower_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return Flower.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_flower_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            read_flower_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            read_flower_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            read_flower_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_flower_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_flower_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_flower_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_flower_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_flower_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_flower_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_flower_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_flower_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            read_flower_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            read_flower_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET,
            (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_ingress_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
        return Ingress.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            (x if type(x := v["apiVersion"]) is str else _SCALAR1(x, (at, "apiVersion"), r)) if "apiVersion" in v else UNSET,
            (x if type(x := v["ingressClassName"]) is str else _SCALAR1(x, (at, "ingressClassName"), r)) if "ingressClassName" in v else UNSET,
            read_ingress_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_ingress_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_ingress_dagster_webserver(v["dagsterWebserver"], (at, "dagsterWebserver"), r) if "dagsterWebserver" in v else UNSET,
            read_ingress_read_only_dagster_webserver(v["readOnlyDagsterWebserver"], (at, "readOnlyDagsterWebserver"), r) if "readOnlyDagsterWebserver" in v else UNSET,
            read_ingress_flower(v["flower"], (at, "flower"), r) if "flower" in v else UNSET,
            read_ingress_dagit(v["dagit"], (at, "dagit"), r) if "dagit" in v else UNSET,
            read_ingress_read_only_dagit(v["readOnlyDagit"], (at, "readOnlyDagit"), r) if "readOnlyDagit" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_busybox_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS12:
            r.unknown(at, v, _KEYS12)
        return Busybox.__read__(
            v,
            read_busybox_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_migrate_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
        return Migrate.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_migrate_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET,
            read_migrate_extra_containers(v["extraContainers"], (at, "extraContainers"), r) if "extraContainers" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_telemetry_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
        return Telemetry.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_python_logs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS15:
            r.unknown(at, v, _KEYS15)
        return PythonLogs.__read__(
            v,
            _CHOICE5(v["pythonLogLevel"], (at, "pythonLogLevel"), r) if "pythonLogLevel" in v else UNSET,
            read_python_logs_managed_python_loggers(v["managedPythonLoggers"], (at, "managedPythonLoggers"), r) if "managedPythonLoggers" in v else UNSET,
            read_python_logs_dagster_handler_config(v["dagsterHandlerConfig"], (at, "dagsterHandlerConfig"), r) if "dagsterHandlerConfig" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_service_account_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS16:
            r.unknown(at, v, _KEYS16)
        return ServiceAccount.__read__(
            v,
            (x if type(x := v["create"]) is bool else _SCALAR2(x, (at, "create"), r)) if "create" in v else UNSET,
            (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET,
            read_service_account_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_retention_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS17:
            r.unknown(at, v, _KEYS17)
        return Retention.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_retention_schedule(v["schedule"], (at, "schedule"), r) if "schedule" in v else UNSET,
            read_retention_sensor(v["sensor"], (at, "sensor"), r) if "sensor" in v else UNSET,
            read_retention_auto_materialize(v["autoMaterialize"], (at, "autoMaterialize"), r) if "autoMaterialize" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_concurrency_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS18:
            r.unknown(at, v, _KEYS18)
        return Concurrency.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_concurrency_pools(v["pools"], (at, "pools"), r) if "pools" in v else UNSET,
            read_concurrency_runs(v["runs"], (at, "runs"), r) if "runs" in v else UNSET,
        )
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
        if not v.keys() <= _KEYS19:
            r.unknown(at, v, _KEYS19)
        return PipelineRun.__read__(
            v,
            read_pipeline_run_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            read_pipeline_run_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_named_object(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS20:
            r.unknown(at, v, _KEYS20)
        return NamedObject.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
        )
    return r.type(at, v, "a mapping")


def read_webserver_replica_count(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
    elif v is not None:
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
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "AzureBlobComputeLogManager"):
        check_compute_log_manager_0_then(v, at, r)


def check_compute_log_manager_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "GCSComputeLogManager"):
        check_compute_log_manager_1_then(v, at, r)


def check_compute_log_manager_2(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "S3ComputeLogManager"):
        check_compute_log_manager_2_then(v, at, r)


def check_compute_log_manager_3(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "CustomComputeLogManager"):
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
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "CustomScheduler"):
        check_scheduler_0_then(v, at, r)


def read_scheduler_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_scheduler_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_run_launcher_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "CustomRunLauncher"):
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_redis_broker_db_number(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_redis_backend_db_number(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
        x: Any
        if not v.keys() <= _KEYS21:
            r.unknown(at, v, _KEYS21)
        return Image.__read__(
            v,
            (x if type(x := v["repository"]) is str else _SCALAR1(x, (at, "repository"), r)) if "repository" in v else UNSET,
            (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET,
            (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET,
            _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_service(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS22:
            r.unknown(at, v, _KEYS22)
        return Service.__read__(
            v,
            (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET,
            read_service_port(v["port"], (at, "port"), r) if "port" in v else UNSET,
            read_service_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_webserver_workspace_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS23:
            r.unknown(at, v, _KEYS23)
        return WebserverWorkspace.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_webserver_workspace_servers(v["servers"], (at, "servers"), r) if "servers" in v else UNSET,
            (x if type(x := v["externalConfigmap"]) is str else _SCALAR1(x, (at, "externalConfigmap"), r)) if "externalConfigmap" in v else UNSET,
        )
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_webserver_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_webserver_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_webserver_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        if not v.keys() <= _KEYS24:
            r.unknown(at, v, _KEYS24)
        return ResourceRequirements.__read__(
            v,
            read_resource_requirements_requests(v["requests"], (at, "requests"), r) if "requests" in v else UNSET,
            read_resource_requirements_limits(v["limits"], (at, "limits"), r) if "limits" in v else UNSET,
            read_resource_requirements_claims(v["claims"], (at, "claims"), r) if "claims" in v else UNSET,
        )
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
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS14}
        return StartupProbe.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_run_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_run_coordinator_0(v, at, r)
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS25:
            r.unknown(at, v, _KEYS25)
        return RunCoordinator.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            _CHOICE7(v["type"], (at, "type"), r) if "type" in v else UNSET,
            read_run_coordinator_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_run_monitoring(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS26:
            r.unknown(at, v, _KEYS26)
        return RunMonitoring.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_run_monitoring_start_timeout_seconds(v["startTimeoutSeconds"], (at, "startTimeoutSeconds"), r) if "startTimeoutSeconds" in v else UNSET,
            read_run_monitoring_cancel_timeout_seconds(v["cancelTimeoutSeconds"], (at, "cancelTimeoutSeconds"), r) if "cancelTimeoutSeconds" in v else UNSET,
            read_run_monitoring_max_runtime_seconds(v["maxRuntimeSeconds"], (at, "maxRuntimeSeconds"), r) if "maxRuntimeSeconds" in v else UNSET,
            read_run_monitoring_max_resume_run_attempts(v["maxResumeRunAttempts"], (at, "maxResumeRunAttempts"), r) if "maxResumeRunAttempts" in v else UNSET,
            read_run_monitoring_poll_interval_seconds(v["pollIntervalSeconds"], (at, "pollIntervalSeconds"), r) if "pollIntervalSeconds" in v else UNSET,
            read_run_monitoring_cancellation_thread_poll_interval_seconds(v["cancellationThreadPollIntervalSeconds"], (at, "cancellationThreadPollIntervalSeconds"), r) if "cancellationThreadPollIntervalSeconds" in v else UNSET,
            read_run_monitoring_free_slots_after_run_end_seconds(v["freeSlotsAfterRunEndSeconds"], (at, "freeSlotsAfterRunEndSeconds"), r) if "freeSlotsAfterRunEndSeconds" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_daemon_run_retries_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS27:
            r.unknown(at, v, _KEYS27)
        return DaemonRunRetries.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_run_retries_0_max_retries(v["maxRetries"], (at, "maxRetries"), r) if "maxRetries" in v else UNSET,
            (x if type(x := v["retryOnAssetOrOpFailure"]) is bool else _SCALAR2(x, (at, "retryOnAssetOrOpFailure"), r)) if "retryOnAssetOrOpFailure" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_daemon_threads(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS28:
            r.unknown(at, v, _KEYS28)
        return DaemonThreads.__read__(
            v,
            (x if type(x := v["useThreads"]) is bool else _SCALAR2(x, (at, "useThreads"), r)) if "useThreads" in v else UNSET,
            read_daemon_threads_num_workers(v["numWorkers"], (at, "numWorkers"), r) if "numWorkers" in v else UNSET,
            read_daemon_threads_num_submit_workers(v["numSubmitWorkers"], (at, "numSubmitWorkers"), r) if "numSubmitWorkers" in v else UNSET,
        )
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_daemon_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_daemon_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_daemon_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        if not v.keys() <= _KEYS29:
            r.unknown(at, v, _KEYS29)
        return ComputeLogManagerConfig.__read__(
            v,
            read_config_0_azure_blob_compute_log_manager(v["azureBlobComputeLogManager"], (at, "azureBlobComputeLogManager"), r) if "azureBlobComputeLogManager" in v else UNSET,
            read_config_0_gcs_compute_log_manager(v["gcsComputeLogManager"], (at, "gcsComputeLogManager"), r) if "gcsComputeLogManager" in v else UNSET,
            read_config_0_s3_compute_log_manager(v["s3ComputeLogManager"], (at, "s3ComputeLogManager"), r) if "s3ComputeLogManager" in v else UNSET,
            read_config_0_local_compute_log_manager(v["localComputeLogManager"], (at, "localComputeLogManager"), r) if "localComputeLogManager" in v else UNSET,
            read_config_0_custom_compute_log_manager(v["customComputeLogManager"], (at, "customComputeLogManager"), r) if "customComputeLogManager" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_defs_state_storage_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS30:
            r.unknown(at, v, _KEYS30)
        return DefsStateStorageConfig.__read__(
            v,
            read_config_0_blob_storage_state_storage(v["blobStorageStateStorage"], (at, "blobStorageStateStorage"), r) if "blobStorageStateStorage" in v else UNSET,
            read_config_0_custom_defs_state_storage(v["customDefsStateStorage"], (at, "customDefsStateStorage"), r) if "customDefsStateStorage" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def check_scheduler_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config_2(v["config"], (at, "config"), r)


def read_scheduler_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS31:
            r.unknown(at, v, _KEYS31)
        return SchedulerConfig.__read__(
            v,
            read_config_0_daemon_scheduler(v["daemonScheduler"], (at, "daemonScheduler"), r) if "daemonScheduler" in v else UNSET,
            read_config_0_custom_scheduler(v["customScheduler"], (at, "customScheduler"), r) if "customScheduler" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def check_run_launcher_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "config" in v:
            check_0_then_config_3(v["config"], (at, "config"), r)


def read_run_launcher_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS32:
            r.unknown(at, v, _KEYS32)
        return RunLauncherConfig.__read__(
            v,
            read_config_0_k8s_run_launcher(v["k8sRunLauncher"], (at, "k8sRunLauncher"), r) if "k8sRunLauncher" in v else UNSET,
            read_config_0_celery_k8s_run_launcher(v["celeryK8sRunLauncher"], (at, "celeryK8sRunLauncher"), r) if "celeryK8sRunLauncher" in v else UNSET,
            read_config_0_custom_run_launcher(v["customRunLauncher"], (at, "customRunLauncher"), r) if "customRunLauncher" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_open_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS33}
        return OpenImage.__read__(
            v,
            (x if type(x := v["repository"]) is str else _SCALAR1(x, (at, "repository"), r)) if "repository" in v else UNSET,
            (x if type(x := v["tag"]) is str else _SCALAR1(x, (at, "tag"), r)) if "tag" in v else UNSET,
            _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_postgresql_postgresql_params_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgresql_service_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS34}
        return PostgresqlService.__read__(
            v,
            read_service_0_port(v["port"], (at, "port"), r) if "port" in v else UNSET,
            (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_rabbitmq_user(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS35}
        return RabbitmqUser.__read__(
            v,
            (x if type(x := v["username"]) is str else _SCALAR1(x, (at, "username"), r)) if "username" in v else UNSET,
            (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_rabbitmq_service_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS34}
        return RabbitmqService.__read__(
            v,
            read_service_0_port_2(v["port"], (at, "port"), r) if "port" in v else UNSET,
            (x if type(x := v["type"]) is str else _SCALAR1(x, (at, "type"), r)) if "type" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_rabbitmq_volume_permissions_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS36}
        return RabbitmqVolumePermissions.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_volume_permissions_0_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            extra,
        )
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_flower_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ingress_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ingress_host(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS37:
            r.unknown(at, v, _KEYS37)
        return IngressHost.__read__(
            v,
            (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else UNSET,
            (x if type(x := v["path"]) is str else _SCALAR1(x, (at, "path"), r)) if "path" in v else UNSET,
            _CHOICE8(v["pathType"], (at, "pathType"), r) if "pathType" in v else UNSET,
            read_ingress_host_tls(v["tls"], (at, "tls"), r) if "tls" in v else UNSET,
            read_ingress_host_preceding_paths(v["precedingPaths"], (at, "precedingPaths"), r) if "precedingPaths" in v else UNSET,
            read_ingress_host_succeeding_paths(v["succeedingPaths"], (at, "succeedingPaths"), r) if "succeedingPaths" in v else UNSET,
        )
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
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_python_logs_dagster_handler_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_service_account_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_tick_retention(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS38:
            r.unknown(at, v, _KEYS38)
        return TickRetention.__read__(
            v,
            read_tick_retention_purge_after_days(v["purgeAfterDays"], (at, "purgeAfterDays"), r) if "purgeAfterDays" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_concurrency_pools_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS39:
            r.unknown(at, v, _KEYS39)
        return ConcurrencyPools.__read__(
            v,
            read_pools_0_default_limit(v["defaultLimit"], (at, "defaultLimit"), r) if "defaultLimit" in v else UNSET,
            _CHOICE9(v["granularity"], (at, "granularity"), r) if "granularity" in v else UNSET,
            read_pools_0_op_granularity_run_buffer(v["opGranularityRunBuffer"], (at, "opGranularityRunBuffer"), r) if "opGranularityRunBuffer" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_concurrency_runs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS40:
            r.unknown(at, v, _KEYS40)
        return ConcurrencyRuns.__read__(
            v,
            read_runs_0_max_concurrent_runs(v["maxConcurrentRuns"], (at, "maxConcurrentRuns"), r) if "maxConcurrentRuns" in v else UNSET,
            read_runs_0_tag_concurrency_limits(v["tagConcurrencyLimits"], (at, "tagConcurrencyLimits"), r) if "tagConcurrencyLimits" in v else UNSET,
        )
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
    elif v is not None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_env_0_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_env_source(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS41:
            r.unknown(at, v, _KEYS41)
        return EnvSource.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["optional"]) is bool else _SCALAR2(x, (at, "optional"), r)) if "optional" in v else UNSET,
        )
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
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS20}
        return Container.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            extra,
        )
    return r.type(at, v, "a mapping")


def read_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS20}
        return Volume.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            extra,
        )
    return r.type(at, v, "a mapping")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS42}
        return VolumeMount.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["mountPath"]) is str else STR(x, (at, "mountPath"), r)) if "mountPath" in v else r.missing(at, "mountPath"),
            extra,
        )
    return r.type(at, v, "a mapping")


def check_run_coordinator_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("type" in v and v["type"] == "CustomRunCoordinator"):
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_cancel_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_max_runtime_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_max_resume_run_attempts(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_poll_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_cancellation_thread_poll_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_monitoring_free_slots_after_run_end_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_run_retries_0_max_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_threads_num_workers(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_threads_num_submit_workers(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_env_0_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
    elif v is not None:
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
    elif v is not None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_pools_0_op_granularity_run_buffer(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_runs_0_max_concurrent_runs(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < -1:
            r.problem(at, "minimum", "must be at least -1")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_env_0_1_4(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_service_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_webserver_workspace_servers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_webserver_workspace_server(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_container_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS43:
            r.unknown(at, v, _KEYS43)
        return ContainerVariable.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["value"]) is str else _SCALAR1(x, (at, "value"), r)) if "value" in v else UNSET,
            read_container_variable_value_from(v["valueFrom"], (at, "valueFrom"), r) if "valueFrom" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_resource_requirements_requests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else _SCALAR5(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_resource_requirements_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else _SCALAR5(x, (at, k), r) for k, x in v.items()}
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
        if not v.keys() <= _KEYS44:
            r.unknown(at, v, _KEYS44)
        return RunCoordinatorConfig.__read__(
            v,
            read_config_0_queued_run_coordinator(v["queuedRunCoordinator"], (at, "queuedRunCoordinator"), r) if "queuedRunCoordinator" in v else UNSET,
            read_config_0_custom_run_coordinator(v["customRunCoordinator"], (at, "customRunCoordinator"), r) if "customRunCoordinator" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_named_user_deployment(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS45:
            r.unknown(at, v, _KEYS45)
        return NamedUserDeployment.__read__(
            v,
            (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET,
            read_whole_image(v["image"], (at, "image"), r) if "image" in v else r.missing(at, "image"),
            (x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_named_user_deployment_port(x, (at, "port"), r)) if "port" in v else r.missing(at, "port"),
            read_named_user_deployment_dagster_api_grpc_args(v["dagsterApiGrpcArgs"], (at, "dagsterApiGrpcArgs"), r) if "dagsterApiGrpcArgs" in v else UNSET,
            read_named_user_deployment_code_server_args(v["codeServerArgs"], (at, "codeServerArgs"), r) if "codeServerArgs" in v else UNSET,
            read_named_user_deployment_include_config_in_launched_runs(v["includeConfigInLaunchedRuns"], (at, "includeConfigInLaunchedRuns"), r) if "includeConfigInLaunchedRuns" in v else UNSET,
            (x if type(x := v["deploymentNamespace"]) is str else _SCALAR1(x, (at, "deploymentNamespace"), r)) if "deploymentNamespace" in v else UNSET,
            read_named_user_deployment_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET,
            read_named_user_deployment_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            read_named_user_deployment_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_named_user_deployment_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_named_user_deployment_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_named_user_deployment_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_named_user_deployment_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_named_user_deployment_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_named_user_deployment_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_named_user_deployment_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_named_user_deployment_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_named_user_deployment_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            read_named_user_deployment_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_named_user_deployment_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_named_user_deployment_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET,
            read_named_user_deployment_sidecar_containers(v["sidecarContainers"], (at, "sidecarContainers"), r) if "sidecarContainers" in v else UNSET,
            read_named_user_deployment_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET,
            read_named_user_deployment_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            read_named_user_deployment_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET,
            read_named_user_deployment_deployment_strategy(v["deploymentStrategy"], (at, "deploymentStrategy"), r) if "deploymentStrategy" in v else UNSET,
            read_named_user_deployment_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            read_named_user_deployment_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET,
            read_named_user_deployment_pdb(v["pdb"], (at, "pdb"), r) if "pdb" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_user_deployment(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS45:
            r.unknown(at, v, _KEYS45)
        return UserDeployment.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            read_whole_image(v["image"], (at, "image"), r) if "image" in v else r.missing(at, "image"),
            (x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_user_deployment_port(x, (at, "port"), r)) if "port" in v else r.missing(at, "port"),
            read_user_deployment_dagster_api_grpc_args(v["dagsterApiGrpcArgs"], (at, "dagsterApiGrpcArgs"), r) if "dagsterApiGrpcArgs" in v else UNSET,
            read_user_deployment_code_server_args(v["codeServerArgs"], (at, "codeServerArgs"), r) if "codeServerArgs" in v else UNSET,
            read_user_deployment_include_config_in_launched_runs(v["includeConfigInLaunchedRuns"], (at, "includeConfigInLaunchedRuns"), r) if "includeConfigInLaunchedRuns" in v else UNSET,
            (x if type(x := v["deploymentNamespace"]) is str else _SCALAR1(x, (at, "deploymentNamespace"), r)) if "deploymentNamespace" in v else UNSET,
            read_user_deployment_replica_count(v["replicaCount"], (at, "replicaCount"), r) if "replicaCount" in v else UNSET,
            read_user_deployment_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            read_user_deployment_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_user_deployment_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_user_deployment_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_user_deployment_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_user_deployment_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_user_deployment_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_user_deployment_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_user_deployment_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_user_deployment_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_user_deployment_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            read_user_deployment_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_user_deployment_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_user_deployment_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET,
            read_user_deployment_sidecar_containers(v["sidecarContainers"], (at, "sidecarContainers"), r) if "sidecarContainers" in v else UNSET,
            read_user_deployment_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET,
            read_user_deployment_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            read_user_deployment_startup_probe(v["startupProbe"], (at, "startupProbe"), r) if "startupProbe" in v else UNSET,
            read_user_deployment_deployment_strategy(v["deploymentStrategy"], (at, "deploymentStrategy"), r) if "deploymentStrategy" in v else UNSET,
            read_user_deployment_service(v["service"], (at, "service"), r) if "service" in v else UNSET,
            read_user_deployment_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET,
            read_user_deployment_pdb(v["pdb"], (at, "pdb"), r) if "pdb" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_extra_manifests_0_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_blob_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS46:
            r.unknown(at, v, _KEYS46)
        return AzureBlobComputeLogManager.__read__(
            v,
            (x if type(x := v["storageAccount"]) is str else ENV_STR(x, (at, "storageAccount"), r)) if "storageAccount" in v else r.missing(at, "storageAccount"),
            (x if type(x := v["container"]) is str else ENV_STR(x, (at, "container"), r)) if "container" in v else r.missing(at, "container"),
            read_azure_blob_compute_log_manager_secret_credential(v["secretCredential"], (at, "secretCredential"), r) if "secretCredential" in v else UNSET,
            read_azure_blob_compute_log_manager_default_azure_credential(v["defaultAzureCredential"], (at, "defaultAzureCredential"), r) if "defaultAzureCredential" in v else UNSET,
            (x if type(x := v["accessKeyOrSasToken"]) is str else _SCALAR6(x, (at, "accessKeyOrSasToken"), r)) if "accessKeyOrSasToken" in v else UNSET,
            (x if type(x := v["secretKey"]) is str else _SCALAR6(x, (at, "secretKey"), r)) if "secretKey" in v else UNSET,
            (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET,
            (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET,
            read_azure_blob_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET,
            (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_gcs_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS47:
            r.unknown(at, v, _KEYS47)
        return GcsComputeLogManager.__read__(
            v,
            (x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)) if "bucket" in v else r.missing(at, "bucket"),
            (x if type(x := v["jsonCredentialsEnvvar"]) is str else _SCALAR6(x, (at, "jsonCredentialsEnvvar"), r)) if "jsonCredentialsEnvvar" in v else UNSET,
            (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET,
            (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET,
            read_gcs_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET,
            (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_s3_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS48:
            r.unknown(at, v, _KEYS48)
        return S3ComputeLogManager.__read__(
            v,
            (x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)) if "bucket" in v else r.missing(at, "bucket"),
            (x if type(x := v["region"]) is str else _SCALAR6(x, (at, "region"), r)) if "region" in v else UNSET,
            (x if type(x := v["endpointUrl"]) is str else _SCALAR6(x, (at, "endpointUrl"), r)) if "endpointUrl" in v else UNSET,
            (x if type(x := v["useSsl"]) is bool else _SCALAR2(x, (at, "useSsl"), r)) if "useSsl" in v else UNSET,
            (x if type(x := v["verify"]) is bool else _SCALAR2(x, (at, "verify"), r)) if "verify" in v else UNSET,
            (x if type(x := v["verifyCertPath"]) is str else _SCALAR6(x, (at, "verifyCertPath"), r)) if "verifyCertPath" in v else UNSET,
            (x if type(x := v["skipEmptyFiles"]) is bool else _SCALAR2(x, (at, "skipEmptyFiles"), r)) if "skipEmptyFiles" in v else UNSET,
            read_s3_compute_log_manager_upload_extra_args(v["uploadExtraArgs"], (at, "uploadExtraArgs"), r) if "uploadExtraArgs" in v else UNSET,
            (x if type(x := v["localDir"]) is str else _SCALAR6(x, (at, "localDir"), r)) if "localDir" in v else UNSET,
            (x if type(x := v["prefix"]) is str else _SCALAR6(x, (at, "prefix"), r)) if "prefix" in v else UNSET,
            read_s3_compute_log_manager_upload_interval(v["uploadInterval"], (at, "uploadInterval"), r) if "uploadInterval" in v else UNSET,
            (x if type(x := v["showUrlOnly"]) is bool else _SCALAR2(x, (at, "showUrlOnly"), r)) if "showUrlOnly" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_local_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS49:
            r.unknown(at, v, _KEYS49)
        return LocalComputeLogManager.__read__(
            v,
            (x if type(x := v["baseDir"]) is str else ENV_STR(x, (at, "baseDir"), r)) if "baseDir" in v else r.missing(at, "baseDir"),
            read_local_compute_log_manager_polling_timeout(v["pollingTimeout"], (at, "pollingTimeout"), r) if "pollingTimeout" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_custom_class(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS50:
            r.unknown(at, v, _KEYS50)
        return CustomClass.__read__(
            v,
            (x if type(x := v["module"]) is str else STR(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if type(x := v["class"]) is str else STR(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_custom_class_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_defs_state_storage_blob_storage_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS51:
            r.unknown(at, v, _KEYS51)
        return DefsStateStorageBlobStorageStateStorage.__read__(
            v,
            (x if type(x := v["basePath"]) is str else ENV_STR(x, (at, "basePath"), r)) if "basePath" in v else r.missing(at, "basePath"),
            read_blob_storage_state_storage_0_storage_options(v["storageOptions"], (at, "storageOptions"), r) if "storageOptions" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_scheduler_daemon_scheduler(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS52:
            r.unknown(at, v, _KEYS52)
        return SchedulerDaemonScheduler.__read__(
            v,
            read_daemon_scheduler_0_max_catchup_runs(v["maxCatchupRuns"], (at, "maxCatchupRuns"), r) if "maxCatchupRuns" in v else UNSET,
            read_daemon_scheduler_0_max_tick_retries(v["maxTickRetries"], (at, "maxTickRetries"), r) if "maxTickRetries" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_kubernetes_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS53:
            r.unknown(at, v, _KEYS53)
        return KubernetesRunLauncher.__read__(
            v,
            read_kubernetes_run_launcher_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            _CHOICE6(v["imagePullPolicy"], (at, "imagePullPolicy"), r) if "imagePullPolicy" in v else UNSET,
            (x if type(x := v["jobNamespace"]) is str else _SCALAR1(x, (at, "jobNamespace"), r)) if "jobNamespace" in v else UNSET,
            read_kubernetes_run_launcher_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_kubernetes_run_launcher_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_kubernetes_run_launcher_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_kubernetes_run_launcher_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_kubernetes_run_launcher_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            (x if type(x := v["failPodOnRunFailure"]) is bool else _SCALAR2(x, (at, "failPodOnRunFailure"), r)) if "failPodOnRunFailure" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            (x if type(x := v["loadInclusterConfig"]) is bool else _SCALAR2(x, (at, "loadInclusterConfig"), r)) if "loadInclusterConfig" in v else UNSET,
            (x if type(x := v["kubeconfigFile"]) is str else _SCALAR1(x, (at, "kubeconfigFile"), r)) if "kubeconfigFile" in v else UNSET,
            read_kubernetes_run_launcher_env_vars(v["envVars"], (at, "envVars"), r) if "envVars" in v else UNSET,
            read_kubernetes_run_launcher_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            read_kubernetes_run_launcher_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_kubernetes_run_launcher_run_k8s_config(v["runK8sConfig"], (at, "runK8sConfig"), r) if "runK8sConfig" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_celery_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS54:
            r.unknown(at, v, _KEYS54)
        return CeleryRunLauncher.__read__(
            v,
            read_celery_run_launcher_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET,
            read_celery_run_launcher_config_source(v["configSource"], (at, "configSource"), r) if "configSource" in v else UNSET,
            read_celery_run_launcher_worker_queues(v["workerQueues"], (at, "workerQueues"), r) if "workerQueues" in v else UNSET,
            read_celery_run_launcher_env(v["env"], (at, "env"), r) if "env" in v else UNSET,
            _CHOICE6(v["imagePullPolicy"], (at, "imagePullPolicy"), r) if "imagePullPolicy" in v else UNSET,
            (x if type(x := v["jobNamespace"]) is str else _SCALAR1(x, (at, "jobNamespace"), r)) if "jobNamespace" in v else UNSET,
            read_celery_run_launcher_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET,
            read_celery_run_launcher_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET,
            read_celery_run_launcher_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET,
            read_celery_run_launcher_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET,
            read_celery_run_launcher_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            (x if type(x := v["failPodOnRunFailure"]) is bool else _SCALAR2(x, (at, "failPodOnRunFailure"), r)) if "failPodOnRunFailure" in v else UNSET,
            (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET,
            read_celery_run_launcher_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
            read_celery_run_launcher_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_celery_run_launcher_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET,
            read_celery_run_launcher_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET,
            read_celery_run_launcher_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET,
            read_celery_run_launcher_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET,
            read_celery_run_launcher_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            read_celery_run_launcher_liveness_probe(v["livenessProbe"], (at, "livenessProbe"), r) if "livenessProbe" in v else UNSET,
            (x if type(x := v["checkDbReadyInitContainer"]) is bool else _SCALAR2(x, (at, "checkDbReadyInitContainer"), r)) if "checkDbReadyInitContainer" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_ingress_host_tls_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS55:
            r.unknown(at, v, _KEYS55)
        return IngressHostTls.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            (x if type(x := v["secretName"]) is str else _SCALAR1(x, (at, "secretName"), r)) if "secretName" in v else UNSET,
        )
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
        x: Any
        if not v.keys() <= _KEYS56:
            r.unknown(at, v, _KEYS56)
        return WebserverWorkspaceServer.__read__(
            v,
            (x if type(x := v["host"]) is str else STR(x, (at, "host"), r)) if "host" in v else r.missing(at, "host"),
            (x if type(x := v["port"]) is int and 1 <= x <= 65535 else read_servers_0_port(x, (at, "port"), r)) if "port" in v else r.missing(at, "port"),
            (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET,
            (x if type(x := v["ssl"]) is bool else _SCALAR2(x, (at, "ssl"), r)) if "ssl" in v else UNSET,
        )
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
        x: Any
        if not v.keys() <= _KEYS21:
            r.unknown(at, v, _KEYS21)
        return WholeImage.__read__(
            v,
            (x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)) if "repository" in v else r.missing(at, "repository"),
            (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET,
            (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET,
            (x if type(x := v["pullPolicy"]) is str and x in _WORDS2 else _CHOICE10(x, (at, "pullPolicy"), r)) if "pullPolicy" in v else r.missing(at, "pullPolicy"),
        )
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
    elif v is not None:
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
    elif v is not None:
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_gcs_compute_log_manager_upload_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_local_compute_log_manager_polling_timeout(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_daemon_scheduler_0_max_tick_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
        x: Any
        if not v.keys() <= _KEYS57:
            r.unknown(at, v, _KEYS57)
        return IngressPath.__read__(
            v,
            (x if type(x := v["path"]) is str else STR(x, (at, "path"), r)) if "path" in v else r.missing(at, "path"),
            (x if type(x := v["pathType"]) is str and x in _WORDS3 else _CHOICE11(x, (at, "pathType"), r)) if "pathType" in v else r.missing(at, "pathType"),
            (x if type(x := v["serviceName"]) is str else STR(x, (at, "serviceName"), r)) if "serviceName" in v else r.missing(at, "serviceName"),
            (x if type(x := v["servicePort"]) is str else _SCALAR7(x, (at, "servicePort"), r)) if "servicePort" in v else r.missing(at, "servicePort"),
        )
    return r.type(at, v, "a mapping")


def read_tick_retention_purge_after_days_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS58:
            r.unknown(at, v, _KEYS58)
        return TickRetentionPurgeAfterDays.__read__(
            v,
            (x if type(x := v["skipped"]) is int else _SCALAR3(x, (at, "skipped"), r)) if "skipped" in v else UNSET,
            (x if type(x := v["success"]) is int else _SCALAR3(x, (at, "success"), r)) if "success" in v else UNSET,
            (x if type(x := v["failure"]) is int else _SCALAR3(x, (at, "failure"), r)) if "failure" in v else UNSET,
            (x if type(x := v["started"]) is int else _SCALAR3(x, (at, "started"), r)) if "started" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_tag_limit(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS59:
            r.unknown(at, v, _KEYS59)
        return TagLimit.__read__(
            v,
            (x if type(x := v["key"]) is str else STR(x, (at, "key"), r)) if "key" in v else r.missing(at, "key"),
            read_tag_limit_value(v["value"], (at, "value"), r) if "value" in v else UNSET,
            (x if type(x := v["limit"]) is int else INT(x, (at, "limit"), r)) if "limit" in v else r.missing(at, "limit"),
        )
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
        x: Any
        if not v.keys() <= _KEYS60:
            r.unknown(at, v, _KEYS60)
        return QueuedRunCoordinator.__read__(
            v,
            (x if type(x := v["maxConcurrentRuns"]) is int else _SCALAR8(x, (at, "maxConcurrentRuns"), r)) if "maxConcurrentRuns" in v else UNSET,
            read_queued_run_coordinator_tag_concurrency_limits(v["tagConcurrencyLimits"], (at, "tagConcurrencyLimits"), r) if "tagConcurrencyLimits" in v else UNSET,
            (x if type(x := v["dequeueIntervalSeconds"]) is int else _SCALAR8(x, (at, "dequeueIntervalSeconds"), r)) if "dequeueIntervalSeconds" in v else UNSET,
            (x if type(x := v["dequeueNumWorkers"]) is int else _SCALAR8(x, (at, "dequeueNumWorkers"), r)) if "dequeueNumWorkers" in v else UNSET,
            (x if type(x := v["dequeueUseThreads"]) is bool else _SCALAR2(x, (at, "dequeueUseThreads"), r)) if "dequeueUseThreads" in v else UNSET,
            read_queued_run_coordinator_block_op_concurrency_limited_runs(v["blockOpConcurrencyLimitedRuns"], (at, "blockOpConcurrencyLimitedRuns"), r) if "blockOpConcurrencyLimitedRuns" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_named_user_deployment_dagster_api_grpc_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_user_deployment_code_server_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_included_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
        return IncludedConfig.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
        )
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_named_user_deployment_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_named_user_deployment_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS61}
        return ServerProbe.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            read_server_probe_initial_delay_seconds(v["initialDelaySeconds"], (at, "initialDelaySeconds"), r) if "initialDelaySeconds" in v else UNSET,
            read_server_probe_period_seconds(v["periodSeconds"], (at, "periodSeconds"), r) if "periodSeconds" in v else UNSET,
            read_server_probe_timeout_seconds(v["timeoutSeconds"], (at, "timeoutSeconds"), r) if "timeoutSeconds" in v else UNSET,
            read_server_probe_success_threshold(v["successThreshold"], (at, "successThreshold"), r) if "successThreshold" in v else UNSET,
            read_server_probe_failure_threshold(v["failureThreshold"], (at, "failureThreshold"), r) if "failureThreshold" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_named_user_deployment_deployment_strategy_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_deployment_service(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS62:
            r.unknown(at, v, _KEYS62)
        return DeploymentService.__read__(
            v,
            read_deployment_service_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_named_user_deployment_pdb_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_deployment_dagster_api_grpc_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_deployment_code_server_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_user_deployment_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_user_deployment_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_run_launcher_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_kubernetes_run_launcher_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS63:
            r.unknown(at, v, _KEYS63)
        return RunKubernetesConfig.__read__(
            v,
            read_run_kubernetes_config_container_config(v["containerConfig"], (at, "containerConfig"), r) if "containerConfig" in v else UNSET,
            read_run_kubernetes_config_pod_spec_config(v["podSpecConfig"], (at, "podSpecConfig"), r) if "podSpecConfig" in v else UNSET,
            read_run_kubernetes_config_pod_template_spec_metadata(v["podTemplateSpecMetadata"], (at, "podTemplateSpecMetadata"), r) if "podTemplateSpecMetadata" in v else UNSET,
            read_run_kubernetes_config_job_spec_config(v["jobSpecConfig"], (at, "jobSpecConfig"), r) if "jobSpecConfig" in v else UNSET,
            read_run_kubernetes_config_job_metadata(v["jobMetadata"], (at, "jobMetadata"), r) if "jobMetadata" in v else UNSET,
        )
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_celery_run_launcher_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS64}
        return InitContainer.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            read_init_container_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_server_probe_initial_delay_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_period_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_success_threshold(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
        r.type(at, v, "an integer or null")
    return v


def read_server_probe_failure_threshold(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        x: Any
        if not v.keys() <= _KEYS65:
            r.unknown(at, v, _KEYS65)
        return CeleryWorkerQueue.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["replicaCount"]) is int and x >= 1 else read_celery_worker_queue_replica_count(x, (at, "replicaCount"), r)) if "replicaCount" in v else r.missing(at, "replicaCount"),
            read_celery_worker_queue_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET,
            read_celery_worker_queue_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET,
            read_celery_worker_queue_config_source(v["configSource"], (at, "configSource"), r) if "configSource" in v else UNSET,
            read_celery_worker_queue_additional_celery_args(v["additionalCeleryArgs"], (at, "additionalCeleryArgs"), r) if "additionalCeleryArgs" in v else UNSET,
        )
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
        x: Any
        if not v.keys() <= _KEYS66:
            r.unknown(at, v, _KEYS66)
        return BlockOpConcurrencyLimitedRuns.__read__(
            v,
            (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET,
            (x if type(x := v["opConcurrencySlotBuffer"]) is int else _SCALAR3(x, (at, "opConcurrencySlotBuffer"), r)) if "opConcurrencySlotBuffer" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_init_container_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return read_init_container_image_0(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_deployment_service_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        x: Any
        if not v.keys() <= _KEYS67:
            r.unknown(at, v, _KEYS67)
        return TagLimitValue.__read__(
            v,
            (x if type(x := v["applyLimitPerUniqueValue"]) is bool else BOOL(x, (at, "applyLimitPerUniqueValue"), r)) if "applyLimitPerUniqueValue" in v else r.missing(at, "applyLimitPerUniqueValue"),
        )
    return r.type(at, v, "a mapping")


def read_init_container_image_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_init_container_image_2(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_celery_worker_queue_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_celery_worker_queue_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_celery_worker_queue_config_source_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_celery_worker_queue_additional_celery_args_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_init_container_image_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS21:
            r.unknown(at, v, _KEYS21)
        return InitContainerImage.__read__(
            v,
            (x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)) if "repository" in v else r.missing(at, "repository"),
            (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET,
            (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET,
            _CHOICE6(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET,
        )
    return r.type(at, v, "a mapping")
