"""`confwright generate`: the packages of the project, written or compared."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import GenerateError
from ..project import Project, load_project
from .output import say, shown


def generate(
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; report what is missing, changed or left over, and exit with 1."),
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and generate again whenever a schema or a setting is saved.")
    ] = False,
) -> None:
    """Write the typed packages that the table tool.confwright of pyproject.toml names."""
    if check and watch:
        raise typer.BadParameter("--check and --watch exclude each other")
    if watch:
        _watch()
    else:
        from ..generating import generate_project

        status = generate_project(check=check)
        if status:
            raise typer.Exit(status)


def _watch() -> None:
    """Generate now and after every change, until Ctrl-C. What is wrong meanwhile is reported, and the old output stays."""
    from ..console import guarded
    from ..generating import generate_project
    from ..watch import changes

    guarded(generate_project)
    say("watching; Ctrl-C ends it")
    try:
        for changed in changes(_project_or_none):
            more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
            say(f"{shown(Path(changed[0]))}{more} changed")
            guarded(generate_project)
    except KeyboardInterrupt:
        say("")


def _project_or_none() -> Project | None:
    try:
        return load_project(Path.cwd())
    except GenerateError:
        return None  # settings that are half typed; the next look may find them whole
