"""A connection's URI, as the server reads it and as tasks do.

The two classes agree on everything but `extra`: the server takes each value of the query that is JSON for what it says, a
task takes all of them for text. So `verify=false` is no in the one and yes in the other.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ...base.diagnostics import Diagnostic
from ...base.said import Ours, as_names, own, own_or_none
from .model import canonical_type, table

_WHOLE = "__extra__"


@dataclass(frozen=True, slots=True)
class UriReading:
    """The fields of a URI, the extras of each reader, and what may not be what its author wanted."""

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
        scheme = _scheme(uri)
        rest = uri.replace(f"{scheme}://", "" if nested else "//")
        if nested and any(sign in rest.split("://", 1)[0] for sign in "@:"):
            return _refused("login, password and port belong after the second '://'")
        parts = urlsplit(rest)
        hostname, port = parts.hostname, parts.port
        login, password = parts.username, parts.password
    except ValueError:
        return _refused(
            "its host or port cannot be read: '/', '?', '#' and '@' in a login or password must be %-encoded"
        )
    host = _host(parts.netloc, hostname)
    found: dict[str, Any] = {
        "conn_type": canonical_type(scheme),
        "host": f"{parts.scheme}://{host}" if nested and host else host,
        "login": unquote(login) if login else login,
        "password": unquote(password) if password else password,
        "schema": unquote(parts.path[1:]),
        "port": port,
    }
    notes: list[Diagnostic] = []
    written = parts.netloc.rpartition("@")[2]
    if hostname and written.partition(":")[0] not in (hostname, unquote(hostname)) and "[" not in written:
        notes.append(_warning("uri-lost", "the host of a URI loses its case"))
    if parts.path and not parts.path.startswith("/"):
        message = "not an address: Airflow drops its first character, and takes the rest for the `schema`"
        notes.append(_warning("uri-lost", message, "write TYPE://HOST, or use the JSON form"))
    if "@" in parts.path or "@" in parts.fragment:
        message = "an '@' behind a raw '/' or '#': if they are of the login or the password, they split the URI"
        notes.append(_warning("uri-encoding", message, "write %2F, %23, or use the JSON form"))
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
            return _refused("__extra__ is not a JSON object")
        whole = table(extra)
        return UriReading(fields, whole, whole, tuple(notes))
    server = {key: _parsed(value) for key, value in query.items()}
    differing = sorted(key for key, value in query.items() if server[key] != value)
    if differing:
        keys = as_names(differing)
        notes.append(
            _warning("uri-extra", f"tasks read the extras {keys} as text, the server does not", "use the JSON form")
        )
    return UriReading(fields, server, dict(query), tuple(notes))


_PLAIN_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://[!-Z^-~]*")
"""The beginning of a URI without a character that `urlsplit` looks at twice: blanks, brackets, what is not ASCII."""


def _scheme(uri: str) -> str:
    plain = _PLAIN_SCHEME.fullmatch(uri)
    return plain[1] if plain is not None else urlsplit(uri).scheme


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


def _refused(why: Ours) -> UriReading:
    return UriReading(findings=(Diagnostic(code="uri", message=own(f"not a URI that Airflow reads: {why}")),))


def _warning(code: str, message: Ours, hint: Ours | None = None) -> Diagnostic:
    return Diagnostic(code=code, message=own(message), severity="warning", hint=own_or_none(hint))
