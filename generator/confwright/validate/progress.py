"""How far a long run is, on a terminal."""

from __future__ import annotations

import sys
import time


class Progress:
    """A line on a terminal, once the work has taken two seconds."""

    def __init__(self, total: int) -> None:
        self.total, self.begin, self.width = total, time.monotonic(), 0

    def show(self, done: int) -> None:
        """Tell how far it is."""
        if sys.stderr.isatty() and time.monotonic() - self.begin > 2:
            filled = "#" * (30 * done // self.total)
            text = f"[{filled:<30}] {done} of {self.total} files"
            self.width = len(text)
            self._write(f"\r{text}")

    def clear(self) -> None:
        """Take the line away again."""
        if self.width:
            self._write("\r" + " " * self.width + "\r")

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
