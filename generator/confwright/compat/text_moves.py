"""Rewrites what was renamed in a file that no package reads, where its reader has less to say then, and nothing new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ..base.finding import Finding
from ..systems import systems

Check = Callable[[bytes], list[Finding]]


def rewritten_text(content: bytes, kind: str, check: Check) -> tuple[str, list[str]]:
    """The text with what was renamed, and words for each change; `check` gives the findings of the new version."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return "", []
    if len(text) > _LARGEST:
        return text, []
    found = _identities(check(content))
    changed, words = text, list[str]()
    while (
        one := next(((new, word) for new, word in _candidates(kind, changed) if word not in words), None)
    ) is not None:
        changed = one[0]
        words.append(one[1])
    if words and _identities(check(changed.encode())) < found:
        return changed, words
    # One of them is not right: each by itself.
    words, tried = list[str](), set[str]()
    left = _MOST_WORK
    while left > 0 and (one := next(((new, word) for new, word in _candidates(kind, text) if word not in tried), None)):
        tried.add(one[1])
        left -= len(text)
        now = _identities(check(one[0].encode()))
        if now < found:
            text, found = one[0], now
            words.append(one[1])
    return text, words


_LARGEST: Final = 200_000
"""Characters of a file that is rewritten: more than any has that people wrote."""
_MOST_WORK: Final = 4_000_000
"""Characters that are read anew, again and again."""


def _candidates(kind: str, text: str) -> Iterator[tuple[str, str]]:
    for system in systems():
        for one in system.texts:
            if one.name == kind and one.rewritten is not None:
                yield from one.rewritten(text)


def _identities(found: list[Finding]) -> set[tuple[str, str]]:
    return {(one.code, one.message) for one in found}
