"""What a package is generated from: a file, a part of it, or several parts, of one file or of several."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote


def joined(parts: Sequence[tuple[Path, str]]) -> tuple[Path, str, Path | None]:
    """The first file; the pointers, one a line; and the folder that all files share, where they are several.

    The line of a part of another file is a reference from the first one: `../shared/person.json#/$defs/Limit`.
    """
    first = parts[0][0]
    files = {os.path.realpath(file) for file, _ in parts}
    # A `#` of a pointer itself is written as in an address.
    lines = [_reference(file, first) + pointer.replace("#", "%23") for file, pointer in parts]
    root = Path(os.path.commonpath([file.absolute().parent for file, _ in parts])) if len(files) > 1 else None
    return first, "\n".join(lines), root


def _reference(file: Path, first: Path) -> str:
    if os.path.realpath(file) == os.path.realpath(first):
        return ""
    return quote(Path(os.path.relpath(file.absolute(), first.absolute().parent)).as_posix()) + "#"
