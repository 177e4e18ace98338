"""How the time to generate grows with the number of definitions."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

from . import peers, synthetic
from .dagster import OURS, PEER
from .measure import Sample
from .model import Figure, Result, Values, Work

SIZES = (100, 1_000, 10_000)
_BASE = 10


def works(scratch: Path, sizes: Sequence[int] = SIZES) -> list[Work]:
    """A row for each size; the smallest schema tells what a start costs."""
    return [_work(size, scratch) for size in (_BASE, *sizes)]


def _work(size: int, scratch: Path) -> Work:
    schema = scratch / f"synthetic{size}.json"
    schema.write_text(json.dumps(synthetic.schema(size)), "utf-8")
    jobs = peers.write_jobs(scratch / f"synthetic{size}.jobs.json", [(schema, f"synthetic{size}")])
    return Work(
        (Figure("cpu", f"generate {size} definitions", "s", 1.0), Figure("peak", "memory for it", "MB", 0.7)),
        {
            OURS: lambda: _values(peers.ours(jobs, scratch / "synthetic_ours")),
            PEER: lambda: _values(peers.dmcg(jobs, scratch / "synthetic_theirs")),
        },
        rounds=1 if size > 1_000 else 3,
    )


def _values(sample: Sample) -> Values:
    return {"cpu": peers.whole(sample).seconds, "peak": float(sample.said["peak"])}


def exponents(results: Sequence[Result], sizes: Sequence[int] = SIZES) -> dict[str, float]:
    """For each subject, the exponent of a power of the size: a least-squares line through the logarithms.

    What a start costs is taken off: it would make any growth look slow.
    """
    found: dict[str, float] = {}
    for subject in results[0].work.subjects:
        times = [result.values(subject, "cpu") for result in results]
        if all(times):
            base = min(times[0])
            points = [(math.log(size), math.log(min(t) - base)) for size, t in zip(sizes, times[1:], strict=True)]
            found[subject] = _slope(points)
    return found


def _slope(points: Sequence[tuple[float, float]]) -> float:
    x = sum(a for a, _ in points) / len(points)
    y = sum(b for _, b in points) / len(points)
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
