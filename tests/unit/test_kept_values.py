"""What was passed or loaded stays: `dump` writes it even where it equals the default of the schema."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confwright import generate_package
from tests.budget import FUZZ

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "create": {"type": "boolean", "default": False},
        "replica-count": {"type": "integer", "default": 1},
        "maybe": {"type": ["string", "null"]},
        "nothing": {"type": ["string", "null"], "default": None},
        "n": {"type": "integer"},
        "list": {"type": "array", "items": {"type": "integer"}, "default": [1]},
        "extra": {"type": "string", "default": "x"},
        "inner": {"type": "object", "properties": {"on": {"type": "boolean", "default": True}}},
        "any": {},
    },
    "if": {"properties": {"name": {"const": "loose"}}},
    "then": {"properties": {"loose": {"type": "integer"}}},
}
FIELDS = {
    "name": ("name", st.sampled_from(["", "a"])), "create": ("create", st.booleans()),
    "replica-count": ("replica_count", st.sampled_from([1, 2])), "maybe": ("maybe", st.sampled_from([None, "a"])),
    "nothing": ("nothing", st.sampled_from([None, "a"])), "n": ("n", st.sampled_from([0, 1])),
    "list": ("list_", st.sampled_from([[1], [], [2]])), "extra": ("extra_", st.sampled_from(["x", "y"])),
    "any": ("any", st.sampled_from([None, 1, {"a": 1}])), "loose": ("loose", st.sampled_from([1, 2])),
}  # fmt: skip
"""Fields by their keys, with values among which the default is likely."""
DOCUMENTS = st.fixed_dictionaries(
    {"name": FIELDS["name"][1]},
    optional={key: values for key, (_, values) in FIELDS.items() if key != "name"}
    | {"more": st.just("odd"), "other": st.just(1)},
)
CHANGES = st.sampled_from([*FIELDS]).flatmap(lambda key: st.tuples(st.just(key), FIELDS[key][1]))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("kept")
    (folder / "schema.json").write_text(json.dumps(SCHEMA))
    generate_package(folder / "schema.json", "kept_values", folder, verify=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("kept_values")


@pytest.mark.parametrize("times", [1, 20], ids=["at first", "compiled"])
def test_what_the_constructor_is_given_is_written(package: Any, times: int) -> None:
    for _ in range(times):
        made = package.KeptValues(name="a", create=False, list_=[1], nothing=None, any=None, n=None, extra_="x")
        data = {"name": "a", "create": False, "nothing": None, "list": [1], "extra": "x", "any": None}
        assert package.dump(made) == data
        assert package.load(data) == made
        assert package.dump(package.KeptValues(name="a")) == {"name": "a"}
    assert package.dump(package.KeptValues(name="a", inner=package.KeptValuesInner(on=True))) == {
        "name": "a",
        "inner": {"on": True},
    }


def test_a_default_that_was_changed_in_place_is_written(package: Any) -> None:
    made = package.KeptValues(name="a")
    made.list_.append(2)
    assert package.dump(made) == {"name": "a", "list": [1, 2]}


@given(DOCUMENTS, CHANGES)
@settings(max_examples=400 * FUZZ, deadline=None)
def test_replace_changes_one_key_of_what_was_loaded(
    package: Any, data: dict[str, Any], change: tuple[str, Any]
) -> None:
    key, value = change
    changed = dataclasses.replace(package.load(data), **{FIELDS[key][0]: value})
    assert package.dump(changed) == {**data, key: value}
    assert list(package.dump(changed)) == list({**data, key: value})


@given(DOCUMENTS, CHANGES, CHANGES)
@settings(max_examples=400 * FUZZ, deadline=None)
def test_replace_changes_one_key_of_what_was_made(
    package: Any, data: dict[str, Any], first: tuple[str, Any], second: tuple[str, Any]
) -> None:
    given_ = {FIELDS[key][0]: value for key, value in data.items() if key in FIELDS}
    made = package.KeptValues(**given_)
    expected = {key: value for key, value in data.items() if key in FIELDS}
    for key, value in (first, second):
        assert package.dump(made) == expected
        made = dataclasses.replace(made, **{FIELDS[key][0]: value})
        expected = {**expected, key: value}
    assert package.dump(made) == expected
    assert package.load(expected) == made


def test_replace_takes_a_key_away(package: Any) -> None:
    loaded = package.load({"n": 1, "name": "a", "maybe": None, "x": 1})
    assert package.dump(dataclasses.replace(loaded, n=None)) == {"name": "a", "maybe": None, "x": 1}
    assert package.dump(dataclasses.replace(loaded, maybe=package.UNSET)) == {"n": 1, "name": "a", "x": 1}
    assert package.dump(dataclasses.replace(loaded, extra={"y": 2})) == {"n": 1, "name": "a", "maybe": None, "y": 2}


def test_null_that_was_loaded_stays_though_the_importer_knows_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = {
        "type": "object",
        "x-provenance": {},
        "properties": {"a": {"type": ["string", "null"], "default": None}, "b": {}},
    }
    (tmp_path / "schema.json").write_text(json.dumps(schema))
    generate_package(tmp_path / "schema.json", "kept_null", tmp_path, verify=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module("kept_null")
    assert package.dump(package.KeptNull(a=None)) == {}
    assert package.dump(dataclasses.replace(package.load({"a": None}), b=1)) == {"a": None, "b": 1}


def test_what_fits_no_field_gives_way_to_the_field(package: Any) -> None:
    loaded = package.load({"name": "a", "loose": "text"})
    assert loaded.loose is None
    assert package.dump(dataclasses.replace(loaded, loose=5)) == {"name": "a", "loose": 5}
    assert package.dump(dataclasses.replace(loaded, n=5)) == {"name": "a", "loose": "text", "n": 5}


def test_copies_keep_it_too(package: Any) -> None:
    made = package.KeptValues(name="a", create=False)
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301
        assert package.dump(twin) == {"name": "a", "create": False}
    if hasattr(copy, "replace"):
        assert package.dump(copy.replace(made, n=1)) == {"name": "a", "create": False, "n": 1}


def test_it_is_no_field_and_no_parameter(package: Any) -> None:
    import inspect

    names = [field.name for field in dataclasses.fields(package.KeptValues)]
    assert [*inspect.signature(package.KeptValues).parameters] == names
    assert [*dataclasses.asdict(package.KeptValues(name="a"))] == names
    assert inspect.signature(package.KeptValues).parameters["create"].default is False


def test_who_asks_is_not_known(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python does not tell the caller, what is another object was changed."""
    record = importlib.import_module("kept_values._runtime.record")
    monkeypatch.setattr(record, "_FRAME", None)
    loaded = package.load({"name": "a", "create": False})
    assert package.dump(dataclasses.replace(loaded, n=1)) == {"name": "a", "create": False, "n": 1}
    assert package.dump(dataclasses.replace(loaded, replica_count=1)) == {"name": "a", "create": False}


def test_defaults_with_objects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made anew for each object, and are written as soon as they differ or were given."""
    schema = {
        "type": "object",
        "properties": {
            "database": {"$ref": "#/$defs/Database", "default": {"port": 5432}},
            "servers": {"type": "array", "items": {"$ref": "#/$defs/Server"}, "default": [{"host": "a"}]},
            "n": {"type": "integer"},
        },
        "$defs": {
            "Database": {
                "type": "object",
                "properties": {"port": {"type": "integer"}, "host": {"type": "string", "x-env": True, "default": "db"}},
            },
            "Server": {"type": "object", "required": ["host"], "properties": {"host": {"type": "string"}}},
        },
    }
    (tmp_path / "schema.json").write_text(json.dumps(schema))
    generate_package(tmp_path / "schema.json", "kept_objects", tmp_path, verify=False, resolve=True)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module("kept_objects")
    for first in (package.load({}), package.KeptObjects()):
        assert first == package.KeptObjects(database=package.Database(port=5432), servers=[package.Server(host="a")])
        assert first.database.host == "db"
        assert package.dump(first) == {}
        assert package.dump(dataclasses.replace(first, n=1)) == {"n": 1}
        named = dataclasses.replace(first, database=dataclasses.replace(first.database, host="x"))
        assert package.dump(named) == {"database": {"port": 5432, "host": "x"}}
        assert (resolved := first.resolve({})).database.port == 5432
        assert resolved.database.host == "db"
        first.servers.append(package.Server(host="b"))
    assert package.KeptObjects().servers == package.load({}).servers == [package.Server(host="a")]
    assert package.dump(package.KeptObjects(database=package.Database(port=5432))) == {"database": {"port": 5432}}
    assert package.dump(package.load({"database": {}})) == {"database": {}}
    assert package.load({"database": {}}).database.port is None
