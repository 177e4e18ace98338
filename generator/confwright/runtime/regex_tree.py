"""Reads the regular expressions that Confwright's translator writes into a tree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, Union

Tree: TypeAlias = Union["Any1", "Sequence", "Alternatives", "Times", "Edge", "Look"]
_ATOM: Final = re.compile(
    r"\(\?s:\.\)|\[\^?(?:\\.|[^\\\]])*\]|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[^A-YZa-z0-9])|\\[tnr]|[^\\()\[\]|*+?{}^$.]",
    re.DOTALL,
)
_EDGES: Final[tuple[tuple[str, Literal["start", "end", "word"]], ...]] = (
    ("^", "start"), (r"\Z", "end"), (r"(?a:\b)", "word"),
)  # fmt: skip
_TIMES: Final = re.compile(r"(?:([*+?])|\{(\d+)(,)?(\d*)\})\??")
_LOOKS: Final = {"(?=": (False, False), "(?!": (False, True), "(?<=": (True, False), "(?<!": (True, True)}


class NotLinear(ValueError):
    """An expression that cannot be matched in linear time, or is not one of ours."""


@dataclass(frozen=True, slots=True)
class Any1:
    """One character out of a set, in the language of `re`."""

    source: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of several; none at all never matches."""

    options: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Times:
    """Several times; `most` None: without end."""

    body: Tree
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A place of the text: its start, its end, the edge of a word (ASCII)."""

    kind: Literal["start", "end", "word"]


@dataclass(frozen=True, slots=True)
class Look:
    """What must, or must not, be ahead or behind."""

    body: Tree
    behind: bool
    negated: bool


def read_tree(source: str) -> Tree:
    """The tree of an expression. Raises NotLinear."""
    reader = _Reader(source)
    tree = reader.alternatives()
    reader.end()
    return tree


class _Reader:
    def __init__(self, source: str) -> None:
        self._source, self._at = source, 0

    def end(self) -> None:
        if self._at < len(self._source):
            raise NotLinear(f"not understood at character {self._at}")

    def alternatives(self) -> Tree:
        options = [self._sequence()]
        while self._taken("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Alternatives(tuple(options))

    def _sequence(self) -> Tree:
        parts: list[Tree] = []
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            parts.append(self._repeated(self._one()))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeated(self, body: Tree) -> Tree:
        found = _TIMES.match(self._source, self._at)
        if found is None:
            return body
        self._at = found.end()
        if found[1]:
            return Times(body, int(found[1] == "+"), 1 if found[1] == "?" else None)
        least = int(found[2])
        return Times(body, least, least if not found[3] else int(found[4]) if found[4] else None)

    def _one(self) -> Tree:
        if self._taken("(?!)"):
            return Alternatives(())
        for text, kind in _EDGES:
            if self._taken(text):
                return Edge(kind)
        atom = _ATOM.match(self._source, self._at)
        if atom is not None:
            self._at = atom.end()
            return Any1(atom[0])
        for text, (behind, negated) in _LOOKS.items():
            if self._taken(text):
                return Look(self._inside(), behind, negated)
        if self._taken("(?:") or (self._source[self._at :][:2] != "(?" and self._taken("(")):
            return self._inside()
        if self._source.startswith("(?(", self._at):
            raise NotLinear("a reference to a group")
        raise NotLinear(f"not understood at character {self._at}")

    def _inside(self) -> Tree:
        tree = self.alternatives()
        if not self._taken(")"):
            raise NotLinear("a group is not closed")
        return tree

    def _taken(self, text: str) -> bool:
        if self._source.startswith(text, self._at):
            self._at += len(text)
            return True
        return False
