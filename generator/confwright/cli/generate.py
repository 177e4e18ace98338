"""`confwright generate`: the packages of the project, written or compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import GenerateError
from ..project import Project, load_project
from .output import printable, report, say, shown

if TYPE_CHECKING:
    from ..survey import Survey


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
        _once(check=check)


def _once(*, check: bool = False) -> None:
    from ..freshness import input_digest, up_to_date, write_stamp

    project = load_project(Path.cwd())
    if up_to_date(project):
        typer.echo(f"{shown(project.output)}/ is up to date")
        return
    from ..api import project_files, write_project

    inputs = input_digest(project)
    made = project_files(project, say)
    if check:
        _check(project, made.files)
        return
    done = write_project(project, made.files, say)
    write_stamp(project, inputs, made.read)
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    typer.echo(f"{shown(project.output)}/: {counts}")


def _watch() -> None:
    """Generate now and after every change, until Ctrl-C. What is wrong meanwhile is reported, and the old output stays."""
    from ..console import guarded
    from ..watch import changes

    def again() -> int:
        _once()
        return 0

    guarded(again)
    say("watching; Ctrl-C ends it")
    try:
        for changed in changes(_project_or_none):
            more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
            say(f"{shown(Path(changed[0]))}{more} changed")
            guarded(again)
    except KeyboardInterrupt:
        say("")


def _project_or_none() -> Project | None:
    try:
        return load_project(Path.cwd())
    except GenerateError:
        return None  # settings that are half typed; the next look may find them whole


def _check(project: Project, files: Mapping[str, str]) -> None:
    from ..survey import survey

    found = survey(files, project.output)
    if not found.differs:
        typer.echo(f"{shown(project.output)}/ is what the schemas give")
        return
    for line in _differences(project.output, files, found):
        typer.echo(printable(line))
    report(found.foreign)
    say("to mend it: confwright generate" if not found.foreign else "to mend it: see above, then confwright generate")
    raise typer.Exit(1)


def _differences(output: Path, files: Mapping[str, str], found: Survey) -> Iterator[str]:
    from difflib import unified_diff

    for path in found.missing:
        yield f"missing: {shown(output / path)}"
    for path in found.stale:
        yield f"extra: {shown(output / path)}"
    for path in found.changed:
        name = shown(output / path)
        yield f"changed: {name}"
        place = output / path
        standing = place.read_text("utf-8", "replace") if place.is_file() and not place.is_symlink() else ""
        yield from (
            line.rstrip("\n")
            for line in unified_diff(
                standing.splitlines(keepends=True), files[path].splitlines(keepends=True), name, f"{name} (generated)"
            )
        )
