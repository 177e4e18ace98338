"""`findings`: all there is to say about the text of a prefect.yaml, with lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...diagnostics import Diagnostic
from ...runtime.places import dotted
from ...runtime.problems import ConfigError, Problem
from ...runtime.yaml_text import Document, read_text
from .document import Note
from .facts import Facts
from .lint import lint

_REPLACED = frozenset({"unknown-key", "reference", "pattern", "type"})
"""Codes of the readers that a note at the same place says better."""


def findings(
    text: str | bytes, problems: Iterable[Problem] = (), source: str | None = None, facts: Facts | None = None
) -> tuple[Diagnostic, ...]:
    """What the readers of a generated package found (`problems`), and what only Prefect's own ways bring up, in their order.

    Text that cannot be read has no other problems than that.
    """
    given = list(problems)
    try:
        document = read_text(text, dialect="1.1")
    except ConfigError as error:
        return tuple(_of_problem(problem, source) for problem in given or error.problems)
    notes = lint(document.data, facts)
    noted = {dotted(note.keys) for note in notes}
    out = [_of_problem(p, source) for p in given if not (p.code in _REPLACED and p.path in noted)]
    out += [_of_note(note, document, source) for note in notes]
    # An anchor stands in several places of the document and in one place of the text: it is told once.
    once = {(d.code, d.line, d.column) if d.line else (d.code, d.message): d for d in reversed(out)}
    return tuple(sorted(once.values(), key=lambda d: (d.line or 0, d.column or 0, d.code)))


def _of_problem(problem: Problem, source: str | None) -> Diagnostic:
    message = f"{problem.path}: {problem.message}" if problem.path else problem.message
    return Diagnostic(
        code=problem.code, message=message, file=source or problem.source, line=problem.line, column=problem.column,
        hint=problem.hint,
    )  # fmt: skip


def _of_note(note: Note, document: Document, source: str | None) -> Diagnostic:
    line, column = _place(note.keys, note.on_key, document)
    return Diagnostic(
        code=note.code, message=f"{dotted(note.keys)}: {note.message}", severity=note.severity, file=source,
        line=line, column=column, hint=note.hint,
    )  # fmt: skip


def _place(keys: Sequence[str | int], on_key: bool, document: Document) -> tuple[int | None, int | None]:
    for end in range(len(keys), -1, -1):
        spot = document.locate(keys[:end], key=on_key and end == len(keys))
        if spot is not None:
            return spot
    return None, None
