"""Real prefect.yaml files: what Prefect loads, we load; where we are stricter, Prefect drops the key, or a reason is listed."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

import generated.prefect as ours
from tests.oracle.prefect_support import CORPUS, Prefect, prefect

__all__ = ["prefect"]

STRICTER = {
    ("max-properties", r"(build|push|pull)\[\d+\]$"): "run_step refuses a step with several keys",
    ("type", r"(build|push|pull)\[\d+\]['\w.\[\]]+$"): "as above: the other keys of such a step",
    (
        "missing-key",
        r"(build|push|pull)\[\d+\]",
    ): "the step's function has no default for the argument: it raises TypeError",
    ("type", r"tags\[\d+\]$"): "Prefect makes a text of it: `validate` says so in a warning",
}
"""What we refuse and the loader of prefect.yaml lets pass, and why. An entry that nothing uses any more fails the test."""


def texts() -> dict[str, str]:
    if not CORPUS.is_dir():
        pytest.skip(f"the corpus of real files is not here: {CORPUS}")
    return {path.name: path.read_text("utf-8") for path in sorted(CORPUS.glob("*.yaml"))}


def problems(text: str) -> list[Any]:
    try:
        ours.loads(text)
    except ours.ConfigError as error:
        return list(error.problems)
    return []


def test_every_real_file_gets_the_loaders_verdict(prefect: Prefect) -> None:
    files = texts()
    assert len(files) >= 40
    used: set[tuple[str, str]] = set()
    strange: list[str] = []
    for (name, text), verdict in zip(
        files.items(), prefect.ask([["load", text] for text in files.values()]), strict=True
    ):
        found = problems(text)
        if not verdict["ok"]:
            if not found:
                strange.append(f"{name}: Prefect refuses it: {verdict['message']}")
            continue
        missed = set(verdict["dropped"]) - {problem.path for problem in found}
        strange += [f"{name}: {key} vanishes, and we say nothing" for key in missed]
        for problem in found:
            if problem.code == "unknown-key" and problem.path in verdict["dropped"]:
                continue
            reasons = [key for key in STRICTER if key[0] == problem.code and re.search(key[1], problem.path)]
            used.update(reasons)
            if not reasons:
                strange.append(f"{name}:{problem.line}: {problem.path}: {problem.message}")
    assert not strange, "\n".join(strange)
    assert used == STRICTER.keys(), f"no file needs this any more: {STRICTER.keys() - used}"


def test_what_loads_is_written_as_it_was() -> None:
    loaded = {name: text for name, text in texts().items() if not problems(text)}
    assert len(loaded) >= 20
    for name, text in loaded.items():
        value = ours.loads(text)
        assert ours.dump(value) == yaml.safe_load(text), name
        assert ours.loads(ours.dumps(value)) == value, name


def test_references_are_read_as_such() -> None:
    value = ours.loads(
        "deployments: [{name: a, version: '{{ $V }}', work_pool: {name: p, job_variables: {image: 'r/{{ b.t }}'}}}]"
    )
    assert value.deployments is not None
    pool = value.deployments[0].work_pool
    assert value.deployments[0].version == ours.PrefectEnv("V")
    assert isinstance(pool, ours.DockerWorkPool)
    assert pool.job_variables == ours.DockerJobVariables(image=ours.PrefectText("r/", ours.StepOutput("b.t")))
