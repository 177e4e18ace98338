"""What linters and type checkers find in generated code, without our opting out of anything: nothing.

mypy and basedpyright, both strict, look at `generated/` in `make check`, and ty and pyrefly too.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from confwright.base.mark import HEADER

GENERATED = Path(__file__).parents[2] / "generated"
TOOLS = {
    "ruff": [
        "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--ignore",
        "RUF100",
        "generated",
    ],  # `noqa` lines for rules that are not on here
    "ty": ["ty", "check", "--error-on-warning", "generated"],
    "pyrefly": ["pyrefly", "check", "--summary=none", "--min-severity=warn"],
    "pyright": ["pyright", "generated"],
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is generated, in a project without settings, and without the line that tells linters to look away.

    The order of imports stays opted out: it is the layout's, and no finding.
    """
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(GENERATED, folder / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").write_text('[project]\nname = "p"\nversion = "1"\n')
    for module in (folder / "generated").rglob("*.py"):
        text = module.read_text("utf-8")
        assert text.startswith(HEADER)
        module.write_text(text.replace("# flake8: noqa\n", "", 1), "utf-8")
    return folder


@pytest.mark.parametrize("tool", TOOLS)
def test_nothing_is_found(tool: str, project: Path) -> None:
    program = Path(sys.executable).with_name(tool)
    if not program.is_file():
        pytest.skip(
            f"{tool} is not installed here: it needs Node.js, which is heavier than all else; basedpyright looks in make check"
        )
    _, *arguments = TOOLS[tool]
    done = subprocess.run([program, *arguments], cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]


def test_the_lines_are_obeyed() -> None:
    """The one that is not said of every rule would be found: the header is what ruff goes by."""
    assert find_spec("ruff") is not None
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "D,ANN,I,UP,E,SIM", "-"],
        input=HEADER + "import os, sys\nx = 1;\n", capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
