"""Boolean references of a version in which any text is true, `false` too: the keyword `x-booleans` of its schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..base.document_walk import Schema, walked
from ..base.finding import Note
from ..base.json_values import is_object
from .versions import Version

ANY_TEXT: Final = "boolean-any-text"


def any_text(schema: Schema, data: Any, version: Version | None) -> Iterator[Note]:
    """A warning for each boolean of a document that a variable gives."""
    if schema.get("x-booleans") != "any-text":
        return
    who = f"{version.title} {version.number}" if version is not None else "the system of this version"
    for visit in walked(schema, data):
        if is_object(visit.value) and visit.value.keys() == {"env"} and any(map(_takes_boolean, visit.schemas)):
            message = f"true whatever the variable holds, `false` too, unless it is empty: {who} reads any text as true"
            hint = "write true or false here, or leave the variable empty for false"
            yield Note(visit.keys, ANY_TEXT, message, hint, severity="warning")


def _takes_boolean(schema: Schema) -> bool:
    branches = [one for one in schema.get("anyOf", ()) if is_object(one)]
    return any(one.get("type") == "boolean" for one in branches) and any("$ref" in one for one in branches)
