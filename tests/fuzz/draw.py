"""Random schemas of every draft, and documents that come near to what they allow.

Few keys and few values, so that what one keyword says meets what another one says of the same place. A schema is always one
that its draft allows: what is wrong with a verdict is never its syntax.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

METASCHEMAS = {
    4: "http://json-schema.org/draft-04/schema#", 6: "http://json-schema.org/draft-06/schema#",
    7: "http://json-schema.org/draft-07/schema#", 2019: "https://json-schema.org/draft/2019-09/schema",
    2020: "https://json-schema.org/draft/2020-12/schema",
}  # fmt: skip
TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
KEYS = ("a", "b", "c", "xa", "xb", "")
PATTERNS = ("^x", "a$", "^[a-c]$", "b", "^$", "^.{2}$")
VALUES: tuple[Any, ...] = (
    0, 1, 2, 1.0, 0.5, -1, "", "a", "b", "ab", True, False, None, [], {}, [1], [1.0, "a"], {"a": 1}, {"xa": "a", "b": None},
)  # fmt: skip
_IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas", "dependencies", "$ref")


@dataclass
class Drawing:
    """Draws one schema of a draft. `here` is the number of the definition that is being drawn."""

    random: Random
    draft: int
    definitions: int = 0
    here: int = -1
    moved: bool = False
    depth: int = 0
    kinds: tuple[str, ...] = field(default=())

    def whole(self) -> Any:
        """A schema with its `$schema` and definitions."""
        random = self.random
        self.definitions = random.choice((0, 0, 1, 2))
        keyword = "$defs" if self.draft >= 2019 and random.random() < 0.8 else "definitions"
        self.kinds = tuple(f"#/{keyword}/{'AB'[number]}" for number in range(self.definitions))
        root = self.schema(3)
        if not isinstance(root, dict):
            root = {"not": {}} if root is False and self.draft == 4 else {"allOf": [root]}
        named: dict[str, Any] = {}
        for number in range(self.definitions):
            self.here, self.moved = number, False
            named["AB"[number]] = self.schema(2)
        drawn = {"$schema": METASCHEMAS[self.draft], **root, **({keyword: named} if named else {})}
        self._state_defaults(drawn, drawn)
        return drawn

    def _state_defaults(self, schema: Any, root: Any) -> None:
        """Give some properties a default that has a fair chance to be one of their values."""
        if isinstance(schema, dict):
            for sub in [*schema.get("properties", {}).values()] if isinstance(schema.get("properties"), dict) else ():
                if isinstance(sub, dict) and self.random.random() < 0.3:
                    sub["default"] = document(self.random, sub, root)
        for sub in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
            self._state_defaults(sub, root)

    def schema(self, depth: int) -> Any:
        """A schema that nests no deeper than `depth`."""
        random = self.random
        if self.draft >= 6 and random.random() < (0.08 if depth else 0.3):
            return random.random() < 0.5
        keywords = self._keywords(depth)
        found: dict[str, Any] = {}
        for keyword in random.sample(keywords, min(len(keywords), random.choice((0, 1, 1, 2, 2, 3, 4)))):
            found |= self._drawn(keyword, depth - 1)
        if random.random() < 0.5 and "type" not in found:
            found |= self._drawn("type", depth)
        return found

    def _keywords(self, depth: int) -> list[str]:
        draft = self.draft
        found = ["type", "enum", "number", "string", "size", "required", "sizes", "default"]
        found += ["const"] if draft >= 6 or self.random.random() < 0.1 else []
        if depth:
            found += ["properties", "properties", "patternProperties", "additionalProperties", "items", "tuple"]
            found += ["allOf", "anyOf", "oneOf", "not", "anyOf", "oneOf"]
            found += ["contains", "propertyNames"] if draft >= 6 else []
            found += ["if"] if draft >= 7 else []
            found += ["dependencies"] if draft <= 7 else ["dependentRequired", "dependentSchemas"]
            found += ["unevaluatedProperties", "unevaluatedItems"] if draft >= 2019 else []
        return found + (["$ref", "$ref"] if self.kinds else [])

    def _below(self, depth: int, *, moved: bool) -> Any:
        before, self.moved = self.moved, self.moved or moved
        try:
            return self.schema(depth)
        finally:
            self.moved = before

    def _drawn(self, keyword: str, depth: int) -> dict[str, Any]:
        random = self.random
        moved = keyword not in _IN_PLACE

        def sub() -> Any:
            return self._below(depth, moved=moved)

        def keys() -> list[str]:
            return random.sample(KEYS, random.choice((1, 1, 2, 3)))

        match keyword:
            case "type":
                several = random.sample(TYPES, random.choice((2, 3)))
                return {"type": random.choice(TYPES) if random.random() < 0.7 else several}
            case "enum":
                chosen = _distinct(random.sample(VALUES, random.choice((1, 1, 2, 4))))
                kinds = list(dict.fromkeys(map(_kind, chosen)))
                typed = {"type": kinds[0] if len(kinds) == 1 else kinds} if random.random() < 0.4 else {}
                return {"enum": chosen, **typed}
            case "const" | "default":
                return {keyword: random.choice(VALUES)}
            case "number":
                return self._number()
            case "string":
                return random.choice(({"minLength": 1}, {"maxLength": 1}, {"pattern": random.choice(PATTERNS)}))
            case "size":
                name = random.choice(("minItems", "maxItems", "minProperties", "maxProperties"))
                return {name: random.choice((0, 1, 2))}
            case "sizes":
                return random.choice(({"uniqueItems": True}, {"minItems": 1, "maxItems": 2}))
            case "required":
                return {"required": keys()}
            case "properties" | "dependentSchemas":
                return {keyword: {key: sub() for key in keys()}}
            case "patternProperties":
                return {keyword: {p: sub() for p in random.sample(PATTERNS, random.choice((1, 1, 2)))}}
            case "dependentRequired":
                return {keyword: {key: keys() for key in keys()}}
            case "dependencies":
                return {keyword: {key: keys() if random.random() < 0.5 else sub() for key in keys()}}
            case "additionalProperties":
                return {keyword: sub() if random.random() < 0.5 else random.random() < 0.2}
            case "tuple":
                first = [sub() for _ in range(random.choice((1, 2)))]
                rest = sub() if random.random() < 0.6 or self.draft >= 6 else random.random() < 0.5
                names = ("prefixItems", "items") if self.draft == 2020 else ("items", "additionalItems")
                return {names[0]: first, **({names[1]: rest} if random.random() < 0.6 else {})}
            case "allOf" | "anyOf" | "oneOf":
                return {keyword: [sub() for _ in range(random.choice((1, 2, 2, 3)))]}
            case "contains":
                bounds = {"minContains": random.choice((0, 1, 2)), "maxContains": random.choice((1, 2))}
                some = {name: bound for name, bound in bounds.items() if random.random() < 0.3}
                return {keyword: sub(), **(some if self.draft >= 2019 else {})}
            case "if":
                branches = {name: sub() for name in ("then", "else") if random.random() < 0.7}
                return {"if": sub(), **branches}
            case "$ref":
                allowed = list(self.kinds) if self.moved else list(self.kinds[self.here + 1 :])
                allowed += ["#"] if self.moved else []
                return {"$ref": random.choice(allowed)} if allowed else {}
            case _:
                return {keyword: sub()}

    def _number(self) -> dict[str, Any]:
        random, bound = self.random, self.random.choice((0, 1, 0.5, 2))
        name = random.choice(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"))
        if name == "multipleOf":
            return {name: random.choice((1, 2, 0.5))}
        if name.startswith("exclusive") and self.draft == 4:
            below = name.removeprefix("exclusive").lower()
            return {below: bound, name: random.random() < 0.7}
        return {name: bound}


def _kind(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _distinct(values: list[Any]) -> list[Any]:
    """Without members that are equal as JSON: `enum` must not have them in older drafts."""
    found: list[Any] = []
    for value in values:
        if not any(value == other and isinstance(value, bool) is isinstance(other, bool) for other in found):
            found.append(value)
    return found


def document(random: Random, schema: Any, root: Any, depth: int = 4) -> Any:
    """A document that has a fair chance to be allowed, and a fair chance to be nearly so."""
    if depth == 0 or not isinstance(schema, dict) or random.random() < 0.12:
        return random.choice(VALUES)
    reference = schema.get("$ref")
    if isinstance(reference, str) and random.random() < 0.7:
        target = root
        for token in reference.split("/")[1:]:
            target = target[token]
        return document(random, target, root, depth - 1)
    for keyword in ("enum", "const"):
        if keyword in schema and random.random() < 0.6:
            value = random.choice(schema["enum"]) if keyword == "enum" else schema["const"]
            # An equal number is written in two ways.
            return float(value) if type(value) is int and random.random() < 0.3 else value
    branches = [b for k in ("anyOf", "oneOf", "allOf") for b in schema.get(k, ())]
    branches += [schema[k] for k in ("if", "then", "else") if k in schema]
    named = schema.get("type")
    kinds = [named] if isinstance(named, str) else list(named or ())
    if branches and (not kinds or random.random() < 0.4):
        return document(random, random.choice(branches), root, depth - 1)
    if not kinds:
        asked = schema.keys() & {"properties", "patternProperties", "required", "additionalProperties", "dependencies"}
        kinds = ["object"] if asked else ["array"] if schema.keys() & {"items", "prefixItems", "contains"} else [*TYPES]
    return _of_type(random, random.choice(kinds), schema, root, depth)


def _of_type(random: Random, kind: str, schema: dict[str, Any], root: Any, depth: int) -> Any:
    match kind:
        case "object":
            declared: dict[str, Any] = schema.get("properties", {})
            wanted = [*schema.get("required", ()), *declared, random.choice(KEYS), random.choice(KEYS)]
            patterns = list(schema.get("patternProperties", {}).values())
            found: dict[str, Any] = {}
            for key in wanted:
                if random.random() < (0.9 if key in schema.get("required", ()) else 0.45):
                    own = declared.get(key, random.choice([*patterns, schema.get("additionalProperties", {})]))
                    found[key] = document(random, own, root, depth - 1)
            return found
        case "array":
            first = schema.get("prefixItems", schema.get("items", []))
            first = first if isinstance(first, list) else []
            rest = schema.get("additionalItems", schema.get("items", {}))
            members = [document(random, sub, root, depth - 1) for sub in first[: random.choice((0, 1, 2, 2))]]
            more = random.choice((0, 0, 1, 2))
            return members + [document(random, rest, root, depth - 1) for _ in range(more)]
        case "string":
            return random.choice(("", "a", "b", "ab", "xa", "c"))
        case "integer":
            return random.choice((0, 1, 2, 1.0, -1))
        case "number":
            return random.choice((0, 1, 0.5, 1.5, 2.0, -0.5))
        case "boolean":
            return random.random() < 0.5
        case _:
            return None
