"""Which files a run of `validate` checks."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from ..base.console import shown
from ..base.diagnostics import Refused
from ..base.finding import Finding
from ..base.said import as_name, own
from ..project.reading import Project
from ..runtime import dataclass


def unmatched(project: Project) -> Iterator[Finding]:
    """Patterns of documents that no file matches, so that a document that is never checked is noticed."""
    for package in project.packages:
        for pattern in package.documents:
            if not any(path.is_file() for path in project.root.glob(pattern)):
                name = as_name(package.name)
                message = f"no file is called like {as_name(pattern)!r}, so no document of {name} there was checked"
                place = shown(project.root / "pyproject.toml")
                yield Finding(
                    code="document-unmatched", message=own(message), file=place, severity="note", unchecked=True
                )


def documents_of(given: Sequence[Path], project: Project | None, claims: Mapping[Path, str]) -> Iterator[Path]:
    """The files that were named, those in folders that were, or the documents (`claims`) and deployments of the project."""
    if not given and project is not None:
        every = {*claims, *(deployment.file for deployment in project.deployments)}
        yield from sorted(every, key=lambda file: file.parts)
    for path in given:
        if not path.is_dir():
            yield path
            continue
        closed: list[OSError] = []
        for folder, folders, names in os.walk(path, onerror=closed.append):
            folders[:] = sorted(
                f for f in folders if not f.startswith(".") and f not in ("node_modules", "__pycache__")
            )
            files = (Path(folder, name) for name in sorted(names) if name.endswith((".yaml", ".yml")))
            # A broken link is reported; a pipe in a folder is ignored.
            yield from (file for file in files if file.is_file() or not file.exists())
        yield from (Path(error.filename) for error in closed)  # reading it reports why the folder was not searched


@dataclass(frozen=True, slots=True)
class Shard:
    """One part of several: `number` of `count`, from 1. The path of a file alone says in which part it is."""

    number: int
    count: int

    def has(self, file: Path, root: Path) -> bool:
        """Whether a file is in this part; `root` is where its path begins."""
        path = os.path.abspath(file)  # noqa: PTH100 - a link is a file of its own
        start = os.path.join(root, "")  # noqa: PTH118 - for each of 100,000 files
        path = path[len(start) :] if path.startswith(start) else os.path.relpath(path, root)
        path = path.replace(os.sep, "/")
        return int.from_bytes(sha256(os.fsencode(path)).digest()[:8], "big") % self.count == self.number - 1


def shard_of(text: str) -> Shard:
    """The part that `3/8` means. Raises Refused."""
    number, _, count = text.partition("/")
    if not (
        number.isdecimal()
        and count.isdecimal()
        and text.isascii()
        and len(text) <= 12
        and 1 <= int(number) <= int(count)
    ):
        raise Refused(f"--shard must be like 3/8, not {as_name(text)!r}", "the first of eight is 1/8, the last 8/8")
    return Shard(int(number), int(count))
