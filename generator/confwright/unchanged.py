"""Whether nothing was touched since `freshness` last found all up to date: the quick half of that question.

`.confwright/seen` has a line for every file and folder that was looked at, with its times, size and inode, as git's index has
them; where all are as they were, no content is read. Anything else, and every doubt, goes to `freshness`. Imports nothing that
is not loaded when Python starts: this is the whole work of a `confwright generate` with nothing to do.
"""

from __future__ import annotations

import os
import sys

_SETTLED = 2_000_000_000
"""Nanoseconds: what changed so shortly before may change again without its times telling, where clocks are coarse."""


def untouched(folder: str) -> str | None:
    """The name of the output folder of the project at or above `folder`, where nothing was touched; None in doubt."""
    while True:
        try:
            with open(os.path.join(folder, ".confwright", "seen"), encoding="utf-8", errors="surrogateescape") as file:
                header, output, *lines = file.read().split("\n")
        except (OSError, ValueError):
            above = os.path.dirname(folder)
            if above == folder or os.path.exists(os.path.join(folder, "pyproject.toml")):
                return None
            folder = above
            continue
        if header != _python() or not lines:
            return None
        return output if all(line == line_of(line.split(" ", 4)[-1]) for line in lines) else None


def line_of(path: str) -> str | None:
    """How a file or folder looks from outside; None where it is not there."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return f"{found.st_mtime_ns} {found.st_ctime_ns} {found.st_size} {found.st_ino} {path}"


def look_at(paths: list[str], now: int) -> list[str] | None:
    """The lines of `paths` at the time `now` (nanoseconds); None where one is not there, or too young to be told by its times."""
    lines: list[str] = []
    for path in paths:
        line = line_of(path)
        if line is None or "\n" in path:
            return None
        modified, changed, _ = line.split(" ", 2)
        if max(int(modified), int(changed)) > now - _SETTLED:
            return None
        lines.append(line)
    return lines


def remember(state: str, output: str, lines: list[str]) -> None:
    """Write what `untouched` reads. That it cannot be written is no error."""
    file = os.path.join(state, "seen")
    temporary = f"{file}.{os.getpid()}"
    try:
        with open(temporary, "w", encoding="utf-8", errors="surrogateescape") as out:
            out.write("\n".join([_python(), output, *lines]))
        os.replace(temporary, file)
    except OSError:
        if os.path.exists(temporary):
            os.unlink(temporary)


def _python() -> str:
    """What is installed is told by the times of these folders, and which they are, here."""
    return " ".join([sys.version, *(entry for entry in sys.path if entry.endswith("-packages"))]).replace("\n", " ")
