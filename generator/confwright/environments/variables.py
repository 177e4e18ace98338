"""Every variable that the values of a deployment refer to: who needs it, where, as what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys
from ..base.said import Ours, as_name, as_names, as_shown, own
from ..generate.schema.node import MISSING, Node
from ..generate.schema.walk import nodes_at
from ..runtime.report import dotted
from .analysed import Analysis
from .constructed import references
from .deployment import Place
from .hidden import is_sensitive, path_of
from .tree import find
from .values import is_secret


@dataclass(frozen=True, slots=True)
class Use:
    """A field of an environment that a variable fills. `place` is that of the reference."""

    environment: str
    keys: Keys
    into: str
    place: Place

    @property
    def field(self) -> str:
        return dotted(self.keys)


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable. `default` is what the field is when nothing is said; MISSING where it must be given.

    `defaults`: its value in an environment where it is not set.
    """

    name: str
    secret: bool
    default: Any
    description: str
    uses: tuple[Use, ...]
    defaults: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def types(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(use.into for use in self.uses))

    @property
    def environments(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(use.environment for use in self.uses))

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(use.field for use in self.uses))

    @property
    def resource(self) -> str:
        """The resource that the variable belongs to: the first that uses it."""
        return str(self.uses[0].keys[0])


def variables(analysis: Analysis) -> tuple[Variable, ...]:
    """The variables of all environments, in the order of the resources that use them first."""
    order = list(analysis.deployment.resources)
    by_name: dict[str, list[Use]] = {}
    for name, use in sorted(_uses(analysis), key=lambda found: order.index(str(found[1].keys[0]))):
        by_name.setdefault(name, []).append(use)
    root = analysis.types.built.graph.root
    texts = {name: analysis.deployment.default_texts(name) for name in analysis.deployment.environments}
    return tuple(_variable(name, tuple(uses), root, texts) for name, uses in by_name.items())


def not_looked_at(analysis: Analysis, environment: str | None = None) -> tuple[Diagnostic, ...]:
    """The references whose resolution is unknown here, each with the environments that have it."""
    deployment, root = analysis.deployment, analysis.types.built.graph.root
    found: dict[tuple[Keys, str, Ours, Place], list[str]] = {}
    for name in deployment.environments if environment is None else (environment,):
        tree = deployment.merged(name)
        for one in analysis.values.unseen[name]:
            part = find(tree, one.keys)
            at = (*part[0].origin.at, *part[1]) if part is not None else ()
            found.setdefault((one.keys, one.written, one.why, deployment.place(at)), []).append(name)
    return tuple(
        deployment.diagnostic(
            "reference-unseen",
            own(f"{as_shown(path_of(root, keys))}: {as_name(written)} is not checked (in {as_names(names)}): {why}"),
            place,
            severity="warning",
        )
        for (keys, written, why, place), names in found.items()
    )


def needed(analysis: Analysis, environment: str) -> tuple[Variable, ...]:
    """The variables that one environment needs."""
    return tuple(variable for variable in variables(analysis) if environment in variable.environments)


def _uses(analysis: Analysis) -> Iterator[tuple[str, Use]]:
    deployment = analysis.deployment
    for environment, resources in analysis.values.environments.items():
        tree = deployment.merged(environment)
        for resource, constructed in resources.items():
            for keys, reference in references(constructed, (resource,)):
                found = find(tree, keys)
                at = (*found[0].origin.at, *found[1]) if found is not None else ()
                yield reference.name, Use(environment, keys, reference.into, deployment.place(at))


def _variable(name: str, uses: tuple[Use, ...], root: Node, texts: Mapping[str, Mapping[str, str]]) -> Variable:
    secret = any(is_secret(root, use.keys) or is_sensitive(root, use.keys) for use in uses)
    nodes = [node for use in uses for node in nodes_at(root, use.keys)]
    default = next((node.default for node in nodes if node.default is not MISSING), MISSING)
    described = next((node.description for node in nodes if node.description), "")
    used_in = dict.fromkeys(use.environment for use in uses)
    defaults = {one: texts[one][name] for one in used_in if name in texts[one] and not secret}
    return Variable(name, secret, MISSING if secret else default, described, uses, defaults)
