"""`confwright generate --watch`: tells when something that decides the output was saved.

What that is, the generation itself says: every file that it asked for (settings, deployment.yaml, schemas and what they refer to),
also where there is no such file yet. Each is kept with how it looked when it was asked for, so that nothing that is saved while
the generation runs is missed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..base.reading import Look, Noted, look_of, note
from ..project.reading import Project

_TICK = 0.3
"""Seconds between two looks. Looking costs a stat for each file, so no library that asks the system is needed."""


def changes(
    run: Callable[[], object],
    project: Callable[[], Project | None],
    wait: Callable[[float], object] = time.sleep,
) -> Iterator[list[str]]:
    """Run, and give the paths that were saved, made or deleted since it asked for them; again and again, for ever.

    `project` is what the settings say now; None while they are wrong.
    """
    while True:
        with Noted() as asked:
            run()
            for path in _remembered(project()):
                note(path)
        settings = project()
        known = {path: look for path, look in asked.items() if _decides(Path(path), settings)}
        yield _changed(known, wait)


def _changed(known: dict[str, Look | None], wait: Callable[[float], object]) -> list[str]:
    """Wait until some of the files look otherwise, and until the saving is over."""
    while True:
        wait(_TICK)
        now = {path: look_of(path) for path in known}
        if now == known:
            continue
        while True:  # an editor empties a file before it fills it, or saves several
            wait(_TICK)
            later = {path: look_of(path) for path in known}
            if later == now:
                break
            now = later
        changed = sorted(path for path, look in known.items() if now[path] != look)
        if changed:
            return changed


def _remembered(project: Project | None) -> Iterable[str | Path]:
    """The settings, and what packages were made from that were not made anew."""
    yield Path.cwd() / "pyproject.toml"
    if project is None:
        return
    from ..generate.sources.overrides import overlay_files
    from .cache.inputs import tool_digest
    from .cache.package_records import recall

    yield project.root / "pyproject.toml"
    yield from (package.schema for package in project.packages)
    yield from (deployment.file for deployment in project.deployments)
    yield from overlay_files(project.overrides)
    for entry in recall(project, tool_digest()).values():
        yield from (project.root / path for path in entry.read)


def _decides(path: Path, project: Project | None) -> bool:
    """Whether a file decides the output: not what a run itself writes, nor what does not belong to the project."""
    root = project.root if project is not None else Path.cwd()
    if not path.is_relative_to(root):
        return False
    written = (project.output, project.state) if project is not None else ()
    return not any(path.is_relative_to(folder) for folder in written)
