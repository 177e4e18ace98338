"""What a schema knows of one place of a document, in words and lists that an editor can show."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ..base.document_walk import ANYTHING, Schema, described, schemas_at, tags_of
from ..base.json_values import Keys, is_list, is_object
from ..generate.reference_forms import BUNDLED, WRITTEN, takes_mapping
from ..runtime import dataclass

_MOST_WORDS: Final = 8
_ANY: Final = "any value"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value. `forms` are those of the references that it may be; `choices` the words that it may be."""

    type: str
    description: str
    default: str | None
    choices: tuple[Any, ...]
    forms: frozenset[str]
    deprecated: str
    sensitive: bool
    boolean: bool
    is_map: bool
    is_list: bool


def known_at(root: Schema, data: Any, keys: Keys) -> Known | None:
    """What is known of the value at some keys; None where the schema says nothing of it."""
    schemas = schemas_at(root, data, keys)
    return known_of(root, schemas) if schemas else None


def known_of(root: Schema, schemas: Sequence[Schema]) -> Known:
    """What some schemas of one value say together."""
    references = [_definition(root, name) for name in BUNDLED]
    schemas = [one for one in schemas if not any(one is reference for reference in references)] or list(schemas)
    types = {name for one in schemas for name in _types(one)}
    defaults = [one["default"] for one in schemas if "default" in one]
    sensitive = any(one.get("x-sensitive") or one.get("x-secret") for one in schemas)
    choices: dict[str, Any] = {}
    for one in schemas:
        listed: Any = one.get("enum", [one["const"]] if "const" in one else [])
        choices |= {json.dumps(choice): choice for choice in listed if choice is not None}
    return Known(
        type=next((words for one in schemas if (words := type_words(root, one)) != _ANY), _ANY),
        description=next((str(one["description"]) for one in schemas if one.get("description")), ""),
        default=None
        if not defaults or sensitive or defaults[0] is None
        else json.dumps(defaults[0], ensure_ascii=False),
        choices=tuple(choices.values()),
        forms=frozenset(form for one in schemas if (form := _form(one)) is not None),
        deprecated=next((str(one["x-deprecated"]) for one in schemas if isinstance(one.get("x-deprecated"), str)), ""),
        sensitive=sensitive,
        boolean="boolean" in types,
        is_map="object" in types and not types & {"string", "integer", "number", "boolean"},
        is_list="array" in types and not types & {"string", "integer", "number", "boolean", "object"},
    )


def keys_at(root: Schema, data: Any, keys: Keys) -> dict[str, tuple[Known, bool]]:
    """The keys that a map at some keys may have: what is known of each, and whether it is required."""
    value: Any = data
    for key in keys:
        try:
            value = value[key]
        except (LookupError, TypeError):
            value = None
    around = value if is_object(value) else {}
    found: dict[str, list[Schema]] = {}
    required: set[str] = set()
    for schema in schemas_at(root, data, keys, around):
        if _form(schema) is not None and schema.get("type") == "string":
            continue
        required.update(map(str, schema.get("required", ())))
        members: Any = schema.get("properties")
        for name, member in members.items() if is_object(members) else ():
            if is_object(member):
                found.setdefault(str(name), []).append(member)
    return {
        name: (known_of(root, [part for one in members for part in described(root, one, ANYTHING)]), name in required)
        for name, members in found.items()
    }


def tags_at(root: Schema, data: Any, keys: Keys) -> Iterator[tuple[tuple[str, ...], list[tuple[Any, ...]]]]:
    """For each choice by tags that the map at some keys is: the keys of the tags, and every row of values."""
    for schema in schemas_at(root, data, keys):
        names: Any = schema.get("x-discriminator")
        if is_list(names):
            yield tuple(map(str, names)), list(tags_of(schema, root))


def type_words(root: Schema, schema: Schema) -> str:
    """The type of a value, as one would say it."""
    return " | ".join(dict.fromkeys(_type_words(root, schema, 0))) or _ANY


def _type_words(root: Schema, schema: Schema, depth: int) -> Iterator[str]:
    if depth > 6:
        return
    form = _form(schema)
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        if form is not None:
            yield WRITTEN[form] if takes_mapping(form) else "{{ … }}"
            return
        target = _definition(root, name)
        if target.get("properties") is not None or target.get("x-discriminator") is not None or depth > 4:
            yield name
        else:
            yield from _type_words(root, target, depth + 1)
        return
    if "const" in schema:
        yield json.dumps(schema["const"], ensure_ascii=False)
    elif is_list(schema.get("enum")):
        words = [json.dumps(one, ensure_ascii=False) for one in schema["enum"]]
        yield from words[:_MOST_WORDS]
        if len(words) > _MOST_WORDS:
            yield f"… ({len(words)})"
    elif schema.get("type") == "array":
        items: Any = schema.get("items")
        yield f"list of {type_words(root, items)}" if is_object(items) else "list"
    else:
        for name in _types(schema):
            yield "map" if name == "object" else name
    for keyword in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(keyword, ()):
            if is_object(branch):
                yield from _type_words(root, branch, depth + 1)


def forms_in_words(known: Known) -> list[str]:
    """How references are written at a place."""
    return [WRITTEN[form] for form in sorted(known.forms)]


def _types(schema: Schema) -> list[str]:
    given: Any = schema.get("type")
    return [str(one) for one in given if one != "null"] if is_list(given) else [given] if isinstance(given, str) else []


def _form(schema: Mapping[str, Any]) -> str | None:
    """The form of the references that a schema means."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return BUNDLED.get(name)


def _definition(root: Schema, name: str) -> Schema:
    found: Any = root.get("$defs", {})
    found = found.get(name)
    return found if is_object(found) else {}
