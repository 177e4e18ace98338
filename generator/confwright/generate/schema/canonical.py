"""Reads the keywords of one subschema, of whatever draft, into a node."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Protocol

from ...base.json_values import is_list, is_object
from ...base.near_words import did_you_mean
from .dialect import Dialect
from .draft_evidence import NAMES, asserts
from .keywords import KEYWORDS
from .node import Node, Place
from .openapi import types_of
from .vocabulary import Notes

_TYPES = frozenset({"object", "array", "string", "integer", "number", "boolean", "null"})


class Context(Protocol):
    """What the graph offers while a subschema is read."""

    def child(self, *tokens: str) -> Node: ...
    def reference(self, reference: str, *, dynamic: bool = False) -> Node | None: ...
    def recursive(self) -> Node | None: ...
    def problem(self, code: str, message: str, *tokens: str, hint: str | None = None) -> None: ...
    def void(self, keyword: str, draft: str) -> None: ...
    def regex(self, pattern: str, *tokens: str) -> str | None: ...
    def models(self) -> Collection[str]: ...


def fill(node: Node, schema: Any, dialect: Dialect, context: Context) -> None:
    """Read `schema` into `node`. What is wrong with it goes to `context.problem`."""
    if isinstance(schema, bool):
        node.always = schema
        return
    if not is_object(schema):
        context.problem("schema-type", "a schema is an object, true or false")
        return
    reader = _Reader(node, schema, dialect, context)
    if not (dialect.ref_hides_siblings and isinstance(schema.get("$ref"), str)):
        reader.all()
        reader.void()
    elif any(asserts(keyword) for keyword in schema) or (dialect.openapi and schema.get("nullable") is True):
        context.void("$ref", _name(dialect))
    reader.references()
    reader.notes.annotations()


def _name(dialect: Dialect) -> str:
    return "OpenAPI 3.0" if dialect.openapi else NAMES[dialect.draft]


class _Reader:
    def __init__(self, node: Node, schema: dict[str, Any], dialect: Dialect, context: Context) -> None:
        self.node, self.schema, self.dialect, self.context = node, schema, dialect, context
        self.notes = Notes(node, schema, context.problem, context.models())
        self.known = {keyword: value for keyword, value in schema.items() if dialect.knows(keyword)}

    def get(self, keyword: str) -> Any:
        """The keyword's value where the dialect knows it. Raises KeyError for one that is not in the table."""
        return self.known.get(KEYWORDS[keyword].name)

    def void(self) -> None:
        """Report keywords of other drafts: they mean nothing here, which is probably a mistake."""
        for keyword in self.schema if self.dialect.validation else ():
            if keyword not in self.known and asserts(keyword):
                self.context.void(keyword, _name(self.dialect))

    def wrong(self, keyword: str, expected: str, hint: str | None = None) -> None:
        self.context.problem("schema-keyword", f"{keyword!r} must be {expected}", keyword, hint=hint)

    def references(self) -> None:
        found: list[Node | None] = []
        for keyword, dynamic in (("$ref", False), ("$dynamicRef", True)):
            value = self.get(keyword)
            if value is None:
                continue
            if isinstance(value, str):
                found.append(self.context.reference(value, dynamic=dynamic))
            else:
                self.wrong(keyword, "a string")
        if isinstance(self.get("$recursiveRef"), str):
            found.append(self.context.recursive())
        if _only_refers(self.node, self.schema.get("allOf")):
            # What only some drafts can write as a reference with something beside it.
            found, self.node.all_of = [*found, *self.node.all_of], ()
        self.node.refs = tuple(target for target in found if target is not None)

    def all(self) -> None:
        self.types()
        self.values()
        self.numbers()
        self.arrays()
        self.objects()
        self.combined()
        self.notes.vocabulary()

    # -- assertions

    def types(self) -> None:
        value = self.get("type")
        if value is None:
            if self.dialect.openapi:
                self.node.types = types_of(self.schema, None)
            return
        names = [value] if isinstance(value, str) else value
        if is_list(names) and "any" in names:
            self.context.void("type", _name(self.dialect))  # draft 3's word for whatever there is
            return
        if not is_list(names) or not all(isinstance(n, str) and n in _TYPES for n in names):
            words = [n for n in names if isinstance(n, str) and n not in _TYPES] if is_list(names) else []
            hint = did_you_mean(words[0], _TYPES) if words else None
            self.wrong("type", "the name of a JSON type, or a list of them", hint)
            return
        self.node.types = frozenset(names) - ({"integer"} if "number" in names else frozenset())
        if self.dialect.openapi:
            self.node.types = types_of(self.schema, self.node.types)
        elif self.notes.note("nullable") is True and "null" not in names:
            self.context.void("nullable", _name(self.dialect))
        self.node.exact_integer = self.dialect.exact_integers and "integer" in names

    def values(self) -> None:
        if "const" in self.known:
            self.node.values = (self.known["const"],)
        value = self.get("enum")
        if value is None:
            return
        if not is_list(value):
            self.wrong("enum", "a list")
            return
        if self.node.values is None:
            self.node.values = tuple(value)
        elif not any(same(self.node.values[0], member) for member in value):
            self.node.values = ()

    def number(self, keyword: str) -> float | None:
        value = self.get(keyword)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value - value != 0:
            self.wrong(keyword, "a number")
            return None
        return value

    def count(self, keyword: str) -> int | None:
        value = self.number(keyword)
        if value is None:
            return None
        if value < 0 or value != int(value):
            self.wrong(keyword, "a whole number, 0 or more")
            return None
        return int(value)

    def numbers(self) -> None:
        node = self.node
        node.minimum, node.maximum = self.number("minimum"), self.number("maximum")
        for keyword, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(self.get(keyword), bool):
                # Draft 4: a flag on the bound itself; met in schemas of later drafts too.
                if self.get(keyword):
                    setattr(node, f"exclusive_{bound}", getattr(node, bound))
                    setattr(node, bound, None)
            else:
                setattr(node, f"exclusive_{bound}", self.number(keyword))
        node.multiple_of = self.number("multipleOf")
        if node.multiple_of is not None and node.multiple_of <= 0:
            self.wrong("multipleOf", "a number above 0")
        node.min_length, node.max_length = self.count("minLength"), self.count("maxLength")
        pattern = self.get("pattern")
        if isinstance(pattern, str) and self.dialect.validation:
            node.pattern, node.pattern_shown = self.regex(pattern, "pattern"), pattern
        elif pattern is not None:
            self.wrong("pattern", "a string")
        named = self.notes.note("format")
        node.format = self.dialect.format_asserted(named) if isinstance(named, str) else None

    def regex(self, pattern: str, *tokens: str) -> str | None:
        """A pattern in the language of ECMA-262; None for one that cannot be served, which is said."""
        found = self.context.regex(pattern, *tokens)
        self.node.unserved = self.node.unserved or found is None
        return found

    # -- children

    def schema_of(self, keyword: str) -> Node | None:
        value = self.get(keyword)
        if value is None:
            return None
        if not isinstance(value, (dict, bool)):
            self.wrong(keyword, "a schema")
            return None
        return self.context.child(keyword)

    def schemas_of(self, keyword: str) -> tuple[Node, ...]:
        value = self.get(keyword)
        if value is None:
            return ()
        if not is_list(value):
            self.wrong(keyword, "a list of schemas")
            return ()
        return tuple(self.member(keyword, str(n), sub) for n, sub in enumerate(value))

    def named_schemas(self, keyword: str) -> dict[str, Node]:
        value = self.get(keyword)
        if value is None:
            return {}
        if not is_object(value):
            self.wrong(keyword, "a mapping of names to schemas")
            return {}
        return {str(name): self.member(keyword, str(name), sub) for name, sub in value.items()}

    def member(self, keyword: str, name: str, schema: Any) -> Node:
        if not isinstance(schema, (dict, bool)):
            self.context.problem("schema-type", "a schema is an object, true or false", keyword, name)
            return Node(Place("", ()), always=True)
        return self.context.child(keyword, name)

    def arrays(self) -> None:
        node = self.node
        if is_list(self.get("items")):
            node.prefix = self.schemas_of("items")
            node.items = self.schema_of("additionalItems")
        else:
            node.prefix = self.schemas_of("prefixItems")
            node.items = self.schema_of("items")
        node.contains = self.schema_of("contains")
        if node.contains is not None:
            least = self.count("minContains")
            node.min_contains = 1 if least is None else least
            node.max_contains = self.count("maxContains")
        node.min_items, node.max_items = self.count("minItems"), self.count("maxItems")
        node.unique_items = self.get("uniqueItems") is True
        node.unevaluated_items = self.schema_of("unevaluatedItems")

    def objects(self) -> None:
        node = self.node
        node.properties = self.named_schemas("properties")
        node.additional = self.schema_of("additionalProperties")
        for name, sub in self.named_schemas("patternProperties").items():
            pattern = self.regex(name, "patternProperties", name)
            if pattern is None:
                # It is unknown which keys it is about, so no key counts as one of the others.
                node.additional = None
                continue
            while pattern in node.pattern_properties:
                pattern = f"(?:{pattern})"  # two spellings of one pattern
            node.pattern_properties[pattern] = sub
        node.property_names = self.schema_of("propertyNames")
        node.unevaluated_properties = self.schema_of("unevaluatedProperties")
        node.min_properties, node.max_properties = self.count("minProperties"), self.count("maxProperties")
        node.required = self.names_of("required", self.get("required"))
        for keyword in ("dependentRequired", "dependencies"):
            value = self.get(keyword)
            if not is_object(value):
                continue
            for name, dependency in value.items():
                if is_list(dependency):
                    node.dependent_required[str(name)] = self.names_of(keyword, dependency)
                elif isinstance(dependency, str) and keyword == "dependencies":
                    node.dependent_required[str(name)] = (dependency,)
                elif isinstance(dependency, (dict, bool)) and keyword == "dependencies":
                    node.dependent_schemas[str(name)] = self.context.child(keyword, str(name))
        node.dependent_schemas |= self.named_schemas("dependentSchemas")

    def names_of(self, keyword: str, value: Any) -> tuple[str, ...]:
        # A boolean `required` is draft 3's, and says nothing here.
        if value is None or isinstance(value, bool):
            return ()
        if not is_list(value) or not all(isinstance(name, str) for name in value):
            self.wrong(keyword, "a list of strings")
            return ()
        return tuple(dict.fromkeys(value))

    def combined(self) -> None:
        node = self.node
        node.all_of, node.any_of, node.one_of = (self.schemas_of(k) for k in ("allOf", "anyOf", "oneOf"))
        node.not_ = self.schema_of("not")
        node.if_ = self.schema_of("if")
        if node.if_ is not None:
            node.then, node.else_ = self.schema_of("then"), self.schema_of("else")


def _only_refers(node: Node, value: Any) -> bool:
    """Whether `allOf` has one member, which is nothing but a reference: `allOf: [{$ref: X}]` is a reference to X."""
    return len(node.all_of) == 1 and is_list(value) and is_object(value[0]) and [*value[0]] == ["$ref"]


def same(a: Any, b: Any) -> bool:
    """Equality of JSON values: 1 is 1.0, but not true."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b
    if type(a) is not type(b):
        return False
    if is_list(a):
        return len(a) == len(b) and all(map(same, a, b))
    if is_object(a):
        return a.keys() == b.keys() and all(same(value, b[key]) for key, value in a.items())
    return bool(a == b)
