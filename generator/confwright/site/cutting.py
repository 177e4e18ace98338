"""A page of the project on several pages of the site, where one would be too long to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from typing import Any

_LONGEST = 16_000
"""Pixels of a page on a phone, by the estimates below."""
_CHARACTERS, _LINE, _GAP, _HEADING, _CELL = 40, 26, 16, 62, 16
SECTION = 2
"""The level of the headings that are sections."""


def cut(tokens: Sequence[Any]) -> list[list[Any]]:
    """The tokens of a page as those of its parts: cut before headings of the second level or, in a longer section, before those
    below and between the members of a list. A part that begins inside of a section repeats its heading, without the anchor.
    """
    blocks = list(_blocks(tokens))
    parts: list[list[Any]] = [[]]
    length = 0
    section: list[Any] = []
    for number, block in enumerate(blocks):
        level = _level(block)
        needed = _ahead(blocks[number:]) if level == SECTION else _length(block)
        if parts[-1] and _may_begin(block, parts[-1]) and length + needed > _LONGEST:
            parts.append(_again(section) if level > SECTION else [])
            length = 0
        if level == SECTION:
            section = block
        parts[-1] += block
        length += _length(block)
    return [_closed(part) for part in parts]


def _blocks(tokens: Sequence[Any]) -> Iterator[list[Any]]:
    """The tokens by what must stay together: a heading, a table, a member of a list of the page."""
    block: list[Any] = []
    depth = 0
    for token in tokens:
        depth += token.nesting
        block.append(token)
        member = depth == 1 and token.type == "list_item_close" and token.level == 1
        if depth == 0 or (member and block[0].type in ("bullet_list_open", "list_item_open")):
            yield block
            block = []
    if block:
        yield block


def _ahead(blocks: list[list[Any]]) -> int:
    """The length of a section; of one that is cut itself, only of its heading."""
    total = _length(blocks[0])
    for block in blocks[1:]:
        if _level(block) <= SECTION:
            break
        total += _length(block)
        if total > _LONGEST:
            return _length(blocks[0])
    return total


def _level(block: list[Any]) -> int:
    return int(block[0].tag[1]) if block[0].type == "heading_open" else 7


def _may_begin(block: list[Any], before: list[Any]) -> bool:
    """Whether a page may begin here: not between a heading and what it is about."""
    return before[-1].type != "heading_close" and block[0].type in ("heading_open", "list_item_open")


def _again(section: list[Any]) -> list[Any]:
    heading = [copy(token) for token in section]
    if heading:
        heading[0].attrs = {}
    return heading


def _closed(part: list[Any]) -> list[Any]:
    """A part with the ends of a list that is on two pages."""
    from markdown_it.token import Token

    out: list[Any] = []
    inside = False
    for token in part:
        if token.type == "list_item_open" and token.level == 1 and not inside:
            out.append(Token("bullet_list_open", "ul", 1, block=True))
            inside = True
        elif token.level == 0 and token.type in ("bullet_list_open", "ordered_list_open"):
            inside = True
        elif token.level == 0 and token.type in ("bullet_list_close", "ordered_list_close"):
            inside = False
        out.append(token)
    return [*out, Token("bullet_list_close", "ul", -1, block=True)] if inside else out


def _length(block: list[Any]) -> int:
    if block[0].type == "table_open":
        rows = [0]
        for token in block:
            if token.type == "tr_open":
                rows.append(0)
            elif token.type == "inline":
                rows[-1] = max(rows[-1], _LINE * (len(str(token.content)) // _CELL + 1) + _GAP)
        return sum(rows)
    return sum(map(_height, block))


def _height(token: Any) -> int:
    if token.type == "heading_open":
        return _HEADING
    if token.type in ("fence", "code_block"):
        return _LINE * str(token.content).count("\n") + 2 * _GAP
    return 0 if token.type != "inline" else _LINE * (len(str(token.content)) // _CHARACTERS + 1) + _GAP
