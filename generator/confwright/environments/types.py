"""The types of the resources: one schema with a property per resource, built as every package is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.json_values import Keys
from ..base.said import as_name, own, own_or_none
from ..generate.ir import Record
from ..generate.pipeline import Built, Options, build
from ..generate.plan.view import target
from ..generate.schema.impossible import says_nothing, what_it_has
from ..generate.schema.index import Tokens
from ..generate.schema.uris import OWN
from ..generate.sources.reading import Amended, SourceDocument, SourceLimits, SourceSet
from ..runtime.yaml_text import Document
from .deployment import Deployment

ROOT = "Resources"


@dataclass(frozen=True, slots=True)
class _Synthetic(SourceDocument):
    """The schema that no file holds. What is wrong in it is wrong at the resource in deployment.yaml."""

    place: Callable[[Tokens], tuple[int, int] | None]

    def locate(self, tokens: Any, key: bool = False) -> tuple[int, int] | None:
        return self.place(tuple(tokens))


@dataclass(frozen=True, slots=True)
class Types:
    """The package of a deployment before it is laid out, and the files that decide it."""

    package: str
    built: Built
    module: str
    sources: SourceSet


def build_types(
    deployment: Deployment, package: str, limits: SourceLimits | None = None, amended: Amended | None = None
) -> Types:
    """The types of a deployment's resources. Raises GenerateError for schemas that cannot be served.

    `amended` changes what a file says (`sources/reading.py`).
    """
    main = _main(deployment)
    limits = limits or SourceLimits()
    sources = SourceSet(main, deployment.root, {}, limits, amended, beside=deployment.read)
    built = build(sources, package, Options(runtime="beside", limits=limits))
    empty = list(_empty(deployment, built))
    if empty:
        raise GenerateError(empty)
    root = next(module.name for module in built.package.modules if any(r.name == ROOT for r in module.records))
    return Types(package, built, root, sources)


def _main(deployment: Deployment) -> SourceDocument:
    properties: dict[str, Any] = {}
    for resource in deployment.resources.values():
        notes = {"description": resource.description} if resource.description else {}
        refs = [{"$ref": f"{quote(schema.file)}#{schema.pointer}"} for schema in resource.schemas]
        properties[resource.name] = {**(refs[0] if len(refs) == 1 else {"anyOf": refs}), **notes}
    data: dict[str, Any] = {
        "type": "object", "x-name": ROOT, "additionalProperties": False, "properties": properties,
        "required": list(properties),
        # `Environment` is a name of the generated module: no class of a schema may take it.
        "$defs": {"Environment": {"type": "object", "properties": {"name": {"type": "string"}}}},
    }  # fmt: skip

    def place(tokens: Tokens) -> tuple[int, int]:
        resource = deployment.resources.get(tokens[1]) if tokens[:1] == ("properties",) and len(tokens) > 1 else None
        if resource is None:  # what is around the resources, such as `$defs`
            at: Keys = ("resources",)
        else:
            at = resource.schemas[int(tokens[3]) if len(tokens) > 3 else 0].at
        return deployment.place(at)[1:]

    return _Synthetic(
        deployment.path, deployment.shown, OWN + quote(deployment.name), data, deployment.sources[0].digest,
        Document(data, "", is_json=True), (), place,
    )  # fmt: skip


def _empty(deployment: Deployment, built: Built) -> Iterator[Diagnostic]:
    """The schemas of resources that say nothing: they would accept anything in deployment.yaml, a secret too."""
    for resource in deployment.resources.values():
        node = built.graph.root.properties[resource.name]
        branches = node.any_of if len(resource.schemas) > 1 else (node,)
        for schema, branch in zip(resource.schemas, branches, strict=True):
            end = target(branch)
            if says_nothing(end):
                what, hint = what_it_has(built.graph, end)
                file = as_name(schema.file) + (f"#{as_name(schema.pointer)}" if schema.pointer else "")
                hint = as_name(hint.replace(f"{end.place.document}#", f"{schema.file}#")) if hint else None
                message = own(f"{file} {what}, so it is not a schema of a resource")
                yield deployment.diagnostic("resource-schema", message, schema.at, own_or_none(hint))


def root_record(types: Types) -> Record:
    """The record that has a field per resource."""
    return next(r for m in types.built.package.modules for r in m.records if r.name == ROOT)
