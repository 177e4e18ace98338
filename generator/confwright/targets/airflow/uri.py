"""A connection's URI, as the server reads it and as tasks do.

The two classes agree on everything but `extra`: the server takes each value of the query that is JSON for what it says, a
task takes all of them for text. So `verify=false` is no in the one and yes in the other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ...diagnostics import Diagnostic
from .model import canonical_type, table

_WHOLE = "__extra__"


@dataclass(frozen=True, slots=True)
class UriReading:
    """The fields that stand in a URI, the extras of each reader, and what a person may have meant otherwise."""

    fields: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
    server_extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
    task_extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
    findings: tuple[Diagnostic, ...] = ()


def read_uri(uri: str) -> UriReading:
    """Read a URI. One that Airflow refuses has no fields, and a finding that is an error. No message shows the URI."""
    if uri.count("://") > 2:
        return _refused("it holds '://' more than twice")
    nested = uri.count("://") == 2
    try:
        scheme = urlsplit(uri).scheme
        rest = uri.replace(f"{scheme}://", "" if nested else "//")
        if nested and any(sign in rest.split("://", 1)[0] for sign in "@:"):
            return _refused("login, password and port belong after the second '://'")
        parts = urlsplit(rest)
        port = parts.port
    except ValueError:
        return _refused(
            "its host or port cannot be read: '/', '?', '#' and '@' in a login or password must be %-encoded"
        )
    host = _host(parts.netloc, parts.hostname)
    found: dict[str, Any] = {
        "conn_type": canonical_type(scheme),
        "host": f"{parts.scheme}://{host}" if nested and host else host,
        "login": unquote(parts.username) if parts.username else parts.username,
        "password": unquote(parts.password) if parts.password else parts.password,
        "schema": unquote(parts.path[1:]),
        "port": port,
    }
    notes = (
        [_warning("uri-lost", "a URI keeps no description; host and type lose their case")] if parts.hostname else []
    )
    if "@" in parts.path or "@" in parts.fragment or parts.netloc.count("@") > 1:
        notes.append(Diagnostic(code="uri-encoding", message="a raw '@', '/' or '#' in a login or password splits the URI",
                                hint="write %40, %2F, %23, or use the JSON form"))  # fmt: skip
    elif parts.fragment:
        notes.append(_warning("uri-encoding", "what follows a raw '#' is dropped; write %23"))
    fields = {name: value for name, value in found.items() if value not in (None, "")}
    if not parts.query:
        return UriReading(fields, findings=tuple(notes))
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    if _WHOLE in query:
        try:
            extra: Any = json.loads(query[_WHOLE])
        except ValueError:
            extra = None
        if type(extra) is not dict:
            return _refused("__extra__ is no JSON object")
        whole = table(extra)
        return UriReading(fields, whole, whole, tuple(notes))
    server = {key: _parsed(value) for key, value in query.items()}
    differing = sorted(key for key, value in query.items() if server[key] != value)
    if differing:
        keys = ", ".join(differing)
        notes.append(
            _warning("uri-extra", f"tasks read the extras {keys} as text, the server does not", "use the JSON form")
        )
    return UriReading(fields, server, dict(query), tuple(notes))


def _host(netloc: str, hostname: str | None) -> str:
    host = unquote(hostname or "")
    if "/" in host:
        # A path as the host keeps its case.
        host = unquote(netloc.rpartition("@")[2].partition(":")[0])
    return host


def _parsed(value: str) -> Any:
    try:
        return json.loads(value) if value else value
    except ValueError:
        return value


def _refused(why: str) -> UriReading:
    return UriReading(findings=(Diagnostic(code="uri", message=f"not a URI that Airflow reads: {why}"),))


def _warning(code: str, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code=code, message=message, severity="warning", hint=hint)
