"""What the judging processes share. Runs under the Python of an oracle: nothing but the standard library."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any


@dataclass(frozen=True)
class Finding:
    """`reason` is the judge's own word, or IMPORT (the class is not there), BASE, RULE, CRASH (a bare exception), YAML."""

    level: str
    slot: str
    reason: str
    message: str
    variables: tuple[str, ...] = ()


_VARIABLE = re.compile(r'environment variable "([^"]*)"|env variable "([^"]*)"')


def variables_of(message: str) -> tuple[str, ...]:
    """The environment variables that a message of Dagster says are missing or malformed."""
    return tuple(dict.fromkeys(one or other for one, other in _VARIABLE.findall(message)))


@dataclass
class Verdict:
    """`resolved` holds what stands at a place of the document (dotted) once the real thing has processed it."""

    verdict: str = "ok"
    findings: list[Finding] = field(default_factory=list)
    resolved: dict[str, Any] = field(default_factory=dict)


def serve(judge: Callable[[Mapping[str, Any]], Verdict], versions: Mapping[str, str]) -> None:
    """A line in, a line out: a JSON list of cases, the list of their verdicts. The first line out tells the versions.

    Ends the process when nothing more comes in.
    """
    # What the libraries print would be taken for an answer: it goes where errors go.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    print(json.dumps(dict(versions)), file=answers, flush=True)
    for line in sys.stdin:
        print(f"[{', '.join(_as_json(judge(case)) for case in json.loads(line))}]", file=answers, flush=True)


def _as_json(verdict: Verdict) -> str:
    findings = [asdict(finding) for finding in verdict.findings]
    try:
        resolved = json.dumps(verdict.resolved, default=_plain, skipkeys=True)
    except (RecursionError, ValueError):
        # Nested without end: the verdict stands, the values cannot be shown.
        resolved = "{}"
    return f'{{"verdict": "{verdict.verdict}", "findings": {json.dumps(findings)}, "resolved": {resolved}}}'


def _plain(value: object) -> object:
    """What is not JSON: the Python value of an enumeration, a frozen mapping, a path."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    return f"<{type(value).__name__}> {value}"
