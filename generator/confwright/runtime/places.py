"""Places in a document, as people write them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .report import At

_LONGEST: Final = 200


def keys_of(at: At) -> tuple[str | int, ...]:
    """The keys and indices from the document down to a place."""
    parts: list[str | int] = []
    while at is not None:
        at, key = at
        parts.append(key)
    parts.reverse()
    return tuple(parts)


def dotted(keys: Iterable[str | int]) -> str:
    """`storage.postgres.port`, `runs[2].limit`; a key that is no plain word stands in brackets and quotes.

    A key of many characters is cut.
    """
    text = ""
    for key in keys:
        if isinstance(key, int) and not isinstance(key, bool):
            text += f"[{key}]"
            continue
        word = str(key) if len(str(key)) <= _LONGEST else f"{str(key)[:_LONGEST]}..."
        if word and all(c.isalnum() or c in "_-/" for c in word):
            text += f".{word}" if text else word
        else:
            text += f"[{word!a}]"
    return text


def dotted_path(at: At) -> str:
    """The dotted path of a place."""
    return dotted(keys_of(at))
