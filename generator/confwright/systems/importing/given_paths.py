"""Paths that the command line gives to an import, as the settings keep them: from the folder of the project."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...base.diagnostics import Diagnostic, ProjectError
from ...base.said import Ours, own


def from_root(path: str, root: Path) -> str:
    """A path of the command line, from the folder of the project; an absolute one that leads out of it stays."""
    full = os.path.abspath(path)  # noqa: PTH100 - no link is followed
    relative = Path(os.path.relpath(full, root)).as_posix()
    return path if os.path.isabs(path) and relative.startswith("..") else relative  # noqa: PTH117


def paths_from_root(option: str, *, pointer: bool = False) -> Any:
    """The function that makes the paths of an option relative to the project; with `pointer`, `#...` may follow each."""

    def stated(given: Mapping[str, Any], root: Path) -> Mapping[str, Any]:
        found: list[str] = []
        for one in given.get(option, ()):
            path, mark, rest = one.partition("#") if pointer else (one, "", "")
            found.append(from_root(path, root) + mark + rest)
        return {**given, option: tuple(found)}

    return stated


def refused(message: Ours, file: str = "", hint: Ours = "") -> ProjectError:
    """The error of an import that reads files."""
    return ProjectError(
        [Diagnostic(code="import-source", message=own(message), file=file or None, hint=own(hint) if hint else None)]
    )
