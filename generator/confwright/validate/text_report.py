"""Findings as a compiler tells them: what, where, the line with a caret under it, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..base.finding import Finding, Related, SourceLine
from ..base.frame import MASK
from ..base.terminal import one_line

_COLOURS = {"error": "31", "warning": "33", "note": "36", "dim": "2", "strong": "1"}


@dataclass(frozen=True, slots=True)
class Style:
    """How a report looks. `ascii`: no other characters, for terminals and logs that cannot show them."""

    colour: bool = False
    ascii: bool = False

    def paint(self, kind: str, text: str) -> str:
        """`text` in the colour of a kind, where colours are wanted."""
        return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m" if self.colour and text else text


def text_report(findings: Iterable[Finding], style: Style, why: Mapping[str, str], site: str = "") -> Iterator[str]:
    """The lines of a report. `why` explains a code; each explanation is printed once, with a link to more.

    `site` is the address of the project's site (`docs-url`), if it has one.
    """
    explained: set[str] = set()
    for found in findings:
        notes = (
            [why[found.code], f"more: {page_of(found.code, site)}"]
            if found.code in why and found.code not in explained
            else []
        )
        for line in _one(found, style, notes):
            yield line.translate(_ASCII).encode("ascii", "backslashreplace").decode() if style.ascii else line
        explained.add(found.code)


_ASCII = str.maketrans({MASK: "*", "│": "|", "…": "..."})


def page_of(code: str, site: str) -> str:
    """Where a code has its page: on the project's site, else in the tool itself."""
    return f"{site}codes.html#{code}" if site else f"confwright explain {code}"


def _one(found: Finding, style: Style, notes: list[str]) -> Iterator[str]:
    place = ":".join([one_line(found.file), *(str(number) for number in (found.line, found.column) if number)])
    label = style.paint(found.severity, f"{found.severity}[{found.code}]")
    path = f"{found.path}: " if found.path else ""
    hint = f" ({found.hint})" if found.hint and not found.frame else ""
    yield f"{style.paint('strong', place)}: {label}: {one_line(path + found.message + hint)}"
    width = len(str(found.frame[-1].number)) if found.frame else 1
    bar = style.paint("dim", "│")
    shown = {line.number for line in found.frame}
    for other in found.related:
        if other.line < found.line and other.line not in shown:
            yield from _other(other, style, width, bar)
    for line in found.frame:
        yield f" {style.paint('dim', str(line.number).rjust(width))} {bar} {line.text}".rstrip()
    if found.frame and found.column:
        under = _under(found.frame[-1], found.column, found.end_column, "^")
        marks = style.paint(
            found.severity, f"{under.lstrip()} {one_line(found.hint)}" if found.hint else under.lstrip()
        )
        yield f" {' ' * width} {bar} {' ' * (len(under) - len(under.lstrip()))}{marks}"
    for other in found.related:
        if other.line > found.line:
            yield from _other(other, style, width, bar)
        elif other.line in shown:
            there = one_line(f"{other.message}: {found.file}")
            yield f" {' ' * width} {style.paint('dim', '=')} {there}:{other.line}:{other.column}"
    for note in (*found.notes, *notes):
        yield f" {' ' * width} {style.paint('dim', '=')} {one_line(note)}"


def _other(other: Related, style: Style, width: int, bar: str) -> Iterator[str]:
    """Another place, underlined more softly."""
    yield f" {style.paint('dim', str(other.line).rjust(width))} {bar} {other.frame.text}".rstrip()
    under = _under(other.frame, other.column, other.end_column, "-")
    marks = style.paint("note", f"{under.lstrip()} {one_line(other.message)}")
    yield f" {' ' * width} {bar} {' ' * (len(under) - len(under.lstrip()))}{marks}"


def _under(line: SourceLine, column: int, end: int, sign: str) -> str:
    """The line under a line that marks a token of it."""
    begin, stop = column - 1 - line.cut, min(end - 1 - line.cut, max(len(line.text), column - line.cut))
    before, token = line.text[:begin].ljust(begin), line.text[begin:stop].ljust(max(stop - begin, 1))
    return " " * _cells(before) + sign * _cells(token)


def _cells(text: str) -> int:
    """The columns of a terminal that a text takes: two for a wide character, none for one that is put over another."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
