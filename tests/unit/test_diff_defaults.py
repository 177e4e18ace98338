"""`confwright diff` lists what differs by a default only: of another class, or of a key that one of the environments leaves out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.__main__ import run

SCHEMA = """\
$defs:
  Files:
    type: object
    additionalProperties: false
    required: [kind]
    properties:
      kind: {const: files}
      timeout: {type: integer, default: 10}
      folder: {type: string, default: /tmp}
      same: {type: integer, default: 1}
      token: {type: string, x-secret: true}
  Bucket:
    type: object
    additionalProperties: false
    required: [kind, bucket]
    properties:
      kind: {const: bucket}
      bucket: {type: string}
      timeout: {type: integer, default: 60}
      same: {type: integer, default: 1}
  App:
    type: object
    additionalProperties: false
    properties:
      retries: {type: integer, default: 5}
      flag: {type: integer, default: 1}
      level: {type: [string, "null"]}
      part: {$ref: "#/$defs/Part"}
      parts: {type: array, items: {$ref: "#/$defs/Part"}}
      store: {anyOf: [{$ref: "#/$defs/Files"}, {$ref: "#/$defs/Bucket"}]}
      free: {}
  Part: {type: object, additionalProperties: false, properties: {deep: {type: integer, default: 7}}}
"""
DEPLOYMENT = """\
environments: {local: {}, production: {}}
current: {env: APP_ENV, default: local}
resources:
  io: {any-of: ["schema.yaml#/$defs/Files", "schema.yaml#/$defs/Bucket"]}
  app: {schema: "schema.yaml#/$defs/App"}
values:
  local:
    io: {kind: files}
    app: {retries: 3, part: {}, parts: [{}, {deep: 8}], store: {kind: files, token: {env: TOKEN}}, free: {x: 1}}
  production:
    io: {kind: bucket, bucket: b}
    app: {level: null, part: {deep: 9}, parts: [{}], store: {kind: bucket, bucket: c}, free: 1}
"""
EXPECTED = """\
VALUE              local         production
io.kind            "files"       "bucket"
io.timeout         10            60
io.folder          "/tmp"        (not set)
io.bucket          (not set)     "b"
app.retries        3             5
app.parts[1].deep  8             (not set)
app.store.kind     "files"       "bucket"
app.store.token    {env: TOKEN}  (not set)
app.free.x         1             (not set)
app.part.deep      7             9
app.store.timeout  10            60
app.store.folder   "/tmp"        (not set)
app.level          (not set)     null
app.store.bucket   (not set)     "c"
app.free           (not set)     1

VARIABLE  local   production
TOKEN     needed
"""


def test_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "schema.yaml").write_text(SCHEMA)
    (tmp_path / "deployment.yaml").write_text(DEPLOYMENT)
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.d]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(tmp_path)
    assert run(["diff", "local", "production"]) == 0
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()] == EXPECTED.splitlines()


def test_defaults_of_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "schema.yaml").write_text("type: object\nproperties: {port: {type: integer, x-env: true}}\n")
    (tmp_path / "deployment.yaml").write_text(
        "environments: {local: {}, staging: {}}\ncurrent: {env: APP_ENV, default: local}\n"
        "resources: {app: {schema: schema.yaml}}\nvalues: {base: {app: {port: {env: PORT}}}}\nvariables: {local: {PORT: '80'}}\n"
    )
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.d]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(tmp_path)
    assert run(["diff", "local", "staging"]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()][2:] == [
        ["VARIABLE", "local", "staging"],
        ["PORT", '"80"', "by", "default", "needed"],
    ]
    assert run(["diff", "local", "staging", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["variables"]["defaults"] == {"PORT": {"left": "80", "right": None}}
