"""From what the planner decided to the IR of the package."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ...base.json_values import is_list, is_object
from ..ir import (  # fmt: skip
    Alias,
    Default,
    Field,
    Fixed,
    Instance,
    ListOf,
    MapOf,
    Module,
    NoDefault,
    Package,
    Plain,
    Prim,
    Record,
    Ref,
    Text,
    TupleOf,
    Type,
    Union,
    UnsetDefault,
    Value,
)
from ..names import attribute
from ..reference_forms import ANYTHING
from ..schema.node import MISSING, Node
from .decisions import FieldPlan, InstancePlan, Plan
from .docs import class_docs, field_docs
from .exprs import name_of
from .types import type_of


def rename_shadowing(plan: Plan) -> None:
    """A field must not be called like a class of the package: annotations below it would mean the field."""
    classes = {*plan.records, *plan.aliases}
    for record in plan.records.values():
        for field in record.fields:
            if field.name in classes:
                field.name = attribute(field.name, {f.name for f in record.fields} | classes)


def assemble(
    name: str,
    plan: Plan,
    module_of: Callable[[Node], str],
    origins: dict[str, str],
    dialect: str,
) -> Package:
    """The package. `origins` names the document of each module."""
    records: dict[str, list[Record]] = {}
    aliases: dict[str, list[Alias]] = {}
    for record_plan in plan.records.values():
        record = _record(record_plan.name, plan, module_of)
        records.setdefault(record.module, []).append(record)
    for alias_plan in plan.aliases.values():
        alias = Alias(
            name=alias_plan.name, module=module_of(alias_plan.node), type=type_of(alias_plan.type, plan.literals),
            docs=class_docs(alias_plan.node, alias_plan.name), pointer=str(alias_plan.node.place),
        )  # fmt: skip
        aliases.setdefault(alias.module, []).append(alias)
    modules = tuple(
        Module(
            name=module, source=Text(origins[module]),
            records=tuple(records.get(module, ())), aliases=tuple(aliases.get(module, ())),
        )
        for module in sorted({*records, *aliases})
    )  # fmt: skip
    root_name = name_of(plan.root) or ""
    root_node = plan.records[root_name].node if root_name in plan.records else plan.aliases[root_name].node
    return Package(name=name, root=Ref(root_name), docs=class_docs(root_node, ""), modules=modules, dialect=dialect)


def _record(name: str, plan: Plan, module_of: Callable[[Node], str]) -> Record:
    record = plan.records[name]
    fields = tuple(_field(field, type_of(field.type, plan.literals), record.node, plan) for field in record.fields)
    extra_type = MapOf(type_of(record.extra_type, plan.literals)) if record.extra is not None else None
    return Record(
        name=name, module=module_of(record.node), fields=fields, extra=record.extra, extra_type=extra_type,
        extra_sensitive=_sensitive_bag(record.node), docs=class_docs(record.node, name), pointer=str(record.node.place),
    )  # fmt: skip


def _field(plan: FieldPlan, type_: Type, owner: Node, whole: Plan) -> Field:
    built = _built(plan.built, type_, whole) if plan.built is not MISSING else None
    default: Default = NoDefault() if plan.required else Value(plan.default, built)
    if plan.unset:
        default = UnsetDefault()
        if not _is_anything(type_) and Prim("None") not in _members(type_):
            type_ = Union((*_members(type_), Prim("None")))
    elif not plan.required and plan.default is None and Prim("None") not in _members(type_) and not _is_anything(type_):
        type_ = Union((*_members(type_), Prim("None")))
    elif plan.default is MISSING and not plan.required:
        default = Value(None)
    nodes = [*plan.definite, *plan.soft]
    return Field(
        key=Text(plan.key), name=plan.name, type=type_, default=default, always=plan.written,
        sensitive=any(_sensitive(node) for node in nodes), docs=field_docs(plan, nodes),
        pointer=str((nodes[0] if nodes else owner).place), null=plan.null and isinstance(default, Value),
    )  # fmt: skip


def _built(value: Any, type_: Type | None, plan: Plan) -> Any:
    """A default with its records, in terms of the names of their fields; `type_` is None where anything fits."""
    if isinstance(value, InstancePlan):
        record = plan.records[value.record]
        fields = [
            (field.name, _built(value.fields[field.key], type_of(field.declared, plan.literals), plan))
            for field in record.fields
            if field.key in value.fields
        ]
        rest = type_of(record.extra_type, plan.literals)
        return Instance(value.record, tuple(fields), {key: _built(one, rest, plan) for key, one in value.extra.items()})
    if isinstance(value, Fixed):
        types = type_.items if isinstance(type_, TupleOf) else (None,) * len(value.members)
        return Fixed([_built(one, of, plan) for one, of in zip(value.members, types, strict=True)])
    if not (is_object(value) or is_list(value)):
        return value
    inner = type_.item if isinstance(type_, ListOf) else type_.value if isinstance(type_, MapOf) else None
    built = (
        {key: _built(one, inner, plan) for key, one in value.items()}
        if is_object(value)
        else [_built(one, inner, plan) for one in value]
    )
    return built if inner is not None or type_ is None else Plain(built)


def _is_anything(type_: Type) -> bool:
    return isinstance(type_, Prim) and type_.name in ANYTHING


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, Union) else (type_,)


def _looking_at(node: Node) -> Iterable[Node]:
    """A node, and every other that looks at the same value."""
    return _reached(node, lambda _: ())


def _shown_with(node: Node) -> Iterable[Node]:
    """The nodes of all that the `repr` of a value shows: its choices, members of lists and maps. Records have their own."""

    def members(here: Node) -> list[Node]:
        inside = [here.items, here.unevaluated_items, *here.prefix]
        if not here.properties:
            inside += [here.additional, here.unevaluated_properties, *here.pattern_properties.values()]
        return [sub for sub in inside if sub is not None]

    return _reached(node, members)


def _reached(node: Node, members: Callable[[Node], Iterable[Node]]) -> Iterable[Node]:
    seen: set[Node] = set()
    pending = [node]
    while pending:
        here = pending.pop()
        if here not in seen:
            seen.add(here)
            yield here
            pending += [*here.in_place(), *members(here)]


def _sensitive(node: Node) -> bool:
    return any(here.sensitive or here.secret for here in _shown_with(node))


def _sensitive_bag(node: Node) -> bool:
    """Whether a key that no field has may hold what is never shown."""
    # A record's own schema is one of several that look at the object: choices and references may give the others.
    return any(
        _sensitive(sub)
        for here in _looking_at(node)
        for sub in (here.additional, here.unevaluated_properties, *here.pattern_properties.values())
        if sub is not None
    )
