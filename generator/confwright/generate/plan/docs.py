"""The documentation of classes and fields: what the schema says of them, and its rules in words."""

from __future__ import annotations

from typing import Any, Final

from ..ir import Text
from ..names import counted
from ..schema.node import BARE_DEPRECATION, Node
from .decisions import FieldPlan
from .rules_in_words import rules
from .view import target

_MOST: Final = 40
"""The constants of a choice that are listed."""


def class_docs(node: Node, name: str) -> tuple[Text, ...]:
    """The documentation of a class: what it is, what its constants mean, the rules across its keys, its deprecation."""
    parts = [_text(node, name), _constants(node), rules(node)]
    if node.deprecated:
        parts.append(_deprecation(node.deprecated))
    return tuple(Text(part) for part in parts if part.strip())


def _text(node: Node, name: str) -> str:
    """What a node says of itself: its description, else its title, unless that only repeats a name."""
    title = node.title or ""
    return node.description or ("" if _letters(name).endswith(_letters(title)) else title)


def _constants(node: Node) -> str:
    """What the schema says of each constant of a choice, one a line."""
    branches = [target(branch) for branch in (*node.one_of, *node.any_of)]
    lines: list[str] = []
    for branch in branches:
        if branch.values is None or len(branch.values) != 1:
            continue
        value = branch.values[0]
        title = "" if _letters(branch.title or "") == _letters(str(value)) else branch.title or ""
        words = title or (branch.description or "").strip().partition("\n")[0]
        if words:
            lines.append(f"- {value!r}: {words}")
    return "\n".join(lines[:_MOST])


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _deprecation(reason: str) -> str:
    return "Deprecated." if reason == BARE_DEPRECATION else f"Deprecated: {reason}"


def field_docs(plan: FieldPlan, nodes: list[Node]) -> tuple[Text, ...]:
    """The documentation of a field: what it is, its key if that is not its name, its bounds, an example."""
    definite = len(plan.definite)
    key = [Text(f"Key: {plan.key!r}.")] if plan.key != plan.name else []
    if not nodes:
        return tuple(key)
    first = next((node for node in nodes[:definite] if node.description or node.title), nodes[0])
    parts: list[str] = []
    if first.description or first.title:
        parts.append(_text(first, plan.key))
    elif not is_named(target(first)) and target(first).description:
        parts.append(target(first).description or "")
    if not is_named(target(first)):
        parts.append(_constants(target(first)))
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


def is_named(node: Node) -> bool:
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
