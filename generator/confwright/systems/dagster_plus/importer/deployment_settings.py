"""The settings of a deployment of Dagster+, which `dagster-cloud deployment settings set-from-file` sends.

Written from the reference of the settings in Dagster's documentation. The server decides, and takes more than is documented, so
sections are open.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
VERIFIED = "the documentation of Dagster+"
_SECONDS: Schema = {"type": "integer", "minimum": 0}


def deployment_settings() -> Schema:
    """The schema of the file."""
    limits: Schema = {"type": "array", "items": {"$ref": "#/$defs/TagConcurrencyLimit"}}
    return {
        "title": "DagsterPlusSettings",
        "description": "The settings of a full deployment of Dagster+.",
        "type": "object",
        "properties": {
            "concurrency": _section(
                "Limits on runs and on pools.",
                pools=_section(
                    "Limits of pools.", default_limit={"type": "integer"}, granularity={"enum": ["op", "run"]},
                    op_granularity_run_buffer={"type": "integer"},
                ),
                runs=_section(
                    "Limits on runs.", max_concurrent_runs={"type": "integer", "minimum": 0}, tag_concurrency_limits=limits,
                ),
            ),
            "run_queue": _section(
                "Limits on runs, as older deployments have them.", max_concurrent_runs={"type": "integer", "minimum": 0},
                tag_concurrency_limits=limits,
            ),
            "run_monitoring": _section(
                "How long Dagster+ waits for runs, in seconds.", start_timeout_seconds=_SECONDS,
                cancel_timeout_seconds=_SECONDS, max_runtime_seconds=_SECONDS, free_slots_after_run_end_seconds=_SECONDS,
            ),
            "run_retries": _section(
                "Whether runs that failed are tried again.", max_retries={"type": "integer", "minimum": 0},
                retry_on_asset_or_op_failure={"type": "boolean"},
            ),
            "sso_default_role": {
                "description": "The role of users who log in for the first time, such as VIEWER or EDITOR.", "type": "string",
            },
            "non_isolated_runs": _section(
                "Runs in the container of the code location.", enabled={"type": "boolean"},
                max_concurrent_non_isolated_runs={"type": "integer", "minimum": 0},
            ),
            "auto_materialize": _section(
                "How assets are materialised automatically.", run_tags={"type": "object"},
                respect_materialization_data_versions={"type": "boolean"}, use_sensors={"type": "boolean"},
            ),
        },
        "$defs": {
            "TagConcurrencyLimit": {
                "description": "A limit on runs with a tag.", "type": "object", "required": ["key", "limit"],
                "properties": {
                    "key": {"type": "string"},
                    "value": {
                        "anyOf": [
                            {"type": "string"},
                            {"type": "object", "properties": {"applyLimitPerUniqueValue": {"type": "boolean"}}},
                        ]
                    },
                    "limit": {"type": "integer"},
                },
            }
        },
    }  # fmt: skip


def _section(description: str, **properties: Schema) -> Schema:
    return {"description": description, "type": "object", "properties": properties}
