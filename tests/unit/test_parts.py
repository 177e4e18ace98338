"""Work that is shared by processes gives what one process gives, whatever becomes of the others."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

import pytest

from confwright.base import parallel as parts
from confwright.base.parallel import in_parts

WORK = list(range(1000))
HERE = os.getpid()


STARTED: list[int] = []


@pytest.fixture(autouse=True)
def _three(monkeypatch: pytest.MonkeyPatch) -> None:
    fork = os.fork

    def noted() -> int:
        process = fork()
        if process:
            STARTED.append(process)
        return process

    STARTED.clear()
    monkeypatch.setattr(os, "fork", noted)
    monkeypatch.setattr(parts, "processors", lambda: 3)


def no_children() -> bool:
    """Whether every process that was started here has ended, and was waited for; other tests have processes too."""
    for process in STARTED:
        try:
            os.waitpid(process, os.WNOHANG)
        except ChildProcessError:
            continue
        return False
    return bool(STARTED)


def test_the_parts_come_back_in_order_from_processes_of_their_own() -> None:
    found = in_parts(WORK, lambda part: (os.getpid(), list(part)), 100)
    assert [number for _, part in found for number in part] == WORK
    assert len({pid for pid, _ in found}) == 3
    assert found[0][0] == HERE
    assert no_children()


@pytest.mark.parametrize(("least", "count"), [(1001, 1), (500, 2), (334, 2), (1, 3)])
def test_no_process_for_little_work(least: int, count: int) -> None:
    assert len(in_parts(WORK, len, least)) == count
    assert sum(in_parts(WORK, len, least)) == len(WORK)


def test_no_work_at_all() -> None:
    assert in_parts([], len, 10) == [0]


def test_large_results_pass() -> None:
    assert sum(len(text) for text in in_parts(WORK, lambda part: "x" * 10_000 * len(part), 100)) == 10_000_000


def dies(part: Sequence[int]) -> int:
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return sum(part)


def raises(part: Sequence[int]) -> int:
    if os.getpid() != HERE:
        raise ValueError("in another process")
    return sum(part)


@pytest.mark.parametrize("do", [dies, raises])
def test_a_part_whose_process_fails_is_done_here(do: object, capfd: pytest.CaptureFixture[str]) -> None:
    assert sum(in_parts(WORK, do, 100)) == sum(WORK)  # type: ignore[arg-type]
    assert no_children()
    assert capfd.readouterr() == ("", "")


def test_an_error_of_a_part_is_raised_here() -> None:
    def fails(part: Sequence[int]) -> int:
        if 999 in part:
            raise ValueError("the last")
        return 0

    with pytest.raises(ValueError, match="the last"):
        in_parts(WORK, fails, 100)
    assert no_children()


def test_an_error_here_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(part: Sequence[int]) -> int:
        if 0 in part:
            raise KeyboardInterrupt
        signal.pause()
        return 0

    with pytest.raises(KeyboardInterrupt):
        in_parts(WORK, fails, 100)
    assert no_children()


def test_without_more_processes_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refuse)
    assert in_parts(WORK, lambda part: os.getpid(), 100) == [HERE] * 3
    monkeypatch.delattr(os, "fork")
    assert in_parts(WORK, lambda part: os.getpid(), 100) == [HERE]
