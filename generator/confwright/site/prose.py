"""Descriptions of schemas as pieces: they are written in Markdown, and by those who write for Sphinx, in reStructuredText."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .views import Span

_ADDRESS = r"https?://[^\s<>`\"']+"
_PIECE = re.compile(
    rf"""
      \[ (?P<text>[^\[\]\n]+) \]\( (?P<link>{_ADDRESS}?) \)                  # [text](address)
    | ` (?P<title>[^`<>]*?) \s* < (?P<target>{_ADDRESS}) > `__?              # `text <address>`_
    | < (?P<bare>{_ADDRESS}) >                                               # <address>
    | (?P<ticks>`{{1,2}}) < (?P<quoted>{_ADDRESS}) > (?P=ticks) (?:__?)?     # `<address>`_
    | (?: :[a-z]+(?::[a-z]+)?: )? (?P<fence>`{{1,2}}) (?P<code>[^`\n]+) (?P=fence) (?:__?(?!\w))?  # `code`, :py:class:`code`
    | (?<!\w)\*\* (?P<strong>[^\s*](?:[^*\n]*[^\s*])?) \*\*(?!\w)                   # **text**
    | (?P<plain>(?<![\w/.:]){_ADDRESS})
    """,
    re.VERBOSE,
)
_ROLE = re.compile(r":[a-z]+")


def paragraphs(text: str) -> Iterator[tuple[Span, ...]]:
    """The paragraphs of a description: text, code and links to pages of the web."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if paragraph.strip():
            yield tuple(_spans(paragraph))


def _spans(text: str) -> Iterator[Span]:
    end = 0
    for found in _PIECE.finditer(text):
        if found.start() > end:
            yield Span(text[end : found.start()])
        yield from _piece(found)
        end = found.end()
    if text[end:]:
        yield Span(text[end:])


def _piece(found: re.Match[str]) -> Iterator[Span]:
    if found["code"] is not None:
        yield Span(_target(found["code"]) if _ROLE.match(found[0]) else found["code"], code=True)
        return
    if found["strong"] is not None:
        yield Span(found["strong"])
        return
    address = found["link"] or found["target"] or found["bare"] or found["quoted"] or found["plain"]
    rest = ""
    if found["plain"] is not None:
        address = address.rstrip(".,;:!?)'*")
        rest = found["plain"][len(address) :]
    yield Span(" ".join((found["text"] or found["title"] or address).split()), address)
    if rest:
        yield Span(rest)


def _target(role: str) -> str:
    """What a role of Sphinx shows: `~a.b.c` is `c`, `text <a.b>` is `text`."""
    title = re.fullmatch(r"(.+?)\s*<[^<>]+>", role)
    if title is not None:
        return title[1]
    return role.rsplit(".", 1)[-1] if role.startswith("~") else role.removeprefix("!")
