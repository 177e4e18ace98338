"""The Helm charts of Dagster as a system: kinds of values files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...base.command import Argument
from ...base.finding import Finding, Note
from ...base.json_values import Keys, is_object
from ..importing.given_paths import paths_from_root
from ..importing.importer import Importer
from ..places import Held, Need, Place
from ..system import Checked, Kind, NeedsOf, System

if TYPE_CHECKING:
    from ..importing.launch import Imported

_NAMES: Final = ("values.y*ml", "values[-_.]*.y*ml", "*[-_.]values.y*ml", "*[-_.]values[-_.]*.y*ml")
_SECRETS: Final = "keep it in a Kubernetes secret, and name that"


def _ignored(_keys: object) -> str:
    return "the chart ignores it"


def _agent(document: Checked) -> Iterable[Note]:
    from .agent import agent_notes
    from .agent_instance import agent_instance
    from .embedded import embedded_notes

    data = document.data
    if not is_object(data):
        return []
    own = list(agent_notes(data))
    return [*own, *embedded_notes(agent_instance(data), data, document.notes_of, own)]


def _dagster(document: Checked) -> Iterable[Note]:
    from .dagster_instance import dagster_instance
    from .dagster_needed import needed_notes
    from .embedded import embedded_notes

    data = document.data
    if not is_object(data):
        return []
    own = list(needed_notes(data))
    return [*own, *embedded_notes(dagster_instance(data), data, document.notes_of, own)]


def _agent_needs(data: Any, needs_of: NeedsOf) -> Iterable[Need]:
    from .agent_instance import agent_instance
    from .embedded import embedded_needs

    return embedded_needs(agent_instance(data), data, needs_of) if is_object(data) else ()


def _dagster_needs(data: Any, needs_of: NeedsOf) -> Iterable[Need]:
    from .dagster_instance import dagster_instance
    from .embedded import embedded_needs

    return embedded_needs(dagster_instance(data), data, needs_of) if is_object(data) else ()


def _values(text: str, file: str) -> Held | None:
    from .charts import read_values

    return read_values(text, file)


def _prefect(text: str, file: str) -> Held | None:
    from .charts import read_prefect

    return read_prefect(text, file)


def _refused(keys: Keys) -> str:
    # The charts' own schemas are closed below the top, and open there.
    return "the chart ignores it" if len(keys) == 1 else "helm refuses the values"


def _unknown_airflow(keys: Keys) -> str:
    from .airflow_values import unknown_official

    return unknown_official(keys)


def _reread_airflow(data: Any, found: list[Finding]) -> list[Finding]:
    from .airflow_values import reread_official

    return reread_official(data, found)


def _reread_community(data: Any, found: list[Finding]) -> list[Finding]:
    from .airflow_values import reread_community

    return reread_community(data, found)


def _airflow(document: Checked) -> Iterable[Note]:
    from .airflow_rules import official_rules
    from .airflow_values import OFFICIAL, gone_notes

    data = document.data
    return [*official_rules(data), *gone_notes(data, OFFICIAL)] if is_object(data) else []


def _community(document: Checked) -> Iterable[Note]:
    from .airflow_rules import community_rules
    from .airflow_values import COMMUNITY, gone_notes

    data = document.data
    return [*community_rules(data), *gone_notes(data, COMMUNITY)] if is_object(data) else []


def _umbrella(text: str, file: str) -> Held | None:
    from .charts import read_umbrella

    return read_umbrella(text, file)


def _releases(text: str, file: str) -> Held | None:
    from .charts import read_releases

    return read_releases(text, file)


def _read_charts(options: Mapping[str, Any], root: Path) -> Imported:
    from .importer.importing import read_charts

    return read_charts(options, root)


def _then(folder: str, files: Sequence[str], _options: Mapping[str, Any]) -> str:
    charts = [file for file in files if file.count(".") == 1]
    return f'next: in pyproject.toml, [tool.confwright.packages.NAME] schema = "{folder}/{(charts or files)[0]}"'


_IMPORT: Final = """\
Write the schema of the values of Helm charts: folders, or archives of `helm pull`.

It is the schema of a values file, which may leave out what the chart has. It is made from values.schema.json. Where a chart has
none, it is inferred from values.yaml and its comments, and marked as inferred: `validate` then gives warnings, not errors.
Charts below `charts/` are read, too.
"""

SYSTEM: Final = System(
    name="helm",
    importers=(
        Importer(
            name="helm", folder="charts", help=_IMPORT, read=_read_charts, stated=paths_from_root("charts"), then=_then,
            options=(
                Argument("charts", nargs="*", metavar="CHART", help="The folder of a chart, or an archive of one."),
            ),
        ),
    ),
    places=(
        Place("helm-release", "Helm release", _releases, words=("apiVersion", "values")),
        Place("umbrella-values", "values file of an umbrella chart", _umbrella, _NAMES),
        Place("prefect-values", "values file of a Helm chart of Prefect", _prefect, _NAMES),
        Place("airflow-values", "values file of a Helm chart airflow", _values, _NAMES),
    ),
    kinds=(
        Kind(
            package="helm_airflow", label="values of the official Helm chart airflow", schema="airflow_charts/official_values.yaml",
            title="AirflowValues", unknown_key=_unknown_airflow, secrets=_SECRETS, notes=_airflow, reread=_reread_airflow,
        ),
        Kind(
            package="helm_airflow_community", label="values of the community's Helm chart airflow",
            schema="airflow_charts/community_values.yaml", title="AirflowCommunityValues", unknown_key=_ignored, secrets=_SECRETS,
            notes=_community, reread=_reread_community,
        ),
        Kind(
            package="helm_prefect_server", label="values of the Helm chart prefect-server",
            schema="prefect_charts/server_values.yaml", title="PrefectServerValues", unknown_key=_refused, secrets=_SECRETS,
        ),
        Kind(
            package="helm_prefect_worker", label="values of the Helm chart prefect-worker",
            schema="prefect_charts/worker_values.yaml", title="PrefectWorkerValues", unknown_key=_refused, secrets=_SECRETS,
        ),
        Kind(
            package="helm_dagster_agent", label="values of the Helm chart dagster-cloud-agent",
            schema="dagster_cloud/agent_values.yaml", title="DagsterAgentValues",
            markers=frozenset({"dagsterCloud", "dagsterCloudAgent"}), shared=_NAMES,
            hints=frozenset({"workspace", "isolatedAgents", "computeLogs", "agentMetrics", "codeServerMetrics"}),
            unknown_key=_ignored, secrets=_SECRETS, notes=_agent, needs=_agent_needs,
        ),
        Kind(
            package="helm_dagster", label="values of the Helm chart dagster", schema="dagster_cloud/dagster_values.yaml",
            title="DagsterHelmValues",
            markers=frozenset(
                {"dagsterWebserver", "dagsterDaemon", "dagster-user-deployments", "dagit", "computeLogManager"}
            ),
            shared=_NAMES,
            hints=frozenset({
                "runLauncher", "generatePostgresqlPasswordSecret", "generateCeleryConfigSecret", "additionalInstanceConfig",
            }),
            unknown_key=_ignored, secrets=_SECRETS, notes=_dagster, needs=_dagster_needs,
        ),
    ),
)  # fmt: skip
