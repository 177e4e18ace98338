"""What `prefect.cli.deploy._models.PrefectYamlModel` refuses: for one such field Prefect skips every deployment of the file.

Pydantic reads some values of other types, as `"true"`; what it reads is not an error, however strict our types are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ...base.finding import Finding
from ...base.frame import keys_of_path
from ...base.json_values import Keys, is_list, is_object
from ...base.said import as_shown, own
from ...runtime.report import dotted
from .cron import interval_problem
from .document import ACTIONS, mapping, members

Test = Callable[[Any], bool]
_BOOLEANS: Final = frozenset({"0", "off", "f", "false", "n", "no", "1", "on", "t", "true", "y", "yes"})
_WHOLE: Final = re.compile(r"\s*[+-]?[0-9]+(?:_[0-9]+)*(?:\.0+)?\s*\Z")
_SKIPS: Final = "for this, Prefect skips every deployment of the file"


def reread(data: Any, found: list[Finding]) -> list[Finding]:
    """Findings of the types with what the loader makes of them: it refuses more for one, or takes the value."""
    refused = [dotted(keys) for keys in refused_places(data)]
    out: list[Finding] = []
    for problem in found:
        # The name of the class for pools of unknown types helps no one.
        one = replace(problem, hint=None) if problem.hint == "as CustomWorkPool" else problem
        if any(one.path == place or one.path.startswith((f"{place}.", f"{place}[")) for place in refused):
            out.append(replace(one, notes=(*one.notes, own(_SKIPS))))
        elif one.code == "not" and one.path in ("name", "prefect-version"):
            out.append(
                replace(
                    one, severity="warning", message=own("Prefect fills in nothing here, and reads the text as it is")
                )
            )
        elif one.code == "type" and reads_anyway(keys_of_path(one.path), data):
            out.append(
                replace(one, severity="warning", message=own(f"{as_shown(one.message)}; Prefect reads it all the same"))
            )
        else:
            out.append(one)
    return out


def refused_places(document: Any) -> Iterator[Keys]:
    """The places that the loader refuses."""
    root = mapping(document)
    for key in ("name", "prefect-version"):
        if not _is_text(root.get(key)):
            yield (key,)
    yield from _refused(root, _ACTIONS, ())
    held = root.get("deployments", [])
    if not is_list(held):
        yield ("deployments",)
    for index, deployment in enumerate(members(held)):
        keys: Keys = ("deployments", index)
        if not is_object(deployment):
            yield keys
            continue
        yield from _refused(deployment, _FIELDS | _ACTIONS, keys)
        pool = deployment.get("work_pool")
        if is_object(pool):
            yield from _refused(pool, _POOL, (*keys, "work_pool"))
        for n, schedule in enumerate(members(deployment.get("schedules"))):
            if not _is_schedule(schedule):
                yield (*keys, "schedules", n)


def reads_anyway(keys: Keys, document: Any) -> bool:
    """Whether the loader takes the value of a place where our types want another one: it makes a boolean or a number of it."""
    value = document
    for key in keys:
        members: Any = dict(enumerate(value)) if is_list(value) else mapping(value)
        if key not in members:
            return False
        value = members[key]
    match keys:
        case ("deployments", int(), "tags", int()):  # `prefect.types.ListOfNonEmptyStrings` makes a text of anything
            return True
        case ("deployments", int(), "paused" | "enforce_parameter_schema"):
            return _is_boolean(value)
        case ("deployments", int(), "concurrency_limit") | (
            "deployments", int(), "concurrency_limit", "limit" | "grace_period_seconds",
        ):  # fmt: skip
            return _is_whole(value)
        case _:
            return False


def _refused(holder: Mapping[str, Any], tests: Mapping[str, Test], keys: Keys) -> Iterator[Keys]:
    for name, fits in tests.items():
        if name in holder and not fits(holder[name]):
            yield (*keys, name)


def _is_text(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_boolean(value: Any) -> bool:
    if isinstance(value, str):
        return value.lower() in _BOOLEANS
    return value is None or isinstance(value, bool) or (isinstance(value, (int, float)) and value in (0, 1))


def _is_whole(value: Any) -> bool:
    if isinstance(value, str):
        return _WHOLE.match(value) is not None
    return value is None or (isinstance(value, (int, float)) and float(value).is_integer())


def _is_limit(value: Any) -> bool:
    if not is_object(value):
        return _is_whole(value)
    numbers = (value.get("limit"), value.get("grace_period_seconds"))
    return all(map(_is_whole, numbers)) and _is_text(value.get("collision_strategy"))


def _is_steps(value: Any) -> bool:
    return value is None or is_object(value) or (is_list(value) and all(map(is_object, value)))


def _is_texts(value: Any) -> bool:
    return value is None or isinstance(value, str) or is_list(value)


def _is_list_of_objects(value: Any) -> bool:
    return value is None or (is_list(value) and all(map(is_object, value)))


def _is_list(value: Any) -> bool:
    return value is None or is_list(value)


def _is_object(value: Any) -> bool:
    return value is None or is_object(value)


def _is_schedule(value: Any) -> bool:
    """`RawScheduleConfig`, an empty mapping, or one of the models of the API, of which only `schedule` is distinguished here."""
    if not is_object(value):
        return False
    if not value or "schedule" in value:
        return True
    if (
        value.keys() - _SCHEDULE.keys()
        or sum(value.get(kind) is not None for kind in ("cron", "interval", "rrule")) != 1
    ):
        return False
    return all(_SCHEDULE[name](member) for name, member in value.items())


def _is_single_schedule(value: Any) -> bool:
    return value is None or _is_schedule(value)


def _is_switch(value: Any) -> bool:
    return value is None or isinstance(value, (bool, str)) or (isinstance(value, (int, float)) and value in (0, 1))


def _is_interval(value: Any) -> bool:
    """Any length of time; that it is longer than nothing is asked when the schedule is made."""
    problem = interval_problem(value) if isinstance(value, str) else None
    return problem is None or problem.startswith("an interval")


_ACTIONS: Final[dict[str, Test]] = dict.fromkeys(ACTIONS, _is_steps)
_FIELDS: Final[dict[str, Test]] = {
    **dict.fromkeys(("name", "version", "version_type", "description", "flow_name", "entrypoint"), _is_text),
    "tags": _is_texts, "schedule": _is_single_schedule, "schedules": _is_list, "paused": _is_boolean,
    "concurrency_limit": _is_limit, "parameters": is_object, "enforce_parameter_schema": _is_boolean,
    "work_pool": _is_object, "triggers": _is_list_of_objects, "sla": _is_list,
}  # fmt: skip
_POOL: Final[dict[str, Test]] = {"name": _is_text, "work_queue_name": _is_text, "job_variables": is_object}
_SCHEDULE: Final[dict[str, Test]] = {
    **dict.fromkeys(("cron", "rrule", "timezone", "slug", "replaces"), _is_text),
    "interval": _is_interval, "anchor_date": lambda _: True, "active": _is_switch, "day_or": _is_switch, "parameters": is_object,
}  # fmt: skip
