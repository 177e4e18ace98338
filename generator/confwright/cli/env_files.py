"""`confwright env FILE…`: what files need when they are read, and whether it is set."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.reading import file_bytes, stdin_bytes
from .deployments import project_here
from .output import Refused, report, shown, table, tell, tell_data

if TYPE_CHECKING:
    from ..systems.places import Need
    from ..validate.needs import Needed


def env_of_files(
    files: Sequence[Path], *, reader: str, check: bool, env_files: Sequence[Path], set_by: Sequence[str], process: bool,
    strict: bool, form: str,
) -> int:  # fmt: skip
    """List, or check, and give the exit status. Raises GenerateError."""
    if not check and (env_files or set_by or process):
        raise Refused("--env-file, --set-by and --process say what is set: use them with --check")
    found = [_needs(path, reader) for path in files]
    unseen = [one for needed in found for one in needed.unseen]
    if not check:
        _list(found, unseen, form)
        return 1 if strict and unseen else 0
    from ..validate.needs_check import check_needed, supply

    here = dict(os.environ) if process or not (env_files or set_by) else None
    try:
        given, unreadable = supply(env_files, set_by, here)
    except OSError as error:
        raise Refused(f"{error.filename}: {error.strerror or error}") from error
    findings = [*unreadable, *(one for needed in found for one in check_needed(needed, given))]
    if form == "json":
        tell_data({"findings": [_finding(one) for one in findings], "notLookedAt": [_finding(one) for one in unseen]})
    else:
        report((*findings, *unseen))
        _sum_up(found, findings, unseen)
    open_ = [one for one in (*findings, *unseen) if one.unchecked or one.code == "reference-unseen"]
    failed = any(_fails(one) for one in findings)
    return 1 if failed or (strict and open_) else 0


def _needs(path: Path, reader: str) -> Needed:
    from ..validate.needs import needs_of_file

    name = "<stdin>" if str(path) == "-" else shown(path.absolute())
    try:
        content = stdin_bytes() if str(path) == "-" else file_bytes(path)
    except OSError as error:
        raise Refused(f"{name}: cannot be read: {error.strerror or error}") from error
    try:
        return needs_of_file(path, content, name, project_here(), reader)
    except ProjectError as error:
        raise ProjectError([one if one.file else replace(one, file=name) for one in error.diagnostics]) from None


def _list(found: Sequence[Needed], unseen: Sequence[Diagnostic], form: str) -> None:
    rows = [(needed.file, need) for needed in found for need in needed.needs]
    if form == "json":
        tell_data(
            {"needs": [_json(file, need) for file, need in rows], "notLookedAt": [_finding(one) for one in unseen]}
        )
        return
    for needed in found:
        if not needed.needs:
            tell(f"{needed.file}: refers to no variable ({needed.what})")
    if rows:
        head = ("NAME", "KIND", "TYPE", "SECRET", "REQUIRED", "LOOKED UP BY", "WHERE")
        table(head, _rows(rows))
    report(unseen)


def _rows(rows: Sequence[tuple[str, Need]]) -> list[tuple[str, ...]]:
    """A row for each name and reader, with every place."""
    grouped: dict[tuple[str, str, str], list[tuple[str, Need]]] = {}
    for file, need in rows:
        grouped.setdefault((need.name, need.kind, need.by), []).append((file, need))
    out: list[tuple[str, ...]] = []
    for (name, kind, by), members in grouped.items():
        needs = [need for _, need in members]
        out.append((
            name, kind, " | ".join(dict.fromkeys(need.into for need in needs)), _word(any(need.secret for need in needs)),
            _word(any(need.required for need in needs)), by,
            ", ".join(_places(members)),
        ))  # fmt: skip
    return out


def _places(members: Sequence[tuple[str, Need]]) -> list[str]:
    """The lines of each file: `dagster.yaml:59,75`."""
    lines: dict[str, dict[int, None]] = {}
    for file, need in members:
        lines.setdefault(file, {})[need.line] = None
    return [f"{file}:{','.join(map(str, found))}" for file, found in lines.items()]


def _word(value: bool) -> str:
    return "yes" if value else "no"


def _json(file: str, need: Need) -> dict[str, Any]:
    return {
        "name": need.name, "kind": need.kind, "type": need.into, "secret": need.secret, "required": need.required,
        "lookedUpBy": need.by, "file": file, "line": need.line, "column": need.column,
    }  # fmt: skip


def _sum_up(found: Sequence[Needed], findings: Sequence[Diagnostic], unseen: Sequence[Diagnostic]) -> None:
    if any(map(_fails, findings)):
        return
    count = len({need.name for needed in found for need in needed.needs if need.kind == "variable"})
    open_ = sum(one.unchecked for one in findings) + len(unseen)
    kept = len({(need.kind, need.name) for needed in found for need in needed.needs if need.kind != "variable"})
    more = f"; {open_} could not be checked" if open_ else ""
    more += f"; {kept} of the server were not looked up" if kept else ""
    files = ", ".join(needed.file for needed in found)
    tell(f"{files}: no variable is missing ({count} looked at){more}")


def _fails(finding: Diagnostic) -> bool:
    """A missing variable counts, although some readers go on with an empty text."""
    return finding.severity == "error" or finding.code == "env-unset"


def _finding(diagnostic: Diagnostic) -> dict[str, Any]:
    parts = {name: getattr(diagnostic, name) for name in ("code", "severity", "message", "hint", "file", "line")}
    return {name: value for name, value in parts.items() if value is not None}
