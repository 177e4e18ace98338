"""Reads the section `dagster-plus` of deployment.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..base.json_values import Keys
from .deployment import SECTION, CiSetup, Current, PlusSetup, Registry, Ttl

if TYPE_CHECKING:
    from .reader import Reader

_KEYS: Final = ("organization", "base", "agent", "helm", "locations", "ttl", "shared", "ci")
_REGISTRIES: Final[tuple[Registry, ...]] = ("dockerhub", "ecr", "gcr", "gitlab")
_ORGANIZATION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*\Z")
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def read_plus(reader: Reader, value: Any, current: Current, resources: Mapping[str, Any]) -> PlusSetup:
    """What the section says. Problems are noted with the reader."""
    at: Keys = (SECTION,)
    table = reader.map(value, at, _KEYS)
    if current.plus is None:
        hint = "like current: {dagster-plus: {branch: branch, deployments: {prod: production}}}"
        reader.problem("deployment-missing", f"{SECTION} needs current.{SECTION}", at, hint, key=True)
    deployments: Mapping[str, str] = current.plus.deployments if current.plus is not None else {}
    organization = reader.text(table, "organization", at)
    if organization is not None and not _ORGANIZATION.match(organization):
        hint = "the first part of its address: acme, of acme.dagster.cloud"
        reader.problem(
            "deployment-type", f"{organization!r} is not the name of an organization", (*at, "organization"), hint
        )
    base = reader.text(table, "base", at)
    if base is not None and current.plus is not None and base not in deployments:
        reader.unknown("deployment", base, deployments, (*at, "base"))
    named: dict[str, str | None] = {}
    for key in ("agent", "helm", "locations"):
        named[key] = reader.text(table, key, at)
        resource = named[key]
        if resource is not None and resource not in resources:
            reader.unknown("resource", resource, resources, (*at, key))
        elif resource is not None and list(named.values()).count(resource) > 1:
            reader.problem("deployment-name", f"the resource {resource!r} is named for two files", (*at, key))
    return PlusSetup(
        organization=organization, base=base if base is not None else next(iter(deployments), None), agent=named["agent"],
        helm=named["helm"], locations=named["locations"], ttl=_ttl(reader, table, (*at, "ttl")),
        shared=_shared(reader, table, (*at, "shared")), ci=_ci(reader, table, (*at, "ci")),
    )  # fmt: skip


def _ttl(reader: Reader, table: Mapping[str, Any], at: Keys) -> Ttl | None:
    if "ttl" not in table:
        return None
    given = reader.map(table["ttl"], at, ("branch", "full", "servers"))
    found: dict[str, int | None] = dict.fromkeys(("branch", "full", "servers"))
    for key, value in given.items():
        if type(value) is not int or value < 0:
            what = "a number of code servers" if key == "servers" else "whole seconds"
            reader.problem("deployment-type", f"{key!r} must be {what}", (*at, key))
        else:
            found[key] = value
    return Ttl(branch=found["branch"], full=found["full"], servers=found["servers"])


def _shared(reader: Reader, table: Mapping[str, Any], at: Keys) -> dict[str, str]:
    given = reader.map(table["shared"], at) if "shared" in table else {}
    found: dict[str, str] = {}
    for name in given:
        if not _VARIABLE.match(name):
            reader.problem("environment-variable", f"{name!r} is not a name of a variable", (*at, name), key=True)
        reason = reader.text(given, name, at)
        if reason is not None and not reason.strip():
            reader.problem("deployment-type", f"{name!r} must say why", (*at, name))
        found[name] = reason or ""
    return found


def _ci(reader: Reader, table: Mapping[str, Any], at: Keys) -> CiSetup:
    given = reader.map(table["ci"], at, ("registry", "file", "main")) if "ci" in table else {}
    registry = reader.text(given, "registry", at)
    known: Registry | None = next((one for one in _REGISTRIES if one == registry), None)
    if registry is not None and known is None:
        hint = f"there are: {', '.join(_REGISTRIES)}"
        reader.problem("deployment-type", f"{registry!r} is not a kind of registry", (*at, "registry"), hint)
    return CiSetup(
        registry=known, file=reader.text(given, "file", at) or "dagster_cloud.yaml",
        main=reader.text(given, "main", at) or "main",
    )  # fmt: skip
