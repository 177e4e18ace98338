"""What a file is: which package reads it, told by its name and, where that says too little, by its keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that people have. `markers` are keys of its top level that nothing else has.

    `shared` are names that say nothing by themselves, as values.yaml does: there the keys must be of the kind, or nearly so;
    `hints` are keys that tell there, and nowhere else.
    """

    package: str
    title: str
    names: tuple[str, ...]
    markers: frozenset[str] = frozenset()
    shared: tuple[str, ...] = ()
    hints: frozenset[str] = frozenset()


_HELM = ("values.y*ml", "values[-_.]*.y*ml", "*[-_.]values.y*ml", "*[-_.]values[-_.]*.y*ml")


KINDS = (
    Kind("dagster_cloud", "Dagster+ code locations", ("dagster_cloud.y*ml",), frozenset({"locations"})),
    Kind("dagster_workspace", "Dagster workspace", ("workspace.y*ml",), frozenset({"load_from"})),
    Kind(
        "dagster",
        "Dagster instance",
        ("dagster.y*ml",),
        frozenset(
            (
                "run_launcher",
                "run_coordinator",
                "run_queue",
                "compute_logs",
                "local_artifact_storage",
                "run_storage",
                "event_log_storage",
                "schedule_storage",
                "run_monitoring",
                "run_retries",
                "instance_class",
                "dagster_cloud_api",
            )
        ),
    ),
    Kind("prefect", "Prefect project", ("prefect.y*ml",), frozenset({"deployments", "prefect-version"})),
    Kind("airflow_connections", "Airflow connections", ("connections.json", "connections.y*ml")),
    Kind("airflow_variables", "Airflow variables", ("variables.json", "variables.y*ml")),
    Kind("astro_settings", "Astro project settings", ("airflow_settings.y*ml",), frozenset({"airflow"})),
    Kind("astro_deployment", "Astro deployment", ("astro-deployment.y*ml",), frozenset({"deployment"})),
    Kind("airflow", "Airflow", ("airflow.y*ml",)),
    Kind(
        "helm_dagster_agent",
        "values of the Helm chart dagster-cloud-agent",
        (),
        frozenset({"dagsterCloud", "dagsterCloudAgent"}),
        _HELM,
        frozenset({"workspace", "isolatedAgents", "computeLogs", "agentMetrics", "codeServerMetrics"}),
    ),
    Kind(
        "helm_dagster",
        "values of the Helm chart dagster",
        (),
        frozenset({"dagsterWebserver", "dagsterDaemon", "dagster-user-deployments", "dagit", "computeLogManager"}),
        _HELM,
        frozenset(
            {
                "runLauncher",
                "generatePostgresqlPasswordSecret",
                "generateCeleryConfigSecret",
                "additionalInstanceConfig",
            }
        ),
    ),
)
"""The first that fits wins. A package need not be there: then the file is known, and cannot be checked."""


def by_name(name: str) -> Kind | None:
    """The kind of file that has this name, without its folder."""
    return next((kind for kind in KINDS if any(fnmatchcase(name, pattern) for pattern in kind.names)), None)


def by_keys(keys: Iterable[str]) -> Kind | None:
    """The kind of file that has these keys at its top level; None where no key tells."""
    given = set(keys)
    return next((kind for kind in KINDS if kind.markers & given), None)


def recognise(name: str, keys: Iterable[str], known: frozenset[str] = frozenset()) -> Kind | None:
    """What a file of this name with these keys is. A name is believed where a key is one of its kind, or nearly one.

    `known` are the keys that the kind of this name has. Helm values, Kubernetes objects and the settings of somebody's own program
    are called dagster.yaml and prefect.yaml too; they are none, but a file whose keys are merely misspelt is one.
    """
    given = set(keys)
    named = by_name(name)
    if named is None:
        return by_keys(given) or _nearly(name, given)
    own = known | named.markers
    if not given or not own or given & own:  # not own: any key may stand at the top
        return named
    return by_keys(given) or (named if any(_alike(key, other) for key in given for other in own) else None)


def _nearly(name: str, given: Iterable[str]) -> Kind | None:
    """The kind of file that this name may have, where a key hints at it, or is nearly one of its markers."""
    keys = set(given)
    possible = [kind for kind in KINDS if any(fnmatchcase(name, pattern) for pattern in kind.shared)]
    for kind in possible:
        if kind.hints & keys:
            return kind
    for kind in possible:
        if any(_alike(key, marker) for key in keys for marker in kind.markers):
            return kind
    return None


def _alike(key: str, other: str) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, key, other).ratio() >= 0.75
