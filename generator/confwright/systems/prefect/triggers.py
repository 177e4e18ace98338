"""Triggers that load and then fail when the deployment's automations are made: what the models of `prefect.events` want beside
the types of single fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_object
from ..versions.imported import is_before
from .cron import seconds
from .document import deployments, mapping, members, placeholders

_LEAST: Final = 10.0
_LEAST_QUERY: Final = 300.0


def trigger_notes(document: Any, schema: Mapping[str, Any] | None = None) -> Iterator[Note]:
    """What is wrong with the triggers of a file. `schema` is that of the package that reads it."""
    numbers = is_before(schema, "prefect", (3, 9))
    for keys, deployment in deployments(document):
        for index, trigger in enumerate(members(deployment.get("triggers"))):
            yield from _trigger((*keys, "triggers", index), mapping(trigger), numbers)


def _trigger(keys: Keys, trigger: Mapping[str, Any], numbers: bool) -> Iterator[Note]:
    """`numbers`: whether a Proactive trigger takes numbers of seconds only."""
    kind = trigger.get("type") or _kind(trigger)
    if kind == "event":
        yield from _within(keys, trigger, numbers)
    if kind == "metric":
        query = mapping(trigger.get("metric"))
        for key in ("range", "firing_for"):
            yield from _at_least((*keys, "metric", key), query.get(key), _LEAST_QUERY)
    yield from _at_least((*keys, "schedule_after"), trigger.get("schedule_after"), 0)
    require, inner = trigger.get("require"), members(trigger.get("triggers"))
    if kind == "compound" and isinstance(require, (int, float)) and not 1 <= require <= len(inner):
        message = f"at least 1, and at most as many as there are triggers, which is {len(inner)}"
        yield Note((*keys, "require"), "prefect-trigger", message)
    for index, one in enumerate(inner):
        if is_object(one):
            yield from _trigger((*keys, "triggers", index), one, numbers)


def _kind(trigger: Mapping[str, Any]) -> str:
    """`prefect.events.schemas.deployment_triggers.deployment_trigger_discriminator`, where no type is said."""
    if trigger.get("posture") == "Metric":
        return "metric"
    if "triggers" in trigger:
        return "compound" if "require" in trigger else "sequence"
    return "event"


def _within(keys: Keys, trigger: Mapping[str, Any], numbers: bool) -> Iterator[Note]:
    """`EventTrigger.enforce_minimum_within_for_proactive_triggers`, which up to 3.8 compares before pydantic has read a text."""
    if "within" not in trigger:
        return
    within, proactive = trigger["within"], trigger.get("posture") == "Proactive"
    place = (*keys, "within")
    if within is None:
        yield Note(place, "prefect-trigger", "a length of time, not null", "leave it out")
    elif proactive and numbers and isinstance(within, str) and within:
        yield Note(place, "prefect-trigger", "a Proactive trigger takes a number of seconds only")
    elif proactive and within:
        yield from _at_least(place, within, _LEAST)
    else:
        yield from _at_least(place, within, 0)


def _at_least(place: Keys, value: Any, least: float) -> Iterator[Note]:
    length = None if isinstance(value, str) and any(True for _ in placeholders(value)) else seconds(value)
    if length is not None and length < least:
        yield Note(place, "prefect-trigger", f"at least {least:g} seconds")
