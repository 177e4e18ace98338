"""The files of a package in another style, checked before anybody sees them."""

from __future__ import annotations

import ast
import re
from typing import Final

from ....base.diagnostics import Diagnostic, GenerateError
from ....base.said import own
from ...ir import Package, Ref
from .hiding import hidden_inputs, without_secrets
from .style import Facts, Style
from .writer import Writer

_IMPORTED: Final = frozenset({"__future__", "typing", "pydantic", "msgspec"})
_CALLED: Final = frozenset({"ConfigDict", "Field", "TypedDict", "convert", "field"})


class StyleError(Exception):
    """The models came out otherwise than the IR says: a defect here, never the user's."""


def styled_files(package: Package, style: Style, facts: Facts, schema_json: str) -> dict[str, str]:
    """The files of a package in a style other than `confwright`, by their path inside it.

    Raises GenerateError (`style-key`) for a key that the style cannot have.
    """
    if style == "msgspec":
        _refuse_keys(package)
    names = {r.name for m in package.modules for r in m.records} | {a.name for m in package.modules for a in m.aliases}
    try:
        models, env = _models(package, Writer(package, style, facts), style, names)
    except StyleError:
        # The library adds models of its own for some aliases that refer to themselves, like the schemas of Avro.
        models, env = _models(package, Writer(package, style, facts, loose=True), style, names)
    return {
        "__init__.py": _facade(package, sorted(names | env)),
        "models.py": without_secrets(models, package, style),
        "schema.json": schema_json,
    }


def _models(package: Package, writer: Writer, style: Style, names: set[str]) -> tuple[str, set[str]]:
    """The models, and the names of the classes of references among them. Raises StyleError."""
    from .library import styled_source

    source = hidden_inputs(styled_source(writer.schema(), style, writer.names))
    models = writer.filled(source)
    _verify(models, names | writer.env)
    return models, writer.env


def _refuse_keys(package: Package) -> None:
    """msgspec has no field whose key needs an escape in JSON."""
    fields = [field for module in package.modules for record in module.records for field in record.fields]
    message = "the style msgspec has no key with a quote, a backslash or a control character"
    wrong = [Diagnostic(code="style-key", message=own(message), file=f.pointer.partition("#")[0],
                        pointer=f.pointer.partition("#")[2])
             for f in fields if re.search(r'["\\\x00-\x1f]', f.key.raw)]  # fmt: skip
    if wrong:
        raise GenerateError(wrong)


def _facade(package: Package, names: list[str]) -> str:
    from ..package_init import styled_package

    if not isinstance(package.root, Ref):
        raise StyleError("the root of a package has a name")
    return styled_package(package, names, package.root.name)


def _verify(source: str, names: set[str]) -> None:
    """Nothing but imports, the classes and aliases of the IR, and calls of the libraries' own functions on literals."""
    found: set[str] = set()
    for statement in ast.parse(source).body:
        match statement:
            case ast.ImportFrom(module=module, level=0) if module in _IMPORTED:
                pass
            case (
                ast.ClassDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Assign(targets=[ast.Name(id=name)])
            ):
                found.add(name)
            case ast.Expr(value=ast.Constant(value=str())):
                pass
            case ast.Expr(
                value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="model_rebuild"), args=[])
            ) if name in names:
                continue
            case _:
                raise StyleError(f"unexpected statement in line {statement.lineno}")
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and not (isinstance(node.func, ast.Name) and node.func.id in _CALLED):
                raise StyleError(f"unexpected call in line {node.lineno}")
            if isinstance(node, (ast.FunctionDef, ast.JoinedStr, ast.Await, ast.NamedExpr)):
                raise StyleError(f"unexpected code in line {statement.lineno}")
    if found != names:
        raise StyleError(f"the models are not those of the schema: {sorted(found ^ names)[:5]}")
