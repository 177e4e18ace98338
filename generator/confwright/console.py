"""What commands print: findings and progress on stderr, results on stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from .diagnostics import Diagnostic


def report(diagnostics: Iterable[Diagnostic]) -> None:
    """Print findings on stderr, one line each."""
    for diagnostic in diagnostics:
        print(printable(str(diagnostic)), file=sys.stderr)


def say(text: str) -> None:
    """Print a line of progress on stderr, at once."""
    print(printable(text), file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """`text` without what would act on a terminal, or cannot be written to it."""
    return "".join(c if c == "\n" or c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def shown(path: Path) -> str:
    """`path` as one would type it here."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
