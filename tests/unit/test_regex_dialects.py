"""Regular expressions of Python, RE2 and PCRE in the language of ECMA-262."""

from __future__ import annotations

import re
import warnings
from random import Random

import pytest

from confwright.generate.regex.dialects import Foreign, as_ecma, foreign_dialect
from confwright.generate.regex.translate import PatternError, translate
from tests.budget import FUZZ


@pytest.mark.parametrize(
    ("pattern", "dialect"),
    [
        (r"^[a-z]+$", None), (r"^\\Z$", None), (r"\p{L}+(?<n>a)\k<n>", None), (r"(?=a)(?!b)(?:c)", None), (r"\w-\d", None),
        (r"[[:]a]", None), (r"^(?i:a)$", None),
        (r"^a\Z", "python"), (r"(?P<n>a)", "python"), (r"(?i)a", "python"), (r"\Aa", "python"),
        (r"\Aa\z", "re2"), (r"[[:alpha:]]", "re2"), (r"\x{20}", "re2"), (r"\pL", "re2"),
        (r"[[:alpha:]](?=a)", "pcre"), (r"\h", "pcre"), (r"(?>a)", "pcre"), (r"\p{Graph}", "pcre"), (r"\Qa\E", "pcre"),
    ],
)  # fmt: skip
def test_a_pattern_tells_its_dialect(pattern: str, dialect: str | None) -> None:
    found = foreign_dialect(pattern)
    assert (found[0] if found else None) == dialect


@pytest.mark.parametrize(
    ("dialect", "pattern", "matching", "others"),
    [
        ("python", r"\A[a-z]{1,3}\Z", ["abc"], ["abcd", "a\n", "Z"]),
        ("python", r"^a$", ["a", "a\n"], ["a\n\n", "b"]),
        ("python", r"^\d\w$", ["1a", "٣é"], ["a1"]),
        ("python", r"(?i)^straße$", ["STRAßE", "straẞe", "\u017ftraße"], ["strasse"]),
        ("python", r"(?m)^a$", ["b\na\nc"], ["ba"]),
        ("python", r"(?x) ^ a \# b # c", ["a#b"], ["a b"]),
        ("python", r"\bé\b", ["é", "a é"], ["éa"]),
        ("re2", r"^a$", ["a"], ["a\n"]),
        ("re2", r"^[[:alpha:]]+\z", ["ab"], ["é", "[:alph]"]),
        ("re2", r"^\x{e9}\pL\PL$", ["éa1"], ["éaa"]),
        ("re2", r"^(?i)k$", ["K", "k", "\u212a"], ["kk"]),
        ("re2", r"^\Q.*\E+$", [".*", ".**"], ["ab"]),
        ("pcre", r"^\h\w+\Z", [" é\n", "\tab"], ["\nab"]),
        ("pcre", r"^\p{Graph}+$", ["aé!"], ["a b", "\x07"]),
        ("pcre", r"^[[:alpha:]]$", ["é"], ["1"]),
    ],
)
def test_it_is_found_in_the_same_texts(dialect: Foreign, pattern: str, matching: list[str], others: list[str]) -> None:
    ours = re.compile(translate(as_ecma(pattern, dialect)))
    assert [text for text in (*matching, *others) if ours.search(text)] == matching


@pytest.mark.parametrize(
    ("dialect", "pattern"),
    [
        ("python", r"(a)\1"), ("python", r"(?P<n>a)(?P=n)"), ("python", "("), ("python", r"\x{20}"), ("python", r"a++"),
        ("re2", r"(?=a)"), ("re2", r"\Z"), ("re2", r"a{1001}"), ("re2", r"\p{Greek}"), ("re2", "[[:nothing:]]"),
        ("pcre", r"(?>a)"), ("pcre", r"a*+"), ("pcre", r"\R"), ("pcre", "a)"), ("pcre", "[b-a]"), ("pcre", "(" * 200),
    ],
)  # fmt: skip
def test_what_has_no_counterpart_is_refused(dialect: Foreign, pattern: str) -> None:
    with pytest.raises(PatternError):
        as_ecma(pattern, dialect)


PARTS = [
    "a", "b", "K", r"\d", r"\w", r"\s", r"\W", ".", "[a-c]", "[^aK]", r"[\w-]", "[]a]", r"\Z", r"\A", "^", "$", r"\b", "(?:a|b)",
    "(?P<n>a)", "(?=a)", "(?!b)", "(?<=a)", r"\n", r"\x41", "é", "ß", "(?i:k)", "{", "a{1,2}", "{,2}", "(?s:.)", "(?m:^)", "s",
]  # fmt: skip
TIMES = ["", "", "", "*", "+", "?", "{2}", "*?"]


def test_python_itself_agrees() -> None:
    random, looked_at = Random(1), 0
    for _ in range(300 * FUZZ):
        parts = [random.choice(PARTS) + random.choice(TIMES) for _ in range(random.choice((1, 2, 3)))]
        pattern = random.choice(("", "(?i)")) + random.choice(("", "|")).join(parts)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                right = re.compile(pattern)
            ours = re.compile(translate(as_ecma(pattern, "python")))
        except (re.error, PatternError):
            continue
        looked_at += 1
        for _ in range(10):
            text = "".join(random.choice("abcAKkKéߧ\n 1_-{}s\u017fıİ") for _ in range(random.choice((0, 1, 2, 4))))
            assert (right.search(text) is None) is (ours.search(text) is None), (pattern, text)
    assert looked_at > 100 * FUZZ
