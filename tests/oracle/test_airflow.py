"""The real Airflow reads what we render to the same values, and we read what it reads."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from dotenv import dotenv_values

from confwright.systems.airflow.facts import read_facts
from confwright.systems.airflow.importer.options import published
from confwright.systems.airflow.lookup import look_up
from confwright.systems.airflow.model import Settings, settings_of
from confwright.systems.airflow.render import render
from confwright.systems.airflow.resolve import resolve
from confwright.systems.airflow.variables import entries_of
from generated import airflow
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError
from tests.oracle.airflow_samples import CONNECTIONS, DEFINITIONS, Sampler, flat

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
        read = dotenv_values(stream=StringIO(rendered.text))
        for (variable, text), (name, fields) in zip(read.items(), connections.items(), strict=True):
            assert variable == f"AIRFLOW_CONN_{name.upper()}"
            asked.append({"name": name, "text": text})
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
        assert [(answer.get(name), fields) for name, fields in connections.items() if answer.get(name) != fields][
            :2
        ] == []


def test_a_shell_exports_what_is_meant(judge: AirflowJudge) -> None:
    for settings, connections in list(_documents())[:10]:
        script = render(settings, "export").text + "env -0\n"
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=True, env={"PATH": os.environ["PATH"]})
        found = dict(entry.split("=", 1) for entry in done.stdout.decode("utf-8").split("\0") if entry)
        asked = [{"name": name, "text": found[f"AIRFLOW_CONN_{name.upper()}"]} for name in connections]
        for answer, fields in zip(judge.ask("connection", asked), connections.values(), strict=True):
            assert answer == {"server": fields, "task": fields}


_METHODS = {"boolean": "getboolean", "integer": "getint", "number": "getfloat", "list": "getlist", "json": "getjson"}
_ROUNDS = 12


def _option_documents() -> Iterator[tuple[Settings, dict[tuple[str, str], Any]]]:
    """Every option with a value of its kind, sensitive ones by a reference, and what Airflow should give."""
    facts = read_facts()
    for number in range(_ROUNDS):
        sampler = Sampler(random.Random(number))
        document: dict[str, dict[str, Any]] = {}
        expected: dict[tuple[str, str], Any] = {}
        for section, members in facts.options.items():
            for option, known in members.items():
                value = _option_value(sampler, known)
                expected[section, option] = value
                if known.get("sensitive"):
                    value = value if known["kind"] == "json" else sampler.reference(value)
                document.setdefault(section, {})[option] = value
        settings, problems = resolve(settings_of({"config": document}, airflow), sampler.environ)
        assert problems == []
        yield settings, expected


def _option_value(sampler: Sampler, known: Mapping[str, Any]) -> Any:
    chance = sampler.chance
    match known["kind"]:
        case "boolean":
            return chance.random() < 0.5
        case "integer":
            return chance.randint(-5, 10**6)
        case "number":
            return chance.choice([0.25, 1.5, 30.0, 1e-3])
        case "list":
            return [_plain_text(sampler, ",") for _ in range(chance.randint(1, 3))]
        case "json":
            return {sampler.text(): sampler.json(2)}
        case _:
            return chance.choice(known["choices"]) if "choices" in known else _plain_text(sampler)


def _plain_text(sampler: Sampler, *without: str) -> str:
    """Odd text on one line, without what Airflow expands and what a file of options cannot hold."""
    text = sampler.text()
    for sign in ("\n", "\r", "\t", "$", "~", "\u2028", "\x01", *without):
        text = text.replace(sign, ".")
    return text.strip() or "x"


def test_a_fresh_parser_reads_every_option_to_the_same_value(judge: AirflowJudge) -> None:
    facts = read_facts()
    for settings, expected in _option_documents():
        assert len(expected) == len(settings.options) >= 456
        asked = [[s, o, _METHODS.get(facts.options[s][o]["kind"], "get")] for s, o in expected]
        cfg = render(settings, "airflow.cfg")
        assert [finding for finding in cfg.findings if finding.severity == "error"] == []
        entries, found = entries_of(settings, facts)
        assert found == []
        for question in ({"cfg": cfg.text}, {"environ": {entry.name: entry.text for entry in entries}}):
            answer = judge.ask_one("config", options=asked, **question)
            assert not isinstance(answer, str), answer[:500]
            given = {(s, o): answer["values"][f"{s}.{o}"] for s, o in expected}
            assert [(key, given[key], value) for key, value in expected.items() if given[key] != value][:3] == []
            assert answer["validate"] == "ok"


def test_variables_are_read_to_the_same_values(judge: AirflowJudge) -> None:
    asked: list[dict[str, Any]] = []
    meant: list[str] = []
    for seed in range(40):
        sampler = Sampler(random.Random(seed))
        texts = {f"v{n}": sampler.text().replace("\r", "") for n in range(20)}
        data = {f"j{n}": sampler.json(2) for n in range(5)}
        document: dict[str, Any] = {name: sampler.reference(text) for name, text in list(texts.items())[:5]}
        document = {**texts, **document, **{name: {"json": value} for name, value in data.items()}}
        settings, problems = resolve(settings_of({"variables": document}, airflow), sampler.environ)
        assert problems == []
        entries, _ = entries_of(settings, read_facts())
        environ = {entry.name: entry.text for entry in entries}
        assert [entry.secret for entry in entries[:6]] == [True] * 5 + [False]
        for name in document:
            asked.append({"name": name, "environ": environ})
            meant.append(texts.get(name, ""))
        for extension in ("yaml", "json"):
            rendered = render(settings, f"variables.{extension}")
            answer = judge.ask_one("variables_file", text=rendered.text, extension=extension)
            assert {name: answer[name] for name in texts} == texts
            assert {name: json.loads(answer[name]) for name in data} == data
    for question, text, answer in zip(asked, meant, judge.ask("variable", asked), strict=True):
        if question["name"].startswith("v"):
            assert answer == text
        else:
            json.loads(answer)


def test_where_a_connection_is_found(judge: AirflowJudge, tmp_path: Path) -> None:
    """The real chain asks the places that `look_up` lists, and finds the connection where it says."""
    good = tmp_path / "connections.json"
    good.write_text('{"both": {"conn_type": "http", "host": "file"}, "file": {"conn_type": "http"}}', "utf-8")
    bad = tmp_path / "bad.yaml"
    bad.write_text("both: {conn_type: http, nonsense: 1}\n", "utf-8")
    local = "airflow.secrets.local_filesystem.LocalFilesystemBackend"
    env = {
        "AIRFLOW_CONN_BOTH": '{"conn_type": "http"}',
        "AIRFLOW_CONN_ENV": "http://h",
        "AIRFLOW_CONN_BROKEN": '{"prot": 1}',
    }
    backend = {"AIRFLOW__SECRETS__BACKEND": local}
    kwargs = "AIRFLOW__SECRETS__BACKEND_KWARGS"
    setups = [
        {},
        env,
        {**env, **backend},
        {**env, **backend, kwargs: json.dumps({"connections_file_path": str(good)})},
        {**env, **backend, kwargs: json.dumps({"connections_file_path": str(bad)})},
        {**env, **backend, kwargs: "{nonsense"},
        {**env, "AIRFLOW__WORKERS__SECRETS_BACKEND": local},
        {**env, **backend, kwargs: "{}", "AIRFLOW__SECRETS__BACKEND_KWARG__CONNECTIONS_FILE_PATH": str(good)},
    ]
    classes = {"environment": "EnvironmentVariablesBackend", "metadata database": "MetastoreBackend"}
    seen: set[str | None] = set()
    for environ in setups:
        for name in ("both", "env", "file", "broken", "nowhere"):
            answer = judge.ask_one("chain", name=name, environ=environ)
            server, _ = look_up(name, environ)
            winner = server.winner
            mine = classes.get(winner.place, "LocalFilesystemBackend") if winner is not None else None
            seen.add(mine)
            assert mine == answer["found"], (environ, name, answer, server)
            upto = len(answer["asked"])
            listed = [classes.get(step.place, "LocalFilesystemBackend") for step in server.steps][:upto]
            assert listed == [asked.partition(" ")[0] for asked in answer["asked"]]
            broken = [step.state == "broken" for step in server.steps][:upto]
            assert broken == ["(" in asked for asked in answer["asked"]], (name, answer, server)
        places = [{**classes, "execution API": "ExecutionAPISecretsBackend"}.get(s.place, "LocalFilesystemBackend")
                  for s in look_up("x", environ)[1].steps]  # fmt: skip
        assert places == judge.ask_one("worker_places", environ=environ)
    assert seen == {None, "EnvironmentVariablesBackend", "LocalFilesystemBackend"}


def test_declared_extras_are_those_of_the_providers(judge: AirflowJudge) -> None:
    """Type for type, with the default and the choices; a secret has a reference in the place of its text."""
    declared = judge.ask_one("declared_fields")
    assert set(declared) == set(CONNECTIONS)
    assert set(declared) <= published()["connection-types"].keys()
    checked = 0
    for conn_type, fields in declared.items():
        known = DEFINITIONS.get(CONNECTIONS[conn_type].removesuffix("Connection") + "Extra", {}).get("properties", {})
        for name, said in fields.items():
            branches = flat(known[name])
            types = {branch.get("type", "string") for branch in branches if "$ref" not in branch}
            if any("$ref" in branch for branch in branches) and types <= {"null"}:
                types.add("string")  # a secret
            assert types == set(said["type"]), (conn_type, name, branches)
            assert known[name].get("default") == said.get("default"), (conn_type, name)
            if "enum" in said:
                assert [b["enum"] for b in branches if "enum" in b] == [said["enum"]]
            checked += 1
    assert checked >= 150


def test_every_default_is_of_the_type_that_is_imported(judge: AirflowJudge) -> None:
    """Airflow reads its own defaults by the methods that go with our types."""
    facts = read_facts()
    asked = [[s, o, _METHODS.get(k["kind"], "get")] for s, members in facts.options.items() for o, k in members.items()]
    values = judge.ask_one("config", options=asked)["values"]
    # An option without a default has none to read.
    empty = ("None", 'value: ""', "not found in config")
    wrong = {
        name: said
        for name, said in values.items()
        if isinstance(said, str) and re.match(r"error \w+: ", said) and not any(sign in said for sign in empty)
    }
    assert wrong == {}
    assert sum(isinstance(value, (bool, int, float, list)) for value in values.values()) >= 200
