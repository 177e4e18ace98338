"""Run a command and take its processor time and its memory.

Processor time (user + system, of the process and those it waited for) and not the clock: other people's work on the machine
then moves a figure less, and both subjects of a row alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TASKS = Path(__file__).with_name("tasks")
_DROPPED = ("PYTHONPATH", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV")


class BenchError(Exception):
    """A subject did not do its work; the message says what it printed."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: processor seconds, seconds on the clock, and what the task printed about itself."""

    seconds: float
    elapsed: float
    said: Mapping[str, Any]


def task(name: str, *arguments: str | Path, python: Path | None = None, flags: Sequence[str] = ()) -> Sample:
    """Run `tasks/NAME.py` in a process of its own. Raises BenchError where it fails."""
    return command([python or sys.executable, *flags, TASKS / f"{name}.py", *arguments])


def command(words: Sequence[str | Path], cwd: Path | None = None, *, fine: Sequence[int] = (0,)) -> Sample:
    """Run a command. The last line of its output may be a JSON object. Raises BenchError for a status that is not `fine`."""
    environment = {name: value for name, value in os.environ.items() if name not in _DROPPED}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.monotonic()
        process = subprocess.Popen([str(word) for word in words], stdout=out, stderr=err, cwd=cwd, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        text = out.read().decode("utf-8", "replace")
        if process.returncode not in fine:
            end = (err.read().decode("utf-8", "replace") or text).strip()[-800:]
            raise BenchError(f"{words[0]} … ended with {process.returncode}: {end}")
    last = text.strip().rsplit("\n", 1)[-1]
    said: dict[str, Any] = json.loads(last) if last.startswith("{") else {}
    return Sample(usage.ru_utime + usage.ru_stime, elapsed, said)
