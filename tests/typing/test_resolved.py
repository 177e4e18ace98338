"""`resolve = true`: from a document to the values in it without `Any`, as mypy proves, and with the rules of the schema."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api

from confwright.api import generate_package

SCHEMA = """\
title: App
type: object
additionalProperties: {type: string, x-env: true}
required: [database, mode]
properties:
  database: {$ref: "#/$defs/Database"}
  replicas: {type: array, items: {$ref: "#/$defs/Database"}}
  mode: {enum: [fast, slow], x-env: true}
  store: {oneOf: [{$ref: "#/$defs/Disk"}, {$ref: "#/$defs/Database"}]}
  size: {prefixItems: [{type: integer, x-env: true}, {type: string}], minItems: 2, maxItems: 2, type: array}
  plain: {$ref: "#/$defs/Plain"}
$defs:
  Database:
    type: object
    additionalProperties: false
    required: [host]
    properties:
      host: {type: string, x-env: true}
      port: {type: integer, minimum: 1, maximum: 65535, x-env: true, default: 5432}
      debug: {type: boolean, x-env: true}
      password: {type: string, x-env: true, x-secret: true}
  Disk: {type: object, additionalProperties: false, required: [folder], properties: {folder: {type: string}}}
  Plain: {type: object, properties: {a: {type: integer}}}
"""
USE = """\
from out.app import ConfigError, loads

app = loads("{database: {host: {env: HOST}, port: {env: PORT}, password: {env: SECRET}}, mode: {env: MODE}, size: [{env: SIZE}, a], more: {env: HOST}}")
done = app.resolve({"HOST": "db", "PORT": "5433", "SECRET": "hunter2", "MODE": "fast", "SIZE": "3"})
host: str = done.database.host
port: int = done.database.port
reveal_type(done.mode)
reveal_type(done.size)
reveal_type(done.store)
reveal_type(done.extra)
assert (host, port, done.mode, done.size, done.extra) == ("db", 5433, "fast", (3, "a"), {"more": "db"})
assert "hunter2" not in repr(done) and done.database.password == "hunter2"
try:
    app.resolve({"HOST": "db", "PORT": "99999", "SECRET": "x", "MODE": "medium"})
except ConfigError as error:
    print(*sorted(problem.path for problem in error.problems))
"""
REVEALED = [
    "Literal['fast'] | Literal['slow']",
    "tuple[int, str] | None",
    "out.app.models.Disk | out.app.models.ResolvedDatabase | None",
    "typing.Mapping[str, str]",
]


def test_every_value_has_its_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app.yaml").write_text(SCHEMA)
    generate_package(tmp_path / "app.yaml", "app", tmp_path / "out", verify=False, resolve=True)
    (tmp_path / "out/__init__.py").touch()
    (tmp_path / "use.py").write_text(USE)
    monkeypatch.chdir(tmp_path)
    cache = Path(__file__).parents[2] / ".mypy_cache" / "resolved"
    text, _, status = api.run(["--strict", f"--cache-dir={cache}", "use.py", "out"])
    assert [line.partition('"')[2].rstrip('"') for line in text.splitlines() if "Revealed" in line] == REVEALED
    assert status == 0, text
    script = "import builtins; builtins.reveal_type = lambda value: value; exec(open('use.py').read())"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == (["database.port", "mode", "size[0]"], "")


def test_other_styles_have_no_resolved_classes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from confwright.__main__ import run

    (tmp_path / "app.yaml").write_text(SCHEMA)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.confwright.packages.app]\nschema = "app.yaml"\nstyle = "msgspec"\nresolve = true\n'
    )
    monkeypatch.chdir(tmp_path)
    assert run(["generate"]) == 2
    assert "only the style confwright has resolved classes" in capsys.readouterr().err
