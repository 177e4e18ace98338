"""What is generated depends on the sources alone, not on the folder that they are in: two checkouts give the same code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from confwright.__main__ import run

ROOT = Path(__file__).parents[2]


def _files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


def test_another_folder_gives_what_is_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "a folder of another name"
    for name in ("schemas", "examples", "generated"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__", ".confwright"))
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    (project / "pyproject.toml").write_text(
        settings[settings.index("[tool.confwright]") :].split("\n[tool.mypy]")[0], "utf-8"
    )
    committed = _files(project / "generated")
    shutil.rmtree(project / "generated")
    monkeypatch.chdir(project)
    assert run(["generate", "--no-verify"]) == 0
    assert _files(project / "generated") == committed
