"""Valid inputs of every kind with parts exchanged, left out, renamed and added: whatever comes of it, no `error[internal]`."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.base.codes import explanations
from confwright.base.diagnostics import GenerateError
from confwright.environments.analysis import analyse
from confwright.environments.example import example
from confwright.environments.layout import layout_deployment
from confwright.generate.guards import limits_of, only_generate_errors
from confwright.generate.pipeline import Options, make_package
from confwright.project.reading import claimed, load_project
from confwright.validate.check import check
from confwright.validate.formats import FORMATS
from confwright.validate.lints import with_lints
from confwright.validate.packages import find_package
from confwright.validate.text_report import Style, text_report
from tests.budget import FUZZ

ROOT = Path(__file__).parents[2]
_WORDS = (
    "type properties items required enum const default anyOf oneOf allOf not if then else $ref $defs $id $anchor $dynamicRef "
    "$dynamicAnchor $schema pattern patternProperties additionalProperties unevaluatedProperties prefixItems contains minContains "
    "minimum multipleOf minLength maxItems uniqueItems propertyNames dependentRequired dependentSchemas dependencies definitions "
    "format title description examples x-env x-secret x-sensitive x-name x-discriminator x-aliases x-resource x-deprecated x-yaml "
    "x-attribute x-unique-by environments current resources values extends schema env form base local documents ref-roots style "
    "limits output packages deployment docs-url name module class config work_pool job_variables schedules"
)
WORDS = _WORDS.split()
VALUES: list[Any] = [
    None, True, False, 0, -1, 1.5, 1e308, 10**30, "", "a", "string", "object", "#", "#/", "#/$defs/x", "other.yaml", "../x", "\0",
    "\u202e", [], {}, [[]], [{}], {"": {}}, {"a": 1}, ["a"], [1, 1], {"type": ["string", "null"]}, {"$ref": "#"}, {"env": "X"},
    {"env": 1}, {"env": None}, {"form": {}}, {"form": []}, "{{ $X }}", "{{", "${X}", "2020-01-01", "0x10", "(a+)+$", "[", "^.*$",
    {"not": {}}, {"enum": []}, {"const": {"a": [1]}}, [True, 1, 1.0], "class", "None", "self", "x" * 300, "a.b", "1a", "_", "..", "/",
]  # fmt: skip
SEEDS = range(40 * FUZZ)


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    for key in node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
        yield from places(node[key], (*at, key))


def part(node: Any, at: tuple[Any, ...]) -> Any:
    for key in at:
        node = node[key]
    return node


def mutated(data: Any, draw: random.Random) -> Any:
    """The data with one to three changes."""
    data = copy.deepcopy(data)
    for _ in range(draw.choice((1, 1, 2, 3))):
        every = list(places(data))
        at = draw.choice(every)
        node, other = part(data, at), copy.deepcopy(part(data, draw.choice(every)))
        change, value = draw.randrange(6), copy.deepcopy(draw.choice(VALUES))
        if isinstance(node, dict) and change == 0:
            node[draw.choice(WORDS)] = value
        elif isinstance(node, dict) and change == 1:
            node[draw.choice(WORDS)] = other
        elif isinstance(node, dict) and change == 2 and node:
            node[draw.choice([*WORDS, "", "a b", "\0"])] = node.pop(draw.choice(list(node)))
        elif at and change == 3:
            part(data, at[:-1])[at[-1]] = other
        elif at and change == 4:
            del part(data, at[:-1])[at[-1]]
        elif at:
            part(data, at[:-1])[at[-1]] = value
    return data


def loaded(*patterns: str) -> list[Any]:
    paths = sorted(path for pattern in patterns for path in ROOT.glob(pattern) if path.stat().st_size < 20_000)
    assert paths
    found: list[Any] = []
    for path in paths:
        try:
            data = yaml.safe_load(path.read_text("utf-8"))
            json.dumps(data, default=str)
        except (yaml.YAMLError, ValueError, RecursionError):  # a case of a file that is unreadable, or holds itself
            continue
        found += [data] if isinstance(data, dict) else []
    return found


def accept(error: GenerateError) -> None:
    """Anything may be wrong with such an input, but nothing with this tool: the defect itself is shown, for whoever mends it."""
    if any(one.code == "internal" for one in error.diagnostics):
        raise error.__cause__ or error


@pytest.mark.parametrize("seed", SEEDS)
def test_schemas(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    for data in draw.sample(loaded("tests/cases/*/schema.yaml"), 4):
        (tmp_path / "app.yaml").write_text(json.dumps(mutated(data, draw)))
        try:
            with only_generate_errors():
                make_package(tmp_path / "app.yaml", "app", {}, Options(limits=limits_of({})))
        except GenerateError as error:
            accept(error)


SCHEMA = """\
type: object
required: [account]
properties:
  account: {type: string}
  user: {type: string, x-env: true}
  password: {type: string, x-env: true, x-secret: true}
  any: {type: object}
  n: {anyOf: [{type: integer, x-env: true}, {type: array, items: {type: string}}]}
"""
DEPLOYMENT = """\
environments: {local: {}, branch: {extends: local}, production: {}}
current: {env: DAGSTER_DEPLOYMENT, default: local}
resources: {db: {schema: db.yaml}}
values:
  base: {db: {account: acme, any: {a: [1]}}}
  local: {db: {user: dev, password: {env: DEV_PASSWORD}}}
  production: {db: {user: {env: DB_USER}, password: {env: PASSWORD}, n: 3}}
"""


@pytest.mark.parametrize("seed", SEEDS)
def test_deployments(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.res]\ndeployment = "deployment.yaml"\n')
    project = None
    for _ in range(4):
        text = json.dumps(mutated(yaml.safe_load(SCHEMA), draw)) if draw.random() < 0.3 else SCHEMA
        (tmp_path / "db.yaml").write_text(text)
        (tmp_path / "deployment.yaml").write_text(json.dumps(mutated(yaml.safe_load(DEPLOYMENT), draw)))
        try:
            with only_generate_errors():
                project = load_project(tmp_path)
                found = analyse(project.deployments[0], project)
                layout_deployment(found.deployment, found.types, found.values)
                example(found)
        except GenerateError as error:
            accept(error)
    assert project is not None


SETTINGS = {
    "output": "generated", "limits": {"size": 100}, "docs-url": "https://x/",
    "packages": {"a": {"schema": "db.yaml", "documents": ["*.yaml"], "style": "pydantic"}, "d": {"deployment": "d.yaml"}},
}  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_settings(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    (tmp_path / "db.yaml").write_text(SCHEMA)
    (tmp_path / "d.yaml").write_text(DEPLOYMENT)
    for _ in range(20):
        (tmp_path / "pyproject.toml").write_text(f"tool = {{confwright = {toml(mutated(SETTINGS, draw))}}}\n")
        try:
            with only_generate_errors():
                claimed(load_project(tmp_path))
        except GenerateError as error:
            accept(error)


def toml(value: Any) -> str:
    """A value as TOML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(str(key))} = {toml(member)}" for key, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return '""' if value is None else json.dumps(value)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("package", "name", "patterns"),
    [
        ("dagster", "dagster.yaml", ["tests/cases/dagster_errors/*.yaml", "tests/cases/dagster_hints/*.yaml"]),
        ("prefect", "prefect.yaml", ["tests/faults/**/prefect.yaml", "examples/**/prefect.yaml"]),
        ("dagster_cloud", "dagster_cloud.yaml", ["examples/**/dagster_cloud.yaml", "tests/**/dagster_cloud.yaml"]),
    ],
)
def test_documents(package: str, name: str, patterns: list[str], seed: int) -> None:
    draw = random.Random(seed)
    project = load_project(ROOT)
    module = find_package(package, project)
    given = [*(loaded(*patterns) if any(list(ROOT.glob(p)) for p in patterns) else []), *EXAMPLES.get(package, [])]
    for _ in range(3):
        text = yaml.safe_dump(mutated(draw.choice(given), draw), allow_unicode=True)
        if draw.random() < 0.3:
            at = draw.randrange(len(text) + 1)
            text = (
                text[:at]
                + draw.choice(["*x", "!x ", "&x ", "\t", "{", '"', "|", "- ", "<<: ", ": ", "---\n", "? "])
                + text[at:]
            )
        content = text.encode()
        found = with_lints(check(content, name, module), content, name, module, project)
        for form in FORMATS.values():
            form(found, explanations(), "")
        list(text_report(found, Style(colour=False, ascii=False), explanations(), ""))


EXAMPLES: dict[str, list[Any]] = {
    "prefect": [
        {"name": "p", "pull": [{"prefect.deployments.steps.git_clone": {"repository": "r", "branch": "b"}}],
         "deployments": [{"name": "d", "entrypoint": "f.py:f", "parameters": {"a": 1}, "schedules": [{"cron": "0 0 * * *"}],
                          "work_pool": {"name": "p", "job_variables": {"image": "x", "env": {"A": "{{ $B }}"}}}}]},
    ],
    "dagster_cloud": [{"locations": [{"location_name": "a", "code_source": {"module_name": "m"}, "image": "i"}]}],
}  # fmt: skip
