"""Resources per environment: built when first asked for; and which environment is the current one.

Imported at the start of every process, so it imports next to nothing; the errors are made in `environment_errors`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

E = TypeVar("E", bound=str)
R = TypeVar("R")

_YES, _NO = frozenset({"1", "true"}), frozenset({"", "0", "false"})
_IS_BRANCH, _DEPLOYMENT = PLUS_VARIABLES = ("DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT", "DAGSTER_CLOUD_DEPLOYMENT_NAME")


class ByEnvironment(Mapping[E, R]):
    """A mapping from environments to what `builders` make, each made once, when it is first asked for by its name.

    Listing the environments, or asking whether there is one, makes nothing.
    """

    __slots__ = ("_builders", "_built")

    def __init__(self, builders: Mapping[E, Callable[[], R]]) -> None:
        self._builders = builders
        self._built: dict[E, R] = {}

    def __getitem__(self, environment: E) -> R:
        """What belongs to an environment.

        Raises UnknownEnvironmentError, which is a ConfigError and a KeyError, for an unknown name.
        """
        if environment not in self._built:
            if environment not in self._builders:
                from .environment_errors import UnknownEnvironmentError, unknown

                raise UnknownEnvironmentError([unknown(environment, tuple(self._builders), None)])
            self._built[environment] = self._builders[environment]()
        return self._built[environment]

    def __iter__(self) -> Iterator[E]:
        return iter(self._builders)

    def __len__(self) -> int:
        return len(self._builders)

    def __contains__(self, environment: object) -> bool:
        return environment in self._builders

    def __repr__(self) -> str:
        return f"<resources of {', '.join(self._builders)}>"


def current(
    environ: Mapping[str, str] | None,
    choices: tuple[E, ...],
    *,
    variable: str | None = None,
    default: E | None = None,
    branch: E | None = None,
    deployments: Mapping[str, E] | None = None,
) -> E:
    """The current environment. The first of these that says something decides:

    1. Dagster+, where `deployments` is given: `branch` in a branch deployment;
    2. the environment that `deployments` has for the name of the Dagster+ deployment;
    3. the variable;
    4. `default`.

    Raises ConfigError that lists the choices for an unknown name, or when nothing decides.
    """
    where = os.environ if environ is None else environ
    if deployments is not None:
        is_branch = where.get(_IS_BRANCH, "").strip().lower()
        if is_branch in _YES and branch is not None:
            return branch
        if is_branch not in _NO:
            from .environment_errors import bad_flag

            raise bad_flag(_IS_BRANCH)
        name = where.get(_DEPLOYMENT)
        if name is not None:
            return _named(name, _DEPLOYMENT, deployments)
    if variable is not None and variable in where:
        return _named(where[variable], variable, {choice: choice for choice in choices})
    if default is None:
        from .environment_errors import undecided

        raise undecided(variable, choices)
    return default


def named(name: str, choices: tuple[E, ...]) -> E:
    """The environment that any text names. Raises UnknownEnvironmentError that lists the choices."""
    return _named(name, None, {choice: choice for choice in choices})


def _named(name: str, variable: str | None, choices: Mapping[str, E]) -> E:
    if name not in choices:
        from .environment_errors import UnknownEnvironmentError, unknown

        raise UnknownEnvironmentError([unknown(name, tuple(choices), variable)])
    return choices[name]
