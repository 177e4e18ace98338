"""Parameters of deployments, held against the signatures of their flows.

Prefect refuses values of other types when the deployment is made, unless `enforce_parameter_schema` is false
(`prefect.server.api.deployments`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ...runtime.formats import is_format
from ...runtime.hints import did_you_mean
from ...schema.node import is_list, is_object
from ..note import Keys, Note
from .document import deployments, mapping, members, placeholders
from .signatures import Schema, Signature, signature


def parameter_notes(document: Any, folder: Path) -> Iterator[Note]:
    """What is wrong with the parameters of deployments whose flows stand in files of a folder."""
    for keys, deployment in deployments(document):
        found = _of_entrypoint(deployment.get("entrypoint"), folder)
        if isinstance(found, str):
            yield Note((*keys, "entrypoint"), "prefect-entrypoint", found, severity="warning")
        elif found is not None:
            yield from _values(found, mapping(deployment.get("parameters")), (*keys, "parameters"), deployment)
            yield from _scheduled(found, keys, deployment)


def _of_entrypoint(entrypoint: Any, folder: Path) -> Signature | str | None:
    """The signature of a file's flow; what is wrong with the entrypoint; None where it is not the name of a file."""
    if not isinstance(entrypoint, str) or any(True for _ in placeholders(entrypoint)):
        return None
    name, _, function = entrypoint.rpartition(":")
    path = (folder / name).resolve()
    if not name.endswith(".py") or not function.isidentifier() or not path.is_relative_to(folder.resolve()):
        return None
    try:
        found = signature(path.read_text("utf-8"), function)
    except (OSError, UnicodeDecodeError):
        return f"there is no file {name!r} beside this one"
    except SyntaxError as error:
        return f"{name} cannot be read: {error.msg} in line {error.lineno}"
    return found or f"{name} has no function {function!r}"


def _values(found: Signature, given: Mapping[str, Any], keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    for name, value in given.items():
        if name not in found.parameters:
            if not found.open:
                hint = did_you_mean(name, found.parameters) or f"it takes {', '.join(found.parameters) or 'none'}"
                yield Note((*keys, name), "prefect-parameter", "the flow has no such parameter", hint, on_key=True)
        elif deployment.get("enforce_parameter_schema") is not False and not fits(
            value, found.parameters[name], found.definitions
        ):
            yield Note((*keys, name), "prefect-parameter", f"the flow takes {_words(found.parameters[name])}")


def _scheduled(found: Signature, keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """Scheduled runs get the deployment's parameters and the schedule's, and nobody can give any others."""
    places: list[tuple[Keys, Any]] = [
        ((*keys, "schedules", n), s) for n, s in enumerate(members(deployment.get("schedules")))
    ]
    if deployment.get("schedule"):
        places.append(((*keys, "schedule"), deployment["schedule"]))
    for place, schedule in places:
        own = mapping(mapping(schedule).get("parameters"))
        yield from _values(found, own, (*place, "parameters"), deployment)
        given = {**mapping(deployment.get("parameters")), **own}
        missing = [name for name in found.required if name not in given]
        if missing:
            message = f"runs of this schedule lack {', '.join(map(repr, missing))}, which the flow has no default for"
            yield Note(place, "prefect-parameter", message)


def fits(value: Any, schema: Schema, definitions: Mapping[str, Schema]) -> bool:
    """Whether a value is of a parameter's type; one that is filled in later is."""
    if any(True for _ in placeholders(value)):
        return True
    if "$ref" in schema:
        return fits(value, definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "anyOf" in schema:
        return any(fits(value, one, definitions) for one in schema["anyOf"])
    if "enum" in schema:
        return any(value == one and type(value) is type(one) for one in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return is_list(value) and all(fits(one, schema.get("items", {}), definitions) for one in value)
    if kind == "object":
        return is_object(value) and _members_fit(value, schema, definitions)
    if kind in ("integer", "number"):
        whole = isinstance(value, int) or (isinstance(value, float) and (kind == "number" or value.is_integer()))
        return whole and not isinstance(value, bool)
    if "format" in schema:
        return isinstance(value, str) and is_format(schema["format"], value)
    tests: dict[Any, type] = {"string": str, "boolean": bool, "null": type(None)}
    return kind is None or isinstance(value, tests[kind])


def _members_fit(value: Mapping[str, Any], schema: Schema, definitions: Mapping[str, Schema]) -> bool:
    known, rest = schema.get("properties", {}), schema.get("additionalProperties", {})
    return set(schema.get("required", ())) <= value.keys() and all(
        fits(member, known.get(key, rest), definitions) for key, member in value.items()
    )


def _words(schema: Schema) -> str:
    if "anyOf" in schema:
        return " or ".join(_words(one) for one in schema["anyOf"])
    if "$ref" in schema:
        return f"a {schema['$ref'].rpartition('/')[2]}"
    if "enum" in schema:
        return "one of " + ", ".join(repr(one) for one in schema["enum"])
    names = {
        "string": "a string",
        "integer": "an integer",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
    }
    return names.get(schema.get("type", ""), "a list" if schema.get("type") == "array" else "a mapping")
