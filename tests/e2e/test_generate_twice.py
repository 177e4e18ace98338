"""`make generate` with nothing changed does nothing, which is counted: programs started, files written, modules imported."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
COUNT = """\
import os, sys
counts = {"started": 0, "written": 0}
def count(event, arguments):
    if event in ("subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.system"):
        counts["started"] += 1
    if event in ("os.rename", "os.remove", "os.mkdir") or (
        event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    ):
        counts["written"] += 1
sys.dont_write_bytecode = True
sys.addaudithook(count)
from confwright.__main__ import run
status = run(["generate"])
modules = sorted(sys.modules)
import json
print(json.dumps([status, counts, modules]))
"""
HEAVY = {
    "datamodel_code_generator",
    "jinja2",
    "mypy",
    "pydantic",
    "argparse",
    "re",
    "typing",
    "yaml",
    "confwright.cli.parsing",
    "confwright.generate.pipeline",
}


def counted() -> tuple[str, int, dict[str, int], set[str]]:
    """What a `generate` in this repository says, its status, and what it does."""
    done = subprocess.run([sys.executable, "-c", COUNT], cwd=ROOT, capture_output=True, text=True, check=True)
    *said, last = done.stdout.splitlines()
    status, counts, modules = json.loads(last)
    return "\n".join(said), status, counts, set(modules)


def test_generate_with_nothing_changed_does_nothing() -> None:
    for _ in range(2):
        subprocess.run(["make", "generate", f"PY={sys.executable}"], cwd=ROOT, capture_output=True, check=True)
        time.sleep(2.1)  # what is older than two seconds can be told by its times: the second run notes them
    said, status, counts, modules = counted()
    assert (said, status) == ("generated/ is up to date", 0)
    assert counts == {"started": 0, "written": 0}
    assert not modules & HEAVY
    assert len(modules) < 120, "the way to `up to date` is short"


def test_the_count_sees_work() -> None:
    """That the test above can fail: without the stamp and the record of the packages there is everything to do."""
    kept = {path: path.read_bytes() for path in (ROOT / ".confwright").glob("*.json")}
    for path in kept:
        path.unlink()
    try:
        said, status, counts, modules = counted()
    finally:
        for path, content in kept.items():
            path.write_bytes(content)
    assert {path.name for path in kept} == {"stamp.json", "packages.json"}
    assert status == 0
    assert "0 written, 0 deleted" in said
    assert counts["written"] > 0
    assert modules >= {"jinja2", "confwright.generate.pipeline"}


def test_make_knows_that_the_environment_stands() -> None:
    """The set-up is not run again: nothing but the command itself is printed by a dry run."""
    planned = subprocess.run(
        ["make", "--no-print-directory", "-n", "generate"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert planned.splitlines() == [".venv/bin/python -m confwright generate"]
