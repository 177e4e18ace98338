"""workspace.yaml: `dagster._core.workspace.config_schema`, and what `dagster._core.workspace.load` demands beside it."""

from __future__ import annotations

from typing import Any

from ...dagster.importer.emit import Schema, emit
from ...dagster.importer.upstream import resolve, upstream
from .shapes import Shapes


def workspace_schema() -> Schema:
    """The schema of workspace.yaml. Raises ImportError where there is no Dagster."""
    shapes = Shapes({"DagsterWorkspace", "CodeLocation"})
    config_type = resolve(upstream("dagster._core.workspace.config_schema:WORKSPACE_CONFIG_SCHEMA"))
    (field,) = config_type.fields.values()
    location: Any = resolve(field.config_type).inner_type
    emit(location, shapes.share, ("code_location",))
    (shape,) = (name for name, body in shapes.definitions.items() if "grpc_server" in body["properties"])
    definitions = {"CodeLocation": shapes.definitions.pop(shape), **shapes.definitions}
    entries = definitions["CodeLocation"]["properties"]
    for key, entry in entries.items():
        if key == "grpc_server":
            entries[key] = {"$ref": "#/$defs/GrpcServer"}
        else:
            # is_target_config: an empty name counts as missing
            (text, _) = entry["anyOf"]
            text["minLength"] = 1
            for name in ("module_name", "package_name"):
                # LoadableTargetOrigin: neither is an empty one
                named = definitions[entry["anyOf"][1]["$ref"].rsplit("/", 1)[1]]["properties"]
                if name in named:
                    named[name]["minLength"] = 1
    definitions["GrpcServer"]["allOf"] = _SOCKET_OR_PORT
    return {
        "title": "DagsterWorkspace",
        "description": "The code locations of a Dagster deployment: the contents of `workspace.yaml`.",
        "type": "object",
        "properties": {
            "load_from": {
                "description": "Where the code locations are: a file, a module, a package, or a server that runs already.",
                "type": "array",
                "items": {"$ref": "#/$defs/CodeLocation"},
            }
        },
        "required": ["load_from"],
        "additionalProperties": False,
        "$defs": definitions,
    }


_SOCKET_OR_PORT: list[Schema] = [
    {
        "$comment": "_location_origin_from_grpc_server_config: a socket or a port; what a variable holds is seen later",
        "if": {"required": ["socket"], "properties": {"socket": {"type": "string", "minLength": 1}}},
        "then": {
            "properties": {
                "port": {
                    "not": {"description": "cannot be combined with 'socket'", "type": "integer", "not": {"const": 0}}
                }
            }
        },
    },
    {
        "if": {"properties": {"socket": {"const": ""}}},
        "then": {
            "required": ["port"],
            "properties": {"port": {"not": {"description": "must not be 0 where there is no socket", "const": 0}}},
        },
    },
]
