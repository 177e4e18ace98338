"""`confwright diff`: what two environments do not have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic
from ..base.said import as_name, own
from .deployments import FORMAT, PACKAGE, analysis_of, known_environment
from .output import report, table, tell, tell_data

if TYPE_CHECKING:
    from ..environments.compare import Comparison, Shared


@command(
    Argument("left", metavar="ENV_A", help="An environment."),
    Argument("right", metavar="ENV_B", help="Another environment."),
    PACKAGE,
    FORMAT,
)
def diff(*, left: str, right: str, package: str | None = None, form: str = "text") -> int:
    """Print the values and variables that differ between two environments.

    Exit status 1 if another environment uses a secret of production.
    """
    from ..environments.compare import compare

    analysis = analysis_of(package)
    names = known_environment(analysis, left), known_environment(analysis, right)
    found = compare(analysis, *names)
    if form == "json":
        tell_data(_json(found))
    else:
        _print(found, *names)
    if found.shared:
        report(_diagnostic(shared) for shared in found.shared)
        return 1
    return 0


def _print(found: Comparison, left: str, right: str) -> None:
    from ..environments.explain import shown
    from ..runtime.report import dotted

    if found.is_same:
        tell(f"{left} and {right} have the same values and variables")
        return
    rows = [
        (dotted(d.keys), shown(d.left, sensitive=d.sensitive), shown(d.right, sensitive=d.sensitive))
        for d in found.differences
    ]
    table(("VALUE", left, right), rows)
    marked = {shared.variable.name for shared in found.shared}
    tell("")
    variables = [(v.name, _need(found, v.name, 0), "") for v in found.only_left]
    variables += [(v.name, "", _need(found, v.name, 1)) for v in found.only_right]
    variables += [
        (
            v.name,
            _need(found, v.name, 0),
            "needed (a secret of production)" if v.name in marked else _need(found, v.name, 1),
        )
        for v in found.both
    ]
    table(("VARIABLE", left, right), variables)


def _need(found: Comparison, name: str, side: int) -> str:
    from ..environments.explain import shown

    default = found.defaults[name][side]
    return "needed" if default is None else f"{shown(default, sensitive=False)} by default"


def _diagnostic(shared: Shared) -> Diagnostic:
    use = next(use for use in shared.variable.uses if use.environment == shared.environment)
    variable, environment = as_name(shared.variable.name), as_name(shared.environment)
    return Diagnostic(
        code="production-secret",
        message=own(f"{variable}, a secret of {as_name(shared.production)}, is used in {environment} too"),
        file=use.place.file, line=use.place.line, column=use.place.column,
        hint=own(f"give {environment} a variable of its own"),
    )  # fmt: skip


def _json(found: Comparison) -> dict[str, Any]:
    from ..base.addresses import without_passwords
    from ..environments.explain import shown
    from ..runtime.report import dotted

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
            "defaults": {
                name: {"left": a and without_passwords(a), "right": b and without_passwords(b)}
                for name, (a, b) in found.defaults.items()
                if a != b
            },
        },
        "production_secrets": [
            {"name": s.variable.name, "production": s.production, "used_in": s.environment} for s in found.shared
        ],
    }  # fmt: skip
