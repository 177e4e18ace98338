"""Generating the packages of a project: what `confwright generate` does, without the command line's own imports.

It runs after every save of a schema, so it must start quickly; see `__main__`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .console import printable, report, say, shown
from .freshness import input_digest, look, write_stamp
from .project import Project, load_project

if TYPE_CHECKING:
    from .survey import Survey


def generate_project(*, check: bool = False) -> int:
    """Write the packages of the project here, or compare them, and give the exit status: 1 where a comparison differs.

    Raises GenerateError.
    """
    project = load_project(Path.cwd())
    current, inputs = look(project)
    if current:
        print(f"{shown(project.output)}/ is up to date")
        return 0
    from .project_files import project_files, write_project  # not on the way of a run with nothing to do

    inputs = inputs or input_digest(project)
    made = project_files(project, say)
    if check:
        return _check(project, made.files)
    done = write_project(project, made, say)
    write_stamp(project, inputs, made.read)
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    print(f"{shown(project.output)}/: {counts}")
    return 0


def _check(project: Project, files: Mapping[str, str]) -> int:
    from .survey import survey

    found = survey(files, project.output)
    if not found.differs:
        print(f"{shown(project.output)}/ is what the schemas give")
        return 0
    for line in _differences(project.output, files, found):
        print(printable(line))
    report(found.foreign)
    say("to mend it: confwright generate" if not found.foreign else "to mend it: see above, then confwright generate")
    return 1


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
