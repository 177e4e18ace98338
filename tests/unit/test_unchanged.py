"""The quick half of `generate` with nothing to do: it says so only where nothing was touched."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.build.cache import untouched as unchanged

LATER = 10_000_000_000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / ".confwright").mkdir()
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "a.yaml").write_text("type: object")
    (tmp_path / "pyproject.toml").write_text("")
    paths = [str(tmp_path / name) for name in ("schemas", "schemas/a.yaml", "pyproject.toml")]
    lines = unchanged.look_at(paths, time.time_ns() + LATER)
    assert lines is not None
    unchanged.remember(str(tmp_path / ".confwright"), "generated", lines)
    return tmp_path


def test_nothing_was_touched(project: Path) -> None:
    assert unchanged.untouched(str(project)) == "generated"
    assert unchanged.untouched(str(project / "schemas")) == "generated"


@pytest.mark.parametrize(
    "touch",
    [
        pytest.param(lambda p: (p / "schemas/a.yaml").write_text("type: string"), id="changed, of the same size"),
        pytest.param(lambda p: (p / "schemas/b.yaml").touch(), id="a file more"),
        pytest.param(lambda p: (p / "schemas/a.yaml").unlink(), id="a file less"),
        pytest.param(lambda p: (p / "pyproject.toml").replace(p / "schemas/a.yaml"), id="replaced"),
        pytest.param(lambda p: (p / ".confwright/seen").write_text(""), id="nothing remembered"),
        pytest.param(lambda p: (p / ".confwright/seen").write_bytes(b"\xff\n\n"), id="damaged"),
        pytest.param(lambda p: (p / ".confwright/seen").unlink(), id="forgotten"),
    ],
)
def test_a_touch_is_a_doubt(project: Path, touch: Callable[[Path], object]) -> None:
    time.sleep(0.02)  # longer than the clock of a file system takes for a step
    touch(project)
    assert unchanged.untouched(str(project)) is None


def test_times_that_are_set_back_do_not_deceive(project: Path) -> None:
    file = project / "schemas/a.yaml"
    before = file.stat()
    time.sleep(0.02)
    file.write_text("type: string")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert unchanged.untouched(str(project)) is None


def test_another_project_in_between_is_not_answered_for(project: Path) -> None:
    inner = project / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.confwright]")
    assert unchanged.untouched(str(inner)) is None


def test_another_python_is_a_doubt(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", ["/elsewhere/site-packages"])
    assert unchanged.untouched(str(project)) is None


def test_what_is_too_young_is_not_remembered(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.touch()
    assert unchanged.look_at([str(file)], time.time_ns()) is None
    assert unchanged.look_at([str(file)], time.time_ns() + LATER) is not None


def test_what_is_not_there_is_not_remembered(tmp_path: Path) -> None:
    assert unchanged.look_at([str(tmp_path / "absent")], time.time_ns() + LATER) is None


def test_no_project(tmp_path: Path) -> None:
    assert unchanged.untouched(str(tmp_path)) is None
