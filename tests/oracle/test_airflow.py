"""The real Airflow reads what we render to the same values, and we read what it reads."""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from confwright.targets.airflow import Settings, render, resolve, settings_of
from generated import airflow
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError
from tests.oracle.airflow_samples import CONNECTIONS, Sampler

CASES = int(os.environ.get("CONFWRIGHT_ORACLE_CASES", "5000"))
_PER_DOCUMENT = 100


@pytest.fixture(scope="module")
def judge() -> Iterator[AirflowJudge]:
    """The real Airflow. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge()
    except NoAirflowError as error:
        pytest.skip(f"the environment of the real Airflow cannot be set up: {error}")
    with made:
        yield made


def _documents() -> Iterator[tuple[Settings, dict[str, Any]]]:
    """Resolved settings, and their connections as the core's own `resolve_data` gives them."""
    types = [*CONNECTIONS, "mysql", "generic"]
    for number in range(max(1, CASES // _PER_DOCUMENT)):
        sampler = Sampler(random.Random(number))
        connections = {f"c{n}": sampler.connection(types[n % len(types)]) for n in range(_PER_DOCUMENT)}
        value = airflow.load({"connections": connections})
        settings, problems = resolve(settings_of(value), sampler.environ)
        assert problems == []
        expected = airflow.resolve_data(value, sampler.environ)["connections"]
        yield settings, {name: {"extra": {}, **fields} for name, fields in expected.items()}


def test_both_classes_read_every_connection_to_the_same_fields(judge: AirflowJudge) -> None:
    asked: list[dict[str, Any]] = []
    expected: list[dict[str, Any]] = []
    for settings, connections in _documents():
        rendered = render(settings, "env")
        assert rendered.findings == ()
        assert rendered.secret
        for line, (name, fields) in zip(rendered.text.splitlines(), connections.items(), strict=True):
            variable, _, text = line.partition("=")  # as `docker run --env-file` does
            assert variable == f"AIRFLOW_CONN_{name.upper()}"
            asked.append({"id": name, "text": text})
            expected.append(fields)
    answers = judge.ask("connection", asked)
    wrong = [(a, e) for a, e in zip(answers, expected, strict=True) if a != {"server": e, "task": e}]
    assert wrong[:2] == []
    assert len(answers) >= min(CASES, _PER_DOCUMENT)


@pytest.mark.parametrize("extension", ["yaml", "json"])
def test_connections_files_are_read_to_the_same_fields(judge: AirflowJudge, extension: str) -> None:
    for settings, connections in _documents():
        rendered = render(settings, f"connections.{extension}")
        answer = judge.ask_one("connections_file", text=rendered.text, extension=extension)
        assert not isinstance(answer, str), answer[:500]
        assert [(answer.get(name), fields) for name, fields in connections.items() if answer.get(name) != fields][:2] == []


def test_a_shell_exports_what_is_meant(judge: AirflowJudge) -> None:
    for settings, connections in list(_documents())[:10]:
        script = render(settings, "export").text + "env -0\n"
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=True, env={"PATH": os.environ["PATH"]})
        found = dict(entry.split("=", 1) for entry in done.stdout.decode("utf-8").split("\0") if entry)
        asked = [{"id": name, "text": found[f"AIRFLOW_CONN_{name.upper()}"]} for name in connections]
        for answer, fields in zip(judge.ask("connection", asked), connections.values(), strict=True):
            assert answer == {"server": fields, "task": fields}
