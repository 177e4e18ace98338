"""`confwright import`: the schemas of an installed orchestrator."""

from __future__ import annotations

import typer

app = typer.Typer(help="Write the schemas of an installed orchestrator.", no_args_is_help=True)


@app.callback()
def _options() -> None:  # pyright: ignore[reportUnusedFunction] - with it, typer takes `dagster` as a command's name
    pass
