"""Part of the package dagster.

Source: dagster_azure.yaml, sha256 cf81e967e26e
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobComputeLogManager(Record):
    """Logs op compute function stdout and stderr to Azure Blob Storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_azure.blob", "dagster_azure.blob.compute_log_manager"] = "dagster_azure.blob"
    class_: Literal["AzureBlobComputeLogManager"] = "AzureBlobComputeLogManager"
    config: AzureBlobComputeLogManagerConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaRunLauncher(Record):
    """Runs each Dagster run in its own Azure Container Apps Job."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_azure.container_apps",
        "dagster_azure.container_apps.launcher",
        "dagster_cloud.workspace.aca.launcher",
    ] = "dagster_azure.container_apps"
    class_: Literal["AcaRunLauncher"] = "AcaRunLauncher"
    config: AcaRunLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobComputeLogManagerConfig(Record):
    storage_account: str | EnvVar[str]
    container: str | EnvVar[str]
    access_key_or_sas_token: str | EnvVar[str] | None | Unset = field(default=UNSET, repr=False)
    secret_credential: AzureBlobComputeLogManagerSecretCredential | None | Unset = UNSET
    default_azure_credential: Mapping[str, JsonValue] | None = None
    local_dir: str | EnvVar[str] | None = None
    prefix: str | EnvVar[str] = "dagster"
    upload_interval: int | None = None
    show_url_only: bool = False
    endpoint_suffix: str | EnvVar[str] = "core.windows.net"
    """The endpoint suffix for the Azure storage account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaRunLauncherConfig(Record):
    subscription_id: str | EnvVar[str]
    """Azure subscription ID."""
    resource_group: str | EnvVar[str]
    """Resource group that will hold Job resources."""
    region: str | EnvVar[str]
    """Azure region for Job resources (e.g. "eastus", "westeurope")."""
    environment_id: str | EnvVar[str]
    """Full ARM resource ID of the Azure Container Apps managed environment the Job should run in."""
    env_vars: list[str | EnvVar[str]] | None = None
    """Environment variable names to forward to the ACA Job. Entries of the form KEY=VALUE set the value literally; a
    bare KEY inherits from the current process's environment.
    """
    run_resources: AcaRunResources | None = None
    run_job_replica_timeout: int | None = None
    """How long ACA allows the Job's single replica to run before forcibly terminating it, in seconds. Azure requires a
    value; when unset here and on the code location, the run launcher uses 24 hours.
    """
    server_resources: ServerResources | None = None
    """Resource overrides applied when the ACA primitive is used for long-lived code servers (consumed by the
    dagster-cloud user code launcher). Ignored by the run launcher.
    """
    identity_id: str | EnvVar[str] | None = None
    """Full ARM resource ID of a user-assigned managed identity to attach to the launched Job. ACA Jobs and Container
    Apps use this identity to pull images from Azure Container Registry — no registry credentials are stored on the
    agent. If unset, the Job runs with the system-assigned identity (if enabled on the environment).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobComputeLogManagerSecretCredential(Record):
    client_id: str | EnvVar[str]
    client_secret: str | EnvVar[str] = field(repr=False)
    tenant_id: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcaRunResources(Record):
    cpu: str | None = None
    """CPU for the run container (decimal cores or millicpus, e.g. "0.5" or "500m")."""
    memory: str | None = None
    """Memory for the run container (e.g. "1Gi", "512Mi")."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerResources(Record):
    cpu: str | None = None
    """CPU for the code server container (e.g. "0.5" or "500m")."""
    memory: str | None = None
    """Memory for the code server container (e.g. "1Gi")."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
