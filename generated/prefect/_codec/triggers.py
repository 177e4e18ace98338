"""Reads and checks what triggers describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, one_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.values import INT, choice
from .. import _codec
from ..triggers import CompoundTrigger, DeploymentCompoundTrigger, DeploymentEventTrigger, DeploymentMetricTrigger, DeploymentSequenceTrigger, EventTrigger, MetricTrigger, MetricTriggerQuery, SequenceTrigger

_KEYS1 = frozenset(("type", "match", "match_related", "after", "expect", "for_each", "posture", "threshold", "within", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_ORDERS1 = Orders(_KEYS1, ())
_CHOICE1 = choice("event")
_TEMPLATED1 = templated("integer", form="prefect")
_TEMPLATED2 = templated("string", form="prefect")
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS2 = frozenset(("type", "match", "match_related", "posture", "metric", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_ORDERS2 = Orders(_KEYS2, ("metric",))
_CHOICE2 = choice("metric")
_CHOICE3 = choice("Metric")
_KEYS3 = frozenset(("type", "triggers", "within", "require", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_ORDERS3 = Orders(_KEYS3, ("triggers", "require"))
_CHOICE4 = choice("compound")
_KEYS4 = frozenset(("type", "triggers", "within", "name", "description", "enabled", "parameters", "job_variables", "schedule_after"))
_ORDERS4 = Orders(_KEYS4, ("triggers",))
_CHOICE5 = choice("sequence")
_TEMPLATED4 = templated("string", form="prefect-item")
_CHOICE6 = choice("Reactive", "Proactive")
_CHOICE7 = choice("any", "all")
_WORDS1 = frozenset(("any", "all"))
_ANY1 = any_templated("prefect-event")
_ANY2 = any_templated("prefect")
_KEYS5 = frozenset(("name", "threshold", "operator", "range", "firing_for"))
_ORDERS5 = Orders(_KEYS5, ("name", "threshold", "operator"))
_TEMPLATED5 = templated("number", form="prefect")
_CHOICE8 = choice("lateness", "duration", "successes")
_WORDS2 = frozenset(("lateness", "duration", "successes"))
_CHOICE9 = choice("<", "<=", ">", ">=")
_WORDS3 = frozenset(("<", "<=", ">", ">="))
_KEYS6 = frozenset(("type", "match", "match_related", "after", "expect", "for_each", "posture", "threshold", "within"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("type", "match", "match_related", "posture", "metric"))
_ORDERS7 = Orders(_KEYS7, ("metric",))
_KEYS8 = frozenset(("type", "triggers", "within", "require"))
_ORDERS8 = Orders(_KEYS8, ("triggers", "require"))
_KEYS9 = frozenset(("type", "triggers", "within"))
_ORDERS9 = Orders(_KEYS9, ("triggers",))


def read_deployment_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("DeploymentEventTrigger", read_deployment_event_trigger), ("DeploymentMetricTrigger", read_deployment_metric_trigger), ("DeploymentCompoundTrigger", read_deployment_compound_trigger), ("DeploymentSequenceTrigger", read_deployment_sequence_trigger)))
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DeploymentEventTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "event" else _CHOICE1(x, (at, "type"), r)) if "type" in v else "event"
        m.match = read_deployment_event_trigger_match(v["match"], (at, "match"), r) if "match" in v else None
        m.match_related = read_deployment_event_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None
        m.after = read_deployment_event_trigger_after(v["after"], (at, "after"), r) if "after" in v else None
        m.expect = read_deployment_event_trigger_expect(v["expect"], (at, "expect"), r) if "expect" in v else None
        m.for_each = read_deployment_event_trigger_for_each(v["for_each"], (at, "for_each"), r) if "for_each" in v else None
        m.posture = read_deployment_event_trigger_posture(v["posture"], (at, "posture"), r) if "posture" in v else "Reactive"
        m.threshold = _TEMPLATED1(v["threshold"], (at, "threshold"), r) if "threshold" in v else 1
        m.within = read_deployment_event_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.name = read_deployment_event_trigger_name(v["name"], (at, "name"), r) if "name" in v else None
        m.description = _TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else ""
        m.enabled = _TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True
        m.parameters = read_deployment_event_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.job_variables = read_deployment_event_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.schedule_after = read_deployment_event_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None
        m.__class__ = DeploymentEventTrigger
        return m
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = DeploymentMetricTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "metric" else _CHOICE2(x, (at, "type"), r)) if "type" in v else "metric"
        m.match = read_deployment_metric_trigger_match(v["match"], (at, "match"), r) if "match" in v else None
        m.match_related = read_deployment_metric_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None
        m.posture = (x if (x := v["posture"]) == "Metric" else _CHOICE3(x, (at, "posture"), r)) if "posture" in v else "Metric"
        m.metric = read_deployment_metric_trigger_metric(v["metric"], (at, "metric"), r)
        m.name = read_deployment_metric_trigger_name(v["name"], (at, "name"), r) if "name" in v else None
        m.description = _TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else ""
        m.enabled = _TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True
        m.parameters = read_deployment_metric_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.job_variables = read_deployment_metric_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.schedule_after = read_deployment_metric_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None
        m.__class__ = DeploymentMetricTrigger
        return m
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = DeploymentCompoundTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "compound" else _CHOICE4(x, (at, "type"), r)) if "type" in v else "compound"
        m.triggers = read_deployment_compound_trigger_triggers(v["triggers"], (at, "triggers"), r)
        m.within = read_deployment_compound_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.require = read_deployment_compound_trigger_require(v["require"], (at, "require"), r)
        m.name = read_deployment_compound_trigger_name(v["name"], (at, "name"), r) if "name" in v else None
        m.description = _TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else ""
        m.enabled = _TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True
        m.parameters = read_deployment_compound_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.job_variables = read_deployment_compound_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.schedule_after = read_deployment_compound_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None
        m.__class__ = DeploymentCompoundTrigger
        return m
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = DeploymentSequenceTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "sequence" else _CHOICE5(x, (at, "type"), r)) if "type" in v else "sequence"
        m.triggers = read_deployment_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r)
        m.within = read_deployment_sequence_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.name = read_deployment_sequence_trigger_name(v["name"], (at, "name"), r) if "name" in v else None
        m.description = _TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else ""
        m.enabled = _TEMPLATED3(v["enabled"], (at, "enabled"), r) if "enabled" in v else True
        m.parameters = read_deployment_sequence_trigger_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.job_variables = read_deployment_sequence_trigger_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.schedule_after = read_deployment_sequence_trigger_schedule_after(v["schedule_after"], (at, "schedule_after"), r) if "schedule_after" in v else None
        m.__class__ = DeploymentSequenceTrigger
        return m
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_event_trigger_match_1)))
    return r.type(at, v, "a mapping")


def read_deployment_event_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_event_trigger_match_related_1)))
    if isinstance(v, ARRAY):
        return read_deployment_event_trigger_match_related_2(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_deployment_event_trigger_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_expect(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_for_each(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_event_trigger_posture(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE6(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_deployment_event_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_deployment_event_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_deployment_event_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_event_trigger_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_event_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_event_trigger_job_variables_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_event_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_deployment_metric_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_metric_trigger_match_1)))
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_deployment_metric_trigger_match_related_1)))
    if isinstance(v, ARRAY):
        return read_deployment_metric_trigger_match_related_2(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_deployment_metric_trigger_metric(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_metric_trigger_query(v, at, r)
    return r.type(at, v, "a mapping")


def read_deployment_metric_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_deployment_metric_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_metric_trigger_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_metric_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_metric_trigger_job_variables_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_metric_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_deployment_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_deployment_compound_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_compound_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string, a number or null")


def read_deployment_compound_trigger_require(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v if type(v) is str and v in _WORDS1 else _CHOICE7(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "a string or an integer")


def read_deployment_compound_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_deployment_compound_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_compound_trigger_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_compound_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_compound_trigger_job_variables_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_compound_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_deployment_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_deployment_sequence_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_sequence_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string, a number or null")


def read_deployment_sequence_trigger_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_deployment_sequence_trigger_parameters(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_sequence_trigger_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_sequence_trigger_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_deployment_sequence_trigger_job_variables_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_sequence_trigger_schedule_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


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
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = MetricTriggerQuery.__blank__()
        m._written = w
        m.name = read_metric_trigger_query_name(v["name"], (at, "name"), r)
        m.threshold = _TEMPLATED5(v["threshold"], (at, "threshold"), r)
        m.operator = read_metric_trigger_query_operator(v["operator"], (at, "operator"), r)
        m.range = read_metric_trigger_query_range(v["range"], (at, "range"), r) if "range" in v else None
        m.firing_for = read_metric_trigger_query_firing_for(v["firing_for"], (at, "firing_for"), r) if "firing_for" in v else None
        m.__class__ = MetricTriggerQuery
        return m
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
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger)))
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_compound_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger)))
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_sequence_trigger_job_variables_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_resource_specification_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_resource_specification_additional_properties_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_match_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_match_related_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_2(v, at, r)
    return r.type(at, v, "a list or a string")


def read_deployment_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1)))
    return r.type(at, v, "a mapping")


def read_match_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_3(v, at, r)
    return r.type(at, v, "a list or a string")


def read_match_related_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_4(v, at, r)
    return r.type(at, v, "a list or a string")


def read_deployment_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_2)))
    return r.type(at, v, "a mapping")


def read_metric_trigger_query_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v if type(v) is str and v in _WORDS2 else _CHOICE8(v, at, r)
    return r.type(at, v, "a string")


def read_metric_trigger_query_operator(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v if type(v) is str and v in _WORDS3 else _CHOICE9(v, at, r)
    return r.type(at, v, "a string")


def read_metric_trigger_query_range(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_metric_trigger_query_firing_for(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_event_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = EventTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "event" else _CHOICE1(x, (at, "type"), r)) if "type" in v else "event"
        m.match = read_event_trigger_match(v["match"], (at, "match"), r) if "match" in v else None
        m.match_related = read_event_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None
        m.after = read_event_trigger_after(v["after"], (at, "after"), r) if "after" in v else None
        m.expect = read_event_trigger_expect(v["expect"], (at, "expect"), r) if "expect" in v else None
        m.for_each = read_event_trigger_for_each(v["for_each"], (at, "for_each"), r) if "for_each" in v else None
        m.posture = read_event_trigger_posture(v["posture"], (at, "posture"), r) if "posture" in v else "Reactive"
        m.threshold = _TEMPLATED1(v["threshold"], (at, "threshold"), r) if "threshold" in v else 1
        m.within = read_event_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.__class__ = EventTrigger
        return m
    return r.type(at, v, "a mapping")


def read_metric_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = MetricTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "metric" else _CHOICE2(x, (at, "type"), r)) if "type" in v else "metric"
        m.match = read_metric_trigger_match(v["match"], (at, "match"), r) if "match" in v else None
        m.match_related = read_metric_trigger_match_related(v["match_related"], (at, "match_related"), r) if "match_related" in v else None
        m.posture = (x if (x := v["posture"]) == "Metric" else _CHOICE3(x, (at, "posture"), r)) if "posture" in v else "Metric"
        m.metric = read_metric_trigger_metric(v["metric"], (at, "metric"), r)
        m.__class__ = MetricTrigger
        return m
    return r.type(at, v, "a mapping")


def read_compound_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = CompoundTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "compound" else _CHOICE4(x, (at, "type"), r)) if "type" in v else "compound"
        m.triggers = read_compound_trigger_triggers(v["triggers"], (at, "triggers"), r)
        m.within = read_compound_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.require = read_compound_trigger_require(v["require"], (at, "require"), r)
        m.__class__ = CompoundTrigger
        return m
    return r.type(at, v, "a mapping")


def read_sequence_trigger(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = SequenceTrigger.__blank__()
        m._written = w
        m.type = (x if (x := v["type"]) == "sequence" else _CHOICE5(x, (at, "type"), r)) if "type" in v else "sequence"
        m.triggers = read_sequence_trigger_triggers(v["triggers"], (at, "triggers"), r)
        m.within = read_sequence_trigger_within(v["within"], (at, "within"), r) if "within" in v else None
        m.__class__ = SequenceTrigger
        return m
    return r.type(at, v, "a mapping")


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


def read_event_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_event_trigger_match_1)))
    return r.type(at, v, "a mapping")


def read_event_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_event_trigger_match_related_1)))
    if isinstance(v, ARRAY):
        return read_event_trigger_match_related_2(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_event_trigger_after(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_expect(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_for_each(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_event_trigger_posture(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE6(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_event_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string or a number")


def read_metric_trigger_match(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_metric_trigger_match_1)))
    return r.type(at, v, "a mapping")


def read_metric_trigger_match_related(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_metric_trigger_match_related_1)))
    if isinstance(v, ARRAY):
        return read_metric_trigger_match_related_2(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_metric_trigger_metric(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_metric_trigger_query(v, at, r)
    return r.type(at, v, "a mapping")


def read_compound_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_compound_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_compound_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string, a number or null")


def read_compound_trigger_require(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v if type(v) is str and v in _WORDS1 else _CHOICE7(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "a string or an integer")


def read_sequence_trigger_triggers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_sequence_trigger_triggers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_sequence_trigger_within(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str or type(v) is int or type(v) is float:
        return _codec.common.read_duration(v, at, r)
    return r.type(at, v, "a string, a number or null")


def read_2_1_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_5(v, at, r)
    return r.type(at, v, "a list or a string")


def read_2_1_additional_properties_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_6(v, at, r)
    return r.type(at, v, "a list or a string")


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
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger)))
    return r.type(at, v, "a mapping")


def read_sequence_trigger_triggers_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return one_of(v, at, r, (("EventTrigger", read_event_trigger), ("MetricTrigger", read_metric_trigger), ("CompoundTrigger", read_compound_trigger), ("SequenceTrigger", read_sequence_trigger)))
    return r.type(at, v, "a mapping")


def read_1_additional_properties_1_5(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_6(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_match_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_7(v, at, r)
    return r.type(at, v, "a list or a string")


def read_match_related_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_8(v, at, r)
    return r.type(at, v, "a list or a string")


def read_event_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_3)))
    return r.type(at, v, "a mapping")


def read_match_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_9(v, at, r)
    return r.type(at, v, "a list or a string")


def read_match_related_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_10(v, at, r)
    return r.type(at, v, "a list or a string")


def read_metric_trigger_match_related_2_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a mapping", read_resource_specification), ("a mapping", read_match_related_2_1_4)))
    return r.type(at, v, "a mapping")


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


def read_2_1_additional_properties_3(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_11(v, at, r)
    return r.type(at, v, "a list or a string")


def read_2_1_additional_properties_4(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", True)
    if type(v) is str:
        return v
    if isinstance(v, ARRAY):
        return read_1_additional_properties_1_12(v, at, r)
    return r.type(at, v, "a list or a string")


def read_1_additional_properties_1_11(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_1_additional_properties_1_12(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED4(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")
