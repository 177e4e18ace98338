"""One finding about a document, with everything a report may show of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Severity


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a document as it may be shown: what may hold a secret is masked in it. `cut`: characters left out in front."""

    number: int
    text: str
    cut: int = 0


@dataclass(frozen=True, slots=True)
class Related:
    """Another place of the same document that a finding is about; `frame` is its line, `end_column` as of a finding."""

    message: str
    line: int
    column: int
    end_column: int
    frame: SourceLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    `file` is the path as one would type it; `line`, `column` and `end_column` (the one after the last) count from 1 and are 0
    where there is no place. `path` is the dotted path in the document, `notes` say why, and which branch was meant.
    """

    code: str
    message: str
    file: str
    severity: Severity = "error"
    line: int = 0
    column: int = 0
    end_column: int = 0
    path: str = ""
    hint: str | None = None
    notes: tuple[str, ...] = ()
    frame: tuple[SourceLine, ...] = ()
    related: tuple[Related, ...] = ()

    @property
    def text(self) -> str:
        """Path, message and hint in one line."""
        told = f"{self.path}: {self.message}" if self.path else self.message
        return f"{told} ({self.hint})" if self.hint else told
