"""HttpHook: its address, and the headers that it makes of `extra`.

The scheme of the address is the connection's `schema`, which a URI has in place of a path, or in the host;
the scheme of the URI is the type of the connection, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from ....base.said import as_name
from ....runtime.record import MAPPING
from .given import Given, HookProblem, is_known

_CODE: Final = "http-address"
_SCHEMES: Final = frozenset({"http", "https"})
_SCHEME: Final = "write the scheme behind the host, as http://HOST:PORT/https, or into `host` of the JSON form"
_PLAIN: Final = "HttpHook asks this host by http://, since the scheme of a URI is only the type of the connection"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_PATH: Final = "a path belongs into the operator's `endpoint`"
_OPTIONS: Final = frozenset({
    "stream", "cert", "proxies", "proxy", "timeout", "verify", "verify_ssl", "allow_redirects", "max_redirects", "trust_env",
    "check_response", "srv_lookup",
})  # fmt: skip
_HEADER: Final = re.compile(r"(?:\S[^\r\n]*)?")
_LAST_PORT: Final = 65535


def http(given: Given) -> Iterator[HookProblem]:
    """What HttpHook, or `requests` in its hand, raises. It does not look at the type: people make connections of type `https`."""
    host, schema = given.fields.get("host") or "", given.fields.get("schema") or ""
    if isinstance(host, str) and isinstance(schema, str) and is_known(host) and is_known(schema):
        yield from _address(given, host, schema)
    yield from _extra(given)


def _address(given: Given, host: str, schema: str) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.http.hooks.http.HttpHook._set_base_url`."""
    port = given.fields.get("port")
    if schema in ("", *_SCHEMES) and _NAME.fullmatch(host):
        # Nearly all connections: a name and no more, which is quicker to see than to split.
        if given.conn_type == "https" and not schema:
            yield HookProblem(_PLAIN, _SCHEME, "warning", _CODE)
        return
    try:
        parts = urlsplit(host if "://" in host else f"{schema or 'http'}://{host}")
    except ValueError:
        return
    if not parts.scheme:
        yield HookProblem(
            "HttpHook reads the text after the host as the scheme of its address, and refuses this one",
            _PATH,
            code=_CODE,
        )
    elif "://" in host and port and parts.path.strip("/"):
        message = "HttpHook writes the port behind the whole of `host`, which has a path"
        yield HookProblem(message, "write the port into `host`", "warning", _CODE)
    elif "://" not in host and parts.scheme not in _SCHEMES:
        yield HookProblem(
            "HttpHook reads the text after the host as the scheme of its address", _PATH, "warning", _CODE
        )
    elif "://" not in host and given.conn_type == "https" and not schema:
        yield HookProblem(_PLAIN, _SCHEME, "warning", _CODE)
    if not host and port and parts.scheme in _SCHEMES and given.fields.get("host") in (None, ""):
        yield HookProblem("HttpHook writes a port without a host, and `requests` refuses that", code=_CODE)
    if re.search(r"\s", host.strip()):
        yield HookProblem("`requests` refuses a host with a blank in it", code=_CODE)


def _extra(given: Given) -> Iterator[HookProblem]:
    """Upstream: `HttpHook._configure_session_from_extra`, and `requests`' `check_header_validity` and `Session`."""
    for key, value in given.extra.items():
        if key in _OPTIONS or value is None or not is_known(value):
            continue
        if key == "headers" and isinstance(value, MAPPING):
            message = (
                "each key of `extra` is a header of its own, and `requests` refuses a mapping as the value of `headers`"
            )
            yield HookProblem(message, "write the headers into `extra` itself")
        elif not isinstance(value, str):
            message = f"extra.{as_name(key)} is a header, and `requests` refuses one that is not text"
            yield HookProblem(message, "write it in quotes" if isinstance(value, (int, float)) else None)
        elif not _HEADER.fullmatch(value):
            yield HookProblem(
                f"extra.{as_name(key)} is a header, and `requests` refuses leading blanks and line breaks"
            )
        elif not re.fullmatch(r"[^:\s][^:\r\n]*", key):
            yield HookProblem(f"extra.{as_name(key)} is a header, and `requests` refuses its name")
    proxies: Any = given.extra.get("proxies", given.extra.get("proxy"))
    if isinstance(proxies, str) and proxies and is_known(proxies):
        yield HookProblem(
            "extra.proxies must be a mapping from schemes to addresses", 'as {"https": "http://PROXY:PORT"}'
        )
