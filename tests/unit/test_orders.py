"""The keys of an object are asked once for each order they come in, and what is missing or unknown is told each time."""

from __future__ import annotations

from typing import Any

from confwright.runtime.report import Report
from confwright.runtime.values import KeyOrders

KNOWN = frozenset({"a", "b", "c"})


def told(orders: KeyOrders, data: dict[Any, Any]) -> tuple[dict[str, Any], list[str]]:
    """What becomes of the data, as a generated reader asks, and the problems."""
    report = Report()
    order = tuple(data)
    if order not in orders:
        data = orders.check(data, order, None, report)
    return data, [f"{found.code} {found.key or found.at}" for found in report.found]


def test_an_order_that_is_right_is_remembered() -> None:
    orders = KeyOrders(KNOWN, ("a",))
    assert told(orders, {"b": 1, "a": 2}) == ({"b": 1, "a": 2}, [])
    assert orders == {("b", "a")}


def test_what_is_wrong_is_told_every_time() -> None:
    orders = KeyOrders(KNOWN, ("a", "c"))
    for _ in range(3):
        data, problems = told(orders, {"b": 1, "z": 2, 3: 4})
        assert data == {"b": 1, "z": 2, 3: 4, "a": None, "c": None}
        assert problems == ["unknown-key (None, 'z')", "unknown-key (None, 3)", "missing-key a", "missing-key c"]
    assert orders == set()


def test_any_key_may_stand_in_an_open_object() -> None:
    orders = KeyOrders(None, ("a",))
    assert told(orders, {"z": 1, "a": 2})[1] == []
    assert told(orders, {"z": 1})[1] == ["missing-key a"]


def test_what_is_remembered_has_an_end() -> None:
    orders = KeyOrders(None, ("a",))
    for number in range(1_000):
        assert told(orders, {f"key{number}": 1, "a": 2})[1] == []
    assert told(orders, dict.fromkeys(["a", *map(str, range(100_000))]))[1] == []
    assert len(orders) == 64
    assert max(map(len, orders)) == 2
    assert told(orders, {"key999": 1})[1] == ["missing-key a"]


def test_nothing_is_told_of_what_stands_for_a_missing_key() -> None:
    report = Report()
    report.missing(None, "a")
    report.type((None, "a"), None, "a string")
    report.type((None, "b"), None, "a string")
    assert [(found.code, found.at) for found in report.found] == [("missing-key", None), ("type", (None, "b"))]
