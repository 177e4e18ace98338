"""Places of a text in the three ways they are counted: offsets, lines and columns of findings, positions of the protocol."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import Final

from ..runtime import dataclass

_LINES: Final = re.compile("\r\n|\n|\r")
"""Where the protocol ends a line. YAML 1.1 has three ends more."""
_YAML_LINES: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Position:
    """A position of the protocol: both count from 0, characters in units of the encoding."""

    line: int
    character: int


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, by its offsets. `end` is behind the last character."""

    begin: int
    end: int

    def holds(self, offset: int) -> bool:
        """Whether a cursor at an offset touches the part."""
        return self.begin <= offset <= self.end


class Text:
    """A text whose places can be converted. `encoding` is utf-16, as editors count, or utf-8 or utf-32."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self.text, self._encoding = text, encoding

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINES.finditer(self.text))]

    @cached_property
    def _yaml_starts(self) -> list[int]:
        # The reader of YAML takes a byte order mark away, so columns of the first line count from behind it.
        begin = 1 if self.text.startswith("\ufeff") else 0
        return [begin, *(match.end() for match in _YAML_LINES.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The position of an offset; that of the end for one behind it."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._units(self.text[self._starts[line] : offset]))

    def offset(self, position: Position) -> int:
        """The offset of a position; the nearest one for a position that is not in the text."""
        if position.line < 0:
            return 0
        if position.line >= len(self._starts):
            return len(self.text)
        begin = self._starts[position.line]
        line = self.line_at(begin)
        if line.isascii():
            return begin + max(0, min(position.character, len(line)))
        units = 0
        for index, character in enumerate(line):
            if units >= position.character:
                return begin + index
            units += self._units(character)
        return begin + len(line)

    def line_at(self, offset: int) -> str:
        """The line around an offset, without its end."""
        begin = self.line_start(offset)
        end = _LINES.search(self.text, begin)
        return self.text[begin : end.start() if end is not None else len(self.text)]

    def line_start(self, offset: int) -> int:
        """The offset of the first character of the line around an offset."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def line_number(self, offset: int) -> int:
        """The line around an offset, from 1, as people count."""
        return bisect_right(self._starts, offset)

    def place(self, line: int, column: int) -> int:
        """The offset of a line and a column of a finding, which count characters from 1."""
        if not 1 <= line <= len(self._yaml_starts):
            return 0 if line < 1 else len(self.text)
        return min(self._yaml_starts[line - 1] + max(column, 1) - 1, len(self.text))

    def span(self, line: int, column: int, end_column: int = 0) -> Span:
        """The part of a text that a finding is about: to its end column, else to the end of what begins there."""
        from ..base.frame import token_end

        begin = self.place(line, column)
        here = self.line_at(begin)
        first = begin - self.line_start(begin)
        if not end_column and 0 <= first <= len(here):
            end_column = column + token_end(here, first + 1) - (first + 1)
        return Span(begin, min(begin + max(end_column - column, 0), self.line_start(begin) + len(here)))

    def _units(self, text: str) -> int:
        if text.isascii() or self._encoding == "utf-32":
            return len(text)
        if self._encoding == "utf-8":
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
