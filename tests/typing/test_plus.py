"""What the types of Dagster+'s commands and built-in variables refuse, mypy and pyright alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.typing.checkers import Said, run_mypy, run_pyright

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("plus.py")


def expected(word: str) -> dict[int, str]:
    lines = FILE.read_text("utf-8").splitlines()
    return {n: found[1] for n, line in enumerate(lines, 1) if (found := re.search(rf'# {word}: "([^"]*)"', line))}


def told(said: list[Said]) -> dict[int, str]:
    found: dict[int, str] = {}
    for one in said:
        if one.file == FILE and one.severity == "error":
            found[one.line] = f"{found.get(one.line, '')} {one.message}"
    return found


def test_mypy_finds_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MYPYPATH", str(ROOT / "generator"))
    compare(told(run_mypy(ROOT, [FILE], ROOT / ".mypy_cache" / "tests-plus")), expected("error"))


def test_pyright_finds_each(tmp_path: Path) -> None:
    compare(told(run_pyright(ROOT, [FILE], tmp_path / "pyright")), expected("pyright"))


def compare(found: dict[int, str], wanted: dict[int, str]) -> None:
    assert len(wanted) == 11
    assert found.keys() == wanted.keys(), found
    for line, word in wanted.items():
        assert word in found[line]
