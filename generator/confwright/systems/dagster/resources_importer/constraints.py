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
_LENGTHS = {"string": "Length", "array": "Items", "object": "Properties"}
_MARKS = ("x-secret", "x-sensitive")
_LONGEST_NAME = 64


def constrained(schema: dict[str, Any], metadata: Iterable[Any]) -> tuple[dict[str, Any], list[str]]:
    """A schema with the rules of some metadata, and what of the metadata could not be carried over."""
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
        given = {name: value for name in dir(one) if (value := _rule(one, name)) is not None}
        for name, value in given.items():
            if name in _KEYWORDS:
                found[_KEYWORDS[name]] = value
            else:
                found.update({f"{name[:3]}{length}": value for length in lengths})
        if not given and type(one).__module__.partition(".")[0] in ("pydantic", "annotated_types"):
            unknown.append(type(one).__name__)
    return found, unknown


def _types(schema: dict[str, Any]) -> list[str]:
    named: Any = schema.get("type", [])
    return named if is_list(named) else [named]


def marked(schema: dict[str, Any], extra: Any) -> dict[str, Any]:
    """A schema with the marks that a class sets itself (`json_schema_extra`), in place of those guessed by the name."""
    given: Mapping[str, Any] = cast("Mapping[str, Any]", extra) if isinstance(extra, Mapping) else {}
    marks: dict[str, Any] = {name: given[name] for name in _MARKS if name in given}
    if "x-sensitive" in marks:
        schema = {**schema, "x-sensitive": bool(marks["x-sensitive"])}
    if "x-secret" not in marks:
        return schema
    old, new = ("x-env", "x-secret") if marks["x-secret"] else ("x-secret", "x-env")
    return _each(schema, lambda one: {new if key == old else key: value for key, value in one.items()})


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
    changed = change(schema)
    return {**changed, "anyOf": [change(one) for one in schema["anyOf"]]} if "anyOf" in schema else changed
