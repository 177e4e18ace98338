"""The real Prefect, as a process of its own that answers questions (prefect_judge.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "real" / "prefect"
CASES = int(os.environ.get("CONFWRIGHT_ORACLE_CASES", "300"))
"""How many seeded cases a differential test asks about. `make oracle` asks for as many as of Dagster, which takes Prefect an
hour: up to a twentieth of a second for a case of settings or of layers."""


class Prefect:
    """Ask it many questions at once: a pipe is slow, the judge is not."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.version = self._answer()

    def ask(self, questions: Sequence[Sequence[Any]]) -> list[Any]:
        """The answers, in order. Raises RuntimeError when the judge has ended."""
        out = self.answers(questions)
        crashes = [one["crash"] for one in out if isinstance(one, dict) and "crash" in one]
        if crashes:
            raise RuntimeError(crashes[0])
        return out

    def answers(self, questions: Sequence[Sequence[Any]]) -> list[Any]:
        """The answers, `{"crash": …}` among them."""
        out: list[Any] = []
        for start in range(0, len(questions), 250):
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(list(questions[start : start + 250])) + "\n")
            self._process.stdin.flush()
            out += self._answer()
        return out

    def one(self, *question: Any) -> Any:
        return self.ask([question])[0]

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the judge has ended: see its messages on standard error")
        return json.loads(line)


def oracle_python() -> Path:
    """The interpreter of the oracle's environment. Skips where that cannot be set up."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "oracles" / "setup.py"), "prefect"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"the environment of the real Prefect cannot be set up: {done.stderr.strip()[-500:]}")
    return Path(done.stdout.strip().splitlines()[-1])


@pytest.fixture(scope="module")
def prefect() -> Iterator[Prefect]:
    """The real Prefect."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("PREFECT_", "PYTHON"))}
    process = subprocess.Popen(
        [str(oracle_python()), str(Path(__file__).with_name("prefect_judge.py"))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environ,
    )  # fmt: skip
    try:
        yield Prefect(process)
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.wait(30)
        process.stdout.close()
