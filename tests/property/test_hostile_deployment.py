"""Text of deployment.yaml is data: in whatever place, it does not run, break the code, change, or reach another file."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confwright import GenerateError
from confwright.build.packages import project_files
from confwright.project.reading import load_project
from tests.budget import FUZZ
from tests.property.test_hostile import HARD, MARK, NAMES, PAYLOADS, docstrings, listing, plain

SCHEMA = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "list": {"type": "array", "items": {"type": "string", "x-env": True}},
        "reference": {"type": "string", "x-env": True},
        "sensitive": {"type": "string", "x-sensitive": True, "x-env": True},
        "open": {"type": "object"},
        "words": {"type": "object", "additionalProperties": {"type": "string", "x-env": True}},
    },
}
USUAL: dict[str, Any] = {
    "environments": {"local": {}, "branch": {"extends": "local"}},
    "current": {"env": "STAGE", "default": "local"},
    "resources": {"thing": {"schema": "schema.json"}},
    "values": {"base": {"thing": {"text": "a"}}},
}
READ = r"""
import importlib, json, sys
def guard(event, args):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "shutil.")) or (
        event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")
    ):
        raise SystemExit(f"{event} {args}")
sys.addaudithook(guard)
sys.path.insert(0, sys.argv[1])
found = {}
for package in json.load(sys.stdin):
    module = importlib.import_module(f"out.{package}.environments")
    dump = importlib.import_module("out._runtime.record").items_of
    def data(value):
        if type(value).__name__ == "EnvVar":
            return {"env": value.name}
        if hasattr(value, "__dataclass_fields__"):
            return {key: data(member) for key, member in dump(value)}
        if isinstance(value, dict):
            return {key: data(member) for key, member in value.items()}
        return [data(member) for member in value] if isinstance(value, list) else value
    resources = {e: {name: data(value) for name, value in module.RESOURCES[e].items()} for e in module.ENVIRONMENTS}
    found[package] = {"resources": resources, "deployments": getattr(module, "_DEPLOYMENTS", None)}
print(json.dumps(found))
"""


def written(data: Any) -> str:
    """Data as YAML that is read back as it is, whatever its text: every key explicit, all that is not plain escaped."""
    if isinstance(data, dict):
        return "{" + ", ".join(f"? {written(key)} : {written(value)}" for key, value in data.items()) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(map(written, data)) + "]"
    if isinstance(data, str):
        return '"' + "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in data) + '"'  # fmt: skip
    return json.dumps(data)


def everywhere(text: str) -> dict[str, Any]:
    """A deployment with a text in every place where any text may stand."""
    thing = {
        "text": text, "list": [text, {"env": "A"}], "reference": {"env": "A"}, "sensitive": {"env": "A"}, text: text,
        "open": {text: {text: [text]}}, "words": {text: text, text + "2": {"env": "A"}},
    }  # fmt: skip
    return {
        "environments": {
            "local": {"description": text or "-"},
            "branch": {"extends": "local", "description": text or "-"},
        },
        "current": {
            "env": "STAGE",
            "default": "local",
            "dagster-plus": {"branch": "branch", "deployments": {text: "local"}},
        },
        "resources": {"thing": {"schema": "schema.json", "description": text or "-"}},
        "values": {"base": {"thing": thing}, "branch": {"thing": {"text": text + text}}},
    }


NAMED: dict[str, Callable[[str], dict[str, Any]]] = {
    "environment": lambda text: {"environments": {text: {}}, "current": {"env": "STAGE", "default": text}},
    "production": lambda text: {"environments": {text: {"production": text}}, "current": {"env": "STAGE"}},
    "extends": lambda text: {"environments": {"local": {"extends": text}}},
    "variable": lambda text: {"current": {"env": text, "default": "local"}},
    "default": lambda text: {"current": {"env": "STAGE", "default": text}},
    "branch": lambda text: {"current": {"dagster-plus": {"branch": text, "deployments": {text: text}}}},
    "resource": lambda text: {"resources": {text: {"schema": "schema.json"}}, "values": {"base": {text: {"text": text}}}},
    "schema": lambda text: {"resources": {"thing": {"schema": text}}},
    "ending": lambda text: {"resources": {"thing": {"schema": f"{text}.json"}}},
    "pointer": lambda text: {"resources": {"thing": {"schema": f"schema.json#{text}"}}},
    "layer": lambda text: {"values": {text: {"thing": {"text": text}}}},
    "of a layer": lambda text: {"values": {"base": {"thing": {"text": "a"}, text: text}}},
    "reference": lambda text: {"values": {"base": {"thing": {"text": "a", "reference": {"env": text}}}}},
    "key": lambda text: {text: text},
    "setting": lambda text: {"environments": {"local": {text: text}}},
    "kind": lambda text: {"environments": text, "current": text, "resources": text, "values": text},
}  # fmt: skip


def deployed(folder: Path, package: str, data: dict[str, Any]) -> bool:
    """Make the package of a deployment; False where it is refused, with a message. Nothing may be written beside it."""
    root = folder / "a" / package
    root.mkdir(parents=True)
    (root / "schema.json").write_text(json.dumps(SCHEMA))
    (root / "deployment.yaml").write_text(written(data))
    (root / "pyproject.toml").write_text(f'[tool.confwright.packages.{package}]\ndeployment = "deployment.yaml"\n')
    before = listing(folder, without=root / ".confwright")
    try:
        files = project_files(load_project(root), lambda _: None).files
    except GenerateError as error:
        assert str(error).strip()
        assert all(d.code not in ("internal", "unsound") for d in error.diagnostics), str(error)
        return False
    finally:
        assert listing(folder, without=root / ".confwright") == before
        assert not Path("/var/evil").exists()
    for path, source in files.items():
        place = (folder / "out" / path).resolve()
        assert place.is_relative_to(folder / "out")
        if path.endswith(".py") and "_runtime" not in path:
            plain(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(source, "utf-8")
    return True


def imported(folder: Path, packages: list[str]) -> dict[str, Any]:
    """The values of packages, imported where nothing may be written or started."""
    command = [sys.executable, "-B", "-c", READ, str(folder)]
    done = subprocess.run(
        command, input=json.dumps(packages), cwd=folder, capture_output=True, text=True, check=False, timeout=200
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert not list(folder.rglob(MARK))
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def is_as_written(found: dict[str, Any], text: str) -> bool:
    data = everywhere(text)
    base = data["values"]["base"]["thing"]
    return found == {
        "resources": {"local": {"thing": base}, "branch": {"thing": {**base, "text": text + text}}},
        "deployments": {text: "local"},
    }


def test_our_payloads_in_every_place(tmp_path: Path) -> None:
    folder = tmp_path.resolve()
    made: dict[str, str] = {}
    for name, text in PAYLOADS.items():
        if deployed(folder, f"p_{name}", everywhere(text)):
            made[f"p_{name}"] = text
        else:
            assert name == "half", f"{name}: all else is text like any other"
    found = imported(folder, list(made))
    assert [name for name, text in made.items() if not is_as_written(found[name], text)] == []
    for name in ("p_code", "p_import", "p_braces"):
        assert any(made[name] in said for said in docstrings(folder / "out" / name)), name


@pytest.mark.parametrize("place", NAMED)
def test_our_payloads_where_a_meaning_is_expected(tmp_path: Path, place: str) -> None:
    folder = tmp_path.resolve()
    payloads = {
        **NAMES, "upper": "A", "field": "Resources", "function": "resources", "alias": "Mapping", "thing": "schema",
    }  # fmt: skip
    chosen = payloads if FUZZ > 1 or place in ("environment", "resource") else dict(list(payloads.items())[::4])
    made = [f"n_{name}" for name, text in chosen.items() if deployed(folder, f"n_{name}", {**USUAL, **NAMED[place](text)})]  # fmt: skip
    found = imported(folder, made)
    if place in ("environment", "resource"):
        assert len(made) > 8, "names that are plain words are names"
        for package in made:
            text = payloads[package.removeprefix("n_")]
            resources = found[package]["resources"]
            assert text in (resources if place == "environment" else resources["local"])


@given(text=HARD)
@settings(max_examples=8 * FUZZ, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_every_place(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any").resolve()
    if text not in SCHEMA["properties"] and deployed(folder, "any_text", everywhere(text)):
        assert is_as_written(imported(folder, ["any_text"])["any_text"], text)


@given(text=HARD, place=st.sampled_from(sorted(NAMED)))
@settings(max_examples=20 * FUZZ, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_where_a_meaning_is_expected(tmp_path_factory: pytest.TempPathFactory, text: str, place: str) -> None:
    folder = tmp_path_factory.mktemp("any").resolve()
    if deployed(folder, "any_text", {**USUAL, **NAMED[place](text)}):
        imported(folder, ["any_text"])
