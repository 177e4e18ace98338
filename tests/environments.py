"""Small projects with a deployment, for the tests of environments."""

from __future__ import annotations

import shutil
from pathlib import Path

from confwright.environments.analysis import Analysis, analyse
from confwright.project.reading import load_project

CASES = Path(__file__).parent / "cases" / "environments"
SETTINGS = (
    '[tool.confwright]\noutput = "generated"\n\n[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n'
)


def copy_case(name: str, folder: Path) -> Path:
    """A project in `folder` that holds the files of a case."""
    shutil.copytree(CASES / name, folder, dirs_exist_ok=True)
    (folder / "pyproject.toml").write_text(SETTINGS)
    return folder


def analysis_of(folder: Path) -> Analysis:
    """What is known of the deployment of a project."""
    project = load_project(folder)
    return analyse(project.deployments[0], project)
