"""Reads JSON text strictly, and finds the positions of the values of a JSON or YAML text."""

from __future__ import annotations

import json
import re
import sys
from bisect import bisect_right
from typing import Any, Final, NoReturn

from .report import ConfigError, Problem, dotted, spot

NOT_JSON: Final = object()
"""What `read_json` returns for a text that is not JSON."""

_MOST_PROBLEMS: Final = 100
_STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
_TOKENS: Final = rf'({_STRING})|([\[\]{{}},:])|[^\s\[\]{{}},:"]+'
_ONE_BRACKET: Final = bytes.maketrans(b"{}", b"[]")
_UNMARKED: Final = bytes(set(range(256)) - set(b'[]{}"\\'))
_HALF: Final = r"\\u[dD][89a-fA-F]"


class _DuplicateError(Exception):
    """An object has a key twice."""


def read_json(text: str, *, depth: int, nodes: int) -> Any:
    """The data of a JSON text, or NOT_JSON.

    Raises ConfigError: `yaml-duplicate-key`, `yaml-number`, `encoding`. A text beyond the limits is no
    JSON for us: the YAML reader refuses it with a place, unless it is YAML whose comments are full of brackets.
    """
    opened = text.count("[") + text.count("{")
    # A text has no more values than characters.
    doubtful = len(text) > nodes and 1 + opened + text.count(",") + text.count(":") > nodes
    deep = opened > depth
    try:
        data = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except (json.JSONDecodeError, RecursionError):
        return NOT_JSON
    except _DuplicateError:
        if doubtful or not _is_json(text):
            return NOT_JSON
        twice: list[Problem] = []
        json_places(text, twice)
        raise ConfigError(twice) from None
    except ValueError as error:
        if type(error) is not ValueError:
            raise
        raise ConfigError([_bad_number(text)]) from None
    if (doubtful or (deep and not _is_shallow(text, depth))) and not _fits(data, depth, nodes):
        return NOT_JSON
    if "\\u" in text and re.search(_HALF, text):
        half = _half(text)
        if half is not None:
            raise ConfigError([half])
    return data


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    object_ = dict(pairs)
    if len(object_) != len(pairs):
        raise _DuplicateError
    return object_


def _is_json(text: str) -> bool:
    """Whether a text whose reading ended at a duplicate key is JSON to its end."""
    try:
        json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return False
    return True


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
    """Whether data keeps to the limits."""
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


def _problem(code: str, message: str, at: tuple[int, int], path: str = "") -> Problem:
    return Problem(path=path, code=code, message=message, line=at[0], column=at[1])


def _bad_number(text: str) -> Problem:
    message = f"an integer of more than {sys.get_int_max_str_digits()} digits"
    bare = re.sub(_STRING, lambda match: " " * len(match[0]), text, flags=re.DOTALL)
    found = re.search(r"(?<![\w.])-?\d{600,}(?![\w.])", bare)
    at = spot(text, found.start() if found else 0)
    return _problem("yaml-number", message, at)


def _half(text: str) -> Problem | None:
    """The first string with half of a surrogate pair."""
    for match in re.finditer(_STRING, text, re.DOTALL):
        if re.search(_HALF, match[0]) and re.search("[\ud800-\udfff]", json.loads(match[0])):
            return _problem("encoding", "half of a surrogate pair, which is not a character", spot(text, match.start()))
    return None


# -- positions of values: found only on demand, by a second pass over a valid text


class Place:
    """Line and column of a value, its parts by key or index, and the positions of its keys."""

    __slots__ = ("column", "keys", "line", "parts")

    def __init__(self, line: int, column: int) -> None:
        self.line, self.column = line, column
        self.parts: dict[str | int, Place] = {}
        self.keys: dict[str | int, tuple[int, int]] = {}


class _Level:
    __slots__ = ("anchor", "is_map", "key", "merges", "place")

    def __init__(self, place: Place, is_map: bool, anchor: str | None) -> None:
        self.place, self.is_map, self.anchor = place, is_map, anchor
        self.key: tuple[str | None, tuple[int, int]] | None = None
        self.merges: list[Place] = []


def yaml_places(text: str) -> Place:
    """The places of a YAML text that was read without a problem."""
    root = Place(1, 1)
    stack: list[_Level] = []
    anchors: dict[str, tuple[Place, str]] = {}
    from .yaml_events import events, position

    for event in events(text):
        name = type(event).__name__
        word = ""
        if name in ("MappingStartEvent", "SequenceStartEvent"):
            stack.append(_Level(Place(*position(event)), name == "MappingStartEvent", event.anchor))
            continue
        if name == "ScalarEvent":
            place, word, anchor = Place(*position(event)), str(event.value), event.anchor
        elif name == "AliasEvent":
            # The value is at its alias for the user; what is inside is at the anchor.
            target, word = anchors[event.anchor]
            place, anchor = Place(*position(event)), None
            place.parts, place.keys = target.parts, target.keys
        else:
            level = stack.pop()
            place, anchor = level.place, level.anchor
            for other in level.merges:
                for key, part in other.parts.items():
                    if key not in place.parts:
                        place.parts[key], place.keys[key] = part, other.keys[key]
        if anchor is not None:
            anchors[anchor] = (place, word)
        if not stack:
            root = place
        else:
            _put(stack[-1], place, word, event)
    return root


def _put(level: _Level, place: Place, word: str, event: Any) -> None:
    if not level.is_map:
        index = len(level.place.parts)
        level.place.parts[index] = place
        level.place.keys[index] = (place.line, place.column)
    elif level.key is None:
        merge = word == "<<" and type(event).__name__ == "ScalarEvent" and event.tag is None and event.implicit[0]
        level.key = (None if merge else word, (place.line, place.column))
    else:
        key, at = level.key
        level.key = None
        if key is not None:
            level.place.parts[key], level.place.keys[key] = place, at
        elif 0 in place.parts:
            level.merges += place.parts.values()
        else:
            level.merges.append(place)


def json_places(text: str, twice: list[Problem] | None = None) -> Place:
    """The places of a JSON text that `json` has accepted; `twice` takes the problems of keys that an object has twice."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    root = Place(1, 1)
    stack: list[Place] = []
    # The key or index of the value that comes next, for each place of the stack; None where a key comes next.
    keys: list[str | int | None] = []
    for match in re.finditer(_TOKENS, text, re.DOTALL):
        mark = match[0]
        if mark in "]}":
            stack.pop()
            keys.pop()
            continue
        if mark in ",:":
            if mark == ",":
                keys[-1] = None if type(keys[-1]) is str else len(stack[-1].parts)
            continue
        line = bisect_right(starts, match.start())
        at = line, match.start() - starts[line - 1] + 1
        if stack and keys[-1] is None:
            keys[-1] = key = json.loads(mark)
            if twice is not None and key in stack[-1].keys and len(twice) < _MOST_PROBLEMS:
                path = dotted([step for step in keys if step is not None])
                twice.append(_problem("yaml-duplicate-key", "this key appears twice in the same mapping", at, path))
            stack[-1].keys[key] = at
            continue
        place = Place(*at)
        if not stack:
            root = place
        else:
            step = keys[-1] if keys[-1] is not None else 0
            stack[-1].parts[step] = place
            if type(step) is int:
                stack[-1].keys[step] = at
        if mark in "[{":
            stack.append(place)
            keys.append(None if mark == "{" else 0)
    return root
