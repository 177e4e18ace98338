"""Part of the package prefect_settings.

Source: settings.yaml, sha256 8605fbb1e8c8
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefectSettings(Record):
    """The settings of Prefect: `prefect.toml`, or the table `[tool.prefect]` of pyproject.toml."""

    home: str = "~/.prefect"
    """The path to the Prefect home directory. Defaults to ~/.prefect"""
    profiles_path: str | None = None
    """The path to a profiles configuration file. Supports \\$PREFECT_HOME templating. Defaults to
    \\$PREFECT_HOME/profiles.toml.
    """
    debug_mode: bool = False
    """If True, enables debug mode which may provide additional logging and debugging features."""
    api: APISettings | None = None
    cli: CLISettings | None = None
    client: ClientSettings | None = None
    cloud: CloudSettings | None = None
    deployments: DeploymentsSettings | None = None
    events: EventsSettings | None = None
    experiments: ExperimentsSettings | None = None
    """Settings for controlling experimental features"""
    flows: FlowsSettings | None = None
    internal: InternalSettings | None = None
    """Settings for internal Prefect machinery"""
    logging: LoggingSettings | None = None
    plugins: PluginsSettings | None = None
    """Settings for the plugin system."""
    results: ResultsSettings | None = None
    runner: RunnerSettings | None = None
    server: ServerSettings | None = None
    tasks: TasksSettings | None = None
    """Settings for controlling task behavior"""
    telemetry: TelemetrySettings | None = None
    """Settings for configuring telemetry collection"""
    testing: TestingSettings | None = None
    """Settings used during testing"""
    worker: WorkerSettings | None = None
    """Settings for controlling worker behavior"""
    ui_url: str | None = None
    """The URL of the Prefect UI. If not set, the client will attempt to infer it."""
    silence_api_url_misconfiguration: bool = False
    """If `True`, disable the warning when a user accidentally misconfigure its `PREFECT_API_URL`
    Sometimes when a user manually set `PREFECT_API_URL` to a custom url,reverse-proxy for example,
    we would like to silence this warning so we will set it to `FALSE`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class APISettings(Record):
    """Settings for interacting with the Prefect API"""

    url: str | None = None
    """The URL of the Prefect API. If not set, the client will attempt to infer it."""
    auth_string: str | None = field(default=None, repr=False)
    """The auth string used for basic authentication with a self-hosted Prefect API. Should be kept secret."""
    key: str | None = field(default=None, repr=False)
    """The API key used for authentication with the Prefect API. Should be kept secret."""
    tls_insecure_skip_verify: bool = False
    """If `True`, disables SSL checking to allow insecure requests. Setting to False is recommended only during
    development. For example, when using self-signed certificates.
    """
    ssl_cert_file: str | None | Unset = UNSET
    """This configuration settings option specifies the path to an SSL certificate file."""
    enable_http2: bool = False
    """If true, enable support for HTTP/2 for communicating with an API. If the API does not support HTTP/2, this will
    have no effect and connections will be made via HTTP/1.1.
    """
    request_timeout: float = 60.0
    """The default timeout for requests to the API"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CLISettings(Record):
    """Settings for controlling CLI behavior"""

    colors: bool = True
    """If True, use colors in CLI output. If `False`, output will not include colors codes."""
    prompt: bool | None = None
    """If `True`, use interactive prompts in CLI commands. If `False`, no interactive prompts will be used. If `None`,
    the value will be dynamically determined based on the presence of an interactive-enabled terminal.
    """
    wrap_lines: bool = True
    """If `True`, wrap text by inserting new lines in long lines in CLI output. If `False`, output will not be wrapped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMetricsSettings(Record):
    """Settings for controlling metrics reporting from the client"""

    enabled: bool = False
    """Whether or not to enable Prometheus metrics in the client."""
    port: int = 4201
    """The port to expose the client Prometheus metrics on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSettings(Record):
    """Settings for controlling API client behavior"""

    max_retries: int = 5
    """The maximum number of retries to perform on failed HTTP requests.
    Defaults to 5. Set to 0 to disable retries.
    See `PREFECT_CLIENT_RETRY_EXTRA_CODES` for details on which HTTP status codes are
    retried.

    At least 0.
    """
    retry_jitter_factor: float = 0.2
    """A value greater than or equal to zero to control the amount of jitter added to retried
    client requests. Higher values introduce larger amounts of jitter.
    Set to 0 to disable jitter. See `clamped_poisson_interval` for details on the how jitter
    can affect retry lengths.

    At least 0.0.
    """
    retry_extra_codes: int | list[int] | None | Unset = UNSET
    """A list of extra HTTP status codes to retry on. Defaults to an empty list.
    429, 502 and 503 are always retried. Please note that not all routes are idempotent and retrying
    may result in unexpected behavior.
    """
    csrf_support_enabled: bool = True
    """Determines if CSRF token handling is active in the Prefect client for API
    requests.

    When enabled (`True`), the client automatically manages CSRF tokens by
    retrieving, storing, and including them in applicable state-changing requests
    """
    custom_headers: Mapping[str, str] | None = None
    """Custom HTTP headers to include with every API request to the Prefect server.
    Headers are specified as key-value pairs. Note that headers like 'User-Agent'
    and CSRF-related headers are managed by Prefect and cannot be overridden.
    """
    server_version_check_enabled: bool = True
    """Whether the client should check the server's API version on startup.
    When disabled, the client will skip the call to /admin/version that
    normally runs once per client context entry.  This is useful for worker
    subprocesses that inherit a known-compatible server configuration and
    do not need to repeat the version handshake.
    """
    metrics: ClientMetricsSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudSettings(Record):
    """Settings for interacting with Prefect Cloud"""

    api_url: str = "https://api.prefect.cloud/api"
    """API URL for Prefect Cloud. Used for authentication with Prefect Cloud."""
    enable_orchestration_telemetry: bool = True
    """Whether or not to enable orchestration telemetry."""
    max_log_size: int = 25000
    """Maximum size in characters for a single log when sending logs to Prefect Cloud."""
    ui_url: str | None = None
    """The URL of the Prefect Cloud UI. If not set, the client will attempt to infer it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentsSettings(Record):
    """Settings for configuring deployments defaults"""

    default_work_pool_name: str | None = None
    """The default work pool to use when creating deployments."""
    default_docker_build_namespace: str | None = None
    """The default Docker namespace to use when building images."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsSettings(Record):
    """Settings for controlling events behavior"""

    worker_max_queue_size: int = 0
    """Maximum number of events that can be queued for delivery to the
    Prefect server. When the queue is full, new events are dropped with
    a warning. Set to 0 for unbounded (the default).

    Warning: setting this value too low may result in data loss as events
    will be silently dropped when the queue is full.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperimentsSettings(Record):
    """Settings for configuring experimental features"""

    warn: bool = True
    """If `True`, warn on usage of experimental features."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowsSettings(Record):
    """Settings for controlling flow behavior"""

    heartbeat_frequency: int | None = 180
    """Number of seconds between flow run heartbeats. Heartbeats are used to detect crashed flow runs."""
    default_retries: int = 0
    """This value sets the default number of retries for all flows.

    At least 0.
    """
    default_retry_delay_seconds: float | list[float] = 0
    """This value sets the default retry delay seconds for all flows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InternalSettings(Record):
    logging_level: Literal[
        "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical"
    ] = "ERROR"
    """The default logging level for Prefect's internal machinery loggers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggingSettings(Record):
    """Settings for controlling logging behavior"""

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical"] = (
        "INFO"
    )
    """The default logging level for Prefect loggers."""
    config_path: str | None = None
    """A path to a logging configuration file. Defaults to $PREFECT_HOME/logging.yml"""
    extra_loggers: str | list[str] | None = None
    """Additional loggers to attach to Prefect logging at runtime."""
    log_prints: bool = False
    """If `True`, `print` statements in flows and tasks will be redirected to the Prefect logger for the given run."""
    colors: bool = True
    """If `True`, use colors in CLI output. If `False`, output will not include colors codes."""
    markup: bool = False
    """Whether to interpret strings wrapped in square brackets as a style.
    This allows styles to be conveniently added to log messages, e.g.
    `[red]This is a red message.[/red]`. However, the downside is, if enabled,
    strings that contain square brackets may be inaccurately interpreted and
    lead to incomplete output, e.g.
    `[red]This is a red message.[/red]` may be interpreted as
    `[red]This is a red message.[/red]`.
    """
    to_api: LoggingToAPISettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggingToAPISettings(Record):
    """Settings for controlling logging to the API"""

    enabled: bool = True
    """If `True`, logs will be sent to the API."""
    batch_interval: float = 2.0
    """The number of seconds between batched writes of logs to the API."""
    batch_size: int = 4000000
    """The number of logs to batch before sending to the API."""
    max_log_size: int = 1000000
    """The maximum size in characters for a single log. When connected to Prefect Cloud, this value is capped at
    `PREFECT_CLOUD_MAX_LOG_SIZE` (default 25,000).
    """
    when_missing_flow: Literal["warn", "error", "ignore"] = "warn"
    """Controls the behavior when loggers attempt to send logs to the API handler from outside of a flow.

    All logs sent to the API must be associated with a flow run. The API log handler can
    only be used outside of a flow by manually providing a flow run identifier. Logs
    that are not associated with a flow run will not be sent to the API. This setting can
    be used to determine if a warning or error is displayed when the identifier is missing.

    The following options are available:

    - "warn": Log a warning message.
    - "error": Raise an error.
    - "ignore": Do not log a warning message or raise an error.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginsSettings(Record):
    """Settings for configuring the plugin system.

    Each field also accepts the legacy `PREFECT_EXPERIMENTS_PLUGINS_*` env-var
    name. The system warns once at import time when any of those legacy names
    is present in the environment. Legacy `[experiments.plugins]` TOML tables
    are read as a lower-priority fallback for the same backward-compat reason.
    """

    enabled: bool = False
    """Enable the plugin system."""
    allow: str | list[str] | None = None
    """Comma-separated list of plugin names to allow. If set, only these plugins will be loaded."""
    deny: str | list[str] | None = None
    """Comma-separated list of plugin names to deny. These plugins will not be loaded."""
    setup_timeout_seconds: float = 20.0
    """Maximum time in seconds for all plugins to complete their setup hooks."""
    strict: bool = False
    """If True, exit if a required plugin fails during setup."""
    safe_mode: bool = False
    """If True, load plugins but do not execute their hooks. Useful for testing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsSettings(Record):
    """Settings for controlling result storage behavior"""

    default_serializer: str = "pickle"
    """The default serializer to use when not otherwise specified."""
    persist_by_default: bool = False
    """The default setting for persisting results when not otherwise specified."""
    default_storage_block: str | None = None
    """The `block-type/block-document` slug of a block to use as the default result storage."""
    local_storage_path: str | None = None
    """The default location for locally persisted results. Defaults to $PREFECT_HOME/storage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerServerSettings(Record):
    """Settings for controlling runner server behavior"""

    enable: bool = False
    """Whether or not to enable the runner's webserver."""
    host: str = "localhost"
    """The host address the runner's webserver should bind to."""
    port: int = 8080
    """The port the runner's webserver should bind to."""
    log_level: Literal[
        "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical"
    ] = "ERROR"
    """The log level of the runner's webserver."""
    missed_polls_tolerance: int = 2
    """Number of missed polls before a runner is considered unhealthy by its webserver."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerSettings(Record):
    """Settings for controlling runner behavior"""

    process_limit: int = 5
    """Maximum number of processes a runner will execute in parallel."""
    poll_frequency: int = 10
    """Number of seconds a runner should wait between queries for scheduled work."""
    crash_on_cancellation_failure: bool = False
    """Whether to crash flow runs and shut down the runner when cancellation observing fails. When enabled, if both
    websocket and polling mechanisms for detecting cancellation events fail, all in-flight flow runs will be marked as
    crashed and the runner will shut down. When disabled (default), the runner will log an error but continue
    executing flow runs.
    """
    auto_install_dependencies: bool = False
    """Whether runners may install dependencies before executing flow runs. Enable this when deployments pull code that
    needs dependencies prepared at runtime.
    """
    server: RunnerServerSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SQLAlchemyConnectArgsSettings(Record):
    """Settings for controlling SQLAlchemy connection behavior; note that these settings only take effect when
    using a PostgreSQL database.
    """

    application_name: str | None = None
    """Controls the application_name field for connections opened from the connection pool when using a PostgreSQL
    database with the Prefect backend.
    """
    search_path: str | None = None
    """PostgreSQL schema name to set in search_path when using a PostgreSQL database with the Prefect backend. Note: The
    public schema should be included in the search path (e.g. 'myschema, public') to ensure that pg_trgm and other
    extensions remain available.
    """
    statement_cache_size: int | None = None
    """Controls statement cache size for PostgreSQL connections. Setting this to 0 is required when using PgBouncer in
    transaction mode. Defaults to None.
    """
    prepared_statement_cache_size: int | None = None
    """Controls the size of the statement cache for PostgreSQL connections. When set to 0, statement caching is disabled.
    Defaults to None to use SQLAlchemy's default behavior.
    """
    tls: SQLAlchemyTLSSettings | None = None
    """Settings for controlling SQLAlchemy mTLS behavior"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SQLAlchemySettings(Record):
    """Settings for controlling SQLAlchemy behavior; note that these settings only take effect when
    using a PostgreSQL database.
    """

    connect_args: SQLAlchemyConnectArgsSettings | None = None
    """Settings for controlling SQLAlchemy connection behavior"""
    pool_size: int = 5
    """Controls connection pool size of database connection pools from the Prefect backend."""
    pool_recycle: int = 3600
    """This setting causes the pool to recycle connections after the given number of seconds has passed; set it to -1 to
    avoid recycling entirely.
    """
    pool_timeout: float | None = 30.0
    """Number of seconds to wait before giving up on getting a connection from the pool. Defaults to 30 seconds."""
    max_overflow: int = 10
    """Controls maximum overflow of the connection pool. To prevent overflow, set to -1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SQLAlchemyTLSSettings(Record):
    """Settings for controlling SQLAlchemy mTLS context when
    using a PostgreSQL database.
    """

    enabled: bool = False
    """Controls whether connected to mTLS enabled PostgreSQL when using a PostgreSQL database with the Prefect backend."""
    ca_file: str | None = None
    """This configuration settings option specifies the path to PostgreSQL client certificate authority file."""
    cert_file: str | None = None
    """This configuration settings option specifies the path to PostgreSQL client certificate file."""
    key_file: str | None = None
    """This configuration settings option specifies the path to PostgreSQL client key file."""
    check_hostname: bool = True
    """This configuration settings option specifies whether to verify PostgreSQL server hostname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAPISettings(Record):
    """Settings for controlling API server behavior"""

    auth_string: str | None = field(default=None, repr=False)
    """A string to use for basic authentication with the API in the form 'user:password'."""
    host: str = "127.0.0.1"
    """The API's host address (defaults to `127.0.0.1`)."""
    port: int = 4200
    """The API's port address (defaults to `4200`)."""
    base_path: str | None = None
    """The base URL path to serve the API under."""
    default_limit: int = 200
    """The default limit applied to queries that can return multiple objects, such as `POST /flow_runs/filter`."""
    keepalive_timeout: int = 5
    """The API's keep alive timeout (defaults to `5`).
    Refer to https://www.uvicorn.org/settings/#timeouts for details.

    When the API is hosted behind a load balancer, you may want to set this to a value
    greater than the load balancer's idle timeout.

    Note this setting only applies when calling `prefect server start`; if hosting the
    API with another tool you will need to configure this there instead.
    """
    csrf_protection_enabled: bool = False
    """Controls the activation of CSRF protection for the Prefect server API.

    When enabled (`True`), the server enforces CSRF validation checks on incoming
    state-changing requests (POST, PUT, PATCH, DELETE), requiring a valid CSRF
    token to be included in the request headers or body. This adds a layer of
    security by preventing unauthorized or malicious sites from making requests on
    behalf of authenticated users.

    It is recommended to enable this setting in production environments where the
    API is exposed to web clients to safeguard against CSRF attacks.

    Note: Enabling this setting requires corresponding support in the client for
    CSRF token management. See PREFECT_CLIENT_CSRF_SUPPORT_ENABLED for more.
    """
    csrf_token_expiration: float | str | None = None
    """Specifies the duration for which a CSRF token remains valid after being issued
    by the server.

    The default expiration time is set to 1 hour, which offers a reasonable
    compromise. Adjust this setting based on your specific security requirements
    and usage patterns.
    """
    cors_allowed_origins: str = "*"
    """A comma-separated list of origins that are authorized to make cross-origin requests to the API.

    By default, this is set to `*`, which allows requests from all origins.
    """
    cors_allowed_methods: str = "*"
    """A comma-separated list of methods that are authorized to make cross-origin requests to the API.

    By default, this is set to `*`, which allows requests from all methods.
    """
    cors_allowed_headers: str = "*"
    """A comma-separated list of headers that are authorized to make cross-origin requests to the API.

    By default, this is set to `*`, which allows requests from all headers.
    """
    websocket_ping_interval: float = 20.0
    """WebSocket ping interval in seconds. Only applies when starting the server with `prefect server start`."""
    websocket_ping_timeout: float = 20.0
    """WebSocket ping timeout in seconds. Only applies when starting the server with `prefect server start`."""
    max_parameter_size: int = 524288
    """The maximum size of parameters (in bytes, JSON-serialized) that can be stored on a flow run or deployment. Set to
    0 to disable the limit.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerConcurrencySettings(Record):
    lease_storage: str = "prefect.server.concurrency.lease_storage.memory"
    """The module to use for storing concurrency limit leases."""
    initial_deployment_lease_duration: float = 300.0
    """Initial duration for deployment concurrency lease in seconds.

    At least 30.0, at most 3600.0.
    """
    maximum_concurrency_slot_wait_seconds: float = 30
    """The maximum number of seconds to wait before retrying when a concurrency slot cannot be acquired.

    At least 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDatabaseSettings(Record):
    """Settings for controlling server database behavior"""

    sqlalchemy: SQLAlchemySettings | None = None
    """Settings for controlling SQLAlchemy behavior"""
    connection_url: str | None = field(default=None, repr=False)
    """A database connection URL in a SQLAlchemy-compatible
    format. Prefect currently supports SQLite and Postgres. Note that all
    Prefect database engines must use an async driver - for SQLite, use
    `sqlite+aiosqlite` and for Postgres use `postgresql+asyncpg`.

    SQLite in-memory databases can be used by providing the url
    `sqlite+aiosqlite:///file::memory:?cache=shared&uri=true&check_same_thread=false`,
    which will allow the database to be accessed by multiple threads. Note
    that in-memory databases can not be accessed from multiple processes and
    should only be used for simple tests.
    """
    driver: Literal["postgresql+asyncpg", "sqlite+aiosqlite"] | None = None
    """The database driver to use when connecting to the database. If not set, the driver will be inferred from the
    connection URL.
    """
    host: str | None = None
    """The database server host."""
    port: int | None = None
    """The database server port."""
    user: str | None = None
    """The user to use when connecting to the database."""
    name: str | None = None
    """The name of the Prefect database on the remote server, or the path to the database file for SQLite."""
    password: str | None = field(default=None, repr=False)
    """The password to use when connecting to the database. Should be kept secret."""
    echo: bool = False
    """If `True`, SQLAlchemy will log all SQL issued to the database. Defaults to `False`."""
    migrate_on_start: bool = True
    """If `True`, the database will be migrated on application startup."""
    timeout: float | None = 10.0
    """A statement timeout, in seconds, applied to all database interactions made by the Prefect backend. Defaults to 10
    seconds.
    """
    connection_timeout: float | None = 5.0
    """A connection timeout, in seconds, applied to database connections. Defaults to `5`."""
    migration_timeout: float | None = None
    """A statement timeout, in seconds, applied to database migrations. Schema changes such as concurrent index builds on
    large tables can take much longer than an ordinary API query, so migrations are not bound by
    `server.database.timeout`. Defaults to `None` (no timeout); set a positive value to bound migration statement
    duration.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDeploymentsSettings(Record):
    concurrency_slot_wait_seconds: float = 30.0
    """The number of seconds to wait before retrying when a deployment flow run cannot secure a concurrency slot from the
    server.

    At least 0.0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDocketSettings(Record):
    """Settings for controlling Docket behavior"""

    name: str = "prefect-server"
    """The name of the Docket instance."""
    url: str = "memory://"
    """The URL of the Redis server to use for Docket. Supports the memory:// (single-server only), redis://, rediss://,
    redis+sentinel:// and rediss+sentinel:// schemes; the Sentinel schemes discover the current master through the
    listed Sentinel daemons and follow failover automatically (requires pydocket>=0.23.1).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerEphemeralSettings(Record):
    """Settings for controlling ephemeral server behavior"""

    enabled: bool = False
    """Controls whether or not a subprocess server can be started when no API URL is provided."""
    startup_timeout_seconds: int = 20
    """The number of seconds to wait for the server to start when ephemeral mode is enabled.
    Defaults to `20`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerEventsSettings(Record):
    """Settings for controlling behavior of the events subsystem"""

    stream_out_enabled: bool = True
    """Whether or not to stream events out to the API via websockets."""
    related_resource_cache_ttl: float | str | None = None
    """The number of seconds to cache related resources for in the API."""
    maximum_labels_per_resource: int = 500
    """The maximum number of labels a resource may have."""
    maximum_related_resources: int = 100
    """The maximum number of related resources an Event may have."""
    maximum_size_bytes: int = 1500000
    """The maximum size of an Event when serialized to JSON"""
    expired_bucket_buffer: float | str | None = None
    """The amount of time to retain expired automation buckets"""
    proactive_granularity: float | str | None = None
    """How frequently proactive automations are evaluated"""
    retention_period: float | str | None = None
    """The amount of time to retain events in the database."""
    maximum_websocket_backfill: float | str | None = None
    """The maximum range to look back for backfilling events for a websocket subscriber."""
    websocket_backfill_page_size: int = 250
    """The page size for the queries to backfill events for websocket subscribers.

    More than 0.
    """
    messaging_broker: str = "prefect.server.utilities.messaging.memory"
    """Which message broker implementation to use for the messaging system, should point to a module that exports a
    Publisher and Consumer class.
    """
    messaging_cache: str = "prefect.server.utilities.messaging.memory"
    """Which cache implementation to use for the events system. Should point to a module that exports a Cache class."""
    causal_ordering: str = "prefect.server.events.ordering.memory"
    """Which causal ordering implementation to use for the events system. Should point to a module that exports a
    CausalOrdering class.
    """
    maximum_event_name_length: int = 1024
    """The maximum length of an event name.

    More than 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerFlowRunGraphSettings(Record):
    """Settings for controlling behavior of the flow run graph"""

    max_nodes: int = 10000
    """The maximum size of a flow run graph on the v2 API"""
    max_artifacts: int = 10000
    """The maximum number of artifacts to show on a flow run graph on the v2 API"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerLogsSettings(Record):
    """Settings for controlling behavior of the logs subsystem"""

    stream_out_enabled: bool = False
    """Whether or not to stream logs out to the API via websockets."""
    stream_publishing_enabled: bool = False
    """Whether or not to publish logs to the streaming system."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesCancellationCleanupSettings(Record):
    """Settings for controlling the cancellation cleanup service"""

    enabled: bool = True
    """Whether or not to start the cancellation cleanup service in the server application."""
    loop_seconds: float = 20
    """The cancellation cleanup service will look for non-terminal tasks and subflows this often. Defaults to `20`."""
    cancelling_timeout_seconds: float = 300
    """The cancellation cleanup service will enqueue worker cleanup for flow runs that remain in CANCELLING longer than
    this many seconds. Defaults to `300`.

    More than 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesCleanupReconcilerSettings(Record):
    """Settings for controlling the cleanup reconciler service."""

    enabled: bool = True
    """Whether or not to start the cleanup reconciler service in the server application."""
    loop_seconds: float = 5
    """The cleanup reconciler service will look for expired cleanup message leases this often. Defaults to `5`.

    More than 0.
    """
    batch_size: int = 100
    """The maximum number of expired cleanup message leases to process per service loop. Defaults to `100`.

    More than 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesDBVacuumSettings(Record):
    """Settings for controlling the database vacuum service"""

    enabled: str | list[str] | bool | None | Unset = UNSET
    """Comma-separated set of vacuum types to enable. Valid values: 'events', 'flow_runs', 'orphans'. Defaults to
    'events'. Enabling 'flow_runs' also enables lower-frequency orphan cleanup; 'orphans' can enable that cleanup
    independently. For backward compatibility, 'true' maps to all vacuum types and 'false' maps to 'events'. Event
    vacuum also requires event_persister.enabled (the default).
    """
    loop_seconds: float = 3600
    """The database vacuum service will run this often, in seconds. Defaults to `3600` (1 hour).

    More than 0.
    """
    orphan_cleanup_loop_seconds: float = 86400
    """The database vacuum service will scan for orphaned logs and artifacts this often, in seconds. Defaults to `86400`
    (24 hours).

    More than 0.
    """
    retention_period: float | str | None = None
    """How old a flow run must be (based on end_time) before it is eligible for deletion. Accepts seconds. Minimum 1
    hour. Defaults to 90 days.
    """
    batch_size: int = 200
    """The number of records to delete per database transaction. Defaults to `200`.

    More than 0.
    """
    event_retention_overrides: Mapping[str, float | str] | None = None
    """Per-event-type retention period overrides. Keys are event type strings (e.g. 'prefect.flow-run.heartbeat'), values
    are retention periods in seconds. Event types not listed fall back to server.events.retention_period. Each
    override is capped by the global events retention period.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesEventLoggerSettings(Record):
    """Settings for controlling the event logger service"""

    enabled: bool = False
    """Whether or not to start the event logger service in the server application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesEventPersisterSettings(Record):
    """Settings for controlling the event persister service"""

    enabled: bool = True
    """Whether or not to start the event persister service in the server application."""
    batch_size: int = 20
    """The number of events the event persister will attempt to insert in one batch.

    More than 0.
    """
    read_batch_size: int = 1
    """The number of events the event persister will attempt to read from the message broker in one batch.

    More than 0.
    """
    flush_interval: float = 5
    """The maximum number of seconds between flushes of the event persister.

    More than 0.0.
    """
    queue_max_size: int = 50000
    """The maximum number of events that can be queued in memory for persistence. When the queue is full, new events will
    be dropped.

    More than 0.
    """
    max_flush_retries: int = 5
    """The maximum number of consecutive flush failures before events are dropped instead of being re-queued.

    More than 0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesForemanSettings(Record):
    """Settings for controlling the foreman service"""

    enabled: bool = True
    """Whether or not to start the foreman service in the server application."""
    loop_seconds: float = 15
    """The foreman service will check for offline workers this often. Defaults to `15`."""
    inactivity_heartbeat_multiple: int = 3
    """The number of heartbeats that must be missed before a worker is marked as offline. Defaults to `3`."""
    fallback_heartbeat_interval_seconds: int = 30
    """The number of seconds to use for online/offline evaluation if a worker's heartbeat
    interval is not set. Defaults to `30`.
    """
    deployment_last_polled_timeout_seconds: int = 60
    """The number of seconds before a deployment is marked as not ready if it has not been
    polled. Defaults to `60`.
    """
    work_queue_last_polled_timeout_seconds: int = 60
    """The number of seconds before a work queue is marked as not ready if it has not been
    polled. Defaults to `60`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesLateRunsSettings(Record):
    """Settings for controlling the late runs service"""

    enabled: bool = True
    """Whether or not to start the late runs service in the server application."""
    loop_seconds: float = 5
    """The late runs service will look for runs to mark as late this often. Defaults to `5`."""
    after_seconds: float | str | None = None
    """The late runs service will mark runs as late after they have exceeded their scheduled start time by this many
    seconds. Defaults to `5` seconds.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesPauseExpirationsSettings(Record):
    """Settings for controlling the pause expiration service"""

    enabled: bool = True
    """Whether or not to start the paused flow run expiration service in the server
    application. If disabled, paused flows that have timed out will remain in a Paused state
    until a resume attempt.
    """
    loop_seconds: float = 5
    """The pause expiration service will look for runs to mark as failed this often. Defaults to `5`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesRepossessorSettings(Record):
    """Settings for controlling the repossessor service"""

    enabled: bool = True
    """Whether or not to start the repossessor service in the server application."""
    loop_seconds: float = 15
    """The repossessor service will look for expired leases this often. Defaults to `15`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesSchedulerSettings(Record):
    """Settings for controlling the scheduler service"""

    enabled: bool = True
    """Whether or not to start the scheduler service in the server application."""
    loop_seconds: float = 60
    """The scheduler loop interval, in seconds. This determines
    how often the scheduler will attempt to schedule new flow runs, but has no
    impact on how quickly either flow runs or task runs are actually executed.
    Defaults to `60`.
    """
    deployment_batch_size: int = 100
    """The number of deployments the scheduler will attempt to
    schedule in a single batch. If there are more deployments than the batch
    size, the scheduler immediately attempts to schedule the next batch; it
    does not sleep for `scheduler_loop_seconds` until it has visited every
    deployment once. Defaults to `100`.
    """
    max_runs: int = 100
    """The scheduler will attempt to schedule up to this many
    auto-scheduled runs in the future. Note that runs may have fewer than
    this many scheduled runs, depending on the value of
    `scheduler_max_scheduled_time`.  Defaults to `100`.
    """
    min_runs: int = 3
    """The scheduler will attempt to schedule at least this many
    auto-scheduled runs in the future. Note that runs may have more than
    this many scheduled runs, depending on the value of
    `scheduler_min_scheduled_time`.  Defaults to `3`.
    """
    max_scheduled_time: float | str | None = None
    """The scheduler will create new runs up to this far in the
    future. Note that this setting will take precedence over
    `scheduler_max_runs`: if a flow runs once a month and
    `scheduler_max_scheduled_time` is three months, then only three runs will be
    scheduled. Defaults to 100 days (`8640000` seconds).
    """
    min_scheduled_time: float | str | None = None
    """The scheduler will create new runs at least this far in the
    future. Note that this setting will take precedence over `scheduler_min_runs`:
    if a flow runs every hour and `scheduler_min_scheduled_time` is three hours,
    then three runs will be scheduled even if `scheduler_min_runs` is 1. Defaults to
    """
    insert_batch_size: int = 500
    """The number of runs the scheduler will attempt to insert in a single batch.
    Defaults to `500`.
    """
    recent_deployments_loop_seconds: float = 5
    """The number of seconds the recent deployments scheduler will wait between checking for recently updated
    deployments. Defaults to `5`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesSettings(Record):
    """Settings for controlling server services"""

    cancellation_cleanup: ServerServicesCancellationCleanupSettings | None = None
    db_vacuum: ServerServicesDBVacuumSettings | None = None
    event_persister: ServerServicesEventPersisterSettings | None = None
    event_logger: ServerServicesEventLoggerSettings | None = None
    foreman: ServerServicesForemanSettings | None = None
    late_runs: ServerServicesLateRunsSettings | None = None
    scheduler: ServerServicesSchedulerSettings | None = None
    pause_expirations: ServerServicesPauseExpirationsSettings | None = None
    repossessor: ServerServicesRepossessorSettings | None = None
    cleanup_reconciler: ServerServicesCleanupReconcilerSettings | None = None
    """Settings for controlling the cleanup reconciler service"""
    task_run_recorder: ServerServicesTaskRunRecorderSettings | None = None
    triggers: ServerServicesTriggersSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesTaskRunRecorderSettings(Record):
    """Settings for controlling the task run recorder service"""

    enabled: bool = True
    """Whether or not to start the task run recorder service in the server application."""
    read_batch_size: int = 1
    """The number of task runs the task run recorder will attempt to read from the message broker in one batch.

    More than 0.
    """
    batch_size: int = 1
    """The number of task runs the task run recorder will attempt to insert in one batch.

    More than 0.
    """
    flush_interval: float = 5
    """The maximum number of seconds between flushes of the task run recorder.

    More than 0.0.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerServicesTriggersSettings(Record):
    """Settings for controlling the triggers service"""

    enabled: bool = True
    """Whether or not to start the triggers service in the server application."""
    read_batch_size: int = 1
    """The number of events the triggers service will attempt to read from the message broker in one batch.

    More than 0.
    """
    pg_notify_reconnect_interval_seconds: int = 10
    """The number of seconds to wait before reconnecting to the PostgreSQL NOTIFY/LISTEN
    connection after an error. Only used when using PostgreSQL as the database.
    Defaults to `10`.
    """
    pg_notify_heartbeat_interval_seconds: int = 5
    """The number of seconds between heartbeat checks for the PostgreSQL NOTIFY/LISTEN
    connection to ensure it's still alive. Only used when using PostgreSQL as the database.
    Defaults to `5`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings(Record):
    """Settings for controlling server behavior"""

    logging_level: Literal[
        "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL", "debug", "info", "warning", "error", "critical"
    ] = "WARNING"
    """The default logging level for the Prefect API server."""
    analytics_enabled: bool = True
    """When enabled, Prefect sends anonymous data (e.g. count of flow runs, package version)
    on server startup to help us improve our product.
    """
    metrics_enabled: bool = False
    """Whether or not to enable Prometheus metrics in the API."""
    log_retryable_errors: bool = False
    """If `True`, log retryable errors in the API and it's services."""
    register_blocks_on_start: bool = True
    """If set, any block types that have been imported will be registered with the backend on application startup. If not
    set, block types must be manually registered.
    """
    memoize_block_auto_registration: bool = True
    """Controls whether or not block auto-registration on start"""
    memo_store_path: str | None = None
    """Path to the memo store file. Defaults to $PREFECT_HOME/memo_store.toml"""
    deployment_schedule_max_scheduled_runs: int = 50
    """The maximum number of scheduled runs to create for a deployment."""
    api: ServerAPISettings | None = None
    concurrency: ServerConcurrencySettings | None = None
    """Settings for controlling server-side concurrency limit handling"""
    database: ServerDatabaseSettings | None = None
    deployments: ServerDeploymentsSettings | None = None
    """Settings for controlling server deployments behavior"""
    docket: ServerDocketSettings | None = None
    """Settings for controlling server Docket behavior"""
    ephemeral: ServerEphemeralSettings | None = None
    events: ServerEventsSettings | None = None
    """Settings for controlling server events behavior"""
    flow_run_graph: ServerFlowRunGraphSettings | None = None
    """Settings for controlling flow run graph behavior"""
    logs: ServerLogsSettings | None = None
    """Settings for controlling server logs behavior"""
    services: ServerServicesSettings | None = None
    """Settings for controlling server services behavior"""
    tasks: ServerTasksSettings | None = None
    """Settings for controlling server tasks behavior"""
    ui: ServerUISettings | None = None
    """Settings for controlling server UI behavior"""
    worker_channel: ServerWorkerChannelSettings | None = None
    """Settings for controlling server worker channel behavior"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTasksSchedulingSettings(Record):
    """Settings for controlling server-side behavior related to task scheduling"""

    max_scheduled_queue_size: int = 1000
    """The maximum number of scheduled tasks to queue for submission."""
    max_retry_queue_size: int = 100
    """The maximum number of retries to queue for submission."""
    pending_task_timeout: float | str | None = None
    """How long before a PENDING task are made available to another task worker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTasksSettings(Record):
    """Settings for controlling server-side behavior related to tasks"""

    tag_concurrency_slot_wait_seconds: float = 10
    """The number of seconds to wait before retrying when a task run cannot secure a concurrency slot from the server.

    At least 0.
    """
    max_cache_key_length: int = 2000
    """The maximum number of characters allowed for a task run cache key."""
    scheduling: ServerTasksSchedulingSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerUISettings(Record):
    enabled: bool = True
    """Whether or not to serve the Prefect UI."""
    v2_enabled: bool = True
    """Whether neutral UI entry points should default to the V2 UI instead of V1 when the browser has no saved UI
    preference. Set to false to restore V1 as the default for browsers without a saved preference.
    """
    api_url: str | None = None
    """The connection url for communication from the UI to the API. Defaults to `PREFECT_API_URL` if set. Otherwise, the
    default URL is generated from `PREFECT_SERVER_API_HOST` and `PREFECT_SERVER_API_PORT`.
    """
    serve_base: str = "/"
    """The base URL path to serve the Prefect UI from."""
    static_directory: str | None = None
    """The directory to serve static files from. This should be used when running into permissions issues when attempting
    to serve the UI from the default directory (for example when running in a Docker container).
    """
    show_promotional_content: bool = True
    """Whether or not to display promotional content in the UI, including upgrade prompts and marketing banners."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerWorkerChannelSettings(Record):
    """Settings for server-side worker channel storage and delivery policy."""

    cleanup_queue_storage: str = "prefect.server.worker_communication.cleanup_queue.memory"
    """The module to use for storing worker cleanup delivery messages. The default in-memory backend stores messages,
    leases, wakeups, and dead-letter entries only in the current server process; use an external storage module for
    high availability or restart-safe cleanup delivery.
    """
    cleanup_lease_seconds: float = 30.0
    """The default cleanup message reservation lease duration in seconds.

    More than 0.0.
    """
    cleanup_max_delivery_attempts: int = 3
    """The maximum number of committed cleanup reservations before a message is moved to the dead-letter queue.

    At least 1.
    """
    cleanup_completed_idempotency_retention_seconds: float | None = None
    """How long completed cleanup idempotency records are retained after acknowledgement. None keeps them for the
    lifetime of the current server process. The in-memory backend does not survive restart; use external storage for
    high availability or restart-safe cleanup idempotency.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksRunnerSettings(Record):
    thread_pool_max_workers: int | None = None
    """The maximum number of workers for ThreadPoolTaskRunner."""
    process_pool_max_workers: int | None = None
    """The maximum number of workers for ProcessPoolTaskRunner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksSchedulingSettings(Record):
    default_storage_block: str | None = None
    """The `block-type/block-document` slug of a block to use as the default storage for autonomous tasks."""
    delete_failed_submissions: bool = True
    """Whether or not to delete failed task submissions from the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksSettings(Record):
    refresh_cache: bool = False
    """If `True`, enables a refresh of cached results: re-executing the task will refresh the cached results."""
    default_no_cache: bool = False
    """If `True`, sets the default cache policy on all tasks to `NO_CACHE`."""
    disable_caching: bool = False
    """If `True`, disables caching on all tasks regardless of cache policy."""
    default_retries: int = 0
    """This value sets the default number of retries for all tasks.

    At least 0.
    """
    default_retry_delay_seconds: float | list[float] | None = 0
    """This value sets the default retry delay seconds for all tasks."""
    default_persist_result: bool | None = None
    """If `True`, results will be persisted by default for all tasks. Set to `False` to disable persistence by default.
    Note that setting to `False` will override the behavior set by a parent flow or task.
    """
    runner: TasksRunnerSettings | None = None
    """Settings for controlling task runner behavior"""
    scheduling: TasksSchedulingSettings | None = None
    """Settings for controlling client-side task scheduling behavior"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TelemetrySettings(Record):
    """Settings for configuring Prefect telemetry"""

    enable_resource_metrics: bool = True
    """Whether to enable OS-level resource metric collection in flow run subprocesses."""
    resource_metrics_interval_seconds: int = 10
    """Interval in seconds between resource metric collections.

    At least 1.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingSettings(Record):
    test_mode: bool = False
    """If `True`, places the API in test mode. This may modify behavior to facilitate testing."""
    unit_test_mode: bool = False
    """This setting only exists to facilitate unit testing. If `True`, code is executing in a unit test context. Defaults
    to `False`.
    """
    unit_test_loop_debug: bool = True
    """If `True` turns on debug mode for the unit testing event loop."""
    test_setting: JsonValue = "FOO"
    """This setting only exists to facilitate unit testing. If in test mode, this setting will return its value.
    Otherwise, it returns `None`.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings(Record):
    debug_mode: bool = False
    """If True, enables debug mode for the worker only. Unlike PREFECT_DEBUG_MODE, this setting does not propagate to
    flow runs executed by the worker.
    """
    heartbeat_seconds: float = 30
    """Number of seconds a worker should wait between sending a heartbeat."""
    query_seconds: float = 10
    """Number of seconds a worker should wait between queries for scheduled work."""
    prefetch_seconds: float = 10
    """The number of seconds into the future a worker should query for scheduled work."""
    enable_cancellation: bool = False
    """Enable worker-side flow run cancellation for pending flow runs. When enabled, the worker will terminate
    infrastructure for flow runs that are cancelled while still in PENDING state (before the runner starts).
    """
    cancellation_poll_seconds: float = 120
    """Number of seconds between polls for cancelling flow runs. Used as a fallback when the WebSocket connection for
    real-time cancellation events is unavailable.
    """
    webserver: WorkerWebserverSettings | None = None
    """Settings for a worker's webserver"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerWebserverSettings(Record):
    host: str = "0.0.0.0"
    """The host address the worker's webserver should bind to."""
    port: int = 8080
    """The port the worker's webserver should bind to."""
