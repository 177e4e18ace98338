"""Secrets backends -> the arguments their constructors take, read from their source."""

from __future__ import annotations

import ast
from typing import Any

from .mining import Sources
from .naming import is_secret
from .upstream import providers, source_roots

Schema = dict[str, Any]

_LOCAL = "airflow.secrets.local_filesystem.LocalFilesystemBackend"
_SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_LISTS = ("list", "List", "Sequence", "Collection", "tuple", "set")
_MAPPINGS = ("dict", "Dict", "Mapping")


def discover_backends() -> dict[str, Schema]:
    """The schema of the arguments of each backend, by its dotted name."""
    sources = Sources(source_roots())
    names = [_LOCAL, *(name for _, info in providers() for name in info.get("secrets-backends") or ())]
    found: dict[str, Schema] = {}
    for name in names:
        definition = sources.class_of(name)
        constructor = next(
            (
                n
                for n in (definition.body if definition else ())
                if isinstance(n, ast.FunctionDef) and n.name == "__init__"
            ),
            None,
        )
        if constructor is not None:
            found[name] = _arguments(name, constructor.args)
    return found


def definition_name(backend: str) -> str:
    """The class of a backend's arguments: `SecretsManagerBackendArguments`."""
    return backend.rpartition(".")[2] + "Arguments"


def _arguments(backend: str, arguments: ast.arguments) -> Schema:
    properties: Schema = {}
    required: list[str] = []
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    for argument, default in [
        *zip(positional, [*defaults, *arguments.defaults]),
        *zip(arguments.kwonlyargs, arguments.kw_defaults),
    ]:
        if argument.arg == "self":
            continue
        if default is None:
            required.append(argument.arg)
        properties[argument.arg] = _property(argument, default)
    return {
        "description": f"What `{backend}` takes as `backend_kwargs`.",
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        # `**kwargs` go to the client.
        **({} if arguments.kwarg else {"additionalProperties": False}),
    }


def _property(argument: ast.arg, default: ast.expr | None) -> Schema:
    written = argument.annotation
    branches: list[Schema] = list(map(_branch, _alternatives(written))) if written is not None else [{}]
    if {} in branches:
        branches = [{}]
    if is_secret(argument.arg):
        branches = [{**b, "x-sensitive": True} for b in branches]
    schema: Schema = branches[0] if len(branches) == 1 else {"anyOf": branches}
    if isinstance(default, ast.Constant) and not isinstance(default.value, (bytes, complex, type(...))):
        schema = {**schema, "default": default.value}
    return schema


def _alternatives(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    return [node]


def _branch(node: ast.expr) -> Schema:
    name = ast.unparse(node)
    if name == "None":
        return {"type": "null"}
    if name in _SCALARS:
        return {"type": _SCALARS[name]}
    if name.startswith(_MAPPINGS):
        return {"type": "object"}
    return {"type": "array"} if name.startswith(_LISTS) else {}
