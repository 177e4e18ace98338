"""How Compose replaces variables in a compose file.

Source: `template/template.go` of compose-go (v2): `$NAME`, `${NAME}` with `:-`, `-`, `:?`, `?`, `:+` and `+`, and `$$` for
a dollar. The text behind an operator may hold references of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ...runtime import dataclass, field

_START: Final = re.compile(r"\$(?:(?P<dollar>\$)|(?P<bare>[A-Za-z_]\w*)|\{(?P<name>[A-Za-z_]\w*)(?P<sign>:?[-?+])?)")
_BRACE: Final = re.compile(r"\$\{|\}")
_DEEPEST: Final = 20
_LONGEST: Final = 100_000
"""Characters that take the place of the references of a text, or that an operator has behind it. 40 lines of `ENV A=$A$A` would
fill any memory."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A variable in a text. `sign` is its operator, empty where it has none; `rest` is the text behind that."""

    name: str
    start: int
    end: int
    sign: str = ""
    rest: str = field(default="", repr=False)

    @property
    def required(self) -> bool:
        """Whether nothing takes its place when it is not set."""
        return self.sign.lstrip(":") not in ("-", "+")


def references(text: str, depth: int = 0) -> Iterator[Reference]:
    """The references of a text in their order; those behind an operator after the one that has it."""
    for one in _own(text):
        if one.name:
            yield one
            if one.rest and depth < _DEEPEST and len(one.rest) <= _LONGEST:
                yield from references(one.rest, depth + 1)


def filled(text: str, environ: Mapping[str, str], depth: int = 0) -> str | None:
    """The text with its references replaced; None where one has neither a value nor a default, or the text gets too long."""
    parts: list[str] = []
    at, left = 0, _LONGEST
    for one in _own(text):
        value = "$" if not one.name else _value(one, environ, depth)
        left -= len(value or "")
        if value is None or left < 0:
            return None
        parts += [text[at : one.start], value]
        at = one.end
    return "".join([*parts, text[at:]])


def _value(one: Reference, environ: Mapping[str, str], depth: int) -> str | None:
    value = environ.get(one.name)
    there = bool(value) if one.sign.startswith(":") else value is not None
    rest = filled(one.rest, environ, depth + 1) if depth < _DEEPEST and len(one.rest) <= _LONGEST else None
    if one.sign.endswith("+"):
        return rest if there else ""
    if one.sign.endswith("-"):
        return value if there else rest
    return value if there or not one.sign else None


def _own(text: str) -> Iterator[Reference]:
    """The references that are not inside another one. `$$` is one without a name."""
    at = 0
    while (found := _START.search(text, at)) is not None:
        at = found.end()
        if found["dollar"]:
            yield Reference("", found.start(), at)
        elif found["bare"]:
            yield Reference(found["bare"], found.start(), at)
        elif found["sign"]:
            end = _closing(text, at)
            if end < 0:
                return
            yield Reference(found["name"], found.start(), end + 1, found["sign"], text[at:end])
            at = end + 1
        elif text.startswith("}", at):
            yield Reference(found["name"], found.start(), at + 1)
            at += 1


def _closing(text: str, begin: int) -> int:
    """Where the brace is closed in front of `begin`; -1 where it is not."""
    depth = 1
    for found in _BRACE.finditer(text, begin):
        depth += 1 if found[0] == "${" else -1
        if depth == 0:
            return found.start()
    return -1
