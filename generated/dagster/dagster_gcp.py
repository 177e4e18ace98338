"""Part of the package dagster.

Source: dagster_gcp.yaml, sha256 84ddd1bed5bf
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar


@dataclass(frozen=True, slots=True, kw_only=True)
class GCSComputeLogManager(Record):
    """Logs op compute function stdout and stderr to GCS."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_gcp.gcs", "dagster_gcp.gcs.compute_log_manager"] = "dagster_gcp.gcs"
    class_: Literal["GCSComputeLogManager"] = "GCSComputeLogManager"
    config: GCSComputeLogManagerConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class GCSComputeLogManagerConfig(Record):
    bucket: str | EnvVar[str]
    local_dir: str | EnvVar[str] | None = None
    prefix: str | EnvVar[str] = "dagster"
    json_credentials_envvar: str | EnvVar[str] | None = None
    upload_interval: int | None = None
    show_url_only: bool = False
