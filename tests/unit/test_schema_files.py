"""How a schema finds the files it refers to: by path, by their `$id`, by copies that `confwright vendor` makes."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from confwright import GenerateError, generate_package
from confwright.__main__ import run

THING = {"type": "object", "properties": {"size": {"type": "integer"}}, "additionalProperties": False}


def write(folder: Path, files: dict[str, Any]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data if isinstance(data, str) else json.dumps(data))


def refusals(schema: Path, **options: Any) -> list[str]:
    """What is said of a schema that is refused."""
    with pytest.raises(GenerateError) as caught:
        generate_package(schema, "app", schema.parent / "out", verify=False, **options)
    return [f"{one.code}: {one.message}" for one in caught.value.diagnostics]


def warnings(schema: Path, **options: Any) -> list[str]:
    done = generate_package(schema, "app", schema.parent / "out", verify=False, **options)
    return [f"{one.code}: {one.message}" for one in done.warnings]


def models(folder: Path) -> str:
    return "\n".join(path.read_text() for path in sorted((folder / "out" / "app").glob("[!_]*.py")))


def test_files_are_found_by_their_own_id(tmp_path: Path) -> None:
    address = "https://example.com/v1/"
    main = {
        "$id": f"{address}main.json",
        "type": "object",
        "properties": {"a": {"$ref": "thing"}, "b": {"$ref": f"{address}list"}},
    }
    write(tmp_path, {
        "main.json": main,
        "parts/one.schema.json": {"$id": f"{address}thing", **THING},
        "parts/two.yaml": f"$id: {address}list\ntype: array\nitems: {{$ref: thing}}\n",
        "parts/no.json": {"enum": [{"$id": f"{address}thing"}]},
    })  # fmt: skip
    assert warnings(tmp_path / "main.json") == []
    text = models(tmp_path)
    assert "a: One | None = None" in text
    assert "b: list[One] | None = None" in text
    # What two files call themselves is neither.
    write(tmp_path, {"parts/three.json": {"$id": f"{address}thing", "type": "string"}})
    assert any(
        said.startswith("ref-missing: several files have the `$id`") for said in refusals(tmp_path / "main.json")
    )


def test_a_bare_name_is_found_from_any_folder_below_the_root(tmp_path: Path) -> None:
    write(tmp_path, {
        "kinds/api.json": {"$id": "Api", "allOf": [{"$ref": "Entity"}, {"type": "object"}]},
        "Entity.schema.json": {"$id": "Entity", "properties": {"owner": {"$ref": "common#owner"}}},
        "shared/common.json": {"$id": "common", "definitions": {"o": {"$id": "#owner", "type": "string", "minLength": 2}},
                               "$schema": "http://json-schema.org/draft-07/schema#"},
    })  # fmt: skip
    assert [said.split(":")[0] for said in refusals(tmp_path / "kinds/api.json")] == ["ref-missing"]
    generate_package(tmp_path / "kinds/api.json", "app", tmp_path / "out", verify=False, root=tmp_path)
    assert "owner: str | None = None" in models(tmp_path)


def test_a_file_outside_is_not_found_by_its_id(tmp_path: Path) -> None:
    write(tmp_path, {
        "outside/thing.json": {"$id": "https://example.com/thing", **THING},
        "in/main.json": {"$ref": "https://example.com/thing"},
    })  # fmt: skip
    (tmp_path / "in" / "link.json").symlink_to(tmp_path / "outside" / "thing.json")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "outside")
    assert [said.split(":")[0] for said in refusals(tmp_path / "in/main.json")] == ["ref-network"]


def test_a_relative_path_leads_to_the_file_beside_it_whatever_the_id_says(tmp_path: Path) -> None:
    write(tmp_path, {
        "main.json": {"$id": "https://example.com/v1/main.json", "type": "object", "properties": {"a": {"$ref": "thing.json"}}},
        "thing.json": {"$id": "https://example.com/v0/thing", **THING},
    })  # fmt: skip
    assert warnings(tmp_path / "main.json") == []
    assert "a: Thing | None = None" in models(tmp_path)


def test_a_definition_that_nothing_uses_may_lead_nowhere(tmp_path: Path) -> None:
    unused = {"A": {"$ref": "gone.json"}, "B": {"type": "object", "properties": {"c": {"$ref": "#/definitions/Gone"}}}}
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "definitions": unused}
    write(tmp_path, {"main.json": schema})
    said = [one for one in warnings(tmp_path / "main.json") if one.startswith("ref-")]
    assert len(said) == 2
    assert all("any value is taken here" in one for one in said)
    schema["properties"]["b"] = {"$ref": "#/definitions/B"}  # type: ignore[index]
    write(tmp_path, {"main.json": schema})
    assert [said.split(":")[0] for said in refusals(tmp_path / "main.json")] == ["ref-missing"]


def test_a_key_twice_in_json(tmp_path: Path) -> None:
    text = '{"type": "object",\n "properties": {"a": {"enum": ["x", {"y": 1.0}], "type": "string"},\n"a": {"type": "string", "enum": ["x", {"y": 1}]}}}'
    write(tmp_path, {"main.json": text})
    assert any(
        "yaml-duplicate-key: duplicate key, with equal values; first in line 2, column 17" in one
        for one in warnings(tmp_path / "main.json")
    )
    write(tmp_path, {"main.json": text.replace('{"y": 1}', '{"y": true}')})
    assert refusals(tmp_path / "main.json") == [
        "yaml-duplicate-key: duplicate key, with other values; first in line 2, column 17"
    ]


def test_vendor_copies_what_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    at = "https://example.com/k8s/"
    write(tmp_path, {
        "hand/k8s/pod.json": {"type": "object", "properties": {"image": {"$ref": "defs.json#/definitions/Image"}}},
        "hand/k8s/defs.json": {"definitions": {"Image": {"type": "string", "minLength": 1}}},
        "hand/other.json": {"$id": "https://other.example/by-id", "type": "integer"},
        "project/values.json": {"type": "object", "properties": {"pod": {"$ref": f"{at}pod.json"},
                                                                 "n": {"$ref": "https://other.example/by-id"}}},
        "project/pyproject.toml": '[tool.confwright.packages.app]\nschema = "values.json"\n',
    })  # fmt: skip
    project = tmp_path / "project"
    monkeypatch.chdir(project)
    assert run(["vendor", "app", "--from", "../hand"]) == 0
    said = capsys.readouterr().err
    line = 'ref-roots = {"https://example.com/" = "vendored/example.com", "https://other.example/" = "vendored/other.example"}'
    assert line in said
    assert sorted(path.relative_to(project).as_posix() for path in project.rglob("vendored/*/**/*.json")) == [
        "vendored/example.com/k8s/defs.json", "vendored/example.com/k8s/pod.json", "vendored/other.example/by-id.json",
    ]  # fmt: skip
    (project / "pyproject.toml").write_text((project / "pyproject.toml").read_text() + line + "\n")
    assert run(["generate", "--no-verify"]) == 0
    capsys.readouterr()
    assert run(["vendor", "app", "--from", "../hand"]) == 0
    assert "every reference leads to a file already" in capsys.readouterr().err


def test_vendor_finds_the_only_file_of_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Published copies have another folder, and an `$id` with a query: cvss-v3.1.json?20211103 of FIRST."""
    write(tmp_path, {
        "hand/first/score.json": {"$id": "https://first.example/cvss/score.json?2021", "type": "integer"},
        "hand/one/twice.json": {"type": "integer"}, "hand/two/twice.json": {"type": "string"},
        "main.json": {"properties": {"score": {"$ref": "https://first.example/cvss/score.json"}}},
        "other.json": {"properties": {"score": {"$ref": "https://first.example/cvss/twice.json"}}},
    })  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run(["vendor", "main.json", "--from", "hand"]) == 0
    assert (tmp_path / "vendored/first.example/cvss/score.json").is_file()
    assert run(["vendor", "other.json", "--from", "hand"]) == 1


def test_vendor_says_what_is_not_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"hand/a.json": {}, "main.json": {"$ref": "https://example.com/../a.json"}})
    monkeypatch.chdir(tmp_path)
    assert run(["vendor", "main.json", "--from", "hand"]) == 1
    assert "error[ref-network]" in capsys.readouterr().err
    assert run(["vendor", "main.json", "--from", "no-such-package"]) == 2
    assert "there is no folder and no installed package" in capsys.readouterr().err
    assert not (tmp_path / "vendored").exists()


def test_a_part_of_a_file_is_the_schema(tmp_path: Path) -> None:
    write(tmp_path, {"main.json": {"definitions": {"Thing": THING, "Other": {"type": "string"}}}})
    generate_package(f"{tmp_path}/main.json#/definitions/Thing", "app", tmp_path / "out", verify=False)
    assert (
        "def load(data: Any, *, source: str | None = None) -> Thing:" in (tmp_path / "out/app/__init__.py").read_text()
    )
    # A `#` may be a part of the name of a file.
    write(tmp_path, {"a#b.json": THING})
    generate_package(tmp_path / "a#b.json", "other", tmp_path / "out", verify=False)


def test_several_parts_of_a_file_are_one_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {
        "Cat": {
            "type": "object",
            "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
            "required": ["kind"],
        },
        "Dog": {"type": "object", "properties": {"kind": {"const": "dog"}}, "required": ["kind"]},
        "Owner": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
    }
    write(tmp_path, {"pets.json": {"$defs": parts}})
    generate_package([f"{tmp_path}/pets.json#/$defs/{name}" for name in ("Cat", "Dog")], "pets", tmp_path, verify=False)
    monkeypatch.syspath_prepend(tmp_path)
    pets = importlib.import_module("pets")
    assert pets.load({"kind": "cat", "lives": 9}) == pets.Cat(lives=9)
    assert pets.load({"kind": "dog"}) == pets.Dog()
    assert pets.load_as(pets.Owner, {"name": "a"}) == pets.Owner(name="a")
    for wrong in ({"name": "a"}, {"kind": "cow"}, {"kind": "cat", "lives": "x"}):
        with pytest.raises(pets.ConfigError):
            pets.load(wrong)
    with pytest.raises(GenerateError, match="no #/\\$defs/Cow here"):
        generate_package([f"{tmp_path}/pets.json#/$defs/{name}" for name in ("Cat", "Cow")], "pets", tmp_path)


def test_several_files_are_one_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    closed = {"type": "object", "additionalProperties": False}
    write(
        tmp_path,
        {
            "schemas/a/service.json": {
                **closed,
                "properties": {"owner": {"$ref": "../b/owner of all.json"}},
                "$defs": {"Size": {"type": "object", "properties": {"s": {"type": "integer"}}}},
            },
            "schemas/b/owner of all.json": owner,
            "schemas/b/jobs.json": {
                "$defs": {
                    "Job": {**closed, "properties": {"run": {"type": "integer"}, "size": {"$ref": "#/$defs/Size"}}},
                    "Size": {"type": "object", "properties": {"z": {"type": "integer"}}},
                    "a#b": {**closed, "properties": {"tick": {"type": "integer"}}},
                }
            },
            "pyproject.toml": '[tool.confwright.packages.all_of]\nschema = ["schemas/a/service.json", '
            '"schemas/b/jobs.json#/$defs/Job", "schemas/b/jobs.json#/$defs/a#b"]\n',
        },
    )
    parts = ["a/service.json", "b/jobs.json#/$defs/Job", "b/jobs.json#/$defs/a#b"]
    generate_package([f"{tmp_path}/schemas/{part}" for part in parts], "all_of", tmp_path, verify=False)
    monkeypatch.syspath_prepend(tmp_path)
    package = importlib.import_module("all_of")
    owned = package.load({"owner": {"name": "a"}})
    assert owned == package.Service(owner=package.OwnerOfAll(name="a"))
    assert package.load({"run": 1, "size": {"z": 2}}).size.z == 2
    assert type(package.load({"tick": 1})).__name__ == "AB"
    assert package.load_as(package.Size, {"s": 1}) == package.Size(s=1)
    with pytest.raises(package.ConfigError):
        package.load({"owner": {}})
    monkeypatch.chdir(tmp_path)
    assert run(["generate", "--no-verify"]) == 0
    assert (tmp_path / "generated/all_of/jobs.py").read_text() == (tmp_path / "all_of/jobs.py").read_text().replace(
        "from ._runtime", "from .._runtime"
    )
    with pytest.raises(GenerateError, match=r"missing\.json"):
        generate_package([f"{tmp_path}/schemas/a/service.json", f"{tmp_path}/missing.json"], "all_of", tmp_path)


def test_the_keys_beside_the_fields_are_shown_where_there_are_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"main.json": {"title": "Box", "type": "object", "properties": {"a": {"type": "integer"}}}})
    generate_package(tmp_path / "main.json", "shown_box", tmp_path, verify=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    import importlib

    box: Any = importlib.import_module("shown_box")
    assert repr(box.load({"a": 1})) == "Box(a=1)"
    assert repr(box.load({"b": 1})) == "Box(a=None, extra={'b': 1})"
    assert eval(repr(box.load({"b": 1})), {"Box": box.Box}) == box.load({"b": 1})  # noqa: S307


@pytest.mark.parametrize("keyword", ["$schema", "$id", "$ref", "$dynamicRef"])
@pytest.mark.parametrize("address", ["http://json-sc]hema.org/x", "http://[::1/x#/d", "x://"])
def test_an_address_that_only_looks_like_one(keyword: str, address: str, tmp_path: Path) -> None:
    schema = {keyword: address, "properties": {"a": {"$ref": address}, "b": {"$ref": "beside.json"}}}
    (tmp_path / "app.json").write_text(json.dumps(schema))
    with pytest.raises(GenerateError) as caught:
        generate_package(schema=tmp_path / "app.json", package="app", output=tmp_path / "out", verify=False)
    assert {one.code for one in caught.value.diagnostics} <= {"ref-network", "ref-missing", "ref-outside"}
