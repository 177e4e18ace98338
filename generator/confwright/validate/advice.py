"""What a schema allows in a document, and is yet wrong or probably not meant: deprecated keys, classes that are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from ..base.document_walk import Schema, Visit, tags_of, walked
from ..base.finding import Note
from ..base.json_values import is_object
from ..systems import kind_of
from .class_modules import doubt


def gives_advice(schema: Schema) -> bool:
    """Whether there can be a warning about any document of a schema."""
    known = _GIVES.get(id(schema))
    if known is None:
        kind = kind_of(schema)
        noted = kind is not None and (kind.notes is not None or bool(kind.secrets))
        known = _GIVES[id(schema)] = noted or any(key in _KEYWORDS for key in _keys(schema))
    return known


_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_KEYWORDS = frozenset({"x-deprecated", "x-discriminator", "EnvironmentReference"})
_GIVES: dict[int, bool] = {}
"""By schema; those of packages live as long as the process."""


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        yield from members
        for member in members.values():
            yield from _keys(member)
    elif isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _keys(member)


def advice(schema: Schema, data: Any) -> Iterator[Note]:
    """The findings about a document that is valid, or not."""
    for visit in walked(schema, data):
        yield from _deprecated(visit)
        yield from _misspelt_class(visit, schema)
        yield from _unseen(visit, schema)


def _deprecated(visit: Visit) -> Iterator[Note]:
    for schema in visit.schemas:
        reason = schema.get("x-deprecated")
        if isinstance(reason, str) and visit.keys:
            message = "is deprecated" if reason == "deprecated" else reason
            yield Note(visit.keys, "deprecated", message, severity="warning", on_key=isinstance(visit.keys[-1], str))
            return


def _unseen(visit: Visit, root: Schema) -> Iterator[Note]:
    """What looks like a reference, in a map of which no schema says what it holds, in a document that takes references."""
    if not isinstance(visit.value, dict) or "EnvironmentReference" not in root.get("$defs", {}):
        return
    value = cast("dict[str, Any]", visit.value)
    name = value.get("env")
    if len(value) != 1 or not isinstance(name, str) or not _VARIABLE.fullmatch(name) or not visit.keys:
        return
    if not any("env" in schema.get("properties", {}) or _says_more(schema) for schema in visit.schemas):
        message = f"{{env: {name}}} is not looked at: nothing is known of what reads it here"
        yield Note(visit.keys, "reference-unseen", message, severity="note", unchecked=True)


def _says_more(schema: Schema) -> bool:
    """Whether a schema says what the members of a mapping are."""
    members = schema.get("additionalProperties")
    return "patternProperties" in schema or (is_object(members) and bool(members))


def _misspelt_class(visit: Visit, root: Schema) -> Iterator[Note]:
    """An open choice takes any class; one of a known module is one of those that are known, or is not there.

    A hand-written schema may know only some classes of a module: there a name that resembles a known one gives a warning.
    """
    for schema in visit.schemas:
        keys = cast("list[str]", schema.get("x-discriminator", []))
        value: Any = visit.value
        if len(keys) != 2 or not isinstance(value, dict) or visit.branch is not None:
            continue
        module, name = (cast("dict[str, Any]", value).get(key) for key in keys)
        if not isinstance(module, str) or not isinstance(name, str):
            continue
        known = [name for tag_module, name in tags_of(schema, root) if tag_module == module]
        at = ((*visit.keys, keys[0]), (*visit.keys, keys[1]))
        found = doubt(at, module, name, known, schema, root) if name not in known else None
        if found is not None:
            yield found
