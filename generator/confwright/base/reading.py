"""Reads files: the only module that does. Every read is bounded in bytes before anything is parsed, and none waits.

A working tree may contain anything: a pipe without a writer, a link to an endless device, a file of
terabytes. Only regular files are read, and what the user hands over as a descriptor of this process: the standard input,
and `<(command)` of a shell.
"""

from __future__ import annotations

import errno
import os
import stat
import sys

# No `re`, no `typing`: a `generate` with nothing to do imports this module, and neither of them.
LARGEST = 40_000_000
"""Bytes of a document or a schema. A text has at most 10,000,000 characters of four bytes (`yaml_text.Limits`)."""
SMALL = 1 << 20
"""Bytes of what people write by hand: `.env` files, settings, flow files, approvals."""
_CHUNK = 1 << 20
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


Look = tuple[int, int, int]
"""How a file looks from outside: its time, its size, its number."""
_noted: list[dict[str, Look | None]] = []


class Noted:
    """Inside, the paths that are asked for are kept, with how they looked then: what a run depends on.

    `with Noted() as paths: ...`; also those where no file is yet.
    """

    def __enter__(self) -> dict[str, Look | None]:
        self._paths: dict[str, Look | None] = {}
        _noted.append(self._paths)
        return self._paths

    def __exit__(self, *_: object) -> None:
        _noted[:] = [paths for paths in _noted if paths is not self._paths]


def note(path: str | os.PathLike[str]) -> None:
    """Keep a path that something depends on, for whoever wants to know (`Noted`)."""
    for paths in _noted:
        name: str = os.path.abspath(str(path))  # noqa: PTH100 - as above
        if name not in paths:
            paths[name] = look_of(name)


def look_of(path: str) -> Look | None:
    """How a file looks from outside."""
    try:
        found = os.stat(path)  # noqa: PTH116 - as above
    except (OSError, ValueError):
        return None
    if stat.S_ISDIR(found.st_mode):  # its time changes with each file that an editor makes for a moment
        try:
            return hash(_names(path)), 0, found.st_ino
        except OSError:
            return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class TooLargeError(OSError):
    """A file is larger than it may be."""


def file_bytes(path: str | os.PathLike[str], most: int = LARGEST) -> bytes:
    """The bytes of a regular file. Raises OSError; TooLargeError where there are more than `most` of them."""
    name = os.fspath(path)
    if _noted:
        note(name)
    own = _own_descriptor(name)
    if own is not None:
        return _all(own, most, name)
    try:
        # A look first: only to open a device may do something.
        _refuse_special(os.stat(name), name)  # noqa: PTH116 - `pathlib` is not loaded yet where little is done
        descriptor = os.open(name, _FLAGS)
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.EINVAL, str(error), name) from None
    try:
        _refuse_special(os.fstat(descriptor), name)
        return _all(descriptor, most, name)
    finally:
        os.close(descriptor)


def content_of(path: str | os.PathLike[str]) -> bytes:
    """What a file holds; of a folder, the names in it that are not hidden, which say what a pattern finds there. Raises OSError."""
    name = os.fspath(path)
    if not os.path.isdir(name):  # noqa: PTH112 - as below
        return file_bytes(name)
    if _noted:
        note(name)
    return _names(name)


def _names(folder: str) -> bytes:
    return os.fsencode("\n".join(sorted(one for one in os.listdir(folder) if not one.startswith("."))))


def own_bytes(path: str | os.PathLike[str], most: int = LARGEST) -> bytes:
    """The bytes of a regular file that this user owns and only this user can write; no symbolic link. Raises OSError."""
    name = os.fspath(path)
    descriptor = os.open(name, _FLAGS | getattr(os, "O_NOFOLLOW", 0))
    try:
        found = os.fstat(descriptor)
        _refuse_special(found, name)
        if hasattr(os, "geteuid") and (found.st_uid != os.geteuid() or found.st_mode & 0o022):
            raise PermissionError(errno.EPERM, "another user can write it", name)
        return _all(descriptor, most, name)
    finally:
        os.close(descriptor)


def file_text(path: str | os.PathLike[str], most: int = LARGEST, *, errors: str = "strict") -> str:
    """The text of a regular file in UTF-8, without a byte order mark, each line ended by a line feed.

    Raises OSError as `file_bytes` does, UnicodeDecodeError.
    """
    return unix_lines(file_bytes(path, most).decode("utf-8", errors).removeprefix("\ufeff"))


def unix_lines(text: str) -> str:
    """A text with line feeds for every line end, as Python's text files give it."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def stdin_bytes(most: int = LARGEST) -> bytes:
    """The standard input to its end. Raises OSError; TooLargeError where it has more than `most` bytes."""
    content = sys.stdin.buffer.read(most + 1)
    if len(content) > most:
        raise TooLargeError(errno.EFBIG, f"it is larger than {most} bytes", "<stdin>")
    return content


def _own_descriptor(name: str) -> int | None:
    """The descriptor of this process that a path names: `/dev/stdin`, or `/dev/fd/63` as `<(command)` gives it."""
    if name == "/dev/stdin":
        return 0
    number = name.removeprefix("/dev/fd/")
    return int(number) if number != name and number.isascii() and number.isdigit() and len(number) < 7 else None


def _refuse_special(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file", name)


def _all(descriptor: int, most: int, name: str) -> bytes:
    """What is left of a file. The size that a file has says nothing: those of /proc have none."""
    chunks: list[bytes] = []
    left = most + 1
    while left and (chunk := os.read(descriptor, min(left, _CHUNK))):
        chunks.append(chunk)
        left -= len(chunk)
    if not left:
        raise TooLargeError(errno.EFBIG, f"it is larger than {most} bytes", name)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)
