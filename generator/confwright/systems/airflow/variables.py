"""The environment variables that an Airflow reads: AIRFLOW_CONN_*, AIRFLOW_VAR_*, AIRFLOW__*__*.

Connections are written as JSON on one line, never as a URI: the server and tasks read a URI's extras differently, and a
URI has no room for a description, for port 0 or for the difference between nothing and an empty text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.said import Ours, as_name, own
from ...runtime.record import MAPPING, SEQUENCE
from .facts import Facts, holds_secrets, variable_of
from .importer.naming import is_secret
from .model import Connection, Reference, Settings
from .resolve import references_in

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_UNSAFE = re.compile(r"[$'#`\x7f]")
_EXPANDED = re.compile(r"\$(\w|\{)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A variable to set. `is_json` says that any character may be written as `\\uXXXX`."""

    name: str
    text: str = field(repr=False)
    secret: bool = False
    is_json: bool = False
    holds_references: bool = False


def entries_of(settings: Settings, facts: Facts) -> tuple[list[Entry], list[Diagnostic]]:
    """Every variable, and what cannot be said by one."""
    found: list[Diagnostic] = []
    entries: list[Entry] = []
    for connection in settings.connections:
        name = "AIRFLOW_CONN_" + as_name(connection.id.upper())
        entries.append(
            Entry(
                name,
                json_text(json_fields(connection)),
                secret=is_secret_connection(connection, facts) or ("connections", connection.id) in settings.filled,
                is_json=True,
                holds_references=bool(references_in(dict(connection.fields()))),
            )
        )
    for variable in settings.variables:
        name = "AIRFLOW_VAR_" + as_name(variable.name.upper())
        if variable.description:
            found.append(_note("description-lost", f"{name}: an environment variable has no description"))
        is_reference = isinstance(variable.value, Reference)
        text = json_text(variable.value) if variable.json else placeholders(variable.value)
        secret = is_reference or ("variables", variable.name) in settings.filled
        entries.append(Entry(name, text, secret, variable.json, is_reference))
    for (section, option), value in settings.options.items():
        # A reference stays `${NAME}`: Airflow itself fills that in.
        filled = bool(references_in(value)) or ("config", f"{section}.{option}") in settings.filled
        text = option_text(value, facts.option(section, option))
        is_json = isinstance(value, (MAPPING, *SEQUENCE)) and text[:1] in ("{", "[")
        secret = filled or facts.is_secret_option(section, option)
        if secret and not is_json and not references_in(value) and expanded_by_airflow(text):
            found.append(
                _note("expanded", f"[{as_name(section)}] {as_name(option)}: Airflow expands `$NAME` and `~` in it")
            )
        entries.append(Entry(variable_of(section, option), text, secret, is_json, bool(references_in(value))))
    for pool in settings.pools:
        found.append(_note("pool-lost", f"pool {as_name(pool.name)!r}: no environment variable makes a pool"))
    return entries, [*found, *_clashes(entries)]


def option_text(value: Any, known: Mapping[str, Any] | None) -> str:
    """An option's value as the text that Airflow parses."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, SEQUENCE) and (known or {}).get("kind") == "list":
        return ",".join(map(placeholders, value))
    if isinstance(value, (MAPPING, *SEQUENCE)):
        return json_text(value)
    return placeholders(value)


def placeholders(value: Any) -> str:
    """A scalar as text, a reference as `${NAME}`."""
    if isinstance(value, Reference):
        return value.placeholder
    return value if isinstance(value, str) else json.dumps(value)


def json_fields(connection: Connection) -> dict[str, Any]:
    """The object that `AIRFLOW_CONN_*` holds. `conn_id` is not in it: Airflow takes that for an unknown argument."""
    return dict(connection.fields())


def json_text(value: Any) -> str:
    """JSON on one line, in ASCII, without any character that a shell or a reader of .env files acts on.

    It has references as `${NAME}`.
    """
    if isinstance(value, Reference):
        return f'"{value.placeholder}"'
    if isinstance(value, MAPPING):
        return "{" + ", ".join(f"{json_text(key)}: {json_text(member)}" for key, member in value.items()) + "}"
    if isinstance(value, SEQUENCE):
        return "[" + ", ".join(map(json_text, value)) + "]"
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value))


def is_secret_connection(connection: Connection, facts: Facts) -> bool:
    """Whether a connection holds a secret: a password, a secret at any depth of `extra`, or a reference anywhere."""
    fields = dict(connection.fields())
    if connection.password is not None or references_in(fields) or holds_secrets(fields):
        return True
    return any(facts.is_reference_only(connection.conn_type, key) or is_secret(key) for key in connection.extra)


def expanded_by_airflow(text: str) -> bool:
    """Whether Airflow would read an option's text as something else: it expands `$NAME`, and `~` at the front."""
    return bool(_EXPANDED.search(text)) or text.startswith("~")


def is_shell_name(name: str) -> bool:
    """Whether a shell can set a variable of that name."""
    return _NAME.fullmatch(name) is not None


def _clashes(entries: list[Entry]) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    seen: set[str] = set()
    for entry in entries:
        if entry.name in seen:
            found.append(
                Diagnostic(
                    code="name-clash", message=own(f"{as_name(entry.name)} is set twice: names differ only in case")
                )
            )
        seen.add(entry.name)
    return found


def _note(code: str, message: Ours) -> Diagnostic:
    return Diagnostic(code=code, message=own(message), severity="warning")
