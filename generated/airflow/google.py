"""Part of the package airflow.

Source: google.yaml, sha256 a772d0d53d73
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
class DataprepConnection(Record):
    """Google Dataprep (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.dataprep.GoogleDataprepHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["dataprep"] = "dataprep"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: DataprepExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpLookerConnection(Record):
    """Google Data Studio (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.looker.LookerHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcp_looker", "gcp-looker"] = "gcp_looker"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: GcpLookerExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpBigQueryConnection(Record):
    """Google Bigquery (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.bigquery.BigQueryHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcpbigquery"] = "gcpbigquery"
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
    extra: GcpBigQueryExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlConnection(Record):
    """Google Cloud SQL (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.cloud_sql.CloudSQLHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcpcloudsql"] = "gcpcloudsql"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: GcpCloudSqlExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlDatabaseConnection(Record):
    """Google Cloud SQL Database (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.cloud_sql.CloudSQLDatabaseHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcpcloudsqldb"] = "gcpcloudsqldb"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: GcpCloudSqlDatabaseExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSpannerConnection(Record):
    """gcpspanner (apache-airflow-providers-google 22.8.0, `airflow.providers.google.cloud.hooks.spanner.SpannerHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcpspanner"] = "gcpspanner"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: GcpSpannerExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSshConnection(Record):
    """Google Cloud SSH (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.cloud.hooks.compute_ssh.ComputeEngineSSHHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["gcpssh"] = "gcpssh"
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
    extra: GcpSshExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleAdsConnection(Record):
    """Google Ads (apache-airflow-providers-google 22.8.0, `airflow.providers.google.ads.hooks.ads.GoogleAdsHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["google_ads", "google-ads"] = "google_ads"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: GoogleAdsExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleCloudPlatformConnection(Record):
    """Google Cloud (apache-airflow-providers-google 22.8.0,
    `airflow.providers.google.common.hooks.base_google.GoogleBaseHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["google_cloud_platform", "google-cloud-platform"] = "google_cloud_platform"
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
    extra: GoogleCloudPlatformExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelDbConnection(Record):
    """LevelDB (apache-airflow-providers-google 22.8.0, `airflow.providers.google.leveldb.hooks.leveldb.LevelDBHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["leveldb"] = "leveldb"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Hidden in Airflow's form for this type."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: LevelDbExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DataprepExtra(Record):
    """`extra` of a `dataprep` connection."""

    base_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    token: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpLookerExtra(Record):
    """`extra` of a `gcp_looker` connection."""

    timeout: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    verify_ssl: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpBigQueryExtra(Record):
    """`extra` of a `gcpbigquery` connection."""

    project: str | EnvVar[str] | None = None
    """Project Id."""
    key_path: str | EnvVar[str] | None = None
    """Keyfile Path."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Keyfile JSON."""
    credential_config_file: str | EnvVar[str] | None = None
    """Credential Configuration File."""
    scope: str | EnvVar[str] | None = None
    """Scopes (comma separated)."""
    key_secret_name: str | EnvVar[str] | None = None
    """Keyfile Secret Name (in GCP Secret Manager)."""
    key_secret_project_id: str | EnvVar[str] | None = None
    """Keyfile Secret Project Id (in GCP Secret Manager)."""
    num_retries: int | EnvVar[int] | None = 5
    """Number of Retries."""
    impersonation_chain: str | EnvVar[str] | None = None
    """Impersonation Chain."""
    idp_issuer_url: str | EnvVar[str] | None = None
    """IdP Token Issue URL (Client Credentials Grant Flow)."""
    client_id: str | EnvVar[str] | None = None
    """Client ID (Client Credentials Grant Flow)."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret (Client Credentials Grant Flow)."""
    idp_extra_parameters: str | EnvVar[str] | None = None
    """IdP Extra Request Parameters."""
    is_anonymous: bool | EnvVar[bool] | None = False
    """Anonymous credentials (ignores all other settings)."""
    quota_project_id: str | EnvVar[str] | None = None
    """Quota Project ID."""
    use_legacy_sql: bool | EnvVar[bool] | None = None
    """Use Legacy SQL."""
    location: str | EnvVar[str] | None = None
    """Location."""
    priority: str | EnvVar[str] | None = "INTERACTIVE"
    """Priority."""
    api_resource_configs: str | EnvVar[str] | None = None
    """API Resource Configs."""
    labels: str | EnvVar[str] | None = None
    """Labels."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlExtra(Record):
    """`extra` of a `gcpcloudsql` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    database_type: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    instance: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    location: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    num_retries: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_enable_iam_login: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_use_tcp: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_version: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_iam: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_proxy: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_ssl: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlDatabaseExtra(Record):
    """`extra` of a `gcpcloudsqldb` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    database_type: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    instance: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    location: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    num_retries: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_enable_iam_login: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_use_tcp: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    sql_proxy_version: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_iam: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_proxy: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_ssl: str | EnvVar[str] | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSpannerExtra(Record):
    """`extra` of a `gcpspanner` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    database_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    instance_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    num_retries: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSshExtra(Record):
    """`extra` of a `gcpssh` connection."""

    allow_host_key_change: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    ciphers: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    cmd_timeout: EnvVar[int | float] | float | None = None
    """Not declared by the provider: found in the source of the hook."""
    compress: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    conn_timeout: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    disabled_algorithms: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    expire_time: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    host_key: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    ignore_hostkey_verification: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = (
        None
    )
    """Not declared by the provider: found in the source of the hook."""
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    instance_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    known_hosts: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    look_for_keys: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    no_host_key_check: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    num_retries: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    passphrase: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    private_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    private_key_passphrase: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_iap_tunnel: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_internal_ip: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_oslogin: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    zone: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleAdsExtra(Record):
    """`extra` of a `google_ads` connection."""

    developer_token: EnvVar[str] | None = field(default=None, repr=False)
    """Developer token."""
    client_id: str | EnvVar[str] | None = None
    """OAuth2 Client ID."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """OAuth2 Client Secret."""
    refresh_token: EnvVar[str] | None = field(default=None, repr=False)
    """OAuth2 Refresh Token."""
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    google_ads_client: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    num_retries: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    use_proto_plus: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleCloudPlatformExtra(Record):
    """`extra` of a `google_cloud_platform` connection."""

    project: str | EnvVar[str] | None = None
    """Project Id."""
    key_path: str | EnvVar[str] | None = None
    """Keyfile Path."""
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    """Keyfile JSON."""
    credential_config_file: str | EnvVar[str] | None = None
    """Credential Configuration File."""
    scope: str | EnvVar[str] | None = None
    """Scopes (comma separated)."""
    key_secret_name: str | EnvVar[str] | None = None
    """Keyfile Secret Name (in GCP Secret Manager)."""
    key_secret_project_id: str | EnvVar[str] | None = None
    """Keyfile Secret Project Id (in GCP Secret Manager)."""
    num_retries: int | EnvVar[int] | None = 5
    """Number of Retries."""
    impersonation_chain: str | EnvVar[str] | None = None
    """Impersonation Chain."""
    idp_issuer_url: str | EnvVar[str] | None = None
    """IdP Token Issue URL (Client Credentials Grant Flow)."""
    client_id: str | EnvVar[str] | None = None
    """Client ID (Client Credentials Grant Flow)."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret (Client Credentials Grant Flow)."""
    idp_extra_parameters: str | EnvVar[str] | None = None
    """IdP Extra Request Parameters."""
    is_anonymous: bool | EnvVar[bool] | None = False
    """Anonymous credentials (ignores all other settings)."""
    quota_project_id: str | EnvVar[str] | None = None
    """Quota Project ID."""
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelDbExtra(Record):
    """`extra` of a `leveldb` connection."""

    create_if_missing: bool | EnvVar[bool] | None = False
    """Create a database if it does not exist."""
    error_if_exists: bool | EnvVar[bool] | None = False
    """Raise an exception if the database already exists."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
