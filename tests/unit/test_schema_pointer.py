"""A schema that is a part of its file: `schema = "FILE#/pointer"` of a package."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run

SCHEMA = """
$defs:
  Config: {type: object, properties: {name: {$ref: "#/$defs/Name"}, below: {$ref: "#/$defs/Config"}}, additionalProperties: false}
  Name: {type: string, minLength: 2}
"""


def project(folder: Path, schema: str) -> None:
    (folder / "shop.yaml").write_text(SCHEMA)
    (folder / "pyproject.toml").write_text(f'[tool.confwright.packages.shop]\nschema = "{schema}"\n')


def test_documents_are_read_by_that_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path, "shop.yaml#/$defs/Config")
    monkeypatch.chdir(tmp_path)
    assert run(["generate"]) == 0
    document = tmp_path / "a.yaml"
    document.write_text("name: ab\nbelow: {name: c}\nnme: x\n")
    capsys.readouterr()
    assert run(["validate", "--as", "shop", "a.yaml"]) == 1
    said = capsys.readouterr().err
    assert "a.yaml:2:15: error[min-length]: below.name" in said
    assert "a.yaml:3:1: error[unknown-key]: nme" in said
    # Another part of the same file is another package: what was generated before does not stay.
    project(tmp_path, "shop.yaml#/$defs/Name")
    assert run(["generate", "--check"]) == 1


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("shop.yaml#/$defs/Confg", "error[ref-missing]: there is no #/$defs/Confg here (did you mean 'Config'?)"),
        ("shop.yaml#/$defs/Name/type", "error[ref-type]: #/$defs/Name/type is not a schema"),
        ("shp.yaml#/$defs/Name", "there is no file 'shp.yaml'"),
    ],
)
def test_a_pointer_that_leads_nowhere(
    schema: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path, schema)
    monkeypatch.chdir(tmp_path)
    assert run(["generate"]) != 0
    assert said in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()
