"""The files of a working tree that hold a word: where to look for what has this name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from ..base.reading import SMALL, file_bytes

_READ: Final = (
    "*.yaml", "*.yml", "*.json", "*.toml", "*.cfg", "*.ini", "*.py", "*.service", "*.env", ".env*", "*Dockerfile*",
    "Containerfile*", "*.sh", "Makefile", "*.tf",
)  # fmt: skip
"""Files that may name what we know: documents, places, Python; and some that a rename can only point at."""
_PASSED_OVER: Final = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "dist", "build"})
_HIDDEN: Final = frozenset({".github", ".gitlab"})
"""Folders that are searched although their names begin with a dot."""
_MOST: Final = 20_000
"""Files that are looked at in one search."""


def files_below(root: Path) -> Iterator[Path]:
    """The files of a tree that are worth reading, in order; no symbolic link is followed."""
    count = 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(one for one in folders if _is_searched(folder, one))
        for name in sorted(names):
            if any(fnmatchcase(name, pattern) for pattern in _READ):
                count += 1
                if count > _MOST:
                    return
                path = Path(folder, name)
                if not path.is_symlink():
                    yield path


def _is_searched(folder: str, name: str) -> bool:
    if name in _PASSED_OVER or (name.startswith(".") and name not in _HIDDEN):
        return False
    return not Path(folder, name, "pyvenv.cfg").exists()


def with_word(root: Path, word: str, texts: Mapping[Path, str]) -> Iterator[tuple[Path, str]]:
    """The files below a folder that hold a word, and their texts. `texts` are those that are open: they count before the disk."""
    needle = word.encode()
    seen: set[Path] = set()
    for path in files_below(root):
        seen.add(path)
        text = texts.get(path)
        if text is None:
            try:
                content = file_bytes(path, SMALL)
                # Editors show no byte order mark, and do not count it.
                text = content.decode("utf-8").removeprefix("\ufeff") if needle in content else None
            except (OSError, UnicodeDecodeError):
                continue
        if text is not None and word in text:
            yield path, text
    for path, text in texts.items():
        # One that is not saved yet; those of another project have names of their own.
        if path not in seen and word in text and path.is_relative_to(root):
            yield path, text
