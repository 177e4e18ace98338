"""On which line a setting stands in a TOML file (tomllib does not say)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEYS = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_LINE = re.compile(rf"\s*(?:\[\s*(?P<table>{_KEYS})\s*\]|(?P<key>{_KEYS})\s*=)")


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """The line (from 1) of the key `path`, or of the nearest table or key around it.

    Good enough for a message: text in multi-line strings that looks like a key may mislead it.
    """
    best: tuple[int, int] | None = None
    for number, keys in _keys(text):
        same = keys == path[: len(keys)]
        below = path == keys[: len(path)]  # [a.b.c] when a.b is asked for
        depth = len(keys) if same else len(path) if below else 0
        if depth > 0 and (best is None or depth > best[0]):
            best = depth, number
    return None if best is None else best[1]


def _keys(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.match(line)
        if match is None:
            continue
        if match["table"] is not None:
            table = _split(match["table"])
            yield number, table
        else:
            yield number, (*table, *_split(match["key"]))


def _split(keys: str) -> tuple[str, ...]:
    return tuple(part[1:-1] if part[0] in "\"'" else part for part in re.findall(_KEY, keys))
