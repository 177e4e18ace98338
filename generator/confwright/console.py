"""What commands print: findings and progress on stderr, results on stdout."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from .diagnostics import Diagnostic, GenerateError
from .project import ProjectError


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
    print(printable(text), file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """`text` without what would act on a terminal, or cannot be written to it."""
    return "".join(c if c == "\n" or c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def one_line(text: str) -> str:
    """`text` for a terminal, on one line: a name with a line break in it cannot pass for another message."""
    return printable(text).replace("\n", "\\n")


def shown(path: Path) -> str:
    """`path` as one would type it here."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def guarded(command: Callable[[], int]) -> int:
    """The exit status of a command. Every failure is reported on stderr as a diagnostic, never as a traceback."""
    try:
        return command()
    except ProjectError as error:
        report(error.diagnostics)
        return 2
    except GenerateError as error:
        report(error.diagnostics)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        message = error.strerror or str(error)
        report([Diagnostic(code="cannot-read", message=message, file=str(error.filename or "") or None)])
        return 2
    except Exception as error:  # noqa: BLE001 - the user gets a message, whatever it is
        message = f"{type(error).__name__}: {str(error)[:500]}"
        report([Diagnostic(code="internal", message=message, hint="a defect of Confwright: please report it")])
        return 2
