"""Part of the package airflow.

Source: snowflake.yaml, sha256 98f9da271c88
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
class PydanticAiSnowflakeConnection(Record):
    """Pydantic AI (Snowflake Cortex) (apache-airflow-providers-snowflake 6.19.0,
    `airflow.providers.snowflake.hooks.cortex_model.PydanticAISnowflakeHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["pydanticai_snowflake", "pydanticai-snowflake"] = "pydanticai_snowflake"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Hidden in Airflow's form for this type."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: PydanticAiSnowflakeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnowflakeConnection(Record):
    """Snowflake (apache-airflow-providers-snowflake 6.19.0,
    `airflow.providers.snowflake.hooks.snowflake.SnowflakeHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["snowflake"] = "snowflake"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """For example: 'snowflake username'"""
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """For example: 'snowflake schema'"""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: SnowflakeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PydanticAiSnowflakeExtra(Record):
    """`extra` of a `pydanticai_snowflake` connection."""

    model: str | EnvVar[str] | None = None
    """Model. Cortex model identifier (e.g. snowflake:claude-4-sonnet)."""
    fallback_conn_ids: list[str] | None = None
    """Fallback Connections. Connection IDs to fail over to, in order, while this provider is unavailable."""
    snowflake_conn_id: str | EnvVar[str] | None = None
    """Snowflake Connection ID. Connection ID of an existing Snowflake connection to source credentials from."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnowflakeExtra(Record):
    """`extra` of a `snowflake` connection."""

    account: str | EnvVar[str] | None = None
    """Account."""
    warehouse: str | EnvVar[str] | None = None
    """Warehouse."""
    database: str | EnvVar[str] | None = None
    """Database."""
    region: str | EnvVar[str] | None = None
    """Region."""
    role: str | EnvVar[str] | None = None
    """Role."""
    private_key_file: str | EnvVar[str] | None = None
    """Private key (Path)."""
    private_key_content: EnvVar[str] | None = field(default=None, repr=False)
    """Private key (Text)."""
    workload_identity_provider: str | EnvVar[str] | None = None
    """Workload Identity Provider."""
    insecure_mode: bool | EnvVar[bool] | None = None
    """Insecure Mode. Turns off OCSP certificate checks."""
    proxy_host: str | EnvVar[str] | None = None
    """Proxy Host."""
    proxy_port: int | EnvVar[int] | None = None
    """Proxy Port."""
    proxy_user: str | EnvVar[str] | None = None
    """Proxy User."""
    proxy_password: EnvVar[str] | None = field(default=None, repr=False)
    """Proxy Password."""
    authenticator: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    session_parameters: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    client_request_mfa_token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: shown as an example in Airflow's form."""
    client_store_temporary_credential: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: shown as an example in Airflow's form."""
    grant_type: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    token_endpoint: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    refresh_token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: shown as an example in Airflow's form."""
    scope: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    azure_conn_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    host: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    json_result_force_utf8_decoding: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    ocsp_fail_open: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    port: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    token_file_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
