"""Checks what a manifest or a compose file holds: each text as the file that it is, and the variables as those of a .env file.

Findings have their places in the outer file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..base.diagnostics import ProjectError
from ..base.finding import Finding, Related, SourceLine
from ..base.said import as_count, as_name, indented, own
from ..project.reading import Project
from ..systems.places import Held, Part
from .lints import lint_text, lint_variables, text_kind, with_lints
from .recognise import recognised
from .versions import package_for

_OF_THE_FILE = frozenset({"helm-ignored", "helm-refused"})
"""Codes of findings that tell themselves that the file belongs to a known system."""
_DOCUMENTS = (".yaml", ".yml", ".json")


def check_held(
    held: Held, content: bytes, path: Path, file: str, project: Project | None, versions: Mapping[str, str]
) -> tuple[list[Finding], str] | None:
    """The findings, and what was checked in a few words. None where nothing in the file belongs to a system that is known."""
    found: list[Finding] = []
    names: list[str] = []
    outer = content.decode("utf-8", "replace")
    for part in held.parts:
        inner = _part(part, path, file, project, versions, outer)
        if inner is not None:
            names.append(part.name)
            found += [_moved(one, part, file) for one in inner]
    count, more = lint_variables(held.variables, content, file, project, versions)
    if not names and not count and not any(one.code in _OF_THE_FILE or one.unchecked for one in held.findings):
        return None
    found += more
    found += [
        Finding(
            code=one.code, message=one.message, severity=one.severity, file=file, line=one.line or 0, column=one.column or 0,
            hint=one.hint, unchecked=one.unchecked,
        )
        for one in held.findings
    ]  # fmt: skip
    what = [*dict.fromkeys(names)] + ([f"{count} variable{'s' * (count != 1)}"] if count else [])
    return sorted(found, key=lambda one: (one.line, one.column)), ", ".join(what) or "nothing else"


def _part(
    part: Part, path: Path, file: str, project: Project | None, versions: Mapping[str, str], outer: str
) -> list[Finding] | None:
    """The findings on a text, by its own lines; None where its kind is not known."""
    content = part.text.encode()
    # Not the path of the outer file: nothing is beside a text that is kept inside another one.
    inner = f"{file}:{part.name}"
    if not part.package:
        kind = text_kind(part.name, content)
        if kind is not None:
            return lint_text(content, inner, kind, project, versions, outer=outer)
        if not part.name.endswith(_DOCUMENTS):
            return None
    try:
        name = part.package or recognised(part.name, content, project)
        module, version = package_for(name, path, project, versions)
    except ProjectError:
        return None
    from .check import check

    return with_lints(check(content, inner, module, version), content, inner, module, project, versions)


def _moved(found: Finding, part: Part, file: str) -> Finding:
    """A finding at its place in the outer file; a line of another form than the outer one is not shown."""
    line, column = part.place(found.line, found.column)
    notes = (*found.notes, own(f"in {as_name(part.name)} of {as_name(part.where)}")) if part.where else found.notes
    if part.indent is None:
        if found.line > 1 and not part.lines:
            notes = (*notes, own(f"line {as_count(found.line)} of it"))
        return replace(
            found, file=file, line=line, column=column, end_column=column + 1, frame=(), related=(), notes=notes
        )
    if not found.line:
        return replace(found, file=file, line=line, column=column, notes=notes)
    return replace(
        found, file=file, line=line, column=column, end_column=found.end_column and found.end_column + part.indent,
        frame=tuple(_shifted(one, part) for one in found.frame),
        related=tuple(_related(one, part) for one in found.related), notes=notes,
    )  # fmt: skip


def _related(one: Related, part: Part) -> Related:
    line, column = part.place(one.line, one.column)
    return replace(
        one, line=line, column=column, end_column=one.end_column + (part.indent or 0), frame=_shifted(one.frame, part)
    )


def _shifted(line: SourceLine, part: Part) -> SourceLine:
    margin = part.indent or 0
    number = part.line + line.number - 1
    if line.cut:
        return replace(line, number=number, cut=line.cut + margin)
    return replace(line, number=number, text=indented(line.text, margin))
