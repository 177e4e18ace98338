"""What the templates of the chart dagster-cloud-agent write down in another form than values have it.

Source: `templates/configmap-instance.yaml` of the chart (1.8.13), where texts are written without quotes, and a section is written
as soon as it is not empty, but of its members only those that are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text

_PLAIN: Final[tuple[Keys, ...]] = (
    ("dagsterCloud", "deployment"), ("dagsterCloud", "deployments", 0), ("dagsterCloud", "agentLabel"),
    ("dagsterCloud", "endpoint"),
    ("dagsterCloud", "agentQueues", "additionalQueues", 0), ("dagsterCloudAgent", "kubeconfigFile"), ("workspace", "namespace"),
    ("workspace", "serviceAccountName"), ("workspace", "schedulerName"), ("workspace", "pullPolicy"),
    ("workspace", "envConfigMaps", 0, "name"),
)  # fmt: skip
"""Texts that are written without quotes; 0 means every member of a list."""
_RUN: Final = ("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata")
_SERVER: Final = (
    "containerConfig",
    "podSpecConfig",
    "podTemplateSpecMetadata",
    "serviceMetadata",
    "deploymentMetadata",
    "serviceSpecConfig",
)
_SECTIONS: Final[dict[Keys, tuple[str, ...]]] = {
    ("workspace", "runK8sConfig"): _RUN,
    ("workspace", "serverK8sConfig"): _SERVER,
    ("workspace", "onlyAllowUserDefinedK8sConfigFields"): (*_RUN, *_SERVER, "namespace"),
    ("workspace", "serverTTL"): ("fullDeployments", "branchDeployments", "maxServers", "enabled", "ttlSeconds"),
    ("workspace", "serverTTL", "branchDeployments"): ("ttlSeconds",),
    ("pythonLogs",): ("pythonLogLevel", "dagsterHandlerConfig", "managedPythonLoggers"),
}
"""Sections, and the members of each that the template writes where they are not empty (newer charts: `serviceSpecConfig`, too)."""


def written_notes(values: Any) -> Iterator[Note]:
    """A note about each value that Dagster reads as another one, or as nothing."""
    for place in _PLAIN:
        for keys, value in _at(values, place, ()):
            if isinstance(value, str) and value and not _stays(value, place):
                message = "is written by the chart without quotes, and Dagster does not read a text"
                hint = "write the quotes into the text: '\"...\"'"
                yield Note(keys, "helm-refused", message, hint)
    for place, members in _SECTIONS.items():
        for keys, section in _at(values, place, ()):
            if is_object(section) and section and not any(section.get(name) for name in members):
                message = "nothing in it is written by the chart, and Dagster refuses the empty section"
                yield Note(keys, "helm-refused", message, "remove it, or give one of its keys a value", on_key=True)


def _at(value: Any, place: Keys, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    """The values at a place, with their own."""
    if not place:
        yield keys, value
    elif is_list(value) and place[0] == 0:
        for index, member in enumerate(value):
            yield from _at(member, place[1:], (*keys, index))
    elif is_object(value) and isinstance(place[0], str):
        yield from _at(value.get(place[0]), place[1:], (*keys, place[0]))


def _stays(text: str, place: Keys) -> bool:
    """Whether a text without quotes is read as a text again: as itself, or as one that holds other quotes."""
    try:
        data: Any = read_text(f"key: {text}\n".encode(), dialect="1.1").data
    except ConfigError:
        return False
    read = data["key"] if is_object(data) and list(data) == ["key"] else None
    # Dagster takes a list of deployments there, too.
    return isinstance(read, str) or (is_list(read) and place[-1] == "deployment")
