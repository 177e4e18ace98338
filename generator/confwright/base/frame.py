"""The lines of a document around a finding, masked, because others may read the log that shows the report.

Nothing is shown but keys, and the values of which the schema says that they are plain settings. All else (values of fields that
may hold a secret, of keys that are not known, of free-form mappings, comments, text that is not YAML) has each letter and digit
replaced, so that the caret stays where it belongs.
"""

from __future__ import annotations

import re
from ast import literal_eval
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator

from ..runtime.yaml_text import Document
from .document_walk import Schema, Visit, of_type, walked
from .finding import SourceLine
from .json_values import Keys
from .near_words import nearest
from .said import Said
from .secret_names import SENSITIVE
from .terminal import column_kept
from .veil import Veil

MASK = "•"
_WORD = re.compile(r"\w")
_KEY = re.compile(r"""^\s*(?:-\s+)*(?P<sign>["']?)(?P<key>[\w. /-]*[\w./-])(?P=sign)(?=\s*:(?:\s|$))""")
Spots = dict[int, list[tuple[int, int]]]
"""Places that need no mask: by line the first column and the column after the last, in order."""
_TOKEN = re.compile(r"[{\[|>]|[&*!]\S*|(?:[^:#,\]}\s]|:(?=\S)|(?<=\S)#| +(?![\s#,\]}:]))*")
"""A bracket, an anchor, alias or tag, or a plain scalar."""
_STEP = re.compile(r"""\[(?P<index>\d+)\]|\[(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]|\.?(?P<word>[^.\[\]]+)""")
_MOST = 160
"""Characters of a line that are shown."""


def frame(lines: list[str], line: int, shown: Spots, column: int = 1) -> tuple[SourceLine, ...]:
    """The line of a finding, with the one before it; all but the places of `shown` is masked.

    Of a long line, such as a whole document of JSON, what is around the column.
    """
    numbers = [n for n in (line - 1, line) if 1 <= n <= len(lines) and (n == line or lines[n - 1].strip())]
    cut = max(0, column - 1 - _MOST // 2) if column > _MOST - 40 else 0
    return tuple(SourceLine(n, Said(_masked(lines[n - 1], cut, shown.get(n, []))), cut) for n in numbers)


def _masked(text: str, cut: int, kept: list[tuple[int, int]]) -> str:
    """What is shown of a line, masked except for some columns; dots replace its beginning."""
    window = text[cut : cut + _MOST]
    clear: set[int] = set()
    # A line can be a whole document: of its places only those in the window are looked at, and the one that leads into it.
    first = max(0, bisect_left(kept, (cut + 1, 0)) - 1)
    for begin, end in kept[first : bisect_left(kept, (cut + _MOST + 1, 0))]:
        clear.update(range(max(begin - 1, cut) - cut, min(end - 1, cut + _MOST) - cut))
    out = [c if index in clear or not _WORD.match(c) else MASK for index, c in enumerate(window)]
    shown = column_kept("".join(out)).rstrip()
    return f"...{shown[3:]}" if cut and shown else shown


def places_shown(document: Document, lines: list[str], schema: Schema, veil: Veil, found: Collection[int]) -> Spots:
    """The places of all keys, and of the values that may be shown everywhere: an alias may put one into a secret.

    Of the lines that the frames of findings show; `found` are the lines of the findings.
    """
    wanted = {number for line in found for number in (line - 1, line)}
    shown: set[tuple[int, int, int]] = set()
    hidden: set[tuple[int, int]] = set()
    tags: set[Keys] = set()
    for visit in walked(schema, document.data):
        for keys in (key for known in visit.schemas for key in known.get("x-discriminator", ())):
            tags.add((*visit.keys, keys))  # what tells the branches apart is a name, never a secret
        place = document.locate(visit.keys)
        own = document.locate(visit.keys, key=True) if visit.keys and isinstance(visit.keys[-1], str) else None
        spots: list[tuple[int, int]] = []
        if own is not None and own[0] in wanted and not veil.hides_key(visit.keys):
            spots.append(own)
        if place is not None and place[0] in wanted:
            if may_be_shown(visit) or (visit.keys in tags and _is_name(visit.value)):
                spots.append(place)
            elif not isinstance(visit.value, (dict, list)):
                hidden.add(place)
        for line, column in spots:
            # Text after `&`, `*` or `!` may be a value without its quotes.
            if line <= len(lines) and lines[line - 1][column - 1 : column] not in ("&", "*", "!"):
                shown.add((line, column, token_end(lines[line - 1], column)))
    return _by_line(spot for spot in shown if spot[:2] not in hidden)


def _is_name(value: object) -> bool:
    """Whether a value can be the name of a module, a class or a branch."""
    return isinstance(value, str) and all(part.isidentifier() for part in value.replace("-", "_").split("."))


def _by_line(places: Iterable[tuple[int, int, int]]) -> Spots:
    found: Spots = {}
    for line, begin, end in sorted(places):
        found.setdefault(line, []).append((begin, end))
    return found


def keys_shown(lines: list[str], veil: Veil) -> Spots:
    """The places of what looks like a key of the schema, in a text that could not be read."""
    matches = ((number, _KEY.match(line)) for number, line in enumerate(lines, 1))
    return {
        number: [(1, match.end() + 1)] for number, match in matches if match is not None and veil.knows(match["key"])
    }


def may_be_shown(visit: Visit) -> bool:
    """Whether a value is a plain setting: the schema knows it, and neither it nor its name speaks of a secret."""
    if isinstance(visit.value, (dict, list)) or not visit.schemas:
        return False
    if any(schema.get("x-sensitive") or schema.get("x-secret") for schema in visit.schemas):
        return False
    if any(SENSITIVE.search(key) for key in visit.keys if isinstance(key, str)):
        return False
    if isinstance(visit.value, str):
        # Of text, only what is one of a few words or nearly so; any other may hold anything, pasted into the wrong place too.
        return any(_is_near(visit.value, (*schema.get("enum", ()), schema.get("const"))) for schema in visit.schemas)
    # A number where text belongs may be a password without its quotes.
    return any(
        of_type(schema["type"], visit.value)
        if "type" in schema
        else visit.value in schema.get("enum", ()) or schema.get("const") == visit.value
        for schema in visit.schemas
    )


def _is_near(text: str, words: Iterable[object]) -> bool:
    known = [word for word in words if isinstance(word, str)]
    return text in known or nearest(text, known) is not None


def token_end(text: str, column: int) -> int:
    """The column after the last of the token that begins at a column (both from 1), on its line. At least one further."""
    # Not a copy of the rest: a line can be a whole document with 100,000 tokens.
    begin = column - 1
    sign = text[begin : begin + 1]
    if sign in ("'", '"') and sign:
        end = text.find(sign, column)
        return end + 2 if end > 0 else max(len(text.rstrip()) + 1, column + 1)
    match = _TOKEN.match(text, begin)
    return max(match.end() + 1 if match else 0, column + 1)


def keys_of_path(path: str) -> Keys:
    """The keys of a dotted path, as `runtime.places.dotted` writes it."""
    return tuple(_steps(path))


def _steps(path: str) -> Iterator[str | int]:
    position = 0
    while match := _STEP.match(path, position):
        position = match.end()
        if match["index"] is not None:
            yield int(match["index"])
        else:
            yield str(literal_eval(match["quoted"])) if match["quoted"] is not None else match["word"]


def lines_of(text: str) -> list[str]:
    """The lines of a text, as YAML counts them."""
    return re.split("\r\n|[\n\r\x85\u2028\u2029]", text)


def schema_line(number: int, text: str) -> SourceLine:
    """A line of a schema, as it is: schemas are public, and one with the value of a secret is refused (`secret-in-schema`)."""
    return SourceLine(number, Said(text))
