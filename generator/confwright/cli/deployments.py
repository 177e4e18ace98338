"""What the commands about environments share: which deployment is meant, which environment, and how a table looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..project import DeploymentSettings, Project, load_project
from .output import one_line

if TYPE_CHECKING:
    from ..environments.analysis import Analysis

PackageOption = Annotated[
    str | None,
    typer.Option("--package", "-p", metavar="NAME", help="Which package, where the project has several deployments."),
]


def chosen(package: str | None) -> tuple[DeploymentSettings, Project]:
    """The deployment that is meant. Raises BadParameter where that cannot be told."""
    project = load_project(Path.cwd())
    names = [deployment.name for deployment in project.deployments]
    if not names:
        raise typer.BadParameter(
            "the project has no deployment: add a table [tool.confwright.packages.NAME] with deployment = 'deployment.yaml'"
        )
    if package is None and len(names) > 1:
        raise typer.BadParameter(f"say which with --package: {', '.join(names)}")
    for deployment in project.deployments:
        if package in (None, deployment.name, f"{project.output.name}.{deployment.name}"):
            return deployment, project
    raise typer.BadParameter(f"there is no deployment {package!r}; there are: {', '.join(names)}")


def analysis_of(package: str | None) -> Analysis:
    """Everything about the deployment that is meant. Raises GenerateError for one that is wrong."""
    from ..environments.analysis import analyse

    return analyse(*chosen(package))


def known_environment(analysis: Analysis, name: str) -> str:
    """The name of an environment. Raises BadParameter that lists the choices."""
    environments = analysis.deployment.environments
    if name not in environments:
        from ..environments.read import near

        hint = near(name, list(environments))
        raise typer.BadParameter(f"there is no environment {name!r} ({hint})")
    return name


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print columns, each as wide as its widest cell."""
    lines = [[one_line(cell) for cell in line] for line in (head, *rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        typer.echo("  ".join(cells).rstrip())
