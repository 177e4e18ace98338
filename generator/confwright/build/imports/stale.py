"""Whether the files of the project that schemas were imported from are still as they were, without importing them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.json_values import is_object
from ...base.reading import file_bytes, file_text
from ...base.said import as_name, own
from ...project.settings import Project
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from ...systems.importing.source_digest import digest_like

_PROVENANCE = re.compile(r"^x-provenance:\n(?: .*\n)+", re.MULTILINE)
"""The table at the head of an imported schema, as `systems/importing/writing.py` writes it."""
_HINT = "confwright import"


def stale_imports(project: Project, schemas: Iterable[Path]) -> Iterator[Diagnostic]:
    """A finding for each file that changed since a schema was imported from it.

    A file that this Python cannot parse is a note: it was not compared.
    """
    compared: set[tuple[Path, str]] = set()
    for schema in schemas:
        for path, digest in _sources(schema).items():
            file = _home(schema, project) / path
            if (file, digest) in compared:
                continue
            compared.add((file, digest))
            found = _compared(file, _shown(file, project), digest, _shown(schema, project))
            if found is not None:
                yield found


def _compared(file: Path, path: str, digest: str, schema: str) -> Diagnostic | None:
    try:
        current = digest_like(digest, file_text(file)) if file.suffix == ".py" else sha256(file_bytes(file)).hexdigest()
    except (OSError, UnicodeDecodeError):
        message = f"is gone, and {as_name(schema)} was imported from it"
        return Diagnostic(code="import-stale", message=own(message), file=path, hint=own(_HINT))
    if current is None:
        message = f"this Python cannot parse it, so it was not compared with {as_name(schema)}"
        hint = own("confwright import --check")
        return Diagnostic(code="import-stale", severity="note", message=own(message), file=path, hint=hint)
    if current != digest:
        message = f"changed since {as_name(schema)} was imported from it"
        return Diagnostic(code="import-stale", message=own(message), file=path, hint=own(_HINT))
    return None


def _sources(schema: Path) -> dict[str, str]:
    """The files that a schema was imported from, with their digests."""
    try:
        found = _PROVENANCE.search(file_text(schema))
        data: Any = read_text(found[0]).data if found is not None and "  sources:" in found[0] else {}
    except (OSError, UnicodeDecodeError, ConfigError):
        return {}
    provenance = data.get("x-provenance") if is_object(data) else None
    sources = provenance.get("sources") if is_object(provenance) else None
    if not is_object(sources):
        return {}
    inside = {
        path: one for path, one in sources.items() if not Path(path).is_absolute() and ".." not in Path(path).parts
    }
    return {path: one for path, one in inside.items() if isinstance(one, str)}


def _home(schema: Path, project: Project) -> Path:
    """The folder that the paths of the sources begin in: that of the project which the schema was imported into."""
    above = (folder for folder in schema.parents if folder.is_relative_to(project.root))
    return next((folder for folder in above if (folder / "pyproject.toml").is_file()), project.root)


def _shown(schema: Path, project: Project) -> str:
    return schema.relative_to(project.root).as_posix() if schema.is_relative_to(project.root) else schema.name
