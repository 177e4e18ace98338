"""Every class is an entry point: its data, its text, and the check of a value that was made in Python."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from confwright import generate_package

LIBRARY = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "Pod": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 2},
                "containers": {"type": "array", "items": {"$ref": "#/$defs/Container"}, "minItems": 1},
                "check": {"type": "string"},
            },
            "required": ["name"],
            "additionalProperties": False,
        },
        "Container": {
            "type": "object",
            "properties": {"image": {"type": "string"}, "port": {"type": "integer", "maximum": 65535, "default": 80}},
            "required": ["image"],
        },
        "Volume": {"type": ["object", "null"], "properties": {"size": {"type": "integer"}}},
    },
}
ROOTED = {"type": "object", "properties": {"level": {"type": "integer", "maximum": 9}}, "additionalProperties": False}
USE = """
from dataclasses import replace
import pytest
from generated.library import ConfigError, Container, Pod, Volume, dump, load_as, loads_as
from generated.rooted import Rooted, check
from generated import library

pod = load_as(Pod, {"name": "ab", "containers": [{"image": "x", "more": 1}]})
assert type(pod) is Pod and type(pod.containers[0]) is Container
assert dump(pod) == {"name": "ab", "containers": [{"image": "x", "more": 1}]}
assert loads_as(Container, "image: a\\nport: 1\\n") == Container(image="a", port=1)
pod.check()
for wrong in (replace(pod, name="a"), Pod(name="ab", containers=[]), Pod(name="ab", containers=[Container(image="x", port=70_000)])):
    with pytest.raises(ConfigError):
        wrong.check()
with pytest.raises(ConfigError) as caught:
    load_as(Pod, {"nam": 1}, source="pod.yaml")
assert str(caught.value).startswith("pod.yaml: nam: unknown key")
with pytest.raises(ConfigError) as caught:
    loads_as(Pod, "name: ab\\ncontainers:\\n- image: 5\\n", source="pod.yaml")
assert str(caught.value).startswith("pod.yaml:3:10: containers[0].image: expected a string")
assert load_as(Volume, {"size": 1}) == Volume(size=1)
with pytest.raises(ConfigError, match="expected a mapping, got null"):
    load_as(Volume, None)
with pytest.raises(TypeError, match="int is not a class of a generated package"):
    load_as(int, 5)
with pytest.raises(TypeError, match="is not a class of a generated package"):
    load_as(int | str, 5)
assert Pod(name="ab", check_="x").check_ == "x"
check(Rooted(level=9))
with pytest.raises(ConfigError.__mro__[1], match="level: must be at most 9"):
    check(Rooted(level=10))

class Mine(Pod):
    pass

Mine(name="ab").check()
with pytest.raises(ConfigError):
    Mine(name="a").check()
"""
TYPED = """
from generated.library import Pod, load_as, loads_as
reveal_type(load_as(Pod, {}))
reveal_type(loads_as(Pod, ""))
reveal_type(load_as(Pod, {}).check())
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("entries")
    for name, schema in (("library", LIBRARY), ("rooted", ROOTED)):
        (folder / f"{name}.json").write_text(json.dumps(schema), "utf-8")
        generate_package(schema=folder / f"{name}.json", package=name, output=folder / "generated", verify=False)
    (folder / "generated/__init__.py").touch()
    return folder


def ran(project: Path, *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_classes_are_read_and_checked(project: Path) -> None:
    ran(project, "-c", USE)


def test_it_costs_nothing_at_import(project: Path) -> None:
    names = "import sys, generated.library as l; l.Pod, l.load; print(*(n for n in sys.modules if n.startswith('generated')))"
    assert "_codec" not in ran(project, "-c", names)


def test_type_checkers_know_the_class(project: Path) -> None:
    (project / "typed.py").write_text(TYPED, "utf-8")
    told = ran(project, "-m", "mypy", "--strict", "typed.py")
    assert told.count('Revealed type is "generated.library.library.Pod"') + told.count("models.Pod") == 2
    assert 'Revealed type is "None"' in told
