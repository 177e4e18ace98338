"""Sets of characters that other dialects name by properties of Unicode: letters of both cases, Python's `\\w`."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Final

from .character_sets import LAST, Ranges, complement, unicode_property, union

_TESTS: Final[dict[str, Callable[[str], bool]]] = {
    "d": lambda c: unicodedata.category(c) == "Nd",
    "w": lambda c: c.isalnum() or c == "_",
    "s": str.isspace,
}
_CATEGORIES: Final = {"digit": "Nd", "cntrl": "Cc", "alpha": "L", "alnum": "L N", "upper": "Lu", "lower": "Ll"}
ASCII_PUNCTUATION: Final[Ranges] = ((33, 47), (58, 64), (91, 96), (123, 126))


@cache
def python_class(kind: str) -> Ranges:
    """`\\d`, `\\w`, `\\s` of Python; and classes of POSIX as Unicode defines them (UTS 18, annex C; PCRE with UCP)."""
    if kind in _TESTS:
        test = _TESTS[kind]
        return union((code, code) for code in range(LAST + 1) if test(chr(code)))
    if kind in _CATEGORIES:
        return union(one for name in _CATEGORIES[kind].split() for one in _category(name))
    if kind == "space":
        return union((*_category("Z"), (9, 13), (0x85, 0x85)))
    if kind == "punct":
        return union((*_category("P"), *(one for one in ASCII_PUNCTUATION)))
    blank = union((*_category("Zs"), (9, 9)))
    if kind == "blank":
        return blank
    graph = complement(union((*python_class("s"), *_category("Cc"), *_category("Cs"), *_category("Cn"))))
    return graph if kind == "graph" else union((*graph, *_category("Zs")))


def _category(name: str) -> Ranges:
    return unicode_property(name) or ()


def folded(ranges: Ranges, *, python: bool, ascii_only: bool = False) -> Ranges:
    """A set with the other cases of its letters: by the simple case folding of Unicode, or as Python finds them."""
    more: list[tuple[int, int]] = []
    for code, others in _cases(python).items():
        if any(low <= code <= high for low, high in ranges):
            more += [(other, other) for other in others if not ascii_only or max(code, other) < 128]
    return union((*ranges, *more))


@cache
def _cases(python: bool) -> dict[int, tuple[int, ...]]:
    """Every character that has other cases, with these: characters that one simple mapping takes to each other."""
    groups: dict[int, set[int]] = {}
    for code in range(LAST + 1):
        character = chr(code)
        for other in (character.lower(), character.casefold(), character.upper() if python else character):
            if other != character and len(other) == 1:
                joined = groups.get(code, {code}) | groups.get(ord(other), {ord(other)})
                for member in joined:
                    groups[member] = joined
    return {code: tuple(sorted(joined - {code})) for code, joined in groups.items()}
