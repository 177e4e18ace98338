"""One finding about a document, with everything a report may show of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from .diagnostics import Severity
from .json_values import Keys
from .said import NOTHING, Ours, Said, as_count


class HasSeverity(Protocol):
    """Whatever becomes a finding."""

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        ...


T = TypeVar("T", bound=HasSeverity)
_MOST: Final = 1_000


def worst(found: Sequence[T]) -> tuple[list[T], Ours]:
    """The findings to show, at most 1,000 with errors first, and a sentence about the others, or an empty text."""
    if len(found) <= _MOST:
        return list(found), ""
    first = sorted(found, key=lambda one: ("error", "warning", "note").index(one.severity))[:_MOST]
    return first, f"{as_count(len(found) - _MOST)} more findings are not shown"


@dataclass(frozen=True, slots=True)
class Note:
    """A message about a place of a document, before private values are hidden. It becomes a `Finding`.

    `on_key`: it is about the key, not its value. `unchecked`: something could not be checked here.
    """

    keys: Keys
    code: str
    message: str
    hint: str | None = None
    severity: Severity = "error"
    on_key: bool = False
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a document as it may be shown: what may hold a secret is masked in it. `cut`: characters left out in front."""

    number: int
    text: Said
    cut: int = 0


@dataclass(frozen=True, slots=True)
class Related:
    """Another place of the same document that a finding is about; `frame` is its line, `end_column` as of a finding."""

    message: Said
    line: int
    column: int
    end_column: int
    frame: SourceLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    `file` is the path as one would type it; `line`, `column` and `end_column` (the one after the last) count from 1 and are 0
    if there is no place. `path` is the dotted path in the document, `notes` give the reason and the intended branch. `unchecked`:
    something could not be checked; it may be right or wrong.
    """

    code: str
    message: Said
    file: str
    severity: Severity = "error"
    line: int = 0
    column: int = 0
    end_column: int = 0
    path: Said = NOTHING
    hint: Said | None = None
    notes: tuple[Said, ...] = ()
    frame: tuple[SourceLine, ...] = ()
    related: tuple[Related, ...] = ()
    unchecked: bool = False

    @property
    def text(self) -> str:
        """Path, message and hint in one line."""
        text = f"{self.path}: {self.message}" if self.path else self.message
        return f"{text} ({self.hint})" if self.hint else text
