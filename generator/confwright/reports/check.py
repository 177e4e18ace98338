"""Checks one document with a generated package, and makes findings of what it says: with places, frames and notes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from ..runtime.places import dotted
from ..runtime.problems import ConfigError, Problem
from ..runtime.yaml_scalars import Dialect
from ..runtime.yaml_text import Document, read_text
from ..targets.note import Note
from .advice import Advice, advice, gives_advice
from .finding import Finding, Related
from .frame import frame, keys_of_path, lines_of, places_shown, token_end
from .places import first_keys, pointed
from .walk import Schema, walk


def check(content: bytes, file: str, module: ModuleType) -> list[Finding]:
    """Everything that is wrong, or probably not meant, in a document, by its place."""
    schema = _schema(module)
    try:
        module.loads(content, source=file)
        problems: tuple[Problem, ...] = ()
        if not gives_advice(schema):
            return []  # the document is read a second time only where there is something to say of it
    except module.ConfigError as error:
        problems = error.problems
    lines = lines_of(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    try:
        document = read_text(content, dialect=schema.get("x-yaml", "1.2"))
    except ConfigError:
        found = [_finding(problem, file, lines, None, {}) for problem in problems]
        return _with_first_keys(found, content, lines, schema.get("x-yaml", "1.2"))
    if document.data is None:  # an empty file; what that means was said by the package
        return [_finding(problem, file, lines, None, {}) for problem in problems]
    problems = tuple(pointed(problem, document) for problem in problems)
    notes = _notes(schema, document.data, content, file)
    noted = {dotted(one.keys) for one in notes}
    problems = tuple(one for one in problems if not (one.code in _SAID_BETTER and one.path in noted))
    said: list[Advice | Note] = [*advice(schema, document.data), *notes]
    warnings = [_warning(one, document, file) for one in said]
    warnings = _told_once(warnings)
    shown = places_shown(document, lines, schema) if problems or warnings else set[tuple[int, int, int]]()
    branches = _branches(schema, document.data) if problems else {}
    found = [_finding(problem, file, lines, shown, branches) for problem in problems]
    found += [_with_frame(warning, lines, shown) for warning in warnings]
    return sorted(_told_once(found), key=lambda one: (one.line, one.column))


_SAID_BETTER = frozenset({"unknown-key", "reference", "pattern", "type"})
"""Codes of problems that a note at the same place says better."""


def _notes(schema: Schema, data: Any, content: bytes, file: str) -> list[Note]:
    """What the system that reads the document does with it, and no type says."""
    if schema.get("title") == "DagsterWorkspace":
        from ..targets.workspace import same_names

        return list(same_names(data))
    if schema.get("title") != "PrefectYaml":
        return []
    from ..targets.prefect.dates import date_notes
    from ..targets.prefect.lint import lint
    from ..targets.prefect.parameters import parameter_notes

    beside = parameter_notes(data, Path(file).parent) if Path(file).is_file() else ()
    return [*date_notes(content), *lint(data), *beside]


def _told_once(found: list[Finding]) -> list[Finding]:
    """An anchor stands in several places of the document and in one place of the text: its findings are told once."""
    first: dict[tuple[str, int, int, str], Finding] = {}
    for one in found:
        first.setdefault((one.code, one.line, one.column, one.message if one.line else one.text), one)
    return list(first.values())


@cache
def _schema(module: ModuleType) -> Schema:
    return cast(Schema, module.schema())


def _branches(schema: Schema, data: Any) -> dict[tuple[str | int, ...], str]:
    """Where a branch was chosen by its tag, and which."""
    return {visit.keys: visit.branch for visit in walk(schema, data) if visit.branch is not None}


def _finding(
    problem: Problem, file: str, lines: list[str], shown: set[tuple[int, int, int]] | None, branches: dict[Any, str]
) -> Finding:
    keys = keys_of_path(problem.path)
    meant = [(keys[:end], branches[keys[:end]]) for end in range(len(keys), 0, -1) if keys[:end] in branches]
    notes = (f"{meant[0][0][-1]!r} is a {meant[0][1]}, by its module and class",) if meant else ()
    empty = not problem.path and problem.code == "type" and not any(line.split("#")[0].strip(" -.") for line in lines)
    found = Finding(
        code=problem.code, message=problem.message, file=file, line=problem.line or 0, column=problem.column or 0,
        path=problem.path, hint="the file is empty" if empty else problem.hint, notes=notes,
    )  # fmt: skip
    return _with_frame(found, lines, shown)


def _with_first_keys(found: list[Finding], content: bytes, lines: list[str], dialect: Dialect) -> list[Finding]:
    """Findings about keys that stand twice, each with the place of the first."""
    if not any(one.code == "yaml-duplicate-key" for one in found):
        return found
    firsts = first_keys(content.decode("utf-8", "replace").removeprefix("\ufeff"), dialect)
    return [_with_first_key(one, firsts.get((one.line, one.column)), lines) for one in found]


def _with_first_key(found: Finding, first: tuple[int, int] | None, lines: list[str]) -> Finding:
    if found.code != "yaml-duplicate-key" or first is None or first[0] > len(lines):
        return found
    line, column = first
    related = Related(
        "the first stands here", line, column, token_end(lines[line - 1], column), frame(lines, line, None, column)[-1]
    )
    return replace(found, related=(related,))


def _warning(one: Advice | Note, document: Document, file: str) -> Finding:
    line, column = document.locate(one.keys, key=one.on_key) or (0, 0)
    return Finding(
        code=one.code, message=one.message, severity=one.severity, file=file, line=line, column=column,
        path=dotted(one.keys), hint=one.hint,
    )  # fmt: skip


def _with_frame(found: Finding, lines: list[str], shown: set[tuple[int, int, int]] | None) -> Finding:
    if not 1 <= found.line <= len(lines):
        return found
    end = token_end(lines[found.line - 1], found.column)
    return replace(found, end_column=end, frame=frame(lines, found.line, shown, found.column))
