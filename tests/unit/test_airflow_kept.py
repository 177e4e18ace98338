"""`confwright read` leaves nothing out in silence: whatever a file has is in the document, among the secrets, or named in a message."""

from __future__ import annotations

import configparser
import io
import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from confwright.systems.airflow.facts import Facts, read_facts
from confwright.systems.airflow.read import ReadBack, read_text
from generated import airflow

FACTS: Facts = read_facts()
OPTIONS = sorted((section, option) for section, members in FACTS.options.items() for option in members)
OLD = sorted(FACTS.changes)


def everywhere(done: ReadBack) -> str:
    """All that comes of reading, in one text."""
    document = yaml.safe_dump(done.document, width=10**6, allow_unicode=True)
    messages = "\n".join(one.message for one in (*done.findings, *done.changes))
    return "\n".join([document, json.dumps(done.document), *done.secrets.values(), messages])


def is_refused(done: ReadBack) -> bool:
    return any(one.severity == "error" for one in done.findings)


def cfg(options: list[tuple[str, str, str]]) -> str:
    parser = configparser.ConfigParser(interpolation=None)
    for section, option, text in options:
        if not parser.has_section(section):
            parser.add_section(section)
        parser.set(section, option, text)
    out = io.StringIO()
    parser.write(out)
    return out.getvalue()


def named(done: ReadBack, section: str, option: str) -> bool:
    kept = option in done.document.get("config", {}).get(section, {})
    return kept or f"[{section}] {option}" in everywhere(done)


@pytest.mark.parametrize("kind", ["airflow.cfg", "env"])
def test_every_option_that_airflow_knows_or_knew(kind: str) -> None:
    """Each by itself and all together, in both ways of writing them; a renamed one is there under its new name."""
    every = [*OPTIONS, *OLD]
    for section, option in every:
        known: Any = FACTS.option(section, option) or {}
        text = {"boolean": "true", "integer": "7", "number": "0.5", "json": "{}"}.get(known.get("kind", ""), "MARKER")
        text = (known.get("choices") or [text])[0]
        if kind == "env":
            source = f"AIRFLOW__{section.replace('.', '_').upper()}__{option.upper()}='{text}'\n"
        else:
            source = cfg([(section, option, text)])
        done = read_text(source, kind, facts=FACTS)
        assert named(done, section, option), (section, option, everywhere(done))
        change: Any = FACTS.changes.get((section, option), {})
        if "renamed-to" in change and FACTS.option(*change["renamed-to"]) and not FACTS.option(section, option):
            new_section, new_option = change["renamed-to"]
            carried = new_option in done.document.get("config", {}).get(new_section, {})
            assert carried or "takes no such value" in everywhere(done), (section, option)
        if not is_refused(done):
            airflow.load(done.document)


WORDS = st.from_regex(r"[a-z]{3,8}", fullmatch=True)
VALUES = st.one_of(
    st.just(""), st.none(), st.booleans(), st.integers(0, 99), st.just([]), st.just({}),
    st.from_regex(r"v[0-9]{6}", fullmatch=True), st.dictionaries(WORDS, st.integers(0, 9), max_size=2),
)  # fmt: skip
CONNECTION = st.dictionaries(
    st.sampled_from(
        [
            "conn_type",
            "host",
            "login",
            "password",
            "schema",
            "port",
            "extra",
            "extra_dejson",
            "description",
            "team_name",
            "conn_id",
            "uri",
        ]
    )
    | WORDS,
    VALUES,
    max_size=6,
)


def leaves(value: Any, at: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """The keys that lead to something that says something."""
    if isinstance(value, dict) and value:
        return [found for key, member in value.items() for found in leaves(member, (*at, str(key)))]
    return [(at, value)] if says_something(value) else []


def says_something(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(says_something, value.values() if isinstance(value, dict) else value))
    return value is not None and value != ""


def check_kept(data: dict[str, Any], kind: str) -> None:
    done = read_text(json.dumps(data), kind, facts=FACTS)
    if is_refused(done):  # then nothing is written, and the messages say why
        return
    text = everywhere(done)
    for keys, value in leaves(data):
        if kind == "variables" and not isinstance(value, str):
            assert keys[0] in text  # kept as JSON
            continue
        if keys[-1] == "uri" and isinstance(value, str) and value and "://" not in value:
            assert "Airflow drops its first character" in text, value
            value = value[1:]
        if any(f": {key}" in one.message for one in done.changes for key in keys[1:-1] if one.code == "left-out"):
            continue  # named as a whole
        assert keys[-1] in text or (isinstance(value, str) and value in text), (keys, value, text)
        if isinstance(value, str):
            message = "\n".join(one.message for one in (*done.findings, *done.changes))
            assert value in text or keys[-1] in message, (keys, value, text)
    airflow.load(done.document)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.from_regex(r"c[0-9]{4}", fullmatch=True), CONNECTION, max_size=3))
def test_connections(data: dict[str, Any]) -> None:
    check_kept(data, "connections")


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.from_regex(r"n[0-9]{4}", fullmatch=True),
        VALUES | st.fixed_dictionaries({"value": VALUES, "description": VALUES}),
    )
)
def test_variables(data: dict[str, Any]) -> None:
    check_kept(data, "variables")


POOL = st.dictionaries(
    st.sampled_from(["slots", "description", "include_deferred", "include_defered"]) | WORDS, VALUES, max_size=4
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.from_regex(r"p[0-9]{4}", fullmatch=True), POOL | VALUES, max_size=3))
def test_pools(data: dict[str, Any]) -> None:
    check_kept(data, "pools")


ENTRY = st.dictionaries(
    st.sampled_from(
        ["conn_id", "conn_type", "conn_host", "conn_schema", "conn_login", "conn_password", "conn_port", "conn_uri", "conn_extra",
         "pool_name", "pool_slot", "pool_description", "variable_name", "variable_value"]
    )
    | WORDS,
    VALUES,
    max_size=5,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: st.lists(ENTRY | VALUES, max_size=3) | VALUES
            for name in ("connections", "pools", "variables", "other")
        },
    )
)
def test_settings_of_astro(data: dict[str, Any]) -> None:
    done = read_text(yaml.safe_dump({"airflow": data}), "airflow_settings", facts=FACTS)
    if is_refused(done):
        return
    text = everywhere(done)
    for keys, value in leaves(data):
        section, *rest = keys
        assert section in text, (keys, text)
        if isinstance(value, str) and rest:
            assert value in text or rest[-1] in text, (keys, value, text)
    for section, entries in data.items():
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            for key, value in entry.items() if isinstance(entry, dict) else ():
                if isinstance(value, str) and value:
                    assert value in text or key in text or f"airflow.{section}[{index}]" in text, (key, value, text)
            if entry not in (None, "", {}, []) and not isinstance(entry, dict):
                assert f"airflow.{section}[{index}]" in text or f"airflow.{section}" in text or section == "other", (
                    entry,
                    text,
                )


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("env", "A=1\nB=2\nAIRFLOW_VAR_X=1\n", "left out of the document: A, B (these are not Airflow's)"),
        ("env", "AIRFLOW_VAR_X=1\nAIRFLOW_VAR_X=2\n", "left out of the document: AIRFLOW_VAR_X (it is set 2 times, and the last one counts)"),
        ("connections", "a: {conn_type: http, team_name: t}", "left out of the document: connection 'a': team_name"),
        ("connections", "a: {conn_type: http, port: 0}", "left out of the document: connection 'a': port"),
        ("connections", "a: []", "left out of the document: connection 'a' (it is empty)"),
        ("connections", "a: http://h?x=1&x=2", "left out of the document: connection 'a': extra.x (it is given 2 times, and one counts)"),
        ("pools", "p: {slots: 1, include_defered: true}", "left out of the document: pool 'p': include_defered (Airflow reads no such key)"),
        ("airflow_settings", "airflow: {pools: [{pool_slot: 3}]}", "left out of the document: airflow.pools[0] (it has no pool_name)"),
        ("airflow_settings", "airflow: {variables: {a: 1}}", "left out of the document: airflow.variables[0] (it has no variable_name)"),
        ("airflow_settings", "airflow: {variables: [x]}", "left out of the document: airflow.variables[0] (it is not a map)"),
        ("airflow_settings", "airflow: {connections: [{conn_host: h}]}", "left out of the document: airflow.connections[0] (it has no conn_id)"),
        (
            "airflow_settings", "airflow: {variables: [{variable_name: v, variable_value: a}, {variable_name: v, variable_value: b}]}",
            "left out of the document: variable 'v' (it is given 2 times, and the last one counts)",
        ),
        (
            "astro-deployment", "deployment: {environment_variables: [], configuration: {name: x}}\nother: 1\n",
            "left out of the document: other, deployment.configuration (only environment variables are settings of Airflow's)",
        ),
        (
            "astro-deployment", "deployment: {environment_variables: [{key: AIRFLOW_VAR_X, is_secret: true}]}",
            "left out of the document: AIRFLOW_VAR_X (it is a secret, whose value only Astro has)",
        ),
        ("airflow.cfg", "[DEFAULT]\nx = 1\n", "left out of the document: [DEFAULT] x"),
        ("airflow.cfg", "[webserver]\nbase_url = u\n", "[webserver] base_url is in the document as [api] base_url"),
        (
            "airflow.cfg", "[webserver]\nbase_url = u\n[api]\nbase_url = v\n",
            "[webserver] base_url is not in the document: [api] base_url is set too",
        ),
    ],
)  # fmt: skip
def test_it_is_said(kind: str, text: str, told: str) -> None:
    assert told in [one.message for one in read_text(text, kind, facts=FACTS).changes]
