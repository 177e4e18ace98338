"""Checks one document with a generated package, and makes findings of what it says: with places, frames and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

from ..base.document_walk import Schema, walked
from ..base.finding import Finding, Note, Related, worst
from ..base.frame import Spots, frame, keys_of_path, keys_shown, lines_of, places_shown, token_end
from ..base.json_values import Keys
from ..base.near_words import anew
from ..base.said import as_count, own
from ..base.veil import Veil
from ..runtime.report import ConfigError, Problem, dotted
from ..runtime.yaml_events import Dialect
from ..runtime.yaml_text import DEFAULT_LIMITS, Document, Limits, read_text
from ..systems import kind_of
from ..systems.system import Checked
from .advice import advice, gives_advice
from .any_text import any_text
from .inferred import with_doubt
from .lists import about_lists
from .packages import find_package, schema_of
from .problem_places import first_keys, pointed
from .rereading import Reader
from .trial import LARGEST, tried
from .unknown_keys import explained
from .versions import Version
from .written_out import written_out


def check(
    content: bytes, file: str, module: ModuleType, version: Version | None = None, *, follow: bool = True,
    reader: Reader | None = None,
) -> list[Finding]:  # fmt: skip
    """Everything that is wrong, or probably not meant, in a document, by its place. `version` is that of the package.

    With `follow`, hints are followed before they are given, which costs as much as reading the document some times more. `reader`
    is one that has read earlier texts of the document.
    """
    anew()
    schema = schema_of(module)
    large = _too_large(content, file, schema.get("x-yaml", "1.2"))
    if large is not None:
        return [large]
    reader = reader if reader is not None else Reader()
    problems = _problems(module, content, file, reader)
    if not problems and not gives_advice(schema):
        return []
    lines = lines_of(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    try:
        document = reader.read(content, schema.get("x-yaml", "1.2"), DEFAULT_LIMITS)
    except ConfigError:
        veil = Veil(schema)
        shown = keys_shown(lines, veil)
        found = [_finding(problem, file, lines, shown, {}, veil) for problem in problems]
        return _with_first_keys(found, content, lines, schema.get("x-yaml", "1.2"), shown)
    veil = Veil(schema, document.data)
    if document.data is None:  # an empty file; what that means was findings by the package
        return [_finding(problem, file, lines, {}, {}, veil) for problem in problems]
    problems = tuple(pointed(problem, document) for problem in problems)
    problems = about_lists(explained(problems, schema, document.data, version), schema, document.data)
    if follow and problems and len(walked(schema, document.data)) <= LARGEST:
        problems = tried(problems, document.data, schema, module, lambda data: _noted(schema, data, content, file))
    notes = _notes(schema, document.data, content, file)
    noted = {dotted(one.keys) for one in notes if one.severity == "error"}
    problems = tuple(one for one in problems if not (one.code in _BETTER and one.path in noted))
    wrong = {keys_of_path(one.path) for one in problems if one.code == "type"}
    literal = (one for one in written_out(schema, document.data) if not _inside(one, wrong))
    notices = _bounded([*advice(schema, document.data), *any_text(schema, document.data, version), *literal, *notes])
    warnings = [_warning(one, document, file, veil) for one in notices]
    warnings = _once(warnings)
    places = {*(one.line or 0 for one in problems), *(one.line for one in warnings)}
    shown = places_shown(document, lines, schema, veil, places) if places else {}
    branches = _branches(schema, document.data) if problems else {}
    found = [_finding(problem, file, lines, shown, branches, veil) for problem in problems]
    found = _reread(schema, document.data, found)
    found += [_with_frame(warning, lines, shown) for warning in warnings]
    return sorted(_once(with_doubt(found, schema)), key=lambda one: (one.line, one.column))


def _problems(module: ModuleType, content: bytes, file: str, reader: Reader) -> tuple[Problem, ...]:
    """What a package says of a text."""
    for text in (reader.of(content), content):
        try:
            module.loads(text, source=file)
        except module.ConfigError as error:
            return tuple(error.problems)
        except ConfigError:
            continue  # it cannot be read, which the package says in its own words
        break
    return ()


def found_of(notes: Sequence[Note], content: bytes, file: str, module: ModuleType) -> list[Finding]:
    """Notes about a document that can be read, as findings with their places and lines, by its package."""
    schema = schema_of(module)
    lines = lines_of(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    document = read_text(content, dialect=schema.get("x-yaml", "1.2"))
    veil = Veil(schema, document.data)
    found = [_warning(note, document, file, veil) for note in notes]
    shown = places_shown(document, lines, schema, veil, {one.line for one in found}) if found else {}
    return [_with_frame(one, lines, shown) for one in found]


_MOST_VALUES = 100_000
"""Values and keys of a document that a report is made of: each is looked at by every lint, and shown or masked."""
_SURELY_SMALL = 200_000


def _too_large(content: bytes, file: str, dialect: Dialect) -> Finding | None:
    """The finding on a document of more values than any configuration has. `load` takes ten times as many."""
    if len(content) <= _SURELY_SMALL:
        return None
    try:
        read_text(content, dialect=dialect, limits=Limits(nodes=_MOST_VALUES))
    except ConfigError as error:
        if error.problems[-1].code == "limit-nodes":
            message, hint = (
                f"more than {as_count(_MOST_VALUES)} values",
                "split the file; the generated `load` takes larger ones",
            )
            return Finding(code="limit-nodes", message=own(message), file=file, hint=own(hint))
    return None


def _bounded(findings: list[Note]) -> list[Note]:
    """The findings, at most as many as are useful to read."""
    first, more = worst(findings)
    return [*first, Note((), "limit-problems", more, severity="warning")] if more else first


_BETTER = frozenset({"unknown-key", "reference", "pattern", "type", "not"})
"""Codes of problems that a note at the same place says better."""


def _noted(schema: Schema, data: Any, content: bytes, file: str) -> list[Note]:
    """All that is findings of a document beside its types."""
    return [*advice(schema, data), *_notes(schema, data, content, file)]


def _notes(schema: Schema, data: Any, content: bytes, file: str) -> list[Note]:
    """What the system that reads the document does with it, and no type says."""
    kind = kind_of(schema)
    if kind is None or kind.notes is None:
        return []
    return list(kind.notes(Checked(data, schema, content, file, _notes_of)))


def _notes_of(package: str, data: Any) -> Iterator[Note]:
    """All findings about some data as a document of a package, for documents inside another document."""
    module = find_package(package, None)
    schema = schema_of(module)
    try:
        module.load(data)
    except module.ConfigError as error:
        for one in explained(error.problems, schema, data):
            yield Note(keys_of_path(one.path), one.code, one.message, one.hint, on_key=one.code == "unknown-key")
    yield from _noted(schema, data, b"", "")


def _reread(schema: Schema, data: Any, found: list[Finding]) -> list[Finding]:
    """Findings of the types with what the reader of the document makes of them."""
    kind = kind_of(schema)
    return found if not found or kind is None or kind.reread is None else kind.reread(data, found)


def _inside(one: Note, wrong: set[Keys]) -> bool:
    """Whether a finding is about the content of a value of the wrong type, where the right content is unknown."""
    return any(one.keys[:end] in wrong for end in range(len(one.keys) + 1))


def _once(found: list[Finding]) -> list[Finding]:
    """An anchor is at several places of the document and at one place of the text: its findings are reported once."""
    first: dict[tuple[str, int, int, str], Finding] = {}
    for one in found:
        first.setdefault((one.code, one.line, one.column, one.message if one.line else one.text), one)
    return list(first.values())


def _branches(schema: Schema, data: Any) -> dict[tuple[str | int, ...], str]:
    """Where a branch was chosen by its tag, and which: with the keys that tell."""
    found: dict[tuple[str | int, ...], str] = {}
    for visit in walked(schema, data):
        if visit.branch is not None:
            tags = next((one["x-discriminator"] for one in visit.schemas if "x-discriminator" in one), ())
            found[visit.keys] = f"{visit.branch}, by its {' and '.join(tags)}"
    return found


def _finding(
    problem: Problem, file: str, lines: list[str], shown: Spots, branches: dict[Any, str], veil: Veil
) -> Finding:
    keys = keys_of_path(problem.path)
    meant = [(keys[:end], branches[keys[:end]]) for end in range(len(keys), 0, -1) if keys[:end] in branches]
    notes = (veil.say(f"{meant[0][0][-1]!r} is a {meant[0][1]}"),) if meant else ()
    empty = not problem.path and problem.code == "type" and not any(line.split("#")[0].strip(" -.") for line in lines)
    found = Finding(
        code=problem.code, message=veil.say(problem.message), file=file, line=problem.line or 0, column=problem.column or 0,
        path=veil.path(keys), hint=own("the file is empty") if empty else veil.maybe(problem.hint), notes=notes,
    )  # fmt: skip
    return _with_frame(found, lines, shown)


def _with_first_keys(
    found: list[Finding], content: bytes, lines: list[str], dialect: Dialect, shown: Spots
) -> list[Finding]:
    """Findings about duplicate keys, each with the place of the first."""
    if not any(one.code == "yaml-duplicate-key" for one in found):
        return found
    firsts = first_keys(content.decode("utf-8", "replace").removeprefix("\ufeff"), dialect)
    return [_with_first_key(one, firsts.get((one.line, one.column)), lines, shown) for one in found]


def _with_first_key(found: Finding, first: tuple[int, int] | None, lines: list[str], shown: Spots) -> Finding:
    if found.code != "yaml-duplicate-key" or first is None or first[0] > len(lines):
        return found
    line, column = first
    related = Related(
        own("the first is here"),
        line,
        column,
        token_end(lines[line - 1], column),
        frame(lines, line, shown, column)[-1],
    )
    return replace(found, related=(related,))


def _warning(one: Note, document: Document, file: str, veil: Veil) -> Finding:
    line, column = document.locate(one.keys, key=one.on_key) or (0, 0)
    return Finding(
        code=one.code, message=veil.say(one.message), severity=one.severity, file=file, line=line, column=column,
        path=veil.path(one.keys), hint=veil.maybe(one.hint), unchecked=one.unchecked,
    )  # fmt: skip


def _with_frame(found: Finding, lines: list[str], shown: Spots) -> Finding:
    if not 1 <= found.line <= len(lines):
        return found
    end = token_end(lines[found.line - 1], found.column)
    return replace(found, end_column=end, frame=frame(lines, found.line, shown, found.column))
