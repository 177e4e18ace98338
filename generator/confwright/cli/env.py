"""`confwright env`: every variable of a deployment; `.env.example`; whether an environment has what it needs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ..diagnostics import Diagnostic
from ..project import ProjectError
from .deployments import PackageOption, analysis_of, chosen, known_environment, table
from .output import report, say, shown

if TYPE_CHECKING:
    from ..environments.variables import Variable

app = typer.Typer(
    help="Every environment variable that the resources need: a table, an example file, a check.",
    invoke_without_command=True,
)
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to print it.")]


@app.callback()
def env(
    context: typer.Context,
    environment: Annotated[
        str | None, typer.Option("--environment", "-e", help="Only what one environment needs.", show_default=False)
    ] = None,
    package: PackageOption = None,
    format: Format = "text",  # noqa: A002 - the name of the option
) -> None:
    """Every variable: type, secret, default, which environments need it, which fields use it, and where."""
    if context.invoked_subcommand is not None:
        return
    from ..environments.variables import needed, variables

    analysis = analysis_of(package)
    found = variables(analysis)
    if environment is not None:
        found = needed(analysis, known_environment(analysis, environment))
    if format == "json":
        typer.echo(json.dumps({"variables": [_json(variable) for variable in found]}, indent=1))
        return
    head = ("VARIABLE", "TYPE", "SECRET", "DEFAULT", "ENVIRONMENTS", "FIELDS", "WHERE")
    table(head, [_row(variable) for variable in found])


def _row(variable: Variable) -> tuple[str, ...]:
    from ..schema.node import MISSING

    places = dict.fromkeys(f"{use.file}:{use.line}" for use in variable.uses)
    return (
        variable.name, " | ".join(variable.types), "yes" if variable.secret else "no",
        "" if variable.default is MISSING else json.dumps(variable.default), ", ".join(variable.environments),
        ", ".join(variable.fields), ", ".join(places),
    )  # fmt: skip


def _json(variable: Variable) -> dict[str, Any]:
    from ..schema.node import MISSING

    uses = [
        {"environment": use.environment, "field": use.field, "type": use.into, "file": use.file, "line": use.line,
         "column": use.column}
        for use in variable.uses
    ]  # fmt: skip
    default = {} if variable.default is MISSING else {"default": variable.default}
    return {
        "name": variable.name, "types": list(variable.types), "secret": variable.secret, **default,
        "description": variable.description, "environments": list(variable.environments), "uses": uses,
    }  # fmt: skip


@app.command()
def example(
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="Where to, - for the standard output; .env.example of the project if not said."
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 when the file is not what it should be.")
    ] = False,
    package: PackageOption = None,
) -> None:
    """Write .env.example: every variable with a comment, no value of a secret."""
    from ..environments.example import MARK
    from ..environments.example import example as text_of

    _, project = chosen(package)
    if output == Path("-"):
        typer.echo(text_of(analysis_of(package)), nl=False)
        return
    path = project.root / ".env.example" if output is None else output.absolute()
    text = text_of(analysis_of(package))
    standing = path.read_text("utf-8") if path.exists() else None
    if standing == text:
        typer.echo(f"{shown(path)} is up to date")
    elif check:
        report([Diagnostic(code="env-example", message="is not what the deployment gives", file=shown(path))])
        say("to mend it: confwright env example")
        raise typer.Exit(1)
    elif standing is not None and not standing.startswith(MARK):
        message, hint = (
            "is there, and was not written by Confwright",
            "move it away, or name another file with --output",
        )
        raise ProjectError([Diagnostic(code="foreign-file", message=message, file=shown(path), hint=hint)])
    else:
        temporary = path.with_name(f".{path.name}.confwright-new")
        temporary.write_text(text, "utf-8", newline="")
        temporary.replace(path)
        typer.echo(f"{shown(path)} written")


@app.command()
def check(
    environment: Annotated[str, typer.Option("--environment", "-e", help="The environment that is to start.")],
    env_file: Annotated[
        list[Path] | None,
        typer.Option(
            "--env-file", help="A .env file; may be given several times, the last one wins.", show_default=False
        ),
    ] = None,
    process: Annotated[
        bool,
        typer.Option(
            "--process", help="With --env-file: the variables of this process count as well, below the files."
        ),
    ] = False,
    package: PackageOption = None,
    format: Format = "text",  # noqa: A002 - the name of the option
) -> None:
    """Report every variable that is missing, empty, malformed or misspelt, before anything starts."""
    from ..environments.check import Supplied
    from ..environments.check import check as check_variables
    from ..environments.dotenv_file import Assignment, read_env_file

    analysis = analysis_of(package)
    name = known_environment(analysis, environment)
    assignments: dict[str, Assignment] = {}
    findings: list[Diagnostic] = []
    for path in env_file or ():
        try:
            file = read_env_file(path)
        except OSError as error:
            raise typer.BadParameter(f"{path}: {error.strerror}") from error
        assignments |= file.assignments
        findings += file.unreadable
    of_process = dict(os.environ) if process or not env_file else {}
    findings += check_variables(analysis, name, Supplied(assignments, of_process))
    if format == "json":
        typer.echo(json.dumps({"environment": name, "findings": [_finding(d) for d in findings]}, indent=1))
    else:
        report(findings)
        if not findings:
            typer.echo(f"{name}: every variable is there")
    if findings:
        raise typer.Exit(1)


def _finding(diagnostic: Diagnostic) -> dict[str, Any]:
    parts = {name: getattr(diagnostic, name) for name in ("code", "severity", "message", "hint", "file", "line")}
    return {name: value for name, value in parts.items() if value is not None}
