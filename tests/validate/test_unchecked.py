"""A check that could not run says so: in the summary, in the reports for machines, and with `--strict` in the exit status."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run

OPEN = """\
run_launcher:
  module: acme.launch
  class: AcmeLauncher
  config: {token: {env: ACME_TOKEN}, labels: {env: prod}, nested: [{key: {env: OTHER}}]}
storage: {sqlite: {base_dir: {env: BASE}}}
"""
FLOW = "deployments:\n- {name: a, entrypoint: 'flows.py:etl', work_pool: {name: p}}\n"
SCHEMA = """\
type: object
additionalProperties: false
properties:
  host: {type: string, x-env: true}
  options: {type: object}
  labels: {type: object, additionalProperties: {type: string}}
  section: {type: object, properties: {env: {type: string}}}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def findings(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_a_class_that_is_not_known(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(OPEN)
    assert run(["validate", "dagster.yaml"]) == 0
    said = capsys.readouterr()
    assert said.out == "dagster.yaml: valid; 3 checks could not run\n"
    assert "acme.launch is not a known module, so its configuration was not checked" in said.err
    assert "run_launcher.config.token: {env: ACME_TOKEN} is not looked at" in said.err
    assert "run_launcher.config.nested[0].key: {env: OTHER} is not looked at" in said.err
    assert "config.labels" not in said.err
    assert run(["validate", "--strict", "dagster.yaml"]) == 1
    capsys.readouterr()
    assert run(["validate", "--format", "json", "dagster.yaml"]) == 0
    assert [(one["code"], one["unchecked"]) for one in findings(capsys)] == [
        ("class-unchecked", True), ("reference-unseen", True), ("reference-unseen", True),
    ]  # fmt: skip
    assert run(["validate", "--format", "sarif", "--strict", "dagster.yaml"]) == 1
    (ran,) = json.loads(capsys.readouterr().out)["runs"]
    assert ran["results"] == []
    told = ran["invocations"][0]["toolExecutionNotifications"]
    assert [one["descriptor"]["id"] for one in told] == ["class-unchecked", "reference-unseen", "reference-unseen"]


def test_what_could_be_checked_is_not_counted(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text("telemetry: {enabld: true}\n")
    assert run(["validate", "dagster.yaml"]) == 1
    assert "could not run" not in capsys.readouterr().err
    (here / "dagster.yaml").write_text("telemetry: {enabled: true}\n")
    assert run(["validate", "--strict", "dagster.yaml"]) == 0
    assert capsys.readouterr().out == "dagster.yaml: valid\n"


def test_a_flow_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "prefect.yaml").write_text(FLOW)
    assert run(["validate", "prefect.yaml"]) == 0
    said = capsys.readouterr()
    assert "1 check could not run\n" in said.out + said.err
    assert run(["validate", "--strict", "prefect.yaml"]) == 1
    capsys.readouterr()
    (here / "flows.py").write_text("def etl(): ...\n")
    assert run(["validate", "--strict", "prefect.yaml"]) == 0
    assert capsys.readouterr().out == "prefect.yaml: valid\n"


def test_documents_that_the_settings_name_and_nobody_has(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "app.yaml").write_text(SCHEMA)
    (here / "pyproject.toml").write_text(
        '[tool.confwright.packages.app]\nschema = "app.yaml"\ndocuments = ["config/*.yaml", "confg/*.yaml"]\n'
    )
    (here / "config").mkdir()
    (here / "config" / "a.yaml").write_text("host: h\n")
    assert run(["generate"]) == 0
    capsys.readouterr()
    assert run(["validate"]) == 0
    said = capsys.readouterr()
    assert said.out == "config/a.yaml: valid; 1 check could not run\n"
    assert "no file is called like 'confg/*.yaml', so no document of app there was checked" in said.err
    assert run(["validate", "--strict"]) == 1


def test_references_where_a_schema_says_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A map of which the schema says nothing; not one of strings, nor an object with a key `env`."""
    (here / "app.yaml").write_text(SCHEMA)
    (here / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    assert run(["generate"]) == 0
    (here / "a.yaml").write_text(
        "host: {env: HOST}\noptions: {uri: {env: URI}, tier: {env: prod}}\nlabels: {env: PROD}\nsection: {env: DEV}\n"
    )
    capsys.readouterr()
    assert run(["validate", "--as", "app", "--format", "json", "a.yaml"]) == 0
    assert [(one["path"], one["code"]) for one in findings(capsys)] == [("options.uri", "reference-unseen")]


def test_resolve_data_names_what_it_did_not_look_at(here: Path, recwarn: pytest.WarningsRecorder) -> None:
    from generated import dagster

    value = dagster.loads(OPEN)
    resolved = dagster.resolve_data(value, {"BASE": "/b"})
    assert resolved["storage"] == {"sqlite": {"base_dir": "/b"}}
    assert resolved["run_launcher"]["config"]["token"] == {"env": "ACME_TOKEN"}
    (one,) = recwarn
    assert str(one.message) == (
        "not checked, since it is not known what reads it there: run_launcher.config.token: {env: ACME_TOKEN}, "
        "run_launcher.config.nested[0].key: {env: OTHER}"
    )


def test_files_in_a_folder_that_are_passed_over(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "ours").mkdir()
    (here / "ours" / "dagster.yaml").write_text("telemetry: {enabled: true}\n")
    (here / "theirs").mkdir()
    (here / "theirs" / "dagster.yaml").write_text("services: {}\nvolumes: {}\n")
    (here / "theirs" / "other.yaml").write_text("a: 1\n")
    assert run(["validate", "."]) == 0
    said = capsys.readouterr()
    assert "theirs/dagster.yaml: note[document-passed-over]" in said.err
    assert said.out.endswith("ours/dagster.yaml: valid; 1 check could not run\n")
    assert run(["validate", "--strict", "."]) == 1


def test_a_folder_that_cannot_be_looked_into(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "open").mkdir()
    (here / "open" / "dagster.yaml").write_text("telemetry: {enabled: true}\n")
    (here / "closed").mkdir()
    scan = os.scandir

    def refused(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    assert run(["validate", "."]) == 2
    assert "closed: error[file]: cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        ("deployments: [{name: a, entrypoint: pkg.flows.etl, parameters: {x: 1}}]", 1),
        ("deployments: [{name: a, entrypoint: pkg.flows.etl, schedules: [{cron: '0 3 * * *'}]}]", 1),
        ("deployments: [{name: a, entrypoint: pkg.flows.etl}]", 0),
        ("deployments: [{name: a, entrypoint: '{{ $ENTRY }}', parameters: {x: 1}}]", 1),
        ("pull: [{acme.steps.fetch: {x: 1}}]", 1),
        ("pull: [{prefect.deployments.steps.set_working_directory: {directory: /a}}]", 0),
    ],
)
def test_flows_and_steps_that_cannot_be_looked_at(
    text: str, checks: int, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "prefect.yaml").write_text(text + "\n")
    assert run(["validate", "--format", "json", "prefect.yaml"]) == 0
    assert [one["code"] for one in findings(capsys) if one["unchecked"]] == ["prefect-unchecked"] * checks
    assert run(["validate", "--strict", "prefect.yaml"]) == (1 if checks else 0)


TYPED = """\
from typing import Annotated, Any
from pydantic import BaseModel, Field
from mylib import Thing

class Model(BaseModel):
    a: int = Field(gt=0)

class Plain(BaseModel):
    a: int = Field(1, description="x")

def etl(p: {}): ...
"""


@pytest.mark.parametrize(
    ("annotation", "value", "checks"),
    [
        ("Thing", "1", 1), ("list[Thing]", "[1]", 1), ("list[Thing]", "[]", 0), ("int | Thing", "1", 0), ("int | Thing", "x", 1),
        ("Annotated[int, Field(gt=0)]", "1", 1), ("Annotated[int, 'a day']", "1", 0), ("Model", "{a: 1}", 1), ("Model | None", "null", 0),
        ("Plain", "{a: 1}", 0), ("tuple[int, str]", "[1, x]", 1), ("Any", "1", 0), ("object", "1", 0), ("dict[str, Thing]", "{a: 1}", 1),
        ("'Thing'", "1", 1), ("'not a type ('", "1", 1), ("int", "1", 0),
    ],
)  # fmt: skip
def test_types_that_are_not_read_are_counted(
    annotation: str, value: str, checks: int, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A value that fits only as far as its type was read was not checked; the summary says so, and `--strict` fails."""
    (here / "flow.py").write_text(TYPED.format(annotation))
    text = f"deployments: [{{name: a, entrypoint: 'flow.py:etl', parameters: {{p: {value}}}}}]\n"
    (here / "prefect.yaml").write_text(text)
    assert run(["validate", "--format", "json", "prefect.yaml"]) == 0
    assert [one["code"] for one in findings(capsys) if one["unchecked"]] == ["prefect-unchecked"] * checks
    assert run(["validate", "--strict", "prefect.yaml"]) == (1 if checks else 0)
    assert ("check" in capsys.readouterr().out) == bool(checks)
