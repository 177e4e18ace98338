"""Schedules of prefect.yaml: a record for each kind, by what the installed Prefect takes."""

from __future__ import annotations

from typing import Any

from .clean import Schema
from .field_schemas import BOOLEAN, TEXT, WHOLE, field
from .reads import Keys, takes_schedule


def schedules(keys: Keys) -> dict[str, Schema]:
    """The flat form, which is the only one that deploys (`prefect.cli.deploy._schedules`); one record for each kind."""
    common: Schema = {
        "timezone": field("An IANA time zone, as `Europe/Berlin`.", TEXT),
        "active": field("Whether the schedule makes runs.", _flag("active")),
        "parameters": {
            "description": "Values of parameters for the runs of this schedule.",
            "type": "object", "additionalProperties": {"x-env": {"form": "prefect"}},
        },
        "slug": field("A name for the schedule, by which it is found again.", TEXT),
        "replaces": field("The slug of the schedule that this one takes the place of.", TEXT),
        "max_active_runs": field("How many of its runs may go on at once.", {"type": ["integer", "null"], "minimum": 1}),
        "catchup": field("Whether late runs are made up for.", _flag("catchup")),
    }  # fmt: skip
    kinds: dict[str, tuple[str, Schema]] = {
        "CronSchedule": (
            "Runs at the times of a cron expression.",
            {
                "cron": field("A cron expression, as `0 6 * * *`.", {"type": "string"}),
                "day_or": field(
                    "Whether days of the month and of the week are joined by or.",
                    _flag("day_or"),
                ),
            },
        ),
        "IntervalSchedule": (
            "Runs at even intervals.",
            {
                "interval": {"description": "The time between two runs.", **_interval()},
                "anchor_date": field("A time that one of the runs is at, in ISO 8601.", TEXT),
            },
        ),
        "RRuleSchedule": (
            "Runs at the times of an iCalendar recurrence rule.",
            {"rrule": field("The rule, as `FREQ=WEEKLY;BYDAY=MO`.", {"type": "string"})},
        ),
    }
    rules = _beside_interval(keys)
    records: dict[str, Schema] = {
        name: {
            "description": description, "type": "object", "properties": keys.kept("schedule", {**own, **common}),
            "required": [next(iter(own))], "additionalProperties": False,
            **({"allOf": rules} if name == "IntervalSchedule" and rules else {}),
        }
        for name, (description, own) in kinds.items()
    }  # fmt: skip
    union: Schema = {
        "description": "When a deployment runs: by a cron expression, at an interval, or by a recurrence rule.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in records],
    }
    return {"Schedule": union, **records}


def _flag(name: str) -> Schema:
    """A boolean that may be written as text: pydantic reads these words."""
    text: Schema = {"type": "string", "pattern": BOOLEAN}
    null: Schema = {"type": "null"}
    takes_null = takes_schedule({"cron": "0 0 * * *", name: None})
    branches = [{"type": "boolean"}, text, *([null] if takes_null else [])]
    return {"anyOf": branches, **({"default": None} if takes_null else {})}


def _interval() -> Schema:
    """Seconds, or a text: as the installed Prefect takes them where nothing but what every model knows is beside them."""
    if not takes_schedule({"interval": "PT1H"}):
        return {"type": "number" if takes_schedule({"interval": 0.5}) else "integer"}
    whole: list[Schema] = [{"type": "string", "pattern": WHOLE}] if takes_schedule({"interval": "60"}) else []
    duration: Schema = {"$ref": "common.yaml#/$defs/Duration"}
    return {"anyOf": [duration, *whole]} if whole else duration


def _beside_interval(keys: Keys) -> list[Schema]:
    """In 3.4 and 3.5 an interval that is not a whole number is taken by the API's own model alone, which knows fewer keys."""
    given: dict[str, Any] = {"active": True, "slug": "a", "parameters": {}, "replaces": "a"}
    refused = [
        name
        for name, value in given.items()
        if name in keys.schedule
        and takes_schedule({"interval": "PT1H"})
        and not takes_schedule({"interval": "PT1H", name: value})
    ]
    if not refused:
        return []
    number: Schema = {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": WHOLE}]}
    message = "cannot be combined with an interval that is not a whole number of seconds"
    others: Schema = {"properties": {name: {"not": {"description": message}} for name in refused}}
    return [{"if": {"properties": {"interval": number}}, "else": others}]
