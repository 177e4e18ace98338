"""Runs an importer in the interpreter that has the system it reads, and collects what it gives."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from ...base.child_environment import environment
from ...base.diagnostics import Diagnostic, GenerateError
from ...base.said import Ours, as_count, as_name, as_reason, own
from .reply import FOLDER

# The other interpreter gets this one package, and nothing else of its environment: a PYTHONPATH would
# lay our PyYAML and Jinja2 over its own. Nor does the current folder count: a `dagster.py` there is not Dagster. It leaves the path
# before anything else is imported (older Pythons know no `-P`), and `sys` is built in. The packages above the importer are
# there by their paths alone: what else they hold is for the Python of the tool, and an importer may run on 3.9.
_START = """\
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import os, types, runpy
path, names = sys.argv[1], sys.argv[2].split(".")
for number in range(1, len(names)):
    package = types.ModuleType(".".join(names[:number]))
    package.__path__ = [os.path.join(path, *names[1:number])]
    sys.modules[package.__name__] = package
sys.argv[:] = sys.argv[2:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=False)
"""
_RAISED = re.compile(r"[A-Za-z_][\w.]*(Error|Exception|Exit|Interrupt)\b")
_PACKAGE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an importer gave: file name -> text, package -> version, and what could not be read -> why."""

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    failures: Mapping[str, str] = field(default_factory=dict[str, str])


def run_importer(
    module: str, python: str, say: Callable[[str], object], arguments: Sequence[str] = (), *, here: bool = False
) -> Imported:
    """What the importer `module` (`confwright.systems.NAME.importer`) gives in the interpreter `python`; `say` gets its steps.

    The system reads its settings where it is imported (`.env`, prefect.toml, pyproject.toml), and a setting may name code. So it
    runs in an empty folder, unless code of the current one is asked for (`here`). Files in `arguments` are relative to the
    current folder all the same (`reply.given_file`).

    Raises GenerateError: `import-python` (the interpreter cannot be started), `import-missing` (what is to be imported is
    not installed there), `import-version` (its version is not read), `import-failed` (the importer broke; the message ends with
    its last words).
    """
    # A relative path means one from here.
    program = os.path.abspath(python) if os.path.dirname(python) else python  # noqa: PTH100, PTH120 - no link is followed
    command = [program, "-c", _START, str(_PACKAGE), module, *arguments]
    variables = {**environment(), FOLDER: os.getcwd()}  # noqa: PTH109
    empty = tempfile.TemporaryDirectory(prefix="confwright-")
    # Its standard error goes to a file: libraries may fill a pipe that is not read.
    with empty as elsewhere, tempfile.TemporaryFile() as words:
        try:
            process = subprocess.Popen(  # noqa: S603 - an interpreter that the user named
                command, env=variables, cwd=None if here else elsewhere, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=words,
            )  # fmt: skip
        except OSError as error:
            message = f"this Python cannot be started: {as_reason(error)}"
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
        last = last_words(words.read().decode("utf-8", "replace")) or "it said nothing"
        raise _error(
            "import-failed", f"the importer ended with status {as_count(status)}: {as_name(last[:300])}", python
        )


def last_words(text: str) -> str:
    """What an interpreter that broke said at last: the exception of a traceback, all its lines as one, or else the last line."""
    lines = text.strip().splitlines()
    starts = [number for number, line in enumerate(lines) if _RAISED.match(line)]
    return " ".join(line.strip() for line in lines[starts[-1] if starts else -1 :])


def _listen(lines: IO[bytes], python: str, say: Callable[[str], object]) -> Imported | None:
    for line in lines:
        try:
            message = cast(dict[str, object], json.loads(line))
        except ValueError:  # not from `Reply`: an interpreter that prints when it starts
            continue
        if "step" in message:
            say(str(message["step"]))
        elif "error" in message:
            raise _error("import-missing", as_name(str(message["error"])), python)
        elif "refused" in message:
            raise _error("import-version", as_name(str(message["refused"])), python)
        elif "done" in message:
            return Imported(**cast("dict[str, dict[str, str]]", message["done"]))
    return None


def _error(code: str, message: Ours, python: str) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=own(message), file=python)])
