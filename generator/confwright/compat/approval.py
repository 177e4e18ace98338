"""Intended breaking changes: a file that names each, with the reason.

- rule: data-key-removed
  at: database.port
  reason: unused; the port is part of the address since 2.0
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.finding import Finding
from ..base.reading import SMALL, file_bytes
from ..base.said import as_name, own
from ..base.veil import UNREAD
from ..runtime.report import ConfigError
from ..runtime.yaml_text import read_text


@dataclass(frozen=True, slots=True)
class Approval:
    """One intended change; `line` is its line in the file."""

    rule: str
    at: str
    reason: str
    line: int


def read_approvals(file: Path) -> list[Approval]:
    """The approvals of a file; none where there is no file. Raises ProjectError (`approval`) for one that is wrong."""
    try:
        document = read_text(file_bytes(file, SMALL))
    except FileNotFoundError:
        return []
    except ConfigError as error:
        raise ProjectError(
            Diagnostic(code=p.code, message=UNREAD.say(p.message), file=str(file), line=p.line, column=p.column)
            for p in error.problems
        ) from None
    data: Any = document.data or []
    found: list[Approval] = []
    for number, entry in enumerate(cast("list[object]", data) if isinstance(data, list) else [data]):
        line = (document.locate((number,)) or (1, 1))[0]
        table = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        if table.keys() != {"rule", "at", "reason"} or not all(isinstance(v, str) and v for v in table.values()):
            message = "each entry has a rule, a place (`at`) and a reason, all text"
            raise ProjectError([Diagnostic(code="approval", message=own(message), file=str(file), line=line)])
        found.append(Approval(table["rule"], table["at"], table["reason"], line))
    return found


def approved(findings: Sequence[Finding], approvals: Sequence[Approval], file: str) -> list[Finding]:
    """The findings: approved ones are notes with their reason; an approval of nothing is a finding itself."""
    by_key = {(one.rule, one.at): one for one in approvals}
    out = [
        replace(found, severity="note", notes=(own(f"approved: {as_name(by_key[found.code, found.path].reason)}"),))
        if (found.code, found.path) in by_key
        else found
        for found in findings
    ]
    used = {(found.code, found.path) for found in findings}
    for one in approvals:
        if (one.rule, one.at) not in used:
            message = own(f"there is no {as_name(one.rule)} at {as_name(one.at)}, so nothing is left to approve")
            out.append(Finding(code="approval-unused", message=message, severity="warning", file=file, line=one.line))
    return out
