"""Values of charts where they are kept: below a key of an umbrella, in releases of Flux and Argo CD; and what Airflow's chart embeds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.cli import run_command

INNER = """\
executor: LocalExecutor
airflowVersion: 3.0.2
config:
  core:
    parallelism: many
    load_examples: false
  celery_broker_transport_options:
    anything: 5
  logging:
    log_format: '%(asctime)s'
    base_log_folder: '{{ .Values.logs }}'
env:
- name: AIRFLOW__CORE__PARALELISM
  value: "1"
extraEnv: |
  - name: AIRFLOW_CONN_WAREHOUSE
    value: '{"conn_type": "postgres", "hst": "db"}'
  - name: AIRFLOW__CORE__FERNET_KEY
    value: '{{ .Values.key }}'
secret:
- envName: AIRFLOW__CORE__FERNETKEY
  secretName: a
  secretKey: b
extraConfigMaps:
  '{{ .Release.Name }}-variables':
    data: |
      AIRFLOW__CORE__LOAD_EXAMPLES: maybe
scheduler:
  env:
  - {name: AIRFLOW__CORE__PARALLELISM, value: few}
podTemplate: |
  apiVersion: v1
  kind: Pod
  metadata: {name: base}
  spec:
    containers:
    - name: base
      env: [{name: AIRFLOW__CORE__PARALLELISM, value: none}]
"""
FOUND = [
    (5, 5, "option-value"), (10, 5, "option-percent"), (13, 3, "option-unknown"), (16, 5, "connection-key"), (21, 3, "option-unknown"),
    (27, 7, "option-value"), (30, 5, "option-value"), (38, 13, "option-value"),
]  # fmt: skip
"""Line, column and code of each mistake."""


def findings(capsys: pytest.CaptureFixture[str], *files: str) -> list[tuple[int, int, str]]:
    run_command(["validate", "--format", "json", *files])
    return [(one["line"], one["column"], one["code"]) for one in json.loads(capsys.readouterr().out)]


def moved(lines: int, columns: int) -> list[tuple[int, int, str]]:
    return [(line + lines, column + columns, code) for line, column, code in FOUND]


def below(text: str, margin: int) -> str:
    return "".join(" " * margin + line for line in text.splitlines(keepends=True))


def test_values_of_airflow(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(INNER)
    assert findings(capsys, "values.yaml") == FOUND


def test_below_the_key_of_an_umbrella(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "Chart.yaml").write_text(
        "name: all\ndependencies:\n- {name: airflow, alias: flows}\n- {name: dagster}\n- {name: redis}\n"
    )
    (here / "values-prod.yaml").write_text(
        f"redis: {{}}\nflows:\n{below(INNER, 2)}dagster:\n  # of Dagster\n  dagsterWebserver: {{replicaCont: 2}}\n"
    )
    lines = len(INNER.splitlines())
    assert findings(capsys, "values-prod.yaml") == [*moved(2, 2), (lines + 5, 22, "unknown-key")]


def test_values_at_the_top_of_an_umbrella_reach_no_chart(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "Chart.yaml").write_text("name: all\ndependencies: [{name: airflow}]\n")
    (here / "values.yaml").write_text(INNER)
    assert findings(capsys, "values.yaml") == [(1, 1, "helm-ignored")]
    (here / "templates").mkdir()
    assert findings(capsys, "values.yaml") == FOUND


RELEASE = """\
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: flows}
spec:
  chart: {spec: {chart: airflow}}
  values:
"""
APPLICATION = """\
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: flows}
spec:
  sources:
  - chart: airflow
    helm:
      values: |
"""


@pytest.mark.parametrize(
    ("head", "margin"),
    [
        (RELEASE, 4),
        (APPLICATION, 8),
        (APPLICATION.replace("values: |", "valuesObject:"), 8),
        (APPLICATION.replace("  sources:\n  - chart", "  source:\n    chart"), 10),
        (APPLICATION.replace("Application", "ApplicationSet").replace("spec:\n", "spec: {template: {spec: "), 0),
    ],
)
def test_releases(head: str, margin: int, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not margin:
        document = {"apiVersion": "argoproj.io/v1alpha1", "kind": "ApplicationSet"}
        spec = {"template": {"spec": {"source": {"chart": "airflow", "helm": {"values": INNER}}}}}
        (here / "release.yaml").write_text(json.dumps({**document, "spec": spec}))
        codes = sorted(code for _, _, code in findings(capsys, "release.yaml"))
        # In one line of JSON, two findings of one message are one.
        assert set(codes) == {code for _, _, code in FOUND}
        return
    (here / "release.yaml").write_text(f"# first\n---\n{head}{below(INNER, margin)}")
    assert findings(capsys, "release.yaml") == moved(2 + len(head.splitlines()), margin)


def test_a_release_of_a_chart_with_a_package(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        RELEASE.replace("airflow", "dagster")
        + "    pythonLogs: {pythonLogLevel: INFO}\n    dagsterDaemon:\n      runCoordinatr: {}\n"
    )
    (here / "release.yaml").write_text(text)
    assert findings(capsys, "release.yaml") == [(9, 7, "unknown-key")]
    assert run_command(["validate", "release.yaml"]) == 1
    said = capsys.readouterr().err
    assert " 9 │       runCoordinatr: {}\n" in said
    assert "= in values.yaml of the values of HelmRelease flows" in said


def test_a_variable_is_no_section(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text("executor: CeleryExecutor\nconfig:\n  AIRFLOW__CORE__PARALLELISM: 5\n")
    assert findings(capsys, "values.yaml") == [(3, 3, "helm-refused")]
    (here / "values.yaml").write_text(
        "airflow:\n  config:\n    AIRFLOW__CORE__PARALLELISM: many\n  extraEnv: [{name: AIRFLOW__CORE__X, value: a}]\n"
    )
    assert findings(capsys, "values.yaml") == [(3, 5, "option-value"), (4, 14, "option-unknown")]


@pytest.mark.parametrize(
    "text",
    [
        "scheduler: {env: [{name: AIRFLOW__CORE__PARALLELISM, value: many}]}\n",
        "config: {core.yaml: a, b: {c: 1}}\nwebserver: {}\n",
        "airflow: {enabled: true}\n",
        "executor: {type: LocalExecutor}\nconfig: {core: 1}\n",
        "auth: {fernetKey: a}\nweb: {}\nscheduler: {replicaCount: 1}\n",
    ],
)
def test_values_of_other_charts_are_not_claimed(text: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(text)
    assert [code for _, _, code in findings(capsys, "values.yaml")] == ["document-unknown"]
    assert run_command(["validate", "."]) == 0


@pytest.mark.parametrize(
    "text",
    [
        RELEASE.replace("{spec: {chart: airflow}}", "{spec: {chart: [a]}}") + "    a: 1\n",
        RELEASE.replace("{spec: {chart: airflow}}", "[]") + "    a: 1\n",
        APPLICATION.replace("chart: airflow", "chart: {a: b}") + "        a: 1\n",
        APPLICATION.replace("values: |", "values:") + "        - a\n",
    ],
)
def test_a_release_of_another_form_is_passed_over(text: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "release.yaml").write_text(text)
    assert [code for _, _, code in findings(capsys, "release.yaml")] == ["document-unknown"]


def test_the_version_of_the_chart_says_which_airflow(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for version, severity in (("1.11.0", "note"), ("1.18.0", "warning")):
        chart = f"  chart:\n    spec:\n      chart: airflow\n      version: {version}\n"
        text = (
            RELEASE.replace("  chart: {spec: {chart: airflow}}\n", chart)
            + "    config: {api: {auth_backends: x}}\n    dags: {}\n"
        )
        (here / "release.yaml").write_text(text)
        run_command(["validate", "--format", "json", "release.yaml"])
        found = json.loads(capsys.readouterr().out)
        assert [(one["code"], one["severity"]) for one in found] == [("option-renamed", severity)]


WORKER = """\
worker:
  config:
    workPool: main
    typo: 1
    baseJobTemplate:
      configuration: |
        {
          "variables": {"properties": {"image": {"type": "string"}}},
          "job_configuration": {"image": "{{ imag }}"}
        }
  extraEnvVars:
    - {name: PREFECT_API_URL, value: x}
    - {name: PREFECT_SERVER_API_PORT, value: none}
    - {name: PREFECT_SERVER_API_KEEPALIVE_TIMEOUT, value: "{{ .Values.timeout }}"}
wroker: 1
"""
WRONG = [
    (4, 5, "unknown-key"), (8, 40, "prefect-variable-unused"), (9, 42, "prefect-variable-undeclared"), (13, 7, "type"),
    (15, 1, "unknown-key"),
]  # fmt: skip


def test_values_of_prefect_where_they_are_kept(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(WORKER)
    assert findings(capsys, "values.yaml") == WRONG
    head = RELEASE.replace("airflow", "prefect-worker")
    (here / "release.yaml").write_text(head + below(WORKER, 4))
    assert findings(capsys, "release.yaml") == [(line + 6, column + 4, code) for line, column, code in WRONG]
    (here / "release.yaml").write_text(APPLICATION.replace("airflow", "prefect-worker") + below(WORKER, 8))
    shift = len(APPLICATION.splitlines())
    assert findings(capsys, "release.yaml") == [(line + shift, column + 8, code) for line, column, code in WRONG]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("server: {uiConfig: {enabled: true}, replicas: 2}", ["unknown-key"]),
        ("server: {image: {prefectTag: 3-latest}}\nbackgroundServices: {runAsSeparateDeployment: 1}", ["type"]),
        ("server: {uiConfig: {enabled: true}, env: [{name: PREFECT_SERVER_API_PORT, value: x}]}", ["type"]),
    ],
)
def test_values_of_a_server(text: str, expected: list[str], here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text(text)
    assert [code for _, _, code in findings(capsys, "values.yaml")] == expected


def test_values_with_a_worker_of_another_program_are_passed_over(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "values.yaml").write_text("worker: {replicas: 2, config: {queue: a}}\nserver: {ingress: {enabled: true}}\n")
    assert run_command(["validate", "."]) == 0
