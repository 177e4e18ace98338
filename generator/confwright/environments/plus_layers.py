"""What follows from the section `dagster-plus` of deployment.yaml for the agents, as layers of values.

A branch agent serves branch deployments and no full one; an agent of a full deployment serves those that are given its environment.
Both follow from `current.dagster-plus`, so they are a layer of values below all others: written out, they must say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..base.json_values import Keys
from .deployment import SECTION, Current, PlusSetup, layer_of
from .tree import Branch, Leaf, Origin, Tree


@dataclass(frozen=True, slots=True)
class Form:
    """The places of an agent's settings in a document: dagster.yaml, or the values of its Helm chart."""

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
            for resource, form in agents(setup)
        }
        if entries:
            found[layer] = Branch(entries, Origin(layer, (SECTION,)))
    return found


def agents(setup: PlusSetup) -> Iterator[tuple[str, Form]]:
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
