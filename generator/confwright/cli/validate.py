"""`confwright validate`: one document against one generated package."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from ..project import ProjectError, load_project
from .output import printable, say, shown

_OUTPUT = "_confwright_output"


def validate(
    file: Annotated[Path, typer.Argument(help="The document, YAML or JSON.", show_default=False)],
    package: Annotated[
        str,
        typer.Option(
            "--as", metavar="PACKAGE", help="A package of the project, or the dotted name of an installed one."
        ),
    ],
) -> None:
    """Read a document as a package does, and report every problem with its line."""
    module = _package(package)
    try:
        module.load_file(file)
    except module.ConfigError as error:
        say(str(error))
        raise typer.Exit(1) from None
    typer.echo(printable(f"{shown(file.absolute())}: valid"))


def _package(name: str) -> ModuleType:
    """The generated package `name` of the project around, or else the installed module.

    The output folder is imported under a name of ours: nothing else in the project can get between.
    """
    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    if project is not None:
        for package in project.packages:
            if name in (package.name, f"{project.output.name}.{package.name}"):
                if not (project.output / package.name).is_dir():
                    raise typer.BadParameter(f"{name!r} has not been generated yet: run confwright generate")
                output = ModuleType(_OUTPUT)
                output.__path__ = [str(project.output)]
                sys.modules[_OUTPUT] = output
                return import_module(f"{_OUTPUT}.{package.name}")
    try:
        module = import_module(name)
    except (ImportError, ValueError, TypeError) as error:
        known = ", ".join(p.name for p in project.packages) if project is not None else "none: there is no project here"
        raise typer.BadParameter(f"there is no package {name!r} ({error}); packages of the project: {known}") from error
    if not hasattr(module, "load_file"):
        raise typer.BadParameter(f"{name!r} is not a package that Confwright generated")
    return module
