"""A layer of deployment.yaml with a secret as text: wherever the schema says that it is one, it gets nowhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run

MARKER, NUMBER = "hunter2Zq7", 987654321
SAYING: dict[str, Callable[[Any], dict[str, Any]]] = {
    "beside": lambda s: {"properties": {"a": s}},
    "behind a reference": lambda s: {"properties": {"a": {"$ref": "#/$defs/D", "description": "x"}}, "$defs": {"D": s}},
    "in a part": lambda s: {"properties": {"a": {}}, "allOf": [{"properties": {"a": s}}]},
    "in a branch": lambda s: {"properties": {"a": {"anyOf": [s, {"type": "null"}]}}},
    "by a pattern": lambda s: {"patternProperties": {"^a$": s}},
    "of other keys": lambda s: {"additionalProperties": s},
    "under a condition": lambda s: {"properties": {"a": {}}, "if": {"required": ["zz"]}, "then": {}, "else": {"properties": {"a": s}}},
    "of a member": lambda s: {"properties": {"a": {"type": "array", "items": s}}},
    "of one member": lambda s: {"properties": {"a": {"type": "array", "contains": s}}},
    "by the place": lambda s: {"properties": {"a": {"type": "array", "prefixItems": [s]}}},
}  # fmt: skip
COMMANDS = (
    ["generate"], ["explain", "r", "-e", "prod"], ["explain", "r.a", "-e", "prod", "--format", "json"], ["diff", "local", "prod"], ["env"],
    ["env", "example", "-o", "-"], ["docs"],
)  # fmt: skip


@pytest.mark.parametrize(
    "value", [MARKER, NUMBER, [MARKER], {"x": NUMBER}, f"a\n{MARKER}"], ids=["text", "number", "list", "map", "lines"]
)
@pytest.mark.parametrize("saying", SAYING)
def test_a_literal_secret(
    saying: str, value: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sensitive = {"type": ["string", "integer", "object", "array"], "x-sensitive": True}
    given = [value] if "member" in saying or "place" in saying else value
    layers = {"base": {"r": {"a": given}}, "prod": {"r": {"a": given}}}
    deployment = {
        "environments": {"local": {}, "prod": {}}, "current": {"env": "D", "default": "local"}, "resources": {"r": {"schema": "r.yaml"}}, "values": layers,
    }  # fmt: skip
    Path("pyproject.toml").write_text('[tool.confwright.packages.res]\ndeployment = "deployment.yaml"\n')
    Path("r.yaml").write_text(json.dumps({"type": "object", **SAYING[saying](sensitive)}))
    Path("deployment.yaml").write_text(json.dumps(deployment))
    codes = [run(command) for command in COMMANDS]
    assert codes[0] == 1
    texts = ["".join(capsys.readouterr())]
    texts += [
        path.read_text("utf-8", "replace").replace("<wbr>", "")
        for path in tmp_path.rglob("*")
        if path.is_file() and path.name != "deployment.yaml"
    ]
    assert not [text for text in texts if MARKER in text or str(NUMBER) in text]
    assert "secret" in texts[0]
