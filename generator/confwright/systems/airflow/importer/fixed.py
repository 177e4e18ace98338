"""The files whose form is written down nowhere but in the code that reads them.

Connections and variables files are read by `airflow.secrets.local_filesystem`, for `airflow connections import` and for
LocalFilesystemBackend. Astro's files are in `astro`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .connections import ANYTHING, standard_field

Schema = dict[str, Any]

CONNECTION_ID = r"^[\w#!()\-.:/\\]{1,250}$"
"""What `sanitize_conn_id` lets through; any other id becomes none at all."""
_TEXT: Schema = {"type": ["string", "null"]}
_SECRET: Schema = {"type": ["string", "null"], "x-sensitive": True}


def closed(description: str, properties: Schema, required: list[str] | None = None) -> Schema:
    """An object of these keys alone."""
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def connections_file(names: Collection[str]) -> Schema:
    """A file for `airflow connections import`: an id each, with a URI or an object. `names` are what a connection has."""
    entry = closed(
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
            **({"team_name": _TEXT} if "team_name" in names else {}),
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
            "Variable": closed(
                "A variable with a description.",
                {"value": {"type": "string", "x-env": True}, "description": {"type": "string"}},
                ["value"],
            ),
            "JsonVariable": closed(
                "A variable that holds JSON: `Variable.get(name, deserialize_json=True)`.",
                {"json": {}, "description": {"type": "string"}},
                ["json"],
            ),
            "Pool": closed(
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
