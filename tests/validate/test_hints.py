"""A hint, followed, gives a valid document or the next true problem: never another problem of what was just corrected."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from confwright.base.shipped import runtime_files
from confwright.runtime.report import ConfigError
from confwright.runtime.yaml_text import read_text
from generated import dagster, prefect
from tests.caselib import CASES, Case, cases, generate
from tests.validate.cases import ERRORS
from tests.validate.hints import Keys, at, findings, follow, put, wrong_after

MISTAKES = sorted((CASES / "mistakes").glob("*/*.yaml"))
PAGE = sorted((CASES / "dagster_page").glob("*/dagster.yaml"))
RIGHT = [path for path in PAGE if not findings(read_text(path.read_bytes(), dialect="dagster").data, dagster)]
SERVED = [case for case in cases() if not (case.folder / "expected" / "diagnostics.txt").exists()]


def read(path: Path, dialect: Any) -> Any:
    try:
        return read_text(path.read_bytes(), dialect=dialect).data
    except ConfigError:
        return None


def broken(data: Any, module: ModuleType) -> list[str]:
    """The hints of a document that are wrong to follow."""
    return [why for one in findings(data, module) if (why := wrong_after(data, one, module)) is not None]


@pytest.mark.parametrize("path", ERRORS, ids=lambda path: path.stem)
def test_wrong_documents_of_dagster(path: Path) -> None:
    data = read(path, "dagster")
    if data is not None:
        assert broken(data, dagster) == []


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.parent.name)
def test_mistakes_that_people_make(path: Path) -> None:
    module = dagster if path.name == "dagster.yaml" else prefect
    data = read(path, "dagster" if module is dagster else "1.1")
    if data is not None:
        assert broken(data, module) == []


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("hints")
    files = {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    for case in SERVED:
        files |= {f"{case.package}/{path}": text for path, text in generate(case).files.items()}
    for path, text in files.items():
        place = root / "hinted" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.split(".")[0] == "hinted"]:
        del sys.modules[name]


@pytest.mark.parametrize("case", SERVED, ids=lambda case: case.name)
def test_invalid_documents_of_the_cases(case: Case, packages: Path) -> None:
    module = importlib.import_module(f"hinted.{case.package}")
    said = [
        why
        for path in case.documents("invalid")
        for why in broken(read(path, module.schema().get("x-yaml", "1.2")), module)
    ]
    assert said == []


# -- mistakes made by a machine in documents that are right


def places(data: Any, keys: Keys = ()) -> Iterator[Keys]:
    if keys:
        yield keys
    if isinstance(data, dict):
        for key in data:
            yield from places(data[key], (*keys, key))
    elif isinstance(data, list):
        for index, member in enumerate(data):
            yield from places(member, (*keys, index))


def mutations(data: Any) -> Iterator[Any]:
    """One mistake each: a key misspelt, a value in quotes or without, a value instead of a list, a choice misspelt, no value."""
    for keys in places(data):
        value = at(data, keys)
        if isinstance(keys[-1], str) and len(keys[-1]) > 3:
            key = keys[-1]
            around = at(data, keys[:-1])
            for wrong in (
                key[:2] + key[3:],
                key[:1] + key[2] + key[1] + key[3:],
                key.upper(),
                key.replace("_", "-"),
                key + "s",
            ):
                if wrong not in around:
                    yield put(data, keys[:-1], {wrong if one == key else one: part for one, part in around.items()})
        if isinstance(value, (int, float)):
            yield put(data, keys, str(value))
            yield put(data, keys, str(value).lower())
        elif isinstance(value, str):
            yield put(data, keys, 5)
            yield put(data, keys, True)
            if len(value) > 3:
                yield put(data, keys, value[:2] + value[3:])
        elif isinstance(value, list) and len(value) == 1:
            yield put(data, keys, value[0])
        yield put(data, keys, None)


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.parent.name)
def test_mistakes_in_right_documents(path: Path) -> None:
    data = read(path, "dagster")
    followed = 0
    said: set[str] = set()
    for wrong in mutations(data):
        for one in findings(wrong, dagster):
            why = wrong_after(wrong, one, dagster)
            said |= {why} if why is not None else set()
            followed += follow(wrong, one) is not None
    assert followed
    assert sorted(said) == []


PREFECT = """\
name: flows
build: null
pull: [{prefect.deployments.steps.git_clone: {id: clone, repository: https://example.com/r.git, branch: main}}]
deployments:
- name: etl
  entrypoint: flows/etl.py:etl
  tags: [nightly]
  parameters: {day: today}
  schedules: [{cron: "0 3 * * *", timezone: Europe/Berlin, active: true}]
  work_pool: {name: kube, work_queue_name: default, job_variables: {image: etl, env: {LOG: INFO}}}
  concurrency_limit: 3
  enforce_parameter_schema: true
"""


def test_mistakes_in_a_right_prefect_yaml() -> None:
    data = read_text(PREFECT, dialect="1.1").data
    assert findings(data, prefect) == []
    said = {
        why
        for wrong in mutations(data)
        for one in findings(wrong, prefect)
        if (why := wrong_after(wrong, one, prefect))
    }
    assert sorted(said) == []


@pytest.mark.parametrize("case", SERVED, ids=lambda case: case.name)
def test_mistakes_in_valid_documents_of_the_cases(case: Case, packages: Path) -> None:
    module = importlib.import_module(f"hinted.{case.package}")
    said: set[str] = set()
    for path in case.documents("valid"):
        data = read(path, module.schema().get("x-yaml", "1.2"))
        for number, wrong in enumerate(mutations(data)):
            if number < 60 and isinstance(data, dict):
                said |= {why for one in findings(wrong, module) if (why := wrong_after(wrong, one, module))}
    assert sorted(said) == []
