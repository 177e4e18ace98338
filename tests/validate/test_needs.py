"""`confwright env FILE…`: what files need, who looks it up, and whether it is set."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from confwright.cli import run_command

INSTANCE = """\
storage:
  postgres:
    postgres_db:
      hostname: {env: DB_HOST}
      port: {env: DB_PORT}
      username: dagster
      password: {env: DB_PASSWORD}
      db_name: dagster
run_launcher:
  module: dagster_docker
  class: DockerRunLauncher
  config:
    env_vars: [DB_HOST, MODE=run]
run_coordinator:
  module: acme.coordinators
  class: Ours
  config:
    limit: {env: RUN_LIMIT}
"""
COMPOSE = """\
x-common: &common
  DB_HOST: db
  DB_PASSWORD: ${DB_PASSWORD:?}
services:
  daemon:
    image: acme/dagster:1
    environment:
      <<: *common
      DB_PORT: five
  web:
    image: acme/dagster:1
    env_file: web.env
    environment:
      - DB_HOST=${DB_HOST:-db}
      - DB_PORT=5432
      - DB_PASSWORDS=x
      - DAGSTER_HOME
"""
CONFIG_MAP = """\
apiVersion: v1
kind: ConfigMap
metadata: {name: instance}
data:
  dagster.yaml: |

    storage:
      sqlite:
        base_dir: {env: BASE_DIR}
"""
MANIFEST = f"""\
apiVersion: v1
kind: Secret
metadata: {{name: pg}}
data:
  DB_PASSWORD: {base64.b64encode(b"hunter2").decode()}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: daemon}}
spec:
  template:
    spec:
      containers:
      - name: main
        envFrom:
        - secretRef: {{name: pg}}
        env:
        - {{name: DB_HOST, value: db}}
        - {{name: DB_PORT, value: "5432"}}
        - name: TOKEN
          valueFrom: {{secretKeyRef: {{name: elsewhere, key: token}}}}
      - name: sidecar
        image: acme/sidecar
        envFrom:
        - configMapRef: {{name: of-the-cluster}}
"""


@pytest.fixture(autouse=True)
def _files(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DB_HOST", "DB_PORT", "DB_PASSWORD", "MODE"):
        monkeypatch.delenv(name, raising=False)
    (here / "dagster.yaml").write_text(INSTANCE)
    (here / "compose.yaml").write_text(COMPOSE)
    (here / "web.env").write_text("DB_PASSWORD=hunter2\nDB_PORT=none\n")
    (here / "manifest.yaml").write_text(MANIFEST)


def listed(capsys: pytest.CaptureFixture[str], *files: str) -> list[dict[str, Any]]:
    assert run_command(["env", *files, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["needs"]
    return found


def brief(needs: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(one["name"], one["type"], one["secret"], one["required"], one["line"]) for one in needs]


def test_a_dagster_yaml_needs_references_and_names_that_it_passes_on(capsys: pytest.CaptureFixture[str]) -> None:
    needs = listed(capsys, "dagster.yaml")
    assert brief(needs) == [
        ("DB_HOST", "str", False, True, 4),
        ("DB_PORT", "int", False, True, 5),
        ("DB_PASSWORD", "str", True, True, 7),
        ("DB_HOST", "str", False, True, 13),
    ]
    assert [one["lookedUpBy"] for one in needs[-2:]] == [
        "Dagster, when it loads the instance",
        "Dagster, which passes it on to the containers of runs",
    ]


def test_what_was_not_looked_at_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["env", "dagster.yaml"]) == 0
    seen = capsys.readouterr()
    assert "dagster.yaml:18:12: warning[reference-unseen]: run_coordinator.config.limit: {env: RUN_LIMIT}" in seen.err
    assert "RUN_LIMIT" not in seen.out
    assert run_command(["env", "dagster.yaml", "--strict"]) == 1


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "workspace.yaml",
            "load_from:\n- grpc_server:\n    host: {env: HOST}\n    port: {env: PORT}\n",
            [("HOST", "str", False, True, 3), ("PORT", "int", False, True, 4)],
        ),
        (
            "dagster_cloud.yaml",
            'locations:\n- location_name: a\n  code_source: {module_name: a}\n  image: \'{{ get_env("IMAGE") }}\'\n'
            "  container_context:\n    k8s:\n      env_vars: [A=1, API_TOKEN]\n",
            [("IMAGE", "str", False, True, 4), ("API_TOKEN", "str", True, True, 7)],
        ),
        (
            "prefect.yaml",
            "deployments:\n- name: a\n  entrypoint: '{{ $FLOW }}'\n  pull:\n  - prefect.deployments.steps.set_working_directory:\n"
            "      directory: '{{ $FOLDER }}'\n",
            [("FLOW", "str", False, True, 3), ("FOLDER", "str", False, True, 6)],
        ),
        ("airflow.cfg", "[core]\ndags_folder = $DAGS/all\n[database]\nsql_alchemy_conn = ${DB_URL}\n",
         [("DAGS", "str", False, True, 2), ("DB_URL", "str", True, True, 4)]),
        ("airflow.yaml", "connections:\n  a:\n    conn_type: postgres\n    port: {env: A_PORT}\n", [("A_PORT", "int", False, True, 4)]),
        ("a.env", "A=1\nB=${A}\nC=${OTHER}\nD=${MORE:-x}\n", [("OTHER", "str", False, True, 3), ("MORE", "str", False, False, 4)]),
        ("prefect.toml", "[api]\nurl = 'http://h'\n", []),
        ("connections.yaml", "a: 'postgres://${USER}@h'\n", []),
        (
            "values.yaml",
            "computeLogManager:\n  type: CustomComputeLogManager\n  config:\n    customComputeLogManager:\n      module: dagster_aws.s3\n"
            "      class: S3ComputeLogManager\n      config:\n        bucket: {env: BUCKET}\n",
            [("BUCKET", "str", False, True, 8)],
        ),
        (
            "compose.yml",
            "services:\n  a:\n    image: x:${TAG:-1}\n    environment:\n      A: $$B ${C}\n      D:\n",
            [("TAG", "str", False, False, 3), ("C", "str", False, True, 5), ("D", "str", False, False, 6)],
        ),
        ("a-configmap.yaml", CONFIG_MAP, [("BASE_DIR", "str", False, True, 9)]),
    ],
)  # fmt: skip
def test_every_kind_is_known(
    name: str, text: str, expected: list[Any], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / name).write_text(text)
    assert brief(listed(capsys, name)) == expected


def test_a_file_that_its_system_refuses_is_listed_with_a_warning(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "dagster.yaml").write_text("tellemetry: {enabled: true}\n" + INSTANCE)
    assert run_command(["env", "dagster.yaml"]) == 0
    seen = capsys.readouterr()
    assert "warning[env-types]: has 1 problem" in seen.err
    assert [line.split()[:3] for line in seen.out.splitlines()[1:4]] == [
        ["DB_HOST", "variable", "?"], ["DB_PORT", "variable", "?"], ["DB_PASSWORD", "variable", "?"],
    ]  # fmt: skip


def checked(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[str]]:
    status = run_command(["env", "dagster.yaml", "--check", *options])
    seen = capsys.readouterr()
    assert "hunter2" not in seen.out + seen.err
    return status, [line for line in seen.err.splitlines() if "reference-unseen" not in line]


def test_this_process_is_checked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_HOST", "")
    monkeypatch.setenv("DB_PORT", "hunter2")
    assert checked(capsys) == (1, [
        "dagster.yaml:4:17: warning[env-empty]: DB_HOST is empty",
        "dagster.yaml:5:13: error[env-malformed]: DB_PORT is not an integer",
        "dagster.yaml:7:17: error[env-unset]: DB_PASSWORD is not set",
    ])  # fmt: skip


def test_env_files_are_checked(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "a.env").write_text("DB_HOST=h\nDB_PORT=1\n")
    (here / "b.env").write_text("DB_PORT=x\nDB_PASSWORD=hunter2\n")
    assert checked(capsys, "--env-file", "b.env", "--env-file", "a.env") == (0, [])
    status, lines = checked(capsys, "--env-file", "a.env", "--env-file", "b.env")
    assert (status, lines) == (1, ["dagster.yaml:5:13: error[env-malformed]: DB_PORT is not an integer"])
    monkeypatch.setenv("DB_PASSWORD", "hunter2")
    assert checked(capsys, "--env-file", "a.env")[0] == 1
    assert checked(capsys, "--env-file", "a.env", "--process")[0] == 0


def test_a_compose_service_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(capsys, "--set-by", "compose.yaml:daemon") == (1, [
        "dagster.yaml:5:13: error[env-malformed]: DB_PORT is not an integer",
        "dagster.yaml:7:17: note[env-unchecked]: DB_PASSWORD is set, and its value is not known here: ${DB_PASSWORD}",
    ])  # fmt: skip
    # `environment` comes before `env_file`.
    assert checked(capsys, "--set-by", "compose.yaml:web") == (0, [])


def test_an_env_file_that_is_gone_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "web.env").unlink()
    _, lines = checked(capsys, "--set-by", "compose.yaml:web")
    assert [line for line in lines if "web.env, which is not here, may set it" in line]
    compose = (here / "compose.yaml").read_text()
    (here / "compose.yaml").write_text(
        compose.replace("environment:", "environment:\n      PREFECT_API_URL: http://a/api", 1)
    )
    assert run_command(["validate", "compose.yaml"]) == 0
    assert "compose.yaml:" in (said := capsys.readouterr().err)
    assert "warning[env-file-missing]: there is no file 'web.env' here" in said
    gone = "env_file: [{path: web.env, required: false}]"
    (here / "compose.yaml").write_text((here / "compose.yaml").read_text().replace("env_file: web.env", gone))
    assert run_command(["validate", "compose.yaml"]) == 0
    assert "env-file-missing" not in capsys.readouterr().err


def test_a_name_that_is_almost_right_is_a_hint(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "web.env").write_text("")
    assert checked(capsys, "--set-by", "compose.yaml:web")[1] == [
        "dagster.yaml:7:17: error[env-unset]: DB_PASSWORD is not set (DB_PASSWORDS is set, and nothing reads that)"
    ]


def test_a_container_of_a_manifest_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(capsys, "--set-by", "manifest.yaml:daemon/main") == (0, [])
    status, lines = checked(capsys, "--set-by", "manifest.yaml:sidecar")
    assert status == 0
    assert lines[0] == (
        "dagster.yaml:4:17: note[env-unchecked]: DB_HOST is not set by what is known here; ConfigMap of-the-cluster may set it"
    )
    assert checked(capsys, "--set-by", "manifest.yaml:sidecar", "--strict")[0] == 1


def test_the_process_has_to_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    for value in ("compose.yaml", "compose.yaml:webb"):
        assert run_command(["env", "dagster.yaml", "--check", "--set-by", value]) == 2
        assert "write compose.yaml:NAME with one of: daemon, web" in capsys.readouterr().err


def test_rules_of_the_schema_are_asked_when_all_is_set(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text("run_queue:\n  max_concurrent_runs: {env: RUNS}\n")
    (here / "a.env").write_text("RUNS=-7\n")
    assert run_command(["env", "dagster.yaml", "--check", "--env-file", "a.env"]) == 1
    assert "dagster.yaml:2:24: error[env-malformed]: run_queue.max_concurrent_runs" in capsys.readouterr().err


def test_a_reader_that_goes_on_with_an_empty_text_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "prefect.yaml").write_text("deployments:\n- name: a\n  entrypoint: '{{ $DB_HOST }}'\n")
    assert run_command(["env", "prefect.yaml", "--check"]) == 1
    assert capsys.readouterr().err == (
        "prefect.yaml:3:15: warning[env-unset]: DB_HOST is not set: Prefect takes an empty text\n"
    )


def test_options_that_do_not_fit_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["dagster.yaml", "-e", "x"], ["--check"], ["dagster.yaml", "--env-file", "web.env"], ["missing.yaml"],
        ["dagster.yaml", "--check", "--set-by", "missing.yaml"], ["dagster.yaml", "--check", "--set-by", "web.env"],
    ):  # fmt: skip
        assert run_command(["env", *arguments]) == 2, arguments
        assert "error[" in capsys.readouterr().err


def test_a_reference_of_prefect_is_as_secret_as_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prefect.yaml").write_text(
        "pull:\n- prefect.deployments.steps.git_clone: {repository: 'https://h/{{ $REPO }}', access_token: '{{ $T }}'}\n"
        "deployments:\n- name: a\n  entrypoint: f.py:f\n  work_pool:\n    job_variables:\n"
        "      env: {PASSWORD: '{{ $PW }}', URL: 'postgres://u:{{ $PG }}@{{ $HOST }}/d', MODE: '{{ $MODE }}'}\n"
    )
    assert run_command(["env", "prefect.yaml", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rows = found if isinstance(found, list) else next(one for one in found.values() if isinstance(one, list))
    assert {one["name"]: one["secret"] for one in rows} == {
        "HOST": False, "MODE": False, "PG": True, "PW": True, "REPO": False, "T": True,
    }  # fmt: skip
