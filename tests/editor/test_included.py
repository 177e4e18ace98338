"""Names in the files that a deployment.yaml includes: where they are defined, everything that uses them, and their new name everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from confwright.editor.navigation import Target, definitions, references
from confwright.editor.renaming import renamed
from confwright.editor.session import Session

FILES = {
    "pyproject.toml": """\
[tool.confwright.packages.one]
deployment = "one/deployment.yaml"
[tool.confwright.packages.two]
deployment = "two/deployment.yaml"
""",
    "schema.yaml": """\
type: object
additionalProperties: false
properties:
  host: {type: string, x-env: true}
  port: {type: integer}
""",
    "one/deployment.yaml": """\
environments: {local: {}, production: {}}
current: {env: STAGE, default: local}
include: ["environments/*.yaml"]
resources:
  app: {schema: ../schema.yaml}
values:
  base:
    app: {port: 1}
""",
    "one/environments/local.yaml": "values:\n  local:\n    app: {host: {env: APP_HOST}}\n",
    "one/environments/production.yaml": """\
values:
  production:
    app: {host: {env: APP_HOST}, port: 2}
variables:
  production: {APP_HOST: db}
""",
    "two/deployment.yaml": """\
environments: {local: {}}
current: {env: STAGE, default: local}
resources:
  app: {schema: ../schema.yaml}
values:
  local:
    app: {port: 3}
""",
    "other.py": 'from generated.two import RESOURCES\nRESOURCES["local"]["app"]\n',
    "use.py": 'from generated.one import RESOURCES\nRESOURCES["production"]["app"]\n',
}
LOCAL, PRODUCTION, MAIN = "one/environments/local.yaml", "one/environments/production.yaml", "one/deployment.yaml"
DEFINED = {
    "a resource": (LOCAL, "ap¦p:", {f"{MAIN}:5:app"}),
    "an environment": (PRODUCTION, "  pro¦duction:\n    app", {f"{MAIN}:1:production"}),
    "an environment with defaults": (PRODUCTION, "  pro¦duction: {APP", {f"{MAIN}:1:production"}),
    "a key": (PRODUCTION, "po¦rt: 2", {"schema.yaml:5:port"}),
    "a reference": (LOCAL, "env: APP¦_HOST", {f"{PRODUCTION}:5:APP_HOST"}),
    "the pattern": (MAIN, "environments/¦*.yaml", {f"{LOCAL}:1:values", f"{PRODUCTION}:1:values"}),
}
USED = {
    "a key": (PRODUCTION, "po¦rt: 2", {f"{MAIN}:8:port", f"{PRODUCTION}:3:port", "schema.yaml:5:port"}),
    "a key of the schema": (
        "schema.yaml", "po¦rt:", {f"{MAIN}:8:port", f"{PRODUCTION}:3:port", "two/deployment.yaml:7:port"},
    ),
    "a variable": (
        LOCAL, "APP¦_HOST", {f"{LOCAL}:3:APP_HOST", f"{PRODUCTION}:3:APP_HOST", f"{PRODUCTION}:5:APP_HOST"},
    ),
    "an environment of Python": (
        "use.py", "pro¦duction", {f"{MAIN}:1:production", f"{PRODUCTION}:2:production", f"{PRODUCTION}:5:production", "use.py:2:production"},
    ),
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def offset(name: str, words: str) -> int:
    before, _, after = words.partition("¦")
    return FILES[name].index(before + after) + len(before)


def shown(root: Path, found: Iterable[Target]) -> set[str]:
    return {
        f"{one.file.relative_to(root).as_posix()}:{one.text.count(chr(10), 0, one.span.begin) + 1}:{one.text[one.span.begin : one.span.end]}"
        for one in found
    }


@pytest.mark.parametrize("case", DEFINED)
def test_definition(case: str, root: Path) -> None:
    name, words, expected = DEFINED[case]
    assert shown(root, definitions(Session(), root / name, offset(name, words))) == expected


@pytest.mark.parametrize("case", USED)
def test_references(case: str, root: Path) -> None:
    name, words, expected = USED[case]
    assert shown(root, references(Session(), root / name, offset(name, words))) == expected


def test_a_new_name_is_in_every_file(root: Path) -> None:
    found = renamed(Session(), root / LOCAL, offset(LOCAL, "APP¦_HOST"), "APP_SERVER")
    assert found is not None
    assert shown(root, found.targets) == USED["a variable"][2]
    assert not found.left


def test_a_resource_of_another_deployment_keeps_its_name(root: Path) -> None:
    found = renamed(Session(), root / LOCAL, offset(LOCAL, "ap¦p:"), "shop")
    assert found is not None
    assert shown(root, found.targets) == {
        f"{name}:{line}:app" for name, line in ((MAIN, 5), (MAIN, 8), (LOCAL, 3), (PRODUCTION, 3), ("use.py", 2))
    }
