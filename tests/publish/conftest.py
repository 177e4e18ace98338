"""A published directory, and the two ways of replacing what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright import publish as publishing
from confwright.publish import publish
from tests.publish.versions import NOTE, no_exchange, version


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A published directory with a file of the user's in it."""
    folder = tmp_path / "work" / "generated"
    publish(version(0), folder)
    (folder / NOTE).parent.mkdir()
    (folder / NOTE).write_text("mine")
    return folder


@pytest.fixture(params=["exchange", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of replacing: the second is that of a file system without an exchange."""
    if request.param == "one by one":
        monkeypatch.setattr(publishing, "exchange", no_exchange)
    return str(request.param)
