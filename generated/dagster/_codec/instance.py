"""Reads and checks what instance describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, passes
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import BOOL, ENV_BOOL, ENV_EXACT_INT, ENV_STR, EXACT_INT, STR, choice, each, each_value, is_number, scalar
from .. import _codec
from ..instance import AgentQueues, AgentReplicas, AutoMaterialize, Backfills, CodeServers, Concurrency, ConcurrencyPools, ConcurrencyRuns, DagsterCloudApi, DagsterInstance, Freshness, IsolatedAgents, Nux, PurgeAfterDays, PythonLogs, PythonLogsDagsterHandlerConfig, Retention, RetentionAutoMaterialize, RetentionSchedule, RetentionSensor, RunMonitoring, RunQueue, RunQueueBlockOpConcurrencyLimitedRuns, RunRetries, Schedules, Sensors, TagConcurrencyLimit, TagConcurrencyLimitValue, Telemetry

_KEYS1 = frozenset(("local_artifact_storage", "compute_logs", "storage", "run_queue", "run_storage", "event_log_storage", "schedule_storage", "scheduler", "run_coordinator", "run_launcher", "telemetry", "nux", "instance_class", "python_logs", "run_monitoring", "run_retries", "code_servers", "secrets", "defs_state_storage", "retention", "backfills", "sensors", "schedules", "auto_materialize", "freshness", "concurrency", "dagster_cloud_api", "user_code_launcher", "isolated_agents", "agent_replicas", "agent_queues", "allowed_full_deployment_locations", "allowed_branch_deployment_locations"))
_ORDERS1 = Orders(_KEYS1, ())
_WORDS1 = frozenset(("dagster_cloud", "dagster_cloud.instance"))
_KEYS2 = frozenset(("max_concurrent_runs", "tag_concurrency_limits", "dequeue_interval_seconds", "dequeue_use_threads", "dequeue_num_workers", "max_user_code_failure_retries", "user_code_failure_retry_delay", "block_op_concurrency_limited_runs"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("enabled",))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("managed_python_loggers", "python_log_level", "dagster_handler_config"))
_ORDERS4 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("enabled", "start_timeout_seconds", "cancel_timeout_seconds", "max_runtime_seconds", "max_resume_run_attempts", "poll_interval_seconds", "cancellation_thread_poll_interval_seconds", "free_slots_after_run_end_seconds"))
_ORDERS5 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("enabled", "max_retries", "retry_on_asset_or_op_failure"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("local_startup_timeout", "reload_timeout", "wait_for_local_processes_on_shutdown"))
_ORDERS7 = Orders(_KEYS7, ())
_KEYS8 = frozenset(("schedule", "sensor", "auto_materialize"))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("use_threads", "num_workers", "num_submit_workers"))
_ORDERS9 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("enabled", "minimum_interval_seconds", "run_tags", "respect_materialization_data_versions", "max_tick_retries", "use_sensors", "use_threads", "num_workers"))
_ORDERS10 = Orders(_KEYS10, ())
_ORDERS11 = Orders(_KEYS3, ("enabled",))
_KEYS11 = frozenset(("pools", "runs", "default_op_concurrency_limit"))
_ORDERS12 = Orders(_KEYS11, ())
_KEYS12 = frozenset(("url", "agent_token", "agent_label", "deployment", "deployments", "branch_deployments", "timeout", "retries", "backoff_factor", "method", "verify", "headers", "cookies", "proxies", "socket_options", "all_serverless_deployments"))
_ORDERS13 = Orders(_KEYS12, ("agent_token",))
_SCALAR1 = scalar("integer", "null", env=True, exact=True)
_SCALAR2 = scalar("number", "boolean")
_KEYS13 = frozenset(("include_default_queue", "additional_queues"))
_ORDERS14 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("enabled", "op_concurrency_slot_buffer"))
_ORDERS15 = Orders(_KEYS14, ())
_KEYS15 = frozenset(("handlers", "formatters", "filters"))
_ORDERS16 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("purge_after_days",))
_ORDERS17 = Orders(_KEYS16, ("purge_after_days",))
_KEYS17 = frozenset(("default_limit", "granularity", "op_granularity_run_buffer"))
_ORDERS18 = Orders(_KEYS17, ())
_KEYS18 = frozenset(("max_concurrent_runs", "tag_concurrency_limits"))
_ORDERS19 = Orders(_KEYS18, ())
_CHOICE1 = choice("dagster_cloud", "dagster_cloud.instance")
_CHOICE2 = choice("DagsterCloudAgentInstance")
_KEYS19 = frozenset(("key", "value", "limit"))
_ORDERS20 = Orders(_KEYS19, ("key", "limit"))
_KEYS20 = frozenset(("skipped", "success", "failure", "started"))
_ORDERS21 = Orders(_KEYS20, ())
_PATTERN1 = pattern("^(?!user:)[^:]*:[^:]+:[^:]*\\Z", 22)
_CHOICE3 = choice("run", "op", "")
_KEYS21 = frozenset(("applyLimitPerUniqueValue",))
_ORDERS22 = Orders(_KEYS21, ("applyLimitPerUniqueValue",))
_CHOICE4 = choice("", [])


def read_dagster_instance(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_0(v, at, r)
        check_1(v, at, r)
        check_2(v, at, r)
        check_3(v, at, r)
        check_4(v, at, r)
        check_5(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = DagsterInstance.__blank__()
        m._written = w
        m.local_artifact_storage = _codec.local_artifact_storage.read_local_artifact_storage_choice(v["local_artifact_storage"], (at, "local_artifact_storage"), r) if "local_artifact_storage" in v else None
        m.compute_logs = _codec.compute_logs.read_compute_log_manager(v["compute_logs"], (at, "compute_logs"), r) if "compute_logs" in v else None
        m.storage = _codec.storage.read_storage(v["storage"], (at, "storage"), r) if "storage" in v else None
        m.run_queue = read_run_queue(v["run_queue"], (at, "run_queue"), r) if "run_queue" in v else None
        m.run_storage = _codec.run_storage.read_run_storage(v["run_storage"], (at, "run_storage"), r) if "run_storage" in v else None
        m.event_log_storage = _codec.event_log_storage.read_event_log_storage(v["event_log_storage"], (at, "event_log_storage"), r) if "event_log_storage" in v else None
        m.schedule_storage = _codec.schedule_storage.read_schedule_storage(v["schedule_storage"], (at, "schedule_storage"), r) if "schedule_storage" in v else None
        m.scheduler = _codec.scheduler.read_scheduler(v["scheduler"], (at, "scheduler"), r) if "scheduler" in v else None
        m.run_coordinator = _codec.run_coordinator.read_run_coordinator(v["run_coordinator"], (at, "run_coordinator"), r) if "run_coordinator" in v else None
        m.run_launcher = _codec.run_launcher.read_run_launcher(v["run_launcher"], (at, "run_launcher"), r) if "run_launcher" in v else None
        m.telemetry = read_telemetry(v["telemetry"], (at, "telemetry"), r) if "telemetry" in v else None
        m.nux = read_nux(v["nux"], (at, "nux"), r) if "nux" in v else None
        m.instance_class = _codec.common.read_configurable_class(v["instance_class"], (at, "instance_class"), r) if "instance_class" in v else None
        m.python_logs = read_python_logs(v["python_logs"], (at, "python_logs"), r) if "python_logs" in v else None
        m.run_monitoring = read_run_monitoring(v["run_monitoring"], (at, "run_monitoring"), r) if "run_monitoring" in v else None
        m.run_retries = read_run_retries(v["run_retries"], (at, "run_retries"), r) if "run_retries" in v else None
        m.code_servers = read_code_servers(v["code_servers"], (at, "code_servers"), r) if "code_servers" in v else None
        m.secrets = _codec.secrets.read_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.defs_state_storage = _codec.defs_state_storage.read_defs_state_storage(v["defs_state_storage"], (at, "defs_state_storage"), r) if "defs_state_storage" in v else None
        m.retention = read_retention(v["retention"], (at, "retention"), r) if "retention" in v else None
        m.backfills = read_backfills(v["backfills"], (at, "backfills"), r) if "backfills" in v else None
        m.sensors = read_sensors(v["sensors"], (at, "sensors"), r) if "sensors" in v else None
        m.schedules = read_schedules(v["schedules"], (at, "schedules"), r) if "schedules" in v else None
        m.auto_materialize = read_auto_materialize(v["auto_materialize"], (at, "auto_materialize"), r) if "auto_materialize" in v else None
        m.freshness = read_freshness(v["freshness"], (at, "freshness"), r) if "freshness" in v else None
        m.concurrency = read_concurrency(v["concurrency"], (at, "concurrency"), r) if "concurrency" in v else None
        m.dagster_cloud_api = read_dagster_cloud_api(v["dagster_cloud_api"], (at, "dagster_cloud_api"), r) if "dagster_cloud_api" in v else None
        m.user_code_launcher = _codec.user_code_launcher.read_user_code_launcher(v["user_code_launcher"], (at, "user_code_launcher"), r) if "user_code_launcher" in v else None
        m.isolated_agents = read_isolated_agents(v["isolated_agents"], (at, "isolated_agents"), r) if "isolated_agents" in v else None
        m.agent_replicas = read_agent_replicas(v["agent_replicas"], (at, "agent_replicas"), r) if "agent_replicas" in v else None
        m.agent_queues = read_agent_queues(v["agent_queues"], (at, "agent_queues"), r) if "agent_queues" in v else None
        m.allowed_full_deployment_locations = read_allowed_full_deployment_locations(v["allowed_full_deployment_locations"], (at, "allowed_full_deployment_locations"), r) if "allowed_full_deployment_locations" in v else None
        m.allowed_branch_deployment_locations = read_allowed_branch_deployment_locations(v["allowed_branch_deployment_locations"], (at, "allowed_branch_deployment_locations"), r) if "allowed_branch_deployment_locations" in v else None
        m.__class__ = DagsterInstance
        return m
    return r.type(at, v, "a mapping")


def check_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or "run_coordinator" in v:
        check_0_then(v, at, r)


def check_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or "storage" in v:
        check_1_then(v, at, r)


def check_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "concurrency" in v:
            check_2_concurrency(v["concurrency"], (at, "concurrency"), r)


def check_3(v: Any, at: _At, r: _Report) -> None:
    if passes(check_3_if, v, r):
        check_3_then(v, at, r)


def check_4(v: Any, at: _At, r: _Report) -> None:
    if passes(check_4_if, v, r):
        check_4_then(v, at, r)
    else:
        check_4_else(v, at, r)


def check_5(v: Any, at: _At, r: _Report) -> None:
    if passes(check_5_if, v, r):
        check_5_then(v, at, r)


def read_run_queue(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = RunQueue.__blank__()
        m._written = w
        m.max_concurrent_runs = (x if type(x := v["max_concurrent_runs"]) is int else ENV_EXACT_INT(x, (at, "max_concurrent_runs"), r)) if "max_concurrent_runs" in v else None
        m.tag_concurrency_limits = read_run_queue_tag_concurrency_limits(v["tag_concurrency_limits"], (at, "tag_concurrency_limits"), r) if "tag_concurrency_limits" in v else UNSET
        m.dequeue_interval_seconds = (x if type(x := v["dequeue_interval_seconds"]) is int else ENV_EXACT_INT(x, (at, "dequeue_interval_seconds"), r)) if "dequeue_interval_seconds" in v else None
        m.dequeue_use_threads = (x if type(x := v["dequeue_use_threads"]) is bool else BOOL(x, (at, "dequeue_use_threads"), r)) if "dequeue_use_threads" in v else None
        m.dequeue_num_workers = (x if type(x := v["dequeue_num_workers"]) is int else ENV_EXACT_INT(x, (at, "dequeue_num_workers"), r)) if "dequeue_num_workers" in v else None
        m.max_user_code_failure_retries = (x if type(x := v["max_user_code_failure_retries"]) is int else ENV_EXACT_INT(x, (at, "max_user_code_failure_retries"), r)) if "max_user_code_failure_retries" in v else 0
        m.user_code_failure_retry_delay = (x if type(x := v["user_code_failure_retry_delay"]) is int else ENV_EXACT_INT(x, (at, "user_code_failure_retry_delay"), r)) if "user_code_failure_retry_delay" in v else 60
        m.block_op_concurrency_limited_runs = read_run_queue_block_op_concurrency_limited_runs(v["block_op_concurrency_limited_runs"], (at, "block_op_concurrency_limited_runs"), r) if "block_op_concurrency_limited_runs" in v else None
        m.__class__ = RunQueue
        return m
    return r.type(at, v, "a mapping")


def read_telemetry(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Telemetry.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.__class__ = Telemetry
        return m
    return r.type(at, v, "a mapping")


def read_nux(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Nux.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.__class__ = Nux
        return m
    return r.type(at, v, "a mapping")


def read_python_logs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = PythonLogs.__blank__()
        m._written = w
        m.managed_python_loggers = read_python_logs_managed_python_loggers(v["managed_python_loggers"], (at, "managed_python_loggers"), r) if "managed_python_loggers" in v else None
        m.python_log_level = (x if type(x := v["python_log_level"]) is str else STR(x, (at, "python_log_level"), r)) if "python_log_level" in v else None
        m.dagster_handler_config = read_python_logs_dagster_handler_config(v["dagster_handler_config"], (at, "dagster_handler_config"), r) if "dagster_handler_config" in v else None
        m.__class__ = PythonLogs
        return m
    return r.type(at, v, "a mapping")


def read_run_monitoring(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = RunMonitoring.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.start_timeout_seconds = (x if type(x := v["start_timeout_seconds"]) is int else EXACT_INT(x, (at, "start_timeout_seconds"), r)) if "start_timeout_seconds" in v else None
        m.cancel_timeout_seconds = (x if type(x := v["cancel_timeout_seconds"]) is int else EXACT_INT(x, (at, "cancel_timeout_seconds"), r)) if "cancel_timeout_seconds" in v else None
        m.max_runtime_seconds = (x if type(x := v["max_runtime_seconds"]) is int else EXACT_INT(x, (at, "max_runtime_seconds"), r)) if "max_runtime_seconds" in v else None
        m.max_resume_run_attempts = (x if type(x := v["max_resume_run_attempts"]) is int else EXACT_INT(x, (at, "max_resume_run_attempts"), r)) if "max_resume_run_attempts" in v else None
        m.poll_interval_seconds = (x if type(x := v["poll_interval_seconds"]) is int else EXACT_INT(x, (at, "poll_interval_seconds"), r)) if "poll_interval_seconds" in v else None
        m.cancellation_thread_poll_interval_seconds = (x if type(x := v["cancellation_thread_poll_interval_seconds"]) is int else EXACT_INT(x, (at, "cancellation_thread_poll_interval_seconds"), r)) if "cancellation_thread_poll_interval_seconds" in v else None
        m.free_slots_after_run_end_seconds = (x if type(x := v["free_slots_after_run_end_seconds"]) is int else EXACT_INT(x, (at, "free_slots_after_run_end_seconds"), r)) if "free_slots_after_run_end_seconds" in v else None
        m.__class__ = RunMonitoring
        return m
    return r.type(at, v, "a mapping")


def read_run_retries(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = RunRetries.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.max_retries = (x if type(x := v["max_retries"]) is int else EXACT_INT(x, (at, "max_retries"), r)) if "max_retries" in v else 0
        m.retry_on_asset_or_op_failure = (x if type(x := v["retry_on_asset_or_op_failure"]) is bool else BOOL(x, (at, "retry_on_asset_or_op_failure"), r)) if "retry_on_asset_or_op_failure" in v else True
        m.__class__ = RunRetries
        return m
    return r.type(at, v, "a mapping")


def read_code_servers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = CodeServers.__blank__()
        m._written = w
        m.local_startup_timeout = (x if type(x := v["local_startup_timeout"]) is int else EXACT_INT(x, (at, "local_startup_timeout"), r)) if "local_startup_timeout" in v else None
        m.reload_timeout = (x if type(x := v["reload_timeout"]) is int else EXACT_INT(x, (at, "reload_timeout"), r)) if "reload_timeout" in v else None
        m.wait_for_local_processes_on_shutdown = (x if type(x := v["wait_for_local_processes_on_shutdown"]) is bool else BOOL(x, (at, "wait_for_local_processes_on_shutdown"), r)) if "wait_for_local_processes_on_shutdown" in v else None
        m.__class__ = CodeServers
        return m
    return r.type(at, v, "a mapping")


def read_retention(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        m = Retention.__blank__()
        m._written = w
        m.schedule = read_retention_schedule(v["schedule"], (at, "schedule"), r) if "schedule" in v else None
        m.sensor = read_retention_sensor(v["sensor"], (at, "sensor"), r) if "sensor" in v else None
        m.auto_materialize = read_retention_auto_materialize(v["auto_materialize"], (at, "auto_materialize"), r) if "auto_materialize" in v else None
        m.__class__ = Retention
        return m
    return r.type(at, v, "a mapping")


def read_backfills(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = Backfills.__blank__()
        m._written = w
        m.use_threads = (x if type(x := v["use_threads"]) is bool else BOOL(x, (at, "use_threads"), r)) if "use_threads" in v else False
        m.num_workers = (x if type(x := v["num_workers"]) is int else EXACT_INT(x, (at, "num_workers"), r)) if "num_workers" in v else None
        m.num_submit_workers = (x if type(x := v["num_submit_workers"]) is int else EXACT_INT(x, (at, "num_submit_workers"), r)) if "num_submit_workers" in v else None
        m.__class__ = Backfills
        return m
    return r.type(at, v, "a mapping")


def read_sensors(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = Sensors.__blank__()
        m._written = w
        m.use_threads = (x if type(x := v["use_threads"]) is bool else BOOL(x, (at, "use_threads"), r)) if "use_threads" in v else False
        m.num_workers = (x if type(x := v["num_workers"]) is int else EXACT_INT(x, (at, "num_workers"), r)) if "num_workers" in v else None
        m.num_submit_workers = (x if type(x := v["num_submit_workers"]) is int else EXACT_INT(x, (at, "num_submit_workers"), r)) if "num_submit_workers" in v else None
        m.__class__ = Sensors
        return m
    return r.type(at, v, "a mapping")


def read_schedules(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = Schedules.__blank__()
        m._written = w
        m.use_threads = (x if type(x := v["use_threads"]) is bool else BOOL(x, (at, "use_threads"), r)) if "use_threads" in v else False
        m.num_workers = (x if type(x := v["num_workers"]) is int else EXACT_INT(x, (at, "num_workers"), r)) if "num_workers" in v else None
        m.num_submit_workers = (x if type(x := v["num_submit_workers"]) is int else EXACT_INT(x, (at, "num_submit_workers"), r)) if "num_submit_workers" in v else None
        m.__class__ = Schedules
        return m
    return r.type(at, v, "a mapping")


def read_auto_materialize(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = AutoMaterialize.__blank__()
        m._written = w
        m.enabled = read_auto_materialize_enabled(v["enabled"], (at, "enabled"), r) if "enabled" in v else None
        m.minimum_interval_seconds = read_auto_materialize_minimum_interval_seconds(v["minimum_interval_seconds"], (at, "minimum_interval_seconds"), r) if "minimum_interval_seconds" in v else None
        m.run_tags = read_auto_materialize_run_tags(v["run_tags"], (at, "run_tags"), r) if "run_tags" in v else None
        m.respect_materialization_data_versions = read_auto_materialize_respect_materialization_data_versions(v["respect_materialization_data_versions"], (at, "respect_materialization_data_versions"), r) if "respect_materialization_data_versions" in v else None
        m.max_tick_retries = read_auto_materialize_max_tick_retries(v["max_tick_retries"], (at, "max_tick_retries"), r) if "max_tick_retries" in v else 3
        m.use_sensors = read_auto_materialize_use_sensors(v["use_sensors"], (at, "use_sensors"), r) if "use_sensors" in v else None
        m.use_threads = (x if type(x := v["use_threads"]) is bool else BOOL(x, (at, "use_threads"), r)) if "use_threads" in v else False
        m.num_workers = (x if type(x := v["num_workers"]) is int else EXACT_INT(x, (at, "num_workers"), r)) if "num_workers" in v else None
        m.__class__ = AutoMaterialize
        return m
    return r.type(at, v, "a mapping")


def read_freshness(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = Freshness.__blank__()
        m._written = w
        m.enabled = x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)
        m.__class__ = Freshness
        return m
    return r.type(at, v, "a mapping")


def read_concurrency(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = Concurrency.__blank__()
        m._written = w
        m.pools = read_concurrency_pools(v["pools"], (at, "pools"), r) if "pools" in v else None
        m.runs = read_concurrency_runs(v["runs"], (at, "runs"), r) if "runs" in v else None
        m.default_op_concurrency_limit = (x if type(x := v["default_op_concurrency_limit"]) is int else EXACT_INT(x, (at, "default_op_concurrency_limit"), r)) if "default_op_concurrency_limit" in v else None
        m.__class__ = Concurrency
        return m
    return r.type(at, v, "a mapping")


def read_dagster_cloud_api(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_dagster_cloud_api_0(v, at, r)
        check_dagster_cloud_api_1(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = DagsterCloudApi.__blank__()
        m._written = w
        m.url = (x if type(x := v["url"]) is str else ENV_STR(x, (at, "url"), r)) if "url" in v else None
        m.agent_token = x if type(x := v["agent_token"]) is str else ENV_STR(x, (at, "agent_token"), r)
        m.agent_label = (x if type(x := v["agent_label"]) is str else ENV_STR(x, (at, "agent_label"), r)) if "agent_label" in v else None
        m.deployment = read_dagster_cloud_api_deployment(v["deployment"], (at, "deployment"), r) if "deployment" in v else None
        m.deployments = read_dagster_cloud_api_deployments(v["deployments"], (at, "deployments"), r) if "deployments" in v else None
        m.branch_deployments = (x if type(x := v["branch_deployments"]) is bool else ENV_BOOL(x, (at, "branch_deployments"), r)) if "branch_deployments" in v else False
        m.timeout = (x if type(x := v["timeout"]) is int else _SCALAR1(x, (at, "timeout"), r)) if "timeout" in v else 60
        m.retries = (x if type(x := v["retries"]) is int else ENV_EXACT_INT(x, (at, "retries"), r)) if "retries" in v else 6
        m.backoff_factor = (x if type(x := v["backoff_factor"]) is int or (type(x) is float and x - x == 0) else _SCALAR2(x, (at, "backoff_factor"), r)) if "backoff_factor" in v else 0.5
        m.method = (x if type(x := v["method"]) is str else ENV_STR(x, (at, "method"), r)) if "method" in v else "POST"
        m.verify = (x if type(x := v["verify"]) is bool else BOOL(x, (at, "verify"), r)) if "verify" in v else True
        m.headers = read_dagster_cloud_api_headers(v["headers"], (at, "headers"), r) if "headers" in v else None
        m.cookies = read_dagster_cloud_api_cookies(v["cookies"], (at, "cookies"), r) if "cookies" in v else None
        m.proxies = read_dagster_cloud_api_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else None
        m.socket_options = read_dagster_cloud_api_socket_options(v["socket_options"], (at, "socket_options"), r) if "socket_options" in v else None
        m.all_serverless_deployments = (x if type(x := v["all_serverless_deployments"]) is bool else ENV_BOOL(x, (at, "all_serverless_deployments"), r)) if "all_serverless_deployments" in v else False
        m.__class__ = DagsterCloudApi
        return m
    return r.type(at, v, "a mapping")


def read_isolated_agents(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = IsolatedAgents.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = IsolatedAgents
        return m
    return r.type(at, v, "a mapping")


def read_agent_replicas(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = AgentReplicas.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = AgentReplicas
        return m
    return r.type(at, v, "a mapping")


def read_agent_queues(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = AgentQueues.__blank__()
        m._written = w
        m.include_default_queue = (x if type(x := v["include_default_queue"]) is bool else BOOL(x, (at, "include_default_queue"), r)) if "include_default_queue" in v else True
        m.additional_queues = read_agent_queues_additional_queues(v["additional_queues"], (at, "additional_queues"), r) if "additional_queues" in v else None
        m.__class__ = AgentQueues
        return m
    return r.type(at, v, "a mapping")


def read_allowed_full_deployment_locations(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_allowed_full_deployment_locations_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_allowed_branch_deployment_locations(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def check_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "run_queue" in v:
            check_0_then_run_queue(v["run_queue"], (at, "run_queue"), r)


def check_1_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "run_storage" in v:
            check_1_then_run_storage(v["run_storage"], (at, "run_storage"), r)
        if "event_log_storage" in v:
            check_1_then_event_log_storage(v["event_log_storage"], (at, "event_log_storage"), r)
        if "schedule_storage" in v:
            check_1_then_schedule_storage(v["schedule_storage"], (at, "schedule_storage"), r)


def check_2_concurrency(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or "pools" in v:
        check_2_concurrency_then(v, at, r)
    else:
        check_2_concurrency_else(v, at, r)


def check_3_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "run_queue" in v:
            _codec.common.check_no_queue_conflict(v["run_queue"], (at, "run_queue"), r)
        if "run_coordinator" in v:
            check_3_then_run_coordinator(v["run_coordinator"], (at, "run_coordinator"), r)


def check_3_if(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "concurrency" not in v:
            r.missing(at, "concurrency")
        if "concurrency" in v:
            check_3_if_concurrency(v["concurrency"], (at, "concurrency"), r)


def check_4_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "dagster_cloud_api" not in v:
            r.missing(at, "dagster_cloud_api")
        if "user_code_launcher" not in v:
            r.missing(at, "user_code_launcher")


def check_4_else(v: Any, at: _At, r: _Report) -> None:
    if passes(check_4_else_not, v, r):
        r.problem(at, "not", "settings of a Dagster+ agent need an 'instance_class': module dagster_cloud, class DagsterCloudAgentInstance")


def check_4_if(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "instance_class" not in v:
            r.missing(at, "instance_class")
        if "instance_class" in v:
            check_4_if_instance_class(v["instance_class"], (at, "instance_class"), r)


def check_5_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "agent_replicas" in v:
            check_5_then_agent_replicas(v["agent_replicas"], (at, "agent_replicas"), r)


def check_5_if(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "isolated_agents" not in v:
            r.missing(at, "isolated_agents")
        if "isolated_agents" in v:
            check_5_if_isolated_agents(v["isolated_agents"], (at, "isolated_agents"), r)


def read_run_queue_tag_concurrency_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_run_queue_tag_concurrency_limits_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_run_queue_block_op_concurrency_limited_runs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = RunQueueBlockOpConcurrencyLimitedRuns.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.op_concurrency_slot_buffer = (x if type(x := v["op_concurrency_slot_buffer"]) is int else EXACT_INT(x, (at, "op_concurrency_slot_buffer"), r)) if "op_concurrency_slot_buffer" in v else None
        m.__class__ = RunQueueBlockOpConcurrencyLimitedRuns
        return m
    return r.type(at, v, "a mapping")


def read_python_logs_managed_python_loggers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_python_logs_dagster_handler_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        m = PythonLogsDagsterHandlerConfig.__blank__()
        m._written = w
        m.handlers = read_python_logs_dagster_handler_config_handlers(v["handlers"], (at, "handlers"), r) if "handlers" in v else None
        m.formatters = read_python_logs_dagster_handler_config_formatters(v["formatters"], (at, "formatters"), r) if "formatters" in v else None
        m.filters = read_python_logs_dagster_handler_config_filters(v["filters"], (at, "filters"), r) if "filters" in v else None
        m.__class__ = PythonLogsDagsterHandlerConfig
        return m
    return r.type(at, v, "a mapping")


def read_retention_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        m = RetentionSchedule.__blank__()
        m._written = w
        m.purge_after_days = read_retention_schedule_purge_after_days(v["purge_after_days"], (at, "purge_after_days"), r)
        m.__class__ = RetentionSchedule
        return m
    return r.type(at, v, "a mapping")


def read_retention_sensor(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        m = RetentionSensor.__blank__()
        m._written = w
        m.purge_after_days = read_retention_sensor_purge_after_days(v["purge_after_days"], (at, "purge_after_days"), r)
        m.__class__ = RetentionSensor
        return m
    return r.type(at, v, "a mapping")


def read_retention_auto_materialize(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        m = RetentionAutoMaterialize.__blank__()
        m._written = w
        m.purge_after_days = read_retention_auto_materialize_purge_after_days(v["purge_after_days"], (at, "purge_after_days"), r)
        m.__class__ = RetentionAutoMaterialize
        return m
    return r.type(at, v, "a mapping")


def read_auto_materialize_enabled(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return _codec.common.read_unresolved_reference(v, at, r)
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping or a boolean")


def read_auto_materialize_minimum_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return _codec.common.read_unresolved_reference(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else EXACT_INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_auto_materialize_run_tags(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_auto_materialize_respect_materialization_data_versions(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return _codec.common.read_unresolved_reference(v, at, r)
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping or a boolean")


def read_auto_materialize_max_tick_retries(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return _codec.common.read_unresolved_reference(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else EXACT_INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_auto_materialize_use_sensors(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return _codec.common.read_unresolved_reference(v, at, r)
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping or a boolean")


def read_concurrency_pools(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = ConcurrencyPools.__blank__()
        m._written = w
        m.default_limit = (x if type(x := v["default_limit"]) is int else EXACT_INT(x, (at, "default_limit"), r)) if "default_limit" in v else None
        m.granularity = (x if type(x := v["granularity"]) is str else STR(x, (at, "granularity"), r)) if "granularity" in v else None
        m.op_granularity_run_buffer = (x if type(x := v["op_granularity_run_buffer"]) is int else EXACT_INT(x, (at, "op_granularity_run_buffer"), r)) if "op_granularity_run_buffer" in v else None
        m.__class__ = ConcurrencyPools
        return m
    return r.type(at, v, "a mapping")


def read_concurrency_runs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = ConcurrencyRuns.__blank__()
        m._written = w
        m.max_concurrent_runs = (x if type(x := v["max_concurrent_runs"]) is int else EXACT_INT(x, (at, "max_concurrent_runs"), r)) if "max_concurrent_runs" in v else None
        m.tag_concurrency_limits = read_concurrency_runs_tag_concurrency_limits(v["tag_concurrency_limits"], (at, "tag_concurrency_limits"), r) if "tag_concurrency_limits" in v else UNSET
        m.__class__ = ConcurrencyRuns
        return m
    return r.type(at, v, "a mapping")


def check_dagster_cloud_api_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or "url" in v:
        check_dagster_cloud_api_0_then(v, at, r)
    else:
        check_dagster_cloud_api_0_else(v, at, r)


def check_dagster_cloud_api_1(v: Any, at: _At, r: _Report) -> None:
    if passes(check_dagster_cloud_api_1_if, v, r):
        check_dagster_cloud_api_1_then(v, at, r)


def read_dagster_cloud_api_deployment(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_dagster_cloud_api_deployment_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_dagster_cloud_api_deployments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_dagster_cloud_api_headers(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_dagster_cloud_api_cookies(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_dagster_cloud_api_proxies(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_dagster_cloud_api_socket_options(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_dagster_cloud_api_socket_options_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_queues_additional_queues(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_allowed_full_deployment_locations_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def check_0_then_run_queue(v: Any, at: _At, r: _Report) -> None:
    if True:
        r.problem(at, "not", "cannot stand beside 'run_coordinator', whose configuration it would be")


def check_1_then_run_storage(v: Any, at: _At, r: _Report) -> None:
    if True:
        r.problem(at, "not", "cannot stand beside 'storage', which holds all three")


def check_1_then_event_log_storage(v: Any, at: _At, r: _Report) -> None:
    if True:
        r.problem(at, "not", "cannot stand beside 'storage', which holds all three")


def check_1_then_schedule_storage(v: Any, at: _At, r: _Report) -> None:
    if True:
        r.problem(at, "not", "cannot stand beside 'storage', which holds all three")


def check_2_concurrency_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "default_op_concurrency_limit" in v:
            check_concurrency_then_default_op_concurrency_limit(v["default_op_concurrency_limit"], (at, "default_op_concurrency_limit"), r)
        if "pools" in v:
            check_concurrency_then_pools(v["pools"], (at, "pools"), r)


def check_2_concurrency_else(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "default_op_concurrency_limit" in v:
            check_concurrency_else_default_op_concurrency_limit(v["default_op_concurrency_limit"], (at, "default_op_concurrency_limit"), r)


def check_3_then_run_coordinator(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("class" in v and "QueuedRunCoordinator" == v["class"]):
        check_then_run_coordinator_then(v, at, r)


def check_3_if_concurrency(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'runs'", check_if_concurrency_0), ("a mapping with 'pools'", check_if_concurrency_1)))


def check_4_else_not(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    first_of(v, at, r, (("a mapping with 'dagster_cloud_api'", check_else_not_0), ("a mapping with 'user_code_launcher'", check_else_not_1), ("a mapping with 'isolated_agents'", check_else_not_2), ("a mapping with 'agent_replicas'", check_else_not_3), ("a mapping with 'agent_queues'", check_else_not_4), ("a mapping with 'allowed_full_deployment_locations'", check_else_not_5), ("a mapping with 'allowed_branch_deployment_locations'", check_else_not_6)))


def check_4_if_instance_class(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module" not in v:
            r.missing(at, "module")
        if "class" not in v:
            r.missing(at, "class")
        if "module" in v:
            check_if_instance_class_module(v["module"], (at, "module"), r)
        if "class" in v:
            check_if_instance_class_class(v["class"], (at, "class"), r)
    else:
        r.type(at, v, "a mapping")


def check_5_then_agent_replicas(v: Any, at: _At, r: _Report) -> None:
    if passes(check_then_agent_replicas_not, v, r):
        r.problem(at, "not", "cannot stand beside 'isolated_agents'")


def check_5_if_isolated_agents(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")


def read_run_queue_tag_concurrency_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_tag_concurrency_limit(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_python_logs_dagster_handler_config_handlers(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_python_logs_dagster_handler_config_formatters(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_python_logs_dagster_handler_config_filters(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_retention_schedule_purge_after_days(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_purge_after_days(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else EXACT_INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_retention_sensor_purge_after_days(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_purge_after_days(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else EXACT_INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_retention_auto_materialize_purge_after_days(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_purge_after_days(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else EXACT_INT(v, at, r)
    return r.type(at, v, "a mapping or an integer")


def read_concurrency_runs_tag_concurrency_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_runs_tag_concurrency_limits_0(v, at, r)
    return r.type(at, v, "a list or null")


def check_dagster_cloud_api_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "url" in v:
            check_0_then_url(v["url"], (at, "url"), r)


def check_dagster_cloud_api_0_else(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "agent_token" in v:
            check_0_else_agent_token(v["agent_token"], (at, "agent_token"), r)


def check_dagster_cloud_api_1_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "deployment" in v:
            check_1_then_deployment(v["deployment"], (at, "deployment"), r)


def check_dagster_cloud_api_1_if(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "deployments" not in v:
            r.missing(at, "deployments")
        if "deployments" in v:
            check_1_if_deployments(v["deployments"], (at, "deployments"), r)


def read_dagster_cloud_api_deployment_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_dagster_cloud_api_socket_options_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_dagster_cloud_api_socket_options_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_concurrency_then_default_op_concurrency_limit(v: Any, at: _At, r: _Report) -> None:
    if v is not NONE:
        r.problem(at, "not", "cannot be set beside 'pools', which replace it")


def check_concurrency_then_pools(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "default_limit" in v:
            check_then_pools_default_limit(v["default_limit"], (at, "default_limit"), r)
        if "granularity" in v:
            check_then_pools_granularity(v["granularity"], (at, "granularity"), r)


def check_concurrency_else_default_op_concurrency_limit(v: Any, at: _At, r: _Report) -> None:
    if is_number(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if v > 1000:
            r.problem(at, "maximum", "must be at most 1000")


def check_then_run_coordinator_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" in v:
            _codec.common.check_no_queue_conflict(v["config"], (at, "config"), r)


def check_if_concurrency_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "runs" not in v:
            r.missing(at, "runs")


def check_if_concurrency_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "pools" not in v:
            r.missing(at, "pools")


def check_else_not_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "dagster_cloud_api" not in v:
            r.missing(at, "dagster_cloud_api")


def check_else_not_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "user_code_launcher" not in v:
            r.missing(at, "user_code_launcher")


def check_else_not_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "isolated_agents" not in v:
            r.missing(at, "isolated_agents")


def check_else_not_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "agent_replicas" not in v:
            r.missing(at, "agent_replicas")


def check_else_not_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "agent_queues" not in v:
            r.missing(at, "agent_queues")


def check_else_not_5(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "allowed_full_deployment_locations" not in v:
            r.missing(at, "allowed_full_deployment_locations")


def check_else_not_6(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "allowed_branch_deployment_locations" not in v:
            r.missing(at, "allowed_branch_deployment_locations")


def check_if_instance_class_module(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_if_instance_class_class(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_then_agent_replicas_not(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")


def read_tag_concurrency_limit(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = TagConcurrencyLimit.__blank__()
        m._written = w
        m.key = x if type(x := v["key"]) is str else STR(x, (at, "key"), r)
        m.value = read_tag_concurrency_limit_value(v["value"], (at, "value"), r) if "value" in v else None
        m.limit = x if type(x := v["limit"]) is int else EXACT_INT(x, (at, "limit"), r)
        m.__class__ = TagConcurrencyLimit
        return m
    return r.type(at, v, "a mapping")


def read_purge_after_days(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = PurgeAfterDays.__blank__()
        m._written = w
        m.skipped = (x if type(x := v["skipped"]) is int else EXACT_INT(x, (at, "skipped"), r)) if "skipped" in v else None
        m.success = (x if type(x := v["success"]) is int else EXACT_INT(x, (at, "success"), r)) if "success" in v else None
        m.failure = (x if type(x := v["failure"]) is int else EXACT_INT(x, (at, "failure"), r)) if "failure" in v else None
        m.started = (x if type(x := v["started"]) is int else EXACT_INT(x, (at, "started"), r)) if "started" in v else None
        m.__class__ = PurgeAfterDays
        return m
    return r.type(at, v, "a mapping")


def read_runs_tag_concurrency_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_tag_concurrency_limit(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_0_then_url(v: Any, at: _At, r: _Report) -> None:
    if "" == v:
        r.problem(at, "not", "must not be empty")


def check_0_else_agent_token(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING and not (type(v) is not STRING or _PATTERN1(v)):
        r.problem(at, "not", "without 'url' the address is taken from the token, which must be an agent's: agent:ORGANIZATION:ID")


def check_1_then_deployment(v: Any, at: _At, r: _Report) -> None:
    if passes(check_then_deployment_not, v, r):
        r.problem(at, "not", "cannot stand beside 'deployments'")


def check_1_if_deployments(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        if len(v) < 1:
            r.problem(at, "min-items", "must have at least 1 member")


def read_dagster_cloud_api_socket_options_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_dagster_cloud_api_socket_options_0_3(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_then_pools_default_limit(v: Any, at: _At, r: _Report) -> None:
    if is_number(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if v > 1000:
            r.problem(at, "maximum", "must be at most 1000")


def check_then_pools_granularity(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)


def read_tag_concurrency_limit_value(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_tag_concurrency_limit_value_2(v, at, r)
    return r.type(at, v, "a mapping or a string")


def check_then_deployment_not(v: Any, at: _At, r: _Report) -> None:
    if passes(check_deployment_not_not, v, r):
        r.problem(at, "not", "takes a form that is not allowed")


def read_dagster_cloud_api_socket_options_0_3(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        if v is NONE:
            r.problem(at, "not", "null cannot stand in this list")
    return v


def read_tag_concurrency_limit_value_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = TagConcurrencyLimitValue.__blank__()
        m._written = w
        m.applyLimitPerUniqueValue = x if type(x := v["applyLimitPerUniqueValue"]) is bool else BOOL(x, (at, "applyLimitPerUniqueValue"), r)
        m.__class__ = TagConcurrencyLimitValue
        return m
    return r.type(at, v, "a mapping")


def check_deployment_not_not(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)
