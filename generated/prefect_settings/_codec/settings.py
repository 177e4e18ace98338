"""Reads and checks what settings describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import BOOL, INT, NUMBER, STR, choice, each, each_value, is_integral, is_number, scalar
from .. import _codec
from ..settings import APISettings, CLISettings, ClientMetricsSettings, ClientSettings, CloudSettings, DeploymentsSettings, EventsSettings, ExperimentsSettings, FlowsSettings, InternalSettings, LoggingSettings, LoggingToAPISettings, PluginsSettings, PrefectSettings, ResultsSettings, RunnerServerSettings, RunnerSettings, SQLAlchemyConnectArgsSettings, SQLAlchemySettings, SQLAlchemyTLSSettings, ServerAPISettings, ServerConcurrencySettings, ServerDatabaseSettings, ServerDeploymentsSettings, ServerDocketSettings, ServerEphemeralSettings, ServerEventsSettings, ServerFlowRunGraphSettings, ServerLogsSettings, ServerServicesCancellationCleanupSettings, ServerServicesCleanupReconcilerSettings, ServerServicesDBVacuumSettings, ServerServicesEventLoggerSettings, ServerServicesEventPersisterSettings, ServerServicesForemanSettings, ServerServicesLateRunsSettings, ServerServicesPauseExpirationsSettings, ServerServicesRepossessorSettings, ServerServicesSchedulerSettings, ServerServicesSettings, ServerServicesTaskRunRecorderSettings, ServerServicesTriggersSettings, ServerSettings, ServerTasksSchedulingSettings, ServerTasksSettings, ServerUISettings, ServerWorkerChannelSettings, TasksRunnerSettings, TasksSchedulingSettings, TasksSettings, TelemetrySettings, TestingSettings, WorkerSettings, WorkerWebserverSettings

_KEYS1 = frozenset(("home", "profiles_path", "debug_mode", "api", "cli", "client", "cloud", "deployments", "events", "experiments", "flows", "internal", "logging", "plugins", "results", "runner", "server", "tasks", "telemetry", "testing", "worker", "ui_url", "silence_api_url_misconfiguration"))
_ORDERS1 = Orders(_KEYS1, ())
_SCALAR1 = scalar("string", "null")
_KEYS2 = frozenset(("url", "auth_string", "key", "tls_insecure_skip_verify", "ssl_cert_file", "enable_http2", "request_timeout"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("colors", "prompt", "wrap_lines"))
_ORDERS3 = Orders(_KEYS3, ())
_SCALAR2 = scalar("boolean", "null")
_KEYS4 = frozenset(("max_retries", "retry_jitter_factor", "retry_extra_codes", "csrf_support_enabled", "custom_headers", "server_version_check_enabled", "metrics"))
_ORDERS4 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("api_url", "enable_orchestration_telemetry", "max_log_size", "ui_url"))
_ORDERS5 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("default_work_pool_name", "default_docker_build_namespace"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("worker_max_queue_size",))
_ORDERS7 = Orders(_KEYS7, ())
_KEYS8 = frozenset(("warn",))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("heartbeat_frequency", "default_retries", "default_retry_delay_seconds"))
_ORDERS9 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("logging_level",))
_ORDERS10 = Orders(_KEYS10, ())
_CHOICE1 = choice("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical")
_WORDS1 = frozenset(("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical"))
_KEYS11 = frozenset(("level", "config_path", "extra_loggers", "log_prints", "colors", "markup", "to_api"))
_ORDERS11 = Orders(_KEYS11, ())
_KEYS12 = frozenset(("enabled", "allow", "deny", "setup_timeout_seconds", "strict", "safe_mode"))
_ORDERS12 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("default_serializer", "persist_by_default", "default_storage_block", "local_storage_path"))
_ORDERS13 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("process_limit", "poll_frequency", "crash_on_cancellation_failure", "auto_install_dependencies", "server"))
_ORDERS14 = Orders(_KEYS14, ())
_KEYS15 = frozenset(("logging_level", "analytics_enabled", "metrics_enabled", "log_retryable_errors", "register_blocks_on_start", "memoize_block_auto_registration", "memo_store_path", "deployment_schedule_max_scheduled_runs", "api", "concurrency", "database", "deployments", "docket", "ephemeral", "events", "flow_run_graph", "logs", "services", "tasks", "ui", "worker_channel"))
_ORDERS15 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("refresh_cache", "default_no_cache", "disable_caching", "default_retries", "default_retry_delay_seconds", "default_persist_result", "runner", "scheduling"))
_ORDERS16 = Orders(_KEYS16, ())
_KEYS17 = frozenset(("enable_resource_metrics", "resource_metrics_interval_seconds"))
_ORDERS17 = Orders(_KEYS17, ())
_KEYS18 = frozenset(("test_mode", "unit_test_mode", "unit_test_loop_debug", "test_setting"))
_ORDERS18 = Orders(_KEYS18, ())
_KEYS19 = frozenset(("debug_mode", "heartbeat_seconds", "query_seconds", "prefetch_seconds", "enable_cancellation", "cancellation_poll_seconds", "webserver"))
_ORDERS19 = Orders(_KEYS19, ())
_KEYS20 = frozenset(("enabled", "port"))
_ORDERS20 = Orders(_KEYS20, ())
_KEYS21 = frozenset(("enabled", "batch_interval", "batch_size", "max_log_size", "when_missing_flow"))
_ORDERS21 = Orders(_KEYS21, ())
_CHOICE2 = choice("warn", "error", "ignore")
_WORDS2 = frozenset(("warn", "error", "ignore"))
_KEYS22 = frozenset(("enable", "host", "port", "log_level", "missed_polls_tolerance"))
_ORDERS22 = Orders(_KEYS22, ())
_KEYS23 = frozenset(("auth_string", "host", "port", "base_path", "default_limit", "keepalive_timeout", "csrf_protection_enabled", "csrf_token_expiration", "cors_allowed_origins", "cors_allowed_methods", "cors_allowed_headers", "websocket_ping_interval", "websocket_ping_timeout", "max_parameter_size"))
_ORDERS23 = Orders(_KEYS23, ())
_KEYS24 = frozenset(("lease_storage", "initial_deployment_lease_duration", "maximum_concurrency_slot_wait_seconds"))
_ORDERS24 = Orders(_KEYS24, ())
_KEYS25 = frozenset(("sqlalchemy", "connection_url", "driver", "host", "port", "user", "name", "password", "echo", "migrate_on_start", "timeout", "connection_timeout", "migration_timeout"))
_ORDERS25 = Orders(_KEYS25, ())
_SCALAR3 = scalar("integer", "null")
_SCALAR4 = scalar("number", "null")
_KEYS26 = frozenset(("concurrency_slot_wait_seconds",))
_ORDERS26 = Orders(_KEYS26, ())
_KEYS27 = frozenset(("name", "url"))
_ORDERS27 = Orders(_KEYS27, ())
_KEYS28 = frozenset(("enabled", "startup_timeout_seconds"))
_ORDERS28 = Orders(_KEYS28, ())
_KEYS29 = frozenset(("stream_out_enabled", "related_resource_cache_ttl", "maximum_labels_per_resource", "maximum_related_resources", "maximum_size_bytes", "expired_bucket_buffer", "proactive_granularity", "retention_period", "maximum_websocket_backfill", "websocket_backfill_page_size", "messaging_broker", "messaging_cache", "causal_ordering", "maximum_event_name_length"))
_ORDERS29 = Orders(_KEYS29, ())
_KEYS30 = frozenset(("max_nodes", "max_artifacts"))
_ORDERS30 = Orders(_KEYS30, ())
_KEYS31 = frozenset(("stream_out_enabled", "stream_publishing_enabled"))
_ORDERS31 = Orders(_KEYS31, ())
_KEYS32 = frozenset(("cancellation_cleanup", "db_vacuum", "event_persister", "event_logger", "foreman", "late_runs", "scheduler", "pause_expirations", "repossessor", "cleanup_reconciler", "task_run_recorder", "triggers"))
_ORDERS32 = Orders(_KEYS32, ())
_KEYS33 = frozenset(("tag_concurrency_slot_wait_seconds", "max_cache_key_length", "scheduling"))
_ORDERS33 = Orders(_KEYS33, ())
_KEYS34 = frozenset(("enabled", "v2_enabled", "api_url", "serve_base", "static_directory", "show_promotional_content"))
_ORDERS34 = Orders(_KEYS34, ())
_KEYS35 = frozenset(("cleanup_queue_storage", "cleanup_lease_seconds", "cleanup_max_delivery_attempts", "cleanup_completed_idempotency_retention_seconds"))
_ORDERS35 = Orders(_KEYS35, ())
_KEYS36 = frozenset(("thread_pool_max_workers", "process_pool_max_workers"))
_ORDERS36 = Orders(_KEYS36, ())
_KEYS37 = frozenset(("default_storage_block", "delete_failed_submissions"))
_ORDERS37 = Orders(_KEYS37, ())
_KEYS38 = frozenset(("host", "port"))
_ORDERS38 = Orders(_KEYS38, ())
_KEYS39 = frozenset(("connect_args", "pool_size", "pool_recycle", "pool_timeout", "max_overflow"))
_ORDERS39 = Orders(_KEYS39, ())
_CHOICE3 = choice("postgresql+asyncpg", "sqlite+aiosqlite")
_WORDS3 = frozenset(("postgresql+asyncpg", "sqlite+aiosqlite"))
_KEYS40 = frozenset(("enabled", "loop_seconds", "cancelling_timeout_seconds"))
_ORDERS40 = Orders(_KEYS40, ())
_KEYS41 = frozenset(("enabled", "loop_seconds", "orphan_cleanup_loop_seconds", "retention_period", "batch_size", "event_retention_overrides"))
_ORDERS41 = Orders(_KEYS41, ())
_KEYS42 = frozenset(("enabled", "batch_size", "read_batch_size", "flush_interval", "queue_max_size", "max_flush_retries"))
_ORDERS42 = Orders(_KEYS42, ())
_KEYS43 = frozenset(("enabled",))
_ORDERS43 = Orders(_KEYS43, ())
_KEYS44 = frozenset(("enabled", "loop_seconds", "inactivity_heartbeat_multiple", "fallback_heartbeat_interval_seconds", "deployment_last_polled_timeout_seconds", "work_queue_last_polled_timeout_seconds"))
_ORDERS44 = Orders(_KEYS44, ())
_KEYS45 = frozenset(("enabled", "loop_seconds", "after_seconds"))
_ORDERS45 = Orders(_KEYS45, ())
_KEYS46 = frozenset(("enabled", "loop_seconds", "deployment_batch_size", "max_runs", "min_runs", "max_scheduled_time", "min_scheduled_time", "insert_batch_size", "recent_deployments_loop_seconds"))
_ORDERS46 = Orders(_KEYS46, ())
_KEYS47 = frozenset(("enabled", "loop_seconds"))
_ORDERS47 = Orders(_KEYS47, ())
_KEYS48 = frozenset(("enabled", "loop_seconds", "batch_size"))
_ORDERS48 = Orders(_KEYS48, ())
_KEYS49 = frozenset(("enabled", "read_batch_size", "batch_size", "flush_interval"))
_ORDERS49 = Orders(_KEYS49, ())
_KEYS50 = frozenset(("enabled", "read_batch_size", "pg_notify_reconnect_interval_seconds", "pg_notify_heartbeat_interval_seconds"))
_ORDERS50 = Orders(_KEYS50, ())
_KEYS51 = frozenset(("max_scheduled_queue_size", "max_retry_queue_size", "pending_task_timeout"))
_ORDERS51 = Orders(_KEYS51, ())
_KEYS52 = frozenset(("application_name", "search_path", "statement_cache_size", "prepared_statement_cache_size", "tls"))
_ORDERS52 = Orders(_KEYS52, ())
_PATTERN1 = pattern("^(?:[+\\-]?P(?!\\Z)(?:[0-9]+(?:\\.[0-9]+)?W)?(?:[0-9]+(?:\\.[0-9]+)?D)?(?:T(?=[0-9])(?:[0-9]+(?:\\.[0-9]+)?H)?(?:[0-9]+(?:\\.[0-9]+)?M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?|[+\\-]?[0-9]+ ?(?:days?|d)|[+\\-]?(?:[0-9]+ ?(?:days?|d)?,? ?)?[0-9]{2}:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?)\\Z", 1)
_KEYS53 = frozenset(("enabled", "ca_file", "cert_file", "key_file", "check_hostname"))
_ORDERS53 = Orders(_KEYS53, ())


def read_prefect_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = PrefectSettings.__blank__()
        m._written = w
        m.home = (x if type(x := v["home"]) is str else STR(x, (at, "home"), r)) if "home" in v else "~/.prefect"
        m.profiles_path = (x if type(x := v["profiles_path"]) is str else STR(x, (at, "profiles_path"), r)) if "profiles_path" in v else None
        m.debug_mode = (x if type(x := v["debug_mode"]) is bool else BOOL(x, (at, "debug_mode"), r)) if "debug_mode" in v else False
        m.api = read_api_settings(v["api"], (at, "api"), r) if "api" in v else None
        m.cli = read_cli_settings(v["cli"], (at, "cli"), r) if "cli" in v else None
        m.client = read_client_settings(v["client"], (at, "client"), r) if "client" in v else None
        m.cloud = read_cloud_settings(v["cloud"], (at, "cloud"), r) if "cloud" in v else None
        m.deployments = read_deployments_settings(v["deployments"], (at, "deployments"), r) if "deployments" in v else None
        m.events = read_events_settings(v["events"], (at, "events"), r) if "events" in v else None
        m.experiments = read_experiments_settings(v["experiments"], (at, "experiments"), r) if "experiments" in v else None
        m.flows = read_flows_settings(v["flows"], (at, "flows"), r) if "flows" in v else None
        m.internal = read_internal_settings(v["internal"], (at, "internal"), r) if "internal" in v else None
        m.logging = read_logging_settings(v["logging"], (at, "logging"), r) if "logging" in v else None
        m.plugins = read_plugins_settings(v["plugins"], (at, "plugins"), r) if "plugins" in v else None
        m.results = read_results_settings(v["results"], (at, "results"), r) if "results" in v else None
        m.runner = read_runner_settings(v["runner"], (at, "runner"), r) if "runner" in v else None
        m.server = read_server_settings(v["server"], (at, "server"), r) if "server" in v else None
        m.tasks = read_tasks_settings(v["tasks"], (at, "tasks"), r) if "tasks" in v else None
        m.telemetry = read_telemetry_settings(v["telemetry"], (at, "telemetry"), r) if "telemetry" in v else None
        m.testing = read_testing_settings(v["testing"], (at, "testing"), r) if "testing" in v else None
        m.worker = read_worker_settings(v["worker"], (at, "worker"), r) if "worker" in v else None
        m.ui_url = (x if type(x := v["ui_url"]) is str else _SCALAR1(x, (at, "ui_url"), r)) if "ui_url" in v else None
        m.silence_api_url_misconfiguration = (x if type(x := v["silence_api_url_misconfiguration"]) is bool else BOOL(x, (at, "silence_api_url_misconfiguration"), r)) if "silence_api_url_misconfiguration" in v else False
        m.__class__ = PrefectSettings
        return m
    return r.type(at, v, "a mapping")


def read_api_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = APISettings.__blank__()
        m._written = w
        m.url = (x if type(x := v["url"]) is str else _SCALAR1(x, (at, "url"), r)) if "url" in v else None
        m.auth_string = (x if type(x := v["auth_string"]) is str else _SCALAR1(x, (at, "auth_string"), r)) if "auth_string" in v else None
        m.key = (x if type(x := v["key"]) is str else _SCALAR1(x, (at, "key"), r)) if "key" in v else None
        m.tls_insecure_skip_verify = (x if type(x := v["tls_insecure_skip_verify"]) is bool else BOOL(x, (at, "tls_insecure_skip_verify"), r)) if "tls_insecure_skip_verify" in v else False
        m.ssl_cert_file = (x if type(x := v["ssl_cert_file"]) is str else _SCALAR1(x, (at, "ssl_cert_file"), r)) if "ssl_cert_file" in v else UNSET
        m.enable_http2 = (x if type(x := v["enable_http2"]) is bool else BOOL(x, (at, "enable_http2"), r)) if "enable_http2" in v else False
        m.request_timeout = (x if type(x := v["request_timeout"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "request_timeout"), r)) if "request_timeout" in v else 60.0
        m.__class__ = APISettings
        return m
    return r.type(at, v, "a mapping")


def read_cli_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = CLISettings.__blank__()
        m._written = w
        m.colors = (x if type(x := v["colors"]) is bool else BOOL(x, (at, "colors"), r)) if "colors" in v else True
        m.prompt = (x if type(x := v["prompt"]) is bool else _SCALAR2(x, (at, "prompt"), r)) if "prompt" in v else None
        m.wrap_lines = (x if type(x := v["wrap_lines"]) is bool else BOOL(x, (at, "wrap_lines"), r)) if "wrap_lines" in v else True
        m.__class__ = CLISettings
        return m
    return r.type(at, v, "a mapping")


def read_client_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = ClientSettings.__blank__()
        m._written = w
        m.max_retries = (x if type(x := v["max_retries"]) is int and x >= 0 else read_client_settings_max_retries(x, (at, "max_retries"), r)) if "max_retries" in v else 5
        m.retry_jitter_factor = (x if (type(x := v["retry_jitter_factor"]) is int or (type(x) is float and x - x == 0)) and x >= 0.0 else read_client_settings_retry_jitter_factor(x, (at, "retry_jitter_factor"), r)) if "retry_jitter_factor" in v else 0.2
        m.retry_extra_codes = read_client_settings_retry_extra_codes(v["retry_extra_codes"], (at, "retry_extra_codes"), r) if "retry_extra_codes" in v else UNSET
        m.csrf_support_enabled = (x if type(x := v["csrf_support_enabled"]) is bool else BOOL(x, (at, "csrf_support_enabled"), r)) if "csrf_support_enabled" in v else True
        m.custom_headers = read_client_settings_custom_headers(v["custom_headers"], (at, "custom_headers"), r) if "custom_headers" in v else None
        m.server_version_check_enabled = (x if type(x := v["server_version_check_enabled"]) is bool else BOOL(x, (at, "server_version_check_enabled"), r)) if "server_version_check_enabled" in v else True
        m.metrics = read_client_metrics_settings(v["metrics"], (at, "metrics"), r) if "metrics" in v else None
        m.__class__ = ClientSettings
        return m
    return r.type(at, v, "a mapping")


def read_cloud_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = CloudSettings.__blank__()
        m._written = w
        m.api_url = (x if type(x := v["api_url"]) is str else STR(x, (at, "api_url"), r)) if "api_url" in v else "https://api.prefect.cloud/api"
        m.enable_orchestration_telemetry = (x if type(x := v["enable_orchestration_telemetry"]) is bool else BOOL(x, (at, "enable_orchestration_telemetry"), r)) if "enable_orchestration_telemetry" in v else True
        m.max_log_size = (x if type(x := v["max_log_size"]) is int else INT(x, (at, "max_log_size"), r)) if "max_log_size" in v else 25000
        m.ui_url = (x if type(x := v["ui_url"]) is str else _SCALAR1(x, (at, "ui_url"), r)) if "ui_url" in v else None
        m.__class__ = CloudSettings
        return m
    return r.type(at, v, "a mapping")


def read_deployments_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = DeploymentsSettings.__blank__()
        m._written = w
        m.default_work_pool_name = (x if type(x := v["default_work_pool_name"]) is str else _SCALAR1(x, (at, "default_work_pool_name"), r)) if "default_work_pool_name" in v else None
        m.default_docker_build_namespace = (x if type(x := v["default_docker_build_namespace"]) is str else _SCALAR1(x, (at, "default_docker_build_namespace"), r)) if "default_docker_build_namespace" in v else None
        m.__class__ = DeploymentsSettings
        return m
    return r.type(at, v, "a mapping")


def read_events_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = EventsSettings.__blank__()
        m._written = w
        m.worker_max_queue_size = (x if type(x := v["worker_max_queue_size"]) is int and x >= 0 else read_events_settings_worker_max_queue_size(x, (at, "worker_max_queue_size"), r)) if "worker_max_queue_size" in v else 0
        m.__class__ = EventsSettings
        return m
    return r.type(at, v, "a mapping")


def read_experiments_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = ExperimentsSettings.__blank__()
        m._written = w
        m.warn = (x if type(x := v["warn"]) is bool else BOOL(x, (at, "warn"), r)) if "warn" in v else True
        m.__class__ = ExperimentsSettings
        return m
    return r.type(at, v, "a mapping")


def read_flows_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = FlowsSettings.__blank__()
        m._written = w
        m.heartbeat_frequency = read_flows_settings_heartbeat_frequency(v["heartbeat_frequency"], (at, "heartbeat_frequency"), r) if "heartbeat_frequency" in v else 180
        m.default_retries = (x if type(x := v["default_retries"]) is int and x >= 0 else read_flows_settings_default_retries(x, (at, "default_retries"), r)) if "default_retries" in v else 0
        m.default_retry_delay_seconds = read_flows_settings_default_retry_delay_seconds(v["default_retry_delay_seconds"], (at, "default_retry_delay_seconds"), r) if "default_retry_delay_seconds" in v else 0
        m.__class__ = FlowsSettings
        return m
    return r.type(at, v, "a mapping")


def read_internal_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = InternalSettings.__blank__()
        m._written = w
        m.logging_level = (x if type(x := v["logging_level"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "logging_level"), r)) if "logging_level" in v else "ERROR"
        m.__class__ = InternalSettings
        return m
    return r.type(at, v, "a mapping")


def read_logging_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = LoggingSettings.__blank__()
        m._written = w
        m.level = (x if type(x := v["level"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "level"), r)) if "level" in v else "INFO"
        m.config_path = (x if type(x := v["config_path"]) is str else STR(x, (at, "config_path"), r)) if "config_path" in v else None
        m.extra_loggers = read_logging_settings_extra_loggers(v["extra_loggers"], (at, "extra_loggers"), r) if "extra_loggers" in v else None
        m.log_prints = (x if type(x := v["log_prints"]) is bool else BOOL(x, (at, "log_prints"), r)) if "log_prints" in v else False
        m.colors = (x if type(x := v["colors"]) is bool else BOOL(x, (at, "colors"), r)) if "colors" in v else True
        m.markup = (x if type(x := v["markup"]) is bool else BOOL(x, (at, "markup"), r)) if "markup" in v else False
        m.to_api = read_logging_to_api_settings(v["to_api"], (at, "to_api"), r) if "to_api" in v else None
        m.__class__ = LoggingSettings
        return m
    return r.type(at, v, "a mapping")


def read_plugins_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = PluginsSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.allow = read_plugins_settings_allow(v["allow"], (at, "allow"), r) if "allow" in v else None
        m.deny = read_plugins_settings_deny(v["deny"], (at, "deny"), r) if "deny" in v else None
        m.setup_timeout_seconds = (x if type(x := v["setup_timeout_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "setup_timeout_seconds"), r)) if "setup_timeout_seconds" in v else 20.0
        m.strict = (x if type(x := v["strict"]) is bool else BOOL(x, (at, "strict"), r)) if "strict" in v else False
        m.safe_mode = (x if type(x := v["safe_mode"]) is bool else BOOL(x, (at, "safe_mode"), r)) if "safe_mode" in v else False
        m.__class__ = PluginsSettings
        return m
    return r.type(at, v, "a mapping")


def read_results_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = ResultsSettings.__blank__()
        m._written = w
        m.default_serializer = (x if type(x := v["default_serializer"]) is str else STR(x, (at, "default_serializer"), r)) if "default_serializer" in v else "pickle"
        m.persist_by_default = (x if type(x := v["persist_by_default"]) is bool else BOOL(x, (at, "persist_by_default"), r)) if "persist_by_default" in v else False
        m.default_storage_block = (x if type(x := v["default_storage_block"]) is str else _SCALAR1(x, (at, "default_storage_block"), r)) if "default_storage_block" in v else None
        m.local_storage_path = (x if type(x := v["local_storage_path"]) is str else STR(x, (at, "local_storage_path"), r)) if "local_storage_path" in v else None
        m.__class__ = ResultsSettings
        return m
    return r.type(at, v, "a mapping")


def read_runner_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = RunnerSettings.__blank__()
        m._written = w
        m.process_limit = (x if type(x := v["process_limit"]) is int else INT(x, (at, "process_limit"), r)) if "process_limit" in v else 5
        m.poll_frequency = (x if type(x := v["poll_frequency"]) is int else INT(x, (at, "poll_frequency"), r)) if "poll_frequency" in v else 10
        m.crash_on_cancellation_failure = (x if type(x := v["crash_on_cancellation_failure"]) is bool else BOOL(x, (at, "crash_on_cancellation_failure"), r)) if "crash_on_cancellation_failure" in v else False
        m.auto_install_dependencies = (x if type(x := v["auto_install_dependencies"]) is bool else BOOL(x, (at, "auto_install_dependencies"), r)) if "auto_install_dependencies" in v else False
        m.server = read_runner_server_settings(v["server"], (at, "server"), r) if "server" in v else None
        m.__class__ = RunnerSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = ServerSettings.__blank__()
        m._written = w
        m.logging_level = (x if type(x := v["logging_level"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "logging_level"), r)) if "logging_level" in v else "WARNING"
        m.analytics_enabled = (x if type(x := v["analytics_enabled"]) is bool else BOOL(x, (at, "analytics_enabled"), r)) if "analytics_enabled" in v else True
        m.metrics_enabled = (x if type(x := v["metrics_enabled"]) is bool else BOOL(x, (at, "metrics_enabled"), r)) if "metrics_enabled" in v else False
        m.log_retryable_errors = (x if type(x := v["log_retryable_errors"]) is bool else BOOL(x, (at, "log_retryable_errors"), r)) if "log_retryable_errors" in v else False
        m.register_blocks_on_start = (x if type(x := v["register_blocks_on_start"]) is bool else BOOL(x, (at, "register_blocks_on_start"), r)) if "register_blocks_on_start" in v else True
        m.memoize_block_auto_registration = (x if type(x := v["memoize_block_auto_registration"]) is bool else BOOL(x, (at, "memoize_block_auto_registration"), r)) if "memoize_block_auto_registration" in v else True
        m.memo_store_path = (x if type(x := v["memo_store_path"]) is str else STR(x, (at, "memo_store_path"), r)) if "memo_store_path" in v else None
        m.deployment_schedule_max_scheduled_runs = (x if type(x := v["deployment_schedule_max_scheduled_runs"]) is int else INT(x, (at, "deployment_schedule_max_scheduled_runs"), r)) if "deployment_schedule_max_scheduled_runs" in v else 50
        m.api = read_server_api_settings(v["api"], (at, "api"), r) if "api" in v else None
        m.concurrency = read_server_concurrency_settings(v["concurrency"], (at, "concurrency"), r) if "concurrency" in v else None
        m.database = read_server_database_settings(v["database"], (at, "database"), r) if "database" in v else None
        m.deployments = read_server_deployments_settings(v["deployments"], (at, "deployments"), r) if "deployments" in v else None
        m.docket = read_server_docket_settings(v["docket"], (at, "docket"), r) if "docket" in v else None
        m.ephemeral = read_server_ephemeral_settings(v["ephemeral"], (at, "ephemeral"), r) if "ephemeral" in v else None
        m.events = read_server_events_settings(v["events"], (at, "events"), r) if "events" in v else None
        m.flow_run_graph = read_server_flow_run_graph_settings(v["flow_run_graph"], (at, "flow_run_graph"), r) if "flow_run_graph" in v else None
        m.logs = read_server_logs_settings(v["logs"], (at, "logs"), r) if "logs" in v else None
        m.services = read_server_services_settings(v["services"], (at, "services"), r) if "services" in v else None
        m.tasks = read_server_tasks_settings(v["tasks"], (at, "tasks"), r) if "tasks" in v else None
        m.ui = read_server_ui_settings(v["ui"], (at, "ui"), r) if "ui" in v else None
        m.worker_channel = read_server_worker_channel_settings(v["worker_channel"], (at, "worker_channel"), r) if "worker_channel" in v else None
        m.__class__ = ServerSettings
        return m
    return r.type(at, v, "a mapping")


def read_tasks_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = TasksSettings.__blank__()
        m._written = w
        m.refresh_cache = (x if type(x := v["refresh_cache"]) is bool else BOOL(x, (at, "refresh_cache"), r)) if "refresh_cache" in v else False
        m.default_no_cache = (x if type(x := v["default_no_cache"]) is bool else BOOL(x, (at, "default_no_cache"), r)) if "default_no_cache" in v else False
        m.disable_caching = (x if type(x := v["disable_caching"]) is bool else BOOL(x, (at, "disable_caching"), r)) if "disable_caching" in v else False
        m.default_retries = (x if type(x := v["default_retries"]) is int and x >= 0 else read_tasks_settings_default_retries(x, (at, "default_retries"), r)) if "default_retries" in v else 0
        m.default_retry_delay_seconds = read_tasks_settings_default_retry_delay_seconds(v["default_retry_delay_seconds"], (at, "default_retry_delay_seconds"), r) if "default_retry_delay_seconds" in v else 0
        m.default_persist_result = (x if type(x := v["default_persist_result"]) is bool else _SCALAR2(x, (at, "default_persist_result"), r)) if "default_persist_result" in v else None
        m.runner = read_tasks_runner_settings(v["runner"], (at, "runner"), r) if "runner" in v else None
        m.scheduling = read_tasks_scheduling_settings(v["scheduling"], (at, "scheduling"), r) if "scheduling" in v else None
        m.__class__ = TasksSettings
        return m
    return r.type(at, v, "a mapping")


def read_telemetry_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = TelemetrySettings.__blank__()
        m._written = w
        m.enable_resource_metrics = (x if type(x := v["enable_resource_metrics"]) is bool else BOOL(x, (at, "enable_resource_metrics"), r)) if "enable_resource_metrics" in v else True
        m.resource_metrics_interval_seconds = (x if type(x := v["resource_metrics_interval_seconds"]) is int and x >= 1 else read_telemetry_settings_resource_metrics_interval_seconds(x, (at, "resource_metrics_interval_seconds"), r)) if "resource_metrics_interval_seconds" in v else 10
        m.__class__ = TelemetrySettings
        return m
    return r.type(at, v, "a mapping")


def read_testing_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = TestingSettings.__blank__()
        m._written = w
        m.test_mode = (x if type(x := v["test_mode"]) is bool else BOOL(x, (at, "test_mode"), r)) if "test_mode" in v else False
        m.unit_test_mode = (x if type(x := v["unit_test_mode"]) is bool else BOOL(x, (at, "unit_test_mode"), r)) if "unit_test_mode" in v else False
        m.unit_test_loop_debug = (x if type(x := v["unit_test_loop_debug"]) is bool else BOOL(x, (at, "unit_test_loop_debug"), r)) if "unit_test_loop_debug" in v else True
        m.test_setting = read_testing_settings_test_setting(v["test_setting"], (at, "test_setting"), r) if "test_setting" in v else "FOO"
        m.__class__ = TestingSettings
        return m
    return r.type(at, v, "a mapping")


def read_worker_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = WorkerSettings.__blank__()
        m._written = w
        m.debug_mode = (x if type(x := v["debug_mode"]) is bool else BOOL(x, (at, "debug_mode"), r)) if "debug_mode" in v else False
        m.heartbeat_seconds = (x if type(x := v["heartbeat_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "heartbeat_seconds"), r)) if "heartbeat_seconds" in v else 30
        m.query_seconds = (x if type(x := v["query_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "query_seconds"), r)) if "query_seconds" in v else 10
        m.prefetch_seconds = (x if type(x := v["prefetch_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "prefetch_seconds"), r)) if "prefetch_seconds" in v else 10
        m.enable_cancellation = (x if type(x := v["enable_cancellation"]) is bool else BOOL(x, (at, "enable_cancellation"), r)) if "enable_cancellation" in v else False
        m.cancellation_poll_seconds = (x if type(x := v["cancellation_poll_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "cancellation_poll_seconds"), r)) if "cancellation_poll_seconds" in v else 120
        m.webserver = read_worker_webserver_settings(v["webserver"], (at, "webserver"), r) if "webserver" in v else None
        m.__class__ = WorkerSettings
        return m
    return r.type(at, v, "a mapping")


def read_client_settings_max_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_client_settings_retry_jitter_factor(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0.0:
            r.problem(at, "minimum", "must be at least 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_client_settings_retry_extra_codes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_client_settings_retry_extra_codes_1(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int and 100 <= v <= 599 else read_client_settings_retry_extra_codes_0(v, at, r)
    return r.type(at, v, "a list, an integer or null")


def read_client_settings_custom_headers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_client_metrics_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = ClientMetricsSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.port = (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 4201
        m.__class__ = ClientMetricsSettings
        return m
    return r.type(at, v, "a mapping")


def read_events_settings_worker_max_queue_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_flows_settings_heartbeat_frequency(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int and v >= 30 else read_flows_settings_heartbeat_frequency_0(v, at, r)
    return r.type(at, v, "an integer or null")


def read_flows_settings_default_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_flows_settings_default_retry_delay_seconds(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return read_flows_settings_default_retry_delay_seconds_2(v, at, r)
    if type(v) is int or type(v) is float:
        return first_of(v, at, r, (("integer", INT), ("number", NUMBER)))
    return r.type(at, v, "a list, an integer or a number")


def read_logging_settings_extra_loggers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_logging_settings_extra_loggers_1(v, at, r)
    return r.type(at, v, "a list, a string or null")


def read_logging_to_api_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = LoggingToAPISettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.batch_interval = (x if type(x := v["batch_interval"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "batch_interval"), r)) if "batch_interval" in v else 2.0
        m.batch_size = (x if type(x := v["batch_size"]) is int else INT(x, (at, "batch_size"), r)) if "batch_size" in v else 4000000
        m.max_log_size = (x if type(x := v["max_log_size"]) is int else INT(x, (at, "max_log_size"), r)) if "max_log_size" in v else 1000000
        m.when_missing_flow = (x if type(x := v["when_missing_flow"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "when_missing_flow"), r)) if "when_missing_flow" in v else "warn"
        m.__class__ = LoggingToAPISettings
        return m
    return r.type(at, v, "a mapping")


def read_plugins_settings_allow(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_plugins_settings_allow_1(v, at, r)
    return r.type(at, v, "a list, a string or null")


def read_plugins_settings_deny(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_plugins_settings_deny_1(v, at, r)
    return r.type(at, v, "a list, a string or null")


def read_runner_server_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = RunnerServerSettings.__blank__()
        m._written = w
        m.enable = (x if type(x := v["enable"]) is bool else BOOL(x, (at, "enable"), r)) if "enable" in v else False
        m.host = (x if type(x := v["host"]) is str else STR(x, (at, "host"), r)) if "host" in v else "localhost"
        m.port = (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 8080
        m.log_level = (x if type(x := v["log_level"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "log_level"), r)) if "log_level" in v else "ERROR"
        m.missed_polls_tolerance = (x if type(x := v["missed_polls_tolerance"]) is int else INT(x, (at, "missed_polls_tolerance"), r)) if "missed_polls_tolerance" in v else 2
        m.__class__ = RunnerServerSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_api_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        x: Any
        m = ServerAPISettings.__blank__()
        m._written = w
        m.auth_string = (x if type(x := v["auth_string"]) is str else _SCALAR1(x, (at, "auth_string"), r)) if "auth_string" in v else None
        m.host = (x if type(x := v["host"]) is str else STR(x, (at, "host"), r)) if "host" in v else "127.0.0.1"
        m.port = (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 4200
        m.base_path = (x if type(x := v["base_path"]) is str else _SCALAR1(x, (at, "base_path"), r)) if "base_path" in v else None
        m.default_limit = (x if type(x := v["default_limit"]) is int else INT(x, (at, "default_limit"), r)) if "default_limit" in v else 200
        m.keepalive_timeout = (x if type(x := v["keepalive_timeout"]) is int else INT(x, (at, "keepalive_timeout"), r)) if "keepalive_timeout" in v else 5
        m.csrf_protection_enabled = (x if type(x := v["csrf_protection_enabled"]) is bool else BOOL(x, (at, "csrf_protection_enabled"), r)) if "csrf_protection_enabled" in v else False
        m.csrf_token_expiration = _codec.common.read_duration(v["csrf_token_expiration"], (at, "csrf_token_expiration"), r) if "csrf_token_expiration" in v else None
        m.cors_allowed_origins = (x if type(x := v["cors_allowed_origins"]) is str else STR(x, (at, "cors_allowed_origins"), r)) if "cors_allowed_origins" in v else "*"
        m.cors_allowed_methods = (x if type(x := v["cors_allowed_methods"]) is str else STR(x, (at, "cors_allowed_methods"), r)) if "cors_allowed_methods" in v else "*"
        m.cors_allowed_headers = (x if type(x := v["cors_allowed_headers"]) is str else STR(x, (at, "cors_allowed_headers"), r)) if "cors_allowed_headers" in v else "*"
        m.websocket_ping_interval = (x if type(x := v["websocket_ping_interval"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "websocket_ping_interval"), r)) if "websocket_ping_interval" in v else 20.0
        m.websocket_ping_timeout = (x if type(x := v["websocket_ping_timeout"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "websocket_ping_timeout"), r)) if "websocket_ping_timeout" in v else 20.0
        m.max_parameter_size = (x if type(x := v["max_parameter_size"]) is int and x >= 0 else read_server_api_settings_max_parameter_size(x, (at, "max_parameter_size"), r)) if "max_parameter_size" in v else 524288
        m.__class__ = ServerAPISettings
        return m
    return r.type(at, v, "a mapping")


def read_server_concurrency_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS24:
            v = _ORDERS24.check(v, w, at, r)
        x: Any
        m = ServerConcurrencySettings.__blank__()
        m._written = w
        m.lease_storage = (x if type(x := v["lease_storage"]) is str else STR(x, (at, "lease_storage"), r)) if "lease_storage" in v else "prefect.server.concurrency.lease_storage.memory"
        m.initial_deployment_lease_duration = (x if (type(x := v["initial_deployment_lease_duration"]) is int or (type(x) is float and x - x == 0)) and 30.0 <= x <= 3600.0 else read_erver_concurrency_settings_initial_deployment_lease_duration(x, (at, "initial_deployment_lease_duration"), r)) if "initial_deployment_lease_duration" in v else 300.0
        m.maximum_concurrency_slot_wait_seconds = (x if (type(x := v["maximum_concurrency_slot_wait_seconds"]) is int or (type(x) is float and x - x == 0)) and x >= 0 else read_r_concurrency_settings_maximum_concurrency_slot_wait_seconds(x, (at, "maximum_concurrency_slot_wait_seconds"), r)) if "maximum_concurrency_slot_wait_seconds" in v else 30
        m.__class__ = ServerConcurrencySettings
        return m
    return r.type(at, v, "a mapping")


def read_server_database_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS25:
            v = _ORDERS25.check(v, w, at, r)
        x: Any
        m = ServerDatabaseSettings.__blank__()
        m._written = w
        m.sqlalchemy = read_sql_alchemy_settings(v["sqlalchemy"], (at, "sqlalchemy"), r) if "sqlalchemy" in v else None
        m.connection_url = (x if type(x := v["connection_url"]) is str else _SCALAR1(x, (at, "connection_url"), r)) if "connection_url" in v else None
        m.driver = read_server_database_settings_driver(v["driver"], (at, "driver"), r) if "driver" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.port = (x if type(x := v["port"]) is int else _SCALAR3(x, (at, "port"), r)) if "port" in v else None
        m.user = (x if type(x := v["user"]) is str else _SCALAR1(x, (at, "user"), r)) if "user" in v else None
        m.name = (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else None
        m.password = (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else None
        m.echo = (x if type(x := v["echo"]) is bool else BOOL(x, (at, "echo"), r)) if "echo" in v else False
        m.migrate_on_start = (x if type(x := v["migrate_on_start"]) is bool else BOOL(x, (at, "migrate_on_start"), r)) if "migrate_on_start" in v else True
        m.timeout = (x if type(x := v["timeout"]) is int or (type(x) is float and x - x == 0) else _SCALAR4(x, (at, "timeout"), r)) if "timeout" in v else 10.0
        m.connection_timeout = (x if type(x := v["connection_timeout"]) is int or (type(x) is float and x - x == 0) else _SCALAR4(x, (at, "connection_timeout"), r)) if "connection_timeout" in v else 5.0
        m.migration_timeout = read_server_database_settings_migration_timeout(v["migration_timeout"], (at, "migration_timeout"), r) if "migration_timeout" in v else None
        m.__class__ = ServerDatabaseSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_deployments_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS26:
            v = _ORDERS26.check(v, w, at, r)
        x: Any
        m = ServerDeploymentsSettings.__blank__()
        m._written = w
        m.concurrency_slot_wait_seconds = (x if (type(x := v["concurrency_slot_wait_seconds"]) is int or (type(x) is float and x - x == 0)) and x >= 0.0 else read_server_deployments_settings_concurrency_slot_wait_seconds(x, (at, "concurrency_slot_wait_seconds"), r)) if "concurrency_slot_wait_seconds" in v else 30.0
        m.__class__ = ServerDeploymentsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_docket_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS27:
            v = _ORDERS27.check(v, w, at, r)
        x: Any
        m = ServerDocketSettings.__blank__()
        m._written = w
        m.name = (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else "prefect-server"
        m.url = (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else "memory://"
        m.__class__ = ServerDocketSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_ephemeral_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS28:
            v = _ORDERS28.check(v, w, at, r)
        x: Any
        m = ServerEphemeralSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.startup_timeout_seconds = (x if type(x := v["startup_timeout_seconds"]) is int else INT(x, (at, "startup_timeout_seconds"), r)) if "startup_timeout_seconds" in v else 20
        m.__class__ = ServerEphemeralSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_events_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS29:
            v = _ORDERS29.check(v, w, at, r)
        x: Any
        m = ServerEventsSettings.__blank__()
        m._written = w
        m.stream_out_enabled = (x if type(x := v["stream_out_enabled"]) is bool else BOOL(x, (at, "stream_out_enabled"), r)) if "stream_out_enabled" in v else True
        m.related_resource_cache_ttl = _codec.common.read_duration(v["related_resource_cache_ttl"], (at, "related_resource_cache_ttl"), r) if "related_resource_cache_ttl" in v else None
        m.maximum_labels_per_resource = (x if type(x := v["maximum_labels_per_resource"]) is int else INT(x, (at, "maximum_labels_per_resource"), r)) if "maximum_labels_per_resource" in v else 500
        m.maximum_related_resources = (x if type(x := v["maximum_related_resources"]) is int else INT(x, (at, "maximum_related_resources"), r)) if "maximum_related_resources" in v else 100
        m.maximum_size_bytes = (x if type(x := v["maximum_size_bytes"]) is int else INT(x, (at, "maximum_size_bytes"), r)) if "maximum_size_bytes" in v else 1500000
        m.expired_bucket_buffer = _codec.common.read_duration(v["expired_bucket_buffer"], (at, "expired_bucket_buffer"), r) if "expired_bucket_buffer" in v else None
        m.proactive_granularity = _codec.common.read_duration(v["proactive_granularity"], (at, "proactive_granularity"), r) if "proactive_granularity" in v else None
        m.retention_period = _codec.common.read_duration(v["retention_period"], (at, "retention_period"), r) if "retention_period" in v else None
        m.maximum_websocket_backfill = _codec.common.read_duration(v["maximum_websocket_backfill"], (at, "maximum_websocket_backfill"), r) if "maximum_websocket_backfill" in v else None
        m.websocket_backfill_page_size = (x if type(x := v["websocket_backfill_page_size"]) is int and x > 0 else read_server_events_settings_websocket_backfill_page_size(x, (at, "websocket_backfill_page_size"), r)) if "websocket_backfill_page_size" in v else 250
        m.messaging_broker = (x if type(x := v["messaging_broker"]) is str else STR(x, (at, "messaging_broker"), r)) if "messaging_broker" in v else "prefect.server.utilities.messaging.memory"
        m.messaging_cache = (x if type(x := v["messaging_cache"]) is str else STR(x, (at, "messaging_cache"), r)) if "messaging_cache" in v else "prefect.server.utilities.messaging.memory"
        m.causal_ordering = (x if type(x := v["causal_ordering"]) is str else STR(x, (at, "causal_ordering"), r)) if "causal_ordering" in v else "prefect.server.events.ordering.memory"
        m.maximum_event_name_length = (x if type(x := v["maximum_event_name_length"]) is int and x > 0 else read_server_events_settings_maximum_event_name_length(x, (at, "maximum_event_name_length"), r)) if "maximum_event_name_length" in v else 1024
        m.__class__ = ServerEventsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_flow_run_graph_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS30:
            v = _ORDERS30.check(v, w, at, r)
        x: Any
        m = ServerFlowRunGraphSettings.__blank__()
        m._written = w
        m.max_nodes = (x if type(x := v["max_nodes"]) is int else INT(x, (at, "max_nodes"), r)) if "max_nodes" in v else 10000
        m.max_artifacts = (x if type(x := v["max_artifacts"]) is int else INT(x, (at, "max_artifacts"), r)) if "max_artifacts" in v else 10000
        m.__class__ = ServerFlowRunGraphSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_logs_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS31:
            v = _ORDERS31.check(v, w, at, r)
        x: Any
        m = ServerLogsSettings.__blank__()
        m._written = w
        m.stream_out_enabled = (x if type(x := v["stream_out_enabled"]) is bool else BOOL(x, (at, "stream_out_enabled"), r)) if "stream_out_enabled" in v else False
        m.stream_publishing_enabled = (x if type(x := v["stream_publishing_enabled"]) is bool else BOOL(x, (at, "stream_publishing_enabled"), r)) if "stream_publishing_enabled" in v else False
        m.__class__ = ServerLogsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS32:
            v = _ORDERS32.check(v, w, at, r)
        m = ServerServicesSettings.__blank__()
        m._written = w
        m.cancellation_cleanup = read_server_services_cancellation_cleanup_settings(v["cancellation_cleanup"], (at, "cancellation_cleanup"), r) if "cancellation_cleanup" in v else None
        m.db_vacuum = read_server_services_db_vacuum_settings(v["db_vacuum"], (at, "db_vacuum"), r) if "db_vacuum" in v else None
        m.event_persister = read_server_services_event_persister_settings(v["event_persister"], (at, "event_persister"), r) if "event_persister" in v else None
        m.event_logger = read_server_services_event_logger_settings(v["event_logger"], (at, "event_logger"), r) if "event_logger" in v else None
        m.foreman = read_server_services_foreman_settings(v["foreman"], (at, "foreman"), r) if "foreman" in v else None
        m.late_runs = read_server_services_late_runs_settings(v["late_runs"], (at, "late_runs"), r) if "late_runs" in v else None
        m.scheduler = read_server_services_scheduler_settings(v["scheduler"], (at, "scheduler"), r) if "scheduler" in v else None
        m.pause_expirations = read_server_services_pause_expirations_settings(v["pause_expirations"], (at, "pause_expirations"), r) if "pause_expirations" in v else None
        m.repossessor = read_server_services_repossessor_settings(v["repossessor"], (at, "repossessor"), r) if "repossessor" in v else None
        m.cleanup_reconciler = read_server_services_cleanup_reconciler_settings(v["cleanup_reconciler"], (at, "cleanup_reconciler"), r) if "cleanup_reconciler" in v else None
        m.task_run_recorder = read_server_services_task_run_recorder_settings(v["task_run_recorder"], (at, "task_run_recorder"), r) if "task_run_recorder" in v else None
        m.triggers = read_server_services_triggers_settings(v["triggers"], (at, "triggers"), r) if "triggers" in v else None
        m.__class__ = ServerServicesSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_tasks_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS33:
            v = _ORDERS33.check(v, w, at, r)
        x: Any
        m = ServerTasksSettings.__blank__()
        m._written = w
        m.tag_concurrency_slot_wait_seconds = (x if (type(x := v["tag_concurrency_slot_wait_seconds"]) is int or (type(x) is float and x - x == 0)) and x >= 0 else read_server_tasks_settings_tag_concurrency_slot_wait_seconds(x, (at, "tag_concurrency_slot_wait_seconds"), r)) if "tag_concurrency_slot_wait_seconds" in v else 10
        m.max_cache_key_length = (x if type(x := v["max_cache_key_length"]) is int else INT(x, (at, "max_cache_key_length"), r)) if "max_cache_key_length" in v else 2000
        m.scheduling = read_server_tasks_scheduling_settings(v["scheduling"], (at, "scheduling"), r) if "scheduling" in v else None
        m.__class__ = ServerTasksSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_ui_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS34:
            v = _ORDERS34.check(v, w, at, r)
        x: Any
        m = ServerUISettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.v2_enabled = (x if type(x := v["v2_enabled"]) is bool else BOOL(x, (at, "v2_enabled"), r)) if "v2_enabled" in v else True
        m.api_url = (x if type(x := v["api_url"]) is str else _SCALAR1(x, (at, "api_url"), r)) if "api_url" in v else None
        m.serve_base = (x if type(x := v["serve_base"]) is str else STR(x, (at, "serve_base"), r)) if "serve_base" in v else "/"
        m.static_directory = (x if type(x := v["static_directory"]) is str else _SCALAR1(x, (at, "static_directory"), r)) if "static_directory" in v else None
        m.show_promotional_content = (x if type(x := v["show_promotional_content"]) is bool else BOOL(x, (at, "show_promotional_content"), r)) if "show_promotional_content" in v else True
        m.__class__ = ServerUISettings
        return m
    return r.type(at, v, "a mapping")


def read_server_worker_channel_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = ServerWorkerChannelSettings.__blank__()
        m._written = w
        m.cleanup_queue_storage = (x if type(x := v["cleanup_queue_storage"]) is str else STR(x, (at, "cleanup_queue_storage"), r)) if "cleanup_queue_storage" in v else "prefect.server.worker_communication.cleanup_queue.memory"
        m.cleanup_lease_seconds = (x if (type(x := v["cleanup_lease_seconds"]) is int or (type(x) is float and x - x == 0)) and x > 0.0 else read_server_worker_channel_settings_cleanup_lease_seconds(x, (at, "cleanup_lease_seconds"), r)) if "cleanup_lease_seconds" in v else 30.0
        m.cleanup_max_delivery_attempts = (x if type(x := v["cleanup_max_delivery_attempts"]) is int and x >= 1 else read_server_worker_channel_settings_cleanup_max_delivery_attempts(x, (at, "cleanup_max_delivery_attempts"), r)) if "cleanup_max_delivery_attempts" in v else 3
        m.cleanup_completed_idempotency_retention_seconds = read_nel_settings_cleanup_completed_idempotency_retention_seconds(v["cleanup_completed_idempotency_retention_seconds"], (at, "cleanup_completed_idempotency_retention_seconds"), r) if "cleanup_completed_idempotency_retention_seconds" in v else None
        m.__class__ = ServerWorkerChannelSettings
        return m
    return r.type(at, v, "a mapping")


def read_tasks_settings_default_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_tasks_settings_default_retry_delay_seconds(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_tasks_settings_default_retry_delay_seconds_2(v, at, r)
    if type(v) is int or type(v) is float:
        return first_of(v, at, r, (("integer", INT), ("number", NUMBER)))
    return r.type(at, v, "a list, an integer, a number or null")


def read_tasks_runner_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS36:
            v = _ORDERS36.check(v, w, at, r)
        m = TasksRunnerSettings.__blank__()
        m._written = w
        m.thread_pool_max_workers = read_tasks_runner_settings_thread_pool_max_workers(v["thread_pool_max_workers"], (at, "thread_pool_max_workers"), r) if "thread_pool_max_workers" in v else None
        m.process_pool_max_workers = read_tasks_runner_settings_process_pool_max_workers(v["process_pool_max_workers"], (at, "process_pool_max_workers"), r) if "process_pool_max_workers" in v else None
        m.__class__ = TasksRunnerSettings
        return m
    return r.type(at, v, "a mapping")


def read_tasks_scheduling_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS37:
            v = _ORDERS37.check(v, w, at, r)
        x: Any
        m = TasksSchedulingSettings.__blank__()
        m._written = w
        m.default_storage_block = (x if type(x := v["default_storage_block"]) is str else _SCALAR1(x, (at, "default_storage_block"), r)) if "default_storage_block" in v else None
        m.delete_failed_submissions = (x if type(x := v["delete_failed_submissions"]) is bool else BOOL(x, (at, "delete_failed_submissions"), r)) if "delete_failed_submissions" in v else True
        m.__class__ = TasksSchedulingSettings
        return m
    return r.type(at, v, "a mapping")


def read_telemetry_settings_resource_metrics_interval_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_testing_settings_test_setting(v: Any, at: _At, r: _Report) -> Any:
    return v


def read_worker_webserver_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS38:
            v = _ORDERS38.check(v, w, at, r)
        x: Any
        m = WorkerWebserverSettings.__blank__()
        m._written = w
        m.host = (x if type(x := v["host"]) is str else STR(x, (at, "host"), r)) if "host" in v else "0.0.0.0"
        m.port = (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 8080
        m.__class__ = WorkerWebserverSettings
        return m
    return r.type(at, v, "a mapping")


def read_client_settings_retry_extra_codes_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is int and 100 <= x <= 599):
                return each(v, at, r, read_client_settings_retry_extra_codes_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_client_settings_retry_extra_codes_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 100:
            r.problem(at, "minimum", "must be at least 100")
        if v > 599:
            r.problem(at, "maximum", "must be at most 599")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_flows_settings_heartbeat_frequency_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 30:
            r.problem(at, "minimum", "must be at least 30")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_flows_settings_default_retry_delay_seconds_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is int or (type(x) is float and x - x == 0)):
                return each(v, at, r, NUMBER)
        return [*v]
    return r.type(at, v, "a list")


def read_logging_settings_extra_loggers_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_plugins_settings_allow_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_plugins_settings_deny_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_server_api_settings_max_parameter_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_erver_concurrency_settings_initial_deployment_lease_duration(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 30.0:
            r.problem(at, "minimum", "must be at least 30.0")
        if v > 3600.0:
            r.problem(at, "maximum", "must be at most 3600.0")
    else:
        r.type(at, v, "a number")
    return v


def read_r_concurrency_settings_maximum_concurrency_slot_wait_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
    else:
        r.type(at, v, "a number")
    return v


def read_sql_alchemy_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS39:
            v = _ORDERS39.check(v, w, at, r)
        x: Any
        m = SQLAlchemySettings.__blank__()
        m._written = w
        m.connect_args = read_sql_alchemy_connect_args_settings(v["connect_args"], (at, "connect_args"), r) if "connect_args" in v else None
        m.pool_size = (x if type(x := v["pool_size"]) is int else INT(x, (at, "pool_size"), r)) if "pool_size" in v else 5
        m.pool_recycle = (x if type(x := v["pool_recycle"]) is int else INT(x, (at, "pool_recycle"), r)) if "pool_recycle" in v else 3600
        m.pool_timeout = (x if type(x := v["pool_timeout"]) is int or (type(x) is float and x - x == 0) else _SCALAR4(x, (at, "pool_timeout"), r)) if "pool_timeout" in v else 30.0
        m.max_overflow = (x if type(x := v["max_overflow"]) is int else INT(x, (at, "max_overflow"), r)) if "max_overflow" in v else 10
        m.__class__ = SQLAlchemySettings
        return m
    return r.type(at, v, "a mapping")


def read_server_database_settings_driver(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS3 else _CHOICE3(v, at, r)
    return r.type(at, v, "a string or null")


def read_server_database_settings_migration_timeout(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if (type(v) is int or (type(v) is float and v - v == 0)) and v > 0 else read_server_database_settings_migration_timeout_0(v, at, r)
    return r.type(at, v, "a number or null")


def read_server_deployments_settings_concurrency_slot_wait_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0.0:
            r.problem(at, "minimum", "must be at least 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_events_settings_websocket_backfill_page_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_events_settings_maximum_event_name_length(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_cancellation_cleanup_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS40:
            v = _ORDERS40.check(v, w, at, r)
        x: Any
        m = ServerServicesCancellationCleanupSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 20
        m.cancelling_timeout_seconds = (x if (type(x := v["cancelling_timeout_seconds"]) is int or (type(x) is float and x - x == 0)) and x > 0 else read_ces_cancellation_cleanup_settings_cancelling_timeout_seconds(x, (at, "cancelling_timeout_seconds"), r)) if "cancelling_timeout_seconds" in v else 300
        m.__class__ = ServerServicesCancellationCleanupSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_db_vacuum_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS41:
            v = _ORDERS41.check(v, w, at, r)
        x: Any
        m = ServerServicesDBVacuumSettings.__blank__()
        m._written = w
        m.enabled = read_server_services_db_vacuum_settings_enabled(v["enabled"], (at, "enabled"), r) if "enabled" in v else UNSET
        m.loop_seconds = (x if (type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0)) and x > 0 else read_server_services_db_vacuum_settings_loop_seconds(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 3600
        m.orphan_cleanup_loop_seconds = (x if (type(x := v["orphan_cleanup_loop_seconds"]) is int or (type(x) is float and x - x == 0)) and x > 0 else read_rver_services_db_vacuum_settings_orphan_cleanup_loop_seconds(x, (at, "orphan_cleanup_loop_seconds"), r)) if "orphan_cleanup_loop_seconds" in v else 86400
        m.retention_period = read_server_services_db_vacuum_settings_retention_period(v["retention_period"], (at, "retention_period"), r) if "retention_period" in v else None
        m.batch_size = (x if type(x := v["batch_size"]) is int and x > 0 else read_server_services_db_vacuum_settings_batch_size(x, (at, "batch_size"), r)) if "batch_size" in v else 200
        m.event_retention_overrides = read_server_services_db_vacuum_settings_event_retention_overrides(v["event_retention_overrides"], (at, "event_retention_overrides"), r) if "event_retention_overrides" in v else None
        m.__class__ = ServerServicesDBVacuumSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_event_persister_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS42:
            v = _ORDERS42.check(v, w, at, r)
        x: Any
        m = ServerServicesEventPersisterSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.batch_size = (x if type(x := v["batch_size"]) is int and x > 0 else read_server_services_event_persister_settings_batch_size(x, (at, "batch_size"), r)) if "batch_size" in v else 20
        m.read_batch_size = (x if type(x := v["read_batch_size"]) is int and x > 0 else read_server_services_event_persister_settings_read_batch_size(x, (at, "read_batch_size"), r)) if "read_batch_size" in v else 1
        m.flush_interval = (x if (type(x := v["flush_interval"]) is int or (type(x) is float and x - x == 0)) and x > 0.0 else read_server_services_event_persister_settings_flush_interval(x, (at, "flush_interval"), r)) if "flush_interval" in v else 5
        m.queue_max_size = (x if type(x := v["queue_max_size"]) is int and x > 0 else read_server_services_event_persister_settings_queue_max_size(x, (at, "queue_max_size"), r)) if "queue_max_size" in v else 50000
        m.max_flush_retries = (x if type(x := v["max_flush_retries"]) is int and x > 0 else read_server_services_event_persister_settings_max_flush_retries(x, (at, "max_flush_retries"), r)) if "max_flush_retries" in v else 5
        m.__class__ = ServerServicesEventPersisterSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_event_logger_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS43:
            v = _ORDERS43.check(v, w, at, r)
        x: Any
        m = ServerServicesEventLoggerSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = ServerServicesEventLoggerSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_foreman_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS44:
            v = _ORDERS44.check(v, w, at, r)
        x: Any
        m = ServerServicesForemanSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 15
        m.inactivity_heartbeat_multiple = (x if type(x := v["inactivity_heartbeat_multiple"]) is int else INT(x, (at, "inactivity_heartbeat_multiple"), r)) if "inactivity_heartbeat_multiple" in v else 3
        m.fallback_heartbeat_interval_seconds = (x if type(x := v["fallback_heartbeat_interval_seconds"]) is int else INT(x, (at, "fallback_heartbeat_interval_seconds"), r)) if "fallback_heartbeat_interval_seconds" in v else 30
        m.deployment_last_polled_timeout_seconds = (x if type(x := v["deployment_last_polled_timeout_seconds"]) is int else INT(x, (at, "deployment_last_polled_timeout_seconds"), r)) if "deployment_last_polled_timeout_seconds" in v else 60
        m.work_queue_last_polled_timeout_seconds = (x if type(x := v["work_queue_last_polled_timeout_seconds"]) is int else INT(x, (at, "work_queue_last_polled_timeout_seconds"), r)) if "work_queue_last_polled_timeout_seconds" in v else 60
        m.__class__ = ServerServicesForemanSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_late_runs_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = ServerServicesLateRunsSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 5
        m.after_seconds = _codec.common.read_duration(v["after_seconds"], (at, "after_seconds"), r) if "after_seconds" in v else None
        m.__class__ = ServerServicesLateRunsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_scheduler_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS46:
            v = _ORDERS46.check(v, w, at, r)
        x: Any
        m = ServerServicesSchedulerSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 60
        m.deployment_batch_size = (x if type(x := v["deployment_batch_size"]) is int else INT(x, (at, "deployment_batch_size"), r)) if "deployment_batch_size" in v else 100
        m.max_runs = (x if type(x := v["max_runs"]) is int else INT(x, (at, "max_runs"), r)) if "max_runs" in v else 100
        m.min_runs = (x if type(x := v["min_runs"]) is int else INT(x, (at, "min_runs"), r)) if "min_runs" in v else 3
        m.max_scheduled_time = _codec.common.read_duration(v["max_scheduled_time"], (at, "max_scheduled_time"), r) if "max_scheduled_time" in v else None
        m.min_scheduled_time = _codec.common.read_duration(v["min_scheduled_time"], (at, "min_scheduled_time"), r) if "min_scheduled_time" in v else None
        m.insert_batch_size = (x if type(x := v["insert_batch_size"]) is int else INT(x, (at, "insert_batch_size"), r)) if "insert_batch_size" in v else 500
        m.recent_deployments_loop_seconds = (x if type(x := v["recent_deployments_loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "recent_deployments_loop_seconds"), r)) if "recent_deployments_loop_seconds" in v else 5
        m.__class__ = ServerServicesSchedulerSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_pause_expirations_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS47:
            v = _ORDERS47.check(v, w, at, r)
        x: Any
        m = ServerServicesPauseExpirationsSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 5
        m.__class__ = ServerServicesPauseExpirationsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_repossessor_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS47:
            v = _ORDERS47.check(v, w, at, r)
        x: Any
        m = ServerServicesRepossessorSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 15
        m.__class__ = ServerServicesRepossessorSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_cleanup_reconciler_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS48:
            v = _ORDERS48.check(v, w, at, r)
        x: Any
        m = ServerServicesCleanupReconcilerSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.loop_seconds = (x if (type(x := v["loop_seconds"]) is int or (type(x) is float and x - x == 0)) and x > 0 else read_server_services_cleanup_reconciler_settings_loop_seconds(x, (at, "loop_seconds"), r)) if "loop_seconds" in v else 5
        m.batch_size = (x if type(x := v["batch_size"]) is int and x > 0 else read_server_services_cleanup_reconciler_settings_batch_size(x, (at, "batch_size"), r)) if "batch_size" in v else 100
        m.__class__ = ServerServicesCleanupReconcilerSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_task_run_recorder_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS49:
            v = _ORDERS49.check(v, w, at, r)
        x: Any
        m = ServerServicesTaskRunRecorderSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.read_batch_size = (x if type(x := v["read_batch_size"]) is int and x > 0 else read_server_services_task_run_recorder_settings_read_batch_size(x, (at, "read_batch_size"), r)) if "read_batch_size" in v else 1
        m.batch_size = (x if type(x := v["batch_size"]) is int and x > 0 else read_server_services_task_run_recorder_settings_batch_size(x, (at, "batch_size"), r)) if "batch_size" in v else 1
        m.flush_interval = (x if (type(x := v["flush_interval"]) is int or (type(x) is float and x - x == 0)) and x > 0.0 else read_server_services_task_run_recorder_settings_flush_interval(x, (at, "flush_interval"), r)) if "flush_interval" in v else 5
        m.__class__ = ServerServicesTaskRunRecorderSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_triggers_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS50:
            v = _ORDERS50.check(v, w, at, r)
        x: Any
        m = ServerServicesTriggersSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else True
        m.read_batch_size = (x if type(x := v["read_batch_size"]) is int and x > 0 else read_server_services_triggers_settings_read_batch_size(x, (at, "read_batch_size"), r)) if "read_batch_size" in v else 1
        m.pg_notify_reconnect_interval_seconds = (x if type(x := v["pg_notify_reconnect_interval_seconds"]) is int else INT(x, (at, "pg_notify_reconnect_interval_seconds"), r)) if "pg_notify_reconnect_interval_seconds" in v else 10
        m.pg_notify_heartbeat_interval_seconds = (x if type(x := v["pg_notify_heartbeat_interval_seconds"]) is int else INT(x, (at, "pg_notify_heartbeat_interval_seconds"), r)) if "pg_notify_heartbeat_interval_seconds" in v else 5
        m.__class__ = ServerServicesTriggersSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_tasks_settings_tag_concurrency_slot_wait_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_tasks_scheduling_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS51:
            v = _ORDERS51.check(v, w, at, r)
        x: Any
        m = ServerTasksSchedulingSettings.__blank__()
        m._written = w
        m.max_scheduled_queue_size = (x if type(x := v["max_scheduled_queue_size"]) is int else INT(x, (at, "max_scheduled_queue_size"), r)) if "max_scheduled_queue_size" in v else 1000
        m.max_retry_queue_size = (x if type(x := v["max_retry_queue_size"]) is int else INT(x, (at, "max_retry_queue_size"), r)) if "max_retry_queue_size" in v else 100
        m.pending_task_timeout = _codec.common.read_duration(v["pending_task_timeout"], (at, "pending_task_timeout"), r) if "pending_task_timeout" in v else None
        m.__class__ = ServerTasksSchedulingSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_worker_channel_settings_cleanup_lease_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0.0:
            r.problem(at, "exclusive-minimum", "must be more than 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_worker_channel_settings_cleanup_max_delivery_attempts(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_nel_settings_cleanup_completed_idempotency_retention_seconds(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if (type(v) is int or (type(v) is float and v - v == 0)) and v >= 0.0 else read_l_settings_cleanup_completed_idempotency_retention_seconds_0(v, at, r)
    return r.type(at, v, "a number or null")


def read_tasks_settings_default_retry_delay_seconds_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is int or (type(x) is float and x - x == 0)):
                return each(v, at, r, NUMBER)
        return [*v]
    return r.type(at, v, "a list")


def read_tasks_runner_settings_thread_pool_max_workers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int and v > 0 else read_tasks_runner_settings_thread_pool_max_workers_0(v, at, r)
    return r.type(at, v, "an integer or null")


def read_tasks_runner_settings_process_pool_max_workers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int and v > 0 else read_tasks_runner_settings_process_pool_max_workers_0(v, at, r)
    return r.type(at, v, "an integer or null")


def read_client_settings_retry_extra_codes_1_2(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 100:
            r.problem(at, "minimum", "must be at least 100")
        if v > 599:
            r.problem(at, "maximum", "must be at most 599")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_sql_alchemy_connect_args_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS52:
            v = _ORDERS52.check(v, w, at, r)
        x: Any
        m = SQLAlchemyConnectArgsSettings.__blank__()
        m._written = w
        m.application_name = (x if type(x := v["application_name"]) is str else _SCALAR1(x, (at, "application_name"), r)) if "application_name" in v else None
        m.search_path = (x if type(x := v["search_path"]) is str else _SCALAR1(x, (at, "search_path"), r)) if "search_path" in v else None
        m.statement_cache_size = (x if type(x := v["statement_cache_size"]) is int else _SCALAR3(x, (at, "statement_cache_size"), r)) if "statement_cache_size" in v else None
        m.prepared_statement_cache_size = (x if type(x := v["prepared_statement_cache_size"]) is int else _SCALAR3(x, (at, "prepared_statement_cache_size"), r)) if "prepared_statement_cache_size" in v else None
        m.tls = read_sql_alchemy_tls_settings(v["tls"], (at, "tls"), r) if "tls" in v else None
        m.__class__ = SQLAlchemyConnectArgsSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_database_settings_migration_timeout_0(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v


def read_ces_cancellation_cleanup_settings_cancelling_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_services_db_vacuum_settings_enabled(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_server_services_db_vacuum_settings_enabled_1(v, at, r)
    if type(v) is bool:
        return v
    return r.type(at, v, "a list, a string, a boolean or null")


def read_server_services_db_vacuum_settings_loop_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v


def read_rver_services_db_vacuum_settings_orphan_cleanup_loop_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_services_db_vacuum_settings_retention_period(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and _PATTERN1(v) else read_server_services_db_vacuum_settings_retention_period_1(v, at, r)
    if type(v) is int or type(v) is float:
        return v if (type(v) is int or (type(v) is float and v - v == 0)) and v > 3600.0 else read_server_services_db_vacuum_settings_retention_period_0(v, at, r)
    return r.type(at, v, "a string or a number")


def read_server_services_db_vacuum_settings_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_db_vacuum_settings_event_retention_overrides(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_uum_settings_event_retention_overrides_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_server_services_event_persister_settings_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_event_persister_settings_read_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_event_persister_settings_flush_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0.0:
            r.problem(at, "exclusive-minimum", "must be more than 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_services_event_persister_settings_queue_max_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_event_persister_settings_max_flush_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_cleanup_reconciler_settings_loop_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_services_cleanup_reconciler_settings_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_task_run_recorder_settings_read_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_task_run_recorder_settings_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_server_services_task_run_recorder_settings_flush_interval(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0.0:
            r.problem(at, "exclusive-minimum", "must be more than 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_server_services_triggers_settings_read_batch_size(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_l_settings_cleanup_completed_idempotency_retention_seconds_0(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0.0:
            r.problem(at, "minimum", "must be at least 0.0")
    else:
        r.type(at, v, "a number")
    return v


def read_tasks_runner_settings_thread_pool_max_workers_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_tasks_runner_settings_process_pool_max_workers_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_sql_alchemy_tls_settings(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS53:
            v = _ORDERS53.check(v, w, at, r)
        x: Any
        m = SQLAlchemyTLSSettings.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.ca_file = (x if type(x := v["ca_file"]) is str else _SCALAR1(x, (at, "ca_file"), r)) if "ca_file" in v else None
        m.cert_file = (x if type(x := v["cert_file"]) is str else _SCALAR1(x, (at, "cert_file"), r)) if "cert_file" in v else None
        m.key_file = (x if type(x := v["key_file"]) is str else _SCALAR1(x, (at, "key_file"), r)) if "key_file" in v else None
        m.check_hostname = (x if type(x := v["check_hostname"]) is bool else BOOL(x, (at, "check_hostname"), r)) if "check_hostname" in v else True
        m.__class__ = SQLAlchemyTLSSettings
        return m
    return r.type(at, v, "a mapping")


def read_server_services_db_vacuum_settings_enabled_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_server_services_db_vacuum_settings_retention_period_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^(?:[+-]?P(?!$)(?:\\d+(?:\\.\\d+)?W)?(?:\\d+(?:\\.\\d+)?D)?(?:T(?=\\d)(?:\\d+(?:\\.\\d+...")
    else:
        r.type(at, v, "a string")
    return v


def read_server_services_db_vacuum_settings_retention_period_0(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 3600.0:
            r.problem(at, "exclusive-minimum", "must be more than 3600.0")
    else:
        r.type(at, v, "a number")
    return v


def read_uum_settings_event_retention_overrides_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and _PATTERN1(v) else read_event_retention_overrides_additional_properties_1(v, at, r)
    if type(v) is int or type(v) is float:
        return v if (type(v) is int or (type(v) is float and v - v == 0)) and v > 0 else read_event_retention_overrides_additional_properties_0(v, at, r)
    return r.type(at, v, "a string or a number")


def read_event_retention_overrides_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^(?:[+-]?P(?!$)(?:\\d+(?:\\.\\d+)?W)?(?:\\d+(?:\\.\\d+)?D)?(?:T(?=\\d)(?:\\d+(?:\\.\\d+...")
    else:
        r.type(at, v, "a string")
    return v


def read_event_retention_overrides_additional_properties_0(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "a number")
    return v
