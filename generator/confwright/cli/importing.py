"""`confwright import`: the schemas of an installed system, written as files of the project, and remembered in its settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..base.command import Argument, Command, command
from ..base.diagnostics import Diagnostic, GenerateError, ProjectError
from ..base.said import own
from ..project.reading import load_project
from ..systems import systems
from ..systems.importing.importer import Importer
from .deployments import project_here
from .output import report, say, shown, tell

if TYPE_CHECKING:
    from ..build.imports.running import Done
    from ..build.imports.wanted import Wanted
    from ..project.settings import Project

_PYTHON = "The Python that has {} installed (default: the remembered one, else this one)."
_CHECK = Argument(
    "--check", action="store_true", help="Write nothing. Report what would change, and exit with 1 if anything would."
)


@command(_CHECK, Argument("--python", metavar="PATH", help=_PYTHON.format("the systems")))
def group(*, check: bool = False, python: str = "") -> int:
    """Write the schemas of an installed orchestrator.

    Each import is remembered in [tool.confwright.imports] of pyproject.toml. Without a command, all of them are repeated.
    """
    from ..build.imports.wanted import remembered

    every = remembered(load_project(Path.cwd()), importers(), python)
    if not every:
        message = "no import is remembered in [tool.confwright.imports] of pyproject.toml"
        hint = "`confwright import NAME` imports the schemas of a system; `confwright import --help` lists them"
        raise ProjectError([Diagnostic(code="import-none", message=own(message), hint=own(hint))])
    status = 0
    for one in every:
        try:
            status = max(status, _import(one, check=check, is_new=False))
        except GenerateError as error:  # the others are imported nevertheless
            report(error.diagnostics)
            status = max(status, 2 if isinstance(error, ProjectError) else 1)
    return status


def importers() -> dict[str, Importer]:
    """The importers of every system, by their names."""
    return {one.name: one for system in systems() for one in system.importers}


def import_command(name: str) -> Command:
    """The command that runs an importer."""
    importer = importers()[name]

    def of_a_system(*, python: str = "", output: Path | None = None, check: bool = False, **given: object) -> int:
        from ..build.imports.wanted import wanted

        one = wanted(importer, given, project_here(), python=python, output=output)
        return _import(one, check=check, is_new=True)

    def of_files(*, output: Path | None = None, check: bool = False, **given: object) -> int:
        from ..build.imports.wanted import wanted

        return _import(wanted(importer, given, project_here(), output=output), check=check, is_new=True)

    run = of_a_system if importer.read is None else of_files
    run.__doc__ = importer.help
    arguments = (
        *(one for one in importer.options if not one.names[0].startswith("-")),
        *([Argument("--python", metavar="PATH", help=_PYTHON.format(importer.system))] if importer.read is None else []),
        Argument(
            "--output", "-o", type=Path, metavar="DIR",
            help=f"The folder to write (default: schemas/{importer.folder} of the project).",
        ),
        _CHECK,
        *(one for one in importer.options if one.names[0].startswith("-")),
    )  # fmt: skip
    return Command(run, arguments)


def _import(one: Wanted, *, check: bool, is_new: bool) -> int:
    """Run an import, or compare what it gives with the files. `is_new`: it is remembered, and the next step is printed."""
    from ..build.imports.running import run_import
    from .writing import refuse_generated

    refuse_generated(one.target)
    done = run_import(one, say)
    report(done.findings)
    if done.versions:
        tell(f"read {', '.join(f'{name} {version}' for name, version in sorted(done.versions.items()))}")
    status = _compare(one, done) if check else _write(one, done, is_new=is_new)
    return 1 if done.failed else status


def _compare(one: Wanted, done: Done) -> int:
    from ..build.differences import differences
    from ..publish.comparison import survey

    found = survey(done.files, one.target)
    if not found.differs:
        tell(f"{shown(one.target)}/ is {'unchanged' if done.failed else f'what {one.importer.name} gives'}")
        return 0
    for line in differences(one.target, done.files, found):
        tell(line)
    say(f"to fix it: confwright import {one.importer.name}")
    return 1


def _write(one: Wanted, done: Done, *, is_new: bool) -> int:
    from ..build.imports.remembering import is_remembered, remember
    from ..build.imports.running import publish_import

    written = publish_import(one, done)
    counts = f"{len(written.written)} written, {len(written.deleted)} deleted, {len(written.unchanged)} unchanged"
    tell(f"{shown(one.target)}/: {counts}")
    project = project_here()
    misplaced = _misplaced(one, project)
    report(misplaced)
    if is_new:
        if is_remembered(one) and remember(one, done.options):
            say("remembered in pyproject.toml: `confwright import` repeats it")
        _next_step(one, done)
    return 1 if misplaced else 0


def _misplaced(one: Wanted, project: Project | None) -> list[Diagnostic]:
    """The patches of overlays that lead nowhere in the files that an import wrote."""
    from ..generate.sources.overrides import Overrides

    if project is None:
        return []
    target = one.target.resolve()
    return list(Overrides(project.overrides, project.root).problems(lambda path: path.is_relative_to(target)))


def _next_step(one: Wanted, done: Done) -> None:
    importer, project = one.importer, project_here()
    if importer.then is not None:
        say(importer.then(shown(one.target), sorted(done.files), done.options))
        return
    # Whether the settings already name the files that were written.
    if project is None or not any(package.schema.parent == one.target.resolve() for package in project.packages):
        tables = [
            f'[tool.confwright.packages.{name}] schema = "{shown(one.target)}/{file}"'
            for name, file in importer.packages.items()
        ]
        for number, table in enumerate(tables):
            say(f"      and {table}" if number else f"next: in pyproject.toml, {table}")
    say("next: confwright generate")
