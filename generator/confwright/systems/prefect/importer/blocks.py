"""Types of blocks: closed schemas, with what is secret marked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from ....base.json_values import is_object
from .clean import Schema, clean, definitions_of
from .presence import Optional, presence_rules
from .upstream import library_of, takes, upstream

NAME = r"^[a-z0-9-]+$"
"""`prefect.client.schemas.objects.BlockDocument.validate_name_characters`: names of documents, and of types."""


def block_file() -> tuple[Schema, set[str]]:
    """The schema of the file `blocks`, with a definition for each type of block that is installed, and their libraries.

    `x-slug` is the type's name in references and in the API; `x-secret-fields` are the paths inside a document that Prefect
    keeps encrypted, with `*` for any key.
    """
    upstream("prefect.plugins:load_prefect_collections")()
    registry: Any = upstream("prefect.utilities.dispatch:get_registry_for_type")(upstream("prefect.blocks.core:Block"))
    for cls in registry.values():
        # What a block does when it is made may reach out of the machine; only what it validates is asked.
        cls.block_initialization = _nothing
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
        rules = _rules(cls, body)
        body |= {"allOf": rules} if rules else {}
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


def _nothing(_block: Any) -> None:
    """In the place of `block_initialization`."""


_CANDIDATES: Final[tuple[Any, ...]] = (
    "x",
    1,
    True,
    {"a": "b"},
    {},
    ["x"],
    "scheme://x",
    str(Path(__file__)),
    '{"a": "b"}',
)
"""Values to try: a field whose type says too little, or whose validator wants more, takes one of them."""


def _rules(cls: Any, body: Schema) -> list[Schema]:
    """What a block's own code says of its fields together."""
    needed = {name: _sample(cls, name) for name in body.get("required", ())}
    fields = [
        Optional(name, _sample(cls, name), _words(schema))
        for name, schema in body["properties"].items()
        if name not in needed
    ]
    known = [field for field in fields if field.words or field.value is not None]
    return presence_rules(known, partial(_takes, cls, needed))


def _words(schema: Schema) -> tuple[str, ...]:
    """The values of a field that takes a few words."""
    branches = [one for one in schema.get("anyOf", (schema,)) if one.get("type") != "null"]
    words = branches[0].get("enum", ()) if len(branches) == 1 else ()
    return tuple(word for word in words if isinstance(word, str))


def _takes(cls: Any, needed: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    return not _wrong(cls, {**needed, **given})


def _wrong(cls: Any, data: Mapping[str, Any]) -> set[str | int]:
    """The fields that a class refuses; "" for the whole."""
    error: Any = upstream("pydantic:ValidationError")
    try:
        cls.model_validate(dict(data))
    except error as refusal:
        return {one["loc"][0] if one["loc"] else "" for one in refusal.errors()}
    except Exception:  # noqa: BLE001 - a validator of a block may raise anything
        return {""}
    return set()


def _sample(cls: Any, name: str) -> Any:
    """A value that a field takes, by its name or by what it is called in documents."""
    fields = cls.model_fields
    field = fields[name] if name in fields else next(one for one in fields.values() if one.alias == name)
    annotation = field.annotation
    base: Any = upstream("prefect.blocks.core:Block")
    for value in _CANDIDATES:
        if is_object(value) and isinstance(annotation, type) and issubclass(annotation, base):
            value = _smallest(annotation)
        if takes(annotation, field.metadata, value) and name not in _wrong(cls, {name: value}):
            return value
    return None


def _smallest(cls: Any) -> dict[str, Any]:
    """A document that a class takes, with as little in it as can be."""
    names = list(cls.model_fields)
    needed = {name: _sample(cls, name) for name in names if cls.model_fields[name].is_required()}
    rest = [name for name in names if name not in needed]
    tries = [(), *((one,) for one in rest), *((a, b) for a in rest for b in rest if a < b)]
    for chosen in tries:
        data = {**needed, **{name: _sample(cls, name) for name in chosen}}
        if not _wrong(cls, data):
            return data
    return needed
