"""What `Field(...)` and `Annotated[...]` of pydantic say beside the type, as JSON Schema.

Dagster makes the object before it replaces a reference, and pydantic checks what represents it: 0 for a whole number, the name of
the variable for text. Where that breaks a rule, Dagster refuses the reference, so the schema allows none there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from ....base.json_values import is_list

Schema = dict[str, Any]

_KEYWORDS = {
    "ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum", "multiple_of": "multipleOf",
    "pattern": "pattern",
}  # fmt: skip
_HELD_ANYWAY = ("strict", "allow_inf_nan")
"""Types here are strict, and no number is infinite."""
_LENGTHS = {"string": "Length", "array": "Items", "object": "Properties"}
_LONGEST_NAME = 64


def constrained(schema: dict[str, Any], metadata: Iterable[Any]) -> tuple[dict[str, Any], list[str]]:
    """A schema with the rules of some metadata, and what of the metadata is not carried over."""
    found, unknown = rules(schema, metadata)
    if not found:
        return schema, unknown
    return {**(schema if _takes_reference(found) else _without_references(schema)), **found}, unknown


def rules(schema: dict[str, Any], metadata: Iterable[Any]) -> tuple[dict[str, Any], list[str]]:
    """The keywords that some metadata is for values of a schema, and what of the metadata no keyword says."""
    found: dict[str, Any] = {}
    unknown: list[str] = []
    kinds = [kind for member in _members(schema) for kind in _types(member)]
    lengths = [_LENGTHS[kind] for kind in kinds if kind in _LENGTHS]
    for one in _flat(metadata):
        attributes = _attributes(one)
        given = {name: value for name in attributes if (value := _rule(one, name)) is not None}
        for name, value in given.items():
            if name in _KEYWORDS:
                found[_KEYWORDS[name]] = value
            else:
                found.update({f"{name[:3]}{length}": value for length in lengths})
        unknown += [
            type(one).__name__ if callable(value) else name
            for name, value in attributes.items()
            if name not in given and name not in _HELD_ANYWAY and value is not None and value is not False
        ]
    return found, unknown


def _types(schema: dict[str, Any]) -> list[str]:
    named: Any = schema.get("type", [])
    return named if is_list(named) else [named]


def marked(schema: dict[str, Any], extra: Any) -> dict[str, Any]:
    """A schema with the marks that a class sets itself (`json_schema_extra`), in place of those guessed by the name.

    A field that is not sensitive is not secret either; one that cannot be a reference, and is a secret all the same, is sensitive.
    """
    given: Mapping[str, Any] = cast("Mapping[str, Any]", extra) if isinstance(extra, Mapping) else {}
    secret, sensitive = given.get("x-secret"), given.get("x-sensitive")
    if secret is None and sensitive is not None and not sensitive:
        secret = False
    if secret is not None:
        old, new = ("x-env", "x-secret") if secret else ("x-secret", "x-env")
        schema = _each(schema, lambda one: {new if key == old else key: value for key, value in one.items()})
        if secret and sensitive is None and not all("x-secret" in part for part in _scalars(schema)):
            sensitive = True
    return schema if sensitive is None else {**schema, "x-sensitive": bool(sensitive)}


def _attributes(one: Any) -> dict[str, Any]:
    """What an object of pydantic or annotated_types says; and that an object of another library checks values."""
    if type(one).__module__.partition(".")[0] not in ("pydantic", "annotated_types"):
        return {"validator": type(one)} if hasattr(one, "__get_pydantic_core_schema__") else {}
    if hasattr(one, "json_schema_extra"):  # a `Field`, whose rules are in its metadata
        return {}
    slots: list[str] = [*getattr(one.__class__, "__slots__", ())]
    names: list[str] = [*vars(one)] if hasattr(one, "__dict__") else slots
    return {name: getattr(one, name) for name in names if not name.startswith("_")}


def _scalars(schema: Schema) -> Iterator[Schema]:
    """The parts of a schema that are neither a choice, a list, a map nor null."""
    parts = _parts(schema)
    if not parts and schema.get("type") != "null":
        yield schema
    for part in parts:
        yield from _scalars(part)


def _parts(schema: Schema) -> list[Schema]:
    below = [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())]
    return [cast("Schema", part) for part in below if isinstance(part, dict)]


def _rule(one: Any, name: str) -> Any:
    if name not in _KEYWORDS and name not in ("min_length", "max_length"):
        return None
    value = getattr(one, name)
    return value if isinstance(value, (int, float, str)) and not isinstance(value, bool) else None


def _flat(metadata: Iterable[Any]) -> Iterator[Any]:
    for one in metadata:
        inner = getattr(one, "metadata", None)
        if is_list(inner):  # a `Field` inside of `Annotated`
            yield from _flat(inner)
        else:
            yield one


def _takes_reference(found: Mapping[str, Any]) -> bool:
    """Whether what represents a reference is valid: 0, or the name of a variable."""
    return (
        "pattern" not in found
        and found.get("minLength", 0) <= 1
        and found.get("maxLength", _LONGEST_NAME) >= _LONGEST_NAME
        and found.get("minimum", 0) <= 0
        and found.get("maximum", 0) >= 0
        and found.get("exclusiveMinimum", -1) < 0
        and found.get("exclusiveMaximum", 1) > 0
    )


def _members(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema, *schema.get("anyOf", ())]


def _without_references(schema: dict[str, Any]) -> dict[str, Any]:
    was_secret = any("x-secret" in member for member in _members(schema))
    plain = _each(schema, lambda one: {k: v for k, v in one.items() if k not in ("x-env", "x-secret")})
    return {**plain, "x-sensitive": True} if was_secret else plain


def _each(schema: Schema, change: Callable[[Schema], Schema]) -> dict[str, Any]:
    """A schema with every part of it changed."""
    changed = change(schema)
    for key in ("items", "additionalProperties"):
        if isinstance(changed.get(key), dict):
            changed = {**changed, key: _each(changed[key], change)}
    return {**changed, "anyOf": [_each(one, change) for one in schema["anyOf"]]} if "anyOf" in schema else changed
