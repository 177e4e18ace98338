"""What we say of steps and placeholders is what Prefect does with them."""

from __future__ import annotations

import random
from typing import Any

from confwright.systems.prefect.facts import installed_facts
from confwright.systems.prefect.lint import lint
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

REFERENCES = [
    "{{ $SET }}", "{{ $UNSET }}", "{{ build.image }}", "{{ image }}", "{{ build.nothing }}", "{{ other.image }}", "{{ nothing }}",
    "{{ prefect.variables.there }}", "{{ prefect.blocks.json.cfg.a }}", "x-{{ build.image }}", "y-{{ nothing }}", "plain", 3, None, True,
    "{{ ctx.flow_run.id }}", "{{ build }}", "{{ build.tag }}/{{ $SET }}",
]  # fmt: skip
STEP = "prefect_docker.deployments.steps.build_docker_image"


def value(pick: random.Random, depth: int = 0) -> Any:
    choice = pick.random()
    if depth < 3 and choice < 0.2:
        return [value(pick, depth + 1) for _ in range(pick.randint(1, 3))]
    if depth < 3 and choice < 0.35:
        return {key: value(pick, depth + 1) for key in ("a", "b")[: pick.randint(1, 2)]}
    return pick.choice(REFERENCES)


def lost(before: Any, after: Any, path: str = "") -> set[str]:
    """Places whose value Prefect dropped, or emptied of what no step gave. Places in a list that got shorter are not told
    apart: the list is named."""
    if isinstance(before, dict):
        gone = {f"{path}.{key}" for key in before if key not in after}
        return gone | {p for key in before if key in after for p in lost(before[key], after[key], f"{path}.{key}")}
    if isinstance(before, list):
        if len(before) != len(after):
            return {f"{path}[]"}
        return {p for n, (a, b) in enumerate(zip(before, after, strict=True)) for p in lost(a, b, f"{path}.{n}")}
    return {path} if before == "y-{{ nothing }}" and after == "y-" else set()


def said(parameters: Any) -> set[str]:
    document = {
        "build": [{STEP: {"id": "build", "image_name": "i"}}],
        "deployments": [{"name": "d", "entrypoint": "f.py:f", "parameters": parameters}],
    }
    out: set[str] = set()
    for note in lint(document):
        keys = note.keys[3:]
        if note.code == "prefect-vanishes":
            out.add("".join(f".{key}" for key in keys[:-1]) + "[]")
        elif note.code == "prefect-step-output" and not isinstance(keys[-1], int):
            out.add("".join(f".{key}" for key in keys))
        elif note.code == "prefect-step-output":
            text: Any = parameters
            for key in keys:
                text = text[key]
            out.add(
                "".join(f".{key}" for key in keys)
                if text.startswith("y-")
                else "".join(f".{key}" for key in keys[:-1]) + "[]"
            )
    return out


def top(places: set[str]) -> set[str]:
    """Without places inside a list that is named itself: there, positions have moved."""
    lists = [place.removesuffix("[]") for place in places if place.endswith("[]")]
    return {p for p in places if not any(p != f"{a}[]" and p.startswith(f"{a}.") for a in lists)}


def test_what_vanishes(prefect: Prefect) -> None:
    pick = random.Random(20261121)
    cases = [{"p": value(pick), "q": value(pick)} for _ in range(CASES)]
    outputs = {"image": "r/i:t", "tag": "t", "image_name": "i", "image_id": "0", "additional_tags": []}
    steps = {"build": outputs, **outputs}
    questions = [["filled", case, {"SET": "s"}, steps, {"json.cfg": {"a": 1}}, {"there": 1}] for case in cases]
    strange: list[str] = []
    for case, after in zip(cases, prefect.ask(questions), strict=True):
        happened, told = top(lost(case, after)), top(said(case))
        if happened != told:
            strange.append(f"{case}\n    lost {sorted(happened)}\n    told {sorted(told)}")
    assert not strange, f"{len(strange)} of {len(cases)}\n" + "\n".join(strange[:10])


def test_secrets_in_triggers_are_stored(prefect: Prefect) -> None:
    """`prefect deploy` fills blocks in everywhere before it takes the triggers apart, in their parameters too."""
    reference = "{{ prefect.blocks.secret.token }}"
    trigger = {"parameters": {"id": "{{ event.id }}", "t": reference}, "job_variables": {"env": {"T": reference}}}
    deployment = {"name": "d", "entrypoint": "f.py:f", "triggers": [trigger]}
    after = prefect.one("filled", deployment, {}, {}, {"secret.token": {"value": "plain"}}, {})
    assert after["triggers"][0]["job_variables"] == {"env": {"T": "plain"}}
    assert after["triggers"][0]["parameters"]["t"] == "plain"
    told = [note.keys[4:] for note in lint({"deployments": [deployment]}) if note.code == "prefect-secret-stored"]
    assert told == [("parameters", "t"), ("job_variables", "env", "T")]


def test_steps_that_are_said_to_be_missing_are(prefect: Prefect) -> None:
    missing = [
        "prefect.projects.steps.git_clone_project", "prefect.projects.steps.pip_install_requirements", "prefect.deployments.steps.git_cloen",
        "prefect_docker.deployments.steps.build_image", "prefect.deployments.recipes.x", "prefect.deployments.base.y",
    ]  # fmt: skip
    there = sorted(installed_facts().outputs)
    document = {"pull": [{step: {}} for step in (*missing, *there, "my.own.step")]}
    told = [note.keys[-1] for note in lint(document) if note.code in ("prefect-step-removed", "prefect-step-unknown")]
    assert told == missing
    answers = prefect.ask([["importable", step] for step in (*missing, *there)])
    assert answers == [False] * len(missing) + [True] * len(there)
