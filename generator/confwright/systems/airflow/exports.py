"""Reads a script of `export NAME='value'` commands, as a POSIX shell does; nothing in it is expanded, and nothing runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ...base.diagnostics import Diagnostic
from ...base.said import own

_COMMAND: Final = re.compile(
    r"""[^\S\n]*(?:export[^\S\n]+)?(?P<name>[A-Za-z_]\w*)=
        (?P<word>(?:[^\s'"\\$`;&|<>()]|\\.|'[^']*'|"(?:[^"\\$`]|\\.)*")*)
        [^\S\n]*(?:(?<=\s)\#[^\n]*)?(?:\n|\Z)""",
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_BLANK: Final = re.compile(r"[^\S\n]*(?:#[^\n]*)?(?:\n|\Z)")
_PIECE: Final = re.compile(r"""'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^'"\\]+)""", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([$`\"\\\n])")


@dataclass(frozen=True, slots=True)
class Line:
    """A variable that was read, and its line, from 1."""

    name: str
    text: str = field(repr=False)
    line: int


def read_exports(text: str) -> tuple[list[Line], list[Diagnostic]]:
    """The variables that a script sets. A line that does anything else, or needs a shell to expand it, is an error."""
    lines: list[Line] = []
    found: list[Diagnostic] = []
    at, number = 0, 1
    while at < len(text):
        match = _BLANK.match(text, at)
        if match is None:
            match = _COMMAND.match(text, at)
            if match is not None:
                lines.append(Line(match["name"], _value(match["word"]), number))
            else:
                message = "expected NAME=VALUE, with the value in single quotes"
                found.append(Diagnostic(code="dotenv-syntax", message=own(message), line=number, column=1))
        end = match.end() if match is not None else (text.find("\n", at) + 1 or len(text))
        number += text.count("\n", at, end)
        at = end
    return lines, found


def _value(word: str) -> str:
    """The text of a word without its quotes. Pieces side by side are one word."""
    parts: list[str] = []
    for single, double, escaped, plain in _PIECE.findall(word):
        parts.append(
            single or _ESCAPE.sub(lambda m: m[1].replace("\n", ""), double) or escaped.replace("\n", "") or plain
        )
    return "".join(parts)
