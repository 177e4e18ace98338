"""What commands with an endless run share: do something now and after every change, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..base.diagnostics import GenerateError
from ..build.watch import changes
from ..project.reading import Project, load_project
from .output import say, shown


def again_and_again(run: Callable[[], object]) -> None:
    """Run now, and whenever a file that the run asked for was saved, made or deleted."""
    try:
        for changed in changes(run, _project_or_none):
            more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
            say(f"{shown(Path(changed[0]))}{more} changed")
    except KeyboardInterrupt:
        say("")


def _project_or_none() -> Project | None:
    try:
        return load_project(Path.cwd())
    except GenerateError:
        return None  # the settings are incomplete while they are edited
