"""Parses regular expressions of Python, RE2 and PCRE to the tree of ecma_parse; see regex_dialects.py.

What depends on a flag is resolved here: letters of `(?i)` are sets of both cases, `^` and `$` of `(?m)` look around.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from .character_sets import ALL, DIGITS, HORIZONTAL, VERTICAL, WORD, Ranges, complement, unicode_property, union
from .errors import PatternError
from .folding import ASCII_PUNCTUATION, folded, python_class
from .nodes import Alt, Chars, Edge, Group, Look, Node, Repeat, Seq
from .scanner import MAX_DEPTH, MAX_LENGTH, Scanner

_NEWLINE: Final = Chars(((10, 10),))
_END: Final = Edge("$")
_BEFORE_LAST_LINE_END: Final = Group(Alt((_END, Look(Seq((_NEWLINE, _END)), behind=False, negated=False))), None)
_LINE_START: Final = Group(Alt((Edge("^"), Look(_NEWLINE, behind=True, negated=False))), None)
_LINE_END: Final = Group(Alt((_END, Look(_NEWLINE, behind=False, negated=False))), None)
_CONTROLS: Final = {"t": 9, "n": 10, "f": 12, "r": 13, "a": 7}
_POSIX: Final[dict[str, Ranges]] = {
    "alpha": ((65, 90), (97, 122)), "digit": DIGITS, "alnum": ((48, 57), (65, 90), (97, 122)), "upper": ((65, 90),),
    "lower": ((97, 122),), "punct": ASCII_PUNCTUATION, "graph": ((33, 126),), "print": ((32, 126),),
    "blank": ((9, 9), (32, 32)), "cntrl": ((0, 31), (127, 127)), "xdigit": ((48, 57), (65, 70), (97, 102)),
    "space": ((9, 13), (32, 32)), "word": WORD, "ascii": ((0, 127),),
}  # fmt: skip
_SPACES: Final = {("pcre", "s"): "space"}
_QUANTIFIER: Final = re.compile(r"\{(\d*)(,?)(\d*)\}")
_FLAGS: Final = {"python": "aimsxu", "re2": "imsU", "pcre": "imsx"}
_MOST: Final = {"re2": 1000}


@dataclass(frozen=True, slots=True)
class _Flags:
    i: bool = False
    m: bool = False
    s: bool = False
    x: bool = False
    a: bool = False


def parse(pattern: str, dialect: Literal["python", "re2", "pcre"]) -> Node:
    """The tree of a pattern. Raises PatternError."""
    if len(pattern) > MAX_LENGTH:
        raise PatternError(f"longer than {MAX_LENGTH} characters")
    parser = _Parser(pattern, dialect)
    tree = parser.alternatives(_Flags())
    if not parser.ended:
        raise PatternError("a ')' without '('")
    return tree


class _Parser(Scanner):
    def __init__(self, text: str, dialect: Literal["python", "re2", "pcre"]) -> None:
        super().__init__(text)
        self._dialect = dialect

    def alternatives(self, flags: _Flags) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise PatternError(f"nested more than {MAX_DEPTH} levels deep")
        options: list[Node] = []
        parts: list[Node] = []
        while not self.ended and not self._peek(")"):
            if self._take("|"):
                options.append(Seq(tuple(parts)))
                parts = []
                continue
            changed = self._inline_flags(flags)
            if changed is not None:
                if self._match(r"[*+?]|\{\d"):
                    raise PatternError("a repetition of flags")
                flags = changed
                continue
            if not self._skipped(flags):
                parts.append(self._quantified(self._term(flags), flags))
        self._depth -= 1
        options.append(Seq(tuple(parts)))
        return options[0] if len(options) == 1 else Alt(tuple(options))

    def _skipped(self, flags: _Flags) -> bool:
        """A comment, or what `(?x)` does not look at."""
        if self._dialect != "re2" and self._match(r"\(\?#[^)]*\)"):
            return True
        return flags.x and self._match(r"\s+|#[^\n]*\n?") is not None

    # -- flags

    def _inline_flags(self, flags: _Flags) -> _Flags | None:
        found = self._match(r"\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)")
        if found is None or (not found[1] and found[2] is None):
            return None
        if self._dialect == "python" and found[2]:
            raise PatternError("flags are turned off for a group only")
        return self._flags(flags, found[1], found[2] or "")

    def _flags(self, flags: _Flags, on: str, off: str) -> _Flags:
        for letters, value in ((on, True), (off, False)):
            for letter in letters:
                if letter not in _FLAGS[self._dialect]:
                    raise PatternError(f"the flag {letter!r} is not supported")
                if letter in "imsxa":
                    flags = replace(flags, **{letter: value})
        return flags

    # -- the grammar

    def _term(self, flags: _Flags) -> Node:
        character = self._next()
        match character:
            case "^":
                return _LINE_START if flags.m else Edge("^")
            case "$":
                return _LINE_END if flags.m else _END if self._dialect == "re2" else _BEFORE_LAST_LINE_END
            case ".":
                return Chars(ALL if flags.s else complement(((10, 10),)))
            case "(":
                return self._group(flags)
            case "[":
                return self._class(flags)
            case "\\":
                return self._escape(flags)
            case "*" | "+" | "?":
                raise PatternError(f"nothing to repeat before '{character}'")
            case _:
                return self._one(ord(character), flags)

    def _one(self, code: int, flags: _Flags) -> Chars:
        return Chars(self._folded(((code, code),), flags) if flags.i else ((code, code),))

    def _folded(self, ranges: Ranges, flags: _Flags) -> Ranges:
        return folded(ranges, python=self._dialect == "python", ascii_only=flags.a)

    def _quantified(self, node: Node, flags: _Flags) -> Node:
        while flags.x and self._skipped(flags):
            pass
        start = self._at
        least, most = 0, None
        if self._take("?"):
            most = 1
        elif self._take("+"):
            least = 1
        elif not self._take("*"):
            found = _QUANTIFIER.match(self._text, self._at)
            if found is None or not (found[1] or (found[3] and self._dialect == "python")):
                return node
            self._at = found.end()
            least = int(found[1] or 0)
            most = least if not found[2] else int(found[3]) if found[3] else None
            if max(least, most or 0) > _MOST.get(self._dialect, 65535) or (most is not None and most < least):
                raise PatternError("a repetition with wrong numbers")
        lazy = self._take("?")
        if self._peek("+"):
            raise PatternError("a possessive repetition is not supported")
        if self._match(r"[*?]") or (_QUANTIFIER.match(self._text, self._at) and self._dialect == "python"):
            raise PatternError("a repetition of a repetition")
        return Repeat(node, least, most, lazy, self._text[start : self._at])

    def _group(self, flags: _Flags) -> Node:
        if not self._take("?"):
            return Group(self._closed(flags), None)
        named = self._match(r"P<\w+>") or (self._dialect != "python" and self._match(r"<\w+>|'\w+'"))
        if named or self._take(":"):
            return Group(self._closed(flags), None)
        looks = {"=": (False, False), "!": (False, True), "<=": (True, False), "<!": (True, True)}
        for sign, (behind, negated) in looks.items():
            if self._take(sign):
                if self._dialect == "re2":
                    raise PatternError("RE2 has no look-around")
                return Look(self._closed(flags), behind, negated)
        found = self._match(r"([a-zA-Z]*)(?:-([a-zA-Z]+))?:")
        if found:
            return Group(self._closed(self._flags(flags, found[1], found[2] or "")), None)
        raise PatternError(f"the group '(?{self._text[self._at : self._at + 2]}' is not supported")

    def _closed(self, flags: _Flags) -> Node:
        body = self.alternatives(flags)
        if not self._take(")"):
            raise PatternError("a '(' without ')'")
        return body

    # -- escapes

    def _escape(self, flags: _Flags) -> Node:
        letter = self._text[self._at : self._at + 1]
        python = self._dialect == "python"
        if letter == "A":
            edge: Node = Edge("^")
        elif letter == "z" or (letter == "Z" and python):
            edge = _END
        elif letter == "Z" and self._dialect == "pcre":
            edge = _BEFORE_LAST_LINE_END
        elif letter in ("b", "B"):
            unicode = self._dialect != "re2" and not flags.a
            edge = _word_edge(letter) if unicode else Edge("b" if letter == "b" else "B")
        elif letter == "Q" and not python:
            self._at += 1
            found = self._match(re.compile(r"(.*?)(?:\\E|\Z)", re.DOTALL))
            parts: list[Node] = [self._one(ord(character), flags) for character in (found[1] if found else "")]
            # What repeats it, repeats its last character.
            return Seq((*parts[:-1], *(self._quantified(part, flags) for part in parts[-1:])))
        else:
            known = self._set(flags)
            return Chars(known) if known is not None else self._one(self._character(in_class=False), flags)
        self._at += 1
        return edge

    def _set(self, flags: _Flags) -> Ranges | None:
        """`\\d`, `\\W`, `\\h`, `\\p{..}` after the backslash; None for another escape."""
        letter = self._text[self._at : self._at + 1]
        kind, known = letter.lower(), None
        if kind in ("d", "w", "s") and letter:
            unicode = self._dialect != "re2" and not flags.a
            known = python_class(_SPACES.get((self._dialect, kind), kind)) if unicode else self._ascii_class(kind)
        elif self._dialect == "pcre" and letter in ("h", "H", "v", "V", "N"):
            known = {"h": HORIZONTAL, "v": VERTICAL, "n": ((10, 10),)}[kind]
        elif kind == "p" and self._dialect != "python":
            self._at += 1
            found = self._match(r"([A-Z])|\{(\^?)([\w&=]+)\}")
            named = self._property(found[1] or found[3]) if found else None
            if found is None or named is None:
                raise PatternError("'\\p' with a property that is not supported (general categories are)")
            named = self._folded(named, flags) if flags.i else named
            return complement(named) if (letter == "P") is not (found[2] == "^") else named
        if known is None:
            return None
        self._at += 1
        return complement(known) if letter.isupper() else known

    def _ascii_class(self, kind: str) -> Ranges:
        if kind == "s":
            return ((9, 10), (12, 13), (32, 32)) if self._dialect == "re2" else ((9, 13), (32, 32))
        return DIGITS if kind == "d" else WORD

    def _property(self, name: str) -> Ranges | None:
        if name == "L&":
            name = "LC"
        if self._dialect == "pcre" and name.removeprefix("Is") in ("Graph", "Print", "Blank", "Cntrl", "Digit"):
            return python_class(name.removeprefix("Is").lower())
        short = len(name) <= 2 and name != "LC"
        return unicode_property(name) if short or name in ("LC", "Any") else None

    def _character(self, *, in_class: bool) -> int:
        """An escape for one character, after the backslash."""
        python = self._dialect == "python"
        if found := self._match(r"x([0-9a-fA-F]{2})") or self._match(r"x\{([0-9a-fA-F]{1,6})\}"):
            if python and "{" in found[0]:
                raise PatternError("Python has no '\\x{'")
            return _code(int(found[1], 16))
        if python and (found := self._match(r"u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})")):
            return _code(int(found[1] or found[2], 16))
        if found := self._match(r"0[0-7]{0,2}|[0-3][0-7]{2}"):
            return int(found[0], 8)
        character = self._next()
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "v" and self._dialect != "pcre":
            return 11
        if character == "e" and self._dialect == "pcre":
            return 27
        if character == "b" and in_class and self._dialect != "re2":
            return 8
        if character.isascii() and character.isalnum():
            what = "a reference to a group" if character.isdigit() else f"'\\{character}'"
            raise PatternError(f"{what} is not supported")
        return ord(character)

    # -- classes

    def _class(self, flags: _Flags) -> Node:
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self._take("]"):
            first = False
            low = self._member(flags)
            if isinstance(low, tuple) or not self._peek("-") or self._peek("-]"):
                ranges += low if isinstance(low, tuple) else ((low, low),)
                continue
            self._at += 1
            high = self._member(flags)
            if isinstance(high, tuple) or high < low:
                raise PatternError("a wrong range in a class")
            ranges.append((low, high))
        joined = union(ranges)
        joined = self._folded(joined, flags) if flags.i else joined
        return Chars(complement(joined) if negated else joined)

    def _member(self, flags: _Flags) -> int | Ranges:
        if self._dialect != "python" and (found := self._match(r"\[:(\^?)([a-z]+):\]")):
            known = _POSIX.get(found[2])
            if known is None:
                raise PatternError(f"there is no class [:{found[2]}:]")
            if self._dialect == "pcre" and found[2] not in ("xdigit", "ascii"):
                known = python_class({"word": "w"}.get(found[2], found[2]))
            return complement(known) if found[1] else known
        character = self._next()
        if character != "\\":
            return ord(character)
        known = self._set(flags)
        return known if known is not None else self._character(in_class=True)


def _code(code: int) -> int:
    if code > 0x10FFFF:
        raise PatternError("an escape beyond the last character")
    return code


def _word_edge(letter: str) -> Node:
    """The edge of a word of Unicode, which ECMA-262 has not: a letter on one side, and none on the other."""
    word = Chars(python_class("w"))

    def look(*, behind: bool, negated: bool) -> Look:
        return Look(word, behind, negated)

    same = letter == "B"
    inside = Seq((look(behind=True, negated=False), look(behind=False, negated=not same)))
    outside = Seq((look(behind=True, negated=True), look(behind=False, negated=same)))
    return Group(Alt((inside, outside)), None)
