"""Part of the package astro_deployment.

Source: astro_deployment.yaml, sha256 e822d83ddd3b
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class AstroDeploymentFile(Record):
    """A Deployment on Astro, as `astro deployment create --deployment-file` reads it."""

    deployment: AstroDeployment


@dataclass(frozen=True, slots=True, kw_only=True)
class AstroDeployment(Record):
    """The parts of a Deployment."""

    environment_variables: list[EnvironmentVariable] | None = None
    configuration: DeploymentConfiguration
    worker_queues: list[WorkerQueue] | None = None
    metadata: Mapping[str, JsonValue] | None | Unset = UNSET
    """What Astro says of it; ignored."""
    alert_emails: list[str] | None = None
    hibernation_schedules: list[HibernationSchedule] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentVariable(Record):
    """An environment variable. The value of a secret one is never given back."""

    key: str
    """Matching ^[A-Za-z_][A-Za-z0-9_]*$."""
    value: str | None | Unset = field(default=UNSET, repr=False)
    is_secret: bool | None = None
    updated_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HibernationSchedule(Record):
    """When a development Deployment sleeps, as two cron expressions."""

    hibernate_at: str | None = None
    wake_at: str | None = None
    description: str | None = None
    enabled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteExecution(Record):
    """Tasks that run elsewhere."""

    enabled: bool | None = None
    allowed_ip_address_ranges: list[str] | None | Unset = UNSET
    task_log_bucket: str | None | Unset = UNSET
    task_log_url_pattern: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentConfiguration(Record):
    """The Deployment itself."""

    name: str
    description: str | None = None
    runtime_version: str | None = None
    dag_deploy_enabled: bool | None = None
    ci_cd_enforcement: bool | None = None
    scheduler_size: str | None = None
    is_high_availability: bool | None = None
    is_development_mode: bool | None = None
    executor: str | None = None
    scheduler_au: int | None = None
    scheduler_count: int | None = None
    cluster_name: str | None = None
    workspace_name: str | None = None
    deployment_type: str | None = None
    cloud_provider: str | None = None
    region: str | None = None
    default_task_pod_cpu: str | None = None
    default_task_pod_memory: str | None = None
    resource_quota_cpu: str | None = None
    resource_quota_memory: str | None = None
    default_worker_type: str | None = None
    workload_identity: str | None = None
    remote_execution: RemoteExecution | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerQueue(Record):
    """A worker queue; Celery's has counts of workers, that of Kubernetes the size of a pod."""

    name: str
    max_worker_count: int | None = None
    min_worker_count: int | None = None
    worker_concurrency: int | None = None
    worker_type: str | None = None
    pod_cpu: str | None = None
    pod_ram: str | None = None
