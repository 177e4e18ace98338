"""What a deployment says of Dagster+ that its agents would not do, or that must not be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys, is_list, is_object
from ..base.said import Ours, as_name, as_names, own, own_or_none
from .analysed import Analysis
from .deployment import SECTION, Deployment, Place, in_order, layer_of
from .plus_layers import Form, agents
from .reader import near
from .tree import UNSET, find, inside, plain
from .variables import variables


def wrong_with_plus(analysis: Analysis) -> list[Diagnostic]:
    """What contradicts the section, and production variables in a branch environment; each at its place. Nothing without it."""
    if analysis.deployment.plus is None:
        return []
    found = [*_agents_wrong(analysis.deployment), *_shared_wrong(analysis), *production_variables(analysis)]
    return in_order(found)


def _agents_wrong(deployment: Deployment) -> Iterator[Diagnostic]:
    setup, plus = deployment.plus, deployment.current.plus
    if setup is None or plus is None:
        return
    for environment in dict.fromkeys((*((plus.branch,) if plus.branch else ()), *plus.deployments.values())):
        names = [name for name, target in plus.deployments.items() if target == environment]
        for resource, form in agents(setup):
            data = inside(plain(deployment.merged(environment)), (resource,))
            if not is_object(data):
                continue
            if environment == plus.branch and inside(data, form.branch) is not True:
                message = "must be true: this agent serves branch deployments"
                yield _problem(deployment, environment, (resource, *form.branch), message)
            for keys, message in _served_wrong(data, form, environment, names):
                yield _problem(deployment, environment, (resource, *keys), message)
            yield from _ttl_wrong(deployment, environment, resource, form, data)


def _served_wrong(data: Any, form: Form, environment: str, names: list[str]) -> Iterator[tuple[Keys, Ours]]:
    """Differences between the full deployments in an agent's document and in the environment."""
    for keys in (form.one, form.several):
        given = inside(data, keys)
        if given is UNSET or given is None or (keys == form.several and given == names):
            continue
        if not names:
            yield keys, "is not allowed here: the agent of branch deployments serves no full deployments"
        elif [given] == names:
            yield (
                keys,
                f"is redundant: current.dagster-plus.deployments gives {as_name(names[0])} to {as_name(environment)}",
            )
        else:
            yield (
                keys,
                f"differs from what current.dagster-plus.deployments gives to {as_name(environment)}: {as_names(names)}",
            )


def _ttl_wrong(deployment: Deployment, environment: str, resource: str, form: Form, data: Any) -> Iterator[Diagnostic]:
    layer = deployment.layers.get(layer_of(environment))
    if layer is None or deployment.plus is None or deployment.plus.ttl is None:
        return
    for keys in (form.ttl_of_branches, form.ttl_of_full, form.full_enabled, form.servers):
        at = (resource, *form.ttl, *keys)
        meant = find(layer, at)
        if meant is not None and inside(data, at[1:]) != plain(meant[0]):
            yield _problem(
                deployment, environment, at, f"differs from dagster-plus.ttl: {as_name(str(plain(meant[0])))}"
            )
    for keys in form.old:
        if inside(data, (*form.ttl, *keys)) is not UNSET:
            message = "is the older form of dagster-plus.ttl"
            yield _problem(deployment, environment, (resource, *form.ttl, *keys), message)


def _problem(deployment: Deployment, environment: str, keys: Keys, message: Ours) -> Diagnostic:
    """A problem at the place where a value of an environment is written; `(SECTION,)` where it is not."""
    merged = deployment.merged(environment)
    part = next((f[0] for end in range(len(keys), 0, -1) if (f := find(merged, keys[:end])) is not None), None)
    at = part.origin.at if part is not None else (SECTION,)
    message = f"{'.'.join(map(as_name, map(str, keys)))} in {as_name(environment)} {message}"
    return deployment.diagnostic(
        "plus-agent", own(message), at, own("remove it; it follows from deployment.yaml"), key=True
    )


def _shared_wrong(analysis: Analysis) -> Iterator[Diagnostic]:
    """An exception for an unknown variable."""

    deployment = analysis.deployment
    every = list(dict.fromkeys(use.name for use in _uses(analysis)))
    for name in deployment.plus.shared if deployment.plus is not None else ():
        if name not in every:
            message, at = own(f"no environment uses a variable {as_name(name)}"), (SECTION, "shared", name)
            yield deployment.diagnostic("environment-variable", message, at, own_or_none(near(name, every)), key=True)


def production_variables(analysis: Analysis) -> Iterator[Diagnostic]:
    """The variables of production environments that branch deployments use without a reason, at each place."""
    deployment = analysis.deployment
    plus, setup = deployment.current.plus, deployment.plus
    if plus is None or plus.branch is None or deployment.environments[plus.branch].production:
        return
    uses = list(_uses(analysis))
    owners: dict[str, list[str]] = {}
    for use in uses:
        if deployment.environments[use.environment].production and use.environment not in owners.get(use.name, []):
            owners.setdefault(use.name, []).append(use.environment)
    shared: Mapping[str, str] = setup.shared if setup is not None else {}
    found = [u for u in uses if u.environment == plus.branch and u.name in owners and u.name not in shared]
    for use in dict.fromkeys(found):
        whose = " and ".join(as_name(owner) for owner in owners[use.name])
        message = f"{as_name(plus.branch)} uses {as_name(use.name)}, which is a variable of {whose}"
        hint = f"give {as_name(plus.branch)} one of its own, or say why not: {SECTION}: {{shared: {{{as_name(use.name)}: reason}}}}"
        yield deployment.diagnostic("branch-production-variable", own(message), use.place, own(hint))


@dataclass(frozen=True, slots=True)
class _Use:
    name: str
    environment: str
    place: Place


def _uses(analysis: Analysis) -> Iterator[_Use]:
    """Every reference to a variable, and every variable that an agent or a location hands on by its name."""

    for variable in variables(analysis):
        for use in variable.uses:
            yield _Use(variable.name, use.environment, use.place)
    deployment, setup = analysis.deployment, analysis.deployment.plus
    if setup is None:
        return
    for environment in deployment.environments:
        merged = deployment.merged(environment)
        for resource in (setup.agent, setup.helm, setup.locations):
            for keys in _handed_on(
                inside(plain(merged), (resource,)) if resource is not None else None, (resource or "",)
            ):
                found = find(merged, keys)
                at = (*found[0].origin.at, *found[1]) if found is not None else (SECTION,)
                yield _Use(str(inside(plain(merged), keys)), environment, deployment.place(at))


def _handed_on(data: Any, at: Keys) -> Iterator[Keys]:
    """The places of the names in lists of variables: `NAME` hands on the agent's own, `NAME=value` says what it is."""
    if is_object(data):
        for key, value in data.items():
            if key in ("env_vars", "envVars") and is_list(value):
                yield from ((*at, key, i) for i, one in enumerate(value) if isinstance(one, str) and "=" not in one)
            else:
                yield from _handed_on(value, (*at, key))
    elif is_list(data):
        for i, one in enumerate(data):
            yield from _handed_on(one, (*at, i))
