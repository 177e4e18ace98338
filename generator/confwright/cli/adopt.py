"""`confwright adopt`: an existing document as the Python that makes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from ..diagnostics import Diagnostic
from ..project import ProjectError, claimed, load_project
from .output import say, shown


def adopt(
    file: Annotated[Path, typer.Argument(help="The document.", show_default=False)],
    package: Annotated[
        str, typer.Option("--as", metavar="PACKAGE", help="What it is; else the settings, its name and keys say.")
    ] = "",
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Where to; else standard output.")] = None,
    imported: Annotated[
        str,
        typer.Option(
            "--import", metavar="MODULE", help="How the package is imported.", show_default="generated.PACKAGE"
        ),
    ] = "",
) -> None:
    """Write the Python that makes what a document holds: the step from YAML to typed code.

    The value is equal to the one that is read from the document. Secrets that the document writes out are named: they belong
    into the environment, not into code.
    """
    from ..adopt import python_of
    from ..packages import find_package
    from ..recognise import recognised

    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    content = file.read_bytes()
    ours = claimed(project) if project is not None else {}
    try:
        name = package or ours.get(file.resolve()) or recognised(file.name, content, project)
    except ProjectError as error:
        raise ProjectError(replace(one, file=shown(file.absolute())) for one in error.diagnostics) from None
    module = find_package(name, project)
    try:
        value: Any = module.loads(content, source=shown(file.absolute()))
    except module.ConfigError as error:
        say(str(error))
        raise typer.Exit(1) from None
    where = imported or (f"{project.output.name if project is not None else 'generated'}.{name.rsplit('.', 1)[-1]}")
    text = python_of(value, module, where, file.name)
    if output is None:
        typer.echo(text, nl=False)
    else:
        if output.exists():
            raise ProjectError([Diagnostic(code="file-exists", message="is there already", file=str(output))])
        output.write_text(text, "utf-8")
        say(f"wrote {shown(output.absolute())}; `dumps(config)` gives the YAML")
    for path in _secrets(module, value):
        say(f"warning: {path} may hold a secret and is written out; {_way_out(module)}")


def _secrets(module: Any, value: Any) -> list[str]:
    from ..reports.walk import walk
    from ..runtime.places import dotted
    from ..runtime.prefect import PLACEHOLDER

    return [
        dotted(visit.keys)
        for visit in walk(module.schema(), module.dump(value))
        if isinstance(visit.value, str)
        and any(schema.get("x-sensitive") for schema in visit.schemas)
        and not (_templated(module) and PLACEHOLDER.search(visit.value))
    ]


def _templated(module: Any) -> bool:
    """Whether references in documents of a package are text."""
    return "PrefectBlock" in module.__all__


def _way_out(module: Any) -> str:
    if _templated(module):
        return "PrefectBlock(...) takes it from a block of the server"
    return "EnvVar(...) reads it from the environment"
