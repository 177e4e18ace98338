"""Standard streams that are closed, full, or left by their reader: the work is done, and its exit status is its own."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

VALID, INVALID = ("config/app.yaml", 0), ("misspelt.yaml", 1)


def in_a_shell(project: Path, words: str, streams: str) -> subprocess.CompletedProcess[str]:
    command = f"set -o pipefail; {shlex.quote(sys.executable)} -m confwright {words} {streams}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=project, capture_output=True, text=True, timeout=300, check=False
    )
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    return done


@pytest.mark.parametrize(("file", "status"), [VALID, INVALID])
@pytest.mark.parametrize("streams", ["2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-", "2>/dev/full", "| true", "2>&1 | true"])
def test_the_exit_status_is_that_of_the_work(project: Path, file: str, status: int, streams: str) -> None:
    if "full" in streams and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    assert in_a_shell(project, f"validate --as app {file}", streams).returncode == status


def test_a_message_does_not_go_to_another_stream(project: Path) -> None:
    done = in_a_shell(project, "validate --as app misspelt.yaml", "2>&-")
    assert (done.stdout, done.stderr) == ("", "")


def test_a_file_that_is_opened_does_not_get_what_is_printed(project: Path) -> None:
    """With a closed output, the first file that is opened has its number."""
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert in_a_shell(project, "validate --as app --fix misspelt.yaml", "<&- >&- 2>&-").returncode == 0
    changed = {path for path, content in before.items() if path.read_bytes() != content}
    assert changed <= {project / "misspelt.yaml", *(p for p in before if ".confwright" in p.parts)}
    assert b"database:" in (project / "misspelt.yaml").read_bytes()


def test_a_result_that_is_lost_is_an_error(project: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = in_a_shell(project, "schema app", ">/dev/full")
    assert done.returncode == 2
    assert done.stderr == f"error[cannot-write]: standard output cannot be written: {os.strerror(28)}\n"


def test_a_reader_who_has_seen_enough_is_no_error(project: Path) -> None:
    done = in_a_shell(project, "schema app", "| head -n 1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "{\n", "")


def test_in_one_pipe_results_are_between_the_messages(project: Path) -> None:
    """As on a terminal, where each line is written at once."""
    script = "import sys; from confwright.base.streams import *; open_streams(); print(1); print(2, file=sys.stderr); print(3); close_streams(0)"
    words = f"env -u PYTHONUNBUFFERED {shlex.quote(sys.executable)} -c {shlex.quote(script)} 2>&1"
    done = subprocess.run(["bash", "-c", words], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout == "1\n2\n3\n"
