"""docs/reference/deployment.md has every key of deployment.yaml, and an example with each of them that the schema allows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from confwright.environments.reference import EXAMPLE, deployment_page, keys

ROOT = Path(__file__).parents[2]
NAMES = {"ENVIRONMENT", "RESOURCE", "LAYER", "VARIABLE", "DEPLOYMENT"}


def test_the_page_is_what_the_schema_gives() -> None:
    assert (ROOT / "docs/reference/deployment.md").read_text("utf-8") == deployment_page(), "run `make docs`"


def test_the_example_has_every_key_and_is_valid() -> None:
    example = yaml.safe_load(EXAMPLE)
    schema = yaml.safe_load((ROOT / "schemas/confwright/deployment.yaml").read_text("utf-8"))
    jsonschema_rs.validator_for(schema).validate(example)
    said = {path: (type_, text) for path, type_, text in keys()}
    assert len(said) > 35
    assert [path for path, parts in said.items() if not all(parts)] == []
    assert [path for path in said if not _has(example, path.split("."))] == []


def _has(value: Any, path: list[str]) -> bool:
    if not path:
        return True
    if not isinstance(value, dict):
        return False
    here = list(value.values()) if path[0] in NAMES else [value[path[0]]] if path[0] in value else []
    return any(_has(one, path[1:]) for one in here)
