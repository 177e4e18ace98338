"""prefect.yaml itself: the root, deployments, schedules, triggers, service level agreements.

What can hold a reference follows from when Prefect reads it: the file is validated first
(`prefect.cli.deploy._models.PrefectYamlModel`), then placeholders are filled in (`prefect.cli.deploy._core`). Where the
models are weak, what the code after them does counts: keys they do not know vanish without a word, schedules of any other
form than the flat one fail when the deployment is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from .clean import Schema, clean, definitions_of, inside, marked
from .upstream import upstream

PLAIN: Final = r"\{\{\s*[\w.\-\[\]$]+\s*\}\}"
TEXT: Final[Schema] = {"type": ["string", "null"], "default": None}
DURATION: Final = (
    r"^(?:[+-]?P(?!$)(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?"
    r"|[+-]?\d+ ?(?:days?|d)"
    r"|[+-]?(?:\d+ ?(?:days?|d)?,? ?)?\d{2}:[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?)$"
)
COMMON: Final[dict[str, Schema]] = {
    "BlockDocument": {
        "description": "A document of a block, by its id or by what it is called.",
        "type": "object",
        "properties": {"$ref": {"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]}},
        "required": ["$ref"],
        "additionalProperties": False,
    },
    "Duration": {
        "description": "A length of time: seconds, `HH:MM:SS`, or an ISO 8601 duration.",
        "anyOf": [{"type": "number"}, {"type": "string", "pattern": DURATION}],
    },
    "PlainText": {
        "description": "Text that Prefect never fills in.", "type": "string", "not": {"type": "string", "pattern": PLAIN},
    },
}  # fmt: skip


def deployment_file(cloud: bool = True, flows: Sequence[str] = ()) -> dict[str, Schema]:
    """The definitions beside the root. `flows` are the definitions of parameters of flows that are known."""
    steps = {"$ref": "steps.yaml#/$defs/Steps"}
    properties: Schema = {
        "name": _field("The name of the deployment. One without is skipped.", TEXT, "prefect-early"),
        "entrypoint": _field("The flow, as `path/to/file.py:function` or `package.module.function`.", TEXT, "prefect-early"),
        "version": _field("A version of your own.", TEXT),
        "version_type": _field("What `version` is, as `vcs:git`.", TEXT),
        "description": _field("A description; the flow's own where there is none.", TEXT),
        "tags": _field(
            "Tags of the deployment's runs.",
            {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}], "default": None},
        ),
        "flow_name": {
            **_field("The name of the flow.", TEXT),
            "x-deprecated": {"reason": "Prefect writes the flow's own name over it.", "replacement": "`@flow(name=...)`"},
        },
        "parameters": _parameters(flows),
        "enforce_parameter_schema": _switch("Whether runs with parameters of other types are refused."),
        "work_pool": {"anyOf": [{"$ref": "work_pools.yaml#/$defs/AnyWorkPool"}, {"type": "null"}], "default": None},
        "schedule": {
            "description": "When the deployment runs; `schedules` takes several. An empty mapping says nothing.",
            "anyOf": [{"$ref": "#/$defs/Schedule"}, {"type": "object", "maxProperties": 0}, {"type": "null"}], "default": None,
        },
        "schedules": {
            "description": "When the deployment runs.",
            "anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Schedule"}}, {"type": "null"}], "default": None,
        },
        "paused": _switch("Whether no runs are scheduled."),
        "concurrency_limit": {
            "description": "How many runs of the deployment may go on at once.",
            "anyOf": [{"type": "integer"}, {"$ref": "#/$defs/ConcurrencyLimit"}, {"type": "null"}], "default": None,
        },
        "build": {"description": "Steps before the deployment is made, instead of the file's own.", **steps},
        "push": {"description": "Steps after `build`, instead of the file's own.", **steps},
        "pull": {"description": "Steps of every run before the flow is loaded, instead of the file's own.", **steps},
        "triggers": {
            "description": "Automations that run the deployment when events arrive.",
            "anyOf": [{"type": "array", "items": {"$ref": "triggers.yaml#/$defs/DeploymentTrigger"}}, {"type": "null"}],
            "default": None,
        },
        "sla": {
            "description": "Service level agreements. Prefect Cloud only.",
            "anyOf": [{"type": "array", "items": {"$ref": "#/$defs/ServiceLevelAgreement"}}, {"type": "null"}],
            "default": None,
        },
    }  # fmt: skip
    if not cloud:
        del properties["sla"]
    return {
        "Deployment": {
            "description": "One deployment of a flow.",
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
            "allOf": [
                {
                    "$comment": "prefect.cli.deploy._config._handle_deprecated_schedule_fields: both are refused",
                    "if": {"properties": {"schedule": {"type": "object"}}, "required": ["schedule"]},
                    "then": {"not": {"required": ["schedules"]}},
                }
            ],
        },
        **_schedules(),
        "ConcurrencyLimit": {
            "description": "How many runs may go on at once, and what becomes of the others.",
            "type": "object",
            "properties": {
                "limit": {"description": "The number of runs.", "type": ["integer", "null"], "default": None},
                "collision_strategy": _field(
                    "Whether a run over the limit waits or is cancelled.",
                    {"enum": ["ENQUEUE", "CANCEL_NEW", None], "default": None},
                ),
                "grace_period_seconds": {
                    "description": "How long a worker may take to start a run before its slot is free again.",
                    "type": ["integer", "null"], "default": None,
                },
            },
            "additionalProperties": False,
        },
        **_agreements(),
    }  # fmt: skip


def root() -> Schema:
    """The schema of the file itself."""
    steps = {"$ref": "steps.yaml#/$defs/Steps"}
    plain: Schema = {"anyOf": [{"$ref": "common.yaml#/$defs/PlainText"}, {"type": "null"}], "default": None}
    return {
        "title": "PrefectYaml",
        "description": "The contents of `prefect.yaml`: deployments, and the steps that they share.",
        "type": "object",
        "properties": {
            "name": {"description": "The name of the project.", **plain},
            "prefect-version": {"description": "The version of Prefect that the file was written for.", **plain},
            "definitions": {
                "description": "Anchors for the rest of the file (`&name`); Prefect itself does not read it.",
                "x-env": {"form": "prefect"},
            },
            "build": {"description": "Steps before a deployment is made.", **steps},
            "push": {"description": "Steps after `build`, which upload what it made.", **steps},
            "pull": {"description": "Steps of every run before the flow is loaded.", **steps},
            "deployments": {
                "description": "The deployments.", "type": "array", "items": {"$ref": "#/$defs/Deployment"},
            },
        },
        "additionalProperties": False,
    }  # fmt: skip


def _field(description: str, schema: Schema, form: str = "prefect") -> Schema:
    return {"description": description, **marked(schema, form)}


def _parameters(flows: Sequence[str]) -> Schema:
    """What is read is a mapping, whatever the flow: it says itself what it takes. In Python it may be a flow's own record."""
    values: Schema = {"type": "object", "additionalProperties": {"x-env": {"form": "prefect"}}}
    records = [{"$ref": f"flows.yaml#/$defs/{name}"} for name in flows]
    return {"description": "Values of the flow's parameters.", **({"anyOf": [values, *records]} if records else values)}


def _switch(description: str) -> Schema:
    """A boolean that is read before anything is filled in: no reference can stand there."""
    return {"description": description, "type": ["boolean", "null"], "default": None}


def _schedules() -> dict[str, Schema]:
    """The flat form, which is the only one that deploys (`prefect.cli.deploy._schedules`); one record for each kind."""
    common: Schema = {
        "timezone": _field("An IANA time zone, as `Europe/Berlin`.", TEXT),
        "active": _field("Whether the schedule makes runs.", {"type": ["boolean", "string", "null"], "default": None}),
        "parameters": {
            "description": "Values of parameters for the runs of this schedule.",
            "type": "object", "additionalProperties": {"x-env": {"form": "prefect"}},
        },
        "slug": _field("A name for the schedule, by which it is found again.", TEXT),
        "replaces": _field("The slug of the schedule that this one takes the place of.", TEXT),
    }  # fmt: skip
    kinds: dict[str, tuple[str, Schema]] = {
        "CronSchedule": (
            "Runs at the times of a cron expression.",
            {
                "cron": _field("A cron expression, as `0 6 * * *`.", {"type": "string"}),
                "day_or": _field(
                    "Whether days of the month and of the week are joined by or.",
                    {"type": ["boolean", "string", "null"], "default": None},
                ),
            },
        ),
        "IntervalSchedule": (
            "Runs at even intervals.",
            {
                "interval": {"description": "The time between two runs.", "$ref": "common.yaml#/$defs/Duration"},
                "anchor_date": _field("A time that one of the runs is at, in ISO 8601.", TEXT),
            },
        ),
        "RRuleSchedule": (
            "Runs at the times of an iCalendar recurrence rule.",
            {"rrule": _field("The rule, as `FREQ=WEEKLY;BYDAY=MO`.", {"type": "string"})},
        ),
    }
    records: dict[str, Schema] = {
        name: {
            "description": description, "type": "object", "properties": {**own, **common},
            "required": [next(iter(own))], "additionalProperties": False,
        }
        for name, (description, own) in kinds.items()
    }  # fmt: skip
    union: Schema = {
        "description": "When a deployment runs: by a cron expression, at an interval, or by a recurrence rule.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in records],
    }
    return {"Schedule": union, **records}


def _agreements() -> dict[str, Schema]:
    """`prefect._experimental.sla.objects`; validated before anything is filled in."""
    out: dict[str, Schema] = {}
    for name in ("TimeToCompletionSla", "LatenessSla", "FrequencySla"):
        schema = clean(upstream(f"prefect._experimental.sla.objects:{name}").model_json_schema())
        schema["properties"]["name"] = {**schema["properties"]["name"], "x-env": {"form": "prefect"}}
        out[name] = schema
    union: Schema = {
        "description": "What a run must keep to, else Prefect Cloud raises an alarm.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in out],
    }
    return {"ServiceLevelAgreement": union, **out}


def trigger_file() -> dict[str, Schema]:
    """The definitions of the file `triggers`, by the models of `prefect.events`."""
    adapter = upstream("pydantic:TypeAdapter")(upstream("prefect.events:DeploymentTriggerTypes"))
    schema: dict[str, Any] = adapter.json_schema()
    definitions = {name: _trigger(clean(body)) for name, body in definitions_of(schema).items()}
    union: Schema = {
        "description": "What makes an automation run the deployment.",
        "anyOf": clean(schema.get("oneOf") or schema.get("anyOf")),
    }
    return {"DeploymentTrigger": union, **definitions}


def _trigger(body: Schema) -> Schema:
    out = inside(body)
    if "parameters" in body.get("properties", {}):
        notes = {k: v for k, v in body["properties"]["parameters"].items() if k in ("description", "default")}
        values = {"type": "object", "additionalProperties": {"x-env": {"form": "prefect-event"}}}
        out["properties"]["parameters"] = {**notes, "anyOf": [values, {"type": "null"}]}
    return out
