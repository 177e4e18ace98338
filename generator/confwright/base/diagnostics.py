"""What is wrong with a schema or a project, as values.

A step of the generator returns diagnostics or collects them; only the edge formats them. `GenerateError` carries them
out of `generate_package`, and is the only exception that function raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from ..runtime import dataclass
from .said import Ours, Said, as_name, own, own_or_none

Severity: TypeAlias = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding.

    `code` is a stable kebab-case name, listed in docs/reference/diagnostics.md. `file` is the path as the user gave it,
    `pointer` a JSON pointer into it, `line` and `column` count from 1. `unchecked`: it tells what could not be checked.
    """

    code: str
    message: Said
    severity: Severity = "error"
    file: str | None = None
    pointer: str | None = None
    line: int | None = None
    column: int | None = None
    hint: Said | None = None
    unchecked: bool = False

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        where = place or (f"#{self.pointer}" if self.pointer is not None else "")
        if place and self.line is None and self.pointer:
            where = f"{place}#{self.pointer}"
        text = f"{self.severity}[{self.code}]: {self.message}"
        if self.hint:
            text += f" ({self.hint})"
        return f"{where}: {text}" if where else text


class GenerateError(Exception):
    """A schema or project that cannot be served; nothing was written.

    `diagnostics` holds every finding, in the order of their places.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        super().__init__("\n".join(str(d) for d in self.diagnostics))


class ProjectError(GenerateError):
    """The project cannot be used: no settings, or wrong ones. The command line ends with 2."""


class Refused(ProjectError):
    """An argument that the command cannot use. The message may name what is in the project."""

    def __init__(self, message: str, hint: Ours | None = None) -> None:
        super().__init__(
            Diagnostic(code="usage", message=own(as_name(line)), hint=own_or_none(hint)) for line in message.split("\n")
        )
