"""Sets of characters, as regular expressions name them: `\\w`, `\\s`, `\\p{Lu}`, and their complements.

A set is a tuple of ranges (first, last), sorted and apart. The general categories are those of the Python that
generates (`unicodedata.unidata_version`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final, TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

LAST: Final = 0x10FFFF
ALL: Final[Ranges] = ((0, LAST),)
DIGITS: Final[Ranges] = ((0x30, 0x39),)
WORD: Final[Ranges] = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE: Final[Ranges] = (
    (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
)  # fmt: skip
"""ECMA-262, WhiteSpace and LineTerminator."""
HORIZONTAL: Final[Ranges] = (
    (9, 9), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200A), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x3000, 0x3000),
)  # fmt: skip
VERTICAL: Final[Ranges] = ((0x0A, 0x0D), (0x85, 0x85), (0x2028, 0x2029))
LINE_ENDS: Final[Ranges] = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))

_CATEGORIES: Final = """
C Other; Cc Control cntrl; Cf Format; Cn Unassigned; Co Private_Use; Cs Surrogate; L Letter; LC Cased_Letter;
Ll Lowercase_Letter; Lm Modifier_Letter; Lo Other_Letter; Lt Titlecase_Letter; Lu Uppercase_Letter;
M Mark Combining_Mark; Mc Spacing_Mark; Me Enclosing_Mark; Mn Nonspacing_Mark; N Number; Nd Decimal_Number digit;
Nl Letter_Number; No Other_Number; P Punctuation punct; Pc Connector_Punctuation; Pd Dash_Punctuation;
Pe Close_Punctuation; Pf Final_Punctuation; Pi Initial_Punctuation; Po Other_Punctuation; Ps Open_Punctuation;
S Symbol; Sc Currency_Symbol; Sk Modifier_Symbol; Sm Math_Symbol; So Other_Symbol; Z Separator; Zl Line_Separator;
Zp Paragraph_Separator; Zs Space_Separator
"""
_ALIASES: Final = {name: group.split()[0] for group in _CATEGORIES.split(";") for name in group.split()}
"""ECMA-262, table of General_Category values: every name to its short one."""


def union(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The ranges sorted and joined."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def complement(ranges: Ranges) -> Ranges:
    """All other characters."""
    rest: list[tuple[int, int]] = []
    start = 0
    for low, high in ranges:
        if low > start:
            rest.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        rest.append((start, LAST))
    return tuple(rest)


def meet(one: Ranges, other: Ranges) -> bool:
    """Whether two sets have a character in common."""
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i][1] < other[j][0]:
            i += 1
        elif other[j][1] < one[i][0]:
            j += 1
        else:
            return True
    return False


def unicode_property(name: str) -> Ranges | None:
    """The set that `\\p{name}` names: general categories, `Any`, `ASCII`, `Assigned`. None for all others."""
    if name in ("Any", "ASCII"):
        return ALL if name == "Any" else ((0, 0x7F),)
    if name == "Assigned":
        return complement(_category("Cn"))
    kind, equals, value = name.partition("=")
    if equals:
        name = value if kind in ("gc", "General_Category") else ""
    short = _ALIASES.get(name)
    return _category(short) if short is not None else None


@cache
def _category(short: str) -> Ranges:
    if short == "LC":
        return union((*_category("Lu"), *_category("Ll"), *_category("Lt")))
    found = _by_category()
    return union(one for category, ranges in found.items() if category.startswith(short) for one in ranges)


@cache
def _by_category() -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    start, last = 0, unicodedata.category("\0")
    for code in range(1, LAST + 1):
        category = unicodedata.category(chr(code))
        if category != last:
            found.setdefault(last, []).append((start, code - 1))
            start, last = code, category
    found.setdefault(last, []).append((start, LAST))
    return found
