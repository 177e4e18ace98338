"""References in plain JSON Schema: what `x-env` comes to for editors and other validators."""

from __future__ import annotations

from typing import Any, Final

from .forms import CLASSES, VALUES, is_prefect
from .normalise.view import literal_types
from .schema.node import Node

DAGSTER: Final = "EnvironmentReference"
_NAME, _PATH, _BLOCK = r"[A-Za-z_][A-Za-z0-9_]*", r"[\w.\-\[\]]+", r"[\w\-\[\]$]+"
_ENV = rf"\$+{_NAME}"
_SERVER = rf"prefect\.variables\.{_PATH}|prefect\.blocks\.{_BLOCK}\.{_BLOCK}(?:\.{_PATH})?"
_STEP = rf"(?!prefect\.(?:blocks|variables)\.){_PATH}"
_PLACEHOLDER = r"\{\{\s*[\w.\-\[\]$]+\s*\}\}"
_EVENT = r"\{\{|\{%"


def with_reference(node: Node, schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A node's schema where a reference will do too. What it needs is put into `definitions`."""
    noted: dict[str, Any] = {key: schema.pop(key) for key in ("title", "description", "default") if key in schema}
    if is_prefect(node.env_form) and node.env_form is not None:
        return {**noted, **_prefect(node, node.env_form, schema, definitions)}
    definitions[DAGSTER] = {
        "description": "The name of an environment variable.", "type": "object",
        "properties": {"env": {"type": "string"}}, "required": ["env"], "additionalProperties": False,
    }  # fmt: skip
    reference = {"$ref": f"#/$defs/{DAGSTER}"}
    return {**noted, **(reference if node.secret else {"anyOf": [schema, reference]})}


def reserved() -> set[str]:
    """Names of definitions that are made here."""
    return {DAGSTER, *(_name(form, text) for form in VALUES for text in (True, False)), *map(_value_name, VALUES)}


def _prefect(node: Node, form: str, schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if not schema:
        return _anything(form, definitions)
    found = literal_types(node)
    return _literal_or(schema, form, found is None or "string" in found, definitions)


def _literal_or(schema: dict[str, Any], form: str, text: bool, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema for what holds no placeholder, and the form's text for what does."""
    name = _name(form, text)
    definitions[name] = _text(form, text)
    pattern = _EVENT if form == "prefect-event" else _PLACEHOLDER
    literal = {"allOf": [schema], "not": {"type": "string", "pattern": pattern}}
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


def _text(form: str, text: bool) -> dict[str, Any]:
    """Text that holds references, each of them one that may stand in a field of that form."""
    if form == "prefect-event":
        return {"description": "Text that is filled in when an event arrives.", "type": "string", "pattern": _EVENT}
    kinds_ = _SERVER if form == "prefect-early" else f"{_SERVER}|{_STEP}"
    description = "A reference that Prefect fills in."
    if not text:
        out: dict[str, Any] = {"description": description, "type": "string", "pattern": _whole(kinds_)}
    else:
        every = rf"^(?:(?!{_PLACEHOLDER})[\s\S]|\{{\{{\s*(?:{_ENV}|{kinds_})\s*\}}\}})*$"
        out = {"description": description, "type": "string", "pattern": _PLACEHOLDER, "allOf": [{"pattern": every}]}
    if form == "prefect-item":
        out["not"] = {"pattern": _whole(_STEP)}
    return out


def _whole(alternatives: str) -> str:
    return rf"^\{{\{{\s*(?:{alternatives})\s*\}}\}}$"


def _name(form: str, text: bool) -> str:
    """What the definition of a form's text is called."""
    suffix = form.removeprefix("prefect").replace("-", " ").title().replace(" ", "")
    return f"{CLASSES['prefect']}{suffix}{'Text' if text else ''}"


def _value_name(form: str) -> str:
    return VALUES[form] + form.removeprefix("prefect").replace("-", " ").title().replace(" ", "")
