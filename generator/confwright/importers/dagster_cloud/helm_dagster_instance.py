"""The sections of the chart `dagster` that become dagster.yaml, and the daemon, which has most of them."""

from __future__ import annotations

from .helm_kubernetes import CONFIG_MAPS, DEPLOYED, MOUNTS, POD, POLICY, SECRETS, STRINGS, VOLUMES, raw_config
from .helm_words import Schema, anything, chosen, closed, count, deprecated, flag, listed, one_of, ref, source, text

_SECONDS = {"minimum": 0}


def instance_definitions() -> dict[str, Schema]:
    """The definitions of the daemon, run launchers, compute logs, the scheduler, retention and concurrency."""
    return {
        **_daemon(),
        **_launchers(),
        **_compute_logs(),
        "DefsStateStorage": closed(
            "Where the state of definitions is kept.",
            {
                "type": one_of("BlobStorageStateStorage", "CustomDefsStateStorage"),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "blobStorageStateStorage": closed(
                            "A blob store.",
                            {"basePath": _required("string"), "storageOptions": anything("Options of the store.")},
                            ["basePath"],
                        ),
                        "customDefsStateStorage": ref("CustomClass"),
                    },
                ),
            },
            ["type"],
        ),
        "Scheduler": closed(
            "What starts schedules.",
            {
                "type": one_of("DagsterDaemonScheduler", "CustomScheduler"),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "daemonScheduler": closed(
                            "That of the daemon.",
                            {
                                "maxCatchupRuns": count("How many missed ticks are made up for.", minimum=0),
                                "maxTickRetries": count("How often a failed tick is tried again.", minimum=0),
                            },
                        ),
                        "customScheduler": ref("CustomClass"),
                    },
                ),
            },
            allOf=chosen("scheduler", {"CustomScheduler": "customScheduler"}),
        ),
        "Retention": closed(
            "How long ticks are kept.",
            {
                "enabled": flag(),
                "schedule": ref("TickRetention"),
                "sensor": ref("TickRetention"),
                "autoMaterialize": ref("TickRetention"),
            },
        ),
        "TickRetention": closed(
            "After how many days ticks are dropped; -1 for never.",
            {
                "purgeAfterDays": {
                    "anyOf": [
                        {"type": "integer"},
                        closed(
                            "By what became of the tick.",
                            {kind: count() for kind in ("skipped", "success", "failure", "started")},
                        ),
                    ]
                }
            },
        ),
        "Concurrency": closed(
            "How much runs at once.",
            {
                "enabled": flag("Whether these take the place of the run coordinator's."),
                "pools": closed(
                    "Limits of pools.",
                    {
                        "defaultLimit": count("Of a pool that has none of its own.", minimum=0),
                        "granularity": one_of("run", "op", description="What counts."),
                        "opGranularityRunBuffer": count("How many more runs are started.", minimum=0),
                    },
                ),
                "runs": closed(
                    "Limits of runs.",
                    {
                        "maxConcurrentRuns": count("How many runs there may be; -1 for any number.", minimum=-1),
                        "tagConcurrencyLimits": listed(ref("TagLimit")),
                    },
                ),
            },
        ),
        "TagLimit": closed(
            "How many runs of a tag there may be.",
            {
                "key": text(),
                "value": {
                    "anyOf": [
                        {"type": "string"},
                        closed(
                            "Each value for itself.",
                            {"applyLimitPerUniqueValue": {"type": "boolean"}},
                            ["applyLimitPerUniqueValue"],
                        ),
                    ]
                },
                "limit": {"type": "integer"},
            },
            ["key", "limit"],
        ),
    }


def _required(kind: str) -> Schema:
    return {"type": kind, "x-env": True}


def _daemon() -> dict[str, Schema]:
    threads = ref("DaemonThreads")
    return {
        "Daemon": closed(
            "The daemon, which runs schedules, sensors and the run queue.",
            {
                "enabled": flag(),
                "image": ref("Image"),
                "heartbeatTolerance": count("Seconds without a sign after which it counts as dead.", **_SECONDS),
                "logFormat": text("colored, json or rich."),
                "runCoordinator": ref("RunCoordinator"),
                "runMonitoring": ref("RunMonitoring"),
                "runRetries": closed(
                    "Whether failed runs are started again.",
                    {
                        "enabled": flag(),
                        "maxRetries": count("How often.", minimum=0),
                        "retryOnAssetOrOpFailure": flag("Also where a step failed, not only its pod."),
                    },
                ),
                "sensors": {"description": "How sensors are run.", **threads},
                "schedules": {"description": "How schedules are run.", **threads},
                "backfills": {"description": "How backfills are run.", **threads},
                **DEPLOYED,
            },
        ),
        "DaemonThreads": closed(
            "Threads of the daemon.",
            {
                "useThreads": flag(),
                "numWorkers": count("How many evaluate.", minimum=0),
                "numSubmitWorkers": count("How many submit runs.", minimum=0),
            },
        ),
        "RunMonitoring": closed(
            "What looks after runs that have started.",
            {
                "enabled": flag(),
                "startTimeoutSeconds": count("How long a run may take to start.", **_SECONDS),
                "cancelTimeoutSeconds": count("How long a run may take to stop.", **_SECONDS),
                "maxRuntimeSeconds": count("How long a run may take.", **_SECONDS),
                "maxResumeRunAttempts": count("How often a run is taken up again.", minimum=0),
                "pollIntervalSeconds": count("How often it looks.", **_SECONDS),
                "cancellationThreadPollIntervalSeconds": count("How often runs look whether to stop.", **_SECONDS),
                "freeSlotsAfterRunEndSeconds": count("When the slots of an ended run are freed.", **_SECONDS),
            },
        ),
        "RunCoordinator": closed(
            "What decides when a run is launched.",
            {
                "enabled": flag("Whether it is this, and not launched at once."),
                "type": one_of("QueuedRunCoordinator", "CustomRunCoordinator"),
                "config": closed(
                    "The settings of that kind.",
                    {"queuedRunCoordinator": ref("QueuedRunCoordinator"), "customRunCoordinator": ref("CustomClass")},
                ),
            },
            allOf=chosen("run coordinator", {"CustomRunCoordinator": "customRunCoordinator"}),
        ),
        "QueuedRunCoordinator": closed(
            "A queue.",
            {
                "maxConcurrentRuns": source("integer", "How many runs there may be; -1 for any number."),
                "tagConcurrencyLimits": listed(ref("TagLimit")),
                "dequeueIntervalSeconds": source("integer", "How often it looks."),
                "dequeueNumWorkers": source("integer", "How many threads launch runs."),
                "dequeueUseThreads": flag("Whether threads launch runs."),
                "blockOpConcurrencyLimitedRuns": closed(
                    "Whether runs wait whose steps could not start.",
                    {"enabled": flag(), "opConcurrencySlotBuffer": count()},
                ),
            },
        ),
    }


def _launchers() -> dict[str, Schema]:
    job: dict[str, Schema] = {
        "imagePullPolicy": POLICY,
        "jobNamespace": text("The namespace of runs; the release's where there is none."),
        "envConfigMaps": CONFIG_MAPS,
        "envSecrets": SECRETS,
        "volumes": VOLUMES,
        "volumeMounts": MOUNTS,
        "labels": {"description": "Labels of the pods.", **STRINGS},
        "failPodOnRunFailure": flag("Whether the pod of a failed run counts as failed."),
        "schedulerName": POD["schedulerName"],
    }
    parts = ("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata")
    return {
        "RunLauncher": closed(
            "What launches runs.",
            {
                "type": one_of("K8sRunLauncher", "CeleryK8sRunLauncher", "CustomRunLauncher"),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "k8sRunLauncher": ref("KubernetesRunLauncher"),
                        "celeryK8sRunLauncher": ref("CeleryRunLauncher"),
                        "customRunLauncher": ref("CustomClass"),
                    },
                ),
            },
            allOf=chosen("run launcher", {"CustomRunLauncher": "customRunLauncher"}),
        ),
        "KubernetesRunLauncher": closed(
            "Each run is a job.",
            {
                "image": ref("WholeImage", "Only where there are no user deployments, which have their own."),
                **job,
                "loadInclusterConfig": flag("Whether it runs in the cluster of the runs."),
                "kubeconfigFile": text("Else the file that says how to reach it."),
                "envVars": listed(text(), "Variables: `NAME=value`, or `NAME` for the launcher's own."),
                "resources": ref("ResourceRequirements"),
                "securityContext": POD["securityContext"],
                "runK8sConfig": ref("RunKubernetesConfig"),
            },
        ),
        "RunKubernetesConfig": raw_config("Goes into the job and the pod of each run as it is.", parts),
        "CeleryRunLauncher": closed(
            "The steps of a run are tasks of Celery.",
            {
                "image": ref("Image"),
                "nameOverride": text("What the workers are called."),
                "configSource": anything("Settings of Celery."),
                "workerQueues": {**listed(ref("CeleryWorkerQueue"), "The queues, each with workers."), "minItems": 1},
                "env": {"description": "Environment variables.", **STRINGS},
                **job,
                **POD,
                "livenessProbe": anything("When a worker is started anew."),
                "checkDbReadyInitContainer": flag("Whether the pods wait until the database answers."),
            },
        ),
        "CeleryWorkerQueue": closed(
            "A queue of Celery and its workers.",
            {
                "name": text(),
                "replicaCount": count("How many workers.", minimum=1),
                "labels": {"description": "Labels of the workers.", **STRINGS},
                "nodeSelector": POD["nodeSelector"],
                "configSource": anything("Settings of Celery."),
                "additionalCeleryArgs": listed(text(), "More arguments of the workers."),
            },
            ["name", "replicaCount"],
        ),
    }


def _compute_logs() -> dict[str, Schema]:
    interval = count("Seconds between uploads while a step runs.", minimum=0)
    local: dict[str, Schema] = {
        "localDir": source("string", "Where they are written first."),
        "prefix": source("string", "What their names begin with."),
        "uploadInterval": interval,
        "showUrlOnly": flag("Whether the page shows where they are, and not what is in them."),
    }
    kinds = {
        "AzureBlobComputeLogManager": "azureBlobComputeLogManager",
        "GCSComputeLogManager": "gcsComputeLogManager",
        "S3ComputeLogManager": "s3ComputeLogManager",
        "CustomComputeLogManager": "customComputeLogManager",
    }
    return {
        "ComputeLogManager": closed(
            "Where the standard output of steps is kept.",
            {
                "type": one_of("NoOpComputeLogManager", "LocalComputeLogManager", *kinds),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "azureBlobComputeLogManager": ref("AzureBlobComputeLogManager"),
                        "gcsComputeLogManager": ref("GcsComputeLogManager"),
                        "s3ComputeLogManager": ref("S3ComputeLogManager"),
                        "localComputeLogManager": ref("LocalComputeLogManager"),
                        "customComputeLogManager": ref("CustomClass"),
                    },
                ),
            },
            allOf=chosen("compute log manager", kinds),
        ),
        "AzureBlobComputeLogManager": closed(
            "In Azure.",
            {
                "storageAccount": _required("string"),
                "container": _required("string"),
                "secretCredential": anything("A credential of an application."),
                "defaultAzureCredential": anything("Settings of the default credential."),
                "accessKeyOrSasToken": {**source("string"), "x-sensitive": True},
                "secretKey": deprecated(
                    {**source("string"), "x-sensitive": True}, "Newer charts tell keys and tokens apart.",
                    "accessKeyOrSasToken",
                ),
                **local,
            },
            ["storageAccount", "container"],
        ),
        "GcsComputeLogManager": closed(
            "In Google Cloud Storage.",
            {
                "bucket": _required("string"),
                "jsonCredentialsEnvvar": source("string", "The variable that holds the credentials."),
                **local,
            },
            ["bucket"],
        ),
        "S3ComputeLogManager": closed(
            "In S3.",
            {
                "bucket": _required("string"),
                "region": source("string", "The region of the bucket."),
                "endpointUrl": source("string", "The address, where it is not Amazon's."),
                "useSsl": flag("Whether TLS is spoken."),
                "verify": flag("Whether the certificate is looked at."),
                "verifyCertPath": source("string", "The certificates that are trusted."),
                "skipEmptyFiles": flag("Whether empty files are left out."),
                "uploadExtraArgs": anything("More arguments of uploads."),
                **local,
            },
            ["bucket"],
        ),
        "LocalComputeLogManager": closed(
            "On the disk.",
            {"baseDir": _required("string"), "pollingTimeout": count("Seconds between looks.", minimum=0)},
            ["baseDir"],
        ),
    }  # fmt: skip
