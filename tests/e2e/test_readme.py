"""The examples of the README run as they stand, one after the other, in the folder of the repository."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks() -> list[tuple[int, str]]:
    """The Python blocks with the line each begins on."""
    text = (ROOT / "README.md").read_text("utf-8")
    return [(text.count("\n", 0, match.start()) + 2, match[1]) for match in BLOCK.finditer(text)]


@pytest.mark.parametrize(("line", "code"), [pytest.param(line, code, id=f"line {line}") for line, code in blocks()])
def test_an_example_runs(line: int, code: str) -> None:
    padded = "\n" * (line - 1) + code  # so that a traceback names the line of the README
    script = f"import sys; sys.path.insert(0, '.'); exec(compile({padded!r}, 'README.md', 'exec'), {{}})"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_readme_has_examples_and_begins_with_the_two_commands() -> None:
    assert len(blocks()) >= 4
    text = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^    (\S.*?)(?:\s+#.*)?$", text, re.MULTILINE)
    assert commands[:2] == ["make generate", "make test"]
