"""Part of the package airflow.

Source: secrets_backends.yaml, sha256 b80a9d6605d7
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureKeyVaultBackendArguments(Record):
    """What `airflow.providers.microsoft.azure.secrets.key_vault.AzureKeyVaultBackend` takes as `backend_kwargs`."""

    connections_prefix: str = "airflow-connections"
    variables_prefix: str = "airflow-variables"
    config_prefix: str = "airflow-config"
    vault_url: str = ""
    sep: str = "-"
    tenant_id: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    managed_identity_client_id: str = ""
    workload_identity_tenant_id: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudSecretManagerBackendArguments(Record):
    """What `airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend` takes as `backend_kwargs`."""

    connections_prefix: str = "airflow-connections"
    variables_prefix: str = "airflow-variables"
    config_prefix: str = "airflow-config"
    gcp_keyfile_dict: Mapping[str, JsonValue] | None = field(default=None, repr=False)
    gcp_key_path: str | None = None
    gcp_credential_config_file: Mapping[str, JsonValue] | str | None = None
    gcp_scopes: str | None = None
    project_id: str | None = None
    sep: str = "-"
    impersonation_chain: str | list[JsonValue] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFilesystemBackendArguments(Record):
    """What `airflow.secrets.local_filesystem.LocalFilesystemBackend` takes as `backend_kwargs`."""

    variables_file_path: str | None = None
    connections_file_path: str | None = None
    configs_file_path: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsManagerBackendArguments(Record):
    """What `airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend` takes as `backend_kwargs`."""

    connections_prefix: str = "airflow/connections"
    connections_lookup_pattern: str | None = None
    variables_prefix: str = "airflow/variables"
    variables_lookup_pattern: str | None = None
    config_prefix: str = "airflow/config"
    config_lookup_pattern: str | None = None
    sep: str = "/"
    extra_conn_words: Mapping[str, JsonValue] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemsManagerParameterStoreBackendArguments(Record):
    """What `airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend` takes as
    `backend_kwargs`.
    """

    connections_prefix: str = "/airflow/connections"
    connections_lookup_pattern: str | None = None
    variables_prefix: str = "/airflow/variables"
    variables_lookup_pattern: str | None = None
    config_prefix: str = "/airflow/config"
    config_lookup_pattern: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
