"""The `__init__` of a package: its names, imported when they are asked for, and the functions that read and write."""

from __future__ import annotations

from typing import Any

from .annotations import annotation, import_order, imported, names_in
from .code import Code, code, docstring, identifier, literal
from .forms import PREFECT_NAMES, RUNTIME
from .ir import Package, Ref, Text
from .templating import from_template


def facade(package: Package, home: dict[str, str], reader: tuple[str, str], up: Code) -> str:
    """The `__init__` of a package whose root the function `reader` (module, name) reads; `up` leads to `_runtime`."""
    runtime = {
        **dict.fromkeys(("ConfigError", "Problem"), "problems"),
        **dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), "record"),
    }
    has_templates = templated(package)
    if has_templates:
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
        "dumper": identifier("prefect" if has_templates else "dumping"),
        "limits": code(", {}", literal(dict(package.limits))) if package.limits else Code(""),
    }
    return from_template("package.py.jinja", context)


def templated(package: Package) -> bool:
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


def _package_title(package: Package) -> Text:
    return Text(f"Typed configuration: {package.name}.")
