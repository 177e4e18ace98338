"""Variables as `env` of a GitHub workflow or `variables` of a GitLab pipeline. The repository or project keeps the secrets."""

from __future__ import annotations

from collections.abc import Sequence

from ...base.diagnostics import Diagnostic
from ...runtime.yaml_text import write_text
from ..assigned import Assigned, Lookup


def written(variables: Sequence[Assigned], target: str) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    """A mapping to be put into a workflow, a job or a step, or into a pipeline or a job."""
    names = ", ".join(dict.fromkeys(lookup.name for one in variables for lookup in one.lookups))
    if target == "github-env":
        data = {one.name: one.text(_github, lambda text: text.replace("${{", "${{ '${{' }}")) for one in variables}
        return write_text({"env": data}), (), (f"secrets of the repository: {names}",) if names else ()
    data = {one.name: one.text(_gitlab, lambda text: text.replace("$", "$$")) for one in variables}
    return write_text({"variables": data}), (), (f"masked variables of the project: {names}",) if names else ()


def _github(lookup: Lookup) -> str:
    return f"${{{{ toJSON(secrets.{lookup.name}) }}}}" if lookup.quoted else f"${{{{ secrets.{lookup.name} }}}}"


def _gitlab(lookup: Lookup) -> str:
    # GitLab knows no way to write a value as JSON: a secret with a quote or a backslash does not fit there.
    return f'"${{{lookup.name}}}"' if lookup.quoted else f"${{{lookup.name}}}"
