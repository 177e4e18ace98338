"""Reads JSON text strictly, and tells where each value stands. Standard library only."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any, Final, NoReturn

from .problems import ConfigError, Problem
from .yaml_places import Place
from .yaml_scalars import MAX_DIGITS

NOT_JSON: Final = object()
"""What `read_json` gives for a text that is none."""

_MOST_PROBLEMS: Final = 100
_STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
_SHAPE: Final = rf"{_STRING}|[\[\]{{}},:]"
_TOKENS: Final = rf'({_STRING})|([\[\]{{}},:])|[^\s\[\]{{}},:"]+'
_ONE_BRACKET: Final = bytes.maketrans(b"{}", b"[]")
_UNMARKED: Final = bytes(set(range(256)) - set(b'[]{}"\\'))
_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")


class _DuplicateError(Exception):
    """An object has a key twice."""


def read_json(text: str, *, depth: int, nodes: int) -> Any:
    """The data of a JSON text, or NOT_JSON.

    Raises ConfigError: `yaml-duplicate-key`, `yaml-number`, `encoding`, `limit-depth`. A text beyond the limits is no
    JSON for us: the YAML reader refuses it with a place, unless it is YAML whose comments are full of brackets.
    """
    opened = text.count("[") + text.count("{")
    # A text has no more values than characters.
    doubtful = len(text) > nodes and 1 + opened + text.count(",") + text.count(":") > nodes
    deep = opened > depth
    try:
        data = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError:
        return NOT_JSON
    except (_DuplicateError, RecursionError, ValueError) as error:
        if (doubtful or deep) and not _within(text, depth, nodes):
            return NOT_JSON
        return _refused(error, text)
    if (doubtful or (deep and not _is_shallow(text, depth))) and not _fits(data, depth, nodes):
        return NOT_JSON
    if _HALF.search(text):
        half = _half(text)
        if half is not None:
            raise ConfigError([half])
    return data


def _refused(error: Exception, text: str) -> Any:
    """Why `json` did not take a text that is JSON; NOT_JSON where it is none. Raises ConfigError."""
    if isinstance(error, _DuplicateError):
        raise ConfigError(_duplicates(text)) from None
    if isinstance(error, RecursionError):
        raise ConfigError([Problem(path="", code="limit-depth", message="nested too deeply")]) from None
    if type(error) is not ValueError:
        raise error
    return _bad_number(text)


def json_places(text: str) -> Place:
    """The places of a JSON text that was read without a problem."""
    return _Scan(text).root


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _DuplicateError
    return made


def _no_constant(word: str) -> NoReturn:
    raise json.JSONDecodeError(word, "", 0)


def _is_shallow(text: str, depth: int) -> bool:
    """Whether a JSON text surely keeps to a depth; False where that takes a look at the data.

    Of the text only quotes and brackets are kept. A string without brackets leaves a pair of quotes, which goes; where it
    holds one, a quote remains. Then the innermost brackets go, level by level.
    """
    rest = text.encode("utf-8", "ignore").translate(_ONE_BRACKET, _UNMARKED).replace(b'""', b"")
    if b'"' in rest or b"\\" in rest:
        return False
    for _ in range(depth):
        if not rest:
            break
        rest = rest.replace(b"[]", b"")
    return not rest


def _fits(data: Any, depth: int, nodes: int) -> bool:
    """Whether data keeps to the limits: what `_within` tells of its text, without a look at every token."""
    level: list[Any] = [data] if isinstance(data, (dict, list)) else []
    values = 1
    for _ in range(depth):
        below: list[Any] = []
        for one in level:
            is_map = one.__class__ is dict
            values += (len(one) or 1) + (len(one) if is_map else 0)
            below += [
                sub for sub in (one.values() if is_map else one) if sub.__class__ is dict or sub.__class__ is list
            ]
        if values > nodes or not below:
            return values <= nodes
        level = below
    return not level and values <= nodes


def _within(text: str, depth: int, nodes: int) -> bool:
    """Whether the brackets and commas outside of strings keep to the limits."""
    level, values = 0, 1
    for match in re.finditer(_SHAPE, text, re.DOTALL):
        mark = match[0]
        if mark in "[{":
            level += 1
        elif mark in "]}":
            level -= 1
        values += mark in "[{,:"
        if level > depth or values > nodes:
            return False
    return True


class _Scan:
    """Walks the tokens of a JSON text that `json` has accepted."""

    def __init__(self, text: str) -> None:
        self._starts = [0] + [match.end() for match in re.finditer(r"\r\n|\r|\n", text)]
        self.root = Place(1, 1)
        self.duplicates: list[Problem] = []
        self._run(text)

    def _at(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def _run(self, text: str) -> None:
        # A mapping is (place, True), and its key is the last one of `keys`.
        stack: list[tuple[Place, bool]] = []
        keys: list[str | int | None] = []
        for match in re.finditer(_TOKENS, text, re.DOTALL):
            mark = match[0]
            if mark in ",:":
                if mark == "," and stack[-1][1]:
                    keys[-1] = None
                elif mark == ",":
                    keys[-1] = len(stack[-1][0].parts)
                continue
            if mark in "]}":
                stack.pop()
                keys.pop()
                continue
            at = self._at(match.start())
            if stack and stack[-1][1] and keys[-1] is None:
                self._key(stack[-1][0], keys, json.loads(mark), at)
                continue
            place = Place(*at)
            if not stack:
                self.root = place
            else:
                key = 0 if keys[-1] is None else keys[-1]
                stack[-1][0].parts[key] = place
                if not stack[-1][1]:
                    stack[-1][0].keys[key] = at
            if mark in "[{":
                stack.append((place, mark == "{"))
                keys.append(None if mark == "{" else 0)

    def _key(self, place: Place, keys: list[str | int | None], key: str, at: tuple[int, int]) -> None:
        if key in place.keys:
            from .places import dotted

            if len(self.duplicates) < _MOST_PROBLEMS:
                path = dotted([*(step for step in keys[:-1] if step is not None), key])
                message = "this key stands twice in the same mapping"
                self.duplicates.append(_problem("yaml-duplicate-key", message, at, path))
        place.keys[key] = at
        keys[-1] = key


def _problem(code: str, message: str, at: tuple[int, int], path: str = "") -> Problem:
    return Problem(path=path, code=code, message=message, line=at[0], column=at[1])


def _duplicates(text: str) -> list[Problem]:
    return _Scan(text).duplicates


def _bad_number(text: str) -> NoReturn:
    message = f"an integer of more than {MAX_DIGITS} digits"
    bare = re.sub(_STRING, lambda match: " " * len(match[0]), text, flags=re.DOTALL)
    found = re.search(r"(?<![\w.])-?\d{600,}(?![\w.])", bare)
    at = spot_of(text, found.start() if found else 0)
    raise ConfigError([_problem("yaml-number", message, at)])


def _half(text: str) -> Problem | None:
    """The first string with half of a surrogate pair."""
    for match in re.finditer(_STRING, text, re.DOTALL):
        if _HALF.search(match[0]) and re.search("[\ud800-\udfff]", json.loads(match[0])):
            return _problem("encoding", "half of a surrogate pair, which is no character", spot_of(text, match.start()))
    return None


def spot_of(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character, from 1."""
    from .yaml_events import spot

    return spot(text, index)
