"""Whether byte code is that of a source: read by hand, since `marshal.loads` must not see what a stranger wrote.

Upstream: Python/marshal.c; PEP 552 for the header. The layout of a code object is that of Python 3.11 and newer.
"""

from __future__ import annotations

import marshal
import os
from importlib.util import MAGIC_NUMBER, source_hash
from typing import Final, Literal, TypeAlias

Verdict: TypeAlias = Literal["same", "ignored", "other", "unchecked", "unknown"]
"""`ignored`: Python would not run it, as it belongs to another source; `unknown`: of another Python, which may run it."""

_HEADER: Final = 16
_CODE_FIELDS: Final = ("i", "i", "i", "i", "i", "", "", "", "", "", "", "", "", "i", "", "")
_FILENAME: Final = 10
_DEEPEST: Final = 200


def judged(content: bytes, source: bytes, found: os.stat_result, optimised: int) -> Verdict:
    """What the byte code `content` is to a source file with this content and these times; `optimised`: the level it is for."""
    if len(content) < _HEADER:
        return "ignored"
    flags = int.from_bytes(content[4:8], "little")
    if flags == 0b01:
        return "unchecked"
    if flags == 0b11:
        ours = content[:4] == MAGIC_NUMBER
        if not ours or content[8:16] == source_hash(source):
            return _compared(content, source, optimised) if ours else "unknown"
        return "ignored"
    if flags != 0:
        return "ignored"
    times = int(found.st_mtime) & 0xFFFFFFFF, found.st_size & 0xFFFFFFFF
    if (int.from_bytes(content[8:12], "little"), int.from_bytes(content[12:16], "little")) != times:
        return "ignored"
    # Of another Python only its own compiler could tell, and whoever uses two of them has such files.
    return _compared(content, source, optimised) if content[:4] == MAGIC_NUMBER else "ignored"


def _compared(content: bytes, source: bytes, optimised: int) -> Verdict:
    try:
        wanted = compile(source, "", "exec", dont_inherit=True, optimize=optimised)
        same = _Reader(content[_HEADER:]).all() == _Reader(marshal.dumps(wanted)).all()
    except (ValueError, IndexError, SyntaxError, RecursionError, OverflowError):
        return "other"
    return "same" if same else "other"


class _Reader:
    """Reads marshalled data as tuples that can be compared; the name of the file a code object came from is left out."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0
        self._seen: list[object] = []

    def all(self) -> object:
        """The one value, with nothing after it. Raises ValueError, IndexError."""
        value = self._value(0)
        if self._at != len(self._data):
            raise ValueError("more than a value")
        return value

    def _take(self, count: int) -> bytes:
        end = self._at + count
        if count < 0 or end > len(self._data):
            raise ValueError("cut off")
        self._at = end
        return self._data[end - count : end]

    def _number(self) -> int:
        return int.from_bytes(self._take(4), "little", signed=True)

    def _value(self, depth: int) -> object:
        if depth > _DEEPEST:
            raise ValueError("too deep")
        kind = self._take(1)[0]
        place = len(self._seen)
        if kind & 0x80:
            self._seen.append(None)
        value = self._of(chr(kind & 0x7F), depth + 1)
        if kind & 0x80:
            self._seen[place] = value
        return value

    def _of(self, kind: str, depth: int) -> object:
        if kind in "NFT.S0":
            return (kind,)
        if kind == "r":
            return self._seen[self._number()]
        if kind in "aAuts":
            # Whether a text is shared with others is nothing that it means.
            return ("bytes" if kind == "s" else "text", self._take(self._number()))
        if kind in "zZ":
            return ("text", self._take(self._take(1)[0]))
        if kind == "i":
            return ("int", self._number())
        if kind == "l":
            digits = self._number()
            return ("int", digits, self._take(2 * abs(digits)))
        if kind in "gy":
            return (kind, self._take(8 if kind == "g" else 16))
        if kind in "()[<>:":
            count = 3 if kind == ":" else self._take(1)[0] if kind == ")" else self._number()
            if not 0 <= count <= len(self._data):
                raise ValueError("cut off")
            members = [self._value(depth) for _ in range(count)]
            return (kind, frozenset(members)) if kind in "<>" else ("tuple" if kind in "()" else kind, *members)
        if kind == "c":
            parts = [self._number() if field else self._value(depth) for field in _CODE_FIELDS]
            return ("code", *parts[:_FILENAME], *parts[_FILENAME + 1 :])
        raise ValueError(f"no kind of value: {kind!r}")
