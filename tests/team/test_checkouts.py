"""What Git, editors and formatters do to a tree: nothing that stands in the way of the next `generate`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.team.project import Clone, make

TOOLS = {
    "ruff format": ["ruff", "format", "."],
    "ruff check --fix": [
        "ruff",
        "check",
        "--fix",
        "--unsafe-fixes",
        "--select",
        "E,F,I,UP,SIM,RUF,TC",
        "--exit-zero",
        ".",
    ],
    "black": ["black", "-q", "."],
    "isort": ["isort", "-q", "."],
}
"""Without any settings of the project, and with each file named, as a hook of pre-commit does."""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    return make(tmp_path_factory.mktemp("team") / "project")


@pytest.fixture
def clone(first: Clone, tmp_path: Path) -> Clone:
    shutil.copytree(first.folder, tmp_path / "project")
    return Clone(tmp_path / "project")


def with_windows_endings(clone: Clone) -> None:
    for path in (clone.folder / "generated").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def test_git_leaves_the_endings_of_a_windows_clone_alone(clone: Clone, tmp_path: Path) -> None:
    clone.git("-c", "core.autocrlf=true", "clone", "-q", str(clone.folder), str(tmp_path / "windows"))
    windows = Clone(tmp_path / "windows")
    assert b"\r\n" in (windows.folder / "deployment.yaml").read_bytes()
    assert b"\r" not in b"".join(p.read_bytes() for p in (windows.folder / "generated").rglob("*") if p.is_file())
    assert windows.check() == 0


def test_windows_endings_are_no_edit(clone: Clone) -> None:
    with_windows_endings(clone)
    assert clone.check() == 0
    clone.edit("deployment.yaml", "timeout: 30", "timeout: 31")
    clone.generate()
    assert b"\r" not in b"".join(p.read_bytes() for p in (clone.folder / "generated").rglob("*.py"))
    assert clone.check() == 0


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("names", [False, True], ids=["the folder", "each file"])
def test_formatters_and_linters_change_nothing(clone: Clone, tool: str, names: bool) -> None:
    program, *arguments = TOOLS[tool]
    if find_spec(program) is None:
        pytest.skip(f"{program} is not installed here")
    given = [str(path) for path in sorted((clone.folder / "generated").rglob("*.py"))] if names else ["."]
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments[:-1], *given], cwd=clone.folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert clone.git("status", "--porcelain", "generated").stdout == ""


def test_an_editor_that_ends_files_with_a_line(clone: Clone) -> None:
    for path in (clone.folder / "generated").rglob("*"):
        if path.is_file():
            path.write_text(path.read_text().rstrip("\n") + "\n\n")
    assert clone.check() == 0
    clone.generate()
    assert clone.git("status", "--porcelain", "generated").stdout == ""


def test_a_tree_that_was_formatted_nevertheless(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    modules = sorted((clone.folder / "generated").rglob("*.py"))
    for path in modules:
        path.write_text(path.read_text().replace('"', "'"))
    changed = clone.git("status", "--porcelain", "generated").stdout.count("\n")
    capsys.readouterr()
    assert clone.confwright("generate", "--no-verify") == 1
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "error" in line]
    assert line.startswith(f"generated: error[foreign-file]: {changed} files would be replaced or deleted")
    assert "confwright generate --force" in line
    assert clone.confwright("generate", "--no-verify", "--force") == 0
    said = capsys.readouterr().err
    assert f"replacing files that are not as Confwright wrote them ({changed}):\n" in said
    assert "  generated/app/__init__.py\n" in said
    assert clone.git("status", "--porcelain", "generated").stdout == ""
