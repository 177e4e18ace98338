"""Hooks of databases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ....base.near_words import nearest
from ....base.said import as_name
from .given import Given, HookProblem, is_known

_LIBPQ: Final = frozenset({
    "application_name", "authtype", "channel_binding", "client_encoding", "connect_timeout", "dbname", "fallback_application_name",
    "gssdelegation", "gssencmode", "gsslib", "host", "hostaddr", "keepalives", "keepalives_count", "keepalives_idle",
    "keepalives_interval", "krbsrvname", "load_balance_hosts", "max_protocol_version", "min_protocol_version", "oauth_client_id",
    "oauth_client_secret", "oauth_issuer", "oauth_scope", "options", "passfile", "password", "port", "replication", "require_auth",
    "requirepeer", "requiressl", "scram_client_key", "scram_server_key", "service", "servicefile", "ssl_max_protocol_version",
    "ssl_min_protocol_version", "sslcert", "sslcertmode", "sslcompression", "sslcrl", "sslcrldir", "sslkey", "sslkeylogfile",
    "sslmode", "sslnegotiation", "sslpassword", "sslrootcert", "sslsni", "target_session_attrs", "tcp_user_timeout", "tty", "user",
})  # fmt: skip
"""The parameter key words of libpq, up to PostgreSQL 18 ("Database Connection Control Functions")."""
_HOOK: Final = frozenset({
    "aws_conn_id", "azure_conn_id", "cluster-identifier", "cursor", "iam", "redshift", "redshift-serverless", "sqlalchemy_query",
    "sqlalchemy_scheme", "workgroup-name",
})  # fmt: skip
"""`PostgresHook.ignored_extra_options`."""
_CLIENT: Final = frozenset({
    "async", "async_", "autocommit", "conninfo", "connection_factory", "context", "cursor_factory", "dsn", "prepare_threshold",
    "row_factory",
})  # fmt: skip
"""Arguments of psycopg2's and psycopg's `connect`, of which each has its own."""
_CURSORS: Final = ("dictcursor", "namedtuplecursor", "realdictcursor")


def postgres(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.postgres.hooks.postgres.PostgresHook.get_conn` and `_get_cursor`; libpq's own key words."""
    for key, value in given.extra.items():
        if value is None or key in _LIBPQ or key in _HOOK or key in _CLIENT:
            continue
        near = "dbname" if key == "database" else nearest(key, _LIBPQ | _HOOK)
        message = (
            f"PostgresHook passes extra.{as_name(key)} on to libpq, which has no such parameter and refuses to connect"
        )
        yield HookProblem(message, f"did you mean {as_name(near)}?" if near else None)
    cursor = given.known("cursor")
    if cursor and (not isinstance(cursor, str) or cursor.lower() not in _CURSORS):
        yield HookProblem(f"PostgresHook refuses extra.cursor, which is one of {', '.join(_CURSORS)}")


_ACCOUNT: Final = re.compile(r"[A-Za-z0-9._-]+")
_GRANTS: Final = ("client_credentials", "refresh_token")


def snowflake(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.snowflake.hooks.snowflake.SnowflakeHook.get_private_key` and `_add_network_config`;
    `_SnowflakeOAuthManager.validate_grant_type` and `get_valid_oauth_token`.
    """
    if len(given.filled("private_key_file", "private_key_content")) > 1:
        yield HookProblem("SnowflakeHook refuses private_key_file beside private_key_content", "remove one of them")
    if not given.is_number("proxy_port", int) and given.filled("proxy_port"):
        yield HookProblem("SnowflakeHook takes an integer for extra.proxy_port")
    refresh = bool(given.filled("refresh_token"))
    oauth = refresh or given.extra.get("authenticator") == "oauth"
    if not oauth or given.filled("azure_conn_id"):
        return
    grant = given.known("grant_type")
    if not given.filled("grant_type") and not refresh:
        yield HookProblem(
            "SnowflakeHook needs extra.grant_type for the authenticator oauth", f"one of {', '.join(_GRANTS)}"
        )
    elif grant and grant not in _GRANTS:
        yield HookProblem(f"SnowflakeHook refuses extra.grant_type, which is one of {', '.join(_GRANTS)}")
    account = given.extra.get("account") or ""
    if not given.filled("token_endpoint") and is_known(account) and not _ACCOUNT.fullmatch(str(account)):
        yield HookProblem(
            "SnowflakeHook asks extra.account for the token of oauth, and takes letters, digits, dots, `_` and `-` there"
        )
