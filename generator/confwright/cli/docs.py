"""`confwright docs`: the site of a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Diagnostic
from ..project import Project, ProjectError, load_project
from .output import report, say, shown

MANIFEST = ".confwright-site.json"
"""Not the name that generated packages have: a site may stand beside them, and then neither takes the other for its own."""


def docs(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="Where to; site/ of the project if not said.")
    ] = None,
) -> None:
    """Write a static site: every schema, the environments and their values, the variables, the project's own pages.

    It works from a file, needs no network, and shows no value that may be a secret. Files in DIR that it did not write stay.
    """
    from ..publish import publish
    from ..site.build import site_files

    project = load_project(Path.cwd())
    target = (output or project.root / "site").absolute()
    _must_be_apart(target, project)
    made = site_files(project, target, say)
    report(made.warnings)
    done = publish(made.files, target, manifest_name=MANIFEST)
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    typer.echo(f"{shown(target)}/: {counts}")
    say(f"open {shown(target / 'index.html')}")


def _must_be_apart(target: Path, project: Project) -> None:
    """A folder that holds the project, or is one of its sources, is no place for a site."""
    real = target.resolve()
    if project.root.resolve().is_relative_to(real) or real == (project.root / "docs").resolve():
        message, hint = "the site needs a folder of its own", "name another with --output"
        raise ProjectError([Diagnostic(code="unsafe-path", message=message, file=shown(target), hint=hint)])
