"""What a report says of a document: no value that its schema does not call public, wherever a message came from."""

from __future__ import annotations

import pytest

from confwright.base.said import own
from confwright.base.veil import Veil

MARKER = "hunter2-Zq7"
SCHEMA = {
    "type": "object",
    "properties": {
        "host": {"type": "string"},
        "mode": {"enum": ["fast", "slow"]},
        "password": {"type": "string", "x-sensitive": True},
        "shadow": {"$ref": "#/$defs/Hidden"},
        "both": {"allOf": [{"type": "string"}, {"x-secret": True}]},
        "port": {"type": "integer"},
        "name": {"type": "string"},
    },
    "$defs": {"Hidden": {"type": ["string", "integer", "object"], "x-sensitive": True}},
}


@pytest.mark.parametrize(
    "data",
    [
        {"password": MARKER}, {"shadow": MARKER}, {"both": MARKER}, {"unknown": MARKER}, {"unknown": [{"a": MARKER}]}, {"host": f"x?token={MARKER}"},
        {"my_api_key": {"a": MARKER}}, {"password": f"a\n{MARKER}\nb"}, {"shadow": {"a": MARKER}},
    ],
)  # fmt: skip
def test_a_value_is_hidden(data: object) -> None:
    veil = Veil(SCHEMA, data)
    for text in (MARKER, f"'{MARKER}' is wrong", f"not {MARKER}, but", f"a{MARKER}b", f'"{MARKER}"', f"x={MARKER}."):
        assert MARKER not in veil.say(text)
        assert MARKER not in str(veil.maybe(text))


def test_numbers_are_hidden_as_they_are_shown() -> None:
    veil = Veil(SCHEMA, {"shadow": 987654321, "unknown": 1.25, "port": 5432})
    assert veil.say("it is 987654321, 1.25 and 5432") == "it is ***, *** and 5432"


def test_what_the_schema_knows_is_shown() -> None:
    veil = Veil(SCHEMA, {"host": "db.example", "mode": "fst", "password": "fast", "name": "slow", "unknown": "prod"})
    for text in ("'db.example' is not a host", "did you mean 'fast'?", "is prod", "fst"):
        assert veil.say(text) == text
    assert veil.maybe(None) is None
    assert own("a text of ours") == "a text of ours"


def test_references_are_shown() -> None:
    veil = Veil(SCHEMA, {"password": {"env": "DB_PASSWORD"}, "both": "${DB_PASSWORD}", "unknown": "{{ a.block }}"})
    for text in ("'DB_PASSWORD' is not set", "${DB_PASSWORD} is text here", "{{ a.block }} is not there"):
        assert veil.say(text) == text


def test_keys_below_a_secret_are_hidden() -> None:
    veil = Veil(SCHEMA)
    for keys in (
        ("password", MARKER),
        ("shadow", "a", MARKER),
        ("x", "api_key", 0, MARKER),
        (f"password={MARKER}",),
        (f"password:{MARKER}",),
    ):
        assert MARKER not in veil.path(keys)
    assert veil.path(("host", "unknown", 0)) == "host.unknown[0]"
    assert veil.path(("password", "host")) == "password.host"


def test_a_name_in_front_of_a_message_is_no_assignment() -> None:
    veil = Veil({})
    for said in ("DB_PASSWORD: Prefect has no such setting", "[core] bogus_secret: no such option is known to Airflow"):
        assert veil.say(said) == said
    assert MARKER not in veil.say(f"password: {MARKER}")
    assert MARKER not in Veil.of([MARKER]).say(f"password: {MARKER} is wrong")
    assert MARKER not in veil.say(f"a: password={MARKER} is wrong")
