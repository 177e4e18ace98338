"""The IR as a JSON Schema of placeholders, and the texts of the user's schema in their place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from ....base.json_values import is_list, is_object
from ....base.mark import HEADER
from ...ir import (  # fmt: skip
    Alias,
    Env,
    Field,
    ListOf,
    Lit,
    MapOf,
    NoDefault,
    Package,
    Prim,
    Record,
    Ref,
    Text,
    TupleOf,
    Type,
    Union,
    UnsetDefault,
    Value,
    references,
)
from ...plan.types import union
from ..code import Code, docstring, join, literal
from .members import REFERENCES, attribute, names_used, with_null, without_null
from .style import Facts, Style

_PRIMS: Final = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null"}
_DOCSTRING: Final = re.compile(r'^( *)"""\n\1D(\d+)_\n\1"""$', re.MULTILINE)
_TOKEN: Final = re.compile(r"""(['"])([A-Z])(\d+)(?:_|-)\1""")
_FUNCTIONAL: Final = re.compile(r"^(\w+) = TypedDict\(\n.*?^\)$", re.MULTILINE | re.DOTALL)


class Writer:
    """Writes the schema with placeholders, and puts the texts in their place.

    `loose`: an alias that refers to itself is anything inside.
    """

    def __init__(self, package: Package, style: Style, facts: Facts, *, loose: bool = False) -> None:
        self._loose = loose or style == "msgspec"  # msgspec has no aliases that refer to themselves
        self._package, self._facts = package, facts
        self._style: Style = style
        self._texts: list[Any] = []
        self.names: dict[str, str] = {}
        """The name in Python of each placeholder of a key."""
        self.env: set[str] = set()
        self._aliases = {a.name: a.type for m in package.modules for a in m.aliases}

    def schema(self) -> dict[str, Any]:
        """The schema of all records and aliases."""
        found: dict[str, Any] = {}
        for module in self._package.modules:
            found |= {record.name: self._record(record) for record in module.records}
            found |= {alias.name: self._alias(alias) for alias in module.aliases}
        for name in REFERENCES.values():
            if name in self.env:
                found[name] = {"type": "object", "properties": {"env": {"type": "string"}}, "required": ["env"],
                               "additionalProperties": False}  # fmt: skip
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": found}

    def _token(self, letter: str, value: Any, end: str = "_") -> str:
        self._texts.append(value)
        return f"{letter}{len(self._texts) - 1}{end}"

    def _record(self, record: Record) -> dict[str, Any]:
        shown = [
            replace(f, type=Prim("JsonValue")) if (record.name, f.name) in self._facts.soft else _without_objects(f)
            for f in record.fields
        ]
        properties = {
            self._key(f, record): self._field(f, (record.name, f.name) in self._facts.nullable) for f in shown
        }
        keys = dict(zip((field.name for field in record.fields), properties, strict=True))
        # A default belongs to a field that is always there, but in a TypedDict, which has none.
        required = [
            keys[f.name]
            for f in shown
            if isinstance(f.default, NoDefault)
            or (record.name, f.name) in self._facts.tags
            or (self._style != "typeddict" and self._has_default(f))
        ]
        return self._documented(
            {
                "type": "object",
                "properties": properties,
                "required": required,
                "additionalProperties": record.extra is not None,
            },
            record.docs,
        )

    @staticmethod
    def _has_default(field: Field) -> bool:
        return isinstance(field.default, Value) and field.default.value is not None

    def _default_docs(self, field: Field) -> tuple[Text, ...]:
        """A TypedDict has no defaults; it can only tell them."""
        if (
            self._style != "typeddict"
            or not isinstance(field.default, Value)
            or field.always
            or not self._has_default(field)
        ):
            return ()
        return (Text(f"Default: {literal(field.default.value)}"),)

    def _alias(self, alias: Alias) -> dict[str, Any]:
        # The library writes a bare `list` or `dict` for an alias of any members, which mypy --strict refuses.
        bare = alias.type in (ListOf(Prim("JsonValue")), MapOf(Prim("JsonValue")))
        schema = {} if bare else dict(self._type(alias.type, {alias.name}))
        loops = any(self._loops(name, {alias.name}) for name in references(alias.type))
        if loops and self._style != "msgspec" and schema.get("type") == "array":
            # It also writes a bare `list` for one of lists in lists without end, but not where it is a choice. pydantic, which
            # reads a TypedDict, cannot follow such an alias there.
            schema = {} if self._style == "typeddict" else {"anyOf": [schema]}
        return self._documented(schema, alias.docs)

    def _documented(self, schema: dict[str, Any], docs: tuple[Text, ...]) -> dict[str, Any]:
        if docs:
            notes: dict[str, Any] = {"description": self._token("D", docs)}
            if "$ref" in schema:
                # The default is the field's, and not a part of what it refers to.
                notes |= {"default": schema["default"]} if "default" in schema else {}
                return {"allOf": [{"$ref": schema["$ref"]}], **notes}
            return {**schema, **notes}
        return schema

    def _key(self, field: Field, record: Record) -> str:
        raw = field.key.raw
        if self._style == "typeddict":
            # A key called like a type would hide it from the keys below: then the class is written as a call.
            plain = raw.isidentifier() and raw.isascii() and raw not in names_used(record)
            return raw if plain else self._token("K", raw, "-")
        name = attribute(field, self._style, record)
        if raw == name:
            return raw
        token = self._token("K", raw)
        self.names[token] = name
        return token

    def _field(self, field: Field, nullable: bool) -> dict[str, Any]:
        type_ = field.type
        if (
            isinstance(field.default, Value)
            and field.default.value is None
            and self._style != "pydantic"
            and not nullable
        ):
            type_ = without_null(type_)
        schema = dict(self._type(type_))
        docs = (*field.docs, *self._default_docs(field))
        if self._has_default(field) and isinstance(field.default, Value) and self._style != "typeddict":
            schema["default"] = self._default(field.default.value)
        if isinstance(field.default, UnsetDefault) and self._style == "pydantic":
            schema = dict(self._type(with_null(type_)))
        return self._documented(schema, docs) if docs else schema

    def _default(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._token("S", value)
        if is_list(value):
            return [self._default(member) for member in value]
        if is_object(value):
            return {self._token("S", key): self._default(member) for key, member in value.items()}
        return value

    # -- types

    def _type(self, type_: Type, inside: set[str] | None = None) -> dict[str, Any]:
        match type_:
            case Prim(name):
                return {"type": _PRIMS[name]} if name in _PRIMS else {}
            case Lit(values):
                return {"enum": [self._token("L", values)]}
            case Ref(name):
                if self._loose and name in self._aliases and self._loops(name, inside or set()):
                    return {}
                return {"$ref": f"#/$defs/{name}"}
            case Env("EnvVar", Prim(into)):
                self.env.add(REFERENCES[into])
                return {"$ref": f"#/$defs/{REFERENCES[into]}"}
            case Env():
                return {"type": "string"}  # a template, which is text
            case ListOf(item):
                return {"type": "array", "items": self._type(item, inside)}
            case TupleOf(items):  # the libraries differ in how they read a tuple of another length
                return {"type": "array", "items": self._type(union(list(items)), inside)}
            case MapOf(Union(members)) if Prim("JsonValue") in members:
                return {"type": "object", "additionalProperties": True}  # the libraries differ in what they make of it
            case MapOf(value):
                return {"type": "object", "additionalProperties": self._type(value, inside) or True}
            case Union(members):
                shown = self._decodable(members) if self._style == "msgspec" else members
                parts = [self._type(member, inside) for member in shown]
                return {"anyOf": parts} if len(parts) > 1 else parts[0]

    def _loops(self, name: str, inside: set[str]) -> bool:
        """Whether an alias that is being written is reached again without a record in between."""
        seen, stack = set[str](), [name]
        while stack:
            here = stack.pop()
            if here in inside:
                return True
            if here in self._aliases and here not in seen:
                seen.add(here)
                stack.extend(references(self._aliases[here]))
        return False

    def _decodable(self, members: tuple[Type, ...]) -> tuple[Type, ...]:
        """msgspec reads a union by the JSON type of the value: several members of one type become one that holds them all."""
        kinds: dict[str, list[Type]] = {}
        for member in members:
            for kind in sorted(self._kinds(member, set())):
                kinds.setdefault(kind, []).append(member)
        if "any" in kinds:
            return (Prim("JsonValue"),)
        wide: dict[str, Type] = {"object": MapOf(Prim("JsonValue")), "array": ListOf(Prim("JsonValue")), "str": Prim("str"),
                                 "int": Prim("int"), "float": Prim("float"), "bool": Prim("bool"),
                                 "None": Prim("None")}  # fmt: skip
        if "float" in kinds:
            kinds.pop("int", None)
        shown = [found[0] if len(found) == 1 and self._plain(found[0]) else wide[kind] for kind, found in kinds.items()]
        return tuple(dict.fromkeys(shown))

    def _plain(self, member: Type) -> bool:
        return len(self._kinds(member, set())) == 1

    def _kinds(self, type_: Type, seen: set[str]) -> set[str]:
        match type_:
            case Prim(name):
                return {name} if name in _PRIMS else {"any"}
            case Lit(values):
                return {"bool" if isinstance(v, bool) else "None" if v is None else type(v).__name__ for v in values}
            case Ref(name):
                if name not in self._aliases:
                    return {"object"}
                return set() if name in seen else self._kinds(self._aliases[name], {*seen, name})
            case Env("EnvVar") | MapOf():
                return {"object"}
            case Env():
                return {"str"}
            case ListOf() | TupleOf():
                return {"array"}
            case Union(members):
                return {kind for member in members for kind in self._kinds(member, seen)}

    # -- the texts in their place

    def filled(self, source: str) -> str:
        """The models with the texts of the schema, and a header."""
        source = source.replace(",  type=", ", type=")  # as the front end lays out `convert`
        source = _DOCSTRING.sub(lambda m: m[1] + docstring(self._texts[int(m[2])], len(m[1])), source)
        source = _TOKEN.sub(lambda m: self._shown(m[2], int(m[3])), source)
        source = _FUNCTIONAL.sub(lambda m: m[0] + self._key_docs(m[1]), source)
        origins = [Text(f"{m.source.raw}") for m in self._package.modules]
        head = docstring([Text(f"Models of the package {self._package.name}, style {self._style}."),
                          Text("Source: " + "; ".join(o.raw for o in origins))])  # fmt: skip
        return f"{HEADER}{head}\n\n{source.strip()}\n"

    def _key_docs(self, name: str) -> str:
        """What there is to say about a TypedDict whose keys are not identifiers, and so cannot carry it."""
        record = next(r for m in self._package.modules for r in m.records if r.name == name)
        parts = [*record.docs]
        for field in record.fields:
            paragraphs = [*field.docs, *self._default_docs(field)]
            if paragraphs:
                parts.append(Text(f"{literal(field.key)}: " + "\n\n".join(text.raw for text in paragraphs)))
        return "\n" + docstring(parts) if parts else ""

    def _shown(self, letter: str, number: int) -> Code:
        value = self._texts[number]
        if letter == "L":
            return join(", ", [literal(member) for member in value])
        if letter == "D":
            return literal("\n\n".join(text.raw for text in value))
        return literal(value)


def _without_objects(field: Field) -> Field:
    """Each library makes objects of its classes in a way of its own: a default with such objects is left out."""
    if not isinstance(field.default, Value) or field.default.built is None:
        return field
    return replace(field, default=Value(None), type=with_null(field.type))
