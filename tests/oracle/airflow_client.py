"""Asks tests/oracle/airflow_judge.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_CHUNK = 500


class NoAirflowError(Exception):
    """The environment of the real Airflow cannot be set up; the message is what oracles/setup.py said."""


class AirflowJudge:
    """The judging process, in a `with` statement. Raises NoAirflowError where it cannot be set up."""

    def __init__(self, environment: str = "airflow") -> None:
        setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), environment]
        done = subprocess.run(setup, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoAirflowError(done.stderr.strip()[-1500:])
        self._python = done.stdout.strip().splitlines()[-1]

    def __enter__(self) -> AirflowJudge:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        script = str(Path(__file__).with_name("airflow_judge.py"))
        self._process = subprocess.Popen(
            [self._python, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            encoding="utf-8", env=kept,
        )  # fmt: skip
        self.version = str(self._line()["airflow"])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def ask(self, what: str, questions: list[dict[str, Any]]) -> list[Any]:
        """The answers to questions of one kind, in their order."""
        assert self._process.stdin is not None
        answers: list[Any] = []
        for start in range(0, len(questions), _CHUNK):
            asked = [{"ask": what, **question} for question in questions[start : start + _CHUNK]]
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            answers += self._line()
        return answers

    def ask_one(self, what: str, **question: Any) -> Any:
        return self.ask(what, [question])[0]

    def _line(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the judge has ended"
        return json.loads(line)
