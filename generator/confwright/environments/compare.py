"""What differs between two environments: values, and the variables that they need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..base.json_values import Keys
from .analysis import Analysis
from .effective import effective
from .hidden import is_sensitive
from .tree import UNSET
from .variables import Variable, variables


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that two environments do not have in common."""

    keys: Keys
    left: Any
    right: Any
    sensitive: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """A secret of production that another environment uses too."""

    variable: Variable
    production: str
    environment: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """See the module. `only_left` and `only_right` are variables that the other environment does not need.

    `defaults` are those that deployment.yaml gives the variables, by name: on the left and on the right; None where there is none.
    """

    differences: tuple[Difference, ...]
    only_left: tuple[Variable, ...]
    only_right: tuple[Variable, ...]
    both: tuple[Variable, ...]
    shared: tuple[Shared, ...]
    defaults: Mapping[str, tuple[str | None, str | None]]

    @property
    def is_same(self) -> bool:
        """Whether there is nothing that the environments do not have in common."""
        unequal = any(ours != theirs for ours, theirs in self.defaults.values())
        return not (self.differences or self.only_left or self.only_right or unequal)


def compare(analysis: Analysis, left: str, right: str) -> Comparison:
    """Two environments, what the schema's defaults give included."""
    ours, theirs = effective(analysis, left), effective(analysis, right)
    root = analysis.types.built.graph.root
    differences: list[Difference] = []
    order = {name: number for number, name in enumerate(analysis.deployment.resources)}
    for keys in sorted({**ours, **theirs}, key=lambda keys: order[str(keys[0])]):
        a, b = ours.get(keys, UNSET), theirs.get(keys, UNSET)
        if a != b or _kinds(a, b):
            differences.append(Difference(keys, a, b, is_sensitive(root, keys)))
    every = variables(analysis)
    texts = [analysis.deployment.default_texts(name) for name in (left, right)]
    here = {v.name for v in every if left in v.environments}
    there = {v.name for v in every if right in v.environments}
    return Comparison(
        tuple(differences),
        tuple(v for v in every if v.name in here - there),
        tuple(v for v in every if v.name in there - here),
        tuple(v for v in every if v.name in here & there),
        tuple(s for s in shared_secrets(analysis) if s.environment in (left, right)),
        {v.name: (texts[0].get(v.name), texts[1].get(v.name)) for v in every},
    )


def _kinds(left: Any, right: Any) -> bool:
    """1 and true are equal in Python, and not in a configuration."""
    return isinstance(left, bool) != isinstance(right, bool)


def shared_secrets(analysis: Analysis) -> tuple[Shared, ...]:
    """Every secret of a production environment that another environment uses."""
    environments = analysis.deployment.environments
    return tuple(
        Shared(variable, production, environment)
        for variable in variables(analysis)
        if variable.secret
        for production in variable.environments
        if environments[production].production
        for environment in variable.environments
        if not environments[environment].production
    )
