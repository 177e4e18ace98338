"""prefect.yaml itself: the root, deployments, service level agreements.

What can hold a reference follows from when Prefect reads it: the file is validated first
(`prefect.cli.deploy._models.PrefectYamlModel`), then placeholders are filled in (`prefect.cli.deploy._core`). Up to 3.4.5
there are no such models, and what is filled in is validated when the deployment is made. Where the models are weak, what the
code after them does counts: keys that it does not read vanish without a word, schedules of any other form than the flat one
fail when the deployment is made.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final

from ...importing.verified import Verified
from .clean import Schema, clean, definitions_of
from .field_schemas import BOOLEAN, TEXT, WHOLE, field, with_durations
from .reads import Keys, keys_read
from .schedules import schedules
from .upstream import found_in, upstream

_COUNT: Final[Schema] = {"type": "integer", "minimum": 1}
OWN_DEFINITIONS: Final = (
    "#", "Deployment", "Schedule", "CronSchedule", "IntervalSchedule", "RRuleSchedule", "ConcurrencyLimit",
    "ServiceLevelAgreement",
)  # fmt: skip
"""What the models of Prefect say too weakly, and is written here by the code that reads it."""


VERIFIED: Final = Verified((3, 0), (3, 10))
"""For which Prefect the real command was asked about them, a release of each minor: tests/oracle/test_prefect_versions.py."""


def deployment_file(flows: Sequence[str] = ()) -> dict[str, Schema]:
    """The definitions beside the root. `flows` are the definitions of parameters of flows that are known."""
    keys = keys_read()
    steps = {"$ref": "steps.yaml#/$defs/Steps"}
    tags: Schema = {"type": "array", "items": {"type": "string"}}
    properties: Schema = {
        "name": field("The name of the deployment. One without is skipped.", _name(), "prefect-early"),
        "entrypoint": field("The flow, as `path/to/file.py:function` or `package.module.function`.", TEXT, "prefect-early"),
        "version": field("A version of your own.", TEXT),
        "version_type": field("What `version` is, as `vcs:git`.", _version_type()),
        "description": field("A description; the flow's own where there is none.", TEXT),
        "tags": field(
            "Tags of the deployment's runs.",
            {"anyOf": [tags, {"type": "null"}], "default": None} if keys.direct else tags,
        ),
        "flow_name": {
            **field("The name of the flow.", TEXT),
            "x-deprecated": {"reason": "Prefect writes the flow's own name over it.", "replacement": "`@flow(name=...)`"},
        },
        "parameters": _parameters(flows, keys),
        "enforce_parameter_schema": _switch("Whether runs with parameters of other types are refused.", keys),
        "work_pool": {"$ref": "work_pools.yaml#/$defs/AnyWorkPool"},
        "schedule": {
            "description": "When the deployment runs; `schedules` takes several. An empty mapping says nothing.",
            "anyOf": [{"$ref": "#/$defs/Schedule"}, {"type": "object", "maxProperties": 0}, {"type": "null"}], "default": None,
        },
        "schedules": {
            "description": "When the deployment runs.",
            "anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Schedule"}}, {"type": "null"}], "default": None,
        },
        "paused": _switch("Whether no runs are scheduled.", keys),
        "concurrency_limit": _early(
            "How many runs of the deployment may go on at once.",
            {"anyOf": [_COUNT, {"$ref": "#/$defs/ConcurrencyLimit"}, {"type": "null"}], "default": None},
            keys,
        ),
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
    return {
        "Deployment": {
            "description": "One deployment of a flow.",
            "type": "object",
            "properties": keys.kept("deployment", properties),
            "additionalProperties": False,
            "allOf": [
                {
                    "$comment": "prefect.cli.deploy._config._handle_deprecated_schedule_fields: both are refused",
                    "if": {"properties": {"schedule": {"type": "object"}}, "required": ["schedule"]},
                    "then": {"not": {"required": ["schedules"]}},
                }
            ],
        },
        **schedules(keys),
        "ConcurrencyLimit": {
            "description": "How many runs may go on at once, and what becomes of the others.",
            "type": "object",
            "properties": keys.kept("concurrency_limit", _limit(keys)),
            "required": ["collision_strategy"],
            "additionalProperties": False,
        },
        **(_agreements() if "sla" in keys.deployment else {}),
    }  # fmt: skip


def _limit(keys: Keys) -> Schema:
    whole: Schema = {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None}
    return {
        "limit": _early("The number of runs.", {"anyOf": [_COUNT, {"type": "null"}], "default": None}, keys),
        "collision_strategy": field(
            "Whether a run over the limit waits or is cancelled.",
            {"enum": ["ENQUEUE", "CANCEL_NEW"]},
        ),
        "grace_period_seconds": _early(
            "How long a worker may take to start a run before its slot is free again.", whole, keys
        ),
    }


def opened(file: Schema) -> Schema:
    """The file with what is written by hand left open: known names, any values."""
    own = {name: _opened(file["$defs"][name]) for name in OWN_DEFINITIONS if name in file["$defs"]}
    return {**_opened(file), "$defs": {**file["$defs"], **own}}


def _opened(schema: Schema) -> Schema:
    notes: Schema = {key: schema[key] for key in ("title", "description") if key in schema}
    if "properties" not in schema:
        return {**notes, "type": "object", "additionalProperties": {"x-env": {"form": "prefect"}}}
    shared = ("build", "push", "pull", "deployments", "parameters", "work_pool")
    properties = {
        name: body
        if name in shared
        else {**({"description": body["description"]} if "description" in body else {}), "x-env": {"form": "prefect"}}
        for name, body in schema["properties"].items()
    }
    return {**notes, "type": "object", "properties": properties, "additionalProperties": {"x-env": {"form": "prefect"}}}


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


def _name() -> Schema:
    """`prefect.client.schemas.actions.DeploymentCreate` refuses some characters from 3.2 on. Of a name that ends in `.py` the stem
    counts (`RunnerDeployment.validate_name`)."""
    model = upstream("prefect.client.schemas.actions:DeploymentCreate")
    if "pattern" not in model.model_json_schema()["properties"]["name"]:
        return TEXT
    banned = "".join(found_in("BANNED_CHARACTERS", "prefect.types.names", "prefect.types"))
    return {**TEXT, "pattern": rf"^(?:[^{banned}]*|.*/[^{banned}]*\.py)$"}


def _parameters(flows: Sequence[str], keys: Keys) -> Schema:
    """What is read is a mapping, whatever the flow: it says itself what it takes. In Python it may be a flow's own record."""
    values: Schema = {"type": "object", "additionalProperties": {"x-env": {"form": "prefect"}}}
    branches = [values, *({"$ref": f"flows.yaml#/$defs/{name}"} for name in flows)]
    if keys.direct:
        branches.append({"type": "null"})
    return {"description": "Values of the flow's parameters.", **({"anyOf": branches} if len(branches) > 1 else values)}


def _version_type() -> Schema:
    """One of the words of the runner's model, which has them from 3.4 on; in 3.3, of those that the command looks for."""
    field = upstream("prefect.deployments.runner:RunnerDeployment").model_fields.get("version_type")
    words = _looked_for() if field is None else _words(upstream("pydantic:TypeAdapter")(field.annotation).json_schema())
    return {"enum": [*words, None], "default": None} if words else TEXT


def _looked_for() -> list[str]:
    """The words for which `get_inferred_version_info` has a function: the keys of a table inside it."""
    try:
        versioning: Any = import_module("prefect._versioning")
    except ModuleNotFoundError:
        return []
    source = inspect.getsource(versioning.get_inferred_version_info)
    return [word.value for word in versioning.VersionType if f"VersionType.{word.name}:" in source]


def _words(schema: Schema) -> list[str]:
    """The words of an enumeration, anywhere in a schema."""
    parts = [schema, *schema.get("anyOf", ()), *definitions_of(schema).values()]
    return [word for part in parts for word in part.get("enum", ()) if isinstance(word, str)]


def _switch(description: str, keys: Keys) -> Schema:
    return _early(description, {"anyOf": [{"type": "boolean"}, {"type": "null"}], "default": None}, keys)


def _early(description: str, schema: Schema, keys: Keys) -> Schema:
    """What the models read before anything is filled in, so no reference is possible there. Where there are none, one can: the
    text that it becomes is read as what is wanted, and so is one that is written there.
    """
    if keys.modelled:
        return {"description": description, **schema}
    first = schema["anyOf"][0]["type"]
    text = {"type": "string", "pattern": BOOLEAN if first == "boolean" else WHOLE}
    return field(description, {**schema, "anyOf": [*schema["anyOf"], text]})


def _agreements() -> dict[str, Schema]:
    """`prefect._experimental.sla.objects`; validated before anything is filled in."""
    out: dict[str, Schema] = {}
    agreements: Any = import_module("prefect._experimental.sla.objects")
    for name in ("TimeToCompletionSla", "LatenessSla", "FrequencySla"):
        if not hasattr(agreements, name):
            continue  # the first of them came alone, in 3.1
        model = getattr(agreements, name)
        schema = with_durations(clean(model.model_json_schema()), model)
        schema["properties"]["name"] = {**schema["properties"]["name"], "x-env": {"form": "prefect"}}
        out[name] = schema
    union: Schema = {
        "description": "What a run must keep to, else Prefect Cloud raises an alarm.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in out],
    }
    return {"ServiceLevelAgreement": union, **out}
