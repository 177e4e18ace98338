"""Text that a diagnostic or a finding may hold: no value is in it that its schema does not call public.

Two types say so, and nothing else makes them. `Said` is what a message holds: `base/veil.py` makes it of text that was made from a
document, `own` of `Ours`, text that no value of a document can be in. `Ours` is `LiteralString`: the type checker (basedpyright, in
`make check`) takes literals and what is composed of them, and refuses any other string. What else a message shows goes through a
function below, of a type that holds no value; `as_name` alone takes any text, and tests/typing/names.txt lists what reaches it.
"""
# mypy: disable-error-code="redundant-cast"
# For mypy a LiteralString is any string.

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, Final, LiteralString, TypeAlias, cast, overload

Ours: TypeAlias = LiteralString
"""Text that no value of a document can be in."""


class Said(str):
    """Text that a report may show."""

    __slots__ = ()


class _Nothing:
    """What no argument is. An `Any` fits both signatures of `own`, so what it returns is unknown, which is refused for a `Said`."""


NOTHING: Final = Said()


@overload
def own(text: Ours) -> Said: ...
@overload
def own(text: _Nothing) -> _Nothing: ...
def own(text: Any) -> Any:
    """Text of ours as a part of a report."""
    return Said(text)


def own_or_none(text: Ours | None) -> Said | None:
    """`own` of what there may be."""
    return None if text is None else Said(text)


def indented(text: Said, margin: int) -> Said:
    """The text, with blanks before it."""
    return Said(" " * margin + text)


def at_line(file: str, line: int, column: int, text: Said) -> Said:
    """The text, after its place in a file."""
    return Said(f"{file}:{line}:{column}: {text}")


# -- what a text of ours may name ---------------------------------------------------------------


def as_shown(text: Said) -> Ours:
    """A part that may be shown already."""
    return cast("Ours", text)


def as_count(number: int) -> Ours:
    """How many, or which line."""
    return cast("Ours", str(number))


def as_path(path: PurePath) -> Ours:
    """A path, without a password in it."""
    return as_name(str(path))


def as_type(value: object) -> Ours:
    """The name of the class of a value, or of an error."""
    return cast("Ours", type(value).__name__)


def as_reason(error: OSError) -> Ours:
    """Why the system refuses, in its words."""
    return cast("Ours", error.strerror or type(error).__name__)


def as_name(text: str) -> Ours:
    """The name of a file, a variable, a key or a release, without a password in it. Never a value: each use of it is reviewed."""
    from .addresses import without_passwords  # only here: every command loads this module

    return cast("Ours", without_passwords(text))


def as_names(texts: Iterable[str]) -> Ours:
    """Several names."""
    return ", ".join(as_name(text) for text in texts)
