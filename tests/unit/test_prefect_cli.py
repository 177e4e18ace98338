"""`confwright env prefect.yaml`, `explain prefect:…` and `render -t prefect.yaml`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.cli import run_command

DOCUMENT = """
deployments:
- name: nightly
  entrypoint: "{{ $FLOW }}"
  version: "{{ $VERSION }}-{{ prefect.variables.v }}"
  work_pool: {name: p, job_variables: {env: {MODE: day, DB_TOKEN: null}}}
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prefect.yaml").write_text(DOCUMENT)
    return tmp_path


def test_env_lists_what_is_needed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("VERSION", raising=False)
    monkeypatch.setenv("FLOW", "f.py:f")
    assert run_command(["env", "prefect.yaml"]) == 0
    rows = [(line.split()[0], line.split()[1], line.split()[-1]) for line in capsys.readouterr().out.splitlines()]
    assert rows[1:] == [
        ("FLOW", "variable", "prefect.yaml:4"),
        ("VERSION", "variable", "prefect.yaml:5"),
        ("v", "Prefect", "prefect.yaml:5"),
    ]
    assert run_command(["env", "prefect.yaml", "--check"]) == 1
    said = capsys.readouterr().err
    assert "VERSION is not set" in said
    assert "FLOW" not in said


def test_explain_shows_the_layers_of_a_variable(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    template = {"base_job_template": {"variables": {"properties": {"env": {"default": {"MODE": "pool"}}}}}}
    (here / "pool.json").write_text(json.dumps(template))
    monkeypatch.setenv("MODE", "host")
    monkeypatch.setenv("DB_TOKEN", "hunter2")
    assert run_command(["explain", "prefect:nightly.env.MODE", "--template", "pool.json"]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["->", "deployment", "day"],
        ["pool", "pool"],
        ["host", "(not", "shown)"],  # no value of this process' own environment is
    ]
    assert run_command(["explain", "prefect:nightly.env.DB_TOKEN"]) == 0
    out = capsys.readouterr().out
    assert "hunter2" not in out
    assert out.splitlines()[1].startswith("-> host")
    assert run_command(["explain", "prefect:nightly.env.DB_TOKEN", "--worker", "docker"]) == 0
    assert "null: removed" in capsys.readouterr().out
    assert run_command(["explain", "prefect:weekly.env.MODE"]) == 2


DEPLOYMENT = """
environments: {local: {}, production: {}}
current: {env: STAGE, default: local}
resources: {prefect: {schema: schemas/prefect_yaml.yaml}}
values:
  base:
    prefect:
      deployments:
      - {name: nightly, entrypoint: "flow.py:etl"}
  local: {prefect: {name: local}}
  production: {prefect: {name: production}}
"""


def test_render_writes_the_file_of_an_environment(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schemas = Path(__file__).parents[2] / "schemas" / "prefect"
    (here / "schemas").mkdir()
    for path in schemas.glob("*.yaml"):
        (here / "schemas" / path.name).write_text(path.read_text("utf-8"), "utf-8")
    (here / "pyproject.toml").write_text(
        '[tool.confwright]\n[tool.confwright.packages.app]\ndeployment = "deployment.yaml"\n'
    )
    (here / "deployment.yaml").write_text(DEPLOYMENT)
    assert run_command(["render", "-t", "prefect.yaml", "-e", "production"]) == 0, capsys.readouterr().err
    assert "name: production" in capsys.readouterr().out
    (here / "deployment.yaml").write_text(
        DEPLOYMENT.replace('entrypoint: "flow.py:etl"', 'entrypoint: e, schedule: {cron: "* *"}')
    )
    assert run_command(["render", "-t", "prefect.yaml", "-e", "production"]) == 1
    streams = capsys.readouterr()
    assert "prefect-schedule" in streams.err
    assert not streams.out


def test_explain_hides_what_the_schema_or_an_address_says(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DB_PASS", "GITHUB_PAT", "JWT", "PREFECT_API_KEY", "PREFECT_SERVER_NAME", "MODE"):
        monkeypatch.setenv(name, "hunter2")
        for worker in ("process", "docker"):
            run_command(["explain", f"prefect:nightly.env.{name}", "--worker", worker])
            assert "hunter2" not in "".join(capsys.readouterr())
    mode = (here / "prefect.yaml").read_text()
    (here / "prefect.yaml").write_text(
        mode.replace("MODE: day", "BROKER: 'amqp://guest:hunter2@mq:5672/', DB_PASS: hunter2")
    )
    assert run_command(["explain", "prefect:nightly.env.BROKER"]) == 0
    assert "amqp://guest:***@mq:5672/" in capsys.readouterr().out
    assert run_command(["explain", "prefect:nightly.env.DB_PASS"]) == 0
    assert "hunter2" not in capsys.readouterr().out
    (here / "prefect.yaml").write_text(mode)
    # The project's own schema of the file calls the variable sensitive.
    env = {"type": "object", "properties": {"MODE": {"type": "string", "x-sensitive": True}}}
    schema: object = env
    for key in ("env", "job_variables", "work_pool"):
        schema = {"type": "object", "properties": {key: schema}}
    (here / "prefect.json").write_text(
        json.dumps({"type": "object", "properties": {"deployments": {"type": "array", "items": schema}}})
    )
    (here / "pyproject.toml").write_text('[tool.confwright.packages.prefect]\nschema = "prefect.json"\n')
    assert run_command(["generate"]) == 0
    capsys.readouterr()
    assert run_command(["explain", "prefect:nightly.env.MODE"]) == 0
    out = capsys.readouterr().out
    assert out.count("(not shown)") == 2
    assert "hunter2" not in out
