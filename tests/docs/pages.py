"""The pages of the documentation as something that runs: files to write, commands with what they print, Python.

A fenced block is what its first word says. `console` is a transcript: `$ ` begins a command, `> ` goes on with it, the rest is printed.
`file=NAME` after any word writes the block to that file, at that point of the page. A block `sh` installs something: the environment
of the oracle that the page names (`<!-- runs with dagster -->`) is put at `.venv` instead. In what is printed, `...` stands for any
text, and a line of it alone for any lines.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.oracle.environments import oracle_python

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```(?P<word>\w+)(?: file=(?P<file>\S+))?\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_WITH = re.compile(r"^<!-- runs with (\w+) -->$", re.MULTILINE)
_MARK = "--- the next command ---"


@dataclass(frozen=True)
class Block:
    """A fenced block: the word after the fence, the file that it is written to, where it begins, and its text."""

    word: str
    file: str | None
    line: int
    text: str


@dataclass
class Command:
    """A command of a transcript, with what the page shows and what was printed."""

    text: str
    line: int
    shown: str = ""
    printed: str = ""


def blocks(page: Path) -> list[Block]:
    """All fenced blocks of a page, in order."""
    text = page.read_text("utf-8")
    return [
        Block(found["word"], found["file"], text.count("\n", 0, found.start()) + 2, found["text"])
        for found in _BLOCK.finditer(text)
    ]


def commands(block: Block) -> list[Command]:
    """The commands of a transcript."""
    found: list[Command] = []
    for number, line in enumerate(block.text.splitlines(), block.line):
        if line.startswith("$ "):
            found.append(Command(line[2:], number))
        elif line == ">" or line.startswith("> "):
            found[-1].text += f"\n{line[2:]}"
        else:
            found[-1].shown += f"{line}\n"
    return found


def run(page: Path, folder: Path) -> list[Command]:
    """Follow a page in an empty folder: write its files, run its commands in one shell. Returns the commands, printed filled in."""
    script: list[str] = ["exec 2>&1"]
    done: list[Command] = []
    for block in blocks(page):
        if block.file is not None:
            if "/" in block.file:
                script.append(f"mkdir -p {shlex.quote(str(Path(block.file).parent))}")
            script.append(f"cat > {shlex.quote(block.file)} <<'END OF THE FILE'\n{block.text}END OF THE FILE")
        elif block.word == "sh":
            script.append(f"ln -s {shlex.quote(str(_prefix(page)))} .venv")
        elif block.word == "console":
            for command in commands(block):
                script.append(f"{command.text}\necho '{_MARK}'")
                done.append(command)
    printed = subprocess.run(
        ["bash", "-c", "\n".join(script)],
        cwd=folder,
        env=_environment(page, folder),
        capture_output=True,
        text=True,
        check=False,
    ).stdout.split(f"{_MARK}\n")
    assert len(printed) == len(done) + 1, printed[-1]
    for command, text in zip(done, printed, strict=False):
        command.printed = text
    return done


def _environment(page: Path, folder: Path) -> dict[str, str]:
    tools = folder.with_name(f"{folder.name}.bin")
    tools.mkdir()
    python = str(_prefix(page) / "bin" / "python")
    uvx = str(Path(sys.executable).with_name("uvx"))
    for name, words in (
        ("confwright", [sys.executable, "-P", "-m", "confwright"]),
        ("python", [python]),
        ("uvx", [uvx]),
    ):
        (tools / name).write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')
        (tools / name).chmod(0o755)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("DAGSTER_", "PREFECT_", "AIRFLOW_"))}
    return {
        **kept, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1", "COLUMNS": "120", "NO_COLOR": "1",
        "HOME": str(tools), "CONFWRIGHT": str(ROOT), "UV_CACHE_DIR": str(Path.home() / ".cache/uv"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip


def _prefix(page: Path) -> Path:
    """The environment that stands in for what the page installs."""
    system = _WITH.search(page.read_text("utf-8"))
    return oracle_python(system[1]).parents[1] if system is not None else Path(sys.prefix)


def matches(shown: str, printed: str) -> bool:
    """Whether what was printed is what the page shows; `...` stands for anything."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else ".*?".join(map(re.escape, line.split("..."))) + r"\n"
        for line in shown.splitlines()
    )
    return re.fullmatch(pattern, printed if not printed or printed.endswith("\n") else f"{printed}\n") is not None


def accept(page: Path, done: list[Command]) -> None:
    """Write into the page what was printed, where it is not what the page shows."""
    lines = page.read_text("utf-8").splitlines(keepends=True)
    for command in reversed(done):
        if not matches(command.shown, command.printed):
            begin = command.line - 1 + len(command.text.splitlines())
            lines[begin : begin + len(command.shown.splitlines())] = [
                f"{line}\n" for line in command.printed.splitlines()
            ]
    page.write_text("".join(lines), "utf-8")
