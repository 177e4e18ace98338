"""What JSON Schema asserts about values beside their types: patterns, multiples, members that differ."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .problems import ConfigError, Problem
from .report import ARRAY, OBJECT, At, Report


class _Pattern:
    """A regular expression, compiled when it is first needed."""

    __slots__ = ("_linear", "_longest", "_search", "source")

    def __init__(self, source: str, longest: int | None) -> None:
        self.source, self._longest = source, longest
        self._search: Callable[[str], object] | None = None
        self._linear: Callable[[str], bool] | None = None

    def __call__(self, text: Any) -> bool:
        """Whether it is found in a string; what is no string has nothing to be found in."""
        if type(text) is not str:
            return False
        if self._longest is not None and len(text) > self._longest:
            return self._long(text)
        if self._search is None:
            self._search = re.compile(self.source).search
        return self._search(text) is not None

    def _long(self, text: str) -> bool:
        from .regex_nfa import Linear, NotLinear, TooMuchWork

        try:
            if self._linear is None:
                self._linear = Linear(self.source).search
            return self._linear(text)
        except (NotLinear, TooMuchWork):
            shown = self.source if len(self.source) <= 60 else self.source[:57] + "..."
            message = f"a text of {len(text)} characters is too long to be matched with {shown!a}"
            raise ConfigError([Problem(path="", code="limit-pattern", message=message)]) from None


def pattern(source: str, longest: int | None = None) -> Callable[[Any], bool]:
    """A test whether a regular expression, in Python's language, is found in a string.

    `longest`: the longest text that `re` may be trusted with; longer ones are matched in linear time (regex_nfa.py).
    """
    return _Pattern(source, longest)


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
    """`x-unique-by`: every member that shares its value of a key with another one is told, with the place of the other."""
    places: dict[Any, list[int]] = {}
    for i, value in enumerate(values):
        if isinstance(value, OBJECT) and key in value:
            places.setdefault(_frozen(value[key]), []).append(i)
    for same in places.values():
        for i in same[: len(same) if len(same) > 1 else 0]:
            other = same[1] if i == same[0] else same[0]
            report.problem(((at, i), key), "unique-by", f"the same {key!r} as in member [{other}]")


def _frozen(value: Any) -> Any:
    """A hashable stand-in that is equal where the JSON values are."""
    if isinstance(value, bool):
        return ("bool", value)
    if isinstance(value, OBJECT):
        return ("object", frozenset((key, _frozen(member)) for key, member in value.items()))
    if isinstance(value, ARRAY):
        return ("array", tuple(map(_frozen, value)))
    return value
