"""Variables as `environment` of a service in a compose file. Compose takes the secrets from its own environment, or a .env file."""

from __future__ import annotations

from collections.abc import Sequence

from ...base.diagnostics import Diagnostic
from ...runtime.yaml_text import write_text
from ..assigned import Assigned


def written(variables: Sequence[Assigned]) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    """A compose file with one extension field, to be merged into the services that need it."""
    data = {
        one.name: one.text(
            # Compose knows no way to write a value as JSON: a secret with a quote or a backslash does not fit there.
            lambda lookup: f'"${{{lookup.name}:?}}"' if lookup.quoted else f"${{{lookup.name}:?}}",
            lambda text: text.replace("$", "$$"),
        )
        for one in variables
    }
    return (
        write_text({"services": {"app": {"environment": data}}}),
        (),
        ("rename the service `app` to yours, or merge its environment",),
    )
