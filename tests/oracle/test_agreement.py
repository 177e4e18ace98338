"""The comparison itself sees what it is there to see: a judge that cannot say no proves nothing."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generated.dagster import schema
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge, JudgeError, Verdict
from tests.oracle.configurations import configurations
from tests.oracle.mutations import mutate
from tests.oracle.ours import our_verdict
from tests.oracle.sampler import Sampler
from tests.oracle.serving import Finding
from tests.oracle.shrink import shrunk

CASE = Case(
    {
        "storage": {"postgres": {"postgres_db": {"username": "u", "hostname": {"env": "HOST"}, "db_name": "d"}}},
        "retention": {"schedule": {"purge_after_days": 3}},
    },
    environ={"HOST": "db"},
)
DATABASE = {"username": "u", "hostname": "db", "db_name": "d", "password": "", "port": 5432, "scheme": "postgresql"}
RIGHT = Verdict(
    "ok",
    (),
    {
        "storage.postgres": {"postgres_db": DATABASE, "should_autocreate_tables": True},
        "retention": {"schedule": {"purge_after_days": 3}},
    },
)


def test_nothing_differs_where_nothing_does() -> None:
    assert difference(RIGHT, our_verdict(CASE)) is None


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("hostname", "HOST", "'db' is 'HOST' in Dagster"),
        ("hostname", {"env": "HOST"}, "is {'env': 'HOST'} in Dagster"),
        ("port", 5433, "port (default): 5432 is 5433 in Dagster"),
        ("port", "5432", "port (default): 5432 is '5432' in Dagster"),
        ("new", 1, "Dagster's default is 1, ours states none"),
    ],
)
def test_another_value_is_seen(key: str, value: Any, said: str) -> None:
    resolved = {**RIGHT.resolved, "storage.postgres": {"postgres_db": {**DATABASE, key: value}}}
    assert said in str(difference(replace(RIGHT, resolved=resolved), our_verdict(CASE)))


def test_a_value_that_dagster_drops_is_seen() -> None:
    resolved: dict[str, Any] = {"retention": {"schedule": {}}}
    assert "Dagster drops ['purge_after_days']" in str(difference(replace(RIGHT, resolved=resolved), our_verdict(CASE)))


def test_true_is_not_one() -> None:
    resolved = {"retention": {"schedule": {"purge_after_days": True}}}
    ours = our_verdict(Case({"retention": {"schedule": {"purge_after_days": 1}}}))
    assert "1 is True in Dagster" in str(difference(Verdict("ok", (), resolved), ours))


@pytest.mark.parametrize("verdict", ["invalid", "cannot-check"])
def test_another_verdict_is_seen(verdict: str) -> None:
    assert f"Dagster: {verdict}" in str(difference(replace(RIGHT, verdict=verdict), our_verdict(CASE)))


def test_other_missing_variables_are_seen() -> None:
    ours = our_verdict(replace(CASE, environ={}))
    missing = Finding("classes", "storage", "FAILED_POST_PROCESSING", "…", ("HOST",))
    assert ours.variables == {"HOST"}
    assert difference(Verdict("invalid", (missing,), {}), ours) is None
    assert "misses the variables" in str(
        difference(Verdict("invalid", (replace(missing, variables=("H",)),), {}), ours)
    )


def test_a_case_is_shrunk_to_what_differs() -> None:
    document = {"a": {"b": [1, {"c": "text", "d": None}], "e": {"f": 2}}, "g": [3]}

    def differs(smaller: Any) -> bool:
        return "c" in str(smaller)

    assert shrunk(document, differs) == {"a": {"b": [{"c": ""}]}}


def test_the_same_seed_gives_the_same_cases() -> None:
    assert list(configurations(3, 50)) == list(configurations(3, 50)) != list(configurations(4, 50))


def test_a_change_leaves_the_document_alone() -> None:
    sampler = Sampler(schema(), random.Random(1))
    document = sampler.document(4)
    before = repr(document)
    assert any(repr(mutate(document, sampler, 3)) != before for _ in range(5))
    assert repr(document) == before


def test_a_judge_that_does_not_answer_is_an_error() -> None:
    script = Path(__file__).with_name("no_such_judge.py")
    with pytest.raises(JudgeError, match=r"has ended\n.*no_such_judge"), Judge(Path(sys.executable), script):
        pass
