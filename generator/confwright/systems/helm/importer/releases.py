"""One schema for the values of several releases of a chart: it takes what one of them takes.

A values file does not say which release it is for, so a key that one release has is not an error. What a release adds or takes
away is in the description, and in a table of spans.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ....base.json_values import is_list, is_object
from .overlay import or_null

Schema = dict[str, Any]
_NOTES: Final = ("title", "description", "$comment", "deprecated")
_LEFT_OUT: Final = ("x-docs", "x-kubernetes", "example", "default", "format")
"""Beginnings of keywords that are left out: those for tools of the chart's authors, long ones, defaults, which are those of a
release and not of a values file, and names of formats, of which Helm checks few.
"""
_BOUNDS: Final = {
    "minimum": min, "minLength": min, "minItems": min, "minProperties": min,
    "maximum": max, "maxLength": max, "maxItems": max, "maxProperties": max,
}  # fmt: skip
"""Keywords that one release may have stricter than another: the one that asks for less."""


class Releases:
    """Schemas of releases, the oldest first.

    `spans` has the first and the last release that knows a key, by its dotted place, where not all of the releases that know the
    key above do; a place in a definition begins with its name. `*` is any key or member.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self.spans: dict[str, tuple[str, str]] = {}
        self._names = list(schemas)
        self._definitions = {name: schema.get("definitions", {}) for name, schema in schemas.items()}
        plain = {
            name: {key: one for key, one in schema.items() if key != "definitions"} for name, schema in schemas.items()
        }
        self.schema = self._one(plain, ("",))
        every = [key for found in self._definitions.values() for key in found]
        self.schema["definitions"] = {
            key: self._one({name: found[key] for name, found in self._definitions.items() if key in found}, (key,))
            for key in dict.fromkeys(reversed(every))
        }

    def _one(self, parts: Mapping[str, Any], place: tuple[str, ...]) -> Any:
        """The schema that takes what that of one release takes."""
        newest = list(parts.values())[-1]
        schemas = {name: _plain(one) for name, one in parts.items()}
        if not all(is_object(one) for one in schemas.values()):
            return {}
        if len({repr(_bare(one)) for one in schemas.values()}) == 1:
            return schemas[next(reversed(schemas))]
        apart = {name: _apart_from_null(one) for name, one in schemas.items()}
        if any(one is not None for one in apart.values()):
            return or_null(self._one({name: apart[name] or one for name, one in schemas.items()}, place))
        if len({one.get("$ref") for one in schemas.values()}) > 1:
            followed = {name: self._followed(name, one) for name, one in schemas.items()}
            return self._one(followed, place)
        every: list[Schema] = list(schemas.values())
        out: Schema = {key: one for key, one in _plain(newest).items() if key in (*_NOTES, "$ref", "$schema")}
        types = _types(every)
        if types:
            out["type"] = types[0] if len(types) == 1 else types
        self._members(out, schemas, place)
        for word in ("items", "patternProperties"):
            having = {name: one[word] for name, one in schemas.items() if word in one}
            if word == "items" and having and _all(having, [one for one in every if _may_be(one, "array")]):
                out[word] = self._one(having, (*place, "*"))
        for word, least in _BOUNDS.items():
            if all(word in one for one in every):
                out[word] = least(one[word] for one in every)
        for word in ("enum", "oneOf", "anyOf", "allOf", "uniqueItems", "const"):
            stated: list[Any] = [one[word] for one in every if word in one]
            if len(stated) < len(every):
                continue
            if word == "enum":
                out[word] = list(dict.fromkeys(one for found in stated for one in found))
            elif all(one == stated[0] for one in stated):
                out[word] = stated[0]
        patterns = [one["pattern"] for one in reversed(every) if isinstance(one.get("pattern"), str)]
        if patterns and all("pattern" in one or _fits(one, patterns[0]) for one in every):
            out["pattern"] = "|".join(
                f"(?:{one})" if len(set(patterns)) > 1 else one for one in dict.fromkeys(patterns)
            )
        return out

    def _members(self, out: Schema, schemas: Mapping[str, Schema], place: tuple[str, ...]) -> None:
        objects = {name: one for name, one in schemas.items() if _may_be(one, "object")}
        if not objects:
            return
        # What a release says of any key, where it takes any.
        free = {name: found for name, one in objects.items() if (found := _of_any_key(one)) is not False}
        named: dict[str, dict[str, Any]] = {}
        for name, one in reversed(objects.items()):
            for key, inner in one.get("properties", {}).items():
                named.setdefault(key, {})[name] = inner
        if named:
            out["properties"] = {
                key: self._member(
                    {name: {**free, **found}[name] for name in objects if name in free or name in found},
                    list(objects),
                    (*place, key),
                )
                for key, found in named.items()
            }
        others = {name: one["additionalProperties"] for name, one in objects.items() if "additionalProperties" in one}
        taken = {name: one for name, one in others.items() if one is not False}
        if any(one is True for one in taken.values()):
            out["additionalProperties"] = True
        elif taken:
            out["additionalProperties"] = self._one(taken, (*place, "*"))
        elif list(objects.values())[-1].get("additionalProperties") is False:
            out["additionalProperties"] = False  # older releases took a key there, and did nothing with it
        needed = [set(one.get("required", ())) for one in objects.values()]
        common = [key for key in named if all(key in one for one in needed)]
        if common:
            out["required"] = common

    def _member(self, found: dict[str, Any], above: Sequence[str], place: tuple[str, ...]) -> Any:
        """A key, with a word in its description where not every release that knows what is above it knows it."""
        schema = self._one(found, place)
        known = list(found)
        if len(known) == len(above):
            return schema
        self.spans[".".join(place).lstrip(".")] = (known[0], known[-1])
        first, last = self._names.index(known[0]), self._names.index(known[-1])
        words: list[str] = []
        if known[0] != above[0]:
            words.append(f"Not in {self._names[first - 1]} of the chart.")
        if known[-1] != above[-1]:
            words.append(f"Not in {self._names[last + 1]} of the chart and newer.")
        if not words or not is_object(schema):
            return schema
        stated = str(schema.get("description", "")).rstrip()
        return {**schema, "description": " ".join([stated, *words]).strip()}

    def _followed(self, name: str, schema: Any) -> Any:
        """A schema without a reference, where another release has none or another."""
        reference = schema.get("$ref") if is_object(schema) else None
        if not isinstance(reference, str):
            return schema
        target = self._definitions[name].get(reference.rpartition("/")[2], {})
        return {**target, **{key: one for key, one in schema.items() if key in _NOTES}}


def _of_any_key(schema: Schema) -> Any:
    """What a schema says of a key that it does not name; False where it takes none, or nothing comes of it."""
    others = schema.get("additionalProperties", "properties" not in schema)
    return {} if others is True else others


def _apart_from_null(schema: Schema) -> Schema | None:
    """What a schema says of values that are not null, where the overlay adds null to a reference; None for any other."""
    branches = schema.get("anyOf", ())
    if len(branches) != 2 or branches[1] != {"type": "null"}:
        return None
    return {**_plain(branches[0]), **{key: one for key, one in schema.items() if key in _NOTES}}


def _plain(schema: Any) -> Any:
    """A schema without what its authors tell their own tools. Beside `$ref`, draft 7 reads nothing."""
    if not is_object(schema):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {key: one for key, one in schema.items() if key in ("$ref", "description")}
    if len(schema.get("allOf", ())) == 1 and not schema.keys() - {*_NOTES, "allOf"}:
        # The overlay of what a reference leads to.
        return {**_plain(schema["allOf"][0]), **{key: one for key, one in schema.items() if key != "allOf"}}
    out: Schema = {}
    for key, one in schema.items():
        if key.startswith(_LEFT_OUT):
            continue
        if key in ("properties", "definitions", "patternProperties") and is_object(one):
            out[key] = {name: _plain(part) for name, part in one.items()}
        elif key in ("items", "additionalProperties", "not"):
            out[key] = _plain(one)
        elif key in ("oneOf", "anyOf", "allOf") and is_list(one):
            out[key] = [_plain(part) for part in one]
        else:
            out[key] = one
    others = out.get("additionalProperties")
    if is_object(others) and is_object(out.get("properties")):
        # The overlay names the keys that the chart itself has; only null says more of them than the others do.
        named = {key: one for key, one in out.pop("properties").items() if _without_null(one) != _without_null(others)}
        out |= {"properties": named} if named else {}
    return out


def _without_null(schema: Any) -> Any:
    """What a schema says of values that are not null."""
    bare = _bare(schema)
    if is_object(bare) and is_list(bare.get("type")):
        bare["type"] = sorted(one for one in bare["type"] if one != "null")
    elif is_object(bare) and "type" in bare:
        bare["type"] = [bare["type"]]
    return bare


def _bare(schema: Any) -> Any:
    """What a schema says of values, without the words for people."""
    if is_list(schema):
        return [_bare(one) for one in schema]
    if not is_object(schema):
        return schema
    return {
        key: {name: _bare(part) for name, part in sorted(one.items())} if key == "properties" else _bare(one)
        for key, one in sorted(schema.items())
        if key not in _NOTES
    }


def _types(schemas: Sequence[Schema]) -> list[str]:
    """The types that one of the schemas takes; none where one of them does not say."""
    found: dict[str, None] = {}
    for one in schemas:
        types = one.get("type")
        if types is None:
            return []
        found |= dict.fromkeys(types if is_list(types) else [types])
    return [one for one in found if not (one == "integer" and "number" in found)]


def _may_be(schema: Schema, kind: str) -> bool:
    types = schema.get("type", kind)
    return kind in (types if is_list(types) else [types])


def _fits(schema: Schema, pattern: str) -> bool:
    """Whether a schema lists texts, which all are of a pattern."""
    listed = schema.get("enum", ())
    return bool(listed) and all(isinstance(one, str) and re.search(pattern, one) for one in listed)


def _all(found: Mapping[str, Any], wanted: Sequence[Any]) -> bool:
    return len(found) == len(wanted)
