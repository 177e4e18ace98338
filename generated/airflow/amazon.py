"""Part of the package airflow.

Source: amazon.yaml, sha256 19dd1b18caf0
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
class AthenaConnection(Record):
    """Amazon Athena (apache-airflow-providers-amazon 9.39.0,
    `airflow.providers.amazon.aws.hooks.athena_sql.AthenaSQLHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["athena"] = "athena"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """AWS Access Key ID.

    For example: 'YOUR_AWS_ACCESS_KEY_ID'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """AWS Secret Access Key."""
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AthenaExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsConnection(Record):
    """Amazon Web Services (apache-airflow-providers-amazon 9.39.0,
    `airflow.providers.amazon.aws.hooks.base_aws.AwsGenericHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["aws"] = "aws"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """AWS Access Key ID.

    For example: 'YOUR_AWS_ACCESS_KEY_ID'
    """
    password: EnvVar[str] | None = field(default=None, repr=False)
    """AWS Secret Access Key."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: AwsExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChimeConnection(Record):
    """Amazon Chime Webhook (apache-airflow-providers-amazon 9.39.0,
    `airflow.providers.amazon.aws.hooks.chime.ChimeWebhookHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["chime"] = "chime"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Chime Webhook Endpoint.

    For example: 'hooks.chime.aws/incomingwebhook/'
    """
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Chime Webhook token."""
    schema: str | EnvVar[str] | None = None
    """For example: 'https'"""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: ChimeExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DuckDbAwsConnection(Record):
    """DuckDB on AWS (apache-airflow-providers-amazon 9.39.0, `airflow.providers.amazon.aws.hooks.duckdb.AwsDuckDBHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["duckdb_aws", "duckdb-aws"] = "duckdb_aws"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Database path."""
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Hidden in Airflow's form for this type."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: DuckDbAwsExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmrConnection(Record):
    """Amazon Elastic MapReduce (apache-airflow-providers-amazon 9.39.0,
    `airflow.providers.amazon.aws.hooks.emr.EmrHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["emr"] = "emr"
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
    extra: EmrExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedshiftConnection(Record):
    """Amazon Redshift (apache-airflow-providers-amazon 9.39.0,
    `airflow.providers.amazon.aws.hooks.redshift_sql.RedshiftSQLHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["redshift"] = "redshift"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    """User."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Database."""
    port: int | EnvVar[int] | None = None
    extra: RedshiftExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AthenaExtra(Record):
    """`extra` of a `athena` connection."""

    aws_domain: str | EnvVar[str] | None = None
    driver: str | EnvVar[str] | None = None
    s3_staging_dir: str | EnvVar[str] | None = None
    work_group: str | EnvVar[str] | None = None
    region_name: str | EnvVar[str] | None = None
    session_kwargs: Mapping[str, JsonValue] | None = None
    config_kwargs: Mapping[str, JsonValue] | None = None
    role_arn: str | EnvVar[str] | None = None
    assume_role_method: str | EnvVar[str] | None = None
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    endpoint_url: str | EnvVar[str] | None = None
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    aws_access_key_id: str | EnvVar[str] | None = None
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    catalog: str | EnvVar[str] | None = None
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    service_config: Mapping[str, JsonValue] | None = None
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsExtra(Record):
    """`extra` of a `aws` connection."""

    region_name: str | EnvVar[str] | None = None
    session_kwargs: Mapping[str, JsonValue] | None = None
    config_kwargs: Mapping[str, JsonValue] | None = None
    role_arn: str | EnvVar[str] | None = None
    assume_role_method: str | EnvVar[str] | None = None
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    endpoint_url: str | EnvVar[str] | None = None
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    aws_access_key_id: str | EnvVar[str] | None = None
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    service_config: Mapping[str, JsonValue] | None = None
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChimeExtra(Record):
    """`extra` of a `chime` connection."""

    allow_redirects: bool | EnvVar[bool | str] | str | None = None
    check_response: bool | EnvVar[bool | str] | str | None = None
    srv_lookup: bool | EnvVar[bool | str] | str | None = None
    timeout: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuckDbAwsExtra(Record):
    """`extra` of a `duckdb_aws` connection."""

    credential_strategy: str | EnvVar[str] | None = None
    region_name: str | EnvVar[str] | None = None
    memory_limit: str | EnvVar[str] | None = None
    threads: int | EnvVar[int] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmrExtra(Record):
    """`extra` of a `emr` connection: Run Job Flow Configuration."""

    Name: str | EnvVar[str] | None = None
    ReleaseLabel: str | EnvVar[str] | None = None
    Applications: list[JsonValue] | None = None
    Instances: Mapping[str, JsonValue] | None = None
    StepConcurrencyLevel: int | EnvVar[int] | None = None
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    assume_role_method: str | EnvVar[str] | None = None
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    aws_access_key_id: str | EnvVar[str] | None = None
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    config_kwargs: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    endpoint_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    region_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    role_arn: str | EnvVar[str] | None = None
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    service_config: Mapping[str, JsonValue] | None = None
    session_kwargs: Mapping[str, JsonValue] | None = None
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedshiftExtra(Record):
    """`extra` of a `redshift` connection."""

    cluster_identifier: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    iam: bool | EnvVar[bool | str] | str | None = None
    is_serverless: bool | EnvVar[bool | str] | str | None = None
    serverless_token_duration_seconds: int | EnvVar[int] | None = None
    serverless_work_group: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
