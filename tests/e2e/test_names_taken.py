"""A class of the user's may be called whatever generated code imports or defines: `Orders`, `ClassVar`, `Resources`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run

ROOT = Path(__file__).parents[2]
_IMPORT = re.compile(
    r"^\s*from (?:\.*_runtime[\w.]*|typing|collections\.abc|enum|types|dataclasses|functools) import (.+)$", re.M
)
_DEFINED = re.compile(r"^(?:class )?([A-Z]\w*)\b", re.M)
_THING = {
    "type": "object", "additionalProperties": False, "required": ["a"],
    "properties": {
        "a": {"type": "string", "x-env": True}, "b": {"type": "integer", "minimum": 1, "x-env": True},
        "c": {"enum": ["x", "y"]}, "d": {"type": "array", "items": {"type": "integer"}}, "e": {"type": "string", "x-secret": True},
    },
}  # fmt: skip


def taken() -> list[str]:
    """The names beside those of classes in the committed packages."""
    found = set[str]()
    for file in (ROOT / "generated").rglob("*.py"):
        if "_runtime" not in file.parts:
            text = file.read_text("utf-8")
            found |= {
                name.split(" as ")[-1].strip(" ()") for names in _IMPORT.findall(text) for name in names.split(",")
            }
            found |= set(_DEFINED.findall(text)) if file.parent.name == "analytics" else set()
    return sorted({*(name for name in found if name[:1].isupper()), "Orders"})


def test_a_class_may_have_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One schema, and one deployment, with a class of each name; mypy and the witness look at the code."""
    names = taken()
    assert len(names) > 30
    key = {name: f"k{number}" for number, name in enumerate(names)}
    schema = {
        "type": "object",
        "properties": {key[name]: {"$ref": f"#/$defs/{name}"} for name in names},
        "$defs": {name: {"title": name, **_THING} for name in names},
    }
    (tmp_path / "all.json").write_text(json.dumps(schema))
    deployment = {
        "environments": {"local": {}, "production": {}},
        "current": {"dagster-plus": {"branch": "local", "deployments": {"prod": "production"}}, "default": "local"},
        "resources": {key[name]: {"schema": f"all.json#/$defs/{name}"} for name in names},
        "values": {"base": {key[name]: {"a": "x", "b": {"env": name}, "c": "x", "d": [1]} for name in names}},
    }
    (tmp_path / "deployment.yaml").write_text(json.dumps(deployment))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.confwright.packages.all]\nschema = "all.json"\n[tool.confwright.packages.places]\ndeployment = "deployment.yaml"\n'
    )
    monkeypatch.chdir(tmp_path)
    assert run(["generate"]) == 0
    loading = (
        "from generated import all, places\n"
        f"data = {{key: {{'a': 'x', 'b': 2, 'd': [1]}} for key in {list(key.values())!r}}}\n"
        "assert all.dump(all.load(data)) == data\n"
        f"assert len(places.RESOURCES['production']) == {len(names)}\n"
        f"resolved = places.RESOURCES['production'][{key['Orders']!r}].resolve({{'Orders': '3'}})\n"
        "assert (type(all.load(data)).__name__, resolved.b) == ('All', 3)\n"
        "assert all.Orders.__name__ == 'Orders'\n"
    )
    done = subprocess.run([sys.executable, "-c", loading], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
