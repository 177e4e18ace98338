"""The schema of a values file, from that of the values: Helm lays the file over the chart's values.yaml, and checks what comes out.

So a file may leave out what the chart has, and writes null to remove it. What only the whole can tell (`if`, `not`) is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ....base.json_values import Keys, is_list, is_object, pointer_of

Schema = dict[str, Any]
_OF_THE_WHOLE: Final = ("if", "then", "else", "not", "minProperties", "unevaluatedProperties")
"""Keywords that may hold for the values as a whole, and not for what a file says of them, or the other way round."""
_NOTES: Final = ("title", "description", "default", "examples", "deprecated", "$comment", "x-sensitive")
_DEEPEST: Final = 100


class Overlay:
    """Makes the schema of a values file. `left_out` are the places of what it cannot say, with the keyword."""

    def __init__(self, root: Any, resolve: Callable[[str], Any]) -> None:
        self.left_out: list[str] = []
        self._root, self._resolve = root, resolve
        draft = str(root.get("$schema", "")) if is_object(root) else ""
        self._siblings_count = "2019-09" in draft or "2020-12" in draft  # beside `$ref`, earlier drafts read nothing

    def of(self, values: Mapping[str, Any]) -> Any:
        """The schema of a file for a chart with these values."""
        return self._over(self._root, values, (), 0)

    def _over(self, schema: Any, value: Any, keys: Keys, depth: int) -> Any:
        """A schema where the chart has `value`."""
        if not is_object(schema) or not is_object(value) or not value or depth > _DEEPEST:
            return schema
        out = {key: part for key, part in schema.items() if key not in _OF_THE_WHOLE}
        for key in schema:
            if key in _OF_THE_WHOLE and key not in ("then", "else"):
                self._leave_out(keys, key)
        self._members(out, value, keys, depth)
        self._presence(out, value)
        self._choices(out, value, keys, depth)
        reference = schema.get("$ref")
        if isinstance(reference, str):
            target = self._resolve(reference)
            over = self._over(target, value, keys, depth + 1)
            if over != target and self._siblings_count:
                del out["$ref"]
                out["allOf"] = [*out.get("allOf", []), over]
            elif over != target:
                out = {**{key: part for key, part in schema.items() if key in _NOTES}, "allOf": [over]}
        return out

    def _presence(self, out: Schema, value: Mapping[str, Any]) -> None:
        """What must be there, without what the chart has."""
        given = {key for key, one in value.items() if one is not None}
        if is_list(out.get("required")):
            out["required"] = [name for name in out["required"] if name not in given]
            if not out["required"]:
                del out["required"]
        for word in ("dependentRequired", "dependencies"):
            if is_object(out.get(word)):
                out[word] = {
                    key: [name for name in one if name not in given] if is_list(one) else one
                    for key, one in out[word].items()
                }

    def _choices(self, out: Schema, value: Any, keys: Keys, depth: int) -> None:
        """Branches: each asks for less than before, so that a file may fit several."""
        for word in ("allOf", "anyOf", "oneOf"):
            if is_list(out.get(word)):
                out[word] = [self._over(one, value, keys, depth + 1) for one in out[word]]
        if "oneOf" in out and any(self._speaks_of_objects(one) for one in out["oneOf"]):
            branches = out.pop("oneOf")
            out["allOf"] = [*out.get("allOf", []), {"anyOf": branches}]
        for word in ("dependentSchemas", "dependencies"):
            if is_object(out.get(word)):
                out[word] = {
                    key: one if is_list(one) else self._over(one, value, keys, depth + 1)
                    for key, one in out[word].items()
                }

    def _speaks_of_objects(self, schema: Any) -> bool:
        if not is_object(schema):
            return False
        if isinstance(schema.get("$ref"), str):
            return True
        return any(
            key in schema for key in ("properties", "required", "allOf", "anyOf", "oneOf", "additionalProperties")
        )

    def _members(self, out: Schema, value: Mapping[str, Any], keys: Keys, depth: int) -> None:
        """The values below, each over that of the chart."""
        needed: list[str] = out["required"] if is_list(out.get("required")) else []
        named: dict[str, Any] = dict(out["properties"]) if is_object(out.get("properties")) else {}
        patterns: dict[str, Any] = dict(out["patternProperties"]) if is_object(out.get("patternProperties")) else {}

        def over(inner: Any, name: str) -> Any:
            found = self._over(inner, value[name], (*keys, name), depth + 1)
            return found if name in needed else or_null(found)

        for name in (name for name, one in value.items() if one is not None):
            if name in named:
                named[name] = over(named[name], name)
            elif patterns:
                patterns = {pattern: over(inner, name) for pattern, inner in patterns.items()}
            elif is_object(out.get("additionalProperties")):
                named[name] = over(out["additionalProperties"], name)
        out |= {"properties": named} if named else {}
        out |= {"patternProperties": patterns} if patterns else {}

    def _leave_out(self, keys: Keys, word: str) -> None:
        place = f"`{word}` at {pointer_of(keys) or 'the top'}"
        if place not in self.left_out:
            self.left_out.append(place)


def or_null(schema: Any) -> Any:
    """A schema that takes null, too."""
    if not is_object(schema) or not schema.keys() - set(_NOTES):
        return True if schema is False else schema
    types = schema.get("type")
    plain = not schema.keys() & {"$ref", "allOf", "anyOf", "oneOf", "not", "if", "const", "enum"}
    if types is not None and plain:
        every = list(types) if is_list(types) else [types]
        return schema if "null" in every else {**schema, "type": [*every, "null"]}
    if types is None and plain:
        return schema  # its keywords say nothing of null
    notes = {key: part for key, part in schema.items() if key in _NOTES}
    rest = {key: part for key, part in schema.items() if key not in _NOTES}
    return {**notes, "anyOf": [rest, {"type": "null"}]}
