"""`.pre-commit-hooks.yaml` and `action.yml`: what pre-commit and GitHub would run is run here, in their way."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.systems import kinds

ROOT = Path(__file__).parents[2]
HOOKS: dict[str, dict[str, Any]] = {
    hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
}
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
WRONG = "telemetry:\n  enabld: true\n"


@pytest.fixture
def commands(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command `confwright`, as an installation has one."""
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "confwright"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m confwright "$@"\n')
    command.chmod(0o755)
    return folder


def project(folder: Path) -> Path:
    """What `confwright init` makes."""
    subprocess.run([sys.executable, "-m", "confwright", "init", folder], capture_output=True, check=True)
    return folder


def hook(name: str, commands: Path, cwd: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """Run a hook's entry, with the files as further arguments where it takes them."""
    entry = shlex.split(HOOKS[name]["entry"])
    words = [*entry, *(files if HOOKS[name].get("pass_filenames", True) else ())]
    env = {**os.environ, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def test_every_hook_can_be_installed_and_tells_its_files() -> None:
    assert set(HOOKS) == {"confwright-validate", "confwright-documents", "confwright-generate"}
    for one in HOOKS.values():
        assert one["language"] == "python"  # pre-commit installs the repository, as tests/e2e/test_wheel.py does
        assert one["name"]
        assert "files" in one or "types_or" in one


def test_files_are_offered_to_the_hook_where_their_name_says_what_they_are() -> None:
    pattern = re.compile(HOOKS["confwright-validate"]["files"])
    names = {name.replace("y*ml", ending) for kind in kinds() for name in kind.names for ending in ("yaml", "yml")}
    # A file of these names is mostly something else.
    common = {"connections.json", "variables.json"} | {
        f"{stem}.{ending}" for stem in ("connections", "variables", "airflow") for ending in ("yaml", "yml")
    }
    common |= {name for name in names if "[" in name}  # base job templates: patterns, not names
    assert {name for name in names if pattern.search(f"deploy/{name}")} == names - common
    assert pattern.search("dagster.yaml")
    assert pattern.search("infra/prefect.toml")
    assert not any(pattern.search(name) for name in ("mydagster.yaml", "dagster.yaml.bak", "values.yaml"))


def test_the_hook_for_files_judges_those_it_is_given(commands: Path, tmp_path: Path) -> None:
    (tmp_path / "dagster.yaml").write_text(WRONG)
    (tmp_path / "prefect.yaml").write_text("name: x\n")
    assert hook("confwright-validate", commands, tmp_path, "prefect.yaml").returncode == 0
    done = hook("confwright-validate", commands, tmp_path, "dagster.yaml", "prefect.yaml")
    assert done.returncode == 1
    assert "dagster.yaml:2:3: error[unknown-key]" in done.stderr


def test_the_hooks_for_a_project(commands: Path, tmp_path: Path) -> None:
    project(tmp_path)
    done = hook("confwright-generate", commands, tmp_path)
    assert done.returncode == 1
    assert "confwright generate" in done.stdout + done.stderr
    subprocess.run([commands / "confwright", "generate"], cwd=tmp_path, capture_output=True, check=True)
    assert hook("confwright-generate", commands, tmp_path).returncode == 0
    assert hook("confwright-documents", commands, tmp_path).returncode == 0
    (tmp_path / "config/app.yaml").write_text("name: 5\n")
    done = hook("confwright-documents", commands, tmp_path)
    assert done.returncode == 1
    assert "config/app.yaml:1:7" in done.stderr


def action(commands: Path, temporary: Path, cwd: Path, **inputs: str) -> list[subprocess.CompletedProcess[str]]:
    """The steps of the action after the first, which installs; until one fails."""
    given = {**{name: one["default"] for name, one in ACTION["inputs"].items()}, **inputs}
    (temporary / "confwright").mkdir(parents=True)
    (temporary / "confwright/bin").symlink_to(commands)
    done: list[subprocess.CompletedProcess[str]] = []
    for step in ACTION["runs"]["steps"][1:]:
        if "if" in step:
            name, wanted = re.fullmatch(r"inputs\.(\w+) == '(\w+)'", step["if"]).groups()  # type: ignore[union-attr]
            if given[name] != wanted:
                continue
        filled = {key: filled_in(value, given) for key, value in step.get("env", {}).items()}
        env = {**os.environ, **filled, "RUNNER_TEMP": str(temporary)}
        folder = cwd / filled_in(step["working-directory"], given)
        # So does GitHub run `shell: bash`.
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done.append(subprocess.run(shell, cwd=folder, env=env, capture_output=True, text=True, check=False))
        if done[-1].returncode:
            break
    return done


def filled_in(text: str, given: dict[str, str]) -> str:
    """`${{ inputs.x }}` replaced."""
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given[found[1]], text)


def test_the_action_annotates_lines(commands: Path, tmp_path: Path) -> None:
    (tmp_path / "my files").mkdir()
    (tmp_path / "my files/dagster.yaml").write_text(WRONG)
    (tmp_path / "instance.yaml").write_text("telemetry: {enabled: false}\n")
    (done,) = action(
        commands, tmp_path / "t1", tmp_path, files="my files/dagster.yaml\ninstance.yaml\n", **{"as": "dagster"}
    )
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=my files/dagster.yaml,line=2,")
    (done,) = action(commands, tmp_path / "t2", tmp_path, files="instance.yaml", **{"as": "dagster"})
    assert (done.returncode, done.stderr) == (0, "")


def test_the_version_is_an_input_and_an_argument(commands: Path, tmp_path: Path) -> None:
    """`concurrency.runs` came with Dagster 1.9.12."""
    (tmp_path / "dagster.yaml").write_text("concurrency: {runs: {max_concurrent_runs: 5}}\n")
    (new,) = action(
        commands, tmp_path / "t1", tmp_path, files="dagster.yaml", **{"for": "dagster==1.13.0\nairflow==3.0\n"}
    )
    assert (new.returncode, new.stderr) == (0, "")
    (old,) = action(commands, tmp_path / "t2", tmp_path, files="dagster.yaml", **{"for": "dagster==1.7.16"})
    assert old.returncode == 1
    assert "needs Dagster 1.9.12 or newer" in old.stdout
    (bad,) = action(commands, tmp_path / "t3", tmp_path, files="dagster.yaml", **{"for": "$(touch pwned); touch pwned"})
    assert bad.returncode == 2
    assert not list(tmp_path.rglob("pwned"))
    # pre-commit puts `args` between the entry and the files.
    done = hook("confwright-validate", commands, tmp_path, "--for=dagster==1.7.16", "dagster.yaml")
    assert done.returncode == 1
    assert "needs Dagster 1.9.12 or newer" in done.stderr


def test_the_action_in_a_project_and_what_it_never_runs(commands: Path, tmp_path: Path) -> None:
    project(tmp_path / "service")
    subprocess.run([commands / "confwright", "generate"], cwd=tmp_path / "service", capture_output=True, check=True)
    done = action(commands, tmp_path / "t1", tmp_path, generated="true", **{"working-directory": "service"})
    assert [one.returncode for one in done] == [0, 0], done
    with (tmp_path / "service/generated/app/models.py").open("a") as file:
        file.write("# edited by hand\n")
    done = action(commands, tmp_path / "t2", tmp_path, generated="true", **{"working-directory": "service"})
    assert [one.returncode for one in done] == [0, 1]
    (bad,) = action(commands, tmp_path / "t3", tmp_path, files="$(touch pwned); touch pwned")
    assert bad.returncode == 2
    assert not list(tmp_path.rglob("pwned"))
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]  # an input in the text of a script would be run
