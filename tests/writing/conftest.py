"""A project whose packages are generated, made once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DEPLOYMENT = """\
environments: {local: {}}
current: {env: DEPLOYMENT, default: local}
resources: {app: {schema: schemas/app.yaml}}
values: {local: {app: {name: x, database: {host: h, password: {env: PASSWORD}}}}}
"""
SETTINGS = """
[tool.confwright.packages.resources]
deployment = "deployment.yaml"
"""
Command = Callable[..., "subprocess.CompletedProcess[str]"]


def confwright(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own, and see to it that no traceback is shown."""
    done = subprocess.run(
        [sys.executable, "-m", "confwright", *arguments], cwd=folder, timeout=300, check=False,
        **{"capture_output": True, "text": True, **options},
    )  # fmt: skip
    assert "Traceback" not in f"{done.stdout} {done.stderr}"
    return done


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("writing") / "project"
    assert confwright(folder.parent, "init", "project").returncode == 0
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    (folder / "pyproject.toml").write_text((folder / "pyproject.toml").read_text() + SETTINGS)
    (folder / "misspelt.yaml").write_text("name: x\ndatabse: {host: h, password: {env: PASSWORD}}\n")
    done = confwright(folder, "generate")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def project(made_once: Path, tmp_path: Path) -> Path:
    """A copy of the project, with its generated packages."""
    return Path(shutil.copytree(made_once, tmp_path / "project", symlinks=True))
