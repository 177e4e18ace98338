"""No command imports or executes anything of the working tree, however it is started."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from confwright import generate_package
from tests.trust.conftest import poison, write_project
from tests.trust.planted import CONSOLE, NAMES, Traces, confwright, fresh

COMMANDS = {
    "validate all": (0, "validate"),
    "validate a folder": (0, "validate", "config"),
    "validate by name": (0, "validate", "dagster.yaml"),
    "validate as": (0, "validate", "config/app.yaml", "--as", "generated.app"),
    "validate, slow path": (0, "validate", "config/app.yaml", "--format", "json", "--", "dagster.yaml"),
    "validate text": (None, "validate", "airflow.cfg", "prefect.toml"),
    "validate --fix": (0, "validate", "--fix", "dagster.yaml"),
    "validate as a module": (2, "validate", "dagster.yaml", "--as", "planted_plugin"),
    "validate as the standard library": (2, "validate", "dagster.yaml", "--as", "this"),
    "adopt": (0, "adopt", "config/app.yaml", "--as", "app"),
    "schema": (0, "schema", "app"),
    "env": (0, "env"),
    "env example": (0, "env", "example"),
    "env check": (0, "env", "check", "-e", "production", "--env-file", "prod.env"),
    "env prefect": (0, "env", "prefect.yaml"),
    "explain": (0, "explain", "one.port", "-e", "production"),
    "explain a code": (0, "explain", "unknown-key"),
    "explain prefect": (None, "explain", "prefect:d.env.HOME"),
    "explain conn": (None, "explain", "conn:x"),
    "diff": (None, "diff", "local", "production"),
    "docs": (0, "docs", "-o", "site"),
    "render": (None, "render", "-t", "prefect.yaml", "-e", "production", "--resource", "one"),
    "render a document": (None, "render", "-t", "airflow.cfg", "config/app.yaml", "--as", "app"),
    "read": (None, "read", "airflow.cfg"),
    "compat": (0, "compat", "HEAD"),
    "compat of files": (0, "compat", "schemas/app.yaml", "schemas/dagster.yaml"),
    "generate --check": (1, "generate", "--check"),
    "import dagster": (2, "import", "dagster"),
    "import prefect": (2, "import", "prefect", "--flow", "flows.py:flow"),
    "import airflow": (2, "import", "airflow"),
    "import dagster-cloud": (2, "import", "dagster-cloud"),
    "import dagster-resources": (2, "import", "dagster-resources"),
    "init": (None, "init", "new"),
    "--version": (0, "--version"),
    "--help": (0, "--help"),
    "--show-completion": (0, "--show-completion", "bash"),
    "--install-completion": (0, "--install-completion", "bash"),
}
"""What is run, and how it ends where that says that it did its work."""


def test_the_traces_are_left(project: Path, traces: Traces) -> None:
    """A test that cannot fail proves nothing: Python as it comes runs what is planted."""
    script = "import sys; sys.path.insert(0, '.'); import planted_plugin, generated.app"
    subprocess.run([sys.executable, "-S", "-c", script], cwd=project, capture_output=True, check=False)
    left = traces.left()
    assert "plugin" in left
    assert "generated app" in left or any(one.startswith("byte code") for one in left)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_runs_anything(name: str, project: Path, traces: Traces, git_user: dict[str, str]) -> None:
    if name == "compat":
        for words in (["add", "-A"], ["commit", "-qm", "x"]):
            subprocess.run(["git", *words], cwd=project, env=git_user | {"PATH": "/usr/bin:/bin"}, check=True)
    status, *words = COMMANDS[name]
    done = confwright(project, *map(str, words), environ={"PATH": f".:{project}:/usr/local/bin:/usr/bin:/bin"})
    assert traces.left() == set()
    assert "Traceback" not in done.stderr
    assert "internal" not in done.stderr
    assert status is None or done.returncode == status, done.stderr


def test_generated_code_that_was_made_and_then_edited(tmp_path: Path, traces: Traces) -> None:
    """A pull request that edits what `generate` wrote: documents are read as the schema says all the same."""
    folder = write_project(tmp_path / "project")
    for name in ("app", "dagster"):
        generate_package(folder / f"schemas/{name}.yaml", name, folder / "generated", verify=False)
    poison(folder, traces)
    (folder / "config/app.yaml").write_text("name: x\nport: many\n")
    done = confwright(folder, "validate")
    assert (done.returncode, traces.left()) == (1, set())
    assert "config/app.yaml:2:7: error[type]" in done.stderr


def test_a_project_in_a_folder_above(tmp_path: Path, traces: Traces) -> None:
    """The folder that is looked at has no settings; those above it are a stranger's as well."""
    folder = write_project(tmp_path / "outer")
    poison(folder, traces)
    inner = folder / "deploy"
    traces.modules(inner, NAMES)
    (inner / "dagster.yaml").write_text("nme: y\n")
    for words in (("validate", "dagster.yaml"), ("adopt", "dagster.yaml"), ("schema", "dagster"), ("env",)):
        done = confwright(inner, *words)
        assert traces.left() == set(), words
        assert "Traceback" not in done.stderr
    assert "error[unknown-key]" in confwright(inner, "validate", "dagster.yaml").stderr


def fired(
    start: list[str | Path], traces: Traces, folder: Path, without: set[str], environ: dict[str, str]
) -> set[str]:
    """The modules of the current folder that run."""
    fresh(folder)
    traces.modules(folder, NAMES - without)
    confwright(folder, start=start, environ=environ)
    return {one.removesuffix(f" in {folder.name}") for one in traces.left()}


def of_python(start: list[str | Path], traces: Traces, folder: Path, environ: dict[str, str]) -> set[str]:
    """The modules that Python itself takes from the current folder before it comes to anybody's code."""
    found: set[str] = set()
    while more := fired(start, traces, folder, found, environ):
        found |= more
    return found


STARTS: dict[str, tuple[list[str | Path], list[str | Path], dict[str, str]]] = {
    "the command": ([CONSOLE], [sys.executable, "-P", "-c", ""], {}),
    "python -m": ([sys.executable, "-m", "confwright"], [sys.executable, "-m", "there_is_none"], {}),
    "python -P -m": ([sys.executable, "-P", "-m", "confwright"], [sys.executable, "-P", "-c", ""], {}),
    "python -I -m": ([sys.executable, "-I", "-m", "confwright"], [sys.executable, "-I", "-c", ""], {"PYTHONPATH": "."}),
    "the command with a PYTHONPATH": ([CONSOLE], [sys.executable, "-c", ""], {"PYTHONPATH": "."}),
    "an empty entry of PYTHONPATH": ([CONSOLE], [sys.executable, "-c", ""], {"PYTHONPATH": ":/nowhere"}),
}


@pytest.mark.parametrize("name", STARTS)
def test_the_start_takes_nothing_from_the_current_folder(name: str, tmp_path: Path, traces: Traces) -> None:
    """`python -m` and a PYTHONPATH let Python itself import from the current folder; this tool adds nothing to that."""
    start, python, environ = STARTS[name]
    folder = tmp_path / "here"
    before = of_python(python, traces, folder, environ)
    if not environ and "-m" not in python:
        assert before == set()
    fresh(folder)
    (folder / "dagster.yaml").write_text("telemetry: {enabled: false}\n")
    traces.modules(folder, NAMES - before)
    traces.plugin(folder)
    for words in (["validate", "dagster.yaml"], ["validate", "--", "dagster.yaml"], ["generate"], ["explain", "type"]):
        done = confwright(folder, *words, start=start, environ=environ)
        assert traces.left() == set(), words
        assert "Traceback" not in done.stderr
    assert confwright(folder, "validate", "dagster.yaml", start=start, environ=environ).returncode == 0
