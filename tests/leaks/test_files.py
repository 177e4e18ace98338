"""What commands write: a file with a secret in it is its owner's, and nothing else holds one."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from confwright.__main__ import run

MARKER = "hunter2Zq7"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def mode(path: str) -> int:
    return stat.S_IMODE(Path(path).stat().st_mode)


@pytest.mark.parametrize("target", ["env", "variables.json", "pools.json", "airflow.cfg", "connections.yaml"])
@pytest.mark.parametrize(
    "text",
    [
        "variables: {a: {env: A}}\npools: {p: {slots: 1}}\n",
        "pools: {p: {slots: 1}}\n",
        "config: {core: {parallelism: {env: N}}}\n",
    ],
)
def test_a_file_with_references_filled_in_is_the_owners(
    target: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One without any reference too: what is in it is not known by its name."""
    Path("airflow.yaml").write_text(text)
    Path("s.env").write_text(f"A={MARKER}\nN=3\n")
    Path("out").write_text("old")
    Path("out").chmod(0o644)
    assert run(["render", "airflow.yaml", "-t", target, "--resolve", "--env-file", "s.env", "-o", "out"]) == 0
    assert mode("out") == 0o600
    assert MARKER not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("connections.yaml", f"a: {{conn_type: http, password: {MARKER}}}\n"), ("variables.yaml", "api_token: 987654321\n"),
        ("dagster.yaml", f"storage: {{postgres: {{postgres_db: {{hostname: h, username: u, password: {MARKER}, db_name: d}}}}}}\n"),
        ("dagster.yaml", f"storage: {{postgres: {{postgres_url: 'postgresql://u:{MARKER}@h/d'}}}}\n"),
        ("airflow_settings.yaml", "airflow: {variables: [{variable_name: v, variable_value: 987654321}]}\n"),
        ("airflow_settings.yaml", f"airflow: {{connections: [{{conn_id: c, conn_type: http, conn_extra: {{a: {MARKER}}}}}]}}\n"),
        ("prefect.yaml", f"deployments: [{{name: a, entrypoint: 'f.py:f', work_pool: {{name: p, job_variables: {{env: {{DB_PASSWORD: {MARKER}}}}}}}}}]\n"),
    ],
)  # fmt: skip
def test_adopt_names_each_secret_that_it_writes(file: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(file).write_text(text)
    assert run(["adopt", file, "--output", "out.py"]) == 0
    said = "".join(capsys.readouterr())
    assert "may hold a secret and is in plain text" in said
    assert MARKER not in said
    assert "987654321" not in said
    assert mode("out.py") == 0o600


@pytest.mark.parametrize(
    ("file", "text"), [("dagster.yaml", "telemetry: {enabled: false}\n"), ("variables.yaml", "a: 5\nb: true\n")]
)
def test_adopt_says_nothing_where_there_is_none(file: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(file).write_text(text)
    assert run(["adopt", file, "--output", "out.py"]) == 0
    assert "secret" not in capsys.readouterr().err
    assert mode("out.py") != 0o600


@pytest.mark.parametrize("target", ["env", "export"])
@pytest.mark.parametrize("character", ["\\e", "\\a", "\\x9b", "\\u202e", "\\u2066", "\\x7f"])
def test_no_value_acts_on_a_terminal(target: str, character: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("airflow.yaml").write_text(f'variables: {{a: "x{character}y"}}\n')
    assert run(["render", "airflow.yaml", "-t", target, "-o", "out"]) == 1
    assert "control-character" in capsys.readouterr().err
    assert not Path("out").exists()
    Path("airflow.yaml").write_text(f'variables: {{a: {{json: ["x{character}y"]}}}}\n')
    assert run(["render", "airflow.yaml", "-t", target, "-o", "out"]) == 0
    assert Path("out").read_text().isascii()


def test_lines_and_other_scripts_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    Path("airflow.yaml").write_text('variables: {a: "x\\n\\ty", b: "日本 ñ"}\n')
    assert run(["render", "airflow.yaml", "-t", "export", "-o", "out"]) == 0, capsys.readouterr().err
    assert "日本 ñ" in Path("out").read_text("utf-8")
