"""A secret that stands anywhere comes out nowhere: not in messages, tracebacks, logs, reprs, files or caches."""

from __future__ import annotations

import importlib
import json
import logging
import os
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest

from confwright import GenerateError, generate_package

MARKER = "hunter2-Zq7"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "text": {"type": "string", "maxLength": 3},
        "matched": {"type": "string", "pattern": "^[0-9]+$"},
        "linear": {"type": "string", "pattern": "^(a+)+$"},
        "formatted": {"type": "string", "format": "date"},
        "chosen": {"enum": ["red", "hunter2-Zq8", 3]},
        "constant": {"const": "hunter2-Zq"},
        "whole": {"type": "integer", "x-env": True},
        "real": {"type": "number", "x-env": True},
        "flag": {"type": "boolean", "x-env": True},
        "password": {"type": "string", "x-secret": True},
        "token": {"type": "string", "x-sensitive": True},
        "list": {"type": "array", "items": {"type": "integer"}, "uniqueItems": True, "contains": {"const": 1}},
        "map": {"type": "object", "additionalProperties": {"type": "integer"}},
        "closed": {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": False},
        "either": {"anyOf": [{"type": "integer"}, {"type": "object", "required": ["b"], "properties": {"b": {"type": "null"}}}]},
        "one": {"oneOf": [{"type": "string", "minLength": 1}, {"type": "string", "maxLength": 99}]},
        "tagged": {"oneOf": [{"properties": {"type": {"const": t}, "v": {"type": "integer"}}, "required": ["type"]} for t in ("a", "b")]},
        "never": {"not": {"type": "string"}},
        "conditional": {"if": {"type": "string"}, "then": {"minLength": 99}},
        "nothing": False,
    },
    "$schema": "http://json-schema.org/draft-07/schema#",
    "additionalProperties": {"type": "integer"},
}  # fmt: skip
VALUES: tuple[Any, ...] = (
    MARKER, [MARKER], {"a": MARKER}, {"env": MARKER, "b": 1}, {"type": MARKER}, {"type": "a", "v": MARKER}, {"b": MARKER}, [[{"x": MARKER}]], [MARKER, MARKER],
)  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("secret")
    (folder / "schema.json").write_text(json.dumps(SCHEMA))
    generate_package(schema=folder / "schema.json", package="with_secrets", output=folder / "out", verify=False)
    sys.path.insert(0, str(folder / "out"))
    try:
        return importlib.import_module("with_secrets")
    finally:
        sys.path.remove(str(folder / "out"))


def said(error: BaseException) -> str:
    """All that an error says, of itself and of what led to it."""
    seen: list[str] = []
    here: BaseException | None = error
    while here is not None:
        seen += [str(here), repr(here), repr(here.args), repr(getattr(here, "problems", ""))]
        here = here.__cause__ or here.__context__
    return "\n".join([*seen, *traceback.format_exception(error)])


@pytest.mark.parametrize("field", [*SCHEMA["properties"], "unknown"])
def test_no_error_of_a_document_shows_a_value(
    package: Any, field: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    with caplog.at_level(logging.DEBUG):
        for value in VALUES:
            for read, data in (
                (package.load, {field: value}),
                (package.loads, json.dumps({field: value})),
                (package.loads, f"{field}: {json.dumps(value)}\n"),
            ):
                try:
                    read(data)
                except package.ConfigError as error:
                    shown.append(said(error))
    assert shown
    assert not [text for text in shown if MARKER in text]
    captured = capfd.readouterr()
    assert MARKER not in captured.out + captured.err + caplog.text


@pytest.mark.parametrize(
    "text",
    ["password: 'MARK", "password: MARK: x", "password: {MARK", "- MARK\npassword: x", "password: !x MARK", "password: *MARK", "MARK", '["MARK"', "%MARK\n---\n",
     'password: "MARK\\q"', "password: MARK\n password: x", "a: &a MARK\na: &a MARK", "password: @MARK", "password: `MARK", "\tpassword: MARK", "password: |MARK", "password: MARK\0",
     "password: !MARK", "password: !MARK x", "password: !MARK!x y", "password: !!MARK", "password: &MARK", "password: &MARK x\nb: &MARK y", "a: [*MARK]",
     "a: &MARK [*MARK]", "password MARK\nb: c", "password:MARK\nb: c", "%TAG !MARK! x\n---\na: [", "password: 'MARK' MARK", "? MARK\n: [", "a: {password: MARK", "a: [MARK}"],
)  # fmt: skip
def test_no_error_of_a_text_shows_a_value(package: Any, text: str) -> None:
    with pytest.raises(package.ConfigError) as caught:
        package.loads(text.replace("MARK", MARKER))
    assert MARKER not in said(caught.value)


def test_no_error_of_a_file_holds_its_bytes(package: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(f"password: {MARKER}".encode() + b"\xff")
    with pytest.raises(package.ConfigError) as caught:
        package.load_file(path)
    assert [problem.code for problem in caught.value.problems] == ["encoding"]
    assert MARKER not in said(caught.value)


def test_no_error_of_the_environment_shows_a_value(package: Any) -> None:
    value = package.load({name: {"env": "SOME_NAME"} for name in ("whole", "real", "flag")})
    with pytest.raises(package.ConfigError) as caught:
        package.resolve_data(value, {"SOME_NAME": MARKER})
    assert len(caught.value.problems) == 3
    assert MARKER not in said(caught.value)
    assert "SOME_NAME" in str(caught.value)


def test_no_repr_shows_a_sensitive_field(package: Any) -> None:
    value = package.load({"token": MARKER})
    assert value.token == MARKER
    assert MARKER not in repr(value)
    assert MARKER not in str(value)
    assert MARKER not in f"{[value]!r} { ({'a': value}) }"


SECRET = {"type": "string", "x-secret": True}
HIDDEN = {"type": "string", "x-sensitive": True}
GIVING: dict[str, Any] = {
    **{f"{keyword} of a secret": {"properties": {"a": {**SECRET, keyword: value}}}
       for keyword, value in (("default", MARKER), ("const", MARKER), ("enum", [MARKER]), ("examples", [MARKER]))},
    **{f"{keyword} of what is hidden": {"properties": {"a": {**HIDDEN, keyword: value}}}
       for keyword, value in (("default", MARKER), ("const", MARKER), ("enum", [MARKER, "b"]), ("examples", [MARKER]))},
    "a number": {"properties": {"a": {"type": "integer", "x-sensitive": True, "default": 7}}},
    "beside a reference": {"properties": {"a": {"$ref": "#/$defs/Secret", "default": MARKER}}, "$defs": {"Secret": SECRET}},
    "behind a reference": {"properties": {"a": {"$ref": "#/$defs/Text", "x-secret": True}}, "$defs": {"Text": {"type": "string", "default": MARKER}}},
    "in another part": {"properties": {"a": {"allOf": [SECRET, {"allOf": [{"default": MARKER}]}]}}},
    "in another branch": {"properties": {"a": {"anyOf": [SECRET, {"type": "null"}], "default": MARKER}}},
    "in an object": {"properties": {"a": {"properties": {"b": SECRET}, "default": {"b": MARKER}}}},
    "in a map in a list": {"properties": {"a": {"items": {"additionalProperties": HIDDEN}, "examples": [[{"x": MARKER}]]}}},
    "in what is hidden as a whole": {"properties": {"a": {"type": "object", "x-sensitive": True, "default": {"b": [MARKER]}}}},
    "of a whole document": {"properties": {"a": SECRET}, "examples": [{"a": MARKER}]},
    "in another part for the same key": {"allOf": [{"properties": {"a": SECRET}}, {"properties": {"a": {"default": MARKER}}}]},
    "in a condition": {"properties": {"a": HIDDEN}, "if": {"properties": {"a": {"const": MARKER}}}, "then": {"required": ["b"]}},
    "where a condition holds": {"properties": {"a": HIDDEN}, "if": {"required": ["b"]}, "then": {"properties": {"a": {"enum": [MARKER, 1]}}}},
    "beside another key": {"properties": {"a": HIDDEN}, "dependentSchemas": {"b": {"properties": {"a": {"const": MARKER}}}}},
    "in a member that must be there": {"properties": {"a": {"items": HIDDEN, "contains": {"const": MARKER}}}},
    "of a member by its place": {"properties": {"a": {"allOf": [{"items": HIDDEN}, {"prefixItems": [{"const": MARKER}]}]}}},
    "of any other key": {"allOf": [{"properties": {"a": HIDDEN}}, {"additionalProperties": {"default": MARKER}}]},
    "behind two references": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}],
                              "$defs": {"A": {"properties": {"a": HIDDEN}}, "B": {"properties": {"a": {"$ref": "#/$defs/C"}}}, "C": {"examples": [MARKER]}}},
    "in a branch": {"properties": {"a": HIDDEN}, "anyOf": [{"properties": {"a": {"const": MARKER}}}, {"required": ["b"]}]},
    "in a branch of a branch": {"properties": {"a": HIDDEN}, "oneOf": [{"anyOf": [{"allOf": [{"properties": {"a": {"default": MARKER}}}]}, True]}]},
    "by a pattern": {"patternProperties": {"_key$": SECRET}, "default": {"my_key": MARKER}},
    "of a definition that nothing uses": {"$defs": {"Lost": {"properties": {"a": SECRET}, "default": {"a": MARKER}}}},
}  # fmt: skip


@pytest.mark.parametrize("where", GIVING)
def test_a_schema_does_not_hold_secrets(tmp_path: Path, where: str) -> None:
    (tmp_path / "schema.json").write_text(json.dumps({"type": "object", **GIVING[where]}))
    with pytest.raises(GenerateError) as caught:
        generate_package(schema=tmp_path / "schema.json", package="app", output=tmp_path / "out", verify=False)
    assert [d.code for d in caught.value.diagnostics] == ["secret-in-schema"]
    assert caught.value.diagnostics[0].line is not None
    assert MARKER not in said(caught.value)
    assert not (tmp_path / "out").exists()


def test_what_is_no_secret_may_stand_in_a_schema(tmp_path: Path) -> None:
    text = {"type": "string", "default": "x"}
    properties = {
        "reference": {**SECRET, "default": {"env": "A_NAME"}}, "nothing": {**SECRET, "default": ""}, "chosen": {**HIDDEN, "enum": [True, None]},
        "other": {"$ref": "#/$defs/Text"}, "refused": {**SECRET, "not": {"const": "changeme"}},
        "object": {"properties": {"a": SECRET, "b": text}, "default": {"b": "x"}},
        # Of the branches of a choice, one calls the value secret and another one gives it: no value is of both.
        "tagged": {"oneOf": [{"properties": {"kind": {"const": "a"}, "v": SECRET}}, {"properties": {"kind": {"const": "b"}, "v": text}}]},
        "shared": {"allOf": [{"$ref": "#/$defs/Text"}]}, "also": {"$ref": "#/$defs/Bare", "x-sensitive": True}, "bare": {"$ref": "#/$defs/Bare"},
    }  # fmt: skip
    schema = {"type": "object", "properties": properties, "$defs": {"Text": text, "Bare": {"type": "string"}}}
    (tmp_path / "schema.json").write_text(json.dumps(schema))
    generate_package(schema=tmp_path / "schema.json", package="app", output=tmp_path / "out", verify=False)


def test_the_command_line_and_the_caches(tmp_path: Path) -> None:
    # A word that is nearly an allowed one may be shown in the frame of a finding, as a misspelling.
    (tmp_path / "schema.json").write_text(
        json.dumps(SCHEMA).replace("hunter2-Zq8", "green").replace('"hunter2-Zq"', '"blue"')
    )
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schema.json"\n')
    documents = tmp_path / "documents"
    documents.mkdir()
    for number, value in enumerate(VALUES):
        (documents / f"{number}.yaml").write_text(json.dumps(dict.fromkeys(SCHEMA["properties"], value)))
    (documents / "bad.yaml").write_text(f"password: '{MARKER}")
    environment = {**os.environ, "SOME_PASSWORD": MARKER, "PYTHONFAULTHANDLER": "1", "PYTHONDEVMODE": "1"}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-W", "ignore", "-m", "confwright", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    outputs = [run("generate")]
    assert outputs[0].returncode == 0, outputs[0].stderr
    for document in sorted(documents.iterdir())[::3]:
        outputs.append(run("validate", f"documents/{document.name}", "--as", "app"))
        assert outputs[-1].returncode == 1, outputs[-1].stderr
    assert not [done for done in outputs if MARKER in done.stdout + done.stderr]
    holding = [
        path
        for path in tmp_path.rglob("*")
        if path.is_file() and documents not in path.parents and MARKER.encode() in path.read_bytes()
    ]
    assert holding == []
