"""Types of blocks: closed schemas, with what is secret marked."""

from __future__ import annotations

from typing import Any

from .clean import Schema, clean, definitions_of
from .upstream import library_of, upstream


NAME = r"^[a-z0-9-]+$"
"""`prefect.client.schemas.objects.BlockDocument.validate_name_characters`: names of documents, and of types."""


def block_file() -> tuple[Schema, set[str]]:
    """The schema of the file `blocks`, with a definition for each type of block that is installed, and their libraries.

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
    return {**_root(definitions), "$defs": dict(sorted(definitions.items()))}, libraries


def _root(definitions: dict[str, Schema]) -> Schema:
    """Documents by type and name; a type that is not installed here may have any."""
    types = {body["x-slug"]: name for name, body in definitions.items() if "x-slug" in body}
    return {
        "title": "PrefectBlocks",
        "description": "Documents of blocks: by the slug of their type, and by their names.",
        "type": "object",
        "properties": {
            slug: {
                "description": f"Blocks of type `{slug}`, by their names.",
                "type": "object",
                "propertyNames": {"pattern": NAME},
                "additionalProperties": {"$ref": f"#/$defs/{name}"},
            }
            for slug, name in sorted(types.items())
        },
        "propertyNames": {"pattern": NAME},
        "additionalProperties": {
            "description": "Blocks of a type of your own, by their names.",
            "type": "object",
            "propertyNames": {"pattern": NAME},
            "additionalProperties": {"type": "object"},
        },
    }

