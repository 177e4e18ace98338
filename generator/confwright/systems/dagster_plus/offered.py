"""What the command `render` does for Dagster+."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base.diagnostics import Refused
from ...environments.tree import plain
from ..system import Rendered, Rendering
from .planning import plan_of
from .workflows import PATHS, SYSTEMS, workflow

if TYPE_CHECKING:
    from .workflows import System


def rendered(asked: Rendering) -> Rendered:
    """A document of an environment: the agent's dagster.yaml, the values of its Helm chart, dagster_cloud.yaml."""
    return Rendered(asked.package.dumps(asked.value))


def workflows(asked: Rendering) -> Rendered:
    """The workflows that deploy all environments: of GitHub, of GitLab, or of both (`ci`)."""
    deployment = asked.deployment
    if deployment is None:
        raise TypeError("a workflow is made of a deployment")
    resource = deployment.plus.locations if deployment.plus is not None else None
    for environment in deployment.environments if resource is not None else ():
        data: Any = plain(deployment.merged(environment))
        package = asked.around.package("dagster_cloud")
        try:
            package.load(data[resource])
        except package.ConfigError as error:
            raise Refused(f"{resource} in {environment}: {error}") from None
    plan, findings = plan_of(deployment)
    if plan is None or any(one.severity == "error" for one in findings):
        return Rendered("", findings)
    # Only jobs of GitLab can log in to GitLab's own registry.
    possible: list[System] = [system for system in SYSTEMS if plan.registry != "gitlab" or system == "gitlab"]
    wanted: list[System] = [system for system in possible if asked.target in ("ci", f"ci-{system}")]
    if not wanted:
        raise Refused("only GitLab CI can log in to the registry of GitLab: use --target ci-gitlab")
    files = {PATHS[system]: workflow(plan, system) for system in wanted}
    secrets = (f"  {secret.name}: {secret.what}" for secret in plan.secrets())
    return Rendered("", findings, files=files, then=("secrets that the workflow needs:", *secrets))
