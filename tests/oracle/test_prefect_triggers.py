"""Triggers by the thousand: what we take, Prefect makes an automation of."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
import yaml

import generated.prefect as ours
from confwright.base.finding import Note
from confwright.systems.prefect.lint import lint
from tests.oracle.prefect_support import CASES, ROOT, Prefect, prefect
from tests.oracle.test_prefect_job_variables import at, random_value

__all__ = ["prefect"]

SEED = 20261121
FILES = {
    name: yaml.safe_load((ROOT / "schemas" / "prefect" / f"{name}.yaml").read_text("utf-8"))["$defs"]
    for name in ("triggers", "common")
}
DEFINITIONS: dict[str, Any] = {**FILES["common"], **FILES["triggers"]}
LENGTHS: list[Any] = [0, 5, 9.5, 10, 60, 3600, -1, "PT10S", "PT5S", "00:01:00", "1 day", "soon", "", None, True]
WORDS = [
    "Reactive",
    "Proactive",
    "Metric",
    "any",
    "all",
    "prefect.flow-run.*",
    "prefect.resource.id",
    "late_runs",
    "lateness",
    ">",
    "<=",
]


def trigger(pick: random.Random) -> dict[str, Any]:
    """A trigger that says what it must, most of the time; its lengths of time and words from a few that matter."""
    name = pick.choice([branch["$ref"].rpartition("/")[2] for branch in DEFINITIONS["DeploymentTrigger"]["anyOf"]])
    made: Any = random_value(DEFINITIONS[name], DEFINITIONS, pick, noise=0.015)
    if not isinstance(made, dict):
        return {"type": "event", "expect": made}
    for key in ("within", "schedule_after"):
        if key in made or pick.random() < 0.1:
            made[key] = pick.choice(LENGTHS)
    if pick.random() < 0.05:
        made[pick.choice([*made, "type", "expects", "mach"])] = pick.choice(WORDS)
    if pick.random() < 0.85:
        made["type"] = DEFINITIONS[name]["properties"]["type"]["const"]
    return made


STRICTER = {
    "a key that Prefect drops": lambda problem, value: problem.code == "unknown-key",
    "a number, a boolean or a text as another type, which pydantic turns into it": lambda problem, value: (
        problem.code in ("type", "choice") and isinstance(value, (str, int, float))
    ),
}
"""What we refuse and Prefect takes, and why."""


def refused(made: dict[str, Any]) -> list[Any]:
    document = {"deployments": [{"name": "d", "entrypoint": "f.py:f", "triggers": [made]}]}
    try:
        ours.load(document)
    except ours.ConfigError as error:
        return list(error.problems)
    return [note for note in lint(document) if note.severity == "error"]


def explained(problem: Any, data: Any) -> list[str]:
    """The reasons for which we refuse what Prefect takes."""
    value = at(data, problem.path) if problem.code != "unknown-key" else None
    return [why for why, test in STRICTER.items() if test(problem, value)]


def test_triggers(prefect: Prefect) -> None:
    pick = random.Random(SEED)
    cases = [trigger(pick) for _ in range(CASES)]
    tally: Counter[str] = Counter()
    strange: list[str] = []
    for made, wrong in zip(cases, prefect.ask([["trigger", made] for made in cases]), strict=True):
        found = refused(made)
        tally[f"Prefect {'refuses' if wrong else 'takes'}, we {'refuse' if found else 'take'}"] += 1
        data = {"deployments": [{"triggers": [made]}]}
        reasons = {id(one): explained(one, data) for one in found if not isinstance(one, Note)}
        told = [one for one in found if not reasons.get(id(one))]
        if told if not wrong else not found:
            strange.append(
                f"{made}\n    Prefect says {str(wrong)[:300]!r}\n    we say {[str(one)[:200] for one in found]}"
            )
    assert not strange, f"{len(strange)} of {len(cases)}: {tally}\n" + "\n".join(strange[:25])
    assert tally["Prefect takes, we take"] > len(cases) // 12, tally
    assert tally["Prefect refuses, we refuse"] > len(cases) // 4, tally


@pytest.mark.parametrize(
    "made", [{"expects": ["a"]}, {"expect": ["a"], "threshold": "3"}, {"expect": ["a"], "enabled": 1}]
)
def test_the_differences_are_there(prefect: Prefect, made: dict[str, Any]) -> None:
    assert (prefect.one("trigger", made), bool(refused(made))) == (None, True)
