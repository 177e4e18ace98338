"""Triggers of prefect.yaml, by the models of `prefect.events`."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from .clean import Schema, clean, definitions_of, inside
from .field_schemas import BOOLEAN, with_durations
from .reads import takes_trigger
from .upstream import upstream


def trigger_file() -> dict[str, Schema]:
    """The definitions of the file `triggers`, by the models of `prefect.events`."""
    adapter = upstream("pydantic:TypeAdapter")(upstream("prefect.events:DeploymentTriggerTypes"))
    schema: dict[str, Any] = adapter.json_schema()
    filled = takes_trigger({"enabled": "{{ a }}", "match": {}})
    definitions = {
        name: _trigger(_of_model(name, clean(body)), filled) for name, body in definitions_of(schema).items()
    }
    union: Schema = {
        "description": "What makes an automation run the deployment.",
        "anyOf": clean(schema.get("oneOf") or schema.get("anyOf")),
    }
    return {"DeploymentTrigger": union, **definitions}


def _of_model(name: str, body: Schema) -> Schema:
    model = getattr(import_module("prefect.events"), name, None)
    return body if model is None or "properties" not in body else with_durations(body, model)


def _trigger(body: Schema, filled: bool) -> Schema:
    """`filled`: whether placeholders are filled in before a trigger is validated; else only texts can have them."""
    out = inside(body)
    for name, schema in out.get("properties", {}).items():
        if not filled and "string" not in json.dumps(schema):
            out["properties"][name] = body["properties"][name]
        elif filled and schema.get("type") == "boolean":
            text: Schema = {"type": "string", "pattern": BOOLEAN}
            rest = {key: value for key, value in schema.items() if key != "type"}
            out["properties"][name] = {**rest, "anyOf": [{"type": "boolean"}, text]}
    if "parameters" in body.get("properties", {}):
        notes = {k: v for k, v in body["properties"]["parameters"].items() if k in ("description", "default")}
        values = {"type": "object", "additionalProperties": {"x-env": {"form": "prefect-event"}}}
        out["properties"]["parameters"] = {**notes, "anyOf": [values, {"type": "null"}]}
    return out
