"""The table of an import in pyproject.toml: written without touching what people wrote, and read back with its mistakes named."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.diagnostics import ProjectError
from confwright.build.imports.remembering import remember
from confwright.build.imports.wanted import wanted
from confwright.cli.importing import importers
from confwright.project.reading import load_project

HEAD = '[tool.confwright.packages.app]\nschema = "app.yaml"\n'
TEXTS = {
    "nothing": HEAD,
    "no end of the last line": HEAD.rstrip("\n"),
    "tables after it": HEAD
    + '\n[tool.confwright.imports.dagster-resources]\nclasses = ["a"]\n\n# other\n[project]\nname = "x"\n',
    "a list over lines": HEAD
    + "[tool.confwright.imports.dagster-resources]\nclasses = [\n    'a', # why\n]\npython = 'p/python'\n",
    "windows": (HEAD + "\n[tool.confwright.imports.dagster]\n").replace("\n", "\r\n"),
    "another import": HEAD + '\n[tool.confwright.imports]\nprefect = {flows = ["f.py:flow"]}\n',
}


def project_of(folder: Path, text: str) -> Path:
    (folder / "app.yaml").write_text("{type: object}")
    (folder / "pyproject.toml").write_bytes(text.encode())
    return folder.resolve()


@pytest.mark.parametrize("name", TEXTS)
def test_the_rest_of_the_settings_stays(name: str, tmp_path: Path) -> None:
    root = project_of(tmp_path, TEXTS[name])
    before = tomllib.loads(TEXTS[name])
    one = wanted(importers()["dagster-resources"], {"classes": ["shop.resources"]}, load_project(root))
    assert remember(one, one.options)
    text = (root / "pyproject.toml").read_bytes().decode()
    data = tomllib.loads(text)
    (table,) = [data["tool"]["confwright"]["imports"].pop("dagster-resources")]
    assert table["classes"][-1] == "shop.resources"
    before["tool"]["confwright"].setdefault("imports", {}).pop("dagster-resources", None)
    assert data == before
    assert ("\r\n" in text) == (name == "windows")
    assert ("# other" in text, "[project]" in text) == ("# other" in TEXTS[name], "[project]" in TEXTS[name])
    again = wanted(importers()["dagster-resources"], {"classes": ["shop.resources"]}, load_project(root))
    assert not remember(again, again.options)


@pytest.mark.parametrize("table", ["", "[tool.confwright]\n", '[tool.confwright]\noutput = "made"\n'])
def test_the_first_import_of_a_project_is_remembered(
    table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[project]\nname = "x"\n{table}')
    (tmp_path / "a.json").write_text('{"a": 1}')
    monkeypatch.chdir(tmp_path)
    assert run(["import", "json-sample", "a.json"]) == 0
    assert [one.name for one in load_project(tmp_path).imports] == ["json-sample"]


def test_jobs_are_those_of_a_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["import", "dagster-jobs"]) == 2
    assert "no module is named" in capsys.readouterr().err


def test_what_cannot_be_written_is_shown(tmp_path: Path) -> None:
    root = project_of(tmp_path, HEAD + "\n[tool]\nconfwright.imports = {dagster = {}}\n")
    one = wanted(importers()["airflow"], {}, load_project(root))
    with pytest.raises(ProjectError, match=r"write it yourself: \[tool.confwright.imports.airflow\]"):
        remember(one, one.options)


WRONG = {
    "[tool.confwright.imports.dagstr]\n": "there is no importer 'dagstr' (did you mean 'dagster'?)",
    '[tool.confwright.imports.dagster]\nclases = ["a:B"]\n': "there is no option 'clases' of dagster (did you mean 'classes'?)",
    '[tool.confwright.imports.dagster-resources]\ninstalled = "yes"\n': "'installed' of dagster-resources has a value of the wrong type",
    "[tool.confwright.imports.dagster]\nclasses = [1]\n": "tool.confwright.imports.dagster.classes: must be text, or a list of texts",
    "[tool.confwright.imports]\ndagster = 1\n": "tool.confwright.imports.dagster: must be a table",
    '[tool.confwright.imports.dagster]\noutput = "../x"\n': "'../x' is outside the project",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_mistake_is_named(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project_of(tmp_path, HEAD + text))
    assert run(["import"]) == 2
    assert WRONG[text] in capsys.readouterr().err


def test_nothing_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project_of(tmp_path, HEAD))
    assert run(["import"]) == 2
    assert "no import is remembered" in capsys.readouterr().err
