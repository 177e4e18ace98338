"""Reads files of connections, variables and pools, and airflow_settings.yaml."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .gather import Gathered, Locate, Spot, within
from .model import Pool, canonical_type, table
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
    unknown = sorted(map(str, entry.keys() - _KEYS))
    for key in unknown:
        into.error("connection-key", f"{where}: unknown key {key!r}; Airflow refuses the whole file", locate(key))
    if "extra" in entry and "extra_dejson" in entry:
        into.error("connection-extra", f"{where}: extra and extra_dejson exclude each other", locate("extra_dejson"))
    if entry.get("conn_id", name) != name:
        into.error("connection-id", f"{where}: conn_id must be the key it stands under", locate("conn_id"))
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
            into.error("connection-mixed", f"{where}: uri stands beside {', '.join(mixed)}", locate("uri"))
        elif isinstance(given["uri"], str):
            uri(name, given["uri"], into, locate("uri"), description=given.get("description"))
            return
    extra: Any = given.get("extra_dejson") or given.get("extra") or {}
    into.connection(name, given, _extra(extra, where, into, locate("extra")), spot)


def _extra(extra: Any, where: str, into: Gathered, spot: Spot) -> Mapping[str, Any]:
    if isinstance(extra, str):
        try:
            extra = json.loads(extra)
        except ValueError:
            into.error("connection-extra", f"{where}: extra is not JSON", spot)
            return {}
    if not isinstance(extra, MAPPING):
        into.error("connection-extra", f"{where}: extra must be a JSON object", spot)
        return {}
    return table(extra)


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
            into.warn("variable-text", f"variable {name!r} is no text: it is stored as JSON, and read as text", spot)
        into.variable(name, content, entry.get("description") if described else None, spot)


def pools(document: Document, into: Gathered) -> None:
    """A file for `airflow pools import`."""
    for name, entry in _members(document, into):
        spot = document.locate([name])
        slots = entry.get("slots") if isinstance(entry, MAPPING) else None
        if not isinstance(slots, int) or isinstance(slots, bool):
            into.error("pool-slots", f"pool {name!r}: slots must be an integer", spot)
            continue
        told = str(entry.get("description") or "")
        into.pools.append(
            Pool(name=name, slots=slots, description=told, include_deferred=bool(entry.get("include_deferred")))
        )


def _members(document: Document, into: Gathered) -> Sequence[tuple[str, Any]]:
    if not isinstance(document.data, MAPPING):
        into.error("file-form", "the file must hold an object", (1, 1))
        return ()
    return [(str(name), entry) for name, entry in document.data.items()]


# -- airflow_settings.yaml

_ASTRO_KEYS = {f"conn_{name}" for name in ("id", "type", "host", "schema", "login", "password", "port", "uri", "extra")}


def astro_settings(document: Document, into: Gathered) -> None:
    """airflow_settings.yaml, as the Astro CLI reads it: entries without a name are none."""
    data: Any = document.data
    section: Any = data.get("airflow") if isinstance(data, MAPPING) else None
    if data is not None and not isinstance(data, MAPPING):
        into.error("file-form", "the file must hold an object", (1, 1))
    _ignored(data, {"airflow"}, [], document, into)
    if not isinstance(section, MAPPING):
        return
    _ignored(section, {"connections", "pools", "variables"}, ["airflow"], document, into)
    for index, entry in _listed(section, "connections"):
        _ignored(entry, _ASTRO_KEYS, ["airflow", "connections", str(index)], document, into)
        _astro_connection(entry, into, within(document, "airflow", "connections", index))
    for index, entry in _listed(section, "pools"):
        spot = document.locate(["airflow", "pools", index])
        name, slots = entry.get("pool_name"), _count(entry.get("pool_slot"))
        if name and slots:
            into.pools.append(Pool(name=str(name), slots=slots, description=str(entry.get("pool_description") or "")))
        elif name:
            into.error("astro-pool", f"pool {name!r} has no slots: the Astro CLI skips it", spot)
    for index, entry in _listed(section, "variables"):
        _astro_variable(entry, into, document.locate(["airflow", "variables", index]))


def _ignored(data: Any, known: set[str], path: list[str], document: Document, into: Gathered) -> None:
    for key in data if isinstance(data, MAPPING) else ():
        if str(key).lower() not in known:
            into.warn(
                "astro-key", f"unknown key {key!r}: the Astro CLI ignores it", document.locate([*path, key], key=True)
            )


def _listed(section: Mapping[str, Any], key: str) -> Sequence[tuple[int, Mapping[str, Any]]]:
    entries: Any = section.get(key)
    return [
        (index, entry)
        for index, entry in enumerate(entries if isinstance(entries, SEQUENCE) else ())
        if isinstance(entry, MAPPING)
    ]


def _astro_connection(entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    name = entry.get("conn_id")
    if not name:
        return
    where = f"connection {name!r}"
    given = {key: entry[key] for key in entry if entry[key] not in (None, "", 0)}
    for key, content in given.items():
        if isinstance(content, str) and "'" in content:
            message = f"{where}: a single quote in {key} breaks the command that the Astro CLI makes of it"
            into.error("astro-quote", message, locate(key))
        elif isinstance(content, bool):
            into.error("astro-text", f"{where}: {key} becomes {int(content)!r}; write it in quotes", locate(key))
    fields = {
        key.removeprefix("conn_"): content for key, content in given.items() if key not in ("conn_extra", "conn_id")
    }
    address = fields.pop("uri", None)
    kind = fields.pop("type", None)
    if address is not None and (kind or fields):
        into.warn("astro-uri", f"{where}: conn_uri is ignored beside other fields", locate("conn_uri"))
    elif address is not None:
        uri(str(name), str(address), into, locate("conn_uri"))
        return
    if not kind:
        into.error(
            "astro-type", f"{where} has neither conn_type nor conn_uri: the Astro CLI skips it", locate("conn_id")
        )
        return
    texts = {key: _astro_text(content) for key, content in fields.items() if key != "port"}
    port = {"port": fields["port"]} if "port" in fields else {}
    extra = _astro_extra(given.get("conn_extra"), where, into, locate("conn_extra"))
    into.connection(str(name), {"conn_type": canonical_type(str(kind)), **texts, **port}, extra, locate("conn_id"))


def _astro_extra(extra: Any, where: str, into: Gathered, spot: Spot) -> Mapping[str, Any]:
    if extra is None:
        return {}
    if not isinstance(extra, MAPPING):
        return _extra(extra, where, into, spot)
    kept: dict[str, Any] = {}
    for key, content in extra.items():
        if isinstance(content, str):
            kept[str(key).lower()] = content
        elif content is not None:
            into.warn(
                "astro-extra", f"{where}: conn_extra.{key} is dropped, since it is no text", spot, "write JSON text"
            )
        if str(key) != str(key).lower():
            into.warn("astro-extra", f"{where}: conn_extra.{key} becomes {str(key).lower()!r}", spot, "write JSON text")
    if kept:
        into.warn("astro-extra", f"{where}: conn_extra is a mapping; only JSON text keeps every key and type", spot)
    return kept


def _astro_variable(entry: Mapping[str, Any], into: Gathered, spot: Spot) -> None:
    name, content = entry.get("variable_name"), entry.get("variable_value")
    unknown = sorted(map(str, entry.keys() - {"variable_name", "variable_value"}))
    if unknown:
        into.warn("astro-key", f"a variable has no key {unknown[0]!r}: the Astro CLI ignores it", spot)
    if not name:
        return
    if content in (None, ""):
        into.warn("astro-lost", f"variable {name!r} has no value: the Astro CLI skips it", spot)
        return
    if not isinstance(content, str):
        message = f"variable {name!r} is no text: it becomes {_astro_text(content)!r}; write it in quotes"
        into.error("variable-text", message, spot)
    elif "'" in content:
        message = f"variable {name!r}: a single quote breaks the command that the Astro CLI makes of it"
        into.error("astro-quote", message, spot)
    into.variable(str(name), _astro_text(content), None, spot)


def _astro_text(content: Any) -> str:
    """A scalar as the Astro CLI turns it into text: yes is 1, no is 0."""
    return str(int(content)) if isinstance(content, bool) else str(content)


def _count(content: Any) -> int:
    try:
        return int(content)
    except (TypeError, ValueError):
        return 0
