"""The files whose form is written down nowhere but in the code that reads them.

connections and variables files   `airflow.secrets.local_filesystem`, read by `airflow connections import` and by
                                  LocalFilesystemBackend
airflow_settings.yaml             astro-cli, package `settings`
Astro's deployment file           astro-cli, package `cloud/deployment/inspect`
"""

from __future__ import annotations

from typing import Any

from .connections import ANYTHING, nullable, standard_field

Schema = dict[str, Any]

CONNECTION_ID = r"^[\w#!()\-.:/\\]{1,250}$"
"""What `sanitize_conn_id` lets through; any other id becomes none at all."""
_TEXT: Schema = {"type": ["string", "null"]}
_SECRET: Schema = {"type": ["string", "null"], "x-sensitive": True}
_FLAG: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer"}


def _closed(description: str, properties: Schema, required: list[str] | None = None) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def connections_file() -> Schema:
    """A file for `airflow connections import`: an id each, with a URI or an object."""
    entry = _closed(
        "A connection as an object. Only these keys are taken: any other fails the whole file.",
        {
            "conn_id": {"type": "string"},
            "conn_type": _TEXT,
            "description": _TEXT,
            "host": _TEXT,
            "login": _TEXT,
            "password": _SECRET,
            "schema": _TEXT,
            "port": {"type": ["integer", "string", "null"]},
            "extra": {"anyOf": [{"type": ["object", "null"]}, {"type": "string"}], "x-sensitive": True},
            "extra_dejson": {"type": "object", "x-sensitive": True},
            "uri": _SECRET,
            "team_name": _TEXT,
        },
    )
    entry["allOf"] = [
        {"not": {"description": "extra and extra_dejson exclude each other", "required": ["extra", "extra_dejson"]}}
    ]
    uri: Schema = {"description": "A connection in Airflow's URI form.", "type": "string", "x-sensitive": True}
    return {
        "title": "ConnectionsFile",
        "description": "Connections by id, as `airflow connections import` and LocalFilesystemBackend read them.",
        "x-yaml": "1.1",
        "type": "object",
        "additionalProperties": {
            "anyOf": [uri, {"$ref": "#/$defs/ConnectionEntry"}, {"$ref": "#/$defs/ConnectionList"}],
        },
        "$defs": {
            "ConnectionEntry": entry,
            "ConnectionList": {
                "description": "A list of at most one connection.",
                "type": "array",
                "items": {"anyOf": [uri, {"$ref": "#/$defs/ConnectionEntry"}]},
                "maxItems": 1,
            },
        },
    }


def variables_file() -> Schema:
    """A file for `airflow variables import`: a value each, or a value with its description."""
    return {
        "title": "VariablesFile",
        "description": "Variables by name. A value that is not a string is stored as its JSON text.",
        "x-yaml": "1.1",
        "type": "object",
        "additionalProperties": {},
    }


def astro_settings() -> Schema:
    """airflow_settings.yaml. A key that stands there empty is as good as none: the template of `astro dev init` is full of them."""
    number: Schema = {"anyOf": [{"type": ["integer", "null"]}, {"type": "string", "pattern": "^[0-9]*$"}]}
    scalar: Schema = {"type": ["string", "number", "boolean", "null"]}
    connection = _closed(
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
                "description": "JSON text. Of a mapping, keys are lower-cased and values that are not strings are dropped.",
                "anyOf": [{"type": ["string", "null"]}, {"type": "object"}],
                "x-sensitive": True,
            },
        },
    )
    pool = _closed("A pool.", {"pool_name": scalar, "pool_slot": number, "pool_description": scalar})
    variable = _closed("A variable.", {"variable_name": scalar, "variable_value": {**scalar, "x-sensitive": True}})

    def listed(name: str) -> Schema:
        return {"anyOf": [{"type": "array", "items": {"$ref": f"#/$defs/{name}"}}, {"type": "null"}]}

    settings = _closed(
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
    variable = _closed(
        "An environment variable. The value of a secret one is never given back.",
        {
            "key": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"},
            "value": _SECRET,
            "is_secret": _FLAG,
            "updated_at": text,
        },
        ["key"],
    )
    configuration = _closed(
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
    queue = _closed(
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
            "AstroDeployment": _closed(
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
            "HibernationSchedule": _closed(
                "When a development Deployment sleeps, as two cron expressions.",
                {"hibernate_at": text, "wake_at": text, "description": text, "enabled": _FLAG},
            ),
            "RemoteExecution": _closed(
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


def airflow_root() -> Schema:
    """airflow.yaml: what one environment's Airflow is given. Our own form, from which the others are rendered."""
    name: Schema = {"propertyNames": {"pattern": CONNECTION_ID}}
    return {
        "title": "Airflow",
        "description": "What an Airflow is given: connections, variables, pools and options.",
        "type": "object",
        "properties": {
            "connections": {
                "description": "Connections by id.",
                "type": "object",
                "additionalProperties": {"$ref": "connections.yaml#/$defs/Connection"},
                **name,
            },
            "variables": {
                "description": "Variables by name: text, text with a description, or JSON.",
                "type": "object",
                "additionalProperties": {
                    "anyOf": [
                        {"type": "string", "x-env": True},
                        {"$ref": "#/$defs/Variable"},
                        {"$ref": "#/$defs/JsonVariable"},
                    ]
                },
                "propertyNames": {"minLength": 1, "maxLength": 250},
            },
            "pools": {
                "description": "Pools by name.",
                "type": "object",
                "additionalProperties": {"$ref": "#/$defs/Pool"},
                "propertyNames": {"minLength": 1, "maxLength": 256},
            },
            "config": {"$ref": "config.yaml#/$defs/AirflowConfig"},
        },
        "additionalProperties": False,
        "$defs": {
            "Variable": _closed(
                "A variable with a description.",
                {"value": {"type": "string", "x-env": True}, "description": {"type": "string"}},
                ["value"],
            ),
            "JsonVariable": _closed(
                "A variable that holds JSON: `Variable.get(name, deserialize_json=True)`.",
                {"json": {}, "description": {"type": "string"}},
                ["json"],
            ),
            "Pool": _closed(
                "A pool of slots; -1 is without limit.",
                {
                    "slots": {"type": "integer", "minimum": -1, "x-exact-integer": True},
                    "description": {"type": "string", "default": ""},
                    "include_deferred": {"type": "boolean", "default": False},
                },
                ["slots"],
            ),
        },
    }


def other_connection(known: str = "no other class describes") -> Schema:
    """The open branch: a type whose provider was not installed where the schemas were made."""
    return {
        "description": f"A connection of a type that {known}.",
        "type": "object",
        "properties": {
            "conn_type": {"type": "string", "minLength": 1},
            **{name: standard_field(name) for name in ("description", "host", "login", "password", "schema", "port")},
            "extra": {"type": "object", "additionalProperties": ANYTHING},
        },
        "required": ["conn_type"],
        "additionalProperties": False,
    }
