"""Diagnostics in the editor are what `confwright validate` says of the same text, at the same places."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.editor.positions import Position, Text
from tests.lsp import LanguageServer

DAGSTER = """\
storage:
  postgres:
    postgres_db: {hostnam: db, username: u, password: hunter2Zq7, db_name: d}
run_launcher: {module: dagster_docker, class: DockerRunLaunchr}
telemetry: {enabled: maybe}
telemetry: {enabled: true}
"""
PREFECT = """\
deployments:
  - name: "é𝄞"  # these are two and four bytes of UTF-8, and one and two units of UTF-16
    entrypoint: "flows.py:flow"
    work_pol: {name: p}
    schedules: [{cron: "61 * * * *"}]
"""
CASES = {
    "dagster.yaml": DAGSTER,
    "prefect.yaml": PREFECT,
    "broken/dagster.yaml": "storage: {a: [}\n",
    "tabs/dagster.yaml": "storage:\n\tpostgres: 1\n",
    "mark/dagster.yaml": "\ufefftelemetri: {enabled: true}\n",
    "lines/dagster.yaml": "a: 'x\u2028y'\ntelemetri: {enabled: true}\n",
    "connections.yaml": "a: {conn_type: http, passwort: hunter2Zq7}\n",
    "airflow.cfg": "[core]\nparallelismm = 3\nsql_alchemy_conn = postgresql://u:hunter2Zq7@h/d\n",
    "prefect.toml": "[server.api]\nprt = 4200\n",
    "x/.env": "PREFECT_API_URI=hunter2Zq7\nnot a line\n",
    "values/deployment.yaml": "environments: {a: }\nresources: {}\ncurrent: {env: X Y}\nvalues: {b: {}}\n",
}


def reported(file: Path, capsys: pytest.CaptureFixture[str]) -> set[tuple[str, str, int, int]]:
    """Code, message, line and column of each finding of the command."""
    capsys.readouterr()
    run(["validate", "--format", "json", str(file)])
    found = json.loads(capsys.readouterr().out)
    return {(one["code"], one["message"], one.get("line") or 1, one.get("column") or 1) for one in found}


@pytest.mark.parametrize("name", CASES)
def test_the_editor_says_what_the_command_says(
    name: str,
    server: LanguageServer,
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(project)
    file = project / "documents" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(CASES[name], "utf-8")
    expected = reported(file, capsys)
    assert expected
    server.open(file, CASES[name], "yaml")
    text = Text(CASES[name])
    shown = {
        (one["code"], one["message"], text.offset(Position(**one["range"]["start"])))
        for one in server.diagnostics(file)
    }
    places = {(code, text.place(line, column)) for code, _, line, column in expected}
    assert {(code, offset) for code, _, offset in shown} == places
    for code, message, _, _ in expected:
        assert any(code == other and message in words for other, words, _ in shown), message
    assert "hunter2" not in json.dumps(server.diagnostics(file))


def test_positions_are_those_of_utf_16(server: LanguageServer, project: Path) -> None:
    file = project / "utf" / "dagster.yaml"
    server.open(file, 'telemetry: {"é𝄞": 1, enabled: 5}\n', "yaml")
    found = {one["code"]: one["range"] for one in server.diagnostics(file)}
    assert found["type"]["start"] == {"line": 0, "character": 31}  # two units for the sign of music
    assert found["type"]["end"] == {"line": 0, "character": 32}


def test_a_file_of_another_program_is_left_alone(server: LanguageServer, project: Path) -> None:
    file = project / "compose.yaml"
    server.open(file, "services: {a: {image: b}}\n", "yaml")
    assert server.diagnostics(file) == []


def test_what_is_typed_is_judged_anew(server: LanguageServer, project: Path) -> None:
    file = project / "typed" / "dagster.yaml"
    server.open(file, "telemetry: {enabled: true}\n", "yaml")
    assert server.diagnostics(file) == []
    server.edit(file, (0, 12), (0, 19), "enable", 2)
    assert [one["code"] for one in server.diagnostics(file, version=2)] == ["unknown-key"]
    for version in range(3, 30):  # faster than anything can be judged: the last one counts
        server.edit(file, (0, 18), (0, 18 + (version + 1) % 2), "d" * (version % 2), version)
    assert server.diagnostics(file, version=29) == []


def test_a_deployment_is_judged_as_it_is_typed(server: LanguageServer, project: Path) -> None:
    file = project / "deployment.yaml"
    text = file.read_text()
    server.open(file, text, "yaml")
    assert server.diagnostics(file) == []
    server.change(file, text.replace("port: 5432", "port: many"), 2)
    found = server.diagnostics(file, version=2)
    assert [(one["code"], one["range"]["start"]["line"]) for one in found] == [("type", 28)]
    assert "warehouse.port" in found[0]["message"]
    server.change(file, text, 3)
    assert server.diagnostics(file, version=3) == []


def test_a_key_of_a_large_file_is_answered_soon(server: LanguageServer, project: Path) -> None:
    """A second for 300 lines on a machine that does other things too: twenty times what it takes on an idle one."""
    file = project / "large" / "dagster.yaml"
    head = "run_launcher:\n  module: dagster_docker\n  class: DockerRunLauncher\n  config:\n    env_vars:\n"
    server.open(file, head + "".join(f"      - VARIABLE_{n}\n" for n in range(300)), "yaml")
    assert server.diagnostics(file) == []
    begin = time.monotonic()
    server.edit(file, (0, 0), (0, 0), "telemetri: {}\n", 2)
    assert [one["code"] for one in server.diagnostics(file, version=2)] == ["unknown-key"]
    assert time.monotonic() - begin < 20
