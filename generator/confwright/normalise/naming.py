"""Gives every class and alias a name that says where the thing stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..names import class_name, pascal, singular
from ..schema.graph import Graph
from ..schema.node import Node
from .view import target

_LONG = 48


@dataclass(frozen=True, slots=True)
class Hint:
    """Where a thing stands: the class that holds it (or none) and what it is called there."""

    owner: str
    label: str

    def member(self) -> Hint:
        """One member of a list or a map of that name."""
        return Hint(self.owner, singular(self.label))


class Namer:
    """Keeps the names that are taken; a name is never given twice.

    Definitions get their own name; what stands inside a class is called after the class and the key.
    """

    def __init__(self, graph: Graph, package: str) -> None:
        self._taken: dict[str, Node] = {}
        self._hints: dict[Node, Hint] = {}
        self._reserved: dict[str, Node] = {}
        self._main = graph.root.place.document
        root = target(graph.root)
        self.root_name = graph.root.wanted_name or self._title(graph.root) or class_name(package) or "Config"
        self._reserve(self.root_name, root)
        for name, node in graph.definitions.items():
            self._reserve(self.definition_name(name, node), target(node))

    def _reserve(self, name: str, node: Node) -> None:
        if name and name not in self._reserved:
            self._reserved[name] = node
            self._hints.setdefault(node, Hint("", name))

    def _title(self, node: Node) -> str:
        title = node.title or ""
        return class_name(title) if 0 < len(title) <= 40 and len(title.split()) <= 5 else ""

    def definition_name(self, name: str, node: Node) -> str:
        """The class name of a definition."""
        return (
            node.wanted_name
            or class_name(name.rsplit("/", 1)[-1] if class_name(name.rsplit("/", 1)[-1]) else name)
            or "Definition"
        )

    def is_definition(self, node: Node) -> bool:
        """Whether a node stands under `$defs` or `definitions`."""
        return len(node.place.tokens) == 2 and node.place.tokens[0] in ("$defs", "definitions")

    def hint_for(self, node: Node, fallback: Hint) -> Hint:
        """Definitions and documents are called by their own name, other things by where they were met."""
        if node in self._hints:
            return self._hints[node]
        tokens = node.place.tokens
        if node.wanted_name:
            return self._remember(node, Hint("", node.wanted_name))
        if self.is_definition(node):
            return self._remember(node, Hint("", self.definition_name(tokens[-1], node)))
        if not tokens and node.place.document != self._main:
            return self._remember(
                node, Hint("", self._title(node) or class_name(_stem(node.place.document)) or fallback.label)
            )
        return fallback

    def _remember(self, node: Node, hint: Hint) -> Hint:
        self._hints[node] = hint
        return hint

    def owner_hint(self, owner: str, key: str) -> Hint:
        """What stands at a key of a class."""
        return Hint(owner, pascal(key) or "Value")

    def branch_hint(self, branch: Node, hint: Hint) -> Hint:
        """One branch of a choice: by its tag, its title, or what it demands."""
        end = target(branch)
        if end is not branch and self.is_definition(end):
            return hint
        for declared in end.properties.values():
            values = target(declared).values
            if values is not None and len(values) == 1 and isinstance(values[0], str) and pascal(values[0]):
                return Hint(hint.owner, hint.label + pascal(values[0]))
        title = self._title(end)
        if title:
            return Hint("", title) if title.startswith(hint.label) else Hint(hint.owner, hint.label + title)
        for key in end.required:
            if pascal(key):
                return Hint(hint.owner, hint.label + pascal(key))
        return hint

    def claim(self, hint: Hint, node: Node) -> str:
        """A free name for a node."""
        for name in self._candidates(hint, node):
            if name in self._taken or self._reserved.get(name, node) is not node:
                continue
            self._taken[name] = node
            return name
        raise AssertionError("the candidates never end")

    def _candidates(self, hint: Hint, node: Node) -> Iterator[str]:
        label = class_name(hint.label) or "Value"
        # What stands in the configuration of a thing stands in the thing.
        owner = hint.owner.removesuffix("Config") or hint.owner
        if not owner or label.startswith(owner) or _first_word(label) == _first_word(owner):
            yield label
        elif len(owner) + len(label) <= _LONG:
            yield class_name(owner + label)
        else:
            yield label
            yield class_name(owner + label)
        document = class_name(_stem(node.place.document))
        above = [class_name(t) for t in node.place.tokens if t not in _STRUCTURAL and not t.isdigit()]
        prefix = ""
        for part in reversed(above[:-1]):
            prefix = part + prefix
            yield class_name(prefix + label)
        yield class_name(document + label)
        yield class_name(document + owner + label)
        base = class_name(owner + label)
        for word in _WORDS:
            yield base + word
        for first in _WORDS:
            for second in _WORDS:
                for third in _WORDS:
                    yield base + first + second + third


def _first_word(name: str) -> str:
    """`Postgres` of `PostgresStorage`: a label that begins as its owner does needs no owner in front."""
    found = re.match(r"[A-Z]+[a-z0-9]*", name)
    return found[0] if found else name


_STRUCTURAL = frozenset(
    {
        "$defs", "definitions", "properties", "items", "additionalProperties", "anyOf", "oneOf", "allOf", "then", "else",
        "if", "not", "patternProperties", "prefixItems", "additionalItems", "dependentSchemas", "dependencies",
    }
)  # fmt: skip
_WORDS = ("Variant", "Form", "Option", "Kind", "Shape", "Case", "Choice", "Style", "Version", "Sort", "Mode", "Type")


def _stem(document: str) -> str:
    return document.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
