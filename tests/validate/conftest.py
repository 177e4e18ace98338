"""Where the tests of `confwright validate` work."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is not a project, to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
