"""`confwright render` for Dagster+: an agent's dagster.yaml and Helm values, dagster_cloud.yaml, the workflows that deploy them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from .output import printable, report, say, shown

if TYPE_CHECKING:
    from ..environments.analysis import Analysis
    from ..environments.deployment import PlusSetup
    from ..targets.dagster_plus.workflows import System

FILES = {"dagster.yaml": "dagster", "values.yaml": "helm_dagster_agent", "dagster_cloud.yaml": "dagster_cloud"}
"""What a file of an environment is read with: the names of targets, and of packages."""
WORKFLOWS = ("ci", "ci-github", "ci-gitlab")
TARGETS = (*FILES, *WORKFLOWS)
_NAMED = {"dagster.yaml": "agent", "values.yaml": "helm", "dagster_cloud.yaml": "locations"}


def render(
    target: str,
    environment: str | None,
    deployment: str | None,
    resource: str | None,
    package: str | None,
    output: Path | None,
) -> None:
    """Write one of `TARGETS`. Nothing is written where anything is wrong with it."""
    from .deployments import analysis_of

    if target in WORKFLOWS:
        if environment is not None or resource is not None or package is not None:
            raise typer.BadParameter("a workflow is of all environments: say nothing but --output, a folder")
        _workflows(analysis_of(deployment), target, output)
        return
    if environment is None:
        raise typer.BadParameter(f"{target} is written for an environment: say -e")
    _file(analysis_of(deployment), target, environment, resource, package or FILES[target], output)


def _file(
    analysis: Analysis, target: str, environment: str, resource: str | None, package: str, output: Path | None
) -> None:
    from ..environments.tree import plain
    from .deployments import known_environment

    data: Any = plain(analysis.deployment.merged(known_environment(analysis, environment)))
    name = resource or _resource(analysis.deployment.plus, target)
    if name not in data:
        known = ", ".join(sorted(data)) or "none"
        hint = (
            "" if resource else f"; say which with --resource, or as dagster-plus.{_NAMED[target]} in deployment.yaml"
        )
        raise typer.BadParameter(f"there is no resource {name!r} in the deployment; there are: {known}{hint}")
    text = _written(data[name], package, f"{name} in {environment}")
    if output is None:
        typer.echo(printable(text), nl=False)
        return
    from ..files import write_file

    write_file(output, text, private=False)
    say(f"{shown(output.absolute())}: written")


def _written(data: Any, package: str, what: str) -> str:
    """The text of a file. Raises BadParameter for data that the package does not take."""
    from ..packages import find_package
    from ..project import load_project

    module = find_package(package, load_project(Path.cwd()))
    try:
        return str(module.dumps(module.load(data)))
    except module.ConfigError as error:
        raise typer.BadParameter(f"{what}: {error}") from None


def _resource(setup: PlusSetup | None, target: str) -> str:
    said = getattr(setup, _NAMED[target], None)
    return str(said) if said is not None else _NAMED[target]


def _workflows(analysis: Analysis, target: str, output: Path | None) -> None:
    from ..environments.tree import plain
    from ..targets.dagster_plus.planning import plan_of
    from ..targets.dagster_plus.workflows import PATHS, SYSTEMS, workflow

    resource = analysis.deployment.plus.locations if analysis.deployment.plus is not None else None
    for environment in analysis.deployment.environments if resource is not None else ():
        data: Any = plain(analysis.deployment.merged(environment))
        _written(data[resource], FILES["dagster_cloud.yaml"], f"{resource} in {environment}")
    plan, findings = plan_of(analysis.deployment)
    report(findings)
    if plan is None or any(one.severity == "error" for one in findings):
        raise typer.Exit(1)
    # GitLab's own registry is known to GitLab's jobs alone.
    possible: list[System] = [system for system in SYSTEMS if plan.registry != "gitlab" or system == "gitlab"]
    wanted: list[System] = [system for system in possible if target in ("ci", f"ci-{system}")]
    if not wanted:
        raise typer.BadParameter("only GitLab CI can log in to the registry of GitLab: take --target ci-gitlab")
    texts = {PATHS[system]: workflow(plan, system) for system in wanted}
    if output is None:
        typer.echo(printable("---\n".join(f"# {path}\n{text}" for path, text in texts.items())), nl=False)
    else:
        from ..files import write_file

        for path, text in texts.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            write_file(output / path, text, private=False)
            say(f"{shown((output / path).absolute())}: written")
    say("secrets that the workflow needs:")
    for secret in plan.secrets():
        say(f"  {secret.name}: {secret.what}")
