"""From what the planner decided to the IR of the package."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..ir import (  # fmt: skip
    Alias,
    Default,
    Field,
    MapOf,
    Module,
    NoDefault,
    Package,
    Prim,
    Record,
    Ref,
    Text,
    Type,
    Union,
    UnsetDefault,
    Value,
)
from ..names import attribute, counted
from ..reference_forms import ANYTHING
from ..schema.node import BARE_DEPRECATION, MISSING, Node
from .decisions import FieldPlan, Plan
from .exprs import name_of
from .types import type_of
from .view import target


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
            docs=_docs(alias_plan.node, alias_plan.name), pointer=str(alias_plan.node.place),
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
    return Package(name=name, root=Ref(root_name), docs=_docs(root_node, ""), modules=modules, dialect=dialect)


def _record(name: str, plan: Plan, module_of: Callable[[Node], str]) -> Record:
    record = plan.records[name]
    fields = tuple(_field(field, type_of(field.type, plan.literals), record.node) for field in record.fields)
    extra_type = MapOf(type_of(record.extra_type, plan.literals)) if record.extra is not None else None
    return Record(
        name=name, module=module_of(record.node), fields=fields, extra=record.extra, extra_type=extra_type,
        extra_sensitive=_sensitive_bag(record.node), docs=_docs(record.node, name), pointer=str(record.node.place),
    )  # fmt: skip


def _field(plan: FieldPlan, type_: Type, owner: Node) -> Field:
    default: Default = NoDefault() if plan.required else Value(plan.default)
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
        sensitive=any(_sensitive(node) for node in nodes), docs=_field_docs(plan, nodes),
        pointer=str((nodes[0] if nodes else owner).place), null=plan.null and isinstance(default, Value),
    )  # fmt: skip


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


def _docs(node: Node, name: str) -> tuple[Text, ...]:
    """The documentation of a class: what it is, and that it should not be used any more."""
    parts = [_text(node, name)]
    if node.deprecated:
        parts.append(_deprecation(node.deprecated))
    return tuple(Text(part) for part in parts if part.strip())


def _text(node: Node, name: str) -> str:
    """What a node says of itself: its description, else its title, unless that only repeats a name."""
    title = node.title or ""
    return node.description or ("" if _letters(title) == _letters(name) else title)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _deprecation(reason: str) -> str:
    return "Deprecated." if reason == BARE_DEPRECATION else f"Deprecated: {reason}"


def _field_docs(plan: FieldPlan, nodes: list[Node]) -> tuple[Text, ...]:
    """The documentation of a field: what it is, its key if that is not its name, its bounds, an example."""
    definite = len(plan.definite)
    key = [Text(f"Key: {plan.key!r}.")] if plan.key != plan.name else []
    if not nodes:
        return tuple(key)
    first = next((node for node in nodes[:definite] if node.description or node.title), nodes[0])
    parts: list[str] = []
    if first.description or first.title:
        parts.append(_text(first, plan.key))
    elif not _named(target(first)) and target(first).description:
        parts.append(target(first).description or "")
    parts += [text.raw for text in key]
    deprecated = first.deprecated or next(
        (sub.deprecated for sub in (*first.any_of, *first.one_of) if sub.deprecated), None
    )
    if deprecated:
        parts.append(_deprecation(deprecated))
    # What several places say about the same field holds together.
    bounds = list(dict.fromkeys(filter(None, (_bounds(target(node)) for node in nodes[:definite] or nodes[:1]))))
    if bounds:
        parts.append(" ".join(bounds))
    if any(node.read_only for node in nodes):
        parts.append("Read-only.")
    shown = [
        example for example in first.examples if isinstance(example, (str, int, float)) and len(str(example)) < 60
    ][:3]
    if shown:
        parts.append("For example: " + ", ".join(repr(example) for example in shown))
    return tuple(Text(part) for part in parts if part.strip())


_WIDTHS = ("int32", "int64", "float", "double")
"""Formats of OpenAPI that say how a number is stored."""


def _named(node: Node) -> bool:
    """Whether a node is a class or alias with documentation of its own."""
    return bool(node.properties) or node.place.tokens[:1] in (("$defs",), ("definitions",))


def _bounds(node: Node) -> str:
    """The bounds of a value in words."""
    rules: list[str] = []
    pairs: tuple[tuple[str, Any], ...] = (
        ("at least {}", node.minimum), ("at most {}", node.maximum), ("more than {}", node.exclusive_minimum),
        ("less than {}", node.exclusive_maximum), ("a multiple of {}", node.multiple_of),
    )  # fmt: skip
    rules += [words.format(value) for words, value in pairs if value is not None]
    for least, most, word in (
        (node.min_length, node.max_length, "character"), (node.min_items, node.max_items, "member"),
        (node.min_properties, node.max_properties, "key"),
    ):  # fmt: skip
        if least is not None and least == most:
            rules.append(f"exactly {counted(least, word)}")
        else:
            rules += [f"at least {counted(least, word)}"] if least else []
            rules += [f"at most {counted(most, word)}"] if most is not None else []
    if node.unique_items:
        rules.append("no member twice")
    if node.unique_by is not None:
        rules.append(f"each member with another {node.unique_by}")
    if node.format_name is not None and node.format_name not in _WIDTHS:
        rules.append(f"format {node.format_name}")
    if node.pattern is not None and len(node.pattern_shown or node.pattern) <= 60:
        rules.append(f"matching {node.pattern_shown or node.pattern}")
    if not rules:
        return ""
    text = ", ".join(rules)
    return text[0].upper() + text[1:] + "."
