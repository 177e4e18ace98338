"""Code in an output folder that no schema gives: what `generate --check` must not pass over.

Whoever reviews a change trusts that generated code is generated. So every file that Python could import from there counts, and
byte code too, which Python runs in the place of the source beside it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..base.reading import file_bytes
from .cache.byte_code import judged

_CODE = (".py", ".pyi", ".pyw", ".pyc", ".pyo", ".pyd", ".so", ".pth")
_CACHED = re.compile(r"(?P<module>\w+)\.(?P<tag>[\w-]+)(?:\.opt-(?P<level>[12]))?\.pyc")
_NO_SOURCE = os.stat_result((0,) * 10)
_REASONS = {
    "other": "is not what its source compiles to, and Python would run it",
    "unchecked": "runs in the place of its source, whatever that says",
    "unknown": "cannot be compared with its source by this Python",
}


def unknown_code(
    output: Path, files: Mapping[str, str | bytes], stale: Collection[str] = ()
) -> Iterator[tuple[str, str]]:
    """The paths in `output` of code that is not among `files`, and what is to be said of each; sorted.

    Of `stale` ones, which a run deletes together with their byte code, something was said.

    Where the top `__init__.py` is generated the whole folder is; else only the packages in it, and what could be taken for one.
    Raises OSError.
    """
    tops = {path.partition("/")[0] for path in files}
    whole = "__init__.py" in files
    folders = [""]
    while folders:
        folder = folders.pop()
        with os.scandir(output / folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            path = f"{folder}{entry.name}"
            if not (whole or folder or entry.name.partition(".")[0] in tops):
                continue
            if entry.is_symlink() and (entry.is_dir() or entry.name.endswith(_CODE)) and path not in files:
                yield path, "is a symbolic link"
            elif entry.is_dir(follow_symlinks=False):
                if entry.name.isidentifier():  # others cannot be imported
                    folders.append(f"{path}/")
            elif entry.name.endswith(_CODE) and path not in files and path not in stale:
                cached = folder.endswith("__pycache__/")
                why = _byte_code(output, path, files, stale) if cached else "is nothing that a schema gives"
                if why is not None:
                    yield path, why
        folders.sort(reverse=True)


def _byte_code(output: Path, path: str, files: Mapping[str, str | bytes], stale: Collection[str]) -> str | None:
    """What is to be said of a file in a `__pycache__`; None where Python would not run it, or is right to."""
    folder, _, name = path.rpartition("__pycache__/")
    named = _CACHED.fullmatch(name)
    source = f"{folder}{named['module']}.py" if named is not None else ""
    if source in stale:
        return None
    if named is None or (source not in files and os.path.lexists(output / source)):
        return "is byte code of no file that a schema gives"
    if source not in files:
        # What another branch left. Python looks into `__pycache__` for a source that it has found, and in no other case; where
        # a source comes to be there, publishing takes the byte code away. Unchecked byte code does not arise by chance.
        return _REASONS["unchecked"] if judged(file_bytes(output / path), b"", _NO_SOURCE, 0) == "unchecked" else None
    text = files[source]
    try:
        found = os.stat(output / source)  # noqa: PTH116 - the times of the file, links and all
    except FileNotFoundError:  # said to be missing
        return None
    content = text.encode() if isinstance(text, str) else text
    return _REASONS.get(judged(file_bytes(output / path), content, found, int(named["level"] or 0)))
