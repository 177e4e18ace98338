"""The files of a deployment: its deployment.yaml, and those that this one includes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..environments.includes import matching, patterns_of
from .tree import data_of

if TYPE_CHECKING:
    from .session import Session

_MOST: Final = 1_000


def groups_around(session: Session, file: Path) -> list[list[Path]]:
    """The files of each deployment around a file, deployment.yaml first. What is typed there counts, not what is saved."""
    groups: list[list[Path]] = []
    grouped: set[Path] = set()
    for main in session.deployments_around(file):
        if main not in grouped:
            files = [main, *included_by(session, main)]
            groups.append(list(dict.fromkeys(files)))
            grouped |= set(files)
    return groups


def meant(session: Session, groups: list[list[Path]], file: Path, text: str) -> list[list[Path]]:
    """The deployments that a file can mean: the one that it belongs to, or those whose packages it names; else all of `groups`."""
    own = [group for group in groups if file in group]
    return own or [group for group in groups if _names_package(session, group[0], text)] or groups


def _names_package(session: Session, main: Path, text: str) -> bool:
    deployment = session.deployment(main)
    return deployment is not None and re.search(rf"(?<!\w){re.escape(deployment.name)}(?!\w)", text) is not None


def included_by(session: Session, main: Path, only: str | None = None) -> list[Path]:
    """The files that a deployment.yaml includes, by the pattern `only` where one is given; none outside the project."""
    root = session.root(main).resolve()
    patterns = patterns_of(data_of(session.tree(main))) if only is None else [only]
    found = [path for pattern in patterns if _is_relative(pattern) for path in matching(main.parent, pattern)]
    return [path for path in found[:_MOST] if path != main and path.resolve().is_relative_to(root)]


def _is_relative(pattern: str) -> bool:
    return bool(pattern) and "\0" not in pattern and "**" not in pattern and not Path(pattern).is_absolute()
