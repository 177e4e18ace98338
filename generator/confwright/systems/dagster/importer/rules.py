"""What `dagster_instance_config` checks in code, and no config type says; as JSON Schema rules on the root."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...importing.verified import Verified
from .emit import Schema

VERIFIED = Verified((1, 7), (1, 14))
"""The versions of Dagster that the rules of this module and of `constructor_rules.py` were tried with (tests/oracle)."""

LEGACY_STORAGES = ("run_storage", "event_log_storage", "schedule_storage")
UNRESOLVED = (
    "enabled",
    "minimum_interval_seconds",
    "respect_materialization_data_versions",
    "max_tick_retries",
    "use_sensors",
)
"""Fields of `auto_materialize` that take `{env: …}` and never resolve it: they are validated without post-processing."""

_COUNT: Schema = {"minimum": 0, "maximum": 1000}


def _absent(why: str) -> Schema:
    """Null, or not there; `why` is what a message says. A `type: "null"` would only say that it is not null."""
    return {"not": {"description": why, "not": {"type": "null"}}}


def _without(keys: Iterable[str], why: str) -> Schema:
    """Each of the keys is forbidden. One rule per key, so that the message is at the key."""
    return {"properties": {key: {"not": {"description": why}} for key in keys}}


LIMIT_ELSEWHERE = _absent("cannot be set here beside 'concurrency.runs' or 'concurrency.pools', which replace it")
_ELSEWHERE: Schema = {"$ref": "#/$defs/LimitElsewhere"}
NO_CONFLICT: Schema = {
    "description": "Limits of `concurrency` cannot be set here too.",
    "properties": {
        "max_concurrent_runs": _ELSEWHERE,
        "tag_concurrency_limits": _ELSEWHERE,
        "block_op_concurrency_limited_runs": {"properties": {"op_concurrency_slot_buffer": _ELSEWHERE}},
    },
}


def instance_rules(
    agent_keys: list[str], agents: list[tuple[str, str]], cannot_resume: list[tuple[str, str]]
) -> list[Schema]:
    """The rules, each with the function of `dagster._core.instance` it comes from in `$comment`.

    `agents` are the spellings of instance classes with settings of their own, `cannot_resume` those of run launchers that cannot
    resume a run.
    """
    spelled: Schema = {
        "module": {"enum": list(dict.fromkeys(module for module, _ in agents))},
        "class": {"enum": list(dict.fromkeys(name for _, name in agents))},
    }
    agent: Schema = {
        "properties": {"instance_class": {"type": "object", "properties": spelled, "required": ["module", "class"]}},
        "required": ["instance_class"],
    }
    rules: list[Schema] = [
        {
            "$comment": "dagster_instance_config: run_queue configures the coordinator that run_coordinator names",
            "if": {"required": ["run_coordinator"]},
            "then": _without(
                ["run_queue"], "cannot be combined with 'run_coordinator', whose configuration it would be"
            ),
        },
        {
            "$comment": "dagster_instance_config: storage replaces all three legacy storages",
            "if": {"required": ["storage"]},
            "then": _without(LEGACY_STORAGES, "cannot be combined with 'storage', which holds all three"),
        },
        {"$comment": "validate_concurrency_config", "properties": {"concurrency": _concurrency()}},
        {
            "$comment": "validate_concurrency_config: concurrency.runs and concurrency.pools replace limits of the run queue",
            "if": {
                "properties": {"concurrency": {"anyOf": [{"required": ["runs"]}, {"required": ["pools"]}]}},
                "required": ["concurrency"],
            },
            "then": {
                "properties": {
                    "run_queue": {"$ref": "common.yaml#/$defs/NoQueueConflict"},
                    "run_coordinator": {
                        "if": {"properties": {"class": {"const": "QueuedRunCoordinator"}}, "required": ["class"]},
                        "then": {"properties": {"config": {"$ref": "common.yaml#/$defs/NoQueueConflict"}}},
                    },
                }
            },
        },
    ]
    rules.append(_resuming(cannot_resume))
    if agent_keys:
        rules.append(
            {
                "$comment": "DagsterCloudAgentInstance.config_schema joins the root's; its constructor demands user_code_launcher",
                "if": agent,
                "then": {"required": ["dagster_cloud_api", "user_code_launcher"]},
                "else": {
                    "not": {
                        "description": "settings of a Dagster+ agent need an 'instance_class': "
                        "module dagster_cloud, class DagsterCloudAgentInstance",
                        "type": "object",
                        "anyOf": [{"required": [key]} for key in agent_keys],
                    }
                },
            }
        )
        rules.append(_REPLICAS)
    return rules


def _resuming(launchers: list[tuple[str, str]]) -> Schema:
    pair = {
        "properties": {
            "module": {"enum": list(dict.fromkeys(module for module, _ in launchers))},
            "class": {"enum": list(dict.fromkeys(name for _, name in launchers))},
        },
        "required": ["module", "class"],
    }
    zero = {"description": "must be 0: the run launcher does not support resuming runs", "not": {"const": 0}}
    return {
        "$comment": "SettingsMethods._initialize_run_monitoring; an instance class may have another run launcher by default",
        "if": {
            "properties": {
                "run_monitoring": {"properties": {"enabled": {"const": True}}, "required": ["enabled"]},
                "run_launcher": pair,
                "instance_class": False,
            },
            "required": ["run_monitoring"],
        },
        "then": {"properties": {"run_monitoring": {"properties": {"max_resume_run_attempts": {"not": zero}}}}},
    }


_REPLICAS: Schema = {
    "$comment": "DagsterCloudAgentInstance.__init__: agent_replicas is the old name of isolated_agents",
    "if": {"required": ["isolated_agents"], "properties": {"isolated_agents": {"minProperties": 1}}},
    "then": {
        "properties": {
            "agent_replicas": {"not": {"description": "cannot be combined with 'isolated_agents'", "minProperties": 1}}
        }
    },
}
_NOT_AN_AGENTS: Schema = {
    "description": "without 'url' the address is taken from the token, which must be an agent's: agent:ORGANIZATION:ID",
    "type": "string",
    "not": {"pattern": "^(?!user:)[^:]*:[^:]+:[^:]*$"},
}
AGENT_API_RULES: list[Schema] = [
    {
        "$comment": "DagsterCloudAgentInstance.dagster_cloud_url, decode_agent_token; what a variable holds is seen later",
        "if": {"required": ["url"]},
        "then": {"properties": {"url": {"not": {"description": "must not be empty", "const": ""}}}},
        "else": {"properties": {"agent_token": {"not": _NOT_AN_AGENTS}}},
    },
    {
        "$comment": "DagsterCloudAgentInstance.__init__",
        "if": {"required": ["deployments"], "properties": {"deployments": {"minItems": 1}}},
        "then": {
            "properties": {
                "deployment": {
                    "not": {"description": "cannot be combined with 'deployments'", "not": {"enum": ["", []]}},
                }
            }
        },
    },
]
"""What the constructor of DagsterCloudAgentInstance demands of `dagster_cloud_api`."""


def _concurrency() -> Schema:
    return {
        "if": {"required": ["pools"]},
        "then": {
            "properties": {
                "default_op_concurrency_limit": _absent("cannot be set beside 'pools', which replace it"),
                "pools": {"properties": {"default_limit": _COUNT, "granularity": {"enum": ["run", "op", ""]}}},
            }
        },
        "else": {"properties": {"default_op_concurrency_limit": _COUNT}},
    }


def unresolved(schema: Any) -> Schema:
    """A field of `auto_materialize`: its plain type, or a reference that stays one."""
    notes = {key: value for key, value in schema.items() if key in ("description", "default")}
    plain = {key: value for key, value in schema.items() if key not in notes and key != "x-env"}
    return {**notes, "anyOf": [plain, {"$ref": "common.yaml#/$defs/UnresolvedReference"}]}
