"""The plan of a deployment: what its workflow has to do, and why it cannot, or should not, be written as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...base.diagnostics import Diagnostic, Severity
from ...base.json_values import is_object
from ...base.said import Ours, own, own_or_none
from ...environments.tree import inside, plain
from .plan import Place, Plan, places, texts

if TYPE_CHECKING:
    from ...environments.deployment import Deployment

_SECTION: Ours = "dagster-plus"


def plan_of(deployment: Deployment) -> tuple[Plan | None, tuple[Diagnostic, ...]]:
    """The plan, None where something that it needs is missing; and what there is to say, errors first."""
    setup, plus = deployment.plus, deployment.current.plus
    needed: list[tuple[Ours, Ours, object]] = [
        ("organization", "the first part of its address: acme, of acme.dagster.cloud", setup and setup.organization),
        ("locations", "the resource that is dagster_cloud.yaml", setup and setup.locations),
        ("base", "a full deployment, in current.dagster-plus.deployments", setup and setup.base),
    ]
    missing = [
        _finding(deployment, "ci-missing", f"a workflow needs {_SECTION}.{key}", hint)
        for key, hint, given in needed
        if not given
    ]
    if setup is None or plus is None or not setup.organization or not setup.locations or not setup.base:
        return None, tuple(missing)
    of_branch, of_full = plus.branch, plus.deployments[setup.base]
    documents = [
        inside(plain(deployment.merged(environment)), (setup.locations,)) if environment else None
        for environment in (of_branch, of_full)
    ]
    plan = Plan(
        organization=setup.organization, base=setup.base, file=setup.ci.file, main=setup.ci.main,
        registry=setup.ci.registry, branch=places(documents[0]), full=places(documents[1]),
    )  # fmt: skip
    found = [*_expressions(deployment, plan), *_notes(deployment, plan, documents)]
    return plan, tuple(sorted(found, key=lambda one: one.severity))


def _expressions(deployment: Deployment, plan: Plan) -> Iterator[Diagnostic]:
    for what, text in dict.fromkeys(texts(plan)):
        if "${{" in text:
            message = f"the {what} holds '${{{{', which GitHub replaces before the script is read"
            yield _finding(deployment, "ci-expression", message, "write it without")


def _notes(deployment: Deployment, plan: Plan, documents: list[Any]) -> Iterator[Diagnostic]:
    places_: tuple[Place, ...] = (*plan.branch, *plan.full)
    if plan.builds and plan.registry is None:
        message = "images are pushed, and nothing logs in to their registry"
        hint = f"{_SECTION}: {{ci: {{registry: dockerhub | ecr | gcr | gitlab}}}}, or a step of your own"
        yield _finding(deployment, "ci-registry", message, hint, warning=True)
    if places_ and any(is_object(document) and document.get("defaults") for document in documents):
        message = "`deployment add-location` takes a location as it is written, without the file's defaults"
        yield _finding(deployment, "ci-defaults", message, "write them into each location", warning=True)


def _finding(deployment: Deployment, code: str, message: Ours, hint: Ours, *, warning: bool = False) -> Diagnostic:
    severity: Severity = "warning" if warning else "error"
    return deployment.diagnostic(code, own(message), (_SECTION,), own_or_none(hint), key=True, severity=severity)
