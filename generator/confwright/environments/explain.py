"""Where a value comes from: every layer that says something about it, the highest first, and who fills in a reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ..base.addresses import HIDDEN, without_passwords
from ..base.json_values import Keys
from ..generate.reference_forms import is_template
from ..generate.schema.node import MISSING, Node
from ..generate.schema.walk import is_reference, leaves, nodes_at
from .analysis import Analysis
from .deployment import Deployment, displayed
from .hidden import is_sensitive
from .real_classes import converted
from .tree import UNSET, Branch, Gone, find, inside, plain

Verb: TypeAlias = Literal["sets", "removes", "replaces", "default"]


@dataclass(frozen=True, slots=True)
class Step:
    """What one layer does. `where` is file:line:column; `value` is UNSET where it gives none; `wins`: it decides."""

    layer: str
    verb: Verb
    value: Any
    where: str
    wins: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """One value. `value` is UNSET where no layer gives one and the schema has no default."""

    keys: Keys
    steps: tuple[Step, ...]
    value: Any
    sensitive: bool


def explain(analysis: Analysis, keys: Keys, environment: str) -> tuple[Explanation, ...]:
    """Every leaf at or below some keys; one that only the schema knows is explained by its default."""
    data = inside(plain(analysis.deployment.merged(environment)), keys)
    below = [(*keys, *rest) for rest, _ in leaves(data)] if data is not UNSET else [keys]
    return tuple(_leaf(analysis, leaf, environment) for leaf in below)


def _leaf(analysis: Analysis, keys: Keys, environment: str) -> Explanation:
    deployment = analysis.deployment
    steps: list[Step] = []
    for layer in reversed(deployment.chain(environment)):
        step = _step(deployment, layer, keys, wins=not any(step.wins for step in steps))
        if step is not None:
            steps.append(step)
    default = _default(analysis, keys)
    given = next((step.value for step in steps if step.wins), UNSET)
    if default is not None:
        wins = given is UNSET  # also where the highest layer removed the value: the default fills the place
        steps = [replace(step, wins=step.wins and not wins) for step in steps]
        steps.append(Step("schema", "default", default[0], default[1], wins))
        given = default[0] if wins else given
    return Explanation(keys, tuple(steps), given, _hidden(analysis, keys, [given, *(step.value for step in steps)]))


def _hidden(analysis: Analysis, keys: Keys, values: list[Any]) -> bool:
    """Whether the values at a place are hidden: it is sensitive, or a layer has a map there with a sensitive member."""
    root = analysis.types.built.graph.root
    return is_sensitive(root, keys) or any(
        is_sensitive(root, (*keys, *rest))
        for value in values
        for rest, inner in leaves(value)
        if rest and not is_reference(inner)
    )


def _step(deployment: Deployment, layer: str, keys: Keys, *, wins: bool) -> Step | None:
    """What a layer says about a value, or about something that holds it."""
    tree = deployment.layers.get(layer)
    if tree is None:
        return None
    for end in range(1, len(keys) + 1):
        found = find(tree, keys[:end])
        if found is None:
            return None
        part, inner = found
        where = str(deployment.place(part.origin.at))
        if isinstance(part, Gone):
            return Step(layer, "removes", UNSET, where, wins)
        if isinstance(part, Branch):
            if end == len(keys):
                return Step(layer, "sets", plain(part), where, wins)
            continue
        rest = keys[end - len(inner) :]
        value = inside(part.value, rest)
        if value is UNSET:
            return Step(layer, "replaces", UNSET, where, wins)
        return Step(layer, "sets", value, str(deployment.place((*part.origin.at, *rest))), wins)
    return None


def _default(analysis: Analysis, keys: Keys) -> tuple[Any, str] | None:
    for node in nodes_at(analysis.types.built.graph.root, keys, branches=False):
        if node.default is not MISSING:
            return node.default, _schema_place(analysis, node)
    return None


def _schema_place(analysis: Analysis, node: Node) -> str:
    """Where a default is written, as file:line:column."""
    document = next(d for d in analysis.types.built.graph.documents if d.name == node.place.document)
    line, column = document.locate((*node.place.tokens, "default")) or (1, 1)
    return f"{displayed(Path(document.name))}:{line}:{column}"


def who_resolves(
    analysis: Analysis, keys: Keys, environment: str, into: str, default: str | None = None
) -> Iterator[str]:
    """Who fills in a reference, when, and from where: in order of precedence. `default` is that of the variable."""
    resource = keys[0]
    if any(is_template(node.env_form) for node in nodes_at(analysis.types.built.graph.root, keys)):
        yield f"turns into {into} when `prefect deploy` runs, from the environment of that"
        yield "not set: an empty text, without a word; `confwright env check` names it before"
        return
    if resource in converted(analysis.types):
        yield f"turns into {into}: Dagster's EnvVar, which each run replaces when it makes the resource, from"
        yield "1. ./.env, where `dagster dev` runs: it goes over the variables that were set before"
        yield "2. else the environment of the process that the run is in"
        if default is not None:
            yield f"not set: {default!r}, its default in {environment}"
        else:
            yield "not set: `dagster_resources()` names it, with every other that is not, before anything starts"
        return
    yield f"turns into {into}, when `RESOURCES[{environment!r}][{str(resource)!r}].resolve(environ)` is called, from"
    yield "1. `environ`, where it is given"
    yield "2. else the environment of the process; Dagster has put the variables of ./.env into it, over those that were set"
    if default is not None:
        yield f"not set: {default!r}, its default in {environment}, if `environ` is `variables({environment!r})`"
    yield "not set: ConfigError, with every other variable that is not"


def shown(value: Any, *, sensitive: bool) -> str:
    """A value as people read it; never one that may be a secret, nor the password of an address."""
    if value is UNSET:
        return "(not set)"
    if is_reference(value):
        return f"{{env: {value['env']}}}"
    if sensitive and value is not None:
        return HIDDEN
    import json

    return without_passwords(json.dumps(value, ensure_ascii=False))
