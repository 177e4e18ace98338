"""`confwright generate --watch`: tells when something that decides the output was saved."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from .project import Project

_TICK = 0.3
"""Seconds between two looks. Looking costs a stat for each file, so no library that asks the system is needed."""
_ENDINGS = (".yaml", ".yml", ".json")

Signature = dict[str, tuple[int, int]]


def changes(project: Callable[[], Project | None], wait: Callable[[float], object] = time.sleep) -> Iterator[list[str]]:
    """The paths that were saved, made or deleted since the time before; for ever.

    `project` is asked anew each time, as its settings may change; while it gives None, only pyproject.toml is looked at.
    """
    before = signature(project())
    while True:
        wait(_TICK)
        now = signature(project())
        if now == before:
            continue
        while True:  # an editor empties a file before it fills it: wait until the saving is over
            wait(_TICK)
            later = signature(project())
            if later == now:
                break
            now = later
        changed = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
        # What is saved while the caller works is found in the next look.
        before = now
        if changed:
            yield changed


def signature(project: Project | None) -> Signature:
    """Size and time of every file that decides the output of a project."""
    found: Signature = {}
    root = project.root if project is not None else Path.cwd()
    _note(root / "pyproject.toml", found)
    folders = {package.schema.parent for package in project.packages} if project is not None else set[Path]()
    if project is not None:
        folders |= {folder for package in project.packages for folder in package.ref_roots.values()}
    for folder in sorted(folders):
        for current, below, names in os.walk(folder):
            skipped = (".", "__pycache__", "node_modules")
            below[:] = [
                name
                for name in below
                if not name.startswith(skipped) and (project is None or Path(current, name) != project.output)
            ]
            for name in names:
                if name.endswith(_ENDINGS):
                    _note(Path(current, name), found)
    return found


def _note(path: Path, into: Signature) -> None:
    try:
        status = path.stat()
    except OSError:  # gone in this moment: that is a change too
        return
    into[str(path)] = (status.st_mtime_ns, status.st_size)
