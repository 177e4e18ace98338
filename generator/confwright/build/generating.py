"""Generating the packages of a project: what `confwright generate` does, without the command line's own imports.

It runs after every save of a schema, so it must start quickly; see `__main__`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.console import report, say, shown, tell
from ..project.reading import Project, load_project
from .cache.inputs import input_digest, look, write_stamp

if TYPE_CHECKING:
    from .packages import ProjectFiles


def generate_project(*, check: bool = False, skip_verify: bool = False, force: bool = False) -> int:
    """Write the packages of the project here, or compare them, and give the exit status: 1 where a comparison differs.

    With `skip_verify`, neither mypy nor the witness looks at the code; the next run makes it anew and has it verified. With
    `force`, files in the output that were edited or not written by us are named and replaced.

    Raises GenerateError.
    """
    project = load_project(Path.cwd())
    # A comparison is asked whether the files are right: what is remembered of them says nothing there.
    current, inputs = (False, None) if check else look(project)
    if current:
        tell(f"{shown(project.output)}/ is up to date")
        return 0
    from .packages import project_files, write_project  # not on the way of a run with nothing to do

    inputs = inputs or input_digest(project)
    result = project_files(project, say, afresh=check, with_evidence=not (check or skip_verify))
    report(result.warnings)
    if check:
        return max(_check(project, result.files), _check_imports(project, result))
    done = write_project(project, result, say, skip_verify=skip_verify, force=force)
    if not skip_verify and not result.warnings:  # while there are warnings, each run tells them
        write_stamp(project, inputs, result.read)
    counts = f"{len(done.written)} written, {len(done.deleted)} deleted, {len(done.unchanged)} unchanged"
    tell(f"{shown(project.output)}/: {counts}")
    return 0


def _check_imports(project: Project, result: ProjectFiles) -> int:
    """Whether the Python files that the schemas were imported from are as they were."""
    from .imports.stale import stale_imports

    read = sorted({project.root / path for entry in result.entries.values() for path in entry.read})
    found = list(stale_imports(project, (path for path in read if path.suffix == ".yaml")))
    report(found)
    return 1 if any(one.severity == "error" for one in found) else 0


def _check(project: Project, files: Mapping[str, str]) -> int:
    from ..publish.comparison import survey
    from .differences import differences
    from .packages import FORCING
    from .unknown_code import unknown_code

    found = survey(files, project.output)
    unknown = list(unknown_code(project.output, files, found.stale)) if project.output.is_dir() else []
    if not found.differs and not unknown:
        tell(f"{shown(project.output)}/ is what the schemas give")
        return 0
    for line in differences(project.output, files, found):
        tell(line)
    for path, why in unknown:
        tell(f"unknown: {shown(project.output / path)} {why}")
    refused = found.refusal(project.output, FORCING)
    report([refused] if refused else [])
    if unknown:
        say("code that no schema gives: delete it, or keep it in another folder")
    if not found.differs:
        return 1
    say("to fix it: confwright generate" if not found.foreign else "to fix it: see above, then run confwright generate")
    return 1
