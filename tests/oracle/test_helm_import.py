"""`confwright import helm`: what the real helm takes as a values file of a chart, the imported schema takes; what it refuses, we refuse."""

from __future__ import annotations

import copy
import json
import random
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from confwright.project.reading import load_project
from confwright.validate.packages import find_package
from tests.oracle.configurations import seed
from tests.oracle.environments import NoEnvironmentError, oracle_python

VALUES: dict[str, Any] = {
    "name": "demo",
    "replicas": 2,
    "image": {"repository": "acme/demo", "tag": "1.0", "pullSecret": {}},
    "service": {"type": "ClusterIP", "ports": [{"name": "http", "port": 80}]},
    "storage": {"kind": "disk", "size": "8Gi"},
    "queues": {"main": {"workers": 2, "priority": "high"}},
    "limits": None,
    "cache": {"host": "redis", "auth": {"user": "me"}},
}
SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "image"],
    "properties": {
        "name": {"type": "string", "minLength": 2},
        "replicas": {"type": "integer", "minimum": 1},
        "global": {"type": "object"},
        "image": {
            "type": "object",
            "required": ["repository", "tag"],
            "additionalProperties": False,
            "properties": {
                "repository": {"type": "string"},
                "tag": {"type": "string", "pattern": "^[0-9.]+$"},
                "pullSecret": {"type": "object"},
            },
        },
        "service": {
            "type": "object",
            "properties": {
                "type": {"enum": ["ClusterIP", "LoadBalancer"]},
                "ports": {"type": "array", "items": {"$ref": "#/definitions/port"}},
            },
        },
        "storage": {
            "oneOf": [
                {"required": ["kind", "size"], "properties": {"kind": {"const": "disk"}, "size": {"type": "string"}}},
                {"required": ["kind", "bucket"], "properties": {"kind": {"const": "s3"}, "bucket": {"type": "string"}}},
            ]
        },
        "queues": {"type": "object", "additionalProperties": {"$ref": "#/definitions/queue"}},
        "limits": {"type": ["object", "null"]},
        "cache": {"type": "object"},
    },
    "definitions": {
        "port": {
            "type": "object",
            "required": ["name", "port"],
            "properties": {"name": {"type": "string"}, "port": {"type": "integer"}},
        },
        "queue": {
            "type": "object",
            "required": ["workers"],
            "additionalProperties": False,
            "properties": {"workers": {"type": "integer"}, "priority": {"enum": ["high", "low"]}},
        },
    },
}
CACHE_VALUES: dict[str, Any] = {"host": "localhost", "port": 6379, "auth": {"user": "root", "password": ""}}
CACHE_SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["host", "port"],
    "properties": {
        "host": {"type": "string"},
        "port": {"type": "integer"},
        "auth": {"$ref": "#/definitions/auth"},
    },
    "definitions": {
        "auth": {
            "type": "object",
            "required": ["user"],
            "properties": {"user": {"type": "string"}, "password": {"type": "string"}},
        }
    },
}
PLACES: dict[str, list[Any]] = {
    "name": ["app", "x", 5, None], "replicas": [3, 0, "3", None], "image": [{}, None, {"tag": "2.0"}, {"nothing": 1}, "acme"],
    "image.tag": ["1.2", "latest", 1.2, None], "image.repository": ["acme/app", None, ["a"]], "image.pullSecret": [{"a": 1}, None, "s"],
    "service.type": ["LoadBalancer", "NodePort", None], "service.ports": [[{"name": "a", "port": 1}], [{"name": "a"}], [{"port": "1", "name": "b"}], [], None],
    "storage.kind": ["disk", "s3", "tape"], "storage.bucket": ["b", 5], "storage.size": ["1Gi", 5, None],
    "queues.main.workers": [5, "5", None], "queues.main.priority": ["low", "none", None], "queues.main.other": [1],
    "queues.more": [{"workers": 1}, {}, {"priority": "low"}, {"workers": 1, "x": 1}], "limits": [{"a": 1}, None, 5],
    "cache.port": [1, "1", None], "cache.host": ["h", 5, None], "cache.auth": [{}, {"user": 5}, None], "cache.auth.user": ["u", None],
    "global": [{"a": 1}, 5], "nmae": ["x"],
}  # fmt: skip
"""Values at places of the chart."""


def drawn(rng: random.Random) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for place in rng.sample(sorted(PLACES), rng.choice((1, 1, 2, 3))):
        *above, last = place.split(".")
        holder = values
        for key in above:
            holder = holder.setdefault(key, {})
            if not isinstance(holder, dict):
                break
        else:
            holder[last] = copy.deepcopy(rng.choice(PLACES[place]))
    return values


@pytest.fixture(scope="module")
def helm() -> Path:
    try:
        return oracle_python("helm").with_name("helm")
    except NoEnvironmentError as error:
        pytest.skip(f"the real helm cannot be set up: {error}")


def write_chart(folder: Path, name: str, values: Any, schema: Any) -> None:
    folder.mkdir(parents=True)
    (folder / "Chart.yaml").write_text(f"apiVersion: v2\nname: {name}\nversion: 1.2.3\n")
    (folder / "values.yaml").write_text(yaml.safe_dump(values, sort_keys=False))
    (folder / "values.schema.json").write_text(json.dumps(schema))
    (folder / "templates").mkdir()


def test_a_values_file_is_taken_as_helm_takes_it(helm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_chart(tmp_path / "chart", "demo", VALUES, SCHEMA)
    write_chart(tmp_path / "chart/charts/cache", "cache", CACHE_VALUES, CACHE_SCHEMA)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n')
    monkeypatch.chdir(tmp_path)
    assert run(["import", "helm", "chart"]) == 0
    with (tmp_path / "pyproject.toml").open("a") as settings:
        settings.write('[tool.confwright.packages.demo]\nschema = "schemas/charts/demo.yaml"\n')
    module = find_package("demo", load_project(tmp_path))
    rng = random.Random(seed())
    tally: Counter[tuple[bool, bool]] = Counter()
    strange: list[str] = []
    for _ in range(80):
        values = drawn(rng)
        (tmp_path / "mine.yaml").write_text(yaml.safe_dump(values))
        done = subprocess.run(
            [helm, "template", "x", "chart", "-f", "mine.yaml"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        try:
            module.load(values)
            ours = ""
        except module.ConfigError as error:
            ours = str(error)
        theirs = done.stderr if done.returncode else ""
        tally[bool(theirs), bool(ours)] += 1
        if ours and not theirs:
            strange.append(f"helm takes {values}: {ours}")
        elif theirs and not ours and "oneOf" not in theirs:  # a branch asks for what the chart has
            strange.append(f"helm refuses {values}: {theirs}")
    assert not strange, "\n\n".join(strange[:5])
    assert tally[False, False] > 12
    assert tally[True, True] > 12
