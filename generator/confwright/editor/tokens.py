"""What an editor colours: references to variables, the variables that a file sets, and secrets that are written out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..base.document_walk import Schema
from ..base.secret_names import SECRET
from .mentions import Mention
from .positions import Span, Text
from .secrets import secret_values
from .tree import Node, walk


def coloured(text: str, tree: Node, schema: Schema | None, found: Iterable[Mention]) -> list[tuple[Span, int, int]]:
    """Parts of a text in their order, none over another: each with its type and modifiers as numbers (capabilities.py)."""
    parts = [(one.span, 0, int(one.sets)) for one in found if one.written]
    if schema is not None:
        secret = secret_values(tree, schema)
        parts += [
            (entry.node.span, 1, 0) for keys, entry in walk(tree) if keys in secret and entry.node.kind == "scalar"
        ]
    else:
        parts += [
            (span, 1, 0) for one in found if one.sets and SECRET.search(one.name) for span in _assigned(text, one)
        ]
    out: list[tuple[Span, int, int]] = []
    for part in sorted(parts, key=lambda one: (one[0].begin, one[1])):
        if not out or out[-1][0].end <= part[0].begin:
            out.append(part)
    return out


def _assigned(text: str, one: Mention) -> Iterator[Span]:
    """What is behind `NAME=` in its line."""
    end = min(
        (at for at in (text.find("\n", one.span.end), text.find("\r", one.span.end)) if at >= 0), default=len(text)
    )
    if text[one.span.end : one.span.end + 1] == "=" and end > one.span.end + 1:
        yield Span(one.span.end + 1, end)


def encoded(text: Text, parts: Iterable[tuple[Span, int, int]]) -> list[int]:
    """Five numbers for each part, as the protocol has them: its place relative to the one before, length, type, modifiers.

    A part of several lines becomes one of each line.
    """
    data: list[int] = []
    line = character = 0
    for span, kind, modifiers in parts:
        for piece in _lines(text, span):
            begin, end = text.position(piece.begin), text.position(piece.end)
            data += [begin.line - line, begin.character - (character if begin.line == line else 0)]
            data += [end.character - begin.character, kind, modifiers]
            line, character = begin.line, begin.character
    return data


def _lines(text: Text, span: Span) -> Iterator[Span]:
    begin = span.begin
    while begin < span.end:
        end = min(span.end, text.line_start(begin) + len(text.line_at(begin)))
        if end > begin:
            yield Span(begin, end)
        following = text.next_line(begin)
        if following is None:
            return
        begin = following
