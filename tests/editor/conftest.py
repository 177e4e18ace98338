"""A project with a deployment and documents, and the language server of ours on it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.lsp import LanguageServer, language_server

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "confwright", "lsp"]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example that the README shows, with a .env file."""
    folder = tmp_path_factory.mktemp("editor") / "analytics"
    shutil.copytree(ROOT / "examples/analytics", folder)
    (folder / ".env").write_text("WAREHOUSE_PASSWORD=hunter2Zq7\nexport LAKE_TOKEN=hunter2Zq7\n# a comment\nUNUSED=1\n")
    return folder


@pytest.fixture(scope="session")
def server(project: Path) -> Generator[LanguageServer]:
    """One server for all tests; each opens files of its own."""
    with language_server(COMMAND, project, {}) as running:
        yield running
