"""Which resources of a deployment are of classes that another package of the project has, so that they are not written twice.

A resource whose schema is that of a package with `resolve = true` uses its classes. The values are read and checked as those of all
resources are; only the code is not written again. Where a schema file is used by another resource too, the deployment has
classes of its own: one of them would mean the class of the package, and the other one not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from ..generate.ir import Alias, Record
from ..generate.pipeline import Built, Options, build
from ..generate.schema.node import Node
from ..generate.sources.reading import Amended, SourceLimits, collect
from ..project.settings import PackageSettings, Project
from ..runtime import dataclass, field
from .analysed import Analysis
from .deployment import Deployment, Resource


@dataclass(frozen=True, slots=True)
class Home:
    """Where a class is: its package, its module there, and its name."""

    package: str
    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Shared:
    """The homes of classes that other packages have, by the names that the deployment would give them.

    `modules` are the modules of functions that only these classes need.
    """

    homes: Mapping[str, Home] = field(default_factory=dict[str, Home])
    modules: frozenset[str] = frozenset()


def shared_classes(analysis: Analysis, project: Project, amended: Amended | None = None) -> Shared:
    """The classes of a deployment that packages of the project have. `amended` are the overlays."""
    deployment, built = analysis.deployment, analysis.types.built
    offered = {
        name: package
        for name, resource in deployment.resources.items()
        if (package := _package_of(deployment, resource, project)) is not None
    }
    reached = {name: _reached(built.graph.root.properties[name]) for name in deployment.resources if offered}
    files = {name: {node.place.document for node in nodes} for name, nodes in reached.items()}
    homes: dict[str, Home] = {}
    modules: set[str] = set()
    others_built: dict[str, Built] = {}
    for name, package in offered.items():
        others = [files[other] for other in files if other != name and offered.get(other) is not package]
        if any(files[name] & other for other in others):
            continue
        if package.name not in others_built:
            limits = SourceLimits.of(project.limits)
            sources = collect(package.schema, root=package.root, limits=limits, amended=amended)
            others_built[package.name] = build(sources, package.name, Options.of(package.options, limits=limits))
        found = _homes(built, others_built[package.name], package.name, files[name])
        if found is not None:
            homes |= found
            modules |= {built.functions.module(node).name for node in reached[name]}
    return Shared(homes, frozenset(modules))


def offers_classes(package: PackageSettings) -> bool:
    """Whether deployments use the classes of a package: they have `resolve`, and its schema is read without special settings."""
    special = set(package.options) - {"resolve", "pointer"}
    return package.options.get("resolve") is True and not special and not package.ref_roots


def _package_of(deployment: Deployment, resource: Resource, project: Project) -> PackageSettings | None:
    if len(resource.schemas) != 1:
        return None
    [schema] = resource.schemas
    file = (deployment.path.parent / schema.file).resolve()
    fitting = (
        package
        for package in project.packages
        if package.schema == file and package.options.get("pointer", "") == schema.pointer and offers_classes(package)
    )
    return next(fitting, None)


def _reached(root: Node) -> list[Node]:
    """The nodes below a property of the root, and not the property itself: that is in no file."""
    found: dict[Node, None] = {}
    pending = list(root.children())
    while pending:
        node = pending.pop()
        if node not in found:
            found[node] = None
            pending += node.children()
    return list(found)


def _homes(own: Built, other: Built, package: str, files: set[str]) -> dict[str, Home] | None:
    """The home of each class of some files; None where the package has not just the same classes."""
    places: dict[tuple[bool, Path, tuple[str, ...]], str] = {}
    for is_alias, name, node in _planned(other):
        if places.setdefault(_place(other, is_alias, node), name) != name:
            return None
    theirs, ours = _things(other), _things(own)
    homes: dict[str, Home] = {}
    for is_alias, name, node in _planned(own):
        if node.place.document not in files:
            continue
        found = places.get(_place(own, is_alias, node))
        if found is None or node.resource is not None or not _alike(ours[name], theirs[found]):
            return None
        homes[name] = Home(package, theirs[found].module, found)
    return homes


def _planned(built: Built) -> Iterator[tuple[bool, str, Node]]:
    yield from ((False, name, plan.node) for name, plan in built.plan.records.items())
    yield from ((True, name, plan.node) for name, plan in built.plan.aliases.items())


def _place(built: Built, is_alias: bool, node: Node) -> tuple[bool, Path, tuple[str, ...]]:
    document = next(document for document in built.graph.documents if document.name == node.place.document)
    return is_alias, getattr(document, "path", Path(document.name)), node.place.tokens


def _things(built: Built) -> dict[str, Record | Alias]:
    records = {record.name: record for module in built.package.modules for record in module.records}
    return {**records, **{alias.name: alias for module in built.package.modules for alias in module.aliases}}


def _alike(one: Record | Alias, other: Record | Alias) -> bool:
    """Whether two classes have the same fields; that their types fit, mypy says."""
    if isinstance(one, Alias) or isinstance(other, Alias):
        return isinstance(one, Alias) and isinstance(other, Alias)
    return one.extra == other.extra and [(f.name, f.key.raw, f.default) for f in one.fields] == [
        (f.name, f.key.raw, f.default) for f in other.fields
    ]
