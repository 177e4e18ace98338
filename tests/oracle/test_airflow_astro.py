"""What the Astro CLI sends of airflow_settings.yaml is taken by Airflow's REST API, unless there is an error at it."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from confwright.systems.airflow.read import read_text
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError

_DRAWN = 300


@pytest.fixture(scope="module")
def judge() -> Iterator[AirflowJudge]:
    """The real Airflow. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge()
    except NoAirflowError as error:
        pytest.skip(f"the environment of the real Airflow cannot be set up: {error}")
    with made:
        yield made


def _text(value: Any) -> str:
    """What mapstructure makes of a scalar for a field of text."""
    return "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)


def _number(value: Any) -> int:
    """The same for a field that is an integer, of what is drawn here."""
    return int(value or 0)


def _connection(entry: dict[str, Any]) -> dict[str, Any]:
    """Upstream: astro-cli 1.45.0, `connectionToAPIObject`."""
    names = {"conn_id": "connection_id", "conn_type": "conn_type", "conn_host": "host", "conn_password": "password"}
    body: dict[str, Any] = {name: text for key, name in names.items() if (text := _text(entry.get(key)))}
    if _number(entry.get("conn_port")):
        body["port"] = _number(entry["conn_port"])
    extra = entry.get("conn_extra")
    if extra not in (None, ""):
        body["extra"] = extra if isinstance(extra, str) else json.dumps(extra)
    return body


def _pool(entry: dict[str, Any]) -> dict[str, Any]:
    told = _text(entry.get("pool_description"))
    return {
        "name": _text(entry["pool_name"]),
        "slots": _number(entry["pool_slot"]),
        "description": told,
        "include_deferred": False,
    }


def _variable(entry: dict[str, Any]) -> dict[str, Any]:
    return {"key": _text(entry["variable_name"]), "value": _text(entry["variable_value"])}


DRAWN: dict[str, tuple[str, Any, dict[str, list[Any]]]] = {
    "connection": ("connections", _connection, {
        "conn_id": ["a", "a.b-c_d", "a b", "a/b", 3, True, "x" * 200, "x" * 201, "é"], "conn_type": ["generic", True, 3],
        "conn_host": ["it's", 3, None], "conn_password": ["p", 12, False], "conn_port": [80, "80", None, "", 8080.0],
        "conn_extra": ["{}", "[]", "x", {"a": {"b": [1]}}, {}, None, "", '{"a": 1}'],
    }),
    "pool": ("pools", _pool, {
        "pool_name": ["a", "a b", "it's", 3, "x" * 256, "x" * 257], "pool_slot": [1, "3", -1, -2, 2.7, True], "pool_description": ["d", None, 3],
    }),
    "variable": ("variables", _variable, {
        "variable_name": ["a", "a b", "it's", 3, "x" * 250, "x" * 251], "variable_value": ["v", "it's", 3, True, 1.5, '{"a": 1}'],
    }),
}  # fmt: skip
"""By kind of body: the list of the file, what the Astro CLI makes of an entry, and what one is drawn from."""


@pytest.mark.parametrize("kind", DRAWN)
def test_an_error_is_what_the_api_refuses(judge: AirflowJudge, kind: str) -> None:
    name, body, fields = DRAWN[kind]
    chance = random.Random(kind)
    entries = [{key: chance.choice(values) for key, values in fields.items()} for _ in range(_DRAWN)]
    answers = judge.ask("api_body", [{"kind": kind, "body": body(entry)} for entry in entries])
    wrong: list[Any] = []
    for entry, answer in zip(entries, answers, strict=True):
        found = read_text(json.dumps({"airflow": {name: [entry]}}), "airflow_settings").findings
        if any(one.severity == "error" for one in found) != (answer != "ok"):
            wrong.append((entry, answer, found))
    assert wrong[:2] == []
    refused = sum(answer != "ok" for answer in answers)
    assert _DRAWN / 20 < refused < _DRAWN * 19 / 20, refused


EXECUTORS = [
    "LocalExecutor", "CeleryExecutor,KubernetesExecutor", "SequentialExecutor", "DebugExecutor", "CeleryKubernetesExecutor",
    "LocalKubernetesExecutor", "CeleryExecuter", "my.module.Executor", "alias:my.module.Executor", "LocalExecutor;team=CeleryExecutor",
    "alias:LocalExecutor",
]  # fmt: skip


def test_an_executor_that_has_no_module_is_a_warning(judge: AirflowJudge) -> None:
    """Airflow loads a module by a name that it does not know; one without a dot is none."""
    for text in EXECUTORS:
        answer = judge.ask_one("executors", text=text)
        nowhere = isinstance(answer, str) or any("." not in one for one in answer)
        found = read_text(f"AIRFLOW__CORE__EXECUTOR='{text}'\n", "env").findings
        said = [one.severity for one in found if one.code in ("option-removed", "option-value")]
        assert said == ["warning"] * nowhere, (text, answer, found)


CFG = [
    "[core]\ndags_folder = 100%\n", "[core]\ndags_folder = /a\n[logging]\nsimple_log_format = %(asctime)s x\n", "[acme]\nx = 5%\n",
    "[core]\ndags_folder = %(plugins_folder)s\nplugins_folder = %(dags_folder)s\n", "[DEFAULT]\nhome = /h\n[core]\ndags_folder = %(home)s/d\n",
    "[logging]\nlog_format = [%%(asctime)s] x 100%%\n", "[core]\ndags_folder = /a\nplugins_folder = %(dags_folder)s/p\n",
]  # fmt: skip


def test_an_option_that_cannot_be_filled_in_is_an_error(judge: AirflowJudge) -> None:
    options = [["core", "dags_folder", "get"], ["core", "plugins_folder", "get"], ["logging", "simple_log_format", "get"],
               ["logging", "log_format", "get"]]  # fmt: skip
    for text in CFG:
        answer = judge.ask_one("config", options=options, cfg=text)
        failed = sum("Interpolation" in str(value) for value in answer["values"].values())
        found = [one for one in read_text(text, "airflow.cfg").findings if one.code == "option-percent"]
        assert sum(one.severity == "error" for one in found) == failed, (text, answer, found)
