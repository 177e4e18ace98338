"""Part of the package dagster.

Source: defs_state_storage.yaml, sha256 2be019d4a7e0
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
    from .dagster_cloud import GraphQLDefsStateStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class UPathDefsStateStorage(Record):
    """Implements StateStorage using a UPath as the backing store."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.storage.defs_state",
        "dagster.core.storage.defs_state.blob_storage_state_storage",
        "dagster",
        "dagster._core.storage.defs_state",
        "dagster._core.storage.defs_state.blob_storage_state_storage",
    ] = "dagster.core.storage.defs_state"
    class_: Literal["UPathDefsStateStorage"] = "UPathDefsStateStorage"
    config: UPathDefsStateStorageConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class UPathDefsStateStorageConfig(Record):
    base_path: str
    storage_options: Mapping[str, JsonValue] | None = None


DefsStateStorage: TypeAlias = Union[
    "UPathDefsStateStorage",
    "GraphQLDefsStateStorage",
    "ConfigurableClass",
]
"""What can stand at `defs_state_storage`, told apart by `module` and `class`."""
