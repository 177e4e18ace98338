"""The cases of the differential test: configurations around validity, the same for the same seed."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping
from typing import Any

from generated.dagster import schema
from tests.oracle.client import Case
from tests.oracle.mutations import mutate
from tests.oracle.sampler import ENVIRON, Sampler
from tests.oracle.yaml_spelling import spelled

AGENT_CLASS = {"module": "dagster_cloud", "class": "DagsterCloudAgentInstance"}
AGENT_SECTIONS = ("dagster_cloud_api", "user_code_launcher")
EXCLUSIVE = (
    ("", "run_queue", "run_coordinator"), ("", "storage", "run_storage"), ("", "storage", "event_log_storage"),
    ("", "storage", "schedule_storage"), ("", "isolated_agents", "agent_replicas"), ("concurrency", "pools", "default_op_concurrency_limit"),
    ("dagster_cloud_api", "deployment", "deployments"),
)  # fmt: skip
"""Pairs of keys that exclude each other, and the section they stand in: drawn blindly, they would make most documents invalid."""


def seed() -> int:
    """`CONFWRIGHT_ORACLE_SEED`, or the one that everybody runs."""
    return int(os.environ.get("CONFWRIGHT_ORACLE_SEED", "20261121"))


def count() -> int:
    """`CONFWRIGHT_ORACLE_CASES`, or what `make test` has time for."""
    return int(os.environ.get("CONFWRIGHT_ORACLE_CASES", "2000"))


def configurations(seed: int, count: int, of: Mapping[str, Any] | None = None) -> Iterator[Case]:
    """So many cases of the newest Dagster, or of a schema: a third as drawn, the rest changed in one to three places, a sixth as text."""
    rng = random.Random(seed)
    sampler = Sampler(of or schema(), rng)
    for _ in range(count):
        document = settled(sampler.document(rng.choice((1, 1, 2, 3, 5))), sampler)
        document = mutate(document, sampler, rng.choice((0, 0, 1, 1, 2, 3)))
        environ = {name: value for name, value in ENVIRON.items() if rng.random() < 0.99}
        if rng.random() < 1 / 6:
            yield Case(text=spelled(document, rng), environ=environ)
        else:
            yield Case(document=document, environ=environ)


def drawn(schema: Mapping[str, Any], kind: str, seed: int, count: int) -> Iterator[Case]:
    """So many cases of another schema: a third as drawn, the rest changed, a sixth of all as text."""
    rng = random.Random(seed)
    sampler = Sampler(schema, rng)
    for _ in range(count):
        document = mutate(sampler.value(sampler.root), sampler, rng.choice((0, 0, 1, 1, 2, 3)))
        if rng.random() < 1 / 6:
            yield Case(text=spelled(document, rng), environ=ENVIRON, kind=kind)
        else:
            yield Case(document=document, environ=ENVIRON, kind=kind)


def _agent_keys(sampler: Sampler) -> set[str]:
    """The keys of a Dagster+ agent: those that no other instance may have."""
    keys = list(sampler.root["properties"])
    return set(keys[keys.index("dagster_cloud_api") :]) | {"instance_class"}


def settled(document: dict[str, Any], sampler: Sampler) -> dict[str, Any]:
    """The document, most often with the rules between its parts kept; they are still broken often enough."""
    rng = sampler.rng
    if document.keys() & _agent_keys(sampler) and sampler.chance(0.9):
        properties = sampler.root["properties"]
        needed = {key: sampler.value(properties[key]) for key in AGENT_SECTIONS if key not in document}
        document = {**document, "instance_class": dict(AGENT_CLASS), **needed}
        if sampler.chance(0.9):
            document["dagster_cloud_api"].setdefault("url", "https://acme.agent.dagster.cloud")
    for section, one, other in EXCLUSIVE:
        node = document.get(section, {}) if section else document
        if one in node and other in node and sampler.chance(0.8):
            del node[rng.choice((one, other))]
    return document
