"""JSON Schemas as Prefect's models give them, in our vocabulary."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final

from ....base.json_values import is_list, is_object

Schema = dict[str, Any]

_DROPPED: Final = frozenset(
    {
        "title", "block_schema_references", "block_type_slug", "secret_fields", "position", "block_schema_checksum", "examples",
        "example", "format", "writeOnly", "supported_environment_variables", "$defs", "definitions", "additionalItems",
        "uniqueItems",
    }
)  # fmt: skip
_DATA: Final = frozenset({"default", "enum", "const", "required"})
_SECRET: Final = re.compile(
    r"password|secret(?!s)|token|credentials|api_key|access_key|private_key|connection_str", re.I
)
_NOT_SECRET: Final = re.compile(r"secret_?name|_arn$|_path$|_file$|secret_?key_?ref", re.I)


def definitions_of(schema: Mapping[str, Any]) -> dict[str, Schema]:
    """The definitions of a schema of either spelling."""
    return {**schema.get("definitions", {}), **schema.get("$defs", {})}


def clean(schema: Any, file: str = "", *, defaults: bool = True) -> Any:
    """A schema without what only the user interface reads; objects with properties are closed.

    `file` has its definitions. Without `defaults`, what applies when a key is left out is in the
    description only: there it is another layer's to say.
    """
    if is_list(schema):
        return [clean(member, file, defaults=defaults) for member in schema]
    if not is_object(schema):
        return schema
    given: Schema = schema
    out: Schema = {}
    for key, value in given.items():
        if key in _DROPPED:
            continue
        if key in _DATA:
            out[key] = value
        elif key == "properties":
            out[key] = {name: clean(sub, file, defaults=defaults) for name, sub in value.items()}
        elif key == "$ref":
            out[key] = f"{file}#/$defs/{str(value).rsplit('/', 1)[-1]}"
        elif key == "description":
            out[key] = tidy_text(value)
        else:
            out[key] = clean(value, file, defaults=defaults)
    if isinstance(out.get("allOf"), list) and len(out["allOf"]) == 1:
        out = {**out.pop("allOf")[0], **out}
    if given.get("format") == "password" or given.get("writeOnly") or any(_hides(a) for a in given.get("anyOf", ())):
        out["x-sensitive"] = True
    if given.get("format") in ("duration", "time-delta"):
        out = {**{k: v for k, v in out.items() if k == "description"}, "$ref": "common.yaml#/$defs/Duration"}
    elif any(_is_duration(branch) for branch in given.get("anyOf", ())):
        out = _one_duration(out)
    if "properties" in out and "additionalProperties" not in out:
        out["additionalProperties"] = False
    if "default" in out and not defaults:
        value = out.pop("default")
        if value is not None:
            sentence = f"The worker's own default is {value!r}."
            out["description"] = f"{out['description']}\n\n{sentence}" if out.get("description") else sentence
    elif isinstance(out.get("default"), (dict, list)):
        del out["default"]
    return out


def _is_duration(branch: Any) -> bool:
    return is_object(branch) and branch.get("format") == "duration"


def _one_duration(schema: Schema) -> Schema:
    """A length of time as one thing: from 3.9 on it is a number or a text, with the bound of the number beside both."""
    branches = [branch for branch in schema["anyOf"] if branch.get("type") != "number"]
    if len(branches) > 1:
        return {**{key: value for key, value in schema.items() if key != "minimum"}, "anyOf": branches}
    return {**{key: value for key, value in schema.items() if key == "description"}, **branches[0]}


def _hides(alternative: Any) -> bool:
    return is_object(alternative) and (alternative.get("format") == "password" or bool(alternative.get("writeOnly")))


def tidy_text(text: str) -> str:
    """A description without the indentation of the source it was written in, and without its list of arguments."""
    text_ = inspect.cleandoc(text)
    for heading in ("\n\nArgs:", "\n\nAttributes:", "\n\nReturns:", "\n\nRaises:", "\n\nExamples:", "\n\nExample:"):
        text_ = text_.partition(heading)[0]
    return "\n".join(line.rstrip() for line in text_.strip().splitlines())


@cache
def _item_form() -> str:
    """The form of a member of a list. Up to 3.8, one that is nothing but a step's output is dropped before the steps run."""
    templating: Any = import_module("prefect.utilities.templating")
    kept = templating.apply_values(["{{ output }}"], {}, remove_notset=False)
    return "prefect" if kept else "prefect-item"


def marked(schema: Schema, form: str = "prefect", item: str = "") -> Schema:
    """The schema of a field that takes a reference of that form, as a whole and inside; `item` is for members of lists."""
    if "const" in schema:
        return schema
    body = inside(schema, form, item)
    if "$ref" in body:
        body = {**{k: v for k, v in body.items() if k != "$ref"}, "anyOf": [{"$ref": body["$ref"]}]}
    return {**body, "x-env": {"form": form}}


def inside(schema: Schema, form: str = "prefect", item: str = "") -> Schema:
    """A schema that takes references inside: in its properties, its members, its values."""
    item = item or _item_form()
    out = dict(schema)
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in out:
            out[keyword] = [inside(branch, form, item) for branch in out[keyword]]
    if "properties" in out:
        out["properties"] = {name: _property(name, sub, form, item) for name, sub in out["properties"].items()}
    extra = out.get("additionalProperties")
    if extra is True or (extra is None and out.get("type") == "object" and "properties" not in out):
        out["additionalProperties"] = marked({}, form, item)
    elif is_object(extra):
        out["additionalProperties"] = marked(extra, form, item)
    if out.get("type") == "array":
        out["items"] = marked(out.get("items", {}), item, item)
    return out


def _property(name: str, schema: Schema, form: str, item: str) -> Schema:
    secret = {"x-sensitive": True} if _SECRET.search(name) and not _NOT_SECRET.search(name) else {}
    return {**marked(schema, form, item), **secret}


def nullable(schema: Schema) -> Schema:
    """The schema, or null, which says the same as leaving the key out."""
    notes = {key: value for key, value in schema.items() if key in ("description", "x-sensitive")}
    plain = {key: value for key, value in schema.items() if key not in notes}
    if isinstance(plain.get("type"), str) and not plain.keys() & {"properties", "items", "additionalProperties"}:
        return {**notes, **plain, "type": [plain["type"], "null"], "default": None}
    return {**notes, "anyOf": [plain, {"type": "null"}], "default": None}
