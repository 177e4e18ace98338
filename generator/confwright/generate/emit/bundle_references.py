"""References in plain JSON Schema: what `x-env` comes to for editors and other validators."""

from __future__ import annotations

from typing import Any, Final

from ..plan.view import literal_types
from ..reference_forms import CLASSES, TEMPLATES, VALUES, is_template, placeholder, suffix, text_schema
from ..schema.node import Node

ENVIRONMENT: Final = "EnvironmentReference"
_OF_BOTH: Final = ("title", "description", "default", "deprecated", "x-deprecated")
"""Keywords about a value, whether it is written or a variable gives it."""


def with_reference(node: Node, schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A node's schema where a reference will do too. What it needs is put into `definitions`."""
    noted: dict[str, Any] = {key: schema.pop(key) for key in _OF_BOTH if key in schema}
    if is_template(node.env_form) and node.env_form is not None:
        return {**noted, **_template(node, node.env_form, schema, definitions)}
    definitions[ENVIRONMENT] = {
        "description": "The name of an environment variable.", "type": "object",
        "properties": {"env": {"type": "string"}}, "required": ["env"], "additionalProperties": False,
    }  # fmt: skip
    reference = {"$ref": f"#/$defs/{ENVIRONMENT}"}
    return {**noted, **(reference if node.secret else {"anyOf": [schema, reference]})}


def reserved() -> set[str]:
    """Names of definitions that are made here."""
    return {ENVIRONMENT, *(_name(form, text) for form in VALUES for text in (True, False)), *map(_value_name, VALUES)}


def _template(node: Node, form: str, schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if not schema:
        return _anything(form, definitions)
    found = literal_types(node)
    return _literal_or(schema, form, found is None or "string" in found, definitions)


def _literal_or(schema: dict[str, Any], form: str, text: bool, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema for what holds no placeholder, and the form's text for what does."""
    name = _name(form, text)
    definitions[name] = text_schema(form, whole=not text)
    literal = {"allOf": [schema], "not": {"type": "string", "pattern": placeholder(form)}}
    return {"anyOf": [literal, {"$ref": f"#/$defs/{name}"}]}


def _anything(form: str, definitions: dict[str, Any]) -> dict[str, Any]:
    """Any value, with references inside it."""
    name = _value_name(form)
    reference = {"$ref": f"#/$defs/{name}"}
    if name not in definitions:
        definitions[name] = {
            "description": "Any value; text in it may hold references.",
            "anyOf": [
                {"type": ["null", "boolean", "number"]},
                _literal_or({"type": "string"}, form, True, definitions),
                {"type": "array", "items": reference},
                {"type": "object", "additionalProperties": reference},
            ],
        }
    return reference


def _name(form: str, text: bool) -> str:
    """What the definition of a form's text is called."""
    return f"{CLASSES[TEMPLATES]}{suffix(form)}{'Text' if text else ''}"


def _value_name(form: str) -> str:
    return VALUES[form] + suffix(form)
