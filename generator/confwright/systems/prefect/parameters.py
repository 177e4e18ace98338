"""Parameters of deployments, held against the signatures of their flows.

Prefect refuses values of other types when the deployment is made, unless `enforce_parameter_schema` is false
(`prefect.server.api.deployments`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from ...base.near_words import did_you_mean
from ...runtime.formats import is_format
from .document import deployments, mapping, members, placeholders
from .flow_files import FlowFiles, Missing
from .signatures import UNREAD, Schema, Signature, TooMuchError


def parameter_notes(document: Any, file: Path | None) -> Iterator[Note]:
    """What is wrong with the parameters of deployments whose flows are in files. `file` is where the document is, None where it
    is in none.
    """
    flows = FlowFiles(file)
    for keys, deployment in deployments(document):
        found = flows.signature(deployment.get("entrypoint"))
        if isinstance(found, Missing):
            yield Note(
                (*keys, "entrypoint"), "prefect-entrypoint", found.message, found.hint, found.severity, unchecked=True
            )
        elif found is None:
            if "entrypoint" in deployment and any(deployment.get(key) for key in _CHECKED):
                yield Note((*keys, "entrypoint"), "prefect-unchecked", _UNCHECKED, severity="note", unchecked=True)
        else:
            fit = _Fit(found)
            yield from _values(fit, mapping(deployment.get("parameters")), (*keys, "parameters"), deployment)
            yield from _scheduled(fit, keys, deployment)


_CHECKED: Final = ("parameters", "schedule", "schedules")
"""What is held against a flow: what is given to it, and what a schedule would have to give."""
_UNCHECKED: Final = "the flow is in no file that can be looked at here, so the parameters were not held against it"

_UNREAD_TYPE: Final = "not checked in full: the type that the flow gives to this parameter is not read here"


def _values(fit: _Fit, given: Mapping[str, Any], keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    found = fit.signature
    for name, value in given.items():
        if name not in found.parameters:
            if not found.open:
                known = ", ".join(list(found.parameters)[:_MOST_NAMES]) or "none"
                hint = did_you_mean(name, found.parameters) or f"it takes {known}"
                yield Note((*keys, name), "prefect-parameter", "the flow has no such parameter", hint, on_key=True)
        elif deployment.get("enforce_parameter_schema") is not False:
            fits = fit.fits(value, found.parameters[name])
            if fits is None:
                message = "not checked: the value or the type of the parameter is too large"
                yield Note((*keys, name), "prefect-parameter", message, severity="warning", unchecked=True)
            elif not fits:
                yield Note((*keys, name), "prefect-parameter", f"the flow takes {_words(found.parameters[name])}")
            elif fit.unread:
                yield Note((*keys, name), "prefect-unchecked", _UNREAD_TYPE, severity="note", unchecked=True)


def _scheduled(fit: _Fit, keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """Scheduled runs get the deployment's parameters and the schedule's, and cannot get any others."""
    places: list[tuple[Keys, Any]] = [
        ((*keys, "schedules", n), s) for n, s in enumerate(members(deployment.get("schedules")))
    ]
    if deployment.get("schedule"):
        places.append(((*keys, "schedule"), deployment["schedule"]))
    given = mapping(deployment.get("parameters"))
    lacking = [name for name in fit.signature.required if name not in given]
    for place, schedule in places:
        own = mapping(mapping(schedule).get("parameters"))
        yield from _values(fit, own, (*place, "parameters"), deployment)
        missing = [repr(name) for name in lacking if name not in own]
        if missing:
            more = f" and {len(missing) - _MOST_NAMES} more" if len(missing) > _MOST_NAMES else ""
            names = ", ".join(missing[:_MOST_NAMES]) + more
            message = f"runs of this schedule lack {names}, which the flow has no default for"
            yield Note(place, "prefect-parameter", message)


_MOST_NAMES: Final = 12
_MOST_STEPS: Final = 200_000


def fits(value: Any, schema: Schema, definitions: Mapping[str, Schema]) -> bool | None:
    """Whether a value is of a parameter's type; one that is filled in later is. None where that takes too long to tell."""
    return _Fit(Signature({}, (), False, definitions)).fits(value, schema)


class _Fit:
    """Whether values are of the types of one signature's parameters, within so many steps."""

    def __init__(self, signature: Signature) -> None:
        self.signature = signature
        self.unread = False
        """Whether the value that was asked about last fits only as far as its type was read."""
        self._left = _MOST_STEPS

    def fits(self, value: Any, schema: Schema) -> bool | None:
        """Whether a value is of a type; one that is filled in later is. None where that takes too long to tell."""
        self.unread = False
        try:
            return any(True for _ in placeholders(value)) or self._fits(value, schema)
        except (TooMuchError, RecursionError):
            return None

    def _fits(self, value: Any, schema: Schema) -> bool:
        self._left -= 1
        if self._left < 0:
            raise TooMuchError
        self.unread = self.unread or UNREAD in schema
        maybe = False
        if "$ref" in schema:
            return self._fits(value, self.signature.definitions[schema["$ref"].rpartition("/")[2]])
        if "anyOf" in schema:
            # A branch that is read in full says more than one that is not.
            for one in schema["anyOf"]:
                own, self.unread = self.unread, False
                fits, unread, self.unread = self._fits(value, one), self.unread, own
                if fits and not unread:
                    return True
                maybe = maybe or fits
            self.unread = self.unread or maybe
            return maybe
        if "enum" in schema:
            return any(value == one and type(value) is type(one) for one in schema["enum"])
        kind = schema.get("type")
        if kind == "array":
            return is_list(value) and all(self._fits(one, schema.get("items", {})) for one in value)
        if kind == "object":
            return is_object(value) and self._members_fit(value, schema)
        if kind in ("integer", "number"):
            whole = isinstance(value, int) or (isinstance(value, float) and (kind == "number" or value.is_integer()))
            return whole and not isinstance(value, bool)
        if "format" in schema:
            return isinstance(value, str) and is_format(schema["format"], value)
        tests: dict[Any, type] = {"string": str, "boolean": bool, "null": type(None)}
        return kind is None or isinstance(value, tests[kind])

    def _members_fit(self, value: Mapping[str, Any], schema: Schema) -> bool:
        known, rest = schema.get("properties", {}), schema.get("additionalProperties", {})
        return set(schema.get("required", ())) <= value.keys() and all(
            self._fits(member, known.get(key, rest)) for key, member in value.items()
        )


def _words(schema: Schema) -> str:
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(map(_words, schema["anyOf"][:_MOST_NAMES])))
    if "$ref" in schema:
        return f"a {schema['$ref'].rpartition('/')[2]}"
    if "enum" in schema:
        return "one of " + ", ".join(repr(one) for one in schema["enum"][:_MOST_NAMES])
    names = {
        "string": "a string",
        "integer": "an integer",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
    }
    return names.get(schema.get("type", ""), "a list" if schema.get("type") == "array" else "a mapping")
