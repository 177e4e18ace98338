"""A run that takes unchanged packages from the output gives, byte for byte, what a cold run gives."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confwright import GenerateError
from confwright.__main__ import run
from confwright.base.user_cache import signed as signature
from confwright.build.cache.inputs import tool_digest
from confwright.build.cache.package_records import NAME, recall
from confwright.build.packages import project_files, write_project
from confwright.project.reading import load_project

SETTINGS = """\
[tool.confwright.packages.one]
schema = "schemas/one.yaml"

[tool.confwright.packages.two]
schema = "schemas/two.yaml"
ref-roots = {"https://example.org/" = "vendored"}

[tool.confwright.packages.three]
schema = "schemas/three.yaml"
style = "typeddict"

[tool.confwright.packages.places]
deployment = "deployment.yaml"
"""
FILES = {
    "pyproject.toml": SETTINGS,
    "schemas/one.yaml": "type: object\nproperties: {a: {$ref: shared.yaml}, b: {type: integer}}\n",
    "schemas/two.yaml": "type: object\nproperties: {c: {$ref: 'https://example.org/far'}, d: {$ref: shared.yaml}}\n",
    "schemas/three.yaml": "type: object\nproperties: {e: {type: string}}\nadditionalProperties: false\n",
    "schemas/shared.yaml": "type: object\nproperties: {x: {type: string}}\n",
    "vendored/far.json": '{"type": "string"}',
    "deployment.yaml": (
        "environments: {local: {}}\ncurrent: {env: STAGE, default: local}\nresources: {thing: {schema: schemas/one.yaml}}\n"
        "values: {base: {thing: {}}}\n"
    ),
}
"""A project in which packages share a file, and one has a reference that a new file can lead elsewhere."""


def write(root: Path, files: Mapping[str, str | None]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            (root / name).unlink(missing_ok=True)
        else:
            (root / name).write_text(text, "utf-8")


def generated(root: Path) -> tuple[dict[str, bytes], list[str]]:
    """What a `generate` in a project leaves in its output, and the packages that it made for that."""
    said: list[str] = []
    project = load_project(root)
    write_project(project, project_files(project, said.append), said.append)
    made = [line.split(" ")[1].removeprefix("generated.") for line in said if line.startswith("generating ")]
    return contents(root / "generated"), made


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without mypy, which has tests of its own."""
    monkeypatch.setattr("confwright.build.packages.verify", lambda *_: None)


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    """The project, generated; where Linux keeps files in memory, so that no disk is waited for."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder that is made in it is ours alone
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        project = Path(folder, "project")
        write(project, FILES)
        generated(project)
        yield project


def test_with_nothing_changed_no_package_is_made(root: Path) -> None:
    before = contents(root / "generated")
    assert generated(root) == (before, [])


@pytest.mark.parametrize(
    ("change", "made"),
    [
        ({"schemas/three.yaml": FILES["schemas/three.yaml"] + "description: more\n"}, ["three"]),
        ({"schemas/one.yaml": FILES["schemas/one.yaml"] + "description: more\n"}, ["one", "places"]),
        ({"schemas/shared.yaml": "type: object\nproperties: {y: {type: string}}\n"}, ["one", "two", "places"]),
        ({"vendored/far.json": '{"type": "integer"}'}, ["two"]),
        ({"vendored/far": '{"type": "integer"}'}, ["two"]),
        ({"schemas/other.yaml": "type: string\n"}, []),
        ({"deployment.yaml": FILES["deployment.yaml"].replace("thing: {}", "thing: {b: 2}")}, ["places"]),
        ({"pyproject.toml": SETTINGS.replace("typeddict", "pydantic")}, ["three"]),
        ({"pyproject.toml": SETTINGS.replace('"schemas/one.yaml"', '"schemas/one.yaml"\nassume-object = true')}, ["one"]),
        ({"pyproject.toml": SETTINGS + "[tool.confwright.limits]\nsize = 90000\n"}, ["one", "two", "three", "places"]),
        ({"pyproject.toml": SETTINGS.replace("packages.one", "packages.four")}, ["four"]),
        ({"generated/two/__init__.py": None}, ["two"]),
        ({"generated/.confwright.json": None, "generated/__init__.py": None}, ["one", "two", "three", "places"]),
        ({f".confwright/{NAME}": None}, ["one", "three", "two", "places"]),
    ],
    ids=str,
)  # fmt: skip
def test_what_changed_is_made_anew_and_nothing_else(root: Path, change: dict[str, str | None], made: list[str]) -> None:
    write(root, change)
    files, anew = generated(root)
    assert sorted(anew) == sorted(made)
    assert files == cold(root)


def cold(root: Path) -> dict[str, bytes]:
    """What a first run gives, in another place."""
    elsewhere = Path(tempfile.mkdtemp(dir=root.parent))
    for name in ("pyproject.toml", "schemas", "vendored", "deployment.yaml"):
        copy = shutil.copytree if (root / name).is_dir() else shutil.copy
        copy(root / name, elsewhere / name)
    return generated(elsewhere)[0]


WORDS = st.sampled_from(["a", "x", "name"])
TYPES = st.sampled_from([{"type": "string"}, {"type": "integer"}, {"$ref": "shared.yaml"}, {"enum": ["u", "v"]}])
OBJECTS = st.fixed_dictionaries({"type": st.just("object"), "properties": st.dictionaries(WORDS, TYPES, max_size=3)})
CHANGES = st.lists(st.tuples(st.sampled_from(["one", "two", "three"]), OBJECTS), min_size=1, max_size=3)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_any_series_of_changes_ends_as_a_cold_run(root: Path, changes: list[tuple[str, Any]]) -> None:
    for name, schema in changes:
        write(root, {f"schemas/{name}.yaml": json.dumps(schema)})
        files, made = generated(root)
        assert set(made) <= {name, "places"}
    assert files == cold(root)


def signed(content: bytes) -> bytes:
    """A record that was changed by somebody who has the user's key."""
    body = content.partition(b"\n")[2]
    return signature(NAME, body).encode() + b"\n" + body


DAMAGE: list[Callable[[bytes], bytes]] = [
    lambda _: b"",
    lambda content: content[:-1],
    lambda content: content[:200] + bytes([content[200] ^ 1]) + content[201:],
    lambda content: signed(content[: len(content) // 2]),
    lambda _: signed(b"\n" + b"[" * 200_000),
    lambda _: signed(b'\n{"tool": 1, "packages": []}'),
    lambda content: signed(content.replace(b'"files": {', b'"files": {"../../pyproject.toml": "0", ')),
    lambda content: signed(content.replace(b'"models.py": "', b'"./models.py": "')),
    lambda content: signed(content.replace(b'"read": {', b'"read": {"x": 1, ')),
]


@pytest.mark.parametrize("number", range(len(DAMAGE)))
def test_a_damaged_record_is_no_record(root: Path, number: int) -> None:
    before = contents(root / "generated")
    record = root / ".confwright" / NAME
    record.write_bytes(DAMAGE[number](record.read_bytes()))
    files, made = generated(root)
    assert files == before
    assert made, "something had to be made anew"


def test_an_edited_file_is_not_taken_for_ours_though_the_record_was_edited_too(root: Path) -> None:
    file = root / "generated/three/models.py"
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    file.write_text(file.read_text("utf-8") + "import os\n", "utf-8")
    record = root / ".confwright" / NAME
    after = hashlib.sha256(file.read_bytes()).hexdigest()
    record.write_bytes(signed(record.read_bytes().replace(before.encode(), after.encode())))
    assert after in {digest for entry in recall(load_project(root), tool_digest()).values() for digest in entry.files.values()}  # fmt: skip
    with pytest.raises(GenerateError, match="edited by hand"):
        generated(root)


def test_what_was_not_published_is_not_remembered(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--check`, and a run that ends with a finding of mypy, leave the record as it was."""
    before = (root / ".confwright" / NAME).read_bytes()
    write(root, {"schemas/three.yaml": "type: object\nproperties: {other: {type: integer}}\n"})
    monkeypatch.chdir(root)
    assert run(["generate", "--check"]) == 1

    def refuse(*_: object) -> None:
        raise GenerateError([])

    monkeypatch.setattr("confwright.build.packages.verify", refuse)
    assert run(["generate"]) == 1
    assert (root / ".confwright" / NAME).read_bytes() == before


def test_only_the_packages_whose_code_changed_are_checked(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[set[str]] = []
    monkeypatch.setattr(
        "confwright.build.packages.verify", lambda files, *_: checked.append({path.split("/", 1)[0] for path in files})
    )
    write(root, {"schemas/three.yaml": FILES["schemas/three.yaml"].replace("string", "integer")})
    generated(root)
    assert checked.pop() == {"three", "_runtime", "__init__.py"}
    generated(root)
    assert checked == [], "what was checked needs no second look"


def test_check_sees_through_the_record(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.chdir(root)
    assert run(["generate", "--check"]) == 0
    (root / "generated/three/models.py").unlink()
    capsys.readouterr()
    assert run(["generate", "--check"]) == 1
    assert "missing: generated/three/models.py" in capsys.readouterr().out


def test_the_record_holds_names_and_digests_only(root: Path) -> None:
    """And as many entries as there are packages, so it does not grow with the runs."""
    for number in range(3):
        write(root, {"schemas/three.yaml": FILES["schemas/three.yaml"] + f"description: secret{number}\n"})
        generated(root)
    record = (root / ".confwright" / NAME).read_bytes()
    assert b"secret" not in record
    entries = recall(load_project(root), tool_digest())
    assert set(entries) == {"one", "two", "three", "places"}
    assert recall(load_project(root), "another tool") == {}
    written = [digest for entry in entries.values() for digest in (*entry.read.values(), *entry.files.values())]
    assert all(len(digest) == 64 for digest in written)


def test_where_nothing_is_made_the_front_end_is_not_imported(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    write(root, {"schemas/unrelated.yaml": "type: string\n"})
    for name in [name for name in sys.modules if name.startswith("confwright.generate.pipeline")]:
        monkeypatch.delitem(sys.modules, name)
    assert run(["generate"]) == 0
    assert "confwright.generate.pipeline" not in sys.modules
