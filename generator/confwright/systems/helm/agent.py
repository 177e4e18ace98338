"""What the chart dagster-cloud-agent makes of its values, and no type says.

Source: `templates/configmap-instance.yaml` of the chart (1.8.13).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import is_object

_TTL: Final = ("workspace", "serverTTL", "fullDeployments")


def agent_notes(values: Any) -> Iterator[Note]:
    """The notes about values of the agent's chart."""
    cloud = values.get("dagsterCloud") if is_object(values) else None
    if is_object(cloud) and cloud.get("agentTokenValue") and cloud.get("agentTokenSecretName", "default"):
        message = "cannot be combined with 'agentTokenSecretName', which has a default: the chart fails"
        hint = 'write agentTokenSecretName: "" beside it, or keep the token in the secret'
        yield Note(("dagsterCloud", "agentTokenValue"), "helm-refused", message, hint, on_key=True)
    ttl = values
    for key in _TTL:
        ttl = ttl.get(key) if is_object(ttl) else None
    if is_object(ttl) and ttl and not ttl.get("enabled"):
        message = (
            "is written by the chart only where it is true, and Dagster then refuses 'full_deployments' without it"
        )
        keys = (*_TTL, "enabled") if "enabled" in ttl else _TTL
        yield Note(keys, "helm-refused", message, "leave out fullDeployments, or write enabled: true", on_key=True)
