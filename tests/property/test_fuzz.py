"""What `make fuzz` does with coverage in mind, here with texts that are nearly right: nothing but our own errors, in time."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.budget import FUZZ
from tests.fuzz import targets
from tests.fuzz.seeds import SEEDS

WORDS = st.sampled_from(
    ["a", "b", "name", "port", "tree", "forked", "set", "pair", "kind", "storage", "type", "disk", "cloud", "x-a", "x-ab", "free", "true", "null", "~", "yes", "1", "-0", "1.5", "1e400", ".nan", "0x1F", "0o7", "<<", "*a", "&a", "!!str", "!x", "-", "?", ":", ",", "[", "]", "{", "}", "|", ">", "'", '"', "#", "%", "---", "...", "{{x}}", "\\", "\\ud800"]
)  # fmt: skip
TEXTS = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.tuples(WORDS, st.sampled_from(["", " ", "\n", "\n  ", "\t"])), max_size=60).map(
        lambda pairs: "".join(word + space for word, space in pairs).encode()
    ),
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.just(10**4200), st.floats(), st.text(max_size=5), WORDS,
    st.sampled_from([1e308, 5e-324, 1e400, -0.0, "a " * 50 + "!", "2024-05-31T18:30:00Z", "\0", "\ud800", {"env": "X"}]),
)  # fmt: skip
KEYS = st.one_of(WORDS, st.text(max_size=3))
DATA: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=15
)
FIELDS = st.dictionaries(
    st.sampled_from(["tree", "forked", "set", "step", "ratio", "kind", "storage", "pair", "free"]), DATA
)
KEYWORDS = st.sampled_from(
    ["type", "enum", "const", "properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef", "$anchor", "$dynamicAnchor", "$id", "$schema", "$defs", "definitions", "required", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "contains", "minContains", "uniqueItems", "unevaluatedProperties", "unevaluatedItems", "dependentSchemas", "dependentRequired", "propertyNames", "default", "title", "description", "x-env", "x-secret", "x-discriminator", "x-aliases", "x-name", "x-deprecated", "x-yaml"]
)  # fmt: skip
VALUES = st.one_of(
    SCALARS, st.sampled_from(["string", "object", "#", "#/$defs/a", "#a", "other.json", "^(a+)+$", "(?<=a+)b", "uri", ["object"], ["a"]])
)  # fmt: skip
SCHEMAS: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.booleans(), st.dictionaries(KEYWORDS, VALUES, max_size=3)),
    lambda inner: st.dictionaries(
        KEYWORDS,
        st.one_of(VALUES, inner, st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
        max_size=5,
    ),
    max_leaves=12,
)
in_time = settings(deadline=5_000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("target", sorted(targets.TARGETS))
def test_where_fuzzing_begins(target: str) -> None:
    for seed in SEEDS[target]:
        targets.TARGETS[target](seed)


@given(TEXTS)
@example(b"%YAML 1.2\n---\n? ? a\n")
@settings(in_time, max_examples=150 * FUZZ)
def test_yaml(content: bytes) -> None:
    targets.yaml(content)


@given(TEXTS)
@settings(in_time, max_examples=150 * FUZZ)
def test_text_of_a_document(content: bytes) -> None:
    targets.load(content)


@given(FIELDS)
@example({"step": 10**4200, "ratio": 1e308})
@settings(in_time, max_examples=150 * FUZZ)
def test_document(data: Any) -> None:
    targets.load(json.dumps(data).encode())
    package = targets.everything()
    try:
        value = package.load(data)
    except package.ConfigError as error:
        assert error.problems
        str(error)
    else:
        package.dump(value)


@given(SCHEMAS)
@settings(in_time, max_examples=40 * FUZZ)
def test_schema(data: Any) -> None:
    targets.schema(json.dumps(data).encode())
