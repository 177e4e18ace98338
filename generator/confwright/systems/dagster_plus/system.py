"""Dagster+ as a system: its kinds of documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ...base.diagnostics import Diagnostic
from ...base.finding import Note
from ..assigned import Assigned
from ..assigning import target
from ..importing.importer import Importer
from ..places import Need
from ..system import Checked, Kind, NeedsOf, Rendered, Rendering, System, Target
from ..versions.versioned import DAGSTER

if TYPE_CHECKING:
    from ...environments.deployment import Deployment


def _render(asked: Rendering) -> Rendered:
    from .offered import rendered

    return rendered(asked)


def _workflows(asked: Rendering) -> Rendered:
    from .offered import workflows

    return workflows(asked)


def _env_file(variables: Sequence[Assigned], _asked: Rendering) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    from .env_file import written

    return written(variables)


def _agent(deployment: Deployment) -> str | None:
    return deployment.plus.agent if deployment.plus is not None else None


def _helm(deployment: Deployment) -> str | None:
    return deployment.plus.helm if deployment.plus is not None else None


def _locations_of(deployment: Deployment) -> str | None:
    return deployment.plus.locations if deployment.plus is not None else None


def _needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from .needs import location_needs

    return location_needs(data)


def _location_notes(document: Checked) -> Iterable[Note]:
    from .dates import date_notes

    return date_notes(document.content, document.schema)


def _context_needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from ..dagster.needs import context_needs

    return context_needs(data, ())


_IMPORT: Final = """\
Write the schemas of dagster_cloud.yaml and workspace.yaml: the code locations of Dagster+ and of Dagster.

`import dagster` covers the dagster.yaml of an agent.
"""

SYSTEM: Final = System(
    name="dagster_plus",
    kinds=(
        Kind(
            package="dagster_cloud", label="Dagster+ code locations", schema="dagster_cloud/dagster_cloud.yaml",
            title="DagsterCloud", names=("dagster_cloud.y*ml",), markers=frozenset({"locations"}),
            evidence=frozenset({"location_name", "code_source"}),
            unknown_key=lambda _keys: "Dagster+ refuses the whole file", secrets="keep it among the variables of Dagster+",
            versions=DAGSTER,
            variable='{{ get_env("NAME") }}, and render the file with `dagster-cloud ci template`',
            needs=_needs, notes=_location_notes,
        ),
        Kind(
            package="dagster_container_context", label="container context of a code location",
            schema="dagster_cloud/container_context.yaml", title="DagsterContainerContext",
            names=("container_context.y*ml",), unknown_key=lambda _keys: "Dagster+ refuses the code location",
            secrets="keep it among the variables of Dagster+", needs=_context_needs,
        ),
        Kind(
            package="dagster_build", label="build configuration of a code location", schema="dagster_cloud/build.yaml",
            title="DagsterBuild", shared=("build.y*ml",), hints=frozenset({"registry", "directory"}),
            unknown_key=lambda _keys: "Dagster+ refuses the code location",
        ),
    ),
    targets=(
        Target(
            name="dagster.yaml", render=_render, package="dagster", resource="agent", setting=_agent,
            hint="or as dagster-plus.agent in deployment.yaml",
        ),
        Target(
            name="values.yaml", render=_render, package="helm_dagster_agent", resource="helm", setting=_helm,
            hint="or as dagster-plus.helm in deployment.yaml",
        ),
        Target(
            name="dagster_cloud.yaml", render=_render, package="dagster_cloud", resource="locations", setting=_locations_of,
            hint="or as dagster-plus.locations in deployment.yaml",
        ),
        Target(name="ci", render=_workflows),
        Target(name="ci-github", render=_workflows),
        Target(name="ci-gitlab", render=_workflows),
        target("dagster-plus-env", _env_file, resolved=True),
    ),
    importers=(
        Importer(
            name="dagster-cloud", module="confwright.systems.dagster_plus.importer", system="dagster-cloud",
            install="pip install dagster-cloud", folder="dagster_cloud", help=_IMPORT,
            packages={
                "dagster_cloud": "dagster_cloud.yaml", "dagster_workspace": "workspace.yaml",
                "dagster_container_context": "container_context.yaml", "dagster_build": "build.yaml",
                "dagster_plus_settings": "deployment_settings.yaml",
            },
        ),
    ),
)  # fmt: skip
