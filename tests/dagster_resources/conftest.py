"""The real Dagster, the example project, and the schemas of every installed class."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run
from tests.dagster_resources.project import EXAMPLE, ROOT


@pytest.fixture(scope="session")
def dagster() -> str:
    """The Python that has the real Dagster."""
    setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), "dagster"]
    return subprocess.run(setup, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example project, generated."""
    folder = tmp_path_factory.mktemp("example").resolve() / "analytics"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("generated", ".confwright"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["generate"]) == 0
    return folder


@pytest.fixture(scope="session")
def installed(dagster: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schemas of every class of the installed libraries."""
    folder = tmp_path_factory.mktemp("installed").resolve()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["import", "dagster-resources", "--python", dagster, "--output", "schemas"]) == 0
    return folder
