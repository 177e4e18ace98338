"""`variables` of deployment.yaml: defaults of environment variables, for each environment."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.diagnostics import GenerateError
from confwright.build import packages
from tests.environments import analysis_of, copy_case

DEFAULTS = """\
include: more/*.yaml
variables:
  base: {PULL_REQUEST: none, SNOWFLAKE_USER: robot}
  local: {SNOWFLAKE_PORT: 444}
  branch: {SNOWFLAKE_PORT: 555}
"""
MORE = "variables:\n  staging: {SNOWFLAKE_USER: !unset }\n  production: {SNOWFLAKE_USER: 'true'}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_case("warehouse", tmp_path.resolve())
    monkeypatch.chdir(folder)
    monkeypatch.setattr(packages, "verify", lambda *_: None)
    main = folder / "deployment.yaml"
    main.write_text(main.read_text() + DEFAULTS)
    (folder / "more").mkdir()
    (folder / "more/people.yaml").write_text(MORE)
    return folder


def test_layers_decide_and_the_process_comes_first(project: Path) -> None:
    deployment = analysis_of(project).deployment
    assert {name: deployment.default_texts(name) for name in deployment.environments} == {
        "local": {"PULL_REQUEST": "none", "SNOWFLAKE_USER": "robot", "SNOWFLAKE_PORT": "444"},
        "branch": {"PULL_REQUEST": "none", "SNOWFLAKE_USER": "robot", "SNOWFLAKE_PORT": "555"},
        "staging": {"PULL_REQUEST": "none"},
        "production": {"PULL_REQUEST": "none", "SNOWFLAKE_USER": "true"},
    }
    assert run(["generate"]) == 0
    code = (
        "import json\n"
        "from generated.analytics import RESOURCES, variables\n"
        "one = RESOURCES['branch']['snowflake']\n"
        "given = {'SNOWFLAKE_DEV_PASSWORD': 'p', 'DAGSTER_DEPLOYMENT': 'local'}\n"
        "print(json.dumps([one.resolve(variables('branch', given)).port,\n"
        "                  one.resolve(variables('branch', {**given, 'SNOWFLAKE_PORT': '7'})).port,\n"
        "                  one.resolve(variables(None, given)).port,\n"
        "                  variables('staging')['DAGSTER_X']]))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={"DAGSTER_X": "of the process"},
    )
    assert json.loads(done.stdout) == [555, 7, 444, "of the process"], done.stderr


def test_commands_know_the_defaults(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["env", "--format", "json"]) == 0
    found = {one["name"]: one for one in json.loads(capsys.readouterr().out)["variables"]}
    assert found["SNOWFLAKE_PORT"]["defaults"] == {"local": "444", "branch": "555"}
    assert found["SNOWFLAKE_USER"]["defaults"] == {"production": "true"}
    assert "defaults" not in found["SNOWFLAKE_PASSWORD"]
    empty = project / "empty.env"
    empty.write_text("SNOWFLAKE_DEV_PASSWORD=p\n")
    assert run(["env", "check", "-e", "branch", "--env-file", "empty.env"]) == 0
    empty.write_text("SNOWFLAKE_DEV_PASSWORD=p\nSNOWFLAKE_PORT=x\n")
    assert run(["env", "check", "-e", "branch", "--env-file", "empty.env"]) == 1
    assert "SNOWFLAKE_PORT is not an integer" in capsys.readouterr().err
    assert run(["explain", "snowflake.port", "-e", "local"]) == 0
    assert "not set: '444', its default in local" in capsys.readouterr().out
    assert run(["env", "example", "-o", "-"]) == 0
    said = capsys.readouterr().out
    assert "\n# not needed in local, branch: deployment.yaml has a default\nSNOWFLAKE_PORT=444\n" in said
    assert "\nSNOWFLAKE_PASSWORD=\n" in said


WRONG = {
    "local: {SNOWFLAKE_PRT: 1}": ("environment-variable", 1, "did you mean 'SNOWFLAKE_PORT'?"),
    "lokal: {SNOWFLAKE_PORT: 1}": ("layer-unknown", 1, "did you mean 'local'?"),
    "local: {SNOWFLAKE_PORT: x}": ("env-malformed", 2, "is not an integer"),
    "local: {SNOWFLAKE_PORT: 99999}": ("env-malformed", 2, "must be at most 65535"),
    "local: {SNOWFLAKE_PORT: [1]}": ("deployment-type", 1, "must be text, a number, true or false"),
    "local: {SNOWFLAKE_PORT: }": ("deployment-type", 1, "must be text, a number, true or false"),
    "local: {SNOWFLAKE-PORT: 1}": ("environment-variable", 1, "is not a name of a variable"),
    "production: {SLACK_WEBHOOK: hunter2}": ("secret", 1, "is a secret, and takes no default"),
    "staging: {PULL_REQUEST: a, PULL_REQUEST: b}": ("yaml-duplicate-key", 1, ""),
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_has_its_place(text: str, project: Path) -> None:
    code, count, words = WRONG[text]
    main, part = project / "deployment.yaml", project / "more/people.yaml"
    main.write_text(
        main.read_text()
        .replace("  local: {SNOWFLAKE_PORT: 444}\n", "")
        .replace("  branch: {SNOWFLAKE_PORT: 555}\n", "")
    )
    part.write_text(f"variables:\n  {text}\n")
    with pytest.raises(GenerateError) as raised:
        analysis_of(project)
    found = raised.value.diagnostics
    assert [(one.code, one.file, one.line) for one in found] == [(code, "more/people.yaml", 2)] * count
    assert all(words in str(one) and "hunter2" not in str(one) for one in found)


def test_a_default_is_in_one_file_only(project: Path) -> None:
    (project / "more/people.yaml").write_text("variables: {local: {SNOWFLAKE_PORT: 5}}\n")
    with pytest.raises(GenerateError) as raised:
        analysis_of(project)
    [found] = raised.value.diagnostics
    assert (found.code, found.file) == ("value-twice", "more/people.yaml")
    assert "variables.local.SNOWFLAKE_PORT is also at deployment.yaml:" in found.message
