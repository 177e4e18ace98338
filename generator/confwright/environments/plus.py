"""Dagster+ in deployment.yaml: what follows from it for the agents, and what must not be.

A branch agent serves branch deployments and no full one; an agent of a full deployment serves those that are given its environment.
Both follow from `current.dagster-plus`, so they are a layer of values below all others: written out, they must say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostic
from ..schema.node import is_list, is_object
from .tree import UNSET, Branch, Keys, Leaf, Origin, Tree, find, inside, plain

if TYPE_CHECKING:
    from .analysis import Analysis
    from .deployment import Current, Deployment, PlusSetup

SECTION = "dagster-plus"


@dataclass(frozen=True, slots=True)
class Form:
    """Where an agent's settings stand in a document: dagster.yaml, or the values of its Helm chart."""

    branch: Keys
    one: Keys
    several: Keys
    ttl: Keys
    ttl_of_branches: Keys
    ttl_of_full: Keys
    full_enabled: Keys
    servers: Keys
    old: tuple[Keys, ...]


AGENT = Form(
    branch=("dagster_cloud_api", "branch_deployments"), one=("dagster_cloud_api", "deployment"),
    several=("dagster_cloud_api", "deployments"), ttl=("user_code_launcher", "config", "server_ttl"),
    ttl_of_branches=("branch_deployments", "ttl_seconds"), ttl_of_full=("full_deployments", "ttl_seconds"),
    full_enabled=("full_deployments", "enabled"), servers=("max_servers",), old=(("enabled",), ("ttl_seconds",)),
)  # fmt: skip
HELM = Form(
    branch=("dagsterCloud", "branchDeployments"), one=("dagsterCloud", "deployment"), several=("dagsterCloud", "deployments"),
    ttl=("workspace", "serverTTL"), ttl_of_branches=("branchDeployments", "ttlSeconds"),
    ttl_of_full=("fullDeployments", "ttlSeconds"), full_enabled=("fullDeployments", "enabled"), servers=("maxServers",),
    old=(("enabled",), ("ttlSeconds",)),
)  # fmt: skip


def layer_of(environment: str) -> str:
    """The name of the layer that follows from the section, which no environment can have."""
    return f"{SECTION}/{environment}"


def derived_layers(setup: PlusSetup, current: Current) -> dict[str, Tree]:
    """For each environment of Dagster+ what follows for its agent, by the name of the layer."""
    plus = current.plus
    if plus is None:
        return {}
    names: dict[str, list[str]] = {}
    for deployment, environment in plus.deployments.items():
        names.setdefault(environment, []).append(deployment)
    found: dict[str, Tree] = {}
    for environment in dict.fromkeys((*((plus.branch,) if plus.branch else ()), *names)):
        layer = layer_of(environment)
        entries = {
            resource: _derived(setup, form, layer, environment == plus.branch, names.get(environment, []))
            for resource, form in _agents(setup)
        }
        if entries:
            found[layer] = Branch(entries, Origin(layer, (SECTION,)))
    return found


def _agents(setup: PlusSetup) -> Iterator[tuple[str, Form]]:
    if setup.agent is not None:
        yield setup.agent, AGENT
    if setup.helm is not None:
        yield setup.helm, HELM


def _derived(setup: PlusSetup, form: Form, layer: str, is_branch: bool, names: list[str]) -> Tree:
    current: Keys = ("current", SECTION)
    leaves: list[tuple[Keys, Any, Keys]] = []
    if is_branch:
        leaves.append((form.branch, True, (*current, "branch")))
    if names:
        leaves.append((form.several, names, (*current, "deployments")))
    ttl = setup.ttl
    if ttl is not None:
        at: Keys = (SECTION, "ttl")
        if ttl.branch is not None and is_branch:
            leaves.append(((*form.ttl, *form.ttl_of_branches), ttl.branch, (*at, "branch")))
        if ttl.full is not None and names:
            leaves.append(((*form.ttl, *form.full_enabled), True, (*at, "full")))
            leaves.append(((*form.ttl, *form.ttl_of_full), ttl.full, (*at, "full")))
        if ttl.servers is not None:
            leaves.append(((*form.ttl, *form.servers), ttl.servers, (*at, "servers")))
    root: dict[str, Any] = {}
    for keys, value, written in leaves:
        inner: Any = root
        for key in keys[:-1]:
            inner = inner.setdefault(key, {})
        inner[keys[-1]] = Leaf(value, Origin(layer, written))
    return _tree(root, Origin(layer, (SECTION,)))


def _tree(entries: Mapping[str, Any], origin: Origin) -> Tree:
    return Branch({k: v if isinstance(v, Leaf) else _tree(v, origin) for k, v in entries.items()}, origin)


# -- what must not be


def wrong_with_plus(analysis: Analysis) -> list[Diagnostic]:
    """What contradicts the section, and production variables in a branch environment; each at its place. Nothing without it."""
    if analysis.deployment.plus is None:
        return []
    found = [*_agents_wrong(analysis.deployment), *_shared_wrong(analysis), *production_variables(analysis)]
    return sorted(found, key=lambda d: (d.line or 0, d.column or 0, d.message))


def _agents_wrong(deployment: Deployment) -> Iterator[Diagnostic]:
    setup, plus = deployment.plus, deployment.current.plus
    if setup is None or plus is None:
        return
    for environment in dict.fromkeys((*((plus.branch,) if plus.branch else ()), *plus.deployments.values())):
        names = [name for name, target in plus.deployments.items() if target == environment]
        for resource, form in _agents(setup):
            data = inside(plain(deployment.merged(environment)), (resource,))
            if not is_object(data):
                continue
            if environment == plus.branch and inside(data, form.branch) is not True:
                message = "must be true: this agent serves branch deployments"
                yield _said(deployment, environment, (resource, *form.branch), message)
            for keys, message in _served_wrong(data, form, environment, names):
                yield _said(deployment, environment, (resource, *keys), message)
            yield from _ttl_wrong(deployment, environment, resource, form, data)


def _served_wrong(data: Any, form: Form, environment: str, names: list[str]) -> Iterator[tuple[Keys, str]]:
    """What an agent's document says of full deployments, where that is not what the environment has."""
    for keys in (form.one, form.several):
        given = inside(data, keys)
        if given is UNSET or given is None or (keys == form.several and given == names):
            continue
        if not names:
            yield keys, "must not stand here: the agent of branch deployments serves no full one"
        elif [given] == names:
            yield keys, f"is known already: current.dagster-plus.deployments gives {names[0]} to {environment}"
        else:
            yield keys, f"is not what current.dagster-plus.deployments gives to {environment}: {', '.join(names)}"


def _ttl_wrong(deployment: Deployment, environment: str, resource: str, form: Form, data: Any) -> Iterator[Diagnostic]:
    layer = deployment.layers.get(layer_of(environment))
    if layer is None or deployment.plus is None or deployment.plus.ttl is None:
        return
    for keys in (form.ttl_of_branches, form.ttl_of_full, form.full_enabled, form.servers):
        at = (resource, *form.ttl, *keys)
        meant = find(layer, at)
        if meant is not None and inside(data, at[1:]) != plain(meant[0]):
            yield _said(deployment, environment, at, f"is not what dagster-plus.ttl says: {plain(meant[0])}")
    for keys in form.old:
        if inside(data, (*form.ttl, *keys)) is not UNSET:
            message = "is the older way to say dagster-plus.ttl"
            yield _said(deployment, environment, (resource, *form.ttl, *keys), message)


def _said(deployment: Deployment, environment: str, keys: Keys, message: str) -> Diagnostic:
    """A problem at the place where a value of an environment is written; `(SECTION,)` where it is not."""
    merged = deployment.merged(environment)
    part = next((f[0] for end in range(len(keys), 0, -1) if (f := find(merged, keys[:end])) is not None), None)
    line, column = deployment.place(part.origin.at if part is not None else (SECTION,), key=True) or (1, 1)
    return Diagnostic(
        code="plus-agent", message=f"{'.'.join(map(str, keys))} in {environment} {message}",
        hint="take it out; it follows from deployment.yaml", file=deployment.shown, line=line, column=column,
    )  # fmt: skip


def _shared_wrong(analysis: Analysis) -> Iterator[Diagnostic]:
    """An exception for a variable that there is not."""
    from .read import near

    deployment = analysis.deployment
    every = list(dict.fromkeys(use.name for use in _uses(analysis)))
    for name in deployment.plus.shared if deployment.plus is not None else ():
        if name not in every:
            line, column = deployment.place((SECTION, "shared", name), key=True) or (1, 1)
            yield Diagnostic(
                code="environment-variable", message=f"no environment uses a variable {name}", file=deployment.shown,
                line=line, column=column, hint=near(name, every),
            )  # fmt: skip


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
        yield Diagnostic(
            code="branch-production-variable", file=deployment.shown, line=use.line, column=use.column,
            message=f"{plus.branch} uses {use.name}, which is a variable of {' and '.join(owners[use.name])}",
            hint=f"give {plus.branch} one of its own, or say why not: {SECTION}: {{shared: {{{use.name}: reason}}}}",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Use:
    name: str
    environment: str
    line: int
    column: int


def _uses(analysis: Analysis) -> Iterator[_Use]:
    """Every reference to a variable, and every variable that an agent or a location hands on by its name."""
    from .variables import variables

    for variable in variables(analysis):
        for use in variable.uses:
            yield _Use(variable.name, use.environment, use.line, use.column)
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
                line, column = deployment.place(at) or (1, 1)
                yield _Use(str(inside(plain(merged), keys)), environment, line, column)


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
