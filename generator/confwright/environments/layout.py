"""The files of a deployment's package."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import replace
from typing import Any

from ..generate.emit.annotations import annotation, import_order, imported, names_in, one_a_line
from ..generate.emit.code import Code, code, docstring, identifier, join, literal, tuple_of
from ..generate.emit.modules import codec_files, types_module
from ..generate.emit.package_init import home_lines, uses
from ..generate.emit.resolved import resolved_of, whole_numbers
from ..generate.emit.templating import from_template
from ..generate.ir import Alias, Module, Package, Record, Text
from ..generate.reference_forms import RUNTIME, TEMPLATE_NAMES, TEMPLATES
from .deployment import BASE, Deployment
from .expression import classes
from .real_classes import converted, names_of, targets_of
from .sharing import Shared
from .types import ROOT, Types, root_record
from .value_lines import entry
from .values import Values

_UP = Code("..")
_FOR_DAGSTER = "for_dagster"
_WIDTH = 120
PLUS_NAMES = ("BranchDeployment", "DagsterPlusDeployment", "FullDeployment", "Local", "dagster_plus_deployment")
"""What a package has where its deployments are those of Dagster+; a class of a resource of such a name comes first."""
_OWN = ("Environment", "ENVIRONMENTS", "RESOURCES", "Resources", "current_environment", "load_resources", "resources")


def layout_deployment(
    deployment: Deployment, types: Types, values: Values, shared: Shared | None = None
) -> dict[str, str]:
    """The files of the package, by their path inside it; `_runtime` is beside it, and so are the packages of `shared` classes."""
    shared = shared or Shared()
    package = _without(_reachable(types), shared.homes)
    resolved = resolved_of(package)
    package = resolved.beside(package)
    home = {name: module.name for module in package.modules for name in _things(module)}
    methods = resolved.methods(_UP)
    files = {f"{m.name}.py": types_module(package, m, home, _UP, methods) for m in package.modules}
    if resolved.records:
        left_out = {types.module, *shared.modules}
        functions = {name: part for name, part in types.built.functions.modules.items() if name not in left_out}
        files |= codec_files(package, functions, _UP)
    files["environments.py"] = _environments(deployment, types, values, home, shared)
    if converted(types):
        files[f"{_FOR_DAGSTER}.py"] = _for_dagster(deployment, types, shared)
    files["__init__.py"] = _facade(
        deployment,
        home,
        for_dagster=bool(converted(types)),
        prefect=uses(package, TEMPLATES),
    )
    return files


def _reachable(types: Types) -> Package:
    """The package without what no resource uses, and without the record that holds them all."""
    package = types.built.package
    things = {name: thing for module in package.modules for name, thing in _things(module).items()}
    found: set[str] = set()
    pending = list(_mentions(things[ROOT]))
    while pending:
        name = pending.pop()
        if name in things and name not in found:
            found.add(name)
            pending += _mentions(things[name])
    modules = [_only(module, found) for module in package.modules]
    return replace(package, modules=tuple(m for m in modules if m.records or m.aliases))


def _without(package: Package, shared: Collection[str]) -> Package:
    """The package without the classes that other packages have."""
    modules = [_only(module, _things(module).keys() - set(shared)) for module in package.modules]
    return replace(package, modules=tuple(m for m in modules if m.records or m.aliases))


def _things(module: Module) -> dict[str, Record | Alias]:
    return {**{r.name: r for r in module.records}, **{a.name: a for a in module.aliases}}


def _only(module: Module, names: Set[str]) -> Module:
    return replace(
        module,
        records=tuple(r for r in module.records if r.name in names),
        aliases=tuple(a for a in module.aliases if a.name in names),
    )


def _mentions(thing: Record | Alias) -> Iterable[str]:
    if isinstance(thing, Alias):
        yield from names_in(thing.type)
        return
    for field in thing.fields:
        yield from names_in(field.type)
    if thing.extra_type is not None:
        yield from names_in(thing.extra_type)


def _environments(deployment: Deployment, types: Types, values: Values, home: dict[str, str], shared: Shared) -> str:
    fields = {field.key.raw: field for field in root_record(types).fields}
    mentioned = {name for field in fields.values() for name in names_in(field.type)}
    names = [literal(name) for name in deployment.environments]
    context: dict[str, Any] = {
        "doc": docstring([_title(types.package, deployment)]),
        "file": Code(deployment.path.name) if _is_plain(deployment.path.name) else Code("the deployment"),
        "mapping": True,
        "imports": list(_imports(mentioned, home, shared)),
        "environment_type": code("Literal[\n{}\n]", join("\n", [code("    {},", name) for name in names])),
        "environments": code("(\n{}\n)", join("\n", [code("    {},", name) for name in names])),
        "deployments": _table(plus.deployments) if (plus := deployment.current.plus) else Code(""),
        "variables": _defaults(deployment),
        "resources": [
            {
                "name": identifier(resource.name),
                "type": annotation(fields[resource.name].type),
                "doc": docstring([Text(resource.description)] if resource.description else (), 4),
            }
            for resource in deployment.resources.values()
        ],
        "builders": _builders(deployment, values, shared),
        "current_doc": docstring(_how_current(deployment), 4),
        "current_call": _current_call(deployment),
    }
    return from_template("environments.py.jinja", context)


def _table(names: Mapping[str, str]) -> Code:
    entries = [code("    {}: {},", literal(key), literal(value)) for key, value in names.items()]
    return code("{{\n{}\n}}", join("\n", entries)) if entries else Code("{}")


def _defaults(deployment: Deployment) -> Code:
    """The defaults of variables by environment; nothing where no environment has any."""
    if not deployment.defaults:
        return Code("")
    rows: list[Code] = []
    for name in deployment.environments:
        pairs = [code("{}: {}", literal(key), literal(text)) for key, text in deployment.default_texts(name).items()]
        inner = join("\n", [code("        {},", pair) for pair in pairs])
        rows.append(
            code("    {}: {{\n{}\n    }},", literal(name), inner) if pairs else code("    {}: {{}},", literal(name))
        )
    return code("{{\n{}\n}}", join("\n", rows))


def _for_dagster(deployment: Deployment, types: Types, shared: Shared) -> str:
    """The module of the function `dagster_resources`."""
    dagsters = converted(types)
    package = _reachable(types)
    wanted = {thing for module in package.modules for thing in _things(module)}
    targets = {name: path for name, path in targets_of(types).items() if name in wanted}
    names = [(literal(name), literal(key)) for name, key in sorted(names_of(types).items()) if name in wanted]
    context: dict[str, Any] = {
        "doc": docstring([Text(f"The resources of {types.package} as Dagster's own.\n\n{_source(deployment)}")]),
        "targets": [(literal(name), literal(path)) for name, path in sorted(targets.items())],
        "names": names,
        "by_name": Code("_NAMES") if names else Code("{}"),
        "converted": [literal(name) for name in deployment.resources if name in dagsters],
        "whole": [
            (
                literal(shared.homes[name].name if name in shared.homes else name),
                tuple_of(literal(field) for field in fields),
            )
            for name, fields in whole_numbers(package).items()
        ],
        "variables": bool(deployment.defaults),
    }
    return from_template("for_dagster.py.jinja", context)


def _is_plain(name: str) -> bool:
    return name.isascii() and all(c.isalnum() or c in "._-" for c in name)


def _imports(mentioned: set[str], home: Mapping[str, str], shared: Shared) -> Iterable[Code]:
    yield from _from_modules((("", name) for name in mentioned if name in RUNTIME), shared)
    known = ((home.get(name, ""), name) for name in mentioned if name in home or name in shared.homes)
    yield from _from_modules(known, shared)


def _from_modules(names: Iterable[tuple[str, str]], shared: Shared) -> Iterable[Code]:
    by_module: dict[str, set[str]] = {}
    for module, name in names:
        if name in shared.homes:
            home = f"..{shared.homes[name].package}.{shared.homes[name].module}"
        else:
            home = f".{module}" if module else f".._runtime.{RUNTIME.get(name, 'prefect')}"
        by_module.setdefault(home, set()).add(name)
    for module, found in sorted(by_module.items()):
        source = Code(module)
        parts = [_named(name, shared) for name in sorted(found, key=import_order)]
        yield code("from {} import {}", source, one_a_line(parts, 1))


def _named(name: str, shared: Shared) -> Code:
    """How a class is imported: under the name that it has here."""
    home = shared.homes.get(name)
    if home is None or home.name == name:
        return identifier(name)
    return code("{} as {}", identifier(home.name), identifier(name))


def _builders(deployment: Deployment, values: Values, shared: Shared) -> list[dict[str, Any]]:
    builders: list[dict[str, Any]] = []
    taken: set[str] = set()
    for name in deployment.environments:
        constructed = values.environments[name]
        builders.append(
            {
                "key": literal(name),
                "name": _function(name, taken),
                "doc": docstring([Text(_layers(deployment, name))], 4),
                "imports": list(
                    _from_modules((pair for value in constructed.values() for pair in classes(value)), shared)
                ),
                "entries": [entry(resource, value, 2) for resource, value in constructed.items()],
            }
        )
    return builders


def _function(name: str, taken: set[str]) -> Code:
    base = "_" + "".join(c if c.isalnum() else "_" for c in name.lower())
    while base in taken:
        base += "_"
    taken.add(base)
    return identifier(base)


def _layers(deployment: Deployment, environment: str) -> str:
    layers = [layer for layer in deployment.chain(environment) if layer in deployment.layers]
    description = deployment.environments[environment].description
    if not layers:
        return description or f"{environment}: only defaults."
    shown = " < ".join(layers)
    return f"{description}\n\nLayers: {shown}" if description else f"Layers: {shown}"


def _how_current(deployment: Deployment) -> list[Text]:
    """The precedence, as a list."""
    current, steps = deployment.current, list[str]()
    if current.plus is not None:
        steps.append(f"Dagster+: {current.plus.branch} where DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT is 1")
        names = ", ".join(f"{name} is {target}" for name, target in current.plus.deployments.items())
        steps.append(f"Dagster+: by DAGSTER_CLOUD_DEPLOYMENT_NAME, where it is set: {names}")
    if current.env is not None:
        steps.append(f"the variable {current.env}, where it is set")
    if current.default is not None:
        steps.append(current.default)
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    return [
        Text("The environment that this process runs in. The first of these that says something:"),
        Text(numbered),
        Text("Raises ConfigError that lists the choices for any other name; upper and lower case count."),
    ]


def _current_call(deployment: Deployment) -> Code:
    current, arguments = deployment.current, list[Code]()
    if current.env is not None:
        arguments.append(code("variable={}", literal(current.env)))
    if current.default is not None:
        arguments.append(code("default={}", literal(current.default)))
    if current.plus is not None:
        arguments.append(code("branch={}", literal(current.plus.branch)))
        arguments.append(Code("deployments=_DEPLOYMENTS"))
    arguments = [Code("environ"), Code("ENVIRONMENTS"), *arguments]
    flat = code("current({})", join(", ", arguments))
    if len(flat) < _WIDTH - len("    return "):
        return flat
    return code("current(\n{}\n    )", join("\n", [code("        {},", argument) for argument in arguments]))


def _exported(module: str, names: list[str]) -> Code:
    if module == f".{_FOR_DAGSTER}":
        # Where Dagster is not installed, its type is not known; that is no news.
        return code("    from {} import dagster_resources  # pyright: ignore[reportUnknownVariableType]", Code(module))
    return imported(Code(module.removeprefix(".")), [identifier(n) for n in sorted(names, key=import_order)])


def _facade(deployment: Deployment, home: Mapping[str, str], *, for_dagster: bool, prefect: bool) -> str:
    homes = {name: f".{module}" for name, module in home.items()}
    homes |= dict.fromkeys(("ConfigError", "Problem"), ".._runtime.report")
    homes |= dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), ".._runtime.record")
    homes |= dict.fromkeys(TEMPLATE_NAMES, ".._runtime.prefect") if prefect else {}
    homes |= dict.fromkeys(_OWN, ".environments")
    if deployment.current.plus is not None:
        homes = dict.fromkeys(PLUS_NAMES, ".._runtime.dagster_plus") | homes
    homes |= {"variables": ".environments"} if deployment.defaults else {}
    homes |= {"dagster_resources": f".{_FOR_DAGSTER}"} if for_dagster else {}
    by_module: dict[str, list[str]] = {}
    for name, module in homes.items():
        by_module.setdefault(module, []).append(name)
    context: dict[str, Any] = {
        "doc": docstring([Text(f"The resources of each environment, and their classes.\n\n{_source(deployment)}")]),
        "imports": [_exported(module, names) for module, names in sorted(by_module.items())],
        "all": [literal(name) for name in sorted(homes, key=import_order)],
        "homes": home_lines({name: literal(module) for name, module in homes.items()}),
    }
    return from_template("environments_package.py.jinja", context)


def _title(package: str, deployment: Deployment) -> Text:
    return Text(f"The resources of {package} per environment.\n\n{_source(deployment)}")


def _source(deployment: Deployment) -> str:
    return f"Source: {deployment.name}; layers start with `{BASE}`."
