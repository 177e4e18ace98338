"""`confwright compat`: a folder per rule in tests/cases/compat, with what was before and after and the findings, to the column.

A DATA rule has a document that the old schema takes and the new one refuses, a TYPE rule a caller that mypy takes and refuses:
what is said to break does.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from confwright import generate_package
from confwright.__main__ import run
from confwright.compat.compare import compare_schemas
from confwright.generate.emit.bundle import bundle
from confwright.generate.pipeline import Options, build
from confwright.generate.sources.reading import collect
from confwright.runtime.yaml_text import read_text

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests/cases/compat"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_findings_are_the_expected_ones(folder: Path) -> None:
    found = compare_schemas(folder / "before.yaml", folder / "after.yaml", labels={folder: ""})
    told = "".join(f"{one.file}:{one.line}:{one.column}: [{one.code}] {one.text}\n" for one in found)
    expected = folder / "expected.txt"
    if ACCEPT:
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")
    rules = {one.code for one in found}
    assert (not rules) if folder.name.startswith("nothing-") else any(folder.name.startswith(rule) for rule in rules)
    for one in found:
        lines = (folder / one.file).read_text().splitlines()
        assert one.frame[0].text == lines[one.line - 1]
        assert lines[one.line - 1][one.column - 1 : one.end_column - 1].strip()


def validator(schema: Path) -> Any:
    built = build(collect(schema), "package", Options())
    return jsonschema_rs.validator_for(bundle(built.graph, built.plan, "1.2"))


@pytest.mark.parametrize(
    "folder", [f for f in FOLDERS if (f / "document.yaml").exists()], ids=lambda folder: folder.name
)
def test_what_is_said_to_break_files_does(folder: Path) -> None:
    document = read_text((folder / "document.yaml").read_text()).data
    assert validator(folder / "before.yaml").is_valid(document)
    assert not validator(folder / "after.yaml").is_valid(document)


def test_what_is_said_to_break_callers_does(tmp_path: Path) -> None:
    callers = [folder for folder in FOLDERS if (folder / "caller.py").exists()]
    assert len(callers) == 5
    for when in ("before", "after"):
        said: dict[str, int] = {}
        for folder in callers:
            place = tmp_path / when / folder.name
            generate_package(folder / f"{when}.yaml", "app", place, verify=False)
            (place / "caller.py").write_text((folder / "caller.py").read_text())
            mypy = [
                sys.executable,
                "-m",
                "mypy",
                "--strict",
                "--config-file=",
                f"--cache-dir={tmp_path}/cache",
                "caller.py",
            ]
            said[folder.name] = subprocess.run(mypy, cwd=place, capture_output=True, check=False).returncode
        assert set(said.values()) == ({0} if when == "before" else {1}), said


def test_every_rule_has_a_folder() -> None:
    text = "".join(path.read_text() for path in (ROOT / "generator/confwright/compat").glob("*.py"))
    rules = set(re.findall(r'"((?:data|type)-[a-z-]+|env-required)"', text))
    assert len(rules) >= 15
    assert {rule for rule in rules if not any(folder.name.startswith(rule) for folder in FOLDERS)} == set()


@pytest.mark.parametrize("schema", sorted(ROOT.glob("schemas/*/[!c]*.yaml"))[:12], ids=lambda path: path.stem)
def test_nothing_breaks_where_nothing_changed(schema: Path) -> None:
    assert compare_schemas(schema, schema) == []


# -- the command


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in git whose first commit is tagged v1, and whose schema has changed since."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    assert run(["init"]) == 0
    settings = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], [*settings, "commit", "-qm", "one"], ["tag", "v1"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True, capture_output=True)
    schema = tmp_path / "schemas/app.yaml"
    schema.write_text(
        schema.read_text().replace("    minimum: 1\n", "    minimum: 1024\n").replace("minLength: 1", "minLength: 3")
    )
    return tmp_path


def test_against_a_commit(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compat", "v1"]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("breaking changes: 2 DATA\n")
    assert "schemas/app.yaml:9:3: error[data-bound]: name: must have at least 3 characters now" in err
    assert run(["compat", "v1:schemas/app.yaml", "schemas/app.yaml"]) == 1
    assert run(["compat", "v1", "v1"]) == 0
    assert capsys.readouterr().out.endswith("no breaking changes\n")
    status = subprocess.run(
        ["git", "status", "--porcelain"], cwd=repository, capture_output=True, text=True, check=True
    ).stdout
    assert status == " M schemas/app.yaml\n"


def test_what_was_removed_is_shown_in_the_commit(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = repository / "schemas/app.yaml"
    schema.write_text(re.sub(r"  log_level:\n(    .*\n)+", "", schema.read_text()))
    assert run(["compat", "v1"]) == 1
    assert (
        "v1:schemas/app.yaml:13:3: error[data-key-removed]: log_level: is now an unknown key" in capsys.readouterr().err
    )


def test_approvals(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = "- {rule: data-bound, at: %s, reason: ports below 1024 need root}\n"
    (repository / "compat-approved.yaml").write_text(entry % "database.port")
    assert run(["compat", "v1"]) == 1
    out, err = capsys.readouterr()
    assert "breaking changes: 1 DATA\n" in out
    assert "note[data-bound]: database.port" in err
    assert "approved: ports below 1024 need root" in err
    (repository / "compat-approved.yaml").write_text(entry % "database.port" + entry % "name" + entry % "gone")
    assert run(["compat", "v1"]) == 0
    assert "compat-approved.yaml:3: warning[approval-unused]: there is no data-bound at gone" in capsys.readouterr().err
    (repository / "compat-approved.yaml").write_text("- {rule: data-bound, at: name}\n")
    assert run(["compat", "v1"]) == 2
    assert "compat-approved.yaml:1: error[approval]: each entry has a rule" in capsys.readouterr().err


def test_a_variable_that_an_environment_needs_now(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (repository / "pyproject.toml").open("a") as file:
        file.write('\n[tool.confwright.packages.resources]\ndeployment = "deployment.yaml"\n')
    deployment = (
        "environments: {local: {}, production: {}}\n"
        "current: {env: STAGE, default: local}\n"
        "resources: {database: {schema: 'schemas/app.yaml#/$defs/Database'}}\n"
        "values:\n"
        "  base: {database: {host: localhost, password: {env: DB_PASSWORD}}}\n"
    )
    (repository / "deployment.yaml").write_text(deployment)
    settings = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    for command in (["add", "."], [*settings, "commit", "-qm", "two"]):
        subprocess.run(["git", *command], cwd=repository, check=True, capture_output=True)
    (repository / "deployment.yaml").write_text(deployment + "  production: {database: {port: {env: DB_PORT}}}\n")
    assert run(["compat", "HEAD"]) == 1
    out, err = capsys.readouterr()
    assert "breaking changes: 1 ENV" in out
    assert "deployment.yaml:6:33: error[env-variable]: production.DB_PORT: DB_PORT must be set in production now" in err


def test_a_resource_and_a_field_that_a_deployment_has_no_more(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Code that uses the package of a deployment breaks, too; a resource that is new breaks none."""
    with (repository / "pyproject.toml").open("a") as file:
        file.write('\n[tool.confwright.packages.resources]\ndeployment = "deployment.yaml"\n')
    head = "environments: {local: {}}\ncurrent: {env: STAGE, default: local}\nresources:\n"
    database = "  database: {schema: database.yaml}\n"
    cache = "  cache: {schema: database.yaml}\n"
    values = "values:\n  base:\n    %s: {%s: localhost}\n    %s: {%s: localhost}\n"
    schema = "type: object\ntitle: Database\nproperties:\n  %s: {type: string}\nadditionalProperties: false\n"
    (repository / "deployment.yaml").write_text(
        head + database + cache + values % ("database", "host", "cache", "host")
    )
    (repository / "database.yaml").write_text(schema % "host")
    settings = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    for command in (["add", "."], [*settings, "commit", "-qm", "two"], ["tag", "v2"]):
        subprocess.run(["git", *command], cwd=repository, check=True, capture_output=True)
    assert run(["compat", "v2"]) == 0
    queue = "  queue: {schema: database.yaml}\n"
    (repository / "deployment.yaml").write_text(
        head + database + queue + values % ("database", "address", "queue", "address")
    )
    (repository / "database.yaml").write_text(schema % "address")
    capsys.readouterr()
    assert run(["compat", "v2"]) == 1
    out, err = capsys.readouterr()
    assert out == "breaking changes: 2 TYPE\n"
    assert "v2:deployment.yaml:5:19: error[type-field-removed]: Resources.cache: Resources has no cache any more" in err
    assert "v2:database.yaml:4:3: error[type-field-removed]: Database.host: Database has no host any more" in err


def test_arguments_that_are_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.yaml").write_text("{}")
    for arguments, said in (
        (["absent.yaml", "a.yaml"], "'absent.yaml' is neither a file nor a commit"),
        (["--", "--output=x", "a.yaml"], "'--output=x' is neither a file nor a commit"),
        (["a.yaml", "."], "a schema file can only be compared with a schema file"),
    ):
        assert run(["compat", *arguments]) == 2
        assert said in capsys.readouterr().err


BRANCH = """  {name}:
    type: object
    properties:
      module: {{const: acme.stores}}
      class: {{const: {name}}}
      config: {{type: object, properties: {{size: {{type: integer}}, path: {{type: string}}}}, required: {required}}}
    required: [module, class]
"""


def test_a_class_is_compared_with_itself_though_others_share_its_module(tmp_path: Path) -> None:
    def text(required: dict[str, str]) -> str:
        branches = "".join(BRANCH.format(name=name, required=want) for name, want in required.items())
        refs = ", ".join(f"{{$ref: '#/$defs/{name}'}}" for name in required)
        head = f"type: object\nproperties:\n  store: {{oneOf: [{refs}], x-discriminator: [module, class]}}\n$defs:\n"
        return head + branches

    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(text({"Disk": "[path]", "Memory": "[]", "Other": "[size]"}))
    new.write_text(text({"Other": "[size]", "Memory": "[size]", "Disk": "[path]"}))
    found = [one.text for one in compare_schemas(old, new) if one.code.startswith("data-")]
    assert found == ["store.config.size: must be there now"]
    assert [one.code for one in compare_schemas(old, old)] == []
