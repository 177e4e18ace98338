"""The examples of the README run as they stand, one after the other, in the folder of the repository."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.project import load_project

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


def test_the_commands_for_a_project_of_ones_own_run_as_they_stand(tmp_path: Path) -> None:
    part = (ROOT / "README.md").read_text("utf-8").split("## A project of your own")[1].split("```")[0]
    commands = re.findall(r"^    (\S.*?)(?:\s+#.*)?$", part, re.MULTILINE)
    assert commands[0] == "pip install confwright"  # tests/e2e/test_wheel.py installs it
    assert len(commands) >= 4
    for command in commands[1:]:
        words = [sys.executable, "-m", *command.split()]
        done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_the_report_is_what_is_printed(tmp_path: Path) -> None:
    (block,) = re.findall(
        r"^```text\n\$ (.*?)\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    command, report = block
    source = (ROOT / "tests/cases/reports/dagster.yaml").read_text("utf-8")
    (tmp_path / "dagster.yaml").write_text(
        source.split("      username")[0] + "      username: a\n      password: b\n      db_name: c\n"
    )
    words = [sys.executable, "-m", *command.split()]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == report + "1 error in 1 of 1 file\n"


def test_the_settings_are_ones_that_can_be_used(tmp_path: Path) -> None:
    (settings,) = re.findall(r"^```toml\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (tmp_path / "schemas").mkdir()
    (tmp_path / "vendored").mkdir()
    (tmp_path / "schemas/app.yaml").write_text("{}")
    (tmp_path / "pyproject.toml").write_text(settings, "utf-8")
    (package,) = load_project(tmp_path).packages
    assert (package.name, list(package.ref_roots)) == ("app", ["https://example.org/"])


def test_the_readme_has_examples_and_begins_with_the_two_commands() -> None:
    assert len(blocks()) >= 4
    text = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^    (\S.*?)(?:\s+#.*)?$", text, re.MULTILINE)
    assert commands[:2] == ["make generate", "make test"]
