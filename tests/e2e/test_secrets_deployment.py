"""A secret of a deployment comes out nowhere: of its layers, of the environment, of .env files, of defaults."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.base.shipped import runtime_files
from confwright.environments.check import Supplied
from confwright.environments.dotenv_file import read_env_file
from confwright.environments.layout import layout_deployment
from tests.environments import SETTINGS, analysis_of
from tests.unit.test_secrets import said

MARKER = "hunter2-Zq7"
ROOT = Path(__file__).parents[2]
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "password": {"type": "string", "x-secret": True},
        "token": {"type": "string", "x-sensitive": True, "x-env": True},
        "short": {"type": "string", "x-sensitive": True, "x-env": True, "maxLength": 3},
        "chosen": {"type": "string", "x-env": True, "enum": ["red", "blue"]},
        "matched": {"type": "string", "x-env": True, "pattern": "^[0-9]+$"},
        "port": {"type": "integer", "x-env": True, "x-sensitive": True},
        "real": {"type": "number", "x-env": True},
        "flag": {"type": "boolean", "x-env": True},
        "preset": {"type": "string", "x-env": True, "x-sensitive": True, "default": ""},
        "box": {"type": "object", "x-sensitive": True},
        "list": {"type": "array", "items": {"type": "string", "x-sensitive": True, "x-env": True}},
        "either": {"oneOf": [
            {"type": "string", "maxLength": 9},
            {"type": "object", "required": ["key"], "properties": {"key": {"type": "string", "x-sensitive": True}}},
        ]},
        "plain": {"type": "string"},
        "map": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Hidden"}},
        "bag": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"anyOf": [{"$ref": "#/$defs/Hidden"}, {"type": "null"}]}},
        "lists": {"type": "array", "items": {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"$ref": "#/$defs/Hidden"}]}}},
    },
    "$defs": {"Hidden": {"type": "string", "x-sensitive": True, "x-env": True}},
}  # fmt: skip
FORMATS = ("text", "json", "github", "sarif", "gitlab")


def project(folder: Path, base: Any, production: Any = None) -> Path:
    """A project with a deployment of one resource, `thing`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.json").write_text(json.dumps(SCHEMA))
    (folder / "pyproject.toml").write_text(SETTINGS)
    data = {
        "environments": {"local": {}, "production": {}},
        "current": {"env": "STAGE", "default": "local"},
        "resources": {"thing": {"schema": "schema.json"}},
        "values": {"base": {"thing": base}, "production": {"thing": production or {}}},
    }
    (folder / "deployment.yaml").write_text(json.dumps(data))
    return folder


class Shell:
    """Runs commands in a folder, where variables hold the secret too, and keeps all that they say."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heard = ""

    def __call__(self, *arguments: str, status: int | None = 0, **more: str) -> str:
        environ = {**os.environ, "SOME_TOKEN": MARKER, "PYTHONDEVMODE": "1", "PYTHONFAULTHANDLER": "1", **more}
        command = [sys.executable, "-W", "ignore", "-m", "confwright", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=environ, capture_output=True, text=True, check=False, timeout=120
        )
        self.heard += done.stdout + done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        assert status in (None, done.returncode), done.stdout + done.stderr
        return done.stdout + done.stderr

    def holding(self) -> set[str]:
        """The files that hold the secret, caches and those of the generator's own among them."""
        return {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file() and MARKER.encode() in path.read_bytes()
        }


SENSITIVE = {
    "token": MARKER, "port": 7, "preset": f"{MARKER}-preset", "box": {"a": [MARKER], "b": {"c": MARKER}}, "list": [MARKER, {"env": "SOME_TOKEN"}],
    "either": {"key": MARKER}, "map": {"a": MARKER}, "bag": {"a": "b", "c": MARKER, "d": {"env": "SOME_TOKEN"}}, "lists": [[MARKER, 1]],
}  # fmt: skip
"""Texts, and a number, where what stands is never shown."""
REFERRING = {
    "token": {"env": "SOME_TOKEN"}, "box": {"a": [], "on": True}, "list": [{"env": "SOME_TOKEN"}], "plain": "seen", "map": {"a": {"env": "SOME_TOKEN"}},
    "preset": "", "bag": {"a": "b", "d": {"env": "SOME_TOKEN"}}, "lists": [[{"env": "SOME_TOKEN"}, 1]],
}  # fmt: skip
REFERENCES = {
    "password": {"env": "SOME_PASSWORD"}, **{name: {"env": f"SOME_{name.upper()}"} for name in
    ("token", "short", "chosen", "matched", "port", "real", "flag", "preset")},
}  # fmt: skip


@pytest.mark.parametrize("layer", ["base", "production"])
@pytest.mark.parametrize("name", SENSITIVE)
def test_a_sensitive_value_of_a_layer_is_refused(tmp_path: Path, name: str, layer: str) -> None:
    value = {name: SENSITIVE[name]}
    folder = project(tmp_path, *((value,) if layer == "base" else ({}, value)))
    with pytest.raises(GenerateError) as caught:
        analysis_of(folder)
    assert {problem.code for problem in caught.value.diagnostics} == {"secret"}
    assert MARKER not in said(caught.value)


def test_what_has_no_content_is_no_secret(tmp_path: Path) -> None:
    analysis_of(project(tmp_path, {"token": "", "box": {"a": [], "b": {}, "c": None, "d": True}, "map": {"a": ""}}))


def test_references_are_shown_by_commands(tmp_path: Path) -> None:
    shell = Shell(project(tmp_path, REFERRING, {"token": {"env": "PRODUCTION_TOKEN"}, "either": "short", "preset": {"env": "PRESET"}}))  # fmt: skip
    for environment in ("local", "production"):
        for form in ("text", "json"):
            for path in ("thing", "thing.preset"):
                shell("explain", path, "-e", environment, "--format", form, status=None)
            shell("env", "-e", environment, "--format", form)
    for form in ("text", "json"):
        # A variable with a secret of production is used in `local` too, which it says.
        assert "PRODUCTION_TOKEN" in shell("diff", "local", "production", "--format", form, status=1)
        shell("diff", "production", "local", "--format", form, status=1)
    shell("env", "example", "-o", "-")
    shell("env", "example")
    assert MARKER not in shell.heard
    assert "seen" in shell.heard, "what is not sensitive is shown"
    assert shell.holding() == set()


@pytest.mark.parametrize("layer", ["base", "production"])
@pytest.mark.parametrize(
    "value",
    [
        {"password": MARKER}, {"password": [MARKER]}, {"password": {"a": MARKER}}, {"password": {"env": [MARKER]}}, {"short": MARKER},
        {"token": [MARKER]}, {"port": MARKER}, {"real": MARKER}, {"flag": MARKER}, {"chosen": MARKER}, {"matched": MARKER}, {"plain": {"a": MARKER}},
        {"list": MARKER}, {"list": [[MARKER]]}, {"either": {"key": [MARKER]}}, {"either": MARKER + MARKER}, {"unknown": MARKER},
        {"box": MARKER}, [MARKER], MARKER,
    ],
    ids=lambda value: json.dumps(value).replace(MARKER, "SECRET"),
)  # fmt: skip
def test_no_diagnostic_of_a_layer_shows_a_value(tmp_path: Path, layer: str, value: Any) -> None:
    folder = project(tmp_path, *((value,) if layer == "base" else ({}, value)))
    with pytest.raises(GenerateError) as caught:
        analysis_of(folder)
    assert MARKER not in said(caught.value)


def test_a_text_that_is_no_yaml_is_not_shown(tmp_path: Path) -> None:
    folder = project(tmp_path, {})
    for text in (
        f'values: {{base: {{thing: {{token: "{MARKER}\\q"}}}}}}', f"token: '{MARKER}", f"token: !x {MARKER}", f"token: {MARKER}: x", f"token: [{MARKER}", f"- {MARKER}\ntoken: x",
        f"token: !unset {MARKER}", f"token: {MARKER}\0", f"token: {MARKER}\n\tx", f"token: @{MARKER}",
    ):  # fmt: skip
        (folder / "deployment.yaml").write_text(text)
        with pytest.raises(GenerateError) as caught:
            analysis_of(folder)
        assert MARKER not in said(caught.value), text
    (folder / "deployment.yaml").write_bytes(MARKER.encode() + b"\xff")
    with pytest.raises(GenerateError) as caught:
        analysis_of(folder)
    assert MARKER not in said(caught.value)


def test_a_refused_secret_is_told_by_every_command_and_written_nowhere(tmp_path: Path) -> None:
    shell = Shell(project(tmp_path, {"password": MARKER, "list": [MARKER]}))
    for arguments in (
        ("generate",), ("generate", "--check"), ("env",), ("env", "example"), ("env", "check", "-e", "local"), ("diff", "local", "production"),
        ("explain", "thing", "-e", "local"),
    ):  # fmt: skip
        assert "error[secret]" in shell(*arguments, status=1 if arguments[0] == "generate" else None), arguments
    for form in FORMATS:
        shell("validate", "deployment.yaml", "--format", form, status=None)
    assert MARKER not in shell.heard
    assert shell.holding() <= {"deployment.yaml", "schema.json"}


def test_generate_prints_and_writes_nothing_of_it(tmp_path: Path) -> None:
    shell = Shell(project(tmp_path, {**REFERRING, **REFERENCES}))
    shell("generate")
    shell("generate")
    shell("generate", "--check")
    assert MARKER not in shell.heard
    assert shell.holding() == set()
    shell = Shell(project(tmp_path, {**SENSITIVE, **REFERENCES, "token": MARKER}))
    shell("generate", status=1)
    shell("generate", "--check", status=1)
    assert MARKER not in shell.heard
    assert shell.holding() == {"deployment.yaml"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A generated package whose sensitive values are references."""
    root = tmp_path_factory.mktemp("secret_deployment")
    found = analysis_of(project(root / "project", REFERRING, REFERENCES))
    files = {f"kept/{p}": text for p, text in layout_deployment(found.deployment, found.types, found.values).items()}
    files |= {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    for path, text in files.items():
        place = root / "made_secret" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    sys.path.insert(0, str(root))
    yield import_module("made_secret.kept")
    sys.path.remove(str(root))


def test_a_reference_is_what_stands_in_generated_code(made: Any) -> None:
    source = Path(str(made.__file__)).with_name("environments.py").read_text()
    production = source.partition("def _production")[2].partition("\ndef ")[0]
    assert 'password=EnvVar("SOME_PASSWORD")' in production
    assert 'token=EnvVar("SOME_TOKEN")' in production


def test_no_repr_of_resources_shows_it(made: Any) -> None:
    environ = {f"SOME_{name.upper()}": MARKER for name in ("password", "token", "preset")}
    environ |= {"SOME_SHORT": "abc", "SOME_CHOSEN": "red", "SOME_MATCHED": "1", "SOME_PORT": "1", "SOME_REAL": "1", "SOME_FLAG": "true"}  # fmt: skip
    local, production = made.RESOURCES["local"]["thing"].resolve(environ), made.RESOURCES["production"]["thing"]
    assert (local.token, local.list_, local.map) == (MARKER, [MARKER], {"a": MARKER})
    assert (local.bag.extra["d"], local.lists) == (MARKER, [[MARKER, 1]])
    resolved = production.resolve(environ)
    assert resolved.password == resolved.token == MARKER
    for shown in (local, production, resolved, made.RESOURCES, made.RESOURCES["local"], made.resources("production")):
        assert MARKER not in f"{shown!r} {shown!s} {[shown]!r}"


def test_no_error_of_resolving_shows_a_value(made: Any) -> None:
    environ = {f"SOME_{name.upper()}": MARKER for name in REFERENCES}
    with pytest.raises(made.ConfigError) as caught:
        made.RESOURCES["production"]["thing"].resolve(environ)
    assert len(caught.value.problems) >= 3
    assert MARKER not in said(caught.value)


def test_the_check_of_variables(tmp_path: Path) -> None:
    shell = Shell(project(tmp_path, {}, REFERENCES))
    names = [f"SOME_{name.upper()}" for name in REFERENCES]
    (tmp_path / "a.env").write_text("".join(f"{name}={MARKER}\n" for name in names) + f"SOME_TOKN={MARKER}\n")
    (tmp_path / "b.env").write_text(
        f'SOME_PORT=\'{MARKER}\n{MARKER}\nexport {MARKER} {MARKER}\n={MARKER}\nSOME_FLAG="{MARKER}\\q"x\n'
    )
    (tmp_path / "c.env").write_bytes(f"SOME_TOKEN={MARKER}\xff".encode("latin-1"))
    for form in ("text", "json"):
        found = shell("env", "check", "-e", "production", "--env-file", "a.env", "--format", form, status=1)
        assert "env-malformed" in found
        assert "SOME_TOKN" in found
        shell("env", "check", "-e", "production", "--env-file", "b.env", "--format", form, status=1)
        shell("env", "check", "-e", "production", "--env-file", "c.env", "--format", form, status=None)
        shell("env", "check", "-e", "production", "--format", form, status=1, **dict.fromkeys(names, MARKER))
    assert MARKER not in shell.heard
    assert shell.holding() == {"a.env", "b.env", "c.env"}


def test_no_repr_of_what_was_read_shows_it(tmp_path: Path) -> None:
    path = tmp_path / "a.env"
    path.write_text(f"SOME_TOKEN={MARKER}\n")
    file = read_env_file(path)
    assert file.assignments["SOME_TOKEN"].value == MARKER
    assert MARKER not in repr(file)
    assert MARKER not in repr(Supplied(file.assignments, {"A": MARKER}))
    path.write_bytes(f"SOME_TOKEN={MARKER}\xff".encode("latin-1"))
    with pytest.raises(GenerateError) as caught:
        read_env_file(path)
    assert MARKER not in said(caught.value)


def test_a_render_writes_it_where_it_was_asked_to_and_nowhere_else(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    schemas.mkdir()
    for path in (ROOT / "schemas/airflow").glob("*.yaml"):
        (schemas / path.name).write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    (tmp_path / "deployment.yaml").write_text(
        "environments: {local: {}}\n"
        "current: {env: STAGE, default: local}\n"
        "resources: {airflow: {schema: schemas/airflow.yaml}}\n"
        "values: {base: {airflow: {connections: {db: {conn_type: postgres, host: h, password: {env: SOME_TOKEN}}}}}}\n"
    )
    (tmp_path / "s.env").write_text(f"SOME_TOKEN={MARKER}\n")
    shell = Shell(tmp_path)
    old = os.umask(0)
    try:
        for target in ("env", "connections.json"):
            shell("render", "-e", "local", "-t", target)
            shell("render", "-e", "local", "-t", target, "--resolve", status=2)
            shell("render", "-e", "local", "-t", target, "--resolve", "-o", f"out.{target}")
            shell("render", "-e", "local", "-t", target, "--resolve", "--env-file", "s.env", "-o", f"file.{target}")
            shell("render", "-e", "local", "-t", target, "--resolve", "-o", "no/such/folder", status=None)
    finally:
        os.umask(old)
    assert MARKER not in shell.heard
    written = {f"{name}.{target}" for name in ("out", "file") for target in ("env", "connections.json")}
    assert shell.holding() == {"s.env", *written}
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in written} == {0o600}


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_of_validate_shows_a_value(tmp_path: Path, form: str) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schema.json"\n')
    shell = Shell(tmp_path)
    values: tuple[Any, ...] = (MARKER, [MARKER], {"a": MARKER}, {"env": [MARKER]}, {"key": [MARKER]})
    for number, value in enumerate(values):
        document = dict.fromkeys([name for name in SCHEMA["properties"] if name != "preset"], value)  # type: ignore[attr-defined]
        (tmp_path / f"{number}.yaml").write_text(json.dumps(document))
        (tmp_path / f"{number}.json").write_text(json.dumps({**document, "passwrd": value}, indent=1))
    (tmp_path / "bad.yaml").write_text(f"password: '{MARKER}")
    (tmp_path / "bad.json").write_text(f'{{"password": "{MARKER}')
    (tmp_path / "airflow.cfg").write_text(
        f"[core]\nfernet_key = {MARKER}\nparallelism = {MARKER}\nload_examples = {MARKER}\n"
    )
    (tmp_path / ".env").write_text(f'AIRFLOW_CONN_A={{"conn_type": "http", "password": "{MARKER}", "prot": "{MARKER}"}}\nAIRFLOW_CONN_B=http://u:{MARKER}@h:{MARKER}/\n')  # fmt: skip
    (tmp_path / "dagster.yaml").write_text(
        f"run_storage: {MARKER}\nstorage: {{postgres: {{postgres_url: [{MARKER}]}}}}\n"
    )
    shell("generate")
    ours = sorted(path.name for path in tmp_path.iterdir() if path.stem.isdigit() or path.stem == "bad")
    assert len(ours) == 12
    assert "password" in shell("validate", *ours, "--as", "app", "--format", form, status=1)
    assert "dagster.yaml" in shell("validate", "airflow.cfg", ".env", "dagster.yaml", "--format", form, status=1)
    assert MARKER not in shell.heard
    assert shell.holding() - {*ours, "schema.json", "airflow.cfg", ".env", "dagster.yaml"} <= {
        path for path in shell.holding() if path.startswith("generated/")
    }
