"""Which files a run of `validate` checks."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..base.console import shown
from ..base.finding import Finding
from ..base.said import as_name, own
from ..project.reading import Project, claimed


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


def documents_of(given: Sequence[Path], project: Project | None) -> Iterator[Path]:
    """The files that were named, those in folders that were, or the documents and deployments of the project."""
    if not given and project is not None:
        yield from sorted({*claimed(project), *(deployment.file for deployment in project.deployments)})
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
