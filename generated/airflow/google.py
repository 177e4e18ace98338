"""Part of the package airflow.

Source: google.yaml, sha256 e7fa429c7ad5
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
    token: EnvVar[str] | None = field(default=None, repr=False)
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpLookerExtra(Record):
    """`extra` of a `gcp_looker` connection."""

    timeout: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    verify_ssl: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
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
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlExtra(Record):
    """`extra` of a `gcpcloudsql` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    database_type: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    instance: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    location: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    num_retries: int | EnvVar[int] | None = None
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    sql_proxy_enable_iam_login: str | EnvVar[str] | None = None
    sql_proxy_use_tcp: str | EnvVar[str] | None = None
    sql_proxy_version: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_iam: str | EnvVar[str] | None = None
    use_proxy: str | EnvVar[str] | None = None
    use_ssl: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCloudSqlDatabaseExtra(Record):
    """`extra` of a `gcpcloudsqldb` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    database_type: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    instance: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    location: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    num_retries: int | EnvVar[int] | None = None
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    sql_proxy_enable_iam_login: str | EnvVar[str] | None = None
    sql_proxy_use_tcp: str | EnvVar[str] | None = None
    sql_proxy_version: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_iam: str | EnvVar[str] | None = None
    use_proxy: str | EnvVar[str] | None = None
    use_ssl: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSpannerExtra(Record):
    """`extra` of a `gcpspanner` connection."""

    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    database_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    instance_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    num_retries: int | EnvVar[int] | None = None
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSshExtra(Record):
    """`extra` of a `gcpssh` connection."""

    allow_host_key_change: bool | EnvVar[bool | str] | str | None = None
    ciphers: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    client_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    cmd_timeout: EnvVar[int | float] | float | None = None
    compress: bool | EnvVar[bool | str] | str | None = None
    conn_timeout: int | EnvVar[int] | None = None
    credential_config_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    disabled_algorithms: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    expire_time: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    host_key: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    ignore_hostkey_verification: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = (
        None
    )
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    instance_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    known_hosts: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    look_for_keys: bool | EnvVar[bool | str] | str | None = None
    no_host_key_check: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    num_retries: int | EnvVar[int] | None = None
    passphrase: EnvVar[str] | None = field(default=None, repr=False)
    private_key: EnvVar[str] | None = field(default=None, repr=False)
    private_key_passphrase: EnvVar[str] | None = field(default=None, repr=False)
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_iap_tunnel: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_internal_ip: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_oslogin: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    zone: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
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
    google_ads_client: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_extra_params: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    idp_issuer_url: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    impersonation_chain: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    is_anonymous: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_path: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_name: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    key_secret_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    keyfile_dict: EnvVar[str] | None = field(default=None, repr=False)
    num_retries: int | EnvVar[int] | None = None
    project: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    quota_project_id: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    scope: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    use_proto_plus: bool | EnvVar[bool | str] | str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
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
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelDbExtra(Record):
    """`extra` of a `leveldb` connection."""

    create_if_missing: bool | EnvVar[bool] | None = False
    """Create a database if it does not exist."""
    error_if_exists: bool | EnvVar[bool] | None = False
    """Raise an exception if the database already exists."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
