"""`confwright explain`: where a value comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from .deployments import PackageOption, analysis_of, known_environment
from .output import printable

if TYPE_CHECKING:
    from ..environments.analysis import Analysis
    from ..environments.explain import Explanation


def explain(
    path: Annotated[
        str,
        typer.Argument(
            help="Like snowflake.warehouse, lake.tags[0], a whole resource, conn:my_db for Airflow, prefect:DEPLOYMENT.env.NAME, "
            "or the code of a message, like unknown-key."
        ),
    ],
    environment: Annotated[
        str, typer.Option("--environment", "-e", help="In which environment.", show_default=False)
    ] = "",
    package: PackageOption = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="How to print it.")] = "text",  # noqa: A002
    file: Annotated[Path, typer.Option("--file", help="For prefect: the file with the deployment.")] = Path(
        "prefect.yaml"
    ),
    worker: Annotated[str, typer.Option("--worker", help="For prefect: the type of the pool's workers.")] = "process",
    template: Annotated[
        Path | None, typer.Option("--template", help="For prefect: the pool's base job template, as JSON.")
    ] = None,
) -> None:
    """Every layer that says something about a value, the highest first, the winner marked; who resolves a reference.

    Of the code of a message (`confwright explain unknown-key`): what it means, and what to do.

    Of `prefect:DEPLOYMENT.env.NAME`: the layers of the environment of a run.

    Of `conn:ID`, an Airflow connection: every place that a server and a worker ask for it, in their order; the first that has
    it wins. With -e, the options and connections of that environment count beside this process' variables.
    """
    if path.startswith("conn:"):
        _connection(path.removeprefix("conn:"), environment, package, format)
        return
    if path.startswith("prefect:"):
        from .prefect import explain_variable

        explain_variable(path.removeprefix("prefect:"), file, worker, template)
        return
    if not environment and _code(path, format):
        return
    if not environment:
        from ..codes import codes
        from ..runtime.hints import did_you_mean

        near = did_you_mean(path, codes())
        no_code = f"no message has the code {path!r}" + (f" ({near})" if near else "")
        raise typer.BadParameter(f"{no_code}; of a value, say in which environment, with --environment")
    from ..environments.explain import explain as explanations
    from ..environments.keys import keys_of_path, known_keys

    analysis = analysis_of(package)
    name = known_environment(analysis, environment)
    keys = keys_of_path(path)
    wrong = known_keys(analysis, keys)
    if wrong is not None:
        raise typer.BadParameter(wrong)
    found = explanations(analysis, keys, name)
    if format == "json":
        typer.echo(json.dumps([_json(one) for one in found], indent=1))
        return
    for number, one in enumerate(found):
        if number:
            typer.echo("")
        _print(analysis, one, name)


def _code(name: str, format: str) -> bool:  # noqa: A002
    """Print the page of a code; whether there is one of this name."""
    from ..codes import codes

    code = codes().get(name)
    if code is None:
        return False
    if format == "json":
        typer.echo(json.dumps({"code": code.name, "about": code.about, "why": code.why, "mend": code.mend}, indent=1))
    else:
        typer.echo(f"{code.name} (about {code.about})\n\n{code.why}\n\nWhat to do: {code.mend}")
    return True


def _connection(name: str, environment: str, package: str | None, format: str) -> None:  # noqa: A002
    import os

    from ..targets.airflow.lookup import look_up
    from ..targets.airflow.variables import entries_of
    from .airflow_values import facts, of_environment

    settings = of_environment(environment, package, "airflow", "airflow") if environment else None
    environ = dict(os.environ)
    if settings is not None:
        # What `render` would set, under what is set already.
        entries, _ = entries_of(settings, facts())
        environ = {entry.name: entry.text for entry in entries} | environ
    found = look_up(name, environ, settings)
    if format == "json":
        data = [
            {
                "reader": one.reader,
                "steps": [
                    {"place": s.place, "state": s.state, "detail": s.detail, "wins": s is one.winner} for s in one.steps
                ],
            }
            for one in found
        ]
        typer.echo(json.dumps(data, indent=1))
        return
    for one in found:
        typer.echo(printable(f"conn:{name}, asked for by a {one.reader}:"))
        width = max(len(step.place) for step in one.steps)
        for step in one.steps:
            mark = "->" if step is one.winner else "  "
            typer.echo(printable(f"{mark} {step.place.ljust(width)}  {step.state:<7}  {step.detail}"))


def _print(analysis: Analysis, one: Explanation, environment: str) -> None:
    from ..environments.explain import shown, who_resolves
    from ..environments.variables import variables
    from ..runtime.places import dotted

    typer.echo(printable(f"{dotted(one.keys)} in {environment}: {shown(one.value, sensitive=one.sensitive)}"))
    width = max((len(step.layer) for step in one.steps), default=0)
    for step in one.steps:
        value = {"removes": "!unset", "replaces": "(replaced by something without it)"}.get(step.verb)
        value = value or shown(step.value, sensitive=one.sensitive)
        typer.echo(printable(f"{'->' if step.wins else '  '} {step.layer.ljust(width)}  {value}  {step.where}"))
    for variable in variables(analysis):
        for use in variable.uses:
            if use.environment == environment and use.keys == one.keys:
                for line in who_resolves(analysis, one.keys, environment, use.into):
                    typer.echo(printable(f"   {line}"))


def _json(one: Explanation) -> dict[str, Any]:
    from ..addresses import HIDDEN, data_without_passwords
    from ..environments.tree import UNSET
    from ..runtime.places import dotted
    from ..schema.walk import is_reference

    def value(raw: Any) -> dict[str, Any]:
        if raw is UNSET:
            return {}
        return {
            "value": data_without_passwords(raw) if is_reference(raw) or raw is None or not one.sensitive else HIDDEN
        }

    steps = [
        {"layer": step.layer, "verb": step.verb, **value(step.value), "where": step.where, "wins": step.wins}
        for step in one.steps
    ]
    return {"path": dotted(one.keys), **value(one.value), "steps": steps}
