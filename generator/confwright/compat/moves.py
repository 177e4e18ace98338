"""Keys that newer releases read at another place: where a document has one, and the document with it moved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from ..base.json_values import Keys, is_list, is_object
from ..base.yaml_moves import with_key_moved
from ..runtime.report import ConfigError
from ..runtime.yaml_events import Dialect
from ..runtime.yaml_text import read_text
from ..systems.system import Move


@dataclass(frozen=True, slots=True)
class Moved:
    """A key of a document, and the place that it belongs to; with `value`, the value that it gets in its place."""

    old: Keys
    new: Keys
    since: str
    value: str | None = None


def moved_keys(data: Any, moves: Sequence[Move]) -> Iterator[Moved]:
    """The keys of a document that are at an old place, and could be moved: nothing is at the new one."""
    for move in moves:
        for old in _places(data, move.old, ()):
            named = iter(key for key, pattern in zip(old, move.old, strict=True) if pattern == "*")
            new = tuple(next(named) if key == "*" else key for key in move.new)
            around = _at(data, old[:-1])
            if move.without & around.keys():
                continue
            if move.values is not None:
                if around[old[-1]] == move.values[0]:
                    yield Moved(old, new, move.since, move.values[1])
            elif not _is_there(data, new):
                yield Moved(old, new, move.since)


def move_groups(data: Any, moves: Sequence[Move]) -> Iterator[tuple[Moved, ...]]:
    """What can be moved: each key by itself, then all keys of a mapping together, which may be refused as a whole."""
    found = list(moved_keys(data, moves))
    yield from ((one,) for one in found)
    around: dict[Keys, dict[Keys, Moved]] = {}
    for one in found:
        group = around.setdefault(one.old[:-1], {})
        if one.new not in group:
            group[one.new] = one
    yield from (tuple(group.values()) for group in around.values() if len(group) > 1)


def with_moved(data: Any, one: Moved) -> Any:
    """The document with a key moved; mappings that are empty then are left out."""
    if one.value is not None:
        return _put(data, one.old, one.value)
    value = _at(data, one.old)
    shared = next(end for end in range(len(one.new) + 1) if one.new[: end + 1] != one.old[: end + 1])
    return _put(_without(data, one.old, shared), one.new, value)


def moved_in_text(text: str, moves: Sequence[Moved], dialect: Dialect) -> str | None:
    """The text with keys moved; None where that is not simple: then the text would hold something else."""
    changed: str | None = text
    for one in moves:
        changed = with_key_moved(changed, one.old, one.new, one.value) if changed is not None else None
    if changed is None:
        return None
    try:
        wanted = reduce(with_moved, moves, read_text(text, dialect=dialect).data)
        found = read_text(changed, dialect=dialect).data
    except ConfigError:
        return None
    return changed if _as_text(wanted) == _as_text(found) else None


def _as_text(data: Any) -> str:
    return json.dumps(data, sort_keys=True)


def _places(value: Any, pattern: Sequence[str], keys: Keys) -> Iterator[Keys]:
    if not pattern:
        yield keys
    elif is_object(value):
        for key in value if pattern[0] == "*" else [pattern[0]] if pattern[0] in value else []:
            yield from _places(value[key], pattern[1:], (*keys, key))
    elif is_list(value) and pattern[0] == "*" and len(pattern) > 1:
        for at, member in enumerate(value):
            yield from _places(member, pattern[1:], (*keys, at))


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def _is_there(data: Any, keys: Keys) -> bool:
    """Whether a value is at some keys, or something other than a mapping is on the way there."""
    for key in keys:
        if is_object(data) and key not in data:
            return False
        if not is_object(data) and not is_list(data):
            return True
        parts: Any = data
        data = parts[key]
    return True


def _put(data: Any, keys: Keys, value: Any) -> Any:
    if not keys:
        return value
    key = keys[0]
    if is_list(data):
        return [_put(member, keys[1:], value) if at == key else member for at, member in enumerate(data)]
    around = data if is_object(data) else {}
    return {**around, str(key): _put(around.get(str(key)), keys[1:], value)}


def _without(data: Any, keys: Keys, kept: int) -> Any:
    """The data without a key, and without the mappings that are empty then, but for those on the first `kept` keys."""
    key, *below = keys
    if is_list(data):
        return [_without(member, tuple(below), kept - 1) if at == key else member for at, member in enumerate(data)]
    if not below:
        return {name: member for name, member in data.items() if name != key}
    inner = _without(data[key], tuple(below), kept - 1)
    gone = kept <= 0 and is_object(inner) and not inner
    return {name: inner if name == key else member for name, member in data.items() if not (name == key and gone)}
