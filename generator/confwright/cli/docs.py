"""`confwright docs`: the site of a project."""

from __future__ import annotations

from pathlib import Path

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.said import own, own_or_none
from ..project.reading import Project, load_project
from .output import report, say, shown, tell

MANIFEST = ".confwright-site.json"
"""Not the name in generated packages: a site in the same folder and the packages must not claim each other's files."""


@command(
    Argument("--output", "-o", type=Path, metavar="DIR", help="The folder to write (default: site/ of the project).")
)
def docs(*, output: Path | None = None) -> int:
    """Write a static site: every schema, the environments and their values, the variables, the pages of the project.

    It opens from a file, needs no network, and shows no value that may be a secret. Other files in DIR stay.
    """
    from ..publish.publishing import publish
    from ..site.build import site_files

    project = load_project(Path.cwd())
    target = (output or project.root / "site").absolute()
    _must_be_apart(target, project)
    site = site_files(project, target, say)
    report(site.warnings)
    done = publish(site.files, target, manifest_name=MANIFEST)
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    tell(f"{shown(target)}/: {counts}")
    say(f"open {shown(target / 'index.html')}")
    return 0


def _must_be_apart(target: Path, project: Project) -> None:
    """Raise ProjectError if the folder contains the project or is one of its sources."""
    real = target.resolve()
    if project.root.resolve().is_relative_to(real) or real == (project.root / "docs").resolve():
        message, hint = "the site needs a folder of its own", "name another with --output"
        raise ProjectError(
            [Diagnostic(code="unsafe-path", message=own(message), file=shown(target), hint=own_or_none(hint))]
        )
