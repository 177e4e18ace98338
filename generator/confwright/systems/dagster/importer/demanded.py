"""What a constructor demands of single settings, as changes to the schema of the configuration of its class."""

from __future__ import annotations

from typing import Any

from .constructors import Demands, demands
from .emit import KIND, Schema


def tighten(body: Schema, of: Demands) -> None:
    """Add to the schema of a configuration what the constructor demands of single settings."""
    properties = body.get("properties", {})
    required = body.get("required", [])
    for key in dict.fromkeys(of.required):
        required.append(key)
    if required:
        body["required"] = required
    for key in of.solid:
        properties[key] = _solid(properties[key])
    for key in of.unread:
        properties[key] = {
            "not": {"description": "is validated by Dagster, and then refused by the constructor of the class"}
        }
    for group in of.one_of:
        given = [{"required": [key], "properties": {key: {"not": {"type": "null"}}}} for key in group]
        why = f"needs one of {' and '.join(map(repr, group))}"
        body["not"] = {"description": why, "not": {"anyOf": given}}
    for key, keywords in of.keywords.items():
        if "type" in properties[key] and not {"items", "properties", "additionalProperties"} & properties[key].keys():
            properties[key] |= keywords


def _solid(schema: Schema) -> Schema:
    """A schema without null."""
    branches = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if len(branches) == 1:
        return {**{key: value for key, value in schema.items() if key != "anyOf"}, **branches[0]}
    return schema


def settings_of(cls: Any, config_type: Any) -> Demands:
    """What the constructor of a class demands, without what Dagster fills in before."""
    fields: dict[str, Any] = getattr(config_type, "fields", None) or {}
    found = demands(cls, list(fields))
    found.required = [key for key in found.required if not (fields[key].is_required or fields[key].default_provided)]
    found.unread = [key for key in fields if key in found.unread]
    found.solid = [key for key in found.solid if fields[key].config_type.kind == KIND.NONEABLE]
    return found
