"""What the command line does for Prefect: what a file needs, where a run's variable comes from, prefect.yaml by environment."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..diagnostics import Diagnostic
from ..targets.note import Note
from .output import printable, report, say, shown

if TYPE_CHECKING:
    from ..targets.prefect.layers import EnvLayers

FILE = Path("prefect.yaml")
_SECRET = re.compile(r"password|passwd|secret|token|credential|key|auth|url|dsn|connection", re.I)
"""Names whose values are not shown, beside those that the schema calls sensitive: they may come from the environment of this very
process, of which no schema knows anything."""


def env(
    file: Annotated[Path, typer.Argument(help="The file.")] = FILE,
    check: Annotated[
        bool, typer.Option("--check", help="Exit with 1 where a variable of a deploy is not set here.")
    ] = False,
) -> None:
    """What a prefect.yaml needs: environment variables, and variables and blocks of the server; who fills them in, and when.

    `prefect deploy` writes an empty text in the place of a variable that is not set: here they are all required.
    """
    from ..targets.prefect.needs import missing, needs
    from .deployments import table

    document = _document(file)
    rows = [(n.kind, n.name, n.when, n.deployment, str(len(n.places))) for n in needs(document)]
    table(("KIND", "NAME", "WHEN", "DEPLOYMENT", "PLACES"), rows)
    absent = missing(document, os.environ) if check else []
    report(
        Diagnostic(
            code="env-unset",
            message=f"{need.deployment}: environment variable {need.name} is not set",
            file=shown(file),
        )
        for need in absent
    )
    if absent:
        raise typer.Exit(1)


def explain_variable(path: str, file: Path, worker: str, template: Path | None) -> None:
    """Print every layer that says something about `DEPLOYMENT.env.NAME`, the highest first, the winner marked."""
    from ..addresses import without_passwords
    from ..targets.prefect.layers import explain, value_of

    deployment, _, name = path.partition(".env.")
    if not name:
        raise typer.BadParameter("write prefect:DEPLOYMENT.env.NAME")
    layers = _layers(_deployment(file, deployment), worker, template)
    said = explain(layers, name)
    if not said:
        typer.echo(printable(f"{name} is set nowhere that can be seen from here"))
        raise typer.Exit(1)
    value = value_of(said)
    winner = next(one for one in reversed(said) if one.value == value)
    width = max(len(one.layer) for one in said)
    hidden = bool(_SECRET.search(name)) or _is_sensitive(file, name)
    for one in reversed(said):
        mark = "->" if one is winner else "  "
        shown_value = (
            "null: taken out" if one.value is None else "(not shown)" if hidden else without_passwords(one.value)
        )
        typer.echo(printable(f"{mark} {one.layer.ljust(width)}  {shown_value}"))
    if worker != "process":
        say(f"the environment of a {worker} worker itself does not reach the run; every PREFECT_* setting of it does")


def _is_sensitive(file: Path, name: str) -> bool:
    """Whether the schema of the file says so of a variable of any run."""
    from ..packages import find_package
    from ..project import ProjectError, load_project
    from ..reports.walk import walk

    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    schema: Any = find_package("prefect", project).schema()
    return any(
        known.get("x-sensitive") or known.get("x-secret")
        for visit in walk(schema, _document(file))
        if visit.keys[-2:] == ("env", name)
        for known in visit.schemas
    )


def render_file(
    target: str, environment: str, deployment: str | None, resource: str, package: str, output: Path | None
) -> None:
    """Write a file of Prefect for an environment of deployment.yaml. Nothing is written where anything is wrong with it."""
    from ..environments.tree import plain
    from ..packages import find_package
    from ..project import load_project
    from .deployments import analysis_of, known_environment

    analysis = analysis_of(deployment)
    data: Any = plain(analysis.deployment.merged(known_environment(analysis, environment)))
    if resource not in data:
        known = ", ".join(sorted(data)) or "none"
        raise typer.BadParameter(f"there is no resource {resource!r} in the deployment; there are: {known}")
    module = find_package(package, load_project(Path.cwd()))
    try:
        value = module.load(data[resource])
    except module.ConfigError as error:
        raise typer.BadParameter(f"{resource} in {environment}: {error}") from None
    text, notes = _text(target, module, value)
    report(
        Diagnostic(
            code=note.code, message=note.message, severity=note.severity, hint=note.hint,
            pointer="".join(f"/{key}" for key in note.keys),
        )
        for note in notes
    )  # fmt: skip
    if any(note.severity == "error" for note in notes):
        raise typer.Exit(1)
    if output is None:
        typer.echo(text, nl=False)
        return
    from ..files import write_file

    write_file(output, text, private=target != "prefect.yaml")
    say(f"{shown(output.absolute())}: written")


def _text(target: str, module: Any, value: Any) -> tuple[str, list[Note]]:
    """The text of a file, and what is to be said of it."""
    if target == "prefect.yaml":
        from ..targets.prefect.lint import lint

        return module.dumps(value), lint(module.dump(value))
    from ..targets.prefect.settings_read import rules
    from ..targets.prefect.settings_write import settings_toml, settings_variables

    notes = list(rules(module.dump(value)))
    if target == "prefect.toml":
        return settings_toml(value), notes
    from ..targets.airflow.dotenv import dotenv_text
    from ..targets.airflow.variables import Entry

    text, more = dotenv_text(Entry(name, given) for name, given in settings_variables(value).items())
    return text, [*notes, *(Note((), one.code, one.message, one.hint, one.severity) for one in more)]


def entrypoints(file: Path) -> list[str]:
    """The flows of the deployments of a prefect.yaml that stand in files, by their paths from here."""
    from ..targets.prefect.document import deployments

    given = [str(one.get("entrypoint", "")) for _, one in deployments(_document(file))]
    found = [one for one in given if one.rpartition(":")[0].endswith(".py") and "{{" not in one]
    return [(file.parent / one).as_posix() for one in found]


def _document(file: Path) -> Any:
    from ..runtime.problems import ConfigError
    from ..runtime.yaml_text import read_text

    try:
        return read_text(file.read_bytes(), dialect="1.1").data
    except ConfigError as error:
        raise typer.BadParameter(str(error.with_source(str(file)))) from None


def _deployment(file: Path, name: str) -> dict[str, Any]:
    from ..targets.prefect.document import deployments

    found = {str(one.get("name")): one for _, one in deployments(_document(file))}
    if name not in found:
        raise typer.BadParameter(f"{file} has no deployment {name!r}; there are: {', '.join(found) or 'none'}")
    return found[name]


def _layers(deployment: dict[str, Any], worker: str, template: Path | None) -> EnvLayers:
    """The layers that can be seen from here: this process stands for the worker's."""
    import json

    from ..schema.node import is_object
    from ..targets.prefect.document import mapping
    from ..targets.prefect.layers import EnvLayers

    base: Any = json.loads(template.read_text("utf-8")) if template is not None else {}
    base = mapping(base.get("base_job_template", base))
    configured = mapping(base.get("job_configuration")).get("env")
    pool = mapping(mapping(mapping(base.get("variables")).get("properties")).get("env")).get("default")
    return EnvLayers(
        worker=worker,
        host=dict(os.environ),
        settings={key: value for key, value in os.environ.items() if key.startswith("PREFECT_")},
        configuration=configured if is_object(configured) else None,
        pool=mapping(pool),
        deployment=mapping(mapping(deployment.get("work_pool")).get("job_variables")),
    )
