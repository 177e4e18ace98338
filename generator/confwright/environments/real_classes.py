"""Which resources become objects of real classes, and of which: what `x-resource` says, and that all of it is served.

A resource may be of another class in each environment: a choice (`anyOf`, `oneOf`) of schemas that each name theirs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..base.diagnostics import Diagnostic
from ..base.said import Ours, as_name, own
from ..generate.ir import Alias, Record, Ref, Type, Union, references
from ..generate.schema.node import Node
from ..generate.schema.walk import nodes_at
from .deployment import Deployment
from .types import Types, root_record


def real_class(node: Node) -> str | None:
    """The dotted name of the class that a schema names, itself or through `$ref` and `allOf`; None where they disagree."""
    named = {part.resource for part in nodes_at(node, (), branches=False) if part.resource is not None}
    return named.pop() if len(named) == 1 else None


def kinds_of(node: Node) -> frozenset[str]:
    """The classes as which an object of a schema will do: its own, and those of `x-resource-kinds`."""
    kinds = {kind for part in nodes_at(node, (), branches=False) for kind in part.resource_kinds}
    own = real_class(node)
    return frozenset({*kinds, own} if own is not None else kinds)


def targets_of(types: Types) -> dict[str, str]:
    """The dotted name of the real class that a record becomes, by the record's name."""
    found = ((name, real_class(plan.node)) for name, plan in types.built.plan.records.items())
    return {name: target for name, target in found if target is not None}


def names_of(types: Types) -> dict[str, str]:
    """The key that names another resource, by the name of the record of that resource."""
    return {
        name: key
        for name, plan in types.built.plan.records.items()
        for key, node in plan.node.properties.items()
        if node.names_resource is not None
    }


def members_of(types: Types, resource: str) -> tuple[Type, ...]:
    """What a resource can be: the members of its type, with the aliases replaced by their types."""
    aliases = _aliases(types)
    found: dict[Type, None] = {}
    pending = [next(field.type for field in root_record(types).fields if field.key.raw == resource)]
    seen: set[str] = set()
    while pending:
        member = pending.pop(0)
        if isinstance(member, Union):
            pending = [*member.members, *pending]
        elif isinstance(member, Ref) and member.name in aliases:
            if member.name not in seen:
                seen.add(member.name)
                pending.insert(0, aliases[member.name].type)
        else:
            found[member] = None
    return tuple(found)


def converted(types: Types) -> set[str]:
    """The resources that become Dagster's: every class that they can be has a real one."""
    targets = targets_of(types)
    return {
        field.key.raw
        for field in root_record(types).fields
        if all(isinstance(m, Ref) and m.name in targets for m in members_of(types, field.key.raw))
    }


def unserved(deployment: Deployment, types: Types) -> Iterator[Diagnostic]:
    """Every `x-resource` of which no object would ever be made. `dagster_resources()` would leave it out without a word."""
    served = converted(types)
    targets = targets_of(types)
    yield from _unnamed(deployment, types, served)
    for name in deployment.resources:
        root = types.built.graph.root.properties[name]
        naming = [node for node in _reached(root) if node.resource is not None]
        constructed = _nodes_used(types, name) if name in served else set[Node]()
        lost = [node for node in naming if node not in constructed]
        if not lost:
            continue
        plain = [m for m in members_of(types, name) if not (isinstance(m, Ref) and m.name in targets)]
        direct = set(nodes_at(root, ()))
        if name not in served and any(node in direct for node in naming):
            some = len(plain) < len(members_of(types, name))
            message = f"{as_name(name)!r} cannot become {_listed(naming)}"
            why = (
                "some of what its schema takes has no 'x-resource'" if some else "its schema makes no class of its own"
            )
            hint = f"{why}; let every branch be an object with an 'x-resource', or none"
            if len({node.resource for node in nodes_at(root, (), branches=False)} - {None}) > 1:
                hint = "an object is of one class; let its schema name one"
        else:
            message = f"{as_name(name)!r} holds {_listed(lost)}, of which no object would be made"
            hint = "let it be a resource of its own, or give the object around it an 'x-resource'"
        hint = f"{hint}; see {as_name(schema_path(deployment, lost[0]))}"
        at = deployment.resources[name].schemas[0].at
        yield deployment.diagnostic("x-resource", own(message), at, own(hint))


def _unnamed(deployment: Deployment, types: Types, served: set[str]) -> Iterator[Diagnostic]:
    """Every `x-resource-name` that is not looked at: the name itself would be handed over in place of the resource."""
    known = {node for plan in types.built.plan.records.values() for node in plan.node.properties.values()}
    for name in deployment.resources:
        reached = _reached(types.built.graph.root.properties[name]) if name in served else []
        for node in reached:
            if node.names_resource is not None and node not in known:
                message = own(f"{as_name(name)!r}: an 'x-resource-name' has no effect here")
                hint = own(f"write it in a property of an object itself; see {as_name(schema_path(deployment, node))}")
                yield deployment.diagnostic("x-resource", message, deployment.resources[name].schemas[0].at, hint)
                break


def _aliases(types: Types) -> dict[str, Alias]:
    return {alias.name: alias for module in types.built.package.modules for alias in module.aliases}


def _nodes_used(types: Types, resource: str) -> set[Node]:
    """The nodes whose word reaches the objects that a resource is made of."""
    things: dict[str, Record | Alias] = {**_aliases(types)}
    things |= {record.name: record for module in types.built.package.modules for record in module.records}
    found: set[str] = set()
    pending = [name for member in members_of(types, resource) for name in references(member)]
    while pending:
        name = pending.pop()
        if name in found or name not in things:
            continue
        found.add(name)
        thing = things[name]
        held = [thing.type] if isinstance(thing, Alias) else [field.type for field in thing.fields]
        if isinstance(thing, Record) and thing.extra_type is not None:
            held.append(thing.extra_type)
        pending += [below for type_ in held for below in references(type_)]
    targets, plans = targets_of(types), types.built.plan.records
    return {node for name in found if name in targets for node in nodes_at(plans[name].node, (), branches=False)}


def _reached(root: Node) -> list[Node]:
    found: dict[Node, None] = {}
    pending = [root]
    while pending:
        node = pending.pop(0)
        if node not in found:
            found[node] = None
            pending += node.children()
    return list(found)


def _listed(nodes: list[Node]) -> Ours:
    return " or ".join(dict.fromkeys(as_name(str(node.resource)) for node in nodes))


def schema_path(deployment: Deployment, node: Node) -> str:
    """The place of a schema as deployment.yaml names it: the file, relative to it, and the pointer."""
    file = os.path.relpath(node.place.document, deployment.path.parent)
    return f"{file.replace(os.sep, '/')}#{node.place.pointer}"
