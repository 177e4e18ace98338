"""`confwright schema NAME` of a deployment: the names and types of this one, in one plain schema."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest
import yaml

from confwright.__main__ import run

WRONG = [
    ("user: analytics", "usr: analytics"),
    ("port: 5432", "port: many"),
    ("  production:\n    warehouse:", "  prod:\n    warehouse:"),
    ("    lake: {folder", "    lak: {folder"),
    ("default: local", "default: production"),
    ("extends: local", "extends: locl"),
]


def test_the_schema_knows_names_and_types(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    assert run(["schema", "analytics", "--output", "deployment.json"]) == 0
    text, schema = (project / "deployment.yaml").read_text(), (project / "deployment.json").read_text()
    assert '"x-' not in schema
    validator = jsonschema_rs.validator_for(json.loads(schema))
    assert validator.is_valid(yaml.safe_load(text))
    assert validator.is_valid(yaml.safe_load(text.replace("port: 5432", "port: null")))  # as `!unset` is read
    for old, new in WRONG:
        assert old in text
        assert not validator.is_valid(yaml.safe_load(text.replace(old, new, 1))), new
