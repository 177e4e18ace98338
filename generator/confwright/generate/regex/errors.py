"""What is wrong with a regular expression."""

from __future__ import annotations


class PatternError(ValueError):
    """A pattern that cannot be used; `str()` says why."""
