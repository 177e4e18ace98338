"""Values of the two charts of Airflow: which one, what is typed, and what is said of releases. The real helm judges in tests/oracle."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.cli import run_command

OFFICIAL = """\
executor: CeleryExecutor
webserver:
  replicas: two
  expose_config: true
rbac: {creat: true}
redis: {enabled: false}
apiServer: {replicas: 2}
enableBuiltInSecretEnvVars: {AIRFLOW__CORE__SQL_ALCHEMY_CONN: false}
x-image: &image {repository: acme/airflow}
own: {key: 1}
extraEnv: '[{name: A, value: "{{ .Values.own.key }}"}]'
"""
FOUND = [
    (3, 13, "type", "error"), (4, 3, "unknown-key", "error"), (5, 8, "unknown-key", "warning"), (6, 9, "helm-refused", "warning"),
    (8, 30, "helm-ignored", "note"),
]  # fmt: skip
COMMUNITY = """\
airflow:
  executor: LocalExecutor
  config:
    AIRFLOW__CORE__EXECUTOR: x
  users: [{username: a}]
web: {replicaCount: 2}
workers: {replicas: "2"}
externalDatabase: {host: db}
dags:
"""
RELEASE = """\
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: flows}
spec:
  source:
    chart: airflow
    repoURL: https://airflow.apache.org
    targetRevision: VERSION
    helm:
      valuesObject:
"""


def findings(capsys: pytest.CaptureFixture[str], file: str) -> list[tuple[int, int, str, str]]:
    run_command(["validate", "--format", "json", file])
    found = json.loads(capsys.readouterr().out)
    return [(one["line"], one["column"], one["code"], one["severity"]) for one in found]


def below(text: str, margin: int) -> str:
    return "".join(" " * margin + line for line in text.splitlines(keepends=True))


def test_values_of_the_official_chart(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(OFFICIAL)
    assert findings(capsys, "values.yaml") == FOUND
    (here / "values-prod.yaml").write_text(f"airflow:\n{below(OFFICIAL + 'airflowVersion: 3.0.2', 2)}\nother: {{}}\n")
    assert findings(capsys, "values-prod.yaml") == [(line + 1, column + 2, *rest) for line, column, *rest in FOUND]


@pytest.mark.parametrize(
    ("version", "more"),
    [
        ("1.15.0", [(17, 9, "helm-ignored", "warning")]),
        ("1.18.0", []),
        ("1.20.0", [(18, 38, "helm-refused", "error")]),
        ("1.19.0", []),
        ("1.x", []),
    ],
)
def test_a_key_that_the_release_does_not_have(
    version: str, more: list[tuple[int, int, str, str]], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "release.yaml").write_text(RELEASE.replace("VERSION", version) + below(OFFICIAL, 8))
    moved = [(line + 10, column + 8, *rest) for line, column, *rest in FOUND]
    assert sorted(findings(capsys, "release.yaml")) == sorted([*moved, *more])


def test_the_lock_file_of_an_umbrella_says_the_release(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repository = "repository: https://airflow.apache.org"
    (here / "Chart.yaml").write_text(f"name: all\ndependencies: [{{name: airflow, version: 1.x, {repository}}}]\n")
    (here / "values.yaml").write_text("airflow: {apiServer: {replicas: 2}, enabled: true}\n")
    assert findings(capsys, "values.yaml") == []
    (here / "Chart.lock").write_text(f"dependencies: [{{name: airflow, version: 1.15.0, {repository}}}]\n")
    assert findings(capsys, "values.yaml") == [(1, 11, "helm-ignored", "warning")]


def test_values_of_the_communitys_chart(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(COMMUNITY)
    assert [one for one in findings(capsys, "values.yaml") if one[2] != "option-value"] == [
        (2, 13, "helm-refused", "error"),
        (4, 30, "helm-refused", "error"),
        *[(5, 11, "helm-refused", "error")] * 5,
        (6, 7, "unknown-key", "warning"),
        (7, 21, "type", "warning"),
        (8, 20, "helm-refused", "warning"),
        (9, 1, "helm-refused", "warning"),
    ]


def test_a_rule_that_came_later_is_a_warning(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Releases before it take the values; which one these are for is not known."""
    (here / "values.yaml").write_text(
        "airflow: {executor: CeleryExecutor, config: {AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: x}}\n"
        "externalDatabase: {host: db, type: postgres}\npostgresql: {enabled: true}\nweb: {}\n"
    )
    assert run_command(["validate", "values.yaml"]) == 0
    said = capsys.readouterr().err
    assert "from 8.6.1 of the chart on, helm refuses this: the chart sets this variable itself" in said
    assert "from 8.0.7 of the chart on, helm refuses this: with externalDatabase.host, it must be false" in said


@pytest.mark.parametrize(
    "text",
    [
        "executor: CeleryExecutor\nauth: {username: a}\nweb: {}\nworker: {}\n",
        RELEASE.replace("https://airflow.apache.org", "oci://registry-1.docker.io/bitnamicharts")
        + "        executor: x\n",
    ],
)
def test_the_chart_of_bitnami_is_not_known(text: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(text)
    assert [code for _, _, code, _ in findings(capsys, "values.yaml")] == ["document-unknown"]
