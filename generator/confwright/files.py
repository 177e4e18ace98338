"""Writes single files of the user's: whole or not at all, and for the owner's eyes only where they hold secrets."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_file(path: Path, text: str, *, private: bool) -> None:
    """Put a file in the place of what is there, at once. A private one can be read by its owner only, from the first byte.

    Raises OSError, and then leaves what was there.
    """
    # mkstemp makes a file that nobody else can open.
    descriptor, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}.")
    made = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        made.chmod(0o600 if private else 0o666 & ~_umask())
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
