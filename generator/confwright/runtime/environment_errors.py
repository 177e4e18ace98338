"""Errors of choosing an environment."""

from __future__ import annotations

from .report import ConfigError, Problem


class UnknownEnvironmentError(ConfigError, KeyError):
    """There is no such environment. A KeyError too, so that `RESOURCES.get(name)` works as for every mapping."""

    __str__ = ConfigError.__str__


def unknown(name: str, choices: tuple[str, ...], variable: str | None) -> Problem:
    """The problem of an unknown name, with the nearest choice as a hint."""
    shown = repr(name if len(name) <= 60 else name[:60] + "…")
    listed = ", ".join(choices)
    message = f"there is no environment {shown}; there are: {listed}"
    if variable == "DAGSTER_CLOUD_DEPLOYMENT_NAME":
        message = f"deployment.yaml gives no environment for the Dagster+ deployment {shown}; it names: {listed}"
    elif not name.strip():
        message = f"is set to {shown}, which names no environment; there are: {listed}"
    return Problem(path=variable or "", code="environment-unknown", message=message, hint=_hint(name, choices))


def _hint(name: str, choices: tuple[str, ...]) -> str | None:
    for choice in choices:
        if name.strip() == choice:
            return f"without the white space around it: {choice!r}"
        if name.strip().casefold() == choice.casefold():
            return f"upper and lower case count: {choice!r}"
    from .hints import Search

    return Search().did_you_mean(name, choices)


def bad_flag(variable: str) -> ConfigError:
    """A variable of Dagster+ that is neither yes nor no."""
    return ConfigError([Problem(path=variable, code="environment-unknown", message="must be 1 or 0")])


def undecided(variable: str | None, choices: tuple[str, ...]) -> ConfigError:
    """Nothing tells the environment, and there is no default."""
    listed = ", ".join(choices)
    if variable is None:
        message = f"nothing selects the environment: this is not a deployment of Dagster+; there are: {listed}"
    else:
        message = f"is not set, and there is no default; it must name one of: {listed}"
    return ConfigError([Problem(path=variable or "", code="environment-unset", message=message)])
