"""Whether a text is a regular expression of ECMA-262 (2025), in the grammar of the `u` flag.

One rule is relaxed, as validators do: a backslash may precede any character but letters and digits. Names of Unicode
properties are not looked up.
"""

from __future__ import annotations

import re
from typing import Final

_NAME: Final = r"<((?:[^\W\d]|\$)[\w$\u200c\u200d]*)>"
_ESCAPE: Final = re.compile(
    r"[fnrtv]|c[A-Za-z]|0(?![0-9])|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{0*(?:10|[0-9A-Fa-f])?[0-9A-Fa-f]{1,4}\}"
    r"|[\W_]"
)
_SET: Final = re.compile(r"[dDsSwW]|[pP]\{\w+(?:=\w+)?\}")
_GROUP: Final = re.compile(rf"\?(?:(:|=|!|<=|<!)|{_NAME}|([ims]*)(?:-([ims]*))?:)")
_MAX_NAMES: Final = 1000
"""The sets of names are copied, which takes quadratic time."""
_COUNT: Final = re.compile(r"\{([0-9]+)(?:,([0-9]*))?\}")


def is_regex(text: str) -> bool:
    """Whether the whole text is one expression."""
    return _Reader(text).read()


class _Reader:
    """Reads from left to right with a stack of its own, so that no nesting is too deep."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._groups = 0
        # Names that some alternative has, by alternative: two that exclude each other may have the same name.
        self._names: set[str] = set()
        self._wanted: set[str] = set()
        self._largest = 0

    def read(self) -> bool:
        # For each open group: may it be repeated; names before its first alternative; names of its alternatives so far.
        stack: list[tuple[bool, set[str], set[str]]] = []
        here: set[str] = set()
        started: set[str] = set()
        joined: set[str] = set()
        repeatable = False
        while self._at < len(self._text):
            character = self._text[self._at]
            self._at += 1
            if character == "(":
                found = _GROUP.match(self._text, self._at)
                if found is None and self._text.startswith("?", self._at):
                    return False
                name = None
                if found is not None:
                    self._at = found.end()
                    name = found[2]
                    if found[3] is not None and not _are_flags(found[3], found[4]):
                        return False
                if found is None or name is not None:
                    self._groups += 1
                if name is not None:
                    if name in here or len(self._names) > _MAX_NAMES:
                        return False
                    here = here | {name}
                    self._names.add(name)
                stack.append((found is None or found[1] in (None, ":"), started, joined))
                started, joined, repeatable = here, here, False
            elif character == ")":
                if not stack:
                    return False
                here = here | joined
                repeatable, started, joined = stack.pop()
            elif character == "|":
                joined, here, repeatable = joined | here, started, False
            elif character in "^$":
                repeatable = False
            elif character in "*+?{":
                if not repeatable or not self._repeats(character):
                    return False
                repeatable = False
            elif character == "\\":
                if self._at < len(self._text) and self._text[self._at] in "bB":
                    self._at += 1
                    repeatable = False
                elif self._escapes():
                    repeatable = True
                else:
                    return False
            elif character == "[":
                if not self._is_class():
                    return False
                repeatable = True
            elif character in "]}":
                return False
            else:
                repeatable = True
        return not stack and self._largest <= self._groups and self._wanted <= self._names

    def _repeats(self, character: str) -> bool:
        if character == "{":
            found = _COUNT.match(self._text, self._at - 1)
            if found is None:
                return False
            least, most = found[1].lstrip("0"), (found[2] or "").lstrip("0")
            # By length first: Python converts no number of 5,000 digits.
            if found[2] and (len(most), most) < (len(least), least):
                return False
            self._at = found.end()
        if self._text.startswith("?", self._at):
            self._at += 1
        return True

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found is not None:
            self._at = found.end()
        return found

    def _escapes(self) -> bool:
        number = self._take(re.compile("[1-9][0-9]*"))
        if number is not None:
            self._largest = max(self._largest, int(number[0]) if len(number[0]) < 10 else 10**10)
            return True
        name = self._take(re.compile(f"k{_NAME}"))
        if name is not None:
            self._wanted.add(name[1])
            return True
        return (self._take(_SET) or self._take(_ESCAPE)) is not None

    def _is_class(self) -> bool:
        if self._text.startswith("^", self._at):
            self._at += 1
        while not self._text.startswith("]", self._at):
            low = self._member()
            if low is None:
                return False
            if not self._text.startswith("-", self._at) or self._text.startswith("-]", self._at):
                continue
            self._at += 1
            high = self._member()
            if high is None or low < 0 or high < low:
                return False
        self._at += 1
        return True

    def _member(self) -> int | None:
        """The code of a class's member, -1 for a set like `\\w`, None for anything else."""
        if self._at >= len(self._text):
            return None
        character = self._text[self._at]
        self._at += 1
        if character != "\\":
            return ord(character)
        if self._take(_SET) is not None:
            return -1
        found = self._take(re.compile("b")) or self._take(_ESCAPE)
        return None if found is None else _code(found[0], self._surrogate(found[0]))

    def _surrogate(self, escape: str) -> str:
        """The second half where the escape is the first half of a pair."""
        if not re.fullmatch("u[dD][89abAB]..", escape):
            return ""
        found = self._take(re.compile(r"\\u[dD][c-fC-F][0-9A-Fa-f]{2}"))
        return found[0][2:] if found is not None else ""


def _code(escape: str, low: str) -> int:
    if low:
        return 0x10000 + ((int(escape[1:], 16) - 0xD800) << 10) + int(low, 16) - 0xDC00
    kind, rest = escape[0], escape[1:]
    if rest and kind in "xu":
        return int(rest.strip("{}"), 16)
    if rest:
        return ord(rest) % 32
    return {"b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "0": 0}.get(kind, ord(kind))


def _are_flags(on: str, off: str | None) -> bool:
    """`(?i-m:`: each letter once, and one at least where there is a hyphen."""
    both = on + (off or "")
    return len(set(both)) == len(both) and (off is None or both != "")
