"""The schemas of the real classes: all of them, with what they are made of; and what is not a class."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from tests.dagster_resources.project import definitions, with_dagster


def test_the_schemas_of_the_example_are_those_of_its_classes(
    dagster: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    assert run(["import", "dagster-resources", "analytics.resources", "--python", dagster]) == 0
    assert "0 written, 0 deleted, 1 unchanged" in capsys.readouterr().out


COUNT = """
import importlib, inspect, json, sys, warnings
warnings.filterwarnings("ignore")
from dagster._config.pythonic_config import ConfigurableResourceFactory
for path in json.loads(sys.argv[1]):
    importlib.import_module(path.rpartition(".")[0])
pending, found = [ConfigurableResourceFactory], set()
while pending:
    for cls in pending.pop().__subclasses__():
        if cls not in found:
            found.add(cls); pending.append(cls)
print(json.dumps(sorted(f"{c.__name__}" for c in found
    if not inspect.isabstract(c) and "[" not in c.__name__ and not c.__module__.startswith("dagster._config"))))
"""


def test_every_installed_class_is_imported_with_what_it_is_made_of(dagster: str, installed: Path) -> None:
    found = definitions(installed)
    done = subprocess.run([dagster, "-c", COUNT, json.dumps(list(found))], capture_output=True, text=True, check=True)
    names = {path.rpartition(".")[2] for path in found}
    assert set(json.loads(done.stdout)) - names == set()
    assert len(json.loads(done.stdout)) >= 34
    where, manager = found["dagster_aws.s3.S3PickleIOManager"]
    assert manager["properties"]["s3_resource"] == {
        "anyOf": [{"$ref": "#/$defs/S3ResourceName"}, {"$ref": "#/$defs/S3Resource"}]
    }
    _, branching = found["dagster._core.storage.branching.branching_io_manager.BranchingIOManager"]
    assert branching["properties"]["parent_io_manager"] == {"$ref": "#/$defs/IOManagerName"}
    assert where == "schemas/dagster_aws.yaml#/$defs/S3PickleIOManager"
    _, snowflake = found["dagster_snowflake.SnowflakeResource"]
    assert snowflake["properties"]["password"]["anyOf"] == [{"type": "string", "x-secret": True}, {"type": "null"}]
    assert "schema" in snowflake["properties"]  # the key that Dagster takes, whose field is `schema_`


def _full(schema: dict[str, Any], file: str, documents: dict[str, Any], number: Iterator[int]) -> Any:
    """A value with every field, and a reference wherever there may be one."""
    if "$ref" in schema:
        other, _, name = schema["$ref"].partition("#/$defs/")
        return _full(documents[other or file]["$defs"][name], other or file, documents, number)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            chosen = [part for part in schema[choice] if not part.get("$ref", "").endswith("Name")]
            return _full(chosen[0], file, documents, number)
    if schema.get("x-env") or schema.get("x-secret"):
        return {"env": f"{schema['type'].upper()}_{next(number)}"}
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if schema.get("type") == "array":
        return [_full(schema["items"], file, documents, number)]
    if schema.get("type") == "object":
        more = schema.get("additionalProperties")
        found = {key: _full(part, file, documents, number) for key, part in schema.get("properties", {}).items()}
        return found or ({"k": _full(more, file, documents, number) if isinstance(more, dict) else 1} if more else {})
    return {"boolean": True, "number": 1.5}.get(schema.get("type", ""), "anything")


MAKE_ALL = """
import json, sys, warnings
warnings.filterwarnings("ignore")
sys.path.insert(0, ".")
from generated.analytics import dagster_resources
print(json.dumps({name: type(made).__name__ for name, made in dagster_resources(check=False).items()}))
"""


def test_every_installed_class_is_made_with_references_in_it(
    dagster: str, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path.resolve()
    shutil.copytree(installed / "schemas", folder / "schemas")
    documents = {path.name: yaml.safe_load(path.read_text()) for path in sorted((folder / "schemas").glob("*.yaml"))}
    number = itertools.count()
    resources: dict[str, Any] = {}
    values: dict[str, Any] = {}
    for file, document in documents.items():
        for name, schema in document["$defs"].items():
            if "x-resource" not in schema:
                continue
            resources[f"r_{name}"] = {"schema": f"schemas/{file}#/$defs/{name}"}
            values[f"r_{name}"] = _full(schema, file, documents, number)
    for key in ("parent", "branch"):
        values["r_BranchingIOManager"][f"{key}_io_manager"] = {"resource": "r_S3PickleIOManager"}
    # Snowflake takes one way to log in, and validators of its own look at three values, before Dagster replaces a reference.
    for key in ("private_key", "private_key_path", "paramstyle", "authenticator", "connector"):
        del values["r_SnowflakeResource"][key]
    deployment = {
        "environments": {"local": {}}, "current": {"env": "DAGSTER_DEPLOYMENT", "default": "local"},
        "resources": resources, "values": {"local": values},
    }  # fmt: skip
    (folder / "deployment.yaml").write_text(yaml.safe_dump(deployment, sort_keys=False))
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    done = with_dagster(dagster, folder, MAKE_ALL, {})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {name: name.removeprefix("r_") for name in resources}
    assert next(number) > 150


def test_classes_that_are_none(
    dagster: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    wanted = ["analytics.resources:Login", "analytics.resourses:Lake", "analytics.resources:Severty"]
    assert run(["import", "dagster-resources", *wanted, "--python", dagster, "--output", "nothing"]) == 2
    said = capsys.readouterr().err
    assert "analytics.resources:Login was left out: is neither a ConfigurableResource" in said
    assert "analytics.resourses was left out: ModuleNotFoundError" in said
    assert "nothing was found to import, and nothing was written" in said
    assert not (project / "nothing").exists()


def test_a_python_without_dagster(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["import", "dagster-resources", "--python", sys.executable]) == 2
    assert "this Python has no Dagster that can be imported" in capsys.readouterr().err
