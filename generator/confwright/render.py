"""Lays out the IR as Python modules, through the Jinja2 templates.

The templates get code only: `finalize` refuses every string that `code.py` has not made. After rendering, each module is
parsed again and its classes and fields are compared with the IR.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .code import Code, code, docstring, identifier, join, literal, tuple_of
from .codegen.functions import ModuleCode
from .forms import ANYTHING, BARE, PREFECT_NAMES, RUNTIME
from .ir import (
    Alias,
    Env,
    Field,
    ListOf,
    Lit,
    MapOf,
    Module,
    NoDefault,
    Package,
    Prim,
    Record,
    Ref,
    Type,
    Union,
    UnsetDefault,
    Value,
)  # fmt: skip
from .names import BAG

_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a record: its text under the class, and the class it gives, with the module that has it."""

    name: str
    body: Code
    result: str
    module: str


class RenderError(Exception):
    """A module came out otherwise than the IR says: a defect here, never the user's."""


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from .resources import templates_dir

    environment: Any = Environment(
        loader=FileSystemLoader(templates_dir()), undefined=StrictUndefined, finalize=_only_code, autoescape=False,  # noqa: S701 - no HTML; `finalize` is stricter
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    environment.filters["listed"] = _listed
    return environment


def from_template(template: str, context: dict[str, Any]) -> str:
    """The text of a module from a template and code, which ends with one line break as every text file does."""
    return str(_environment().get_template(template).render(**context)).rstrip() + "\n"


def _listed(names: list[Code]) -> Code:
    return join(", ", names)


def _only_code(value: Any) -> Any:
    if not isinstance(value, Code):
        raise RenderError(f"a template was given a {type(value).__name__} where only code may stand")
    return value


# -- types


def annotation(type_: Type) -> Code:
    """A type as an annotation."""
    match type_:
        case Prim(name):
            return identifier(name) if name != "None" else Code("None")
        case Lit(values):
            return code("Literal[{}]", join(", ", [literal(value) for value in values]))
        case Ref(name):
            return identifier(name)
        case Env(of, into):
            return identifier(of) if of in BARE else code("{}[{}]", identifier(of), annotation(into))
        case ListOf(item):
            return code("list[{}]", annotation(item))
        case MapOf(value):
            return code("Mapping[str, {}]", annotation(value))
        case Union(members):
            return join(" | ", [annotation(member) for member in members])


def wrapped(type_: Type, used: int, depth: int) -> Code:
    """A type as an annotation that begins at column `used` of a line indented by `depth`; broken where it is too long."""
    plain = annotation(type_)
    if used + len(plain) <= _WIDTH:
        return plain
    margin, close = Code("    " * (depth + 1)), Code("    " * depth)
    if isinstance(type_, Lit) and len(type_.values) <= 8:
        parts = [code("{}{},", margin, literal(value)) for value in type_.values]
        return code("Literal[\n{}\n{}]", join("\n", parts), close)
    if isinstance(type_, Lit):
        lines = _filled([literal(value) for value in type_.values], len(margin))
        return code("Literal[\n{}\n{}]", join("\n", [code("{}{}", margin, line) for line in lines]), close)
    if isinstance(type_, Union):
        if len(margin) + len(plain) <= _WIDTH:
            return code("(\n{}{}\n{})", margin, plain, close)
        parts = [wrapped(member, len(margin) + 2, depth + 1) for member in type_.members]
        first, rest = parts[0], parts[1:]
        tail = join("", [code("\n{}| {}", margin, part) for part in rest])
        return code("(\n{}{}{}\n{})", margin, first, tail, close)
    if isinstance(type_, ListOf):
        return code("list[\n{}{}\n{}]", margin, wrapped(type_.item, len(margin), depth + 1), close)
    if isinstance(type_, MapOf):
        return code("Mapping[\n{}str,\n{}{},\n{}]", margin, margin, wrapped(type_.value, len(margin), depth + 1), close)
    return plain


def _filled(parts: list[Code], indent: int) -> list[Code]:
    """Members of a long list, several on a line."""
    lines: list[Code] = []
    line: list[Code] = []
    length = indent
    for part in parts:
        if line and length + len(part) + 2 > _WIDTH:
            lines.append(code("{},", join(", ", line)))
            line, length = [], indent
        line.append(part)
        length += len(part) + 2
    lines.append(code("{},", join(", ", line)))
    return lines


def alias_value(type_: Type) -> Code:
    """The right side of a type alias: what is defined elsewhere is quoted, so that nothing is imported for it."""
    match type_:
        case Lit(values):
            flat = annotation(type_)
            if len(flat) <= 80:
                return flat
            lines = _filled([literal(value) for value in values], 4)
            return code("Literal[\n{}\n]", join("\n", [code("    {}", line) for line in lines]))
        case Union(members):
            parts = [code("    {},", alias_value(member)) for member in members]
            return code("Union[\n{}\n]", join("\n", parts))
        case Prim(name) if name not in ANYTHING:
            return annotation(type_)
        case _:
            return literal(str(annotation(type_)))


def names_in(type_: Type) -> Iterable[str]:
    """The records and aliases, and the names of typing and the runtime, that an annotation mentions."""
    match type_:
        case Ref(name):
            yield name
        case Prim(name):
            if name in ANYTHING:
                yield name
        case Lit():
            yield "Literal"
        case Env(of, into):
            yield of
            if of not in BARE:
                yield from names_in(into)
        case ListOf(item):
            yield from names_in(item)
        case MapOf(value):
            yield "Mapping"
            yield from names_in(value)
        case Union(members):
            for member in members:
                yield from names_in(member)


# -- fields


def field_line(field: Field) -> Code:
    """`name: type = default`."""
    name = identifier(field.name)
    unset = isinstance(field.default, UnsetDefault)
    default = _default(field)
    used = 4 + len(name) + 2 + (len(default) + 3 if default else 0) + (8 if unset else 0)
    type_ = field.type if not unset else Union((*_members(field.type), Ref("Unset")))
    if isinstance(field.type, Prim) and field.type.name in ANYTHING and unset:
        type_ = Union((field.type, Ref("Unset")))
    if default and isinstance(type_, Lit) and len(type_.values) == 1 and used + len(annotation(type_)) > _WIDTH:
        return code("{}: {} = (\n        {}\n    )", name, annotation(type_), default)
    call = bool(default and default.startswith("field("))
    if default and (call or isinstance(type_, Union)) and used - (8 if unset else 0) + len(annotation(type_)) > _WIDTH:
        # The right side gives way before the annotation does.
        head = code("{}: {} = ", name, annotation(type_))
        if call and 4 + len(head) + len("field(") <= _WIDTH:
            return code("{}field(\n        {}\n    )", head, Code(default[len("field(") : -1]))
        if 4 + len(head) + len("(") <= _WIDTH:
            return code("{}(\n        {}\n    )", head, default)
    flat = annotation(type_)
    fits = 4 + len(name) + 2 + len(flat) + len(" = (") <= _WIDTH
    if default and isinstance(type_, Union) and used - (8 if unset else 0) + len(flat) > _WIDTH and fits:
        return code("{}: {} = (\n        {}\n    )", name, flat, default)
    shown = wrapped(type_, used - (8 if unset else 0), 1)
    return code("{}: {} = {}", name, shown, default) if default else code("{}: {}", name, shown)


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, Union) else (type_,)


def _default(field: Field) -> Code | None:
    match field.default:
        case NoDefault():
            return Code("field(repr=False)") if field.sensitive else None
        case UnsetDefault():
            return Code("field(default=UNSET, repr=False)") if field.sensitive else Code("UNSET")
        case Value(value):
            if isinstance(value, (list, dict)):
                factory = _factory(field)
                return code(
                    "field(default_factory={}{})", factory, Code(", repr=False") if field.sensitive else Code("")
                )
            if field.sensitive:
                return code("field(default={}, repr=False)", literal(value))
            return literal(value)


def _factory(field: Field) -> Code:
    """What makes a new list or mapping that is a default."""
    value = field.default.value if isinstance(field.default, Value) else None
    if not value:
        return identifier("empty_list" if isinstance(value, list) else "empty")
    # Type checkers do not look for a list's type in a union.
    return code("lambda: plain({})" if isinstance(field.type, Union) else "lambda: {}", literal(value))


# -- modules


def render(
    package: Package, functions: dict[str, ModuleCode], root: tuple[str, str], schema_json: str, runtime: str
) -> dict[str, str]:
    """The files of a package, by their path inside it.

    `root` names the module and the function that read the root; `runtime` is how modules reach `_runtime`: `.` or `..`.
    """
    home = {r.name: m.name for m in package.modules for r in m.records} | {
        a.name: m.name for m in package.modules for a in m.aliases
    }
    up = Code(runtime)
    files: dict[str, str] = {}
    for module in package.modules:
        files[f"{module.name}.py"] = types_module(package, module, home, up)
    for name, part in functions.items():
        files[f"_codec/{name}.py"] = _codec_module(part, package, up)
    parts = [identifier(name) for name in sorted(functions)]
    files["_codec/__init__.py"] = from_template(
        "codec_package.py.jinja", {"package": _names(package), "modules": parts}
    )
    files["__init__.py"] = _facade(package, home, root, up)
    files["py.typed"] = ""
    files["schema.json"] = schema_json
    return files


def import_order(name: str) -> tuple[int, str]:
    """How names of one import are sorted. Constants, classes, functions: the order that import sorters want."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


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
    later_typing = [identifier(n) for n in ("Literal",) if n in mentioned and not _literal_alias(module)]
    later_runtime = _from_runtime(mentioned | in_alias)
    mapping = "Mapping" in mentioned | in_alias
    needs_later = bool(later_typing or later_runtime or mapping or foreign)
    context: dict[str, Any] = {
        "doc": docstring([_module_title(package, module)], 0),
        "up": up,
        "needs_field": any(_needs_field(r) for r in module.records),
        "records": [_record_context(r, own.get(r.name)) for r in module.records],
        "aliases": [
            {"name": identifier(a.name), "value": alias_value(a.type), "doc": docstring(a.docs)} for a in module.aliases
        ],
        "typing": _typing_names(module, in_alias, needs_later=needs_later),
        "later_typing": later_typing,
        "mapping": mapping,
        "later_runtime": later_runtime,
        "runtime": _runtime_names(module),
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


def imported(module: Code, names: list[Code], package: Code = Code(".")) -> Code:  # noqa: B008 - a string
    """The import of names of another module of the package, in a block."""
    head = code("    from {}{} import ", package, module)
    flat = join(", ", names)
    if len(head) + len(flat) <= _WIDTH:
        return code("{}{}", head, flat)
    return code("{}(\n{}\n    )", head, join("\n", [code("        {},", name) for name in names]))


def _literal_alias(module: Module) -> bool:
    return any("Literal" in names_in(a.type) for a in module.aliases)


def _typing_names(module: Module, in_alias: set[str], *, needs_later: bool) -> list[Code]:
    names = set[str]()
    if any(_renamed(r) or _tags(r) for r in module.records):
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


def _runtime_names(module: Module) -> list[Code]:
    names = {"Record"} if module.records else set[str]()
    for record in module.records:
        for field in record.fields:
            if isinstance(field.default, UnsetDefault):
                names.add("UNSET")
            if isinstance(field.default, Value) and isinstance(field.default.value, (list, dict)):
                made = _factory(field)
                if made.isidentifier():
                    names.add(made)
                elif made.startswith("lambda: plain("):
                    names.add("plain")
        if record.extra is not None:
            names.add("empty")
    return [identifier(n) for n in sorted(names, key=import_order)]


def _renamed(record: Record) -> list[Field]:
    # A closed object's own key `extra` is written out: the runtime takes a field of that name for the bag otherwise.
    return [f for f in record.fields if f.key.raw != f.name or f.name == BAG]


def _tags(record: Record) -> list[Field]:
    return [f for f in record.fields if f.always]


def _record_context(record: Record, method: Method | None) -> dict[str, Any]:
    keys = [code("{}: {}", literal(f.name), literal(f.key)) for f in _renamed(record)]
    tags = [literal(f.name) for f in _tags(record)]
    fields = [{"line": field_line(f), "doc": docstring(f.docs, 4)} for f in record.fields]
    if record.extra is not None:
        value = annotation(record.extra_type) if record.extra_type is not None else annotation(MapOf(Prim("JsonValue")))
        fields.append(
            {
                "line": _bag_line(identifier(record.extra), value, hidden=record.extra_sensitive),
                "doc": Code('"""Keys beside the fields."""'),
            }
        )
    return {
        "name": identifier(record.name),
        "doc": docstring(record.docs, 4),
        "wire_keys": _key_map(keys),
        "tag_names": tuple_of(tags) if tags else Code(""),
        "fields": fields,
        "method": method.body if method is not None else Code(""),
    }


def _key_map(keys: list[Code]) -> Code:
    """A mapping display, on several lines where it is long."""
    line = code("{{{}}}", join(", ", keys)) if keys else Code("")
    if len(line) <= _WIDTH - len("    _keys_: ClassVar[Mapping[str, str]] = "):
        return line
    return code("{{\n{}\n    }}", join("\n", [code("        {},", key) for key in keys]))


def _bag_line(name: Code, value: Code, *, hidden: bool) -> Code:
    made = Code("default_factory=empty, repr=False" if hidden else "default_factory=empty")
    line = code("{}: {} = field({})", name, value, made)
    if 4 + len(line) <= _WIDTH:
        return line
    return code("{}: {} = field(\n        {}\n    )", name, value, made)


def _module_title(package: Package, module: Module) -> Any:
    from .ir import Text

    return Text(f"Part of the package {package.name}.\n\nSource: {module.source.raw}, sha256 {module.digest[:12]}")


def _needs_field(record: Record) -> bool:
    return record.extra is not None or any((_default(f) or "").startswith("field(") for f in record.fields)


def _codec_module(part: ModuleCode, package: Package, up: Code) -> str:
    own = {m.name for m in package.modules}
    runtime: dict[str, list[str]] = {}
    for module, name in part.runtime:
        runtime.setdefault(module, []).append(name)
    context: dict[str, Any] = {
        "up": up,
        "runtime": [
            (identifier(m), join(", ", [identifier(n) for n in sorted(names, key=import_order)]))
            for m, names in sorted(runtime.items())
        ],
        "records": join(", ", [identifier(n) for n in sorted(part.records, key=import_order)]),
        "module": identifier(part.name),
        "has_records": bool(part.records) and part.name in own,
        "crosses": part.crosses,
        "constants": [
            code(
                "{}{} = {}", identifier(n), Code(": dict[tuple[str, ...], int]" if n.startswith("_TAGS") else ""), value
            )
            for n, value in part.constants.items()
        ],
        "functions": part.functions,
    }
    return from_template("codec_module.py.jinja", context)


def _facade(package: Package, home: dict[str, str], reader: tuple[str, str], up: Code) -> str:
    runtime = {
        **dict.fromkeys(("ConfigError", "Problem"), "problems"),
        **dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), "record"),
    }
    templated = _templated(package)
    if templated:
        runtime |= dict.fromkeys(PREFECT_NAMES, "prefect")
    by_module: dict[str, list[str]] = {}
    for name, module in home.items():
        by_module.setdefault(module, []).append(name)
    by_runtime: dict[str, list[str]] = {}
    for name, module in runtime.items():
        by_runtime.setdefault(module, []).append(name)
    functions = ("dump", "dumps", "load", "load_file", "loads", "resolve_data", "schema")
    root = package.root
    if not isinstance(root, Ref):
        raise TypeError("the root of a package has a name")
    context: dict[str, Any] = {
        "doc": docstring(package.docs) or docstring([_package_title(package)]),
        "up": up,
        "types": [
            (identifier(m), [identifier(n) for n in sorted(names, key=import_order)])
            for m, names in sorted(by_module.items())
        ],
        "runtime": [
            imported(identifier(m), [identifier(n) for n in sorted(names, key=import_order)], code("{}_runtime.", up))
            for m, names in sorted(by_runtime.items())
        ],
        "all": [literal(n) for n in sorted({*home, *runtime, *functions})],
        "homes": [(literal(n), code('".{}"', identifier(m))) for n, m in sorted(home.items())]
        + [(literal(n), code('"{}_runtime.{}"', up, identifier(m))) for n, m in sorted(runtime.items())],
        "root": annotation(root),
        "root_module": identifier(reader[0]),
        "root_read": identifier(reader[1]),
        "dialect": literal(package.dialect),
        "dumper": identifier("prefect" if templated else "record"),
        "limits": code(", {}", literal(dict(package.limits))) if package.limits else Code(""),
    }
    return from_template("package.py.jinja", context)


def _templated(package: Package) -> bool:
    """Whether documents hold references that are text: their literals must hold none."""
    types = [f.type for m in package.modules for r in m.records for f in r.fields]
    types += [r.extra_type for m in package.modules for r in m.records if r.extra_type is not None]
    types += [a.type for m in package.modules for a in m.aliases]
    return any(RUNTIME.get(name) == "prefect" for type_ in types for name in names_in(type_))


def styled_package(package: Package, names: list[str], root: str) -> str:
    """The `__init__` of a package in another style."""
    context: dict[str, Any] = {
        "doc": docstring(package.docs) or docstring([_package_title(package)]),
        "names": [identifier(name) for name in names],
        "quoted": [literal(name) for name in names],
        "root": identifier(root),
    }
    return from_template("styled_package.py.jinja", context)


def _package_title(package: Package) -> Any:
    from .ir import Text

    return Text(f"Typed configuration: {package.name}.")


def _verify_skeleton(module: Module, text: str, methods: dict[str, str]) -> None:
    """The classes and fields that were rendered are those of the IR, and there is no other statement among them."""
    found: dict[str, list[str]] = {}
    for statement in ast.parse(text).body:
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
            found[statement.name] = [n for n in names if n not in ("_keys_", "_tags_")]
    wanted = {r.name: [f.name for f in r.fields] + ([r.extra] if r.extra is not None else []) for r in module.records}
    if found != wanted:
        raise RenderError(f"the classes of {module.name} are not those of the schema")


__all__ = [
    "Alias",
    "Method",
    "RenderError",
    "alias_value",
    "annotation",
    "from_template",
    "import_order",
    "imported",
    "names_in",
    "render",
    "types_module",
]
