"""Runs mypy --strict and basedpyright in strict mode over files, and reads what they say as data."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Checker = Literal["mypy", "pyright"]
CHECKERS: tuple[Checker, ...] = ("mypy", "pyright")
_PYTHON = Path(sys.executable)
_ENDS_WITH = (0, 1)
"""Nothing found, something found; any other status is a checker that did not do its work."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a checker. `line` counts from one."""

    file: Path
    line: int
    severity: str
    message: str


def run_mypy(root: Path, paths: Sequence[Path], state: Path) -> list[Said]:
    """What mypy --strict says about files and folders of `root`, with no settings file. `state` keeps its cache.

    Raises RuntimeError when mypy itself fails.
    """
    options = ["--strict", "--config-file=", "--explicit-package-bases", "--output=json", f"--cache-dir={state}"]
    done = _run(root, _PYTHON, "-m", "mypy", *options, *paths)
    messages: list[dict[str, Any]] = [json.loads(line) for line in done.splitlines() if line.startswith("{")]
    return [Said(root / m["file"], m["line"], m["severity"], m["message"]) for m in messages]


def run_pyright(root: Path, paths: Sequence[Path], state: Path) -> list[Said]:
    """What basedpyright in strict mode says about files and folders of `root`. `state` takes its settings.

    Raises RuntimeError when basedpyright itself fails.
    """
    state.mkdir(parents=True, exist_ok=True)
    settings = state / "pyrightconfig.json"
    included = {"include": [str(path) for path in paths], "extraPaths": [str(root)]}
    settings.write_text(json.dumps(included | {"typeCheckingMode": "strict", "pythonVersion": "3.11"}), "utf-8")
    program = _PYTHON.with_name("basedpyright")
    said = json.loads(_run(root, program, "--outputjson", "--pythonpath", _PYTHON, "--project", settings))
    messages: list[dict[str, Any]] = said["generalDiagnostics"]
    return [Said(Path(m["file"]), m["range"]["start"]["line"] + 1, m["severity"], m["message"]) for m in messages]


def _run(root: Path, *command: object) -> str:
    done = subprocess.run([str(c) for c in command], cwd=root, capture_output=True, text=True, check=False, timeout=300)
    silent = not done.stdout.strip()
    if done.returncode not in _ENDS_WITH or (silent and done.returncode != 0):
        shown = " ".join(map(str, command))
        raise RuntimeError(f"{shown}\nended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout
