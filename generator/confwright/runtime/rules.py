"""What JSON Schema asserts about values beside their types: patterns, multiples, members that differ."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .report import ARRAY, OBJECT, At, Report


class Pattern:
    """A regular expression, compiled when it is first needed."""

    __slots__ = ("_search", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._search: Callable[[str], object] | None = None

    def __call__(self, text: Any) -> bool:
        """Whether it is found in a string; what is not a string has nothing to be found in."""
        if type(text) is not str:
            return False
        if self._search is None:
            self._search = re.compile(self.source).search
        return self._search(text) is not None


def pattern(source: str) -> Callable[[Any], bool]:
    """A test whether a regular expression, in Python's language, is found in a string. See `bounded_pattern`."""
    return Pattern(source)


def is_multiple(value: Any, of: Any) -> bool:
    """`multipleOf`, on the decimal numbers that were written: 0.3 is a multiple of 0.1."""
    if type(value) is int and type(of) is int:
        return value % of == 0
    return bool((_written(value) / _written(of)).denominator == 1)


def _written(number: Any) -> Any:
    """The number that a float was written as. An integer may be too long to be written."""
    from fractions import Fraction

    return Fraction(repr(number) if type(number) is float else number)


def unique(values: list[Any]) -> bool:
    """`uniqueItems`."""
    if all(type(v) is str for v in values):
        return len(set(values)) == len(values)
    seen: set[Any] = set()
    for value in values:
        frozen = _frozen(value)
        if frozen in seen:
            return False
        seen.add(frozen)
    return True


def unique_by(values: list[Any], at: At, report: Report, key: str) -> None:
    """`x-unique-by`: every member that shares its value of a key with another one is reported, with the place of the other."""
    places: dict[Any, list[int]] = {}
    for i, value in enumerate(values):
        if isinstance(value, OBJECT) and key in value:
            places.setdefault(_frozen(value[key]), []).append(i)
    for same in places.values():
        for i in same[: len(same) if len(same) > 1 else 0]:
            other = same[1] if i == same[0] else same[0]
            report.problem(((at, i), key), "unique-by", f"the same {key!r} as in member [{other}]")


_SMALL = 1 << 60


def _frozen(value: Any) -> Any:
    """A hashable value that is equal where the JSON values are.

    Only strings have a hash that an attacker cannot choose: of numbers modulo 2**61 - 1, and of lists of -1 and -2, there are any
    number with the same one, and a set of those takes quadratic time. So all numbers but small integers become texts.
    """
    kind = value.__class__
    if kind is float and value.is_integer():
        value, kind = int(value), int
    if kind is str or (kind is int and -_SMALL < value < _SMALL):
        return value
    return (_text(value),)


def _text(value: Any) -> str:
    """A text of a JSON value that no other value has; numbers that are equal have the same.

    Lists, not generators or `map`: a call through those takes the stack of C, and a program that has raised Python's recursion
    limit would crash on deep data in the place of a RecursionError.
    """
    kind = value.__class__
    if kind is float and value.is_integer():
        value, kind = int(value), int
    if kind is int:
        return f"{value:x}"
    if isinstance(value, OBJECT):
        return "{" + ",".join(sorted([f"{key!r}:{_text(member)}" for key, member in value.items()])) + "}"
    if isinstance(value, ARRAY):
        return "[" + ",".join([_text(member) for member in value]) + "]"
    return repr(value)
