"""The tree of a text that is being typed: what is where. `loose.py` makes it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..base.json_values import Keys
from .positions import Span


@dataclass(slots=True)
class Node:
    """A value. `kind` is map, list, scalar or nothing; `text` is a scalar as it is written, quotes and all."""

    kind: str = "nothing"
    span: Span = field(default=Span(0, 0))
    text: str = field(default="", repr=False)
    entries: list[Entry] = field(default_factory=list["Entry"], repr=False)
    flow: bool = False


@dataclass(slots=True)
class Entry:
    """A member of a map or of a list: its key or index, where that is (of an index: its dash), and the value."""

    key: str | int
    key_span: Span
    node: Node
    indent: int = 0


def walk(node: Node, keys: Keys = ()) -> Iterator[tuple[Keys, Entry]]:
    """Every entry with its keys, in the order of the text."""
    for entry in node.entries:
        here = (*keys, entry.key)
        yield here, entry
        yield from walk(entry.node, here)


def data_of(node: Node) -> Any:
    """Roughly the data of a tree: what a scalar means is decided by its form alone."""
    if node.kind == "map":
        return {entry.key: data_of(entry.node) for entry in node.entries}
    if node.kind == "list":
        return [data_of(entry.node) for entry in node.entries]
    return scalar(node.text) if node.kind == "scalar" else None


def scalar(text: str) -> Any:
    """What a scalar means, by its form."""
    if text[:1] in ("'", '"'):
        return text.strip(text[0])
    if text in ("true", "True", "false", "False"):
        return text in ("true", "True")
    if text in ("null", "~", ""):
        return None
    if re.fullmatch(r"[-+]?\d{1,300}", text):
        return int(text)
    return float(text) if re.fullmatch(r"[-+]?\d{1,300}\.\d{0,300}", text) else text


def at(node: Node, keys: Keys) -> Entry | None:
    """The entry at some keys."""
    found: Entry | None = None
    for key in keys:
        found = next((entry for entry in node.entries if entry.key == key), None)
        if found is None:
            return None
        node = found.node
    return found


def before_offset(node: Node, offset: int, text: str) -> Node | None:
    """The tree of a text before an offset, at which a line begins; None where a value begins before it and may go on behind it."""
    if node.kind == "scalar" or node.flow:
        is_open = node.span.end > offset or (node.flow and text[node.span.end - 1] not in "]}")
        return Node() if node.span.begin >= offset else None if is_open else node
    entries = node.entries[: bisect_left(node.entries, offset, key=lambda one: one.key_span.begin)]
    if not entries:
        return Node()
    last = entries[-1]
    below = before_offset(last.node, offset, text)
    if below is None:
        return None
    entries[-1] = Entry(last.key, last.key_span, below, last.indent)
    return Node(node.kind, node.span, node.text, entries)


def around(node: Node, offset: int, keys: Keys = ()) -> tuple[Keys, Entry, bool] | None:
    """The innermost entry whose key or value is at an offset, with its keys, and whether it is the value; None: neither."""
    for entry in node.entries:
        here = (*keys, entry.key)
        if isinstance(entry.key, str) and entry.key_span.holds(offset):
            return here, entry, False
        if entry.node.kind in ("map", "list"):
            found = around(entry.node, offset, here)
            if found is not None:
                return found
        if entry.node.kind == "scalar" and entry.node.span.holds(offset):
            return here, entry, True
    return None


def variable_in(node: Node) -> tuple[str, Span] | None:
    """The variable that a value `{env: NAME}` names, and where its name is; None for any other value."""
    inner = node.entries
    if node.kind != "map" or len(inner) != 1 or inner[0].key != "env" or inner[0].node.kind != "scalar":
        return None
    name, span = bare(inner[0].node)
    return (name, span) if name.isidentifier() and name.isascii() else None


def bare(node: Node) -> tuple[str, Span]:
    """The text of a scalar without its quotes, and where that is."""
    text, span = node.text, node.span
    if len(text) > 1 and text[0] in "'\"" and text[-1] == text[0]:
        return text[1:-1], Span(span.begin + 1, span.end - 1)
    return text, span
