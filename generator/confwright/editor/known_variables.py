"""The names of variables that are set or read in the files of a project, for completion. No value of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..base.reading import look_of
from .mentions import Mention, mentions
from .workspace import files_below

if TYPE_CHECKING:
    from .session import Session

_SECONDS: Final = 0.7
"""Processor time in which files are read for one question; those that are left are read for the next ones."""


def names(session: Session, file: Path, offset: int) -> tuple[frozenset[str], bool]:
    """The names around a file but for the one at an offset of it, and whether every file has been looked at."""
    end = time.process_time() + _SECONDS
    found = {one.name for one in _of(session, file) if not one.span.holds(offset)}
    for path in _around(session, file):
        state = session.open_texts().get(path) or look_of(str(path))
        known = session.names_in.get(path)
        if known is None or known[0] != state:
            if time.process_time() > end:
                return frozenset(found), False
            known = session.names_in[path] = state, frozenset(one.name for one in _of(session, path))
        found |= known[1]
    return frozenset(found), True


def _around(session: Session, file: Path) -> Iterator[Path]:
    """The other files: those that are open, then those that set variables and are quick to read."""
    root = session.root(file)
    yield from (path for path in session.open_texts() if path != file and path.is_relative_to(root))
    seen = {file, *session.open_texts()}
    files = [path for path in files_below(root) if path not in seen and not session.is_generated(path)]
    yield from sorted(files, key=lambda path: (".env" not in path.name, len(path.parts)))


def _of(session: Session, path: Path) -> Iterator[Mention]:
    text = session.text(path)
    for one in mentions(path, text, session.tree_of(path, text), session.project_or_none(path)) if text else ():
        # A key of a ConfigMap may be a variable of a container that another file describes.
        if one.name.isidentifier() and one.name.isascii() and (not one.keyed or one.name.isupper()):
            yield one
