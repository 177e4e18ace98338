"""What a `Config` class says of its fields beside their types, laid over the schema of its config type."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable
from typing import Any

from ....base.json_values import is_list, is_object
from ..resources_importer.constraints import marked, rules

Schema = dict[str, Any]
Lost = Callable[[str, str], object]
CLASS = "\0class"
"""The key with the name of its class, in a schema that is not written down yet."""
_UNIONS = (typing.Union, getattr(types, "UnionType", None))  # Python 3.9 has the one alone


def with_rules(schema: Schema, cls: Any, lost: Lost) -> None:
    """Add the rules of a class to the schema of its configuration, in place. `lost` receives what no keyword says."""
    path = f"{cls.__module__}.{cls.__qualname__}"
    decorators: Any = getattr(cls, "__pydantic_decorators__", None)
    for kind in ("validators", "field_validators", "root_validators", "model_validators"):
        for name in getattr(decorators, kind, {}):
            if not _is_dagsters(cls, name):
                lost(f"{name!r} of {path}", "not checked: a validator")
    target = object_in(schema)
    properties: Schema = target.get("properties", {})
    if properties:
        target[CLASS] = re.sub(r"\W.*", "", cls.__name__)
    for name, field in cls.model_fields.items():
        key = field.alias or name
        if key not in properties:
            continue  # a field that tells the members of a choice apart, or another resource
        tag = field.discriminator if isinstance(field.discriminator, str) else ""
        # Dagster lets null pass for any field that need not be there, and the class refuses it when the run is on.
        own = properties[key] if _takes_null(field.annotation) else _without_null(properties[key])
        properties[key], unknown = _of_type(own, field.annotation, field.metadata, tag, lost)
        properties[key] = marked(properties[key], field.json_schema_extra)
        if unknown:
            lost(f"{key!r} of {path}", f"not checked: {', '.join(unknown)}")


def object_in(schema: Schema) -> Schema:
    """The schema, or that of the object in it where null is allowed too."""
    branches: list[Schema] = schema.get("anyOf", [])
    return next((one for one in branches if "properties" in one), schema)


def _takes_null(annotation: Any) -> bool:
    if typing.get_origin(annotation) is typing.Annotated:
        return _takes_null(typing.get_args(annotation)[0])
    return annotation in (Any, object, None, type(None)) or type(None) in typing.get_args(annotation)


def _without_null(schema: Schema) -> Schema:
    """A schema that takes no null."""
    notes = {key: part for key, part in schema.items() if key not in ("type", "anyOf")}
    if is_list(schema.get("type")):
        kinds = [one for one in schema["type"] if one != "null"]
        return {**notes, "type": kinds[0] if len(kinds) == 1 else kinds}
    branches = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    return {**notes, **branches[0]} if len(branches) == 1 else schema


def _is_dagsters(cls: Any, name: str) -> bool:
    """Whether a validator belongs to a base class of Dagster's."""
    owner = next((base for base in cls.__mro__ if name in vars(base)), None)
    return owner is None or str(owner.__module__).partition(".")[0] == "dagster"


def _of_type(
    schema: Schema, annotation: Any, metadata: Iterable[Any], tag: str, lost: Lost
) -> tuple[Schema, list[str]]:
    """The schema of a value of a type, with its rules, and the names of the rules that no keyword says."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _of_type(schema, arguments[0], [*arguments[1:], *metadata], tag, lost)
    if origin in _UNIONS:
        members = [one for one in arguments if one is not type(None)]
        if tag:
            _members(object_in(schema), members, tag, lost)
        elif len(members) == 1:
            return _of_type(schema, members[0], metadata, tag, lost)
        return schema, []
    if hasattr(annotation, "model_fields"):
        with_rules(schema, annotation, lost)
        return schema, []
    unknown: list[str] = []
    holder = next((one for one in (schema, *schema.get("anyOf", ())) if "items" in one), None)
    if holder is not None and origin is list and is_object(holder["items"]):
        holder["items"], unknown = _of_type(holder["items"], arguments[0], (), "", lost)
    holder = next(
        (one for one in (schema, *schema.get("anyOf", ())) if is_object(one.get("additionalProperties"))), None
    )
    if holder is not None and len(arguments) == 2:
        inner = holder["additionalProperties"]
        holder["additionalProperties"], unknown = _of_type(inner, arguments[1], (), "", lost)
    found, more = rules(schema, metadata)
    return {**schema, **found}, [*unknown, *more]


def _members(schema: Schema, members: list[Any], tag: str, lost: Lost) -> None:
    """The rules of the members of a choice, each below its own key."""
    for cls in members:
        for key in typing.get_args(cls.model_fields[tag].annotation):
            inner = schema.get("properties", {}).get(key)
            if inner is not None:
                with_rules(inner, cls, lost)
