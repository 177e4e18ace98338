"""Files that hold other configuration: what is in them is checked as what it is, at its place in the file as it is."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from confwright.cli import run_command
from confwright.systems.docker.interpolation import filled, references
from confwright.systems.inside import documents
from tests.oracle import corpus

INSTANCE = "storage:\n  postgres:\n    postgres_db:\n      hostnam: db\n"
ENCODED = base64.b64encode(INSTANCE.encode()).decode()


def findings(capsys: pytest.CaptureFixture[str], *files: str) -> list[str]:
    run_command(["validate", "--format", "json", *files])
    found = json.loads(capsys.readouterr().out)
    return [f"{one['line']}:{one['column']}: {one['severity']}[{one['code']}]" for one in found]


CONFIG_MAP = """\
# an instance and its workspace
apiVersion: v1
kind: ConfigMap
metadata: {name: instance}
data:
  dagster.yaml: |-
    # of the webserver

    telemetry:
      enabld: true
  airflow.cfg: |2
      # indented
    [core]
    parallelism = many
  prefect.toml: |
    [api]
    ur = "http://h"
  AIRFLOW__CORE__PARALLELISM: "few"
  other.yaml: |
    telemetry: {enabld: true}
---
kind: List
apiVersion: v1
items:
- apiVersion: v1
  kind: Secret
  metadata: {name: of-prefect}
  stringData:
    PREFECT_SERVER_API_PORT: "none"
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: airflow}
spec:
  template:
    spec:
      containers:
      - name: scheduler
        image: apache/airflow:3.0.0
        env:
        - name: AIRFLOW__CORE__PARALLELISM
          value: many
        - name: AIRFLOW__CORE__FERNET_KEY
          valueFrom: {secretKeyRef: {name: airflow, key: fernet}}
        - {name: AIRFLOW__CORE__PARALELISM, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
        - {name: AIRFLOW__CORE__LOAD_EXAMPLES, value: false}
        - {name: OTHER, value: "1"}
"""
COMPOSE = """\
x-airflow: &airflow
  AIRFLOW__CORE__PARALLELISM: many
  AIRFLOW__CORE__LOAD_EXAMPLES: ${EXAMPLES:-perhaps}
  AIRFLOW__CORE__DAGS_FOLDER: ${DAGS}
services:
  scheduler:
    image: apache/airflow:3.0.0
    environment:
      <<: *airflow
  prefect:
    image: prefecthq/prefect:3
    environment:
    - PREFECT_SERVER_API_PORT=none
    - PREFECT_SERVER_API_HST=h
configs:
  dagster:
    content: |
      telemetry: {enabld: true}
"""
WORKFLOW = """\
on: push
env:
  PREFECT_SERVER_API_PORT: none
jobs:
  a:
    runs-on: ubuntu-latest
    env: {PREFECT_API_URL: "${{ secrets.URL }}"}
    steps:
    - run: x
      env:
        AIRFLOW__CORE__PARALLELISM: many
"""
PIPELINE = """\
variables:
  PREFECT_SERVER_API_PORT: {value: none, description: the port}
test:
  script: [x]
  variables:
    AIRFLOW__CORE__PARALLELISM: $MANY
    AIRFLOW__CORE__LOAD_EXAMPLES: maybe
"""
DOCKERFILE = """\
FROM apache/airflow:3.0.0 AS base
ENV AIRFLOW__CORE__PARALLELISM=many \\
    # a comment
    AIRFLOW__CORE__LOAD_EXAMPLES="maybe"
ENV AIRFLOW__CORE__DAGS_FOLDER /opt/$FOLDER
"""
UNIT = """\
[Service]
Environment="AIRFLOW__CORE__PARALLELISM=many" AIRFLOW_HOME=/opt
EnvironmentFile=-/etc/airflow.env
"""


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "map.yaml", CONFIG_MAP,
            [
                "10:7: error[unknown-key]", "14:5: error[option-value]", "17:5: error[unknown-key]", "18:3: error[option-value]",
                "29:5: error[type]",
            ],
        ),
        (
            "deployment.yaml", DEPLOYMENT,
            ["11:11: error[option-value]", "15:11: warning[option-unknown]", "16:55: error[kubernetes-text]"],
        ),
        ("secret.yaml", f"apiVersion: v1\nkind: Secret\nmetadata: {{name: a}}\ndata:\n  dagster.yaml: {ENCODED}\n",
         ["5:3: error[unknown-key]", "5:3: error[missing-key]", "5:3: error[missing-key]"]),
        (
            "compose.yaml", COMPOSE,
            ["2:3: error[option-value]", "3:3: error[option-value]", "13:7: error[type]", "14:7: warning[prefect-setting-unknown]"],
        ),
        ("workflow.yml", WORKFLOW, ["3:3: error[type]", "11:9: error[option-value]"]),
        (".gitlab-ci.yml", PIPELINE, ["2:3: error[type]", "7:5: error[option-value]"]),
        ("Dockerfile", DOCKERFILE, ["2:1: error[option-value]", "2:1: error[option-value]"]),
        ("airflow.service", UNIT, ["2:1: error[option-value]"]),
    ],
)  # fmt: skip
def test_mistakes_are_found_at_their_place(
    name: str, text: str, expected: list[str], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / name).write_text(text)
    assert findings(capsys, name) == expected


def test_lines_of_a_block_are_shown_as_they_are(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "map.yaml").write_text(CONFIG_MAP)
    assert run_command(["validate", "map.yaml"]) == 1
    said = capsys.readouterr().err
    assert " 10 │       enabld: ••••\n    │       ^^^^^^ did you mean 'enabled'?\n" in said
    assert "= in dagster.yaml of ConfigMap instance" in said


def test_no_value_of_a_secret_is_shown(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = INSTANCE + "      password: hunter2\n"
    encoded = base64.b64encode(text.encode()).decode()
    (here / "secret.yaml").write_text(
        f"apiVersion: v1\nkind: Secret\ndata:\n  dagster.yaml: {encoded}\n  AIRFLOW_CONN_A: aHVudGVyMg==\n"
    )
    assert run_command(["validate", "secret.yaml"]) == 1
    seen = capsys.readouterr()
    assert "line 4 of it" in seen.err
    assert "hunter2" not in seen.out + seen.err


def test_a_text_in_another_form_has_the_place_of_its_beginning(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").write_text(
        json.dumps(
            {"apiVersion": "v1", "kind": "ConfigMap", "data": {"dagster.yaml": "\n\ntelemetry: {enabld: true}\n"}}
        )
    )
    assert findings(capsys, "a.json") == ["1:68: error[unknown-key]"]
    assert run_command(["validate", "a.json"]) == 1
    assert "line 3 of it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", "apiVersion: v1\nkind: ConfigMap\ndata: {LOG_LEVEL: debug}\n"),
        ("a.yaml", "apiVersion: acme.io/v1\nkind: Deployment\nspec: {env: [{name: AIRFLOW__A__B, value: 1}]}\n"),
        ("a.yaml", "services: {a: {image: b, environment: {LOG_LEVEL: 5}}}\n"),
        ("a.yaml", "services: [a, b]\nAIRFLOW__CORE__PARALLELISM: many\n"),
        ("a.yaml", "services: {a: {environment: {AIRFLOW__CORE__PARALLELISM: many}}}\nrules: []\n"),
        ("a.yaml", "on: push\njobs: {a: [AIRFLOW__CORE__PARALLELISM]}\n"),
        ("deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  {{- if .Values.a }}\n  a: AIRFLOW__CORE__X\n  {{- end }}\n"),
        ("dagster.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: dagster}\n"),
    ],
)  # fmt: skip
def test_a_file_of_others_is_not_claimed(name: str, text: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / name).write_text(text)
    assert run_command(["validate", name]) == 2
    assert "document-unknown" in capsys.readouterr().err
    assert run_command(["validate", "."]) == 0
    assert "error" not in capsys.readouterr().err


def test_as_says_what_a_file_is(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "units.txt").write_text(UNIT)
    assert findings(capsys, "--as", "systemd", "units.txt") == ["2:1: error[option-value]"]


def test_the_image_says_which_airflow_reads_the_variables(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "services: {a: {image: 'apache/airflow:%s', environment: {AIRFLOW__API__AUTH_BACKENDS: x}}}\n"
    for version, severity in (("2.9.3", "note"), ("3.1.0", "warning")):
        (here / "compose.yaml").write_text(text % version)
        assert findings(capsys, "compose.yaml") == [f"1:61: {severity}[option-renamed]"]


def test_settings_that_need_each_other_may_be_set_elsewhere(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "services: {a: {image: x, environment: {PREFECT_SERVER_DATABASE_DRIVER: postgresql+asyncpg}}}\n"
    (here / "compose.yaml").write_text(text)
    assert findings(capsys, "compose.yaml") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$A-$$A-${A}", "1-$A-1"), ("${B:-x}", "x"), ("${B:-${A}}", "1"), ("${E:-x}", "x"), ("${E-x}", ""), ("${B-x}", "x"),
        ("${A:+y}", "y"), ("${B:+y}", ""), ("${E+y}", "y"), ("${B:?no}", None), ("${B}", None), ("$B", None), ("a $ b", "a $ b"),
        ("${A:-}}", "1}"), ("${A", "${A"), ("${B:-a}b}", "ab}"), ("$1", "$1"),
    ],
)  # fmt: skip
def test_compose_fills_in_variables(text: str, expected: str | None) -> None:
    assert filled(text, {"A": "1", "E": ""}) == expected


def test_references_behind_an_operator_are_found() -> None:
    assert [one.name for one in references("${A:-${B:-$C}} $$D ${E}")] == ["A", "B", "C", "E"]
    assert len(list(references("${A:-" * 5000 + "}" * 5000))) < 100


def test_positions_of_documents_and_blocks() -> None:
    text = "a: 1\n---\n# c\nb:\n  c: &x |\n    one\n\n      two\n  d:\n    e: {f: 1}\n    g: [2]\n  h: 'q'\n"
    _, second = documents(text, "1.2")
    assert second.spot(("b", "c"), key=True) == (5, 3)
    block = second.part(("b", "c"), "f", "w")
    assert block is not None
    assert (block.text, block.place(3, 3)) == ("one\n\n  two\n", (8, 7))
    below = second.part(("b", "d"), "f", "w")
    assert below is not None
    assert (below.text.splitlines()[:2], below.place(2, 1)) == (["e: {f: 1}", "g: [2]"], (11, 5))
    quoted = second.part(("b", "h"), "f", "w")
    assert quoted is not None
    assert (quoted.text, quoted.place(1, 1)) == ("q", (12, 6))


def test_no_lookalike_of_the_corpus_is_wrongly_reported(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(file) for file in corpus.files("lookalikes") if file.suffix in (".yaml", ".yml")]
    if not files:
        pytest.skip(corpus.absent("lookalikes"))
    for file in files:
        run_command(["validate", "--format", "json", file])
        found = json.loads(capsys.readouterr().out)
        assert [one for one in found if one["severity"] != "note" and one["code"] != "document-unknown"] == [], file
