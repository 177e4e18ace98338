"""Generated code in each Python that it is for, 3.10 to 3.14: it gives there what it gives here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
SCRIPT = """
import importlib, json, sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
for place in sorted(Path(sys.argv[1], "generated").glob("[!_]*/__init__.py")):
    package = importlib.import_module("generated." + place.parent.name)
    for module in sorted(place.parent.rglob("*.py")):
        importlib.import_module(".".join(module.relative_to(sys.argv[1]).with_suffix("").parts))
    print(place.parent.name, len(json.dumps(package.schema())) if hasattr(package, "schema") else "")
from generated import airflow, dagster, dagster_cloud, prefect
from generated._runtime.dagster_plus import dagster_plus_deployment
CLOUD = "DAGSTER_CLOUD_"
print(dagster_plus_deployment({
    CLOUD + "IS_BRANCH_DEPLOYMENT": "1", CLOUD + "GIT_TIMESTAMP": "1700000000",
    **{CLOUD + name: "x" for name in ("DEPLOYMENT_NAME", "GIT_REPO", "GIT_BRANCH", "GIT_SHA")},
}))
for package, text in (
    (dagster, "storage: {postgres: {postgres_url: {env: URL}}}\\nretention: {schedule: {purge_after_days: 3}}\\n"),
    (dagster, "run_queue: {max_concurrent_runs: many}\\ntelemetri: {}\\n"),
    (prefect, "deployments: [{name: a, entrypoint: 'f.py:g', schedules: [{interval: PT1H}], work_pool: {name: p}}]\\n"),
    (dagster_cloud, "locations: [{location_name: a, code_source: {python_file: a.py}}]\\n"),
    (airflow, "connections: {a: {conn_type: postgres, host: h, port: 70000}}\\n"),
):
    try:
        value = package.loads(text)
        print(package.dumps(value), repr(value))
    except package.ConfigError as error:
        print(error)
"""


def python(version: str) -> str | None:
    """A Python of a minor version: this one, one of uv's, one on the path, or one of pyenv."""
    if version == f"{sys.version_info[0]}.{sys.version_info[1]}":
        return sys.executable
    uv = Path(sys.executable).with_name("uv")
    found = subprocess.run(
        [str(uv), "python", "find", "--offline", "--no-project", version], capture_output=True, text=True, check=False
    )
    if not found.returncode:
        return found.stdout.strip()
    kept = sorted(Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv").glob(f"versions/{version}.*/bin/python"))
    return str(kept[-1]) if kept else shutil.which(f"python{version}")


def output(program: str, folder: Path) -> str:
    """What the script prints."""
    # PyYAML as it is without its extension, which is for one Python.
    without = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    shutil.copytree(Path(yaml.__file__).parent, folder / "yaml", ignore=without)
    words = [program, "-I", "-c", SCRIPT, str(ROOT), str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env={"PATH": os.environ["PATH"]})
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What it prints in this Python."""
    return output(sys.executable, tmp_path_factory.mktemp("here"))


@pytest.mark.parametrize("version", PYTHONS)
def test_generated_code_runs(version: str, here: str, tmp_path: Path) -> None:
    program = python(version)
    if program is None:
        pytest.skip(
            f"there is no Python {version} here; `uv python install {version}` gets one where the network allows it"
        )
    assert output(program, tmp_path) == here
