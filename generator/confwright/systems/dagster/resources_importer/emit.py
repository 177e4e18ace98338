"""One class as a JSON Schema in our vocabulary, from the fields that pydantic knows."""

from __future__ import annotations

import ast
import enum
import inspect
import json
import re
import sys
import textwrap
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .annotations import OPEN, SECRET, SENSITIVE, default_of, notes_of, unchecked, without_hidden
from .constraints import constrained, marked

Schema = dict[str, Any]
Share = Callable[[Any], str]
"""The reference to the schema of a class of its own, of a `Named`, or of a `Tagged`."""


@dataclass(frozen=True)
class Named:
    """A resource of a class, by its name in the deployment."""

    cls: Any


@dataclass(frozen=True)
class Tagged:
    """A class that is a member of a choice by the value of the field `tag`, which must be there then."""

    cls: Any
    tag: str


@dataclass(frozen=True)
class _Reading:
    """While a field is read: where its classes are, and what of it is not carried over."""

    share: Share
    lost: list[str]


_DEPENDENCY = "resource_dependency"


class Unreadable(Exception):
    """A type that deployment.yaml has no way to write; the message says which."""


def class_schema(cls: Any, share: Share, path: str, lost: Callable[[str, str], object]) -> Schema:
    """The schema of a class; `lost` receives the name of what is not carried over, and why. Raises Unreadable."""
    _ask_dagster(cls)
    properties: Schema = {}
    required: list[str] = []
    for name, field in cls.model_fields.items():
        key = field.alias or name
        try:
            properties[key], left_out = _field(cls, name, field, share)
        except Unreadable as error:
            if field.is_required():
                raise Unreadable(f"its field {key!r} is {error}") from error
            lost(f"{key!r} of {path}", f"it is {error}, so it keeps its default")
            continue
        if left_out:
            lost(f"part of {key!r} of {path}", ", ".join(left_out))
        if field.is_required():
            required.append(key)
    if left_out := [*unchecked(cls)]:
        lost(f"part of {path}", ", ".join(left_out))
    permissive = cls.model_config.get("extra") == "allow"
    text = inspect.cleandoc(cls.__dict__.get("__doc__") or "").split("\n\n")[0]
    text = re.sub(r":py:\w+:`~?([^`<]*?)(?:\s*<[^`]*>)?`", r"`\1`", text).replace("``", "`")
    return {
        "description": " ".join(text.split()) or f"`{path}`.",
        "x-resource": path,
        "type": "object",
        **({"properties": properties} if properties else {}),
        **({"required": required} if required else {}),
        "additionalProperties": permissive,
    }


def name_schema(cls: Any, path: str) -> Schema:
    """The schema of a place for a resource of a class."""
    return {
        "description": f"Another resource of the deployment, by its name: it is, or makes, an instance of `{cls.__name__}`.",
        "type": "object",
        "properties": {"resource": {"type": "string", "x-resource-name": path}},
        "required": ["resource"],
        "additionalProperties": False,
    }


def _ask_dagster(cls: Any) -> None:
    """Raise Unreadable with Dagster's words where Dagster cannot use a class as configuration."""
    if not hasattr(cls, "to_config_schema"):
        return
    try:
        cls.to_config_schema()
    except Exception as error:  # noqa: BLE001 - other failures are those of the class, and show when it is used
        if type(error).__module__.startswith("dagster"):
            # The second line of other errors shows a value.
            lines = 2 if type(error).__name__ == "DagsterInvalidPythonicConfigDefinitionError" else 1
            words = " ".join(line.strip() for line in str(error).strip().splitlines()[:lines])
            raise Unreadable(f"refused by Dagster: {words}") from None


def _field(cls: Any, name: str, field: Any, share: Share) -> tuple[Schema, list[str]]:
    """The schema of a field, and what is not carried over."""
    if field.validation_alias is not None and field.validation_alias != field.alias:
        raise Unreadable("read by a validation_alias, which Dagster does not know")
    reading = _Reading(share, [])
    if _DEPENDENCY in field.metadata:
        schema = _other(_dependency(cls, name), reading, name)
    elif field.discriminator is not None and isinstance(field.discriminator, str):
        schema = _tagged(field.annotation, field.discriminator, reading)
    else:
        schema = _type(field.annotation, reading, name)
    if _DEPENDENCY not in field.metadata:
        schema = _with_rules(schema, field.metadata, reading)
    default, left_out = default_of(field)
    reading.lost.extend(left_out)
    sensitive = not OPEN.search(name) and SENSITIVE.search(name) and '"string"' in json.dumps(schema)
    schema = {**default, **({"x-sensitive": True} if sensitive else {}), **schema}
    return _with_notes(schema, field, reading), reading.lost


def _with_rules(schema: Schema, metadata: Sequence[Any], reading: _Reading) -> Schema:
    schema, left_out = constrained(schema, metadata)
    reading.lost.extend(left_out)
    return schema


def _with_notes(schema: Schema, field: Any, reading: _Reading) -> Schema:
    notes, left_out = notes_of(field)
    schema, hidden = without_hidden({**notes, **marked(schema, field.json_schema_extra)})
    reading.lost.extend(left_out + hidden)
    return schema


def _tagged(annotation: Any, tag: str, reading: _Reading) -> Schema:
    members = [member for member in typing.get_args(annotation) if member is not type(None)]
    choice: Schema = {
        "oneOf": [{"$ref": reading.share(Tagged(member, tag))} for member in members],
        "x-discriminator": [tag],
    }
    if len(members) < len(typing.get_args(annotation)):
        return {"anyOf": [choice, {"type": "null"}]}
    return choice


def _type(annotation: Any, reading: _Reading, name: str) -> Schema:
    """The schema of a type. `name` is what the field is called: it tells secrets."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        schema = _with_rules(_type(arguments[0], reading, name), arguments[1:], reading)
        for field in arguments[1:]:
            schema = _with_notes(schema, field, reading) if hasattr(field, "json_schema_extra") else schema
        return schema
    if annotation is Any:
        return {}
    if annotation is type(None):
        return {"type": "null"}
    if origin in _UNIONS:
        return _union(arguments, reading, name)
    if origin is typing.Literal:
        return {"const": arguments[0]} if len(arguments) == 1 else {"enum": list(arguments)}
    if inspect.isclass(origin or annotation):
        return _of_class(origin or annotation, arguments, reading, name)
    raise Unreadable(f"of the type {annotation}")


_UNIONS = (typing.Union, getattr(types, "UnionType", None))  # Python 3.9 has the one alone


def _of_class(cls: Any, arguments: tuple[Any, ...], reading: _Reading, name: str) -> Schema:
    if issubclass(cls, bool):
        return {"type": "boolean"}  # Dagster resolves no reference in it, nor in a float or an enum
    if issubclass(cls, enum.Enum):
        values = [member.value for member in cls]
        if not all(isinstance(value, (str, int)) for value in values):
            raise Unreadable(f"an enum whose values are not text: {cls.__name__}")
        return {"enum": values}
    if issubclass(cls, str):
        secret = bool(SECRET.search(name)) and not OPEN.search(name)
        return {"type": "string", **({"x-secret": True} if secret else {"x-env": True})}
    if issubclass(cls, int):
        return {"type": "integer", "x-exact-integer": True, "x-env": True}
    if issubclass(cls, float):
        return {"type": "number"}
    if cls in (dict, Mapping) or issubclass(cls, Mapping):
        if arguments and arguments[0] is not str:
            raise Unreadable("a mapping whose keys are not text")
        return {
            "type": "object",
            "additionalProperties": _type(arguments[1], reading, name) or True if arguments else True,
        }
    if cls in (list, Sequence) or issubclass(cls, list):
        return {"type": "array", "items": _type(arguments[0], reading, name)} if arguments else {"type": "array"}
    if hasattr(cls, "model_fields"):
        return {"$ref": reading.share(cls)}
    raise Unreadable(f"of the type {cls.__module__}.{cls.__qualname__}")


def _union(members: tuple[Any, ...], reading: _Reading, name: str) -> Schema:
    schemas = [_type(member, reading, name) for member in members]
    if {} in schemas:
        return {}
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _other(cls: Any, reading: _Reading, name: str) -> Schema:
    """Another resource: by its name, or written out where its class has a configuration of its own."""
    by_name: Schema = {"$ref": reading.share(Named(cls))}
    if not hasattr(cls, "model_fields") or inspect.isabstract(cls):
        return by_name
    try:
        return {"anyOf": [by_name, _type(cls, reading, name)]}
    except Unreadable:
        return by_name


def _annotations(cls: Any) -> dict[str, Any]:
    """The annotations of a class itself, as Python 3.9 gives them too."""
    get: Any = getattr(inspect, "get_annotations", None)
    found: Any = get(cls) if get is not None else cast("dict[str, Any]", vars(cls)).get("__annotations__", {})
    return dict(found)


def _dependency(cls: Any, name: str) -> Any:
    """The class of a resource that another one is made of.

    Dagster replaces the annotation by `Any` when the class is made, so it is read from the source.
    """
    for base in cls.__mro__:
        if name not in _annotations(base):
            continue
        try:
            tree = ast.parse(textwrap.dedent(inspect.getsource(base)))
        except (OSError, TypeError, SyntaxError):
            break
        for statement in tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []:
            if isinstance(statement, ast.AnnAssign) and getattr(statement.target, "id", None) == name:
                return _configurable(statement.annotation, sys.modules[base.__module__])
    raise Unreadable("another resource, whose class is unknown")


def _configurable(annotation: ast.expr, module: types.ModuleType) -> Any:
    if isinstance(annotation, ast.Subscript):
        annotation = annotation.slice
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        annotation = ast.parse(annotation.value, mode="eval").body
    target: Any = module
    for part in ast.unparse(annotation).split("."):
        target = getattr(target, part, None)
    if isinstance(target, type):
        return target
    raise Unreadable(f"another resource, of the class {ast.unparse(annotation)}, which cannot be found")
