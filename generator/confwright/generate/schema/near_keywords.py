"""Keywords that are almost one of JSON Schema's or of ours: JSON Schema passes over what it does not know, without a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Final

from ...base.json_values import is_list, is_object
from .keywords import KEYWORDS, MANY, NAMED, ONE

_FOREIGN: Final = frozenset({"example", "ref", "refs", "links", "define", "elements", "values", "metadata", "mapping"})
"""Words of OpenAPI 3.0, JSON Type Definition and others that are as near, and mean something there."""
_OURS: Final = frozenset(
    {
        "x-env", "x-secret", "x-sensitive", "x-discriminator", "x-aliases", "x-exact-integer", "x-unique-by", "x-deprecated",
        "x-name", "x-attribute", "x-resource", "x-resource-kinds", "x-resource-name", "x-yaml", "x-booleans",
    }
)  # fmt: skip
"""What people write; the other words of ours are written by importers."""
_STANDARD: Final = frozenset(
    name for name in KEYWORDS if not name.startswith("x-") and name not in ("id", "if", "$comment")
)


@cache
def nearest_keyword(word: str) -> str | None:
    """The keyword that a word resembles; None if the word may be someone else's keyword.

    One slip of the hand (a letter more, less, another one, or two exchanged), two in a long word; or nothing but case, `-` and
    `_`, a `$`, or the ending of a plural. Words that begin with `x-` are only compared with ours.
    """
    if word in KEYWORDS or word in _FOREIGN or len(word) > 40 or word.startswith("@"):
        return None
    bare = _bare(word)
    ours = word.lower().startswith(("x-", "x_")) or bare in {_bare(name) for name in _OURS}
    plain = _plain(word)
    found = [(min(_slips(bare, one), _slips(plain, other)), name) for name, one, other in _forms(ours)]
    slips, name = min(found)
    meant = _bare(name)
    # There are many words that begin with `x-`, and a near one is an error.
    if slips > (2 if len(meant) >= (12 if ours else 8) else 1 if len(meant) >= 4 else 0):
        return None
    if slips and len(meant) < 7 and len(bare) == len(meant) and sorted(bare) != sorted(meant):
        return None  # another letter makes another word of a short one: `test`, `text`
    return name


@cache
def _forms(ours: bool) -> list[tuple[str, str, str]]:
    """The keywords that a word is compared with, each with its bare and its plain form."""
    return [(name, _bare(name), _plain(name)) for name in sorted(_OURS if ours else _STANDARD)]


def could_be(keyword: str, value: Any) -> bool:
    """Whether a value is one that a keyword could have."""
    if keyword in NAMED:
        return is_object(value)
    if keyword in ONE and (is_object(value) or isinstance(value, bool)):
        return True
    if keyword in MANY:
        return is_list(value)
    if keyword in ONE:
        return False
    return _SHAPES.get(keyword, _anything)(value)


def _anything(value: Any) -> bool:
    del value
    return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_type(value: Any) -> bool:
    return isinstance(value, str) or is_list(value)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


_SHAPES: Final[Mapping[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(
        ("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems",
         "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"), _is_number,
    ),
    **dict.fromkeys(
        ("$schema", "$id", "$anchor", "$dynamicAnchor", "$ref", "$dynamicRef", "$recursiveRef", "$comment", "pattern",
         "format", "title", "description", "contentEncoding", "contentMediaType"), _is_text,
    ),
    **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), _is_flag),
    **dict.fromkeys(("enum", "required", "examples"), is_list),
    **dict.fromkeys(("dependentRequired", "$vocabulary"), is_object),
    "type": _is_type,
}  # fmt: skip


def near_keywords(schema: Mapping[str, Any], is_place: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """The keys of a schema that are almost a keyword, each with it. `is_place` tells a key that references lead through."""
    for key, value in schema.items():
        near = nearest_keyword(key) if key not in KEYWORDS else None
        if near is not None and could_be(near, value) and not is_place(key):
            yield key, near


def _bare(word: str) -> str:
    """A word without what is easily written otherwise: case, `-`, `_`, `$` and the ending of a plural."""
    bare = _plain(word)
    return bare[:-3] + "y" if bare.endswith("ies") else bare.removesuffix("s") if len(bare) > 4 else bare


def _plain(word: str) -> str:
    return "".join(c for c in word.lower() if c not in "-_$ ")


@lru_cache(1_000)
def _letters(word: str) -> frozenset[str]:
    return frozenset(word)


def _slips(one: str, other: str) -> int:
    """The least number of slips between two words, up to 3: letters added, left out, replaced, or exchanged with the next."""
    # A slip changes two letters of the set at most, so that most words need no table.
    if abs(len(one) - len(other)) > 2 or len(_letters(one) ^ _letters(other)) > 4:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one):
        above, before, row = before, row, [i + 1]
        for j, b in enumerate(other):
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (a != b))
            if i and j and a == other[j - 1] and one[i - 1] == b:
                cost = min(cost, above[j - 1] + 1)
            row.append(cost)
    return min(row[-1], 3)
