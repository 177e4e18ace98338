"""Part of the package dagster.

Source: instance.yaml, sha256 9054bce21f81
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar, JsonValue, Unset
    from .common import ConfigurableClass, UnresolvedReference
    from .compute_logs import ComputeLogManager
    from .defs_state_storage import DefsStateStorage
    from .event_log_storage import EventLogStorage
    from .local_artifact_storage import LocalArtifactStorageChoice
    from .run_coordinator import RunCoordinator
    from .run_launcher import RunLauncher
    from .run_storage import RunStorage
    from .schedule_storage import ScheduleStorage
    from .scheduler import Scheduler
    from .secrets import Secrets
    from .storage import Storage
    from .user_code_launcher import UserCodeLauncher


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterInstance(Record):
    """The configuration of a Dagster instance: the contents of `dagster.yaml`."""

    local_artifact_storage: LocalArtifactStorageChoice | None = None
    compute_logs: ComputeLogManager | None = None
    storage: Storage | None = None
    """Exactly 1 key."""
    run_queue: RunQueue | None = None
    run_storage: RunStorage | None = None
    event_log_storage: EventLogStorage | None = None
    schedule_storage: ScheduleStorage | None = None
    scheduler: Scheduler | None = None
    run_coordinator: RunCoordinator | None = None
    run_launcher: RunLauncher | None = None
    telemetry: Telemetry | None = None
    nux: Nux | None = None
    instance_class: ConfigurableClass | None = None
    python_logs: PythonLogs | None = None
    run_monitoring: RunMonitoring | None = None
    run_retries: RunRetries | None = None
    code_servers: CodeServers | None = None
    secrets: Secrets | None = None
    """Exactly 1 key."""
    defs_state_storage: DefsStateStorage | None = None
    retention: Retention | None = None
    backfills: Backfills | None = None
    sensors: Sensors | None = None
    schedules: Schedules | None = None
    auto_materialize: AutoMaterialize | None = None
    freshness: Freshness | None = None
    concurrency: Concurrency | None = None
    dagster_cloud_api: DagsterCloudApi | None = None
    user_code_launcher: UserCodeLauncher | None = None
    isolated_agents: IsolatedAgents | None = None
    agent_replicas: AgentReplicas | None = None
    agent_queues: AgentQueues | None = None
    allowed_full_deployment_locations: Mapping[str, list[str]] | None = None
    """Mapping of full deployment names to allowed location names"""
    allowed_branch_deployment_locations: list[str] | None = None
    """List of allowed location names for branch deployments"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunQueue(Record):
    """How many runs are in progress at once, and which wait."""

    max_concurrent_runs: int | EnvVar[int] | None = None
    """The maximum number of runs that are allowed to be in progress at once. Defaults to 10. Set to -1 to disable the
    limit. Set to 0 to stop any runs from launching. Any other negative values are disallowed.
    """
    tag_concurrency_limits: list[TagConcurrencyLimit] | None | Unset = UNSET
    """A set of limits that are applied to runs with particular tags. If a value is set, the limit is applied to only
    that key-value pair. If no value is set, the limit is applied across all values of that key. If the value is set
    to a dict with `applyLimitPerUniqueValue: true`, the limit will apply to the number of unique values for that key.
    """
    dequeue_interval_seconds: int | EnvVar[int] | None = None
    """The interval in seconds at which the Dagster Daemon should periodically check the run queue for new runs to
    launch.
    """
    dequeue_use_threads: bool | None = None
    """Whether or not to use threads for concurrency when launching dequeued runs."""
    dequeue_num_workers: int | EnvVar[int] | None = None
    """If dequeue_use_threads is true, limit the number of concurrent worker threads."""
    max_user_code_failure_retries: int | EnvVar[int] = 0
    """If there is an error reaching a Dagster gRPC server while dequeuing the run, how many times to retry the dequeue
    before failing it. The only run launcher that requires the gRPC server to be running is the DefaultRunLauncher, so
    setting this will have no effect unless that run launcher is being used.
    """
    user_code_failure_retry_delay: int | EnvVar[int] = 60
    """If there is an error reaching a Dagster gRPC server while dequeuing the run, how long to wait before retrying any
    runs from that same code location. The only run launcher that requires the gRPC server to be running is the
    DefaultRunLauncher, so setting this will have no effect unless that run launcher is being used.
    """
    block_op_concurrency_limited_runs: RunQueueBlockOpConcurrencyLimitedRuns | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TagConcurrencyLimit(Record):
    key: str
    value: str | TagConcurrencyLimitValue | None = None
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Telemetry(Record):
    """Whether anonymous usage statistics are sent."""

    enabled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nux(Record):
    """Whether the web interface greets new users."""

    enabled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonLogs(Record):
    """Which Python loggers Dagster captures, and how."""

    managed_python_loggers: list[str] | None = None
    python_log_level: str | None = None
    dagster_handler_config: PythonLogsDagsterHandlerConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunMonitoring(Record):
    """How the daemon finds runs that hang or whose worker died. Times are in seconds."""

    enabled: bool | None = None
    start_timeout_seconds: int | None = None
    cancel_timeout_seconds: int | None = None
    max_runtime_seconds: int | None = None
    max_resume_run_attempts: int | None = None
    poll_interval_seconds: int | None = None
    cancellation_thread_poll_interval_seconds: int | None = None
    free_slots_after_run_end_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRetries(Record):
    """Whether runs that failed are tried again."""

    enabled: bool = False
    max_retries: int = 0
    retry_on_asset_or_op_failure: bool = True
    """Whether to retry runs that failed due to assets or ops in the run failing. Set this to false if you only want to
    retry failures that occur due to the run worker crashing or unexpectedly terminating, and instead rely on op or
    asset-level retry policies to retry asset or op failures. Setting this field to false will only change retry
    behavior for runs on dagster version 1.6.7 or greater.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeServers(Record):
    """How long code locations may take to start and to reload. Times are in seconds."""

    local_startup_timeout: int | None = None
    reload_timeout: int | None = None
    wait_for_local_processes_on_shutdown: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention(Record):
    """How many days the ticks of schedules, sensors and automations are kept."""

    schedule: RetentionSchedule | None = None
    sensor: RetentionSensor | None = None
    auto_materialize: RetentionAutoMaterialize | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeAfterDays(Record):
    skipped: int | None = None
    success: int | None = None
    failure: int | None = None
    started: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backfills(Record):
    """How many threads launch the runs of backfills."""

    use_threads: bool = False
    num_workers: int | None = None
    """How many threads to use to process multiple backfills in parallel"""
    num_submit_workers: int | None = None
    """How many threads to use to submit runs from backfills. Can be used to decrease latency for backfill run
    submission.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensors(Record):
    """How many threads evaluate sensors."""

    use_threads: bool = False
    num_workers: int | None = None
    """How many threads to use to process ticks from multiple sensors in parallel"""
    num_submit_workers: int | None = None
    """How many threads to use to submit runs from sensor ticks. Can be used to decrease latency when a sensor emits
    multiple run requests within a single tick.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedules(Record):
    """How many threads evaluate schedules."""

    use_threads: bool = False
    num_workers: int | None = None
    """How many threads to use to process ticks from multiple schedules in parallel"""
    num_submit_workers: int | None = None
    """How many threads to use to submit runs from schedule ticks. Can be used to decrease latency when a schedule emits
    multiple run requests within a single tick.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoMaterialize(Record):
    """How assets are materialised automatically."""

    enabled: bool | UnresolvedReference | None = None
    minimum_interval_seconds: int | UnresolvedReference | None = None
    run_tags: Mapping[str, JsonValue] | None = None
    respect_materialization_data_versions: bool | UnresolvedReference | None = None
    max_tick_retries: int | UnresolvedReference = 3
    """For each auto-materialize tick that raises an error, how many times to retry that tick"""
    use_sensors: bool | UnresolvedReference | None = None
    use_threads: bool = False
    num_workers: int | None = None
    """How many threads to use to process ticks from multiple automation policy sensors in parallel"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness(Record):
    """Whether freshness policies are evaluated."""

    enabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Concurrency(Record):
    """Limits on runs and on pools across the deployment."""

    pools: ConcurrencyPools | None = None
    runs: ConcurrencyRuns | None = None
    default_op_concurrency_limit: int | None = None
    """The default maximum number of concurrent operations for an unconfigured concurrency key

    Deprecated: Dagster will drop it.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterCloudApi(Record):
    """How an agent reaches Dagster+, and which deployments it serves."""

    url: str | EnvVar[str] | None = None
    """Dagster+ API server URL. This can be omitted and is derived from your agent token."""
    agent_token: str | EnvVar[str] = field(repr=False)
    """Dagster+ agent api token."""
    agent_label: str | EnvVar[str] | None = None
    """Custom label visible in the Dagster+ UI."""
    deployment: str | list[str] | None = None
    """Handle requests for a single deployment."""
    deployments: list[str | EnvVar[str]] | None = None
    """Handle requests for multiple deployments"""
    branch_deployments: bool | EnvVar[bool] = False
    """Handle requests for all branch deployments (can be combined with `deployment` or `deployments`)"""
    timeout: int | EnvVar[int] | None = 60
    """How long before a request times out against the Dagster+ API servers."""
    retries: int | EnvVar[int] = 6
    """How many times to retry retriable response codes (429, 503, etc.) before failing."""
    backoff_factor: float | bool = 0.5
    """Exponential factor to back off between retries."""
    method: str | EnvVar[str] = "POST"
    """Default HTTP method."""
    verify: bool = True
    """If False, ignore verifying SSL."""
    headers: Mapping[str, JsonValue] | None = None
    """Custom headers."""
    cookies: Mapping[str, JsonValue] | None = None
    """Custom cookies."""
    proxies: Mapping[str, str] | None = None
    """Custom proxies."""
    socket_options: list[list[JsonValue]] | None = None
    """Custom socket options."""
    all_serverless_deployments: bool | EnvVar[bool] = False
    """Unused by hybrid agents"""


@dataclass(frozen=True, slots=True, kw_only=True)
class IsolatedAgents(Record):
    """Whether each agent serves its own code locations only."""

    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentReplicas(Record):
    """Whether several agents share the work."""

    enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentQueues(Record):
    """Which queues the agent serves."""

    include_default_queue: bool = True
    additional_queues: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunQueueBlockOpConcurrencyLimitedRuns(Record):
    enabled: bool | None = None
    op_concurrency_slot_buffer: int | None = None
    """Determines whether or not a run will be dequeued if it consists of ops that will all be initially blocked waiting
    for global op concurrency slots to be free.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TagConcurrencyLimitValue(Record):
    applyLimitPerUniqueValue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonLogsDagsterHandlerConfig(Record):
    handlers: Mapping[str, JsonValue] | None = None
    formatters: Mapping[str, JsonValue] | None = None
    filters: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionSchedule(Record):
    purge_after_days: int | PurgeAfterDays


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionSensor(Record):
    purge_after_days: int | PurgeAfterDays


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionAutoMaterialize(Record):
    purge_after_days: int | PurgeAfterDays


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrencyPools(Record):
    default_limit: int | None = None
    """The default maximum number of concurrent operations for an unconfigured pool"""
    granularity: str | None = None
    """The granularity of the concurrency enforcement of the pool. One of `run` or `op`."""
    op_granularity_run_buffer: int | None = None
    """When the pool scope is set to `op`, this determines the number of runs that can be launched with all of its steps
    blocked waiting for pool slots to be freed.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrencyRuns(Record):
    max_concurrent_runs: int | None = None
    """The maximum number of runs that are allowed to be in progress at once. Defaults to 10. Set to -1 to disable the
    limit. Set to 0 to stop any runs from launching. Any other negative values are disallowed.
    """
    tag_concurrency_limits: list[TagConcurrencyLimit] | None | Unset = UNSET
    """A set of limits that are applied to runs with particular tags. If a value is set, the limit is applied to only
    that key-value pair. If no value is set, the limit is applied across all values of that key. If the value is set
    to a dict with `applyLimitPerUniqueValue: true`, the limit will apply to the number of unique values for that key.
    """
