"""The lines of a document around a finding, masked: a report may stand in a log that others read.

Nothing is shown but keys, and the values of which the schema says that they are plain settings. All else (values of fields that
may hold a secret, of keys that are not known, of free-form mappings, comments, text that is no YAML) has each letter and digit
replaced, so that the caret stays where it belongs.
"""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Iterable, Iterator

from ..runtime.hints import nearest
from ..runtime.yaml_text import Document
from .finding import SourceLine
from .walk import Keys, Schema, Visit, walk

MASK = "•"
_WORD = re.compile(r"\w")
_KEY = re.compile(r"""^\s*(?:-\s+)*(?:"[\w. -]*"|'[\w. -]*'|[\w./-]+)(?=\s*:(?:\s|$))""")
_SENSITIVE = re.compile(r"pass|secret|token|key|credential|auth|private|dsn|url|uri|conn", re.IGNORECASE)
_TOKEN = re.compile(r"[{\[|>]|[&*!]\S*|(?:[^:#,\]}\s]|:(?=\S)|(?<=\S)#| +(?![\s#,\]}:]))*")
"""A bracket, an anchor, alias or tag, or a plain scalar."""
_STEP = re.compile(r"""\[(?P<index>\d+)\]|\[(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]|\.?(?P<word>[^.\[\]]+)""")
_MOST = 160
"""Characters of a line that are shown."""


def frame(
    lines: list[str], line: int, shown: set[tuple[int, int, int]] | None, column: int = 1
) -> tuple[SourceLine, ...]:
    """The line of a finding, with the one before it; `shown` are the places (line, from, to) that need no mask.

    Of a long line, such as a whole document of JSON, what is around the column.
    `None` where the text could not be read: then only what looks like a key at the start of a line is shown.
    """
    numbers = [n for n in (line - 1, line) if 1 <= n <= len(lines) and (n == line or lines[n - 1].strip())]
    cut = max(0, column - 1 - _MOST // 2) if column > _MOST - 40 else 0
    return tuple(SourceLine(n, _window(_masked(lines[n - 1], n, shown), cut), cut) for n in numbers)


def _window(text: str, cut: int) -> str:
    """What is shown of a line; dots stand for its beginning."""
    window = text[cut : cut + _MOST].rstrip()
    return f"...{window[3:]}" if cut and window else window


def _masked(text: str, number: int, shown: set[tuple[int, int, int]] | None) -> str:
    kept: list[tuple[int, int]]
    if shown is None:
        match = _KEY.match(text)
        kept = [(0, match.end())] if match else []
    else:
        kept = [(begin - 1, end - 1) for line, begin, end in shown if line == number]
    out: list[str] = []
    for index, character in enumerate(text):
        clear = any(begin <= index < end for begin, end in kept)
        out.append(character if clear or not _WORD.match(character) else MASK)
    return "".join(c if c.isprintable() else " " for c in out)


def places_shown(document: Document, lines: list[str], schema: Schema) -> set[tuple[int, int, int]]:
    """The places (line, first column, column after the last) of all keys, and of the values that may be shown."""
    found: set[tuple[int, int, int]] = set()
    tags: set[Keys] = set()
    for visit in walk(schema, document.data):
        for keys in (key for known in visit.schemas for key in known.get("x-discriminator", ())):
            tags.add((*visit.keys, keys))  # what tells the branches apart is a name, never a secret
        spots = [document.locate(visit.keys, key=True)] if visit.keys and isinstance(visit.keys[-1], str) else []
        if may_be_shown(visit) or visit.keys in tags:
            spots.append(document.locate(visit.keys))
        for spot in spots:
            if spot is not None and spot[0] <= len(lines):
                found.add((*spot, token_end(lines[spot[0] - 1], spot[1])))
    return found


def may_be_shown(visit: Visit) -> bool:
    """Whether a value is a plain setting: the schema knows it, and neither it nor its name speaks of a secret."""
    if isinstance(visit.value, (dict, list)) or not visit.schemas:
        return False
    if any(schema.get("x-sensitive") or schema.get("x-secret") for schema in visit.schemas):
        return False
    if any(_SENSITIVE.search(key) for key in visit.keys if isinstance(key, str)):
        return False
    if isinstance(visit.value, str):
        # Of text, only what is one of a few words or nearly so; any other may hold anything, pasted into the wrong place too.
        return any(_is_near(visit.value, (*schema.get("enum", ()), schema.get("const"))) for schema in visit.schemas)
    return any(keyword in schema for schema in visit.schemas for keyword in ("type", "enum", "const"))


def _is_near(text: str, words: Iterable[object]) -> bool:
    known = [word for word in words if isinstance(word, str)]
    return nearest(text, known) is not None or text in known


def token_end(text: str, column: int) -> int:
    """The column after the last of the token that begins at a column (both from 1), on its line. At least one further."""
    rest = text[column - 1 :]
    if rest[:1] in ("'", '"'):
        end = rest.find(rest[0], 1)
        return column + (end + 1 if end > 0 else max(len(rest.rstrip()), 1))
    match = _TOKEN.match(rest)
    return column + max(match.end() if match else 0, 1)


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
