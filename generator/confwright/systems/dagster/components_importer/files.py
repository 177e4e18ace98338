"""What a component file can hold, as a schema: a branch for each component type, and one for types that are not known.

A field that Dagster fills in from a template takes text beside its own type: `Template`. `dg check yaml` asks the same models.
"""

from __future__ import annotations

from typing import Any

from ....base.json_values import is_list, is_object
from ...importing.hidden import hidden
from .discover import Components, ComponentType

Schema = dict[str, Any]
_UNSET = "__DAGSTER_UNSET_DEFAULT__"
_TEMPLATE = {"$ref": "#/$defs/Template"}
OTHER = "OtherComponent"


def component_file(found: Components) -> Schema:
    """The schema of one document of a component file. What cannot be read goes to the failures."""
    definitions: Schema = {
        "Template": {
            "description": "Text that Dagster fills in, such as {{ env.NAME }} or {{ context.project_root }}.", "type": "string",
        },
        "Requirements": {
            "description": "What the component needs to load.", "type": "object", "additionalProperties": False,
            "properties": {
                "env": {
                    "description": "The environment variables that templates use.", "type": "array",
                    "items": {"type": "string"},
                }
            },
        },
        "PostProcessing": {
            "description": "Changes to what the component made.", "type": "object", "additionalProperties": False,
            "properties": {"assets": {"type": "array", "items": {"type": "object"}}},
        },
    }  # fmt: skip
    names = _names(found.types)
    branches: list[Schema] = []
    for one in found.types:
        try:
            model = _model(one, definitions)
        except Exception as error:  # noqa: BLE001 - a model of a foreign library
            found.failures[one.name] = f"{type(error).__name__}: {error}"
            continue
        definitions[names[one.name]] = _branch(one, model)
        branches.append({"$ref": f"#/$defs/{names[one.name]}"})
    definitions[OTHER] = _file(
        {"type": "string"}, {"type": "object"}, "A component type that was not imported.", needed=False
    )
    branches.append({"$ref": f"#/$defs/{OTHER}"})
    return {
        "title": "DagsterComponent",
        "description": "One document of a component file: defs.yaml, or component.yaml in older projects.",
        "anyOf": branches,
        "x-discriminator": ["type"],
        "$defs": definitions,
    }


def _names(types: list[ComponentType]) -> dict[str, str]:
    """The names of the definitions: those of the classes, with the module where several have one name."""
    last = [one.name.rpartition(".")[2] for one in types]
    found: dict[str, str] = {}
    for one, name in zip(types, last):
        module = one.name.replace("_", ".").split(".")[:-1]
        found[one.name] = name if last.count(name) == 1 else "".join(part.title() for part in module) + name
    return found


def _branch(one: ComponentType, model: Schema | None) -> Schema:
    words = (one.cls.__doc__ or "").strip().split("\n\n", 1)[0]
    attributes = model if model is not None else {"type": "object", "maxProperties": 0}
    needed = is_object(model) and bool(model.pop("x-needed", False))
    return _file({"const": one.name}, attributes, " ".join(words.split()), needed=needed)


def _file(kind: Schema, attributes: Schema, description: str, *, needed: bool) -> Schema:
    return {
        **({"description": description} if description else {}),
        "type": "object",
        "properties": {
            "type": {"description": "The component type.", **kind},
            "attributes": {"description": "What the component type takes.", **attributes},
            "template_vars_module": {"description": "A module with more variables for templates.", "type": "string"},
            "requirements": {"$ref": "#/$defs/Requirements"},
            "post_processing": {"$ref": "#/$defs/PostProcessing"},
        },
        "required": ["type", "attributes"] if needed else ["type"],
        "additionalProperties": False,
    }


def _model(one: ComponentType, definitions: Schema) -> Schema | None:
    """The schema of the attributes; None for a type without any. Definitions go to the others."""
    cls: Any = one.cls.get_model_cls()
    return _of_model(cls, definitions, one.name.rpartition(".")[2]) if cls is not None else None


def _of_model(cls: Any, definitions: Schema, owner: str) -> Schema:
    schema: Schema = cls.model_json_schema(ref_template="#/$defs/{model}")
    inner: Schema = schema.pop("$defs", {})
    names = {name: name for name in inner}
    for name, body in inner.items():
        if definitions.get(name, _plain(body, names)) != _plain(body, names):
            names[name] = owner + name  # two models of one name
    for name, body in inner.items():
        definitions[names[name]] = _plain(body, names)
    found: Schema = _plain(schema, names)
    needed = {"x-needed": True} if found.get("required") else {}
    name = f"{owner}Attributes"
    definitions[name] = {key: part for key, part in found.items() if key != "title"}
    return {"$ref": f"#/$defs/{name}", **needed}


def _plain(schema: Any, names: dict[str, str]) -> Any:
    """A schema of pydantic's in our words: without titles, with `Template` where text is beside another type."""
    return hidden(_renamed(schema, names))


def _renamed(schema: Any, names: dict[str, str]) -> Any:
    if is_list(schema):
        return [_renamed(one, names) for one in schema]
    if not is_object(schema):
        return schema
    out: Schema = {}
    for key, part in schema.items():
        if key in ("properties", "patternProperties") and is_object(part):
            out[key] = {name: _renamed(one, names) for name, one in part.items()}
        elif key == "$ref" and isinstance(part, str):
            name = part.rpartition("/")[2]
            out[key] = f"#/$defs/{names.get(name, name)}"
        elif key in ("default", "examples", "enum", "const", "required"):
            if not (key == "default" and part in (_UNSET, None)):
                out[key] = part
        elif not (key == "title" or key.startswith("ui:")):
            out[key] = _renamed(part, names)
    branches: list[Any] = out["anyOf"] if is_list(out.get("anyOf")) else []
    kinds = [one for one in branches if one not in ({"type": "string"}, {"type": "null"})]
    if kinds and {"type": "string"} in branches:
        out["anyOf"] = [_TEMPLATE if one == {"type": "string"} else one for one in branches]
    return out
