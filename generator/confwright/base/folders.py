"""Where a path leads, step by step, each folder opened from the one before.

Everything in a working tree may come from a stranger. So a symbolic link in a project may not lead out of that project,
and no path may lead into a folder of Git. Links elsewhere (/var/run, a home on another disk) are the user's own.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress

from ..runtime import dataclass
from .diagnostics import Diagnostic, ProjectError
from .said import Ours, as_name, own, own_or_none

_STEP = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
"""How a folder is opened on the way. With O_PATH, as on Linux, it may be one that this user cannot list."""
_MOST_LINKS = 40
_DESCRIPTORS = re.compile(r"/dev/fd|/proc/(\d+)(?:/task/\d+)?/fd")
GIT = ".git"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path ends: the entry `name` of the open folder `folder`, whose path without links is `path`.

    `found` is what is there, never a symbolic link; `descriptor` is the number of an open file of this process, where the path
    is a name of one, like /dev/stdout.
    """

    folder: int
    path: str
    name: str
    found: os.stat_result | None
    descriptor: int | None = None

    @property
    def full(self) -> str:
        """The path of the entry itself."""
        return os.path.join(self.path, self.name)


@contextmanager
def place_of(path: str | os.PathLike[str], *, make: bool = False, follow: bool = True) -> Generator[Place]:
    """Where `path` leads. `make`: folders that are missing on the way are made; `follow`: a link at the end is followed too.

    Raises ProjectError (`unsafe-path`) for a path that another could have laid, OSError for one that cannot be walked.
    """
    walk = _Walk(os.fspath(path), make)
    try:
        yield walk.to_the_end(follow)
    except OSError as error:
        if error.filename is None or not os.path.isabs(str(error.filename)):
            error.filename = os.fspath(path)
        raise
    finally:
        os.close(walk.folder)


def tree_of(folder: str) -> str | None:
    """The project that contains a folder (a path without links): by Git, by pyproject.toml, or the current folder; else None."""
    for mark in (GIT, "pyproject.toml"):
        above = folder
        while True:
            if os.path.lexists(os.path.join(above, mark)):
                return above
            if above == os.path.dirname(above):
                break
            above = os.path.dirname(above)
    here = os.getcwd()
    return here if is_below(folder, here) else None


def is_below(path: str, folder: str) -> bool:
    """Whether a path without links is a folder or is in it."""
    return path == folder or path.startswith(os.path.join(folder, ""))


class _Walk:
    """The folder that was reached (`folder`, `at`), the names still to go (`left`, the last one first), and the projects that
    a link on the way may not lead out of."""

    def __init__(self, path: str, make: bool) -> None:
        self.given, self.make = path, make
        self.left = os.path.join(os.getcwd(), path).split(os.sep)[::-1]
        self.links = 0
        self.bounds: list[tuple[str, str]] = []
        self.at = os.sep
        self.folder = os.open(os.sep, _STEP)

    def to_the_end(self, follow: bool) -> Place:
        name = self._last_name()
        try:
            found = os.stat(name, dir_fd=self.folder, follow_symlinks=False)
        except FileNotFoundError:
            found = None
        self._check(os.path.join(self.at, name))
        known = _DESCRIPTORS.fullmatch(self.at)
        if found is not None and known and name.isdecimal() and known[1] in (None, str(os.getpid())):
            return Place(self.folder, self.at, name, found, int(name))
        if found is None or not stat.S_ISLNK(found.st_mode):
            return Place(self.folder, self.at, name, found)
        if not follow:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), self.given)
        self._turn(name)
        return self.to_the_end(follow)

    def _last_name(self) -> str:
        """The name of the entry that the path leads to, after its folder is reached."""
        while len(self.left) > 1:
            self._step(self.left.pop())
        name = self.left.pop()
        if name in ("", ".", ".."):  # this folder, or the one above: an entry of the next one above
            self._step(name)
            name = os.path.basename(self.at)
            self._step("..")
        return name

    def _step(self, name: str) -> None:
        if name in ("", "."):
            return
        try:
            below = os.open(name, _STEP, dir_fd=self.folder)
        except FileNotFoundError:
            if not self.make:
                raise
            self._check(os.path.join(self.at, name))
            with suppress(FileExistsError):  # another run makes it too
                os.mkdir(name, dir_fd=self.folder)
            below = os.open(name, _STEP, dir_fd=self.folder)
        except OSError as error:
            if error.errno not in (errno.ENOTDIR, errno.ELOOP):
                raise
            self._turn(name)
            return
        os.close(self.folder)
        self.folder = below
        self.at = as_name(os.path.dirname(self.at)) if name == ".." else as_name(os.path.join(self.at, name))

    def _turn(self, name: str) -> None:
        """Go where the symbolic link `name` leads. Raises NotADirectoryError for what is not a link."""
        try:
            target = os.readlink(name, dir_fd=self.folder)
        except OSError as error:
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), os.path.join(self.at, name)) from error
        self.links += 1
        if self.links > _MOST_LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), self.given)
        tree = tree_of(self.at)
        if tree is not None:
            self.bounds.append((tree, os.path.join(self.at, name)))
        self.left += target.split(os.sep)[::-1]
        if os.path.isabs(target):
            start = os.open(os.sep, _STEP)
            os.close(self.folder)
            self.folder, self.at = start, os.sep

    def _check(self, path: str) -> None:
        """Raises ProjectError where nothing may be written at `path`, one without links."""
        for tree, link in self.bounds:
            if not is_below(path, tree):
                message = f"the symbolic link {as_name(link)} leads out of the project, to {as_name(path)}"
                raise _unsafe(self.given, message, "use the real path, or delete the link")
        if any(part.casefold() == GIT for part in (*path.split(os.sep), *self.left)):
            message = "is in a folder of Git, and nothing is written there"
            raise _unsafe(self.given, message, "choose another path")


def _unsafe(path: str, message: Ours, hint: Ours) -> ProjectError:
    return ProjectError([Diagnostic(code="unsafe-path", message=own(message), file=path, hint=own_or_none(hint))])
