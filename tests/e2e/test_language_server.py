"""What an editor offers on `generated.dagster`, asked of the real language server."""

from __future__ import annotations

import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.lsp import LanguageServer, LanguageServerError, Place, language_server

ROOT = Path(__file__).parents[2]
SERVER = Path(sys.executable).with_name("basedpyright-langserver")
FILE = ROOT / "unsaved_example.py"
"""Known to the server alone: it is opened, and never written."""

# Each `<name>` marks a place that is asked about and is not part of the text.
EXAMPLE = """\
from generated.dagster import Dag<import>sterInstance, DockerRunLauncher, PostgresDb, PostgresStorage, Storage, load_file

DagsterInstance(<root>)
DagsterInstance(storage=Storage(postgres=PostgresStorage(postgres_db=PostgresDb(<nested>))))
Docker<class>RunLauncher()
DockerRunLauncher(module="<literal>")
load_<function>file("dagster.yaml")

instance = load_file("dagster.yaml")
instance.<section>
if instance.storage and instance.storage.postgres and instance.storage.postgres.postgres_db:
    instance.storage.postgres.postgres_db.<deep>
if isinstance(instance.run_launcher, DockerRunLauncher):
    instance.run_launcher.<branch>
"""


@dataclass(frozen=True)
class Editor:
    """The opened example, asked by the names of its places."""

    server: LanguageServer
    places: dict[str, Place]

    def completions(self, name: str) -> set[str]:
        return set(self.server.completions(FILE, self.places[name]))

    def hover(self, name: str) -> str:
        return self.server.hover(FILE, self.places[name])


def marked(text: str) -> tuple[str, dict[str, Place]]:
    """The text without its marks, and where they were."""
    places: dict[str, Place] = {}
    lines = text.splitlines()
    for number, line in enumerate(lines):
        before, opening, rest = line.partition("<")
        if opening:
            name, _, after = rest.partition(">")
            places[name] = Place(number, len(before))
            lines[number] = before + after
    return "\n".join(lines) + "\n", places


@pytest.fixture(scope="module")
def editor() -> Generator[Editor]:
    text, places = marked(EXAMPLE)
    analysis = {"diagnosticMode": "openFilesOnly", "typeCheckingMode": "off"}
    settings = {"python": {"pythonPath": sys.executable}, "basedpyright": {"analysis": analysis}}
    with language_server([SERVER, "--stdio"], ROOT, settings) as server:
        server.open(FILE, text)
        yield Editor(server, places)


def test_completion_in_the_constructor_of_the_root_offers_its_fields(editor: Editor) -> None:
    assert {"storage=", "run_launcher=", "run_coordinator=", "telemetry=", "retention="} <= editor.completions("root")


def test_completion_in_a_nested_constructor_offers_its_fields_and_not_those_around(editor: Editor) -> None:
    offered = editor.completions("nested")
    fields = {"username=", "password=", "hostname=", "db_name=", "port=", "params=", "scheme="}
    assert {label for label in offered if label.endswith("=")} == fields


def test_completion_on_a_loaded_value_offers_its_fields(editor: Editor) -> None:
    offered = editor.completions("section")
    assert {"storage", "run_launcher", "python_logs", "run_retries"} <= offered
    assert "postgres" not in offered


def test_completion_reaches_down_once_absence_is_ruled_out(editor: Editor) -> None:
    assert {"username", "hostname", "port"} <= editor.completions("deep")


def test_completion_knows_the_branch_of_a_union(editor: Editor) -> None:
    assert {"module", "class_", "config"} <= editor.completions("branch")


def test_completion_in_a_string_offers_the_spellings_of_a_module(editor: Editor) -> None:
    offered = {label.strip("\"'") for label in editor.completions("literal")}
    assert {"dagster_docker", "dagster_docker.docker_run_launcher"} <= offered


def test_completion_in_an_import_offers_classes(editor: Editor) -> None:
    assert "DagsterInstance" in editor.completions("import")


def test_hover_over_a_class_shows_its_docstring(editor: Editor) -> None:
    shown = editor.hover("class")
    assert "class DockerRunLauncher" in shown
    assert "Launches runs in a Docker container" in shown


def test_hover_over_a_function_shows_signature_and_docstring(editor: Editor) -> None:
    shown = editor.hover("function")
    assert "DagsterInstance" in shown
    assert "Raises ConfigError" in shown


def test_a_server_that_does_not_answer_is_told_and_ended(tmp_path: Path) -> None:
    silent = [sys.executable, "-c", "import sys; sys.stderr.write('lost'); sys.stderr.flush(); sys.stdin.read()"]
    with (
        pytest.raises(LanguageServerError, match="no answer to initialize in time"),
        language_server(silent, tmp_path, {}, timeout=1),
    ):
        pass


def test_a_server_that_ends_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(LanguageServerError, match=r"the server (ended before it answered|is gone)"),
        language_server([sys.executable, "-c", "raise SystemExit('out of order')"], tmp_path, {}),
    ):
        pass
