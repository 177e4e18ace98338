"""Part of the package dagster.

Source: local_artifact_storage.yaml, sha256 276bd9ce6f79
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar
    from .common import ConfigurableClass


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalArtifactStorage(Record):
    """`LocalArtifactStorage` of dagster."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster.core.storage.root", "dagster._core.storage.root"] = "dagster.core.storage.root"
    class_: Literal["LocalArtifactStorage"] = "LocalArtifactStorage"
    config: LocalArtifactStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporaryLocalArtifactStorage(Record):
    """Used by ephemeral DagsterInstances, defers directory creation til access since many uses of ephemeral instance do
    not require artifact directory.
    """

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster.core.storage.root", "dagster._core.storage.root"] = "dagster.core.storage.root"
    class_: Literal["TemporaryLocalArtifactStorage"] = "TemporaryLocalArtifactStorage"
    config: TemporaryLocalArtifactStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalArtifactStorageConfig(Record):
    base_dir: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporaryLocalArtifactStorageConfig(Record):
    base_dir: str | EnvVar[str]


LocalArtifactStorageChoice: TypeAlias = Union[
    "LocalArtifactStorage",
    "TemporaryLocalArtifactStorage",
    "ConfigurableClass",
]
"""What can stand at `local_artifact_storage`, told apart by `module` and `class`."""
