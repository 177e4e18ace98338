"""What commands print: findings and progress on stderr, results on stdout."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from .diagnostics import Diagnostic, GenerateError, ProjectError
from .faults import CANNOT_WRITE, of_defect, of_system
from .terminal import json_of
from .terminal import one_line as one_line
from .terminal import printable as printable


def report(diagnostics: Iterable[Diagnostic]) -> None:
    """Print findings on stderr, one line each; what two packages have in common once. Paths are as one would type them."""
    for line in dict.fromkeys(one_line(str(_as_typed(diagnostic))) for diagnostic in diagnostics):
        print(line, file=sys.stderr)


def _as_typed(diagnostic: Diagnostic) -> Diagnostic:
    file = diagnostic.file
    if not file or not Path(file).is_absolute():
        return diagnostic
    from dataclasses import replace  # heavy, and only where something is wrong

    return replace(diagnostic, file=shown(Path(file)))


def say(text: str) -> None:
    """Print a line of progress on stderr, at once."""
    print(one_line(text), file=sys.stderr, flush=True)


def tell(*lines: str) -> None:
    """Print what a command has to say on stdout."""
    for line in lines:
        print(one_line(line))


def tell_data(data: Any) -> None:
    """Print JSON data on stdout."""
    print(json_of(data))


def write_out(text: str) -> None:
    """Print a result that is a file: as it is where a file or a program reads it, as `printable` gives it on a terminal."""
    print(printable(text) if sys.stdout.isatty() else text, end="")


def shown(path: Path) -> str:
    """`path` as one would type it here."""
    text, start = str(path), os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 - for each of 100,000 files
    if text.startswith(start) and len(text) > len(start):
        return text[len(start) :].replace(os.sep, "/")
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def guarded(command: Callable[[], int]) -> int:
    """The exit status of a command. Every failure is reported on stderr as a diagnostic, never as a traceback."""
    try:
        return command()
    except Exception as error:  # noqa: BLE001 - the user gets a message for every failure
        return report_failure(error)


def report_failure(error: Exception) -> int:
    """Report an exception on stderr, and return the exit status that it means."""
    if isinstance(error, GenerateError):
        report(error.diagnostics)
        unusable = isinstance(error, ProjectError) or any(one.code == CANNOT_WRITE for one in error.diagnostics)
        return 2 if unusable else 1
    report([of_system(error) if isinstance(error, OSError) else of_defect(error)])
    return 2


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print columns, each as wide as its widest cell."""
    lines = [[one_line(cell) for cell in line] for line in (head, *rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        tell("  ".join(cells).rstrip())
