"""The pure core: from the documents of a schema to the files of a package.

Reads nothing but what `sources` hands it and writes nothing; the same inputs give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.json_values import is_object
from ..base.mark import MARK
from ..runtime import dataclass
from ..runtime.yaml_events import Dialect
from .emit.bundle import bundle
from .emit.code import Code, Lines, code, identifier
from .emit.readers.check import check_function
from .emit.readers.evaluated import items_function, items_of_branch, keys_function, keys_of_branch
from .emit.readers.functions import Functions, Kind
from .emit.readers.read import build_function, read_function
from .ir import Package
from .names import module_name
from .plan.assemble import assemble, rename_shadowing
from .plan.decisions import Plan
from .plan.exprs import nullable
from .plan.planner import Planner
from .plan.view import target
from .regex.dialects import regex_called
from .schema.copies import join_copies
from .schema.costs import checked_repeatedly, too_costly
from .schema.cycles import endless
from .schema.doubts import doubts
from .schema.draft_evidence import dialect_called
from .schema.given_secrets import given_away
from .schema.graph import Graph
from .schema.node import Node, Place
from .schema.python_values import python_values
from .schema.uris import OWN
from .sources.reading import Amended, SourceLimits, SourceSet

if TYPE_CHECKING:
    from .emit.styles.style import Facts, Style
    from .evidence import Evidence


@dataclass(frozen=True, slots=True)
class Options:
    """How a package is made.

    `assume_object`: a schema with `properties` and no `type` means objects only; None: at the root, where it describes nothing
    else. `dialect`: the draft that the main schema is read in, by its name in the settings; empty where `$schema` or the
    keywords tell. `regex`: the dialect of regular expressions; empty for ECMA-262 where a pattern can be it. `runtime`: whether
    `_runtime` is inside the package or beside it. `limits`: what the schema may cost; those of text hold for `loads` too.
    `pointer` leads to the schema of the documents, where that is a part of its file; to several, one a line. `resolve`: classes
    have a method `resolve`, and a class for what it gives. `join_copies`: equal objects are one class, wherever they are.
    `formats`: "python" for values of Python where a format has a type.
    """

    assume_object: bool | None = None
    dialect: str = ""
    regex: str = ""
    style: Style = "confwright"
    runtime: Literal["inside", "beside"] = "inside"
    limits: SourceLimits | None = None
    pointer: str = ""
    resolve: bool = False
    join_copies: bool = True
    formats: str = ""

    @staticmethod
    def of(
        settings: Mapping[str, bool | str], *, style: Style = "confwright", runtime: Literal["inside", "beside"] = "inside",
        limits: SourceLimits | None = None,
    ) -> Options:  # fmt: skip
        """The options that the settings of a package name."""
        assumed = settings.get("assume-object")
        return Options(
            assume_object=assumed if isinstance(assumed, bool) else None, dialect=str(settings.get("dialect", "")),
            regex=str(settings.get("regex", "")), style=style, runtime=runtime, limits=limits,
            pointer=str(settings.get("pointer", "")), resolve=settings.get("resolve") is True,
            formats=str(settings.get("formats", "")), join_copies=settings.get("join-copies") is not False,
        )  # fmt: skip


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

    @property
    def one_codec(self) -> bool:
        """Whether all functions are in one module: those of one file. Adding a definition to a file moves none."""
        return len(self.graph.documents) == 1


@dataclass(frozen=True, slots=True)
class Generated:
    """The files of a package, by their path inside it, `_runtime` not among them; and what they were made from.

    `evidence` gives what the witness is asked about it. `warnings` are what the author of the schema should know of.
    """

    files: dict[str, str]
    sources: SourceSet
    evidence: Callable[[], Evidence]
    warnings: tuple[Diagnostic, ...] = ()


def make_package(
    schema: Path, package: str, ref_roots: Mapping[str, Path], options: Options, root: Path | None = None,
    amended: Amended | None = None,
) -> Generated:  # fmt: skip
    """The package of a schema file; references stay below `root`, or the file's folder. Raises GenerateError.

    `amended` changes what a file says (`sources/reading.py`).
    """
    from .sources.reading import collect

    sources = collect(schema, ref_roots, root=root, limits=options.limits or SourceLimits(), amended=amended)
    built = build(sources, package, options)
    return Generated(layout(built, options), sources, evidence_of(built), tuple(built.graph.warnings))


def evidence_of(built: Built) -> Callable[[], Evidence]:
    """What makes the evidence of a package, when it is asked for."""
    from .evidence import Evidence

    return partial(Evidence, built.plan, built.package)


def generate_files(schema: Path, package: str, ref_roots: Mapping[str, Path], options: Options) -> dict[str, str]:
    """The files of the package, by their path inside it, `_runtime` not among them. Raises GenerateError."""
    return make_package(schema, package, ref_roots, options).files


def build(sources: SourceSet, package: str, options: Options) -> Built:
    """From documents to the IR. Raises GenerateError."""
    limits = options.limits or SourceLimits()
    graph = Graph(
        sources, assume_object=options.assume_object, dialect=dialect_called(options.dialect),
        regex=regex_called(options.regex), most=limits.definitions, pointer=options.pointer,
    )  # fmt: skip
    graph.warnings = [*sources.warnings, *graph.warnings]
    refused = endless(graph) or too_costly(graph, limits.expansion)
    if any(one.code.startswith("limit-") for one in refused):
        # What follows looks at everything below each node: only these limits bound it.
        raise GenerateError([*refused, *graph.warnings])
    refused = refused or given_away(graph)
    doubtful = doubts(graph)
    if refused or any(one.severity == "error" for one in doubtful):
        raise GenerateError([*refused, *graph.warnings, *doubtful])
    graph.warnings += doubtful
    if options.formats == "python":
        python_values(graph.nodes())
    if options.join_copies:
        join_copies(graph)
    plan = Planner(graph, package).plan()
    rename_shadowing(plan)
    modules = _Modules(graph, package)
    functions = _functions(graph, plan, modules)
    root = target(graph.root)
    dialect = _dialect(graph)
    assembled = assemble(package, plan, modules.of, modules.origins, dialect)
    package_ir = replace(assembled, limits=limits.changed(), any_text=_any_text(graph))
    reader = (modules.of(root), functions.name("read", root))
    return Built(package_ir, functions, reader, graph, plan)


def layout(built: Built, options: Options) -> dict[str, str]:
    """The files of a package that was built."""
    text = json.dumps({"$comment": MARK, **bundle(built.graph, built.plan, built.package.dialect)}, indent=1) + "\n"
    if options.style != "confwright":
        from .emit.styles.files import styled_files

        return styled_files(built.package, options.style, _facts(built.plan), text)
    from .emit.modules import render

    runtime = "." if options.runtime == "inside" else ".."
    return render(
        built.package, built.functions.modules, built.reader, text, runtime, one_codec=built.one_codec, resolve=options.resolve
    )  # fmt: skip


def _facts(plan: Plan) -> Facts:
    """What the models of another style need to know of the plan."""
    from .emit.styles.style import Facts

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
    if named not in get_args(Dialect):
        place = Place(graph.documents[0].name, ("x-yaml",))
        *first, last = map(repr, get_args(Dialect))
        message = f"'x-yaml' must be {', '.join(first)} or {last}"
        raise GenerateError([graph.diagnostic("x-yaml", message, place)])
    return str(named)


def _any_text(graph: Graph) -> bool:
    """What a boolean reference turns into: the root schema's `x-booleans`."""
    data = graph.documents[0].data
    named = data.get("x-booleans") if is_object(data) else None
    if named not in (None, "any-text"):
        place = Place(graph.documents[0].name, ("x-booleans",))
        raise GenerateError([graph.diagnostic("x-booleans", "'x-booleans' must be 'any-text'", place)])
    return named is not None


class _Modules:
    """Which module a node goes to: one per document."""

    def __init__(self, graph: Graph, package: str) -> None:
        self._names: dict[str, str] = {}
        self.origins: dict[str, str] = {}
        for document in graph.documents:
            stem = document.name.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
            base = module_name(stem)
            if base in (package, "schema", "schema_"):
                base = "models"
            name = base
            while name in self.origins:
                name += "_"
            self._names[document.name] = name
            self.origins[name] = document.uri.removeprefix(OWN)

    def of(self, node: Node) -> str:
        return self._names[node.place.document]


_BODIES = {
    "read": read_function, "check": check_function, "build": build_function, "keys": keys_function, "items": items_function,
    "keys_below": keys_of_branch, "items_below": items_of_branch,
}  # fmt: skip


def _functions(graph: Graph, plan: Plan, modules: _Modules) -> Functions:
    """Write every function that reading the root and the definitions needs."""
    models = {
        document.name: document.data.get("x-dagster-k8s-models")
        for document in graph.documents
        if is_object(document.data)
    }
    functions = Functions(plan, modules.of, checked_repeatedly(graph), models)
    functions.name("read", graph.root)
    for name, record in plan.records.items():
        functions.module(record.node).readers[name] = functions.name("read", record.node)
    _written(graph, functions)
    return functions


def reader_of(built: Built, record: str) -> tuple[str, str]:
    """The module and the function that read a record by itself; it is written where nothing needed it before."""
    return reader_of_node(built, built.plan.records[record].node)


def reader_of_node(built: Built, node: Node) -> tuple[str, str]:
    """The module and the function that read what a node describes; it is written where nothing needed it before."""
    name = built.functions.name("read", node)
    _written(built.graph, built.functions)
    return built.functions.module(target(node)).name, name


def _written(graph: Graph, functions: Functions) -> None:
    """Write every function that was asked for, and those that it needs."""
    while functions.pending:
        kind, node = functions.pending.popleft()
        module, name = functions.module(node), functions.name(kind, node)
        module.start(name)
        module.finish(_function(kind, name, _BODIES[kind](node, functions, module)))


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
