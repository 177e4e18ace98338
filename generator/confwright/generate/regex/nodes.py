"""The tree of a regular expression, whatever its dialect: what the parsers build and the writers read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, Union

from .character_sets import Ranges

Node: TypeAlias = Union["Chars", "Edge", "Seq", "Alt", "Repeat", "Group", "Look", "Back"]


@dataclass(frozen=True, slots=True)
class Chars:
    """One character out of a set."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Edge:
    """A place between characters: `^`, `$`, `\\b`, `\\B`."""

    kind: Literal["^", "$", "b", "B"]


@dataclass(frozen=True, slots=True)
class Seq:
    """One after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Alt:
    """One of several, the first that fits."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Several times; `most` None: without end. `text` is how it is written."""

    body: Node
    least: int
    most: int | None
    lazy: bool
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Parentheses; `number` counts the capturing ones."""

    body: Node
    number: int | None


@dataclass(frozen=True, slots=True)
class Look:
    """Look ahead or behind."""

    body: Node
    behind: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Back:
    """What a group has matched."""

    number: int
