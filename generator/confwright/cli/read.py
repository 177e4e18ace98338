"""`confwright read`: a file that Airflow, Astro or a shell reads, as the document that the generated package reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .output import report, say, shown


def read(
    file: Annotated[Path, typer.Argument(help="A file of connections, variables, pools, options or variables to set.")],
    kind: Annotated[
        str | None,
        typer.Option("--kind", metavar="KIND", help="What it is, where its name does not tell; any other lists them."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where to write the document.", show_default="standard output")
    ] = None,
    secrets: Annotated[
        Path | None,
        typer.Option(
            "--secrets", metavar="FILE", help="Where to write the secrets, as a .env file for the owner only."
        ),
    ] = None,
) -> None:
    """Turn a file into the document `airflow` that `render` takes. A reference stands wherever a secret stood.

    The secrets themselves are written to --secrets, or else left out; they are never printed. What is lost, or read differently
    by the server and by tasks, is told. Exit status 1 where something in the file is wrong; then nothing is written.
    """
    from ..runtime.yaml_write import write_yaml
    from ..targets.airflow import KINDS, read_text
    from ..targets.airflow.dotenv import dotenv_text
    from ..targets.airflow.read import kind_of
    from ..targets.airflow.variables import Entry
    from .airflow_values import facts

    if not file.is_file():
        raise typer.BadParameter(f"there is no file {str(file)!r}")
    found = kind or kind_of(file)
    if found not in KINDS:
        raise typer.BadParameter(f"say what {file.name} is with --kind: {', '.join(KINDS)}")
    done = read_text(file.read_text("utf-8"), found, file=shown(file.absolute()), facts=facts())
    text, more = dotenv_text(Entry(name, value, secret=True) for name, value in done.secrets.items())
    findings = [*done.findings, *(more if secrets is not None else [])]
    report(findings)
    if any(finding.severity == "error" for finding in findings):
        raise typer.Exit(1)
    document = write_yaml(done.document)
    if output is None:
        typer.echo(document, nl=False)
    else:
        _write(output, document, private=False)
    if secrets is not None:
        _write(secrets, text, private=True)
    elif done.secrets:
        say(f"{len(done.secrets)} secrets were left out; --secrets FILE keeps them: {', '.join(done.secrets)}")


def _write(path: Path, text: str, *, private: bool) -> None:
    from ..files import write_file

    write_file(path, text, private=private)
    say(f"{shown(path.absolute())}: written" + (", for its owner only" if private else ""))
