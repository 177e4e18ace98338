"""A project of a stranger's: everything in it that could be run leaves a trace."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.trust.planted import NAMES, Traces

PYPROJECT = """\
[tool.confwright.packages.app]
schema = "schemas/app.yaml"
documents = ["config/app.yaml"]
[tool.confwright.packages.dagster]
schema = "schemas/dagster.yaml"
[tool.confwright.packages.prefect]
schema = "schemas/app.yaml"
[tool.confwright.packages.deploy]
deployment = "deployment.yaml"

[tool.mypy]
plugins = ["mypy_plugin.py"]
[tool.black]
line-length = 1
[tool.isort]
profile = "planted_plugin"
[tool.datamodel-codegen]
custom-formatters = ["planted_plugin"]
additional-imports = ["planted_plugin"]
"""
SCHEMA = """\
type: object
properties:
  name: {type: string}
  port: {type: integer, default: 1}
  token: {type: string, x-secret: true}
required: [name]
additionalProperties: false
"""
DEPLOYMENT = """\
environments: {local: {}, production: {}}
current: {env: STAGE, default: local}
resources:
  one: {schema: schemas/app.yaml}
values:
  base: {one: {name: x}}
  local: {one: {token: {env: LOCAL_TOKEN}}}
  production: {one: {token: {env: TOKEN}, port: 2}}
"""


@pytest.fixture
def traces(tmp_path: Path) -> Traces:
    return Traces(tmp_path / "traces")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of the user who runs the tool: outside of the tree, and shared by the tests as by the runs of a user."""
    return tmp_path_factory.mktemp("home") / "cache"


@pytest.fixture(autouse=True)
def _user(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFWRIGHT_CACHE", str(cache))
    monkeypatch.setenv("LOCAL_TOKEN", "secret")
    monkeypatch.delenv("PYTHONPATH", raising=False)


def write_project(folder: Path) -> Path:
    """A project without anything of an attacker's."""
    for path, text in {
        "pyproject.toml": PYPROJECT, "schemas/app.yaml": SCHEMA, "schemas/dagster.yaml": SCHEMA, "deployment.yaml": DEPLOYMENT,
        "config/app.yaml": "name: x\nport: 2\n", "dagster.yaml": "name: y\n", "airflow.cfg": "[core]\nparallelism = 3\n",
        "prefect.yaml": "name: z\ndeployments:\n- {name: d, entrypoint: 'flows.py:flow'}\n", "prod.env": "TOKEN=x\n",
        "prefect.toml": "[logging]\nlevel = 'INFO'\n",
    }.items():  # fmt: skip
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def poison(folder: Path, traces: Traces) -> None:
    """Lay everything that might be run into a project, and into its generated code."""
    for source in sorted((folder / "generated").rglob("*.py")):
        source.write_text(traces.code(f"generated {source.parent.name}.{source.stem}") + source.read_text())
        traces.byte_code(source)
    for package in ("app", "dagster", "prefect", "deploy"):
        place = folder / "generated" / package
        place.mkdir(parents=True, exist_ok=True)
        if not (place / "__init__.py").exists():
            (place / "__init__.py").write_text(traces.code(f"generated {package}"))
    for place in (folder, folder / "generated"):
        traces.modules(place, NAMES)
    traces.plugin(folder)
    (folder / "flows.py").write_text(traces.code("flows") + "from prefect import flow\n@flow\ndef flow(): ...\n")
    (folder / "mypy_plugin.py").write_text(traces.code("mypy plugin") + "def plugin(version): ...\n")
    for name in ("mypy.ini", ".mypy.ini", "setup.cfg"):
        (folder / name).write_text("[mypy]\nplugins = mypy_plugin.py\npython_executable = ./python\n")
    (folder / ".isort.cfg").write_text("[settings]\nformatter = planted_plugin\n")
    for program in ("git", "python", "python3", "mypy", "ruff", "black", "sh", "dagster", "prefect", "airflow"):
        traces.program(folder, program)
    (folder / "conftest.py").write_text(traces.code("conftest"))
    (folder / ".env").write_text("PREFECT_LOGGING_SETTINGS_PATH=logging.yml\nPYTHONPATH=.\nCONFWRIGHT_CACHE=.cache\n")


@pytest.fixture
def project(tmp_path: Path, traces: Traces) -> Path:
    """A project in a repository whose generated code was made, and then everything was poisoned."""
    folder = write_project(tmp_path / "project")
    subprocess.run(["git", "init", "-q", folder], check=True)
    poison(folder, traces)
    return folder
