"""Runs an importer in the interpreter that has the system it reads, and collects what it gives."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from ..diagnostics import Diagnostic, GenerateError

# The other interpreter gets this one package, and nothing else of the environment that it stands in: a PYTHONPATH would
# lay our PyYAML and typer over its own. Nor does the current folder count: a `dagster.py` there is not Dagster.
_START = """\
import sys, types, runpy
sys.path[:] = [entry for entry in sys.path if entry]
package = types.ModuleType("confwright")
package.__path__ = [sys.argv[1]]
sys.modules["confwright"] = package
sys.argv[:] = sys.argv[2:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=False)
"""
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an importer gave: file name -> text, package -> version, and what could not be read -> why."""

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    failures: Mapping[str, str] = field(default_factory=dict[str, str])


def run_importer(module: str, python: str, say: Callable[[str], object], arguments: Sequence[str] = ()) -> Imported:
    """What the importer `module` (`confwright.importers.NAME`) gives in the interpreter `python`; `say` gets its steps.

    Raises GenerateError: `import-python` (the interpreter cannot be started), `import-missing` (what is to be imported is
    not installed there), `import-failed` (the importer broke; the message ends with its last words).
    """
    command = [python, "-c", _START, str(_PACKAGE), module, *arguments]
    kept = {key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "PYTHONHOME")}
    # Its standard error goes to a file: libraries may fill a pipe that nobody reads.
    with tempfile.TemporaryFile() as words:
        try:
            process = subprocess.Popen(  # noqa: S603 - an interpreter that the user named
                command, env=kept, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=words
            )
        except OSError as error:
            message = f"this Python cannot be started: {error.strerror or error}"
            raise _error("import-python", message, python) from error
        try:
            done = _listen(cast(IO[bytes], process.stdout), python, say)
            status = process.wait()
        finally:
            process.kill()
            process.wait()
            cast(IO[bytes], process.stdout).close()
        if done is not None:
            return done
        words.seek(max(0, words.seek(0, os.SEEK_END) - 2000))
        last = words.read().decode("utf-8", "replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise _error("import-failed", f"the importer ended with status {status}: {last[0][:300]}", python)


def _listen(lines: IO[bytes], python: str, say: Callable[[str], object]) -> Imported | None:
    for line in lines:
        try:
            message = cast(dict[str, object], json.loads(line))
        except ValueError:  # not from `Reply`: an interpreter that prints when it starts
            continue
        if "step" in message:
            say(str(message["step"]))
        elif "error" in message:
            raise _error("import-missing", str(message["error"]), python)
        elif "done" in message:
            return Imported(**cast("dict[str, dict[str, str]]", message["done"]))
    return None


def _error(code: str, message: str, python: str) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=message, file=python)])
