"""The witness: datamodel-code-generator derives the models of a package on its own, and what disagrees is an error.

It runs in a process beside mypy (`witness_process`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from threading import Thread

from ..base.child_environment import environment
from ..base.diagnostics import Diagnostic, GenerateError
from ..base.faults import of_child
from ..base.said import Ours, as_count, as_name, as_reason, own
from ..generate.evidence import Evidence

_SECONDS = 900
_SHOWN = 20


class Witness:
    """The process of the witness: started before mypy, asked for its answer after."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        """Start the process. Raises GenerateError (`witness`) where it cannot be started."""
        self._evidence = evidence
        self._questions = json.dumps([one.question for one in evidence]).encode()
        command = [sys.executable, "-P", "-m", "confwright.publish.witness_process"]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is ours
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=os.sep,
                env=environment(),
            )
        except OSError as error:
            raise _failed(f"the witness cannot be started: {as_reason(error)}") from error
        self._out: tuple[bytes, bytes] = b"", b""
        self._thread = Thread(target=self._talk)
        self._thread.start()

    def _talk(self) -> None:
        try:
            self._out = self._process.communicate(self._questions, timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._out = self._process.communicate()

    def __enter__(self) -> Witness:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()  # one that has answered is gone
        self._thread.join()

    def answer(self) -> list[Diagnostic]:
        """Everything that disagrees. Raises GenerateError (`witness`) for a witness that failed."""
        self._thread.join()
        out, err = self._out
        if self._process.returncode != 0:
            last = as_name("".join(err.decode(errors="replace").strip().splitlines()[-1:])[:500])
            full = of_child(last)
            words = f"the witness failed with status {as_count(self._process.returncode)}: {last}"
            raise GenerateError([full]) if full else _failed(words)
        answers = json.loads(out)
        found = [
            problem
            for one, models in zip(self._evidence, answers, strict=True)
            for problem in one.disagreements(models)
        ]
        return found[:_SHOWN]


def _failed(message: Ours) -> GenerateError:
    return GenerateError([Diagnostic(code="witness", message=own(message))])
