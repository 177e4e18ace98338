"""Compares two schemas: what of the old one the new one breaks, by its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from ..core import Built, Options, build
from ..reports.finding import Finding, SourceLine
from ..schema.graph import Graph
from ..source import SourceDocument, SourceLimits, collect
from .change import Change
from .data import Comparison
from .types import type_changes


def compare_schemas(
    old: Path, new: Path, *, ref_roots: Mapping[str, Path] | None = None, labels: Mapping[Path, str] | None = None
) -> list[Finding]:
    """Every breaking change, in the order of their places; an empty list where there is none.

    `labels` says how the files of a folder are shown: `{Path("/tmp/x"): "main:"}`. Raises GenerateError for a schema that cannot
    be served.
    """
    before, after = (_built(path, ref_roots or {}) for path in (old, new))
    changes = [*type_changes(before.package, after.package), *Comparison().compare(before.graph.root, after.graph.root)]
    unique = {(one.rule, one.at, one.message): one for one in reversed(changes)}
    found = [_finding(one, before.graph if one.in_old else after.graph, labels or {}) for one in unique.values()]
    return sorted(found, key=lambda one: (one.file, one.line, one.column, one.code, one.path))


def _built(schema: Path, ref_roots: Mapping[str, Path]) -> Built:
    return build(collect(schema, ref_roots, limits=SourceLimits()), "package", Options())


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
        code=change.rule, message=change.message, file=shown_as(Path(document.name), labels), path=change.at, line=line,
        column=column, end_column=column + 1,
    )  # fmt: skip
    lines = _lines(Path(document.name))
    if line <= len(lines):
        from ..reports.frame import token_end

        # A schema holds no secrets: its lines are shown as they are.
        found = replace(
            found, end_column=token_end(lines[line - 1], column), frame=(SourceLine(line, lines[line - 1]),)
        )
    return found


def _lines(path: Path) -> list[str]:
    from ..reports.frame import lines_of

    return lines_of(path.read_text("utf-8-sig"))


def shown_as(path: Path, labels: Mapping[Path, str]) -> str:
    """A path as its label says: `main:schemas/app.yaml` for a file that was taken out of git."""
    for folder, label in labels.items():
        if path.is_relative_to(folder):
            return f"{label}{path.relative_to(folder).as_posix()}"
    return path.as_posix()
