"""A place in the text of a regular expression, and the ways to move it."""

from __future__ import annotations

import re
from typing import Final

from .errors import PatternError

MAX_DEPTH: Final = 100
MAX_LENGTH: Final = 100_000


class Scanner:
    """The text of a pattern, read from left to right; `_at` is the next character."""

    def __init__(self, text: str) -> None:
        self._text: str = text
        self._at: int = 0
        self._depth: int = 0

    @property
    def ended(self) -> bool:
        """Whether the whole text is read."""
        return self._at >= len(self._text)

    def _peek(self, text: str) -> bool:
        return self._text.startswith(text, self._at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self._at += len(text)
            return True
        return False

    def _next(self) -> str:
        if self.ended:
            raise PatternError("ends too early")
        self._at += 1
        return self._text[self._at - 1]

    def _match(self, pattern: str | re.Pattern[str]) -> re.Match[str] | None:
        found = re.compile(pattern).match(self._text, self._at)
        if found:
            self._at = found.end()
        return found
