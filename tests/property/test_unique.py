"""`uniqueItems`: what is found by texts of the members is what is found by comparing each with each."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from confwright.runtime.rules import unique
from confwright.runtime.values import same
from tests.budget import FUZZ

SCALARS = st.sampled_from(
    [None, True, False, 0, 1, -1, -2, 1.0, -0.0, 0.5, 1e300, 10**300, 2**61 - 1, 2 * (2**61 - 1), "", "1", "None", "[1]", "{}", "a", "'a'", "1:1"]
) | st.integers() | st.text(max_size=3) | st.floats(allow_nan=False)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "a:1", "'", ","]) | st.text(max_size=2), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=1500 * FUZZ, deadline=None)
@given(st.lists(VALUES, max_size=6))
@example([1, 1.0])
@example([[1], [True]])
@example([{"a": 1, "b": 2}, {"b": 2.0, "a": 1}])
@example([float("inf"), 1e308])
@example(["None", None])
@example([["None"], [None]])
def test_members_that_are_the_same_are_found(values: list[Any]) -> None:
    pairs = ((a, b) for n, a in enumerate(values) for b in values[n + 1 :])
    assert unique(values) == (not any(same(a, b) for a, b in pairs))
