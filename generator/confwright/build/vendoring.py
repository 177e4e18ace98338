"""Copies the schema files that references need into a project, from folders and packages that are on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import file_bytes
from ..base.writing import write_file
from ..generate.guards import only_generate_errors
from ..generate.schema.graph import Graph
from ..generate.schema.uris import OWN, parts_of
from ..generate.sources.lookup import Refusal, real_file
from ..generate.sources.own_ids import OwnIds, Searched, schema_files
from ..generate.sources.reading import SourceDocument, SourceSet, collect, read_schema_file
from ..project.settings import PackageSettings
from ..runtime import dataclass

_ENDINGS: Final = ("", ".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that a reference needs: where it was found, where the copy goes, and the start of its address."""

    source: Path
    target: Path
    start: str


@dataclass(frozen=True, slots=True)
class Vendored:
    """What was copied, and the references that still lead nowhere."""

    copies: tuple[Copy, ...]
    missing: tuple[Diagnostic, ...]


def vendor(package: PackageSettings, places: Sequence[Path], into: Path) -> Vendored:
    """Copy what the references of a schema need, and what those need, from the `places` to the folder `into`.

    A file is found by its `$id`, by the end of its path, or by its name, if no other file has it. A file of an address goes to
    `into/HOST/PATH`, one of a relative path to where the reference looks for it. Nothing is replaced. Raises GenerateError for a
    schema that cannot be read, ProjectError where a file cannot be written.
    """
    with only_generate_errors():
        sources = _AtHand(collect(package.schema, package.ref_roots, root=package.root), package.folder, places, into)
        missing: tuple[Diagnostic, ...] = ()
        try:
            Graph(sources, pointer=str(package.options.get("pointer", "")))
        except GenerateError as error:
            missing = error.diagnostics
        for copy in sources.copies:
            write_file(copy.target, file_bytes(copy.source), new=True, folders=True)
        return Vendored(tuple(sources.copies), missing)


class _AtHand:
    """The documents of a schema; those that are not in the project come from the places."""

    def __init__(self, inner: SourceSet, folder: Path, places: Sequence[Path], into: Path) -> None:
        self._inner, self._folder, self._places, self._into = inner, folder, places, into
        self._ids = [(place, OwnIds([Searched(OWN, place)])) for place in places]
        self._documents: dict[str, SourceDocument | None] = {}
        self.copies: list[Copy] = []

    @property
    def main(self) -> SourceDocument:
        return self._inner.main

    def refusal(self, uri: str) -> Refusal:
        return self._inner.refusal(uri)

    def fetch(self, uri: str) -> SourceDocument | None:
        bare = uri.partition("#")[0]
        if bare not in self._documents:
            self._documents[bare] = self._inner.fetch(uri) or self._copied(bare)
        return self._documents[bare]

    def _copied(self, uri: str) -> SourceDocument | None:
        parts = [part for part in unquote(parts_of(uri).path).split("/") if part]
        host = "" if uri.startswith(OWN) else parts_of(uri).netloc
        if not parts or any(part == ".." or "\\" in part or ":" in part for part in [host, *parts]):
            return None
        if not host and not uri.startswith(OWN):
            return None
        for place, ids in self._ids:
            by_id = [path for path in ids.find(uri) if not uri.startswith(OWN) or path.name in _names(parts[-1])]
            found = by_id[0] if len(by_id) == 1 else _by_path(place, [host, *parts] if host else parts)
            real = real_file(found) if found is not None else None
            if found is not None and real is not None and real.is_relative_to(place.resolve()):
                name = parts[-1] if parts[-1].endswith(_ENDINGS[1:]) else parts[-1] + found.suffix
                target = (self._into / host if host else self._folder).joinpath(*parts[:-1], name)
                self.copies.append(Copy(found, target, f"https://{host}/" if host else ""))
                return read_schema_file(found, place, uri=uri)
        return None


def _names(name: str) -> tuple[str, ...]:
    return tuple(name + ending for ending in _ENDINGS)


def _by_path(place: Path, parts: Sequence[str]) -> Path | None:
    """The file below a place whose path has the longest end in common with that of a URI."""
    for start in range(len(parts)):
        for name in _names(parts[-1]):
            path = place.joinpath(*parts[start:-1], name)
            if path.is_file():
                return path
    named = [path for path in schema_files(place) if path.name in _names(parts[-1])]
    return named[0] if len(named) == 1 else None
