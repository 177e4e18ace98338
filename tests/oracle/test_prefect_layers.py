"""The environment of a run, by the thousand: ours is what Prefect's own resolver gives."""

from __future__ import annotations

import random
from typing import Any

import pytest

from confwright.systems.prefect.layers import EnvLayers, effective, explain
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

NAMES = ["A", "B", "C", "PREFECT_LOGGING_LEVEL", "PREFECT__FLOW_NAME", "PREFECT__FLOW_RUN_ID"]
WORKERS = ["process", "docker", "kubernetes", "ecs", "azure-container-instance"]
"""Those of Google and Snowflake ask for credentials of the cloud before they make a configuration; they share its base."""


def env(pick: random.Random, layer: str) -> dict[str, Any]:
    return {
        name: pick.choice([f"{layer}-{name}", f"{layer}-{name}", None, "", 1]) for name in NAMES if pick.random() < 0.35
    }


def variables(pick: random.Random, layer: str) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if pick.random() < 0.75:
        out["env"] = env(pick, layer)
    if pick.random() < 0.2:
        out |= {f"env.{name}": f"{layer}-dotted-{name}" for name in NAMES[:3] if pick.random() < 0.5}
    return out


def test_every_environment_is_prefects(prefect: Prefect) -> None:
    pick = random.Random(20261121)
    cases: list[EnvLayers] = []
    for _ in range(CASES):
        host = {name: f"host-{name}" for name in NAMES[:3] if pick.random() < 0.4}
        cases.append(
            EnvLayers(
                worker=pick.choice(WORKERS),
                host=host,
                settings={"PREFECT_LOGGING_LEVEL": "ERROR"},
                attribution={"PREFECT__FLOW_NAME": "flow", "PREFECT__FLOW_RUN_ID": "run"},
                configuration=env(pick, "configuration") if pick.random() < 0.3 else None,
                pool=env(pick, "pool") if pick.random() < 0.6 else None,
                deployment=variables(pick, "deployment"),
                run=variables(pick, "run") if pick.random() < 0.6 else {},
            )
        )
    questions = [["effective_env", c.worker, c.host, c.pool, c.deployment, c.run, c.configuration] for c in cases]
    strange: list[str] = []
    for case, theirs in zip(cases, prefect.ask(questions), strict=True):
        ours, shown = effective(case), {name: theirs[name] for name in NAMES if name in theirs}
        if shown.get("PREFECT__FLOW_RUN_ID", "").count("-") == 4:
            shown["PREFECT__FLOW_RUN_ID"] = "run"
        if ours != shown:
            strange.append(f"{case}\n    Prefect {shown}\n    we      {ours}")
    assert not strange, f"{len(strange)} of {len(cases)}\n" + "\n".join(strange[:5])


def test_layers_are_told_in_order() -> None:
    layers = EnvLayers(
        worker="process",
        host={"A": "h"},
        pool={"A": "p"},
        deployment={"env": {"A": None}, "env.B": "d"},
        run={"env": {"B": "r"}},
    )
    assert [(said.layer, said.value) for said in explain(layers, "A")] == [
        ("host", "h"),
        ("pool", "p"),
        ("deployment", None),
    ]
    assert [(said.layer, said.value) for said in explain(layers, "B")] == [("deployment", "d"), ("run", "r")]
    assert effective(layers) == {"A": "h", "B": "r"}


@pytest.mark.parametrize("worker", ["process", "docker"])
def test_only_a_process_has_the_hosts(worker: str) -> None:
    assert effective(EnvLayers(worker=worker, host={"A": "h"})) == ({"A": "h"} if worker == "process" else {})
