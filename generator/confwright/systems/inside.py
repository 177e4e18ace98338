"""YAML texts with several documents, and texts inside of texts, with the place of each line in the outer file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ..base.frame import lines_of
from ..base.json_values import Keys, is_list, is_object
from ..runtime import dataclass
from ..runtime.report import ConfigError
from ..runtime.yaml_events import Dialect
from ..runtime.yaml_text import Document, read_text, write_text
from .places import Part, Spot

_START: Final = re.compile(r"^---(?=[ \t\r\n]|\Z)", re.MULTILINE)
_PROPERTY: Final = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t]+)*")
_HEADER: Final = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9]?[+-]?)[ \t]*(?:#.*)?\Z")
_MOST_DOCUMENTS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Yaml:
    """One document of a text. `before` is how many lines of the file are above it."""

    document: Document
    lines: Sequence[str]
    before: int

    @property
    def data(self) -> Any:
        """The data of the document."""
        return self.document.data

    def spot(self, keys: Keys, *, key: bool = False) -> Spot:
        """The place in the file of the value at some keys, or of the nearest value around it."""
        for end in range(len(keys), -1, -1):
            found = self.document.locate(keys[:end], key=key and end == len(keys))
            if found is not None:
                return found[0] + self.before, found[1]
        return self.before + 1, 1

    def part(self, keys: Keys, name: str, where: str, package: str = "") -> Part | None:
        """What is at some keys as a file of its own: a text, or a mapping or list. None for anything else."""
        value = inside(self.data, keys)
        line, column = self.document.locate(keys) or (0, 0)
        if isinstance(value, str):
            text, margin, skipped = value, self._margin(line, column, value), 1
        elif is_object(value) or is_list(value):
            own = self._block(line, column, value)
            text, margin, skipped = own or write_text(value), None if own is None else column - 1, 0
        else:
            return None
        begin = self.before + line
        if margin is None:
            return Part(name, text, where, begin, column, package=package)
        return Part(name, text, where, begin + skipped, margin + 1, margin, package)

    def _margin(self, line: int, column: int, value: str) -> int | None:
        """How far a literal block is indented; None where its lines are not the lines of the text."""
        if not 0 < line <= len(self.lines):
            return None
        head = self.lines[line - 1]
        begin = _PROPERTY.match(head, column - 1)
        if not _HEADER.match(head, begin.end() if begin else column - 1):
            return None
        written = lines_of(value)
        first = next((number for number, text in enumerate(written) if text.strip()), None)
        if first is None or line + first >= len(self.lines):
            return None
        margin = len(self.lines[line + first]) - len(written[first])
        below = self.lines[line : line + len(written)]
        same = all(a[margin:].rstrip() == b.rstrip() for a, b in zip(below, written, strict=False) if b.strip())
        return margin if margin >= 0 and same else None

    def _block(self, line: int, column: int, value: Any) -> str | None:
        """The lines of a block mapping or list without its margin; None where they do not say the same by themselves."""
        if not 0 < line <= len(self.lines):
            return None
        margin, found = column - 1, list[str]()
        for text in self.lines[line - 1 :]:
            bare = text.strip()
            if bare and not bare.startswith("#") and found and len(text) - len(text.lstrip(" ")) < margin:
                break
            found.append(text[margin:] if not text[:margin].strip() else "")
        own = "\n".join(found) + "\n"
        try:
            return own if read_text(own, dialect="1.1").data == value or read_text(own).data == value else None
        except ConfigError:  # an alias of an anchor that is outside
            return None


def documents(text: str, dialect: Dialect) -> Iterator[Yaml]:
    """Every document of a YAML text that has data. Raises ConfigError, with the place in the whole text."""
    starts = [0, *(found.start() for found in _START.finditer(text) if found.start())]
    for number, begin in enumerate(starts[:_MOST_DOCUMENTS]):
        own = text[begin : starts[number + 1] if number + 1 < len(starts) else len(text)]
        before = text.count("\n", 0, begin)
        try:
            document = read_text(own, dialect=dialect)
        except ConfigError as error:
            raise ConfigError([_moved(one, before) for one in error.problems]) from None
        if document.data is not None:
            yield Yaml(document, lines_of(own), before)


def _moved(problem: Any, lines: int) -> Any:
    line = problem.line + lines if problem.line else problem.line
    return problem.__class__(
        path=problem.path,
        code=problem.code,
        message=problem.message,
        hint=problem.hint,
        line=line,
        column=problem.column,
    )


def inside(data: Any, keys: Keys) -> Any:
    """The value at some keys; None where there is none."""
    for key in keys:
        if is_object(data) and isinstance(key, str):
            data = data.get(key)
        elif is_list(data) and isinstance(key, int) and key < len(data):
            data = data[key]
        else:
            return None
    return data


def mapping(value: Any) -> dict[str, Any]:
    """The value where it is a mapping, else an empty one."""
    return value if is_object(value) else {}


def members(value: Any) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if is_list(value) else []
