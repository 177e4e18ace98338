"""A schema that is being written: what `confwright generate` says of it, keywords with what becomes of them, their values."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.editor.answers import Asked, colours, completions, outline, possible, shown
from confwright.editor.positions import Text
from confwright.editor.session import Session
from confwright.generate.schema.keywords import KEYWORDS

ROOT = Path(__file__).parents[2]
SCHEMA = """\
$schema: https://json-schema.org/draft/2020-12/schema
type: object
properties:
  password:
    type: string
    x-secret: true
  port: {type: integer, minimum: 1, format: date}
additionalProperties: false
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.service]\nschema = "own.yaml"\n', "utf-8")
    (tmp_path / "own.yaml").write_text(SCHEMA, "utf-8")
    return tmp_path


def asked(file: Path, text: str) -> Asked:
    session = Session()
    session.show(file, text)
    return Asked(session, file, file.as_uri(), Text(text), "utf-16")


def labels(file: Path, marked: str) -> list[str]:
    one = asked(file, marked.replace("¦", ""))
    return [item["label"] for item in completions(one, one.text.position(marked.index("¦")))["items"]]


WRONG = {
    "a type": ("type: integer", "type: intger"),
    "a keyword": ("minimum", "minimun"),
    "ours": ("x-secret", "x-secrt"),
    "a value": ("minimum: 1", "minimum: x"),
    "no YAML": ("{type: integer", "{type: [integer"),
    "a reference": ("{type: integer", "{$ref: '#/$defs/No'"),
}


@pytest.mark.parametrize("case", WRONG)
def test_as_generate_says(case: str, project: Path) -> None:
    file, text = project / "own.yaml", SCHEMA.replace(*WRONG[case])
    found = asked(file, text).session.findings(file)
    file.write_text(text, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "confwright", "generate", "--no-verify"], cwd=project, capture_output=True, text=True, check=False
    )  # fmt: skip
    said = {line for line in run.stderr.splitlines() if line.startswith("own.yaml:")}
    assert said
    assert {f"own.yaml:{one.line}:{one.column}: {one.severity}[{one.code}]: {one.text}" for one in found} == said


def test_nothing_is_wrong(project: Path) -> None:
    assert asked(project / "own.yaml", SCHEMA).session.findings(project / "own.yaml") == []
    others = project / "types.yaml"  # which others refer to
    others.touch()
    assert asked(others, "$defs:\n  A: {type: string}\n").session.findings(others) == []


def test_a_schema_of_others_is_left_alone(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    for file in (project / "values.yaml", tmp_path_factory.mktemp("other") / "own.yaml"):
        one = asked(file, "type: strng\nproperties: {}\n")
        assert one.session.findings(file) == []
        assert one.session.schema(file) is None


def test_keywords(project: Path) -> None:
    file = project / "own.yaml"
    assert set(labels(file, SCHEMA + "¦")) == set(KEYWORDS) - {"$schema", "type", "properties", "additionalProperties"}
    assert set(labels(file, SCHEMA.replace("x-secret: true", "x-sec¦"))) >= {"x-secret", "x-env", "pattern"}
    assert labels(file, SCHEMA.replace("type: string", "type: ¦")) == [
        "array",
        "boolean",
        "integer",
        "null",
        "number",
        "object",
        "string",
    ]
    assert "uuid" in labels(file, SCHEMA.replace("format: date", "format: ¦"))
    assert labels(file, SCHEMA.replace("x-secret: true", "x-env: {form: ¦}"))[0] == "prefect"
    assert labels(file, SCHEMA.replace("x-secret: true", "x-secret: ¦")) == ["true", "false"]
    # The names of properties are free.
    assert labels(file, SCHEMA.replace("  password:\n", "  pass¦:\n")) == []


def test_what_is_shown(project: Path) -> None:
    one = asked(project / "own.yaml", SCHEMA)
    found = shown(one, one.text.position(SCHEMA.index("x-secret") + 1))
    assert found is not None
    assert KEYWORDS["x-secret"].becomes in found["contents"]["value"]
    assert [symbol["name"] for symbol in outline(one)] == ["$schema", "type", "properties", "additionalProperties"]
    assert colours(one) == {"data": []}
    spot = one.text.position(SCHEMA.index("string") + 1)
    assert possible(one, spot, spot, [], automatic=False) == []


def test_the_schemas_of_resources(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples/analytics", tmp_path / "analytics")
    file = tmp_path / "analytics/schemas/dagster_resources/analytics.yaml"
    text = file.read_text("utf-8")
    assert asked(file, text).session.findings(file) == []
    (found,) = asked(file, text.replace("type: string", "type: strng", 1)).session.findings(file)
    assert (found.code, found.severity) == ("schema-keyword", "error")
    assert text.splitlines()[found.line - 1].strip().startswith("type: string")
