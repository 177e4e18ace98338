"""Places of a text in the three ways they are counted: offsets, lines and columns of findings, positions of the protocol."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final

from ..runtime import dataclass

_LINES: Final = re.compile("\r\n|\n|\r")
"""Where the protocol ends a line. YAML 1.1 has three ends more."""
_LONGEST: Final = 1_000
"""Characters of a token that are underlined."""
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_NOT_ASCII: Final = re.compile("[^\x00-\x7f]")
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
    def _ends(self) -> list[int]:
        return [match.start() for match in _LINES.finditer(self.text)]

    @cached_property
    def _wide(self) -> tuple[list[int], list[int]]:
        """The offsets of characters that count for more than one, and how much more each and all before it count together."""
        found: list[int] = []
        more: list[int] = [0]
        pattern = _ASTRAL if self._encoding == "utf-16" else _NOT_ASCII
        for match in pattern.finditer(self.text) if self._encoding != "utf-32" else ():
            found.append(match.start())
            wide = 1 if self._encoding == "utf-16" else len(match[0].encode("utf-8", "surrogatepass")) - 1
            more.append(more[-1] + wide)
        return found, more

    @cached_property
    def _yaml_starts(self) -> list[int]:
        # The reader of YAML takes a byte order mark away, so columns of the first line count from behind it.
        begin = 1 if self.text.startswith("\ufeff") else 0
        return [begin, *(match.end() for match in _YAML_LINES.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The position of an offset; that of the end for one behind it."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._units(self._starts[line], offset))

    def offset(self, position: Position) -> int:
        """The offset of a position; the nearest one for a position that is not in the text."""
        if position.line < 0:
            return 0
        if position.line >= len(self._starts):
            return len(self.text)
        begin, end = self._starts[position.line], self._line_end(position.line)
        if not self._wide[0]:
            return min(begin + max(position.character, 0), end)
        # The first offset of the line with at least so many units before it.
        return begin + bisect_left(range(end - begin), position.character, key=lambda n: self._units(begin, begin + n))

    def line_at(self, offset: int) -> str:
        """The line around an offset, without its end."""
        line = bisect_right(self._starts, offset) - 1
        return self.text[self._starts[line] : self._line_end(line)]

    def _line_end(self, line: int) -> int:
        return self._ends[line] if line < len(self._ends) else len(self.text)

    def line_start(self, offset: int) -> int:
        """The offset of the first character of the line around an offset."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def next_line(self, offset: int) -> int | None:
        """The offset of the first character of the next line; None in the last one."""
        line = bisect_right(self._starts, offset)
        return self._starts[line] if line < len(self._starts) else None

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
        line_end = self._line_end(bisect_right(self._starts, begin) - 1)
        if not end_column:
            # Not the whole line: it can be a whole document.
            end_column = column + token_end(self.text[begin : min(line_end, begin + _LONGEST)], 1) - 1
        return Span(begin, max(begin, min(begin + end_column - column, line_end)))

    def _units(self, begin: int, end: int) -> int:
        """In how many units of the encoding a part of the text is counted."""
        found, more = self._wide
        return end - begin + more[bisect_left(found, end)] - more[bisect_left(found, begin)]
