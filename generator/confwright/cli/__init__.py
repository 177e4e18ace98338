"""The commands of `confwright`. Each is a module; what a command needs is imported when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from ..diagnostics import Diagnostic, GenerateError
from ..project import ProjectError
from . import diff, env, explain, generate, importing, init, read, render, validate
from .output import report

app = typer.Typer(
    name="confwright",
    help="Typed Python from the schemas of instance and deployment configuration.",
    epilog="Exit status: 0 all well, 1 findings, 2 usage or an unusable project.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command("generate")(generate.generate)
app.command("init")(init.init)
app.command("validate")(validate.validate)
app.command("explain")(explain.explain)
app.command("read")(read.read)
app.command("render")(render.render)
app.command("diff")(diff.diff)
app.add_typer(env.app, name="env")
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
    try:
        app(args=arguments, prog_name="confwright")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except ProjectError as error:
        report(error.diagnostics)
        return 2
    except GenerateError as error:
        report(error.diagnostics)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        message = error.strerror or str(error)
        report([Diagnostic(code="cannot-read", message=message, file=str(error.filename or "") or None)])
        return 2
    except Exception as error:  # noqa: BLE001 - the user gets a message, whatever it is
        message = f"{type(error).__name__}: {str(error)[:500]}"
        report([Diagnostic(code="internal", message=message, hint="a defect of Confwright: please report it")])
        return 2
    return 0
