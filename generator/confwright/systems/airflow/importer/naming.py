"""Names and words: how classes are called, and which keys hold secrets."""

from __future__ import annotations

import re
from functools import lru_cache

_SPELLED = {
    "gcpbigquery": "GcpBigQuery", "gcpcloudsql": "GcpCloudSql", "gcpcloudsqldb": "GcpCloudSqlDatabase",
    "gcpspanner": "GcpSpanner", "gcpssh": "GcpSsh", "leveldb": "LevelDb", "msgraph": "MsGraph", "powerbi": "PowerBi",
    "pydanticai_snowflake": "PydanticAiSnowflake", "duckdb_aws": "DuckDbAws", "fs": "FileSystem", "dataprep": "Dataprep",
}  # fmt: skip
"""Types that are words run together."""
_SECRET = re.compile(
    r"(^|[_\-])(password|passphrase|passwd|secret|token|sas|credential|credentials|apikey)$|"
    r"(secret_(access_)?key|secret_value|private_key(_content|_passphrase)?|keyfile_dict|api_?key|shared_access_key|"
    r"account_key|connection_string|certificate_data|aws_session_token|sas_token)$"
)


_MASKED = (
    "access_key", "access_token", "api_key", "apikey", "auth_header", "authorization", "bearer", "connection_string", "dsn",
    "keyfile_dict", "passphrase", "passwd", "password", "private_key", "proxies", "proxy", "proxy_password", "secret",
    "service_account", "service_key", "token", "webhook_url",
)  # fmt: skip
"""Upstream: `airflow.sdk._shared.secrets_masker.DEFAULT_SENSITIVE_FIELDS`."""


def pascal(text: str) -> str:
    """`PascalCase` of an identifier."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text) if word)


def type_name(conn_type: str) -> str:
    """What the classes of a connection type begin with: `Postgres`."""
    return _SPELLED.get(conn_type) or pascal(conn_type)


def is_secret(key: str) -> bool:
    """Whether what a key holds is a secret by its name. A path, an id or the name of a secret is not one."""
    return bool(_SECRET.search(re.sub(r"([a-z])([A-Z])", r"\1_\2", key).lower()))


@lru_cache(1_000)
def is_masked(name: str) -> bool:
    """Whether Airflow masks the value of a variable, or of a key of `extra`, by its name.

    Upstream: `SecretsMasker.should_hide_value_for_key`.
    """
    normalized = re.sub(r"\W+", "_", name.strip().lower())
    return any(word in normalized for word in _MASKED) or is_secret(name)


def summary(text: object, limit: int = 240) -> str | None:
    """The first sentences of a text on one line, up to `limit` characters; None where there is none."""
    paragraphs = re.split(r"\n\s*\n", str(text or "").strip())
    first = next((part for part in paragraphs if not part.lstrip().startswith("..")), "")  # not a directive
    line = " ".join(first.replace("``", "`").split())
    if len(line) <= limit:
        return line or None
    sentences = re.match(rf"(.{{1,{limit}}}?[.:])(?=\s)", line)
    return sentences[1] if sentences else line[: limit - 1].rstrip() + "…"
