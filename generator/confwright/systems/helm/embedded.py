"""Parts of a chart's values that become parts of a dagster.yaml: checked as such, with their places in the values.

Sources: `templates/configmap-instance.yaml` of the charts dagster-cloud-agent (1.8.13) and dagster, which copy them as they are,
and `templates/helpers/instance/_concurrency.tpl` and `_run-coordinator.tpl` of the latter (dagster-io/dagster at 99dc34fc).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_object
from ..places import Need

Parts = tuple[tuple[Keys, Keys], ...]
"""Places in the values, and their places in dagster.yaml."""

_LOGS: Final[Parts] = (
    (("pythonLogs", "dagsterHandlerConfig"), ("python_logs", "dagster_handler_config")),
    (("pythonLogs", "managedPythonLoggers"), ("python_logs", "managed_python_loggers")),
)
_QUEUE: Final[Keys] = ("dagsterDaemon", "runCoordinator", "config", "queuedRunCoordinator")
_BLOCK: Final[Keys] = (*_QUEUE, "blockOpConcurrencyLimitedRuns")
_BLOCKED: Final[Keys] = ("run_coordinator", "config", "block_op_concurrency_limited_runs")
AGENT: Final[Parts] = ((("computeLogs", "custom"), ("compute_logs",)), *_LOGS)
"""Those of the chart dagster-cloud-agent."""
DAGSTER: Final[Parts] = (
    (("computeLogManager", "config", "customComputeLogManager"), ("compute_logs",)),
    (("runLauncher", "config", "customRunLauncher"), ("run_launcher",)),
    ((*_QUEUE[:3], "customRunCoordinator"), ("run_coordinator",)),
    ((*_QUEUE, "maxConcurrentRuns"), ("run_coordinator", "config", "max_concurrent_runs")),
    ((*_QUEUE, "tagConcurrencyLimits"), ("run_coordinator", "config", "tag_concurrency_limits")),
    ((*_BLOCK, "enabled"), (*_BLOCKED, "enabled")),
    ((*_BLOCK, "opConcurrencySlotBuffer"), (*_BLOCKED, "op_concurrency_slot_buffer")),
    (("scheduler", "config", "customScheduler"), ("scheduler",)),
    (("concurrency", "runs", "maxConcurrentRuns"), ("concurrency", "runs", "max_concurrent_runs")),
    (("concurrency", "runs", "tagConcurrencyLimits"), ("concurrency", "runs", "tag_concurrency_limits")),
    (("concurrency", "pools", "defaultLimit"), ("concurrency", "pools", "default_limit")),
    (("concurrency", "pools", "granularity"), ("concurrency", "pools", "granularity")),
    (("concurrency", "pools", "opGranularityRunBuffer"), ("concurrency", "pools", "op_granularity_run_buffer")),
    *_LOGS,
)
"""Those of the chart dagster."""
_BY_DEFAULT: Final = {"runCoordinator": "QueuedRunCoordinator"}
"""The `type` of a section in the default values of the chart, where it is one of the parts above."""
_AGENT_OWN: Final[dict[str, Any]] = {
    "instance_class": {"module": "dagster_cloud.instance", "class": "DagsterCloudAgentInstance"},
    "dagster_cloud_api": {"agent_token": {"env": "DAGSTER_CLOUD_AGENT_TOKEN"}},
    "user_code_launcher": {
        "module": "dagster_cloud.workspace.kubernetes",
        "class": "K8sUserCodeLauncher",
        "config": {"dagster_home": "/opt/dagster", "instance_config_map": "instance", "service_account_name": "agent"},
    },
}
"""What the agent's chart writes of its own."""


def embedded_notes(parts: Parts, values: Any, notes_of: Callable[[str, Any], Iterable[Note]]) -> Iterator[Note]:
    """What Dagster would refuse in the dagster.yaml that a chart makes of values. `notes_of` gives all that is said of one."""
    document, places = _instance(parts, values)
    for note in notes_of("dagster", document) if places else ():
        place = _source(note.keys, places)
        if place is not None:
            yield replace(note, keys=place)


def embedded_needs(parts: Parts, values: Any, needs_of: Callable[[str, Any], Iterable[Need]]) -> Iterator[Need]:
    """The variables that the dagster.yaml of a chart needs, by their places in the values."""
    document, places = _instance(parts, values)
    for need in needs_of("dagster", document) if places else ():
        place = _source(need.keys, places)
        if place is not None:
            yield replace(need, keys=place)


def _instance(parts: Parts, values: Any) -> tuple[dict[str, Any], dict[Keys, Keys]]:
    """The dagster.yaml that a chart makes of values, and where its parts come from."""
    if not is_object(values):
        return {}, {}
    document: dict[str, Any] = dict(_AGENT_OWN) if parts is AGENT else {}
    places: dict[Keys, Keys] = {}
    for source, target in parts:
        part = _at(values, source)
        # Templates ask whether a limit is there: 0 is one. An empty list or mapping counts as missing.
        if part not in (None, "", [], {}) and _is_chosen(values, source):
            _put(document, target, part)
            places[target] = source
    if isinstance(_at(document, ("run_coordinator", "config")), dict) and "module" not in document["run_coordinator"]:
        document["run_coordinator"] |= {"module": "dagster.core.run_coordinator", "class": "QueuedRunCoordinator"}
    more = values.get("additionalInstanceConfig")
    for key, part in (more if is_object(more) else {}).items():
        document[key] = part
        places[(key,)] = ("additionalInstanceConfig", key)
    return document, places


def _at(values: Any, keys: Keys) -> Any:
    for key in keys:
        values = values.get(str(key)) if is_object(values) else None
    return values


def _is_chosen(values: dict[str, Any], source: Keys) -> bool:
    """Whether the chart writes a part: not where another class is chosen, or compute logs are off."""
    if source[0] == "computeLogs":
        return _at(values, ("computeLogs", "enabled")) is not False
    if source[0] == "concurrency":
        return _at(values, ("concurrency", "enabled")) is True
    if source[0] == "dagsterDaemon" and False in (
        _at(values, ("dagsterDaemon", "enabled")), _at(values, (*_QUEUE[:2], "enabled"))
    ):  # fmt: skip
        return False
    if "config" not in source:
        return True
    section = source[: source.index("config")]
    chosen = _at(values, (*section, "type")) or _BY_DEFAULT.get(str(section[-1]), "")
    return str(chosen).lower() == str(source[len(section) + 1]).lower()


def _put(document: dict[str, Any], target: Keys, part: Any) -> None:
    *above, last = target
    for key in above:
        document = document.setdefault(str(key), {})
    document[str(last)] = part


def _source(keys: Keys, places: dict[Keys, Keys]) -> Keys | None:
    """The place in the values of what is at a place of dagster.yaml; None where the chart itself writes it."""
    for target, source in places.items():
        if keys[: len(target)] == target:
            return (*source, *keys[len(target) :])
    return None
