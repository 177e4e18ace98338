"""Part of the package dagster.

Source: scheduler.yaml, sha256 fb2a27f97410
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
class DagsterDaemonScheduler(Record):
    """Default scheduler implementation that submits runs from the long-lived `dagster-daemon` process. Periodically
    checks each running schedule for execution times that don't yet have runs and launches them.
    """

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster.core.scheduler",
        "dagster.core.scheduler.scheduler",
        "dagster._core.scheduler",
        "dagster._core.scheduler.scheduler",
    ] = "dagster.core.scheduler"
    class_: Literal["DagsterDaemonScheduler"] = "DagsterDaemonScheduler"
    config: DagsterDaemonSchedulerConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterDaemonSchedulerConfig(Record):
    max_catchup_runs: int | EnvVar[int] = 5
    """For partitioned schedules, controls the maximum number of past partitions for each schedule that will be
    considered when looking for missing runs . Generally this parameter will only come into play if the scheduler
    falls behind or launches after experiencing downtime. This parameter will not be checked for schedules without
    partition sets (for example, schedules created using the :py:func:`@schedule <dagster.schedule>` decorator) - only
    the most recent execution time will be considered for those schedules. Note: No matter what this value is, the
    scheduler will never launch a run from a time before the schedule was turned on, even if the schedule's
    ``start_date`` is earlier. If you want to launch runs for earlier partitions, `launch a backfill
    </concepts/partitions-schedules-sensors/backfills>`_.
    """
    max_tick_retries: int | EnvVar[int] = 0
    """For each schedule tick that raises an error, the number of times to retry the tick."""


Scheduler: TypeAlias = Union[
    "DagsterDaemonScheduler",
    "ConfigurableClass",
]
"""What can stand at `scheduler`, told apart by `module` and `class`."""
