"""Whether nothing was touched since `freshness` last found all up to date: the quick half of that question.

`.confwright/seen` has a line for every file and folder that was looked at, with its times, size and inode, as git's index has
them; where all are as they were, no content is read. It is signed with the user's key, for its folder: one that came with a
repository is not believed. Anything else, and every doubt, goes to `freshness`. Imports hardly anything that is not loaded when
Python starts: this is the whole work of a `confwright generate` with nothing to do.
"""

from __future__ import annotations

import os
import stat
import sys
from _blake2 import blake2b  # what hashlib gives, without its import of OpenSSL: that would be most of the time here

from ...base.reading import file_bytes
from ...base.working_tree import is_inside, top_of

_SETTLED = 2_000_000_000
"""Nanoseconds: what changed so shortly before may change again without its times telling, where clocks are coarse."""


def untouched(folder: str) -> str | None:
    """The name of the output folder of the project at or above `folder`, where nothing was touched; None in doubt."""
    while True:
        try:
            signed, _, content = file_bytes(os.path.join(folder, ".confwright", "seen")).partition(b"\n")
            if signed.decode("ascii") != signature(folder, content, b"seen"):
                raise ValueError(folder)
            header, output, *lines = content.decode("utf-8", "surrogateescape").split("\n")
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
    """The lines of `paths` at the time `now` (nanoseconds); None if one is missing, or changed too recently."""
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
    """Write what `untouched` reads. That it cannot be written is not an error."""
    from ...base.diagnostics import GenerateError
    from ...base.writing import put_file

    content = "\n".join([_python(), output, *lines]).encode("utf-8", "surrogateescape")
    try:
        signed = signature(os.path.dirname(state), content, b"seen")
        if not os.path.islink(state):
            put_file(os.path.join(state, "seen"), signed.encode() + b"\n" + content)
    except (OSError, GenerateError):
        return


def cache_of() -> str:
    """The user's cache folder, by the rules of user_cache.py, which imports more than there is time for here."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.environ.get("CONFWRIGHT_CACHE") or os.path.join(home, "confwright")


def signature(folder: str, content: bytes, purpose: bytes) -> str:
    """The signature of a content for a folder, with the user's key. Raises OSError where there is no key to be believed.

    These are the rules of user_cache.py for the key. What was signed for one `purpose` does not pass for another.
    """
    cache = cache_of()
    file = os.path.join(cache, "key")
    if not os.path.isabs(cache) or is_inside(cache, top_of(folder)):
        raise PermissionError(file)
    for path, is_right in ((cache, stat.S_ISDIR), (file, stat.S_ISREG)):
        found = os.lstat(path)
        if not is_right(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o077:
            raise PermissionError(path)
    at = os.fsencode(folder)
    return blake2b(
        b"%b %d %b " % (purpose, len(at), at) + content, key=file_bytes(file, 64), digest_size=32
    ).hexdigest()


def _python() -> str:
    """The Python version and the package folders. The times of these folders show what is installed."""
    return " ".join([sys.version, *(entry for entry in sys.path if entry.endswith("-packages"))]).replace("\n", " ")
