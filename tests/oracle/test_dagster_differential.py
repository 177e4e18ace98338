"""Thousands of configurations around validity: the real Dagster and the generated package say the same of each.

`CONFWRIGHT_ORACLE_CASES` and `CONFWRIGHT_ORACLE_SEED` say how many and which; `make oracle` takes 20,000.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

import generated.dagster
from generated._runtime.record import Record, items_of
from generated.dagster import ConfigError, load, resolve_data, schema
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge, Verdict
from tests.oracle.configurations import configurations, count, seed
from tests.oracle.known import unexplained
from tests.oracle.ours import Ours, our_verdict
from tests.oracle.shrink import shrunk

SHOWN = 5


@pytest.fixture(scope="module")
def judged(dagster: Judge) -> list[tuple[Case, Verdict, Ours]]:
    cases = list(configurations(seed(), count()))
    return list(zip(cases, dagster.ask(cases), map(our_verdict, cases), strict=True))


def test_a_seed_draws_the_same_whatever_was_drawn_before() -> None:
    """Parts of a drawn document are changed afterwards, and must not be those that the next one is made of."""
    first, _, again = (list(configurations(*one)) for one in ((3, 500), (20261130, 2500), (3, 500)))
    assert first == again


def test_the_same_verdict_and_the_same_values(judged: list[tuple[Case, Verdict, Ours]], dagster: Judge) -> None:
    differing = [(case, said) for case, theirs, ours in judged if (said := unexplained(case, theirs, ours)) is not None]
    reports = [report(case, said, dagster) for case, said in differing[:SHOWN]]
    assert not differing, f"seed {seed()}: {len(differing)} of {len(judged)} differ\n" + "\n".join(reports)


def report(case: Case, said: str, dagster: Judge) -> str:
    """The difference in the smallest document that shows one."""
    if case.text is not None:
        return f"{said}\n{case.text}"

    def differs(document: Any) -> bool:
        smaller = replace(case, document=document)
        return unexplained(smaller, dagster.ask_one(smaller), our_verdict(smaller)) is not None

    return f"{said}\n{shrunk(case.document, differs)!r}"


def test_the_cases_are_around_the_border(judged: list[tuple[Case, Verdict, Ours]]) -> None:
    found = Counter(theirs.verdict for _, theirs, _ in judged)
    assert min(found["ok"], found["invalid"]) > len(judged) / 6, found
    assert found["cannot-check"] > len(judged) / 50, found
    excused = sum(difference(theirs, ours) is not None for _, theirs, ours in judged)
    assert excused <= len(judged) / 100, f"{excused} cases are passed over as known differences"


NEVER = {
    ("DockerRunLauncherContainerKwargs", "environment"), ("DockerRunLauncherContainerKwargs", "image"),
    ("DockerRunLauncherContainerKwargs", "network"), ("EcsRunLauncherTaskDefinition", "env"),
    ("K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields", "deployment_metadata"),
}  # fmt: skip
"""Keys that are refused by a rule, or taken only where a variable of the machine is set or a field of Kubernetes is drawn."""


def test_the_cases_reach_every_class_and_field(judged: list[tuple[Case, Verdict, Ours]]) -> None:
    """In documents that Dagster does not refuse, so that nothing agrees only because it is never right."""
    seen: set[tuple[str, str]] = set()
    for _, theirs, ours in judged:
        if theirs.verdict != "invalid":
            note(ours.value, seen)
    made = set(generated.dagster.__all__)
    wanted = {
        (name, key)
        for name, body in schema()["$defs"].items()
        for key, one in body.get("properties", {}).items()
        if name in made and one.get("not", {}).keys() != {"description"}
    } - NEVER
    assert len(wanted) > 500
    # One in ten may be missed by 2,000 cases; by 20,000, none.
    allowed = len(wanted) // 10 if len(judged) < 20_000 else 0
    assert len(wanted - seen) <= allowed or len(judged) < 2000, f"never valid: {sorted(wanted - seen)}"


def note(value: object, seen: set[tuple[str, str]]) -> None:
    """The classes and written keys of a loaded value."""
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
    config = {"task_definition": {"mount_points": [{"readOnly": {"env": "FLAG"}}]}}
    document = {"run_launcher": {"module": "dagster_aws.ecs", "class": "EcsRunLauncher", "config": config}}
    environ = {"FLAG": text}
    theirs = dagster.ask_one(Case(document, environ=environ)).resolved["run_launcher.config"]
    assert theirs["task_definition"]["mount_points"] == [{"readOnly": dagster_reads}]
    lenient = resolve_data(load(document), environ, lenient_booleans=True)
    assert lenient["run_launcher"]["config"] == {"task_definition": {"mount_points": [{"readOnly": dagster_reads}]}}
    if we_read is None:
        with pytest.raises(ConfigError, match="environment variable FLAG is not true or false"):
            resolve_data(load(document), environ)
    else:
        strict = resolve_data(load(document), environ)
        assert strict["run_launcher"]["config"] == {"task_definition": {"mount_points": [{"readOnly": we_read}]}}
