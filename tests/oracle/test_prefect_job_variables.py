"""Job variables of every worker type, by the thousand: the API's own check and ours say the same."""

from __future__ import annotations

import random
from collections import Counter
from importlib import import_module
from typing import Any

import pytest

from generated._runtime.report import load_data
from generated.prefect import ConfigError
from tests.oracle.prefect_judge import WORKERS
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

LIBRARIES = {
    "process": "process", "docker": "prefect_docker", "kubernetes": "prefect_kubernetes", "ecs": "prefect_aws",
    "cloud-run": "prefect_gcp", "cloud-run-v2": "prefect_gcp", "vertex-ai": "prefect_gcp",
    "azure-container-instance": "prefect_azure", "snowpark-container-service": "prefect_snowflake",
}  # fmt: skip
SCALARS: list[Any] = ["", "x", "1000m", "512Mi", "FARGATE", "Always", 0, 1, -1, 3.0, 2.5, 99999, True, False, None]


def random_value(
    schema: dict[str, Any], definitions: dict[str, Any], pick: random.Random, depth: int = 0, noise: float = 0.12
) -> Any:
    """A value that the schema allows most of the time, and sometimes any other."""
    if pick.random() < noise or depth > 4:
        return pick.choice([*SCALARS, [], {}, ["a", 1], {"a": "b"}, {"a": 1}, {"$ref": {"block_document_id": "x"}}])
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return random_value(pick.choice(schema[keyword]), definitions, pick, depth + 1, noise)
    if "$ref" in schema:
        return random_value(definitions[schema["$ref"].rpartition("/")[2]], definitions, pick, depth + 1, noise)
    if "enum" in schema:
        return pick.choice(schema["enum"])
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        members = schema.get("properties", {})
        keys = [k for k in members if pick.random() < (0.95 if k in schema.get("required", ()) else 0.3)]
        made = {key: random_value(members[key], definitions, pick, depth + 1, noise) for key in keys}
        extra = schema.get("additionalProperties")
        if extra and not members:
            inner = extra if isinstance(extra, dict) else {}
            made |= {
                key: random_value(inner, definitions, pick, depth + 1, noise)
                for key in ("A", "B")[: pick.randint(0, 2)]
            }
        return made
    if kind == "array":
        return [
            random_value(schema.get("items", {}), definitions, pick, depth + 1, noise)
            for _ in range(pick.randint(0, 2))
        ]
    if kind == "string":
        return pick.choice(["", "x", "1000m", "512Mi", "2Gi", "prefecthq/prefect:3"])
    if kind == "integer":
        return pick.choice([0, 1, 5, 600, 3600, 3601, 700000, -1, 2.0])
    if kind == "number":
        return pick.choice([0, 1, 2.5])
    if kind == "boolean":
        return pick.random() < 0.5
    return pick.choice(SCALARS)


def refusals(worker: str, variables: dict[str, Any]) -> list[Any]:
    """What our reader of that worker's variables has against them."""
    name = worker.replace("-", "_")
    module = import_module(f"generated.prefect._codec.{LIBRARIES[worker]}")
    try:
        load_data(getattr(module, f"read_{name}_job_variables"), variables, None)
    except ConfigError as error:
        return list(error.problems)
    return []


def at(data: Any, path: str) -> Any:
    """The value at a dotted path."""
    for part in path.replace("[", ".").replace("]", "").split("."):
        data = data[int(part)] if isinstance(data, list) else data[part.strip("'")]
    return data


def choices(properties: dict[str, Any]) -> set[str]:
    """Variables that are one of several records: the API's are open, and nothing in them is asked for, so any mapping fits one."""
    return {name for name, schema in properties.items() if sum("$ref" in one for one in schema.get("anyOf", ())) > 1}


def explained(problem: Any, variables: dict[str, Any], open_choices: set[str]) -> str | None:
    """Why we refuse what the API lets pass."""
    if problem.path.partition(".")[0] in open_choices:
        return "a choice of records, of which the API takes any mapping for one or the other"
    if problem.code == "unknown-key":
        return "the API ignores what it does not know"
    if problem.code == "missing-key":
        return "inside a variable; the API asks for it when a run is made, not when the deployment is"
    if at(variables, problem.path) is None:
        return "the API takes null for whatever may be left out; the worker's own model then does not"
    return None


@pytest.mark.parametrize("worker", sorted(WORKERS))
def test_the_api_agrees(prefect: Prefect, worker: str) -> None:
    pick = random.Random(f"20261121 {worker}")
    variables: dict[str, Any] = prefect.one("template", worker)["variables"]
    definitions = {**variables.get("definitions", {}), **variables.get("$defs", {})}
    open_choices = choices(variables["properties"])
    cases: list[dict[str, Any]] = []
    for _ in range(max(CASES // len(WORKERS), 1)):
        names = pick.sample(sorted(variables["properties"]), pick.randint(1, 4))
        case = {name: random_value(variables["properties"][name], definitions, pick) for name in names}
        if pick.random() < 0.1:
            case[pick.choice(["imagee", "envs", "job_variables"])] = "x"
        cases.append(case)
    tally: Counter[str] = Counter()
    strange: list[str] = []
    for case, wrong in zip(cases, prefect.ask([["job_variables", worker, case] for case in cases]), strict=True):
        found = refusals(worker, case)
        tally[f"API {'refuses' if wrong else 'takes'}, we {'refuse' if found else 'take'}"] += 1
        if wrong and not found:
            strange.append(f"only the API refuses {case}: {wrong}")
        elif found and not wrong:
            strange += [
                f"only we refuse {case}: {p.path}: {p.message}"
                for p in found
                if explained(p, case, open_choices) is None
            ]
    assert not strange, "\n".join(strange[:20])
    assert tally["API takes, we take"] > len(cases) // 10, tally
    assert tally["API refuses, we refuse"] > len(cases) // 20, tally
