"""Where the flow of an entrypoint is looked for: from the working directory, beside the file, and up to the repository's root."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.systems.prefect.parameters import parameter_notes

FLOW = "from prefect import flow\n\n@flow\ndef etl(day: str = 'x'): ...\n"


def document(entrypoint: str, **parameters: object) -> dict[str, object]:
    return {"deployments": [{"name": "a", "entrypoint": entrypoint, "parameters": parameters}]}


def told(entrypoint: str, file: Path, **parameters: object) -> list[tuple[str, str]]:
    return [(note.code, note.severity) for note in parameter_notes(document(entrypoint, **parameters), file)]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "teams" / "a" / "flows").mkdir(parents=True)
    (tmp_path / "teams" / "a" / "flows" / "etl.py").write_text(FLOW)
    return tmp_path


@pytest.mark.parametrize("started_in", [".", "teams", "teams/a"])
@pytest.mark.parametrize("entrypoint", ["teams/a/flows/etl.py:etl", "a/flows/etl.py:etl", "flows/etl.py:etl"])
def test_a_flow_is_found_from_every_folder_that_a_deploy_is_started_in(
    repository: Path, monkeypatch: pytest.MonkeyPatch, started_in: str, entrypoint: str
) -> None:
    monkeypatch.chdir(repository / started_in)
    file = repository / "teams" / "a" / "prefect.yaml"
    assert told(entrypoint, file) == []
    assert told(entrypoint, file, day=5) == [("prefect-parameter", "error")]


def test_the_working_directory_counts_before_the_files_own(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "flow.py").write_text(FLOW)
    (repository / "teams" / "flow.py").write_text(FLOW.replace("day: str", "hour: int"))
    monkeypatch.chdir(repository)
    assert told("flow.py:etl", repository / "teams" / "prefect.yaml", day="x") == []
    monkeypatch.chdir(repository / "teams")
    assert told("flow.py:etl", repository / "teams" / "prefect.yaml", day="x") == [("prefect-parameter", "error")]


def test_where_flows_are_a_missing_one_is_a_warning_and_elsewhere_it_was_not_looked_at(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    file = repository / "teams" / "a" / "prefect.yaml"
    assert told("flows/elt.py:etl", file) == [("prefect-entrypoint", "warning")]
    assert told("src/elt.py:etl", file) == [("prefect-entrypoint", "note")]


@pytest.mark.parametrize(
    "source",
    [
        "from flows import etl\n",
        "from flows import *\n",
        "etl = flow(work)\n",
        "if True:\n    def etl(): ...\n",
        "import x as etl\n",
    ],
)
def test_a_name_that_a_module_gets_in_another_way_is_no_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "f.py").write_text(source)
    assert told("f.py:etl", tmp_path / "prefect.yaml") == []
    assert told("f.py:elt", tmp_path / "prefect.yaml") == [("prefect-entrypoint", "warning")] * ("*" not in source)
