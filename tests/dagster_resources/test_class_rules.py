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

from dagster import Config, ConfigurableResource
from pydantic import AfterValidator, ConfigDict, Field, SecretStr, StringConstraints, field_validator, model_validator


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


class Cat(Config):
    kind: Literal["cat"] = "cat"
    lives: int = Field(default=9, ge=1, description="Left.")
    password: Optional[str] = None


class Dog(Config):
    kind: Literal["dog"] = "dog"


class Beside(ConfigurableResource):
    model_config = ConfigDict(str_max_length=30)
    kind: Literal["s3"] = "s3"
    pet: Union[Cat, Dog] = Field(discriminator="kind")
    first: Cat = Cat(lives=3)
    second: Cat = Cat(password="hunter4")
    named: List[str] = Field(default_factory=lambda: ["a"])
    tags: Dict[str, str] = Field(default_factory=dict)
    most: float = float("inf")
    old: Optional[str] = Field(default=None, title="Old", deprecated="use region", examples=["eu"])
    lower: Annotated[str, StringConstraints(to_lower=True, max_length=5)] = "x"
    other: str = Field(default="x", json_schema_extra={"minLength": 3, "examples": ["y"]})
    read_as: str = Field(default="x", validation_alias="b")
    token: str = Field(json_schema_extra={"x-sensitive": False})
    api_key: Optional[str] = "hunter2"
    many: List[str] = Field(default=[], json_schema_extra={"x-secret": True})
    by_name: Dict[str, str] = Field(default={"a": "hunter3"}, json_schema_extra={"x-secret": True})
    inner: List[Annotated[str, Field(description="One of them.", max_length=3, json_schema_extra={"x-secret": True})]] = []
    amount: float = Field(default=1.5, json_schema_extra={"x-secret": True})

    @field_validator("lower")
    @classmethod
    def checked(cls, value):
        return value

    @model_validator(mode="after")
    def whole(self):
        return self


class Refused(ConfigurableResource):
    either: Union[str, int]


class Numbers(ConfigurableResource):
    one: Literal[1, 2] = 1


class Default(ConfigurableResource):
    modes: List[Mode] = [Mode.FAST]


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
BESIDE = {
    "kind": {"default": "s3", "const": "s3"},
    "pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "x-discriminator": ["kind"]},
    "first": {"default": {"kind": "cat", "lives": 3}, "$ref": "#/$defs/Cat"},
    "second": {"$ref": "#/$defs/Cat"},
    "named": {"type": "array", "items": {"type": "string", "x-env": True}},
    "tags": {"default": {}, "type": "object", "additionalProperties": {"type": "string", "x-env": True}},
    "most": {"type": "number"},
    "old": {
        "title": "Old", "examples": ["eu"], "x-deprecated": {"reason": "use region"},
        "anyOf": [{"type": "string", "x-env": True}, {"type": "null"}],
    },
    "lower": {"default": "x", "type": "string", "maxLength": 5},
    "other": {"examples": ["y"], "default": "x", "type": "string", "x-env": True},
    "token": {"x-sensitive": False, "type": "string", "x-env": True},
    "api_key": {"anyOf": [{"type": "string", "x-secret": True}, {"type": "null"}]},
    "many": {"default": [], "type": "array", "items": {"type": "string", "x-secret": True}},
    "by_name": {"type": "object", "additionalProperties": {"type": "string", "x-secret": True}},
    "inner": {
        "default": [], "type": "array",
        "items": {"description": "One of them.", "type": "string", "maxLength": 3, "x-sensitive": True},
    },
    "amount": {"type": "number", "x-sensitive": True},
}  # fmt: skip
CAT = {
    "kind": {"const": "cat"},
    "lives": {"description": "Left.", "default": 9, "type": "integer", "x-exact-integer": True, "minimum": 1},
    "password": {"anyOf": [{"type": "string", "x-secret": True}, {"type": "null"}]},
}
LISTED = [
    "part of 'even' of shop.rules.Rules was left out: AfterValidator",
    "part of 'amount' of shop.rules.Beside was left out: the default of a secret",
    "part of 'api_key' of shop.rules.Beside was left out: the default of a secret",
    "part of 'by_name' of shop.rules.Beside was left out: the default of a secret",
    "part of 'second' of shop.rules.Beside was left out: the default, which has a secret",
    "part of 'lower' of shop.rules.Beside was left out: to_lower",
    "part of 'most' of shop.rules.Beside was left out: the default, which is of the type float",
    "part of 'named' of shop.rules.Beside was left out: the default, which a function makes",
    "part of 'other' of shop.rules.Beside was left out: 'minLength' of json_schema_extra",
    "'read_as' of shop.rules.Beside was left out: it is read by a validation_alias, which Dagster does not know, so it keeps its default",
    "part of shop.rules.Beside was left out: the validator checked, the validator whole, str_max_length of model_config",
    "shop.rules.Refused was left out: refused by Dagster: Error defining Dagster config class <class 'shop.rules.Refused'> on field 'either'. "
    "Unable to resolve config type typing.Union[str, int] to a supported Dagster config type.",
    "shop.rules.Hidden was left out: refused by Dagster: Error defining Dagster config class <class 'shop.rules.Hidden'> on field 'password'. "
    "Unable to resolve config type <class 'pydantic.types.SecretStr'> to a supported Dagster config type.",
    "shop.rules.Numbers was left out: refused by Dagster: Param \"config_value\" is not a str. Got 1 which is type <class 'int'>.",
    "shop.rules.Default was left out: refused by Dagster: Invalid default_value for Field. Ensure all required config entries are provided and "
    "all values match the expected types.",
]
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
from shop.rules import Beside, Cat
Beside(pet=Cat(), token="t")
for name in ("Refused", "Hidden", "Numbers", "Default"):
    try:
        getattr(sys.modules["shop.rules"], name)(either="a", password="p")
        sys.exit(name)
    except Exception:
        pass
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
    prefix = "warning[import-skipped]: "
    assert sorted(line.removeprefix(prefix) for line in text.splitlines() if line.startswith(prefix)) == sorted(LISTED)
    schema = (tmp_path / "schemas/dagster_resources/shop.yaml").read_text()
    assert "hunter" not in schema
    definitions = yaml.safe_load(schema)["$defs"]
    assert set(definitions) == {"Rules", "Beside", "Cat", "Dog"}
    assert definitions["Beside"]["properties"] == BESIDE
    assert definitions["Beside"]["required"] == ["pet", "token"]
    assert definitions["Cat"]["properties"] == CAT
    assert definitions["Cat"]["required"] == ["kind"]
    properties = definitions["Rules"]["properties"]
    assert {name: properties[name] for name in EXPECTED} == EXPECTED
    done = with_dagster(dagster, tmp_path, ASK, {})
    takes = json.loads(done.stdout.splitlines()[-1])
    assert takes == {name: bool({"x-env", "x-secret"} & EXPECTED[name].keys()) for name in takes}
