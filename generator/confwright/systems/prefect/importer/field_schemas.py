"""Schemas of single fields of prefect.yaml: plain texts, texts that are read as booleans or as lengths of time, references."""

from __future__ import annotations

from typing import Any, Final

from .clean import Schema, marked
from .upstream import takes

PLAIN: Final = r"\{\{\s*[\w.\-\[\]$]+\s*\}\}"
TEXT: Final[Schema] = {"type": ["string", "null"], "default": None}
BOOLEAN: Final = "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff]|[TtFfYyNn01])$"
"""The texts that pydantic reads as booleans."""
WHOLE: Final = r"^\s*\+?[0-9]+\s*$"
"""A text that is read as a number, as far as it is written as one."""
_TIME_OF_DAY: Final = (
    r"(?:(?:[01]?\d|2[0-3])?:[0-5]\d:[0-5]\d(?:[.,](?:\d{1,5}|\d{6}[\s\S]*))?|(?:[01]\d|2[0-3]):[0-5]\d)"
)
DURATION: Final = (
    r"^(?:[+-]?P(?=T?\d)(?:\d+[YMWD])*(?:\d+[.,]\d*[YMWD]T?|T(?:\d+[HMS])*(?:\d+[.,]\d*[HMS])?)?"
    r"|[+-]?\d*:[0-5]\d:[0-5]\d(?:[.,](?:\d{1,5}|\d{6}[^dD]*))?|[+-]?\d\d+:[0-5]\d"
    rf"|[+-]?\d+ ?[dD](?:[aA][yY][sS]?)?,? ?{_TIME_OF_DAY}?)$"
)
"""The texts that pydantic reads as a `timedelta` (`speedate.Duration`). What follows six digits of a fraction is not read."""
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


def field(description: str, schema: Schema, form: str = "prefect") -> Schema:
    return {"description": description, **marked(schema, form)}


def with_durations(schema: Schema, model: Any) -> Schema:
    """The schema of a model with its lengths of time as such: up to 3.5 they are numbers there, and texts are read all the same."""
    for name, field in model.model_fields.items():
        body = schema["properties"].get(name, {})
        if body.get("type") == "number" and takes(field.annotation, field.metadata, "PT1H"):
            notes = {key: value for key, value in body.items() if key in ("description", "default")}
            schema["properties"][name] = {**notes, "$ref": "common.yaml#/$defs/Duration"}
    return schema
