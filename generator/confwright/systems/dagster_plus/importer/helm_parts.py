"""What the schemas of Helm values are made of.

Helm reads null as "without what the chart has here", at any key: all but what an entry of a list must have may be null. What
Kubernetes alone decides (the parts of a pod) stays open; an object of Kubernetes with a handful of keys that have been
stable for ten years is closed, so that `optinal: true` shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Schema = dict[str, Any]

_NOTES = ("description", "x-deprecated", "x-sensitive")


def text(description: str = "", **more: Any) -> Schema:
    """A string."""
    return _scalar("string", description, more)


def flag(description: str = "") -> Schema:
    """A boolean."""
    return _scalar("boolean", description, {})


def count(description: str = "", **more: Any) -> Schema:
    """A whole number."""
    return _scalar("integer", description, more)


def number(description: str = "", **more: Any) -> Schema:
    """Any number."""
    return _scalar("number", description, more)


def one_of(*choices: str, description: str = "") -> Schema:
    """One of some words."""
    return {**_described(description), "type": "string", "enum": list(choices)}


def ref(name: str, description: str = "") -> Schema:
    """A definition of the same file."""
    return {**_described(description), "$ref": f"#/$defs/{name}"}


def listed(items: Schema, description: str = "") -> Schema:
    """A list."""
    return {**_described(description), "type": "array", "items": items}


def anything(description: str = "") -> Schema:
    """A mapping whose keys the chart passes on as they are."""
    return {**_described(description), "type": "object"}


def deprecated(schema: Schema, reason: str, replacement: str | None = None) -> Schema:
    """A key that newer charts no longer have, or have under another name."""
    return {**schema, "x-deprecated": {"reason": reason, **({"replacement": replacement} if replacement else {})}}


def sensitive(schema: Schema) -> Schema:
    """A value that no message shows."""
    return {**schema, "x-sensitive": True}


def source(kind: str, description: str = "") -> Schema:
    """A scalar that goes into dagster.yaml, where Dagster fills in `{env: NAME}`."""
    return {**_described(description), "anyOf": [{"type": kind, "x-env": True}, {"type": "null"}]}


def required_text() -> Schema:
    """A string that must be there, and goes into dagster.yaml too."""
    return {"type": "string", "x-env": True}


def closed(description: str, properties: Mapping[str, Schema], required: Sequence[str] = (), **more: Any) -> Schema:
    """A section: no other keys. What is not required may be null."""
    return {**_section(description, properties, required), "additionalProperties": False, **more}


def opened(description: str, properties: Mapping[str, Schema], required: Sequence[str] = ()) -> Schema:
    """A section that takes other keys too: those of a chart inside the chart, or of Kubernetes."""
    return _section(description, properties, required)


def chosen(kind: str, sections: Mapping[str, str]) -> list[Schema]:
    """Where `type` names something, `config` must have the section of it."""
    return [
        {
            "if": {"required": ["type"], "properties": {"type": {"const": named}}},
            "then": {
                "required": ["config"],
                "properties": {"config": {"type": "object", "required": [section]}},
                "description": f"the {kind} {named} needs config.{section}",
            },
        }
        for named, section in sections.items()
    ]


def _section(description: str, properties: Mapping[str, Schema], required: Sequence[str]) -> Schema:
    found = {key: schema if key in required else or_null(schema) for key, schema in properties.items()}
    return {
        "description": description,
        "type": "object",
        "properties": found,
        **({"required": list(required)} if required else {}),
    }


def or_null(schema: Schema) -> Schema:
    """The schema, or null. What is said of it stays outside, where the docstring and the warning are made of it."""
    notes = {key: schema[key] for key in _NOTES if key in schema}
    bare = {key: value for key, value in schema.items() if key not in notes}
    kind = bare.get("type")
    if {"type": "null"} in bare.get("anyOf", ()) or (isinstance(kind, list) and "null" in kind):
        return schema
    if "enum" in bare:
        return {**notes, "enum": [*bare["enum"], None]}
    if kind in ("string", "boolean", "integer", "number"):
        return {**notes, **bare, "type": [kind, "null"]}
    return {**notes, "anyOf": [bare, {"type": "null"}]}


def _scalar(kind: str, description: str, more: Mapping[str, Any]) -> Schema:
    return {**_described(description), "type": kind, **more}


def _described(description: str) -> Schema:
    return {"description": description} if description else {}
