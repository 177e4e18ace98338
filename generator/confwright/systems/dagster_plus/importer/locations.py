"""dagster_cloud.yaml, which two validators read.

`dagster_cloud_cli.config.models` (pydantic) knows `defaults` and `build`, but neither `git` nor what is inside
`container_context`; `dagster_cloud.workspace.config_schema` knows those and no `build`. Each reads the document in its place
(the command line before a build, Dagster+ after it), so a document must be fine for both: the keys of either, and of a key of
both what both allow. The command line takes null for whatever it makes optional, and leaves it out when it goes on.
"""

from __future__ import annotations

from typing import Any

from ...dagster.importer.emit import Schema, emit, nullable
from ...dagster.importer.upstream import resolve, upstream
from .shapes import Shapes

_MODELS = ("dagster_cloud_cli.config.models", "dagster_cloud_cli.core.pydantic_yaml")
"""Where the models of the command line are: the second up to Dagster 1.9."""
_DOCS = {
    "DagsterCloudYaml": "The code locations of a Dagster+ deployment: the contents of `dagster_cloud.yaml`.",
    "LocationDefaults": "What every code location has that does not say otherwise.",
    "Location": "A code location: what is loaded, and where it runs.",
    "Build": "How the image of a code location is built.",
    "CodeSource": "What is loaded: exactly one of the four.",
}


def locations_schema() -> Schema:
    """The schema of dagster_cloud.yaml. Raises ImportError where the Dagster+ packages are not there."""
    shapes = Shapes({"DagsterCloud", "Location", "LocationDefaults", "Build", "CodeSource"})
    fields = upstream("dagster_cloud.workspace.config_schema:CONFIG_SCHEMA_FIELDS")
    described = {key: _described(key, field, shapes) for key, field in fields.items() if key != "code_source"}
    cli = command_line_models()
    location = {"location_name": described["location_name"], "code_source": {"$ref": "#/$defs/CodeSource"}}
    location |= {key: _optional(key, described) for key in cli["Location"]["properties"] if key not in location}
    location |= {key: schema for key, schema in described.items() if key not in location}
    definitions: dict[str, Schema] = {
        "Location": _closed("Location", location, ["location_name", "code_source"]),
        **_defaults(cli, described),
        "Build": _closed("Build", {key: {"type": ["string", "null"]} for key in cli["Build"]["properties"]}),
        "CodeSource": _code_source(fields["code_source"]),
        **shapes.definitions,
    }
    return {
        "title": "DagsterCloud",
        **_closed(
            "DagsterCloudYaml",
            {
                **({"defaults": nullable({"$ref": "#/$defs/LocationDefaults"})} if "LocationDefaults" in cli else {}),
                "locations": {
                    "type": "array",
                    "items": {"$ref": "#/$defs/Location"},
                    "x-unique-by": "location_name",  # DagsterCloudYaml.no_duplicate_names
                },
            },
            ["locations"],
        ),
        "$defs": definitions,
    }


def command_line_models() -> dict[str, Any]:
    """The JSON Schemas of the models of the command line, by name. Raises ImportError where the packages are not there."""
    missing: ModuleNotFoundError | None = None
    for module in _MODELS:
        try:
            model = upstream(f"{module}:DagsterCloudYaml")
        except ModuleNotFoundError as error:
            missing = missing or error
            continue
        # Dagster 1.7 to 1.10 run with pydantic 1 too.
        found: dict[str, Any] = (getattr(model, "model_json_schema", None) or model.schema)()
        models: dict[str, Any] = found.get("$defs") or found["definitions"]
        return models
    raise missing or ModuleNotFoundError(_MODELS[0])


def _defaults(cli: dict[str, Any], described: dict[str, Schema]) -> dict[str, Schema]:
    """`defaults`, which the command line knows from Dagster 1.10 on."""
    if "LocationDefaults" not in cli:
        return {}
    keys = cli["LocationDefaults"]["properties"]
    return {"LocationDefaults": _closed("LocationDefaults", {key: _optional(key, described) for key in keys})}


def _described(key: str, field: Any, shapes: Shapes) -> Schema:
    """A field of a location as the workspace's validator has it."""
    notes = {"description": " ".join(field.description.split())} if field.description else {}
    return {**notes, **emit(resolve(field.config_type), shapes.share, ("location", key))}


def _optional(key: str, described: dict[str, Schema]) -> Schema:
    """A field that the command line makes optional: null is left out."""
    schema = {"$ref": "#/$defs/Build"} if key == "build" else dict(described[key])
    notes = {note: schema.pop(note) for note in ("description",) if note in schema}
    return {**notes, **(schema if "null" in str(schema.get("type")) else nullable(schema))}


def _closed(name: str, properties: Schema, required: list[str] | None = None) -> Schema:
    """A pydantic model with `extra="forbid"`."""
    return {
        "description": _DOCS[name],
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _code_source(field: Any) -> Schema:
    """`CodeSource.exactly_one_source_defined`, and the selector of the workspace: one that is not null, and not empty."""
    sources = resolve(field.config_type).fields
    properties: Schema = {
        key: {"description": source.description, "type": ["string", "null"], "minLength": 1}
        for key, source in sources.items()
    }
    given = [{"required": [key], "properties": {key: {"type": "string"}}} for key in sources]
    both = [{"allOf": [one, other]} for at, one in enumerate(given) for other in given[at + 1 :]]
    return {
        **_closed("CodeSource", properties),
        "allOf": [
            {"not": {"description": f"needs one of {', '.join(sources)}", "not": {"anyOf": given}}},
            {"not": {"description": f"takes only one of {', '.join(sources)}", "anyOf": both}},
        ],
    }
