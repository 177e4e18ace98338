"""A tolerant reading of YAML that is being typed: what is where, as far as the lines tell. It never raises.

Whether a text is right is for `validate` to say. This says where a cursor is, also in a text that no reader takes: block style by
its indentation, flow style by its brackets. Anchors and merge keys are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from ..base.json_values import Keys
from .positions import Span

_KEY: Final = re.compile(
    r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#&*!|>'"%@`{}\[\],:?-](?:[^#:]*[^#: \t])?"""
    r"""|[?:-][^\s#:](?:[^#:]*[^#: \t])?)[ \t]*:(?=[ \t]|$)"""
)
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_PROPERTY: Final = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t]+)+")
_DASH: Final = re.compile(r"-(?:[ \t]+|$)")
_COMMENT: Final = re.compile(r"(?:^|(?<=[ \t]))#")
_PLAIN_FLOW: Final = re.compile(r"(?:[^,\[\]{}#:\r\n]|:(?![\s,\[\]{}]|$)|(?<=\S)#)+")
MOST: Final = 100
"""Levels of a text that are read; what is deeper is nothing."""


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


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a cursor is: `keys` lead to the map or list around it or, with `in_value`, to the value that it is in.

    `replaced` is the part of the text that a completion replaces, `typed` its text before the cursor. `flow`: between brackets.
    `new_line`: nothing is before it on its line.
    """

    keys: Keys
    in_value: bool
    replaced: Span
    typed: str
    flow: bool = False
    in_list: bool = False


def read(text: str) -> Node:
    """The tree of a text."""
    return _Reader(text).root()


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


class _Reader:
    """Reads block style line by line; flow style and quoted text from where they begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [(match.start(), match.group().rstrip("\r\n")) for match in _LINE.finditer(text)]
        # Open containers: indentation, node. A key whose value has not been seen: indentation, its entry.
        self.open: list[tuple[int, Node]] = []
        self.pending: Entry | None = None
        self.pending_indent = -1
        self.top = Node()

    def root(self) -> Node:
        """The whole tree."""
        number = 0
        while number < len(self.lines):
            number = self._line(number)
        self._close_spans(self.top)
        return self.top

    def _line(self, number: int) -> int:
        """Read a line; the number of the next one."""
        begin, line = self.lines[number]
        content = line.lstrip(" \t\ufeff")
        if not content or content.startswith("#") or re.match(r"(?:---|\.\.\.)(?:\s|$)|%", line):
            return number + 1
        column = len(line) - len(content)
        while (dash := _DASH.match(line, column)) is not None:
            self._dash(column, begin + column)
            column = dash.end()
            if column == len(line) or line[column] == "#":
                return number + 1
        return self._content(number, column)

    def _content(self, number: int, column: int) -> int:
        begin, line = self.lines[number]
        skipped = _PROPERTY.match(line, column)
        start = skipped.end() if skipped is not None and _KEY.match(line, skipped.end()) else column
        match = _KEY.match(line, start)
        if match is not None and len(self.open) < MOST:
            entry = Entry(_unquoted(match[1]), Span(begin + start, begin + start + len(match[1])), Node(), column)
            node = self._container(column, "map")
            node.entries.append(entry)
            self.pending, self.pending_indent = entry, column
            return self._value(number, match.end(), column)
        waiting = self.pending
        if waiting is not None and waiting.node.kind == "nothing" and column > self.pending_indent:
            return self._value(number, column, self.pending_indent)
        if self.top.kind == "nothing":
            holder = Entry("", Span(0, 0), self.top)
            self.pending, self.pending_indent = holder, -1
            return self._value(number, column, -1)
        return number + 1

    def _dash(self, column: int, offset: int) -> None:
        if len(self.open) >= MOST:
            return
        node = self._container(column, "list")
        entry = Entry(len(node.entries), Span(offset, offset + 1), Node(), column)
        node.entries.append(entry)
        self.pending, self.pending_indent = entry, column

    def _container(self, column: int, kind: str) -> Node:
        """The open container that a line of this indentation belongs to, or a new one in the key that waits for its value."""
        while self.open and (
            self.open[-1][0] > column
            or (self.open[-1][0] == column and self.open[-1][1].kind != kind and kind == "map")
        ):
            self.open.pop()
        if self.open and self.open[-1][0] == column and self.open[-1][1].kind == kind:
            return self.open[-1][1]
        pending = self.pending
        fits = column > self.pending_indent or (column == self.pending_indent and kind == "list")
        if pending is not None and pending.node.kind == "nothing" and fits:
            pending.node.kind = kind
            self.open.append((column, pending.node))
            return pending.node
        if self.open:  # indented as no line before it: of the nearest one around
            return self.open[-1][1] if self.open[-1][1].kind == kind else self._replaced(column, kind)
        return self._replaced(column, kind)

    def _replaced(self, column: int, kind: str) -> Node:
        if self.top.kind == "nothing":
            self.top.kind = kind
            self.open.append((column, self.top))
            return self.top
        if self.top.kind == kind:
            self.open = [(column, self.top)]
            return self.top
        return Node(kind)  # out of place: it is read, and nowhere

    # -- values

    def _value(self, number: int, column: int, indent: int) -> int:
        """Read the value that begins at a column of a line; the number of the line behind it."""
        begin, line = self.lines[number]
        while column < len(line) and line[column] in " \t":
            column += 1
        skipped = _PROPERTY.match(line, column)
        if skipped is not None:
            column = skipped.end()
        entry = self.pending
        if column >= len(line) or line[column] == "#" or entry is None:
            return number + 1
        sign = line[column]
        if sign in "|>":
            return self._block(number, column, indent, entry)
        if sign in "{[":
            end = self._flow(begin + column, entry.node, 0, indent)
            return self._line_behind(end, number)
        if sign in "'\"":
            end = self._quoted_end(begin + column, indent)
            entry.node.kind, entry.node.span = "scalar", Span(begin + column, end)
            entry.node.text = self.text[begin + column : end]
            return self._line_behind(end, number)
        comment = next((m.start() for m in _COMMENT.finditer(line, column) if m.start() > column), len(line))
        text = line[column:comment].rstrip()
        entry.node.kind, entry.node.text = "scalar", text
        entry.node.span = Span(begin + column, begin + column + len(text))
        return number + 1

    def _block(self, number: int, column: int, indent: int, entry: Entry) -> int:
        """A literal or folded text: all lines that are further in."""
        begin = self.lines[number][0] + column
        last, number = number, number + 1
        while number < len(self.lines):
            line = self.lines[number][1]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            last = number if line.strip() else last
            number += 1
        end = self.lines[last][0] + len(self.lines[last][1])
        entry.node.kind, entry.node.span, entry.node.text = "scalar", Span(begin, end), self.text[begin:end]
        return number

    def _line_behind(self, offset: int, number: int) -> int:
        while number < len(self.lines) and self.lines[number][0] + len(self.lines[number][1]) < offset:
            number += 1
        return number + 1

    def _quoted_end(self, begin: int, indent: int) -> int:
        """Behind the closing quote; the end of the line where there is none before the next key."""
        sign = self.text[begin]
        pattern = r'"(?:[^"\\]|\\.)*"' if sign == '"' else r"'(?:[^']|'')*'"
        match = re.compile(pattern, re.DOTALL).match(self.text, begin)
        line_end = self._end_of_line(begin)
        if match is None or (match.end() > line_end and self._ends_at_key(line_end, match.end(), indent)):
            return line_end
        return match.end()

    def _ends_at_key(self, begin: int, end: int, indent: int) -> bool:
        """Whether a line between two offsets is at most as far in as the key, so that a quote or a bracket was forgotten."""
        for line in re.split(r"\r\n|\r|\n", self.text[begin:end])[1:]:
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent and _KEY.match(line.lstrip(" -")):
                return True
        return False

    def _end_of_line(self, offset: int) -> int:
        match = re.compile(r"[\r\n]").search(self.text, offset)
        return match.start() if match is not None else len(self.text)

    def _flow(self, offset: int, node: Node, depth: int, indent: int) -> int:
        """Read a flow collection from its bracket; the offset behind it."""
        begin, text = offset, self.text
        node.kind, node.flow = ("map" if text[offset] == "{" else "list"), True
        close = "}" if node.kind == "map" else "]"
        offset += 1
        while offset < len(text):
            here = text[offset]
            if here in "\r\n":
                line_end = self._end_of_line(offset + 1)
                following = text[offset + 1 : line_end]
                if (
                    following.strip()
                    and len(following) - len(following.lstrip()) <= indent
                    and _KEY.match(following.lstrip(" -"))
                ):
                    break  # a bracket was forgotten
                offset += 1
            elif here in " \t,":
                offset += 1
            elif here == "#" and text[offset - 1] in " \t\r\n":
                offset = self._end_of_line(offset)
            elif here == close:
                node.span = Span(begin, offset + 1)
                return offset + 1
            elif here in "}]":
                break
            else:
                offset = self._member(offset, node, depth, indent)
        node.span = Span(begin, offset)
        return offset

    def _member(self, offset: int, node: Node, depth: int, indent: int) -> int:
        text = self.text
        start = offset
        entry = Entry(len(node.entries), Span(offset, offset), Node(), -1)
        if node.kind == "map":
            offset, key = self._flow_scalar(offset, indent)
            entry.key, entry.key_span = _unquoted(key), Span(start, start + len(key))
            while offset < len(text) and text[offset] in " \t":
                offset += 1
            if offset < len(text) and text[offset] == ":":
                offset += 1
                while offset < len(text) and text[offset] in " \t":
                    offset += 1
                offset = self._member_value(offset, entry, depth, indent)
            elif offset == start:
                offset += 1
        else:
            offset = self._member_value(offset, entry, depth, indent)
            if offset < len(text) and text[offset] == ":":  # a pair in a list: passed over
                offset += 1
        node.entries.append(entry)
        return max(offset, start + 1)

    def _member_value(self, offset: int, entry: Entry, depth: int, indent: int) -> int:
        if offset < len(self.text) and self.text[offset] in "{[" and depth < MOST:
            return self._flow(offset, entry.node, depth + 1, indent)
        end, text = self._flow_scalar(offset, indent)
        if text:
            entry.node.kind, entry.node.text, entry.node.span = "scalar", text, Span(offset, offset + len(text))
        return end

    def _flow_scalar(self, offset: int, indent: int) -> tuple[int, str]:
        if offset < len(self.text) and self.text[offset] in "'\"":
            end = self._quoted_end(offset, indent)
            return end, self.text[offset:end]
        match = _PLAIN_FLOW.match(self.text, offset)
        if match is None:
            return offset, ""
        return match.end(), match.group().rstrip()

    def _close_spans(self, node: Node) -> None:
        """Block collections reach from their first entry to the end of their last one."""
        stack = [(node, False)]
        while stack:
            here, done = stack.pop()
            if not done:
                stack.append((here, True))
                stack += [(entry.node, False) for entry in here.entries]
            elif here.entries and not here.flow:
                last = here.entries[-1]
                here.span = Span(here.entries[0].key_span.begin, max(last.key_span.end, last.node.span.end))


def _unquoted(key: str) -> str:
    return key[1:-1] if len(key) > 1 and key[0] in "'\"" and key[-1] == key[0] else key
