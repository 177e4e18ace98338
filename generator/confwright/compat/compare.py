"""Compares two schemas: what of the old one the new one breaks, by its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, cast

from ..base.finding import Finding
from ..base.json_values import is_object
from ..base.reading import file_text
from ..base.said import as_name, own
from ..generate.pipeline import Built, Options, build
from ..generate.schema.graph import Graph
from ..generate.schema.node import Place
from ..generate.sources.reading import Amended, SourceDocument, SourceLimits, collect
from .change import Change
from .data import Comparison
from .types import type_changes


def compare_schemas(
    old: Path, new: Path, *, ref_roots: Mapping[str, Path] | None = None, labels: Mapping[Path, str] | None = None,
    options: tuple[Mapping[str, bool | str], Mapping[str, bool | str]] = ({}, {}),
    roots: tuple[Path | None, Path | None] = (None, None), amended: tuple[Amended | None, Amended | None] = (None, None),
) -> list[Finding]:  # fmt: skip
    """Every breaking change, in the order of their places; empty if there are none.

    `options` are those of the package in its settings, by which the old schema and the new one are read; `roots` the
    folders that the references of each stay in; `amended` are the overlays of each.
    `labels` says how the files of a folder are shown: `{Path("/tmp/x"): "main:"}`. Raises GenerateError for a schema that cannot
    be served.
    """
    before, after = (
        _built(path, root, ref_roots or {}, how, overlays)
        for path, root, how, overlays in zip((old, new), roots, options, amended, strict=True)
    )
    imported = _is_imported(before.graph) and _is_imported(after.graph)
    guessed = (
        frozenset(place for built in (before, after) for place in _guessed(built.graph))
        if imported
        else frozenset[Place]()
    )
    comparison = Comparison(imported, guessed)
    changes = [*type_changes(before.package, after.package), *comparison.compare(before.graph.root, after.graph.root)]
    unique = {(one.rule, one.at, one.message): one for one in reversed(changes)}
    found = [_finding(one, before.graph if one.in_old else after.graph, labels or {}) for one in unique.values()]
    return sorted(found, key=lambda one: (one.file, one.line, one.column, one.code, one.path))


def _built(
    schema: Path, root: Path | None, ref_roots: Mapping[str, Path], options: Mapping[str, bool | str], amended: Amended | None
) -> Built:  # fmt: skip
    sources = collect(schema, ref_roots, root=root, limits=SourceLimits(), amended=amended)
    return build(sources, "package", Options.of(options))


def compare_resources(old: Built, new: Built, record: str, labels: Mapping[Path, str]) -> list[Finding]:
    """What a change of a deployment breaks for code that uses its package: a resource or a field that is not there any more.

    `record` is the class with a field for each resource. Nothing but the package makes it, so a new resource breaks nothing.
    """
    added = [one for one in type_changes(old.package, new.package) if one.rule == "type-field-required"]
    changes = [one for one in type_changes(old.package, new.package) if one not in added]
    changes += [one for one in added if not one.at.startswith(f"{record}.")]
    unique = {(one.rule, one.at, one.message): one for one in reversed(changes)}
    found = [_finding(one, old.graph if one.in_old else new.graph, labels) for one in unique.values()]
    return sorted(found, key=lambda one: (one.file, one.line, one.column, one.code, one.path))


def _is_imported(graph: Graph) -> bool:
    """Whether an importer wrote a schema."""
    roots = [document.data for document in graph.documents if document.name == graph.root.place.document]
    return any(is_object(data) and "x-provenance" in data for data in roots)


def _guessed(graph: Graph) -> Iterator[Place]:
    """Where an importer says that the system does not declare what it found."""
    for document in graph.documents:
        stack: list[tuple[tuple[str, ...], Any]] = [((), document.data)]
        while stack:
            tokens, value = stack.pop()
            if not is_object(value):
                continue
            if value.get("x-source") in _GUESSES:
                yield Place(document.name, tokens)
            stack += [((*tokens, key), member) for key, member in value.items()]


_GUESSES: Final = ("mined", "placeholder")


def _finding(change: Change, graph: Graph, labels: Mapping[Path, str]) -> Finding:
    document = cast(
        SourceDocument, next((d for d in graph.documents if d.name == change.place.document), graph.documents[0])
    )
    tokens = change.place.tokens
    # A property is pointed at by its name; a member of a list has none.
    ends = range(len(tokens), -1, -1)
    spots = (document.locate(tokens[:end], end > 0 and not tokens[end - 1].isdigit()) for end in ends)
    line, column = next((spot for spot in spots if spot is not None), (1, 1))
    found = Finding(
        code=change.rule, message=own(change.message), file=shown_as(Path(document.name), labels), path=own(as_name(change.at)),
        line=line, column=column, end_column=column + 1,
    )  # fmt: skip
    lines = _lines(Path(document.name))
    if line <= len(lines):
        from ..base.frame import schema_line, token_end

        found = replace(
            found, end_column=token_end(lines[line - 1], column), frame=(schema_line(line, lines[line - 1]),)
        )
    return found


def _lines(path: Path) -> list[str]:
    from ..base.frame import lines_of

    return lines_of(file_text(path))


def shown_as(path: Path, labels: Mapping[Path, str]) -> str:
    """A path as its label says: `main:schemas/app.yaml` for a file that was extracted from git."""
    for folder, label in labels.items():
        if path.is_relative_to(folder):
            return f"{label}{path.relative_to(folder).as_posix()}"
    return path.as_posix()
