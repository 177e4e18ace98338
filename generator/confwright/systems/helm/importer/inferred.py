"""The schema that a values.yaml implies: types by its values, words by its comments. What it implies is a guess, and marked as one.

Helm replaces no mapping by anything else, so that a mapping is sure to be one. An empty text says nothing of the type.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ....base.json_values import Keys, is_list, is_object
from ....runtime.yaml_text import Document
from ...importing.hidden import is_secret
from .comments import Comments

Schema = dict[str, Any]
_SCALARS: Final = {bool: "boolean", int: "integer", float: "number", str: "string"}
_KINDS: Final[dict[type, str]] = {**_SCALARS, dict: "object", list: "array", type(None): "null"}
_ANY_SCALAR: Final = ["string", "number", "boolean"]


def inferred_schema(document: Document, text: str) -> Schema:
    """The schema of the values in a values.yaml."""
    return _Inferring(document, Comments(text)).mapping(document.data or {}, ())


def widened(schema: Schema, values: Mapping[str, Any]) -> Schema:
    """A schema that takes the types of some values, too: what comments say of them is sometimes wrong, and so are subcharts.

    Helm takes the values of a chart over those of a chart inside it, of whatever type they are (`coalesceTablesFullKey`).
    """
    properties = dict(schema.get("properties", {}))
    for key, value in values.items():
        one, kind = properties.get(key), _kind_of(value)
        if not is_object(one):
            continue
        if is_object(value) and "properties" in one:
            one = widened(one, value)
        types = one.get("type")
        named = types if is_list(types) else [types]
        if types is not None and kind is not None and not {kind, "number" if kind == "integer" else kind} & {*named}:
            one = {**one, "type": [*named, kind]}
        properties[key] = one
    return {**schema, "properties": properties} if properties else schema


def _kind_of(value: object) -> str | None:
    return _KINDS.get(type(value))


class _Inferring:
    def __init__(self, document: Document, comments: Comments) -> None:
        self._document, self._comments = document, comments

    def mapping(self, data: dict[str, Any], keys: Keys) -> Schema:
        properties: dict[str, Any] = {}
        for key, value in data.items():
            place = (*keys, key)
            line = (self._document.locate(place, key=True) or (0, 0))[0]
            stated = self._comments.of(".".join(map(str, place)), line)
            found = self._value(value, place)
            if "type" in stated or "anyOf" in stated or "oneOf" in stated:
                found = {word: part for word, part in found.items() if word not in ("type", "items", "default")}
            properties[key] = {**found, **stated}
        return {"type": "object", **({"properties": properties} if properties else {})}

    def _value(self, value: Any, keys: Keys) -> Schema:
        if is_object(value):
            return self.mapping(value, keys)
        if is_list(value):
            items = _items(value)
            return {"type": "array", **({"items": items} if items else {})}
        if value is None:
            return {}
        kind = _SCALARS[type(value)]
        hidden = kind == "string" and is_secret(str(keys[-1]))
        types: Any = _ANY_SCALAR if value == "" else kind
        return {"type": types, "x-sensitive": True} if hidden else {"type": types, "default": value}


def _items(members: list[Any]) -> Schema:
    """What all members of a list are; empty where they say nothing in common."""
    kinds: set[type[Any]] = {type(one) for one in members}
    if len(kinds) != 1:
        return {}
    (kind,) = kinds
    if kind in _SCALARS:
        return {"type": _SCALARS[kind]}
    if kind is not dict:
        return {}
    properties: dict[str, Any] = {}
    for one in members:
        for key, value in one.items():
            found = _of_a_member(key, value)
            properties[key] = found if properties.get(key, found) == found else {}
    return {"type": "object", "properties": properties}


def _of_a_member(key: str, value: Any) -> Schema:
    if is_object(value):
        return {"type": "object"}
    if is_list(value):
        return {"type": "array"}
    if value is None or value == "":
        return {}
    hidden = isinstance(value, str) and is_secret(key)
    return {"type": _SCALARS[type(value)], **({"x-sensitive": True} if hidden else {})}
