"""Does the works in turns, round after round, until all have had theirs or the time is over."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from .measure import BenchError
from .model import Result, Work

_LONG = 3
"""Rows of no more rounds than this are the long ones."""


def do(works: Sequence[Work], deadline: float) -> list[Result]:
    """The results, one for each work. Subjects take turns within a round, and who begins changes with the rounds.

    No round begins after the `deadline` on the monotonic clock.
    """
    results = [Result(work) for work in works]
    # Rows of many rounds first: they are the short ones, and all their rounds take less than one of a long row.
    for often in (True, False):
        part = [result for result in results if (result.work.rounds > _LONG) is often]
        for number in range(max((result.work.rounds for result in part), default=0)):
            for result in part:
                if number < result.work.rounds and time.monotonic() < deadline:
                    print(f"round {number + 1}: {result.work.figures[0].label}", file=sys.stderr, flush=True)
                    _round(result, number)
    return results


def _round(result: Result, number: int) -> None:
    subjects = list(result.work.subjects.items())
    for name, subject in subjects if number % 2 == 0 else reversed(subjects):
        if name in result.failures:
            continue
        try:
            result.rounds.setdefault(name, []).append(subject())
        except BenchError as error:
            result.failures[name] = str(error)
