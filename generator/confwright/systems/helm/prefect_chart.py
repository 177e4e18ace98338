"""What values of the charts prefect-server and prefect-worker hold: variables of the containers, and a base job template.

Sources: the templates and `values.schema.json` of PrefectHQ/prefect-helm (75b0c277). The configuration of a base job template
is the text of a file that the worker reads; the lists of variables are those of containers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.json_values import Keys
from ...base.said import own
from ..inside import Yaml, inside, mapping, members
from ..places import Given, Held, Part

PACKAGES: Final = {"prefect-server": "helm_prefect_server", "prefect-worker": "helm_prefect_worker"}
"""The packages of the values, by the name of the chart."""
_APIS: Final = frozenset(
    {
        "apiConfig",
        "cloudApiConfig",
        "customerManagedCloudApiConfig",
        "selfHostedServerApiConfig",
        "selfManagedCloudApiConfig",
    }
)
_VARIABLES: Final[dict[str, tuple[Keys, ...]]] = {
    "prefect-server": (("server", "env"), ("backgroundServices", "env"), ("migrations", "env")),
    "prefect-worker": (("worker", "extraEnvVars"), ("worker", "initContainer", "extraEnvVars")),
}
_TEMPLATE: Final[Keys] = ("worker", "config", "baseJobTemplate", "configuration")


def chart_of(values: Any) -> str:
    """The chart that some values are for; empty where it is neither. Charts of others have `server` and `worker`, too."""
    server, worker = mapping(mapping(values).get("server")), mapping(mapping(values).get("worker"))
    settings = mapping(worker.get("config"))
    if _APIS & worker.keys() or {"workPool", "baseJobTemplate"} & settings.keys() or _is_prefect(worker):
        return "prefect-worker"
    return "prefect-server" if {"uiConfig", "apiBasePath"} & server.keys() or _is_prefect(server) else ""


def _is_prefect(part: dict[str, Any]) -> bool:
    return "prefectTag" in mapping(part.get("image"))


def prefect_held(yaml: Yaml, keys: Keys, chart: str, where: str) -> Held:
    """What the values of a chart at some keys hold; they themselves are a part."""
    parts: list[Part] = []
    whole = yaml.part(keys, "values.yaml", where, PACKAGES[chart])
    template = yaml.part(
        (*keys, *_TEMPLATE), "base-job-template.json", "the base job template", "prefect_base_job_template"
    )
    if whole is not None:
        parts.append(whole)
    if template is not None and isinstance(inside(yaml.data, (*keys, *_TEMPLATE)), str) and "{{-" not in template.text:
        parts.append(template)
    return Held([one for place in _VARIABLES[chart] for one in _entries(yaml, (*keys, *place))], parts)


def _entries(yaml: Yaml, keys: Keys) -> Iterator[Given]:
    """A list of `name` and `value`, or `valueFrom`."""
    for index, entry in enumerate(members(inside(yaml.data, keys))):
        name, value = mapping(entry).get("name"), mapping(entry).get("value")
        if isinstance(name, str):
            line, column = yaml.spot((*keys, index))
            known = isinstance(value, str) and "{{" not in value
            given = str(value) if known else None
            yield Given(name, given, line, column, ".".join(map(str, keys)), *(() if known else (own("the chart"),)))
