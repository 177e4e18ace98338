"""Replace a whole directory in one step.

`exchange(a, b)` swaps two directories atomically where the system can (Linux `renameat2(RENAME_EXCHANGE)`, macOS
`renamex_np(RENAME_SWAP)`): whoever looks, at whatever moment, sees all of the old or all of the new.
Files of the old directory that are to stay come along as hard links (`carry_over`), so they are never absent and never
copied; what an editor saves there while we work is moved over afterwards (`bring_back`).
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

_AT_FDCWD = -100
_SWAP = 2  # RENAME_EXCHANGE and RENAME_SWAP happen to have the same value


class NotPossibleError(Exception):
    """This directory cannot be replaced in one step (file system, mount point, system); nothing was changed."""


def exchange(first: Path, second: Path) -> None:
    """Swap two directories of the same file system in one atomic step.

    Raises NotPossibleError where the system has no such step. See renameat2(2) and renamex_np(2).
    """
    import ctypes  # only where there is something to exchange

    libc = ctypes.CDLL(None, use_errno=True)
    one, two = os.fsencode(first), os.fsencode(second)
    name = "renamex_np" if sys.platform == "darwin" else "renameat2"
    swap = getattr(libc, name, None)
    if swap is None:
        raise NotPossibleError(f"this system has no {name}")
    flag = ctypes.c_uint(_SWAP)
    result = swap(one, two, flag) if sys.platform == "darwin" else swap(_AT_FDCWD, one, _AT_FDCWD, two, flag)
    if result != 0:
        raise NotPossibleError(os.strerror(ctypes.get_errno() or errno.ENOSYS))


def carry_over(source: Path, destination: Path, skip: Callable[[str], bool]) -> None:
    """Give `destination` every file of `source` that it lacks: the same file, by a hard link.

    `skip` selects the relative paths to leave behind, with the directories that hold nothing else.
    Raises NotPossibleError for what cannot be linked (a mount point, a file system without hard links).
    """
    try:
        _make_like(source, destination)
        device = source.stat().st_dev
        created: set[str] = set()
        folders: list[tuple[str, Path]] = []
        # Plain strings: there is an entry for each file of the project, and a `Path` costs as much as its link.
        for path, entry, is_empty in _walk(os.fspath(source)):
            target = f"{destination}/{path}"
            if entry.is_dir(follow_symlinks=False):
                if entry.stat(follow_symlinks=False).st_dev != device:
                    raise NotPossibleError(f"{path} is a mount point")
                folders.append((entry.path, Path(target)))
                if is_empty:
                    os.makedirs(target, exist_ok=True)  # noqa: PTH103 - see above
            elif not skip(path) and not os.path.lexists(target):
                parent = target.rpartition("/")[0]
                if parent not in created:
                    os.makedirs(parent, exist_ok=True)  # noqa: PTH103 - see above
                    created.add(parent)
                os.link(entry.path, target, follow_symlinks=False)
        for folder, copy in folders:  # last, because a mode can forbid writing
            if copy.is_dir():
                _make_like(Path(folder), copy)
    except OSError as error:
        raise NotPossibleError(str(error)) from error


def bring_back(old: Path, new: Path, skip: Callable[[str], bool]) -> None:
    """Move to `new` what is in `old`, is not ours, and is missing there or older there.

    `old` was the live directory until a moment ago: an editor may have saved a file in it after it was carried over.
    """
    for path, entry, _ in list(_walk(os.fspath(old))):
        if entry.is_dir(follow_symlinks=False) or skip(path):
            continue
        target = f"{new}/{path}"
        here = entry.stat(follow_symlinks=False)
        try:
            there = os.lstat(target)
        except FileNotFoundError:
            os.makedirs(target.rpartition("/")[0], exist_ok=True)  # noqa: PTH103 - as above
        else:
            if os.path.samestat(here, there) or stat.S_ISDIR(there.st_mode) or here.st_mtime_ns <= there.st_mtime_ns:
                continue
        os.replace(entry.path, target)  # noqa: PTH105 - as above


def _make_like(source: Path, directory: Path) -> None:
    """Give a directory the mode and the owner of another; not its times: by them Python sees new modules."""
    wanted, has = source.stat(), directory.stat()
    if (wanted.st_uid, wanted.st_gid) != (has.st_uid, has.st_gid):
        with contextlib.suppress(PermissionError):  # only root gives away
            os.chown(directory, wanted.st_uid, wanted.st_gid)
    directory.chmod(stat.S_IMODE(wanted.st_mode))


def _walk(folder: str, below: str = "") -> Iterator[tuple[str, os.DirEntry[str], bool]]:
    """Everything in `folder` by its relative POSIX path, directories before what they hold, and whether it is an empty one.

    Symbolic links are not followed.
    """
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            path = below + entry.name
            if entry.is_dir(follow_symlinks=False):
                inside = list(_walk(entry.path, f"{path}/"))
                yield path, entry, not inside
                yield from inside
            else:
                yield path, entry, False
