"""A tolerant reading of YAML that is being typed: what is where, as far as the lines tell. It never raises.

Whether a text is right is for `validate` to say. This says where a cursor is, also in a text that no reader takes: block style by
its indentation; `flow.py` reads what is between brackets or quotes. Anchors and merge keys are passed over.
"""

from __future__ import annotations

import re
from typing import Final

from .flow import MOST, Flow
from .key import key_at, unquoted
from .positions import Span
from .tree import Entry, Node

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_PROPERTY: Final = re.compile(r"(?:[&!][^\s,\[\]{}]*+[ \t]++)+")
_DASH: Final = re.compile(r"-(?=[ \t]|$)")
_BLANKS: Final = re.compile(r"[ \t]+")
_COMMENT: Final = re.compile(r"(?:^|(?<=[ \t]))#")


def read(text: str) -> Node:
    """The tree of a text."""
    return _Reader(text).root()


class _Reader:
    """Reads block style line by line; flow style and quoted text from where they begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [(match.start(), match.group().rstrip("\r\n")) for match in _LINE.finditer(text)]
        self.flow = Flow(text, [begin + len(line) for begin, line in self.lines])
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
        while _DASH.match(line, column):
            self._dash(column, begin + column)
            blanks = _BLANKS.match(line, column + 1)
            column = blanks.end() if blanks is not None else column + 1
            if column >= len(line) or line[column] == "#":
                return number + 1
        return self._content(number, column)

    def _content(self, number: int, column: int) -> int:
        begin, line = self.lines[number]
        skipped = _PROPERTY.match(line, column)
        start = skipped.end() if skipped is not None and key_at(line, skipped.end()) else column
        found = key_at(line, start)
        if found is not None and len(self.open) < MOST:
            key, behind = found
            entry = Entry(unquoted(key), Span(begin + start, begin + start + len(key)), Node(), column)
            node = self._container(column, "map")
            node.entries.append(entry)
            self.pending, self.pending_indent = entry, column
            return self._value(number, behind, column)
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
            end = self.flow.flow(begin + column, entry.node, 0, indent)
            return self._line_behind(end, number)
        if sign in "'\"":
            end = self.flow.quoted_end(begin + column, indent)
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
