"""Keys that an object of a JSON schema has twice: harmless where both values are equal, as in the schema of SPDX 3.0.1."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.said import as_count, own
from ...runtime import dataclass
from ...runtime.report import ConfigError, spot
from ...runtime.yaml_text import Document, Limits, read_text
from ..schema.canonical import same

_TOKENS: Final = r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},:]|[^\s\[\]{},:"]+'


@dataclass(frozen=True, slots=True)
class Twice:
    """Where an object has a key for the second time, where for the first time, and whether both values are equal."""

    first: tuple[int, int]
    second: tuple[int, int]
    equal: bool


def read_with_duplicates(content: bytes, name: str, limits: Limits) -> tuple[Document, list[Diagnostic]] | None:
    """A JSON text with duplicate keys, and what there is to say of them; None for any other text.

    Where two values differ there is an error among the diagnostics.
    """
    try:
        text = content.decode("utf-8").removeprefix("\ufeff")
        data = json.loads(text)
        read_text(json.dumps(data), limits=limits)
    except (ValueError, RecursionError, ConfigError):
        return None
    found = [_diagnostic(one, name) for one in duplicates(text)]
    return (Document(data, text, is_json=True), found) if found else None


def duplicates(text: str) -> list[Twice]:
    """The keys that an object of a JSON text has twice, in the order of the text."""
    found: list[Twice] = []
    # For each open object the keys with their places and values, None for a list; and the key whose value is next.
    objects: list[dict[str, tuple[int, int, int]] | None] = []
    keys: list[tuple[str, int] | None] = []
    starts: list[int] = []
    for match in re.finditer(_TOKENS, text, re.DOTALL):
        mark = match[0]
        if mark in ",:":
            continue
        if mark in "]}":
            objects.pop()
            keys.pop()
            start = starts.pop()
        elif objects and objects[-1] is not None and keys[-1] is None:
            keys[-1] = (json.loads(mark), match.start())
            continue
        elif mark in "[{":
            objects.append({} if mark == "{" else None)
            keys.append(None)
            starts.append(match.start())
            continue
        else:
            start = match.start()
        here, key = (objects[-1], keys[-1]) if objects else (None, None)
        if here is not None and key is not None:
            word, at = key
            if word in here:
                first, begin, end = here[word]
                equal = same(_value(text, begin, end), _value(text, start, match.end()))
                found.append(Twice(spot(text, first), spot(text, at), equal))
            here[word] = (at, start, match.end())
            keys[-1] = None
    return found


def _value(text: str, start: int, end: int) -> Any:
    return json.loads(text[start:end])


def _diagnostic(twice: Twice, name: str) -> Diagnostic:
    where = f"line {as_count(twice.first[0])}, column {as_count(twice.first[1])}"
    message = f"duplicate key, with {'equal' if twice.equal else 'other'} values; first in {where}"
    return Diagnostic(
        code="yaml-duplicate-key", message=own(message), severity="warning" if twice.equal else "error", file=name,
        line=twice.second[0], column=twice.second[1],
        hint=own("remove one of the two" if twice.equal else "keep one of the two"),
    )  # fmt: skip
