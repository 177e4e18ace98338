"""Gives every class and alias a name that reflects its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import permutations, product
from typing import Any

from ...runtime import dataclass
from ..names import class_name, pascal
from ..plurals import singular
from ..schema.graph import Graph
from ..schema.keywords import KEYWORDS
from ..schema.node import Node
from ..schema.openapi import COMPONENTS
from .distinguishing import BranchWords, pattern_word, surroundings
from .name_parts import LONGEST, cut, joined, pressed, shared_words, unique_ends, whole
from .view import target

_DOTS = 2
"""The dots of a name that is taken for the path of a type: `io.k8s.api.core.v1.Pod`, not `values.yaml`."""
_ABOUT = re.compile(r"^(?:the |an? |(?:json[- ]?)?schema (?:for|of) |root$)+", re.IGNORECASE)
_SCHEMA = re.compile(r"[ _-]+(?:(?:json[- ]?)?schema|files?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hint:
    """The place of a thing: the class that holds it, if any, and its name there.

    `suffix` belongs to the name of the thing, but not to the names of its members.
    """

    owner: str
    label: str
    suffix: str = ""

    def member(self) -> Hint:
        """One member of a list or a map of that name."""
        return Hint(self.owner, singular(self.label))


class Namer:
    """Keeps the names that are taken; a name is never given twice.

    Definitions get their own name; things inside a class are named after the class and the key. Where that is taken,
    words from the schema tell the places apart; `vague` holds the names for which there were none.
    """

    def __init__(self, graph: Graph, package: str) -> None:
        self._branches = BranchWords()
        self.vague: set[str] = set()
        self._graph = graph
        self._ends: dict[tuple[str, tuple[str, ...]], dict[str, str]] = {}
        self._taken: dict[str, Node] = {}
        self._hints: dict[Node, Hint] = {}
        self._reserved: dict[str, Node] = {}
        self._path: dict[str, tuple[str, ...]] = {}
        self._main = graph.root.place.document
        self.root_name = self._root_name(graph, package)
        self._reserve(self.root_name, target(graph.root))
        for name, node in graph.definitions.items():
            self._reserve(self.definition_name(name, node), target(node))

    def _root_name(self, graph: Graph, package: str) -> str:
        end = target(graph.root)
        if graph.root.wanted_name:
            return graph.root.wanted_name
        if self.is_definition(end):
            return self.definition_name(end.place.tokens[-1], end)
        return self._title(graph.root) or class_name(package) or "Config"

    def _reserve(self, name: str, node: Node) -> None:
        if name and name not in self._reserved:
            self._reserved[name] = node
            self._hints.setdefault(node, Hint("", name))

    def _title(self, node: Node) -> str:
        """The title as a name, where it is short; `JSON schema for the things of ...` is about the things."""
        title = _ABOUT.sub("", _SCHEMA.sub("", _ABOUT.sub("", node.title or "")))
        return class_name(title) if 0 < len(title) <= 40 and len(title.split()) <= 5 else ""

    def definition_name(self, name: str, node: Node) -> str:
        """The class name of a definition: `ObjectMeta` of `io.k8s.api.core.v1.ObjectMeta`, where no other one ends so."""
        if name.count(".") >= _DOTS and node.place.tokens[-1:] == (name,):
            name = self._ends_of(node.place.document, node.place.tokens[:-1]).get(name, name)
        return (
            node.wanted_name
            or class_name(name.rsplit("/", 1)[-1] if class_name(name.rsplit("/", 1)[-1]) else name)
            or "Definition"
        )

    def _ends_of(self, document: str, above: tuple[str, ...]) -> dict[str, str]:
        """The dotted names of the definitions at a place, each with the shortest end that no other one has."""
        if (document, above) not in self._ends:
            dotted = [name for name in self._graph.data_at(document, above) if name.count(".") >= _DOTS]
            self._ends[document, above] = dict(zip(dotted, unique_ends(dotted), strict=True))
        return self._ends[document, above]

    def is_definition(self, node: Node) -> bool:
        """Whether a node is below `$defs` or `definitions`, or below an unknown word that is used like them."""
        tokens = node.place.tokens
        if len(tokens) < 2:
            return False
        if tokens[-3:-1] == COMPONENTS:
            return True
        if tokens[-2] in ("$defs", "definitions"):
            return len(tokens) == 2 or tokens[-3] not in ("properties", "patternProperties")
        return len(tokens) == 2 and tokens[0] not in KEYWORDS

    def hint_for(self, node: Node, fallback: Hint) -> Hint:
        """Definitions and documents are called by their own name, other things by where they were met."""
        if node in self._hints:
            return self._hints[node]
        tokens = node.place.tokens
        if node.wanted_name:
            return self._remember(node, Hint("", node.wanted_name))
        if self.is_definition(node):
            return self._remember(node, Hint("", self.definition_name(tokens[-1], node)))
        if not tokens and (node.place.document != self._main or node in self._graph.parts):
            return self._remember(
                node, Hint("", self._title(node) or class_name(_stem(node.place.document)) or fallback.label)
            )
        return fallback

    def shared_hint(self, node: Node, hint: Hint) -> Hint:
        """The target of a reference: `slot1` and `slot2` that refer to one schema are both a `Slot`."""
        return self.hint_for(node, Hint(hint.owner, re.sub(r"(?<=[A-Za-z])_?\d+$", "", hint.label)))

    def _remember(self, node: Node, hint: Hint) -> Hint:
        self._hints[node] = hint
        return hint

    def owner_hint(self, owner: str, key: str) -> Hint:
        """The thing at a key of a class."""
        return Hint(owner, pascal(key) or "Value")

    def object_hint(self, node: Node, hint: Hint) -> Hint:
        """The object that a node may be beside other things; its name is that of the choice."""
        named = self.is_definition(node) or node is target(self._graph.root)
        return Hint(hint.owner, hint.label, "Object") if named else hint

    def value_hint(self, hint: Hint) -> Hint:
        """Any value of a schema that describes objects and does not say `type: object`; the name itself is that of the object."""
        return Hint(hint.owner, hint.label, "Value")

    def extra_hint(self, owner: str, node: Node) -> Hint:
        """The thing at the other keys of a class: by the pattern of the keys, where that has words."""
        tokens = node.place.tokens
        word = pattern_word(tokens[-1]) if tokens[-2:-1] == ("patternProperties",) else ""
        return Hint(owner, word or "Value")

    def branch_hint(self, branch: Node, hint: Hint) -> Hint:
        """One branch of a choice: by its tag, its title, or what it demands."""
        end = target(branch)
        if end is not branch and not branch.is_copy and self.is_definition(end):
            return hint
        for word in self._branches.of(branch.place.tokens, self._at(branch)):
            if word.startswith(hint.label) and word != hint.label:
                return Hint("" if word == self._title(end) else hint.owner, word)
            return Hint(hint.owner, joined(hint.label, word))
        return hint

    def _at(self, node: Node) -> Callable[[tuple[str, ...]], Any]:
        return lambda tokens: self._graph.data_at(node.place.document, tokens)

    def claim(self, hint: Hint, node: Node) -> str:
        """A free name for a node."""
        shared = shared_words(node.copied_to)
        if shared:  # it has no owner: that of the first copy says nothing about the others
            hint = Hint("", shared if self._is_free(shared, node) else f"Shared{shared}", hint.suffix)
        above = self._path.get(hint.owner, (hint.owner,) if hint.owner else ())
        inside = (*above, cut(class_name(hint.label) or "Value"))
        path = (*above, inside[-1] + hint.suffix)
        tried = 0
        for tried, name in enumerate(self._candidates(path, node)):  # noqa: B007 - counted for `vague`
            if not self._is_free(name, node) or (len(name) > LONGEST and name != node.wanted_name):
                continue
            self._taken[name] = node
            self._path[name] = inside if pressed(path) == name else (name,)
            return name
        raise AssertionError(f"no name is left after {tried}")

    def _is_free(self, name: str, node: Node) -> bool:
        return name not in self._taken and self._reserved.get(name, node) is node

    def _candidates(self, path: tuple[str, ...], node: Node) -> Iterator[str]:
        yield from whole(path)
        base = cut(next(whole(path)), LONGEST - 12)
        found = list(dict.fromkeys(surroundings(node.place.tokens, self._at(node), self._branches)))
        words = [word for word in found if word not in base]
        inside = set(self._branches.of(node.place.tokens, self._at(node)))
        for word in words:
            if word in inside:
                yield class_name(joined(base, word))
            else:
                yield class_name(joined(joined(pressed(path[:-1]), word), path[-1]))
        yield class_name(base + "Object")
        for first, second in permutations(words, 2):
            yield class_name(joined(joined(base, first), second))
        document = class_name(_stem(node.place.document))
        yield class_name(joined(document, base))
        for word in words:
            yield class_name(joined(document, joined(base, word)))
        base = cut(base, LONGEST // 2)
        for size in range(1, 9):
            for chosen in product(_WORDS, repeat=size):
                self.vague.add(base + "".join(chosen))
                yield base + "".join(chosen)


_WORDS = ("Variant", "Form", "Option", "Kind", "Shape", "Case", "Choice", "Style", "Version", "Sort", "Mode", "Type")


def _stem(document: str) -> str:
    return document.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
