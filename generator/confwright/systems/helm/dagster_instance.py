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
from .draft import CUSTOM, Draft
from .templates import at, is_empty, with_defaults

_DAEMON: Final = "dagsterDaemon"
_RUNS: Final = (_DAEMON, "runCoordinator")
_QUEUE: Final = (*_RUNS, "config", "queuedRunCoordinator")
_JOB: Final = ("runLauncher", "config", "k8sRunLauncher")


def dagster_instance(values: dict[str, Any]) -> Draft:
    """The dagster.yaml of values, as their chart makes it."""
    draft = Draft(with_defaults(DEFAULTS, values))
    _scheduler(draft)
    _launcher(draft)
    for name, module, kind in (
        ("schedule_storage", "dagster_postgres.schedule_storage", "PostgresScheduleStorage"),
        ("run_storage", "dagster_postgres.run_storage", "PostgresRunStorage"),
        ("event_log_storage", "dagster_postgres.event_log", "PostgresEventLogStorage"),
    ):
        _database(draft, name, module, kind)
    if draft.at(_DAEMON, "enabled"):
        _coordinator(draft)
    _compute_logs(draft)
    draft.part(("python_logs",), ("pythonLogs",), LOGGING)
    if draft.at(_DAEMON, "enabled"):
        _daemon(draft)
    draft.line(("telemetry", "enabled"), ("telemetry", "enabled"))
    _retention(draft)
    if draft.at("concurrency", "enabled"):
        _concurrency(draft)
    draft.more(("additionalInstanceConfig",))
    return draft


def _class(draft: Draft, target: str, source: Keys, module: str, name: str) -> None:
    draft.section((target,), source, {"module": module, "class": name})


def _custom(draft: Draft, target: str, source: Keys) -> None:
    draft.section((target,), source, {})
    draft.lines((target,), source, CUSTOM)


def _scheduler(draft: Draft) -> None:
    settings = ("scheduler", "config", "daemonScheduler")
    if draft.at("scheduler", "type") == "CustomScheduler":
        _custom(draft, "scheduler", ("scheduler", "config", "customScheduler"))
    elif draft.at("scheduler", "type") == "DagsterDaemonScheduler":
        _class(draft, "scheduler", ("scheduler",), "dagster.core.scheduler", "DagsterDaemonScheduler")
        draft.lines(("scheduler", "config"), settings, SCHEDULER)


def _launcher(draft: Draft) -> None:
    if draft.at("runLauncher", "type") == "CustomRunLauncher":
        _custom(draft, "run_launcher", ("runLauncher", "config", "customRunLauncher"))
    elif draft.at("runLauncher", "type") == "K8sRunLauncher":
        _class(draft, "run_launcher", ("runLauncher",), "dagster_k8s", "K8sRunLauncher")
        config: Keys = ("run_launcher", "config")
        draft.section(config, _JOB, {"job_namespace": "default", "instance_config_map": "dagster-instance"})
        draft.lines(config, _JOB, LAUNCHER)
        draft.line((*config, "image_pull_secrets"), ("imagePullSecrets",), "copy", "true")
        _account(draft, (*config, "service_account_name"))
        if is_object(draft.at(*_JOB, "image")):
            draft.own((*config, "job_image"), "image:tag")
        draft.line((*config, "dagster_home"), ("global", "dagsterHome"), "quoted")
        draft.line((*config, "postgres_password_secret"), ("global", "postgresqlSecretName"), "quoted", "true")
        for key, name in (("env_config_maps", "envConfigMaps"), ("env_secrets", "envSecrets")):
            draft.plain_list((*config, key), (*_JOB, name), "name")
        draft.part((*config, "run_k8s_config"), (*_JOB, "runK8sConfig"), RUN)


def _account(draft: Draft, target: Keys) -> None:
    for source in (("global", "serviceAccountName"), ("serviceAccount", "name")):
        if draft.at(*source):
            draft.line(target, source)
            return
    draft.own(target, "dagster")


def _database(draft: Draft, name: str, module: str, kind: str) -> None:
    _class(draft, name, ("postgresql",), module, kind)
    target = (name, "config", "postgres_db")
    draft.own((*target, "password"), {"env": "DAGSTER_PG_PASSWORD"})
    draft.lines(target, ("postgresql",), DATABASE)
    host = ("postgresql", "postgresqlHost")
    if not draft.at("postgresql", "enabled"):
        draft.line((*target, "hostname"), host, "quoted")
    elif draft.at(*host):
        draft.line((*target, "hostname"), host)
    else:
        draft.own((*target, "hostname"), "dagster-postgresql")
    draft.line((*target, "port"), ("postgresql", "service", "port"))


def _coordinator(draft: Draft) -> None:
    name = "run_coordinator"
    if not draft.at(*_RUNS, "enabled"):
        module = "dagster._core.run_coordinator.sync_in_memory_run_coordinator"
        _class(draft, name, _RUNS, module, "SyncInMemoryRunCoordinator")
    elif draft.at(*_RUNS, "type") == "CustomRunCoordinator":
        _custom(draft, name, (*_RUNS, "config", "customRunCoordinator"))
    elif draft.at(*_RUNS, "type") == "QueuedRunCoordinator":
        _class(draft, name, _RUNS, "dagster.core.run_coordinator", "QueuedRunCoordinator")
        queue = draft.at(*_QUEUE)
        if not is_object(queue) or all(map(is_empty, queue.values())):
            return
        draft.section((name, "config"), _QUEUE, None)
        if queue.get("maxConcurrentRuns") is None and not draft.at("concurrency", "enabled"):
            draft.own((name, "config", "max_concurrent_runs"), -1)
        draft.lines((name, "config"), _QUEUE, LIMITS)
        if not is_empty(queue.get("blockOpConcurrencyLimitedRuns")):
            blocked = "blockOpConcurrencyLimitedRuns"
            draft.lines((name, "config", "block_op_concurrency_limited_runs"), (*_QUEUE, blocked), BLOCKED)


def _compute_logs(draft: Draft) -> None:
    kind = draft.at("computeLogManager", "type")
    config: Keys = ("computeLogManager", "config")
    if kind == "CustomComputeLogManager":
        _custom(draft, "compute_logs", (*config, "customComputeLogManager"))
    elif isinstance(kind, str) and kind in LOG_MANAGERS:
        manager = LOG_MANAGERS[kind]
        source = (*config, manager.settings)
        _class(draft, "compute_logs", source, manager.module, kind)
        draft.lines(("compute_logs", "config"), source, manager.lines)
        if kind == "S3ComputeLogManager":
            draft.own(("compute_logs", "config", "verify"), at(draft.values, (*source, "verify")) is not False)


def _daemon(draft: Draft) -> None:
    for target, name, lines in (
        ("run_monitoring", "runMonitoring", MONITORING),
        ("run_retries", "runRetries", RETRIES),
    ):
        if draft.at(_DAEMON, name, "enabled"):
            draft.section((target,), (_DAEMON, name), {})
            draft.lines((target,), (_DAEMON, name), lines)
    for name in ("sensors", "schedules", "backfills"):
        if draft.at(_DAEMON, name) if name == "backfills" else draft.at(_DAEMON, name, "useThreads"):
            draft.section((name,), (_DAEMON, name), {})
            draft.lines((name,), (_DAEMON, name), THREADS)


def _retention(draft: Draft) -> None:
    if not draft.at("retention", "enabled"):
        return
    draft.section(("retention",), ("retention",), None)
    for target, name in (("sensor", "sensor"), ("schedule", "schedule"), ("auto_materialize", "autoMaterialize")):
        if draft.at("retention", name):
            draft.line(("retention", target, "purge_after_days"), ("retention", name, "purgeAfterDays"), "copy")


def _concurrency(draft: Draft) -> None:
    draft.section(("concurrency",), ("concurrency",), None)
    draft.lines(("concurrency", "pools"), ("concurrency", "pools"), POOLS)
    runs: Keys = ("concurrency", "runs")
    draft.line((*runs, "max_concurrent_runs"), (*runs, "maxConcurrentRuns"), "plain", "there")
    draft.line((*runs, "tag_concurrency_limits"), (*runs, "tagConcurrencyLimits"), "copy", "true")
