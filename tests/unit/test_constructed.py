"""Values that are made in Python, from the cases' packages: their data says what was meant, and is valid."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from confwright import generate_package
from confwright.environments.adopt import python_of
from tests.caselib import CASES


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Gives the package of a case."""
    folder = tmp_path_factory.mktemp("constructed")
    sys.path.insert(0, str(folder))

    def package(case: str) -> Any:
        name = f"constructed_{case.replace('-', '_')}"
        if not (folder / name).exists():
            generate_package(CASES / case / "schema.yaml", name, folder, verify=False)
        return importlib.import_module(name)

    yield package
    sys.path.remove(str(folder))


def test_a_constant_that_may_be_left_out_is_written(made: Any) -> None:
    package = made("const-with-default")
    value = package.ConstructedConstWithDefault(pet=package.Dog())
    data = package.dump(value)
    assert data["pet"] == {"kind": "dog"}, "without it, nobody knows what pet it is"
    assert package.load(data) == value
    assert package.dump(package.load({"pet": {"name": "Rex", "kind": "dog"}})) == {
        "pet": {"name": "Rex", "kind": "dog"}
    }
    assert package.dump(package.load({})) == {}, "what was read is written as it was"


def test_null_by_name_is_told_from_absent(made: Any) -> None:
    package = made("null-and-absent")
    root = package.ConstructedNullAndAbsent
    assert package.dump(root(e=None)) == {"e": None}
    assert package.dump(root()) == {}
    assert root(e=None) != root()


def test_a_variant_of_several_constants_says_which(made: Any) -> None:
    package = made("choice-beside-properties")
    value = package.ConstructedChoiceBesidePropertiesCopyOrMove(name="away", kind="move", to="/old")
    assert package.dump(value) == {"name": "away", "kind": "move", "to": "/old"}
    assert package.load(package.dump(value)) == value


def test_a_required_key_beside_the_fields_has_their_type(made: Any) -> None:
    package = made("object-extra-typed")
    assert Path(package.__file__).with_name("models.py").read_text("utf-8").count("https: int\n") == 1
    with pytest.raises(package.ConfigError, match="https: expected an integer"):
        package.load({"https": "443"})


def test_a_whole_number_is_an_int_where_its_type_says_so(made: Any) -> None:
    package = made("enum-mixed")
    value = package.load({"level": 1.0})
    assert type(value.level) is int
    assert package.dump(value) == {"level": 1}


def test_what_only_a_branch_declares_is_read_into_fields(made: Any) -> None:
    package = made("branches-with-the-fields")
    value = package.load({"name": "x", "size": 1, "more": "kept"})
    assert (value.name, value.size, value.extra) == ("x", 1, {"more": "kept"})
    assert package.load(["a"]) == ["a"]


def test_what_fits_no_field_of_its_key_is_adopted_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schema = {
        "type": "object",
        "if": {"properties": {"kind": {"const": "number"}}, "required": ["kind"]},
        "then": {"properties": {"value": {"type": ["integer", "null"]}}},
    }
    (tmp_path / "loose.json").write_text(json.dumps(schema))
    generate_package(tmp_path / "loose.json", "constructed_loose", tmp_path, verify=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module("constructed_loose")
    data = {"kind": "text", "value": "none"}
    found: dict[str, Any] = {}
    exec(python_of(package.load(data), package, "constructed_loose", "a.yaml"), found)  # noqa: S102 - what a user would run
    assert package.dump(found["config"]) == data
