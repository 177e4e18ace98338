"""Values of the chart dagster: what the real helm and then the real Dagster refuse, we refuse, and nothing else."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generated import helm_dagster
from tests.oracle.charts import Told, chart, common, placed, real_helm
from tests.oracle.client import Judge
from tests.oracle.configurations import seed
from tests.oracle.prefect_support import CASES

COUNT = CASES // 6
ENVIRON = dict.fromkeys(
    ("DAGSTER_PG_PASSWORD", "DAGSTER_CELERY_BROKER_URL", "DAGSTER_CELERY_BACKEND_URL", "WORD"), "word"
) | {"DAGSTER_K8S_PIPELINE_RUN_ENV_CONFIGMAP": "x-pipeline-env", "NUMBER": "3", "URL": "https://minio:9000"}
TEXTS: list[Any] = ["prod", "word", "123", "yes", "a: b", "# x", "[a]", "1.5", "", None, 5, True, "a b", "'a"]
SOURCES: list[Any] = [{"env": "WORD"}, "word", {"env": "NUMBER"}, "123", "a: b", "", None, 5, {"enc": "WORD"}, {}]
COUNTS: list[Any] = [5, 60, 0, -1, -2, "5", "x", 1.5, None, True, 1000000, 1234567, {"env": "NUMBER"}]
FLAGS: list[Any] = [True, False, None, "yes", 1]
LIMITS: list[Any] = [
    [{"key": "a", "limit": 1}], [{"key": "a", "value": "b", "limit": 0}], [],
    [{"key": "a", "value": {"applyLimitPerUniqueValue": True}, "limit": 2}], [{"key": "a"}], [{"limit": 1}],
    [{"key": "a", "limit": "1"}], [{"key": "a", "value": 5, "limit": 1}], [{"key": "a", "limit": -1}],
    [{"key": "a", "value": {"applyLimitPerUniqueValue": "x"}, "limit": 2}], [{"key": "a", "limit": 1, "more": 1}], None,
    [{"key": "a", "value": {}, "limit": 2}], [{"key": "a", "value": {"apply": True}, "limit": 2}],
]  # fmt: skip
WHOLE_LIMITS = [one for one in LIMITS if one is None or not any("x" in str(limit.get("value")) for limit in one)]
"""Those of right types: the chart reads none while `concurrency` is off, and we read the types all the same."""
DAYS: list[Any] = [
    7,
    {"skipped": 7, "success": -1, "failure": -1, "started": -1},
    {"skipped": 7},
    -1,
    "7",
    None,
    {"skiped": 7},
    1.5,
]
K8S: list[Any] = [
    {"resources": {"limits": {"cpu": "1"}}}, {"imagePullPolicy": "Always"}, {}, None, {"resource": {}},
    {"env": [{"name": "A", "value": "b"}]}, {"env": [{"nam": "A"}]}, {"volume_mounts": [{"name": "a", "mount_path": "/a"}]},
]  # fmt: skip
PODS: list[Any] = [
    {"nodeSelector": {"a": "b"}},
    {"node_selector": {"a": "b"}},
    {},
    {"nodeSelectors": {}},
    {"tolerations": [{"key": "a"}]},
]
META: list[Any] = [{"labels": {"a": "b"}}, {"annotations": {"a": "b"}}, {}, {"lables": {"a": "b"}}]
JOBS: list[Any] = [{"ttlSecondsAfterFinished": 5}, {"backoff_limit": 1}, {}, {"ttlSeconds": 5}]
NAMES: list[Any] = [
    [{"name": "a"}],
    [{"name": "b"}, {"name": "c"}],
    [],
    [{"name": "1"}],
    [{"nam": "a"}],
    ["a"],
    [{"name": "yes"}],
]
S3 = {"module": "dagster_aws.s3", "class": "S3ComputeLogManager"}
_QUEUE = "dagsterDaemon.runCoordinator.config.queuedRunCoordinator"
_K8S = "runLauncher.config.k8sRunLauncher"
PLACES: dict[str, list[Any]] = {
    "computeLogManager": [
        {"type": "NoOpComputeLogManager", "config": {}}, {"type": "LocalComputeLogManager", "config": {"localComputeLogManager": {"baseDir": "/logs"}}},
        {"type": "LocalComputeLogManager", "config": {"localComputeLogManager": {"baseDir": {"env": "WORD"}, "pollingTimeout": 5}}},
        {"type": "LocalComputeLogManager", "config": {"localComputeLogManager": {}}}, {"type": "LocalComputeLogManager", "config": {}}, {"type": "LocalComputeLogManager"},
        {"type": "S3ComputeLogManager"}, {"type": "S3ComputeLogManager", "config": {"s3ComputeLogManager": {"bucket": ""}}},
        {"type": "CustomComputeLogManager", "config": {"customComputeLogManager": {**S3, "config": {"bucket": "b"}}}},
        {"type": "CustomComputeLogManager", "config": {"customComputeLogManager": {**S3, "config": {"buket": "b"}}}},
        {"type": "CustomComputeLogManager", "config": {"customComputeLogManager": S3}},
        {"type": "CustomComputeLogManager", "config": {"customComputeLogManager": {**S3, "config": {}}}},
        {"type": "S3", "config": {}}, {"type": "NoOpComputeLogManager", "config": {"customComputeLogManager": {**S3, "config": {"buket": "b"}}}},
        {"type": "GCSComputeLogManager", "config": {"gcsComputeLogManager": {"bucket": "b", "showUrlOnly": True}}},
        {"type": "GCSComputeLogManager", "config": {"gcsComputeLogManager": {"bucket": "b", "jsonCredentialsEnvvar": "A"}}},
        {"type": "AzureBlobComputeLogManager", "config": {"azureBlobComputeLogManager": {"storageAccount": "a", "container": "c", "accessKeyOrSasToken": {"env": "WORD"}}}},
        {"type": "AzureBlobComputeLogManager", "config": {"azureBlobComputeLogManager": {"storageAccount": "a", "container": "c"}}},
        {"type": "AzureBlobComputeLogManager", "config": {"azureBlobComputeLogManager": {"storageAccount": "a", "container": "c", "secretCredential": {"client_id": "a"}}}},
        {"type": "AzureBlobComputeLogManager", "config": {"azureBlobComputeLogManager": {"storageAccount": "a", "container": "c", "defaultAzureCredential": {"exclude_environment_credential": True}}}},
    ],
    **{
        f"s3.{key}": values
        for key, values in {
            "bucket": SOURCES, "localDir": SOURCES, "prefix": SOURCES, "useSsl": FLAGS, "verify": FLAGS, "verifyCertPath": SOURCES,
            "endpointUrl": ["https://minio:9000", {"env": "URL"}, "minio:9000", "a: b", "", None, 5, {}], "skipEmptyFiles": FLAGS, "uploadInterval": COUNTS, "showUrlOnly": FLAGS, "region": [*SOURCES, "eu-west-1"],
            "uploadExtraArgs": [{"ACL": "private"}, {"ServerSideEncryption": "AES256"}, {}, None, "x"],
        }.items()
    },
    "pythonLogs": [
        {"pythonLogLevel": "INFO"}, {"managedPythonLoggers": ["a"]}, {}, {"pythonLogLevel": "LOUD"}, {"managedPythonLoggers": []},
        {"dagsterHandlerConfig": {"handlers": {"h": {"class": "logging.StreamHandler"}}}}, {"managedPythonLoggers": ["1", 2]},
        {"dagsterHandlerConfig": {"handlers": {"h": {"class": "logging.StreamHandler", "formater": "x"}}}}, {"pythonLogLevel": "info"},
        {"dagsterHandlerConfig": {}}, {"pythonLogLevel": None}, {"dagsterHandlerConfig": {"handler": {}}}, {"logLevel": "INFO"},
    ],
    f"{_QUEUE}.maxConcurrentRuns": COUNTS, f"{_QUEUE}.tagConcurrencyLimits": LIMITS, f"{_QUEUE}.dequeueIntervalSeconds": COUNTS,
    f"{_QUEUE}.dequeueUseThreads": FLAGS, f"{_QUEUE}.dequeueNumWorkers": COUNTS,
    f"{_QUEUE}.blockOpConcurrencyLimitedRuns": [
        {"enabled": True, "opConcurrencySlotBuffer": 1}, {"enabled": False, "opConcurrencySlotBuffer": 0}, {"enabled": True}, {}, None,
        {"enabled": False, "opConcurrencySlotBuffer": 2}, {"opConcurrencySlotBuffer": 1}, {"enabled": True, "opConcurrencySlotBuffer": -1},
    ],
    "dagsterDaemon.runCoordinator": [
        {"enabled": False}, {"enabled": True}, {"type": "CustomRunCoordinator", "config": {"customRunCoordinator": {"module": "dagster", "class": "DefaultRunCoordinator", "config": {}}}},
        {"type": "CustomRunCoordinator", "config": {"customRunCoordinator": {"module": "dagster", "class": "QueuedRunCoordinator", "config": {"max_concurent_runs": 1}}}},
        {"type": "CustomRunCoordinator"}, {"type": "DefaultRunCoordinator"}, {"type": "CustomRunCoordinator", "config": {}},
        {"enabled": False, "config": {"queuedRunCoordinator": {"maxConcurrentRuns": -2}}}, {"config": {"queuedRunCoordinator": None}}, None,
    ],
    "dagsterDaemon.enabled": [True, False, False],
    "dagsterDaemon.runMonitoring": [
        {"enabled": True, "maxRuntimeSeconds": 60}, {"enabled": False}, {"startTimeoutSeconds": 0}, {"startTimeoutSeconds": None}, {"startTimeoutSeconds": "60"},
        {"cancelTimeoutSeconds": 5}, {"maxRuntimeSeconds": 1000000}, {"maxRuntimeSeconds": 86400}, {"startTimeoutSeconds": 2500000}, {"maxResumeRunAttempts": 2}, {"pollIntervalSeconds": None}, {"pollInterval": 5}, {"freeSlotsAfterRunEndSeconds": 1},
        {"maxResumeRunAttempts": -1}, {"enabled": None}, {"pollIntervalSeconds": 1.5}, {"cancellationThreadPollIntervalSeconds": 5}, {"startTimeoutSeconds": -5},
    ],
    "dagsterDaemon.runRetries": [
        {"enabled": True, "maxRetries": 3}, {"enabled": False}, {"enabled": True, "retryOnAssetOrOpFailure": False}, {"maxRetries": "3"},
        {"enabled": True, "retryOnAssetOrOpFailure": None}, {"enabled": True, "maxRetries": -1}, {"maxRetry": 1}, {"enabled": None},
    ],
    **{
        f"dagsterDaemon.{name}": [
            {"useThreads": True, "numWorkers": 4}, {"useThreads": False}, {"useThreads": True, "numSubmitWorkers": 4}, {"numWorkers": 0},
            {"useThreads": True, "numWorkers": -1}, {"useThreads": True, "numWorkers": "4"}, {"useThread": True}, {"useThreads": None}, {}, None,
        ]
        for name in ("sensors", "schedules", "backfills")
    },
    "retention": [
        {"enabled": True}, {"enabled": False}, {"enabled": True, "sensor": {"purgeAfterDays": 5}}, {"enabled": True, "sensor": None}, {"enabled": True, "autoMaterialize": None},
    ],
    "retention.schedule": [{"purgeAfterDays": one} for one in DAYS], "retention.sensor": [{"purgeAfterDays": one} for one in DAYS],
    "retention.enabled": [True, True, False],
    "concurrency": [{"enabled": True, "runs": None}, {"enabled": True, "pools": None}, {"enabled": True, "runs": {"tagConcurrencyLimits": None}, "pools": {"defaultLimit": 1}}, {"enabled": True, "pools": {"granularity": "pool"}}],
    "concurrency.enabled": [True, True, False, None, "x"], "concurrency.runs.maxConcurrentRuns": COUNTS[:-1], "concurrency.runs.tagConcurrencyLimits": WHOLE_LIMITS,
    "concurrency.pools.defaultLimit": COUNTS[:-1], "concurrency.pools.granularity": ["run", "op", None, 5], "concurrency.pools.opGranularityRunBuffer": COUNTS[:-1],
    "additionalInstanceConfig": [
        {"storage": {"sqlite": {"base_dir": "/a"}}}, {"auto_materialize": {"enabled": True}}, {}, {"run_monitorng": {}}, {"telemetry": {"enabled": False}},
        {"auto_materialize": {"enabled": "x"}}, {"secrets": {"custom": {"module": "dagster._core.secrets.env_file", "class": "EnvFileLoader"}}}, None,
        {"run_queue": {"max_concurrent_runs": 5}}, {"concurrency": {"default_op_concurrency_limit": 5}}, {"nux": {"enabled": False}}, {"python_logs": {"python_log_level": "LOUD"}},
        {"local_artifact_storage": {"module": "dagster.core.storage.root", "class": "LocalArtifactStorage", "config": {"base_dir": "/a"}}}, {"code_servers": {"local_startup_timeout": 5}},
        {"concurrency": {"runs": {"max_concurrent_runs": 3}}}, {"concurrency": {"pools": {"default_limit": 3}}},
    ],
    "scheduler": [
        {"config": {"daemonScheduler": {"maxCatchupRuns": 5}}}, {"type": "DagsterDaemonScheduler", "config": {"daemonScheduler": {"maxTickRetries": 1}}},
        {"config": {"daemonScheduler": {"maxTickRetries": 0}}}, {"config": {"daemonScheduler": {"maxCatchupRuns": 0, "maxTickRetries": 5}}},
        {"config": {"daemonScheduler": {}}}, {"type": "CustomScheduler"}, {"config": {"daemonScheduler": {"maxTickRetries": -1}}},
        {"type": "CustomScheduler", "config": {"customScheduler": {"module": "dagster._core.scheduler", "class": "DagsterDaemonScheduler", "config": {"max_tick_retries": 1}}}},
        {"type": "CustomScheduler", "config": {"customScheduler": {"module": "dagster._core.scheduler", "class": "DagsterDaemonScheduler", "config": {"max_tick": 1}}}},
        {"type": "cron"}, {"config": {"daemonScheduler": {"maxTickRetries": "1"}}}, {"config": {"daemonScheduler": {"maxCatchup": 1}}},
    ],
    "telemetry.enabled": FLAGS,
    "runLauncher": [
        {"type": "K8sRunLauncher"}, {"type": "CustomRunLauncher", "config": {"customRunLauncher": {"module": "dagster", "class": "DefaultRunLauncher", "config": {}}}},
        {"type": "CustomRunLauncher", "config": {"customRunLauncher": {"module": "dagster_docker", "class": "DockerRunLauncher", "config": {"network": "a"}}}},
        {"type": "CustomRunLauncher", "config": {"customRunLauncher": {"module": "dagster_docker", "class": "DockerRunLauncher", "config": {"netwrk": "a"}}}},
        {"type": "CustomRunLauncher"}, {"type": "CustomRunLauncher", "config": {}}, {"type": "DefaultRunLauncher"}, {"type": "K8sRunLauncher", "config": {"k8sRunLauncher": None}},
        {"type": "CustomRunLauncher", "config": {"customRunLauncher": {"module": "dagster_doker", "class": "DockerRunLauncher", "config": {}}}},
    ],
    f"{_K8S}.imagePullPolicy": ["Always", "Never", "", None, "always"], f"{_K8S}.image": [{"repository": "a", "tag": "b", "pullPolicy": "Always"}, {"repository": "a", "tag": "1", "pullPolicy": "Always"}, {"repository": "a"}, {}, "a:b"],
    f"{_K8S}.jobNamespace": TEXTS, f"{_K8S}.loadInclusterConfig": FLAGS, f"{_K8S}.kubeconfigFile": ["/a", "yes", "", None, "a: b"],
    f"{_K8S}.envConfigMaps": NAMES, f"{_K8S}.envSecrets": NAMES, f"{_K8S}.envVars": [["A"], ["A=b"], [], {"A": "b"}, [1], ["1"]],
    f"{_K8S}.volumes": [[{"name": "v", "emptyDir": {}}], [], [{"nam": "v"}], [{"name": "v", "empty_dir": {}}]],
    f"{_K8S}.volumeMounts": [[{"name": "v", "mountPath": "/v"}], [], [{"name": "v", "path": "/v"}]],
    f"{_K8S}.labels": [{"a": "b"}, {}, {"a": "1"}, {"a": 1}, None], f"{_K8S}.resources": [{"limits": {"cpu": "1"}}, {}, {"limit": {}}, {"limits": {"cpu": 1}}],
    f"{_K8S}.failPodOnRunFailure": FLAGS, f"{_K8S}.schedulerName": TEXTS, f"{_K8S}.securityContext": [{"runAsUser": 1000}, {}, {"runAsUsers": 1}],
    f"{_K8S}.runK8sConfig": [{}, {"containerConfig": {}}, {"containerConfigs": {}}, {"jobMetadata": None}],
    f"{_K8S}.runK8sConfig.containerConfig": K8S, f"{_K8S}.runK8sConfig.podSpecConfig": PODS,
    f"{_K8S}.runK8sConfig.podTemplateSpecMetadata": META, f"{_K8S}.runK8sConfig.jobMetadata": META, f"{_K8S}.runK8sConfig.jobSpecConfig": JOBS,
    "imagePullSecrets": [[{"name": "a"}], [], ["a"], [{"nam": "a"}]], "global.dagsterHome": TEXTS, "global.serviceAccountName": TEXTS, "serviceAccount.name": TEXTS,
    "global.postgresqlSecretName": TEXTS, "postgresql.postgresqlUsername": TEXTS, "postgresql.postgresqlDatabase": TEXTS, "postgresql.postgresqlScheme": ["postgresql", "postgresql+psycopg2", "postgres", "", None, "yes", "a: b", "12"],
    "postgresql.postgresqlParams": [{"sslmode": "require"}, {}, {"a": 1}, None], "postgresql.postgresqlHost": ["db", "10.0.0.1", "yes", "", "a: b"],
    "postgresql.enabled": [False, True], "postgresql.service": [{"port": 5432}, {"port": "5432"}, {"port": None}],
}  # fmt: skip
"""Values at places of the chart: the first two are what people write. `s3` stands for the settings of that compute log manager."""


def drawn(count: int) -> Iterator[dict[str, Any]]:
    rng = random.Random(seed())
    places = sorted(PLACES)
    for number in range(count):
        values: dict[str, Any] = {"dagsterWebserver": {}}
        # Each place comes in turn, with others beside it.
        chosen = [places[number % len(places)], *rng.sample(places, rng.choice((0, 0, 1, 2)))]
        for place in sorted(set(chosen), key=len):
            value = copy.deepcopy(common(PLACES[place], rng))
            if place.startswith("s3."):
                values["computeLogManager"] = {
                    "type": "S3ComputeLogManager",
                    "config": {"s3ComputeLogManager": {"bucket": "b"}},
                }
                place = f"computeLogManager.config.s3ComputeLogManager.{place[3:]}"
            try:
                placed(values, place, value)
            except (AttributeError, TypeError):
                continue  # below what another place made a null of
        yield values


@pytest.fixture(scope="module")
def helm() -> Path:
    return real_helm()


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return chart("dagster", "1.1[2-9].*", tmp_path_factory.mktemp("chart"))


def test_the_chart_of_dagster(helm: Path, unpacked: Path, dagster: Judge, tmp_path: Path) -> None:
    told = Told(helm, unpacked, tmp_path, helm_dagster, ENVIRON, ("ok",))
    for values in drawn(COUNT):
        told.ask(values, dagster)
    told.agreed(COUNT)
