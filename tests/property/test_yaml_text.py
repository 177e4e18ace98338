"""What is written reads as the same data in every dialect, by our reader and by PyYAML; bad text is a ConfigError."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from confwright.runtime import json_text
from confwright.runtime.report import ConfigError
from confwright.runtime.yaml_events import Dialect
from confwright.runtime.yaml_text import Document, read_text, write_text

DIALECTS: tuple[Dialect, ...] = ("1.1", "1.2", "dagster")
TRICKY = (
    "yes", "No", "on", "OFF", "y", "n", "true", "False", "null", "~", "NULL", "010", "0o17", "0x1F", "1_000", "1:30",
    "1e3", "1E5", ".5", "+.inf", ".NaN", "2020-01-01", "=", "<<", "-", "--", "---", "...", "?", ":", "a:b", "a:",
    "#x", "a#b", "{{x}}", "[x]", "{x}", "&", "*", "!", "|", ">", "%", "@", "`", "\"", "'", "''", "-1", "+1", "1.",
    "0", "-0", "1.0e+3", "190:20:30.15", "__", "1__0", "0b1", "0_", "!!str", "&a", "*a",
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(TRICKY),
    st.text(max_size=30),
    st.text(alphabet=st.sampled_from(list(" \n\t\r\0:#-?'\"\\ax\x85\u2028\u2029\ufeff\u202e\x7f\xa0|>")), max_size=12),
    st.lists(st.sampled_from(TRICKY), max_size=4).map(" ".join),
    st.lists(st.sampled_from(TRICKY), max_size=4).map("\n".join),
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-(10**40), 10**40), st.floats(allow_nan=False), TEXTS
)
VALUES: Any = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)


def same(a: Any, b: Any) -> bool:
    """Equal, of the same types, in the same order, and -0.0 is not 0.0."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return repr(a) == repr(b)


def in_order(document: Document, data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[int, int]]:
    """The places of all values, parents before their parts; fails where there is none."""
    at = document.locate(path)
    assert at is not None, path
    found = [at]
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, part in parts:
        key = document.locate([*path, step], key=True)
        assert key is not None
        found += [key, *in_order(document, part, (*path, step))]
    return found


@given(VALUES)
@example({"k" * 2000: {"a": [1]}, "b": {"x\n" * 600: ["y", {"z" * 1200: None}]}})
@example([[[], {}], [{"a": []}], {"a": {"b": [[1, [2]]]}}])
@example("a\n b\n\nc\n")
@example({"a": "---\n...\n# x\n", "b": ["- x\ny", "\nx", "x\n\n", "x \ny"]})
@settings(max_examples=400, deadline=None)
def test_round_trip(data: Any) -> None:
    text = write_text(data)
    for dialect in DIALECTS:
        document = read_text(text, dialect=dialect)
        assert same(document.data, data), (dialect, text)
    assert same(read_text(text.encode()).data, data)
    assert same(yaml.safe_load(text), data), text
    # Values stand in the order in which they were written, so every place is another value's or later.
    places = in_order(read_text(text), data)
    assert places == sorted(places)


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
@settings(max_examples=200, deadline=None)
def test_json(data: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps([data], ensure_ascii=ascii_only, indent=indent, allow_nan=False) if finite(data) else "[]"
    expected = json.loads(text)
    document = read_text(text)
    assert same(document.data, expected)
    places = in_order(document, expected)
    assert places == sorted(places)


def finite(data: Any) -> bool:
    try:
        json.dumps(data, allow_nan=False)
    except ValueError:
        return False
    return True


CHARACTERS = st.text(
    alphabet=st.one_of(st.sampled_from(list("{}[]:,-?&*!|>%@#'\"\\ \n\t\0<~=.0179eExyno\ud800\ufeff")), st.characters())
)
PIECES = (
    "a: 1", "b: *x", "a: &x [1]", "<<: *x", "- a", "  - b", "? x", ": y", "<<: {a: 1}", "---", "...", "%YAML 1.2",
    "!!int 5", "!x y", "&a *a", "%TAG ! x", "0x", "1:99.9", "{a: b,", "\"\\ud800\"", "\"\\U00110000\"", "|", ">-",
    "\t", "'", "\"", "{", "}", "[", "]", "on: off",
)  # fmt: skip
LINES = st.lists(st.sampled_from(PIECES), max_size=12).map("\n".join)


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "python"])
def test_no_other_exception(pure: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if pure:
        monkeypatch.delattr(yaml, "CSafeLoader")
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML is built without libyaml here")

    @given(st.one_of(CHARACTERS, LINES, st.binary()), st.sampled_from(DIALECTS))
    @settings(max_examples=500, deadline=None)
    def check(text: str | bytes, dialect: Dialect) -> None:
        try:
            document = read_text(text, dialect=dialect)
        except ConfigError as error:
            codes = [problem.code for problem in error.problems]
            assert codes
            assert all(codes)
        else:
            document.locate(["a", 0])
            if isinstance(document.data, dict | list) and finite(document.data):
                assert same(read_text(write_text(document.data)).data, document.data)

    check()


@given(st.one_of(LINES, CHARACTERS))
@settings(max_examples=500, deadline=None)
def test_agrees_with_pyyaml(text: str) -> None:
    """YAML 1.1: what both take is the same. (PyYAML takes more: tags, duplicate keys.)"""
    if text.lstrip()[:1] in ("{", "["):
        text = "- " + text
    try:
        ours = read_text(text, dialect="1.1").data
    except ConfigError:
        return
    theirs = yaml.load(text.removeprefix("\ufeff"), NoDates)  # noqa: S506 - a safe loader
    assert same(ours, theirs) or "!" in text, text


class NoDates(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """PyYAML without timestamps."""


NoDates.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


BRACKETED = st.text(alphabet=st.sampled_from(list('[]{}"\\a,:\u00e9\n')), max_size=6)
NESTED: Any = st.recursive(
    st.one_of(st.integers(0, 9), BRACKETED),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(BRACKETED, inner, max_size=3)),
    max_leaves=20,
)


@given(NESTED, st.booleans(), st.integers(0, 6))
@example([['"']], True, 1)
@example({"]": ["["], "[": {"}": [["x"]]}}, False, 3)
def test_the_short_way_to_the_depth_of_a_json_text_is_never_wrong(data: Any, escaped: bool, depth: int) -> None:
    text = json.dumps(data, ensure_ascii=escaped)
    fits = depth_of(data) <= depth
    assert not json_text._is_shallow(text, depth) or fits
    if not any(mark in string for string in strings_in(data) for mark in '[]{}"\\\n\u00e9'):
        assert json_text._is_shallow(text, depth) == fits


def depth_of(data: Any) -> int:
    """How many collections are inside each other."""
    members = list(data.values()) if isinstance(data, dict) else data if isinstance(data, list) else None
    return 0 if members is None else 1 + max(map(depth_of, members), default=0)


def strings_in(data: Any) -> list[str]:
    """All strings of some data, keys too."""
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        return [*data, *(string for value in data.values() for string in strings_in(value))]
    return [string for value in data for string in strings_in(value)] if isinstance(data, list) else []
