"""Findings for machines: JSON, GitHub's annotations, GitLab's code quality, SARIF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any, Protocol

from ..base.finding import Finding
from ..base.terminal import json_of, one_line
from .text_report import page_of


def as_json(findings: Sequence[Finding], explain: Mapping[str, str], site: str = "") -> str:
    """A list of objects, one per finding."""
    del explain, site
    table = [
        {
            "code": one.code, "severity": one.severity, "message": one.message, "hint": one.hint, "path": one.path,
            "file": one.file, "line": one.line or None, "column": one.column or None,
            "endColumn": one.end_column or None, "notes": list(one.notes), "unchecked": one.unchecked,
            "related": [
                {"message": other.message, "line": other.line, "column": other.column, "endColumn": other.end_column}
                for other in one.related
            ],
        }
        for one in findings
    ]  # fmt: skip
    return json_of(table)


def as_github(findings: Sequence[Finding], explain: Mapping[str, str], site: str = "") -> str:
    """Workflow commands: GitHub shows them at the line in the pull request."""
    del explain, site
    lines: list[str] = []
    for one in findings:
        level = {"error": "error", "warning": "warning", "note": "notice"}[one.severity]
        places = {"file": one.file, "line": one.line, "col": one.column, "endColumn": one.end_column}
        where = ",".join(f"{key}={_property(str(value))}" for key, value in places.items() if value)
        lines.append(f"::{level} {where},title={_property(one.code)}::{_data(_with_places(one))}")
    return "\n".join(lines)


def _with_places(one: Finding) -> str:
    """The text of a finding with its other places, for forms that have no room for them."""
    return "; ".join(
        [one.text, *(f"{other.message}: line {other.line}, column {other.column}" for other in one.related)]
    )


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_gitlab(findings: Sequence[Finding], explain: Mapping[str, str], site: str = "") -> str:
    """A code quality report."""
    del explain, site
    severity = {"error": "major", "warning": "minor", "note": "info"}
    table: list[dict[str, Any]] = []
    for one in findings:
        # The same mistake keeps its fingerprint when lines above it come or go.
        identity = "\0".join((one.file, one.path, one.code, one.message))
        table.append(
            {
                "description": one_line(_with_places(one)), "check_name": one.code,
                "fingerprint": sha256(identity.encode()).hexdigest(),
                "severity": severity[one.severity], "location": {"path": one.file, "lines": {"begin": one.line or 1}},
            }
        )  # fmt: skip
    return json_of(table)


def as_sarif(findings: Sequence[Finding], explain: Mapping[str, str], site: str = "", part: str = "") -> str:
    """A SARIF 2.1.0 log. `part` names the files that it is about, where others are checked elsewhere."""
    from .. import __version__

    codes = sorted({one.code for one in findings})
    rules = [_rule(code, explain.get(code, code), site) for code in codes]
    driver = {"name": "confwright", "version": __version__, "rules": rules}
    results = [
        {
            "ruleId": one.code, "ruleIndex": codes.index(one.code), "level": one.severity,
            "message": {"text": one_line(one.text)}, "locations": [{"physicalLocation": _location(one)}],
            **({"relatedLocations": _related(one)} if one.related else {}),
        }
        for one in findings
        if not one.unchecked
    ]  # fmt: skip
    run = {
        "tool": {"driver": driver},
        # GitHub takes this as the category of an upload (3.17.3): the parts of one commit do not replace each other.
        **({"automationDetails": {"id": f"confwright/{part}/"}} if part else {}),
        "columnKind": "unicodeCodePoints", "results": results,
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(findings)}],
    }  # fmt: skip
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json_of({"$schema": schema, "version": "2.1.0", "runs": [run]})


def _notifications(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """What could not be checked: no result of the analysis, but a word about it (SARIF 2.1.0, 3.20.21)."""
    return [
        {
            "level": one.severity, "message": {"text": one_line(one.text)}, "descriptor": {"id": one.code},
            "locations": [{"physicalLocation": _location(one)}],
        }
        for one in findings
        if one.unchecked
    ]  # fmt: skip


def _rule(code: str, why: str, site: str) -> dict[str, Any]:
    """A code with its page in it, and where that is published, if it is."""
    from ..base.codes import codes

    known = codes().get(code)
    mend = f"\n\nWhat to do: {known.mend}" if known is not None else ""
    return {
        "id": code, "shortDescription": {"text": code}, "fullDescription": {"text": why}, "help": {"text": f"{why}{mend}"},
        **({"helpUri": page_of(code, site)} if site else {}),
    }  # fmt: skip


def _related(one: Finding) -> list[dict[str, Any]]:
    places = [replace(one, line=other.line, column=other.column, end_column=other.end_column) for other in one.related]
    return [
        {"id": number, "message": {"text": one_line(other.message)}, "physicalLocation": _location(place)}
        for number, (other, place) in enumerate(zip(one.related, places, strict=True), 1)
    ]


def _location(one: Finding) -> dict[str, Any]:
    from urllib.parse import quote

    place: dict[str, Any] = {"artifactLocation": {"uri": quote(one.file)}}
    if one.line:
        place["region"] = {"startLine": one.line, "startColumn": one.column or 1}
        if one.end_column > one.column:
            place["region"]["endColumn"] = one.end_column
    return place


class Format(Protocol):
    """Findings, what each code means, and the address of the project's site, as text."""

    def __call__(self, findings: Sequence[Finding], explain: Mapping[str, str], site: str = "") -> str: ...


FORMATS: Mapping[str, Format] = {
    "json": as_json, "github": as_github, "sarif": as_sarif, "gitlab": as_gitlab,
}  # fmt: skip
