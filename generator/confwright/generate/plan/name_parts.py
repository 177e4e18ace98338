"""Names of classes from their parts: the steps of a path, the words of a step."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ..names import class_name, words_of

LONGEST: Final = 60
"""No name is longer, but one that the schema asks for."""
_LONG = 48
_WORDS = 2
"""The words of a name that says something without its owner: `LabelSelector`, not `Options`."""


def whole(path: tuple[str, ...]) -> Iterator[str]:
    """The names of a path: all of it, or where that is long the shortest end that is more than a word, and longer ones."""
    full = pressed(path)
    if len(full) <= _LONG:
        yield full
        return
    shown = [pressed(path[-steps:]) for steps in range(1, len(path) + 1)]
    yield from shown[1 if len(words_of(shown[0])) < _WORDS and len(path) > 1 else 0 :]
    last = path[len(path) - 1]
    for owner in reversed(path[: len(path) - 1]):
        yield pressed((owner, cut(last, LONGEST - len(owner)))) if len(owner) < LONGEST // 2 else full


def cut(name: str, longest: int = LONGEST) -> str:
    """The last words of a name that is too long."""
    words = words_of(name)
    while len(name) > longest and len(words) > 1:
        name = "".join(words := words[1:])
    return name[-longest:]


def shared_words(labels: tuple[str, ...]) -> str:
    """The last words that all the labels of copies have: `Address` of `billingAddress` and `shippingAddress`."""
    words = [words_of(class_name(label)) for label in labels]
    if not words:
        return ""
    count = next(
        (n for n, column in enumerate(zip(*map(reversed, words), strict=False)) if len({*column}) > 1),
        min(map(len, words)),
    )
    return "".join(words[0][len(words[0]) - count :])


def unique_ends(names: list[str]) -> Iterator[str]:
    """The shortest end of each dotted name that no other one has; all of a name that does not end like a class."""
    parts = [name.split(".") for name in names]
    counts = Counter(".".join(steps[-size:]) for steps in parts for size in range(1, len(steps) + 1))
    for name, steps in zip(names, parts, strict=True):
        ends = (".".join(steps[-size:]) for size in range(1, len(steps) + 1))
        yield next((end for end in ends if counts[end] == 1), name) if steps[-1][:1].isupper() else name


def pressed(path: tuple[str, ...]) -> str:
    """One name of the steps of a path."""
    name = ""
    for step in path:
        # Members of the configuration of a thing count as members of the thing.
        owner = name.removesuffix("Config") or name
        name = step if not owner or _first_word(step) == _first_word(owner) else class_name(owner + step)
    return name


def joined(first: str, second: str) -> str:
    """Two words as one, what both have in the middle once."""
    for size in range(min(len(first), len(second)), 2, -1):
        if first.endswith(second[:size]) and (size == len(second) or second[size].isupper()) and second[0].isupper():
            return first + second[size:]
    return first + second


def _first_word(name: str) -> str:
    """`Postgres` of `PostgresStorage`: a label that begins as its owner does needs no owner in front."""
    found = re.match(r"[A-Z]+[a-z0-9]*", name)
    return found[0] if found else name
