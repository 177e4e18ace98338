"""The dagster.yaml that the chart `dagster` makes of values, with the places that its parts come from.

Source: `templates/configmap-instance.yaml` and `templates/helpers/instance/*.tpl` of the chart (1.12.19).
"""

from __future__ import annotations

from typing import Any, Final

from ...base.json_values import Keys, is_object
from .agent_lines import LOGGING, RUN
from .dagster_lines import (
    BLOCKED,
    DATABASE,
    DEFAULTS,
    LAUNCHER,
    LIMITS,
    LOG_MANAGERS,
    MONITORING,
    POOLS,
    RETRIES,
    SCHEDULER,
    THREADS,
)
from .made import CUSTOM, Made
from .templates import at, is_empty, with_defaults

_DAEMON: Final = "dagsterDaemon"
_RUNS: Final = (_DAEMON, "runCoordinator")
_QUEUE: Final = (*_RUNS, "config", "queuedRunCoordinator")
_JOB: Final = ("runLauncher", "config", "k8sRunLauncher")


def dagster_made(values: dict[str, Any]) -> Made:
    """The dagster.yaml of values, as their chart makes it."""
    made = Made(with_defaults(DEFAULTS, values))
    _scheduler(made)
    _launcher(made)
    for name, module, kind in (
        ("schedule_storage", "dagster_postgres.schedule_storage", "PostgresScheduleStorage"),
        ("run_storage", "dagster_postgres.run_storage", "PostgresRunStorage"),
        ("event_log_storage", "dagster_postgres.event_log", "PostgresEventLogStorage"),
    ):
        _database(made, name, module, kind)
    if made.at(_DAEMON, "enabled"):
        _coordinator(made)
    _compute_logs(made)
    made.part(("python_logs",), ("pythonLogs",), LOGGING)
    if made.at(_DAEMON, "enabled"):
        _daemon(made)
    made.line(("telemetry", "enabled"), ("telemetry", "enabled"))
    _retention(made)
    if made.at("concurrency", "enabled"):
        _concurrency(made)
    made.more(("additionalInstanceConfig",))
    return made


def _class(made: Made, target: str, source: Keys, module: str, name: str) -> None:
    made.section((target,), source, {"module": module, "class": name})


def _custom(made: Made, target: str, source: Keys) -> None:
    made.section((target,), source, {})
    made.lines((target,), source, CUSTOM)


def _scheduler(made: Made) -> None:
    settings = ("scheduler", "config", "daemonScheduler")
    if made.at("scheduler", "type") == "CustomScheduler":
        _custom(made, "scheduler", ("scheduler", "config", "customScheduler"))
    elif made.at("scheduler", "type") == "DagsterDaemonScheduler":
        _class(made, "scheduler", ("scheduler",), "dagster.core.scheduler", "DagsterDaemonScheduler")
        made.lines(("scheduler", "config"), settings, SCHEDULER)


def _launcher(made: Made) -> None:
    if made.at("runLauncher", "type") == "CustomRunLauncher":
        _custom(made, "run_launcher", ("runLauncher", "config", "customRunLauncher"))
    elif made.at("runLauncher", "type") == "K8sRunLauncher":
        _class(made, "run_launcher", ("runLauncher",), "dagster_k8s", "K8sRunLauncher")
        config: Keys = ("run_launcher", "config")
        made.section(config, _JOB, {"job_namespace": "default", "instance_config_map": "dagster-instance"})
        made.lines(config, _JOB, LAUNCHER)
        made.line((*config, "image_pull_secrets"), ("imagePullSecrets",), "copy", "true")
        _account(made, (*config, "service_account_name"))
        if is_object(made.at(*_JOB, "image")):
            made.own((*config, "job_image"), "image:tag")
        made.line((*config, "dagster_home"), ("global", "dagsterHome"), "quoted")
        made.line((*config, "postgres_password_secret"), ("global", "postgresqlSecretName"), "quoted", "true")
        for key, name in (("env_config_maps", "envConfigMaps"), ("env_secrets", "envSecrets")):
            made.plain_list((*config, key), (*_JOB, name), "name")
        made.part((*config, "run_k8s_config"), (*_JOB, "runK8sConfig"), RUN)


def _account(made: Made, target: Keys) -> None:
    for source in (("global", "serviceAccountName"), ("serviceAccount", "name")):
        if made.at(*source):
            made.line(target, source)
            return
    made.own(target, "dagster")


def _database(made: Made, name: str, module: str, kind: str) -> None:
    _class(made, name, ("postgresql",), module, kind)
    target = (name, "config", "postgres_db")
    made.own((*target, "password"), {"env": "DAGSTER_PG_PASSWORD"})
    made.lines(target, ("postgresql",), DATABASE)
    host = ("postgresql", "postgresqlHost")
    if not made.at("postgresql", "enabled"):
        made.line((*target, "hostname"), host, "quoted")
    elif made.at(*host):
        made.line((*target, "hostname"), host)
    else:
        made.own((*target, "hostname"), "dagster-postgresql")
    made.line((*target, "port"), ("postgresql", "service", "port"))


def _coordinator(made: Made) -> None:
    name = "run_coordinator"
    if not made.at(*_RUNS, "enabled"):
        module = "dagster._core.run_coordinator.sync_in_memory_run_coordinator"
        _class(made, name, _RUNS, module, "SyncInMemoryRunCoordinator")
    elif made.at(*_RUNS, "type") == "CustomRunCoordinator":
        _custom(made, name, (*_RUNS, "config", "customRunCoordinator"))
    elif made.at(*_RUNS, "type") == "QueuedRunCoordinator":
        _class(made, name, _RUNS, "dagster.core.run_coordinator", "QueuedRunCoordinator")
        queue = made.at(*_QUEUE)
        if not is_object(queue) or all(map(is_empty, queue.values())):
            return
        made.section((name, "config"), _QUEUE, None)
        if queue.get("maxConcurrentRuns") is None and not made.at("concurrency", "enabled"):
            made.own((name, "config", "max_concurrent_runs"), -1)
        made.lines((name, "config"), _QUEUE, LIMITS)
        if not is_empty(queue.get("blockOpConcurrencyLimitedRuns")):
            blocked = "blockOpConcurrencyLimitedRuns"
            made.lines((name, "config", "block_op_concurrency_limited_runs"), (*_QUEUE, blocked), BLOCKED)


def _compute_logs(made: Made) -> None:
    kind = made.at("computeLogManager", "type")
    config: Keys = ("computeLogManager", "config")
    if kind == "CustomComputeLogManager":
        _custom(made, "compute_logs", (*config, "customComputeLogManager"))
    elif isinstance(kind, str) and kind in LOG_MANAGERS:
        manager = LOG_MANAGERS[kind]
        source = (*config, manager.settings)
        _class(made, "compute_logs", source, manager.module, kind)
        made.lines(("compute_logs", "config"), source, manager.lines)
        if kind == "S3ComputeLogManager":
            made.own(("compute_logs", "config", "verify"), at(made.values, (*source, "verify")) is not False)


def _daemon(made: Made) -> None:
    for target, name, lines in (
        ("run_monitoring", "runMonitoring", MONITORING),
        ("run_retries", "runRetries", RETRIES),
    ):
        if made.at(_DAEMON, name, "enabled"):
            made.section((target,), (_DAEMON, name), {})
            made.lines((target,), (_DAEMON, name), lines)
    for name in ("sensors", "schedules", "backfills"):
        if made.at(_DAEMON, name) if name == "backfills" else made.at(_DAEMON, name, "useThreads"):
            made.section((name,), (_DAEMON, name), {})
            made.lines((name,), (_DAEMON, name), THREADS)


def _retention(made: Made) -> None:
    if not made.at("retention", "enabled"):
        return
    made.section(("retention",), ("retention",), None)
    for target, name in (("sensor", "sensor"), ("schedule", "schedule"), ("auto_materialize", "autoMaterialize")):
        if made.at("retention", name):
            made.line(("retention", target, "purge_after_days"), ("retention", name, "purgeAfterDays"), "copy")


def _concurrency(made: Made) -> None:
    made.section(("concurrency",), ("concurrency",), None)
    made.lines(("concurrency", "pools"), ("concurrency", "pools"), POOLS)
    runs: Keys = ("concurrency", "runs")
    made.line((*runs, "max_concurrent_runs"), (*runs, "maxConcurrentRuns"), "plain", "there")
    made.line((*runs, "tag_concurrency_limits"), (*runs, "tagConcurrencyLimits"), "copy", "true")
