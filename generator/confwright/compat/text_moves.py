"""Rewrites what was renamed in a file that no package reads, where its reader has less to say then, and nothing new."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..base.finding import Finding
from ..systems import systems

Check = Callable[[bytes], list[Finding]]


def rewritten_text(content: bytes, kind: str, check: Check) -> tuple[str, list[str]]:
    """The text with what was renamed, and words for each change; `check` gives the findings of the new version."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return "", []
    words: list[str] = []
    found = _identities(check(content))
    while True:
        for changed, word in _candidates(kind, text):
            now = _identities(check(changed.encode()))
            if now < found:
                text, found = changed, now
                words.append(word)
                break
        else:
            return text, words


def _candidates(kind: str, text: str) -> Iterator[tuple[str, str]]:
    for system in systems():
        for one in system.texts:
            if one.name == kind and one.rewritten is not None:
                yield from one.rewritten(text)


def _identities(found: list[Finding]) -> set[tuple[str, str]]:
    return {(one.code, one.message) for one in found}
