"""Parameters of a flow, from the text of its file: nothing is imported, so nothing runs.

What an annotation says is read as far as plain types go (`int`, `str | None`, `list[int]`, `Literal["a"]`, …); whatever else
it is, any value will do. Prefect refuses values of other types when the deployment is made, unless
`enforce_parameter_schema` is false (`prefect.server.api.deployments`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias

from ...schema.node import is_list, is_object
from ..note import Keys, Note
from .document import deployments, mapping, members, placeholders

Schema: TypeAlias = dict[str, Any]
_PLAIN = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "None": "null",
    "dict": "object",
    "list": "array",
}
_GENERIC = {
    "list": "array",
    "List": "array",
    "Sequence": "array",
    "dict": "object",
    "Dict": "object",
    "Mapping": "object",
}


@dataclass(frozen=True, slots=True)
class Signature:
    """A flow's parameters: the schema of each, which must be given, and whether it takes any others too."""

    parameters: Mapping[str, Schema]
    required: tuple[str, ...]
    open: bool


def signature(source: str, function: str) -> Signature | None:
    """The signature of a function at the top of a module; None where there is no such function. Raises SyntaxError."""
    for statement in ast.parse(source).body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name == function:
            return _signature(statement.args)
    return None


def parameter_notes(document: Any, folder: Path) -> Iterator[Note]:
    """What is wrong with the parameters of deployments whose flows stand in files of a folder."""
    for keys, deployment in deployments(document):
        found = _of_entrypoint(deployment.get("entrypoint"), folder)
        if isinstance(found, str):
            yield Note((*keys, "entrypoint"), "prefect-entrypoint", found, severity="warning")
        elif found is not None:
            yield from _values(found, mapping(deployment.get("parameters")), (*keys, "parameters"), deployment)
            yield from _scheduled(found, keys, deployment)


def _of_entrypoint(entrypoint: Any, folder: Path) -> Signature | str | None:
    """The signature of a file's flow; what is wrong with the entrypoint; None where it is not the name of a file."""
    if not isinstance(entrypoint, str) or any(True for _ in placeholders(entrypoint)):
        return None
    name, _, function = entrypoint.rpartition(":")
    path = (folder / name).resolve()
    if not name.endswith(".py") or not function.isidentifier() or not path.is_relative_to(folder.resolve()):
        return None
    try:
        found = signature(path.read_text("utf-8"), function)
    except (OSError, UnicodeDecodeError):
        return f"there is no file {name!r} beside this one"
    except SyntaxError as error:
        return f"{name} cannot be read: {error.msg} in line {error.lineno}"
    return found or f"{name} has no function {function!r}"


def _values(found: Signature, given: Mapping[str, Any], keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    for name, value in given.items():
        if name not in found.parameters:
            if not found.open:
                near = get_close_matches(name, list(found.parameters), 1)
                hint = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(found.parameters) or 'none'}"
                yield Note((*keys, name), "prefect-parameter", "the flow has no such parameter", hint, on_key=True)
        elif deployment.get("enforce_parameter_schema") is not False and not fits(value, found.parameters[name]):
            yield Note((*keys, name), "prefect-parameter", f"the flow takes {_words(found.parameters[name])}")


def _scheduled(found: Signature, keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """Scheduled runs get the deployment's parameters and the schedule's, and nobody can give any others."""
    places: list[tuple[Keys, Any]] = [
        ((*keys, "schedules", n), s) for n, s in enumerate(members(deployment.get("schedules")))
    ]
    if deployment.get("schedule"):
        places.append(((*keys, "schedule"), deployment["schedule"]))
    for place, schedule in places:
        own = mapping(mapping(schedule).get("parameters"))
        yield from _values(found, own, (*place, "parameters"), deployment)
        given = {**mapping(deployment.get("parameters")), **own}
        missing = [name for name in found.required if name not in given]
        if missing:
            message = f"runs of this schedule lack {', '.join(map(repr, missing))}, which the flow has no default for"
            yield Note(place, "prefect-parameter", message)


def _signature(arguments: ast.arguments) -> Signature:
    positional = [*arguments.posonlyargs, *arguments.args]
    first_default = len(positional) - len(arguments.defaults)
    required = [a.arg for n, a in enumerate(positional) if n < first_default]
    required += [
        a.arg for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if default is None
    ]
    return Signature(
        {a.arg: _schema(a.annotation) for a in (*positional, *arguments.kwonlyargs)},
        tuple(required),
        arguments.kwarg is not None or arguments.vararg is not None,
    )


def _schema(annotation: ast.expr | None) -> Schema:
    """The schema of an annotation; `{}` for any value."""
    match annotation:
        case ast.Constant(value=None):
            return {"type": "null"}
        case ast.Constant(value=str() as text):
            try:
                return _schema(ast.parse(text, mode="eval").body)
            except SyntaxError:
                return {}
        case ast.Name(id=name) if name in _PLAIN:
            return {"type": _PLAIN[name]}
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _either([_schema(left), _schema(right)])
        case ast.Subscript(value=value, slice=inner):
            name = value.attr if isinstance(value, ast.Attribute) else value.id if isinstance(value, ast.Name) else ""
            parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
            return _generic(name, parts)
        case _:
            return {}


def _generic(name: str, parts: list[ast.expr]) -> Schema:
    if name == "Optional":
        return _either([_schema(parts[0]), {"type": "null"}])
    if name == "Union":
        return _either([_schema(part) for part in parts])
    if name == "Literal" and all(isinstance(part, ast.Constant) for part in parts):
        return {"enum": [part.value for part in parts if isinstance(part, ast.Constant)]}
    if _GENERIC.get(name) == "array":
        return {"type": "array", "items": _schema(parts[0])}
    if _GENERIC.get(name) == "object" and len(parts) == 2:
        return {"type": "object", "values": _schema(parts[1])}
    return {}


def _either(parts: list[Schema]) -> Schema:
    return {} if {} in parts else {"anyOf": parts}


def fits(value: Any, schema: Schema) -> bool:
    """Whether a value is of a parameter's type; one that is filled in later is."""
    if any(True for _ in placeholders(value)):
        return True
    if "anyOf" in schema:
        return any(fits(value, one) for one in schema["anyOf"])
    if "enum" in schema:
        return any(value == one and type(value) is type(one) for one in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return is_list(value) and all(fits(one, schema.get("items", {})) for one in value)
    if kind == "object":
        return is_object(value) and all(fits(one, schema.get("values", {})) for one in value.values())
    if kind in ("integer", "number"):
        whole = isinstance(value, int) or (isinstance(value, float) and (kind == "number" or value.is_integer()))
        return whole and not isinstance(value, bool)
    tests: dict[Any, type] = {"string": str, "boolean": bool, "null": type(None)}
    return kind is None or isinstance(value, tests[kind])


def _words(schema: Schema) -> str:
    if "anyOf" in schema:
        return " or ".join(_words(one) for one in schema["anyOf"])
    if "enum" in schema:
        return "one of " + ", ".join(repr(one) for one in schema["enum"])
    names = {
        "string": "a string",
        "integer": "an integer",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
    }
    return names.get(schema.get("type", ""), "a list" if schema.get("type") == "array" else "a mapping")
