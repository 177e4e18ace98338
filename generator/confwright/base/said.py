"""Text that a diagnostic or a finding may hold: no value is in it that its schema does not call public.

`Said` is a type of its own: type checkers refuse any other string there. `base/veil.py` makes it of text that was made from a
document; `own` of text that was not.
"""

from __future__ import annotations

from typing import Final


class Said(str):
    """Text that a report may show."""

    __slots__ = ()


NOTHING: Final = Said()


def own(text: str) -> Said:
    """Text of ours, or about a file, a name or the project: no value of a document is in it."""
    return Said(text)


def indented(text: Said, margin: int) -> Said:
    """The text, with blanks before it."""
    return Said(" " * margin + text)


def at_line(file: str, line: int, column: int, text: Said) -> Said:
    """The text, after its place in a file."""
    return Said(f"{file}:{line}:{column}: {text}")


def own_or_none(text: str | None) -> Said | None:
    """`own` of what there may be."""
    return None if text is None else Said(text)
