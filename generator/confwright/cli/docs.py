"""`confwright docs`: the site of a project."""

from __future__ import annotations

from pathlib import Path

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.said import own, own_or_none
from ..project.reading import Project, load_project
from .output import Refused, report, say, shown, tell

_PORT = 8765

MANIFEST = ".confwright-site.json"
"""Not the name in generated packages: a site in the same folder and the packages must not claim each other's files."""


@command(
    Argument("--output", "-o", type=Path, metavar="DIR", help="The folder to write (default: site/ of the project)."),
    Argument(
        "--serve",
        action="store_true",
        help="Write nothing. Show the site to a browser on this machine; open pages reload when a file is saved.",
    ),
    Argument("--port", type=int, metavar="N", help="The port of --serve (default: 8765; 0: any that is free)."),
)
def docs(*, output: Path | None = None, serve: bool = False, port: int | None = None) -> int:
    """Write a static site: every schema, the environments and their values, the variables, the pages of the project.

    It opens from a file, needs no network, and shows no value that may be a secret. Other files in DIR stay.
    """
    if serve and output is not None:
        raise Refused("--serve and --output exclude each other")
    if port is not None and not (serve and 0 <= port < 2**16):
        raise Refused("--port is a number from 0 to 65535, with --serve")
    if serve:
        return _serve(_PORT if port is None else port)
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


def _serve(port: int) -> int:
    """Serve the site until Ctrl-C, and make it anew after every change. Errors are reported, and the old pages stay."""
    from ..base.console import guarded
    from ..site.build import site_files
    from ..site.serving import Site
    from .watching import again_and_again

    load_project(Path.cwd())  # without settings there is nothing to wait for
    try:
        site = Site(port)
    except OSError as error:
        raise Refused(f"port {port} cannot be used: {error.strerror or error}", "name another with --port") from None

    def make() -> int:
        project = load_project(Path.cwd())
        found = site_files(project, project.root / "site", lambda _: None)
        report(found.warnings)
        site.show(found.files)
        return 0

    def run() -> None:
        guarded(make)

    site.start()
    say(f"{site.address}; stop with Ctrl-C")
    try:
        again_and_again(run)
    finally:
        site.stop()
    return 0


def _must_be_apart(target: Path, project: Project) -> None:
    """Raise ProjectError if the folder contains the project or is one of its sources."""
    real = target.resolve()
    if project.root.resolve().is_relative_to(real) or real == (project.root / "docs").resolve():
        message, hint = "the site needs a folder of its own", "name another with --output"
        raise ProjectError(
            [Diagnostic(code="unsafe-path", message=own(message), file=shown(target), hint=own_or_none(hint))]
        )
