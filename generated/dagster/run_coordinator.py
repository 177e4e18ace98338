"""Part of the package dagster.

Source: run_coordinator.yaml, sha256 da6c726748f3
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
    from .instance import RunQueue


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultRunCoordinator(Record):
    """Immediately send runs to the run launcher."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.run_coordinator",
        "dagster._core.run_coordinator",
        "dagster.core.run_coordinator.default_run_coordinator",
        "dagster._core.run_coordinator.default_run_coordinator",
    ] = "dagster.core.run_coordinator"
    class_: Literal["DefaultRunCoordinator"] = "DefaultRunCoordinator"
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedRunCoordinator(Record):
    """Enqueues runs via the run storage, to be deqeueued by the Dagster Daemon process. Requires the Dagster Daemon
    process to be alive in order for runs to be launched.
    """

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.run_coordinator",
        "dagster.core.run_coordinator.queued_run_coordinator",
        "dagster",
        "dagster._core.run_coordinator",
        "dagster._core.run_coordinator.queued_run_coordinator",
    ] = "dagster.core.run_coordinator"
    class_: Literal["QueuedRunCoordinator"] = "QueuedRunCoordinator"
    config: RunQueue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncInMemoryRunCoordinator(Record):
    """Immediately send runs to the run launcher."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.run_coordinator.sync_in_memory_run_coordinator",
        "dagster._core.run_coordinator.sync_in_memory_run_coordinator",
        "dagster.core.run_coordinator.default_run_coordinator",
        "dagster._core.run_coordinator.default_run_coordinator",
    ] = "dagster.core.run_coordinator.sync_in_memory_run_coordinator"
    class_: Literal["SyncInMemoryRunCoordinator"] = "SyncInMemoryRunCoordinator"
    config: Mapping[str, JsonValue] | None = None


RunCoordinator: TypeAlias = Union[
    "DefaultRunCoordinator",
    "QueuedRunCoordinator",
    "SyncInMemoryRunCoordinator",
    "ConfigurableClass",
]
"""What can stand at `run_coordinator`, told apart by `module` and `class`."""
