"""Part of the package prefect.

Source: triggers.yaml, sha256 a8eafa214eaa
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.prefect import EventValue, PrefectEarly, PrefectRef, PrefectValue
    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentEventTrigger(Record):
    """A trigger that fires based on the presence or absence of events within a given
    period of time.
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["event"] = "event"
    match: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | PrefectRef[Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for resources which this trigger will match."""
    match_related: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | list[
            (
                Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
                | Mapping[str, str | list[str | PrefectEarly[str]] | PrefectEarly[str | list[JsonValue]]]
                | PrefectEarly[Mapping[str, JsonValue]]
            )
        ]
        | PrefectRef[list[JsonValue] | Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for related resources which this trigger will match."""
    after: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """The event(s) which must first been seen to fire this trigger.  If empty, then fire this trigger immediately.
    Events may include trailing wildcards, like `prefect.flow-run.*`
    """
    expect: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """The event(s) this trigger is expecting to see.  If empty, this trigger will match any event.  Events may include
    trailing wildcards, like `prefect.flow-run.*`
    """
    for_each: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """Evaluate the trigger separately for each distinct value of these labels on the resource.  By default, labels refer
    to the primary resource of the triggering event.  You may also refer to labels from related resources by
    specifying `related:<role>:<label>`.  This will use the value of that label for the first related resource in that
    role.  For example, `"for_each": ["related:flow:prefect.resource.id"]` would evaluate the trigger for each flow.
    """
    posture: Literal["Reactive", "Proactive"] | PrefectRef[str] = "Reactive"
    """The posture of this trigger, either Reactive or Proactive.  Reactive triggers respond to the _presence_ of the
    expected events, while Proactive triggers respond to the _absence_ of those expected events.
    """
    threshold: int | PrefectRef[int] = 1
    """The number of events required for this trigger to fire (for Reactive triggers), or the number of events expected
    (for Proactive triggers)
    """
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """
    name: str | PrefectRef[str] | None = None
    """The name to give to the automation created for this trigger."""
    description: str | PrefectRef[str] = ""
    """A longer description of this automation"""
    enabled: bool | PrefectRef[bool] = True
    """Whether this automation will be evaluated"""
    parameters: Mapping[str, EventValue] | None = None
    """The parameters to pass to the deployment, or None to use the deployment's default parameters"""
    job_variables: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """Job variables to pass to the deployment, or None to use the deployment's default job variables"""
    schedule_after: float | str | PrefectRef[str | float] | None = None
    """The amount of time to wait before running the deployment. Defaults to running the deployment immediately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentMetricTrigger(Record):
    """A trigger that fires based on the results of a metric query."""

    _tags_: ClassVar[tuple[str, ...]] = ("type", "posture")

    type: Literal["metric"] = "metric"
    match: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | PrefectRef[Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for resources which this trigger will match."""
    match_related: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | list[
            (
                Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
                | Mapping[str, str | list[str | PrefectEarly[str]] | PrefectEarly[str | list[JsonValue]]]
                | PrefectEarly[Mapping[str, JsonValue]]
            )
        ]
        | PrefectRef[list[JsonValue] | Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for related resources which this trigger will match."""
    posture: Literal["Metric"] = "Metric"
    """Periodically evaluate the configured metric query."""
    metric: MetricTriggerQuery | PrefectRef[Mapping[str, JsonValue]]
    """The metric query to evaluate for this trigger."""
    name: str | PrefectRef[str] | None = None
    """The name to give to the automation created for this trigger."""
    description: str | PrefectRef[str] = ""
    """A longer description of this automation"""
    enabled: bool | PrefectRef[bool] = True
    """Whether this automation will be evaluated"""
    parameters: Mapping[str, EventValue] | None = None
    """The parameters to pass to the deployment, or None to use the deployment's default parameters"""
    job_variables: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """Job variables to pass to the deployment, or None to use the deployment's default job variables"""
    schedule_after: float | str | PrefectRef[str | float] | None = None
    """The amount of time to wait before running the deployment. Defaults to running the deployment immediately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentCompoundTrigger(Record):
    """A composite trigger that requires some number of triggers to have
    fired within the given time period
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["compound"] = "compound"
    triggers: (
        list[EventTrigger | MetricTrigger | CompoundTrigger | SequenceTrigger | PrefectEarly[Mapping[str, JsonValue]]]
        | PrefectRef[list[JsonValue]]
    )
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """
    require: int | Literal["any", "all"] | PrefectRef[str | int]
    name: str | PrefectRef[str] | None = None
    """The name to give to the automation created for this trigger."""
    description: str | PrefectRef[str] = ""
    """A longer description of this automation"""
    enabled: bool | PrefectRef[bool] = True
    """Whether this automation will be evaluated"""
    parameters: Mapping[str, EventValue] | None = None
    """The parameters to pass to the deployment, or None to use the deployment's default parameters"""
    job_variables: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """Job variables to pass to the deployment, or None to use the deployment's default job variables"""
    schedule_after: float | str | PrefectRef[str | float] | None = None
    """The amount of time to wait before running the deployment. Defaults to running the deployment immediately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentSequenceTrigger(Record):
    """A composite trigger that requires some number of triggers to have fired
    within the given time period in a specific order
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["sequence"] = "sequence"
    triggers: (
        list[EventTrigger | MetricTrigger | CompoundTrigger | SequenceTrigger | PrefectEarly[Mapping[str, JsonValue]]]
        | PrefectRef[list[JsonValue]]
    )
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """
    name: str | PrefectRef[str] | None = None
    """The name to give to the automation created for this trigger."""
    description: str | PrefectRef[str] = ""
    """A longer description of this automation"""
    enabled: bool | PrefectRef[bool] = True
    """Whether this automation will be evaluated"""
    parameters: Mapping[str, EventValue] | None = None
    """The parameters to pass to the deployment, or None to use the deployment's default parameters"""
    job_variables: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """Job variables to pass to the deployment, or None to use the deployment's default job variables"""
    schedule_after: float | str | PrefectRef[str | float] | None = None
    """The amount of time to wait before running the deployment. Defaults to running the deployment immediately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricTriggerQuery(Record):
    """Defines a subset of the Trigger subclass, which is specific
    to Metric automations, that specify the query configurations
    and breaching conditions for the Automation
    """

    name: PrefectMetric | PrefectRef[str]
    """The name of the metric to query."""
    threshold: float | PrefectRef[float]
    """The threshold value against which we'll compare the query result."""
    operator: MetricTriggerOperator | PrefectRef[str]
    """The comparative operator (LT / LTE / GT / GTE) used to compare the query result against the threshold value."""
    range: float | str | PrefectRef[str | float] | None = None
    """The lookback duration (seconds) for a metric query. This duration is used to determine the time range over which
    the query will be executed. The minimum value is 300 seconds (5 minutes).
    """
    firing_for: float | str | PrefectRef[str | float] | None = None
    """The duration (seconds) for which the metric query must breach or resolve continuously before the state is updated
    and the automation is triggered. The minimum value is 300 seconds (5 minutes).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTrigger(Record):
    """A trigger that fires based on the presence or absence of events within a given
    period of time.
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["event"] = "event"
    match: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | PrefectRef[Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for resources which this trigger will match."""
    match_related: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | list[
            (
                Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
                | Mapping[str, str | list[str | PrefectEarly[str]] | PrefectEarly[str | list[JsonValue]]]
                | PrefectEarly[Mapping[str, JsonValue]]
            )
        ]
        | PrefectRef[list[JsonValue] | Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for related resources which this trigger will match."""
    after: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """The event(s) which must first been seen to fire this trigger.  If empty, then fire this trigger immediately.
    Events may include trailing wildcards, like `prefect.flow-run.*`
    """
    expect: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """The event(s) this trigger is expecting to see.  If empty, this trigger will match any event.  Events may include
    trailing wildcards, like `prefect.flow-run.*`
    """
    for_each: list[str | PrefectEarly[str]] | PrefectRef[list[JsonValue]] | None = None
    """Evaluate the trigger separately for each distinct value of these labels on the resource.  By default, labels refer
    to the primary resource of the triggering event.  You may also refer to labels from related resources by
    specifying `related:<role>:<label>`.  This will use the value of that label for the first related resource in that
    role.  For example, `"for_each": ["related:flow:prefect.resource.id"]` would evaluate the trigger for each flow.
    """
    posture: Literal["Reactive", "Proactive"] | PrefectRef[str] = "Reactive"
    """The posture of this trigger, either Reactive or Proactive.  Reactive triggers respond to the _presence_ of the
    expected events, while Proactive triggers respond to the _absence_ of those expected events.
    """
    threshold: int | PrefectRef[int] = 1
    """The number of events required for this trigger to fire (for Reactive triggers), or the number of events expected
    (for Proactive triggers)
    """
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricTrigger(Record):
    """A trigger that fires based on the results of a metric query."""

    _tags_: ClassVar[tuple[str, ...]] = ("type", "posture")

    type: Literal["metric"] = "metric"
    match: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | PrefectRef[Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for resources which this trigger will match."""
    match_related: (
        Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
        | list[
            (
                Mapping[str, str | list[str | PrefectEarly[str]] | PrefectRef[str | list[JsonValue]]]
                | Mapping[str, str | list[str | PrefectEarly[str]] | PrefectEarly[str | list[JsonValue]]]
                | PrefectEarly[Mapping[str, JsonValue]]
            )
        ]
        | PrefectRef[list[JsonValue] | Mapping[str, JsonValue]]
        | None
    ) = None
    """Labels for related resources which this trigger will match."""
    posture: Literal["Metric"] = "Metric"
    """Periodically evaluate the configured metric query."""
    metric: MetricTriggerQuery | PrefectRef[Mapping[str, JsonValue]]
    """The metric query to evaluate for this trigger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompoundTrigger(Record):
    """A composite trigger that requires some number of triggers to have
    fired within the given time period
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["compound"] = "compound"
    triggers: (
        list[EventTrigger | MetricTrigger | CompoundTrigger | SequenceTrigger | PrefectEarly[Mapping[str, JsonValue]]]
        | PrefectRef[list[JsonValue]]
    )
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """
    require: int | Literal["any", "all"] | PrefectRef[str | int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceTrigger(Record):
    """A composite trigger that requires some number of triggers to have fired
    within the given time period in a specific order
    """

    _tags_: ClassVar[tuple[str, ...]] = ("type",)

    type: Literal["sequence"] = "sequence"
    triggers: (
        list[EventTrigger | MetricTrigger | CompoundTrigger | SequenceTrigger | PrefectEarly[Mapping[str, JsonValue]]]
        | PrefectRef[list[JsonValue]]
    )
    within: float | str | PrefectRef[str | float] | None = None
    """The time period over which the events must occur.  For Reactive triggers, this may be as low as 0 seconds, but
    must be at least 10 seconds for Proactive triggers
    """


DeploymentTrigger: TypeAlias = Union[
    "DeploymentEventTrigger",
    "DeploymentMetricTrigger",
    "DeploymentCompoundTrigger",
    "DeploymentSequenceTrigger",
]
"""What makes an automation run the deployment."""


PrefectMetric: TypeAlias = Literal["lateness", "duration", "successes"]


MetricTriggerOperator: TypeAlias = Literal["<", "<=", ">", ">="]
