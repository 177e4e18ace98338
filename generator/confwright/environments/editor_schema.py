"""The JSON Schema of one deployment.yaml: the shipped one, with its names, and the types of its resources."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any, Final

from ..base.json_values import is_list, is_object
from ..base.reading import file_text
from ..base.shipped import schemas_dir
from ..generate.emit.bundle import bundle
from ..runtime.yaml_text import read_text
from .deployment import BASE, Deployment
from .types import Types

_SHIPPED: Final = "deployment."
"""In front of the names of the shipped definitions: no class has a dot in its name."""
_WHOLE: Final = frozenset((
    "required", "minProperties", "dependentRequired", "dependentSchemas", "if", "then", "else", "not",
    "unevaluatedProperties", "unevaluatedItems", "propertyNames",
))  # fmt: skip
"""Keywords about a value as a whole: a layer holds a part of one."""


@cache
def shipped_schema() -> dict[str, Any]:
    """The schema of every deployment.yaml. It must not be changed."""
    schema: dict[str, Any] = read_text(file_text(schemas_dir() / "confwright" / "deployment.yaml")).data
    return schema


def part_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """What the schema of a deployment.yaml says of the files that it includes."""
    kept = {key: schema[key] for key in ("$schema", "title", "type", "additionalProperties", "$defs")}
    properties = {key: schema["properties"][key] for key in ("values", "variables")}
    return kept | {"properties": properties, "minProperties": 1}


def deployment_schema(deployment: Deployment, types: Types) -> dict[str, Any]:
    """The schema of a deployment.yaml that has these environments and resources. Keywords of ours (`x-*`) are kept.

    A layer has any part of each resource; null means `!unset` too. Whether an environment is complete is for
    `confwright generate` to say.
    """
    schema: dict[str, Any] = _renamed(deepcopy(shipped_schema()))
    bundled = bundle(types.built.graph, types.built.plan, types.built.package.dialect)
    defs = schema["$defs"] | {name: _part(one) for name, one in bundled.get("$defs", {}).items()}
    named: dict[str, Any] = {"enum": list(deployment.environments)}
    safe = {"enum": [name for name, one in deployment.environments.items() if not one.production] or [""]}
    resource: dict[str, Any] = {"enum": list(deployment.resources)}
    _name(defs[f"{_SHIPPED}Environment"], ("extends",), named)
    _name(defs[f"{_SHIPPED}Current"], ("default",), safe)
    _name(defs[f"{_SHIPPED}DagsterPlus"], ("branch",), named)
    defs[f"{_SHIPPED}DagsterPlus"]["properties"]["deployments"]["additionalProperties"] = named
    _name(defs[f"{_SHIPPED}PlusSetup"], ("agent", "helm", "locations"), resource)
    defs[f"{_SHIPPED}Layer"] = {
        "description": "What this layer says of each resource.", "type": ["object", "null"], "additionalProperties": False,
        "properties": {name: _or_unset(_part(one)) for name, one in bundled["properties"].items()},
    }  # fmt: skip
    layer = {"$ref": f"#/$defs/{_SHIPPED}Layer"}
    schema["properties"]["values"] |= {
        "properties": dict.fromkeys((BASE, *deployment.environments), layer),
        "additionalProperties": False,
    }
    schema["properties"]["variables"] |= {
        "properties": {key: {"$ref": f"#/$defs/{_SHIPPED}Defaults"} for key in (BASE, *deployment.environments)},
        "additionalProperties": False,
    }
    return schema | {"$defs": defs}


def _name(definition: dict[str, Any], keys: tuple[str, ...], names: dict[str, Any]) -> None:
    for key in keys:
        definition["properties"][key] |= names


def _renamed(schema: Any) -> Any:
    """The shipped schema with its definitions out of the way of those of the resources."""
    if is_list(schema):
        return [_renamed(one) for one in schema]
    if not is_object(schema):
        return schema
    out = {key: _renamed(value) for key, value in schema.items()}
    if isinstance(out.get("$ref"), str):
        out["$ref"] = out["$ref"].replace("#/$defs/", f"#/$defs/{_SHIPPED}")
    if is_object(out.get("$defs")):
        out["$defs"] = {f"{_SHIPPED}{name}": one for name, one in out["$defs"].items()}
    return out


def _part(schema: Any) -> Any:
    """A schema for any part of its values: nothing is required, and any member may be removed."""
    if not is_object(schema):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _WHOLE:
            continue
        if key in ("properties", "patternProperties") and is_object(value):
            out[key] = {name: _or_unset(_part(one)) for name, one in value.items()}
        elif key in ("anyOf", "oneOf", "allOf") and is_list(value):
            # Parts of a value may fit several branches.
            out["anyOf" if key == "oneOf" else key] = [_part(one) for one in value]
        else:
            out[key] = _part(value) if key in ("additionalProperties", "items") else value
    return out


def _or_unset(schema: Any) -> Any:
    if not is_object(schema):
        return schema
    noted = {key: schema[key] for key in ("description", "default", "title") if key in schema}
    return {**noted, "anyOf": [{key: one for key, one in schema.items() if key not in noted}, {"type": "null"}]}
