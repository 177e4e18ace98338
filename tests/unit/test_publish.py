"""Publishing: whole at every moment, never a file that is not ours."""

from __future__ import annotations

import errno
import importlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from confwright import publish as publishing
from confwright.diagnostics import GenerateError
from confwright.exchange import NotPossibleError, bring_back, carry_over, exchange
from confwright.manifest import MANIFEST_NAME, read_manifest
from confwright.publish import Published, publish

NOTE = "mine/note.txt"


def version(number: int) -> dict[str, str]:
    """A package whose modules must all be of one version; an odd one has modules that an even one has not."""
    names = [f"m{i}" for i in range(6)] + (["only_odd"] if number % 2 else ["sub/only_even"])
    files = {f"app/{name}.py": f"VERSION = {number}\n" for name in names}
    files["app/__init__.py"] = "".join(f"from . import m{i}\nassert m{i}.VERSION == {number}\n" for i in range(6))
    return files


def contents(folder: Path) -> dict[str, str]:
    """Every file of `folder`, without byte code."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def is_whole(target: Path, files: Mapping[str, str], extra: Mapping[str, str]) -> bool:
    found = contents(target)
    found.pop(MANIFEST_NAME)
    return found == {**files, **extra} and set(read_manifest(target).files) == set(files)


def codes(error: pytest.ExceptionInfo[GenerateError]) -> list[str]:
    return [d.code for d in error.value.diagnostics]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A published directory with a file of the user's in it."""
    folder = tmp_path / "work" / "generated"
    publish(version(0), folder)
    (folder / NOTE).parent.mkdir()
    (folder / NOTE).write_text("mine")
    return folder


@pytest.fixture(params=["exchange", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of replacing: the second is that of a file system without an exchange."""
    if request.param == "one by one":
        monkeypatch.setattr(publishing, "exchange", _no_exchange)
    return str(request.param)


def _no_exchange(first: Path, second: Path) -> None:
    raise NotPossibleError("not here")


def test_says_what_it_did(target: Path, way: str) -> None:
    assert publish(version(0), target) == Published((), (), tuple(sorted(version(0))))
    done = publish(version(1), target)
    assert set(done.written) == set(version(1))
    assert done.deleted == ("app/sub/only_even.py",)
    assert is_whole(target, version(1), {NOTE: "mine"})
    assert not (target / "app" / "sub").exists()
    assert os.listdir(target.parent) == ["generated"]


def test_nothing_to_do_touches_nothing(target: Path) -> None:
    before = {path: path.stat() for path in target.rglob("*")}
    inode = target.stat().st_ino
    publish(version(0), target)
    assert {path: path.stat() for path in target.rglob("*")} == before
    assert target.stat().st_ino == inode


def test_an_unchanged_file_and_a_foreign_one_stay_the_same_files(target: Path, way: str) -> None:
    kept = {**version(0), "app/m0.py": "VERSION = 7\n"}
    inodes = {path: (target / path).stat().st_ino for path in ("app/m1.py", NOTE)}
    publish(kept, target)
    assert {path: (target / path).stat().st_ino for path in inodes} == inodes
    assert all((target / path).stat().st_nlink == 1 for path in inodes)


def test_stale_byte_code_goes_and_other_byte_code_stays(target: Path) -> None:
    cache = target / "app" / "__pycache__"
    cache.mkdir()
    for name in ("m0", "m1", "own"):
        (cache / f"{name}.cpython-311.pyc").write_bytes(b"")
    publish({**version(0), "app/m0.py": "VERSION = 7\n"}, target)
    assert sorted(p.name.split(".")[0] for p in cache.iterdir()) == ["m1", "own"]


def test_a_running_python_sees_new_modules(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(target))
    (target / "seen_here").mkdir()
    publish({**version(0), "seen_here/old.py": ""}, target)
    os.utime(target / "seen_here", (1, 1))
    importlib.import_module("seen_here.old")
    publish({**version(0), "seen_here/old.py": "", "seen_here/new.py": "x = 1\n"}, target)
    assert importlib.import_module("seen_here.new").x == 1


def test_modes_are_those_of_a_plain_open(target: Path) -> None:
    assert target.stat().st_mode & 0o777 == 0o777 & ~_umask()
    assert (target / "app/m0.py").stat().st_mode & 0o777 == 0o666 & ~_umask()
    target.chmod(0o750)
    publish(version(1), target)
    assert target.stat().st_mode & 0o777 == 0o750


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("app/only_odd.py", "mine", "was not written by Confwright"),
        ("app/m0.py", "VERSION = 0  # edited\n", "was edited by hand, and a generated file would take its place"),
        ("app/sub/only_even.py", "edited", "was edited by hand, and it would be deleted"),
    ],
)
def test_a_file_not_ours_in_the_way_stops_everything(
    target: Path, way: str, path: str, text: str, message: str
) -> None:
    (target / path).write_text(text)
    before = contents(target)
    with pytest.raises(GenerateError, match=message) as error:
        publish(version(1), target)
    assert codes(error) == ["foreign-file"]
    assert str(target / path) in str(error.value)
    assert contents(target) == before


def test_a_file_not_ours_with_the_right_content_is_taken_over(target: Path) -> None:
    (target / "app/only_odd.py").write_text("VERSION = 1\n")
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine"})


@pytest.mark.parametrize("make", ["link", "directory", "link to a directory", "pipe"])
def test_other_things_in_the_way_stop_everything(target: Path, tmp_path: Path, make: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "m0.py").write_text("precious")
    place = target / "app" / "m0.py"
    place.unlink()
    if make == "link":
        place.symlink_to(outside / "m0.py")
    elif make == "directory":
        place.mkdir()
    elif make == "pipe":
        os.mkfifo(place)
    else:
        shutil.rmtree(target / "app")
        (target / "app").symlink_to(outside)
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert set(codes(error)) == {"foreign-file"}
    assert contents(outside) == {"m0.py": "precious"}


@pytest.mark.parametrize(
    "path", ["../outside.py", "/etc/evil", "a/../../outside.py", "a//b", "", "a\\b", "c:x", "./a", "a\0"]
)
def test_a_manifest_that_was_tampered_with_deletes_nothing(target: Path, path: str) -> None:
    outside = target.parent / "outside.py"
    outside.write_text("precious")
    digest = publishing.digest_of(b"precious")
    (target / MANIFEST_NAME).write_text(json.dumps({"version": 1, "files": {path: digest}}))
    before = contents(target.parent)
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["bad-manifest"]
    assert contents(target.parent) == before


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 2, "files": {}}', '{"version": 1, "files": {"a": 1}}', "[" * 200_000, "\xff",
     '{"version": 1, "files": {}, "more": 1}', "<<<<<<< HEAD"],
)  # fmt: skip
def test_a_damaged_manifest_is_an_error(target: Path, text: str) -> None:
    (target / MANIFEST_NAME).write_text(text, "latin-1")
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["bad-manifest"]


def test_a_manifest_cannot_reach_through_a_link(target: Path, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("precious")
    (target / "way").symlink_to(tmp_path)
    manifest = {"version": 1, "files": {"way/precious.txt": publishing.digest_of(b"precious")}}
    (target / MANIFEST_NAME).write_text(json.dumps(manifest))
    with pytest.raises(GenerateError):
        publish({}, target)
    assert (tmp_path / "precious.txt").read_text() == "precious"


@pytest.mark.parametrize("path", ["../x", "/x", "a/./b", "", MANIFEST_NAME, "APP/m0.py"])
def test_a_path_that_leaves_the_target_or_collides_is_refused(target: Path, path: str) -> None:
    before = contents(target.parent)
    with pytest.raises(GenerateError) as error:
        publish({**version(0), path: ""}, target)
    assert codes(error) == ["unsafe-path"]
    assert contents(target.parent) == before


def test_a_target_that_is_a_link_stays_one(target: Path) -> None:
    link = target.parent / "link"
    link.symlink_to(target, target_is_directory=True)
    publish(version(1), link)
    assert link.is_symlink()
    assert is_whole(target, version(1), {NOTE: "mine"})


def test_another_generator_at_work(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl", reason="locks are tested on POSIX")
    monkeypatch.setattr(publishing, "_LOCK_SECONDS", 0.1)
    other = os.open(target.parent, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    try:
        with pytest.raises(GenerateError) as error:
            publish(version(1), target)
    finally:
        os.close(other)
    assert codes(error) == ["busy"]
    publish(version(1), target)


def test_a_file_saved_while_we_work_is_kept(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    for name in ("same", "saved"):
        (old / name).write_text("before")
    carry_over(old, new, lambda path: False)
    (old / "late").write_text("late")
    saved = old / "temporary"  # an editor writes a new file and renames it
    saved.write_text("after")
    os.utime(saved, (2**31, 2**31))
    saved.replace(old / "saved")
    exchange(old, new)
    bring_back(new, old, lambda path: False)
    assert contents(old) == {"same": "before", "saved": "after", "late": "late"}


def test_a_target_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "generated").write_text("precious")
    with pytest.raises(GenerateError) as error:
        publish(version(0), tmp_path / "generated")
    assert codes(error) == ["cannot-write"]
    assert contents(tmp_path) == {"generated": "precious"}


# What follows needs processes that are killed: a script that forks, so that no interpreter has to start each time.

SCRIPT = r"""
import errno, json, os, random, signal, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_publish import NOTE, MANIFEST_NAME, _no_exchange, contents, is_whole, version
from confwright import publish as publishing
from confwright.diagnostics import GenerateError

mode, way, target = sys.argv[2], sys.argv[3], Path(sys.argv[4])
if way == "one by one":
    publishing.exchange = _no_exchange
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
    publishing.publish(version(0), target)
    assert state() == 0 and os.listdir(target.parent) == ["generated"], contents(target.parent)

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
        [sys.executable, "-c", SCRIPT, str(Path(__file__).parent), mode, way, str(target)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [(state, how) for state, how in json.loads(done.stdout)]


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_killed_at_200_random_moments(target: Path, way: str) -> None:
    found = run_script(target, "random", way)
    states = {state for state, _ in found}
    assert len(found) == 200
    assert states >= {0, 1}, "the test must see kills before and after"
    if way == "exchange":
        assert states == {0, 1}
        subprocess.run([sys.executable, "-c", "import app"], cwd=target, check=True)
    else:
        assert "nothing" not in states  # a mixture is possible; the script has seen that the next run mends it


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_killed_before_every_system_call(target: Path, way: str) -> None:
    found = run_script(target, "kill", way)
    assert len(found) > 50
    assert found[0] == (0, "killed")
    assert found[-1] == (1, "done")
    states = [state for state, _ in found]
    if way == "exchange":
        assert states == sorted(states), "first always the old, then always the new"
    else:
        assert set(states) <= {0, "mixed", 1}


@pytest.mark.parametrize("way", ["exchange", "one by one"])
def test_the_disk_is_full_at_every_system_call(target: Path, way: str) -> None:
    found = run_script(target, "full", way)
    assert not [how for _, how in found if how == "crash"]
    assert (0, "error") in found
    assert (1, "done") in found
    if way == "exchange":
        assert set(found) == {(0, "error"), (1, "done")}


def test_a_real_limit_on_the_size_of_files(target: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits are tested on POSIX")
    before = contents(target.parent)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(GenerateError) as error:
            publish({"app/big.py": "#" * 5000}, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert codes(error) == ["cannot-write"]
    assert os.strerror(errno.EFBIG) in str(error.value)
    assert contents(target.parent) == before


@pytest.fixture
def as_somebody_else(tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Root may write everywhere: become somebody else for a while."""
    if os.geteuid() != 0:
        yield lambda: None
        return
    for folder in [tmp_path, *tmp_path.parents[:2]]:
        folder.chmod(0o755)
    yield lambda: os.seteuid(65534)
    os.seteuid(0)


def test_a_read_only_folder(target: Path, as_somebody_else: Callable[[], None]) -> None:
    before = contents(target.parent)
    for folder in [target.parent, target, *(p for p in target.rglob("*") if p.is_dir())]:
        folder.chmod(0o555)
    as_somebody_else()
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["cannot-write"]
    assert os.strerror(errno.EACCES) in str(error.value)
    assert contents(target.parent) == before


def test_two_at_once_do_not_mix(target: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\n"
        "sys.path.insert(0, sys.argv[1])\nfrom test_publish import publish, version\n"
        "for _ in range(400): publish(version(int(sys.argv[2])), Path(sys.argv[3]))"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(Path(__file__).parent), str(number), str(target)])
        for number in (0, 1)
    ]
    assert [process.wait(60) for process in running] == [0, 0]
    assert any(is_whole(target, version(number), {NOTE: "mine"}) for number in (0, 1))
    assert os.listdir(target.parent) == ["generated"]


def test_two_at_once_of_which_one_is_killed(target: Path) -> None:
    """Whoever is killed, and wherever: what is there is the whole work of one, and the other goes on."""
    script = (
        "import sys\nfrom pathlib import Path\n"
        "sys.path.insert(0, sys.argv[1])\nfrom test_publish import publish, version\n"
        "while True:\n"
        "    for number in (2 * int(sys.argv[2]), 2 * int(sys.argv[2]) + 1):\n"
        "        publish(version(number), Path(sys.argv[3]))\n"
        "        print(number, flush=True)"
    )
    command = [sys.executable, "-c", script, str(Path(__file__).parent)]
    seeded = random.Random(3)
    for turn in range(6):
        both = [
            subprocess.Popen([*command, str(number), str(target)], stdout=subprocess.PIPE, text=True)
            for number in (0, 1)
        ]
        try:
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
            # It is stopped where it is, so that what the dead one left is seen as it is.
            left.kill()
            left.wait()
        finally:
            for process in both:
                process.kill()
                process.wait()
                assert process.stdout is not None
                process.stdout.close()
        found = [number for number in range(4) if is_whole(target, version(number), {NOTE: "mine"})]
        assert len(found) == 1, contents(target)
    publish(version(0), target)
    assert is_whole(target, version(0), {NOTE: "mine"})
    assert os.listdir(target.parent) == ["generated"]
