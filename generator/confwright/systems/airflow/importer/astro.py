"""Astro's files, whose form is written down in the code of astro-cli alone.

airflow_settings.yaml     its package `settings`: mapstructure fills the fields weakly, so that a number is text and text a number
the deployment file       its package `cloud/deployment/inspect`
"""

from __future__ import annotations

from typing import Any

from .connections import nullable
from .fixed import closed

Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "null"]}
_SECRET: Schema = {"type": ["string", "null"], "x-sensitive": True}
_INTEGER = "^([+-]?(0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|0[0-7_]*|[1-9][0-9_]*))?$"
"""What Go's `strconv.ParseInt` takes with any base, and nothing at all, which is 0."""
_FLAG: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer"}


def astro_settings() -> Schema:
    """airflow_settings.yaml. An empty key counts as missing: the template of `astro dev init` is full of them."""
    number: Schema = {
        "anyOf": [{"type": ["integer", "number", "boolean", "null"]}, {"type": "string", "pattern": _INTEGER}]
    }
    scalar: Schema = {"type": ["string", "number", "boolean", "null"]}
    connection = closed(
        "A connection: either `conn_type` and its fields, or `conn_uri` alone.",
        {
            "conn_id": scalar,
            "conn_type": scalar,
            "conn_host": scalar,
            "conn_schema": scalar,
            "conn_login": scalar,
            "conn_password": {**scalar, "x-sensitive": True},
            "conn_port": number,
            "conn_uri": {**scalar, "x-sensitive": True},
            "conn_extra": {
                "description": "JSON text, or a mapping, whose keys are lower-cased.",
                "anyOf": [{"type": ["string", "null"]}, {"type": "object"}],
                "x-sensitive": True,
            },
        },
    )
    pool = closed("A pool.", {"pool_name": scalar, "pool_slot": number, "pool_description": scalar})
    variable = closed("A variable.", {"variable_name": scalar, "variable_value": {**scalar, "x-sensitive": True}})

    def listed(name: str) -> Schema:
        one = {"$ref": f"#/$defs/{name}"}
        return {"anyOf": [{"type": "array", "items": nullable(one)}, one, {"type": "null"}]}

    settings = closed(
        "What `astro dev start` creates in the local Airflow.",
        {
            "connections": listed("SettingsConnection"),
            "pools": listed("SettingsPool"),
            "variables": listed("SettingsVariable"),
        },
    )
    return {
        "title": "AstroSettings",
        "description": "The contents of `airflow_settings.yaml`.",
        "type": "object",
        "properties": {"airflow": nullable({"$ref": "#/$defs/Settings"})},
        "additionalProperties": False,
        "$defs": {
            "Settings": settings,
            "SettingsConnection": connection,
            "SettingsPool": pool,
            "SettingsVariable": variable,
        },
    }


def astro_deployment() -> Schema:
    """The file of `astro deployment create --deployment-file`."""
    text: Schema = {"type": "string"}
    variable = closed(
        "An environment variable. The value of a secret one is never given back.",
        {
            "key": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"},
            "value": _SECRET,
            "is_secret": _FLAG,
            "updated_at": text,
        },
        ["key"],
    )
    configuration = closed(
        "The Deployment itself.",
        {
            "name": text,
            "description": text,
            "runtime_version": text,
            "dag_deploy_enabled": _FLAG,
            "ci_cd_enforcement": _FLAG,
            "scheduler_size": text,
            "is_high_availability": _FLAG,
            "is_development_mode": _FLAG,
            "executor": text,
            "scheduler_au": _COUNT,
            "scheduler_count": _COUNT,
            "cluster_name": text,
            "workspace_name": text,
            "deployment_type": text,
            "cloud_provider": text,
            "region": text,
            "default_task_pod_cpu": text,
            "default_task_pod_memory": text,
            "resource_quota_cpu": text,
            "resource_quota_memory": text,
            "default_worker_type": text,
            "workload_identity": text,
            "remote_execution": {"anyOf": [{"$ref": "#/$defs/RemoteExecution"}, {"type": "null"}]},
        },
        ["name"],
    )
    queue = closed(
        "A worker queue; Celery's has counts of workers, that of Kubernetes the size of a pod.",
        {
            "name": text,
            "max_worker_count": _COUNT,
            "min_worker_count": _COUNT,
            "worker_concurrency": _COUNT,
            "worker_type": text,
            "pod_cpu": text,
            "pod_ram": text,
        },
        ["name"],
    )
    return {
        "title": "AstroDeploymentFile",
        "description": "A Deployment on Astro, as `astro deployment create --deployment-file` reads it.",
        "type": "object",
        "properties": {"deployment": {"$ref": "#/$defs/AstroDeployment"}},
        "required": ["deployment"],
        "additionalProperties": False,
        "$defs": {
            "AstroDeployment": closed(
                "The parts of a Deployment.",
                {
                    "environment_variables": {"type": "array", "items": {"$ref": "#/$defs/EnvironmentVariable"}},
                    "configuration": {"$ref": "#/$defs/DeploymentConfiguration"},
                    "worker_queues": {"type": "array", "items": {"$ref": "#/$defs/WorkerQueue"}},
                    "metadata": {"description": "What Astro says of it; ignored.", "type": ["object", "null"]},
                    "alert_emails": {"type": "array", "items": text},
                    "hibernation_schedules": {"type": "array", "items": {"$ref": "#/$defs/HibernationSchedule"}},
                },
                ["configuration"],
            ),
            "EnvironmentVariable": variable,
            "HibernationSchedule": closed(
                "When a development Deployment sleeps, as two cron expressions.",
                {"hibernate_at": text, "wake_at": text, "description": text, "enabled": _FLAG},
            ),
            "RemoteExecution": closed(
                "Tasks that run elsewhere.",
                {
                    "enabled": _FLAG,
                    "allowed_ip_address_ranges": {"anyOf": [{"type": "array", "items": text}, {"type": "null"}]},
                    "task_log_bucket": _TEXT,
                    "task_log_url_pattern": _TEXT,
                },
            ),
            "DeploymentConfiguration": configuration,
            "WorkerQueue": queue,
        },
    }
