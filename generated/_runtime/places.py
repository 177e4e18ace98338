"""Places in a document, as people write them."""

from __future__ import annotations

from collections.abc import Iterable

from .report import At


def keys_of(at: At) -> tuple[str | int, ...]:
    """The keys and indices from the document down to a place."""
    parts: list[str | int] = []
    while at is not None:
        at, key = at
        parts.append(key)
    parts.reverse()
    return tuple(parts)


def dotted(keys: Iterable[str | int]) -> str:
    """`storage.postgres.port`, `runs[2].limit`; a key that is no plain word stands in brackets and quotes."""
    text = ""
    for key in keys:
        if isinstance(key, int) and not isinstance(key, bool):
            text += f"[{key}]"
        elif isinstance(key, str) and key and all(c.isalnum() or c in "_-/" for c in key):
            text += f".{key}" if text else key
        else:
            text += f"[{str(key)!a}]"
    return text


def dotted_path(at: At) -> str:
    """The dotted path of a place."""
    return dotted(keys_of(at))
