"""known_differences.yaml: what cannot agree, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from tests.oracle.agreement import difference
from tests.oracle.client import Case, Verdict
from tests.oracle.ours import Ours


@dataclass(frozen=True)
class Known:
    """A difference with the case that shows it; `drawn` recognises it among drawn cases."""

    name: str
    reason: str
    case: Case
    dagster: str
    ours: str
    drawn: str | None

    def covers(self, case: Case, said: str, ours: Ours) -> bool:
        """Whether the difference that `agreement.difference` described is this one."""
        # A document that we find nothing wrong with may hold classes that are not known, too.
        verdicts = ("ok", "cannot-check") if self.ours == "ok" else (self.ours,)
        same = case.kind == self.case.kind and ours.verdict in verdicts
        return same and self.drawn is not None and re.search(self.drawn, said) is not None


def unexplained(case: Case, theirs: Verdict, ours: Ours) -> str | None:
    """The difference, unless it is a known one."""
    said = difference(theirs, ours)
    return None if said is None or any(known.covers(case, said, ours) for known in known_differences()) else said


@cache
def known_differences() -> tuple[Known, ...]:
    """The entries of the file."""
    entries = yaml.safe_load(Path(__file__).with_name("known_differences.yaml").read_text("utf-8"))
    return tuple(
        Known(
            name=entry["name"],
            reason=entry["reason"],
            case=Case(entry.get("document"), entry.get("text"), entry.get("environ", {}), entry.get("kind", "")),
            dagster=entry["dagster"],
            ours=entry["ours"],
            drawn=entry.get("drawn"),
        )
        for entry in entries
    )
