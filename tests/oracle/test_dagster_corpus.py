"""Real dagster.yaml files, and files that only look like one: the same verdict as the real Dagster for each."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generated._runtime.report import ConfigError
from generated._runtime.yaml_text import read_text
from generated.dagster import dump, dumps, load, loads
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.corpus import absent, files, variables
from tests.oracle.ours import our_verdict

FILES, LOOKALIKES = files("dagster_instance"), files("lookalikes")
real = pytest.mark.skipif(not FILES, reason=absent("dagster_instance"))
lookalike = pytest.mark.skipif(not LOOKALIKES, reason=absent("lookalikes"))


def case_of(path: Path, *, filled: bool) -> Case:
    """The text of a file; `filled`: every variable it refers to is there.

    `1` is a text, a number and true; only a token must be more.
    """
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    try:
        found = list(variables(read_text(text, dialect="dagster").data))
    except ConfigError:
        found = []
    values = {name: "agent:acme:1" if key == "agent_token" else "1" for name, key in found}
    return Case(text=text, environ=values if filled else {})


@real
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_same_verdict_with_and_without_its_variables(path: Path, dagster: Judge) -> None:
    for filled in (True, False):
        case = case_of(path, filled=filled)
        assert difference(dagster.ask_one(case), our_verdict(case)) is None


@real
def test_most_of_them_are_valid_and_some_are_not() -> None:
    found = Counter(our_verdict(case_of(path, filled=True)).verdict for path in FILES)
    assert found["ok"] >= len(FILES) * 0.8, found
    assert found["invalid"], found


@lookalike
@pytest.mark.parametrize("path", LOOKALIKES, ids=lambda path: path.name)
def test_what_is_no_instance_is_not_taken_for_one(path: Path, dagster: Judge) -> None:
    case = case_of(path, filled=True)
    assert dagster.ask_one(case).verdict == our_verdict(case).verdict == "invalid"


@real
def test_every_file_that_is_read_comes_back_as_it_was() -> None:
    came_back = 0
    for path in FILES:
        case = case_of(path, filled=True)
        if our_verdict(case).verdict == "invalid":
            continue
        assert case.text is not None
        value, data = loads(case.text), read_text(case.text, dialect="dagster").data or {}
        assert dump(value) == data, path.name
        assert dump(load(data)) == data, path.name
        assert loads(dumps(value)) == value, path.name
        assert dump(loads(dumps(value))) == data, path.name
        came_back += 1
    assert came_back >= len(FILES) * 0.8
