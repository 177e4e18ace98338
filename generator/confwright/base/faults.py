"""Errors of the operating system, and bugs of this tool, as diagnostics."""

from __future__ import annotations

import errno
import os

from .diagnostics import Diagnostic
from .reading import TooLargeError
from .said import Ours, as_count, as_name, as_reason, as_type, own

_OF_WRITING = frozenset((errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EFBIG))
_OURS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "")
CANNOT_WRITE = "cannot-write"


def of_system(error: OSError) -> Diagnostic:
    """An error of the operating system, with its file. A full or read-only disk has a code of its own."""
    # Without a file, ENOENT is what `tempfile` says where no folder for temporary files can be written.
    of_writing = error.errno in _OF_WRITING or (error.errno == errno.ENOENT and error.filename is None)
    writing = of_writing and not isinstance(error, TooLargeError)
    reason = as_reason(error)
    return Diagnostic(
        code=CANNOT_WRITE if writing else "cannot-read",
        message=own(f"cannot be written: {reason}" if writing else reason),
        file=_name(error.filename),
    )


def of_child(words: str) -> Diagnostic | None:
    """What the last line of a Python program says about a full or read-only disk; None if it says nothing about it."""
    number, _, text = words.partition("[Errno ")[2].partition("] ")
    if not number.isdecimal() or int(number) not in _OF_WRITING:
        return None
    reason, _, file = text.partition(": ")
    return Diagnostic(
        code=CANNOT_WRITE, message=own(f"cannot be written: {as_name(reason)}"), file=file.strip("'\"") or None
    )


def of_defect(error: Exception) -> Diagnostic:
    """A bug: the type of the exception and its place in this tool, without its message, which may contain a value."""
    return Diagnostic(
        code="internal",
        message=own(f"{as_type(error)} {_place(error)}"),
        hint=own("a defect of Confwright: please report it, with an input that shows it"),
    )


def _place(error: Exception) -> Ours:
    place: Ours
    place, at = "outside the code of this tool", error.__traceback__
    while at is not None:
        file = at.tb_frame.f_code.co_filename
        if file.startswith(_OURS):
            place = f"in {as_name(file[len(_OURS) :])}, line {as_count(at.tb_lineno)}"
        at = at.tb_next
    return place


def _name(filename: object) -> str | None:
    if isinstance(filename, bytes):
        return os.fsdecode(filename)
    return None if filename is None else str(filename)
