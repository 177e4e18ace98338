"""`confwright import`: the schemas of an installed orchestrator, written as files of the project."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Diagnostic, GenerateError
from ..project import ProjectError, load_project
from .output import printable, report, say, shown

if TYPE_CHECKING:
    from ..importers.launch import Imported

app = typer.Typer(help="Write the schemas of an installed orchestrator.", no_args_is_help=True)


@app.callback()
def _options() -> None:  # pyright: ignore[reportUnusedFunction] - with it, typer takes `dagster` as a command's name
    pass


@app.command("dagster")
def dagster(
    python: Annotated[
        str, typer.Option(metavar="PATH", help="The Python that has Dagster installed.", show_default="this one")
    ] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to.", show_default="schemas/dagster of the project")
    ] = None,
) -> None:
    """Write the schemas of the installed Dagster and of its libraries: every key of dagster.yaml, every class it can name.

    A library that does not import is named and left out. Nothing is written unless all went well; files that were edited
    by hand are never replaced.
    """
    target = output or _root() / "schemas" / "dagster"
    imported = _run("dagster", python or sys.executable, "pip install dagster")
    _write(imported, target)
    if not _served(target):
        say(f'next: in pyproject.toml, [tool.confwright.packages.dagster] schema = "{shown(target)}/instance.yaml"')
    say("next: confwright generate")


@app.command("prefect")
def prefect(
    python: Annotated[
        str, typer.Option(metavar="PATH", help="The Python that has Prefect installed.", show_default="this one")
    ] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to.", show_default="schemas/prefect of the project")
    ] = None,
    template: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=FILE", help="A work pool's own base job template (JSON), as a type of its own."),
    ] = None,
    flow: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE.py:FLOW",
            help="A flow, whose parameters become a type; or a prefect.yaml, for the flows of all its deployments.",
        ),
    ] = None,
) -> None:
    """Write the schemas of the installed Prefect and of its integrations: prefect.yaml, the job variables of every type of
    work pool, steps, blocks, settings; and the parameters of your own flows, by their signatures: no flow is imported.

    A pool's own template is what `prefect work-pool inspect NAME --output json` shows.
    """
    target = output or _root() / "schemas" / "prefect"
    imported = _run(
        "prefect", python or sys.executable, "pip install prefect", [*(template or []), *_flows(flow or [])]
    )
    _write(imported, target)
    if not _served(target):
        say(f'next: in pyproject.toml, [tool.confwright.packages.prefect] schema = "{shown(target)}/prefect_yaml.yaml"')
        say(
            f'      and for blocks and settings [tool.confwright.packages.prefect_blocks] schema = "{shown(target)}/blocks.yaml"'
        )
        say(f'      and [tool.confwright.packages.prefect_settings] schema = "{shown(target)}/settings.yaml"')
    say("next: confwright generate")


def _flows(given: list[str]) -> list[str]:
    """The entrypoints of flows in files; those of a prefect.yaml are relative to it."""
    from .prefect import entrypoints

    return [one for flow in given for one in (entrypoints(Path(flow)) if flow.endswith((".yaml", ".yml")) else [flow])]


@app.command("airflow")
def airflow(
    python: Annotated[
        str, typer.Option(metavar="PATH", help="The Python that has Airflow installed.", show_default="this one")
    ] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to.", show_default="schemas/airflow of the project")
    ] = None,
) -> None:
    """Write the schemas of the installed Airflow and its providers: connection types, options, secrets backends, files.

    Nothing of a provider is imported but what it says of itself. Nothing is written unless all went well; files that were
    edited by hand are never replaced.
    """
    target = output or _root() / "schemas" / "airflow"
    _write(_run("airflow", python or sys.executable, "pip install apache-airflow"), target)
    if not _served(target):
        say(f'next: in pyproject.toml, [tool.confwright.packages.airflow] schema = "{shown(target)}/airflow.yaml"')
    say("next: confwright generate")


@app.command("dagster-cloud")
def dagster_cloud(
    python: Annotated[
        str, typer.Option(metavar="PATH", help="The Python that has dagster-cloud installed.", show_default="this one")
    ] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to.", show_default="schemas/dagster_cloud of the project")
    ] = None,
) -> None:
    """Write the schemas of dagster_cloud.yaml and of workspace.yaml: the code locations of Dagster+ and of Dagster.

    The agent's own dagster.yaml is one of the instances that `import dagster` describes.
    """
    target = output or _root() / "schemas" / "dagster_cloud"
    _write(_run("dagster_cloud", python or sys.executable, "pip install dagster-cloud"), target)
    if not _served(target):
        say(
            f'next: in pyproject.toml, [tool.confwright.packages.dagster_cloud] schema = "{shown(target)}/dagster_cloud.yaml"'
        )
        say(f'      and [tool.confwright.packages.dagster_workspace] schema = "{shown(target)}/workspace.yaml"')
    say("next: confwright generate")


def _run(system: str, python: str, install: str, arguments: Sequence[str] = ()) -> Imported:
    """What the importer of a system gives. Raises ProjectError where the system is not there: the user's to mend."""
    from ..importers.launch import run_importer

    try:
        return run_importer(f"confwright.importers.{system}", python, say, arguments)
    except GenerateError as error:
        (found,) = error.diagnostics
        if found.code != "import-missing":
            raise ProjectError([found]) from error
        message = f"this Python has no {system.title()} that can be imported: {found.message}"
        hint = f"`{install}` there, with the libraries your configuration names, or `--python PATH` for another one"
        raise ProjectError([Diagnostic(code=found.code, message=message, file=python, hint=hint)]) from error


def _write(imported: Imported, target: Path) -> None:
    from ..publish import publish

    report(
        Diagnostic(code="import-skipped", severity="warning", message=f"{name} was left out: {why}")
        for name, why in sorted(imported.failures.items())
    )
    done = publish(imported.files, target.absolute())
    versions = ", ".join(f"{name} {version}" for name, version in sorted(imported.versions.items()))
    typer.echo(printable(f"read {versions}"))
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    typer.echo(printable(f"{shown(target.absolute())}/: {counts}"))


def _root() -> Path:
    try:
        return load_project(Path.cwd()).root
    except ProjectError:
        return Path.cwd()


def _served(target: Path) -> bool:
    """Whether the settings already name the files that were written."""
    try:
        return any(package.schema.parent == target.resolve() for package in load_project(Path.cwd()).packages)
    except ProjectError:
        return False
