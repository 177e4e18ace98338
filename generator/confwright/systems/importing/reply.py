"""How an importer, in the interpreter of the system it reads, answers the tool that started it.

The answer goes out as lines of JSON on what was standard output when it began: `{"step": text}` while it works, at the end
`{"done": {...}}`, `{"error": text}` or `{"refused": text}`. What imported libraries print goes to standard error instead.
Only the standard library of Python 3.9 is used here: the other interpreter is not ours.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

FOLDER = "CONFWRIGHT_FOLDER"
"""The variable with the folder that relative paths in the arguments of an importer start from."""


def given_file(path: str) -> Path:
    """A file that an argument names. The importer itself runs in another folder."""
    return Path(os.environ.get(FOLDER, ""), path)


class Reply:
    """Where an importer tells how far it is, and what came of it."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._out = os.fdopen(os.dup(1), "w", encoding="ascii")
        os.dup2(2, 1)

    def step(self, text: str) -> None:
        """What is being done now."""
        self._send({"step": text})

    def done(self, files: dict[str, str], versions: dict[str, str], failures: dict[str, str]) -> None:
        """The texts of the schema files by their names, the packages they came from, and what could not be read, and why."""
        self._send({"done": {"files": files, "versions": versions, "failures": failures}})

    def error(self, text: str) -> None:
        """Nothing can be imported here; `text` says why."""
        self._send({"error": text})

    def refuse(self, text: str) -> None:
        """The system is there, in a version that is not read; `text` says which are."""
        self._send({"refused": text})

    def _send(self, message: dict[str, Any]) -> None:
        self._out.write(json.dumps(message) + "\n")
        self._out.flush()
