"""Thousands of configurations around validity: the real Dagster and the generated package say the same of each.

`CONFWRIGHT_ORACLE_CASES` and `CONFWRIGHT_ORACLE_SEED` say how many and which; `make oracle` takes 20,000.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from generated.dagster import ConfigError, load, resolve_data, schema
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge, Verdict
from tests.oracle.configurations import configurations, count, seed
from tests.oracle.known import known_differences
from tests.oracle.ours import Ours, our_verdict
from tests.oracle.shrink import shrunk

SHOWN = 5


@pytest.fixture(scope="module")
def judged(dagster: Judge) -> list[tuple[Case, Verdict, Ours]]:
    cases = list(configurations(seed(), count()))
    return list(zip(cases, dagster.ask(cases), map(our_verdict, cases), strict=True))


def unexplained(theirs: Verdict, ours: Ours) -> str | None:
    """The difference, unless it is a known one."""
    said = difference(theirs, ours)
    return None if said is None or any(known.covers(said, ours) for known in known_differences()) else said


def test_the_same_verdict_and_the_same_values(judged: list[tuple[Case, Verdict, Ours]], dagster: Judge) -> None:
    differing = [(case, said) for case, theirs, ours in judged if (said := unexplained(theirs, ours)) is not None]
    reports = [report(case, said, dagster) for case, said in differing[:SHOWN]]
    assert not differing, f"seed {seed()}: {len(differing)} of {len(judged)} differ\n" + "\n".join(reports)


def report(case: Case, said: str, dagster: Judge) -> str:
    """The difference in the smallest document that shows one."""
    if case.text is not None:
        return f"{said}\n{case.text}"

    def differs(document: Any) -> bool:
        smaller = replace(case, document=document)
        return unexplained(dagster.ask_one(smaller), our_verdict(smaller)) is not None

    return f"{said}\n{shrunk(case.document, differs)!r}"


def test_the_cases_are_around_the_border(judged: list[tuple[Case, Verdict, Ours]]) -> None:
    found = Counter(theirs.verdict for _, theirs, _ in judged)
    assert min(found["ok"], found["invalid"]) > len(judged) / 6, found
    assert found["cannot-check"] > len(judged) / 50, found
    excused = sum(difference(theirs, ours) is not None for _, theirs, ours in judged)
    assert excused <= len(judged) / 100, f"{excused} cases are passed over as known differences"


def test_every_class_and_every_field_was_valid_once(judged: list[tuple[Case, Verdict, Ours]]) -> None:
    """In documents that Dagster takes, so that nothing agrees only because it is never right."""
    if len(judged) < 2000:
        pytest.skip(f"{len(judged)} cases are too few to reach everything")
    seen: set[tuple[str, str]] = set()
    for case, theirs, ours in judged:
        if theirs.verdict == "ok" and ours.value is not None:
            note(load(case.document) if case.text is None else ours.value, seen)
    wanted = {
        (name, key)
        for name, body in schema()["$defs"].items()
        if "module" in body.get("properties", ())
        for key in body["properties"]
    }
    missing = {name for name, _ in wanted} - {name for name, _ in seen} - {"ConfigurableClass"}
    assert not missing, f"never valid: {sorted(missing)}"


def note(value: object, seen: set[tuple[str, str]]) -> None:
    """The classes and written keys of a loaded value."""
    from generated._runtime.record import Record, items_of

    if isinstance(value, Record):
        for key, member in items_of(value):
            seen.add((type(value).__name__, key))
            note(member, seen)
    elif isinstance(value, (list, tuple)):
        for member in value:
            note(member, seen)


@pytest.mark.parametrize(
    ("text", "dagster_reads", "we_read"),
    [
        ("true", True, True), ("TRUE", True, True), ("1", True, True), ("false", False, False), ("False", False, False),
        ("0", False, False), ("none", False, None), ("", False, None), ("no", True, None), ("off", True, None),
        ("yes", True, None), ("on", True, None), ("fasle", True, None), (" false", True, None),
    ],
)  # fmt: skip
def test_booleans_are_read_strictly_and_on_demand_as_dagster_reads_them(
    text: str, dagster_reads: bool, we_read: bool | None, dagster: Judge
) -> None:
    """`no` is true in Dagster, whatever its author meant; we refuse what is neither true, false, 1 nor 0."""
    place = "run_launcher.config"
    launcher = {"module": "dagster_k8s", "class": "K8sRunLauncher"}
    document = {
        "run_launcher": {**launcher, "config": {"instance_config_map": "m", "load_incluster_config": {"env": "FLAG"}}}
    }
    environ = {"FLAG": text}
    theirs = dagster.ask_one(Case(document, environ=environ))
    assert theirs.resolved[place]["load_incluster_config"] is dagster_reads
    lenient = resolve_data(load(document), environ, lenient_booleans=True)
    assert lenient["run_launcher"]["config"]["load_incluster_config"] is dagster_reads
    if we_read is None:
        with pytest.raises(ConfigError, match="environment variable FLAG is not true or false"):
            resolve_data(load(document), environ)
    else:
        assert resolve_data(load(document), environ)["run_launcher"]["config"]["load_incluster_config"] is we_read
