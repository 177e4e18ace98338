"""Breaking changes that are meant: a file that names each, with the reason.

- rule: data-key-removed
  at: database.port
  reason: nobody sets it; the address has it since 2.0
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from ..diagnostics import Diagnostic
from ..project import ProjectError
from ..reports.finding import Finding
from ..runtime.problems import ConfigError
from ..runtime.yaml_text import read_text


@dataclass(frozen=True, slots=True)
class Approval:
    """One change that is meant; `line` is where the file says so."""

    rule: str
    at: str
    reason: str
    line: int


def read_approvals(file: Path) -> list[Approval]:
    """The approvals of a file; none where there is no file. Raises ProjectError (`approval`) for one that is wrong."""
    try:
        document = read_text(file.read_bytes())
    except FileNotFoundError:
        return []
    except ConfigError as error:
        raise ProjectError(
            Diagnostic(code=p.code, message=p.message, file=str(file), line=p.line, column=p.column)
            for p in error.problems
        ) from None
    data: Any = document.data or []
    found: list[Approval] = []
    for number, entry in enumerate(cast("list[object]", data) if isinstance(data, list) else [data]):
        line = (document.locate((number,)) or (1, 1))[0]
        table = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        if table.keys() != {"rule", "at", "reason"} or not all(isinstance(v, str) and v for v in table.values()):
            message = "each entry has a rule, a place (`at`) and a reason, all text"
            raise ProjectError([Diagnostic(code="approval", message=message, file=str(file), line=line)])
        found.append(Approval(table["rule"], table["at"], table["reason"], line))
    return found


def approved(findings: Sequence[Finding], approvals: Sequence[Approval], file: str) -> list[Finding]:
    """The findings: approved ones are notes with their reason; an approval of nothing is a finding itself."""
    by_key = {(one.rule, one.at): one for one in approvals}
    out = [
        replace(found, severity="note", notes=(f"approved: {by_key[found.code, found.path].reason}",))
        if (found.code, found.path) in by_key
        else found
        for found in findings
    ]
    used = {(found.code, found.path) for found in findings}
    for one in approvals:
        if (one.rule, one.at) not in used:
            message = f"there is no {one.rule} at {one.at}, so nothing is left to approve"
            out.append(Finding(code="approval-unused", message=message, severity="warning", file=file, line=one.line))
    return out
