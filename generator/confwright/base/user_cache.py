"""The user's cache folder, and why its content can be trusted.

It is `$CONFWRIGHT_CACHE`, else `$XDG_CACHE_HOME/confwright`, else `~/.cache/confwright`; all in it may be deleted at any time.
It is used only if no other user can have written to it: the user owns the folder, it is not a symbolic link, it is closed to others
(0700), and it is not in a working tree, whose files may come from a repository. Each file in it is signed with a key in the same
folder, over its name and its content. If any of this is not true, the cache is not used.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from .diagnostics import GenerateError
from .reading import SMALL, own_bytes
from .working_tree import is_inside, top_of

_KEY_SIZE = 32
_LARGEST = 64 * 1024 * 1024


class NotOursError(OSError):
    """The cache folder, or a file in it, is nothing that this user has made. The message says why."""


def user_cache() -> Path:
    """Where the folder is, whether it may be used or not."""
    named = os.environ.get("CONFWRIGHT_CACHE")
    if named:
        return Path(named)
    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(home, "confwright")


def cache_folder(name: str = "") -> Path:
    """The folder, or one called `name` in it; made where it is not there.

    Raises NotOursError where it may not be used, OSError where it cannot be made.
    """
    top = user_cache()
    if not top.is_absolute():
        raise NotOursError(f"{top} is not an absolute path")
    if is_inside(str(top), top_of(os.getcwd())):  # noqa: PTH109 - as there
        raise NotOursError(f"{top} is in the working tree")
    top.parent.mkdir(parents=True, exist_ok=True)
    _own_folder(top)
    if not name:
        return top
    _own_folder(top / name)
    return top / name


def load_signed(folder: Path, name: str, limit: int = _LARGEST) -> bytes:
    """What `save_signed` kept in a folder under a name. Raises OSError, and ValueError for what this user has not saved."""
    content = own_bytes(folder / name, limit)
    signature, _, rest = content.partition(b"\n")
    if signature.decode("ascii", "replace") != signed(name, rest):
        raise ValueError(f"{name} was not written by this user")
    return rest


def save_signed(folder: Path, name: str, content: bytes) -> None:
    """Keep a content under a name in a folder that `cache_folder` gave: whole or not at all. Raises OSError."""
    put(folder / name, signed(name, content).encode() + b"\n" + content)


def keep_newest(folder: Path, count: int) -> None:
    """Delete all but the newest files of a folder that `cache_folder` gave. Raises OSError."""
    files = list(folder.iterdir())
    if len(files) > count:
        for old in sorted(files, key=lambda path: path.lstat().st_mtime_ns)[:-count]:
            old.unlink()


def signed(name: str, content: bytes) -> str:
    """The signature of a content under a name: one file cannot pass for another. Raises OSError where there can be no key."""
    return blake2b(
        b"%d:%s" % (len(name.encode()), name.encode()) + content, key=signing_key(), digest_size=32
    ).hexdigest()


def _own_folder(folder: Path) -> None:
    """Make a folder, or see to it that it is the user's alone. Raises NotOursError, OSError."""
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise NotOursError(f"{folder} is a link or no folder")
    if sys.platform == "win32":
        return
    if found.st_uid != os.geteuid():
        raise NotOursError(f"{folder} belongs to another user")
    if found.st_mode & 0o022:
        raise NotOursError(f"others can write to {folder}")
    if found.st_mode & 0o077:
        folder.chmod(0o700)


def signing_key() -> bytes:
    """The user's key, made when it is first needed. Raises OSError where there can be none."""
    file = cache_folder() / "key"
    try:
        key = own_bytes(file, SMALL)
    except FileNotFoundError:
        key = b""
    if len(key) == _KEY_SIZE:
        return key
    put(file, os.urandom(_KEY_SIZE))
    return own_bytes(file, SMALL)


def put(path: Path, content: bytes) -> None:
    """Put a file in its place at once, for the eyes of its owner only. Raises OSError."""
    from .writing import put_file  # not on the way of a run with nothing to do

    try:
        put_file(path, content, private=True)
    except GenerateError as error:
        raise NotOursError(error.diagnostics[0].message) from error
