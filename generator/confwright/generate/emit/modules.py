"""Lays out the IR as the modules of a package.

After rendering, each module is parsed again and its classes and fields are compared with the IR.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

from ..ir import Field, MapOf, Module, Package, Prim, Record, Union, UnsetDefault
from ..names import BAG
from ..reference_forms import RUNTIME
from .annotations import (
    alias_value,
    annotation,
    bag_line,
    field_line,
    import_order,
    imported,
    key_map,
    names_in,
    names_tuple,
    one_a_line,
)
from .code import Code, code, docstring, identifier, literal, tuple_of
from .default_values import default_code, foreign_factory, runtime_names
from .method import Method
from .package_init import facade
from .readers.functions import ModuleCode
from .resolved import MODULE, resolved_module, resolved_of
from .templating import RenderError, from_template


def render(
    package: Package,
    functions: dict[str, ModuleCode],
    root: tuple[str, str],
    schema_json: str,
    runtime: str,
    readers: Mapping[str, tuple[str, str]] | None = None,
    *,
    one_codec: bool,
) -> dict[str, str]:
    """The files of a package, by their path inside it.

    `root` names the module and the function that read the root; `runtime` is how modules reach `_runtime`: `.` or `..`. With
    `readers`, the module and the function that read each class, there are resolved classes. `one_codec`: all functions are in
    one module.
    """
    home = {r.name: m.name for m in package.modules for r in m.records} | {
        a.name: m.name for m in package.modules for a in m.aliases
    }
    up = Code(runtime)
    files: dict[str, str] = {}
    resolved = resolved_of(package) if readers is not None else None
    methods = resolved.methods(up) if resolved is not None else {}
    for module in package.modules:
        files[f"{module.name}.py"] = types_module(package, module, home, up, methods)
    if readers is not None and resolved is not None and resolved.records:
        files[f"{MODULE}.py"] = resolved_module(package, resolved, home, readers, up, one_codec=one_codec)
        home |= dict.fromkeys(resolved.names.values(), MODULE)
    codec = code(".{}", Code(codec_of(root[0], one_codec=one_codec)))
    if one_codec:
        [only] = functions.values()
        files["_codec.py"] = _codec_module(only, package, up, Code("."))
    else:
        files |= codec_files(package, functions, up)
    files["__init__.py"] = facade(package, home, codec, root[1], up)
    files["schema.json"] = schema_json
    return files


def codec_of(module: str, *, one_codec: bool) -> str:
    """The module of a package that has the functions for a module of classes."""
    return "_codec" if one_codec else f"_codec.{identifier(module)}"


def codec_files(package: Package, functions: Mapping[str, ModuleCode], up: Code) -> dict[str, str]:
    """The modules of the functions that read and check, each imported when it is first needed."""
    above = code(".{}", up)
    files = {f"_codec/{name}.py": _codec_module(part, package, above, Code("..")) for name, part in functions.items()}
    parts = [identifier(name) for name in sorted(functions)]
    context: dict[str, Any] = {"package": _names(package), "modules": parts}
    return files | {"_codec/__init__.py": from_template("codec_package.py.jinja", context)}


def _names(package: Package) -> Code:
    return identifier(package.name)


def types_module(
    package: Package, module: Module, home: dict[str, str], up: Code, methods: Mapping[str, Method] | None = None
) -> str:
    """The module of some records and aliases. `home` tells which module has a name, `methods` what a record has beside fields."""
    methods = methods or {}
    types = [f.type for r in module.records for f in r.fields]
    types += [r.extra_type for r in module.records if r.extra_type is not None]
    alias_types = [a.type for a in module.aliases]
    mentioned = {name for t in types for name in names_in(t)}
    in_alias = {name for t in alias_types for name in names_in(t)}
    if any(isinstance(f.default, UnsetDefault) for r in module.records for f in r.fields):
        mentioned.add("Unset")
    own = {r.name: methods[r.name] for r in module.records if r.name in methods}
    if own or any(r.extra is not None or _renamed(r) for r in module.records):
        mentioned.add("Mapping")
    foreign: dict[str, list[str]] = {}
    for name in sorted((mentioned | in_alias) & home.keys()):
        if home[name] != module.name:
            foreign.setdefault(home[name], []).append(name)
    for method in own.values():
        foreign.setdefault(method.module, []).append(method.result)
    makers = {
        (record.name, field.name): maker
        for record in module.records
        for field in record.fields
        if (maker := foreign_factory(record, field, home, up)) is not None
    }
    later_typing = [identifier(n) for n in ("Literal",) if n in mentioned and not _literal_alias(module)]
    later_runtime = _from_runtime(mentioned | in_alias)
    mapping = "Mapping" in mentioned | in_alias
    needs_later = bool(later_typing or later_runtime or mapping or foreign)
    context: dict[str, Any] = {
        "doc": docstring([_module_title(package, module)], 0),
        "up": up,
        "needs_field": any(_needs_field(r) for r in module.records),
        "makers": [text for _, text in makers.values()],
        "records": [_record_context(r, own.get(r.name), makers) for r in module.records],
        "aliases": [
            {"name": identifier(a.name), "value": alias_value(a.type), "doc": docstring(a.docs)} for a in module.aliases
        ],
        "typing": _typing_names(module, in_alias, needs_later=needs_later),
        "later_typing": later_typing,
        "mapping": mapping,
        "later_runtime": later_runtime,
        "runtime": _runtime_names(module, makers),
        "foreign": [
            imported(identifier(m), [identifier(n) for n in sorted(names)]) for m, names in sorted(foreign.items())
        ],
    }
    text = from_template("module.py.jinja", context)
    _verify_skeleton(module, text, {name: method.name for name, method in own.items()})
    return text


def _from_runtime(mentioned: set[str]) -> list[tuple[Code, list[Code]]]:
    """The names of the runtime that annotations mention, by their modules."""
    by_module: dict[str, list[str]] = {}
    for name in sorted(mentioned & RUNTIME.keys() - {"UNSET"}, key=import_order):
        by_module.setdefault(RUNTIME[name], []).append(name)
    return [(identifier(m), [identifier(n) for n in names]) for m, names in sorted(by_module.items())]


def _literal_alias(module: Module) -> bool:
    return any("Literal" in names_in(a.type) for a in module.aliases)


def _typing_names(module: Module, in_alias: set[str], *, needs_later: bool) -> list[Code]:
    names = set[str]()
    if any(_renamed(r) or _tags(r) or _nulls(r) for r in module.records):
        names.add("ClassVar")
    if module.aliases:
        names.add("TypeAlias")
    if "Literal" in in_alias:
        names.add("Literal")
    if any(isinstance(a.type, Union) for a in module.aliases):
        names.add("Union")
    if needs_later:
        names.add("TYPE_CHECKING")
    return [identifier(n) for n in sorted(names, key=import_order)]


def _runtime_names(module: Module, makers: Container[tuple[str, str]]) -> list[Code]:
    names = {"Record"} if module.records else set[str]()
    for record in module.records:
        for field in record.fields:
            if (record.name, field.name) not in makers:
                names |= runtime_names(field)
        if record.extra is not None:
            names.add("empty")
    return [identifier(n) for n in sorted(names, key=import_order)]


def _renamed(record: Record) -> list[Field]:
    # A closed object's own key `extra` is written out: the runtime takes a field of that name for the bag otherwise.
    return [f for f in record.fields if f.key.raw != f.name or f.name == BAG]


def _tags(record: Record) -> list[Field]:
    return [f for f in record.fields if f.always]


def _nulls(record: Record) -> list[Field]:
    return [f for f in record.fields if f.null]


def _record_context(
    record: Record, method: Method | None, makers: Mapping[tuple[str, str], tuple[Code, Code]]
) -> dict[str, Any]:
    keys = [code("{}: {}", literal(f.name), literal(f.key)) for f in _renamed(record)]
    tags = [literal(f.name) for f in _tags(record)]
    nulls = [literal(f.name) for f in _nulls(record)]
    maker_of = {f.name: makers[record.name, f.name][0] for f in record.fields if (record.name, f.name) in makers}
    fields = [
        {"line": field_line(f, default_code(f, maker_of.get(f.name))), "doc": docstring(f.docs, 4)}
        for f in record.fields
    ]
    if record.extra is not None:
        value = annotation(record.extra_type) if record.extra_type is not None else annotation(MapOf(Prim("JsonValue")))
        fields.append(
            {
                "line": bag_line(identifier(record.extra), value, hidden=record.extra_sensitive),
                "doc": Code('"""Keys beside the fields."""'),
            }
        )
    return {
        "name": identifier(record.name),
        "doc": docstring(record.docs, 4),
        "wire_keys": key_map(keys),
        "tag_names": tuple_of(tags) if tags else Code(""),
        "null_names": names_tuple(nulls, len("    _nulls_: ClassVar[tuple[str, ...]] = ")) if nulls else Code(""),
        "fields": fields,
        "method": method.body if method is not None else Code(""),
    }


def _module_title(package: Package, module: Module) -> Any:
    from ..ir import Text

    return Text(f"Part of the package {package.name}.\n\nSource: {module.source.raw}")


def _needs_field(record: Record) -> bool:
    return record.extra is not None or any((default_code(f) or "").startswith("field(") for f in record.fields)


def _codec_module(part: ModuleCode, package: Package, up: Code, here: Code) -> str:
    """One module of functions; `up` leads to `_runtime`, `here` to the modules of classes."""
    own = {m.name for m in package.modules}
    classes = {record.name for module in package.modules for record in module.records}
    runtime: dict[str, list[str]] = {}
    for module, name in part.runtime:
        runtime.setdefault(module, []).append(name)
    context: dict[str, Any] = {
        "up": up,
        "here": here,
        "runtime": [
            (identifier(m), one_a_line([identifier(n) for n in sorted(names, key=import_order)]))
            for m, names in sorted(runtime.items())
        ],
        "records": one_a_line([identifier(n) for n in sorted(part.records, key=import_order)]),
        "module": identifier(part.name),
        "has_records": bool(part.records) and part.name in own,
        "crosses": part.crosses,
        "constants": [code("{} = {}", identifier(n), value) for n, value in sorted(part.shared.items())],
        "functions": part.functions,
        "readers": [(literal(name), identifier(read)) for name, read in part.readers.items() if name in classes],
    }
    return from_template("codec_module.py.jinja", context)


def _statements(text: str) -> Iterator[ast.stmt]:
    """The statements of a module, parsed class by class: the tree of a large module takes ten times its text.

    Where every part is whole statements, the module is those statements.
    """
    for part in re.split(r"^(?=@dataclass\()", text, flags=re.MULTILINE):
        yield from ast.parse(part).body


def _verify_skeleton(module: Module, text: str, methods: dict[str, str]) -> None:
    """The classes and fields that were rendered are those of the IR, and there is no other statement among them."""
    found: dict[str, list[str]] = {}
    for statement in _statements(text):
        if isinstance(statement, ast.ClassDef):
            names: list[str] = []
            for part in statement.body:
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    names.append(part.target.id)
                elif isinstance(part, ast.FunctionDef) and part.name == methods.get(statement.name):
                    continue
                elif not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)) and not isinstance(
                    part, ast.Pass
                ):
                    raise RenderError(f"unexpected statement in {statement.name}")
            found[statement.name] = [n for n in names if n not in ("_keys_", "_tags_", "_nulls_")]
    wanted = {r.name: [f.name for f in r.fields] + ([r.extra] if r.extra is not None else []) for r in module.records}
    if found != wanted:
        raise RenderError(f"the classes of {module.name} are not those of the schema")
