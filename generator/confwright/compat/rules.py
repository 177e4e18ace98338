"""Bounds and rules of a value: which of them a change made tighter, or added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..base.json_values import Keys
from ..base.said import Ours, as_name
from ..generate.plan.view import View, target
from ..generate.schema.node import Node
from ..runtime.report import dotted
from .change import Change

_LOWER: dict[str, Ours] = {
    "minimum": "must be at least {}", "exclusive_minimum": "must be more than {}", "min_length": "must have at least {} characters",
    "min_items": "must have at least {} members", "min_properties": "must have at least {} keys",
}  # fmt: skip
_UPPER: dict[str, Ours] = {
    "maximum": "must be at most {}", "exclusive_maximum": "must be less than {}", "max_length": "must have at most {} characters",
    "max_items": "must have at most {} members", "max_properties": "must have at most {} keys",
}  # fmt: skip


_ABOUT = {
    "number": ("minimum", "exclusive_minimum", "maximum", "exclusive_maximum", "multiple_of"),
    "string": ("min_length", "max_length", "pattern", "format"), "array": ("min_items", "max_items"),
    "object": ("min_properties", "max_properties"),
}  # fmt: skip
_ABOUT_TYPE = {name: kind for kind, names in _ABOUT.items() for name in names}


_EVERY = frozenset({"object", "array", "string", "number", "integer", "boolean", "null"})


def shared_types(before: View, after: View) -> frozenset[str]:
    """The types that both allow: rules about other types say nothing."""
    both = (before.types or _EVERY) & (after.types or _EVERY)
    numbers = {"number", "integer"}
    return both | numbers if numbers & (before.types or _EVERY) and numbers & (after.types or _EVERY) else both


def holding(node: Node) -> list[Node]:
    """A node and all that hold for the same value with it."""
    found: list[Node] = []
    stack = [node]
    while stack:
        here = target(stack.pop())
        if here not in found:
            found.append(here)
            stack += [*here.refs, *here.all_of]
    return found


def rule_changes(old_node: Node, at: Node, types: frozenset[str], keys: Keys) -> Iterator[Change]:
    """Bounds that are tighter, and rules that are new. `types` are those that both allow: rules about others say nothing."""
    old, new = holding(old_node), holding(at)  # fmt: skip
    for names, tighter in ((_LOWER, max), (_UPPER, min)):
        for name, words in names.items():
            before = [value for node in old if (value := getattr(node, name)) is not None]
            after = [(getattr(node, name), node) for node in new if getattr(node, name) is not None]
            if not after or _ABOUT_TYPE[name] not in types:
                continue
            bound, node = tighter(after, key=lambda pair: pair[0])
            if not before or (tighter(bound, tighter(before)) == bound and bound not in before):
                if name.startswith("min_") and not bound:
                    continue
                yield Change("data-bound", dotted(keys), f"{words.format(as_name(str(bound)))} now", node.place)
    for name in ("pattern", "format", "multiple_of"):
        before = [getattr(node, name) for node in old]
        for node in new:
            value = getattr(node, name)
            if value is not None and value not in before and _ABOUT_TYPE[name] in types:
                yield Change(
                    "data-form",
                    dotted(keys),
                    f"must fit {as_name(name.replace('_of', ' of'))} {as_name(str(value))} now",
                    node.place,
                )
    if any(node.unique_items for node in new) and not any(node.unique_items for node in old):
        yield Change("data-bound", dotted(keys), "must not hold the same member twice now", at.place)
    for key in {node.unique_by for node in new if node.unique_by is not None} - {node.unique_by for node in old}:
        yield Change("data-bound", dotted(keys), f"must not hold two members of the same {as_name(key)} now", at.place)
    before_rules = [_rule(rule) for node in old for rule in _rules(node)]
    for node in new:
        for rule in _rules(node):
            if _rule(rule) not in before_rules:
                yield Change("data-rule-added", dotted(keys), "has a rule that it had not before", rule.place)


def _rules(node: Node) -> Iterator[Node]:
    """What cannot be compared for sure."""
    for rule in (node.not_, node.if_, node.contains, node.property_names):
        if rule is not None:
            yield rule
    yield from node.dependent_schemas.values()
    yield from node.pattern_properties.values()


def _rule(node: Node, depth: int = 0) -> Any:
    """A rule as something that can be compared: what it asserts, places aside."""
    if depth > 12:
        return "..."
    end = target(node)
    plain = (
        end.always, sorted(end.types or ()), end.values, sorted(end.required), end.minimum, end.maximum, end.pattern,
        end.min_length, end.max_length, end.min_properties, end.max_properties, sorted(end.properties),
        sorted(end.pattern_properties), end.env_form,
    )  # fmt: skip
    return repr(plain), sorted((_rule(child, depth + 1) for child in end.children()), key=repr)
