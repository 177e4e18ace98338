"""Two generators at once, on file systems of both kinds."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from confwright.publish.publishing import publish
from tests.publish.versions import NOTE, contents, is_whole, version

ROOT = Path(__file__).parents[2]
WAYS = ("exchange", "one by one")
BEGIN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from confwright.publish import publishing
from tests.publish.versions import no_exchange, version
which, target = int(sys.argv[2]), Path(sys.argv[3])
if sys.argv[4] == "one by one":
    publishing.exchange = no_exchange
"""
OFTEN = BEGIN + "for _ in range(400): publishing.publish(version(which), target)\n"
FOR_EVER = (
    BEGIN
    + """
while True:
    for number in (2 * which, 2 * which + 1):
        publishing.publish(version(number), target)
        print(number, flush=True)
"""
)


def command(script: str, number: int, target: Path, way: str) -> list[str]:
    return [sys.executable, "-c", script, str(ROOT), str(number), str(target), way]


@pytest.mark.parametrize("way", WAYS)
def test_two_at_once_do_not_mix(in_memory: Path, way: str) -> None:
    running = [subprocess.Popen(command(OFTEN, number, in_memory, way)) for number in (0, 1)]
    assert [process.wait(60) for process in running] == [0, 0]
    assert any(is_whole(in_memory, version(number), {NOTE: "mine"}) for number in (0, 1))
    assert os.listdir(in_memory.parent) == ["generated"]


@contextmanager
def two(target: Path, way: str) -> Iterator[list[subprocess.Popen[str]]]:
    both = [
        subprocess.Popen(command(FOR_EVER, number, target, way), stdout=subprocess.PIPE, text=True) for number in (0, 1)
    ]
    try:
        yield both
    finally:
        for process in both:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("way", WAYS)
def test_two_at_once_of_which_one_is_killed(in_memory: Path, way: str) -> None:
    """Whoever is killed, and wherever: what is there is the whole work of one, and the other goes on."""
    seeded = random.Random(3)
    for turn in range(6):
        with two(in_memory, way) as both:
            for process in both:
                assert process.stdout is not None
                assert process.stdout.readline(), "it has published"
            time.sleep(seeded.uniform(0, 0.05))
            killed, left = (both[turn % 2], both[1 - turn % 2])
            killed.kill()
            killed.wait()
            # More than it can have said before.
            assert left.stdout is not None
            assert all(left.stdout.readline() for _ in range(40)), "the other one goes on"
            # It is stopped where it is, so that what the dead ones left is seen as it is.
            left.kill()
            left.wait()
        found = [number for number in range(4) if is_whole(in_memory, version(number), {NOTE: "mine"})]
        if way == "exchange":
            assert len(found) == 1, contents(in_memory)
        else:
            # Where directories cannot be exchanged a killed one may leave a mixture; whoever comes next completes it.
            assert (in_memory / NOTE).read_text() == "mine"
            publish(version(turn), in_memory)
            assert is_whole(in_memory, version(turn), {NOTE: "mine"})
    publish(version(0), in_memory)
    assert is_whole(in_memory, version(0), {NOTE: "mine"})
    assert os.listdir(in_memory.parent) == ["generated"]
