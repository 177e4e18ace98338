"""Parameters of flows of one's own, as types: read from the text of their files, which are not imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ....base.json_values import is_list, is_object
from ....base.reading import SMALL, file_text
from ...importing.reply import given_file
from ..signatures import UNREAD, Signature, TooMuchError, signature
from .clean import Schema, inside
from .workers import pascal


def flow_definitions(entrypoints: Sequence[str]) -> tuple[dict[str, Schema], list[str]]:
    """The definitions of the file `flows`, and which of them are the parameters of a whole flow.

    A flow is `path/to/file.py:function`. Raises ValueError for one that is not there.
    """
    definitions: dict[str, Schema] = {}
    flows: list[str] = []
    for entrypoint in dict.fromkeys(entrypoints):
        path, _, function = entrypoint.rpartition(":")
        name = pascal(function.lstrip("_"))
        if f"{name}Parameters" in definitions:
            name = pascal(Path(path).stem) + name
        if f"{name}Parameters" in definitions:
            raise ValueError(f"{entrypoint}: another flow is called so, in a file of the same name")
        definitions |= _definitions(name, entrypoint, _signature(path, function, entrypoint))
        flows.append(f"{name}Parameters")
    return definitions, flows


def _signature(path: str, function: str, entrypoint: str) -> Signature:
    try:
        found = signature(file_text(given_file(path), SMALL), function)
    except TooMuchError:
        raise ValueError(f"{entrypoint}: its types are too many to be read") from None
    except (OSError, UnicodeDecodeError, SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError(f"{entrypoint}: the file cannot be read: {error}") from error
    if found is None:
        raise ValueError(f"{entrypoint}: the file has no function {function!r}")
    return found


def _definitions(name: str, entrypoint: str, found: Signature) -> dict[str, Schema]:
    """A flow's own definition, and those of the classes in it, called after the flow."""
    body: Schema = {
        "description": f"The parameters of the flow `{entrypoint}`.",
        "type": "object",
        "properties": dict(found.parameters),
        "required": list(found.required),
        "additionalProperties": found.open,
    }
    classes = {f"{name}{cls}": {**schema, "additionalProperties": False} for cls, schema in found.definitions.items()}
    schemas = {f"{name}Parameters": body, **classes}
    return {key: _without_secrets(inside(_named(schema, name))) for key, schema in schemas.items()}


def _without_secrets(schema: Schema) -> Schema:
    """A default that may be a secret stays in the flow's own file; the field is optional all the same."""
    for member in schema["properties"].values():
        if member.get("x-sensitive") and member.get("default") is not None:
            del member["default"]
    return schema


def _named(schema: Any, name: str) -> Any:
    """A schema with its references to the classes of a flow by their names here. A default says what the flow takes, if nothing
    is given; the text of a format is Prefect's to judge."""
    if is_list(schema):
        return [_named(member, name) for member in schema]
    if not is_object(schema):
        return schema
    out = {
        key: value if key in ("default", "enum") else _named(value, name)
        for key, value in schema.items()
        if key not in ("format", UNREAD)
    }
    if "$ref" in out:
        out["$ref"] = f"#/$defs/{name}{str(out['$ref']).rpartition('/')[2]}"
    return out
