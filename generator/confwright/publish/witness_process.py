"""`python -m confwright.publish.witness_process`: the models that datamodel-code-generator derives from definitions.

Reads a list of `$defs` as JSON on standard input, writes the models of each as JSON on standard output. Uses the public
`generate` of the library alone, and reads the Python that it gives.
"""

from __future__ import annotations

import ast
import json
import sys
import warnings
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

TypeData = dict[str, Any]

_ROOT = "WitnessRoot"


def models(definitions: dict[str, Any]) -> dict[str, Any]:
    """The fields of each definition with their types, or the type that an alias has. Raises ValueError."""
    asked, uses = _once_each(definitions)
    found = dict(filter(None, map(_model, ast.parse(_source(asked)).body)))
    found.pop(_ROOT, None)
    for name in uses.keys() & found.keys():
        found[name] = {field: found[at][first] for field, (at, first) in uses[name].items()}
    return found


def _once_each(definitions: dict[str, Any]) -> tuple[dict[str, Any], dict[str, dict[str, tuple[str, str]]]]:
    """The definitions with the type of every property in them once, and where the type of each property is.

    The time of the library goes with the number of properties, three quarters of which have a type that another has.
    """
    first: dict[str, tuple[str, str]] = {}
    thinned: dict[str, Any] = {}
    uses: dict[str, dict[str, tuple[str, str]]] = {}
    for name, body in definitions.items():
        if "properties" not in body:
            thinned[name] = body
            continue
        kept: dict[str, Any] = {}
        uses[name] = {}
        for field, expr in body["properties"].items():
            key = json.dumps(expr)
            if key not in first:
                first[key] = name, field
                kept[field] = expr
            uses[name][field] = first[key]
        thinned[name] = {"type": "object", "properties": kept, "required": list(kept)}
    return thinned, uses


def _source(definitions: dict[str, Any]) -> str:
    """The module that the library writes for the definitions."""
    library: Any = import_module("datamodel_code_generator")
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions, "type": "null"}
    with TemporaryDirectory(prefix="confwright-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", FutureWarning)
        output = Path(folder, "models.py")
        library.generate(
            json.dumps(schema),
            input_file_type=library.InputFileType.JsonSchema,
            output=output,
            output_model_type=library.DataModelType.DataclassesDataclass,
            target_python_version=PythonVersion.PY_311,
            class_name=_ROOT,
            enum_field_as_literal=LiteralType.All,
            strict_nullable=True,
            use_union_operator=True,
            use_standard_collections=True,
            use_tuple_for_fixed_items=True,
            keep_model_order=True,
            disable_timestamp=True,
            formatters=[],
        )
        return output.read_text("utf-8")


def _model(statement: ast.stmt) -> tuple[str, Any] | None:
    """The name of a model and what it says; None for other statements."""
    match statement:
        case ast.ClassDef(name=name, bases=[]):
            fields = [s for s in statement.body if isinstance(s, ast.AnnAssign)]
            return name, {str(getattr(field.target, "id", "")): _type(field.annotation) for field in fields}
        case ast.ClassDef(name=name):
            raise ValueError(f"a base class of {name}")
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            return name, _type(value)
        case _:
            return None


def _type(node: ast.expr) -> TypeData:
    match node:
        case ast.Constant(value=None):
            return {"t": "None"}
        case ast.Constant(value=str() as text):
            return _type(ast.parse(text, mode="eval").body)
        case ast.Name(id=name) if name in ("str", "int", "float", "bool", "Any"):
            return {"t": name}
        case ast.Name(id=name):
            return {"d": name}
        case ast.BinOp(op=ast.BitOr()):
            return {"any": [_type(member) for member in _members(node)]}
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
            return {"any": [_type(member) for member in members]}
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return {"any": [_type(inner), {"t": "None"}]}
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            words = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return {"any": [{"l": word.value} for word in words if isinstance(word, ast.Constant)]}
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return {"list": _type(inner)}
        case ast.Subscript(value=ast.Name(id="tuple"), slice=inner):
            members = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return {"tuple": [_type(member) for member in members]}
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[ast.Name(id="str"), inner])):
            return {"map": _type(inner)}
        case _:
            raise ValueError(f"a type that is not expected: {ast.unparse(node)}")


def _members(node: ast.expr) -> list[ast.expr]:
    """The members of a union that is written with `|`: a loop, since one of a thousand members is a thousand deep."""
    found: list[ast.expr] = []
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        found.append(node.right)
        node = node.left
    return [node, *reversed(found)]


def main() -> None:
    """Answer the questions on standard input."""
    json.dump([models(definitions) for definitions in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main()
