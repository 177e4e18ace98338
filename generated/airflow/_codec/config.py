"""Reads and checks what config describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import ENV_BOOL, ENV_INT, ENV_NUMBER, ENV_STR, STR, choice, each, scalar
from .. import _codec
from ..config import AirflowConfig, ApiAuthSection, ApiSection, AtlasSection, AwsAuthManagerSection, AwsBatchExecutorSection, AwsEcsExecutorSection, AwsEksExecutorSection, AwsLambdaExecutorSection, AwsSection, AzureKeyVaultBackendSection, AzureRemoteLoggingSection, CallbacksSection, CeleryKubernetesExecutorSection, CelerySection, CloudSecretManagerBackendSection, CommonIoSection, ConnectionTestSection, CoreSection, DagProcessorSection, DatabaseSection, ElasticsearchConfigsSection, ElasticsearchSection, EmailSection, ExecutionApiSection, HiveSection, KerberosSection, KubernetesExecutorSection, LineageSection, LocalFilesystemBackendSection, LocalKubernetesExecutorSection, LoggingSection, MetricsSection, OpensearchConfigsSection, OpensearchSection, OperatorsSection, PostgresSection, ProfilingSection, SchedulerSection, SdkSection, SecretsManagerBackendSection, SecretsSection, SensorsSection, SentrySection, SmtpSection, SnowflakeSection, StandardSection, StateStoreSection, SystemsManagerParameterStoreBackendSection, TracesSection, TriggererSection, WorkersSection

_KEYS1 = frozenset(("core", "database", "logging", "metrics", "traces", "secrets", "api", "workers", "sdk", "api_auth", "execution_api", "lineage", "operators", "email", "smtp", "sentry", "scheduler", "connection_test", "triggerer", "kerberos", "sensors", "dag_processor", "state_store", "profiling", "callbacks", "aws", "aws_batch_executor", "aws_lambda_executor", "aws_ecs_executor", "aws_eks_executor", "aws_auth_manager", "common.io", "azure_remote_logging", "postgres", "snowflake", "standard", "atlas", "hive", "local_kubernetes_executor", "celery_kubernetes_executor", "celery", "elasticsearch", "elasticsearch_configs", "opensearch", "opensearch_configs", "kubernetes_executor"))
_ORDERS1 = Orders(_KEYS1, ())
_KEYS2 = frozenset(("dags_folder", "hostname_callable", "might_contain_dag_callable", "default_timezone", "executor", "mp_start_method", "mp_forkserver_preload", "auth_manager", "simple_auth_manager_users", "simple_auth_manager_all_admins", "simple_auth_manager_passwords_file", "parallelism", "max_active_tasks_per_dag", "dags_are_paused_at_creation", "max_active_runs_per_dag", "max_consecutive_failed_dag_runs_per_dag", "load_examples", "plugins_folder", "execute_tasks_new_python_interpreter", "fernet_key", "fernet_key_cmd", "fernet_key_secret", "dagbag_import_timeout", "dagbag_import_error_tracebacks", "dagbag_import_error_traceback_depth", "default_impersonation", "security", "unit_test_mode", "allowed_deserialization_classes", "allowed_deserialization_classes_regexp", "killed_task_cleanup_time", "dag_run_conf_overrides_params", "dag_discovery_safe_mode", "dag_ignore_file_syntax", "default_task_retries", "default_task_retry_delay", "max_task_retry_delay", "default_task_weight_rule", "task_success_overtime", "default_task_execution_timeout", "min_serialized_dag_update_interval", "compress_serialized_dags", "num_dag_runs_to_retain_rendered_fields", "xcom_backend", "lazy_load_plugins", "lazy_discover_providers", "hide_sensitive_var_conn_fields", "sensitive_var_conn_names", "default_pool_task_slot_count", "max_map_length", "allow_double_dot_in_ids", "daemon_umask", "asset_manager_class", "asset_manager_kwargs", "asset_manager_kwargs_cmd", "asset_manager_kwargs_secret", "test_connection", "max_templated_field_length", "execution_api_server_url", "multi_team", "team_name_cache_ttl", "rerun_with_latest_version"))
_ORDERS2 = Orders(_KEYS2, ())
_SCALAR1 = scalar("string", env=True, secret=True)
_CHOICE1 = choice("regexp", "glob")
_WORDS1 = frozenset(("regexp", "glob"))
_CHOICE2 = choice("absolute", "downstream", "upstream")
_WORDS2 = frozenset(("absolute", "downstream", "upstream"))
_KEYS3 = frozenset(("alembic_ini_file_path", "sql_alchemy_conn", "sql_alchemy_conn_cmd", "sql_alchemy_conn_secret", "sql_alchemy_conn_async", "sql_alchemy_conn_async_cmd", "sql_alchemy_conn_async_secret", "sql_alchemy_engine_args", "sql_alchemy_engine_args_cmd", "sql_alchemy_engine_args_secret", "sql_engine_encoding", "sql_engine_collation_for_ids", "sql_alchemy_pool_enabled", "sql_alchemy_pool_size", "sql_alchemy_max_overflow", "sql_alchemy_pool_recycle", "sql_alchemy_pool_pre_ping", "sql_alchemy_schema", "sql_alchemy_connect_args", "sql_alchemy_connect_args_async", "sql_alchemy_session_maker", "max_db_retries", "check_migrations", "external_db_managers", "migration_batch_size"))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("base_log_folder", "remote_logging", "remote_log_conn_id", "delete_local_logs", "google_key_path", "remote_base_log_folder", "remote_task_handler_kwargs", "remote_task_handler_kwargs_cmd", "remote_task_handler_kwargs_secret", "encrypt_s3_logs", "logging_level", "namespace_levels", "celery_logging_level", "fab_logging_level", "json_logs", "uvicorn_logging_level", "logging_config_class", "colored_console_log", "log_format", "callsite_parameters", "simple_log_format", "dag_processor_log_target", "dag_processor_log_format", "dag_processor_child_process_log_directory", "log_formatter_class", "log_timestamp_format", "secret_mask_adapter", "min_length_masked_secret", "task_log_prefix_template", "log_filename_template", "task_log_reader", "extra_logger_names", "worker_log_server_port", "trigger_log_server_port", "interleave_timestamp_parser", "file_task_handler_new_folder_permissions", "file_task_handler_new_file_permissions", "celery_stdout_stderr_separation", "color_log_error_keywords", "color_log_warning_keywords"))
_ORDERS4 = Orders(_KEYS4, ())
_CHOICE3 = choice("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG")
_WORDS3 = frozenset(("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG"))
_CHOICE4 = choice("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "")
_WORDS4 = frozenset(("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", ""))
_CHOICE5 = choice("file", "stdout")
_WORDS5 = frozenset(("file", "stdout"))
_KEYS5 = frozenset(("metrics_allow_list", "metrics_block_list", "legacy_names_on", "statsd_on", "statsd_host", "statsd_ipv6", "statsd_port", "statsd_prefix", "stat_name_handler", "statsd_datadog_enabled", "statsd_datadog_tags", "statsd_datadog_metrics_tags", "statsd_custom_client_path", "statsd_disabled_tags", "statsd_influxdb_enabled", "otel_on", "otel_host", "otel_port", "otel_prefix", "otel_interval_milliseconds", "otel_debugging_on", "otel_service", "otel_ssl_active"))
_ORDERS5 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("otel_on", "otel_host", "otel_port", "otel_service", "otel_debugging_on", "otel_ssl_active", "otel_debug_traces_on", "task_runner_flush_timeout_milliseconds"))
_ORDERS6 = Orders(_KEYS6, ())
_TAGS1: dict[tuple[str, ...], int] = {
    ("airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend",): 0,
    ("airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend",): 1,
    ("airflow.secrets.local_filesystem.LocalFilesystemBackend",): 2,
    ("airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend",): 3,
    ("airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend",): 4,
}
_KEYS7 = frozenset(("instance_name", "theme", "enable_swagger_ui", "secret_key", "secret_key_cmd", "secret_key_secret", "expose_config", "expose_stacktrace", "dag_cache_size", "dag_cache_ttl", "base_url", "host", "port", "workers", "worker_timeout", "server_type", "worker_refresh_interval", "worker_refresh_batch_size", "log_config", "log_stream_buffer_size", "ssl_cert", "ssl_key", "ssl_ca_file", "ssl_cert_reqs", "maximum_page_limit", "fallback_page_limit", "access_control_allow_headers", "access_control_allow_methods", "access_control_allow_origins", "grid_view_sorting_order", "log_fetch_timeout_sec", "hide_paused_dags_by_default", "default_wrap", "auto_refresh_interval", "require_confirmation_dag_change", "client_ssl_cert", "client_ssl_key", "client_use_public_certs"))
_ORDERS7 = Orders(_KEYS7, ())
_CHOICE6 = choice("topological", "hierarchical_alphabetical")
_WORDS6 = frozenset(("topological", "hierarchical_alphabetical"))
_KEYS8 = frozenset(("secrets_backend", "secrets_backend_kwargs", "secrets_backend_kwargs_cmd", "secrets_backend_kwargs_secret", "state_store_backend", "min_heartbeat_interval", "max_failed_heartbeats", "execution_api_retries", "execution_api_retry_wait_min", "execution_api_retry_wait_max", "execution_api_timeout", "socket_cleanup_timeout", "missing_dag_retries", "missing_dag_retry_delay"))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("coordinators", "queue_to_coordinator"))
_ORDERS9 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("jwt_audience", "jwt_expiration_time", "jwt_cli_expiration_time", "jwt_secret", "jwt_secret_cmd", "jwt_secret_secret", "jwt_private_key_path", "jwt_algorithm", "jwt_kid", "trusted_jwks_url", "jwt_issuer", "jwt_leeway"))
_ORDERS10 = Orders(_KEYS10, ())
_KEYS11 = frozenset(("jwt_expiration_time", "otel_trace_propagation", "jwt_audience"))
_ORDERS11 = Orders(_KEYS11, ())
_KEYS12 = frozenset(("max_assets_per_collector", "max_extras_per_collector"))
_ORDERS12 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("default_owner", "default_deferrable", "default_cpus", "default_ram", "default_disk", "default_gpus", "default_queue"))
_ORDERS13 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("email_backend", "email_conn_id", "default_email_on_retry", "default_email_on_failure", "subject_template", "html_content_template", "from_email", "ssl_context"))
_ORDERS14 = Orders(_KEYS14, ())
_KEYS15 = frozenset(("smtp_host", "smtp_starttls", "smtp_ssl", "smtp_port", "smtp_mail_from", "smtp_timeout", "smtp_retry_limit"))
_ORDERS15 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("sentry_on", "sentry_dsn", "sentry_dsn_cmd", "sentry_dsn_secret", "before_send"))
_ORDERS16 = Orders(_KEYS16, ())
_KEYS17 = frozenset(("job_heartbeat_sec", "scheduler_heartbeat_sec", "task_instance_heartbeat_sec", "num_runs", "only_idle", "scheduler_idle_sleep_time", "parsing_cleanup_interval", "pool_metrics_interval", "ti_metrics_interval", "dagrun_metrics_interval", "scheduler_health_check_threshold", "enable_health_check", "scheduler_health_check_server_host", "scheduler_health_check_server_port", "orphaned_tasks_check_interval", "task_instance_heartbeat_timeout", "task_instance_heartbeat_timeout_detection_interval", "catchup_by_default", "ignore_first_depends_on_past_by_default", "max_tis_per_query", "use_row_level_locking", "max_dagruns_to_create_per_loop", "max_dagruns_per_loop_to_schedule", "partition_mapper_max_downstream_keys", "use_job_schedule", "trigger_timeout_check_interval", "task_queued_timeout", "task_queued_timeout_check_interval", "allowed_run_id_pattern", "create_cron_data_intervals", "create_delta_data_intervals", "enable_tracemalloc"))
_ORDERS17 = Orders(_KEYS17, ())
_KEYS18 = frozenset(("timeout", "max_concurrency", "reaper_interval"))
_ORDERS18 = Orders(_KEYS18, ())
_KEYS19 = frozenset(("capacity", "job_heartbeat_sec", "triggerer_health_check_threshold", "runner_health_check_threshold", "blocked_main_thread_warning_threshold", "max_trigger_to_select_per_loop", "on_kill_timeout", "queues_enabled", "shared_stream_subscriber_queue_size", "shared_stream_ack_timeout", "shared_stream_cohort_grace_period"))
_ORDERS19 = Orders(_KEYS19, ())
_KEYS20 = frozenset(("ccache", "principal", "reinit_frequency", "kinit_path", "keytab", "forwardable", "include_ip"))
_ORDERS20 = Orders(_KEYS20, ())
_KEYS21 = frozenset(("default_timeout",))
_ORDERS21 = Orders(_KEYS21, ())
_KEYS22 = frozenset(("dag_bundle_storage_path", "dag_bundle_config_list", "refresh_interval", "parsing_processes", "file_parsing_sort_mode", "max_callbacks_per_loop", "min_file_process_interval", "stale_dag_threshold", "dag_file_processor_timeout", "print_stats_interval", "health_check_threshold", "disable_bundle_versioning", "bundle_refresh_check_interval", "stale_bundle_cleanup_interval", "stale_bundle_cleanup_age_threshold", "stale_bundle_cleanup_min_versions", "parsing_pre_import_modules", "dag_version_inflation_check_level"))
_ORDERS22 = Orders(_KEYS22, ())
_CHOICE7 = choice("modified_time", "random_seeded_by_host", "alphabetical")
_WORDS7 = frozenset(("modified_time", "random_seeded_by_host", "alphabetical"))
_KEYS23 = frozenset(("backend", "clear_on_success", "default_retention_days", "state_cleanup_batch_size", "max_value_storage_bytes"))
_ORDERS23 = Orders(_KEYS23, ())
_KEYS24 = frozenset(("memray_trace_components", "memray_detailed_tracing"))
_ORDERS24 = Orders(_KEYS24, ())
_KEYS25 = frozenset(("callback_execution_timeout",))
_ORDERS25 = Orders(_KEYS25, ())
_KEYS26 = frozenset(("session_factory", "cloudwatch_task_handler_json_serializer", "s3_task_handler_acl_policy"))
_ORDERS26 = Orders(_KEYS26, ())
_KEYS27 = frozenset(("conn_id", "region_name", "max_submit_job_attempts", "check_health_on_startup", "job_name", "job_queue", "job_definition", "submit_job_kwargs"))
_ORDERS27 = Orders(_KEYS27, ())
_KEYS28 = frozenset(("conn_id", "region_name", "check_health_on_startup", "max_invoke_attempts", "queue_url", "dead_letter_queue_url", "function_name", "qualifier", "end_wait_timeout"))
_ORDERS28 = Orders(_KEYS28, ())
_KEYS29 = frozenset(("conn_id", "region_name", "assign_public_ip", "cluster", "capacity_provider_strategy", "container_name", "launch_type", "platform_version", "security_groups", "subnets", "task_definition", "max_run_task_attempts", "run_task_kwargs", "check_health_on_startup"))
_ORDERS29 = Orders(_KEYS29, ())
_KEYS30 = frozenset(("conn_id", "region_name", "check_health_on_startup", "cluster_name"))
_ORDERS30 = Orders(_KEYS30, ())
_KEYS31 = frozenset(("conn_id", "region_name", "saml_metadata_url", "avp_policy_store_id", "allow_idp_initiated_login"))
_ORDERS31 = Orders(_KEYS31, ())
_KEYS32 = frozenset(("xcom_objectstorage_path", "xcom_objectstorage_threshold", "xcom_objectstorage_compression", "state_store_objectstorage_path", "state_store_objectstorage_threshold", "state_store_objectstorage_compression"))
_ORDERS32 = Orders(_KEYS32, ())
_KEYS33 = frozenset(("remote_wasb_log_container",))
_ORDERS33 = Orders(_KEYS33, ())
_KEYS34 = frozenset(("azure_oauth_scope",))
_ORDERS34 = Orders(_KEYS34, ())
_KEYS35 = frozenset(("venv_install_method",))
_ORDERS35 = Orders(_KEYS35, ())
_KEYS36 = frozenset(("sasl_enabled", "host", "port", "username", "password", "password_cmd", "password_secret"))
_ORDERS36 = Orders(_KEYS36, ())
_KEYS37 = frozenset(("default_hive_mapred_queue",))
_ORDERS37 = Orders(_KEYS37, ())
_KEYS38 = frozenset(("kubernetes_queue",))
_ORDERS38 = Orders(_KEYS38, ())
_KEYS39 = frozenset(("celery_app_name", "worker_concurrency", "worker_prefetch_multiplier", "worker_enable_remote_control", "broker_url", "result_backend_sqlalchemy_engine_options", "flower_host", "flower_url_prefix", "flower_port", "flower_basic_auth", "sync_parallelism", "celery_config_options", "ssl_active", "ssl_key", "ssl_cert", "ssl_cacert", "pool", "operation_timeout", "task_track_started", "task_publish_max_retries", "worker_precheck"))
_ORDERS39 = Orders(_KEYS39, ())
_KEYS40 = frozenset(("host", "log_id_template", "end_of_log_mark", "frontend", "write_stdout", "json_format", "json_fields", "host_field", "offset_field", "index_patterns", "write_to_es", "target_index"))
_ORDERS40 = Orders(_KEYS40, ())
_KEYS41 = frozenset(("use_ssl", "verify_certs"))
_ORDERS41 = Orders(_KEYS41, ())
_KEYS42 = frozenset(("host", "port", "username", "password", "password_cmd", "password_secret", "log_id_template", "end_of_log_mark", "write_stdout", "json_format", "json_fields", "host_field", "offset_field", "index_patterns", "index_patterns_callable"))
_ORDERS42 = Orders(_KEYS42, ())
_KEYS43 = frozenset(("http_compress", "use_ssl", "verify_certs", "ssl_assert_hostname", "ssl_show_warn", "ca_certs"))
_ORDERS43 = Orders(_KEYS43, ())
_KEYS44 = frozenset(("api_client_retry_configuration", "logs_task_metadata", "pod_template_file", "worker_container_repository", "worker_container_tag", "namespace", "delete_worker_pods", "delete_worker_pods_on_failure", "worker_pods_creation_batch_size", "multi_namespace_mode", "multi_namespace_mode_namespace_list", "in_cluster", "kube_client_request_args", "delete_option_kwargs", "enable_tcp_keepalive", "tcp_keep_idle", "tcp_keep_intvl", "tcp_keep_cnt", "verify_ssl", "worker_pods_queued_check_interval", "ssl_ca_cert"))
_ORDERS44 = Orders(_KEYS44, ())
_KEYS45 = frozenset(("backend", "backend_kwargs", "backend_kwargs_cmd", "backend_kwargs_secret", "use_cache", "cache_ttl_seconds"))
_ORDERS45 = Orders(_KEYS45, ("backend",))
_CHOICE8 = choice("airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend")
_CHOICE9 = choice("airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend")
_CHOICE10 = choice("airflow.secrets.local_filesystem.LocalFilesystemBackend")
_CHOICE11 = choice("airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend")
_CHOICE12 = choice("airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend")
_ORDERS46 = Orders(_KEYS45, ())
_PATTERN1 = pattern("^[^,]*\\Z")


def read_airflow_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = AirflowConfig.__blank__()
        m._written = w
        m.core = read_core_section(v["core"], (at, "core"), r) if "core" in v else None
        m.database = read_database_section(v["database"], (at, "database"), r) if "database" in v else None
        m.logging = read_logging_section(v["logging"], (at, "logging"), r) if "logging" in v else None
        m.metrics = read_metrics_section(v["metrics"], (at, "metrics"), r) if "metrics" in v else None
        m.traces = read_traces_section(v["traces"], (at, "traces"), r) if "traces" in v else None
        m.secrets = read_secrets_choice(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.api = read_api_section(v["api"], (at, "api"), r) if "api" in v else None
        m.workers = read_workers_section(v["workers"], (at, "workers"), r) if "workers" in v else None
        m.sdk = read_sdk_section(v["sdk"], (at, "sdk"), r) if "sdk" in v else None
        m.api_auth = read_api_auth_section(v["api_auth"], (at, "api_auth"), r) if "api_auth" in v else None
        m.execution_api = read_execution_api_section(v["execution_api"], (at, "execution_api"), r) if "execution_api" in v else None
        m.lineage = read_lineage_section(v["lineage"], (at, "lineage"), r) if "lineage" in v else None
        m.operators = read_operators_section(v["operators"], (at, "operators"), r) if "operators" in v else None
        m.email = read_email_section(v["email"], (at, "email"), r) if "email" in v else None
        m.smtp = read_smtp_section(v["smtp"], (at, "smtp"), r) if "smtp" in v else None
        m.sentry = read_sentry_section(v["sentry"], (at, "sentry"), r) if "sentry" in v else None
        m.scheduler = read_scheduler_section(v["scheduler"], (at, "scheduler"), r) if "scheduler" in v else None
        m.connection_test = read_connection_test_section(v["connection_test"], (at, "connection_test"), r) if "connection_test" in v else None
        m.triggerer = read_triggerer_section(v["triggerer"], (at, "triggerer"), r) if "triggerer" in v else None
        m.kerberos = read_kerberos_section(v["kerberos"], (at, "kerberos"), r) if "kerberos" in v else None
        m.sensors = read_sensors_section(v["sensors"], (at, "sensors"), r) if "sensors" in v else None
        m.dag_processor = read_dag_processor_section(v["dag_processor"], (at, "dag_processor"), r) if "dag_processor" in v else None
        m.state_store = read_state_store_section(v["state_store"], (at, "state_store"), r) if "state_store" in v else None
        m.profiling = read_profiling_section(v["profiling"], (at, "profiling"), r) if "profiling" in v else None
        m.callbacks = read_callbacks_section(v["callbacks"], (at, "callbacks"), r) if "callbacks" in v else None
        m.aws = read_aws_section(v["aws"], (at, "aws"), r) if "aws" in v else None
        m.aws_batch_executor = read_aws_batch_executor_section(v["aws_batch_executor"], (at, "aws_batch_executor"), r) if "aws_batch_executor" in v else None
        m.aws_lambda_executor = read_aws_lambda_executor_section(v["aws_lambda_executor"], (at, "aws_lambda_executor"), r) if "aws_lambda_executor" in v else None
        m.aws_ecs_executor = read_aws_ecs_executor_section(v["aws_ecs_executor"], (at, "aws_ecs_executor"), r) if "aws_ecs_executor" in v else None
        m.aws_eks_executor = read_aws_eks_executor_section(v["aws_eks_executor"], (at, "aws_eks_executor"), r) if "aws_eks_executor" in v else None
        m.aws_auth_manager = read_aws_auth_manager_section(v["aws_auth_manager"], (at, "aws_auth_manager"), r) if "aws_auth_manager" in v else None
        m.common_io = read_common_io_section(v["common.io"], (at, "common.io"), r) if "common.io" in v else None
        m.azure_remote_logging = read_azure_remote_logging_section(v["azure_remote_logging"], (at, "azure_remote_logging"), r) if "azure_remote_logging" in v else None
        m.postgres = read_postgres_section(v["postgres"], (at, "postgres"), r) if "postgres" in v else None
        m.snowflake = read_snowflake_section(v["snowflake"], (at, "snowflake"), r) if "snowflake" in v else None
        m.standard = read_standard_section(v["standard"], (at, "standard"), r) if "standard" in v else None
        m.atlas = read_atlas_section(v["atlas"], (at, "atlas"), r) if "atlas" in v else None
        m.hive = read_hive_section(v["hive"], (at, "hive"), r) if "hive" in v else None
        m.local_kubernetes_executor = read_local_kubernetes_executor_section(v["local_kubernetes_executor"], (at, "local_kubernetes_executor"), r) if "local_kubernetes_executor" in v else None
        m.celery_kubernetes_executor = read_celery_kubernetes_executor_section(v["celery_kubernetes_executor"], (at, "celery_kubernetes_executor"), r) if "celery_kubernetes_executor" in v else None
        m.celery = read_celery_section(v["celery"], (at, "celery"), r) if "celery" in v else None
        m.elasticsearch = read_elasticsearch_section(v["elasticsearch"], (at, "elasticsearch"), r) if "elasticsearch" in v else None
        m.elasticsearch_configs = read_elasticsearch_configs_section(v["elasticsearch_configs"], (at, "elasticsearch_configs"), r) if "elasticsearch_configs" in v else None
        m.opensearch = read_opensearch_section(v["opensearch"], (at, "opensearch"), r) if "opensearch" in v else None
        m.opensearch_configs = read_opensearch_configs_section(v["opensearch_configs"], (at, "opensearch_configs"), r) if "opensearch_configs" in v else None
        m.kubernetes_executor = read_kubernetes_executor_section(v["kubernetes_executor"], (at, "kubernetes_executor"), r) if "kubernetes_executor" in v else None
        m.__class__ = AirflowConfig
        return m
    return r.type(at, v, "a mapping")


def read_core_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = CoreSection.__blank__()
        m._written = w
        m.dags_folder = (x if type(x := v["dags_folder"]) is str else ENV_STR(x, (at, "dags_folder"), r)) if "dags_folder" in v else None
        m.hostname_callable = (x if type(x := v["hostname_callable"]) is str else ENV_STR(x, (at, "hostname_callable"), r)) if "hostname_callable" in v else "airflow.utils.net.getfqdn"
        m.might_contain_dag_callable = (x if type(x := v["might_contain_dag_callable"]) is str else ENV_STR(x, (at, "might_contain_dag_callable"), r)) if "might_contain_dag_callable" in v else "airflow.utils.file.might_contain_dag_via_default_heuristic"
        m.default_timezone = (x if type(x := v["default_timezone"]) is str else ENV_STR(x, (at, "default_timezone"), r)) if "default_timezone" in v else "utc"
        m.executor = (x if type(x := v["executor"]) is str else ENV_STR(x, (at, "executor"), r)) if "executor" in v else "LocalExecutor"
        m.mp_start_method = (x if type(x := v["mp_start_method"]) is str else ENV_STR(x, (at, "mp_start_method"), r)) if "mp_start_method" in v else None
        m.mp_forkserver_preload = (x if type(x := v["mp_forkserver_preload"]) is str else ENV_STR(x, (at, "mp_forkserver_preload"), r)) if "mp_forkserver_preload" in v else None
        m.auth_manager = (x if type(x := v["auth_manager"]) is str else ENV_STR(x, (at, "auth_manager"), r)) if "auth_manager" in v else "airflow.api_fastapi.auth.managers.simple.simple_auth_manager.SimpleAuthManager"
        m.simple_auth_manager_users = read_core_section_simple_auth_manager_users(v["simple_auth_manager_users"], (at, "simple_auth_manager_users"), r) if "simple_auth_manager_users" in v else None
        m.simple_auth_manager_all_admins = (x if type(x := v["simple_auth_manager_all_admins"]) is bool else ENV_BOOL(x, (at, "simple_auth_manager_all_admins"), r)) if "simple_auth_manager_all_admins" in v else False
        m.simple_auth_manager_passwords_file = (x if type(x := v["simple_auth_manager_passwords_file"]) is str else ENV_STR(x, (at, "simple_auth_manager_passwords_file"), r)) if "simple_auth_manager_passwords_file" in v else None
        m.parallelism = (x if type(x := v["parallelism"]) is int else ENV_INT(x, (at, "parallelism"), r)) if "parallelism" in v else 32
        m.max_active_tasks_per_dag = (x if type(x := v["max_active_tasks_per_dag"]) is int else ENV_INT(x, (at, "max_active_tasks_per_dag"), r)) if "max_active_tasks_per_dag" in v else 16
        m.dags_are_paused_at_creation = (x if type(x := v["dags_are_paused_at_creation"]) is bool else ENV_BOOL(x, (at, "dags_are_paused_at_creation"), r)) if "dags_are_paused_at_creation" in v else True
        m.max_active_runs_per_dag = (x if type(x := v["max_active_runs_per_dag"]) is int else ENV_INT(x, (at, "max_active_runs_per_dag"), r)) if "max_active_runs_per_dag" in v else 16
        m.max_consecutive_failed_dag_runs_per_dag = (x if type(x := v["max_consecutive_failed_dag_runs_per_dag"]) is int else ENV_INT(x, (at, "max_consecutive_failed_dag_runs_per_dag"), r)) if "max_consecutive_failed_dag_runs_per_dag" in v else 0
        m.load_examples = (x if type(x := v["load_examples"]) is bool else ENV_BOOL(x, (at, "load_examples"), r)) if "load_examples" in v else True
        m.plugins_folder = (x if type(x := v["plugins_folder"]) is str else ENV_STR(x, (at, "plugins_folder"), r)) if "plugins_folder" in v else None
        m.execute_tasks_new_python_interpreter = (x if type(x := v["execute_tasks_new_python_interpreter"]) is bool else ENV_BOOL(x, (at, "execute_tasks_new_python_interpreter"), r)) if "execute_tasks_new_python_interpreter" in v else False
        m.fernet_key = _SCALAR1(v["fernet_key"], (at, "fernet_key"), r) if "fernet_key" in v else None
        m.fernet_key_cmd = (x if type(x := v["fernet_key_cmd"]) is str else STR(x, (at, "fernet_key_cmd"), r)) if "fernet_key_cmd" in v else None
        m.fernet_key_secret = (x if type(x := v["fernet_key_secret"]) is str else STR(x, (at, "fernet_key_secret"), r)) if "fernet_key_secret" in v else None
        m.dagbag_import_timeout = (x if type(x := v["dagbag_import_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "dagbag_import_timeout"), r)) if "dagbag_import_timeout" in v else 30.0
        m.dagbag_import_error_tracebacks = (x if type(x := v["dagbag_import_error_tracebacks"]) is bool else ENV_BOOL(x, (at, "dagbag_import_error_tracebacks"), r)) if "dagbag_import_error_tracebacks" in v else True
        m.dagbag_import_error_traceback_depth = (x if type(x := v["dagbag_import_error_traceback_depth"]) is int else ENV_INT(x, (at, "dagbag_import_error_traceback_depth"), r)) if "dagbag_import_error_traceback_depth" in v else 2
        m.default_impersonation = (x if type(x := v["default_impersonation"]) is str else ENV_STR(x, (at, "default_impersonation"), r)) if "default_impersonation" in v else ""
        m.security = (x if type(x := v["security"]) is str else ENV_STR(x, (at, "security"), r)) if "security" in v else ""
        m.unit_test_mode = (x if type(x := v["unit_test_mode"]) is bool else ENV_BOOL(x, (at, "unit_test_mode"), r)) if "unit_test_mode" in v else False
        m.allowed_deserialization_classes = (x if type(x := v["allowed_deserialization_classes"]) is str else ENV_STR(x, (at, "allowed_deserialization_classes"), r)) if "allowed_deserialization_classes" in v else "airflow.*"
        m.allowed_deserialization_classes_regexp = (x if type(x := v["allowed_deserialization_classes_regexp"]) is str else ENV_STR(x, (at, "allowed_deserialization_classes_regexp"), r)) if "allowed_deserialization_classes_regexp" in v else ""
        m.killed_task_cleanup_time = (x if type(x := v["killed_task_cleanup_time"]) is int else ENV_INT(x, (at, "killed_task_cleanup_time"), r)) if "killed_task_cleanup_time" in v else 60
        m.dag_run_conf_overrides_params = (x if type(x := v["dag_run_conf_overrides_params"]) is bool else ENV_BOOL(x, (at, "dag_run_conf_overrides_params"), r)) if "dag_run_conf_overrides_params" in v else True
        m.dag_discovery_safe_mode = (x if type(x := v["dag_discovery_safe_mode"]) is bool else ENV_BOOL(x, (at, "dag_discovery_safe_mode"), r)) if "dag_discovery_safe_mode" in v else True
        m.dag_ignore_file_syntax = (x if type(x := v["dag_ignore_file_syntax"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "dag_ignore_file_syntax"), r)) if "dag_ignore_file_syntax" in v else "glob"
        m.default_task_retries = (x if type(x := v["default_task_retries"]) is int else ENV_INT(x, (at, "default_task_retries"), r)) if "default_task_retries" in v else 0
        m.default_task_retry_delay = (x if type(x := v["default_task_retry_delay"]) is int else ENV_INT(x, (at, "default_task_retry_delay"), r)) if "default_task_retry_delay" in v else 300
        m.max_task_retry_delay = (x if type(x := v["max_task_retry_delay"]) is int else ENV_INT(x, (at, "max_task_retry_delay"), r)) if "max_task_retry_delay" in v else 86400
        m.default_task_weight_rule = (x if type(x := v["default_task_weight_rule"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "default_task_weight_rule"), r)) if "default_task_weight_rule" in v else "downstream"
        m.task_success_overtime = (x if type(x := v["task_success_overtime"]) is int else ENV_INT(x, (at, "task_success_overtime"), r)) if "task_success_overtime" in v else 20
        m.default_task_execution_timeout = (x if type(x := v["default_task_execution_timeout"]) is int else ENV_INT(x, (at, "default_task_execution_timeout"), r)) if "default_task_execution_timeout" in v else None
        m.min_serialized_dag_update_interval = (x if type(x := v["min_serialized_dag_update_interval"]) is int else ENV_INT(x, (at, "min_serialized_dag_update_interval"), r)) if "min_serialized_dag_update_interval" in v else 30
        m.compress_serialized_dags = (x if type(x := v["compress_serialized_dags"]) is bool else ENV_BOOL(x, (at, "compress_serialized_dags"), r)) if "compress_serialized_dags" in v else False
        m.num_dag_runs_to_retain_rendered_fields = (x if type(x := v["num_dag_runs_to_retain_rendered_fields"]) is int else ENV_INT(x, (at, "num_dag_runs_to_retain_rendered_fields"), r)) if "num_dag_runs_to_retain_rendered_fields" in v else 30
        m.xcom_backend = (x if type(x := v["xcom_backend"]) is str else ENV_STR(x, (at, "xcom_backend"), r)) if "xcom_backend" in v else "airflow.sdk.execution_time.xcom.BaseXCom"
        m.lazy_load_plugins = (x if type(x := v["lazy_load_plugins"]) is bool else ENV_BOOL(x, (at, "lazy_load_plugins"), r)) if "lazy_load_plugins" in v else True
        m.lazy_discover_providers = (x if type(x := v["lazy_discover_providers"]) is bool else ENV_BOOL(x, (at, "lazy_discover_providers"), r)) if "lazy_discover_providers" in v else True
        m.hide_sensitive_var_conn_fields = (x if type(x := v["hide_sensitive_var_conn_fields"]) is bool else ENV_BOOL(x, (at, "hide_sensitive_var_conn_fields"), r)) if "hide_sensitive_var_conn_fields" in v else True
        m.sensitive_var_conn_names = (x if type(x := v["sensitive_var_conn_names"]) is str else ENV_STR(x, (at, "sensitive_var_conn_names"), r)) if "sensitive_var_conn_names" in v else ""
        m.default_pool_task_slot_count = (x if type(x := v["default_pool_task_slot_count"]) is int else ENV_INT(x, (at, "default_pool_task_slot_count"), r)) if "default_pool_task_slot_count" in v else 128
        m.max_map_length = (x if type(x := v["max_map_length"]) is int else ENV_INT(x, (at, "max_map_length"), r)) if "max_map_length" in v else 1024
        m.allow_double_dot_in_ids = (x if type(x := v["allow_double_dot_in_ids"]) is bool else ENV_BOOL(x, (at, "allow_double_dot_in_ids"), r)) if "allow_double_dot_in_ids" in v else False
        m.daemon_umask = (x if type(x := v["daemon_umask"]) is str else ENV_STR(x, (at, "daemon_umask"), r)) if "daemon_umask" in v else None
        m.asset_manager_class = (x if type(x := v["asset_manager_class"]) is str else ENV_STR(x, (at, "asset_manager_class"), r)) if "asset_manager_class" in v else None
        m.asset_manager_kwargs = read_core_section_asset_manager_kwargs(v["asset_manager_kwargs"], (at, "asset_manager_kwargs"), r) if "asset_manager_kwargs" in v else None
        m.asset_manager_kwargs_cmd = (x if type(x := v["asset_manager_kwargs_cmd"]) is str else STR(x, (at, "asset_manager_kwargs_cmd"), r)) if "asset_manager_kwargs_cmd" in v else None
        m.asset_manager_kwargs_secret = (x if type(x := v["asset_manager_kwargs_secret"]) is str else STR(x, (at, "asset_manager_kwargs_secret"), r)) if "asset_manager_kwargs_secret" in v else None
        m.test_connection = (x if type(x := v["test_connection"]) is str else ENV_STR(x, (at, "test_connection"), r)) if "test_connection" in v else "Disabled"
        m.max_templated_field_length = (x if type(x := v["max_templated_field_length"]) is int else ENV_INT(x, (at, "max_templated_field_length"), r)) if "max_templated_field_length" in v else 4096
        m.execution_api_server_url = (x if type(x := v["execution_api_server_url"]) is str else ENV_STR(x, (at, "execution_api_server_url"), r)) if "execution_api_server_url" in v else None
        m.multi_team = (x if type(x := v["multi_team"]) is bool else ENV_BOOL(x, (at, "multi_team"), r)) if "multi_team" in v else False
        m.team_name_cache_ttl = (x if type(x := v["team_name_cache_ttl"]) is int else ENV_INT(x, (at, "team_name_cache_ttl"), r)) if "team_name_cache_ttl" in v else 30
        m.rerun_with_latest_version = (x if type(x := v["rerun_with_latest_version"]) is bool else ENV_BOOL(x, (at, "rerun_with_latest_version"), r)) if "rerun_with_latest_version" in v else None
        m.__class__ = CoreSection
        return m
    return r.type(at, v, "a mapping")


def read_database_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = DatabaseSection.__blank__()
        m._written = w
        m.alembic_ini_file_path = (x if type(x := v["alembic_ini_file_path"]) is str else ENV_STR(x, (at, "alembic_ini_file_path"), r)) if "alembic_ini_file_path" in v else "alembic.ini"
        m.sql_alchemy_conn = _SCALAR1(v["sql_alchemy_conn"], (at, "sql_alchemy_conn"), r) if "sql_alchemy_conn" in v else None
        m.sql_alchemy_conn_cmd = (x if type(x := v["sql_alchemy_conn_cmd"]) is str else STR(x, (at, "sql_alchemy_conn_cmd"), r)) if "sql_alchemy_conn_cmd" in v else None
        m.sql_alchemy_conn_secret = (x if type(x := v["sql_alchemy_conn_secret"]) is str else STR(x, (at, "sql_alchemy_conn_secret"), r)) if "sql_alchemy_conn_secret" in v else None
        m.sql_alchemy_conn_async = _SCALAR1(v["sql_alchemy_conn_async"], (at, "sql_alchemy_conn_async"), r) if "sql_alchemy_conn_async" in v else None
        m.sql_alchemy_conn_async_cmd = (x if type(x := v["sql_alchemy_conn_async_cmd"]) is str else STR(x, (at, "sql_alchemy_conn_async_cmd"), r)) if "sql_alchemy_conn_async_cmd" in v else None
        m.sql_alchemy_conn_async_secret = (x if type(x := v["sql_alchemy_conn_async_secret"]) is str else STR(x, (at, "sql_alchemy_conn_async_secret"), r)) if "sql_alchemy_conn_async_secret" in v else None
        m.sql_alchemy_engine_args = read_database_section_sql_alchemy_engine_args(v["sql_alchemy_engine_args"], (at, "sql_alchemy_engine_args"), r) if "sql_alchemy_engine_args" in v else None
        m.sql_alchemy_engine_args_cmd = (x if type(x := v["sql_alchemy_engine_args_cmd"]) is str else STR(x, (at, "sql_alchemy_engine_args_cmd"), r)) if "sql_alchemy_engine_args_cmd" in v else None
        m.sql_alchemy_engine_args_secret = (x if type(x := v["sql_alchemy_engine_args_secret"]) is str else STR(x, (at, "sql_alchemy_engine_args_secret"), r)) if "sql_alchemy_engine_args_secret" in v else None
        m.sql_engine_encoding = (x if type(x := v["sql_engine_encoding"]) is str else ENV_STR(x, (at, "sql_engine_encoding"), r)) if "sql_engine_encoding" in v else "utf-8"
        m.sql_engine_collation_for_ids = (x if type(x := v["sql_engine_collation_for_ids"]) is str else ENV_STR(x, (at, "sql_engine_collation_for_ids"), r)) if "sql_engine_collation_for_ids" in v else None
        m.sql_alchemy_pool_enabled = (x if type(x := v["sql_alchemy_pool_enabled"]) is bool else ENV_BOOL(x, (at, "sql_alchemy_pool_enabled"), r)) if "sql_alchemy_pool_enabled" in v else True
        m.sql_alchemy_pool_size = (x if type(x := v["sql_alchemy_pool_size"]) is int else ENV_INT(x, (at, "sql_alchemy_pool_size"), r)) if "sql_alchemy_pool_size" in v else 5
        m.sql_alchemy_max_overflow = (x if type(x := v["sql_alchemy_max_overflow"]) is int else ENV_INT(x, (at, "sql_alchemy_max_overflow"), r)) if "sql_alchemy_max_overflow" in v else 10
        m.sql_alchemy_pool_recycle = (x if type(x := v["sql_alchemy_pool_recycle"]) is int else ENV_INT(x, (at, "sql_alchemy_pool_recycle"), r)) if "sql_alchemy_pool_recycle" in v else 1800
        m.sql_alchemy_pool_pre_ping = (x if type(x := v["sql_alchemy_pool_pre_ping"]) is bool else ENV_BOOL(x, (at, "sql_alchemy_pool_pre_ping"), r)) if "sql_alchemy_pool_pre_ping" in v else True
        m.sql_alchemy_schema = (x if type(x := v["sql_alchemy_schema"]) is str else ENV_STR(x, (at, "sql_alchemy_schema"), r)) if "sql_alchemy_schema" in v else ""
        m.sql_alchemy_connect_args = (x if type(x := v["sql_alchemy_connect_args"]) is str else ENV_STR(x, (at, "sql_alchemy_connect_args"), r)) if "sql_alchemy_connect_args" in v else None
        m.sql_alchemy_connect_args_async = (x if type(x := v["sql_alchemy_connect_args_async"]) is str else ENV_STR(x, (at, "sql_alchemy_connect_args_async"), r)) if "sql_alchemy_connect_args_async" in v else None
        m.sql_alchemy_session_maker = (x if type(x := v["sql_alchemy_session_maker"]) is str else ENV_STR(x, (at, "sql_alchemy_session_maker"), r)) if "sql_alchemy_session_maker" in v else None
        m.max_db_retries = (x if type(x := v["max_db_retries"]) is int else ENV_INT(x, (at, "max_db_retries"), r)) if "max_db_retries" in v else 3
        m.check_migrations = (x if type(x := v["check_migrations"]) is bool else ENV_BOOL(x, (at, "check_migrations"), r)) if "check_migrations" in v else True
        m.external_db_managers = read_database_section_external_db_managers(v["external_db_managers"], (at, "external_db_managers"), r) if "external_db_managers" in v else None
        m.migration_batch_size = (x if type(x := v["migration_batch_size"]) is int else ENV_INT(x, (at, "migration_batch_size"), r)) if "migration_batch_size" in v else 10000
        m.__class__ = DatabaseSection
        return m
    return r.type(at, v, "a mapping")


def read_logging_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = LoggingSection.__blank__()
        m._written = w
        m.base_log_folder = (x if type(x := v["base_log_folder"]) is str else ENV_STR(x, (at, "base_log_folder"), r)) if "base_log_folder" in v else None
        m.remote_logging = (x if type(x := v["remote_logging"]) is bool else ENV_BOOL(x, (at, "remote_logging"), r)) if "remote_logging" in v else False
        m.remote_log_conn_id = (x if type(x := v["remote_log_conn_id"]) is str else ENV_STR(x, (at, "remote_log_conn_id"), r)) if "remote_log_conn_id" in v else ""
        m.delete_local_logs = (x if type(x := v["delete_local_logs"]) is bool else ENV_BOOL(x, (at, "delete_local_logs"), r)) if "delete_local_logs" in v else False
        m.google_key_path = (x if type(x := v["google_key_path"]) is str else ENV_STR(x, (at, "google_key_path"), r)) if "google_key_path" in v else ""
        m.remote_base_log_folder = (x if type(x := v["remote_base_log_folder"]) is str else ENV_STR(x, (at, "remote_base_log_folder"), r)) if "remote_base_log_folder" in v else ""
        m.remote_task_handler_kwargs = read_logging_section_remote_task_handler_kwargs(v["remote_task_handler_kwargs"], (at, "remote_task_handler_kwargs"), r) if "remote_task_handler_kwargs" in v else None
        m.remote_task_handler_kwargs_cmd = (x if type(x := v["remote_task_handler_kwargs_cmd"]) is str else STR(x, (at, "remote_task_handler_kwargs_cmd"), r)) if "remote_task_handler_kwargs_cmd" in v else None
        m.remote_task_handler_kwargs_secret = (x if type(x := v["remote_task_handler_kwargs_secret"]) is str else STR(x, (at, "remote_task_handler_kwargs_secret"), r)) if "remote_task_handler_kwargs_secret" in v else None
        m.encrypt_s3_logs = (x if type(x := v["encrypt_s3_logs"]) is bool else ENV_BOOL(x, (at, "encrypt_s3_logs"), r)) if "encrypt_s3_logs" in v else False
        m.logging_level = (x if type(x := v["logging_level"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "logging_level"), r)) if "logging_level" in v else "INFO"
        m.namespace_levels = (x if type(x := v["namespace_levels"]) is str else ENV_STR(x, (at, "namespace_levels"), r)) if "namespace_levels" in v else None
        m.celery_logging_level = (x if type(x := v["celery_logging_level"]) is str and x in _WORDS4 else _CHOICE4(x, (at, "celery_logging_level"), r)) if "celery_logging_level" in v else ""
        m.fab_logging_level = (x if type(x := v["fab_logging_level"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "fab_logging_level"), r)) if "fab_logging_level" in v else "WARNING"
        m.json_logs = (x if type(x := v["json_logs"]) is bool else ENV_BOOL(x, (at, "json_logs"), r)) if "json_logs" in v else False
        m.uvicorn_logging_level = (x if type(x := v["uvicorn_logging_level"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "uvicorn_logging_level"), r)) if "uvicorn_logging_level" in v else "INFO"
        m.logging_config_class = (x if type(x := v["logging_config_class"]) is str else ENV_STR(x, (at, "logging_config_class"), r)) if "logging_config_class" in v else ""
        m.colored_console_log = (x if type(x := v["colored_console_log"]) is bool else ENV_BOOL(x, (at, "colored_console_log"), r)) if "colored_console_log" in v else True
        m.log_format = (x if type(x := v["log_format"]) is str else ENV_STR(x, (at, "log_format"), r)) if "log_format" in v else ""
        m.callsite_parameters = read_logging_section_callsite_parameters(v["callsite_parameters"], (at, "callsite_parameters"), r) if "callsite_parameters" in v else None
        m.simple_log_format = (x if type(x := v["simple_log_format"]) is str else ENV_STR(x, (at, "simple_log_format"), r)) if "simple_log_format" in v else None
        m.dag_processor_log_target = (x if type(x := v["dag_processor_log_target"]) is str and x in _WORDS5 else _CHOICE5(x, (at, "dag_processor_log_target"), r)) if "dag_processor_log_target" in v else "file"
        m.dag_processor_log_format = (x if type(x := v["dag_processor_log_format"]) is str else ENV_STR(x, (at, "dag_processor_log_format"), r)) if "dag_processor_log_format" in v else None
        m.dag_processor_child_process_log_directory = (x if type(x := v["dag_processor_child_process_log_directory"]) is str else ENV_STR(x, (at, "dag_processor_child_process_log_directory"), r)) if "dag_processor_child_process_log_directory" in v else None
        m.log_formatter_class = (x if type(x := v["log_formatter_class"]) is str else ENV_STR(x, (at, "log_formatter_class"), r)) if "log_formatter_class" in v else "airflow.utils.log.timezone_aware.TimezoneAware"
        m.log_timestamp_format = (x if type(x := v["log_timestamp_format"]) is str else ENV_STR(x, (at, "log_timestamp_format"), r)) if "log_timestamp_format" in v else "iso"
        m.secret_mask_adapter = (x if type(x := v["secret_mask_adapter"]) is str else ENV_STR(x, (at, "secret_mask_adapter"), r)) if "secret_mask_adapter" in v else ""
        m.min_length_masked_secret = (x if type(x := v["min_length_masked_secret"]) is int else ENV_INT(x, (at, "min_length_masked_secret"), r)) if "min_length_masked_secret" in v else 5
        m.task_log_prefix_template = (x if type(x := v["task_log_prefix_template"]) is str else ENV_STR(x, (at, "task_log_prefix_template"), r)) if "task_log_prefix_template" in v else ""
        m.log_filename_template = (x if type(x := v["log_filename_template"]) is str else ENV_STR(x, (at, "log_filename_template"), r)) if "log_filename_template" in v else None
        m.task_log_reader = (x if type(x := v["task_log_reader"]) is str else ENV_STR(x, (at, "task_log_reader"), r)) if "task_log_reader" in v else "task"
        m.extra_logger_names = (x if type(x := v["extra_logger_names"]) is str else ENV_STR(x, (at, "extra_logger_names"), r)) if "extra_logger_names" in v else ""
        m.worker_log_server_port = (x if type(x := v["worker_log_server_port"]) is int else ENV_INT(x, (at, "worker_log_server_port"), r)) if "worker_log_server_port" in v else 8793
        m.trigger_log_server_port = (x if type(x := v["trigger_log_server_port"]) is int else ENV_INT(x, (at, "trigger_log_server_port"), r)) if "trigger_log_server_port" in v else 8794
        m.interleave_timestamp_parser = (x if type(x := v["interleave_timestamp_parser"]) is str else ENV_STR(x, (at, "interleave_timestamp_parser"), r)) if "interleave_timestamp_parser" in v else None
        m.file_task_handler_new_folder_permissions = (x if type(x := v["file_task_handler_new_folder_permissions"]) is str else ENV_STR(x, (at, "file_task_handler_new_folder_permissions"), r)) if "file_task_handler_new_folder_permissions" in v else None
        m.file_task_handler_new_file_permissions = (x if type(x := v["file_task_handler_new_file_permissions"]) is str else ENV_STR(x, (at, "file_task_handler_new_file_permissions"), r)) if "file_task_handler_new_file_permissions" in v else None
        m.celery_stdout_stderr_separation = (x if type(x := v["celery_stdout_stderr_separation"]) is bool else ENV_BOOL(x, (at, "celery_stdout_stderr_separation"), r)) if "celery_stdout_stderr_separation" in v else False
        m.color_log_error_keywords = (x if type(x := v["color_log_error_keywords"]) is str else ENV_STR(x, (at, "color_log_error_keywords"), r)) if "color_log_error_keywords" in v else "error,exception"
        m.color_log_warning_keywords = (x if type(x := v["color_log_warning_keywords"]) is str else ENV_STR(x, (at, "color_log_warning_keywords"), r)) if "color_log_warning_keywords" in v else "warn"
        m.__class__ = LoggingSection
        return m
    return r.type(at, v, "a mapping")


def read_metrics_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = MetricsSection.__blank__()
        m._written = w
        m.metrics_allow_list = (x if type(x := v["metrics_allow_list"]) is str else ENV_STR(x, (at, "metrics_allow_list"), r)) if "metrics_allow_list" in v else ""
        m.metrics_block_list = (x if type(x := v["metrics_block_list"]) is str else ENV_STR(x, (at, "metrics_block_list"), r)) if "metrics_block_list" in v else ""
        m.legacy_names_on = (x if type(x := v["legacy_names_on"]) is bool else ENV_BOOL(x, (at, "legacy_names_on"), r)) if "legacy_names_on" in v else True
        m.statsd_on = (x if type(x := v["statsd_on"]) is bool else ENV_BOOL(x, (at, "statsd_on"), r)) if "statsd_on" in v else False
        m.statsd_host = (x if type(x := v["statsd_host"]) is str else ENV_STR(x, (at, "statsd_host"), r)) if "statsd_host" in v else "localhost"
        m.statsd_ipv6 = (x if type(x := v["statsd_ipv6"]) is bool else ENV_BOOL(x, (at, "statsd_ipv6"), r)) if "statsd_ipv6" in v else False
        m.statsd_port = (x if type(x := v["statsd_port"]) is int else ENV_INT(x, (at, "statsd_port"), r)) if "statsd_port" in v else 8125
        m.statsd_prefix = (x if type(x := v["statsd_prefix"]) is str else ENV_STR(x, (at, "statsd_prefix"), r)) if "statsd_prefix" in v else "airflow"
        m.stat_name_handler = (x if type(x := v["stat_name_handler"]) is str else ENV_STR(x, (at, "stat_name_handler"), r)) if "stat_name_handler" in v else ""
        m.statsd_datadog_enabled = (x if type(x := v["statsd_datadog_enabled"]) is bool else ENV_BOOL(x, (at, "statsd_datadog_enabled"), r)) if "statsd_datadog_enabled" in v else False
        m.statsd_datadog_tags = (x if type(x := v["statsd_datadog_tags"]) is str else ENV_STR(x, (at, "statsd_datadog_tags"), r)) if "statsd_datadog_tags" in v else ""
        m.statsd_datadog_metrics_tags = (x if type(x := v["statsd_datadog_metrics_tags"]) is bool else ENV_BOOL(x, (at, "statsd_datadog_metrics_tags"), r)) if "statsd_datadog_metrics_tags" in v else True
        m.statsd_custom_client_path = (x if type(x := v["statsd_custom_client_path"]) is str else ENV_STR(x, (at, "statsd_custom_client_path"), r)) if "statsd_custom_client_path" in v else None
        m.statsd_disabled_tags = (x if type(x := v["statsd_disabled_tags"]) is str else ENV_STR(x, (at, "statsd_disabled_tags"), r)) if "statsd_disabled_tags" in v else "job_id,run_id"
        m.statsd_influxdb_enabled = (x if type(x := v["statsd_influxdb_enabled"]) is bool else ENV_BOOL(x, (at, "statsd_influxdb_enabled"), r)) if "statsd_influxdb_enabled" in v else False
        m.otel_on = (x if type(x := v["otel_on"]) is bool else ENV_BOOL(x, (at, "otel_on"), r)) if "otel_on" in v else False
        m.otel_host = (x if type(x := v["otel_host"]) is str else ENV_STR(x, (at, "otel_host"), r)) if "otel_host" in v else "localhost"
        m.otel_port = (x if type(x := v["otel_port"]) is int else ENV_INT(x, (at, "otel_port"), r)) if "otel_port" in v else 8889
        m.otel_prefix = (x if type(x := v["otel_prefix"]) is str else ENV_STR(x, (at, "otel_prefix"), r)) if "otel_prefix" in v else "airflow"
        m.otel_interval_milliseconds = (x if type(x := v["otel_interval_milliseconds"]) is int else ENV_INT(x, (at, "otel_interval_milliseconds"), r)) if "otel_interval_milliseconds" in v else 60000
        m.otel_debugging_on = (x if type(x := v["otel_debugging_on"]) is bool else ENV_BOOL(x, (at, "otel_debugging_on"), r)) if "otel_debugging_on" in v else False
        m.otel_service = (x if type(x := v["otel_service"]) is str else ENV_STR(x, (at, "otel_service"), r)) if "otel_service" in v else "Airflow"
        m.otel_ssl_active = (x if type(x := v["otel_ssl_active"]) is bool else ENV_BOOL(x, (at, "otel_ssl_active"), r)) if "otel_ssl_active" in v else False
        m.__class__ = MetricsSection
        return m
    return r.type(at, v, "a mapping")


def read_traces_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = TracesSection.__blank__()
        m._written = w
        m.otel_on = (x if type(x := v["otel_on"]) is bool else ENV_BOOL(x, (at, "otel_on"), r)) if "otel_on" in v else False
        m.otel_host = (x if type(x := v["otel_host"]) is str else ENV_STR(x, (at, "otel_host"), r)) if "otel_host" in v else "localhost"
        m.otel_port = (x if type(x := v["otel_port"]) is int else ENV_INT(x, (at, "otel_port"), r)) if "otel_port" in v else 8889
        m.otel_service = (x if type(x := v["otel_service"]) is str else ENV_STR(x, (at, "otel_service"), r)) if "otel_service" in v else "Airflow"
        m.otel_debugging_on = (x if type(x := v["otel_debugging_on"]) is bool else ENV_BOOL(x, (at, "otel_debugging_on"), r)) if "otel_debugging_on" in v else False
        m.otel_ssl_active = (x if type(x := v["otel_ssl_active"]) is bool else ENV_BOOL(x, (at, "otel_ssl_active"), r)) if "otel_ssl_active" in v else False
        m.otel_debug_traces_on = (x if type(x := v["otel_debug_traces_on"]) is str else ENV_STR(x, (at, "otel_debug_traces_on"), r)) if "otel_debug_traces_on" in v else "False"
        m.task_runner_flush_timeout_milliseconds = (x if type(x := v["task_runner_flush_timeout_milliseconds"]) is int else ENV_INT(x, (at, "task_runner_flush_timeout_milliseconds"), r)) if "task_runner_flush_timeout_milliseconds" in v else 30000
        m.__class__ = TracesSection
        return m
    return r.type(at, v, "a mapping")


def read_secrets_choice(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("backend",), _TAGS1)
    if n == 0:
        return read_azure_key_vault_backend_section(v, at, r)
    if n == 1:
        return read_cloud_secret_manager_backend_section(v, at, r)
    if n == 2:
        return read_local_filesystem_backend_section(v, at, r)
    if n == 3:
        return read_secrets_manager_backend_section(v, at, r)
    if n == 4:
        return read_systems_manager_parameter_store_backend_section(v, at, r)
    return read_secrets_section(v, at, r)


def read_api_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = ApiSection.__blank__()
        m._written = w
        m.instance_name = (x if type(x := v["instance_name"]) is str else ENV_STR(x, (at, "instance_name"), r)) if "instance_name" in v else None
        m.theme = (x if type(x := v["theme"]) is str else ENV_STR(x, (at, "theme"), r)) if "theme" in v else None
        m.enable_swagger_ui = (x if type(x := v["enable_swagger_ui"]) is bool else ENV_BOOL(x, (at, "enable_swagger_ui"), r)) if "enable_swagger_ui" in v else True
        m.secret_key = _SCALAR1(v["secret_key"], (at, "secret_key"), r) if "secret_key" in v else None
        m.secret_key_cmd = (x if type(x := v["secret_key_cmd"]) is str else STR(x, (at, "secret_key_cmd"), r)) if "secret_key_cmd" in v else None
        m.secret_key_secret = (x if type(x := v["secret_key_secret"]) is str else STR(x, (at, "secret_key_secret"), r)) if "secret_key_secret" in v else None
        m.expose_config = (x if type(x := v["expose_config"]) is bool else ENV_BOOL(x, (at, "expose_config"), r)) if "expose_config" in v else False
        m.expose_stacktrace = (x if type(x := v["expose_stacktrace"]) is str else ENV_STR(x, (at, "expose_stacktrace"), r)) if "expose_stacktrace" in v else "False"
        m.dag_cache_size = (x if type(x := v["dag_cache_size"]) is int else ENV_INT(x, (at, "dag_cache_size"), r)) if "dag_cache_size" in v else 64
        m.dag_cache_ttl = (x if type(x := v["dag_cache_ttl"]) is int else ENV_INT(x, (at, "dag_cache_ttl"), r)) if "dag_cache_ttl" in v else 3600
        m.base_url = (x if type(x := v["base_url"]) is str else ENV_STR(x, (at, "base_url"), r)) if "base_url" in v else None
        m.host = (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else "0.0.0.0"
        m.port = (x if type(x := v["port"]) is str else ENV_STR(x, (at, "port"), r)) if "port" in v else "8080"
        m.workers = (x if type(x := v["workers"]) is int else ENV_INT(x, (at, "workers"), r)) if "workers" in v else 1
        m.worker_timeout = (x if type(x := v["worker_timeout"]) is int else ENV_INT(x, (at, "worker_timeout"), r)) if "worker_timeout" in v else 120
        m.server_type = (x if type(x := v["server_type"]) is str else ENV_STR(x, (at, "server_type"), r)) if "server_type" in v else "uvicorn"
        m.worker_refresh_interval = (x if type(x := v["worker_refresh_interval"]) is int else ENV_INT(x, (at, "worker_refresh_interval"), r)) if "worker_refresh_interval" in v else 0
        m.worker_refresh_batch_size = (x if type(x := v["worker_refresh_batch_size"]) is int else ENV_INT(x, (at, "worker_refresh_batch_size"), r)) if "worker_refresh_batch_size" in v else 1
        m.log_config = (x if type(x := v["log_config"]) is str else ENV_STR(x, (at, "log_config"), r)) if "log_config" in v else None
        m.log_stream_buffer_size = (x if type(x := v["log_stream_buffer_size"]) is int else ENV_INT(x, (at, "log_stream_buffer_size"), r)) if "log_stream_buffer_size" in v else 500
        m.ssl_cert = (x if type(x := v["ssl_cert"]) is str else ENV_STR(x, (at, "ssl_cert"), r)) if "ssl_cert" in v else ""
        m.ssl_key = (x if type(x := v["ssl_key"]) is str else ENV_STR(x, (at, "ssl_key"), r)) if "ssl_key" in v else ""
        m.ssl_ca_file = (x if type(x := v["ssl_ca_file"]) is str else ENV_STR(x, (at, "ssl_ca_file"), r)) if "ssl_ca_file" in v else None
        m.ssl_cert_reqs = (x if type(x := v["ssl_cert_reqs"]) is str else ENV_STR(x, (at, "ssl_cert_reqs"), r)) if "ssl_cert_reqs" in v else "none"
        m.maximum_page_limit = (x if type(x := v["maximum_page_limit"]) is int else ENV_INT(x, (at, "maximum_page_limit"), r)) if "maximum_page_limit" in v else 100
        m.fallback_page_limit = (x if type(x := v["fallback_page_limit"]) is int else ENV_INT(x, (at, "fallback_page_limit"), r)) if "fallback_page_limit" in v else 50
        m.access_control_allow_headers = read_api_section_access_control_allow_headers(v["access_control_allow_headers"], (at, "access_control_allow_headers"), r) if "access_control_allow_headers" in v else None
        m.access_control_allow_methods = read_api_section_access_control_allow_methods(v["access_control_allow_methods"], (at, "access_control_allow_methods"), r) if "access_control_allow_methods" in v else None
        m.access_control_allow_origins = read_api_section_access_control_allow_origins(v["access_control_allow_origins"], (at, "access_control_allow_origins"), r) if "access_control_allow_origins" in v else None
        m.grid_view_sorting_order = (x if type(x := v["grid_view_sorting_order"]) is str and x in _WORDS6 else _CHOICE6(x, (at, "grid_view_sorting_order"), r)) if "grid_view_sorting_order" in v else "topological"
        m.log_fetch_timeout_sec = (x if type(x := v["log_fetch_timeout_sec"]) is int else ENV_INT(x, (at, "log_fetch_timeout_sec"), r)) if "log_fetch_timeout_sec" in v else 5
        m.hide_paused_dags_by_default = (x if type(x := v["hide_paused_dags_by_default"]) is bool else ENV_BOOL(x, (at, "hide_paused_dags_by_default"), r)) if "hide_paused_dags_by_default" in v else False
        m.default_wrap = (x if type(x := v["default_wrap"]) is bool else ENV_BOOL(x, (at, "default_wrap"), r)) if "default_wrap" in v else False
        m.auto_refresh_interval = (x if type(x := v["auto_refresh_interval"]) is int else ENV_INT(x, (at, "auto_refresh_interval"), r)) if "auto_refresh_interval" in v else 3
        m.require_confirmation_dag_change = (x if type(x := v["require_confirmation_dag_change"]) is bool else ENV_BOOL(x, (at, "require_confirmation_dag_change"), r)) if "require_confirmation_dag_change" in v else False
        m.client_ssl_cert = (x if type(x := v["client_ssl_cert"]) is str else ENV_STR(x, (at, "client_ssl_cert"), r)) if "client_ssl_cert" in v else None
        m.client_ssl_key = (x if type(x := v["client_ssl_key"]) is str else ENV_STR(x, (at, "client_ssl_key"), r)) if "client_ssl_key" in v else None
        m.client_use_public_certs = (x if type(x := v["client_use_public_certs"]) is bool else ENV_BOOL(x, (at, "client_use_public_certs"), r)) if "client_use_public_certs" in v else True
        m.__class__ = ApiSection
        return m
    return r.type(at, v, "a mapping")


def read_workers_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = WorkersSection.__blank__()
        m._written = w
        m.secrets_backend = (x if type(x := v["secrets_backend"]) is str else ENV_STR(x, (at, "secrets_backend"), r)) if "secrets_backend" in v else ""
        m.secrets_backend_kwargs = read_workers_section_secrets_backend_kwargs(v["secrets_backend_kwargs"], (at, "secrets_backend_kwargs"), r) if "secrets_backend_kwargs" in v else None
        m.secrets_backend_kwargs_cmd = (x if type(x := v["secrets_backend_kwargs_cmd"]) is str else STR(x, (at, "secrets_backend_kwargs_cmd"), r)) if "secrets_backend_kwargs_cmd" in v else None
        m.secrets_backend_kwargs_secret = (x if type(x := v["secrets_backend_kwargs_secret"]) is str else STR(x, (at, "secrets_backend_kwargs_secret"), r)) if "secrets_backend_kwargs_secret" in v else None
        m.state_store_backend = (x if type(x := v["state_store_backend"]) is str else ENV_STR(x, (at, "state_store_backend"), r)) if "state_store_backend" in v else ""
        m.min_heartbeat_interval = (x if type(x := v["min_heartbeat_interval"]) is int else ENV_INT(x, (at, "min_heartbeat_interval"), r)) if "min_heartbeat_interval" in v else 5
        m.max_failed_heartbeats = (x if type(x := v["max_failed_heartbeats"]) is int else ENV_INT(x, (at, "max_failed_heartbeats"), r)) if "max_failed_heartbeats" in v else 3
        m.execution_api_retries = (x if type(x := v["execution_api_retries"]) is int else ENV_INT(x, (at, "execution_api_retries"), r)) if "execution_api_retries" in v else 5
        m.execution_api_retry_wait_min = (x if type(x := v["execution_api_retry_wait_min"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "execution_api_retry_wait_min"), r)) if "execution_api_retry_wait_min" in v else 1.0
        m.execution_api_retry_wait_max = (x if type(x := v["execution_api_retry_wait_max"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "execution_api_retry_wait_max"), r)) if "execution_api_retry_wait_max" in v else 90.0
        m.execution_api_timeout = (x if type(x := v["execution_api_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "execution_api_timeout"), r)) if "execution_api_timeout" in v else 5.0
        m.socket_cleanup_timeout = (x if type(x := v["socket_cleanup_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "socket_cleanup_timeout"), r)) if "socket_cleanup_timeout" in v else 60.0
        m.missing_dag_retries = (x if type(x := v["missing_dag_retries"]) is int else ENV_INT(x, (at, "missing_dag_retries"), r)) if "missing_dag_retries" in v else 3
        m.missing_dag_retry_delay = (x if type(x := v["missing_dag_retry_delay"]) is int else ENV_INT(x, (at, "missing_dag_retry_delay"), r)) if "missing_dag_retry_delay" in v else 60
        m.__class__ = WorkersSection
        return m
    return r.type(at, v, "a mapping")


def read_sdk_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        m = SdkSection.__blank__()
        m._written = w
        m.coordinators = read_sdk_section_coordinators(v["coordinators"], (at, "coordinators"), r) if "coordinators" in v else None
        m.queue_to_coordinator = read_sdk_section_queue_to_coordinator(v["queue_to_coordinator"], (at, "queue_to_coordinator"), r) if "queue_to_coordinator" in v else None
        m.__class__ = SdkSection
        return m
    return r.type(at, v, "a mapping")


def read_api_auth_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = ApiAuthSection.__blank__()
        m._written = w
        m.jwt_audience = (x if type(x := v["jwt_audience"]) is str else ENV_STR(x, (at, "jwt_audience"), r)) if "jwt_audience" in v else None
        m.jwt_expiration_time = (x if type(x := v["jwt_expiration_time"]) is int else ENV_INT(x, (at, "jwt_expiration_time"), r)) if "jwt_expiration_time" in v else 86400
        m.jwt_cli_expiration_time = (x if type(x := v["jwt_cli_expiration_time"]) is int else ENV_INT(x, (at, "jwt_cli_expiration_time"), r)) if "jwt_cli_expiration_time" in v else 3600
        m.jwt_secret = _SCALAR1(v["jwt_secret"], (at, "jwt_secret"), r) if "jwt_secret" in v else None
        m.jwt_secret_cmd = (x if type(x := v["jwt_secret_cmd"]) is str else STR(x, (at, "jwt_secret_cmd"), r)) if "jwt_secret_cmd" in v else None
        m.jwt_secret_secret = (x if type(x := v["jwt_secret_secret"]) is str else STR(x, (at, "jwt_secret_secret"), r)) if "jwt_secret_secret" in v else None
        m.jwt_private_key_path = (x if type(x := v["jwt_private_key_path"]) is str else ENV_STR(x, (at, "jwt_private_key_path"), r)) if "jwt_private_key_path" in v else None
        m.jwt_algorithm = (x if type(x := v["jwt_algorithm"]) is str else ENV_STR(x, (at, "jwt_algorithm"), r)) if "jwt_algorithm" in v else None
        m.jwt_kid = (x if type(x := v["jwt_kid"]) is str else ENV_STR(x, (at, "jwt_kid"), r)) if "jwt_kid" in v else None
        m.trusted_jwks_url = (x if type(x := v["trusted_jwks_url"]) is str else ENV_STR(x, (at, "trusted_jwks_url"), r)) if "trusted_jwks_url" in v else None
        m.jwt_issuer = (x if type(x := v["jwt_issuer"]) is str else ENV_STR(x, (at, "jwt_issuer"), r)) if "jwt_issuer" in v else None
        m.jwt_leeway = (x if type(x := v["jwt_leeway"]) is int else ENV_INT(x, (at, "jwt_leeway"), r)) if "jwt_leeway" in v else 10
        m.__class__ = ApiAuthSection
        return m
    return r.type(at, v, "a mapping")


def read_execution_api_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = ExecutionApiSection.__blank__()
        m._written = w
        m.jwt_expiration_time = (x if type(x := v["jwt_expiration_time"]) is int else ENV_INT(x, (at, "jwt_expiration_time"), r)) if "jwt_expiration_time" in v else 600
        m.otel_trace_propagation = (x if type(x := v["otel_trace_propagation"]) is str else ENV_STR(x, (at, "otel_trace_propagation"), r)) if "otel_trace_propagation" in v else "only-authenticated"
        m.jwt_audience = read_execution_api_section_jwt_audience(v["jwt_audience"], (at, "jwt_audience"), r) if "jwt_audience" in v else None
        m.__class__ = ExecutionApiSection
        return m
    return r.type(at, v, "a mapping")


def read_lineage_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = LineageSection.__blank__()
        m._written = w
        m.max_assets_per_collector = (x if type(x := v["max_assets_per_collector"]) is int else ENV_INT(x, (at, "max_assets_per_collector"), r)) if "max_assets_per_collector" in v else 100
        m.max_extras_per_collector = (x if type(x := v["max_extras_per_collector"]) is int else ENV_INT(x, (at, "max_extras_per_collector"), r)) if "max_extras_per_collector" in v else 200
        m.__class__ = LineageSection
        return m
    return r.type(at, v, "a mapping")


def read_operators_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = OperatorsSection.__blank__()
        m._written = w
        m.default_owner = (x if type(x := v["default_owner"]) is str else ENV_STR(x, (at, "default_owner"), r)) if "default_owner" in v else "airflow"
        m.default_deferrable = (x if type(x := v["default_deferrable"]) is bool else ENV_BOOL(x, (at, "default_deferrable"), r)) if "default_deferrable" in v else False
        m.default_cpus = (x if type(x := v["default_cpus"]) is int else ENV_INT(x, (at, "default_cpus"), r)) if "default_cpus" in v else 1
        m.default_ram = (x if type(x := v["default_ram"]) is int else ENV_INT(x, (at, "default_ram"), r)) if "default_ram" in v else 512
        m.default_disk = (x if type(x := v["default_disk"]) is int else ENV_INT(x, (at, "default_disk"), r)) if "default_disk" in v else 512
        m.default_gpus = (x if type(x := v["default_gpus"]) is int else ENV_INT(x, (at, "default_gpus"), r)) if "default_gpus" in v else 0
        m.default_queue = (x if type(x := v["default_queue"]) is str else ENV_STR(x, (at, "default_queue"), r)) if "default_queue" in v else "default"
        m.__class__ = OperatorsSection
        return m
    return r.type(at, v, "a mapping")


def read_email_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = EmailSection.__blank__()
        m._written = w
        m.email_backend = (x if type(x := v["email_backend"]) is str else ENV_STR(x, (at, "email_backend"), r)) if "email_backend" in v else "airflow.utils.email.send_email_smtp"
        m.email_conn_id = (x if type(x := v["email_conn_id"]) is str else ENV_STR(x, (at, "email_conn_id"), r)) if "email_conn_id" in v else "smtp_default"
        m.default_email_on_retry = (x if type(x := v["default_email_on_retry"]) is bool else ENV_BOOL(x, (at, "default_email_on_retry"), r)) if "default_email_on_retry" in v else True
        m.default_email_on_failure = (x if type(x := v["default_email_on_failure"]) is bool else ENV_BOOL(x, (at, "default_email_on_failure"), r)) if "default_email_on_failure" in v else True
        m.subject_template = (x if type(x := v["subject_template"]) is str else ENV_STR(x, (at, "subject_template"), r)) if "subject_template" in v else None
        m.html_content_template = (x if type(x := v["html_content_template"]) is str else ENV_STR(x, (at, "html_content_template"), r)) if "html_content_template" in v else None
        m.from_email = (x if type(x := v["from_email"]) is str else ENV_STR(x, (at, "from_email"), r)) if "from_email" in v else None
        m.ssl_context = (x if type(x := v["ssl_context"]) is str else ENV_STR(x, (at, "ssl_context"), r)) if "ssl_context" in v else "default"
        m.__class__ = EmailSection
        return m
    return r.type(at, v, "a mapping")


def read_smtp_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = SmtpSection.__blank__()
        m._written = w
        m.smtp_host = (x if type(x := v["smtp_host"]) is str else ENV_STR(x, (at, "smtp_host"), r)) if "smtp_host" in v else "localhost"
        m.smtp_starttls = (x if type(x := v["smtp_starttls"]) is bool else ENV_BOOL(x, (at, "smtp_starttls"), r)) if "smtp_starttls" in v else True
        m.smtp_ssl = (x if type(x := v["smtp_ssl"]) is bool else ENV_BOOL(x, (at, "smtp_ssl"), r)) if "smtp_ssl" in v else False
        m.smtp_port = (x if type(x := v["smtp_port"]) is int else ENV_INT(x, (at, "smtp_port"), r)) if "smtp_port" in v else 25
        m.smtp_mail_from = (x if type(x := v["smtp_mail_from"]) is str else ENV_STR(x, (at, "smtp_mail_from"), r)) if "smtp_mail_from" in v else "airflow@example.com"
        m.smtp_timeout = (x if type(x := v["smtp_timeout"]) is int else ENV_INT(x, (at, "smtp_timeout"), r)) if "smtp_timeout" in v else 30
        m.smtp_retry_limit = (x if type(x := v["smtp_retry_limit"]) is int else ENV_INT(x, (at, "smtp_retry_limit"), r)) if "smtp_retry_limit" in v else 5
        m.__class__ = SmtpSection
        return m
    return r.type(at, v, "a mapping")


def read_sentry_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = SentrySection.__blank__()
        m._written = w
        m.sentry_on = (x if type(x := v["sentry_on"]) is bool else ENV_BOOL(x, (at, "sentry_on"), r)) if "sentry_on" in v else False
        m.sentry_dsn = _SCALAR1(v["sentry_dsn"], (at, "sentry_dsn"), r) if "sentry_dsn" in v else None
        m.sentry_dsn_cmd = (x if type(x := v["sentry_dsn_cmd"]) is str else STR(x, (at, "sentry_dsn_cmd"), r)) if "sentry_dsn_cmd" in v else None
        m.sentry_dsn_secret = (x if type(x := v["sentry_dsn_secret"]) is str else STR(x, (at, "sentry_dsn_secret"), r)) if "sentry_dsn_secret" in v else None
        m.before_send = (x if type(x := v["before_send"]) is str else ENV_STR(x, (at, "before_send"), r)) if "before_send" in v else None
        m.__class__ = SentrySection
        return m
    return r.type(at, v, "a mapping")


def read_scheduler_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = SchedulerSection.__blank__()
        m._written = w
        m.job_heartbeat_sec = (x if type(x := v["job_heartbeat_sec"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "job_heartbeat_sec"), r)) if "job_heartbeat_sec" in v else 5.0
        m.scheduler_heartbeat_sec = (x if type(x := v["scheduler_heartbeat_sec"]) is int else ENV_INT(x, (at, "scheduler_heartbeat_sec"), r)) if "scheduler_heartbeat_sec" in v else 5
        m.task_instance_heartbeat_sec = (x if type(x := v["task_instance_heartbeat_sec"]) is int else ENV_INT(x, (at, "task_instance_heartbeat_sec"), r)) if "task_instance_heartbeat_sec" in v else 0
        m.num_runs = (x if type(x := v["num_runs"]) is int else ENV_INT(x, (at, "num_runs"), r)) if "num_runs" in v else -1
        m.only_idle = (x if type(x := v["only_idle"]) is bool else ENV_BOOL(x, (at, "only_idle"), r)) if "only_idle" in v else False
        m.scheduler_idle_sleep_time = (x if type(x := v["scheduler_idle_sleep_time"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "scheduler_idle_sleep_time"), r)) if "scheduler_idle_sleep_time" in v else 1.0
        m.parsing_cleanup_interval = (x if type(x := v["parsing_cleanup_interval"]) is int else ENV_INT(x, (at, "parsing_cleanup_interval"), r)) if "parsing_cleanup_interval" in v else 60
        m.pool_metrics_interval = (x if type(x := v["pool_metrics_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "pool_metrics_interval"), r)) if "pool_metrics_interval" in v else 5.0
        m.ti_metrics_interval = (x if type(x := v["ti_metrics_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "ti_metrics_interval"), r)) if "ti_metrics_interval" in v else 30.0
        m.dagrun_metrics_interval = (x if type(x := v["dagrun_metrics_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "dagrun_metrics_interval"), r)) if "dagrun_metrics_interval" in v else 30.0
        m.scheduler_health_check_threshold = (x if type(x := v["scheduler_health_check_threshold"]) is int else ENV_INT(x, (at, "scheduler_health_check_threshold"), r)) if "scheduler_health_check_threshold" in v else 30
        m.enable_health_check = (x if type(x := v["enable_health_check"]) is bool else ENV_BOOL(x, (at, "enable_health_check"), r)) if "enable_health_check" in v else False
        m.scheduler_health_check_server_host = (x if type(x := v["scheduler_health_check_server_host"]) is str else ENV_STR(x, (at, "scheduler_health_check_server_host"), r)) if "scheduler_health_check_server_host" in v else "0.0.0.0"
        m.scheduler_health_check_server_port = (x if type(x := v["scheduler_health_check_server_port"]) is int else ENV_INT(x, (at, "scheduler_health_check_server_port"), r)) if "scheduler_health_check_server_port" in v else 8974
        m.orphaned_tasks_check_interval = (x if type(x := v["orphaned_tasks_check_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "orphaned_tasks_check_interval"), r)) if "orphaned_tasks_check_interval" in v else 300.0
        m.task_instance_heartbeat_timeout = (x if type(x := v["task_instance_heartbeat_timeout"]) is int else ENV_INT(x, (at, "task_instance_heartbeat_timeout"), r)) if "task_instance_heartbeat_timeout" in v else 300
        m.task_instance_heartbeat_timeout_detection_interval = (x if type(x := v["task_instance_heartbeat_timeout_detection_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "task_instance_heartbeat_timeout_detection_interval"), r)) if "task_instance_heartbeat_timeout_detection_interval" in v else 10.0
        m.catchup_by_default = (x if type(x := v["catchup_by_default"]) is bool else ENV_BOOL(x, (at, "catchup_by_default"), r)) if "catchup_by_default" in v else False
        m.ignore_first_depends_on_past_by_default = (x if type(x := v["ignore_first_depends_on_past_by_default"]) is bool else ENV_BOOL(x, (at, "ignore_first_depends_on_past_by_default"), r)) if "ignore_first_depends_on_past_by_default" in v else True
        m.max_tis_per_query = (x if type(x := v["max_tis_per_query"]) is int else ENV_INT(x, (at, "max_tis_per_query"), r)) if "max_tis_per_query" in v else 16
        m.use_row_level_locking = (x if type(x := v["use_row_level_locking"]) is bool else ENV_BOOL(x, (at, "use_row_level_locking"), r)) if "use_row_level_locking" in v else True
        m.max_dagruns_to_create_per_loop = (x if type(x := v["max_dagruns_to_create_per_loop"]) is int else ENV_INT(x, (at, "max_dagruns_to_create_per_loop"), r)) if "max_dagruns_to_create_per_loop" in v else 10
        m.max_dagruns_per_loop_to_schedule = (x if type(x := v["max_dagruns_per_loop_to_schedule"]) is int else ENV_INT(x, (at, "max_dagruns_per_loop_to_schedule"), r)) if "max_dagruns_per_loop_to_schedule" in v else 20
        m.partition_mapper_max_downstream_keys = (x if type(x := v["partition_mapper_max_downstream_keys"]) is int else ENV_INT(x, (at, "partition_mapper_max_downstream_keys"), r)) if "partition_mapper_max_downstream_keys" in v else 1000
        m.use_job_schedule = (x if type(x := v["use_job_schedule"]) is bool else ENV_BOOL(x, (at, "use_job_schedule"), r)) if "use_job_schedule" in v else True
        m.trigger_timeout_check_interval = (x if type(x := v["trigger_timeout_check_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "trigger_timeout_check_interval"), r)) if "trigger_timeout_check_interval" in v else 15.0
        m.task_queued_timeout = (x if type(x := v["task_queued_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "task_queued_timeout"), r)) if "task_queued_timeout" in v else 600.0
        m.task_queued_timeout_check_interval = (x if type(x := v["task_queued_timeout_check_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "task_queued_timeout_check_interval"), r)) if "task_queued_timeout_check_interval" in v else 120.0
        m.allowed_run_id_pattern = (x if type(x := v["allowed_run_id_pattern"]) is str else ENV_STR(x, (at, "allowed_run_id_pattern"), r)) if "allowed_run_id_pattern" in v else None
        m.create_cron_data_intervals = (x if type(x := v["create_cron_data_intervals"]) is bool else ENV_BOOL(x, (at, "create_cron_data_intervals"), r)) if "create_cron_data_intervals" in v else False
        m.create_delta_data_intervals = (x if type(x := v["create_delta_data_intervals"]) is bool else ENV_BOOL(x, (at, "create_delta_data_intervals"), r)) if "create_delta_data_intervals" in v else False
        m.enable_tracemalloc = (x if type(x := v["enable_tracemalloc"]) is bool else ENV_BOOL(x, (at, "enable_tracemalloc"), r)) if "enable_tracemalloc" in v else False
        m.__class__ = SchedulerSection
        return m
    return r.type(at, v, "a mapping")


def read_connection_test_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = ConnectionTestSection.__blank__()
        m._written = w
        m.timeout = (x if type(x := v["timeout"]) is int else ENV_INT(x, (at, "timeout"), r)) if "timeout" in v else 60
        m.max_concurrency = (x if type(x := v["max_concurrency"]) is int else ENV_INT(x, (at, "max_concurrency"), r)) if "max_concurrency" in v else 4
        m.reaper_interval = (x if type(x := v["reaper_interval"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "reaper_interval"), r)) if "reaper_interval" in v else 30.0
        m.__class__ = ConnectionTestSection
        return m
    return r.type(at, v, "a mapping")


def read_triggerer_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = TriggererSection.__blank__()
        m._written = w
        m.capacity = (x if type(x := v["capacity"]) is int else ENV_INT(x, (at, "capacity"), r)) if "capacity" in v else 1000
        m.job_heartbeat_sec = (x if type(x := v["job_heartbeat_sec"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "job_heartbeat_sec"), r)) if "job_heartbeat_sec" in v else 5.0
        m.triggerer_health_check_threshold = (x if type(x := v["triggerer_health_check_threshold"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "triggerer_health_check_threshold"), r)) if "triggerer_health_check_threshold" in v else 30.0
        m.runner_health_check_threshold = (x if type(x := v["runner_health_check_threshold"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "runner_health_check_threshold"), r)) if "runner_health_check_threshold" in v else 30.0
        m.blocked_main_thread_warning_threshold = (x if type(x := v["blocked_main_thread_warning_threshold"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "blocked_main_thread_warning_threshold"), r)) if "blocked_main_thread_warning_threshold" in v else 0.2
        m.max_trigger_to_select_per_loop = (x if type(x := v["max_trigger_to_select_per_loop"]) is int else ENV_INT(x, (at, "max_trigger_to_select_per_loop"), r)) if "max_trigger_to_select_per_loop" in v else 50
        m.on_kill_timeout = (x if type(x := v["on_kill_timeout"]) is int else ENV_INT(x, (at, "on_kill_timeout"), r)) if "on_kill_timeout" in v else 30
        m.queues_enabled = (x if type(x := v["queues_enabled"]) is bool else ENV_BOOL(x, (at, "queues_enabled"), r)) if "queues_enabled" in v else False
        m.shared_stream_subscriber_queue_size = (x if type(x := v["shared_stream_subscriber_queue_size"]) is int else ENV_INT(x, (at, "shared_stream_subscriber_queue_size"), r)) if "shared_stream_subscriber_queue_size" in v else 1024
        m.shared_stream_ack_timeout = (x if type(x := v["shared_stream_ack_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "shared_stream_ack_timeout"), r)) if "shared_stream_ack_timeout" in v else 300.0
        m.shared_stream_cohort_grace_period = (x if type(x := v["shared_stream_cohort_grace_period"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "shared_stream_cohort_grace_period"), r)) if "shared_stream_cohort_grace_period" in v else 0.0
        m.__class__ = TriggererSection
        return m
    return r.type(at, v, "a mapping")


def read_kerberos_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = KerberosSection.__blank__()
        m._written = w
        m.ccache = (x if type(x := v["ccache"]) is str else ENV_STR(x, (at, "ccache"), r)) if "ccache" in v else "/tmp/airflow_krb5_ccache"
        m.principal = (x if type(x := v["principal"]) is str else ENV_STR(x, (at, "principal"), r)) if "principal" in v else "airflow"
        m.reinit_frequency = (x if type(x := v["reinit_frequency"]) is int else ENV_INT(x, (at, "reinit_frequency"), r)) if "reinit_frequency" in v else 3600
        m.kinit_path = (x if type(x := v["kinit_path"]) is str else ENV_STR(x, (at, "kinit_path"), r)) if "kinit_path" in v else "kinit"
        m.keytab = (x if type(x := v["keytab"]) is str else ENV_STR(x, (at, "keytab"), r)) if "keytab" in v else "airflow.keytab"
        m.forwardable = (x if type(x := v["forwardable"]) is bool else ENV_BOOL(x, (at, "forwardable"), r)) if "forwardable" in v else True
        m.include_ip = (x if type(x := v["include_ip"]) is bool else ENV_BOOL(x, (at, "include_ip"), r)) if "include_ip" in v else True
        m.__class__ = KerberosSection
        return m
    return r.type(at, v, "a mapping")


def read_sensors_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = SensorsSection.__blank__()
        m._written = w
        m.default_timeout = (x if type(x := v["default_timeout"]) is int or (type(x) is float and x - x == 0) else ENV_NUMBER(x, (at, "default_timeout"), r)) if "default_timeout" in v else 604800.0
        m.__class__ = SensorsSection
        return m
    return r.type(at, v, "a mapping")


def read_dag_processor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = DagProcessorSection.__blank__()
        m._written = w
        m.dag_bundle_storage_path = (x if type(x := v["dag_bundle_storage_path"]) is str else ENV_STR(x, (at, "dag_bundle_storage_path"), r)) if "dag_bundle_storage_path" in v else None
        m.dag_bundle_config_list = read_dag_processor_section_dag_bundle_config_list(v["dag_bundle_config_list"], (at, "dag_bundle_config_list"), r) if "dag_bundle_config_list" in v else None
        m.refresh_interval = (x if type(x := v["refresh_interval"]) is int else ENV_INT(x, (at, "refresh_interval"), r)) if "refresh_interval" in v else 300
        m.parsing_processes = (x if type(x := v["parsing_processes"]) is int else ENV_INT(x, (at, "parsing_processes"), r)) if "parsing_processes" in v else 2
        m.file_parsing_sort_mode = (x if type(x := v["file_parsing_sort_mode"]) is str and x in _WORDS7 else _CHOICE7(x, (at, "file_parsing_sort_mode"), r)) if "file_parsing_sort_mode" in v else "modified_time"
        m.max_callbacks_per_loop = (x if type(x := v["max_callbacks_per_loop"]) is int else ENV_INT(x, (at, "max_callbacks_per_loop"), r)) if "max_callbacks_per_loop" in v else 20
        m.min_file_process_interval = (x if type(x := v["min_file_process_interval"]) is int else ENV_INT(x, (at, "min_file_process_interval"), r)) if "min_file_process_interval" in v else 30
        m.stale_dag_threshold = (x if type(x := v["stale_dag_threshold"]) is int else ENV_INT(x, (at, "stale_dag_threshold"), r)) if "stale_dag_threshold" in v else 50
        m.dag_file_processor_timeout = (x if type(x := v["dag_file_processor_timeout"]) is int else ENV_INT(x, (at, "dag_file_processor_timeout"), r)) if "dag_file_processor_timeout" in v else 50
        m.print_stats_interval = (x if type(x := v["print_stats_interval"]) is int else ENV_INT(x, (at, "print_stats_interval"), r)) if "print_stats_interval" in v else 30
        m.health_check_threshold = (x if type(x := v["health_check_threshold"]) is int else ENV_INT(x, (at, "health_check_threshold"), r)) if "health_check_threshold" in v else 30
        m.disable_bundle_versioning = (x if type(x := v["disable_bundle_versioning"]) is bool else ENV_BOOL(x, (at, "disable_bundle_versioning"), r)) if "disable_bundle_versioning" in v else False
        m.bundle_refresh_check_interval = (x if type(x := v["bundle_refresh_check_interval"]) is int else ENV_INT(x, (at, "bundle_refresh_check_interval"), r)) if "bundle_refresh_check_interval" in v else 5
        m.stale_bundle_cleanup_interval = (x if type(x := v["stale_bundle_cleanup_interval"]) is int else ENV_INT(x, (at, "stale_bundle_cleanup_interval"), r)) if "stale_bundle_cleanup_interval" in v else 1800
        m.stale_bundle_cleanup_age_threshold = (x if type(x := v["stale_bundle_cleanup_age_threshold"]) is int else ENV_INT(x, (at, "stale_bundle_cleanup_age_threshold"), r)) if "stale_bundle_cleanup_age_threshold" in v else 21600
        m.stale_bundle_cleanup_min_versions = (x if type(x := v["stale_bundle_cleanup_min_versions"]) is int else ENV_INT(x, (at, "stale_bundle_cleanup_min_versions"), r)) if "stale_bundle_cleanup_min_versions" in v else 10
        m.parsing_pre_import_modules = (x if type(x := v["parsing_pre_import_modules"]) is bool else ENV_BOOL(x, (at, "parsing_pre_import_modules"), r)) if "parsing_pre_import_modules" in v else True
        m.dag_version_inflation_check_level = (x if type(x := v["dag_version_inflation_check_level"]) is str else ENV_STR(x, (at, "dag_version_inflation_check_level"), r)) if "dag_version_inflation_check_level" in v else "warning"
        m.__class__ = DagProcessorSection
        return m
    return r.type(at, v, "a mapping")


def read_state_store_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        x: Any
        m = StateStoreSection.__blank__()
        m._written = w
        m.backend = (x if type(x := v["backend"]) is str else ENV_STR(x, (at, "backend"), r)) if "backend" in v else "airflow.state.metastore.MetastoreBackend"
        m.clear_on_success = (x if type(x := v["clear_on_success"]) is bool else ENV_BOOL(x, (at, "clear_on_success"), r)) if "clear_on_success" in v else False
        m.default_retention_days = (x if type(x := v["default_retention_days"]) is int else ENV_INT(x, (at, "default_retention_days"), r)) if "default_retention_days" in v else 30
        m.state_cleanup_batch_size = (x if type(x := v["state_cleanup_batch_size"]) is int else ENV_INT(x, (at, "state_cleanup_batch_size"), r)) if "state_cleanup_batch_size" in v else 0
        m.max_value_storage_bytes = (x if type(x := v["max_value_storage_bytes"]) is int else ENV_INT(x, (at, "max_value_storage_bytes"), r)) if "max_value_storage_bytes" in v else 65535
        m.__class__ = StateStoreSection
        return m
    return r.type(at, v, "a mapping")


def read_profiling_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS24:
            v = _ORDERS24.check(v, w, at, r)
        x: Any
        m = ProfilingSection.__blank__()
        m._written = w
        m.memray_trace_components = read_profiling_section_memray_trace_components(v["memray_trace_components"], (at, "memray_trace_components"), r) if "memray_trace_components" in v else None
        m.memray_detailed_tracing = (x if type(x := v["memray_detailed_tracing"]) is bool else ENV_BOOL(x, (at, "memray_detailed_tracing"), r)) if "memray_detailed_tracing" in v else False
        m.__class__ = ProfilingSection
        return m
    return r.type(at, v, "a mapping")


def read_callbacks_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS25:
            v = _ORDERS25.check(v, w, at, r)
        x: Any
        m = CallbacksSection.__blank__()
        m._written = w
        m.callback_execution_timeout = (x if type(x := v["callback_execution_timeout"]) is int else ENV_INT(x, (at, "callback_execution_timeout"), r)) if "callback_execution_timeout" in v else 0
        m.__class__ = CallbacksSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS26:
            v = _ORDERS26.check(v, w, at, r)
        x: Any
        m = AwsSection.__blank__()
        m._written = w
        m.session_factory = (x if type(x := v["session_factory"]) is str else ENV_STR(x, (at, "session_factory"), r)) if "session_factory" in v else None
        m.cloudwatch_task_handler_json_serializer = (x if type(x := v["cloudwatch_task_handler_json_serializer"]) is str else ENV_STR(x, (at, "cloudwatch_task_handler_json_serializer"), r)) if "cloudwatch_task_handler_json_serializer" in v else "airflow.providers.amazon.aws.log.cloudwatch_task_handler.json_serialize_legacy"
        m.s3_task_handler_acl_policy = (x if type(x := v["s3_task_handler_acl_policy"]) is str else ENV_STR(x, (at, "s3_task_handler_acl_policy"), r)) if "s3_task_handler_acl_policy" in v else None
        m.__class__ = AwsSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_batch_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS27:
            v = _ORDERS27.check(v, w, at, r)
        x: Any
        m = AwsBatchExecutorSection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else ENV_STR(x, (at, "conn_id"), r)) if "conn_id" in v else "aws_default"
        m.region_name = (x if type(x := v["region_name"]) is str else ENV_STR(x, (at, "region_name"), r)) if "region_name" in v else None
        m.max_submit_job_attempts = (x if type(x := v["max_submit_job_attempts"]) is int else ENV_INT(x, (at, "max_submit_job_attempts"), r)) if "max_submit_job_attempts" in v else 3
        m.check_health_on_startup = (x if type(x := v["check_health_on_startup"]) is bool else ENV_BOOL(x, (at, "check_health_on_startup"), r)) if "check_health_on_startup" in v else True
        m.job_name = (x if type(x := v["job_name"]) is str else ENV_STR(x, (at, "job_name"), r)) if "job_name" in v else None
        m.job_queue = (x if type(x := v["job_queue"]) is str else ENV_STR(x, (at, "job_queue"), r)) if "job_queue" in v else None
        m.job_definition = (x if type(x := v["job_definition"]) is str else ENV_STR(x, (at, "job_definition"), r)) if "job_definition" in v else None
        m.submit_job_kwargs = (x if type(x := v["submit_job_kwargs"]) is str else ENV_STR(x, (at, "submit_job_kwargs"), r)) if "submit_job_kwargs" in v else None
        m.__class__ = AwsBatchExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_lambda_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS28:
            v = _ORDERS28.check(v, w, at, r)
        x: Any
        m = AwsLambdaExecutorSection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else ENV_STR(x, (at, "conn_id"), r)) if "conn_id" in v else "aws_default"
        m.region_name = (x if type(x := v["region_name"]) is str else ENV_STR(x, (at, "region_name"), r)) if "region_name" in v else None
        m.check_health_on_startup = (x if type(x := v["check_health_on_startup"]) is bool else ENV_BOOL(x, (at, "check_health_on_startup"), r)) if "check_health_on_startup" in v else True
        m.max_invoke_attempts = (x if type(x := v["max_invoke_attempts"]) is int else ENV_INT(x, (at, "max_invoke_attempts"), r)) if "max_invoke_attempts" in v else 3
        m.queue_url = (x if type(x := v["queue_url"]) is str else ENV_STR(x, (at, "queue_url"), r)) if "queue_url" in v else None
        m.dead_letter_queue_url = (x if type(x := v["dead_letter_queue_url"]) is str else ENV_STR(x, (at, "dead_letter_queue_url"), r)) if "dead_letter_queue_url" in v else None
        m.function_name = (x if type(x := v["function_name"]) is str else ENV_STR(x, (at, "function_name"), r)) if "function_name" in v else None
        m.qualifier = (x if type(x := v["qualifier"]) is str else ENV_STR(x, (at, "qualifier"), r)) if "qualifier" in v else None
        m.end_wait_timeout = (x if type(x := v["end_wait_timeout"]) is int else ENV_INT(x, (at, "end_wait_timeout"), r)) if "end_wait_timeout" in v else 0
        m.__class__ = AwsLambdaExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_ecs_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS29:
            v = _ORDERS29.check(v, w, at, r)
        x: Any
        m = AwsEcsExecutorSection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else ENV_STR(x, (at, "conn_id"), r)) if "conn_id" in v else "aws_default"
        m.region_name = (x if type(x := v["region_name"]) is str else ENV_STR(x, (at, "region_name"), r)) if "region_name" in v else None
        m.assign_public_ip = (x if type(x := v["assign_public_ip"]) is bool else ENV_BOOL(x, (at, "assign_public_ip"), r)) if "assign_public_ip" in v else False
        m.cluster = (x if type(x := v["cluster"]) is str else ENV_STR(x, (at, "cluster"), r)) if "cluster" in v else None
        m.capacity_provider_strategy = (x if type(x := v["capacity_provider_strategy"]) is str else ENV_STR(x, (at, "capacity_provider_strategy"), r)) if "capacity_provider_strategy" in v else None
        m.container_name = (x if type(x := v["container_name"]) is str else ENV_STR(x, (at, "container_name"), r)) if "container_name" in v else None
        m.launch_type = (x if type(x := v["launch_type"]) is str else ENV_STR(x, (at, "launch_type"), r)) if "launch_type" in v else None
        m.platform_version = (x if type(x := v["platform_version"]) is str else ENV_STR(x, (at, "platform_version"), r)) if "platform_version" in v else "LATEST"
        m.security_groups = (x if type(x := v["security_groups"]) is str else ENV_STR(x, (at, "security_groups"), r)) if "security_groups" in v else None
        m.subnets = (x if type(x := v["subnets"]) is str else ENV_STR(x, (at, "subnets"), r)) if "subnets" in v else None
        m.task_definition = (x if type(x := v["task_definition"]) is str else ENV_STR(x, (at, "task_definition"), r)) if "task_definition" in v else None
        m.max_run_task_attempts = (x if type(x := v["max_run_task_attempts"]) is int else ENV_INT(x, (at, "max_run_task_attempts"), r)) if "max_run_task_attempts" in v else 3
        m.run_task_kwargs = (x if type(x := v["run_task_kwargs"]) is str else ENV_STR(x, (at, "run_task_kwargs"), r)) if "run_task_kwargs" in v else None
        m.check_health_on_startup = (x if type(x := v["check_health_on_startup"]) is bool else ENV_BOOL(x, (at, "check_health_on_startup"), r)) if "check_health_on_startup" in v else True
        m.__class__ = AwsEcsExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_eks_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS30:
            v = _ORDERS30.check(v, w, at, r)
        x: Any
        m = AwsEksExecutorSection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else ENV_STR(x, (at, "conn_id"), r)) if "conn_id" in v else "aws_default"
        m.region_name = (x if type(x := v["region_name"]) is str else ENV_STR(x, (at, "region_name"), r)) if "region_name" in v else None
        m.check_health_on_startup = (x if type(x := v["check_health_on_startup"]) is bool else ENV_BOOL(x, (at, "check_health_on_startup"), r)) if "check_health_on_startup" in v else True
        m.cluster_name = (x if type(x := v["cluster_name"]) is str else ENV_STR(x, (at, "cluster_name"), r)) if "cluster_name" in v else None
        m.__class__ = AwsEksExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_aws_auth_manager_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS31:
            v = _ORDERS31.check(v, w, at, r)
        x: Any
        m = AwsAuthManagerSection.__blank__()
        m._written = w
        m.conn_id = (x if type(x := v["conn_id"]) is str else ENV_STR(x, (at, "conn_id"), r)) if "conn_id" in v else "aws_default"
        m.region_name = (x if type(x := v["region_name"]) is str else ENV_STR(x, (at, "region_name"), r)) if "region_name" in v else None
        m.saml_metadata_url = (x if type(x := v["saml_metadata_url"]) is str else ENV_STR(x, (at, "saml_metadata_url"), r)) if "saml_metadata_url" in v else None
        m.avp_policy_store_id = (x if type(x := v["avp_policy_store_id"]) is str else ENV_STR(x, (at, "avp_policy_store_id"), r)) if "avp_policy_store_id" in v else None
        m.allow_idp_initiated_login = (x if type(x := v["allow_idp_initiated_login"]) is bool else ENV_BOOL(x, (at, "allow_idp_initiated_login"), r)) if "allow_idp_initiated_login" in v else False
        m.__class__ = AwsAuthManagerSection
        return m
    return r.type(at, v, "a mapping")


def read_common_io_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS32:
            v = _ORDERS32.check(v, w, at, r)
        x: Any
        m = CommonIoSection.__blank__()
        m._written = w
        m.xcom_objectstorage_path = (x if type(x := v["xcom_objectstorage_path"]) is str else ENV_STR(x, (at, "xcom_objectstorage_path"), r)) if "xcom_objectstorage_path" in v else ""
        m.xcom_objectstorage_threshold = (x if type(x := v["xcom_objectstorage_threshold"]) is int else ENV_INT(x, (at, "xcom_objectstorage_threshold"), r)) if "xcom_objectstorage_threshold" in v else -1
        m.xcom_objectstorage_compression = (x if type(x := v["xcom_objectstorage_compression"]) is str else ENV_STR(x, (at, "xcom_objectstorage_compression"), r)) if "xcom_objectstorage_compression" in v else ""
        m.state_store_objectstorage_path = (x if type(x := v["state_store_objectstorage_path"]) is str else ENV_STR(x, (at, "state_store_objectstorage_path"), r)) if "state_store_objectstorage_path" in v else ""
        m.state_store_objectstorage_threshold = (x if type(x := v["state_store_objectstorage_threshold"]) is int else ENV_INT(x, (at, "state_store_objectstorage_threshold"), r)) if "state_store_objectstorage_threshold" in v else 0
        m.state_store_objectstorage_compression = (x if type(x := v["state_store_objectstorage_compression"]) is str else ENV_STR(x, (at, "state_store_objectstorage_compression"), r)) if "state_store_objectstorage_compression" in v else ""
        m.__class__ = CommonIoSection
        return m
    return r.type(at, v, "a mapping")


def read_azure_remote_logging_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS33:
            v = _ORDERS33.check(v, w, at, r)
        x: Any
        m = AzureRemoteLoggingSection.__blank__()
        m._written = w
        m.remote_wasb_log_container = (x if type(x := v["remote_wasb_log_container"]) is str else ENV_STR(x, (at, "remote_wasb_log_container"), r)) if "remote_wasb_log_container" in v else "airflow-logs"
        m.__class__ = AzureRemoteLoggingSection
        return m
    return r.type(at, v, "a mapping")


def read_postgres_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS34:
            v = _ORDERS34.check(v, w, at, r)
        x: Any
        m = PostgresSection.__blank__()
        m._written = w
        m.azure_oauth_scope = (x if type(x := v["azure_oauth_scope"]) is str else ENV_STR(x, (at, "azure_oauth_scope"), r)) if "azure_oauth_scope" in v else "https://ossrdbms-aad.database.windows.net/.default"
        m.__class__ = PostgresSection
        return m
    return r.type(at, v, "a mapping")


def read_snowflake_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS34:
            v = _ORDERS34.check(v, w, at, r)
        x: Any
        m = SnowflakeSection.__blank__()
        m._written = w
        m.azure_oauth_scope = (x if type(x := v["azure_oauth_scope"]) is str else ENV_STR(x, (at, "azure_oauth_scope"), r)) if "azure_oauth_scope" in v else "api://snowflake_oauth_server/.default"
        m.__class__ = SnowflakeSection
        return m
    return r.type(at, v, "a mapping")


def read_standard_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = StandardSection.__blank__()
        m._written = w
        m.venv_install_method = (x if type(x := v["venv_install_method"]) is str else ENV_STR(x, (at, "venv_install_method"), r)) if "venv_install_method" in v else "auto"
        m.__class__ = StandardSection
        return m
    return r.type(at, v, "a mapping")


def read_atlas_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS36:
            v = _ORDERS36.check(v, w, at, r)
        x: Any
        m = AtlasSection.__blank__()
        m._written = w
        m.sasl_enabled = (x if type(x := v["sasl_enabled"]) is bool else ENV_BOOL(x, (at, "sasl_enabled"), r)) if "sasl_enabled" in v else False
        m.host = (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else ""
        m.port = (x if type(x := v["port"]) is int else ENV_INT(x, (at, "port"), r)) if "port" in v else 21000
        m.username = (x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)) if "username" in v else ""
        m.password = _SCALAR1(v["password"], (at, "password"), r) if "password" in v else None
        m.password_cmd = (x if type(x := v["password_cmd"]) is str else STR(x, (at, "password_cmd"), r)) if "password_cmd" in v else None
        m.password_secret = (x if type(x := v["password_secret"]) is str else STR(x, (at, "password_secret"), r)) if "password_secret" in v else None
        m.__class__ = AtlasSection
        return m
    return r.type(at, v, "a mapping")


def read_hive_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS37:
            v = _ORDERS37.check(v, w, at, r)
        x: Any
        m = HiveSection.__blank__()
        m._written = w
        m.default_hive_mapred_queue = (x if type(x := v["default_hive_mapred_queue"]) is str else ENV_STR(x, (at, "default_hive_mapred_queue"), r)) if "default_hive_mapred_queue" in v else ""
        m.__class__ = HiveSection
        return m
    return r.type(at, v, "a mapping")


def read_local_kubernetes_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS38:
            v = _ORDERS38.check(v, w, at, r)
        x: Any
        m = LocalKubernetesExecutorSection.__blank__()
        m._written = w
        m.kubernetes_queue = (x if type(x := v["kubernetes_queue"]) is str else ENV_STR(x, (at, "kubernetes_queue"), r)) if "kubernetes_queue" in v else "kubernetes"
        m.__class__ = LocalKubernetesExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_celery_kubernetes_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS38:
            v = _ORDERS38.check(v, w, at, r)
        x: Any
        m = CeleryKubernetesExecutorSection.__blank__()
        m._written = w
        m.kubernetes_queue = (x if type(x := v["kubernetes_queue"]) is str else ENV_STR(x, (at, "kubernetes_queue"), r)) if "kubernetes_queue" in v else "kubernetes"
        m.__class__ = CeleryKubernetesExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_celery_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS39:
            v = _ORDERS39.check(v, w, at, r)
        x: Any
        m = CelerySection.__blank__()
        m._written = w
        m.celery_app_name = (x if type(x := v["celery_app_name"]) is str else ENV_STR(x, (at, "celery_app_name"), r)) if "celery_app_name" in v else "airflow.executors.celery_executor"
        m.worker_concurrency = (x if type(x := v["worker_concurrency"]) is int else ENV_INT(x, (at, "worker_concurrency"), r)) if "worker_concurrency" in v else 16
        m.worker_prefetch_multiplier = (x if type(x := v["worker_prefetch_multiplier"]) is int else ENV_INT(x, (at, "worker_prefetch_multiplier"), r)) if "worker_prefetch_multiplier" in v else 1
        m.worker_enable_remote_control = (x if type(x := v["worker_enable_remote_control"]) is str else ENV_STR(x, (at, "worker_enable_remote_control"), r)) if "worker_enable_remote_control" in v else "true"
        m.broker_url = (x if type(x := v["broker_url"]) is str else ENV_STR(x, (at, "broker_url"), r)) if "broker_url" in v else None
        m.result_backend_sqlalchemy_engine_options = (x if type(x := v["result_backend_sqlalchemy_engine_options"]) is str else ENV_STR(x, (at, "result_backend_sqlalchemy_engine_options"), r)) if "result_backend_sqlalchemy_engine_options" in v else ""
        m.flower_host = (x if type(x := v["flower_host"]) is str else ENV_STR(x, (at, "flower_host"), r)) if "flower_host" in v else "0.0.0.0"
        m.flower_url_prefix = (x if type(x := v["flower_url_prefix"]) is str else ENV_STR(x, (at, "flower_url_prefix"), r)) if "flower_url_prefix" in v else ""
        m.flower_port = (x if type(x := v["flower_port"]) is int else ENV_INT(x, (at, "flower_port"), r)) if "flower_port" in v else 5555
        m.flower_basic_auth = (x if type(x := v["flower_basic_auth"]) is str else ENV_STR(x, (at, "flower_basic_auth"), r)) if "flower_basic_auth" in v else ""
        m.sync_parallelism = (x if type(x := v["sync_parallelism"]) is int else ENV_INT(x, (at, "sync_parallelism"), r)) if "sync_parallelism" in v else 0
        m.celery_config_options = (x if type(x := v["celery_config_options"]) is str else ENV_STR(x, (at, "celery_config_options"), r)) if "celery_config_options" in v else "airflow.providers.celery.executors.default_celery.DEFAULT_CELERY_CONFIG"
        m.ssl_active = (x if type(x := v["ssl_active"]) is bool else ENV_BOOL(x, (at, "ssl_active"), r)) if "ssl_active" in v else False
        m.ssl_key = (x if type(x := v["ssl_key"]) is str else ENV_STR(x, (at, "ssl_key"), r)) if "ssl_key" in v else ""
        m.ssl_cert = (x if type(x := v["ssl_cert"]) is str else ENV_STR(x, (at, "ssl_cert"), r)) if "ssl_cert" in v else ""
        m.ssl_cacert = (x if type(x := v["ssl_cacert"]) is str else ENV_STR(x, (at, "ssl_cacert"), r)) if "ssl_cacert" in v else ""
        m.pool = (x if type(x := v["pool"]) is str else ENV_STR(x, (at, "pool"), r)) if "pool" in v else "prefork"
        m.operation_timeout = (x if type(x := v["operation_timeout"]) is str else ENV_STR(x, (at, "operation_timeout"), r)) if "operation_timeout" in v else "1.0"
        m.task_track_started = (x if type(x := v["task_track_started"]) is bool else ENV_BOOL(x, (at, "task_track_started"), r)) if "task_track_started" in v else True
        m.task_publish_max_retries = (x if type(x := v["task_publish_max_retries"]) is int else ENV_INT(x, (at, "task_publish_max_retries"), r)) if "task_publish_max_retries" in v else 3
        m.worker_precheck = (x if type(x := v["worker_precheck"]) is bool else ENV_BOOL(x, (at, "worker_precheck"), r)) if "worker_precheck" in v else False
        m.__class__ = CelerySection
        return m
    return r.type(at, v, "a mapping")


def read_elasticsearch_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS40:
            v = _ORDERS40.check(v, w, at, r)
        x: Any
        m = ElasticsearchSection.__blank__()
        m._written = w
        m.host = (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else ""
        m.log_id_template = (x if type(x := v["log_id_template"]) is str else ENV_STR(x, (at, "log_id_template"), r)) if "log_id_template" in v else None
        m.end_of_log_mark = (x if type(x := v["end_of_log_mark"]) is str else ENV_STR(x, (at, "end_of_log_mark"), r)) if "end_of_log_mark" in v else "end_of_log"
        m.frontend = (x if type(x := v["frontend"]) is str else ENV_STR(x, (at, "frontend"), r)) if "frontend" in v else ""
        m.write_stdout = (x if type(x := v["write_stdout"]) is bool else ENV_BOOL(x, (at, "write_stdout"), r)) if "write_stdout" in v else False
        m.json_format = (x if type(x := v["json_format"]) is bool else ENV_BOOL(x, (at, "json_format"), r)) if "json_format" in v else False
        m.json_fields = (x if type(x := v["json_fields"]) is str else ENV_STR(x, (at, "json_fields"), r)) if "json_fields" in v else "asctime, filename, lineno, levelname, message"
        m.host_field = (x if type(x := v["host_field"]) is str else ENV_STR(x, (at, "host_field"), r)) if "host_field" in v else "host"
        m.offset_field = (x if type(x := v["offset_field"]) is str else ENV_STR(x, (at, "offset_field"), r)) if "offset_field" in v else "offset"
        m.index_patterns = (x if type(x := v["index_patterns"]) is str else ENV_STR(x, (at, "index_patterns"), r)) if "index_patterns" in v else "_all"
        m.write_to_es = (x if type(x := v["write_to_es"]) is bool else ENV_BOOL(x, (at, "write_to_es"), r)) if "write_to_es" in v else False
        m.target_index = (x if type(x := v["target_index"]) is str else ENV_STR(x, (at, "target_index"), r)) if "target_index" in v else "airflow-logs"
        m.__class__ = ElasticsearchSection
        return m
    return r.type(at, v, "a mapping")


def read_elasticsearch_configs_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS41:
            v = _ORDERS41.check(v, w, at, r)
        x: Any
        m = ElasticsearchConfigsSection.__blank__()
        m._written = w
        m.use_ssl = (x if type(x := v["use_ssl"]) is bool else ENV_BOOL(x, (at, "use_ssl"), r)) if "use_ssl" in v else False
        m.verify_certs = (x if type(x := v["verify_certs"]) is bool else ENV_BOOL(x, (at, "verify_certs"), r)) if "verify_certs" in v else True
        m.__class__ = ElasticsearchConfigsSection
        return m
    return r.type(at, v, "a mapping")


def read_opensearch_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS42:
            v = _ORDERS42.check(v, w, at, r)
        x: Any
        m = OpensearchSection.__blank__()
        m._written = w
        m.host = (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else ""
        m.port = (x if type(x := v["port"]) is int else ENV_INT(x, (at, "port"), r)) if "port" in v else None
        m.username = (x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)) if "username" in v else ""
        m.password = _SCALAR1(v["password"], (at, "password"), r) if "password" in v else None
        m.password_cmd = (x if type(x := v["password_cmd"]) is str else STR(x, (at, "password_cmd"), r)) if "password_cmd" in v else None
        m.password_secret = (x if type(x := v["password_secret"]) is str else STR(x, (at, "password_secret"), r)) if "password_secret" in v else None
        m.log_id_template = (x if type(x := v["log_id_template"]) is str else ENV_STR(x, (at, "log_id_template"), r)) if "log_id_template" in v else None
        m.end_of_log_mark = (x if type(x := v["end_of_log_mark"]) is str else ENV_STR(x, (at, "end_of_log_mark"), r)) if "end_of_log_mark" in v else "end_of_log"
        m.write_stdout = (x if type(x := v["write_stdout"]) is bool else ENV_BOOL(x, (at, "write_stdout"), r)) if "write_stdout" in v else False
        m.json_format = (x if type(x := v["json_format"]) is bool else ENV_BOOL(x, (at, "json_format"), r)) if "json_format" in v else False
        m.json_fields = (x if type(x := v["json_fields"]) is str else ENV_STR(x, (at, "json_fields"), r)) if "json_fields" in v else "asctime, filename, lineno, levelname, message"
        m.host_field = (x if type(x := v["host_field"]) is str else ENV_STR(x, (at, "host_field"), r)) if "host_field" in v else "host"
        m.offset_field = (x if type(x := v["offset_field"]) is str else ENV_STR(x, (at, "offset_field"), r)) if "offset_field" in v else "offset"
        m.index_patterns = (x if type(x := v["index_patterns"]) is str else ENV_STR(x, (at, "index_patterns"), r)) if "index_patterns" in v else "_all"
        m.index_patterns_callable = (x if type(x := v["index_patterns_callable"]) is str else ENV_STR(x, (at, "index_patterns_callable"), r)) if "index_patterns_callable" in v else ""
        m.__class__ = OpensearchSection
        return m
    return r.type(at, v, "a mapping")


def read_opensearch_configs_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS43:
            v = _ORDERS43.check(v, w, at, r)
        x: Any
        m = OpensearchConfigsSection.__blank__()
        m._written = w
        m.http_compress = (x if type(x := v["http_compress"]) is bool else ENV_BOOL(x, (at, "http_compress"), r)) if "http_compress" in v else False
        m.use_ssl = (x if type(x := v["use_ssl"]) is bool else ENV_BOOL(x, (at, "use_ssl"), r)) if "use_ssl" in v else False
        m.verify_certs = (x if type(x := v["verify_certs"]) is bool else ENV_BOOL(x, (at, "verify_certs"), r)) if "verify_certs" in v else False
        m.ssl_assert_hostname = (x if type(x := v["ssl_assert_hostname"]) is bool else ENV_BOOL(x, (at, "ssl_assert_hostname"), r)) if "ssl_assert_hostname" in v else False
        m.ssl_show_warn = (x if type(x := v["ssl_show_warn"]) is bool else ENV_BOOL(x, (at, "ssl_show_warn"), r)) if "ssl_show_warn" in v else False
        m.ca_certs = (x if type(x := v["ca_certs"]) is str else ENV_STR(x, (at, "ca_certs"), r)) if "ca_certs" in v else ""
        m.__class__ = OpensearchConfigsSection
        return m
    return r.type(at, v, "a mapping")


def read_kubernetes_executor_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS44:
            v = _ORDERS44.check(v, w, at, r)
        x: Any
        m = KubernetesExecutorSection.__blank__()
        m._written = w
        m.api_client_retry_configuration = (x if type(x := v["api_client_retry_configuration"]) is str else ENV_STR(x, (at, "api_client_retry_configuration"), r)) if "api_client_retry_configuration" in v else ""
        m.logs_task_metadata = (x if type(x := v["logs_task_metadata"]) is bool else ENV_BOOL(x, (at, "logs_task_metadata"), r)) if "logs_task_metadata" in v else False
        m.pod_template_file = (x if type(x := v["pod_template_file"]) is str else ENV_STR(x, (at, "pod_template_file"), r)) if "pod_template_file" in v else ""
        m.worker_container_repository = (x if type(x := v["worker_container_repository"]) is str else ENV_STR(x, (at, "worker_container_repository"), r)) if "worker_container_repository" in v else ""
        m.worker_container_tag = (x if type(x := v["worker_container_tag"]) is str else ENV_STR(x, (at, "worker_container_tag"), r)) if "worker_container_tag" in v else ""
        m.namespace = (x if type(x := v["namespace"]) is str else ENV_STR(x, (at, "namespace"), r)) if "namespace" in v else "default"
        m.delete_worker_pods = (x if type(x := v["delete_worker_pods"]) is bool else ENV_BOOL(x, (at, "delete_worker_pods"), r)) if "delete_worker_pods" in v else True
        m.delete_worker_pods_on_failure = (x if type(x := v["delete_worker_pods_on_failure"]) is bool else ENV_BOOL(x, (at, "delete_worker_pods_on_failure"), r)) if "delete_worker_pods_on_failure" in v else False
        m.worker_pods_creation_batch_size = (x if type(x := v["worker_pods_creation_batch_size"]) is int else ENV_INT(x, (at, "worker_pods_creation_batch_size"), r)) if "worker_pods_creation_batch_size" in v else 1
        m.multi_namespace_mode = (x if type(x := v["multi_namespace_mode"]) is bool else ENV_BOOL(x, (at, "multi_namespace_mode"), r)) if "multi_namespace_mode" in v else False
        m.multi_namespace_mode_namespace_list = (x if type(x := v["multi_namespace_mode_namespace_list"]) is str else ENV_STR(x, (at, "multi_namespace_mode_namespace_list"), r)) if "multi_namespace_mode_namespace_list" in v else ""
        m.in_cluster = (x if type(x := v["in_cluster"]) is bool else ENV_BOOL(x, (at, "in_cluster"), r)) if "in_cluster" in v else True
        m.kube_client_request_args = (x if type(x := v["kube_client_request_args"]) is str else ENV_STR(x, (at, "kube_client_request_args"), r)) if "kube_client_request_args" in v else ""
        m.delete_option_kwargs = (x if type(x := v["delete_option_kwargs"]) is str else ENV_STR(x, (at, "delete_option_kwargs"), r)) if "delete_option_kwargs" in v else ""
        m.enable_tcp_keepalive = (x if type(x := v["enable_tcp_keepalive"]) is bool else ENV_BOOL(x, (at, "enable_tcp_keepalive"), r)) if "enable_tcp_keepalive" in v else True
        m.tcp_keep_idle = (x if type(x := v["tcp_keep_idle"]) is int else ENV_INT(x, (at, "tcp_keep_idle"), r)) if "tcp_keep_idle" in v else 120
        m.tcp_keep_intvl = (x if type(x := v["tcp_keep_intvl"]) is int else ENV_INT(x, (at, "tcp_keep_intvl"), r)) if "tcp_keep_intvl" in v else 30
        m.tcp_keep_cnt = (x if type(x := v["tcp_keep_cnt"]) is int else ENV_INT(x, (at, "tcp_keep_cnt"), r)) if "tcp_keep_cnt" in v else 6
        m.verify_ssl = (x if type(x := v["verify_ssl"]) is bool else ENV_BOOL(x, (at, "verify_ssl"), r)) if "verify_ssl" in v else True
        m.worker_pods_queued_check_interval = (x if type(x := v["worker_pods_queued_check_interval"]) is int else ENV_INT(x, (at, "worker_pods_queued_check_interval"), r)) if "worker_pods_queued_check_interval" in v else 60
        m.ssl_ca_cert = (x if type(x := v["ssl_ca_cert"]) is str else ENV_STR(x, (at, "ssl_ca_cert"), r)) if "ssl_ca_cert" in v else ""
        m.__class__ = KubernetesExecutorSection
        return m
    return r.type(at, v, "a mapping")


def read_core_section_simple_auth_manager_users(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_core_section_simple_auth_manager_users_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_core_section_asset_manager_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("a list or a mapping", read_core_section_asset_manager_kwargs_1)))
    if isinstance(v, ARRAY):
        return read_core_section_asset_manager_kwargs_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_database_section_sql_alchemy_engine_args(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("a list or a mapping", read_database_section_sql_alchemy_engine_args_1)))
    if isinstance(v, ARRAY):
        return read_database_section_sql_alchemy_engine_args_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_database_section_external_db_managers(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_database_section_external_db_managers_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_logging_section_remote_task_handler_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("a list or a mapping", read_logging_section_remote_task_handler_kwargs_1)))
    if isinstance(v, ARRAY):
        return read_logging_section_remote_task_handler_kwargs_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_logging_section_callsite_parameters(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_logging_section_callsite_parameters_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_azure_key_vault_backend_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = AzureKeyVaultBackendSection.__blank__()
        m._written = w
        m.backend = x if (x := v["backend"]) == "airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend" else _CHOICE8(x, (at, "backend"), r)
        m.backend_kwargs = read_azure_key_vault_backend_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = AzureKeyVaultBackendSection
        return m
    return r.type(at, v, "a mapping")


def read_cloud_secret_manager_backend_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = CloudSecretManagerBackendSection.__blank__()
        m._written = w
        m.backend = x if (x := v["backend"]) == "airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend" else _CHOICE9(x, (at, "backend"), r)
        m.backend_kwargs = read_cloud_secret_manager_backend_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = CloudSecretManagerBackendSection
        return m
    return r.type(at, v, "a mapping")


def read_local_filesystem_backend_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = LocalFilesystemBackendSection.__blank__()
        m._written = w
        m.backend = x if (x := v["backend"]) == "airflow.secrets.local_filesystem.LocalFilesystemBackend" else _CHOICE10(x, (at, "backend"), r)
        m.backend_kwargs = read_local_filesystem_backend_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = LocalFilesystemBackendSection
        return m
    return r.type(at, v, "a mapping")


def read_secrets_manager_backend_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = SecretsManagerBackendSection.__blank__()
        m._written = w
        m.backend = x if (x := v["backend"]) == "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend" else _CHOICE11(x, (at, "backend"), r)
        m.backend_kwargs = read_secrets_manager_backend_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = SecretsManagerBackendSection
        return m
    return r.type(at, v, "a mapping")


def read_systems_manager_parameter_store_backend_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS45:
            v = _ORDERS45.check(v, w, at, r)
        x: Any
        m = SystemsManagerParameterStoreBackendSection.__blank__()
        m._written = w
        m.backend = x if (x := v["backend"]) == "airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend" else _CHOICE12(x, (at, "backend"), r)
        m.backend_kwargs = read_stems_manager_parameter_store_backend_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = SystemsManagerParameterStoreBackendSection
        return m
    return r.type(at, v, "a mapping")


def read_secrets_section(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS46:
            v = _ORDERS46.check(v, w, at, r)
        x: Any
        m = SecretsSection.__blank__()
        m._written = w
        m.backend = (x if type(x := v["backend"]) is str else ENV_STR(x, (at, "backend"), r)) if "backend" in v else ""
        m.backend_kwargs = read_secrets_section_backend_kwargs(v["backend_kwargs"], (at, "backend_kwargs"), r) if "backend_kwargs" in v else None
        m.backend_kwargs_cmd = (x if type(x := v["backend_kwargs_cmd"]) is str else STR(x, (at, "backend_kwargs_cmd"), r)) if "backend_kwargs_cmd" in v else None
        m.backend_kwargs_secret = (x if type(x := v["backend_kwargs_secret"]) is str else STR(x, (at, "backend_kwargs_secret"), r)) if "backend_kwargs_secret" in v else None
        m.use_cache = (x if type(x := v["use_cache"]) is bool else ENV_BOOL(x, (at, "use_cache"), r)) if "use_cache" in v else False
        m.cache_ttl_seconds = (x if type(x := v["cache_ttl_seconds"]) is int else ENV_INT(x, (at, "cache_ttl_seconds"), r)) if "cache_ttl_seconds" in v else 900
        m.__class__ = SecretsSection
        return m
    return r.type(at, v, "a mapping")


def read_api_section_access_control_allow_headers(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_api_section_access_control_allow_headers_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_api_section_access_control_allow_methods(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_api_section_access_control_allow_methods_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_api_section_access_control_allow_origins(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_api_section_access_control_allow_origins_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_workers_section_secrets_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("a list or a mapping", read_workers_section_secrets_backend_kwargs_1)))
    if isinstance(v, ARRAY):
        return read_workers_section_secrets_backend_kwargs_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_sdk_section_coordinators(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping", read_sdk_section_coordinators_1)))
    if isinstance(v, ARRAY):
        return read_sdk_section_coordinators_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_sdk_section_queue_to_coordinator(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping", read_sdk_section_queue_to_coordinator_1)))
    if isinstance(v, ARRAY):
        return read_sdk_section_queue_to_coordinator_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_execution_api_section_jwt_audience(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_execution_api_section_jwt_audience_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_dag_processor_section_dag_bundle_config_list(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping", read_dag_processor_section_dag_bundle_config_list_1)))
    if isinstance(v, ARRAY):
        return read_dag_processor_section_dag_bundle_config_list_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_profiling_section_memray_trace_components(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str or isinstance(v, OBJECT):
        return v if type(v) is str else ENV_STR(v, at, r)
    if isinstance(v, ARRAY):
        return read_profiling_section_memray_trace_components_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_core_section_simple_auth_manager_users_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_core_section_simple_auth_manager_users_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_core_section_asset_manager_kwargs_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_database_section_sql_alchemy_engine_args_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_database_section_external_db_managers_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_database_section_external_db_managers_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_logging_section_remote_task_handler_kwargs_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_logging_section_callsite_parameters_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_logging_section_callsite_parameters_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_azure_key_vault_backend_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("AzureKeyVaultBackendArguments", _codec.secrets_backends.read_azure_key_vault_backend_arguments)))
    return r.type(at, v, "a mapping or a string")


def read_cloud_secret_manager_backend_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("CloudSecretManagerBackendArguments", _codec.secrets_backends.read_cloud_secret_manager_backend_arguments)))
    return r.type(at, v, "a mapping or a string")


def read_local_filesystem_backend_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("LocalFilesystemBackendArguments", _codec.secrets_backends.read_local_filesystem_backend_arguments)))
    return r.type(at, v, "a mapping or a string")


def read_secrets_manager_backend_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("SecretsManagerBackendArguments", _codec.secrets_backends.read_secrets_manager_backend_arguments)))
    return r.type(at, v, "a mapping or a string")


def read_stems_manager_parameter_store_backend_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("SystemsManagerParameterStoreBackendArguments", _codec.secrets_backends.read_systems_manager_parameter_store_backend_arguments)))
    return r.type(at, v, "a mapping or a string")


def read_secrets_section_backend_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _SCALAR1(v, at, r)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", _SCALAR1), ("a list or a mapping", read_secrets_section_backend_kwargs_1)))
    if isinstance(v, ARRAY):
        return read_secrets_section_backend_kwargs_1(v, at, r)
    return r.type(at, v, "a mapping, a list or a string")


def read_api_section_access_control_allow_headers_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_api_section_access_control_allow_headers_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_api_section_access_control_allow_methods_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_api_section_access_control_allow_methods_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_api_section_access_control_allow_origins_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_api_section_access_control_allow_origins_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_workers_section_secrets_backend_kwargs_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_sdk_section_coordinators_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_sdk_section_queue_to_coordinator_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_execution_api_section_jwt_audience_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_execution_api_section_jwt_audience_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_dag_processor_section_dag_bundle_config_list_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_profiling_section_memray_trace_components_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if not (type(x) is str and _PATTERN1(x)):
                return each(v, at, r, read_profiling_section_memray_trace_components_1_2)
        return [*v]
    return r.type(at, v, "a list")


def read_core_section_simple_auth_manager_users_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_database_section_external_db_managers_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_logging_section_callsite_parameters_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_secrets_section_backend_kwargs_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY)):
        r.type(at, v, "a mapping or a list")
    return v


def read_api_section_access_control_allow_headers_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_api_section_access_control_allow_methods_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_api_section_access_control_allow_origins_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_execution_api_section_jwt_audience_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_profiling_section_memray_trace_components_1_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[^,]*$")
    else:
        r.type(at, v, "a string")
    return v
