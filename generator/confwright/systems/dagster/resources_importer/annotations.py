"""What a class and its fields say beside types and rules: descriptions, defaults, marks; and what of them is not carried over."""

from __future__ import annotations

import enum
import inspect
import json
import re
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ....base.json_values import is_object

Schema = dict[str, Any]

MARKS = ("x-secret", "x-sensitive")
SECRET = re.compile(
    r"password|passphrase|secret(?!s)|token|api_?key|private_.*key|access_key|credentials$|sas_|^key$", re.I
)
SENSITIVE = re.compile(r"_url$|^url$|connection_string|conn_str|dsn$|webhook", re.I)
OPEN = re.compile(r"_path$|_file$|_name$|_tag$|_url_path$|token_ttl|endpoint_url|base_url|_type$", re.I)
_CARRIED = ("title", "description", "examples", "deprecated")
_FACTORIES: dict[Any, Any] = {list: [], dict: {}}
_CONFIG = ("json_schema_extra", "coerce_numbers_to_str")
_DECORATORS = ("field_validators", "model_validators", "validators", "root_validators")


def notes_of(field: Any) -> tuple[Schema, list[str]]:
    """The annotations that a field gives, and what is not carried over."""
    extra: Any = field.json_schema_extra
    given: Mapping[str, Any] = cast("Mapping[str, Any]", extra) if isinstance(extra, Mapping) else {}
    lost = ["json_schema_extra, which is a function"] if extra is not None and not isinstance(extra, Mapping) else []
    lost += [f"{key!r} of json_schema_extra" for key in given if key not in _CARRIED and key not in MARKS]
    own = {name: getattr(field, name, None) for name in _CARRIED}
    notes: Schema = {name: value for name in _CARRIED if (value := given.get(name, own[name])) is not None}
    if "description" in notes:
        notes["description"] = " ".join(inspect.cleandoc(str(notes["description"])).split())
    reason = notes.pop("deprecated", None)
    if reason is True:
        notes["deprecated"] = True
    elif reason:
        notes["x-deprecated"] = {"reason": str(getattr(reason, "message", reason))}
    if "examples" in notes and not _is_json(notes["examples"]):
        lost.append("examples")
        del notes["examples"]
    return notes, lost


def default_of(field: Any) -> tuple[Schema, list[str]]:
    """The default of a field as a keyword, and whether it is not carried over."""
    if field.is_required():
        return {}, []
    if field.default_factory is not None:
        value = _FACTORIES.get(field.default_factory)
        return ({"default": value}, []) if value is not None else ({}, ["the default, which a function makes"])
    if _gives_away(field.default):
        return {}, ["the default, which has a secret"]
    default = _data(field.default)
    if default is None:
        return {}, []
    if not _is_json(default):
        return {}, [f"the default, which is of the type {type(field.default).__name__}"]
    return {"default": default}, []


def without_hidden(schema: Schema) -> tuple[Schema, list[str]]:
    """A schema without the values of what may be a secret, and which they are."""
    lost = [name for name in ("default", "examples") if schema.get(name)] if _is_hidden(schema) else []
    return {key: value for key, value in schema.items() if key not in lost}, [
        f"the {name} of a secret" for name in lost
    ]


def unchecked(cls: Any) -> Iterator[str]:
    """What a class says of itself as a whole that is not carried over."""
    for kind in _DECORATORS:
        for name, decorator in getattr(cls.__pydantic_decorators__, kind, {}).items():
            home: Any = next((base for base in cls.__mro__ if decorator.cls_var_name in vars(base)), cls)
            if home.__module__.partition(".")[0] != "dagster":
                yield f"the validator {name}"
    for name, value in cls.model_config.items():
        if value and (name.startswith("str_") or name in _CONFIG):
            yield f"{name} of model_config"


def _data(value: Any) -> Any:
    """A default as a document has it: of an object, the fields that it was given, and those that have one value."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [_data(member) for member in cast("Iterable[Any]", value)]
    if is_object(value):
        return {key: _data(member) for key, member in value.items()}
    fields = _fields(value)
    if not fields:
        return value
    return {
        field.alias or name: _data(getattr(value, name))
        for name, field in fields.items()
        if name in value.model_fields_set or typing.get_origin(field.annotation) is typing.Literal
    }


def _fields(value: Any) -> dict[str, Any]:
    """The fields of an object of pydantic; none of any other value."""
    found: dict[str, Any] = getattr(value.__class__, "model_fields", {})
    return found


def _gives_away(value: Any) -> bool:
    """Whether an object in a default has a text in a field that may be a secret."""
    if isinstance(value, (list, tuple, dict)):
        members: Iterable[Any] = value.values() if is_object(value) else cast("Iterable[Any]", value)
        return any(_gives_away(member) for member in members)
    for name, field in _fields(value).items():
        inner, extra = getattr(value, name), field.json_schema_extra
        marked = isinstance(extra, Mapping) and any(cast("Mapping[str, Any]", extra).get(mark) for mark in MARKS)
        named = not OPEN.search(name) and (SECRET.search(name) or SENSITIVE.search(name))
        if inner and (marked or named or _gives_away(inner)):
            return True
    return False


def _is_hidden(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    part = cast("Schema", schema)
    members = [part.get("items"), part.get("additionalProperties"), *part.get("anyOf", ())]
    return any(part.get(mark) is True for mark in MARKS) or any(_is_hidden(member) for member in members)


def _is_json(value: Any) -> bool:
    try:
        return bool(json.loads(json.dumps(value, allow_nan=False)) == value)
    except (TypeError, ValueError):
        return False
