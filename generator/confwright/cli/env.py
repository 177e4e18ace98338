"""`confwright env`: every variable of a deployment; `.env.example`; whether an environment has what it needs."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.reading import SMALL, file_text
from ..base.said import own
from .deployments import ENVIRONMENT, FORMAT, PACKAGE, analysis_of, chosen, every_chosen, known_environment
from .output import Refused, report, say, shown, table, tell, tell_data, write_out

if TYPE_CHECKING:
    from ..environments.variables import Variable
    from ..project.settings import DeploymentSettings, Project


@command(
    Argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="Files of any known kind, or - for standard input. The default is the deployment of the project.",
    ),
    ENVIRONMENT,
    PACKAGE,
    Argument("--check", action="store_true", help="With FILE, exit with 1 if a variable is missing or malformed."),
    Argument(
        "--env-file", dest="env_files", action="append", type=Path, metavar="FILE",
        help="With --check: a .env file that sets variables. Repeat it for several; the last one wins.",
    ),
    Argument(
        "--set-by", dest="set_by", action="append", metavar="FILE[:NAME]",
        help="With --check: a compose file or a Kubernetes manifest, and the service or workload whose variables count.",
    ),
    Argument("--process", action="store_true", help="With such a file, also use the variables of this process."),
    Argument("--as", dest="reader", metavar="PACKAGE", help="What the files are, as for `validate`."),
    Argument("--strict", action="store_true", help="Also fail if a reference could not be checked."),
    FORMAT,
)  # fmt: skip
def env(
    *,
    files: Sequence[Path] = (),
    environment: str | None = None,
    package: str | None = None,
    check: bool = False,
    env_files: Sequence[Path] = (),
    set_by: Sequence[str] = (),
    process: bool = False,
    reader: str = "",
    strict: bool = False,
    form: str = "text",
) -> int:
    """List the environment variables that files need: type, secret, who looks each up, and where.

    Without FILE, those of the resources of a deployment, with defaults, environments and fields.

    A FILE needs no project. What is not looked at, such as the configuration of an unknown class, is named.
    """
    if files:
        if environment is not None or package is not None:
            raise Refused("-e and --package are for a deployment: leave them out with FILE")
        from .env_files import env_of_files

        return env_of_files(
            files,
            reader=reader,
            check=check,
            env_files=env_files,
            set_by=set_by,
            process=process,
            strict=strict,
            form=form,
        )
    if check or env_files or set_by or process or reader or strict:
        raise Refused("these options need a FILE; `confwright env check` is for a deployment")
    from ..environments.variables import needed, not_looked_at, variables

    analysis = analysis_of(package)
    found = variables(analysis)
    if environment is not None:
        found = needed(analysis, known_environment(analysis, environment))
    unseen = not_looked_at(analysis, environment)
    if form == "json":
        tell_data({"variables": [_json(variable) for variable in found], "notLookedAt": [_finding(d) for d in unseen]})
        return 0
    head = ("VARIABLE", "TYPE", "SECRET", "DEFAULT", "ENVIRONMENTS", "FIELDS", "WHERE")
    table(head, [_row(variable) for variable in found])
    report(unseen)
    return 0


def _row(variable: Variable) -> tuple[str, ...]:
    from ..generate.schema.node import MISSING

    places = dict.fromkeys(f"{use.place.file}:{use.place.line}" for use in variable.uses)
    defaults = [f"{json.dumps(text)} in {name}" for name, text in variable.defaults.items()]
    defaults += [] if variable.default is MISSING else [json.dumps(variable.default)]
    return (
        variable.name, " | ".join(variable.types), "yes" if variable.secret else "no", ", ".join(defaults),
        ", ".join(variable.environments),
        ", ".join(variable.fields), ", ".join(places),
    )  # fmt: skip


def _json(variable: Variable) -> dict[str, Any]:
    from ..generate.schema.node import MISSING

    uses = [
        {"environment": use.environment, "field": use.field, "type": use.into, "file": use.place.file,
         "line": use.place.line, "column": use.place.column}
        for use in variable.uses
    ]  # fmt: skip
    default: dict[str, Any] = {} if variable.default is MISSING else {"default": variable.default}
    default |= {"defaults": dict(variable.defaults)} if variable.defaults else {}
    return {
        "name": variable.name, "types": list(variable.types), "secret": variable.secret, **default,
        "description": variable.description, "environments": list(variable.environments), "uses": uses,
    }  # fmt: skip


@command(
    Argument(
        "--output", "-o", type=Path, metavar="FILE",
        help="The file to write, or - for standard output (default: .env.example of the project, or of each deployment).",
    ),
    Argument("--check", action="store_true", help="Write nothing. Exit with 1 if the file is out of date."),
    PACKAGE,
)  # fmt: skip
def example(*, output: Path | None = None, check: bool = False, package: str | None = None) -> int:
    """Write .env.example: every variable with a comment, and no secret."""
    from ..environments.analysis import analyse
    from ..environments.example import MARK
    from ..environments.example import example as text_of

    every = [chosen(package)] if output is not None else every_chosen(package)
    status = 0
    for deployment, project in every:
        text = text_of(analyse(deployment, project))
        if output == Path("-"):
            write_out(text)
            continue
        path = _example_of(deployment, project) if output is None else output.absolute()
        current = file_text(path, SMALL) if path.exists() else None
        if current == text:
            tell(f"{shown(path)} is up to date")
        elif check:
            report([Diagnostic(code="env-example", message=own("does not match the deployment"), file=shown(path))])
            status = 1
        elif current is not None and not current.startswith(MARK):
            message, hint = "exists, and Confwright did not write it", "move it, or choose another file with --output"
            found = Diagnostic(code="foreign-file", message=own(message), file=shown(path), hint=own(hint))
            raise ProjectError([found])
        else:
            from ..base.writing import write_file

            write_file(path, text)
            tell(f"{shown(path)} written")
    if status:
        say("to update it: confwright env example")
    return status


def _example_of(deployment: DeploymentSettings, project: Project) -> Path:
    """Where the variables of a deployment are listed: at the top of the project; of several, each beside its deployment.yaml."""
    if len(project.deployments) == 1:
        return project.root / ".env.example"
    folder = deployment.file.parent
    beside = [one.name for one in project.deployments if one.file.parent == folder]
    if len(beside) > 1:
        raise Refused(
            f"{shown(folder)} has the deployments {', '.join(beside)}: choose a file for each with -p and --output"
        )
    return folder / ".env.example"


@command(
    Argument("--environment", "-e", metavar="ENV", required=True, help="The environment to check."),
    Argument(
        "--env-file", dest="env_files", action="append", type=Path, metavar="FILE",
        help="A .env file. Repeat the option for several files; the last one wins.",
    ),
    Argument(
        "--process", action="store_true",
        help="With --env-file, also use the variables of this process. The files override them.",
    ),
    Argument("--strict", action="store_true", help="Also fail if a reference could not be checked."),
    PACKAGE,
    FORMAT,
)  # fmt: skip
def check(
    *,
    environment: str,
    env_files: Sequence[Path] = (),
    process: bool = False,
    strict: bool = False,
    package: str | None = None,
    form: str = "text",
) -> int:
    """Report every variable that is missing, empty, malformed or misspelled, before anything starts."""
    from ..environments.check import Supplied
    from ..environments.check import check as check_variables
    from ..environments.dotenv_file import Assignment, read_env_file
    from ..environments.variables import not_looked_at

    analysis = analysis_of(package)
    name = known_environment(analysis, environment)
    assignments: dict[str, Assignment] = {}
    findings: list[Diagnostic] = []
    for path in env_files:
        try:
            file = read_env_file(path)
        except OSError as error:
            raise Refused(f"{path}: {error.strerror}") from error
        assignments |= file.assignments
        findings += file.unreadable
    of_process = dict(os.environ) if process or not env_files else {}
    findings += check_variables(analysis, name, Supplied(assignments, of_process))
    unseen = not_looked_at(analysis, name)
    if form == "json":
        tell_data({"environment": name, "findings": [_finding(d) for d in (*findings, *unseen)]})
    else:
        report((*findings, *unseen))
        if not findings:
            more = f"; {len(unseen)} reference{'s' * (len(unseen) != 1)} not looked at" if unseen else ""
            tell(f"{name}: every variable is there{more}")
    return 1 if findings or (strict and unseen) else 0


def _finding(diagnostic: Diagnostic) -> dict[str, Any]:
    parts = {name: getattr(diagnostic, name) for name in ("code", "severity", "message", "hint", "file", "line")}
    return {name: value for name, value in parts.items() if value is not None}
