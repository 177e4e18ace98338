"""`confwright validate`: documents against the packages that read them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """Forms of a report."""

    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"
    gitlab = "gitlab"


def validate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE]...", help="Documents, folders of them, or - for standard input; else the project's."
        ),
    ] = None,
    package: Annotated[
        str,
        typer.Option("--as", metavar="PACKAGE", help="What they are: a package of the project, or one like dagster."),
    ] = "",
    form: Annotated[Format, typer.Option("--format", help="How to report.")] = Format.text,
    fix: Annotated[bool, typer.Option("--fix", help="Rename misspelt and deprecated keys where that is safe.")] = False,
    plain: Annotated[bool, typer.Option("--ascii", help="Report in ASCII.")] = False,
) -> None:
    """Report every problem of documents, with its line. What a file is, its name and its content say.

    Exit status: 0 nothing is wrong (there may be warnings), 1 something is, 2 a file cannot be read or is not known.
    """
    from ..validating import validate_files

    status = validate_files(files or [], package=package, form=form.value, fix=fix, plain=plain)
    if status:
        raise typer.Exit(status)
