"""The line of a setting in a TOML file (tomllib does not report it)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEYS = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_LINE = re.compile(rf"\s*(?:\[\s*(?P<table>{_KEYS})\s*\]|(?P<key>{_KEYS})\s*=)")


_MOST_PARTS = 100
_MANY_PARTS = re.compile(rf"^[^\S\n]*+[\[{{,]*+[^\S\n]*+(?:{_KEY}[^\S\n]*+\.[^\S\n]*+){{{_MOST_PARTS}}}", re.MULTILINE)


class TomlTooMuchError(ValueError):
    """TOML that Python does not read, or not in any useful time."""


def read_toml_text(text: str) -> dict[str, Any]:
    """The data of a TOML text. Raises ValueError (tomllib.TOMLDecodeError and ours), and RecursionError for deep nesting.

    Python's reader takes the third power of the parts of a dotted key: minutes for one of 5,000 parts.
    """
    if _MANY_PARTS.search(text):
        raise TomlTooMuchError(f"a key has more than {_MOST_PARTS} parts")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except ValueError:
        raise TomlTooMuchError("a number has more digits than Python reads") from None


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """The line (from 1) of the key `path`, or of the nearest table or key around it.

    Good enough for a message: text in multi-line strings that looks like a key may mislead it.
    """
    exact, above = _index(text)
    lines = [line for line in (exact.get(path), above.get(path)) if line is not None]
    if lines:
        return min(lines)
    return next((exact[path[:end]] for end in range(len(path) - 1, 0, -1) if path[:end] in exact), None)


@lru_cache(2)
def _index(text: str) -> tuple[dict[tuple[str, ...], int], dict[tuple[str, ...], int]]:
    """The first line of each key, and of each table that something is below: a file may have as many mistakes as lines."""
    exact: dict[tuple[str, ...], int] = {}
    above: dict[tuple[str, ...], int] = {}
    for number, keys in _keys(text):
        exact.setdefault(keys, number)
        for end in range(1, min(len(keys), _MOST_PARTS)):
            above.setdefault(keys[:end], number)
    return exact, above


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
