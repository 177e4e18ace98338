"""What one member of a list is called: English plurals, as keys of configuration have them.

A rule for each ending, and tables of the words that no ending decides. A word that is in no table and has no ending of
a plural gets `Item`: `CssItem` is a better name than `Cs`.
"""

from __future__ import annotations

import re
from typing import Final

_LAST_WORD: Final = re.compile(r"(?:[A-Z]+s?|[A-Z]?[a-z]+)$")

_WORDS: Final = {
    "appendices": "appendix", "axes": "axis", "buses": "bus", "children": "child", "codices": "codex", "criteria": "criterion",
    "dies": "die", "feet": "foot", "fuses": "fuse", "gases": "gas", "geese": "goose", "halves": "half", "indices": "index",
    "knives": "knife", "leaves": "leaf", "lenses": "lens", "lies": "lie", "lives": "life", "loaves": "loaf",
    "matrices": "matrix", "men": "man", "mice": "mouse", "muses": "muse", "people": "person", "phenomena": "phenomenon",
    "pies": "pie", "quizzes": "quiz", "ruses": "ruse", "shelves": "shelf", "teeth": "tooth", "thieves": "thief",
    "ties": "tie", "uses": "use", "vertices": "vertex", "vortices": "vortex", "wives": "wife", "wolves": "wolf",
    "women": "woman",
}  # fmt: skip
"""Whole words."""

_NO_PLURALS: Final = frozenset({
    "alias", "atlas", "aws", "axis", "bias", "canvas", "chaos", "cors", "dns", "gas", "gps", "https", "ios", "jenkins",
    "kubernetes", "lens", "macos", "news", "nfs", "os", "postgres", "series", "sms", "species", "tls",
})  # fmt: skip
"""Whole words that end like a plural."""

_ENDINGS: Final = (
    # A mute e, or a vowel before the s.
    *((f"{one}s", one) for one in (
        "abuse", "accuse", "api", "avalanche", "brownie", "cache", "calorie", "cli", "cookie", "cpu", "diffuse",
        "emoji", "excuse", "genie", "gpu", "gui", "kpi", "menu", "movie", "niche", "pixie", "refuse", "reuse", "selfie",
        "sku", "smoothie", "taxi", "tpu", "uri", "wiki", "zombie",
    )),
    ("headaches", "headache"), ("auses", "ause"), ("ouses", "ouse"),
    # Greek words.
    ("yses", "ysis"), ("theses", "thesis"), ("crises", "crisis"), ("gnoses", "gnosis"), ("synopses", "synopsis"),
    *((f"{one}es", one) for one in (
        "canvas", "atlas", "ias", "us", "ss", "x", "ch", "sh", "tz", "echo", "embargo", "hero", "mosquito", "potato", "tomato",
        "tornado", "torpedo", "veto", "volcano",
    )),
    ("ies", "y"),
    # No plural.
    ("ss", "ssItem"), ("us", "usItem"), ("is", "isItem"),
    ("s", ""),
)  # fmt: skip
"""The first that fits decides."""


def singular(name: str) -> str:
    """What one member of a list of that name is called."""
    last = _LAST_WORD.search(name)
    word = last[0].lower() if last is not None else ""
    if word in _WORDS:
        return name[: len(name) - len(word)] + _with_ending(name[len(name) - len(word) :], word, _WORDS[word])
    if word in _NO_PLURALS or len(name) < 3:
        return name + "Item"
    for ending, one in _ENDINGS:
        if name.lower().endswith(ending):
            return name[: len(name) - len(ending)] + _with_ending(name[len(name) - len(ending) :], ending, one)
    return name + "Item"


def _with_ending(written: str, plural: str, one: str) -> str:
    """The singular, with the capitals of what both begin with."""
    same = next((n for n, (a, b) in enumerate(zip(plural, one, strict=False)) if a != b), min(len(plural), len(one)))
    return written[:same] + one[same:]
