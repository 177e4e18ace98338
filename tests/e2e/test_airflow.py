"""The commands about Airflow, as they are typed."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from dotenv import dotenv_values

ROOT = Path(__file__).parents[2]
DOCUMENT = """\
connections:
  my_db: {conn_type: postgres, host: db, password: {env: PGPASSWORD}, extra: {sslmode: require}}
variables: {greeting: hello}
config: {core: {parallelism: 8}}
"""


def confwright(*arguments: object, cwd: Path, status: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line; its output is shown when it does not end with `status`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AIRFLOW") and k not in ("NO_COLOR", "FORCE_COLOR")}
    done = subprocess.run(
        [sys.executable, "-m", "confwright", *map(str, arguments)],
        cwd=cwd, env=kept | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == status, f"{arguments}\n{done.stdout}\n{done.stderr}"
    return done


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_committed_schemas_are_those_of_the_oracle(tmp_path: Path) -> None:
    setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), "airflow"]
    done = subprocess.run(setup, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        pytest.skip("the environment of the real Airflow cannot be set up")
    said = confwright(
        "import", "airflow", "--python", done.stdout.strip(), cwd=tmp_path, AIRFLOW__CORE__PARALLELISM="1"
    )
    assert "schemas/airflow/: 19 written, 0 deleted, 0 unchanged" in said.stdout
    assert "44 connection types and 579 options" in said.stderr
    made, ours = tmp_path / "schemas/airflow", ROOT / "schemas/airflow"
    assert {p.name: p.read_bytes() for p in made.iterdir()} == {p.name: p.read_bytes() for p in ours.iterdir()}


def test_there_is_no_airflow_here(tmp_path: Path) -> None:
    done = confwright("import", "airflow", cwd=tmp_path, status=2)
    assert "import-missing" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_render_and_read(tmp_path: Path) -> None:
    (tmp_path / "airflow.yaml").write_text(DOCUMENT)
    shown = confwright("render", "airflow.yaml", "-t", "env", cwd=tmp_path, PGPASSWORD="hunter2")
    # In double quotes, in which every reader of a .env file fills it in; this is one of them.
    filled = dotenv_values(stream=io.StringIO(f"PGPASSWORD=hunter2\n{shown.stdout}"))
    assert '"password": "${PGPASSWORD}"' in shown.stdout.replace('\\"', '"')
    assert "hunter2" in json.loads(filled["AIRFLOW_CONN_MY_DB"] or "").values()
    assert "warning[unresolved]" in shown.stderr

    # Secrets are not printed, and nothing is written where one is missing.
    for arguments in (("--resolve",), ("--resolve", "-o", "x.env")):
        done = confwright(
            "render", "airflow.yaml", "-t", "env", *arguments, cwd=tmp_path, status=2 - (len(arguments) > 1)
        )
        assert done.stdout == ""
    assert not (tmp_path / "x.env").exists()

    done = confwright(
        "render", "airflow.yaml", "-t", "env", "--resolve", "-o", "x.env", cwd=tmp_path, PGPASSWORD="hunter2"
    )
    assert "hunter2" not in done.stdout + done.stderr
    assert mode(tmp_path / "x.env") == 0o600
    assert "hunter2" in (tmp_path / "x.env").read_text()

    back = confwright("read", "x.env", "-o", "back.yaml", "--secrets", "s.env", cwd=tmp_path)
    assert "hunter2" not in (tmp_path / "back.yaml").read_text() + back.stdout + back.stderr
    assert (mode(tmp_path / "s.env"), (tmp_path / "s.env").read_text()) == (0o600, "MY_DB_PASSWORD=hunter2\n")
    confwright("render", "back.yaml", "-t", "env", "--resolve", "--env-file", "s.env", "-o", "again.env", cwd=tmp_path)
    assert (tmp_path / "again.env").read_text() == (tmp_path / "x.env").read_text()


def test_an_environment_of_a_deployment(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    schemas.mkdir()
    for path in (ROOT / "schemas/airflow").glob("*.yaml"):
        (schemas / path.name).write_bytes(path.read_bytes())
    (tmp_path / "deployment.yaml").write_text(
        "environments: {local: {}, production: {}}\n"
        "current: {env: STAGE, default: local}\n"
        "resources: {airflow: {schema: schemas/airflow.yaml}}\n"
        "values:\n"
        "  base: {airflow: {connections: {db: {conn_type: postgres, host: localhost}}}}\n"
        "  production: {airflow: {connections: {db: {host: db.prod, password: {env: PW}}}}}\n"
    )
    (tmp_path / "pyproject.toml").write_text(
        '[tool.confwright]\noutput = "out"\n[tool.confwright.packages.conf]\ndeployment = "deployment.yaml"\n'
    )
    local = confwright("render", "-e", "local", "-t", "connections.json", cwd=tmp_path)
    assert json.loads(local.stdout) == {"db": {"conn_type": "postgres", "host": "localhost"}}
    production = confwright("render", "-e", "production", "-t", "connections.json", cwd=tmp_path)
    assert json.loads(production.stdout) == {"db": {"conn_type": "postgres", "host": "db.prod", "password": "${PW}"}}
    found = json.loads(confwright("explain", "conn:db", "-e", "local", "--format", "json", cwd=tmp_path).stdout)
    assert [step["place"] for step in found[0]["steps"] if step["wins"]] == ["environment"]


def test_explain_a_connection(tmp_path: Path) -> None:
    nowhere = confwright("explain", "conn:my_db", cwd=tmp_path)
    assert "->" not in nowhere.stdout
    assert "AIRFLOW_CONN_MY_DB is not set" in nowhere.stdout
    environ = {"AIRFLOW_CONN_MY_DB": "http://u:hunter2@h", "AIRFLOW__SECRETS__BACKEND": "my.Backend"}
    found = confwright("explain", "conn:my_db", cwd=tmp_path, **environ)
    assert "hunter2" not in found.stdout
    assert [line.split()[0] for line in found.stdout.splitlines()] == [
        "conn:my_db,", "[secrets]", "->", "metadata", "conn:my_db,", "[secrets]", "->", "execution",
    ]  # fmt: skip


def test_validate_knows_the_files(tmp_path: Path) -> None:
    (tmp_path / "airflow.cfg").write_text("[core]\nload_examples = yes\nfernet_key = hunter2\n")
    (tmp_path / ".env").write_text('AIRFLOW_CONN_A={"conn_type": "http", "password": "hunter2", "prot": 1}\n')
    (tmp_path / "connections.yaml").write_text("a: {conn_type: http, password: 0123, conn_id: b}\n")
    (tmp_path / "airflow_settings.yaml").write_text(
        "airflow:\n  variables:\n  - {variable_name: a, variable_value: true}\n"
    )
    done = confwright(
        "validate", "airflow.cfg", ".env", "connections.yaml", "airflow_settings.yaml", cwd=tmp_path, status=1
    )
    for place in ("airflow.cfg:2:1: error[option-value]", ".env:1:1: error[connection-key]",
                  "connections.yaml:1:32: error[connection-password]", "airflow_settings.yaml:3:40: warning[astro-text]"):  # fmt: skip
        assert place in done.stderr
    assert "hunter2" not in done.stderr
    (tmp_path / "airflow.yaml").write_text(
        "connections: {a: {conn_type: postgress}}\nconfig: {core: {dag_concurrency: 3}}\n"
    )
    done = confwright("validate", "airflow.yaml", cwd=tmp_path, status=1)
    assert "did you mean postgres?" in done.stderr
    assert "is now [core] max_active_tasks_per_dag" in done.stderr
    (tmp_path / "airflow.cfg").write_text("[core]\nload_examples = True\n")
    assert "valid" in confwright("validate", "airflow.cfg", cwd=tmp_path).stdout
