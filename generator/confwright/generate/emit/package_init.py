"""The `__init__` of a package: its names, imported when they are asked for, and the functions that read and write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import Package, Ref, Text
from ..reference_forms import FROM_TEXT, PYTHON_MODULE, RUNTIME, TEMPLATE_NAMES, TEMPLATES
from .annotations import annotation, import_order, imported, names_in
from .code import Code, code, docstring, identifier, literal
from .templating import from_template


def facade(package: Package, home: dict[str, str], codec: Code, read: str, up: Code) -> str:
    """The `__init__` of a package. The function `read` of the module `codec` reads its root; `up` leads to `_runtime`."""
    runtime = {
        **dict.fromkeys(("ConfigError", "Problem", "load_as"), "report"),
        **dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), "record"),
    }
    has_templates, has_python = uses(package, TEMPLATES), uses(package, PYTHON_MODULE)
    if has_templates:
        runtime |= dict.fromkeys(TEMPLATE_NAMES, TEMPLATES)
    if has_python:
        runtime[FROM_TEXT] = PYTHON_MODULE
    by_module = _by_module(home)
    homes = {name: code('".{}"', identifier(module)) for name, module in home.items()}
    homes |= {name: code('"{}_runtime.{}"', up, identifier(module)) for name, module in runtime.items()}
    functions = ("check", "dump", "dumps", "load", "load_file", "loads", "loads_as", "resolve_data", "schema")
    root = package.root
    if not isinstance(root, Ref):
        raise TypeError("the root of a package has a name")
    context: dict[str, Any] = {
        "doc": docstring(package.docs) or docstring([_package_title(package)]),
        "up": up,
        "types": [
            imported(identifier(m), [identifier(n) for n in sorted(names, key=import_order)])
            for m, names in sorted(by_module.items())
        ],
        "runtime": [
            {"module": identifier(m), "names": [*_type_variable(m), *map(identifier, sorted(names, key=import_order))]}
            for m, names in sorted(_by_module(runtime).items())
        ],
        "all": [literal(n) for n in sorted({*home, *runtime, *functions}, key=import_order)],
        "homes": home_lines(homes),
        "root": annotation(root),
        "codec": codec,
        "root_read": identifier(read),
        "dialect": literal(package.dialect),
        "any_text": code(", any_text=True") if package.any_text else Code(""),
        "dumper": identifier(TEMPLATES if has_templates else PYTHON_MODULE if has_python else "record"),
        "limits": code(", {}", literal(dict(package.limits))) if package.limits else Code(""),
    }
    return from_template("package.py.jinja", context)


def home_lines(homes: Mapping[str, Code]) -> list[Code]:
    """The entries of `_HOMES`: the module of each name."""
    return [code("    {}: {},", literal(name), homes[name]) for name in sorted(homes)]


def _type_variable(module: str) -> list[Code]:
    return [Code("T as _T")] if module == "report" else []


def _by_module(home: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, module in home.items():
        found.setdefault(module, []).append(name)
    return found


def uses(package: Package, module: str) -> bool:
    """Whether types of a package mention names of a module of the runtime."""
    types = [f.type for m in package.modules for r in m.records for f in r.fields]
    types += [r.extra_type for m in package.modules for r in m.records if r.extra_type is not None]
    types += [a.type for m in package.modules for a in m.aliases]
    return any(RUNTIME.get(name) == module for type_ in types for name in names_in(type_))


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
