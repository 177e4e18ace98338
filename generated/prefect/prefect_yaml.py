"""Part of the package prefect.

Source: prefect_yaml.yaml, sha256 aaba2aaefd21
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.prefect import PrefectEarly, PrefectRef, PrefectValue
    from .._runtime.record import JsonValue, Unset
    from .steps import Steps
    from .triggers import DeploymentTrigger
    from .work_pools import AnyWorkPool


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefectYaml(Record):
    """The contents of `prefect.yaml`: deployments, and the steps that they share."""

    _keys_: ClassVar[Mapping[str, str]] = {"prefect_version": "prefect-version"}

    name: str | None = None
    """The name of the project."""
    prefect_version: str | None = None
    """The version of Prefect that the file was written for."""
    definitions: PrefectValue | Unset = UNSET
    """Anchors for the rest of the file (`&name`); Prefect itself does not read it."""
    build: Steps | None | Unset = UNSET
    """Steps before a deployment is made."""
    push: Steps | None | Unset = UNSET
    """Steps after `build`, which upload what it made."""
    pull: Steps | None | Unset = UNSET
    """Steps of every run before the flow is loaded."""
    deployments: list[Deployment] | None = None
    """The deployments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment(Record):
    """One deployment of a flow."""

    name: str | PrefectEarly[str] | None = None
    """The name of the deployment. One without is skipped."""
    entrypoint: str | PrefectEarly[str] | None = None
    """The flow, as `path/to/file.py:function` or `package.module.function`."""
    version: str | PrefectRef[str] | None = None
    """A version of your own."""
    version_type: str | PrefectRef[str] | None = None
    """What `version` is, as `vcs:git`."""
    description: str | PrefectRef[str] | None = None
    """A description; the flow's own where there is none."""
    tags: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """Tags of the deployment's runs."""
    flow_name: str | PrefectRef[str] | None = None
    """The name of the flow.

    Deprecated: Prefect writes the flow's own name over it. Use `@flow(name=...)` instead.
    """
    parameters: Mapping[str, PrefectValue] | None = None
    """Values of the flow's parameters."""
    enforce_parameter_schema: bool | None = None
    """Whether runs with parameters of other types are refused."""
    work_pool: AnyWorkPool | None = None
    schedule: Schedule | Mapping[str, JsonValue] | None = None
    """When the deployment runs; `schedules` takes several. An empty mapping says nothing."""
    schedules: list[Schedule] | None = None
    """When the deployment runs."""
    paused: bool | None = None
    """Whether no runs are scheduled."""
    concurrency_limit: int | ConcurrencyLimit | None = None
    """How many runs of the deployment may go on at once."""
    build: Steps | None | Unset = UNSET
    """Steps before the deployment is made, instead of the file's own."""
    push: Steps | None | Unset = UNSET
    """Steps after `build`, instead of the file's own."""
    pull: Steps | None | Unset = UNSET
    """Steps of every run before the flow is loaded, instead of the file's own."""
    triggers: list[DeploymentTrigger] | None = None
    """Automations that run the deployment when events arrive."""
    sla: list[ServiceLevelAgreement] | None = None
    """Service level agreements. Prefect Cloud only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CronSchedule(Record):
    """Runs at the times of a cron expression."""

    cron: str | PrefectRef[str]
    """A cron expression, as `0 6 * * *`."""
    day_or: str | bool | PrefectRef[str | bool] | None = None
    """Whether days of the month and of the week are joined by or."""
    timezone: str | PrefectRef[str] | None = None
    """An IANA time zone, as `Europe/Berlin`."""
    active: str | bool | PrefectRef[str | bool] | None = None
    """Whether the schedule makes runs."""
    parameters: Mapping[str, PrefectValue] | None = None
    """Values of parameters for the runs of this schedule."""
    slug: str | PrefectRef[str] | None = None
    """A name for the schedule, by which it is found again."""
    replaces: str | PrefectRef[str] | None = None
    """The slug of the schedule that this one takes the place of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalSchedule(Record):
    """Runs at even intervals."""

    interval: float | str
    """The time between two runs."""
    anchor_date: str | PrefectRef[str] | None = None
    """A time that one of the runs is at, in ISO 8601."""
    timezone: str | PrefectRef[str] | None = None
    """An IANA time zone, as `Europe/Berlin`."""
    active: str | bool | PrefectRef[str | bool] | None = None
    """Whether the schedule makes runs."""
    parameters: Mapping[str, PrefectValue] | None = None
    """Values of parameters for the runs of this schedule."""
    slug: str | PrefectRef[str] | None = None
    """A name for the schedule, by which it is found again."""
    replaces: str | PrefectRef[str] | None = None
    """The slug of the schedule that this one takes the place of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RRuleSchedule(Record):
    """Runs at the times of an iCalendar recurrence rule."""

    rrule: str | PrefectRef[str]
    """The rule, as `FREQ=WEEKLY;BYDAY=MO`."""
    timezone: str | PrefectRef[str] | None = None
    """An IANA time zone, as `Europe/Berlin`."""
    active: str | bool | PrefectRef[str | bool] | None = None
    """Whether the schedule makes runs."""
    parameters: Mapping[str, PrefectValue] | None = None
    """Values of parameters for the runs of this schedule."""
    slug: str | PrefectRef[str] | None = None
    """A name for the schedule, by which it is found again."""
    replaces: str | PrefectRef[str] | None = None
    """The slug of the schedule that this one takes the place of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcurrencyLimit(Record):
    """How many runs may go on at once, and what becomes of the others."""

    limit: int | None = None
    """The number of runs."""
    collision_strategy: Literal["ENQUEUE", "CANCEL_NEW"] | PrefectRef[str] | None = None
    """Whether a run over the limit waits or is cancelled."""
    grace_period_seconds: int | None = None
    """How long a worker may take to start a run before its slot is free again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeToCompletionSla(Record):
    """An SLA that triggers when a flow run takes longer than the specified duration."""

    name: str | PrefectRef[str]
    """The name of the SLA. Names must be unique on a per-deployment basis."""
    severity: Literal["minor", "low", "moderate", "high", "critical"] = "moderate"
    """The severity of the SLA."""
    enabled: bool | None = True
    """Whether the SLA is enabled."""
    duration: int
    """The maximum flow run duration allowed before the SLA is violated, expressed in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LatenessSla(Record):
    """An SLA that triggers when a flow run does not start within the specified window.

    For example, if you schedule the deployment to run every day at 2:00pm and you pass
    within=timedelta(minutes=10) to this SLA, if a run hasn't started by 2:10pm the SLA
    violation will be recorded.
    """

    name: str | PrefectRef[str]
    """The name of the SLA. Names must be unique on a per-deployment basis."""
    severity: Literal["minor", "low", "moderate", "high", "critical"] = "moderate"
    """The severity of the SLA."""
    enabled: bool | None = True
    """Whether the SLA is enabled."""
    within: float | str
    """The amount of time before a flow run is considered in violation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencySla(Record):
    """An SLA that triggers when a completed flow run is not detected in the specified time.

    For example, if stale_after is 1 hour, if a flow run does not complete
    within an hour of the previous flow run, the SLA will trigger.
    """

    name: str | PrefectRef[str]
    """The name of the SLA. Names must be unique on a per-deployment basis."""
    severity: Literal["minor", "low", "moderate", "high", "critical"] = "moderate"
    """The severity of the SLA."""
    enabled: bool | None = True
    """Whether the SLA is enabled."""
    stale_after: float | str
    """The amount of time after which a flow run is considered in violation."""


Schedule: TypeAlias = Union[
    "CronSchedule",
    "IntervalSchedule",
    "RRuleSchedule",
]
"""When a deployment runs: by a cron expression, at an interval, or by a recurrence rule."""


ServiceLevelAgreement: TypeAlias = Union[
    "TimeToCompletionSla",
    "LatenessSla",
    "FrequencySla",
]
"""What a run must keep to, else Prefect Cloud raises an alarm."""
