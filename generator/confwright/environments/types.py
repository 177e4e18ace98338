"""The types of the resources: one schema with a property per resource, built as every package is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from ..core import Built, Options, build
from ..ir import Record, Ref, Union
from ..runtime.yaml_text import Document
from ..schema.index import Tokens
from ..schema.uris import OWN
from ..source import SourceDocument, SourceLimits, SourceSet
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


def build_types(deployment: Deployment, package: str, limits: SourceLimits | None = None) -> Types:
    """The types of a deployment's resources. Raises GenerateError for schemas that cannot be served."""
    main = _main(deployment)
    limits = limits or SourceLimits()
    sources = SourceSet(main, deployment.root, {}, limits)
    built = build(sources, package, Options(runtime="beside", limits=limits))
    root = next(module.name for module in built.package.modules if any(r.name == ROOT for r in module.records))
    return Types(package, built, root, sources)


def _main(deployment: Deployment) -> SourceDocument:
    properties: dict[str, Any] = {}
    for resource in deployment.resources.values():
        notes = {"description": resource.description} if resource.description else {}
        properties[resource.name] = {"$ref": f"{quote(resource.file)}#{resource.pointer}", **notes}
    data: dict[str, Any] = {
        "type": "object", "x-name": ROOT, "additionalProperties": False, "properties": properties,
        "required": list(properties),
        # `Environment` is a name of the generated module: no class of a schema may take it.
        "$defs": {"Environment": {"type": "object", "properties": {"name": {"type": "string"}}}},
    }  # fmt: skip

    def place(tokens: Tokens) -> tuple[int, int] | None:
        at = ("resources", tokens[1], "schema") if len(tokens) > 1 else ("resources",)
        return deployment.place(at)

    return _Synthetic(
        deployment.path, deployment.shown, OWN + quote(deployment.name), data, deployment.digest,
        Document(data, "", is_json=True), place,
    )  # fmt: skip


def root_record(types: Types) -> Record:
    """The record that has a field per resource."""
    return next(r for m in types.built.package.modules for r in m.records if r.name == ROOT)


def targets_of(types: Types) -> dict[str, str]:
    """The dotted name of the real class that a record becomes, by the record's name."""
    records = types.built.plan.records.items()
    return {name: plan.node.resource for name, plan in records if plan.node.resource is not None}


def names_of(types: Types) -> dict[str, str]:
    """The key that names another resource, by the name of the record that stands for it."""
    return {
        name: key
        for name, plan in types.built.plan.records.items()
        for key, node in plan.node.properties.items()
        if node.names_resource is not None
    }


def converted(types: Types) -> set[str]:
    """The resources that become Dagster's: every class that they can be has a real one."""
    targets = targets_of(types)
    found: set[str] = set()
    for field in root_record(types).fields:
        members = field.type.members if isinstance(field.type, Union) else (field.type,)
        if all(isinstance(member, Ref) and member.name in targets for member in members):
            found.add(field.key.raw)
    return found
