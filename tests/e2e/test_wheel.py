"""What a user gets: the wheel in an empty environment, `confwright init`, `confwright generate`, and the package loads.

The environment gets the dependencies of the lock file from uv's cache: no network once the project is set up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UV = Path(sys.executable).with_name("uv")
Run = Callable[..., subprocess.CompletedProcess[str]]


def run(*command: object, cwd: Path = ROOT, status: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program; its output is shown when it does not end with `status`."""
    kept = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=kept | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    # Our own environment has the build backend: building needs no network.
    run(UV, "build", "--wheel", "--offline", "--no-build-isolation", "--python", sys.executable, "--out-dir", folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment that has the wheel and what it asks for, nothing else."""
    environment = tmp_path_factory.mktemp("installed") / "venv"
    run(UV, "venv", "--quiet", "--offline", "--python", sys.executable, environment)
    run(UV, "sync", "--frozen", "--no-dev", "--no-install-project", UV_PROJECT_ENVIRONMENT=str(environment))
    python = environment / "bin" / "python"
    run(UV, "pip", "install", "--quiet", "--offline", "--no-deps", "--python", python, wheel)
    run(UV, "pip", "check", "--python", python)
    return environment / "bin"


def test_the_wheel_holds_what_it_needs_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    folders = {"/".join(name.split("/")[:2]) for name in names}
    assert {"confwright/templates", "confwright/schemas", "confwright/runtime", "confwright/cli"} <= folders
    for part in ("templates", "schemas"):
        ours = {f"confwright/{path.relative_to(ROOT)}" for path in (ROOT / part).rglob("*") if path.is_file()}
        assert ours
        assert ours <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"confwright"}
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]


def test_from_nothing_to_a_loaded_document(installed: Path, tmp_path: Path) -> None:
    project = tmp_path / "my project"
    assert run(installed / "confwright", "--version", cwd=tmp_path).stdout.startswith("confwright ")
    run(installed / "confwright", "init", project, cwd=tmp_path)
    run(installed / "confwright", "generate", "--check", cwd=project, status=1)
    made = run(installed / "confwright", "generate", cwd=project)
    assert "mypy --strict" in made.stderr
    again = run(installed / "confwright", "generate", cwd=project)
    assert "up to date" in again.stdout
    run(installed / "confwright", "generate", "--check", cwd=project)
    run(installed / "confwright", "validate", "config/app.yaml", "--as", "app", cwd=project)

    script = (
        "import json; from generated import app; value = app.load_file('config/app.yaml')\n"
        "print(json.dumps([value.name, value.database.host, value.database.password.name, app.dump(value)]))"
    )
    name, host, password, data = json.loads(run(installed / "python", "-c", script, cwd=project).stdout)
    assert (name, host, password) == ("orders", "localhost", "DB_PASSWORD")
    database = {"host": "localhost", "port": {"env": "DB_PORT"}, "password": {"env": "DB_PASSWORD"}}
    assert data == {"name": "orders", "database": database}

    document = project / "config/app.yaml"
    document.write_text(document.read_text().replace("host:", "hots:").replace("{env: DB_PASSWORD}", "hunter2"))
    wrong = run(installed / "confwright", "validate", "config/app.yaml", "--as", "app", cwd=project, status=1)
    assert "config/app.yaml:3:" in wrong.stderr
    assert "did you mean 'host'?" in wrong.stderr
    assert "hunter2" not in wrong.stderr


def test_the_generated_code_needs_the_standard_library_and_a_yaml_reader_only(installed: Path, tmp_path: Path) -> None:
    run(installed / "confwright", "init", tmp_path)
    run(installed / "confwright", "generate", cwd=tmp_path)
    script = (
        "import sys; sys.path.insert(0, '.'); from generated import app\n"
        "data = {'name': 'a', 'database': {'host': 'h', 'password': {'env': 'P'}}}\n"
        "assert app.dump(app.load(data)) == data"
    )
    run(sys.executable, "-I", "-S", "-c", script, cwd=tmp_path)
