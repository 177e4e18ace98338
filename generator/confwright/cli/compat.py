"""`confwright compat`: what a change of schemas breaks."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Diagnostic
from ..project import Project, ProjectError, load_project
from ..reports.finding import Finding
from .output import say
from .validate import Format


def compat(
    old: Annotated[
        str, typer.Argument(help="A schema file, or a commit: main, v1.2, HEAD~1, or main:schemas/app.yaml.")
    ],
    new: Annotated[str, typer.Argument(help="The same; else the files as they are now.")] = "",
    approvals: Annotated[
        Path, typer.Option("--approved", metavar="FILE", help="Breaking changes that are meant, with reasons.")
    ] = Path("compat-approved.yaml"),
    form: Annotated[Format, typer.Option("--format", help="How to report.")] = Format.text,
) -> None:
    """Report what breaks: TYPE code that uses a package, DATA files that were valid, ENV environments.

    With a commit alone, every package and deployment of the project is compared with what it was then. Exit status: 0 nothing
    breaks but what is approved, 1 something does, 2 there is nothing to compare.
    """
    from ..compat.approval import approved, read_approvals

    known = read_approvals(approvals)
    with tempfile.TemporaryDirectory() as folder:
        found = approved(list(_findings(old, new, Path(folder))), known, str(approvals))
    _tell(found, form)
    if any(one.severity == "error" for one in found):
        raise typer.Exit(1)


def _findings(old: str, new: str, folder: Path) -> Iterator[Finding]:
    from ..compat.compare import compare_schemas

    labels: dict[Path, str] = {}
    before, after = _place(old, folder / "old", labels), _place(new, folder / "new", labels)
    if before.is_file() and after.is_file():
        yield from compare_schemas(before, after, labels=labels)
        return
    if before.is_file() or after.is_file():
        raise _error(
            "a schema file is compared with a schema file", "name the file after the commit: main:schemas/app.yaml"
        )
    yield from _projects(load_project(before), load_project(after), labels)


def _place(text: str, folder: Path, labels: dict[Path, str]) -> Path:
    """Where the files of an argument are; those of a commit are taken out into `folder`."""
    from ..compat.history import is_reference, take_out, top_of

    here = Path.cwd()
    if not text:
        return load_project(here).root
    if Path(text).exists():
        return Path(text)
    reference, _, path = text.partition(":")
    if not is_reference(reference, here):
        raise _error(
            f"{text!r} is neither a file nor a commit", "a path, a commit like HEAD~1, or main:schemas/app.yaml"
        )
    folder.mkdir()
    take_out(reference, here, folder)
    labels[folder] = f"{reference}:"
    place = folder / path if path else folder / load_project(here).root.relative_to(top_of(here))
    if not place.exists():
        raise _error(f"there is no {path or 'such project'} in {reference}", None)
    return place


def _projects(before: Project, after: Project, labels: Mapping[Path, str]) -> Iterator[Finding]:
    from ..compat.compare import compare_schemas
    from ..compat.env import variable_changes
    from ..environments.analysis import analyse

    packages = {package.name: package for package in after.packages}
    for package in before.packages:
        if package.name in packages:
            now = packages[package.name]
            say(f"comparing {package.name}")
            here = {after.root: "", **labels} if after.root != Path.cwd() else {Path.cwd(): "", **labels}
            yield from compare_schemas(package.schema, now.schema, ref_roots=now.ref_roots, labels=here)
        else:
            message = f"there is no package {package.name} any more"
            yield Finding(code="type-package-removed", message=message, file="pyproject.toml", path=package.name)
    deployments = {deployment.name: deployment for deployment in after.deployments}
    for deployment in before.deployments:
        if deployment.name in deployments:
            say(f"comparing the variables of {deployment.name}")
            yield from variable_changes(analyse(deployment, before), analyse(deployments[deployment.name], after))


def _tell(findings: list[Finding], form: Format) -> None:
    from ..codes import explanations

    if form is not Format.text:
        from ..reports.formats import FORMATS

        print(FORMATS[form.value](findings, explanations()))
        return
    from ..reports.text import Style, text_report
    from ..validating import wants_colour

    unicode = (sys.stderr.encoding or "").lower().replace("-", "") == "utf8"
    for line in text_report(findings, Style(colour=wants_colour(), ascii=not unicode), explanations()):
        print(line, file=sys.stderr)
    errors = [one for one in findings if one.severity == "error"]
    counts = {c: sum(one.code.startswith(c.lower()) for one in errors) for c in ("TYPE", "DATA", "ENV")}
    summary = ", ".join(f"{count} {category}" for category, count in counts.items() if count)
    typer.echo(f"breaking changes: {summary}" if summary else "nothing breaks")


def _error(message: str, hint: str | None) -> ProjectError:
    return ProjectError([Diagnostic(code="compat-argument", message=message, hint=hint)])
