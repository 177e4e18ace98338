"""Shared by the commands about environments: the choice of the deployment and of the environment, and tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.command import Argument
from ..base.diagnostics import ProjectError
from ..project.reading import DeploymentSettings, Project, load_project
from .output import Refused

if TYPE_CHECKING:
    from ..environments.analysis import Analysis
    from ..systems.system import Around

PACKAGE = Argument(
    "--package", "-p", metavar="NAME",
    help="The deployment, if the project has several (default: the one whose folder this is, or is in).",
)  # fmt: skip
FORMAT = Argument("--format", dest="form", choices=("text", "json"), help="The output format (default: text).")
ENVIRONMENT = Argument("--environment", "-e", metavar="ENV", help="An environment of deployment.yaml.")


def chosen(package: str | None) -> tuple[DeploymentSettings, Project]:
    """The deployment that the option selects. Raises Refused if it selects none, or if a choice is required."""
    found = every_chosen(package)
    if len(found) > 1:
        raise Refused(f"choose a deployment with --package: {', '.join(one.name for one, _ in found)}")
    return found[0]


def every_chosen(package: str | None) -> list[tuple[DeploymentSettings, Project]]:
    """The deployment that the option selects; without it, the one whose folder this is or is in, else all.

    Raises Refused where there is none.
    """
    project = load_project(Path.cwd())
    every = project.deployments
    if not every:
        raise Refused(
            "the project has no deployment: add a table [tool.confwright.packages.NAME] with deployment = 'deployment.yaml'"
        )
    if package is not None:
        names = (package, package.removeprefix(f"{project.output.name}."))
        found = [one for one in every if one.name in names]
        if not found:
            raise Refused(f"there is no deployment {package!r}; there are: {', '.join(one.name for one in every)}")
    else:
        # A deployment at the top of the project has every folder below it, so being there says nothing.
        here = Path.cwd().resolve()
        folders = {one.file.parent for one in every if here.is_relative_to(one.file.parent)} - {project.root}
        nearest = max(folders, key=lambda folder: len(folder.parts), default=None)
        found = [one for one in every if nearest in (None, one.file.parent)]
    return [(one, project) for one in found]


def analysis_of(package: str | None) -> Analysis:
    """The analysis of the selected deployment. Raises GenerateError if it has errors."""
    from ..environments.analysis import analyse

    return analyse(*chosen(package))


def known_environment(analysis: Analysis, name: str) -> str:
    """The name of an environment. Raises Refused with the choices."""
    environments = analysis.deployment.environments
    if name not in environments:
        from ..environments.reader import near

        hint = near(name, list(environments))
        raise Refused(f"there is no environment {name!r} ({hint})")
    return name


def resource_of(analysis: Analysis, environment: str, name: str, hint: str = "") -> Any:
    """The data of a resource of an environment. Raises Refused with the choices."""
    from ..environments.tree import plain

    data: Any = plain(analysis.deployment.merged(known_environment(analysis, environment)))
    if name not in data:
        from ..environments.reader import no_resource

        message, near = no_resource(name, sorted(data))
        raise Refused(f"{message} in the deployment; {near or 'there are none'}{hint}")
    return data[name]


def around() -> Around:
    """Where a command runs: in the project around the current folder, or in none."""
    from ..systems.system import Around
    from ..validate.packages import find_package

    project = project_here()
    return Around(project, lambda name: find_package(name, project))


def project_here() -> Project | None:
    """The project around the current folder, None where there is none that can be used."""
    try:
        return load_project(Path.cwd())
    except ProjectError:
        return None
