"""The symbols of a document, and what of it can be folded. No value is in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..base.addresses import HIDDEN
from ..base.json_values import Keys
from ..runtime import dataclass, field
from .positions import Span, Text
from .tree import Entry, Node, walk


@dataclass(frozen=True, slots=True)
class Symbol:
    """A key or a member of a list. `kind` is that of its value: map, list, scalar or nothing."""

    name: str
    kind: str
    whole: Span
    own: Span
    below: tuple[Symbol, ...] = field(default=())


def symbols(tree: Node, hidden: Collection[Keys], keys: Keys = ()) -> tuple[Symbol, ...]:
    """The entries of a tree; the names of those at `hidden` are not shown."""
    return tuple(_symbol(entry, hidden, (*keys, entry.key)) for entry in tree.entries)


def _symbol(entry: Entry, hidden: Collection[Keys], keys: Keys) -> Symbol:
    name = f"[{entry.key}]" if isinstance(entry.key, int) else HIDDEN if keys in hidden else entry.key or '""'
    whole = Span(entry.key_span.begin, max(entry.key_span.end, entry.node.span.end))
    return Symbol(name, entry.node.kind, whole, entry.key_span, symbols(entry.node, hidden, keys))


def folds(text: Text, tree: Node) -> Iterator[tuple[int, int, bool]]:
    """First and last line, from 0, of what can be folded, and whether it is a comment."""
    for _, entry in walk(tree):
        first, last = text.position(entry.key_span.begin).line, text.position(entry.node.span.end).line
        if last > first and entry.node.kind != "nothing":
            yield first, last, False
    first = -1
    lines = text.text.splitlines()
    for number, line in enumerate([*lines, ""]):
        is_comment = line.lstrip().startswith("#")
        if is_comment and first < 0:
            first = number
        elif not is_comment and first >= 0:
            if number - first > 1:
                yield first, number - 1, True
            first = -1
