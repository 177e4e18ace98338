"""What we print and write is in the words of docs/style.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wording import ROOT, uses

PACKAGE = ROOT / "generator" / "confwright"
REMAINING = {"base": 1}
"""The uses that a room may have. In base it is the class `Said`, which every room uses; every other room has none."""
KEPT = ("docs/benchmarks.md",)
"""Pages that a command writes from what it measures."""


def found(path: Path) -> list[str]:
    return [str(use) for use in uses([path])]


@pytest.mark.parametrize(
    "room", sorted(path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__")
)
def test_a_room(room: str) -> None:
    listed = found(PACKAGE / room)
    assert len(listed) <= REMAINING.get(room, 0), "\n".join(listed)


def test_pages_and_templates() -> None:
    listed = [
        str(use) for name in ("docs", "templates", "README.md", "CONTRIBUTING.md", "SECURITY.md") for use in uses([ROOT / name])
        if use.file.relative_to(ROOT).as_posix() not in KEPT and "code.mend" not in use.text
    ]  # fmt: skip
    assert listed == []


def test_uses_are_found(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text('"""Nobody reads it."""\n# It stands here.\nled = f"there: {1} is none of them"\nlay = "is None"\n')
    assert sorted((use.line, use.what) for use in uses([file])) == [
        (1, "nobody"), (2, "stands"), (3, "is no"), (3, "name"), (3, "none of a"),
    ]  # fmt: skip
