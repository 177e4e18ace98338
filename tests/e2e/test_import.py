"""`confwright import`: the schemas of the Dagster that the oracle's environment has, and what is said where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def confwright(*arguments: object, cwd: Path, status: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line; its output is shown when it does not end with `status`."""
    done = subprocess.run(
        [sys.executable, "-m", "confwright", *map(str, arguments)],
        cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == status, f"{arguments}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def dagster_python() -> str:
    """The Python of the environment that has the real Dagster; it is made when it is not there yet."""
    setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), "dagster"]
    return subprocess.run(setup, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_dagster_twice_and_a_library_that_is_broken(dagster_python: str, tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    first = confwright("import", "dagster", "--python", dagster_python, cwd=here, PYTHONHASHSEED="1")
    made = contents(here / "schemas/dagster")
    assert made == contents(ROOT / "schemas/dagster")
    assert "schemas/dagster/: 24 written, 0 deleted, 0 unchanged" in first.stdout
    assert "read dagster 1." in first.stdout
    assert "importing dagster_k8s" in first.stderr  # progress
    assert "warning" not in first.stderr
    assert (
        'in pyproject.toml, [tool.confwright.packages.dagster] schema = "schemas/dagster/instance.yaml"' in first.stderr
    )

    # A library that raises, and prints, when it is imported; beside it a folder that is not Dagster, though it says so.
    # It lies outside of the current folder: of that nothing is imported, PYTHONPATH or not.
    broken = tmp_path / "path"
    (broken / "dagster_broken-7.0.dist-info").mkdir(parents=True)
    (broken / "dagster_broken-7.0.dist-info/METADATA").write_text(
        "Metadata-Version: 2.1\nName: dagster-broken\nVersion: 7.0\n"
    )
    (broken / "dagster_broken").mkdir()
    (broken / "dagster_broken/__init__.py").write_text(
        "print('{\"done\": 1}')\nraise RuntimeError('no licence\\nkey=hunter2')\n"
    )
    (broken / "dagster_broken/launcher.py").write_text("def config_type(cls): ...\n")
    (here / "dagster.py").write_text("raise SystemExit('the wrong one')\n")
    command = ("import", "dagster", "--python", dagster_python, "--output", "schemas/dagster")
    again = confwright(*command, cwd=here, PYTHONHASHSEED="2", PYTHONPATH=str(broken))
    assert "schemas/dagster/: 0 written, 0 deleted, 24 unchanged" in again.stdout
    warnings = [line for line in again.stderr.splitlines() if "import-skipped" in line]
    assert warnings == ["warning[import-skipped]: dagster_broken was left out: RuntimeError: no licence"]
    assert contents(here / "schemas/dagster") == made


def test_dagster_cloud_gives_what_is_committed(dagster_python: str, tmp_path: Path) -> None:
    done = confwright("import", "dagster-cloud", "--python", dagster_python, cwd=tmp_path, PYTHONHASHSEED="1")
    assert contents(tmp_path / "schemas/dagster_cloud") == contents(ROOT / "schemas/dagster_cloud")
    assert "schemas/dagster_cloud/: 8 written, 0 deleted, 0 unchanged" in done.stdout
    assert '[tool.confwright.packages.dagster_workspace] schema = "schemas/dagster_cloud/workspace.yaml"' in done.stderr


def test_no_dagster(tmp_path: Path) -> None:
    done = confwright("import", "dagster", cwd=tmp_path, status=2)
    assert done.stderr.splitlines()[-1] == (
        f"{sys.executable}: error[import-missing]: this Python has no Dagster that can be imported: ModuleNotFoundError: "
        "No module named 'dagster' (`pip install dagster` there, with the libraries your configuration names, or "
        "`--python PATH` for another one)"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("#!/bin/sh\necho '{'; echo kaput >&2; exit 7\n", "error[import-failed]: the importer ended with status 7: kaput"),
        ("#!/bin/sh\n", "error[import-failed]: the importer ended with status 0: it said nothing"),
        (None, "error[import-python]: this Python cannot be started: No such file or directory"),
    ],
)  # fmt: skip
def test_a_python_that_is_none(tmp_path: Path, program: str | None, said: str) -> None:
    if program is not None:
        (tmp_path / "python").write_text(program)
        (tmp_path / "python").chmod(0o755)
    done = confwright("import", "dagster", "--python", "./python", cwd=tmp_path, status=2)
    assert done.stderr.splitlines()[-1] == f"./python: {said}"
    assert not (tmp_path / "schemas").exists()
