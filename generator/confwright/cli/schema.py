"""`confwright schema`: the schema of a package in one file, for editors and other tools."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from ..project import ProjectError, load_project
from .output import say, shown


def schema(
    package: Annotated[str, typer.Argument(help="A package of the project, or one that comes along, like dagster.")],
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Where to; else standard output.")] = None,
    document: Annotated[
        list[Path] | None,
        typer.Option("--for", metavar="FILE", help="A document: its first line will name the schema (needs --output)."),
    ] = None,
) -> None:
    """Write the schema of a package as plain JSON Schema 2020-12, without references to other files.

    With `--for dagster.yaml`, editors find it: the document gets the comment that the YAML language server (VS Code, Neovim,
    Zed ...) and JetBrains' editors read.
    """
    from ..editors import plain, with_schema_comment
    from ..packages import find_package

    if document and output is None:
        raise typer.BadParameter("--for needs --output: an editor reads a file")
    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    text = json.dumps(plain(find_package(package, project).schema()), indent=1) + "\n"
    if output is None:
        typer.echo(text, nl=False)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    _write(output, text)
    say(f"wrote {shown(output.absolute())}")
    for path in document or []:
        address = os.path.relpath(output.absolute(), path.absolute().parent).replace(os.sep, "/")
        before = path.read_bytes().decode()
        after = with_schema_comment(before, address if address.startswith("../") else f"./{address}")
        if after != before:
            _write(path, after)
            say(f"{shown(path.absolute())} names it in its first lines")
    if not document:
        where = shown(output.absolute())
        say("for an editor to find it, the first line of a document is (--for writes it):")
        say(f"  # yaml-language-server: $schema={where}")
        say(f"  # $schema: {where}     (JetBrains)")


def _write(path: Path, text: str) -> None:
    real = Path(os.path.realpath(path))
    temporary = real.with_name(f".{real.name}.confwright-new")
    temporary.write_bytes(text.encode())
    if real.exists():
        temporary.chmod(real.stat().st_mode & 0o7777)
    temporary.replace(real)
