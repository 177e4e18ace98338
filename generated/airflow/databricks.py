"""Part of the package airflow.

Source: databricks.yaml, sha256 9b279b742de4
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
class DatabricksConnection(Record):
    """Databricks (apache-airflow-providers-databricks 7.23.0,
    `airflow.providers.databricks.hooks.databricks.DatabricksHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["databricks"] = "databricks"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: DatabricksExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabricksExtra(Record):
    """`extra` of a `databricks` connection."""

    audience: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_conn_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_jwt_audience: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_web_identity_token_duration: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    azure_managed_identity_client_id: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    azure_resource_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    azure_tenant_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    expiration_seconds: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    federated_aws: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    federated_k8s: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    federated_token_provider: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    host: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    k8s_namespace_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    k8s_projected_volume_token_path: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    k8s_token_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    proxies: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    service_principal_oauth: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    use_azure_managed_identity: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
