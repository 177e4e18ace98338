"""The linear matcher says what `re` says, and in linear time."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from confwright.generate.regex.length_limit import ExplosivePatternError, trusted_length
from confwright.generate.regex.parse import PatternError
from confwright.generate.regex.translate import explosive, translate
from confwright.runtime.long_texts import bounded_pattern
from confwright.runtime.regex_nfa import MAX_STATES, Linear, NotLinear, TooMuchWork
from confwright.runtime.report import ConfigError
from tests.budget import FUZZ

CORPUS = Path("../shared/corpus/schemastore/schemas")
ATOMS = st.sampled_from(
    ["a", "b", "[ab]", "[^a]", ".", r"\d", r"\w", r"\s", r"\.", "^", "$", r"\b", r"\B", "é", "\\u{1F600}", "[^]", "[]", "-"]
)  # fmt: skip


def _more(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    times = st.sampled_from(["*", "+", "?", "*?", "{2}", "{1,3}", "{0,2}?", "{2,}"])
    return st.one_of(
        st.lists(inner, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map("|".join).map("(?:{})".format),
        st.tuples(inner, times).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        st.tuples(st.sampled_from(["(?=", "(?!"]), inner).map(lambda pair: f"{pair[0]}{pair[1]})"),
        st.tuples(st.sampled_from(["(?<=", "(?<!"]), st.sampled_from(["a", "ab", "[ab]b", "a|b", "^", r"\b"])).map(
            lambda pair: f"{pair[0]}{pair[1]})"
        ),
    )


PATTERNS = st.recursive(ATOMS, _more, max_leaves=8)
TEXTS = st.text(alphabet="ab-. 1_é\n\U0001f600", max_size=12)


@given(PATTERNS, st.lists(TEXTS, min_size=1, max_size=5))
@example("^(?:a|b)*$", ["ab", "ab\n", ""])
@example(r"(?=(?!a)\w)b\b", ["b", "bb", "a b"])
@example("(?:(?:)*a?)*$", ["aaa", ""])
@settings(max_examples=600 * FUZZ, deadline=None)
def test_as_re(source: str, texts: list[str]) -> None:
    try:
        python = translate(source)
        if explosive(source):
            texts = [text[:8] for text in texts]
    except PatternError:
        return
    matcher = Linear(python)
    for text in texts:
        assert matcher.search(text) == (re.search(python, text) is not None), (python, text)


def _patterns(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        if isinstance(data.get("pattern"), str):
            yield data["pattern"]
        for value in data.values():
            yield from _patterns(value)
    elif isinstance(data, list):
        for value in data:
            yield from _patterns(value)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the SchemaStore corpus is not at hand")
def test_as_re_on_patterns_in_use() -> None:
    found = {p for file in sorted(CORPUS.glob("*.json")) for p in _patterns(json.loads(file.read_text("utf-8")))}
    assert len(found) > 500
    texts = ["", "a", "1.2.3", "foo-bar", "https://example.org/a?b=c", "A_B", "é", "x y", "a\n", "12:30:00Z", "a" * 20]
    refused: list[str] = []
    for source in sorted(found):
        python = translate(source)
        try:
            matcher = Linear(python)
        except NotLinear as error:
            refused.append(str(error))
            continue
        for text in [*texts, *([source] if not explosive(source) else [])]:
            assert matcher.search(text) == (re.search(python, text) is not None), (source, text)
    # Counted to thousands: `re` is trusted with them, or bounded (ecma_cost.py).
    assert len(refused) <= 5, refused


@pytest.mark.parametrize(
    "source", ["^(a+)+$", "(a|a)*b", "(x+x+)+y", r"^(\w+\s?)*$", "^(a?){30}a{30}$", r"(?=(a+)+b)x", "(.*)*x"]
)
def test_what_explodes_is_matched_in_time(source: str) -> None:
    assert trusted_length(source) == 0
    started = time.process_time()
    matches = bounded_pattern(translate(source), 0)
    assert not matches("a" * 100_000 + "!")
    assert time.process_time() - started < 2


@pytest.mark.parametrize("source", [r"\s+$", r"^.*,.*,.*;$", "a*a*a*b", r"\s*=\s*x", "(?:a?){9}x"])
def test_what_is_a_power_is_matched_in_time(source: str) -> None:
    longest = trusted_length(source)
    assert longest is not None
    assert longest <= 512
    started = time.process_time()
    matches = bounded_pattern(translate(source), longest)
    for text in (" " * 1_000_000 + "!", "a" * 1_000_000, "," * 1_000_000):
        assert not matches(text)
    assert time.process_time() - started < 10


@pytest.mark.parametrize("source", ["^[a-z]+$", "^a", "abc", r"^\d{3}-\d{4}$", "^(red|green|blue)$"])
def test_simple_ones_stay_with_re(source: str) -> None:
    assert trusted_length(source) is None


def test_references_have_no_linear_way() -> None:
    python = translate(r"^(a*)b\1c$")
    with pytest.raises(NotLinear):
        Linear(python)
    longest = trusted_length(r"^(a*)b\1c$")
    assert longest is not None
    assert bounded_pattern(python, longest)("aabaac")
    with pytest.raises(ConfigError, match="too long") as error:
        bounded_pattern(python, longest)("a" * (longest + 1))
    assert [p.code for p in error.value.problems] == ["limit-pattern"]
    with pytest.raises(ExplosivePatternError, match="exponential"):
        trusted_length(r"(?:(a+)\1?)+b")


def test_size_is_bounded() -> None:
    with pytest.raises(NotLinear, match=str(MAX_STATES)):
        Linear("(?:(?:a{1,100}){1,100}){1,100}")
    assert Linear("(?:){1000000000}x").search("x")
    matcher = Linear("(?:a|b)*a(?:a|b){400}c")
    started = time.process_time()
    with pytest.raises(TooMuchWork):
        matcher.search("".join(Random(1).choices("ab", k=1_000_000)))
    assert time.process_time() - started < 20
