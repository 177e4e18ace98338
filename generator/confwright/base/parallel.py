"""A long list of work, done by several processes where that pays.

Each process is a fork of this one, so what is imported is there already; where there is no fork, or only one processor, this
process does it all. A part whose process ends in any other way than with its result is done again here: then its error, if it
has one, is raised where it belongs.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")


def processors() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def in_parts(work: Sequence[T], do: Callable[[Sequence[T]], R], least: int) -> list[R]:
    """`do` of each part of the work, in order; no part has less than `least` members, unless it is the only one."""
    count = max(1, min(processors(), len(work) // least)) if hasattr(os, "fork") else 1
    parts = [work[len(work) * n // count : len(work) * (n + 1) // count] for n in range(count)]
    others: list[_Process[T, R]] = []
    try:
        others += [_start(part, do) for part in parts[1:]]
        return [do(parts[0]), *(other.result(do) for other in others)]
    finally:
        for other in others:
            other.end()


@dataclass(slots=True)
class _Process(Generic[T, R]):
    """A part, and the process that does it (0: there is none) with the end of the pipe that it writes its result to."""

    part: Sequence[T]
    pid: int
    pipe: int

    def result(self, do: Callable[[Sequence[T]], R]) -> R:
        """What `do` gave for the part."""
        if self.pid:
            with os.fdopen(self.pipe, "rb") as source:
                content = source.read()
            self.pipe = -1
            pid, self.pid = self.pid, 0
            if os.waitpid(pid, 0)[1] == 0:
                return cast(R, pickle.loads(content))  # noqa: S301 - written by our own fork
        return do(self.part)

    def end(self) -> None:
        """Leave no process behind."""
        if self.pid:
            if self.pipe >= 0:
                os.close(self.pipe)
            with suppress(OSError):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            self.pid = 0


def _start(part: Sequence[T], do: Callable[[Sequence[T]], R]) -> _Process[T, R]:
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    try:
        pid = os.fork()
    except OSError:  # no more processes
        os.close(reading)
        os.close(writing)
        return _Process(part, 0, -1)
    if pid:
        os.close(writing)
        return _Process(part, pid, reading)
    status = 1
    try:
        os.close(reading)
        content = pickle.dumps(do(part))
        with os.fdopen(writing, "wb") as out:
            out.write(content)
        status = 0
    finally:
        os._exit(status)  # nothing else of the parent's runs here: no `finally`, no exit handler
