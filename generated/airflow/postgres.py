"""Part of the package airflow.

Source: postgres.yaml, sha256 fc85a4510a94
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresConnection(Record):
    """Postgres (apache-airflow-providers-postgres 7.1.1, `airflow.providers.postgres.hooks.postgres.PostgresHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["postgres", "postgresql"] = "postgres"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Database."""
    port: int | EnvVar[int] | None = None
    extra: PostgresExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresExtra(Record):
    """`extra` of a `postgres` connection."""

    _keys_: ClassVar[Mapping[str, str]] = {
        "cluster_identifier": "cluster-identifier",
        "redshift_serverless": "redshift-serverless",
        "workgroup_name": "workgroup-name",
    }

    sslmode: Literal["disable", "allow", "prefer", "require", "verify-ca", "verify-full"] | None = None
    sslcert: str | EnvVar[str] | None = None
    sslkey: str | EnvVar[str] | None = None
    sslpassword: EnvVar[str] | None = field(default=None, repr=False)
    sslrootcert: str | EnvVar[str] | None = None
    sslcrl: str | EnvVar[str] | None = None
    application_name: str | EnvVar[str] | None = None
    connect_timeout: int | EnvVar[int] | None = None
    client_encoding: str | EnvVar[str] | None = None
    options: str | EnvVar[str] | None = None
    keepalives: int | EnvVar[int] | None = None
    keepalives_idle: int | EnvVar[int] | None = None
    keepalives_interval: int | EnvVar[int] | None = None
    keepalives_count: int | EnvVar[int] | None = None
    tcp_user_timeout: int | EnvVar[int] | None = None
    target_session_attrs: Literal["any", "read-write", "read-only", "primary", "standby", "prefer-standby"] | None = (
        None
    )
    channel_binding: Literal["disable", "prefer", "require"] | None = None
    gssencmode: Literal["disable", "prefer", "require"] | None = None
    aws_conn_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    azure_conn_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    cluster_identifier: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    cursor: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    iam: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    redshift: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    redshift_serverless: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    sqlalchemy_query: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    sqlalchemy_scheme: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    workgroup_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
