"""`confwright schema`: the schema of a package in one file, for editors and other tools."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..base.command import Argument, command
from ..base.diagnostics import ProjectError
from ..base.reading import file_bytes
from ..project.reading import load_project
from .output import Refused, say, shown, write_out


@command(
    Argument("package", metavar="PACKAGE", help="A package of the project, or a bundled one like dagster."),
    Argument("--output", "-o", type=Path, metavar="FILE", help="The file to write (default: standard output)."),
    Argument(
        "--for", dest="documents", action="append", type=Path, metavar="FILE",
        help="A document that gets a first line with the path of the schema. Needs --output.",
    ),
)  # fmt: skip
def schema(*, package: str, output: Path | None = None, documents: Sequence[Path] = ()) -> int:
    """Write the schema of a package as plain JSON Schema 2020-12, without references to other files.

    With `--for dagster.yaml`, editors find it: the document gets the comment that the YAML language server (VS Code, Neovim,
    Zed ...) and JetBrains' editors read.
    """
    from ..generate.emit.editor_schema import plain, with_schema_comment
    from ..validate.packages import find_package

    if documents and output is None:
        raise Refused("--for needs --output: an editor reads a file")
    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    deployment = (
        next((one for one in project.deployments if one.name == package), None) if project is not None else None
    )
    if project is not None and deployment is not None:
        from ..environments.analysis import analyse
        from ..environments.editor_schema import deployment_schema

        analysis = analyse(deployment, project)
        full: Any = deployment_schema(analysis.deployment, analysis.types)
    else:
        full = find_package(package, project).schema()
    text = json.dumps(plain(full), indent=1) + "\n"
    if output is None:
        write_out(text)
        return 0
    from ..base.writing import write_file
    from .writing import write_output

    write_output(output, text, folders=True, inputs=documents)
    say(f"wrote {shown(output.absolute())}")
    for path in documents:
        address = os.path.relpath(output.absolute(), path.absolute().parent).replace(os.sep, "/")
        before = file_bytes(path).decode()
        after = with_schema_comment(before, address if address.startswith("../") else f"./{address}")
        if after != before:
            write_file(path, after)
            say(f"{shown(path.absolute())} names it in its first lines")
    if not documents:
        where = shown(output.absolute())
        say("for an editor to find it, the first line of a document is (--for writes it):")
        say(f"  # yaml-language-server: $schema={where}")
        say(f"  # $schema: {where}     (JetBrains)")
    return 0
