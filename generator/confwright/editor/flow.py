"""What is between brackets or quotes, in YAML that is being typed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from .key import key_at, unquoted
from .positions import Span
from .tree import Entry, Node

_PLAIN: Final = re.compile(r"(?:[^,\[\]{}#:\r\n]|:(?![\s,\[\]{}]|$)|(?<=\S)#)++")
_QUOTED: Final = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*+'", re.DOTALL),
}
MOST: Final = 100
"""Levels of a text that are read; what is deeper is nothing."""


class Flow:
    """Reads flow collections and quoted text of one text. `ends` are the ends of its lines, without their marks."""

    def __init__(self, text: str, ends: Sequence[int]) -> None:
        self.text, self._ends = text, ends

    def quoted_end(self, begin: int, indent: int) -> int:
        """Behind the closing quote; the end of the line where there is none before the next key."""
        match = _QUOTED[self.text[begin]].match(self.text, begin)
        line_end = self._end_of_line(begin)
        if match is None or (match.end() > line_end and self._ends_at_key(line_end, match.end(), indent)):
            return line_end
        return match.end()

    def _ends_at_key(self, begin: int, end: int, indent: int) -> bool:
        """Whether a line between two offsets is at most as far in as the key, so that a quote or a bracket was forgotten."""
        for line in re.split(r"\r\n|\r|\n", self.text[begin:end])[1:]:
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent and key_at(line.lstrip(" -")):
                return True
        return False

    def _end_of_line(self, offset: int) -> int:
        number = bisect_left(self._ends, offset)
        return self._ends[number] if number < len(self._ends) else len(self.text)

    def flow(self, offset: int, node: Node, depth: int, indent: int) -> int:
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
                    and key_at(following.lstrip(" -"))
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
            entry.key, entry.key_span = unquoted(key), Span(start, start + len(key))
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
            return self.flow(offset, entry.node, depth + 1, indent)
        end, text = self._flow_scalar(offset, indent)
        if text:
            entry.node.kind, entry.node.text, entry.node.span = "scalar", text, Span(offset, offset + len(text))
        return end

    def _flow_scalar(self, offset: int, indent: int) -> tuple[int, str]:
        if offset < len(self.text) and self.text[offset] in "'\"":
            end = self.quoted_end(offset, indent)
            return end, self.text[offset:end]
        match = _PLAIN.match(self.text, offset)
        if match is None:
            return offset, ""
        return match.end(), match.group().rstrip()
