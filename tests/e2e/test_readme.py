"""The examples of the README run as they stand, one after the other, in the folder of the repository."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

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


def transcript() -> list[tuple[str, str]]:
    """The commands of the first ten minutes, each with what it prints. A line with `> ` belongs to the command above it."""
    (block,) = re.findall(r"^```console\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    found: list[tuple[str, str]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif line == ">" or line.startswith("> "):
            found[-1] = (f"{found[-1][0]}\n{line[2:]}", "")
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]}{line}\n")
    return found


def test_the_first_ten_minutes_print_what_is_shown(tmp_path: Path) -> None:
    """All commands in one shell, one after the other. `CONFWRIGHT_ACCEPT=1` writes what is printed into the README."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, words in (("confwright", "-m confwright"), ("python", "")):
        (commands / name).write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {words} "$@"\n')
        (commands / name).chmod(0o755)
    shown = transcript()
    assert shown[0] == (
        "pip install ./confwright    # a checkout of this repository",
        "",
    )  # tests/e2e/test_wheel.py installs it
    mark = "--- the next command ---"
    script = "".join(f"{command}\necho '{mark}'\n" for command, _ in shown[1:])
    env = {**os.environ, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1"}
    work = tmp_path / "work"
    work.mkdir()
    done = subprocess.run(
        ["bash", "-c", f"exec 2>&1\n{script}"], cwd=work, env=env, capture_output=True, text=True, check=True
    )
    printed = ["", *done.stdout.split(f"{mark}\n")[:-1]]
    assert len(printed) == len(shown)
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        _write_transcript([(command, text) for (command, _), text in zip(shown, printed, strict=True)])
        return
    for (command, expected), text in zip(shown, printed, strict=True):
        assert (command, text) == (command, expected)


def _write_transcript(entries: list[tuple[str, str]]) -> None:
    lines: list[str] = []
    for command, text in entries:
        first, *rest = command.splitlines()
        lines += [f"$ {first}", *(f"> {line}".rstrip() for line in rest), *text.splitlines()]
    block = "```console\n" + "".join(f"{line}\n" for line in lines) + "```\n"
    readme = ROOT / "README.md"
    text = readme.read_text("utf-8")
    begin = text.index("```console\n")
    end = text.index("\n```\n", begin) + len("\n```\n")
    readme.write_text(text[:begin] + block + text[end:], "utf-8")


def test_the_hooks_shown_are_ones_there_are() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    shown, step = (
        yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    )
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in shown["repos"][0]["hooks"]] == [hook["id"] for hook in hooks]
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert set(step[0]["with"]) <= set(action["inputs"])


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
