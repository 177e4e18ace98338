"""Reads and checks what prefect_yaml describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import INT, choice, scalar
from .. import _codec
from ..prefect_yaml import ConcurrencyLimit, CronSchedule, Deployment, FrequencySla, IntervalSchedule, LatenessSla, PrefectYaml, RRuleSchedule, TimeToCompletionSla

_KEYS1 = frozenset(("name", "prefect-version", "definitions", "build", "push", "pull", "deployments"))
_ORDERS1 = Orders(_KEYS1, ())
_ANY1 = any_templated("prefect")
_KEYS2 = frozenset(("name", "entrypoint", "version", "version_type", "description", "tags", "flow_name", "parameters", "enforce_parameter_schema", "work_pool", "schedule", "schedules", "paused", "concurrency_limit", "build", "push", "pull", "triggers", "sla"))
_ORDERS2 = Orders(_KEYS2, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_SCALAR1 = scalar("boolean", "null")
_TEMPLATED3 = templated("string", form="prefect-item")
_KEYS3 = frozenset(("limit", "collision_strategy", "grace_period_seconds"))
_ORDERS3 = Orders(_KEYS3, ())
_SCALAR2 = scalar("integer", "null")
_KEYS4 = frozenset(("cron", "day_or", "timezone", "active", "parameters", "slug", "replaces"))
_ORDERS4 = Orders(_KEYS4, ("cron",))
_TEMPLATED4 = templated("string", form="prefect")
_TEMPLATED5 = templated("string", "boolean", "null", form="prefect")
_KEYS5 = frozenset(("interval", "anchor_date", "timezone", "active", "parameters", "slug", "replaces"))
_ORDERS5 = Orders(_KEYS5, ("interval",))
_KEYS6 = frozenset(("rrule", "timezone", "active", "parameters", "slug", "replaces"))
_ORDERS6 = Orders(_KEYS6, ("rrule",))
_CHOICE1 = choice("ENQUEUE", "CANCEL_NEW", None)
_KEYS7 = frozenset(("name", "severity", "enabled", "duration"))
_ORDERS7 = Orders(_KEYS7, ("name", "duration"))
_CHOICE2 = choice("minor", "low", "moderate", "high", "critical")
_WORDS1 = frozenset(("minor", "low", "moderate", "high", "critical"))
_KEYS8 = frozenset(("name", "severity", "enabled", "within"))
_ORDERS8 = Orders(_KEYS8, ("name", "within"))
_KEYS9 = frozenset(("name", "severity", "enabled", "stale_after"))
_ORDERS9 = Orders(_KEYS9, ("name", "stale_after"))


def read_prefect_yaml(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = PrefectYaml.__blank__()
        m._written = w
        m.name = read_name(v["name"], (at, "name"), r) if "name" in v else None
        m.prefect_version = read_prefect_version(v["prefect-version"], (at, "prefect-version"), r) if "prefect-version" in v else None
        m.definitions = _ANY1(v["definitions"], (at, "definitions"), r) if "definitions" in v else UNSET
        m.build = _codec.steps.read_steps(v["build"], (at, "build"), r) if "build" in v else UNSET
        m.push = _codec.steps.read_steps(v["push"], (at, "push"), r) if "push" in v else UNSET
        m.pull = _codec.steps.read_steps(v["pull"], (at, "pull"), r) if "pull" in v else UNSET
        m.deployments = read_deployments(v["deployments"], (at, "deployments"), r) if "deployments" in v else None
        m.__class__ = PrefectYaml
        return m
    return r.type(at, v, "a mapping")


def read_name(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    return r.type(at, v, "a string or null")


def read_prefect_version(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    return r.type(at, v, "a string or null")


def read_deployments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_deployment(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_deployment_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = Deployment.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.entrypoint = _TEMPLATED1(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else None
        m.version = _TEMPLATED2(v["version"], (at, "version"), r) if "version" in v else None
        m.version_type = _TEMPLATED2(v["version_type"], (at, "version_type"), r) if "version_type" in v else None
        m.description = _TEMPLATED2(v["description"], (at, "description"), r) if "description" in v else None
        m.tags = read_deployment_tags(v["tags"], (at, "tags"), r) if "tags" in v else None
        m.flow_name = _TEMPLATED2(v["flow_name"], (at, "flow_name"), r) if "flow_name" in v else None
        m.parameters = read_deployment_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.enforce_parameter_schema = (x if type(x := v["enforce_parameter_schema"]) is bool else _SCALAR1(x, (at, "enforce_parameter_schema"), r)) if "enforce_parameter_schema" in v else None
        m.work_pool = read_deployment_work_pool(v["work_pool"], (at, "work_pool"), r) if "work_pool" in v else None
        m.schedule = read_deployment_schedule(v["schedule"], (at, "schedule"), r) if "schedule" in v else None
        m.schedules = read_deployment_schedules(v["schedules"], (at, "schedules"), r) if "schedules" in v else None
        m.paused = (x if type(x := v["paused"]) is bool else _SCALAR1(x, (at, "paused"), r)) if "paused" in v else None
        m.concurrency_limit = read_deployment_concurrency_limit(v["concurrency_limit"], (at, "concurrency_limit"), r) if "concurrency_limit" in v else None
        m.build = _codec.steps.read_steps(v["build"], (at, "build"), r) if "build" in v else UNSET
        m.push = _codec.steps.read_steps(v["push"], (at, "push"), r) if "push" in v else UNSET
        m.pull = _codec.steps.read_steps(v["pull"], (at, "pull"), r) if "pull" in v else UNSET
        m.triggers = read_deployment_triggers(v["triggers"], (at, "triggers"), r) if "triggers" in v else None
        m.sla = read_deployment_sla(v["sla"], (at, "sla"), r) if "sla" in v else None
        m.__class__ = Deployment
        return m
    return r.type(at, v, "a mapping")


def check_deployment_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("schedule" in v and isinstance(v["schedule"], OBJECT)):
        check_deployment_0_then(v, at, r)


def read_deployment_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_deployment_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_deployment_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_deployment_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return _codec.work_pools.read_any_work_pool(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_deployment_schedule(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("Schedule", read_schedule), ("a mapping", read_deployment_schedule_1)))
    return r.type(at, v, "a mapping or null")


def read_deployment_schedules(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_deployment_schedules_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_deployment_concurrency_limit(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_concurrency_limit(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_deployment_triggers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_deployment_triggers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_deployment_sla(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_deployment_sla_0(v, at, r)
    return r.type(at, v, "a list or null")


def check_deployment_0_then(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or "schedules" in v:
        r.problem(at, "not", "'schedules' cannot stand here")


def read_deployment_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED3(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("CronSchedule", read_cron_schedule), ("IntervalSchedule", read_interval_schedule), ("RRuleSchedule", read_r_rule_schedule)))
    return r.type(at, v, "a mapping")


def read_deployment_schedule_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) > 0:
            r.problem(at, "max-properties", "takes at most 0 keys")
    else:
        r.type(at, v, "a mapping")
    return v


def read_deployment_schedules_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_schedule(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_concurrency_limit(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = ConcurrencyLimit.__blank__()
        m._written = w
        m.limit = (x if type(x := v["limit"]) is int else _SCALAR2(x, (at, "limit"), r)) if "limit" in v else None
        m.collision_strategy = read_concurrency_limit_collision_strategy(v["collision_strategy"], (at, "collision_strategy"), r) if "collision_strategy" in v else None
        m.grace_period_seconds = (x if type(x := v["grace_period_seconds"]) is int else _SCALAR2(x, (at, "grace_period_seconds"), r)) if "grace_period_seconds" in v else None
        m.__class__ = ConcurrencyLimit
        return m
    return r.type(at, v, "a mapping")


def read_deployment_triggers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.triggers.read_deployment_trigger(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_sla_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_service_level_agreement(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_cron_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        m = CronSchedule.__blank__()
        m._written = w
        m.cron = _TEMPLATED4(v["cron"], (at, "cron"), r)
        m.day_or = _TEMPLATED5(v["day_or"], (at, "day_or"), r) if "day_or" in v else None
        m.timezone = _TEMPLATED2(v["timezone"], (at, "timezone"), r) if "timezone" in v else None
        m.active = _TEMPLATED5(v["active"], (at, "active"), r) if "active" in v else None
        m.parameters = read_cron_schedule_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.slug = _TEMPLATED2(v["slug"], (at, "slug"), r) if "slug" in v else None
        m.replaces = _TEMPLATED2(v["replaces"], (at, "replaces"), r) if "replaces" in v else None
        m.__class__ = CronSchedule
        return m
    return r.type(at, v, "a mapping")


def read_interval_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = IntervalSchedule.__blank__()
        m._written = w
        m.interval = _codec.common.read_duration(v["interval"], (at, "interval"), r)
        m.anchor_date = _TEMPLATED2(v["anchor_date"], (at, "anchor_date"), r) if "anchor_date" in v else None
        m.timezone = _TEMPLATED2(v["timezone"], (at, "timezone"), r) if "timezone" in v else None
        m.active = _TEMPLATED5(v["active"], (at, "active"), r) if "active" in v else None
        m.parameters = read_interval_schedule_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.slug = _TEMPLATED2(v["slug"], (at, "slug"), r) if "slug" in v else None
        m.replaces = _TEMPLATED2(v["replaces"], (at, "replaces"), r) if "replaces" in v else None
        m.__class__ = IntervalSchedule
        return m
    return r.type(at, v, "a mapping")


def read_r_rule_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        m = RRuleSchedule.__blank__()
        m._written = w
        m.rrule = _TEMPLATED4(v["rrule"], (at, "rrule"), r)
        m.timezone = _TEMPLATED2(v["timezone"], (at, "timezone"), r) if "timezone" in v else None
        m.active = _TEMPLATED5(v["active"], (at, "active"), r) if "active" in v else None
        m.parameters = read_r_rule_schedule_parameters(v["parameters"], (at, "parameters"), r) if "parameters" in v else None
        m.slug = _TEMPLATED2(v["slug"], (at, "slug"), r) if "slug" in v else None
        m.replaces = _TEMPLATED2(v["replaces"], (at, "replaces"), r) if "replaces" in v else None
        m.__class__ = RRuleSchedule
        return m
    return r.type(at, v, "a mapping")


def read_concurrency_limit_collision_strategy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    return v


def read_service_level_agreement(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("TimeToCompletionSla", read_time_to_completion_sla), ("LatenessSla", read_lateness_sla), ("FrequencySla", read_frequency_sla)))
    return r.type(at, v, "a mapping")


def read_cron_schedule_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_interval_schedule_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_r_rule_schedule_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_time_to_completion_sla(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = TimeToCompletionSla.__blank__()
        m._written = w
        m.name = _TEMPLATED4(v["name"], (at, "name"), r)
        m.severity = (x if type(x := v["severity"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "severity"), r)) if "severity" in v else "moderate"
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR1(x, (at, "enabled"), r)) if "enabled" in v else True
        m.duration = x if type(x := v["duration"]) is int else INT(x, (at, "duration"), r)
        m.__class__ = TimeToCompletionSla
        return m
    return r.type(at, v, "a mapping")


def read_lateness_sla(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = LatenessSla.__blank__()
        m._written = w
        m.name = _TEMPLATED4(v["name"], (at, "name"), r)
        m.severity = (x if type(x := v["severity"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "severity"), r)) if "severity" in v else "moderate"
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR1(x, (at, "enabled"), r)) if "enabled" in v else True
        m.within = _codec.common.read_duration(v["within"], (at, "within"), r)
        m.__class__ = LatenessSla
        return m
    return r.type(at, v, "a mapping")


def read_frequency_sla(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = FrequencySla.__blank__()
        m._written = w
        m.name = _TEMPLATED4(v["name"], (at, "name"), r)
        m.severity = (x if type(x := v["severity"]) is str and x in _WORDS1 else _CHOICE2(x, (at, "severity"), r)) if "severity" in v else "moderate"
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR1(x, (at, "enabled"), r)) if "enabled" in v else True
        m.stale_after = _codec.common.read_duration(v["stale_after"], (at, "stale_after"), r)
        m.__class__ = FrequencySla
        return m
    return r.type(at, v, "a mapping")
