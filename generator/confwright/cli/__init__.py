"""The commands of `confwright`. Each is a module; what a command needs is imported when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from ..console import guarded
from . import (
    adopt,
    compat,
    diff,
    docs,
    env,
    explain,
    generate,
    importing,
    init,
    prefect,
    read,
    render,
    resources,
    schema,
    validate,
)

app = typer.Typer(
    name="confwright",
    help="Typed Python from the schemas of instance and deployment configuration.",
    epilog="Exit status: 0 all well, 1 findings, 2 usage or an unusable project.",
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,  # shell completion is typer's: --install-completion, --show-completion
    pretty_exceptions_enable=False,
)
app.command("generate")(generate.generate)
app.command("init")(init.init)
app.command("adopt")(adopt.adopt)
app.command("compat")(compat.compat)
app.command("schema")(schema.schema)
app.command("validate")(validate.validate)
app.command("explain")(explain.explain)
app.command("read")(read.read)
app.command("render")(render.render)
app.command("diff")(diff.diff)
app.command("docs")(docs.docs)
env.app.command("prefect")(prefect.env)
app.add_typer(env.app, name="env")
importing.app.command("dagster-resources")(resources.dagster_resources)
app.add_typer(importing.app, name="import")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"confwright {version('confwright')}")
        raise typer.Exit


@app.callback()
def _options(  # pyright: ignore[reportUnusedFunction] - typer calls it
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None: ...


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit status. Every failure is reported on stderr as a diagnostic."""
    return guarded(lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    try:
        app(args=arguments, prog_name="confwright")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
