"""The standard streams of the command: whatever happens to them, the work is done and decides the exit status.

A stream may be closed (`2>&-`), its reader may go (`| head`), the disk that it leads to may be full. Only what could not be written
for another reason than a reader who has gone is an error, on standard error, and only for standard output.
"""

from __future__ import annotations

import errno
import io
import os
import sys

TYPE_CHECKING = False  # a `generate` with nothing to do imports this module, and not `typing`
if TYPE_CHECKING:
    from typing import TextIO

_GONE = (errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET)


class _Output(io.FileIO):
    """A stream that takes everything. `failed` is the error after which it dropped all; `first` is written out before it."""

    failed: OSError | None = None
    first: TextIO | None = None

    def write(self, data: object) -> int:
        """Write what can be written."""
        if self.first is not None:
            self.first.flush()
        if self.failed is None:
            try:
                return super().write(data)  # type: ignore[arg-type]  # typeshed's Buffer is not a class at run time
            except OSError as error:
                self.failed = error
        return memoryview(data).nbytes  # type: ignore[arg-type]


def open_streams() -> None:
    """See to it that there are three standard streams and that the two for output take everything.

    A file that is opened later must not become number 1 or 2, and get what is printed.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:  # the lowest number that is free
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison] - so Python starts with a closed one
        sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)))
    sys.stdout = _output(sys.stdout, 1)
    sys.stderr = _output(sys.stderr, 2)
    # In a pipe of both (`2>&1 | tee log`) a result is where it is on a terminal: between the messages before and after it.
    sys.stderr.buffer.raw.first = sys.stdout  # type: ignore[attr-defined]  # typeshed's `buffer` is any binary stream


def _output(stream: TextIO | None, number: int) -> TextIO:
    # A terminal without UTF-8 gets a readable text too.
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(number, "w", closefd=False)),
        encoding=stream.encoding if stream is not None else "utf-8",
        errors="backslashreplace",
        # `python -u` and PYTHONUNBUFFERED ask for what is written at once.
        line_buffering=number == 2 or os.isatty(number) or getattr(stream, "write_through", False),
    )


def close_streams(status: int) -> int:
    """Write what is left, and give the exit status: 2 where a result is lost."""
    lost = _flushed(sys.stdout)
    if lost is not None and lost.errno not in _GONE:
        print(f"error[cannot-write]: standard output cannot be written: {lost.strerror}", file=sys.stderr)
        status = max(status, 2)
    _flushed(sys.stderr)
    return status


def _flushed(stream: TextIO) -> OSError | None:
    stream.flush()
    raw = getattr(getattr(stream, "buffer", None), "raw", None)
    return raw.failed if isinstance(raw, _Output) else None
