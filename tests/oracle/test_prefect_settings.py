"""Settings by the thousand, from each of their sources: the real `Settings` takes what we take, and reads the same out of it."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import PurePosixPath
from typing import Any

import pytest

import generated.prefect_settings as ours
from confwright.environments.dotenv_file import parse_env
from confwright.systems.prefect.cron import seconds
from confwright.systems.prefect.settings import Setting, at, set_at, settings
from confwright.systems.prefect.settings_read import SettingsRead, read_profiles, read_toml, read_variables
from confwright.systems.prefect.settings_write import profile_toml, settings_toml, settings_variables
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]


SEED = 20261121
SOURCES = ("prefect.toml", "pyproject.toml", "profiles.toml", "variables", ".env")
NUMBERS: list[Any] = [0, 1, -1, 2, 30, 60, 99, 404, 599, 600, 3600, 3601, 4200, 1.0, 2.5, -0.5, 5e6]
TEXTS = [
    "", " ", "x", "true", "False", "YES", "off", "t", "2", " 12 ", "1_000", "1__0", "1.0", "1.", "1.5", "-3", "+7", "1e3", "429", "429,502",
    "99,429", "1,2", "1,,2", ",", "a,b", "P1D", "PT30M", "01:00:00", "7200", "1d", "DEBUG", "info", "Warning", "warn", "error", "ignore",
    "http://127.0.0.1:4200/api", "sqlite+aiosqlite:///x.db", "postgresql+asyncpg", "~/x", '{"a": "b"}', '{"a": 60}', '{"a": 0}', "[1, 2]",
    '["a"]', '"a"', "null", "[", "None", "${PREFECT_SERVER_DATABASE_PASSWORD}",
]  # fmt: skip
OTHERS: list[Any] = [
    True,
    False,
    [],
    [1],
    [1, 2.5],
    ["a", "b"],
    ["429"],
    {},
    {"a": "b"},
    {"a": 60},
    {"a": -1},
    {"a": "PT1M"},
]
POOL: list[Any] = [*NUMBERS, *TEXTS, *OTHERS]
KEPT_APART = ("home", "profiles_path", "debug_mode", "testing.test_mode", "testing.unit_test_mode")
"""Settings on which the values of others depend."""

STRICTER = {
    "a table where a setting holds a value, which Prefect passes over": lambda setting, value, source: (
        isinstance(value, dict) and "object" not in setting.kinds and setting.kinds and source.startswith("p")
    ),
    "false, nothing or an empty mapping in the place of a list": lambda setting, value, source: (
        setting.schema.get("x-text") == "list" and not value
    ),
    "a path that is a number": lambda setting, value, source: (
        setting.keys == ("profiles_path",) and not isinstance(value, str)
    ),
    "a number that JSON does not have": lambda setting, value, source: value in ("inf", "nan"),
}
"""What we refuse and Prefect takes, and why."""


def likely(setting: Setting, pick: random.Random) -> Any:
    """A value that the setting may well take."""
    if "enum" in setting.schema:
        return pick.choice([*setting.schema["enum"], pick.choice(setting.schema["enum"]).title()])
    kinds = sorted(setting.kinds - {"null"})
    if not kinds:
        return pick.choice([*NUMBERS, *TEXTS])  # Prefect passes over a table
    if pick.random() < 0.3 and setting.keys != ("home",):  # the database's address is made of it
        return pick.choice(POOL)
    return pick.choice(
        {
            "string": TEXTS[:-1] if setting.keys == ("home",) else TEXTS,
            "integer": [1, 5, 60, 404, "12", True],
            "number": [0.5, 60, 7200, "2.5"],
            "boolean": [True, False, "yes", 1, 0.0],
        }.get(pick.choice(kinds), OTHERS)
    )


def text_of(value: Any) -> str:
    """A value as one would write it in a variable."""
    return value if isinstance(value, str) else json.dumps(value)


def case(pick: random.Random) -> tuple[str, dict[str, Any], Any]:
    """A source, the values of some settings by their dotted keys, and what the source holds."""
    source = pick.choice(SOURCES)
    chosen = pick.sample(settings(), pick.choice([1, 1, 2, 4]))
    values = {".".join(one.keys): likely(one, pick) for one in chosen}
    if source in ("variables", ".env"):
        held = {pick.choice(one.variables): text_of(values[".".join(one.keys)]) for one in chosen}
        return source, values, held if source == "variables" else "".join(f"{k}='{v}'\n" for k, v in held.items())
    if source == "profiles.toml":
        given = {pick.choice(one.variables): values[".".join(one.keys)] for one in chosen}
        held = {name: value if pick.random() < 0.2 else text_of(value) for name, value in given.items()}
        return source, values, settings_toml({"active": "p", "profiles": {"p": held}})
    document: dict[str, Any] = {}
    for one in chosen:
        set_at(document, one.keys, values[".".join(one.keys)])
    return source, values, settings_toml(document if source == "prefect.toml" else {"tool": {"prefect": document}})


def read(source: str, given: Any) -> SettingsRead:
    if source == "variables":
        return read_variables(given, ours)
    if source == ".env":
        assignments = parse_env(given, source).assignments
        return read_variables({name: str(one.value) for name, one in assignments.items()}, ours)
    if source == "profiles.toml":
        return read_profiles(given, ours)
    return read_toml(given, ours, table=("tool", "prefect") if source == "pyproject.toml" else ())


def same(setting: Setting, ours_: Any, theirs: Any) -> bool:
    """Whether two readings of a setting are one; Prefect shows a length of time in ISO 8601, a set in any order, and a path
    without what says nothing in it."""
    if isinstance(ours_, str) and isinstance(theirs, str) and str(PurePosixPath(ours_)) == theirs:
        return True
    if ours_ == theirs or (setting.kinds == {"number", "string"} and seconds(ours_) == seconds(theirs)):
        return True
    if setting.schema.get("x-text") == "list":
        return _members(ours_) == _members(theirs)
    if setting.schema.get("x-text") == "upper":
        return str(ours_).upper() == theirs
    if setting.is_labels and isinstance(ours_, str):
        return {name.strip(): text.strip() for name, text in (one.split("=", 1) for one in ours_.split(","))} == theirs
    if isinstance(ours_, dict) and isinstance(theirs, dict):
        return {k: seconds(v) for k, v in ours_.items()} == {k: seconds(v) for k, v in theirs.items()}
    return False


def _members(value: Any) -> list[Any]:
    if isinstance(value, str):
        value = [part.strip() for part in value.split(",")] if value else []
    found = value if isinstance(value, list) else [] if value is None else [value]
    return sorted((str(float(one)) if isinstance(one, (int, float)) else one for one in found if one != ""), key=str)


@pytest.mark.parametrize(
    ("value", "taken", "read_as"),
    [
        ('{a = "b"}', True, {}), ("{a = -1}", True, {}), ('"a=b, c = d"', True, {"a": "b", "c": "d"}), ('"a=b,c"', False, None),
        ('""', False, None), ("'{\"a\": \"b\"}'", False, None),
    ],
)  # fmt: skip
def test_labels_of_prefect_toml(value: str, taken: bool, read_as: object, prefect: Prefect) -> None:
    """A table is passed over, with a warning of ours; a text is NAME=VALUE with commas."""
    given = f"[integrations.kubernetes.observer]\nadditional_label_filters = {value}\n"
    (answer,) = prefect.ask([["settings", "prefect.toml", given]])
    assert (answer.get("problem") is None) is taken
    found = read("prefect.toml", given).findings
    assert any(one.severity == "error" for one in found) is not taken
    if taken:
        keys = ("integrations", "kubernetes", "observer", "additional_label_filters")
        assert at(answer["values"], keys) == read_as
        assert [one.severity for one in found] == ([] if read_as else ["warning"])


def test_settings(prefect: Prefect) -> None:
    pick = random.Random(SEED)
    cases = [case(pick) for _ in range(CASES)]
    known = {".".join(one.keys): one for one in settings()}
    tally: Counter[str] = Counter()
    strange: list[str] = []
    for (source, values, given), answer in zip(
        cases, prefect.ask([["settings", s, g] for s, _, g in cases]), strict=True
    ):
        done = read(source, given)
        wrong = [one.message for one in done.findings if one.severity == "error"]
        theirs = answer.get("problem")
        tally[f"{source}: Prefect {'refuses' if theirs else 'takes'}, we {'refuse' if wrong else 'take'}"] += 1
        if bool(wrong) != bool(theirs):
            reasons = [
                why
                for why, test in STRICTER.items()
                for key, value in values.items()
                if wrong and test(known[key], value, source)
            ]
            if not reasons:
                strange.append(f"{source} {values}: Prefect says {str(theirs)[:200]!r}, we say {wrong[:2]}")
        elif not theirs and not any(key in KEPT_APART for key in values):
            document = next(iter(done.documents.values()))
            for key in values:
                read_as, there = at(document, known[key].keys), at(answer["values"], known[key].keys)
                if read_as is not None and not same(known[key], read_as, there):
                    strange.append(f"{source} {key} = {values[key]!r}: Prefect reads {there!r}, we read {read_as!r}")
    assert not strange, f"{len(strange)} of {len(cases)}\n" + "\n".join(strange[:40])
    assert min(tally[f"{source}: Prefect takes, we take"] for source in SOURCES) > len(cases) // 20, tally
    assert min(tally[f"{source}: Prefect refuses, we refuse"] for source in SOURCES) > len(cases) // 100, tally


def test_what_we_write_is_read_back(prefect: Prefect) -> None:
    value = ours.PrefectSettings(
        debug_mode=False,
        api=ours.APISettings(url="http://127.0.0.1:4200/api", key='a"b\\c\nd', request_timeout=2.5),
        client=ours.ClientSettings(custom_headers={"X-A": "b"}, retry_extra_codes=[429, 502]),
        logging=ours.LoggingSettings(level="DEBUG", extra_loggers=["a", "b"]),
        server=ours.ServerSettings(
            services=ours.ServerServicesSettings(db_vacuum=ours.ServerServicesDBVacuumSettings(retention_period=7200))
        ),
    )
    sources = {
        "prefect.toml": settings_toml(value), "profiles.toml": 'active = "p"\n' + profile_toml("p", value),
        "variables": settings_variables(value),
    }  # fmt: skip
    data = ours.dump(value)
    for source, given in sources.items():
        answer = prefect.one("settings", source, given)
        done = read(source, given)
        assert not done.findings, source
        for setting in settings():
            wanted = at(data, setting.keys)
            if wanted is not None:
                assert same(setting, wanted, at(answer["values"], setting.keys)), (source, setting.keys)
                assert same(setting, at(next(iter(done.documents.values())), setting.keys), wanted), (
                    source,
                    setting.keys,
                )


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("a table where a setting holds a value, which Prefect passes over", "[debug_mode]\na = 1\n"),
        ("false, nothing or an empty mapping in the place of a list", "[client]\nretry_extra_codes = false\n"),
        ("a path that is a number", "profiles_path = 3\n"),
        ("a number that JSON does not have", "[api]\nrequest_timeout = inf\n"),
        ("a key that Prefect does not know and passes over", "[api]\nulr = 'x'\n"),
    ],
)
def test_the_differences_are_there(prefect: Prefect, reason: str, text: str) -> None:
    assert "values" in prefect.one("settings", "prefect.toml", text), reason
    assert read("prefect.toml", text).findings, reason
