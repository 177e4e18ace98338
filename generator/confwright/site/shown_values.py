"""Values and places as the pages show them: no possible secret, and nothing that depends on the current folder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..base.addresses import HIDDEN, without_passwords
from ..environments.tree import UNSET
from ..generate.schema.walk import is_reference
from .views import Line, Span

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Characters that are invisible, or change the direction of the text around them."""


def visible(text: str) -> str:
    """`text` with its control characters shown as escapes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode(), lines)


def shown(value: Any, *, hidden: bool) -> str:
    """A value as JSON; `***` where it may be a secret, or for the password of an address in it."""
    if value is UNSET:
        return ""
    if is_reference(value):
        return f"{{env: {value['env']}}}"
    if hidden and value is not None and value not in ("", [], {}):
        return HIDDEN
    return without_passwords(json.dumps(value, ensure_ascii=False))


def in_project(place: str, root: Path) -> str:
    """A place (`file:line:column`), relative to the top of the project, wherever the command was run."""
    file, *rest = place.rsplit(":", 2) if re.search(r":\d+:\d+$", place) else [place]
    path = Path.cwd() / file
    return ":".join([path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name, *rest])


def code(text: str) -> Span:
    return Span(text, code=True)


def text(*parts: str | Span) -> Line:
    """A line of words and spans."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


def listed(words: list[str], last: str) -> Iterator[Span]:
    """`a`, `b` and `c`, as code."""
    for number, word in enumerate(words):
        if number:
            yield Span(f" {last} " if number == len(words) - 1 else ", ")
        yield code(word)
