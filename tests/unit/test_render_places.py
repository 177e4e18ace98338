"""`render` to where variables are set: what the readers of these files find there are the variables of the values."""

from __future__ import annotations

import json
import re
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.cli import run_command
from confwright.systems import systems
from confwright.systems.docker.interpolation import filled
from confwright.systems.places import Held

SECRETS = {"WAREHOUSE_PASSWORD": 'a"b\\c $D `e` %', "FERNET_KEY": "key-of-$HOME"}
VALUES = """\
connections:
  warehouse:
    conn_type: postgres
    host: db
    password: {env: WAREHOUSE_PASSWORD}
    extra: {sslmode: require}
variables:
  greeting: {value: "it's $5 ${A} {{ ds }} ${{ x }}"}
  lines: {value: "a\\n  b: 'c'\\n"}
config:
  core:
    parallelism: 4
    load_examples: false
    fernet_key: {env: FERNET_KEY}
"""
SECRET = {"AIRFLOW_CONN_WAREHOUSE", "AIRFLOW__CORE__FERNET_KEY"}
TARGETS = (
    "k8s-configmap",
    "k8s-secret",
    "external-secret",
    "compose",
    "github-env",
    "gitlab-variables",
    "systemd",
    "dagster-plus-env",
)


@pytest.fixture(autouse=True)
def _values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    Path("airflow.yaml").write_text(VALUES)


def rendered(capsys: pytest.CaptureFixture[str], target: str, *, resolve: bool = False) -> str:
    options = ["--resolve", "-o", "out"] if resolve else []
    assert run_command(["render", "airflow.yaml", "-t", target, *options]) == 0
    out = capsys.readouterr().out
    return Path("out").read_text() if resolve else out


def wanted(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The variables with their values, as a shell has them after the script of `export` commands."""
    script = rendered(capsys, "export", resolve=True)
    done = subprocess.run(["env", "-i", "sh", "-c", f"{script}\nenv -0"], capture_output=True, check=True)
    pairs = (one.decode().partition("=") for one in done.stdout.split(b"\0") if one)
    return {name: value for name, _, value in pairs if name.startswith("AIRFLOW")}


def held(place: str, text: str) -> dict[str, str | None]:
    read = next(one.read for system in systems() for one in system.places if one.name == place)
    found = read(text, "a.yaml")
    assert isinstance(found, Held)
    return {one.name: one.value for one in found.variables}


def as_data(variables: dict[str, str]) -> dict[str, Any]:
    """The values, of JSON what it says: a secret in it may be escaped in several forms."""
    return {name: json.loads(text) if text.startswith("{") else text for name, text in variables.items()}


def test_resolved_files_have_the_values(capsys: pytest.CaptureFixture[str]) -> None:
    variables = wanted(capsys)
    assert len(variables) == 6
    secret = {name: variables[name] for name in SECRET}
    plain = {name: text for name, text in variables.items() if name not in SECRET}
    assert held("kubernetes", rendered(capsys, "k8s-secret", resolve=True)) == secret
    assert held("kubernetes", rendered(capsys, "k8s-configmap", resolve=True)) == plain
    assert held("compose", rendered(capsys, "compose", resolve=True)) == variables
    jobs = {"runs-on": "x"}
    text = yaml.safe_dump(
        {"on": "push", "jobs": {"a": jobs | yaml.safe_load(rendered(capsys, "github-env", resolve=True))}}
    )
    found = held("github", text.replace("'on'", "on").replace("true:", "on:"))
    expressions = {name: (value or "").replace("${{ '${{' }}", "${{") for name, value in found.items()}
    assert {name: text for name, text in expressions.items() if text} == {
        n: t for n, t in variables.items() if "${{" not in t
    }
    assert held("gitlab", rendered(capsys, "gitlab-variables", resolve=True)) == variables


def test_a_file_of_systemd_has_the_values(capsys: pytest.CaptureFixture[str]) -> None:
    # In double quotes, a shell has the same escapes as systemd.
    text = rendered(capsys, "systemd", resolve=True)
    done = subprocess.run(["env", "-i", "sh", "-c", f"set -a\n{text}\nenv -0"], capture_output=True, check=True)
    pairs = dict(one.decode().split("=", 1) for one in done.stdout.split(b"\0") if one.startswith(b"AIRFLOW"))
    assert pairs == wanted(capsys)
    assert stat.S_IMODE(Path("out").stat().st_mode) == 0o600


def test_references_lead_to_the_values(capsys: pytest.CaptureFixture[str]) -> None:
    variables = as_data(wanted(capsys))
    compose = yaml.safe_load(rendered(capsys, "compose"))["services"]["app"]["environment"]
    simple = SECRETS | {"WAREHOUSE_PASSWORD": "simple"}
    assert as_data({name: filled(text, simple) or "" for name, text in compose.items()}) == variables | {
        "AIRFLOW_CONN_WAREHOUSE": variables["AIRFLOW_CONN_WAREHOUSE"] | {"password": "simple"}
    }
    external = yaml.safe_load(rendered(capsys, "external-secret"))["spec"]
    assert [one["remoteRef"]["key"] for one in external["data"]] == list(SECRETS)

    def of_template(found: re.Match[str]) -> str:
        return json.dumps(SECRETS[found[1]]) if found[2] else SECRETS[found[1]]

    template = external["target"]["template"]["data"]
    texts = {name: re.sub(r"\{\{ \.(\w+)( \| toJson)? \}\}", of_template, text) for name, text in template.items()}
    assert as_data(texts) == {name: variables[name] for name in SECRET}
    workflow = yaml.safe_load(rendered(capsys, "github-env"))["env"]

    def of_expression(found: re.Match[str]) -> str:
        return json.dumps(SECRETS[found[2]]) if found[1] else SECRETS[found[2]]

    texts = {
        name: re.sub(r"\$\{\{ (toJSON\()?secrets\.(\w+)\)? \}\}", of_expression, text).replace("${{ '${{' }}", "${{")
        for name, text in workflow.items()
    }
    assert as_data(texts) == variables


@pytest.mark.parametrize("target", TARGETS)
def test_no_secret_is_printed(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = run_command(["render", "airflow.yaml", "-t", target])
    seen = capsys.readouterr()
    assert not any(value in seen.out + seen.err for value in SECRETS.values())
    assert status == (1 if target in ("k8s-secret", "systemd", "dagster-plus-env") else 0)
    assert run_command(["render", "airflow.yaml", "-t", target, "--resolve"]) == 2
    capsys.readouterr()


@pytest.mark.parametrize("target", TARGETS)
def test_a_secret_in_the_values_is_refused(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("airflow.yaml").write_text("connections:\n  a: {conn_type: http, extra: {note: 'postgres://u:hunter2@h'}}\n")
    status = run_command(["render", "airflow.yaml", "-t", target])
    seen = capsys.readouterr()
    assert "hunter2" not in seen.out + seen.err
    if target != "k8s-configmap":
        assert status == 1
        assert "error[secret-plain]: AIRFLOW_CONN_A" in seen.err


def test_names_that_no_variable_has_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("airflow.yaml").write_text("variables:\n  a-b: {value: x}\n")
    assert run_command(["render", "airflow.yaml", "-t", "compose"]) == 1
    assert "error[variable-name]" in capsys.readouterr().err
    assert "AIRFLOW_VAR_A-B: x" in rendered(capsys, "k8s-configmap")


def test_settings_of_prefect(capsys: pytest.CaptureFixture[str]) -> None:
    Path("settings.yaml").write_text("api: {url: 'http://h/api'}\nserver: {api: {port: 4300}}\n")
    assert run_command(["render", "settings.yaml", "-t", "compose", "--as", "prefect_settings"]) == 0
    assert held("compose", capsys.readouterr().out.replace("app:", "app:\n    image: x")) == {
        "PREFECT_API_URL": "http://h/api", "PREFECT_SERVER_API_PORT": "4300",
    }  # fmt: skip
    Path("settings.yaml").write_text("api: {key: hunter2}\n")
    assert run_command(["render", "settings.yaml", "-t", "compose", "--as", "prefect_settings"]) == 1
    assert "hunter2" not in capsys.readouterr().err
    Path("dagster.yaml").write_text("telemetry: {enabled: true}\n")
    assert run_command(["render", "dagster.yaml", "-t", "compose", "--as", "dagster"]) == 2
    assert "those of airflow, prefect_settings" in capsys.readouterr().err
