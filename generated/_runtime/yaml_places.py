"""Where each value of a YAML text stands. Made only when somebody asks, from a second pass over the events.

The text has been read before, so it is known to be sound and within the limits.
"""

from __future__ import annotations

from typing import Any

from .yaml_events import events, position


class Place:
    """Line and column of a value, its parts by key or index, and where the keys stand."""

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
    for event in events(text):
        name = type(event).__name__
        word = ""
        if name in ("MappingStartEvent", "SequenceStartEvent"):
            stack.append(_Level(Place(*position(event)), name == "MappingStartEvent", event.anchor))
            continue
        if name == "ScalarEvent":
            place, word, anchor = Place(*position(event)), str(event.value), event.anchor
        elif name == "AliasEvent":
            # The alias is where the reader must look; what is inside stands at the anchor.
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
        level.key = (None if merge else word, position(event))
    else:
        key, at = level.key
        level.key = None
        if key is not None:
            level.place.parts[key], level.place.keys[key] = place, at
        elif 0 in place.parts:
            level.merges += place.parts.values()
        else:
            level.merges.append(place)
