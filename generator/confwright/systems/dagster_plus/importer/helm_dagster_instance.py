"""The sections of the chart `dagster` that become dagster.yaml, and the daemon, which has most of them.

They bound no number: Dagster does, and the dagster.yaml that the chart makes is checked as one, by `systems/helm`.
"""

from __future__ import annotations

from .helm_compute_logs import compute_log_definitions
from .helm_kubernetes import (
    CONFIG_MAPS,
    DEPLOYED,
    POD,
    POLICY,
    RUN_MOUNTS,
    RUN_VOLUMES,
    SECRETS,
    STRINGS,
    raw,
    raw_config,
)
from .helm_parts import Schema, anything, chosen, closed, count, flag, listed, one_of, ref, required_text, source, text


def instance_definitions() -> dict[str, Schema]:
    """The definitions of the daemon, run launchers, compute logs, the scheduler, retention and concurrency."""
    return {
        **_daemon(),
        **_launchers(),
        **compute_log_definitions(),
        "DefsStateStorage": closed(
            "Where the state of definitions is kept.",
            {
                "type": one_of("BlobStorageStateStorage", "CustomDefsStateStorage"),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "blobStorageStateStorage": closed(
                            "A blob store.",
                            {"basePath": required_text(), "storageOptions": anything("Options of the store.")},
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
                                "maxCatchupRuns": count("How many missed ticks are made up for."),
                                "maxTickRetries": count("How often a failed tick is tried again."),
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
                        "defaultLimit": count("For a pool without its own limit."),
                        "granularity": one_of("run", "op", description="What counts."),
                        "opGranularityRunBuffer": count("How many more runs are started."),
                    },
                ),
                "runs": closed(
                    "Limits of runs.",
                    {
                        "maxConcurrentRuns": count("How many runs there may be; -1 for any number."),
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


def _daemon() -> dict[str, Schema]:
    threads = ref("DaemonThreads")
    return {
        "Daemon": closed(
            "The daemon, which runs schedules, sensors and the run queue.",
            {
                "enabled": flag(),
                "image": ref("Image"),
                "heartbeatTolerance": count("Seconds without a sign after which it counts as dead.", minimum=0),
                "logFormat": text("colored, json or rich."),
                "runCoordinator": ref("RunCoordinator"),
                "runMonitoring": ref("RunMonitoring"),
                "runRetries": closed(
                    "Whether failed runs are started again.",
                    {
                        "enabled": flag(),
                        "maxRetries": count("How often."),
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
                "numWorkers": count("How many evaluate."),
                "numSubmitWorkers": count("How many submit runs."),
            },
        ),
        "RunMonitoring": closed(
            "What looks after runs that have started.",
            {
                "enabled": flag(),
                "startTimeoutSeconds": count("How long a run may take to start."),
                "cancelTimeoutSeconds": count("How long a run may take to stop."),
                "maxRuntimeSeconds": count("How long a run may take."),
                "maxResumeRunAttempts": count("How often a run is taken up again."),
                "pollIntervalSeconds": count("How often it looks."),
                "cancellationThreadPollIntervalSeconds": count("How often runs look whether to stop."),
                "freeSlotsAfterRunEndSeconds": count("When the slots of an ended run are freed."),
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
                    ["enabled", "opConcurrencySlotBuffer"],
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
        "volumes": RUN_VOLUMES,
        "volumeMounts": RUN_MOUNTS,
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
                "securityContext": raw("Who the container runs as, and what it may do.", "SecurityContext"),
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
