"""Processor time of one call, from many."""

from __future__ import annotations

import time
from collections.abc import Callable


def per_call(call: Callable[[], object], seconds: float = 0.02) -> float:
    """Seconds for one call: the best of three batches, each as long as `seconds`; the first calls do not count."""
    call()
    started = time.process_time()
    call()
    once = max(time.process_time() - started, 1e-7)
    count = max(1, min(100_000, int(seconds / once)))
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        for _ in range(count):
            call()
        best = min(best, (time.process_time() - started) / count)
    return best
