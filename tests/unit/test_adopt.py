"""`confwright adopt`: the Python of a document equals what is read from it, is typed, and is laid out as a formatter would."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run
from confwright.environments.adopt import python_of
from generated import dagster
from tests.oracle import corpus

ROOT = Path(__file__).parents[2]
PAGE = sorted((ROOT / "tests/cases/dagster_page").rglob("*.yaml"))
REAL = corpus.files("dagster_instance")


def adopted(path: Path) -> tuple[Any, str] | None:
    """What is read from a document, and its Python; None for a document that is not valid."""
    try:
        value = dagster.loads(path.read_bytes())
    except dagster.ConfigError:
        return None
    return value, python_of(value, dagster, "generated.dagster", path.name)


def made_by(text: str) -> Any:
    names: dict[str, Any] = {}
    exec(compile(text, "adopted.py", "exec"), names)  # noqa: S102 - text of our own making
    return names["config"]


def check(found: dict[str, tuple[Any, str]], folder: Path) -> None:
    """Every text gives its value; mypy and the formatter find nothing in any."""
    for name, (value, text) in found.items():
        config = made_by(text)
        assert config == value, name
        assert dagster.load(dagster.dump(config)) == value, name
        assert dagster.loads(dagster.dumps(config)) == value, name
        assert text.isascii()
        (folder / f"{name}.py").write_text(text)
    (folder / "generated").symlink_to(ROOT / "generated")
    texts = sorted(folder.glob("*.py"))
    mypy = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--explicit-package-bases",
        f"--cache-dir={folder}/cache",
    ]
    said = subprocess.run([*mypy, *texts], cwd=folder, capture_output=True, text=True, check=False).stdout
    assert said == f"Success: no issues found in {len(texts)} source files\n"
    ruff = Path(sys.executable).with_name("ruff")
    laid_out = [ruff, "format", "--isolated", "--check", "--diff", "--line-length", "120", *texts]
    assert subprocess.run(laid_out, capture_output=True, text=True, check=False).stdout == ""


def test_the_documents_of_dagsters_page(tmp_path: Path) -> None:
    found = {f"page_{number}": both for number, path in enumerate(PAGE) if (both := adopted(path)) is not None}
    assert len(found) >= 30
    check(found, tmp_path)


@pytest.mark.skipif(not REAL, reason=corpus.absent("dagster_instance"))
def test_the_corpus(tmp_path: Path) -> None:
    found = {f"real_{number}": both for number, path in enumerate(REAL) if (both := adopted(path)) is not None}
    assert len(found) >= 20
    check(found, tmp_path)


@pytest.mark.parametrize(
    ("kind", "name", "least"),
    [
        ("prefect", "prefect", 20), ("dagster_cloud", "dagster_cloud", 20), ("dagster_workspace", "dagster_workspace", 20),
        ("airflow_connections", "airflow_connections", 3), ("airflow_settings", "astro_settings", 8),
    ],
)  # fmt: skip
def test_the_corpus_of_other_systems(kind: str, name: str, least: int) -> None:
    if not corpus.files(kind):
        pytest.skip(corpus.absent(kind))
    package: Any = import_module(f"generated.{name}")
    count = 0
    for path in corpus.files(kind):
        try:
            value = package.loads(path.read_bytes())
        except package.ConfigError:
            continue
        assert made_by(python_of(value, package, package.__name__, path.name)) == value, path.name
        count += 1
    assert count >= least


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dagster.yaml").write_text(
        "storage: {postgres: {postgres_url: 'postgresql://dagster:pw@db'}}\n"
        "run_launcher: {module: my.launchers, class: Launcher, config: {a: [1, null, {b: 2.5}]}}\n"
    )
    assert run(["adopt", "dagster.yaml", "--import", "deploy.generated.dagster"]) == 0
    out, err = capsys.readouterr()
    assert out == (
        '"""dagster.yaml, as Python."""\n\nfrom __future__ import annotations\n\n'
        "from deploy.generated.dagster import ConfigurableClass, DagsterInstance, PostgresStorage, Storage\n\n"
        "config = DagsterInstance(\n"
        '    storage=Storage(postgres=PostgresStorage(postgres_url="postgresql://dagster:pw@db")),\n'
        '    run_launcher=ConfigurableClass(module="my.launchers", class_="Launcher", config={"a": [1, None, {"b": 2.5}]}),\n'
        ")\n"
    )
    assert err == (
        "warning: storage.postgres.postgres_url may hold a secret and is in plain text; "
        "EnvVar(...) reads it from the environment\n"
    )
    assert run(["adopt", "dagster.yaml", "--output", "config.py"]) == 0
    assert "wrote config.py" in capsys.readouterr().err
    assert "from generated.dagster import" in (tmp_path / "config.py").read_text()
    assert run(["adopt", "dagster.yaml", "--output", "config.py"]) == 2
    assert "file-exists" in capsys.readouterr().err
    (tmp_path / "dagster.yaml").write_text("telemetry: {enabled: 1}\n")
    assert run(["adopt", "dagster.yaml"]) == 1
    assert "dagster.yaml:1:22: telemetry.enabled" in capsys.readouterr().err


def test_a_file_of_which_nobody_knows_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy/values.yaml").write_text("replicas: 2\n")
    assert run(["adopt", "deploy/values.yaml"]) == 2
    assert capsys.readouterr().err == (
        "deploy/values.yaml: error[document-unknown]: neither the name nor the keys of this file are known "
        "(choose a package with --as PACKAGE)\n"
    )


def test_a_reference_in_the_place_of_a_secret_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    step = "pull:\n- prefect.deployments.steps.git_clone: {{repository: 'https://x/y.git', access_token: '{}'}}\n"
    (tmp_path / "prefect.yaml").write_text(step.format("{{ prefect.blocks.secret.tok }}"))
    assert run(["adopt", "prefect.yaml"]) == 0
    assert capsys.readouterr().err == ""
    (tmp_path / "prefect.yaml").write_text(step.format("hunter2"))
    assert run(["adopt", "prefect.yaml"]) == 0
    assert "access_token may hold a secret and is in plain text; PrefectBlock(...) takes it" in capsys.readouterr().err
