"""A text that is read while it is typed, entry by entry, gives what the whole text gives: data, their order, all places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confwright.runtime.json_text import Place
from confwright.runtime.report import ConfigError
from confwright.runtime.yaml_text import DEFAULT_LIMITS, Document, Limits, read_text
from confwright.validate.rereading import Reader, reread

PLAIN = (
    "x", "1", "1.5", "true", "", "two words", "'it''s'", '"a\\tb"', "a # no", "# only", "'#'", "http://h:1/p", "[]", "{}",
    "0 * * * *", "[a, b]", "{a: 1, b: [c]}", "[a,\n    b]", "{a: 1,\n  b: 2}", "{\n  a: 1,\n  b: 2\n  }",
    "|\n        text\n         more\n\n", ">-\n        folded\n        text", "|+\n        kept\n\n\n",
    "'two\n        lines'", "plain\n        goes on", '"a\n\n        b"', "!!int 5",
)  # fmt: skip
"""What a value can be, where nothing else is wrong."""
ODD = (
    "x: y", "&a x", "*a", "!t x", "- x", "? y", "😀", "\ufeff", "<<", "=", "-", "--- x", "yes", "010", "~", "{", "'", '"', "|",
    "&b\n        c: 1", "{<<: {z: 1}}", "@", "%x", "\t", "...", "]",
)  # fmt: skip
KEYS = ("a", "b", "c", "'q'", '"d"', "two words", "😀", "a.b", "e", "f")
ODD_KEYS = ("<<", "1", "? k", "!!str t", "&n n", "*a ", "a", "a")
BREAKS = ("\n", "\n", "\n", "\n\n", "\r\n", "\n# note\n", "\n      # note\n", "  # behind\n", "\n\t\n", "\r", "\u2028")
PIECES = (
    *ODD,
    *ODD_KEYS,
    *BREAKS,
    ":",
    ": ",
    " ",
    "  ",
    "- ",
    "[",
    "}",
    ",",
    "---",
    "%",
    ": 1",
    " #",
    "&x ",
    "*x",
    "!!str ",
)


class Writer:
    """Writes YAML of several levels; the odder, the more often with something unusual or wrong in it."""

    def __init__(self, random: Random) -> None:
        self.random, self.odd = random, random.choice((0.0, 0.0, 0.02, 0.1))
        self.breaks = random.choice((("\n",), ("\n",), ("\r\n",), BREAKS))

    def pick(self, usual: Sequence[str], odd: Sequence[str]) -> str:
        return self.random.choice(odd if self.random.random() < self.odd else usual)

    def text(self) -> str:
        head = self.pick(("", "", "---\n", "# top\n"), ("\ufeff", "%YAML 1.1\n---\n", "x: &a {z: 1}\n"))
        return head + self.block(0, 0) + self.pick(("", "# end\n", "\n\n"), ("...\n", "---\n", "x"))

    def block(self, indent: int, depth: int) -> str:
        is_map, found = self.random.random() < 0.6, list[str]()
        for key in self.random.sample(KEYS, self.random.randint(1, 4)):
            head = f"{self.pick((key,), ODD_KEYS)}:" if is_map else "-"
            kind = self.random.randint(0, 2) if depth < 3 else 0
            end = self.random.choice(self.breaks)
            if not kind:
                found.append(f"{' ' * indent}{head} {self.pick(PLAIN, ODD)}{end}")
            elif kind == 1 and not is_map:  # on the line of the dash
                found.append(" " * indent + "- " + self.block(indent + 2, depth + 1)[indent + 2 :])
            else:
                step = self.random.choice((2, 2, 4, 1)) if is_map else 2
                found.append(f"{' ' * indent}{head}{end}{self.block(indent + step, depth + 1)}")
        return "".join(found)

    def edited(self, text: str) -> str:
        """The text with something else at a place, in a value more often than not."""
        spots = [at for at, sign in enumerate(text) if sign.isalnum()]
        at = self.random.choice(spots) if spots and self.random.random() < 0.7 else self.random.randint(0, len(text))
        new = (
            self.pick(("", "0", "x", "true", "'", " y", "[c]", " # c"), PIECES)
            if self.odd
            else self.random.choice(PIECES)
        )
        return text[:at] + new + text[at + self.random.randint(0, 2) :]


def shape(document: Document) -> object:
    """All that is known of a document, to be compared."""

    def of_data(data: Any) -> object:
        if isinstance(data, dict):
            return [(key, of_data(part)) for key, part in data.items()]
        return [of_data(part) for part in data] if isinstance(data, list) else (type(data), repr(data))

    def of_place(place: Place) -> object:
        parts = {key: of_place(part) for key, part in place.parts.items()}
        return place.line, place.column, parts, place.keys

    return of_data(document.data), of_place(document.places()), document.is_plain


def whole(text: str, dialect: Any, limits: Limits) -> object:
    try:
        return shape(read_text(text, dialect=dialect, limits=limits))
    except ConfigError as error:
        return error.problems


@given(
    st.randoms(use_true_random=True),
    st.sampled_from(("1.1", "1.2")),
    st.sampled_from((DEFAULT_LIMITS, Limits(depth=3), Limits(nodes=40))),
)
@settings(max_examples=200, deadline=None)
def test_as_the_whole(random: Random, dialect: Any, limits: Limits) -> None:
    writer, reader = Writer(random), Reader()
    text = writer.text()
    for _ in range(8):
        assert typed(reader, text, dialect, limits) == whole(text, dialect, limits), text
        text = writer.edited(text)


def typed(reader: Reader, text: str, dialect: Any, limits: Limits) -> object:
    try:
        return shape(reader.read(text.encode("utf-8", "surrogatepass"), dialect, limits))
    except ConfigError as error:
        return error.problems


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("m:\n  w: 1\n  x: 0\n  <<: {}\n", "m:\n  w: 1\n  x: 0\n  <<: {x: 1}\n"),
        ("m: {\n  a: 1,\n  b: 2\n}\n", "m: {\n  a: 10,\n  b: 2\n}\n"),
        ("a:\n- b\n- c\n", "a:\n- b\n- c: 1\n"),
        ("a: |\n  b\n\nc: 1\n", "a: |+\n  b\n\nc: 1\n"),
        ("a: 'b'\nc: 1\n", "a: 'b\nc: 1\n"),
        ("a: b\nc: 1\n", "a: [b\nc: 1\n"),
        ("c:\n - a\n - ? b\n - d\n", "c:\n - a\n - ? bc\n - d\n"),
        ("a:\n  b: 1\nc: 1\n", "a:\n b: 1\nc: 1\n"),
        ("a:\n  b: 1\n  c: 1\n", "a:\n  b: 1\n   c: 1\n"),
    ],
)
def test_of_cases(before: str, text: str) -> None:
    reader = Reader()
    assert typed(reader, before, "1.2", DEFAULT_LIMITS) == whole(before, "1.2", DEFAULT_LIMITS)
    assert typed(reader, text, "1.2", DEFAULT_LIMITS) == whole(text, "1.2", DEFAULT_LIMITS)


DOCUMENT = """\
---
# sources
sources:
  - name: one  # the first
    columns: [id, name]
    script: |
      first
        second

  - name: two
    nested:
    - {a: 1}
    - b
last: "0 * * * *"
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one", "other"), ("[id, name]", "[id]"), ("[id, name]", "{id: 1}"), ("second", "third: x"), ("two", ""),
        ("{a: 1}", "c: 2"), ("- b", "- [b]"), ('"0 * * * *"', "1"), ("# the first", "# a: b"), ("  first", "   first"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_an_entry_is_read(old: str, new: str, end: str) -> None:
    before, text = (one.replace("\n", end) for one in (DOCUMENT, DOCUMENT.replace(old, new, 1)))
    document = read_text(before)
    found = reread(before, document, text, "1.2", DEFAULT_LIMITS)
    assert found is not None
    assert shape(found) == whole(text, "1.2", DEFAULT_LIMITS)
    # What did not change is not read again: it is the same object.
    same = [key for key in document.data if found.data[key] is document.data[key]]
    assert (same == ["sources"]) is (old == '"0 * * * *"')
    assert (
        old == "two"
        or "sources" in same
        or found.data["sources"][1] is document.data["sources"][1]
        or old in ("{a: 1}", "- b")
    )


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("a: &x 1\nb: 2\n", "a: &x 1\nb: 3\n"),  # an alias may follow
        ("a: 1\nb: 2\n", "a: 1\nb: *x\n"),
        ("a: {<<: {b: 1}}\nc: 2\n", "a: {<<: {b: 1}}\nc: 3\n"),
        ("%YAML 1.1\n---\na: 1\nb: 2\n", "%YAML 1.1\n---\na: 1\nb: 3\n"),
        ("a: 1\nb: 2\n", "a: 1\nc: 2\n"),  # another key may be there already
        ("a: 1\nb: 2\n", "a: 1\n\nb: 2\n"),
        ("a: 1\nb: 2\n", "a: 1 b: 2\n\n"),
        ("a: 1\nb: 2\n", "a: 1\n...\n"),
        ("a: 1\nb: 2\n", "a: 1\n{b: 2}\n"),
        ("- 1\n- 2\n", "- 1\n[2]\n"),
    ],
)
def test_the_whole_is_read(before: str, text: str) -> None:
    assert reread(before, read_text(before), text, "1.2", DEFAULT_LIMITS) is None


def test_not_a_number() -> None:
    document = reread("a: 1\nb: .nan\n", read_text("a: 1\nb: .nan\n"), "a: .nan\nb: .nan\n", "1.2", DEFAULT_LIMITS)
    assert document is not None
    assert math.isnan(document.data["a"])
