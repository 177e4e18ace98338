"""`confwright import dagster-resources`: the schemas of Dagster's resources and IO managers, and of the user's own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Diagnostic, GenerateError
from ..project import ProjectError, load_project
from .output import printable, report, say, shown

if TYPE_CHECKING:
    from ..importers.launch import Imported


def dagster_resources(
    classes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[MODULE:CLASS]...", show_default=False,
            help="Classes to import, yours too; a module for all of its own; all installed ones if none is named.",
        ),
    ] = None,
    python: Annotated[
        str, typer.Option(metavar="PATH", help="The Python that has Dagster installed.", show_default="this one")
    ] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to.", show_default="schemas/dagster_resources of the project")
    ] = None,
) -> None:  # fmt: skip
    """Write the schemas of ConfigurableResource and IO manager classes, for the resources of deployment.yaml.

    The folder holds just what was asked for: what an earlier import wrote, and this one does not, is deleted. Files that were
    edited by hand are never replaced.
    """
    from ..publish import publish

    root = _root()
    target = (output or root / "schemas" / "dagster_resources").absolute()
    imported = _run(classes or [], python or sys.executable, root)
    report(
        Diagnostic(code="import-skipped", severity="warning", message=f"{name} was left out: {why}")
        for name, why in sorted(imported.failures.items())
    )
    if not imported.files:
        raise ProjectError([Diagnostic(code="import-missing", message="there is no such class; nothing was written")])
    done = publish(imported.files, target)
    versions = ", ".join(f"{name} {version}" for name, version in sorted(imported.versions.items()))
    typer.echo(printable(f"read {versions}"))
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    typer.echo(printable(f"{shown(target)}/: {counts}"))
    first = min(imported.files)
    say(f"next: in deployment.yaml, resources: {{NAME: {{schema: {shown(target)}/{first}#/$defs/CLASS}}}}")


def _run(classes: list[str], python: str, root: Path) -> Imported:
    from ..importers.launch import run_importer

    try:
        return run_importer("confwright.importers.dagster_resources", python, say, ["--path", str(root), *classes])
    except GenerateError as error:
        (found,) = error.diagnostics
        if found.code != "import-missing":
            raise ProjectError([found]) from error
        message = f"this Python has no Dagster that can be imported: {found.message}"
        hint = "`pip install dagster` there, or `--python PATH` for another one"
        raise ProjectError([Diagnostic(code=found.code, message=message, file=python, hint=hint)]) from error


def _root() -> Path:
    try:
        return load_project(Path.cwd()).root
    except ProjectError:
        return Path.cwd()
