"""`confwright render`: typed values as the file that Airflow, Astro, Prefect, Dagster+ or a shell reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..diagnostics import Diagnostic
from .dagster_plus import TARGETS as PLUS_TARGETS
from .output import report, say, shown

if TYPE_CHECKING:
    from ..targets.airflow import Rendered

PackageName = Annotated[
    str,
    typer.Option("--as", metavar="PACKAGE", help="The generated package that reads it.", show_default="by the target"),
]
ResourceName = Annotated[
    str,
    typer.Option(
        "--resource", metavar="NAME", help="The resource of the deployment that holds it.", show_default="by the target"
    ),
]

PREFECT_TARGETS = {"prefect.yaml": "prefect", "prefect.toml": "prefect_settings", "prefect.env": "prefect_settings"}
"""Files of Prefect, with the package that reads them; the resource is called so too."""


def render(
    target: Annotated[
        str, typer.Option("--target", "-t", help="What to write; an unknown one lists them.", show_default=False)
    ],
    file: Annotated[Path | None, typer.Argument(help="A document of the package, where it is no deployment.")] = None,
    environment: Annotated[
        str | None, typer.Option("--environment", "-e", help="An environment of deployment.yaml.", show_default=False)
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where to.", show_default="standard output")
    ] = None,
    resolve: Annotated[
        bool, typer.Option("--resolve", help="Fill in the references; needs --output, and only the owner may read it.")
    ] = False,
    env_file: Annotated[
        Path | None,
        typer.Option("--env-file", help="Where --resolve takes values from.", show_default="the environment"),
    ] = None,
    base: Annotated[
        Path | None,
        typer.Option("--base", help="The Astro deployment file whose other parts stay.", show_default=False),
    ] = None,
    package: PackageName = "",
    resource: ResourceName = "",
    deployment: Annotated[
        str | None,
        typer.Option("--package", "-p", metavar="NAME", help="Which deployment, where the project has several."),
    ] = None,
) -> None:
    """Write connections, variables, pools and options as a .env file, a script of exports, or a file of Airflow's or Astro's.

    Also, for an environment, prefect.yaml; an agent's dagster.yaml and the values.yaml of its Helm chart; dagster_cloud.yaml; and,
    for all of them, `ci`: the workflows that deploy to Dagster+.

    Without --resolve references stand there as ${NAME}, which only Airflow's options fill in. What cannot be written so that it
    is read back the same is an error, and nothing is written.
    """
    if target in PREFECT_TARGETS:
        if environment is None or file is not None or resolve:
            raise typer.BadParameter(f"{target} is written for an environment: say -e, and nothing else but --output")
        from .prefect import render_file

        own = PREFECT_TARGETS[target]
        render_file(target, environment, deployment, resource or own, package or own, output)
        return
    if target in PLUS_TARGETS:
        if file is not None or resolve or env_file is not None or base is not None:
            raise typer.BadParameter(
                f"{target} comes from deployment.yaml: say -e, --resource, --as and --output alone"
            )
        from .dagster_plus import render as render_plus

        render_plus(target, environment, deployment, resource or None, package or None, output)
        return
    package, resource = package or "airflow", resource or "airflow"
    from ..targets.airflow import TARGETS
    from ..targets.airflow import render as rendered

    if target not in TARGETS:
        known = (*TARGETS, *PREFECT_TARGETS, *PLUS_TARGETS)
        raise typer.BadParameter(f"there is no target {target!r}; there are: {', '.join(known)}")
    if (file is None) == (environment is None):
        raise typer.BadParameter("name a document, or an environment with -e")
    if resolve and output is None:
        raise typer.BadParameter("--resolve writes secrets, which are never printed: say where to with --output")
    from .airflow_values import environ_of, facts, of_document, of_environment

    settings = (
        of_document(file, package)
        if file is not None
        else of_environment(str(environment), deployment, resource, package)
    )
    if resolve:
        from ..targets.airflow import resolve as filled

        settings, problems = filled(settings, environ_of(env_file))
        if problems:
            report(problems)
            raise typer.Exit(1)
    done = rendered(settings, target, facts=facts(), base=_read(base))
    report(done.findings)
    if done.failed:
        raise typer.Exit(1)
    _write(done, output)


def _read(base: Path | None) -> Any:
    if base is None:
        return None
    from ..runtime.yaml_text import read_text

    return read_text(base.read_bytes()).data


def _write(done: Rendered, output: Path | None) -> None:
    if done.unresolved:
        report(
            [
                Diagnostic(
                    code="unresolved", severity="warning", message="references stand in it as ${NAME}; see --resolve"
                )
            ]
        )
    if output is None:
        typer.echo(done.text, nl=False)
        return
    from ..files import write_file

    write_file(output, done.text, private=done.secret)
    say(f"{shown(output.absolute())}: written" + (", for its owner only" if done.secret else ""))
