"""A project with agents of Dagster+, and programs that stand for its command line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from confwright.base.shipped import schemas_dir
from tests.dagster_plus.project import AGENT_SCHEMA, DEPLOYMENT
from tests.environments import SETTINGS


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve()
    (folder / "schemas").mkdir()
    for name in ("agent_values.yaml", "dagster_cloud.yaml", "kubernetes.json"):
        (folder / "schemas" / name).write_bytes((schemas_dir() / "dagster_cloud" / name).read_bytes())
    (folder / "schemas" / "agent.yaml").write_text(AGENT_SCHEMA)
    (folder / "pyproject.toml").write_text(SETTINGS)
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    """A folder with programs that write down how they were called, and do nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("dagster-cloud", "docker", "aws", "python", "apk"):
        program = folder / name
        program.write_text(
            f"#!{os.path.realpath('/proc/self/exe')}\nimport json, os, sys\n"
            "with open(os.environ['CALLS'], 'a', encoding='utf-8') as calls:\n"
            f"    calls.write(json.dumps([{name!r}, *sys.argv[1:]]) + '\\n')\n"
            "sys.stdin.read() if '--password-stdin' in sys.argv else print('1f2e')\n"
        )
        program.chmod(0o755)
    return folder
