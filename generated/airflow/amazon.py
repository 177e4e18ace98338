"""Part of the package airflow.

Source: amazon.yaml, sha256 560ab20de332
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
    """Not declared by the provider: shown as an example in Airflow's form."""
    driver: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    s3_staging_dir: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    work_group: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    region_name: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    session_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    config_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    role_arn: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_method: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: shown as an example in Airflow's form."""
    endpoint_url: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    aws_access_key_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    catalog: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    service_config: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsExtra(Record):
    """`extra` of a `aws` connection."""

    region_name: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    session_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    config_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    role_arn: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_method: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: shown as an example in Airflow's form."""
    endpoint_url: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    aws_access_key_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    service_config: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChimeExtra(Record):
    """`extra` of a `chime` connection."""

    allow_redirects: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    check_response: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    srv_lookup: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    timeout: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuckDbAwsExtra(Record):
    """`extra` of a `duckdb_aws` connection."""

    credential_strategy: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    region_name: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    memory_limit: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    threads: int | EnvVar[int] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmrExtra(Record):
    """`extra` of a `emr` connection: Run Job Flow Configuration."""

    Name: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    ReleaseLabel: str | EnvVar[str] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    Applications: list[JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    Instances: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    StepConcurrencyLevel: int | EnvVar[int] | None = None
    """Not declared by the provider: shown as an example in Airflow's form."""
    assume_role_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_method: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_saml: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_federation_audience: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    assume_role_with_web_identity_token_file: (
        str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None
    ) = None
    """Not declared by the provider: found in the source of the hook."""
    aws_access_key_id: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    aws_secret_access_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    aws_session_token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    config_kwargs: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    endpoint_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    profile: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    profile_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    region_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    role_arn: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    s3_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    service_config: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    session_kwargs: Mapping[str, JsonValue] | None = None
    """Not declared by the provider: found in the source of the hook."""
    verify: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedshiftExtra(Record):
    """`extra` of a `redshift` connection."""

    cluster_identifier: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    iam: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_serverless: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    serverless_token_duration_seconds: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    serverless_work_group: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
