"""The pure core: from the documents of a schema to the files of a package.

Reads nothing but what `sources` hands it and writes nothing; the same inputs give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from .assemble import Origin, assemble, rename_shadowing
from .bundle import bundle
from .code import Code, Lines, code, identifier
from .codegen.check import check_function
from .codegen.evaluated import items_function, items_of_branch, keys_function, keys_of_branch
from .codegen.functions import Functions, Kind
from .codegen.read import build_function, read_function
from .diagnostics import GenerateError
from .ir import Package
from .names import module_name
from .normalise.exprs import nullable
from .normalise.normal_form import normal_form
from .normalise.plan import Plan
from .normalise.planner import Planner
from .normalise.view import target
from .runtime.classes import dataclass
from .schema.costs import checked_often, too_costly
from .schema.cycles import endless
from .schema.graph import Graph
from .schema.node import Node, Place, is_object
from .schema.secrets import given_away
from .schema.uris import OWN
from .source import SourceLimits, SourceSet

if TYPE_CHECKING:
    from .styles.style import Facts, Style


@dataclass(frozen=True, slots=True)
class Options:
    """How a package is made.

    `assume_object`: a schema with `properties` and no `type` means objects only. `runtime`: whether `_runtime` stands inside
    the package or beside it. `limits`: what the schema may cost; those of text hold for `loads` too.
    """

    assume_object: bool = False
    style: Style = "confwright"
    runtime: Literal["inside", "beside"] = "inside"
    limits: SourceLimits | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A package before it is laid out: the IR, the functions that read it, and the schema they come from.

    `reader` names the module and the function that read the root.
    """

    package: Package
    functions: Functions
    reader: tuple[str, str]
    graph: Graph
    plan: Plan


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a package, by their path inside it, `_runtime` not among them; and what they were made from."""

    files: dict[str, str]
    sources: SourceSet


def make_package(schema: Path, package: str, ref_roots: Mapping[str, Path], options: Options) -> Made:
    """The package of a schema file. Raises GenerateError."""
    from .source import collect

    sources = collect(schema, ref_roots, limits=options.limits or SourceLimits())
    return Made(layout(build(sources, package, options), options), sources)


def generate_files(schema: Path, package: str, ref_roots: Mapping[str, Path], options: Options) -> dict[str, str]:
    """The files of the package, by their path inside it, `_runtime` not among them. Raises GenerateError."""
    return make_package(schema, package, ref_roots, options).files


def build(sources: SourceSet, package: str, options: Options) -> Built:
    """From documents to the IR. Raises GenerateError."""
    limits = options.limits or SourceLimits()
    graph = Graph(sources, assume_object=options.assume_object, most=limits.definitions)
    refused = endless(graph) or too_costly(graph, limits.expansion) or given_away(graph)
    if refused:
        raise GenerateError(refused)
    plan = Planner(graph, package).plan()
    rename_shadowing(plan)
    modules = _Modules(graph, package)
    functions = _functions(graph, plan, modules)
    from .frontend import parse

    models = parse(normal_form(plan), plan.literals)
    root = target(graph.root)
    dialect = _dialect(graph)
    assembled = assemble(package, plan, models, modules.of, modules.origins, dialect)
    package_ir = replace(assembled, limits=limits.changed())
    reader = (modules.of(root), functions.name("read", root))
    return Built(package_ir, functions, reader, graph, plan)


def layout(built: Built, options: Options) -> dict[str, str]:
    """The files of a package that was built."""
    text = json.dumps(bundle(built.graph, built.plan, built.package.dialect), indent=1) + "\n"
    if options.style != "confwright":
        from .styles.files import styled_files

        return styled_files(built.package, options.style, _facts(built.plan), text)
    from .render import render

    runtime = "." if options.runtime == "inside" else ".."
    return render(built.package, built.functions.modules, built.reader, text, runtime)


def _facts(plan: Plan) -> Facts:
    """What the models of another style need to know of the plan."""
    from .styles.style import Facts

    fields = {(name, field.name): field for name, record in plan.records.items() for field in record.fields}
    return Facts(
        tags=frozenset(key for key, f in fields.items() if f.tag),
        soft=frozenset(key for key, f in fields.items() if f.soft and not f.definite),
        nullable=frozenset(
            key for key, f in fields.items() if f.unset or (f.definite and nullable(f.type, plan.aliases))
        ),
    )


def _dialect(graph: Graph) -> str:
    """How the text of documents is read: the root schema's `x-yaml`."""
    data = graph.documents[0].data
    named = data.get("x-yaml") if is_object(data) else None
    if named is None:
        return "1.2"
    if named not in ("1.1", "1.2", "dagster"):
        place = Place(graph.documents[0].name, ("x-yaml",))
        raise GenerateError([graph.diagnostic("x-yaml", "'x-yaml' must be '1.1', '1.2' or 'dagster'", place)])
    return str(named)


class _Modules:
    """Which module a node goes to: one per document."""

    def __init__(self, graph: Graph, package: str) -> None:
        self._names: dict[str, str] = {}
        self.origins: dict[str, Origin] = {}
        for document in graph.documents:
            stem = document.name.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
            base = module_name(stem)
            if base in (package, "schema", "schema_"):
                base = "models"
            name = base
            while name in self.origins:
                name += "_"
            self._names[document.name] = name
            self.origins[name] = Origin(document.uri.removeprefix(OWN), getattr(document, "digest", ""))

    def of(self, node: Node) -> str:
        return self._names[node.place.document]


_BODIES = {
    "read": read_function, "check": check_function, "build": build_function, "keys": keys_function, "items": items_function,
    "keys_below": keys_of_branch, "items_below": items_of_branch,
}  # fmt: skip


def _functions(graph: Graph, plan: Plan, modules: _Modules) -> Functions:
    """Write every function that reading the root and the definitions needs."""
    functions = Functions(plan, modules.of, checked_often(graph))
    functions.name("read", graph.root)
    _written(graph, functions)
    return functions


def reader_of(built: Built, record: str) -> tuple[str, str]:
    """The module and the function that read a record by itself; it is written where nothing needed it before."""
    node = built.plan.records[record].node
    name = built.functions.name("read", node)
    _written(built.graph, built.functions)
    return built.functions.module(target(node)).name, name


def _written(graph: Graph, functions: Functions) -> None:
    """Write every function that was asked for, and those that it needs."""
    while functions.pending:
        kind, node = functions.pending.popleft()
        module = functions.module(node)
        body = _BODIES[kind](node, functions, module)
        module.functions.append(_function(kind, functions.name(kind, node), body))
    if functions.problems:
        found = (graph.diagnostic(problem, message, node.place) for node, problem, message in functions.problems)
        raise GenerateError(sorted(found, key=lambda d: (d.file or "", d.line or 0, d.column or 0)))


def _function(kind: Kind, name: str, body: Lines) -> Code:
    lines = Lines()
    if kind in ("keys", "keys_below"):
        header = code("def {}(v: dict[str, Any], seen: set[str], r: _Report) -> None:", identifier(name))
    elif kind in ("items", "items_below"):
        header = code("def {}(v: list[Any], done: set[int], r: _Report) -> None:", identifier(name))
    elif kind == "check":
        header = code("def {}(v: Any, at: _At, r: _Report) -> None:", identifier(name))
    else:
        header = code("def {}(v: Any, at: _At, r: _Report) -> Any:", identifier(name))
    with lines.block("{}", header):
        lines.extend(body)
    return lines.code()
