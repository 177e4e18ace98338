"""Part of the package dagster.

Source: run_launcher.yaml, sha256 9a9388fb5153
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue
    from .common import ConfigurableClass
    from .dagster_aws import EcsRunLauncher
    from .dagster_azure import AcaRunLauncher
    from .dagster_cloud import CloudDockerRunLauncher, CloudEcsRunLauncher, CloudK8sRunLauncher
    from .dagster_docker import DockerRunLauncher
    from .dagster_k8s import K8sRunLauncher


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultRunLauncher(Record):
    """Launches runs against running GRPC servers."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.launcher",
        "dagster.core.launcher.default_run_launcher",
        "dagster",
        "dagster._core.launcher",
        "dagster._core.launcher.default_run_launcher",
    ] = "dagster.core.launcher"
    class_: Literal["DefaultRunLauncher"] = "DefaultRunLauncher"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncInMemoryRunLauncher(Record):
    """This run launcher launches runs synchronously, in memory, and is intended only for test."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.launcher.sync_in_memory_run_launcher",
        "dagster._core.launcher.sync_in_memory_run_launcher",
    ] = "dagster.core.launcher.sync_in_memory_run_launcher"
    class_: Literal["SyncInMemoryRunLauncher"] = "SyncInMemoryRunLauncher"
    config: Mapping[str, JsonValue] | None = None


RunLauncher: TypeAlias = Union[
    "DefaultRunLauncher",
    "SyncInMemoryRunLauncher",
    "EcsRunLauncher",
    "AcaRunLauncher",
    "DockerRunLauncher",
    "K8sRunLauncher",
    "CloudDockerRunLauncher",
    "CloudEcsRunLauncher",
    "CloudK8sRunLauncher",
    "ConfigurableClass",
]
"""What can stand at `run_launcher`, told apart by `module` and `class`."""
