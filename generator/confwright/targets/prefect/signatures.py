"""Signatures of flows, from the text of their files: nothing is imported, so nothing runs.

What an annotation says is read as far as it stands in the file: plain types and what is made of them (`int`, `str | None`,
`list[int]`, `Literal["a"]`, …), names that are given to such types, enumerations, dataclasses, typed dictionaries and pydantic
models. Whatever else it is, any value will do. Prefect reads the same text (`prefect.utilities.callables`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

Schema: TypeAlias = dict[str, Any]
_PLAIN: Final = {
    "str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null", "dict": "object", "Dict": "object",
    "list": "array", "List": "array", "Path": "string",
}  # fmt: skip
_FORMATS: Final = {"datetime": "date-time", "date": "date", "UUID": "uuid"}
_LISTS: Final = frozenset({"list", "List", "Sequence", "set", "Set", "frozenset"})
_MAPS: Final = frozenset({"dict", "Dict", "Mapping"})
_ENUMS: Final = frozenset({"Enum", "StrEnum", "IntEnum"})
_RECORDS: Final = frozenset({"BaseModel", "TypedDict"})
_NO_DEFAULT: Final = object()


@dataclass(frozen=True, slots=True)
class Signature:
    """A flow's parameters: a JSON Schema of each, which must be given, and whether it takes any others too.

    `definitions` are the schemas of the classes that they name (`#/$defs/NAME`). A default that is no literal is in none.
    """

    parameters: Mapping[str, Schema]
    required: tuple[str, ...]
    open: bool
    definitions: Mapping[str, Schema]


def signature(source: str, function: str) -> Signature | None:
    """The signature of a function at the top of a module; None where there is no such function. Raises SyntaxError."""
    module = ast.parse(source)
    for statement in module.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name == function:
            return _Reader(module).signature(statement.args)
    return None


class _Reader:
    """Reads annotations of one module. A class is read once, however often it is named."""

    def __init__(self, module: ast.Module) -> None:
        self._classes = {one.name: one for one in module.body if isinstance(one, ast.ClassDef)}
        self._names = dict(_assigned(module.body))
        self._open: set[str] = set()
        self.definitions: dict[str, Schema] = {}

    def signature(self, arguments: ast.arguments) -> Signature:
        positional = [*arguments.posonlyargs, *arguments.args]
        absent: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
        pairs = [*zip(positional, [*absent, *arguments.defaults], strict=True)]
        pairs += zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        return Signature(
            {one.arg: _with_default(self.schema(one.annotation), default) for one, default in pairs},
            tuple(one.arg for one, default in pairs if default is None),
            arguments.kwarg is not None or arguments.vararg is not None,
            self.definitions,
        )

    def schema(self, annotation: ast.expr | None) -> Schema:
        """The schema of an annotation; `{}` for any value."""
        match annotation:
            case ast.Constant(value=None):
                return {"type": "null"}
            case ast.Constant(value=str() as text):
                try:
                    return self.schema(ast.parse(text, mode="eval").body)
                except SyntaxError:
                    return {}
            case ast.Name(id=name):
                return self._named(name)
            case ast.Attribute(attr=name):
                return _plain(name)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return _either([self.schema(left), self.schema(right)])
            case ast.Subscript(value=ast.Name(id=name) | ast.Attribute(attr=name), slice=inner):
                return self._generic(name, list(inner.elts) if isinstance(inner, ast.Tuple) else [inner])
            case _:
                return {}

    def _named(self, name: str) -> Schema:
        if name in self._classes:
            return self._class(name)
        if name in self._names and name not in self._open:
            self._open.add(name)
            found = self.schema(self._names[name])
            self._open.discard(name)
            return found
        return _plain(name)

    def _generic(self, name: str, parts: list[ast.expr]) -> Schema:
        if name == "Annotated":
            return self.schema(parts[0])
        if name == "Optional":
            return _either([self.schema(parts[0]), {"type": "null"}])
        if name == "Union":
            return _either([self.schema(part) for part in parts])
        if name == "Literal" and all(isinstance(part, ast.Constant) for part in parts):
            return {"enum": [part.value for part in parts if isinstance(part, ast.Constant)]}
        if name in _LISTS:
            return {"type": "array", "items": self.schema(parts[0])}
        if name in _MAPS and len(parts) == 2:
            return {"type": "object", "additionalProperties": self.schema(parts[1])}
        return {}

    def _class(self, name: str) -> Schema:
        """An enumeration's values, or a reference to what a record holds; any value for a class of another kind."""
        if name not in self.definitions and name not in self._open:
            self._open.add(name)
            found = self._read(self._classes[name])
            self._open.discard(name)
            if found is None or "enum" in found:
                return found or {}
            self.definitions[name] = found
        return {"$ref": f"#/$defs/{name}"}

    def _read(self, cls: ast.ClassDef) -> Schema | None:
        bases = [_last(base) for base in cls.bases]
        if bases and bases[-1] in _ENUMS:
            values = [_literal(value) for _, value in _assigned(cls.body)]
            return {"enum": values} if values and _NO_DEFAULT not in values else None
        is_dataclass = any(_last(one) == "dataclass" for one in cls.decorator_list)
        body: Schema = {"type": "object", "properties": {}, "required": []}
        for base in bases:
            above = self._read(self._classes[base]) if base in self._classes and base not in self._open else None
            if above is None and base not in _RECORDS:
                return None
            if above is not None and "properties" in above:
                body["properties"] |= above["properties"]
                body["required"] += above["required"]
        if not bases and not is_dataclass:
            return None
        for statement in cls.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                self._field(statement.target.id, statement, body)
        return body

    def _field(self, name: str, statement: ast.AnnAssign, body: Schema) -> None:
        """A field of a record. `Field(...)` and `field(...)` say whether it has a default, and what it is called."""
        if name.startswith("_") or name == "model_config" or _last(statement.annotation) in ("ClassVar", "InitVar"):
            return
        given, default = statement.value is not None, statement.value
        if isinstance(default, ast.Call) and _last(default) in ("Field", "field"):
            keywords = {one.arg: one.value for one in default.keywords}
            name = str(_literal(keywords["alias"])) if "alias" in keywords else name
            default = keywords.get("default", default.args[0] if default.args else None)
            given = default is not None or "default_factory" in keywords
        if isinstance(default, ast.Constant) and default.value is ...:
            given = False
        body["properties"][name] = _with_default(self.schema(statement.annotation), default if given else None)
        body["required"] = [one for one in body["required"] if one != name] + ([] if given else [name])


def _plain(name: str) -> Schema:
    if name in _FORMATS:
        return {"type": "string", "format": _FORMATS[name]}
    return {"type": _PLAIN[name]} if name in _PLAIN else {}


def _assigned(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    """Names that are given a value at the top of a body."""
    for one in body:
        match one:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case _:
                pass


def _last(node: ast.expr) -> str:
    """The last word of a dotted name, of what is called, or of what has arguments."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=inner) | ast.Subscript(value=inner):
            return _last(inner)
        case _:
            return ""


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return _NO_DEFAULT


def _with_default(schema: Schema, default: ast.expr | None) -> Schema:
    """The schema with the default, where that is a scalar that JSON has."""
    value = _literal(default) if default is not None else _NO_DEFAULT
    return {**schema, "default": value} if value is None or isinstance(value, (str, int, float)) else schema


def _either(parts: list[Schema]) -> Schema:
    return {} if {} in parts else {"anyOf": parts}
