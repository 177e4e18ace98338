"""Joins equal parts of a schema: many are written by tools that copy a type to every place that uses it.

A copy becomes a reference to the first of its kind, so it is the same class, and is read by the same function. What a copy
says of its own place stays there: its description, its default. Definitions are never joined: they have names. Nor are parts
of two files: neither needs the other.

Adding a definition changes no name: only the copies that the root reaches decide what their class is called and what it says.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from ...base.json_values import is_object
from ..plurals import singular
from .graph import Graph
from .node import MISSING, Node, Place

_SINGLE = (
    "items", "contains", "unevaluated_items", "additional", "property_names", "unevaluated_properties", "not_", "if_",
    "then", "else_",
)  # fmt: skip
_LISTS = ("prefix", "all_of", "any_of", "one_of")
_NAMED = ("properties", "pattern_properties", "dependent_schemas")
_OF_ITS_PLACE = ("description", "examples", "default", "deprecated", "read_only")
_KEPT = frozenset({"place", "title", "sensitive", "kept_secret", "wanted_attribute", *_OF_ITS_PLACE})
_PLAIN = tuple(
    name
    for name in Node.__dataclass_fields__
    if name not in {"place", "refs", *_SINGLE, *_LISTS, *_NAMED, *_OF_ITS_PLACE}
)
_FEW: Final = 2
"""An object of fewer keys, without a word about any, is like another one by chance."""
_WORDS_OF_TITLE: Final = 4


@dataclass(slots=True)
class _Shape:
    """The number of a shape; `telling`: two of it are copies, wherever they are."""

    number: int
    telling: bool


@dataclass(slots=True)
class _Group:
    """The copies of a shape in the order of the schema; those that the root reaches are `leading`."""

    copies: list[Node] = field(default_factory=list[Node])
    leading: int = 0


def join_copies(graph: Graph) -> None:
    """Make every copy of an object a reference to the first."""
    shapes = _Shapes(graph)
    seen: set[Node] = set()
    groups: dict[tuple[str, int, str], _Group] = {}
    for number, starts in enumerate(([graph.root], [*graph.definitions.values()])):
        walk = _Walk(starts, seen)
        for node in walk:
            key = shapes.key(node)
            if key is None:
                walk.enter(node)
                continue
            group = groups.setdefault(key, _Group())
            if not group.copies:
                walk.enter(node)
            group.copies.append(node)
            group.leading += number == 0
    shared = [_join(group, graph) for group in groups.values() if len(group.copies) > 1]
    if shared:
        graph.replace([node for node in shared if node is not None], _left([graph.root, *graph.definitions.values()]))


def _left(starts: list[Node]) -> set[Node]:
    seen = set(starts)
    pending = [*starts]
    while pending:
        for child in pending.pop().children():
            if child not in seen:
                seen.add(child)
                pending.append(child)
    return seen


def _join(group: _Group, graph: Graph) -> Node | None:
    """Make the copies references; to a node of its own, where they say different things of their places."""
    first, *copies = group.copies
    leading = group.copies[: group.leading] or [first]
    if any(getattr(first, name) != getattr(copy, name) for name in _OF_ITS_PLACE for copy in copies):
        shared = Node(first.place)
        for name in Node.__dataclass_fields__:
            setattr(shared, name, getattr(first, name))
        shared.default, shared.examples, shared.read_only = MISSING, (), False
        if any(node.description != first.description for node in leading):
            shared.description = None
        if any(node.deprecated != first.deprecated for node in leading):
            shared.deprecated = None
        first, copies = shared, group.copies
    if len(leading) > 1:
        first.copied_to = tuple(dict.fromkeys(_label(node, graph) for node in leading))
    for copy in copies:
        bare = Node(copy.place)
        for name in Node.__dataclass_fields__:
            if name not in _KEPT:
                setattr(copy, name, getattr(bare, name))
        copy.refs, copy.is_copy = (first,), True
    return first if first not in group.copies else None


def _label(node: Node, graph: Graph) -> str:
    """What the place of a node is called: its key, or what a member of that is called; one of several branches by its title."""
    tokens = [*node.place.tokens]
    members = 0
    while tokens and tokens[-2:-1] != ["properties"]:
        token = tokens.pop()
        if token.isdigit() and tokens[-1:] in (["anyOf"], ["oneOf"]):
            group = graph.data_at(node.place.document, tuple(tokens))
            if sum("type" not in branch or branch["type"] != "null" for branch in group if is_object(branch)) > 1:
                title = node.title or ""
                return title if len(title.split()) <= _WORDS_OF_TITLE else ""
        members += token in ("items", "additionalProperties")
    label = tokens[-1] if tokens else ""
    for _ in range(members if label else 0):
        label = singular(label)
    return label


class _Shapes:
    """Numbers for shapes: equal ones have the same. References are equal where they lead to the same node."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._known: dict[Node, _Shape | None] = {}
        self._bare = Node(Place("", ()))

    def key(self, node: Node) -> tuple[str, int, str] | None:
        """What the copies of a node share; None for what would be no class of its own, or is like others by chance."""
        if not (node.properties or node.required) or node.wanted_name or node.resource is not None:
            return None
        shape = self.of(node)
        if shape is None:
            return None
        label = "" if shape.telling or node.title else _label(node, self._graph)
        return (node.place.document, shape.number, label) if shape.telling or node.title or label else None

    def of(self, node: Node) -> _Shape | None:
        """The shape of a node; None where it is met inside itself."""
        if node in self._known:
            return self._known[node]
        self._known[node] = None
        plain: list[object] = [id(target) for target in node.refs]
        for name in _PLAIN:
            value = getattr(node, name)
            if value is not getattr(self._bare, name):
                plain += [name, sorted(node.types or ()) if name == "types" else value]
        telling = len(node.properties) >= _FEW
        inside: list[tuple[object, ...]] = []
        for name, key, child in _children(node):
            shape = self.of(child)
            number = shape.number if shape is not None else -id(child)
            inside.append((name, key, number, *(repr(getattr(child, word)) for word in _OF_ITS_PLACE)))
            telling = telling or bool(child.description or child.title or (shape is not None and shape.telling))
        number = self._numbers.setdefault((repr(plain), *inside), len(self._numbers))
        found = self._known[node] = _Shape(number, telling)
        return found


def _children(node: Node) -> Iterator[tuple[str, str, Node]]:
    """The nodes inside a node, each with where it is."""
    for name in _NAMED:
        for key, child in getattr(node, name).items():
            yield name, key, child
    for name in _LISTS:
        for child in getattr(node, name):
            yield name, "", child
    for name in _SINGLE:
        child = getattr(node, name)
        if child is not None:
            yield name, "", child


class _Walk:
    """The nodes that describe values of their own, nearest to the start first; inside those that were entered."""

    def __init__(self, starts: Iterable[Node], seen: set[Node]) -> None:
        self._seen = seen
        self._queue: deque[tuple[Node, bool]] = deque()
        for node in starts:
            self._put(node, own=False)

    def _put(self, node: Node, *, own: bool) -> None:
        if node not in self._seen:
            self._seen.add(node)
            self._queue.append((node, own))

    def __iter__(self) -> Iterator[Node]:
        while self._queue:
            node, own = self._queue.popleft()
            if own:
                yield node
            else:
                self.enter(node)

    def enter(self, node: Node) -> None:
        """Go on to what is inside a node."""
        single = (node.additional, node.items, node.unevaluated_properties, node.unevaluated_items)
        for child in (
            *node.properties.values(), *node.pattern_properties.values(), *node.prefix, *node.any_of, *node.one_of,
            *(child for child in single if child is not None),
        ):  # fmt: skip
            self._put(child, own=True)
        for child in node.children():
            self._put(child, own=False)
