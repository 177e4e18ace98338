"""Reads and checks what triggers describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import made
from ..._runtime.report import ARRAY, OBJECT, checked, first_of, one_of
from ..._runtime.values import INT, NULL, STR, choice, is_integral, is_number, unique
from .. import _codec
from ..triggers import CompoundTrigger, DeploymentCompoundTrigger, DeploymentEventTrigger, DeploymentMetricTrigger, DeploymentSequenceTrigger, EventTrigger, MetricTrigger, MetricTriggerQuery, SequenceTrigger

_KEYS1 = frozenset(("type", "match", "match_related", "after", "expect", "for_each", "posture", "threshold", "within", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_KEYS2 = frozenset(("type", "match", "match_related", "posture", "metric", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_KEYS3 = frozenset(("type", "triggers", "within", "require", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_KEYS4 = frozenset(("type", "triggers", "within", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_CHOICE1 = choice("event")
_CHOICE2 = choice("Reactive", "Proactive")
_CHOICE3 = choice("metric")
_CHOICE4 = choice("Metric")
_CHOICE5 = choice("compound")
_CHOICE6 = choice("sequence")
_TEMPLATED1 = templated("integer", form="prefect")
_TEMPLATED2 = templated("string", form="prefect")
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS5 = frozenset[str]()
_KEYS6 = frozenset(("name", "threshold", "operator", "range", "firing_for"))
_CHOICE7 = choice("any", "all")
_TEMPLATED4 = templated("string", form="prefect-item")
_KEYS7 = frozenset(("type", "match", "match_related", "after", "expect", "for_each", "posture", "threshold", "within"))
_KEYS8 = frozenset(("type", "match", "match_related", "posture", "metric"))
_KEYS9 = frozenset(("type", "triggers", "within", "require"))
_KEYS10 = frozenset(("type", "triggers", "within"))
_ANY1 = any_templated("prefect-event")
_ANY2 = any_templated("prefect")
_TEMPLATED5 = templated("number", form="prefect")
_CHOICE8 = choice("lateness", "duration", "successes")
_CHOICE9 = choice("<", "<=", ">", ">=")


def check_deployment_trigger(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("DeploymentEventTrigger", check_deployment_event_trigger), ("DeploymentMetricTrigger", check_deployment_metric_trigger), ("DeploymentCompoundTrigger", check_deployment_compound_trigger), ("DeploymentSequenceTrigger", check_deployment_sequence_trigger)))


def read_deployment_trigger(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_deployment_trigger, build_deployment_trigger)


def check_deployment_event_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "type" in v:
            check_deployment_event_trigger_type(v["type"], (at, "type"), r)
        if "match" in v:
            check_deployment_event_trigger_match(v["match"], (at, "match"), r)
        if "match_related" in v:
            check_deployment_event_trigger_match_related(v["match_related"], (at, "match_related"), r)
        if "after" in v:
            check_deployment_event_trigger_after(v["after"], (at, "after"), r)
        if "expect" in v:
            check_deployment_event_trigger_expect(v["expect"], (at, "expect"), r)
        if "for_each" in v:
            check_deployment_event_trigger_for_each(v["for_each"], (at, "for_each"), r)
        if "posture" in v:
            check_deployment_event_trigger_posture(v["posture"], (at, "posture"), r)
        if "threshold" in v:
            check_deployment_event_trigger_threshold(v["threshold"], (at, "threshold"), r)
        if "within" in v:
            check_deployment_event_trigger_within(v["within"], (at, "within"), r)
        if "name" in v:
            check_deployment_event_trigger_name(v["name"], (at, "name"), r)
        if "description" in v:
            check_deployment_event_trigger_description(v["description"], (at, "description"), r)
        if "enabled" in v:
            check_deployment_event_trigger_enabled(v["enabled"], (at, "enabled"), r)
        if "parameters" in v:
            check_deployment_event_trigger_parameters(v["parameters"], (at, "parameters"), r)
        if "job_variables" in v:
            check_deployment_event_trigger_job_variables(v["job_variables"], (at, "job_variables"), r)
        if "schedule_after" in v:
            check_deployment_event_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "metric" not in v:
            r.missing(at, "metric")
        if "type" in v:
            check_deployment_metric_trigger_type(v["type"], (at, "type"), r)
        if "match" in v:
            check_deployment_metric_trigger_match(v["match"], (at, "match"), r)
        if "match_related" in v:
            check_deployment_metric_trigger_match_related(v["match_related"], (at, "match_related"), r)
        if "posture" in v:
            check_deployment_metric_trigger_posture(v["posture"], (at, "posture"), r)
        if "metric" in v:
            check_deployment_metric_trigger_metric(v["metric"], (at, "metric"), r)
        if "name" in v:
            check_deployment_metric_trigger_name(v["name"], (at, "name"), r)
        if "description" in v:
            check_deployment_metric_trigger_description(v["description"], (at, "description"), r)
        if "enabled" in v:
            check_deployment_metric_trigger_enabled(v["enabled"], (at, "enabled"), r)
        if "parameters" in v:
            check_deployment_metric_trigger_parameters(v["parameters"], (at, "parameters"), r)
        if "job_variables" in v:
            check_deployment_metric_trigger_job_variables(v["job_variables"], (at, "job_variables"), r)
        if "schedule_after" in v:
            check_deployment_metric_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def check_deployment_compound_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "triggers" not in v:
            r.missing(at, "triggers")
        if "require" not in v:
            r.missing(at, "require")
        if "type" in v:
            check_deployment_compound_trigger_type(v["type"], (at, "type"), r)
        if "triggers" in v:
            check_deployment_compound_trigger_triggers(v["triggers"], (at, "triggers"), r)
        if "within" in v:
            check_deployment_compound_trigger_within(v["within"], (at, "within"), r)
        if "require" in v:
            check_deployment_compound_trigger_require(v["require"], (at, "require"), r)
        if "name" in v:
            check_deployment_compound_trigger_name(v["name"], (at, "name"), r)
        if "description" in v:
            check_deployment_compound_trigger_description(v["description"], (at, "description"), r)
        if "enabled" in v:
            check_deployment_compound_trigger_enabled(v["enabled"], (at, "enabled"), r)
        if "parameters" in v:
            check_deployment_compound_trigger_parameters(v["parameters"], (at, "parameters"), r)
        if "job_variables" in v:
            check_deployment_compound_trigger_job_variables(v["job_variables"], (at, "job_variables"), r)
        if "schedule_after" in v:
            check_deployment_compound_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r)
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")


def check_deployment_sequence_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "triggers" not in v:
            r.missing(at, "triggers")
        if "type" in v:
            check_deployment_sequence_trigger_type(v["type"], (at, "type"), r)
        if "triggers" in v:
            check_deployment_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r)
        if "within" in v:
            check_deployment_sequence_trigger_within(v["within"], (at, "within"), r)
        if "name" in v:
            check_deployment_sequence_trigger_name(v["name"], (at, "name"), r)
        if "description" in v:
            check_deployment_sequence_trigger_description(v["description"], (at, "description"), r)
        if "enabled" in v:
            check_deployment_sequence_trigger_enabled(v["enabled"], (at, "enabled"), r)
        if "parameters" in v:
            check_deployment_sequence_trigger_parameters(v["parameters"], (at, "parameters"), r)
        if "job_variables" in v:
            check_deployment_sequence_trigger_job_variables(v["job_variables"], (at, "job_variables"), r)
        if "schedule_after" in v:
            check_deployment_sequence_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def build_deployment_trigger(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("DeploymentEventTrigger", read_deployment_event_trigger), ("DeploymentMetricTrigger", read_deployment_metric_trigger), ("DeploymentCompoundTrigger", read_deployment_compound_trigger), ("DeploymentSequenceTrigger", read_deployment_sequence_trigger),))


def check_deployment_event_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_match(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_deployment_event_trigger_match_1)))


def check_deployment_event_trigger_match_related(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_deployment_event_trigger_match_related_1), ("a list", check_deployment_event_trigger_match_related_2)))


def check_deployment_event_trigger_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_deployment_event_trigger_after_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_event_trigger_expect(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_deployment_event_trigger_expect_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_event_trigger_for_each(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_deployment_event_trigger_for_each_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_event_trigger_posture(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE2(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_threshold(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_deployment_event_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_deployment_event_trigger_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_deployment_event_trigger_name_0), ("null", check_deployment_event_trigger_name_1)))


def check_deployment_event_trigger_description(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_enabled(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_deployment_event_trigger_parameters(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_deployment_event_trigger_parameters_0), ("null", check_deployment_event_trigger_parameters_1)))


def check_deployment_event_trigger_job_variables(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_deployment_event_trigger_job_variables_0), ("null", check_deployment_event_trigger_job_variables_1)))


def check_deployment_event_trigger_schedule_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_deployment_metric_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_metric_trigger_match(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_deployment_metric_trigger_match_1)))


def check_deployment_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_deployment_metric_trigger_match_related_1), ("a list", check_deployment_metric_trigger_match_related_2)))


def check_deployment_metric_trigger_posture(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_metric_trigger_metric(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("MetricTriggerQuery", check_metric_trigger_query),))


def check_deployment_metric_trigger_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_deployment_metric_trigger_name_0), ("null", check_deployment_metric_trigger_name_1)))


def check_deployment_metric_trigger_description(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_metric_trigger_enabled(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_deployment_metric_trigger_parameters(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_deployment_metric_trigger_parameters_0), ("null", check_deployment_metric_trigger_parameters_1)))


def check_deployment_metric_trigger_job_variables(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_deployment_metric_trigger_job_variables_0), ("null", check_deployment_metric_trigger_job_variables_1)))


def check_deployment_metric_trigger_schedule_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_deployment_compound_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE5(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_deployment_compound_trigger_triggers_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_compound_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration), ("null", check_deployment_compound_trigger_within_1)))


def check_deployment_compound_trigger_require(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("integer", check_deployment_compound_trigger_require_0), ("a string", check_deployment_compound_trigger_require_1)))


def check_deployment_compound_trigger_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_deployment_compound_trigger_name_0), ("null", check_deployment_compound_trigger_name_1)))


def check_deployment_compound_trigger_description(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_compound_trigger_enabled(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_deployment_compound_trigger_parameters(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_deployment_compound_trigger_parameters_0), ("null", check_deployment_compound_trigger_parameters_1)))


def check_deployment_compound_trigger_job_variables(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_deployment_compound_trigger_job_variables_0), ("null", check_deployment_compound_trigger_job_variables_1)))


def check_deployment_compound_trigger_schedule_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_deployment_sequence_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_deployment_sequence_trigger_triggers_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_sequence_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration), ("null", check_deployment_sequence_trigger_within_1)))


def check_deployment_sequence_trigger_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_deployment_sequence_trigger_name_0), ("null", check_deployment_sequence_trigger_name_1)))


def check_deployment_sequence_trigger_description(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_sequence_trigger_enabled(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_deployment_sequence_trigger_parameters(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_deployment_sequence_trigger_parameters_0), ("null", check_deployment_sequence_trigger_parameters_1)))


def check_deployment_sequence_trigger_job_variables(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_deployment_sequence_trigger_job_variables_0), ("null", check_deployment_sequence_trigger_job_variables_1)))


def check_deployment_sequence_trigger_schedule_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def read_deployment_event_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            DeploymentEventTrigger(
                type=_CHOICE1(v["type"], (at, "type"), r) if "type" in v else "event",
                match=read_deployment_event_trigger_match(v["match"], (at, "match"), r) if "match" in v else None,
                match_related=read_deployment_event_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None,
                after=read_deployment_event_trigger_after(v["after"], (at, "after"), r) if "after" in v else None,
                expect=read_deployment_event_trigger_expect(v["expect"], (at, "expect"), r) if "expect" in v else None,
                for_each=read_deployment_event_trigger_for_each(v["for_each"], (at, "for_each"), r) if "for_each" in v else None,
                posture=read_deployment_event_trigger_posture(v["posture"], (at, "posture"), r) if "posture" in v else "Reactive",
                threshold=_TEMPLATED1(v["threshold"], (at, "threshold"), r) if "threshold" in v else 1,
                within=read_deployment_event_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
                name=read_deployment_event_trigger_name(v["name"], (at, "name"), r) if "name" in v else None,
                description=_TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else "",
                enabled=_TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True,
                parameters=read_deployment_event_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None,
                job_variables=read_deployment_event_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
                schedule_after=read_deployment_event_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            DeploymentMetricTrigger(
                type=_CHOICE3(v["type"], (at, "type"), r) if "type" in v else "metric",
                match=read_deployment_metric_trigger_match(v["match"], (at, "match"), r) if "match" in v else None,
                match_related=read_deployment_metric_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None,
                posture=_CHOICE4(v["posture"], (at, "posture"), r) if "posture" in v else "Metric",
                metric=read_deployment_metric_trigger_metric(v["metric"], (at, "metric"), r) if "metric" in v else r.missing(at, "metric"),
                name=read_deployment_metric_trigger_name(v["name"], (at, "name"), r) if "name" in v else None,
                description=_TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else "",
                enabled=_TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True,
                parameters=read_deployment_metric_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None,
                job_variables=read_deployment_metric_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
                schedule_after=read_deployment_metric_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return made(
            DeploymentCompoundTrigger(
                type=_CHOICE5(v["type"], (at, "type"), r) if "type" in v else "compound",
                triggers=read_deployment_compound_trigger_triggers(v["triggers"], (at, "triggers"), r) if "triggers" in v else r.missing(at, "triggers"),
                within=read_deployment_compound_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
                require=read_deployment_compound_trigger_require(v["require"], (at, "require"), r) if "require" in v else r.missing(at, "require"),
                name=read_deployment_compound_trigger_name(v["name"], (at, "name"), r) if "name" in v else None,
                description=_TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else "",
                enabled=_TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True,
                parameters=read_deployment_compound_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None,
                job_variables=read_deployment_compound_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
                schedule_after=read_deployment_compound_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return made(
            DeploymentSequenceTrigger(
                type=_CHOICE6(v["type"], (at, "type"), r) if "type" in v else "sequence",
                triggers=read_deployment_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r) if "triggers" in v else r.missing(at, "triggers"),
                within=read_deployment_sequence_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
                name=read_deployment_sequence_trigger_name(v["name"], (at, "name"), r) if "name" in v else None,
                description=_TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else "",
                enabled=_TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True,
                parameters=read_deployment_sequence_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None,
                job_variables=read_deployment_sequence_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
                schedule_after=read_deployment_sequence_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_resource_specification(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_resource_specification_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_event_trigger_match_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_1_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_event_trigger_match_related_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_related_1_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_event_trigger_match_related_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_deployment_event_trigger_match_related_2_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_deployment_event_trigger_after_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_expect_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_for_each_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_event_trigger_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_event_trigger_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_parameters_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_event_trigger_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_event_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_job_variables_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_event_trigger_job_variables_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_metric_trigger_match_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_1_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger_match_related_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_related_1_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger_match_related_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_deployment_metric_trigger_match_related_2_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_metric_trigger_query(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" not in v:
            r.missing(at, "name")
        if "threshold" not in v:
            r.missing(at, "threshold")
        if "operator" not in v:
            r.missing(at, "operator")
        if "name" in v:
            check_metric_trigger_query_name(v["name"], (at, "name"), r)
        if "threshold" in v:
            check_metric_trigger_query_threshold(v["threshold"], (at, "threshold"), r)
        if "operator" in v:
            check_metric_trigger_query_operator(v["operator"], (at, "operator"), r)
        if "range" in v:
            check_metric_trigger_query_range(v["range"], (at, "range"), r)
        if "firing_for" in v:
            check_metric_trigger_query_firing_for(v["firing_for"], (at, "firing_for"), r)
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_metric_trigger_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_metric_trigger_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_parameters_0_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_metric_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_job_variables_0_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_metric_trigger_job_variables_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_compound_trigger_triggers_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    one_of(v, at, r, (("EventTrigger", check_event_trigger), ("MetricTrigger", check_metric_trigger), ("CompoundTrigger", check_compound_trigger), ("SequenceTrigger", check_sequence_trigger)))


def check_deployment_compound_trigger_within_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_compound_trigger_require_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_deployment_compound_trigger_require_1(v: Any, at: _At, r: _Report) -> None:
    _CHOICE7(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_compound_trigger_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_compound_trigger_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_compound_trigger_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_parameters_0_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_compound_trigger_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_compound_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_job_variables_0_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_compound_trigger_job_variables_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    one_of(v, at, r, (("EventTrigger", check_event_trigger), ("MetricTrigger", check_metric_trigger), ("CompoundTrigger", check_compound_trigger), ("SequenceTrigger", check_sequence_trigger)))


def check_deployment_sequence_trigger_within_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_sequence_trigger_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_deployment_sequence_trigger_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_sequence_trigger_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_parameters_0_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_sequence_trigger_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_deployment_sequence_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_job_variables_0_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_deployment_sequence_trigger_job_variables_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_deployment_event_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_event_trigger_match_1),))


def read_deployment_event_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_event_trigger_match_related_1), ("a list", read_deployment_event_trigger_match_related_2),))


def read_deployment_event_trigger_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_expect(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_for_each(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_posture(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE2(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")
    return v


def read_deployment_event_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_deployment_event_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_deployment_event_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_deployment_event_trigger_parameters_0), ("null", NULL),))


def read_deployment_event_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_deployment_event_trigger_job_variables_0), ("null", NULL),))


def read_deployment_event_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_deployment_metric_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_metric_trigger_match_1),))


def read_deployment_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_metric_trigger_match_related_1), ("a list", read_deployment_metric_trigger_match_related_2),))


def read_deployment_metric_trigger_metric(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("MetricTriggerQuery", read_metric_trigger_query),))


def read_deployment_metric_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_deployment_metric_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_deployment_metric_trigger_parameters_0), ("null", NULL),))


def read_deployment_metric_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_deployment_metric_trigger_job_variables_0), ("null", NULL),))


def read_deployment_metric_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_deployment_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_deployment_compound_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_compound_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration), ("null", NULL),))


def read_deployment_compound_trigger_require(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("integer", INT), ("a string", _CHOICE7),))


def read_deployment_compound_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_deployment_compound_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_deployment_compound_trigger_parameters_0), ("null", NULL),))


def read_deployment_compound_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_deployment_compound_trigger_job_variables_0), ("null", NULL),))


def read_deployment_compound_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_deployment_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_deployment_sequence_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_sequence_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration), ("null", NULL),))


def read_deployment_sequence_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_deployment_sequence_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_deployment_sequence_trigger_parameters_0), ("null", NULL),))


def read_deployment_sequence_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_deployment_sequence_trigger_job_variables_0), ("null", NULL),))


def read_deployment_sequence_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def check_resource_specification_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_resource_specification_additional_properties_0), ("a list", check_resource_specification_additional_properties_1)))


def check_match_1_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0), ("a list", check_1_additional_properties_1)))


def check_match_related_1_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_2), ("a list", check_1_additional_properties_1_2)))


def check_deployment_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_match_related_2_1)))


def check_parameters_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-event"):
        reference(v, at, r, "prefect-event", True)
        return


def check_job_variables_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_match_1_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_3), ("a list", check_1_additional_properties_1_3)))


def check_match_related_1_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_4), ("a list", check_1_additional_properties_1_4)))


def check_deployment_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_match_related_2_1_2)))


def check_metric_trigger_query_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("PrefectMetric", check_prefect_metric),))


def check_metric_trigger_query_threshold(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_metric_trigger_query_operator(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("MetricTriggerOperator", check_metric_trigger_operator),))


def check_metric_trigger_query_range(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_metric_trigger_query_firing_for(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_parameters_0_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-event"):
        reference(v, at, r, "prefect-event", True)
        return


def check_job_variables_0_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_event_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "type" in v:
            check_event_trigger_type(v["type"], (at, "type"), r)
        if "match" in v:
            check_event_trigger_match(v["match"], (at, "match"), r)
        if "match_related" in v:
            check_event_trigger_match_related(v["match_related"], (at, "match_related"), r)
        if "after" in v:
            check_event_trigger_after(v["after"], (at, "after"), r)
        if "expect" in v:
            check_event_trigger_expect(v["expect"], (at, "expect"), r)
        if "for_each" in v:
            check_event_trigger_for_each(v["for_each"], (at, "for_each"), r)
        if "posture" in v:
            check_event_trigger_posture(v["posture"], (at, "posture"), r)
        if "threshold" in v:
            check_event_trigger_threshold(v["threshold"], (at, "threshold"), r)
        if "within" in v:
            check_event_trigger_within(v["within"], (at, "within"), r)
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
    else:
        r.type(at, v, "a mapping")


def check_metric_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "metric" not in v:
            r.missing(at, "metric")
        if "type" in v:
            check_metric_trigger_type(v["type"], (at, "type"), r)
        if "match" in v:
            check_metric_trigger_match(v["match"], (at, "match"), r)
        if "match_related" in v:
            check_metric_trigger_match_related(v["match_related"], (at, "match_related"), r)
        if "posture" in v:
            check_metric_trigger_posture(v["posture"], (at, "posture"), r)
        if "metric" in v:
            check_metric_trigger_metric(v["metric"], (at, "metric"), r)
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
    else:
        r.type(at, v, "a mapping")


def check_compound_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "triggers" not in v:
            r.missing(at, "triggers")
        if "require" not in v:
            r.missing(at, "require")
        if "type" in v:
            check_compound_trigger_type(v["type"], (at, "type"), r)
        if "triggers" in v:
            check_compound_trigger_triggers(v["triggers"], (at, "triggers"), r)
        if "within" in v:
            check_compound_trigger_within(v["within"], (at, "within"), r)
        if "require" in v:
            check_compound_trigger_require(v["require"], (at, "require"), r)
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
    else:
        r.type(at, v, "a mapping")


def check_sequence_trigger(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "triggers" not in v:
            r.missing(at, "triggers")
        if "type" in v:
            check_sequence_trigger_type(v["type"], (at, "type"), r)
        if "triggers" in v:
            check_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r)
        if "within" in v:
            check_sequence_trigger_within(v["within"], (at, "within"), r)
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
    else:
        r.type(at, v, "a mapping")


def check_parameters_0_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-event"):
        reference(v, at, r, "prefect-event", True)
        return


def check_job_variables_0_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_parameters_0_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-event"):
        reference(v, at, r, "prefect-event", True)
        return


def check_job_variables_0_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def read_resource_specification(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_resource_specification_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_match_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_1_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_match_related_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_related_1_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_match_related_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_deployment_event_trigger_match_related_2_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_match_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_1_additional_properties_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_match_related_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_related_1_additional_properties_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_match_related_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_deployment_metric_trigger_match_related_2_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_metric_trigger_query(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return made(
            MetricTriggerQuery(
                name=read_metric_trigger_query_name(v["name"], (at, "name"), r) if "name" in v else r.missing(at, "name"),
                threshold=_TEMPLATED5(v["threshold"], (at, "threshold"), r) if "threshold" in v else r.missing(at, "threshold"),
                operator=read_metric_trigger_query_operator(v["operator"], (at, "operator"), r) if "operator" in v else r.missing(at, "operator"),
                range=read_metric_trigger_query_range(v["range"], (at, "range"), r) if "range" in v else None,
                firing_for=read_metric_trigger_query_firing_for(v["firing_for"], (at, "firing_for"), r) if "firing_for" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_deployment_compound_trigger_triggers_2, build_deployment_compound_trigger_triggers)


def read_deployment_compound_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_deployment_sequence_trigger_triggers_2, build_deployment_sequence_trigger_triggers)


def read_deployment_sequence_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_resource_specification_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_resource_specification_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_resource_specification_additional_properties_1_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_5(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_2(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_6(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_match_related_2_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_2_1_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_1_additional_properties_0_3(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_7(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_4(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_8(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_match_related_2_1_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_2_1_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_prefect_metric(v: Any, at: _At, r: _Report) -> None:
    _CHOICE8(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_metric_trigger_operator(v: Any, at: _At, r: _Report) -> None:
    _CHOICE9(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_event_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_event_trigger_match(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_event_trigger_match_1)))


def check_event_trigger_match_related(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_event_trigger_match_related_1), ("a list", check_event_trigger_match_related_2)))


def check_event_trigger_after(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_event_trigger_after_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_event_trigger_expect(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_event_trigger_expect_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_event_trigger_for_each(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        for i, x in enumerate(v):
            check_event_trigger_for_each_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_event_trigger_posture(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE2(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_event_trigger_threshold(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_event_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration),))


def check_metric_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_metric_trigger_match(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_metric_trigger_match_1)))


def check_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_metric_trigger_match_related_1), ("a list", check_metric_trigger_match_related_2)))


def check_metric_trigger_posture(v: Any, at: _At, r: _Report) -> None:
    _CHOICE4(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_metric_trigger_metric(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("MetricTriggerQuery", check_metric_trigger_query),))


def check_compound_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE5(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_compound_trigger_triggers_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_compound_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration), ("null", check_compound_trigger_within_1)))


def check_compound_trigger_require(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("integer", check_compound_trigger_require_0), ("a string", check_compound_trigger_require_1)))


def check_sequence_trigger_type(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_sequence_trigger_triggers_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_sequence_trigger_within(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a value of another form", _codec.common.check_duration), ("null", check_sequence_trigger_within_1)))


def read_resource_specification_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_resource_specification_additional_properties_1),))


def read_match_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1),))


def read_match_related_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_2),))


def read_deployment_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1),))


def read_match_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_3),))


def read_match_related_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_4),))


def read_deployment_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_2),))


def read_metric_trigger_query_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("PrefectMetric", _CHOICE8),))


def read_metric_trigger_query_operator(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("MetricTriggerOperator", _CHOICE9),))


def read_metric_trigger_query_range(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_metric_trigger_query_firing_for(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def build_deployment_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger),))


def build_deployment_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger),))


def check_resource_specification_additional_properties_1_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_5(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_6(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_1_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_5), ("a list", check_1_additional_properties_1_9)))


def check_1_additional_properties_1_7(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_8(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_1_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_6), ("a list", check_1_additional_properties_1_10)))


def check_event_trigger_match_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_1_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_event_trigger_match_related_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_related_1_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_event_trigger_match_related_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_event_trigger_match_related_2_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_event_trigger_after_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_event_trigger_expect_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_event_trigger_for_each_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_metric_trigger_match_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_1_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_metric_trigger_match_related_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_match_related_1_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_metric_trigger_match_related_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_metric_trigger_match_related_2_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_compound_trigger_triggers_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    one_of(v, at, r, (("EventTrigger", check_event_trigger), ("MetricTrigger", check_metric_trigger), ("CompoundTrigger", check_compound_trigger), ("SequenceTrigger", check_sequence_trigger)))


def check_compound_trigger_within_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_compound_trigger_require_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_compound_trigger_require_1(v: Any, at: _At, r: _Report) -> None:
    _CHOICE7(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    one_of(v, at, r, (("EventTrigger", check_event_trigger), ("MetricTrigger", check_metric_trigger), ("CompoundTrigger", check_compound_trigger), ("SequenceTrigger", check_sequence_trigger)))


def check_sequence_trigger_within_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_resource_specification_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_match_related_2_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_2_1_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_1_additional_properties_1_3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_4(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_match_related_2_1_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_2_1_additional_properties_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_event_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return made(
            EventTrigger(
                type=_CHOICE1(v["type"], (at, "type"), r) if "type" in v else "event",
                match=read_event_trigger_match(v["match"], (at, "match"), r) if "match" in v else None,
                match_related=read_event_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None,
                after=read_event_trigger_after(v["after"], (at, "after"), r) if "after" in v else None,
                expect=read_event_trigger_expect(v["expect"], (at, "expect"), r) if "expect" in v else None,
                for_each=read_event_trigger_for_each(v["for_each"], (at, "for_each"), r) if "for_each" in v else None,
                posture=read_event_trigger_posture(v["posture"], (at, "posture"), r) if "posture" in v else "Reactive",
                threshold=_TEMPLATED1(v["threshold"], (at, "threshold"), r) if "threshold" in v else 1,
                within=read_event_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_metric_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return made(
            MetricTrigger(
                type=_CHOICE3(v["type"], (at, "type"), r) if "type" in v else "metric",
                match=read_metric_trigger_match(v["match"], (at, "match"), r) if "match" in v else None,
                match_related=read_metric_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None,
                posture=_CHOICE4(v["posture"], (at, "posture"), r) if "posture" in v else "Metric",
                metric=read_metric_trigger_metric(v["metric"], (at, "metric"), r) if "metric" in v else r.missing(at, "metric"),
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_compound_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
        return made(
            CompoundTrigger(
                type=_CHOICE5(v["type"], (at, "type"), r) if "type" in v else "compound",
                triggers=read_compound_trigger_triggers(v["triggers"], (at, "triggers"), r) if "triggers" in v else r.missing(at, "triggers"),
                within=read_compound_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
                require=read_compound_trigger_require(v["require"], (at, "require"), r) if "require" in v else r.missing(at, "require"),
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_sequence_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return made(
            SequenceTrigger(
                type=_CHOICE6(v["type"], (at, "type"), r) if "type" in v else "sequence",
                triggers=read_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r) if "triggers" in v else r.missing(at, "triggers"),
                within=read_sequence_trigger_within(v["within"], (at, "within"), r) if "within" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_1_additional_properties_0_5(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_9(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_11(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_6(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_10(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_12(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_match_1_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_7), ("a list", check_1_additional_properties_1_13)))


def check_match_related_1_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_8), ("a list", check_1_additional_properties_1_14)))


def check_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_match_related_2_1_3)))


def check_match_1_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_9), ("a list", check_1_additional_properties_1_15)))


def check_match_related_1_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_10), ("a list", check_1_additional_properties_1_16)))


def check_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    first_of(v, at, r, (("a mapping", check_resource_specification), ("a mapping", check_match_related_2_1_4)))


def read_2_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_5),))


def read_2_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_6),))


def read_event_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_event_trigger_match_1),))


def read_event_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_event_trigger_match_related_1), ("a list", read_event_trigger_match_related_2),))


def read_event_trigger_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_expect(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_for_each(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        if not unique(v):
            r.problem(at, "unique-items", "must not hold the same member twice")
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_posture(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE2(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")
    return v


def read_event_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration),))


def read_metric_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_metric_trigger_match_1),))


def read_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_metric_trigger_match_related_1), ("a list", read_metric_trigger_match_related_2),))


def read_metric_trigger_metric(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("MetricTriggerQuery", read_metric_trigger_query),))


def read_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_compound_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_compound_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration), ("null", NULL),))


def read_compound_trigger_require(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("integer", INT), ("a string", _CHOICE7),))


def read_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_sequence_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_sequence_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a value of another form", _codec.common.read_duration), ("null", NULL),))


def check_1_additional_properties_1_11(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_12(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_0_7(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_13(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_17(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_8(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_14(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_18(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_match_related_2_1_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_2_1_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_1_additional_properties_0_9(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_15(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_19(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_10(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_16(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_20(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_match_related_2_1_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_2_1_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_1_additional_properties_1_5(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_6(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_match_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_1_additional_properties_3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_event_trigger_match_related_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_related_1_additional_properties_3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_event_trigger_match_related_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_event_trigger_match_related_2_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_metric_trigger_match_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_1_additional_properties_4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_metric_trigger_match_related_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_match_related_1_additional_properties_4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_metric_trigger_match_related_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_metric_trigger_match_related_2_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_compound_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_compound_trigger_triggers_2, build_compound_trigger_triggers)


def read_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_sequence_trigger_triggers_2, build_sequence_trigger_triggers)


def check_1_additional_properties_1_17(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_18(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_1_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_11), ("a list", check_1_additional_properties_1_21)))


def check_1_additional_properties_1_19(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_20(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_1_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    first_of(v, at, r, (("a string", check_1_additional_properties_0_12), ("a list", check_1_additional_properties_1_22)))


def read_match_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_7),))


def read_match_related_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_8),))


def read_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_3),))


def read_match_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_9),))


def read_match_related_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_10),))


def read_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_4),))


def build_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger),))


def build_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger),))


def check_1_additional_properties_0_11(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_21(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_23(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_1_additional_properties_0_12(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_22(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_1_additional_properties_1_24(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def read_1_additional_properties_1_7(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_8(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_match_related_2_1_3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_2_1_additional_properties_3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_1_additional_properties_1_9(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_10(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_match_related_2_1_4(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_2_1_additional_properties_4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_1_additional_properties_1_23(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_additional_properties_1_24(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def read_2_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_11),))


def read_2_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    return first_of(v, at, r, (("a string", STR), ("a list", read_1_additional_properties_1_12),))


def read_1_additional_properties_1_11(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_12(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")
