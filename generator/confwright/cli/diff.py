"""`confwright diff`: what two environments do not have in common."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ..diagnostics import Diagnostic
from .deployments import PackageOption, analysis_of, known_environment, table
from .output import report

if TYPE_CHECKING:
    from ..environments.compare import Comparison, Shared


def diff(
    left: Annotated[str, typer.Argument(metavar="ENV_A", help="An environment.")],
    right: Annotated[str, typer.Argument(metavar="ENV_B", help="Another one.")],
    package: PackageOption = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="How to print it.")] = "text",  # noqa: A002
) -> None:
    """Values and variables that differ. Exit status 1 where a secret of production is used outside production."""
    from ..environments.compare import compare

    analysis = analysis_of(package)
    names = known_environment(analysis, left), known_environment(analysis, right)
    found = compare(analysis, *names)
    if format == "json":
        typer.echo(json.dumps(_json(found), indent=1))
    else:
        _print(found, *names)
    if found.shared:
        report(_diagnostic(shared) for shared in found.shared)
        raise typer.Exit(1)


def _print(found: Comparison, left: str, right: str) -> None:
    from ..environments.explain import shown
    from ..runtime.places import dotted

    if not found.differences and not found.only_left and not found.only_right:
        typer.echo(f"{left} and {right} have the same values and variables")
        return
    rows = [
        (dotted(d.keys), shown(d.left, sensitive=d.sensitive), shown(d.right, sensitive=d.sensitive))
        for d in found.differences
    ]
    table(("VALUE", left, right), rows)
    marked = {shared.variable.name for shared in found.shared}
    typer.echo("")
    variables = [(v.name, "needed", "") for v in found.only_left] + [(v.name, "", "needed") for v in found.only_right]
    variables += [
        (v.name, "needed", "needed (a secret of production)" if v.name in marked else "needed") for v in found.both
    ]
    table(("VARIABLE", left, right), variables)


def _diagnostic(shared: Shared) -> Diagnostic:
    use = next(use for use in shared.variable.uses if use.environment == shared.environment)
    return Diagnostic(
        code="production-secret",
        message=f"{shared.variable.name}, a secret of {shared.production}, is used in {shared.environment} too",
        file=use.file, line=use.line, column=use.column, hint=f"give {shared.environment} a variable of its own",
    )  # fmt: skip


def _json(found: Comparison) -> dict[str, Any]:
    from ..environments.explain import shown
    from ..runtime.places import dotted

    return {
        "values": [
            {
                "path": dotted(d.keys), "left": shown(d.left, sensitive=d.sensitive),
                "right": shown(d.right, sensitive=d.sensitive),
            }
            for d in found.differences
        ],
        "variables": {
            "left": [v.name for v in found.only_left],
            "right": [v.name for v in found.only_right],
            "both": [v.name for v in found.both],
        },
        "production_secrets": [
            {"name": s.variable.name, "production": s.production, "used_in": s.environment} for s in found.shared
        ],
    }  # fmt: skip
