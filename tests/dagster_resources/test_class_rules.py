"""What classes say beside their types is imported, and the real Dagster agrees about references."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from confwright.__main__ import run
from tests.dagster_resources.project import with_dagster

CLASSES = """\
from enum import Enum
from typing import Annotated, Dict, List, Literal, Optional, Union

from dagster import ConfigurableResource
from pydantic import AfterValidator, Field, SecretStr


class Mode(Enum):
    FAST = "fast"
    SLOW = "slow"


class Rules(ConfigurableResource):
    workers: int = Field(ge=1, le=8)
    retries: int = Field(ge=0, le=8)
    ratio: float = Field(gt=0, lt=1)
    region: str = Field(pattern="^[a-z]+-[0-9]$", description="Where it runs.")
    name: str = Field(min_length=1)
    code: str = Field(min_length=2, max_length=4)
    tags: List[str] = Field(min_length=1, max_length=3)
    ports: List[Annotated[int, Field(ge=1)]]
    limits: Dict[str, int] = Field(min_length=1)
    maybe: Optional[int] = Field(default=None, ge=1)
    kind: Literal["a", "b"] = "a"
    mode: Mode = Mode.FAST
    password: str
    secret_name: str = Field(json_schema_extra={"x-secret": True})
    token: str = Field(json_schema_extra={"x-secret": False})
    address: str = Field(json_schema_extra={"x-sensitive": True})
    dsn: str = Field(json_schema_extra={"x-sensitive": False})
    even: Annotated[int, AfterValidator(lambda value: value)] = 2


class Refused(ConfigurableResource):
    either: Union[str, int]


class Hidden(ConfigurableResource):
    password: SecretStr
"""
EXPECTED = {
    "workers": {"type": "integer", "x-exact-integer": True, "minimum": 1, "maximum": 8},
    "retries": {"type": "integer", "x-exact-integer": True, "x-env": True, "minimum": 0, "maximum": 8},
    "ratio": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "region": {"description": "Where it runs.", "type": "string", "pattern": "^[a-z]+-[0-9]$"},
    "name": {"type": "string", "x-env": True, "minLength": 1},
    "code": {"type": "string", "minLength": 2, "maxLength": 4},
    "tags": {"type": "array", "items": {"type": "string", "x-env": True}, "minItems": 1, "maxItems": 3},
    "ports": {"type": "array", "items": {"type": "integer", "x-exact-integer": True, "minimum": 1}},
    "maybe": {"anyOf": [{"type": "integer", "x-exact-integer": True}, {"type": "null"}], "minimum": 1},
    "kind": {"default": "a", "enum": ["a", "b"]},
    "mode": {"default": "fast", "enum": ["fast", "slow"]},
    "password": {"type": "string", "x-secret": True},
    "secret_name": {"type": "string", "x-secret": True},
    "token": {"type": "string", "x-env": True},
    "address": {"type": "string", "x-env": True, "x-sensitive": True},
    "dsn": {"x-sensitive": False, "type": "string", "x-env": True},
}
ASK = """
import json, sys, warnings
warnings.filterwarnings("ignore")
sys.path.insert(0, "src")
from dagster import EnvVar
from shop.rules import Rules
good = dict(workers=1, retries=0, ratio=0.5, region="eu-1", name="n", code="ab", tags=["a"], ports=[1], limits={"a": 1}, password="p",
            secret_name="s", token="t", address="a", dsn="d")
Rules(**good)
found = {}
for field in ("workers", "retries", "region", "name", "code", "password", "token"):
    reference = EnvVar.int("SHOP_VALUE") if isinstance(good[field], int) else EnvVar("SHOP_VALUE")
    try:
        Rules(**{**good, field: reference})
        found[field] = True
    except Exception:
        found[field] = False
print(json.dumps(found))
"""


def test_rules_marks_and_what_cannot_be_carried_over(
    tmp_path: Path, dagster: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "src/shop").mkdir(parents=True)
    (tmp_path / "src/shop/__init__.py").touch()
    (tmp_path / "src/shop/rules.py").write_text(CLASSES)
    (tmp_path / "pyproject.toml").write_text("")
    monkeypatch.chdir(tmp_path)
    assert run(["import", "dagster-resources", "shop.rules", "--python", dagster]) == 0
    text = capsys.readouterr().err
    assert "'even' of shop.rules.Rules was left out: not checked: AfterValidator" in text
    assert "shop.rules.Refused was left out: refused by Dagster: Error defining Dagster config class" in text
    assert "Unable to resolve config type typing.Union[str, int] to a supported Dagster config type" in text
    assert "shop.rules.Hidden was left out: refused by Dagster" in text
    definitions = yaml.safe_load((tmp_path / "schemas/dagster_resources/shop.yaml").read_text())["$defs"]
    assert set(definitions) == {"Rules"}
    properties = definitions["Rules"]["properties"]
    assert {name: properties[name] for name in EXPECTED} == EXPECTED
    done = with_dagster(dagster, tmp_path, ASK, {})
    takes = json.loads(done.stdout.splitlines()[-1])
    assert takes == {name: bool({"x-env", "x-secret"} & EXPECTED[name].keys()) for name in takes}
