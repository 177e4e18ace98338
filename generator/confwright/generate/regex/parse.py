"""Parses a regular expression of ECMA-262 (2024) to a tree.

JSON Schema recommends the `u` flag, so that grammar is tried first. A pattern that is wrong there is read by the
lenient grammar for the web (Annex B: `\\-`, a lone `{`), but still by code points, and with `\\p{..}` and `\\u{..}`.
"""

from __future__ import annotations

import re
from typing import Final

from .character_sets import DIGITS, LINE_ENDS, SPACE, WORD, Ranges, complement, unicode_property, union
from .errors import PatternError
from .nodes import Alt, Back, Chars, Edge, Group, Look, Node, Repeat, Seq
from .scanner import MAX_DEPTH, MAX_LENGTH, Scanner

_MAX_COUNT: Final = 2**32 - 2
"""Python's largest count of a repetition; larger ones say no more than that."""
_CLASSES: Final = {"d": DIGITS, "w": WORD, "s": SPACE}
_CONTROLS: Final = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_QUANTIFIER: Final = re.compile(r"\{([0-9]+)(,([0-9]*))?\}")
_NAME: Final = re.compile(r"<([^\W\d]|\$)(\w|\$)*>")


def parse(pattern: str) -> Node:
    """The tree of a pattern. Raises PatternError for what both grammars refuse (with the reason of the `u` grammar)."""
    if len(pattern) > MAX_LENGTH:
        raise PatternError(f"longer than {MAX_LENGTH} characters")
    try:
        return _Parser(pattern, strict=True).whole()
    except PatternError as error:
        try:
            return _Parser(pattern, strict=False).whole()
        except PatternError:
            raise error from None


class _Parser(Scanner):
    def __init__(self, text: str, *, strict: bool) -> None:
        super().__init__(text)
        self._strict = strict
        names = _names(text)
        self._names: dict[str, int] = {}
        for number, name in enumerate(names, 1):
            if name is not None and self._names.setdefault(name, number) != number:
                raise PatternError(f"two groups have the name {name!r}")
        self._groups, self._opened = len(names), 0

    def whole(self) -> Node:
        node = self._alternatives()
        if not self.ended:
            raise PatternError("a ')' without '('")
        return node

    # -- the grammar

    def _alternatives(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise PatternError(f"nested more than {MAX_DEPTH} levels deep")
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        self._depth -= 1
        return options[0] if len(options) == 1 else Alt(tuple(options))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            parts.append(self._term())
        return parts[0] if len(parts) == 1 else Seq(tuple(parts))

    def _term(self) -> Node:
        start = self._at
        character = self._next()
        if character in "^$":
            return Edge("^" if character == "^" else "$")
        if character == "(":
            node = self._group()
            if isinstance(node, Look) and (self._strict or node.behind):
                return node
        elif character == "\\" and self._peek("b"):
            self._at += 1
            return Edge("b")
        elif character == "\\" and self._peek("B"):
            self._at += 1
            return Edge("B")
        else:
            node = self._atom(character)
        return self._quantified(node, start)

    def _quantified(self, node: Node, start: int) -> Node:
        least, most = 0, None
        if self._take("?"):
            most = 1
        elif self._take("+"):
            least = 1
        elif not self._take("*"):
            found = self._match(_QUANTIFIER)
            if not found:
                return node
            least = _count(found[1])
            most = least if found[2] is None else _count(found[3]) if found[3] else None
            if most is not None and most < least:
                raise PatternError("a repetition whose largest number is smaller than its smallest")
        lazy = self._take("?")
        return Repeat(node, least, most, lazy, self._text[start : self._at])

    def _group(self) -> Node:
        number = None
        if self._take("?:"):
            pass
        elif self._take("?="):
            return self._look(behind=False, negated=False)
        elif self._take("?!"):
            return self._look(behind=False, negated=True)
        elif self._take("?<="):
            return self._look(behind=True, negated=False)
        elif self._take("?<!"):
            return self._look(behind=True, negated=True)
        elif self._take("?"):
            if not self._match(_NAME):
                raise PatternError("a group '(?' that ECMA-262 does not know")
            number = self._opened = self._opened + 1
        else:
            number = self._opened = self._opened + 1
        return Group(self._closed(), number)

    def _look(self, *, behind: bool, negated: bool) -> Node:
        return Look(self._closed(), behind, negated)

    def _closed(self) -> Node:
        body = self._alternatives()
        if not self._take(")"):
            raise PatternError("a '(' without ')'")
        return body

    def _atom(self, character: str) -> Node:
        if character == ".":
            return Chars(complement(LINE_ENDS))
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character in "*+?" or (character == "{" and _QUANTIFIER.match(self._text, self._at - 1)):
            raise PatternError(f"nothing to repeat before '{character}'")
        if character in "{}]" and self._strict:
            raise PatternError(f"a lone '{character}'")
        return _one(ord(character))

    # -- escapes

    def _escape(self) -> Node:
        if found := self._match("[1-9][0-9]*"):
            digits = found[0]
            if len(digits) < 6 and int(digits) <= self._groups:
                return Back(int(digits))
            if self._strict:
                raise PatternError(f"there is no group {digits[:6]}")
            self._at -= len(digits)
        if self._peek("k") and (self._strict or self._names):
            self._at += 1
            found = self._match(_NAME)
            number = self._names.get(found[0][1:-1]) if found else None
            if number is None:
                raise PatternError("'\\k' names no group")
            return Back(number)
        found_set = self._set()
        if found_set is not None:
            return Chars(found_set)
        return _one(self._character(in_class=False))

    def _set(self) -> Ranges | None:
        """`\\d`, `\\W`, `\\p{..}` after the backslash; None for another escape."""
        letter = self._text[self._at : self._at + 1]
        if letter and letter.lower() in _CLASSES:
            self._at += 1
            known = _CLASSES[letter.lower()]
            return complement(known) if letter.isupper() else known
        if letter in ("p", "P") and (self._strict or self._text.startswith("{", self._at + 1)):
            self._at += 1
            found = self._match(r"\{([\w=]+)\}")
            named = unicode_property(found[1]) if found else None
            if named is None:
                raise PatternError("'\\p' with a property that is not supported (general categories are)")
            return complement(named) if letter == "P" else named
        return None

    def _character(self, *, in_class: bool) -> int:
        """An escape for one character, after the backslash."""
        character = self._next()
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "c":
            if found := self._match("[A-Za-z]" if self._strict or not in_class else "[A-Za-z0-9_]"):
                return ord(found[0]) % 32
            if not self._strict:
                self._at -= 1
                return ord("\\")
        elif character == "x":
            if found := self._match("[0-9a-fA-F]{2}"):
                return int(found[0], 16)
        elif character == "u":
            code = self._unicode()
            if code is not None:
                return code
        elif character in "01234567" and (not self._strict or (character == "0" and not self._match("(?=[0-9])"))):
            # Annex B: octal, up to \377.
            rest = self._match("[0-7]{0,2}" if character < "4" else "[0-7]?") if not self._strict else None
            return int(character + (rest[0] if rest else ""), 8)
        elif in_class and character == "b":
            return 8
        if character == "k" and self._names:
            raise PatternError("'\\k' in a class")
        if self._strict and not (character in "^$\\.*+?()[]{}|/" or (in_class and character == "-")):
            raise PatternError(f"'\\{character}' is not an escape" if character.isprintable() else "a wrong escape")
        return ord(character)

    def _unicode(self) -> int | None:
        if found := self._match(r"[dD][89abAB]([0-9a-fA-F]{2})\\u[dD][c-fC-F]([0-9a-fA-F]{2})"):
            high, low = found[0][:4], found[0][-4:]
            return 0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00
        if found := self._match("[0-9a-fA-F]{4}"):
            return int(found[0], 16)
        if found := self._match(r"\{0*([0-9a-fA-F]{1,6})\}"):
            code = int(found[1], 16)
            if code > 0x10FFFF:
                raise PatternError("an escape beyond the last character")
            return code
        return None

    # -- classes

    def _class(self) -> Node:
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        while not self._take("]"):
            low = self._member()
            if not (self._peek("-") and not self._peek("-]")):
                ranges += _ranges(low)
                continue
            self._at += 1
            if self._at >= len(self._text):
                raise PatternError("a '[' without ']'")
            high = self._member()
            if isinstance(low, tuple) or isinstance(high, tuple):
                if self._strict:
                    raise PatternError("a range in a class from or to a set like '\\w'")
                ranges += (*_ranges(low), *_ranges(ord("-")), *_ranges(high))
                continue
            if high < low:
                raise PatternError("a range in a class whose end comes before its start")
            ranges.append((low, high))
        joined = union(ranges)
        return Chars(complement(joined) if negated else joined)

    def _member(self) -> int | Ranges:
        if self._at >= len(self._text):
            raise PatternError("a '[' without ']'")
        character = self._next()
        if character != "\\":
            return ord(character)
        found = self._set()
        return found if found is not None else self._character(in_class=True)


def _ranges(member: int | Ranges) -> Ranges:
    return member if isinstance(member, tuple) else ((member, member),)


def _one(code: int) -> Chars:
    return Chars(_ranges(code))


def _count(digits: str) -> int:
    digits = digits.lstrip("0") or "0"
    return min(int(digits), _MAX_COUNT) if len(digits) < 11 else _MAX_COUNT


def _names(text: str) -> list[str | None]:
    """The capturing groups in their order, with their names; found before parsing, since references may come first."""
    names: list[str | None] = []
    for found in re.finditer(r"\\.|\[(?:[^\]\\]|\\.)*\]?|\((\?(?:<(?![=!])([^>]*)>)?)?", text, re.DOTALL):
        if found[0].startswith("(") and (found[1] is None or found[2] is not None):
            names.append(found[2])
    return names
