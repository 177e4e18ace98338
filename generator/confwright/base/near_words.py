"""The word that a wrong one was probably meant to be, with bounded work per input.

One input can have 100,000 wrong words. Each reader of an input (settings, schema, deployment, document) calls `anew` first;
after `runtime.hints.MOST_WORK` compared characters it gets no more hints. Nothing is imported before a word is wrong.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from .said import Ours, as_name

if TYPE_CHECKING:
    from ..runtime.hints import Search

_SHARED: Final[list[Search]] = []


def anew() -> None:
    """Begin another input, which may compare as much as the one before."""
    _SHARED.clear()


def nearest(wrong: object, known: Collection[str], likeness: float = 0.6) -> str | None:
    """The known word nearest to a wrong one; `likeness` is from 0 to 1, where they are the same."""
    return _search().nearest(wrong, known, likeness)


def did_you_mean(wrong: object, known: Collection[str]) -> Ours | None:
    """A hint with the nearest of the known words."""
    hint = _search().did_you_mean(wrong, known)
    return as_name(hint) if hint is not None else None


def _search() -> Search:
    if not _SHARED:
        from ..runtime.hints import Search

        _SHARED.append(Search())
    return _SHARED[0]
