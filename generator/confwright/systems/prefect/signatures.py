"""Signatures of flows, from the text of their files: nothing is imported, so nothing runs.

An annotation is read as far as the file defines it: plain types and what is made of them (`int`, `str | None`,
`list[int]`, `Literal["a"]`, …), names that are given to such types, enumerations, dataclasses, typed dictionaries and pydantic
models. Any value fits another annotation, and the schema says with `UNREAD` that it was not checked. Prefect reads the same text
(`prefect.utilities.callables`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

Schema = dict[str, Any]
_PLAIN: Final = {
    "str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null", "dict": "object", "Dict": "object",
    "list": "array", "List": "array", "Path": "string",
}  # fmt: skip
_FORMATS: Final = {"datetime": "date-time", "date": "date", "UUID": "uuid"}
_LISTS: Final = frozenset({"list", "List", "Sequence", "set", "Set", "frozenset"})
_MAPS: Final = frozenset({"dict", "Dict", "Mapping"})
_ENUMS: Final = frozenset({"Enum", "StrEnum", "IntEnum"})
_NO_RULES: Final = frozenset(
    {
        "default",
        "default_factory",
        "alias",
        "description",
        "title",
        "examples",
        "repr",
        "init",
        "kw_only",
        "compare",
        "hash",
    }
)
"""Keywords of `Field(...)` and `field(...)` that make no value wrong."""
_VALIDATORS: Final = frozenset({"field_validator", "model_validator", "validator", "root_validator"})
_RECORDS: Final = frozenset({"BaseModel", "TypedDict"})
_ANY: Final = frozenset({"Any", "object"})
_NO_DEFAULT: Final = object()
_MOST_PARTS: Final = 10_000
"""Parts of annotations that are read: an alias can use another one twice, forty aliases deep."""
_MOST_PARAMETERS: Final = 1_000


UNREAD: Final = "x-unread"
"""A mark on the schema of what was not read in full: a value that fits it may still be refused."""
_UNREAD: Final[Schema] = {UNREAD: True}


class TooMuchError(Exception):
    """A signature expands to more than is read."""


@dataclass(frozen=True)
class Signature:
    """A flow's parameters: a JSON Schema of each, which must be given, and whether it takes any others too.

    `definitions` are the schemas of the classes that they name (`#/$defs/NAME`). A default that is not a literal is in none.
    """

    parameters: Mapping[str, Schema]
    required: tuple[str, ...]
    open: bool
    definitions: Mapping[str, Schema]


def signature(source: str | ast.Module, function: str) -> Signature | None:
    """The signature of a function at the top of a module; None where there is no such function.

    Raises SyntaxError, ValueError, RecursionError and MemoryError as `ast.parse` does, TooMuchError.
    """
    module = ast.parse(source) if isinstance(source, str) else source
    for statement in module.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name == function:
            return _Reader(module).signature(statement.args)
    return None


def names_of(module: ast.Module) -> set[str]:
    """The names that a module may have, however it comes by them: by an assignment, an import, or a definition below an `if`.

    `*` is one of them where it imports all names of another.
    """
    found: set[str] = set()
    for one in ast.walk(module):
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(one.name)
        elif isinstance(one, ast.alias):
            found.add(one.asname or one.name)
        elif isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
            found.add(one.id)
    return found


class _Reader:
    """Reads annotations of one module. A class is read once, however often it is named."""

    def __init__(self, module: ast.Module) -> None:
        self._classes = {one.name: one for one in module.body if isinstance(one, ast.ClassDef)}
        self._names = dict(_assigned(module.body))
        self._open: set[str] = set()
        self._left = _MOST_PARTS
        self.definitions: dict[str, Schema] = {}

    def signature(self, arguments: ast.arguments) -> Signature:
        positional = [*arguments.posonlyargs, *arguments.args]
        if len(positional) + len(arguments.kwonlyargs) > _MOST_PARAMETERS:
            raise TooMuchError
        absent: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
        pairs = [*zip(positional, [*absent, *arguments.defaults])]
        pairs += zip(arguments.kwonlyargs, arguments.kw_defaults)
        return Signature(
            {one.arg: _with_default(self.schema(one.annotation), default) for one, default in pairs},
            tuple(one.arg for one, default in pairs if default is None),
            arguments.kwarg is not None or arguments.vararg is not None,
            self.definitions,
        )

    def schema(self, annotation: ast.expr | None) -> Schema:
        """The schema of an annotation; `{}` for any value, `UNREAD` where it is not known what it says."""
        self._count()
        if annotation is None:
            return {}
        if isinstance(annotation, ast.Constant):
            return self._constant(annotation.value)
        if isinstance(annotation, ast.Name):
            return self._named(annotation.id)
        if isinstance(annotation, ast.Attribute):
            return _plain(annotation.attr)
        if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
            return _either([self.schema(annotation.left), self.schema(annotation.right)])
        if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, (ast.Name, ast.Attribute)):
            inner = annotation.slice
            return self._generic(_last(annotation.value), list(inner.elts) if isinstance(inner, ast.Tuple) else [inner])
        return _UNREAD

    def _constant(self, value: object) -> Schema:
        """The schema of `None`, or of an annotation that is written as text."""
        if not isinstance(value, str):
            return {"type": "null"} if value is None else _UNREAD
        try:
            return self.schema(ast.parse(value, mode="eval").body)
        except SyntaxError:
            return _UNREAD

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise TooMuchError

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
            rules = any(not isinstance(part, ast.Constant) for part in parts[1:])
            return {**self.schema(parts[0]), **(_UNREAD if rules else {})}
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
        return _UNREAD

    def _class(self, name: str) -> Schema:
        """An enumeration's values, or a reference to what a record holds; any value for a class of another kind."""
        if name not in self.definitions and name not in self._open:
            self._open.add(name)
            found = self._read(self._classes[name])
            self._open.discard(name)
            if found is None or "enum" in found:
                return found or _UNREAD
            self.definitions[name] = found
        return {"$ref": f"#/$defs/{name}"}

    def _read(self, cls: ast.ClassDef) -> Schema | None:
        self._count()
        bases = [_last(base) for base in cls.bases]
        if bases and bases[-1] in _ENUMS:
            values = [_literal(value) for _, value in _assigned(cls.body)]
            return {"enum": values} if values and _NO_DEFAULT not in values else None
        is_dataclass = any(_last(one) == "dataclass" for one in cls.decorator_list)
        body: Schema = {"type": "object", "properties": {}, "required": []}
        for base in bases:
            above = None
            if base in self._classes and base not in self._open:
                self._open.add(base)
                above = self._read(self._classes[base])
                self._open.discard(base)
            if above is None and base not in _RECORDS:
                return None
            if above is not None and "properties" in above:
                body["properties"] |= above["properties"]
                body["required"] += above["required"]
                body |= {UNREAD: True} if UNREAD in above else {}
        if not bases and not is_dataclass:
            return None
        if any(isinstance(one, ast.FunctionDef) and _is_rule(one) for one in cls.body):
            body |= _UNREAD
        for statement in cls.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                self._field(statement.target.id, statement, body)
        return body

    def _field(self, name: str, statement: ast.AnnAssign, body: Schema) -> None:
        """A field of a record. `Field(...)` and `field(...)` say whether it has a default, and what it is called."""
        if name.startswith("_") or name == "model_config" or _last(statement.annotation) in ("ClassVar", "InitVar"):
            return
        given, default = statement.value is not None, statement.value
        rules: Schema = {}
        if isinstance(default, ast.Call) and _last(default) in ("Field", "field"):
            keywords = {one.arg: one.value for one in default.keywords}
            name = str(_literal(keywords["alias"])) if "alias" in keywords else name
            default = keywords.get("default", default.args[0] if default.args else None)
            given = default is not None or "default_factory" in keywords
            rules = {} if keywords.keys() <= _NO_RULES else _UNREAD
        if isinstance(default, ast.Constant) and default.value is ...:
            given = False
        read = {**self.schema(statement.annotation), **rules}
        body["properties"][name] = _with_default(read, default if given else None)
        if name in body["required"]:
            body["required"].remove(name)
        if not given:
            body["required"].append(name)


def _plain(name: str) -> Schema:
    if name in _FORMATS:
        return {"type": "string", "format": _FORMATS[name]}
    return {"type": _PLAIN[name]} if name in _PLAIN else {} if name in _ANY else _UNREAD


def _is_rule(function: ast.FunctionDef) -> bool:
    """Whether a method of a model or a dataclass looks at the values."""
    names = {_last(one) for one in function.decorator_list}
    return bool(names & _VALIDATORS) or function.name == "__post_init__"


def _assigned(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    """Names that are given a value at the top of a body."""
    for one in body:
        if isinstance(one, ast.Assign) and len(one.targets) == 1:
            target, value = one.targets[0], one.value
        elif isinstance(one, ast.AnnAssign) and one.value is not None:
            target, value = one.target, one.value
        else:
            continue
        if isinstance(target, ast.Name):
            yield target.id, value


def _last(node: ast.expr) -> str:
    """The last word of a dotted name, of what is called, or of what has arguments."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    inner = node.func if isinstance(node, ast.Call) else node.value if isinstance(node, ast.Subscript) else None
    return "" if inner is None else _last(inner)


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
    if {} in parts:
        return {}
    # One list, however the union was written: `a | b | c` is a union of a union.
    return {"anyOf": [one for part in parts for one in (part["anyOf"] if part.keys() == {"anyOf"} else [part])]}
