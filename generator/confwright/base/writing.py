"""Writes single files: the one place where the tool does so, but for `publish`, which writes whole folders.

A file is written under a random name beside its place and put there in one step. So it is complete or
absent. An existing file is replaced and never written through, whether it is a symbolic link or has other names.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self

from .diagnostics import Diagnostic, ProjectError
from .folders import Place, is_below, place_of
from .said import as_reason, own

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def write_file(
    path: Path, content: str | bytes, *, private: bool = False, new: bool = False, folders: bool = False
) -> bool:
    """Put a file in the place of what is there, at once. It keeps the mode and the owner of the file that it replaces.

    `private`: only its owner can read it, from the first byte. `new`: nothing may be there. `folders`: those that are missing
    on the way are made. What is not a file but takes text, as /dev/stdout, /dev/null and a pipe with a reader do, is written to.
    Tells whether it was a file.
    Raises ProjectError, and then leaves what was there: `file-exists`, `unsafe-path` (folders.py) and `cannot-write`.
    """
    try:
        return put_file(path, content, private=private, new=new, folders=folders)
    except FileExistsError as error:
        raise ProjectError([Diagnostic(code="file-exists", message=own("is there already"), file=str(path))]) from error
    except OSError as error:
        raise cannot_write(error, path) from error


def put_file(
    path: str | os.PathLike[str],
    content: str | bytes,
    *,
    private: bool = False,
    new: bool = False,
    folders: bool = False,
) -> bool:
    """`write_file`, with OSError as it comes: for what need not be written. Raises ProjectError (`unsafe-path`) too."""
    data = content.encode() if isinstance(content, str) else content
    with place_of(path, make=folders, follow=not new) as place:
        if place.descriptor is not None:
            _write_to_stream(place.descriptor, data)
            return False
        if place.found is None or stat.S_ISREG(place.found.st_mode):
            _replace(place, data, private, new)
            return True
        if new:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(path))
        _write_to_special(place, place.found, data)
        return False


def cannot_write(error: OSError, path: str | os.PathLike[str]) -> ProjectError:
    """The error of the system as a diagnostic that names the file."""
    message = f"cannot be written: {as_reason(error)}"
    return ProjectError([Diagnostic(code="cannot-write", message=own(message), file=str(error.filename or path))])


def write_tree(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files (relative path -> content) into a temporary folder of our own. Raises OSError with the file's name."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        write_all(os.open(place, _NEW, 0o666), data, os.fspath(place))


def write_all(
    descriptor: int, data: bytes, name: str, *, sync: bool = False, like: os.stat_result | None = None
) -> None:
    """Write all of it to an open file, and close that. `like`: the file gets this owner and mode.

    Raises OSError with the file's name.
    """
    try:
        if like is not None:
            with suppress(PermissionError):  # only root gives away
                os.fchown(descriptor, like.st_uid, like.st_gid)
            os.fchmod(descriptor, stat.S_IMODE(like.st_mode) & 0o777)
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        if sync:
            os.fsync(descriptor)
    except OSError as error:
        error.filename = name
        raise
    finally:
        os.close(descriptor)


class Tree:
    """An open folder in which files are made, put in place and deleted, by relative POSIX paths. No link in it is followed.

    A context manager; every method raises OSError.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._name = os.fspath(folder)
        self._top = os.open(folder, _FOLDER)
        self._parent = ("", self._top)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._leave()
        os.close(self._top)

    def create(self, path: str, content: bytes) -> None:
        """Make a file that is not there yet, and the folders on its way, and bring it to the disk."""
        try:
            folder, name = self._enter(path, make=True)
            write_all(os.open(name, _NEW, 0o666, dir_fd=folder), content, path, sync=True)
        except OSError as error:
            error.filename = f"{self._name}/{path}"
            raise

    def replace(self, path: str, by: str) -> None:
        """Replace what is at `path` by the file `by` in the same folder."""
        folder, name = self._enter(path)
        os.replace(by, name, src_dir_fd=folder, dst_dir_fd=folder)

    def delete(self, path: str) -> None:
        """Delete a file, and the folders that are empty then."""
        folder, name = self._enter(path)
        os.unlink(name, dir_fd=folder)
        above = os.path.dirname(path)
        self._leave()
        with suppress(OSError):  # not empty: it stays
            while above:
                folder, name = self._enter(above)
                os.rmdir(name, dir_fd=folder)
                self._leave()
                above = os.path.dirname(above)

    def _enter(self, path: str, *, make: bool = False) -> tuple[int, str]:
        """The open folder of a path, and the name in it. The folder of the previous path is kept open."""
        above, _, name = path.rpartition("/")
        if self._parent[0] != above:
            self._leave()
            at = os.dup(self._top)
            for part in above.split("/") if above else ():
                try:
                    if make:
                        with suppress(FileExistsError):
                            os.mkdir(part, dir_fd=at)
                    below = os.open(part, _FOLDER, dir_fd=at)
                finally:
                    os.close(at)
                at = below
            self._parent = (above, at)
        return self._parent[1], name

    def _leave(self) -> None:
        if self._parent[1] != self._top:
            os.close(self._parent[1])
        self._parent = ("", self._top)


def _replace(place: Place, data: bytes, private: bool, new: bool) -> None:
    if new and place.found is not None:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), place.full)
    temporary = f".confwright-{os.urandom(8).hex()}"
    kept = None if private else place.found
    mode = 0o666 if kept is None and not private else 0o600
    descriptor = os.open(temporary, _NEW, mode, dir_fd=place.folder)
    try:
        write_all(descriptor, data, place.full, sync=True, like=kept)
        if new:  # a link takes no name that is taken
            os.link(temporary, place.name, src_dir_fd=place.folder, dst_dir_fd=place.folder, follow_symlinks=False)
            os.unlink(temporary, dir_fd=place.folder)
        else:
            os.replace(temporary, place.name, src_dir_fd=place.folder, dst_dir_fd=place.folder)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=place.folder)
        raise
    _sync_folder(place.folder)


def _sync_folder(folder: int) -> None:
    """Bring the names in an open folder to the disk, where this user and the file system can."""
    with suppress(OSError):
        descriptor = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=folder)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_to_stream(descriptor: int, data: bytes) -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    write_all(os.dup(descriptor), data, f"/dev/fd/{descriptor}")


def _write_to_special(place: Place, found: os.stat_result, data: bytes) -> None:
    """Write to a pipe that has a reader, or to a device of /dev."""
    pipe = stat.S_ISFIFO(found.st_mode)
    if not pipe and not (stat.S_ISCHR(found.st_mode) and is_below(place.path, "/dev")):
        message = "is not a file, nor a device or pipe that accepts text"
        raise ProjectError([Diagnostic(code="unsafe-path", message=own(message), file=place.full)])
    # Without a reader of the pipe, this is an error at once (ENXIO) and no waiting.
    flags = os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_NOCTTY | os.O_CLOEXEC
    descriptor = os.open(place.name, flags, dir_fd=place.folder)
    if not os.path.samestat(os.fstat(descriptor), found):
        os.close(descriptor)
        raise OSError(errno.EAGAIN, "was exchanged meanwhile", place.full)
    os.set_blocking(descriptor, True)
    write_all(descriptor, data, place.full)
