"""Regular expressions that `re` may be trusted with up to a length: longer texts are matched in linear time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .report import ConfigError, Problem
from .rules import Pattern


class _Bounded(Pattern):
    __slots__ = ("_linear", "_longest")

    def __init__(self, source: str, longest: int) -> None:
        super().__init__(source)
        self._longest = longest
        self._linear: Callable[[str], bool] | None = None

    def __call__(self, text: Any) -> bool:
        if type(text) is str and len(text) > self._longest:
            return self._long(text)
        return super().__call__(text)

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


def bounded_pattern(source: str, longest: int) -> Callable[[Any], bool]:
    """`rules.pattern` with `longest`, the longest text that `re` may be trusted with; see regex_nfa.py."""
    return _Bounded(source, longest)
