"""dg.toml: `dg` and `confwright validate` say the same."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from confwright.validate.judging import Judge
from generated import dagster_dg
from tests.oracle.configurations import drawn, seed
from tests.oracle.environments import NoEnvironmentError, oracle_python

HERE = Path(__file__).parent
COUNT = 400


def written(value: Any) -> str:
    """A value as TOML, in a line. Raises ValueError for null."""
    if value is None:
        raise ValueError("TOML has no null")
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value).replace("\\u007f", "\\\\u007f")


def texts() -> list[str]:
    found: list[str] = []
    for case in drawn(dagster_dg.schema(), "dg", seed(), COUNT):
        try:
            found.append("".join(f"{json.dumps(key)} = {written(one)}\n" for key, one in (case.document or {}).items()))
        except ValueError:
            continue
    names = ["a.b", "a.*", "*", "a-b", "", "ä.b", "a..b", "1a"]
    head = 'directory_type = "project"\n[project]\nroot_module = "a"\n'
    return [
        *found,
        *(f"{head}registry_modules = [{json.dumps(name)}]\n" for name in names),
        head + "python_environment = 1\n",
    ]


def test_the_same_verdict(tmp_path: Path) -> None:
    try:
        python = oracle_python("dagster-dg")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of `dg` cannot be set up: {error}")
    every = texts()
    done = subprocess.run(
        [python, HERE / "dg_toml_judge.py"], input=json.dumps(every), capture_output=True, text=True, check=True
    )
    theirs = json.loads(done.stdout)
    judge = Judge(None)
    strange: list[str] = []
    tally: Counter[tuple[bool, bool]] = Counter()
    for text, said in zip(every, theirs, strict=True):
        found = judge.judge(tmp_path / "dg.toml", "dg.toml", text.encode(), named=True).findings
        ours = [one.text for one in found if one.severity == "error"]
        tally[bool(said), bool(ours)] += 1
        if bool(said) != bool(ours):
            strange.append(f"{text}\n  dg: {said}\n  here: {ours}")
    assert not strange, f"{len(strange)} of {len(every)} differ\n" + "\n".join(strange[:6])
    assert min(tally[False, False], tally[True, True]) > len(every) / 8, tally
