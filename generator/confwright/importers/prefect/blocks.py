"""Types of blocks and the settings of Prefect itself: closed schemas, with what is secret marked."""

from __future__ import annotations

from typing import Any

from ...schema.node import is_object
from .clean import Schema, clean, definitions_of
from .upstream import library_of, upstream


def block_file() -> tuple[dict[str, Schema], set[str]]:
    """The definitions of the file `blocks`, one for each type of block that is installed, and their libraries.

    `x-slug` is the type's name in references and in the API; `x-secret-fields` are the paths inside a document that Prefect
    keeps encrypted, with `*` for any key.
    """
    upstream("prefect.plugins:load_prefect_collections")()
    registry: Any = upstream("prefect.utilities.dispatch:get_registry_for_type")(upstream("prefect.blocks.core:Block"))
    definitions: dict[str, Schema] = {}
    libraries: set[str] = set()
    for slug, cls in sorted(registry.items()):
        if library_of(cls).startswith("__") or cls.__name__.startswith("_"):
            continue
        schema: dict[str, Any] = cls.model_json_schema()
        for name, inner in definitions_of(schema).items():
            definitions.setdefault(name, clean(inner))
        secret = sorted(set(schema.get("secret_fields", ())))
        body = clean({**schema, "description": schema.get("description") or f"A block of type `{slug}`."})
        definitions[cls.__name__] = {**body, "x-slug": slug, "x-secret-fields": secret}
        libraries.add(library_of(cls))
    return dict(sorted(definitions.items())), libraries


def settings_file() -> Schema:
    """The settings as a file holds them (`prefect.toml`); every one with the environment variables that give it too."""
    schema: dict[str, Any] = upstream("prefect.settings.models.root:Settings").model_json_schema()
    definitions = {name: _with_variables(body) for name, body in definitions_of(schema).items()}
    return {
        "title": "PrefectSettings",
        **{key: value for key, value in _with_variables(schema).items() if key != "title"},
        "$defs": definitions,
    }


def _with_variables(schema: dict[str, Any]) -> Schema:
    out: Schema = clean(schema)
    for name, given in schema.get("properties", {}).items():
        variables = given.get("supported_environment_variables") if is_object(given) else None
        if variables:
            out["properties"][name]["x-variables"] = variables
    return out
