"""Keys of YAML in a line that is being typed."""

from __future__ import annotations

import re
from typing import Final

_KEY: Final = re.compile(
    r"""("(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+')[ \t]*+:(?=[ \t]|$)"""
    r"""|([^\s#&*!|>'"%@`{}\[\],:?-][^#:\r\n]*+|[?:-][^\s#:][^#:\r\n]*+):(?=[ \t\r\n]|$)"""
)


def key_at(line: str, column: int = 0) -> tuple[str, int] | None:
    """The key that begins at a column, as it is written, and the column behind its colon; None where there is no key."""
    match = _KEY.match(line, column)
    if match is None:
        return None
    return (match[1] or match[2].rstrip(" \t")), match.end()


def unquoted(key: str) -> str:
    """A key as it is read."""
    return key[1:-1] if len(key) > 1 and key[0] in "'\"" and key[-1] == key[0] else key
