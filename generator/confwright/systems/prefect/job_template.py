"""Base job templates of work pools: what the server refuses, and which variables nothing reads.

Upstream: `prefect.server.schemas.actions.validate_base_job_template`, `BaseJobConfiguration.from_template_and_values`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...base.finding import Note
from ...base.json_values import is_object
from ...base.near_words import did_you_mean
from ...runtime.hints import known_keys
from .document import placeholders


def template_notes(data: Any) -> Iterator[Note]:
    """The notes about a base job template."""
    variables = data.get("variables") if is_object(data) else None
    configuration = data.get("job_configuration") if is_object(data) else None
    declared = variables.get("properties", {}) if is_object(variables) else None
    if not is_object(configuration) or not is_object(declared):
        return
    used = set[str]()
    for one in placeholders(configuration, ("job_configuration",)):
        used.add(one.name)
        if one.name not in declared:
            message = f"variable {one.name!r} is not declared in 'variables': Prefect refuses the template"
            hint = did_you_mean(one.name, declared) or known_keys(declared)
            yield Note(one.keys, "prefect-variable-undeclared", message, hint)
    for name in declared:
        # The worker puts `env` into the configuration whether it is mentioned or not.
        if name not in used and name != "env":
            message = "no part of 'job_configuration' uses this variable: its value has no effect"
            hint = f"write {{{{ {name} }}}} where it belongs, or remove it"
            yield Note(
                ("variables", "properties", name), "prefect-variable-unused", message, hint, "warning", on_key=True
            )
