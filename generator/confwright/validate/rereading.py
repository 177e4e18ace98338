"""Reads a text that was read before with a few characters less: only the entry that has changed, where that is surely the same.

The parser goes from left to right, and what it knows at the first character of an entry of a block collection is how far in the
collection is. So an entry that begins and ends with lines of its own means the same by itself as it does in the whole text. What
could tell this apart is left to a reading of the whole: anchors, merge keys, directives, other numbers of lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..base.json_values import Keys, is_list, is_object
from ..runtime import dataclass
from ..runtime.json_text import Place
from ..runtime.report import ConfigError
from ..runtime.yaml_text import TEXT_LIMITS, Document, Limits, read_text

if TYPE_CHECKING:
    from ..runtime.yaml_events import Dialect

_BREAK: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_MARKER: Final = re.compile("(?:^|[\n\r\x85\u2028\u2029])(?:---|\\.\\.\\.|\ufeff)")
"""What ends a document, or begins a text, where a line begins."""
_DIRECTIVE: Final = re.compile("(?:^|[\n\r\x85\u2028\u2029])%")
_DASH: Final = re.compile(r"( *)- *\Z")
_BLANK: Final = re.compile(r"( *)\Z")
_OPENS: Final = frozenset("{[!&*")
"""What a collection may begin with that is not in block style, or not surely."""


class Reader:
    """Reads the texts of one file, and remembers the last one that was right."""

    def __init__(self) -> None:
        self._last: dict[tuple[Dialect, Limits], tuple[str, Document]] = {}

    def of(self, content: bytes) -> Callable[[Dialect, Limits], Document]:
        """What reads a text for a package, whose classes are its own: of the limits only the numbers are taken."""
        return lambda dialect, within: self.read(
            content, dialect, Limits(**{name: getattr(within, name) for name in TEXT_LIMITS})
        )

    def read(self, content: bytes, dialect: Dialect, limits: Limits) -> Document:
        """The document of a text, as `read_text` gives it. Raises ConfigError as that does."""
        try:
            text = content.decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError:
            return read_text(content, dialect=dialect, limits=limits)
        last = self._last.get((dialect, limits))
        if last is not None and last[0] == text:
            return last[1]
        # No text has more values than characters, but for one.
        is_small = len(content) < min(limits.size, limits.nodes)
        found = reread(*last, text, dialect, limits) if last is not None and is_small else None
        found = found if found is not None else read_text(content, dialect=dialect, limits=limits)
        self._last[dialect, limits] = text, found
        return found


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a block collection: the keys that lead to it, where it begins and ends in the text, and how far in it is."""

    keys: Keys
    begin: int
    end: int
    line: int
    indent: int


def reread(before: str, document: Document, text: str, dialect: Dialect, limits: Limits) -> Document | None:
    """The document of `text`, made from that of `before`; None where the whole text has to be read."""
    if not document.is_plain or _DIRECTIVE.search(text):
        return None
    more = len(text) - len(before)
    entry = _entry_around(before, document, *_changed(before, text))
    if entry is None:
        return None
    old, new = before[entry.begin : entry.end], text[entry.begin : entry.end + more]
    is_last = entry.end == len(before)
    lines = len(_BREAK.findall(new))
    if lines != len(_BREAK.findall(old)) or not (is_last or _BREAK.fullmatch(new[-1:])) or _MARKER.search(new):
        return None
    try:
        # As deep as it may be in its place; the whole text keeps to the other limits (`Reader.read`).
        alone = read_text(new, dialect=dialect, limits=Limits(depth=limits.depth - len(entry.keys) + 1))
    except ConfigError:
        return None
    if not alone.is_plain or not _is_the_entry(alone, new, entry):
        return None
    if not is_last and _last_line(alone.places()) > lines:
        return None  # a value that is not written is where the next one begins: `? key`
    key = entry.keys[-1] if isinstance(entry.keys[-1], str) else 0
    data = _with(document.data, entry.keys, alone.data[key])
    places = _moved(alone.places(), entry.line - 1)
    whole = _placed(document.places(), entry.keys, places.parts[key], places.keys[key])
    return Document(data, text, is_json=False, plain=True, places=whole)


def _changed(before: str, text: str) -> tuple[int, int]:
    """Begin and end of the part of a text in whose place there is another one."""
    most = min(len(before), len(text))
    begin = _same(most, lambda count: before[:count] == text[:count])
    rest = most - begin
    return begin, len(before) - _same(rest, lambda count: not count or before[-count:] == text[-count:])


def _same(most: int, is_same: Callable[[int], bool]) -> int:
    """The largest number for which something is so, as it is for all smaller ones."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if is_same(middle) else (low, middle - 1)
    return low


def _entry_around(text: str, document: Document, begin: int, end: int) -> _Entry | None:
    """The innermost entry that holds a part of a text and has lines of its own."""
    starts = [0, *(match.end() for match in _BREAK.finditer(text)), len(text)]
    number = bisect_right(starts, begin, hi=len(starts) - 1)  # of the line, from 1
    data: Any = document.data
    place = document.places()
    found: _Entry | None = None
    keys: Keys = ()
    stop = len(starts)  # the line that no part of the collection is in
    while place.keys and text[starts[place.line - 1] + place.column - 1] not in _OPENS:
        pattern = _BLANK if isinstance(next(iter(place.keys)), str) else _DASH
        entries = sorted(place.keys.items(), key=lambda one: one[1])
        index = bisect_right(entries, number, key=lambda one: one[1][0]) - 1
        if index < 0:
            break
        key, at = entries[index]
        indent = _indent(pattern, text, starts, at)
        after = entries[index + 1][1] if index + 1 < len(entries) else None
        if indent is None or (after is not None and _indent(pattern, text, starts, after) != indent):
            break
        stop = after[0] if after is not None else stop
        if not starts[at[0] - 1] <= begin <= end <= starts[stop - 1]:
            break
        keys = (*keys, key)
        found = _Entry(keys, starts[at[0] - 1], starts[stop - 1], at[0], indent)
        data, place = data[key], place.parts[key]
    return found


def _indent(pattern: re.Pattern[str], text: str, starts: list[int], at: tuple[int, int]) -> int | None:
    """How far in an entry is; None where something else is before it in its line."""
    line, column = at
    match = pattern.match(text[starts[line - 1] : starts[line - 1] + column - 1])
    return len(match[1]) if match is not None else None


def _is_the_entry(alone: Document, text: str, entry: _Entry) -> bool:
    """Whether a text is an entry in the place of another one: the only one of its collection, with the same key, as far in."""
    key, at = entry.keys[-1], (1, entry.indent + 1)
    root = alone.places()
    if not is_object(alone.data) and not is_list(alone.data):
        return False
    if len(alone.data) != 1 or (root.line, root.column) != at:
        return False
    if isinstance(key, str):
        return is_object(alone.data) and root.keys.get(key) == at
    return is_list(alone.data) and text[entry.indent] == "-"


def _last_line(place: Place) -> int:
    """The last line in which a value begins."""
    return max((place.line, *map(_last_line, place.parts.values())))


def _with(data: Any, keys: Keys, value: Any) -> Any:
    """The data with another value at some keys; what is not on the way there is the same."""
    if not keys:
        return value
    parts: Any = data
    copy: Any = {**data} if is_object(data) else [*parts]
    copy[keys[0]] = _with(parts[keys[0]], keys[1:], value)
    return copy


def _moved(place: Place, lines: int) -> Place:
    """A place and its parts, some lines further down."""
    moved = Place(place.line + lines, place.column)
    moved.parts = {key: _moved(part, lines) for key, part in place.parts.items()}
    moved.keys = {key: (line + lines, column) for key, (line, column) in place.keys.items()}
    return moved


def _placed(place: Place, keys: Keys, part: Place, at: tuple[int, int]) -> Place:
    """A place with another one at some keys, and the place of the last key."""
    key, *below = keys
    copy = Place(place.line, place.column)
    copy.parts, copy.keys = {**place.parts}, place.keys
    if below:
        copy.parts[key] = _placed(place.parts[key], tuple(below), part, at)
    else:
        copy.parts[key], copy.keys = part, {**place.keys, key: at}
    return copy
