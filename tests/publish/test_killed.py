"""Killed at any moment, a full disk at any: a script that forks, so that no interpreter has to start each time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = r"""
import errno, json, os, random, signal, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.publish.versions import NOTE, MANIFEST_NAME, no_exchange, contents, is_whole, version
from confwright.publish import publishing
from confwright.base.diagnostics import GenerateError

mode, way, target = sys.argv[2], sys.argv[3], Path(sys.argv[4])
if way == "one by one":
    publishing.exchange = no_exchange

class Sorted:
    # Folders by name, whatever the file system: what is deleted first is the manifest, and then the files that it names.
    def __init__(self, entries):
        with entries:
            self.entries = iter(sorted(entries, key=lambda entry: entry.name))
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.entries)
    def __enter__(self):
        return self
    def __exit__(self, *_):
        pass
    def close(self):
        pass

scandir = os.scandir
os.scandir = lambda *given: Sorted(scandir(*given))
OURS = ("open", "os.", "shutil.", "ctypes.")

def child(what):
    pid = os.fork()
    if pid == 0:
        try:
            what()
        except GenerateError as error:
            sys.stderr.write(f"{error}\n")
            os._exit(1)
        except BaseException as error:
            sys.stderr.write(f"{error!r}\n")
            os._exit(2)
        os._exit(0)
    return pid

def at_event(number, act):
    seen = 0
    def hook(event, args):
        nonlocal seen
        if event.startswith(OURS) and event not in ("os.listdir", "os.scandir", "os.walk"):
            seen += 1
            if seen == number:
                act()
    sys.addaudithook(hook)

def kill_self():
    os.kill(os.getpid(), signal.SIGKILL)

def disk_full():
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "somewhere")

def state():
    for number in (0, 1):
        if target.is_dir() and (target / MANIFEST_NAME).exists() and is_whole(target, version(number), {NOTE: "mine"}):
            return number
    return "mixed" if target.is_dir() else "nothing"

def restore():
    # First what was to be written: what a killed run had deleted must not come back.
    for number in (1, 0):
        publishing.publish(version(number), target)
        assert state() == number and os.listdir(target.parent) == ["generated"], contents(target.parent)

found = []
if mode == "random":
    seeded = random.Random(2)
    def loop():
        number = 0
        while True:
            number = 1 - number
            publishing.publish(version(number), target)
    # As long as a few publishes take here, however busy the machine is.
    begin = time.perf_counter()
    os.waitpid(child(lambda: [publishing.publish(version(number), target) for number in (1, 0, 1, 0)]), 0)
    longest = time.perf_counter() - begin
    for _ in range(200):
        pid = child(loop)
        time.sleep(seeded.uniform(0, longest))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        found.append((state(), "killed"))
else:
    for number in range(1, 1000):
        def run():
            at_event(number, kill_self if mode == "kill" else disk_full)
            publishing.publish(version(1), target)
        status = os.waitpid(child(run), 0)[1]
        how = "killed" if os.WIFSIGNALED(status) else ("done", "error", "crash")[os.waitstatus_to_exitcode(status)]
        found.append((state(), how))
        restore()
        if how == "done" and mode == "kill":
            break
        if mode == "full" and number > 150:
            break
restore()
print(json.dumps(found))
"""


def run_script(target: Path, mode: str, way: str) -> list[tuple[int | str, str]]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT), mode, way, str(target)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [(state, how) for state, how in json.loads(done.stdout)]


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_killed_at_200_random_moments(in_memory: Path, way: str) -> None:
    found = run_script(in_memory, "random", way)
    states = {state for state, _ in found}
    assert len(found) == 200
    assert states >= {0, 1}, "the test must see kills before and after"
    if way == "exchange":
        assert states == {0, 1}
        subprocess.run([sys.executable, "-c", "import app"], cwd=in_memory, check=True)
    else:
        assert "nothing" not in states  # a mixture is possible; the script has seen that the next run mends it


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_killed_before_every_system_call(in_memory: Path, way: str) -> None:
    found = run_script(in_memory, "kill", way)
    assert len(found) > 50
    assert found[0] == (0, "killed")
    assert found[-1] == (1, "done")
    states = [state for state, _ in found]
    if way == "exchange":
        assert states == sorted(states), "first always the old, then always the new"
    else:
        assert set(states) <= {0, "mixed", 1}


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_the_disk_is_full_at_every_system_call(in_memory: Path, way: str) -> None:
    found = run_script(in_memory, "full", way)
    assert not [how for _, how in found if how == "crash"]
    assert (0, "error") in found
    assert (1, "done") in found
    if way == "exchange":
        assert set(found) == {(0, "error"), (1, "done")}
