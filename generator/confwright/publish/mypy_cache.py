"""A folder where mypy keeps what it knows, held by one process at a time.

mypy assumes that its cache is its own. Two runs at once can leave it with the names of one set of files and the types of another.
Every later run then finds errors that are not there (tests/publish/test_mypy_cache.py).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..base.user_cache import cache_folder

_SLOTS = 8


@contextmanager
def held() -> Generator[Path]:
    """The first folder of the user's cache that no other process holds, or `os.devnull`: mypy then goes without a cache."""
    for number in range(_SLOTS):
        try:
            folder = cache_folder(f"mypy-{number}")
            descriptor = _locked(folder)
        except OSError:  # held by another process, or not a folder of this user
            continue
        try:
            yield folder
        finally:
            if descriptor is not None:
                os.close(descriptor)
        return
    yield Path(os.devnull)


def _locked(folder: Path) -> int | None:
    """A descriptor that holds the folder, None where there are no locks. Raises BlockingIOError where another process has it."""
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:  # a file system without locks
        pass
    return descriptor
