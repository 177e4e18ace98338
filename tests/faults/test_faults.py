"""Small inputs that once went wrong, and the right result of each.

The inputs are the folders of `../shared/faults`, one fault each; they are not part of this repository. `NAME.yaml` beside
this file says what is right for the folder NAME:

    steps:                                  # run one after the other in a copy of the folder
    - run: confwright validate dagster.yaml # split as a shell splits words; nothing is expanded
      exit: 1
      findings:                             # all of them, in the order of the report (`--format json` is added)
      - error unknown-key dagster.yaml:3:5 storage.postgres.hostnam
      holds: [did you mean]                 # texts that the output has: standard output, then standard error
      lacks: [hunter2]                      # texts that it does not have
    - run: python use.py                    # with the Python of these tests
    - call: |                               # or Python, run as a script of its own
        from generated.p import load
    write: {pyproject.toml: "..."}          # files that the folder needs beside its own, before the first step
    env: {NAME: value}                      # variables of every step
    known: why it is not right yet          # the test then has to fail

A folder without such a file fails the test. The path of a finding may be left out.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
FAULTS = HERE.parents[2] / "shared" / "faults"
BIN = Path(sys.executable).parent
KEYS = {"steps", "write", "env", "known"}
STEP_KEYS = {"run", "call", "exit", "findings", "holds", "lacks"}

NAMES = sorted(path.parent.name for path in FAULTS.glob("*/WANT"))


@pytest.mark.skipif(not NAMES, reason=f"there is no {FAULTS}: the inputs of the faults are not part of this repository")
@pytest.mark.parametrize("name", NAMES)
def test_fault(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    expected = HERE / f"{name}.yaml"
    assert expected.is_file(), f"tests/faults/{name}.yaml does not exist: it says what is right for this fault"
    plan = yaml.safe_load(expected.read_text("utf-8"))
    assert plan.keys() <= KEYS, f"unknown keys: {plan.keys() - KEYS}"
    if "known" in plan:
        request.applymarker(pytest.mark.xfail(reason=plan["known"], strict=True))
    folder = tmp_path / "project"
    shutil.copytree(FAULTS / name, folder, copy_function=shutil.copyfile)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    for file, text in plan.get("write", {}).items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text, "utf-8")
    for number, step in enumerate(plan["steps"], 1):
        assert step.keys() <= STEP_KEYS, f"step {number}: unknown keys: {step.keys() - STEP_KEYS}"
        _run(step, folder, plan.get("env", {}), f"step {number} of {name}")


def test_every_expectation_has_a_fault() -> None:
    if NAMES:
        assert {path.stem for path in HERE.glob("*.yaml")} <= set(NAMES)


def _run(step: dict[str, Any], folder: Path, env: dict[str, str], where: str) -> None:
    command = [sys.executable, "-c", step["call"]] if "call" in step else shlex.split(step["run"])
    if command[0] in ("confwright", "python"):
        command[0] = str(BIN / command[0])
    if "findings" in step:
        command += ["--format", "json"]
    path = os.pathsep.join([str(BIN), os.environ.get("PATH", "")])
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": path, **env},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    output = done.stdout + done.stderr
    assert done.returncode == step.get("exit", 0), f"{where}: exit {done.returncode}\n{output}"
    if "findings" in step:
        found = [_line(finding) for finding in _findings(json.loads(done.stdout))]
        wanted = list(step["findings"])
        assert len(found) == len(wanted), f"{where}:\n" + "\n".join(found)
        for one, want in zip(found, wanted, strict=True):
            assert one == want or one.rpartition(" ")[0] == want, f"{where}: {one!r} where {want!r} is right"
    for text in step.get("holds", []):
        assert text in output, f"{where}: the output lacks {text!r}\n{output}"
    for text in step.get("lacks", []):
        assert text not in output, f"{where}: the output has {text!r}\n{output}"


def _findings(report: Any) -> list[dict[str, Any]]:
    """The findings of a report in JSON, which is a list of them or an object that has one."""
    return report if isinstance(report, list) else report["findings"]


def _line(finding: dict[str, Any]) -> str:
    place = f"{finding['file']}:{finding['line']}:{finding['column']}"
    return f"{finding['severity']} {finding['code']} {place} {finding['path']}"
