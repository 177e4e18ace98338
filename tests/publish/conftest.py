"""A published directory, and the two ways of replacing what is in it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from confwright.publish import publishing as publishing
from confwright.publish.publishing import publish
from tests.publish.versions import NOTE, no_exchange, version


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A published directory with a file of the user's in it."""
    return _published(tmp_path)


@pytest.fixture
def in_memory(tmp_path: Path) -> Iterator[Path]:
    """The same for work that is done hundreds of times: where Linux keeps files in memory, so that no disk is waited for."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder that is made in it is ours alone
    if not os.access(memory, os.W_OK):
        yield _published(tmp_path)
        return
    with tempfile.TemporaryDirectory(prefix="confwright-", dir=memory) as folder:
        yield _published(Path(folder))


def _published(folder: Path) -> Path:
    target = folder / "work" / "generated"
    publish(version(0), target)
    (target / NOTE).parent.mkdir()
    (target / NOTE).write_text("mine")
    return target


@pytest.fixture(params=["exchange", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of replacing: the second is that of a file system without an exchange."""
    if request.param == "one by one":
        monkeypatch.setattr(publishing, "exchange", no_exchange)
    return str(request.param)
