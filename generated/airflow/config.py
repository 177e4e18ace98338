"""Part of the package airflow.

Source: config.yaml, sha256 62e7d6d67836
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue
    from .secrets_backends import (
        AzureKeyVaultBackendArguments,
        CloudSecretManagerBackendArguments,
        LocalFilesystemBackendArguments,
        SecretsManagerBackendArguments,
        SystemsManagerParameterStoreBackendArguments,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AirflowConfig(Record):
    """The contents of `airflow.cfg`: a section each."""

    _keys_: ClassVar[Mapping[str, str]] = {"common_io": "common.io"}

    core: CoreSection | None = None
    database: DatabaseSection | None = None
    logging: LoggingSection | None = None
    metrics: MetricsSection | None = None
    traces: TracesSection | None = None
    secrets: SecretsChoice | None = None
    api: ApiSection | None = None
    workers: WorkersSection | None = None
    sdk: SdkSection | None = None
    api_auth: ApiAuthSection | None = None
    execution_api: ExecutionApiSection | None = None
    lineage: LineageSection | None = None
    operators: OperatorsSection | None = None
    email: EmailSection | None = None
    smtp: SmtpSection | None = None
    sentry: SentrySection | None = None
    scheduler: SchedulerSection | None = None
    connection_test: ConnectionTestSection | None = None
    triggerer: TriggererSection | None = None
    kerberos: KerberosSection | None = None
    sensors: SensorsSection | None = None
    dag_processor: DagProcessorSection | None = None
    state_store: StateStoreSection | None = None
    profiling: ProfilingSection | None = None
    callbacks: CallbacksSection | None = None
    aws: AwsSection | None = None
    aws_batch_executor: AwsBatchExecutorSection | None = None
    aws_lambda_executor: AwsLambdaExecutorSection | None = None
    aws_ecs_executor: AwsEcsExecutorSection | None = None
    aws_eks_executor: AwsEksExecutorSection | None = None
    aws_auth_manager: AwsAuthManagerSection | None = None
    common_io: CommonIoSection | None = None
    azure_remote_logging: AzureRemoteLoggingSection | None = None
    postgres: PostgresSection | None = None
    snowflake: SnowflakeSection | None = None
    standard: StandardSection | None = None
    atlas: AtlasSection | None = None
    hive: HiveSection | None = None
    local_kubernetes_executor: LocalKubernetesExecutorSection | None = None
    celery_kubernetes_executor: CeleryKubernetesExecutorSection | None = None
    celery: CelerySection | None = None
    elasticsearch: ElasticsearchSection | None = None
    elasticsearch_configs: ElasticsearchConfigsSection | None = None
    opensearch: OpensearchSection | None = None
    opensearch_configs: OpensearchConfigsSection | None = None
    kubernetes_executor: KubernetesExecutorSection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreSection(Record):
    """Section `[core]`."""

    dags_folder: str | EnvVar[str] | None = None
    """The folder where your airflow pipelines live, most likely a subfolder in a code repository. This path must be
    absolute.
    """
    hostname_callable: str | EnvVar[str] = "airflow.utils.net.getfqdn"
    """Hostname by providing a path to a callable, which will resolve the hostname. The format is "package.function"."""
    might_contain_dag_callable: str | EnvVar[str] = "airflow.utils.file.might_contain_dag_via_default_heuristic"
    """A callable to check if a python file has airflow dags defined or not and should return `True` if it has dags
    otherwise `False`. If this is not provided, Airflow uses its own heuristic rules.
    """
    default_timezone: str | EnvVar[str] = "utc"
    """Default timezone in case supplied date times are naive can be `UTC` (default), `system`, or any `IANA
    <https://www.iana.org/time-zones>` timezone string (e.g. Europe/Amsterdam)
    """
    executor: str | EnvVar[str] = "LocalExecutor"
    """The executor class that airflow should use. Choices include `LocalExecutor`, `CeleryExecutor`,
    `KubernetesExecutor` or the full import path to the class when using a custom executor.
    """
    mp_start_method: str | EnvVar[str] | None = None
    """The `multiprocessing` start method used by long-lived components that spawn worker processes (the scheduler's
    `LocalExecutor` and the triggerer).
    """
    mp_forkserver_preload: str | EnvVar[str] | None = None
    """Comma-separated list of modules the `forkserver` process should import up front, so that forked workers inherit
    them copy-on-write instead of re-importing them.
    """
    auth_manager: str | EnvVar[str] = "airflow.api_fastapi.auth.managers.simple.simple_auth_manager.SimpleAuthManager"
    """The auth manager class that airflow should use. Full import path to the auth manager class."""
    simple_auth_manager_users: str | EnvVar[str] | list[str] | None = None
    """The list of users and their associated role in simple auth manager. If the simple auth manager is used in your
    environment, this list controls who can access the environment.
    """
    simple_auth_manager_all_admins: bool | EnvVar[bool] = False
    """Whether to disable authentication and allow everyone as admin in the environment."""
    simple_auth_manager_passwords_file: str | EnvVar[str] | None = None
    """The json file where the simple auth manager stores passwords for the configured users. By default this is
    `AIRFLOW_HOME/simple_auth_manager_passwords.json.generated`.
    """
    parallelism: int | EnvVar[int] = 32
    """This defines the maximum number of task instances that can run concurrently per scheduler in Airflow, regardless
    of the worker count.
    """
    max_active_tasks_per_dag: int | EnvVar[int] = 16
    """The maximum number of task instances allowed to run concurrently in each dag run. This is also configurable
    per-dag with `max_active_tasks`, which is defaulted as `[core] max_active_tasks_per_dag`.
    """
    dags_are_paused_at_creation: bool | EnvVar[bool] = True
    """Are DAGs paused by default at creation"""
    max_active_runs_per_dag: int | EnvVar[int] = 16
    """The maximum number of active DAG runs per DAG. The scheduler will not create more DAG runs if it reaches the
    limit. This is configurable at the DAG level with `max_active_runs`, which is defaulted as `[core]
    max_active_runs_per_dag`.
    """
    max_consecutive_failed_dag_runs_per_dag: int | EnvVar[int] = 0
    """(experimental) The maximum number of consecutive DAG failures before DAG is automatically paused."""
    load_examples: bool | EnvVar[bool] = True
    """Whether to load the Dag examples that ship with Airflow. It's good to get started, but you probably want to set
    this to `False` in a production environment
    """
    plugins_folder: str | EnvVar[str] | None = None
    """Path to the folder containing Airflow plugins"""
    execute_tasks_new_python_interpreter: bool | EnvVar[bool] = False
    """Should tasks be executed via forking of the parent process"""
    fernet_key: EnvVar[str] | None = field(default=None, repr=False)
    """Secret key to save connection passwords in the db"""
    fernet_key_cmd: str | None = None
    """A command that prints `fernet_key`."""
    fernet_key_secret: str | None = None
    """The path of `fernet_key` in the secrets backend."""
    dagbag_import_timeout: float | EnvVar[float] = 30.0
    """How long before timing out a python file import"""
    dagbag_import_error_tracebacks: bool | EnvVar[bool] = True
    """Should a traceback be shown in the UI for dagbag import errors, instead of just the exception message"""
    dagbag_import_error_traceback_depth: int | EnvVar[int] = 2
    """If tracebacks are shown, how many entries from the traceback should be shown"""
    default_impersonation: str | EnvVar[str] = ""
    """If set, tasks without a `run_as_user` argument will be run with this user Can be used to de-elevate a sudo user
    running Airflow when executing tasks
    """
    security: str | EnvVar[str] = ""
    """What security module to use (for example kerberos)"""
    unit_test_mode: bool | EnvVar[bool] = False
    """Turn unit test mode on (overwrites many configuration options with test values at runtime)"""
    allowed_deserialization_classes: str | EnvVar[str] = "airflow.*"
    """Space-separated list of classes that may be imported during deserialization. Items can be glob expressions. Python
    built-in classes (like dict) are always allowed.
    """
    allowed_deserialization_classes_regexp: str | EnvVar[str] = ""
    """Space-separated list of classes that may be imported during deserialization."""
    killed_task_cleanup_time: int | EnvVar[int] = 60
    """When a task is killed forcefully, this is the amount of time in seconds that it has to cleanup after it is sent a
    SIGTERM, before it is SIGKILLED
    """
    dag_run_conf_overrides_params: bool | EnvVar[bool] = True
    """Whether to override params with dag_run.conf. If you pass some key-value pairs through `airflow dags backfill -c`
    or `airflow dags trigger -c`, the key-value pairs will override the existing ones in params.
    """
    dag_discovery_safe_mode: bool | EnvVar[bool] = True
    """If enabled, Airflow only scans files containing both `DAG` and `airflow` (case-insensitive) when looking for Dags."""
    dag_ignore_file_syntax: Literal["regexp", "glob"] = "glob"
    """The pattern syntax used in the `.airflowignore
    <https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html#airflowignore>`__ files in the DAG
    directories. Valid values are `regexp` or `glob`.
    """
    default_task_retries: int | EnvVar[int] = 0
    """The number of retries each task is going to have by default. Can be overridden at dag or task level."""
    default_task_retry_delay: int | EnvVar[int] = 300
    """The number of seconds each task is going to wait by default between retries. Can be overridden at dag or task
    level.
    """
    max_task_retry_delay: int | EnvVar[int] = 86400
    """The maximum delay (in seconds) each task is going to wait by default between retries. This is a global setting and
    cannot be overridden at task or DAG level.
    """
    default_task_weight_rule: Literal["absolute", "downstream", "upstream"] = "downstream"
    """The weighting method used for the effective total priority weight of the task"""
    task_success_overtime: int | EnvVar[int] = 20
    """Maximum possible time (in seconds) that task will have for execution of auxiliary processes (like listeners, mini
    scheduler...) after task is marked as success..
    """
    default_task_execution_timeout: int | EnvVar[int] | None = None
    """The default task execution_timeout value for the operators. Expected an integer value to be passed into timedelta
    as seconds. If not specified, then the value is considered as None, meaning that the operators are never timed out
    by default.
    """
    min_serialized_dag_update_interval: int | EnvVar[int] = 30
    """Updating serialized DAG can not be faster than a minimum interval to reduce database write rate."""
    compress_serialized_dags: bool | EnvVar[bool] = False
    """If `True`, serialized DAGs are compressed before writing to DB."""
    num_dag_runs_to_retain_rendered_fields: int | EnvVar[int] = 30
    """Number of recent dag runs for which Rendered Task Instance Fields are retained."""
    xcom_backend: str | EnvVar[str] = "airflow.sdk.execution_time.xcom.BaseXCom"
    """Path to custom XCom class that will be used to store and resolve operators results"""
    lazy_load_plugins: bool | EnvVar[bool] = True
    """By default Airflow plugins are lazily-loaded (only loaded when required). Set it to `False`, if you want to load
    plugins whenever 'airflow' is invoked via cli or loaded from module.
    """
    lazy_discover_providers: bool | EnvVar[bool] = True
    """By default Airflow providers are lazily-discovered (discovery and imports happen only when required). Set it to
    `False`, if you want to discover providers whenever 'airflow' is invoked via cli or loaded from module.
    """
    hide_sensitive_var_conn_fields: bool | EnvVar[bool] = True
    """Hide sensitive **Variables** or **Connection extra json keys** from UI and task logs when set to `True`"""
    sensitive_var_conn_names: str | EnvVar[str] = ""
    """A comma-separated list of extra sensitive keywords to look for in variables names or connection's extra JSON."""
    default_pool_task_slot_count: int | EnvVar[int] = 128
    """Task Slot counts for `default_pool`."""
    max_map_length: int | EnvVar[int] = 1024
    """The maximum list/dict length an XCom can push to trigger task mapping."""
    allow_double_dot_in_ids: bool | EnvVar[bool] = False
    """Allow `..` (consecutive dots) in DAG IDs and run IDs. By default, `..` is blocked to prevent path traversal
    attacks. Set to `True` only if you have existing DAGs or runs whose IDs contain `..` and cannot be renamed.
    """
    daemon_umask: str | EnvVar[str] | None = None
    """The default umask to use for process when run in daemon mode (scheduler, worker, etc.)"""
    asset_manager_class: str | EnvVar[str] | None = None
    """Class to use as asset manager."""
    asset_manager_kwargs: EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = field(
        default=None, repr=False
    )
    """Kwargs to supply to asset manager."""
    asset_manager_kwargs_cmd: str | None = None
    """A command that prints `asset_manager_kwargs`."""
    asset_manager_kwargs_secret: str | None = None
    """The path of `asset_manager_kwargs` in the secrets backend."""
    test_connection: str | EnvVar[str] = "Disabled"
    """The ability to allow testing connections across Airflow UI, API and CLI."""
    max_templated_field_length: int | EnvVar[int] = 4096
    """The maximum length of the rendered template field. If the value to be stored in the rendered template field
    exceeds this size, it's redacted.
    """
    execution_api_server_url: str | EnvVar[str] | None = None
    """The url of the execution api server. Default is `{BASE_URL}/execution/` where `{BASE_URL}` is the base url of the
    API Server. If `{BASE_URL}` is not set, it will use `http://localhost:8080` as the default base url.
    """
    multi_team: bool | EnvVar[bool] = False
    """Whether to run the Airflow environment in multi-team mode. In this mode, different teams can have scoped access to
    their own resources while still sharing the same underlying deployment.
    """
    team_name_cache_ttl: int | EnvVar[int] = 30
    """Number of seconds a Dag's owning team (resolved from its bundle) is cached in memory before it is looked up again."""
    rerun_with_latest_version: bool | EnvVar[bool] | None = None
    """Default value for whether cleared, rerun, or backfilled tasks should use the latest bundle version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseSection(Record):
    """Section `[database]`."""

    alembic_ini_file_path: str | EnvVar[str] = "alembic.ini"
    """Path to the `alembic.ini` file. You can either provide the file path relative to the Airflow home directory or the
    absolute path if it is located elsewhere.
    """
    sql_alchemy_conn: EnvVar[str] | None = field(default=None, repr=False)
    """The SQLAlchemy connection string to the metadata database."""
    sql_alchemy_conn_cmd: str | None = None
    """A command that prints `sql_alchemy_conn`."""
    sql_alchemy_conn_secret: str | None = None
    """The path of `sql_alchemy_conn` in the secrets backend."""
    sql_alchemy_conn_async: EnvVar[str] | None = field(default=None, repr=False)
    """The SQLAlchemy connection string to the metadata database used for async connections."""
    sql_alchemy_conn_async_cmd: str | None = None
    """A command that prints `sql_alchemy_conn_async`."""
    sql_alchemy_conn_async_secret: str | None = None
    """The path of `sql_alchemy_conn_async` in the secrets backend."""
    sql_alchemy_engine_args: EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = field(
        default=None, repr=False
    )
    """Extra engine specific keyword args passed to SQLAlchemy's create_engine, as a JSON-encoded value"""
    sql_alchemy_engine_args_cmd: str | None = None
    """A command that prints `sql_alchemy_engine_args`."""
    sql_alchemy_engine_args_secret: str | None = None
    """The path of `sql_alchemy_engine_args` in the secrets backend."""
    sql_engine_encoding: str | EnvVar[str] = "utf-8"
    """The encoding for the databases"""
    sql_engine_collation_for_ids: str | EnvVar[str] | None = None
    """Collation for `dag_id`, `task_id`, `key`, `external_executor_id` columns in case they have different encoding."""
    sql_alchemy_pool_enabled: bool | EnvVar[bool] = True
    """If SQLAlchemy should pool database connections."""
    sql_alchemy_pool_size: int | EnvVar[int] = 5
    """The SQLAlchemy pool size is the maximum number of database connections in the pool. 0 indicates no limit."""
    sql_alchemy_max_overflow: int | EnvVar[int] = 10
    """The maximum overflow size of the pool."""
    sql_alchemy_pool_recycle: int | EnvVar[int] = 1800
    """The SQLAlchemy pool recycle is the number of seconds a connection can be idle in the pool before it is
    invalidated.
    """
    sql_alchemy_pool_pre_ping: bool | EnvVar[bool] = True
    """Check connection at the start of each connection pool checkout."""
    sql_alchemy_schema: str | EnvVar[str] = ""
    """The schema to use for the metadata database. SQLAlchemy supports databases with the concept of multiple schemas."""
    sql_alchemy_connect_args: str | EnvVar[str] | None = None
    """Import path for connect args in SQLAlchemy."""
    sql_alchemy_connect_args_async: str | EnvVar[str] | None = None
    """Import path for connect args in SQLAlchemy. Defaults to an empty dict. This is similar to
    `sql_alchemy_connect_args`, but only for async connections.
    """
    sql_alchemy_session_maker: str | EnvVar[str] | None = None
    """Important Warning:"""
    max_db_retries: int | EnvVar[int] = 3
    """Number of times the code should be retried in case of DB Operational Errors. Not all transactions will be retried
    as it can cause undesired state. Currently it is only used in `DagFileProcessor.process_file` to retry
    `dagbag.sync_to_db`.
    """
    check_migrations: bool | EnvVar[bool] = True
    """Whether to run alembic migrations during Airflow start up. Sometimes this operation can be expensive, and the
    users can assert the correct version through other means (e.g. through a Helm chart). Accepts `True` or `False`.
    """
    external_db_managers: str | EnvVar[str] | list[str] | None = None
    """Additional DB managers to include when migrating external tables in the Airflow database, beyond those
    automatically discovered from installed providers. The managers must inherit from BaseDBManager.
    """
    migration_batch_size: int | EnvVar[int] = 10000
    """The number of rows to process in each batch when performing a migration. This is useful for large tables to avoid
    locking and failure due to query timeouts.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggingSection(Record):
    """Section `[logging]`."""

    base_log_folder: str | EnvVar[str] | None = None
    """The folder where airflow should store its log files."""
    remote_logging: bool | EnvVar[bool] = False
    """Airflow can store logs remotely in AWS S3, Google Cloud Storage or Elastic Search. Set this to `True` if you want
    to enable remote logging.
    """
    remote_log_conn_id: str | EnvVar[str] = ""
    """Users must supply an Airflow connection id that provides access to the storage location. Depending on your remote
    logging service, this may only be used for reading logs, not writing them.
    """
    delete_local_logs: bool | EnvVar[bool] = False
    """Whether the local log files for GCS, S3, WASB, HDFS and OSS remote logging should be deleted after they are
    uploaded to the remote location.
    """
    google_key_path: str | EnvVar[str] = ""
    """Path to Google Credential JSON file. If omitted, authorization based on `the Application Default Credentials
    <https://cloud.google.com/docs/authentication/application-default-credentials>`__ will be used.
    """
    remote_base_log_folder: str | EnvVar[str] = ""
    """Storage bucket URL for remote logging S3 buckets should start with **s3://** Cloudwatch log groups should start
    with **cloudwatch://** GCS buckets should start with **gs://** WASB buckets should start with **wasb** just to
    help Airflow sel\\u2026
    """
    remote_task_handler_kwargs: EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = field(
        default=None, repr=False
    )
    """The remote_task_handler_kwargs param is loaded into a dictionary and passed to the `__init__` of remote task
    handler and it overrides the values provided by Airflow config.
    """
    remote_task_handler_kwargs_cmd: str | None = None
    """A command that prints `remote_task_handler_kwargs`."""
    remote_task_handler_kwargs_secret: str | None = None
    """The path of `remote_task_handler_kwargs` in the secrets backend."""
    encrypt_s3_logs: bool | EnvVar[bool] = False
    """Use server-side encryption for logs stored in S3"""
    logging_level: Literal["CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG"] = "INFO"
    """Logging level."""
    namespace_levels: str | EnvVar[str] | None = None
    """Set the log level for individual named loggers."""
    celery_logging_level: Literal["CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", ""] = ""
    """Logging level for celery. If not set, it uses the value of logging_level"""
    fab_logging_level: Literal["CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG"] = "WARNING"
    """Logging level for Flask-appbuilder UI."""
    json_logs: bool | EnvVar[bool] = False
    """Enable JSON-structured logging for all output."""
    uvicorn_logging_level: Literal["CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG"] = "INFO"
    """Logging level for uvicorn (API server and serve-logs)."""
    logging_config_class: str | EnvVar[str] = ""
    """Dotted import path to a `logging.config.dictConfig` dict. The `_class` suffix is historical — the target is a
    dict, not a class.
    """
    colored_console_log: bool | EnvVar[bool] = True
    """Flag to enable/disable Colored logs in Console Colour the logs when the controlling terminal is a TTY."""
    log_format: str | EnvVar[str] = ""
    """Format of Log line"""
    callsite_parameters: str | EnvVar[str] | list[str] | None = None
    """A comma separated list of information about the callsite (such as line number of filename etc) of logger calls to
    include in each message.
    """
    simple_log_format: str | EnvVar[str] | None = None
    """Defines the format of log messages for simple logging configuration"""
    dag_processor_log_target: Literal["file", "stdout"] = "file"
    """Where to send dag parser logs. If "file", logs are sent to log files defined by child_process_log_directory."""
    dag_processor_log_format: str | EnvVar[str] | None = None
    """Format of Dag Processor Log line"""
    dag_processor_child_process_log_directory: str | EnvVar[str] | None = None
    """Determines the directory where logs for the child processes of the dag processor will be stored"""
    log_formatter_class: str | EnvVar[str] = "airflow.utils.log.timezone_aware.TimezoneAware"
    """Determines the formatter class used by Airflow for structuring its log messages The default formatter class is
    timezone-aware, which means that timestamps attached to log entries will be adjusted to reflect the local timezone
    of the Airflo\\u2026
    """
    log_timestamp_format: str | EnvVar[str] = "iso"
    """Timestamp format for component logs (scheduler, api-server, triggerer, etc.)."""
    secret_mask_adapter: str | EnvVar[str] = ""
    """An import path to a function to add adaptations of each secret added with
    `airflow.sdk.execution_time.secrets_masker.mask_secret` to be masked in log messages.
    """
    min_length_masked_secret: int | EnvVar[int] = 5
    """The minimum length of a secret to be masked in log messages. Secrets shorter than this length will not be masked."""
    task_log_prefix_template: str | EnvVar[str] = ""
    """Specify prefix pattern like mentioned below with stream handler `TaskHandlerWithCustomFormatter`"""
    log_filename_template: str | EnvVar[str] | None = None
    """Formatting for how airflow generates file names/paths for each task run."""
    task_log_reader: str | EnvVar[str] = "task"
    """Name of handler to read task instance logs. Defaults to use `task` handler."""
    extra_logger_names: str | EnvVar[str] = ""
    """A comma\\-separated list of third-party logger names that will be configured to print messages to consoles\\."""
    worker_log_server_port: int | EnvVar[int] = 8793
    """When you start an Airflow worker, Airflow starts a tiny web server subprocess to serve the workers local log files
    to the airflow main web server, who then builds pages and sends them to users.
    """
    trigger_log_server_port: int | EnvVar[int] = 8794
    """Port to serve logs from for triggerer. See `[logging] worker_log_server_port` description for more info."""
    interleave_timestamp_parser: str | EnvVar[str] | None = None
    """We must parse timestamps to interleave logs between trigger and task."""
    file_task_handler_new_folder_permissions: str | EnvVar[str] | None = None
    """Permissions in the form or of octal string as understood by chmod."""
    file_task_handler_new_file_permissions: str | EnvVar[str] | None = None
    """Permissions in the form or of octal string as understood by chmod."""
    celery_stdout_stderr_separation: bool | EnvVar[bool] = False
    """By default Celery sends all logs into stderr."""
    color_log_error_keywords: str | EnvVar[str] = "error,exception"
    """A comma separated list of keywords related to errors whose presence should display the line in red color in UI"""
    color_log_warning_keywords: str | EnvVar[str] = "warn"
    """A comma separated list of keywords related to warning whose presence should display the line in yellow color in UI"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsSection(Record):
    """Section `[metrics]`. `StatsD <https://github.com/statsd/statsd>`__ integration settings."""

    metrics_allow_list: str | EnvVar[str] = ""
    """Configure an allow list (comma separated regex patterns to match) to send only certain metrics."""
    metrics_block_list: str | EnvVar[str] = ""
    """Configure a block list (comma separated regex patterns to match) to block certain metrics from being emitted."""
    legacy_names_on: bool | EnvVar[bool] = True
    """If true, it exports both new and legacy metric names. Legacy names contain variables such as dag_id and task_id,
    while the new names set these variables inside tags.
    """
    statsd_on: bool | EnvVar[bool] = False
    """Enables sending metrics to StatsD."""
    statsd_host: str | EnvVar[str] = "localhost"
    """Specifies the host address where the StatsD daemon (or server) is running"""
    statsd_ipv6: bool | EnvVar[bool] = False
    """Enables the statsd host to be resolved into IPv6 address"""
    statsd_port: int | EnvVar[int] = 8125
    """Specifies the port on which the StatsD daemon (or server) is listening to"""
    statsd_prefix: str | EnvVar[str] = "airflow"
    """Defines the namespace for all metrics sent from Airflow to StatsD"""
    stat_name_handler: str | EnvVar[str] = ""
    """A function that validate the StatsD stat name, apply changes to the stat name if necessary and return the
    transformed stat name.
    """
    statsd_datadog_enabled: bool | EnvVar[bool] = False
    """To enable datadog integration to send airflow metrics."""
    statsd_datadog_tags: str | EnvVar[str] = ""
    """List of datadog tags attached to all metrics(e.g: `key1:value1,key2:value2`)"""
    statsd_datadog_metrics_tags: bool | EnvVar[bool] = True
    """Set to `False` to disable metadata tags for some of the emitted metrics"""
    statsd_custom_client_path: str | EnvVar[str] | None = None
    """If you want to utilise your own custom StatsD client set the relevant module path below. Note: The module path
    must exist on your `PYTHONPATH <https://docs.python.org/3/using/cmdline.html#envvar-PYTHONPATH>` for Airflow to
    pick it up
    """
    statsd_disabled_tags: str | EnvVar[str] = "job_id,run_id"
    """If you want to avoid sending all the available metrics tags to StatsD, you can configure a block list of prefixes
    (comma separated) to filter out metric tags that start with the elements of the list (e.g: `job_id,run_id`)
    """
    statsd_influxdb_enabled: bool | EnvVar[bool] = False
    """To enable sending Airflow metrics with StatsD-Influxdb tagging convention."""
    otel_on: bool | EnvVar[bool] = False
    """Enables sending metrics to OpenTelemetry."""
    otel_host: str | EnvVar[str] = "localhost"
    """Specifies the hostname or IP address of the OpenTelemetry Collector to which Airflow sends metrics and traces.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_port: int | EnvVar[int] = 8889
    """Specifies the port of the OpenTelemetry Collector that is listening to.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_prefix: str | EnvVar[str] = "airflow"
    """The prefix for the Airflow metrics."""
    otel_interval_milliseconds: int | EnvVar[int] = 60000
    """Defines the interval, in milliseconds, at which Airflow sends batches of metrics and traces to the configured
    OpenTelemetry Collector.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_debugging_on: bool | EnvVar[bool] = False
    """If `True`, all metrics are also emitted to the console. Defaults to `False`.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_service: str | EnvVar[str] = "Airflow"
    """The default service name of traces.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_ssl_active: bool | EnvVar[bool] = False
    """If `True`, SSL will be enabled. Defaults to `False`. To establish an HTTPS connection to the OpenTelemetry
    collector, you need to configure the SSL certificate and key within the OpenTelemetry collector's `config.yml`
    file.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TracesSection(Record):
    """Section `[traces]`. Distributed traces integration settings."""

    otel_on: bool | EnvVar[bool] = False
    """Enables sending traces to OpenTelemetry."""
    otel_host: str | EnvVar[str] = "localhost"
    """Specifies the hostname or IP address of the OpenTelemetry Collector to which Airflow sends traces.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_port: int | EnvVar[int] = 8889
    """Specifies the port of the OpenTelemetry Collector that is listening to.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_service: str | EnvVar[str] = "Airflow"
    """The default service name of traces.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_debugging_on: bool | EnvVar[bool] = False
    """If True, all traces are also emitted to the console. Defaults to False.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_ssl_active: bool | EnvVar[bool] = False
    """If True, SSL will be enabled. Defaults to False. To establish an HTTPS connection to the OpenTelemetry collector,
    you need to configure the SSL certificate and key within the OpenTelemetry collector's config.yml file.

    Deprecated: According to the OpenTelemetry specification, configuration is expected to happen through the standard
    OpenTelemetry environment variables rather than project-specific settings.
    """
    otel_debug_traces_on: str | EnvVar[str] = "False"
    """If True, then traces from Airflow internal methods are exported. Defaults to False.

    Deprecated: This parameter is no longer used.
    """
    task_runner_flush_timeout_milliseconds: int | EnvVar[int] = 30000
    """Timeout in milliseconds to wait for the OpenTelemetry span exporter to flush pending spans when a task runner
    process exits. If the exporter does not finish within this time, any buffered spans may be dropped.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureKeyVaultBackendSection(Record):
    """Section `[secrets]` with the backend `airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend`."""

    _tags_: ClassVar[tuple[str, ...]] = ("backend",)

    backend: Literal["airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend"] = (
        "airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend"
    )
    backend_kwargs: EnvVar[str] | AzureKeyVaultBackendArguments | None = field(default=None, repr=False)
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudSecretManagerBackendSection(Record):
    """Section `[secrets]` with the backend
    `airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend`.
    """

    _tags_: ClassVar[tuple[str, ...]] = ("backend",)

    backend: Literal["airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend"] = (
        "airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend"
    )
    backend_kwargs: EnvVar[str] | CloudSecretManagerBackendArguments | None = field(default=None, repr=False)
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFilesystemBackendSection(Record):
    """Section `[secrets]` with the backend `airflow.secrets.local_filesystem.LocalFilesystemBackend`."""

    _tags_: ClassVar[tuple[str, ...]] = ("backend",)

    backend: Literal["airflow.secrets.local_filesystem.LocalFilesystemBackend"] = (
        "airflow.secrets.local_filesystem.LocalFilesystemBackend"
    )
    backend_kwargs: EnvVar[str] | LocalFilesystemBackendArguments | None = field(default=None, repr=False)
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsManagerBackendSection(Record):
    """Section `[secrets]` with the backend `airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend`."""

    _tags_: ClassVar[tuple[str, ...]] = ("backend",)

    backend: Literal["airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"] = (
        "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"
    )
    backend_kwargs: EnvVar[str] | SecretsManagerBackendArguments | None = field(default=None, repr=False)
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemsManagerParameterStoreBackendSection(Record):
    """Section `[secrets]` with the backend
    `airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend`.
    """

    _tags_: ClassVar[tuple[str, ...]] = ("backend",)

    backend: Literal["airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend"] = (
        "airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend"
    )
    backend_kwargs: EnvVar[str] | SystemsManagerParameterStoreBackendArguments | None = field(default=None, repr=False)
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsSection(Record):
    """Section `[secrets]`."""

    backend: str | EnvVar[str] = ""
    """Full class name of secrets backend to enable (will precede env vars and metastore in search path)"""
    backend_kwargs: EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = field(default=None, repr=False)
    """The backend_kwargs param is loaded into a dictionary and passed to `__init__` of secrets backend class. See
    documentation for the secrets backend you are using. JSON is expected.
    """
    backend_kwargs_cmd: str | None = None
    """A command that prints `backend_kwargs`."""
    backend_kwargs_secret: str | None = None
    """The path of `backend_kwargs` in the secrets backend."""
    use_cache: bool | EnvVar[bool] = False
    """Enables local caching of Variables, when parsing DAGs only."""
    cache_ttl_seconds: int | EnvVar[int] = 900
    """When the cache is enabled, this is the duration for which we consider an entry in the cache to be valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiSection(Record):
    """Section `[api]`."""

    instance_name: str | EnvVar[str] | None = None
    """Sets a custom homepage heading and site title for all Airflow UI pages. If set, the Dashboard will display this
    value instead of the default "Welcome" message.
    """
    theme: str | EnvVar[str] | None = None
    """JSON config to customize the Chakra UI theme."""
    enable_swagger_ui: bool | EnvVar[bool] = True
    """Boolean for running SwaggerUI in the webserver."""
    secret_key: EnvVar[str] | None = field(default=None, repr=False)
    """Secret key used to run your api server."""
    secret_key_cmd: str | None = None
    """A command that prints `secret_key`."""
    secret_key_secret: str | None = None
    """The path of `secret_key` in the secrets backend."""
    expose_config: bool | EnvVar[bool] = False
    """Expose the configuration file in the web server."""
    expose_stacktrace: str | EnvVar[str] = "False"
    """Expose stacktrace in the web server"""
    dag_cache_size: int | EnvVar[int] = 64
    """Max number of deserialized SerializedDAG objects the API server keeps in memory."""
    dag_cache_ttl: int | EnvVar[int] = 3600
    """Seconds a deserialized SerializedDAG stays in the API server's cache, applied whether or not `dag_cache_size` sets
    a size limit.
    """
    base_url: str | EnvVar[str] | None = None
    """The base url of the API server. Airflow cannot guess what domain or CNAME you are using. If the Airflow console
    (the front-end) and the API server are on a different domain, this config should contain the API server endpoint.
    """
    host: str | EnvVar[str] = "0.0.0.0"
    """The ip specified when starting the api server"""
    port: str | EnvVar[str] = "8080"
    """The port on which to run the api server"""
    workers: int | EnvVar[int] = 1
    """Number of workers to run on the API server."""
    worker_timeout: int | EnvVar[int] = 120
    """Number of seconds the API server waits before timing out on a worker"""
    server_type: str | EnvVar[str] = "uvicorn"
    """The server type to use for the API server. Options are:"""
    worker_refresh_interval: int | EnvVar[int] = 0
    """Number of seconds between rolling worker refreshes for the API server."""
    worker_refresh_batch_size: int | EnvVar[int] = 1
    """Number of workers to refresh at a time during rolling restarts. Higher values refresh faster but temporarily use
    more resources.
    """
    log_config: str | EnvVar[str] | None = None
    """Path to the logging configuration file for the uvicorn server. If not set, the default uvicorn logging
    configuration will be used.
    """
    log_stream_buffer_size: int | EnvVar[int] = 500
    """Number of log lines to buffer before flushing to the client when streaming task logs in NDJSON format. Larger
    values reduce HTTP overhead but increase time-to-first-byte.
    """
    ssl_cert: str | EnvVar[str] = ""
    """Paths to the SSL certificate and key for the api server."""
    ssl_key: str | EnvVar[str] = ""
    """Paths to the SSL certificate and key for the api server. When both are provided SSL will be enabled. This does not
    change the api server port.
    """
    ssl_ca_file: str | EnvVar[str] | None = None
    """Path to the SSL CA file for the api server. Defaults to None."""
    ssl_cert_reqs: str | EnvVar[str] = "none"
    """Enable ssl certificate verification on the api server. See
    https://docs.python.org/3/library/ssl.html#ssl.SSLContext.verify_mode Valid options are 'none', 'optional' or
    'required'
    """
    maximum_page_limit: int | EnvVar[int] = 100
    """Used to set the maximum page limit for API requests. If limit passed as param is greater than maximum page limit,
    it will be ignored and maximum page limit value will be set as the limit
    """
    fallback_page_limit: int | EnvVar[int] = 50
    """Used to set the default page limit when limit param is zero or not provided in API requests."""
    access_control_allow_headers: str | EnvVar[str] | list[str] | None = None
    """Used in response to a preflight request to indicate which HTTP headers can be used when making the actual request.
    This header is the server side response to the browser's Access-Control-Request-Headers header.
    """
    access_control_allow_methods: str | EnvVar[str] | list[str] | None = None
    """Specifies the method or methods allowed when accessing the resource."""
    access_control_allow_origins: str | EnvVar[str] | list[str] | None = None
    """Indicates whether the response can be shared with requesting code from the given origins."""
    grid_view_sorting_order: Literal["topological", "hierarchical_alphabetical"] = "topological"
    """Sorting order in grid view. Valid values are: `topological`, `hierarchical_alphabetical`"""
    log_fetch_timeout_sec: int | EnvVar[int] = 5
    """The amount of time (in secs) webserver will wait for initial handshake while fetching logs from other worker
    machine
    """
    hide_paused_dags_by_default: bool | EnvVar[bool] = False
    """By default, the webserver shows paused DAGs. Flip this to hide paused DAGs by default"""
    default_wrap: bool | EnvVar[bool] = False
    """Default setting for wrap toggle on DAG code and TI log views."""
    auto_refresh_interval: int | EnvVar[int] = 3
    """How frequently, in seconds, the DAG data will auto-refresh in graph or grid view when auto-refresh is turned on"""
    require_confirmation_dag_change: bool | EnvVar[bool] = False
    """Require confirmation when changing a DAG in the web UI."""
    client_ssl_cert: str | EnvVar[str] | None = None
    """Path to a PEM-encoded client SSL certificate to use when the Task SDK connects to the Airflow Execution API. Must
    be set together with `client_ssl_key`.
    """
    client_ssl_key: str | EnvVar[str] | None = None
    """Path to the PEM-encoded private key corresponding to `client_ssl_cert`. Must be set together with
    `client_ssl_cert`.
    """
    client_use_public_certs: bool | EnvVar[bool] = True
    """Enable loading of public CA certificates from certifi into the client SSL context."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkersSection(Record):
    """Section `[workers]`. Configuration related to workers that run Airflow tasks."""

    secrets_backend: str | EnvVar[str] = ""
    """Full class name of secrets backend to enable for workers (will precede env vars backend)"""
    secrets_backend_kwargs: EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = field(
        default=None, repr=False
    )
    """The secrets_backend_kwargs param is loaded into a dictionary and passed to `__init__` of secrets backend class.
    See documentation for the secrets backend you are using. JSON is expected.
    """
    secrets_backend_kwargs_cmd: str | None = None
    """A command that prints `secrets_backend_kwargs`."""
    secrets_backend_kwargs_secret: str | None = None
    """The path of `secrets_backend_kwargs` in the secrets backend."""
    state_store_backend: str | EnvVar[str] = ""
    """Full class name of a custom worker-side store backend."""
    min_heartbeat_interval: int | EnvVar[int] = 5
    """The minimum interval (in seconds) at which the worker checks the task instance's heartbeat status with the API
    server to confirm it is still alive.
    """
    max_failed_heartbeats: int | EnvVar[int] = 3
    """The maximum number of consecutive failed heartbeats before terminating the task instance process."""
    execution_api_retries: int | EnvVar[int] = 5
    """The maximum number of retry attempts to the execution API server."""
    execution_api_retry_wait_min: float | EnvVar[float] = 1.0
    """The minimum amount of time (in seconds) to wait before retrying a failed API request."""
    execution_api_retry_wait_max: float | EnvVar[float] = 90.0
    """The maximum amount of time (in seconds) to wait before retrying a failed API request."""
    execution_api_timeout: float | EnvVar[float] = 5.0
    """The timeout (in seconds) for HTTP requests from workers to the Execution API server."""
    socket_cleanup_timeout: float | EnvVar[float] = 60.0
    """Number of seconds to wait after a task process exits before forcibly closing any remaining communication sockets.
    This helps prevent the task supervisor from hanging indefinitely due to missed EOF signals.
    """
    missing_dag_retries: int | EnvVar[int] = 3
    """Maximum number of times a task will be rescheduled if the worker fails to load the Dag or task definition during
    startup.
    """
    missing_dag_retry_delay: int | EnvVar[int] = 60
    """Delay in seconds before a task is rescheduled after a worker startup failure caused by an inability to load the
    Dag or task definition.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkSection(Record):
    """Section `[sdk]`. Settings for non-Python SDK runtime coordination"""

    coordinators: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = None
    """JSON object mapping of coordinator keys to coordinator definitions."""
    queue_to_coordinator: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = None
    """JSON mapping of queue names to a coordinator key from `[sdk] coordinators`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiAuthSection(Record):
    """Section `[api_auth]`. Settings relating to authentication on the Airflow APIs"""

    jwt_audience: str | EnvVar[str] | None = None
    """The audience claim to use when generating and validating JWTs for the API."""
    jwt_expiration_time: int | EnvVar[int] = 86400
    """Number in seconds until the JWTs used for authentication expires. When the token expires, all API calls using this
    token will fail on authentication.
    """
    jwt_cli_expiration_time: int | EnvVar[int] = 3600
    """Number in seconds until the JWTs used for authentication expires for CLI commands. When the token expires, all CLI
    calls using this token will fail on authentication.
    """
    jwt_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Secret key used to encode and decode JWTs to authenticate to public and private APIs."""
    jwt_secret_cmd: str | None = None
    """A command that prints `jwt_secret`."""
    jwt_secret_secret: str | None = None
    """The path of `jwt_secret` in the secrets backend."""
    jwt_private_key_path: str | EnvVar[str] | None = None
    """The path to a file containing a PEM-encoded private key use when generating Task Identity tokens in the executor."""
    jwt_algorithm: str | EnvVar[str] | None = None
    """The algorithm name use when generating and validating JWT Task Identities."""
    jwt_kid: str | EnvVar[str] | None = None
    """The Key ID to place in header when generating JWTs. Not used in the validation path."""
    trusted_jwks_url: str | EnvVar[str] | None = None
    """The public signing keys of Task Execution token issuers to trust. It must contain the public key related to
    `jwt_private_key_path` else tasks will be unlikely to execute successfully.
    """
    jwt_issuer: str | EnvVar[str] | None = None
    """Issuer of the JWT. This becomes the `iss` claim of generated tokens, and is validated on incoming requests."""
    jwt_leeway: int | EnvVar[int] = 10
    """Number of seconds leeway in validating expiry time of JWTs to account for clock skew between client and server"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionApiSection(Record):
    """Section `[execution_api]`. Settings related to the Execution API server."""

    jwt_expiration_time: int | EnvVar[int] = 600
    """Number in seconds until the JWT used for authentication expires. When the token expires, all API calls using this
    token will fail on authentication.
    """
    otel_trace_propagation: str | EnvVar[str] = "only-authenticated"
    """Controls when W3C trace context (`traceparent`/`tracestate`) is extracted from incoming Execution API requests and
    attached to the OpenTelemetry context.
    """
    jwt_audience: str | EnvVar[str] | list[str] | None = None
    """The audience claim to use when generating and validating JWTs for the Execution API."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageSection(Record):
    """Section `[lineage]`."""

    max_assets_per_collector: int | EnvVar[int] = 100
    """Maximum number of asset inputs or outputs that can be collected by a single hook lineage collector instance. Input
    assets and output assets are counted separately. Once the maximum is reached, any additional assets will be
    dropped.
    """
    max_extras_per_collector: int | EnvVar[int] = 200
    """Maximum number of extra metadata entries that can be collected by a single hook lineage collector instance. Once
    the maximum is reached, any additional extra metadata will be dropped.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorsSection(Record):
    """Section `[operators]`."""

    default_owner: str | EnvVar[str] = "airflow"
    """The default owner assigned to each new operator, unless provided explicitly or passed via `default_args`"""
    default_deferrable: bool | EnvVar[bool] = False
    """The default value of attribute "deferrable" in operators and sensors."""
    default_cpus: int | EnvVar[int] = 1
    """Indicates the default number of CPU units allocated to each operator when no specific CPU request is specified in
    the operator's configuration
    """
    default_ram: int | EnvVar[int] = 512
    """Indicates the default number of RAM allocated to each operator when no specific RAM request is specified in the
    operator's configuration
    """
    default_disk: int | EnvVar[int] = 512
    """Indicates the default number of disk storage allocated to each operator when no specific disk request is specified
    in the operator's configuration
    """
    default_gpus: int | EnvVar[int] = 0
    """Indicates the default number of GPUs allocated to each operator when no specific GPUs request is specified in the
    operator's configuration
    """
    default_queue: str | EnvVar[str] = "default"
    """Default queue that tasks get assigned to and that worker listen on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailSection(Record):
    """Section `[email]`. Configuration email backend and whether to send email alerts on retry or failure"""

    email_backend: str | EnvVar[str] = "airflow.utils.email.send_email_smtp"
    """Email backend to use"""
    email_conn_id: str | EnvVar[str] = "smtp_default"
    """Email connection to use"""
    default_email_on_retry: bool | EnvVar[bool] = True
    """Whether email alerts should be sent when a task is retried"""
    default_email_on_failure: bool | EnvVar[bool] = True
    """Whether email alerts should be sent when a task failed"""
    subject_template: str | EnvVar[str] | None = None
    """File that will be used as the template for Email subject (which will be rendered using Jinja2). If not set,
    Airflow uses a base template.
    """
    html_content_template: str | EnvVar[str] | None = None
    """File that will be used as the template for Email content (which will be rendered using Jinja2). If not set,
    Airflow uses a base template.
    """
    from_email: str | EnvVar[str] | None = None
    """Email address that will be used as sender address. It can either be raw email or the complete address in a format
    `Sender Name <sender@email.com>`
    """
    ssl_context: str | EnvVar[str] = "default"
    """ssl context to use when using SMTP and IMAP SSL connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSection(Record):
    """Section `[smtp]`. If you want airflow to send emails on retries, failure, and you want to use the
    airflow.utils.email.send_email_smtp function, you have to configure an smtp server here
    """

    smtp_host: str | EnvVar[str] = "localhost"
    """Specifies the host server address used by Airflow when sending out email notifications via SMTP."""
    smtp_starttls: bool | EnvVar[bool] = True
    """Determines whether to use the STARTTLS command when connecting to the SMTP server."""
    smtp_ssl: bool | EnvVar[bool] = False
    """Determines whether to use an SSL connection when talking to the SMTP server."""
    smtp_port: int | EnvVar[int] = 25
    """Defines the port number on which Airflow connects to the SMTP server to send email notifications."""
    smtp_mail_from: str | EnvVar[str] = "airflow@example.com"
    """Specifies the default **from** email address used when Airflow sends email notifications."""
    smtp_timeout: int | EnvVar[int] = 30
    """Determines the maximum time (in seconds) the Apache Airflow system will wait for a connection to the SMTP server
    to be established.
    """
    smtp_retry_limit: int | EnvVar[int] = 5
    """Defines the number of times Airflow will attempt to connect to the SMTP server after the first attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentrySection(Record):
    """Section `[sentry]`. `Sentry <https://docs.sentry.io>`__ integration."""

    sentry_on: bool | EnvVar[bool] = False
    """Enable error reporting to Sentry"""
    sentry_dsn: EnvVar[str] | None = field(default=None, repr=False)
    sentry_dsn_cmd: str | None = None
    """A command that prints `sentry_dsn`."""
    sentry_dsn_secret: str | None = None
    """The path of `sentry_dsn` in the secrets backend."""
    before_send: str | EnvVar[str] | None = None
    """Dotted path to a before_send function that the sentry SDK should be configured to use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulerSection(Record):
    """Section `[scheduler]`."""

    job_heartbeat_sec: float | EnvVar[float] = 5.0
    """Task instances listen for external kill signal (when you clear tasks from the CLI or the UI), this defines the
    frequency at which they should listen (in seconds).
    """
    scheduler_heartbeat_sec: int | EnvVar[int] = 5
    """The scheduler constantly tries to trigger new tasks (look at the scheduler section in the docs for more
    information). This defines how often the scheduler should run (in seconds).
    """
    task_instance_heartbeat_sec: int | EnvVar[int] = 0
    """The frequency (in seconds) at which the LocalTaskJob should send heartbeat signals to the scheduler to notify it's
    still alive.
    """
    num_runs: int | EnvVar[int] = -1
    """The number of times to try to schedule each DAG file -1 indicates unlimited number"""
    only_idle: bool | EnvVar[bool] = False
    """Only count scheduler runs where the scheduler was idle (no tasks queued or finished) toward the run limit set by
    `[scheduler] num_runs`. The count resets whenever a task is processed.
    """
    scheduler_idle_sleep_time: float | EnvVar[float] = 1.0
    """Controls how long the scheduler will sleep between loops, but if there was nothing to do in the loop. i.e. if it
    scheduled something then it will start the next loop iteration straight away.
    """
    parsing_cleanup_interval: int | EnvVar[int] = 60
    """How often (in seconds) to check for stale DAGs (DAGs which are no longer present in the expected files) which
    should be deactivated, as well as assets that are no longer referenced and should be marked as orphaned.
    """
    pool_metrics_interval: float | EnvVar[float] = 5.0
    """How often (in seconds) should pool usage stats be sent to StatsD (if statsd_on is enabled)"""
    ti_metrics_interval: float | EnvVar[float] = 30.0
    """How often (in seconds) should task instance (scheduled, queued, running and deferred) stats be sent to StatsD (if
    statsd_on is enabled)
    """
    dagrun_metrics_interval: float | EnvVar[float] = 30.0
    """How often (in seconds) the scheduler emits metrics on running DAG runs to StatsD (if statsd_on is enabled)"""
    scheduler_health_check_threshold: int | EnvVar[int] = 30
    """If the last scheduler heartbeat happened more than `[scheduler] scheduler_health_check_threshold` ago (in
    seconds), scheduler is considered unhealthy.
    """
    enable_health_check: bool | EnvVar[bool] = False
    """When you start a scheduler, airflow starts a tiny web server subprocess to serve a health check if this is set to
    `True`
    """
    scheduler_health_check_server_host: str | EnvVar[str] = "0.0.0.0"
    """When you start a scheduler, airflow starts a tiny web server subprocess to serve a health check on this host"""
    scheduler_health_check_server_port: int | EnvVar[int] = 8974
    """When you start a scheduler, airflow starts a tiny web server subprocess to serve a health check on this port"""
    orphaned_tasks_check_interval: float | EnvVar[float] = 300.0
    """How often (in seconds) should the scheduler check for orphaned tasks and SchedulerJobs"""
    task_instance_heartbeat_timeout: int | EnvVar[int] = 300
    """Local task jobs periodically heartbeat to the DB. If the job has not heartbeat in this many seconds, the scheduler
    will mark the associated task instance as failed and will re-schedule the task.
    """
    task_instance_heartbeat_timeout_detection_interval: float | EnvVar[float] = 10.0
    """How often (in seconds) should the scheduler check for task instances whose heartbeats have timed out."""
    catchup_by_default: bool | EnvVar[bool] = False
    """Turn on scheduler catchup by setting this to `True`."""
    ignore_first_depends_on_past_by_default: bool | EnvVar[bool] = True
    """Setting this to `True` will make first task instance of a task ignore depends_on_past setting."""
    max_tis_per_query: int | EnvVar[int] = 16
    """This determines the number of task instances to be evaluated for scheduling during each scheduler loop. Set this
    to 0 to use the value of `[core] parallelism`
    """
    use_row_level_locking: bool | EnvVar[bool] = True
    """Should the scheduler issue `SELECT ... FOR UPDATE` in relevant queries. If this is set to `False` then you should
    not run more than a single scheduler at once
    """
    max_dagruns_to_create_per_loop: int | EnvVar[int] = 10
    """Max number of DAGs to create DagRuns for per scheduler loop."""
    max_dagruns_per_loop_to_schedule: int | EnvVar[int] = 20
    """How many DagRuns should a scheduler examine (and lock) when scheduling and queuing tasks."""
    partition_mapper_max_downstream_keys: int | EnvVar[int] = 1000
    """Maximum number of downstream partition keys produced by a single PartitionMapper invocation, applied to any
    PartitionMapper that returns multiple keys (e.g.
    """
    use_job_schedule: bool | EnvVar[bool] = True
    """Turn off scheduler use of cron intervals by setting this to `False`. DAGs submitted manually in the web UI or with
    trigger_dag will still run.
    """
    trigger_timeout_check_interval: float | EnvVar[float] = 15.0
    """How often to check for expired trigger requests that have not run yet."""
    task_queued_timeout: float | EnvVar[float] = 600.0
    """Amount of time a task can be in the queued state before being retried or set to failed."""
    task_queued_timeout_check_interval: float | EnvVar[float] = 120.0
    """How often to check for tasks that have been in the queued state for longer than `[scheduler] task_queued_timeout`."""
    allowed_run_id_pattern: str | EnvVar[str] | None = None
    """The run_id pattern used to verify the validity of user input to the run_id parameter when triggering a DAG."""
    create_cron_data_intervals: bool | EnvVar[bool] = False
    """Whether to create DAG runs that span an interval or one single point in time for cron schedules, when a cron
    string is provided to `schedule` argument of a DAG.
    """
    create_delta_data_intervals: bool | EnvVar[bool] = False
    """Whether to create DAG runs that span an interval or one single point in time when a timedelta or relativedelta is
    provided to `schedule` argument of a DAG.
    """
    enable_tracemalloc: bool | EnvVar[bool] = False
    """Whether to enable memory allocation tracing in the scheduler."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionTestSection(Record):
    """Section `[connection_test]`. Configuration for the deferred connection-test workflow that dispatches test requests
    to workers via the executor (instead of running them in-process on the API server).
    """

    timeout: int | EnvVar[int] = 60
    """Maximum number of seconds a worker-dispatched connection test is allowed to run before it is considered timed out.
    The scheduler reaper uses this value plus a grace period to mark stale tests as failed.
    """
    max_concurrency: int | EnvVar[int] = 4
    """Maximum number of connection tests that can be active (QUEUED + RUNNING) at the same time."""
    reaper_interval: float | EnvVar[float] = 30.0
    """How often (in seconds) the scheduler should check for stale connection tests (QUEUED or RUNNING past their timeout
    + grace period) and mark them as failed.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggererSection(Record):
    """Section `[triggerer]`."""

    capacity: int | EnvVar[int] = 1000
    """How many triggers a single Triggerer will run at once, by default."""
    job_heartbeat_sec: float | EnvVar[float] = 5.0
    """How often to heartbeat the Triggerer job to ensure it hasn't been killed."""
    triggerer_health_check_threshold: float | EnvVar[float] = 30.0
    """If the last triggerer heartbeat happened more than `[triggerer] triggerer_health_check_threshold` ago (in
    seconds), triggerer is considered unhealthy.
    """
    runner_health_check_threshold: float | EnvVar[float] = 30.0
    """If the TriggerRunner subprocess's async event loop sends no communication to the parent process for more than this
    many seconds, the parent stops updating the triggerer's heartbeat in the database.
    """
    blocked_main_thread_warning_threshold: float | EnvVar[float] = 0.2
    """Threshold in seconds for logging a warning when the Triggerer's async thread appears blocked. Increase this value
    if your deployment can tolerate longer delays in the Triggerer's async loop before logging a warning.
    """
    max_trigger_to_select_per_loop: int | EnvVar[int] = 50
    """Maximum number of triggers to select per loop."""
    on_kill_timeout: int | EnvVar[int] = 30
    """Maximum number of seconds the triggerer will wait for `BaseTrigger.on_kill()` to complete before giving up and
    logging a warning.
    """
    queues_enabled: bool | EnvVar[bool] = False
    """When set to True, deferred tasks will register triggers with the task queue they originated from, and triggerers
    can selectively run triggers based on their queue assignment.
    """
    shared_stream_subscriber_queue_size: int | EnvVar[int] = 1024
    """Per-subscriber buffer size for shared-stream triggers (triggers that opt into a shared poll loop via
    `BaseEventTrigger.shared_stream_key`).
    """
    shared_stream_ack_timeout: float | EnvVar[float] = 300.0
    """Per-event ack timeout in seconds for shared-stream triggers running in ack mode (triggers that override
    `BaseEventTrigger.create_shared_stream_producer`).
    """
    shared_stream_cohort_grace_period: float | EnvVar[float] = 0.0
    """Seconds to delay the start of polling after a shared-stream group is created, giving triggers that share the same
    key a window to subscribe before any event is broadcast.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class KerberosSection(Record):
    """Section `[kerberos]`."""

    ccache: str | EnvVar[str] = "/tmp/airflow_krb5_ccache"
    """Location of your ccache file once kinit has been performed."""
    principal: str | EnvVar[str] = "airflow"
    """gets augmented with fqdn"""
    reinit_frequency: int | EnvVar[int] = 3600
    """Determines the frequency at which initialization or re-initialization processes occur."""
    kinit_path: str | EnvVar[str] = "kinit"
    """Path to the kinit executable"""
    keytab: str | EnvVar[str] = "airflow.keytab"
    """Designates the path to the Kerberos keytab file for the Airflow user"""
    forwardable: bool | EnvVar[bool] = True
    """Allow to disable ticket forwardability."""
    include_ip: bool | EnvVar[bool] = True
    """Allow to remove source IP from token, useful when using token behind NATted Docker host."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SensorsSection(Record):
    """Section `[sensors]`."""

    default_timeout: float | EnvVar[float] = 604800.0
    """Sensor default timeout, 7 days by default (7 * 24 * 60 * 60)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DagProcessorSection(Record):
    """Section `[dag_processor]`. Configuration for the Airflow DAG processor."""

    dag_bundle_storage_path: str | EnvVar[str] | None = None
    """String path to folder where Airflow bundles can store files locally. Not templated. If no path is provided,
    Airflow will use `Path(tempfile.gettempdir()) / "airflow"`. This path must be absolute.
    """
    dag_bundle_config_list: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | None = None
    """List of backend configs. Must supply name, classpath, and kwargs for each backend."""
    refresh_interval: int | EnvVar[int] = 300
    """How often (in seconds) to refresh, or look for new files, in a DAG bundle."""
    parsing_processes: int | EnvVar[int] = 2
    """The DAG processor can run multiple processes in parallel to parse dags. This defines how many processes will run."""
    file_parsing_sort_mode: Literal["modified_time", "random_seeded_by_host", "alphabetical"] = "modified_time"
    """One of `modified_time`, `random_seeded_by_host` and `alphabetical`. The DAG processor will list and sort the dag
    files to decide the parsing order.
    """
    max_callbacks_per_loop: int | EnvVar[int] = 20
    """The maximum number of callbacks that are fetched during a single loop."""
    min_file_process_interval: int | EnvVar[int] = 30
    """Number of seconds after which a DAG file is parsed."""
    stale_dag_threshold: int | EnvVar[int] = 50
    """How long (in seconds) to wait after we have re-parsed a DAG file before deactivating stale DAGs (DAGs which are no
    longer present in the expected files).
    """
    dag_file_processor_timeout: int | EnvVar[int] = 50
    """How long before timing out a DagFileProcessor, which processes a dag file"""
    print_stats_interval: int | EnvVar[int] = 30
    """How often should DAG processor stats be printed to the logs. Setting to 0 will disable printing stats"""
    health_check_threshold: int | EnvVar[int] = 30
    """If the last dag processor heartbeat happened more than `[dag_processor] health_check_threshold` ago (in seconds),
    dag processor is considered unhealthy.
    """
    disable_bundle_versioning: bool | EnvVar[bool] = False
    """Always run tasks with the latest code. If set to True, the bundle version will not be stored on the dag run and
    therefore, the latest code will always be used.
    """
    bundle_refresh_check_interval: int | EnvVar[int] = 5
    """How often the DAG processor should check if any DAG bundles are ready for a refresh, either by hitting the bundles
    refresh_interval or because another DAG processor has seen a newer version of the bundle.
    """
    stale_bundle_cleanup_interval: int | EnvVar[int] = 1800
    """On shared workers, bundle copies accumulate in local storage as tasks run and version of the bundle changes."""
    stale_bundle_cleanup_age_threshold: int | EnvVar[int] = 21600
    """Bundle versions used more recently than this threshold will not be removed. Recency of use is determined by when
    the task began running on the worker, that age is compared with this setting, given as time delta in seconds.
    """
    stale_bundle_cleanup_min_versions: int | EnvVar[int] = 10
    """Minimum number of local bundle versions to retain on disk. Local bundle versions older than
    `stale_bundle_cleanup_age_threshold` will only be deleted we have more than `stale_bundle_cleanup_min_versions`
    versions accumulated on the worker.
    """
    parsing_pre_import_modules: bool | EnvVar[bool] = True
    """The dag_processor reads dag files to extract the airflow modules that are going to be used, and imports them ahead
    of time to avoid having to re-do it for each parsing process.
    """
    dag_version_inflation_check_level: str | EnvVar[str] = "warning"
    """Controls the behavior of Dag stability checker performed before Dag parsing in the Dag processor. The check
    detects detect potential issues such as runtime-varying values in Dag/Task constructors that could cause Dag
    version inflation.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class StateStoreSection(Record):
    """Section `[state_store]`. Configuration for task and asset state storage backend."""

    backend: str | EnvVar[str] = "airflow.state.metastore.MetastoreBackend"
    """Full dotted path to the class that implements state storage for tasks and assets. The class must be a subclass of
    `BaseStoreBackend`. The default implementation persists state in the Airflow metadata database.
    """
    clear_on_success: bool | EnvVar[bool] = False
    """If set to True, all task state keys for a task instance are automatically cleared when that task instance moved to
    SUCCESS.
    """
    default_retention_days: int | EnvVar[int] = 30
    """Number of days to retain task state after their last update. Rows older than this are removed when cleanup is
    triggered. This config does not affect asset_state_store rows. Set to 0 to disable time-based cleanup entirely.
    """
    state_cleanup_batch_size: int | EnvVar[int] = 0
    """Number of rows deleted per batch during cleanup. Defaults to 0 (no batching). Tune this on deployments with large
    task_state_store tables to improve performance per transaction.
    """
    max_value_storage_bytes: int | EnvVar[int] = 65535
    """Maximum size in bytes that a single task or asset store value may have when written via the public REST API.
    Values that exceed this limit are rejected with a 422 error.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilingSection(Record):
    """Section `[profiling]`. Configuration for memory profiling in Airflow component. Currently, we provide profiling
    using Memray and additional tools may be added in the future Also, see the guide in Link (TBD)
    """

    memray_trace_components: str | EnvVar[str] | list[str] | None = None
    """Comma-separated list of Airflow components to profile with memray. Valid components are: scheduler, api,
    dag_processor, triggerer
    """
    memray_detailed_tracing: bool | EnvVar[bool] = False
    """Whether to enable memray's `native_traces` and `trace_python_allocators` options when `memray_trace_components` is
    set.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbacksSection(Record):
    """Section `[callbacks]`. Configuration for callbacks (deadline alerts, etc.)."""

    callback_execution_timeout: int | EnvVar[int] = 0
    """Maximum execution time in seconds for deadline callbacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsSection(Record):
    """Section `[aws]`. This section contains settings for Amazon Web Services (AWS) integration."""

    session_factory: str | EnvVar[str] | None = None
    """Full import path to the class which implements a custom session factory for `boto3.session.Session`. For more
    details please have a look at :ref:`howto/connection:aws:session-factory`.
    """
    cloudwatch_task_handler_json_serializer: str | EnvVar[str] = (
        "airflow.providers.amazon.aws.log.cloudwatch_task_handler.json_serialize_legacy"
    )
    """By default, when logging non-string messages, all non-json objects are logged as `null`."""
    s3_task_handler_acl_policy: str | EnvVar[str] | None = None
    """The ACL applied to task log objects uploaded to S3 by the S3 remote log handler, for example
    `bucket-owner-full-control`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsBatchExecutorSection(Record):
    """Section `[aws_batch_executor]`. This section only applies if you are using the AwsBatchExecutor in Airflow's
    `[core]` configuration.
    """

    conn_id: str | EnvVar[str] = "aws_default"
    """The Airflow connection (i.e. credentials) used by the Batch executor to make API calls to AWS Batch."""
    region_name: str | EnvVar[str] | None = None
    """The name of the AWS Region where Amazon Batch is configured. Required."""
    max_submit_job_attempts: int | EnvVar[int] = 3
    """The maximum number of times the Batch Executor should attempt to run a Batch Job."""
    check_health_on_startup: bool | EnvVar[bool] = True
    """Whether or not to check the Batch Executor health on startup."""
    job_name: str | EnvVar[str] | None = None
    """The name of the job submitted to AWS Batch. It can be up to 128 letters long. The first character must be
    alphanumeric, can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (_).
    """
    job_queue: str | EnvVar[str] | None = None
    """The job queue where the job is submitted. You can specify either the name or the Amazon Resource Name (ARN) of the
    queue.
    """
    job_definition: str | EnvVar[str] | None = None
    """The job definition used by the job. You can specify either the name or the Amazon Resource Name (ARN) of the job
    definition with or without the revision. If the revision is not specified, then the latest active revision is
    used.
    """
    submit_job_kwargs: str | EnvVar[str] | None = None
    """Additional parameters to pass to the submit_job method of the AWS Batch client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsLambdaExecutorSection(Record):
    """Section `[aws_lambda_executor]`. This section only applies if you are using the AwsLambdaExecutor in Airflow's
    `[core.executor]` configuration.
    """

    conn_id: str | EnvVar[str] = "aws_default"
    """The Airflow connection (i.e. credentials) used by the Lambda executor to make API calls."""
    region_name: str | EnvVar[str] | None = None
    """The name of the AWS Region where Amazon Lambda is configured."""
    check_health_on_startup: bool | EnvVar[bool] = True
    """Whether or not to check the Lambda Executor health on startup."""
    max_invoke_attempts: int | EnvVar[int] = 3
    """The maximum number of times the Lambda Executor should attempt to start an Airflow task."""
    queue_url: str | EnvVar[str] | None = None
    """The URL of the SQS queue to use for the Lambda executor. Required. The Lambda executor will poll this queue for
    results of the lambda function's Airflow Task.
    """
    dead_letter_queue_url: str | EnvVar[str] | None = None
    """The URL of the SQS dead letter queue to use for the Lambda function. The Lambda executor will poll this queue for
    timeout/exception results of the lambda function. Required
    """
    function_name: str | EnvVar[str] | None = None
    """The name of the Lambda function to invoke. Required."""
    qualifier: str | EnvVar[str] | None = None
    """The version or alias of the Lambda function to invoke. If not specified, the latest version is used."""
    end_wait_timeout: int | EnvVar[int] = 0
    """The number of seconds to wait for all lambda executor invocations to complete when terminating the
    executor/scheduler. Default of 0 means wait indefinitely.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsEcsExecutorSection(Record):
    """Section `[aws_ecs_executor]`. This section only applies if you are using the AwsEcsExecutor in Airflow's `[core]`
    configuration.
    """

    conn_id: str | EnvVar[str] = "aws_default"
    """The Airflow connection (i.e. credentials) used by the ECS executor to make API calls to AWS ECS."""
    region_name: str | EnvVar[str] | None = None
    """The name of the AWS Region where Amazon ECS is configured. Required."""
    assign_public_ip: bool | EnvVar[bool] = False
    """Whether to assign a public IP address to the containers launched by the ECS executor. For more info see url to
    Boto3 docs above.
    """
    cluster: str | EnvVar[str] | None = None
    """Name of the Amazon ECS Cluster. Required."""
    capacity_provider_strategy: str | EnvVar[str] | None = None
    """The capacity provider strategy to use for the task."""
    container_name: str | EnvVar[str] | None = None
    """Name of the container that will be used to execute Airflow tasks via the ECS executor."""
    launch_type: str | EnvVar[str] | None = None
    """Launch type can either be 'FARGATE' OR 'EC2'. For more info see url to Boto3 docs above."""
    platform_version: str | EnvVar[str] = "LATEST"
    """The platform version the task uses. A platform version is only specified for tasks hosted on Fargate. If one isn't
    specified, the LATEST platform version is used.
    """
    security_groups: str | EnvVar[str] | None = None
    """The comma-separated IDs of the security groups associated with the task. If you don't specify a security group,
    the default security group for the VPC is used. There's a limit of 5 security groups. For more info see url to
    Boto3 docs above.
    """
    subnets: str | EnvVar[str] | None = None
    """The comma-separated IDs of the subnets associated with the task or service. There's a limit of 16 subnets. For
    more info see url to Boto3 docs above.
    """
    task_definition: str | EnvVar[str] | None = None
    """The family and revision (family:revision) or full ARN of the task definition to run. If a revision isn't
    specified, the latest ACTIVE revision is used. For more info see url to Boto3 docs above.
    """
    max_run_task_attempts: int | EnvVar[int] = 3
    """The maximum number of times the ECS Executor should attempt to run a task."""
    run_task_kwargs: str | EnvVar[str] | None = None
    """A JSON string containing arguments to provide the ECS `run_task` API (see url above)."""
    check_health_on_startup: bool | EnvVar[bool] = True
    """Whether or not to check the ECS Executor health on startup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsEksExecutorSection(Record):
    """Section `[aws_eks_executor]`. This section only applies if you are using the AwsEksExecutor in Airflow's `[core]`
    configuration.
    """

    conn_id: str | EnvVar[str] = "aws_default"
    """The Airflow connection (i.e. credentials) used by the EKS executor to make API calls to Amazon EKS."""
    region_name: str | EnvVar[str] | None = None
    """The name of the AWS Region where the EKS cluster is located. If not specified, falls back to the AWS connection's
    region, then boto3's.
    """
    check_health_on_startup: bool | EnvVar[bool] = True
    """Whether or not to check the EKS Executor health on startup."""
    cluster_name: str | EnvVar[str] | None = None
    """The name of the Amazon EKS cluster to run Airflow tasks on. Required."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsAuthManagerSection(Record):
    """Section `[aws_auth_manager]`. This section only applies if you are using the AwsAuthManager. In other words, if
    you set `[core] auth_manager = airflow.providers.amazon.aws.auth_manager.aws_auth_manager.AwsAuthManager` in
    Airflow's configuration.
    """

    conn_id: str | EnvVar[str] = "aws_default"
    """The Airflow connection (i.e. credentials) used by the AWS auth manager to make API calls to AWS Identity Center
    and Amazon Verified Permissions.
    """
    region_name: str | EnvVar[str] | None = None
    """The name of the AWS Region where Amazon Verified Permissions is configured. Required."""
    saml_metadata_url: str | EnvVar[str] | None = None
    """SAML metadata XML file provided by AWS Identity Center. This URL can be found in the AWS Identity Center console.
    Required.
    """
    avp_policy_store_id: str | EnvVar[str] | None = None
    """Amazon Verified Permissions' policy store ID where all the policies defining user permissions in Airflow are
    stored. Required.
    """
    allow_idp_initiated_login: bool | EnvVar[bool] = False
    """Whether to accept SAML assertions that no login started from Airflow asked for, such as the ones produced by
    clicking the Airflow tile in the AWS Identity Center access portal (IdP-initiated SSO).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonIoSection(Record):
    """Section `[common.io]`. Common IO configuration section"""

    xcom_objectstorage_path: str | EnvVar[str] = ""
    """Path to a location on object storage where XComs can be stored in url format."""
    xcom_objectstorage_threshold: int | EnvVar[int] = -1
    """Threshold in bytes for storing XComs in object storage."""
    xcom_objectstorage_compression: str | EnvVar[str] = ""
    """Compression algorithm to use when storing XComs in object storage."""
    state_store_objectstorage_path: str | EnvVar[str] = ""
    """Base path on object storage for the task/asset state store backend, in URL format."""
    state_store_objectstorage_threshold: int | EnvVar[int] = 0
    """Threshold in bytes for offloading serialized state store values to object storage."""
    state_store_objectstorage_compression: str | EnvVar[str] = ""
    """Compression algorithm to use when writing task/asset state store values to object storage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureRemoteLoggingSection(Record):
    """Section `[azure_remote_logging]`. Configuration that needs to be set for enable remote logging in Azure Blob
    Storage
    """

    remote_wasb_log_container: str | EnvVar[str] = "airflow-logs"
    """WASB storage container where the remote logs will be stored. The container should exist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresSection(Record):
    """Section `[postgres]`. Configuration for Postgres hooks and operators."""

    azure_oauth_scope: str | EnvVar[str] = "https://ossrdbms-aad.database.windows.net/.default"
    """The scope to use while retrieving Oauth token for Postgres Flexible Server from Azure Entra authentication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnowflakeSection(Record):
    """Section `[snowflake]`. Configuration for Snowflake hooks and operators."""

    azure_oauth_scope: str | EnvVar[str] = "api://snowflake_oauth_server/.default"
    """The scope to use while retrieving OAuth token for Snowflake from Azure Entra authentication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardSection(Record):
    """Section `[standard]`. Options for the standard provider operators."""

    venv_install_method: str | EnvVar[str] = "auto"
    """Which python tooling should be used to install the virtual environment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasSection(Record):
    """Section `[atlas]`."""

    sasl_enabled: bool | EnvVar[bool] = False
    host: str | EnvVar[str] = ""
    port: int | EnvVar[int] = 21000
    username: str | EnvVar[str] = ""
    password: EnvVar[str] | None = field(default=None, repr=False)
    password_cmd: str | None = None
    """A command that prints `password`."""
    password_secret: str | None = None
    """The path of `password` in the secrets backend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiveSection(Record):
    """Section `[hive]`."""

    default_hive_mapred_queue: str | EnvVar[str] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalKubernetesExecutorSection(Record):
    """Section `[local_kubernetes_executor]`."""

    kubernetes_queue: str | EnvVar[str] = "kubernetes"


@dataclass(frozen=True, slots=True, kw_only=True)
class CeleryKubernetesExecutorSection(Record):
    """Section `[celery_kubernetes_executor]`."""

    kubernetes_queue: str | EnvVar[str] = "kubernetes"


@dataclass(frozen=True, slots=True, kw_only=True)
class CelerySection(Record):
    """Section `[celery]`."""

    celery_app_name: str | EnvVar[str] = "airflow.executors.celery_executor"
    worker_concurrency: int | EnvVar[int] = 16
    worker_prefetch_multiplier: int | EnvVar[int] = 1
    worker_enable_remote_control: str | EnvVar[str] = "true"
    broker_url: str | EnvVar[str] | None = field(default=None, repr=False)
    result_backend_sqlalchemy_engine_options: str | EnvVar[str] = ""
    flower_host: str | EnvVar[str] = "0.0.0.0"
    flower_url_prefix: str | EnvVar[str] = ""
    flower_port: int | EnvVar[int] = 5555
    flower_basic_auth: str | EnvVar[str] = field(default="", repr=False)
    sync_parallelism: int | EnvVar[int] = 0
    celery_config_options: str | EnvVar[str] = "airflow.providers.celery.executors.default_celery.DEFAULT_CELERY_CONFIG"
    ssl_active: bool | EnvVar[bool] = False
    ssl_key: str | EnvVar[str] = ""
    ssl_cert: str | EnvVar[str] = ""
    ssl_cacert: str | EnvVar[str] = ""
    pool: str | EnvVar[str] = "prefork"
    operation_timeout: str | EnvVar[str] = "1.0"
    task_track_started: bool | EnvVar[bool] = True
    task_publish_max_retries: int | EnvVar[int] = 3
    worker_precheck: bool | EnvVar[bool] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ElasticsearchSection(Record):
    """Section `[elasticsearch]`."""

    host: str | EnvVar[str] = ""
    log_id_template: str | EnvVar[str] | None = None
    end_of_log_mark: str | EnvVar[str] = "end_of_log"
    frontend: str | EnvVar[str] = ""
    write_stdout: bool | EnvVar[bool] = False
    json_format: bool | EnvVar[bool] = False
    json_fields: str | EnvVar[str] = "asctime, filename, lineno, levelname, message"
    host_field: str | EnvVar[str] = "host"
    offset_field: str | EnvVar[str] = "offset"
    index_patterns: str | EnvVar[str] = "_all"
    write_to_es: bool | EnvVar[bool] = False
    target_index: str | EnvVar[str] = "airflow-logs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElasticsearchConfigsSection(Record):
    """Section `[elasticsearch_configs]`."""

    use_ssl: bool | EnvVar[bool] = False
    verify_certs: bool | EnvVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OpensearchSection(Record):
    """Section `[opensearch]`."""

    host: str | EnvVar[str] = ""
    port: int | EnvVar[int] | None = None
    username: str | EnvVar[str] = ""
    password: EnvVar[str] | None = field(default=None, repr=False)
    password_cmd: str | None = None
    """A command that prints `password`."""
    password_secret: str | None = None
    """The path of `password` in the secrets backend."""
    log_id_template: str | EnvVar[str] | None = None
    end_of_log_mark: str | EnvVar[str] = "end_of_log"
    write_stdout: bool | EnvVar[bool] = False
    json_format: bool | EnvVar[bool] = False
    json_fields: str | EnvVar[str] = "asctime, filename, lineno, levelname, message"
    host_field: str | EnvVar[str] = "host"
    offset_field: str | EnvVar[str] = "offset"
    index_patterns: str | EnvVar[str] = "_all"
    index_patterns_callable: str | EnvVar[str] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpensearchConfigsSection(Record):
    """Section `[opensearch_configs]`."""

    http_compress: bool | EnvVar[bool] = False
    use_ssl: bool | EnvVar[bool] = False
    verify_certs: bool | EnvVar[bool] = False
    ssl_assert_hostname: bool | EnvVar[bool] = False
    ssl_show_warn: bool | EnvVar[bool] = False
    ca_certs: str | EnvVar[str] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesExecutorSection(Record):
    """Section `[kubernetes_executor]`."""

    api_client_retry_configuration: str | EnvVar[str] = ""
    logs_task_metadata: bool | EnvVar[bool] = False
    pod_template_file: str | EnvVar[str] = ""
    worker_container_repository: str | EnvVar[str] = ""
    worker_container_tag: str | EnvVar[str] = ""
    namespace: str | EnvVar[str] = "default"
    delete_worker_pods: bool | EnvVar[bool] = True
    delete_worker_pods_on_failure: bool | EnvVar[bool] = False
    worker_pods_creation_batch_size: int | EnvVar[int] = 1
    multi_namespace_mode: bool | EnvVar[bool] = False
    multi_namespace_mode_namespace_list: str | EnvVar[str] = ""
    in_cluster: bool | EnvVar[bool] = True
    kube_client_request_args: str | EnvVar[str] = ""
    delete_option_kwargs: str | EnvVar[str] = ""
    enable_tcp_keepalive: bool | EnvVar[bool] = True
    tcp_keep_idle: int | EnvVar[int] = 120
    tcp_keep_intvl: int | EnvVar[int] = 30
    tcp_keep_cnt: int | EnvVar[int] = 6
    verify_ssl: bool | EnvVar[bool] = True
    worker_pods_queued_check_interval: int | EnvVar[int] = 60
    ssl_ca_cert: str | EnvVar[str] = ""


SecretsChoice: TypeAlias = Union[
    "AzureKeyVaultBackendSection",
    "CloudSecretManagerBackendSection",
    "LocalFilesystemBackendSection",
    "SecretsManagerBackendSection",
    "SystemsManagerParameterStoreBackendSection",
    "SecretsSection",
]
"""Section `[secrets]`, told apart by `backend`."""
