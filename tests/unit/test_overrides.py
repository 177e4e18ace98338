"""Overlays: what people change in imported schemas, in files that no import writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.build.cache.inputs import input_digest
from confwright.generate.sources.overrides import merged
from confwright.project.reading import load_project

SETTINGS = '[tool.confwright.packages.app]\nschema = "schemas/imported/app.yaml"\ndocuments = ["app.yaml"]\n'
SCHEMA = """\
title: App
type: object
additionalProperties: false
properties:
  port: {type: integer, description: A port.}
  "a/b": {type: string}
  mode: {enum: [fast, slow]}
"""
PLACE = "../imported/app.yaml#"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve()
    (folder / "schemas/imported").mkdir(parents=True)
    (folder / "schemas/overrides").mkdir()
    (folder / "schemas/imported/app.yaml").write_text(SCHEMA)
    (folder / "pyproject.toml").write_text(SETTINGS)
    monkeypatch.chdir(folder)
    return folder


def overlay(root: Path, text: str, name: str = "app.yaml") -> None:
    (root / "schemas/overrides" / name).write_text(text)


def generate(*more: str) -> int:
    return run(["generate", "--no-verify", *more])


def test_a_patch_is_part_of_the_schema_for_every_command(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "app.yaml").write_text("port: 80\n")
    assert (generate(), run(["validate"])) == (0, 0)
    overlay(root, f"{PLACE}/properties/port: {{minimum: 1024, description: null}}\n")
    assert generate("--check") == 1
    assert generate() == 0
    assert "v < 1024" in (root / "generated/app/_codec.py").read_text()
    assert "A port." not in (root / "generated/app/models.py").read_text()
    capsys.readouterr()
    assert run(["validate"]) == 1
    assert "must be at least 1024" in capsys.readouterr().err
    overlay(root, f"{PLACE}/properties/a~1b: {{minLength: 3}}\n{PLACE}: {{required: [mode]}}\n", "other.yaml")
    assert generate() == 0
    assert run(["validate"]) == 1
    assert "error[missing-key]" in capsys.readouterr().err
    (root / "schemas/overrides/app.yaml").unlink()
    assert generate() == 0
    assert "v < 1024" not in (root / "generated/app/_codec.py").read_text()


def test_with_nothing_to_do_a_new_overlay_is_seen(root: Path) -> None:
    project = load_project(root)
    before = input_digest(project)
    overlay(root, f"{PLACE}/properties/port: {{minimum: 1024}}\n")
    changed = input_digest(project)
    overlay(root, f"{PLACE}/properties/port: {{minimum: 1025}}\n")
    assert len({before, changed, input_digest(project)}) == 3


WRONG = {
    f"{PLACE}/properties/prot: {{minimum: 1}}": "1:1: error[override-pointer]: /properties/prot leads nowhere in app.yaml (did you mean 'port'?)",
    f"{PLACE}/properties/mode/enum/2: slower": "1:1: error[override-pointer]: /properties/mode/enum/2 leads nowhere in app.yaml",
    "../imported/other.yaml#/properties: {}": "1:1: error[override-file]: there is no file '../imported/other.yaml' in this project",
    "../../../x.yaml#: {}": "1:1: error[override-file]: there is no file '../../../x.yaml' in this project",
    "[]": "error[override-file]: an overlay is a map of places to patches",
    "a: {": "error[yaml-syntax]",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_patch_that_leads_nowhere_is_an_error(root: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    overlay(root, f"{text}\n")
    assert generate() == 1
    said = capsys.readouterr().err
    assert WRONG[text] in said
    assert "schemas/overrides/app.yaml:" in said
    assert not (root / "generated").exists()


def test_a_patch_of_a_file_that_no_package_reads_is_checked(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "schemas/imported/unused.yaml").write_text("{$defs: {A: {type: object}}}")
    overlay(root, "../imported/unused.yaml#/$defs/A: {title: A}\n")
    assert generate() == 0
    overlay(root, "../imported/unused.yaml#/$defs/B: {title: B}\n")
    assert generate() == 1
    assert "/$defs/B leads nowhere in unused.yaml" in capsys.readouterr().err


def test_a_patch_merges_as_rfc_7396_says() -> None:
    for target, patch, result in (
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [1]}, {"a": {"b": {"c": None}}}, {"a": {"b": {}}}),
        (["a"], {"b": 1}, {"b": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ):
        assert merged(target, patch) == result
