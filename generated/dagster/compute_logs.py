"""Part of the package dagster.

Source: compute_logs.yaml, sha256 9ea559049554
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue
    from .common import ConfigurableClass
    from .dagster_aws import S3ComputeLogManager
    from .dagster_azure import AzureBlobComputeLogManager
    from .dagster_cloud import CloudComputeLogManager
    from .dagster_gcp import GCSComputeLogManager


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalComputeLogManager(Record):
    """Stores copies of stdout & stderr for each compute step locally on disk."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.local_compute_log_manager",
        "dagster._core.storage.local_compute_log_manager",
        "dagster_aws.s3.compute_log_manager",
        "dagster_gcp.gcs.compute_log_manager",
        "dagster_azure.blob.compute_log_manager",
        "dagster_cloud.storage.compute_logs.compute_log_manager",
    ] = "dagster.core.storage.local_compute_log_manager"
    class_: Literal["LocalComputeLogManager"] = "LocalComputeLogManager"
    config: LocalComputeLogManagerConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOpComputeLogManager(Record):
    """When enabled for a Dagster instance, stdout and stderr will not be available for any step."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.noop_compute_log_manager",
        "dagster._core.storage.noop_compute_log_manager",
    ] = "dagster.core.storage.noop_compute_log_manager"
    class_: Literal["NoOpComputeLogManager"] = "NoOpComputeLogManager"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalComputeLogManagerConfig(Record):
    base_dir: str | EnvVar[str]
    polling_timeout: float | bool | None = None


ComputeLogManager: TypeAlias = Union[
    "LocalComputeLogManager",
    "NoOpComputeLogManager",
    "S3ComputeLogManager",
    "AzureBlobComputeLogManager",
    "GCSComputeLogManager",
    "CloudComputeLogManager",
    "ConfigurableClass",
]
"""What can stand at `compute_logs`, told apart by `module` and `class`."""
