"""What is wrong with a document, as values."""

from __future__ import annotations

from collections.abc import Iterable

from .classes import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with a document.

    `path` is dotted (`storage.postgres.port`, `runs[2].limit`; empty for the document itself), `code` a stable
    kebab-case name, `line` and `column` count from 1 and are known where text was read.
    """

    path: str
    code: str
    message: str
    hint: str | None = None
    line: int | None = None
    column: int | None = None
    source: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)
        text = ": ".join(part for part in (place, self.path, self.message) if part)
        return f"{text} ({self.hint})" if self.hint else text


class ConfigError(ValueError):
    """Everything that is wrong with a document, at once.

    `problems` is never empty. Neither it nor `str()` shows a secret, nor the value of a field that may hold one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def with_source(self, source: str) -> ConfigError:
        """The same with the name of the document in front of every problem."""
        from dataclasses import replace

        return ConfigError(replace(problem, source=source) for problem in self.problems)
