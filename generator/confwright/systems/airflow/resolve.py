"""Replaces references by what the environment holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.said import Ours, as_count, as_name, own
from ...runtime.record import MAPPING, SEQUENCE
from .model import STANDARD, Reference, Settings

_TRUE, _FALSE = frozenset({"true", "t", "1"}), frozenset({"false", "f", "0"})


def resolve(settings: Settings, environ: Mapping[str, str]) -> tuple[Settings, list[Diagnostic]]:
    """The settings without references, and every variable that is missing or malformed. No message shows a value."""
    found: list[Diagnostic] = []

    def filled(value: Any, where: Ours) -> Any:
        if isinstance(value, Reference):
            return _looked_up(value, where, environ, found)
        if isinstance(value, MAPPING):
            return {key: filled(member, f"{where}.{as_name(key)}") for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            return [filled(member, f"{where}[{as_count(index)}]") for index, member in enumerate(value)]
        return value

    connections = tuple(
        replace(
            c,
            **{name: filled(getattr(c, name), f"connections.{as_name(c.id)}.{as_name(name)}") for name in STANDARD},
            extra=filled(c.extra, f"connections.{as_name(c.id)}.extra"),
        )
        for c in settings.connections
    )
    variables = tuple(
        v if v.json else replace(v, value=filled(v.value, f"variables.{as_name(v.name)}")) for v in settings.variables
    )
    options = {key: filled(value, "config." + ".".join(map(as_name, key))) for key, value in settings.options.items()}
    done = replace(
        settings,
        connections=connections,
        variables=variables,
        options=options,
        filled=settings.filled | _filled(settings),
    )
    return done, found


def _filled(settings: Settings) -> frozenset[tuple[str, str]]:
    places = [("connections", c.id, dict(c.fields())) for c in settings.connections]
    places += [("variables", v.name, v.value) for v in settings.variables if not v.json]
    places += [("config", ".".join(key), value) for key, value in settings.options.items()]
    return frozenset((kind, name) for kind, name, value in places if references_in(value))


def holds_references(settings: Settings) -> bool:
    """Whether something has still to be resolved."""
    return bool(_filled(settings))


def _looked_up(reference: Reference, where: Ours, environ: Mapping[str, str], found: list[Diagnostic]) -> Any:
    text = environ.get(reference.name)
    if text is None:
        found.append(_problem("env-unset", f"{where}: environment variable {as_name(reference.name)} is not set"))
        return None
    try:
        return _converted(text, reference.into)
    except ValueError:
        kinds: dict[str, Ours] = {"int": "an integer", "float": "a number"}
        kind = kinds.get(reference.into, "true or false")
        found.append(
            _problem("env-malformed", f"{where}: environment variable {as_name(reference.name)} is not {kind}")
        )
        return None


def _converted(text: str, into: str) -> Any:
    if into == "int":
        return int(text)
    if into == "float":
        return float(text)
    if into == "bool":
        lowered = text.strip().lower()
        if lowered not in _TRUE | _FALSE:
            raise ValueError
        return lowered in _TRUE
    return text


def _problem(code: str, message: Ours) -> Diagnostic:
    return Diagnostic(code=code, message=own(message))


def references_in(value: Any) -> list[Reference]:
    """Every reference in a value, in order."""
    if isinstance(value, Reference):
        return [value]
    members = value.values() if isinstance(value, MAPPING) else value if isinstance(value, SEQUENCE) else ()
    return [reference for member in members for reference in references_in(member)]
