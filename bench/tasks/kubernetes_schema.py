"""FILE: the objects of Kubernetes' API as JSON Schema, from the classes of the installed client."""

import inspect
import json
import re
import sys
from importlib import import_module
from typing import Any

models: Any = import_module("kubernetes.client.models")

_SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {},
}


def type_of(text: str) -> dict[str, Any]:
    """`list[V1Pod]`, `dict[str, int]`, a scalar or a class, as a schema. What is no class of the client may be anything."""
    if text in _SCALARS:
        return _SCALARS[text]
    inner = re.fullmatch(r"list\[(.*)\]", text)
    if inner:
        return {"type": "array", "items": type_of(inner[1])}
    inner = re.fullmatch(r"dict[(\[]str, (.*)[)\]]", text)
    if inner:
        return {"type": "object", "additionalProperties": type_of(inner[1])}
    return {"$ref": f"#/definitions/{text}"} if hasattr(models, text) else {}


def definition(model: Any) -> dict[str, Any]:
    """One class: its attributes by their keys, with what their setters say of them."""
    properties: dict[str, Any] = {}
    required: list[str] = []
    for name, text in model.openapi_types.items():
        attribute = getattr(model, name)
        words = inspect.getdoc(attribute) or ""
        said = re.search(r"\n\n(.*?)(?=  # noqa|\n:)", words, re.DOTALL)
        key = model.attribute_map[name]
        properties[key] = {**type_of(text), "description": said[1].strip()} if said else type_of(text)
        if "must not be `None`" in inspect.getsource(attribute.fset):
            required.append(key)
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


classes: dict[str, Any] = {name: getattr(models, name) for name in sorted(dir(models))}
found = {name: value for name, value in classes.items() if hasattr(value, "openapi_types")}
schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "Kubernetes",
    "definitions": {name: definition(value) for name, value in found.items()},
}
with open(sys.argv[1], "w") as file:
    json.dump(schema, file)
print(json.dumps({"definitions": len(found)}))
