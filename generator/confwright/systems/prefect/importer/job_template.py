"""The schema of base job templates, by hand: `prefect.server.schemas.actions.validate_base_job_template`."""

from __future__ import annotations

from typing import Any


def template_schema() -> dict[str, Any]:
    """The schema of a base job template; one without any key is the default of its type."""
    return {
        "title": "PrefectBaseJobTemplate",
        "description": "The base job template of a work pool: `prefect work-pool create --base-job-template`.",
        "type": "object",
        "properties": {
            "job_configuration": {
                "description": "What the worker is given, with `{{ variable }}` in place of a variable.",
                "type": "object",
                "minProperties": 1,
            },
            "variables": {
                "description": "The variables that deployments may set, as a JSON Schema of an object.",
                "type": "object",
                "minProperties": 1,
                "properties": {
                    "properties": {"type": "object", "additionalProperties": {"type": "object"}},
                    "required": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
        "if": {"minProperties": 1},
        "then": {"required": ["job_configuration", "variables"]},
    }
