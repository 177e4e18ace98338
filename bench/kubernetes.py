"""Kubernetes' objects: the largest schema that people who deploy data platforms meet."""

from __future__ import annotations

import sys
from pathlib import Path

from oracles.setup import SetupError, environment

from . import peers
from .dagster import OURS, PEER
from .measure import Sample, task
from .model import Figure, Values, Work


def works(scratch: Path) -> list[Work]:
    """The row; none where Dagster's environment, whose libraries bring the client, cannot be made, which is said."""
    try:
        python = environment("dagster")
    except SetupError as error:
        print(f"no row of Kubernetes: {error}", file=sys.stderr)
        return []
    schema = scratch / "kubernetes.json"
    count = task("kubernetes_schema", schema, python=python).said["definitions"]
    jobs = peers.write_jobs(scratch / "kubernetes.jobs.json", [(schema, "kubernetes")])
    return [
        Work(
            (
                Figure("cpu", "generate Kubernetes' objects, cold", "s", 1.0),
                Figure("peak", "memory for it", "MB", 0.7),
            ),
            {
                OURS: lambda: _values(peers.ours(jobs, scratch / "kubernetes_ours")),
                PEER: lambda: _values(peers.dmcg(jobs, scratch / "kubernetes_theirs")),
            },
            rounds=3,
            note=f"{count} definitions with their descriptions, as the installed client for Python declares them",
        )
    ]


def _values(sample: Sample) -> Values:
    return {"cpu": peers.whole(sample).seconds, "peak": float(sample.said["peak"])}
