"""The lines that the chart `dagster` writes into dagster.yaml, by the values that they come from.

Source: `templates/configmap-instance.yaml` and `templates/helpers/instance/*.tpl` of the chart (1.12.19).
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from .draft import Line, Lines

DEFAULTS: Final[dict[str, Any]] = {
    "scheduler": {"type": "DagsterDaemonScheduler", "config": {}},
    "runLauncher": {
        "type": "K8sRunLauncher", "config": {"k8sRunLauncher": {"imagePullPolicy": "Always", "loadInclusterConfig": True}},
    },
    "postgresql": {
        "enabled": True, "postgresqlUsername": "test", "postgresqlDatabase": "test", "postgresqlHost": "", "postgresqlParams": {},
        "service": {"port": 5432},
    },
    "computeLogManager": {"type": "NoOpComputeLogManager", "config": {}},
    "dagsterDaemon": {
        "enabled": True,
        "runCoordinator": {
            "enabled": True, "type": "QueuedRunCoordinator",
            "config": {
                "queuedRunCoordinator": {"tagConcurrencyLimits": [], "dequeueUseThreads": True, "dequeueNumWorkers": 4},
            },
        },
        "runMonitoring": {
            "enabled": True, "startTimeoutSeconds": 300, "pollIntervalSeconds": 120, "maxResumeRunAttempts": 0,
            "freeSlotsAfterRunEndSeconds": 0,
        },
        "runRetries": {"enabled": True, "maxRetries": 0},
        "sensors": {"useThreads": True, "numWorkers": 4}, "schedules": {"useThreads": True, "numWorkers": 4},
    },
    "telemetry": {"enabled": True},
    "global": {"dagsterHome": "/opt/dagster/dagster_home", "postgresqlSecretName": "dagster-postgresql-secret"},
    "retention": {
        "enabled": False, "schedule": {"purgeAfterDays": -1},
        "sensor": {"purgeAfterDays": {"failure": -1, "skipped": 7, "started": -1, "success": -1}},
        "autoMaterialize": {"purgeAfterDays": {"failure": -1, "skipped": 7, "started": -1, "success": -1}},
    },
    "concurrency": {"enabled": False, "pools": {}, "runs": {"tagConcurrencyLimits": []}},
}  # fmt: skip
"""What the chart has where values leave something out, as far as it decides what is written."""

LIMITS: Final[Lines] = (
    Line("max_concurrent_runs", "maxConcurrentRuns", when="there"),
    Line("tag_concurrency_limits", "tagConcurrencyLimits", "copy"),
    Line("dequeue_interval_seconds", "dequeueIntervalSeconds"),
    Line("dequeue_use_threads", "dequeueUseThreads"),
    Line("dequeue_num_workers", "dequeueNumWorkers"),
)
BLOCKED: Final[Lines] = (
    Line("enabled", "enabled", when="always"),
    Line("op_concurrency_slot_buffer", "opConcurrencySlotBuffer", when="always"),
)
SCHEDULER: Final[Lines] = (Line("max_catchup_runs", "maxCatchupRuns"), Line("max_tick_retries", "maxTickRetries"))
DATABASE: Final[Lines] = (
    Line("username", "postgresqlUsername", when="always"),
    Line("db_name", "postgresqlDatabase", when="always"),
    Line("params", "postgresqlParams", "copy", "always"),
    Line("scheme", "postgresqlScheme"),
)
LAUNCHER: Final[Lines] = (
    Line("load_incluster_config", "loadInclusterConfig", when="always"),
    Line("kubeconfig_file", "kubeconfigFile"),
    Line("job_namespace", "jobNamespace"),
    Line("image_pull_policy", "imagePullPolicy", when="always"),
    Line("env_vars", "envVars", "copy"),
    Line("volume_mounts", "volumeMounts", "copy"),
    Line("volumes", "volumes", "copy"),
    Line("labels", "labels", "copy"),
    Line("resources", "resources", "copy"),
    Line("fail_pod_on_run_failure", "failPodOnRunFailure"),
    Line("scheduler_name", "schedulerName", "quoted"),
    Line("security_context", "securityContext", "copy"),
)
MONITORING: Final[Lines] = (
    Line("enabled", "enabled"),
    Line("start_timeout_seconds", "startTimeoutSeconds", when="always"),
    Line("cancel_timeout_seconds", "cancelTimeoutSeconds", when="there"),
    Line("max_runtime_seconds", "maxRuntimeSeconds", when="there"),
    Line("max_resume_run_attempts", "maxResumeRunAttempts", when="there"),
    Line("poll_interval_seconds", "pollIntervalSeconds", when="always"),
    Line("free_slots_after_run_end_seconds", "freeSlotsAfterRunEndSeconds", when="always"),
)
RETRIES: Final[Lines] = (
    Line("enabled", "enabled"),
    Line("max_retries", "maxRetries"),
    Line("retry_on_asset_or_op_failure", "retryOnAssetOrOpFailure", when="has"),
)
THREADS: Final[Lines] = (
    Line("use_threads", "useThreads", when="always"), Line("num_workers", "numWorkers"),
    Line("num_submit_workers", "numSubmitWorkers"),
)  # fmt: skip
POOLS: Final[Lines] = (
    Line("default_limit", "defaultLimit", when="there"), Line("granularity", "granularity"),
    Line("op_granularity_run_buffer", "opGranularityRunBuffer", when="there"),
)  # fmt: skip
_UPLOADED: Final[Lines] = (
    Line("local_dir", "localDir", "source"), Line("prefix", "prefix", "source"), Line("upload_interval", "uploadInterval"),
    Line("show_url_only", "showUrlOnly"),
)  # fmt: skip


class LogManager(NamedTuple):
    """A compute log manager of the chart: its module, the key of its settings below `config`, and their lines."""

    module: str
    settings: str
    lines: Lines


LOG_MANAGERS: Final = {
    "LocalComputeLogManager": LogManager(
        "dagster.core.storage.local_compute_log_manager", "localComputeLogManager",
        (Line("base_dir", "baseDir", "source", "always"), Line("polling_timeout", "pollingTimeout")),
    ),
    "AzureBlobComputeLogManager": LogManager(
        "dagster_azure.blob.compute_log_manager", "azureBlobComputeLogManager",
        (
            Line("storage_account", "storageAccount", "source", "always"), Line("container", "container", "source", "always"),
            Line("secret_credential", "secretCredential", "copy"), Line("access_key_or_sas_token", "accessKeyOrSasToken", "source"),
            Line("default_azure_credential", "defaultAzureCredential", "copy"), *_UPLOADED,
        ),
    ),
    "GCSComputeLogManager": LogManager(
        "dagster_gcp.gcs.compute_log_manager", "gcsComputeLogManager",
        (
            Line("bucket", "bucket", "source", "always"), Line("json_credentials_envvar", "jsonCredentialsEnvvar", "source"),
            *_UPLOADED,
        ),
    ),
    "S3ComputeLogManager": LogManager(
        "dagster_aws.s3.compute_log_manager", "s3ComputeLogManager",
        (
            Line("bucket", "bucket", "source", "always"), Line("use_ssl", "useSsl"),
            Line("verify_cert_path", "verifyCertPath", "source"),
            Line("endpoint_url", "endpointUrl", "source"), Line("skip_empty_files", "skipEmptyFiles"),
            Line("upload_extra_args", "uploadExtraArgs", "copy"), Line("region", "region"), *_UPLOADED,
        ),
    ),
}  # fmt: skip
