"""What came from the environment must keep the rules of the schema: in `resolve` of a deployment, in `resolve_data` of any package."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from confwright.api import generate_package
from confwright.base.shipped import runtime_files
from confwright.environments.layout import layout_deployment
from tests.environments import SETTINGS, analysis_of
from tests.typing.checkers import run_mypy, run_pyright

MARKER = "hunter2-Zq7"
LOGIN = {"type": "object", "properties": {"key": {"type": "string", "x-secret": True, "minLength": 3, "pattern": "^[a-z]"}}, "additionalProperties": False}  # fmt: skip
SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Thing",
    "additionalProperties": False,
    "properties": {
        "port": {"type": "integer", "x-env": True, "maximum": 65535},
        "mode": {"type": "string", "x-env": True, "enum": ["fast", "slow"]},
        "host": {"type": "string", "x-env": True, "pattern": "^[a-z.]+$"},
        "secret": {"type": "string", "x-secret": True},
        "long": {"type": "string", "x-secret": True, "minLength": 12},
        "logins": {"type": "array", "items": LOGIN, "uniqueItems": True},
        "either": {"oneOf": [{"type": "string", "x-secret": True, "maxLength": 20}, {"type": "integer", "minimum": 1}, {"type": "null"}]},
        "map": {"type": "object", "additionalProperties": {"anyOf": [LOGIN, {"type": "boolean"}]}},
        "low": {"type": "integer", "x-env": True}, "high": {"type": "integer"},
    },
    "if": {"properties": {"low": {"const": 0}}, "required": ["low"]},
    "then": {"required": ["high"]},
}  # fmt: skip
DATA: dict[str, Any] = {
    "port": {"env": "PORT"}, "mode": {"env": "MODE"}, "host": {"env": "HOST"}, "secret": {"env": "SECRET"}, "long": {"env": "LONG"},
    "logins": [{"key": {"env": "KEY"}}, {"key": {"env": "KEY2"}}], "either": {"env": "EITHER"}, "map": {"a": {"key": {"env": "KEY"}}, "b": True},
    "low": {"env": "LOW"},
}  # fmt: skip
RIGHT = {
    "PORT": "80", "MODE": "slow", "HOST": "db.internal", "SECRET": MARKER, "LONG": MARKER + MARKER, "KEY": MARKER, "KEY2": "abc", "EITHER": MARKER, "LOW": "1",
}  # fmt: skip
WRONG: list[tuple[dict[str, str | None], list[tuple[str, str]]]] = [
    ({"PORT": "70000"}, [("port", "PORT")]),
    ({"MODE": "fats"}, [("mode", "MODE")]),
    ({"HOST": "not a host"}, [("host", "HOST")]),
    ({"LONG": "short"}, [("long", "LONG")]),
    ({"KEY": "7" + MARKER}, [("logins[0].key", "KEY"), ("map.a.key", "KEY")]),
    ({"KEY2": MARKER}, [("logins", "KEY, KEY2")]),
    ({"EITHER": MARKER + MARKER}, [("either", "EITHER")]),
    ({"LOW": "0"}, [("", "PORT, MODE, HOST, SECRET, LONG, KEY, KEY2, EITHER, LOW")]),
    ({"PORT": "70000", "MODE": None, "LONG": "short"}, [("mode", "MODE"), ("port", "PORT"), ("long", "LONG")]),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same schema as a package of its own, `resolved_rules.alone`, and in a deployment, `resolved_rules.deployed`."""
    root = tmp_path_factory.mktemp("resolved")
    project = root / "project"
    project.mkdir()
    (project / "schema.json").write_text(json.dumps(SCHEMA))
    (project / "pyproject.toml").write_text(SETTINGS)
    deployment = {
        "environments": {"local": {}}, "current": {"env": "STAGE", "default": "local"},
        "resources": {"thing": {"schema": "schema.json"}}, "values": {"base": {"thing": DATA}},
    }  # fmt: skip
    (project / "deployment.yaml").write_text(json.dumps(deployment))
    generate_package(schema=project / "schema.json", package="alone", output=root / "resolved_rules", verify=False)
    found = analysis_of(project)
    files = {
        f"deployed/{p}": text for p, text in layout_deployment(found.deployment, found.types, found.values).items()
    }
    files |= {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    for path, text in files.items():
        place = root / "resolved_rules" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))


def _resolve(how: str, environ: Mapping[str, str]) -> Any:
    package: Any = import_module(f"resolved_rules.{how}")
    if how == "alone":
        return package.resolve_data(package.load(DATA), environ)
    return package.RESOURCES["local"]["thing"].resolve(environ)


@pytest.mark.parametrize("how", ["alone", "deployed"])
def test_what_keeps_the_rules_is_taken(root: Path, how: str) -> None:
    found = _resolve(how, RIGHT)
    get = found.get if how == "alone" else lambda name: getattr(found, name)
    assert (get("port"), get("mode"), get("secret"), get("either")) == (80, "slow", MARKER, MARKER)
    assert _resolve(how, RIGHT | {"LOW": "7"}) is not None


@pytest.mark.parametrize("how", ["alone", "deployed"])
@pytest.mark.parametrize(
    ("changed", "expected"), WRONG, ids=lambda value: json.dumps(value)[:40] if isinstance(value, dict) else ""
)
def test_what_breaks_a_rule_is_refused(
    root: Path, how: str, changed: Mapping[str, str | None], expected: list[tuple[str, str]]
) -> None:
    environ = {name: text for name, text in (RIGHT | dict(changed)).items() if text is not None}
    with pytest.raises(import_module(f"resolved_rules.{how}").ConfigError) as caught:
        _resolve(how, environ)
    problems = caught.value.problems
    assert [problem.path for problem in problems] == [path for path, _ in expected]
    for problem, (_, names) in zip(problems, expected, strict=True):
        assert names in f"{problem.hint} {problem.message}"
    assert MARKER not in f"{caught.value} {caught.value!r} {problems!r}"


def test_a_choice_stays_one_when_it_is_resolved(root: Path, tmp_path: Path) -> None:
    use = root / "use.py"
    use.write_text(
        "from typing import Literal\n\nfrom resolved_rules.deployed import RESOURCES\n\n"
        'mode: Literal["fast", "slow"] | None = RESOURCES["local"]["thing"].resolve({}).mode\n'
    )
    places = [use, root / "resolved_rules"]
    assert [*run_mypy(root, places, tmp_path / "mypy"), *run_pyright(root, places, tmp_path / "pyright")] == []


def test_a_tuple_stays_a_tuple(tmp_path: Path) -> None:
    """The type checker knows it as one."""
    schema = {
        "properties": {
            "span": {"type": "array", "prefixItems": [{"type": "integer", "x-env": True}], "minItems": 1, "maxItems": 1}
        }
    }
    (tmp_path / "s.json").write_text(json.dumps({"type": "object", **schema}))
    (tmp_path / "deployment.yaml").write_text(
        "environments: {local: {}}\ncurrent: {env: E, default: local}\nresources: {r: {schema: s.json}}\n"
        "values: {base: {r: {span: [{env: A}]}}}\n"
    )
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.d]\ndeployment = "deployment.yaml"\n')
    command = [sys.executable, "-m", "confwright", "generate", "--no-verify"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    script = "from generated.d import RESOURCES; print(RESOURCES['local']['r'].resolve({'A': '5'}).span)"
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout == "(5,)\n"
