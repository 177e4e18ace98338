"""The judges of tests/oracle: long-lived processes in environments of their own, asked over pipes."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from tests.oracle.serving import Finding

CHUNK = 200
"""Cases per question: few enough that a timeout means something, enough that the pipe costs nothing."""


class JudgeError(Exception):
    """The judge did not answer; the message shows the end of what it wrote on standard error."""


@dataclass(frozen=True)
class Case:
    """What is judged: a parsed document, or (where `text` is given) the text of a file. `kind` is for a judge of several."""

    document: Any = None
    text: str | None = None
    environ: Mapping[str, str] = field(default_factory=dict[str, str])
    kind: str = ""

    def as_json(self) -> dict[str, Any]:
        body = {"document": self.document} if self.text is None else {"text": self.text}
        return {**body, "environ": dict(self.environ), "kind": self.kind}


@dataclass(frozen=True)
class Verdict:
    """`verdict` is ok, invalid or cannot-check; `resolved` holds processed values by dotted place of the document."""

    verdict: str
    findings: tuple[Finding, ...]
    resolved: Mapping[str, Any]

    @staticmethod
    def from_json(data: dict[str, Any]) -> Verdict:
        findings = tuple(Finding(**{**one, "variables": tuple(one["variables"])}) for one in data["findings"])
        return Verdict(data["verdict"], findings, data["resolved"])


def _environment() -> dict[str, str]:
    """That of this process, but modules are kept compiled: the libraries are large, and compiling them takes half a minute."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}


class Judge:
    """A judging process: `python` runs `script`, which says a line of versions and then answers every line it is sent.

    Use it in a `with` statement; it is started on entry. Raises JudgeError when it does not start or answer in time.
    """

    def __init__(self, python: Path, script: Path, *, start: float = 180.0, answer: float = 60.0) -> None:
        self._command = [str(python), str(script)]
        self._start, self._answer = start, answer
        self._lines: queue.Queue[str] = queue.Queue()
        self.versions: dict[str, str] = {}

    def __enter__(self) -> Judge:
        self._errors: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            encoding="utf-8",
            env=_environment(),
        )
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            self.versions = json.loads(self._line(self._start))
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def ask(self, cases: Sequence[Case]) -> list[Verdict]:
        """The verdicts, in the order of the cases."""
        verdicts: list[Verdict] = []
        for start in range(0, len(cases), CHUNK):
            verdicts += self._ask(cases[start : start + CHUNK])
        return verdicts

    def ask_one(self, case: Case) -> Verdict:
        return self._ask([case])[0]

    def _ask(self, cases: Sequence[Case]) -> list[Verdict]:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps([case.as_json() for case in cases]) + "\n")
            self._process.stdin.flush()
        except OSError:
            raise JudgeError(self._complaint("is gone")) from None
        verdicts = [Verdict.from_json(data) for data in json.loads(self._line(self._answer))]
        if len(verdicts) != len(cases):
            raise JudgeError(f"{len(cases)} cases, {len(verdicts)} verdicts")
        return verdicts

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def _line(self, seconds: float) -> str:
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            self._process.kill()
            raise JudgeError(self._complaint(f"did not answer within {seconds:g} s")) from None
        if not line:
            raise JudgeError(self._complaint("has ended"))
        return line

    def _complaint(self, what: str) -> str:
        self._errors.seek(0)
        return f"the judge `{' '.join(self._command)}` {what}\n{self._errors.read()[-3000:]}"

    def _stop(self) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
            self._process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.close()
