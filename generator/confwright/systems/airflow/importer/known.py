"""Extras that a hook passes on to its client unread, from the client's own documentation.

No provider declares them, but people write them most: a Postgres connection without `sslmode` is rare.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def _optional(*branches: Schema) -> Schema:
    return {"anyOf": [*branches, {"type": "null"}], "default": None}


_TEXT = _optional({"type": "string", "x-env": True})
_COUNT = _optional({"type": "integer", "x-env": True})
_SECRET = _optional({"type": "string", "x-secret": True})


def _choice(*values: str) -> Schema:
    return _optional({"enum": list(values)})


_LIBPQ: dict[str, Schema] = {
    "sslmode": _choice("disable", "allow", "prefer", "require", "verify-ca", "verify-full"),
    "sslcert": _TEXT,
    "sslkey": _TEXT,
    "sslpassword": _SECRET,
    "sslrootcert": _TEXT,
    "sslcrl": _TEXT,
    "application_name": _TEXT,
    "connect_timeout": _COUNT,
    "client_encoding": _TEXT,
    "options": _TEXT,
    "keepalives": _COUNT,
    "keepalives_idle": _COUNT,
    "keepalives_interval": _COUNT,
    "keepalives_count": _COUNT,
    "tcp_user_timeout": _COUNT,
    "target_session_attrs": _choice("any", "read-write", "read-only", "primary", "standby", "prefer-standby"),
    "channel_binding": _choice("disable", "prefer", "require"),
    "gssencmode": _choice("disable", "prefer", "require"),
}
"""Parameter key words of libpq (PostgreSQL, "Database Connection Control Functions")."""

KNOWN_EXTRAS: dict[str, dict[str, Schema]] = {"postgres": _LIBPQ}
