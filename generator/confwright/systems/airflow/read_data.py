"""Reads files of connections, variables and pools."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .gather import Gathered
from .model import Pool, table
from .noted import Locate, Spot, within
from .uri import read_uri

_KEYS = frozenset(
    [
        "conn_id",
        "conn_type",
        "description",
        "host",
        "login",
        "password",
        "schema",
        "port",
        "extra",
        "extra_dejson",
        "uri",
        "team_name",
    ]
)
"""What `load_connections_dict` takes; the JSON of AIRFLOW_CONN_* takes the same without conn_id and extra_dejson."""


def connections(document: Document, into: Gathered) -> None:
    """A file for `airflow connections import`, in YAML or JSON."""
    for name, entry in _members(document, into):
        spot = document.locate([name])
        if isinstance(entry, SEQUENCE):
            if len(entry) > 1:
                into.error("connection-twice", f"connection {name!r} is given {len(entry)} times", spot)
            entry = entry[0] if entry else None
            if entry is None:
                continue
        if isinstance(entry, str):
            uri(name, entry, into, spot)
        elif isinstance(entry, MAPPING):
            _entry(name, entry, into, within(document, name))
        else:
            into.error("connection-form", f"connection {name!r} must be a URI or an object", spot)


def _entry(name: str, entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    where = f"connection {name!r}"
    known = into.facts.connection_keys | {"extra_dejson"} if into.facts.connection_keys else _KEYS
    unknown = sorted(map(str, entry.keys() - known))
    for key in unknown:
        into.error("connection-key", f"{where}: unknown key {key!r}; Airflow refuses the whole file", locate(key))
    if "extra" in entry and "extra_dejson" in entry:
        into.error("connection-extra", f"{where}: extra and extra_dejson exclude each other", locate("extra_dejson"))
    if entry.get("conn_id", name) != name:
        into.error("connection-id", f"{where}: conn_id must be the key of the connection", locate("conn_id"))
    password = entry.get("password")
    if password and not isinstance(password, str):
        into.error("connection-password", f"{where}: the password must be text; write it in quotes", locate("password"))
    value(name, entry, into, locate)


def value(name: str, entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    """A connection as an object, of a file or of AIRFLOW_CONN_*."""
    where, spot = f"connection {name!r}", locate()
    given = {key: entry[key] for key in _KEYS if entry.get(key) not in (None, "", 0)}
    if "uri" in given:
        mixed = sorted(given.keys() - {"uri", "conn_id", "description", "team_name"})
        if mixed:
            into.error("connection-mixed", f"{where}: uri is combined with {', '.join(mixed)}", locate("uri"))
        elif isinstance(given["uri"], str):
            uri(name, given["uri"], into, locate("uri"), description=given.get("description"))
            return
    extra: Any = given.get("extra_dejson") or given.get("extra") or {}
    into.connection(name, given, extra_of(extra, where, into, locate("extra")), spot)


def extra_of(extra: Any, where: str, into: Gathered, spot: Spot) -> Mapping[str, Any]:
    """`extra` as data: an object, or text that holds one; anything else is a finding, and read as an empty object."""
    if isinstance(extra, str):
        try:
            extra = json.loads(extra)
        except ValueError:
            return _no_extra(f"{where}: extra is not JSON", into, spot)
    if not isinstance(extra, MAPPING):
        return _no_extra(f"{where}: extra must be a JSON object", into, spot)
    return table(extra)


def _no_extra(message: str, into: Gathered, spot: Spot) -> Mapping[str, Any]:
    """Up to 2.11 Airflow takes any text, and its hooks read nothing of it."""
    (into.warn if into.facts.any_extra else into.error)("connection-extra", message, spot)
    return {}


def uri(name: str, text: str, into: Gathered, spot: Spot = None, *, description: Any = None) -> None:
    """A connection as a URI; its extras as the server reads them, with a warning where tasks do otherwise."""
    reading = read_uri(text)
    for finding in reading.findings:
        into.add(finding, spot)
    if not any(finding.code == "uri" for finding in reading.findings):
        into.connection(name, {**reading.fields, "description": description}, reading.server_extra, spot)


def variables(document: Document, into: Gathered) -> None:
    """A file for `airflow variables import`, in YAML or JSON."""
    for name, entry in _members(document, into):
        spot = document.locate([name])
        described = isinstance(entry, MAPPING) and entry.keys() <= {"value", "description"} and "value" in entry
        content = entry["value"] if described else entry
        if not isinstance(content, str):
            into.warn("variable-text", f"variable {name!r} is not text: it is stored as JSON, and read as text", spot)
        into.variable(name, content, entry.get("description") if described else None, spot)


def pools(document: Document, into: Gathered) -> None:
    """A file for `airflow pools import`."""
    for name, entry in _members(document, into):
        spot = document.locate([name])
        slots = entry.get("slots") if isinstance(entry, MAPPING) else None
        if not isinstance(slots, int) or isinstance(slots, bool):
            into.error("pool-slots", f"pool {name!r}: slots must be an integer", spot)
            continue
        description = str(entry.get("description") or "")
        into.pools.append(
            Pool(name=name, slots=slots, description=description, include_deferred=bool(entry.get("include_deferred")))
        )


def _members(document: Document, into: Gathered) -> Sequence[tuple[str, Any]]:
    if not isinstance(document.data, MAPPING):
        into.error("file-form", "the file must hold an object", (1, 1))
        return ()
    return [(str(name), entry) for name, entry in document.data.items()]
