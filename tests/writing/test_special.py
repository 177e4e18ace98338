"""Devices, pipes and names of open files are written to, never replaced, and never waited for; modes are kept."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from confwright.base.diagnostics import ProjectError
from confwright.base.reading import file_bytes
from confwright.base.writing import write_file
from tests.publish.versions import codes

WRITE = "import sys; from pathlib import Path; from confwright.base.writing import write_file; print('before'); write_file(Path(sys.argv[1]), 'mine\\n'); print('after')"


def write_in_a_process(path: str, **streams: int) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WRITE, path], stdout=subprocess.PIPE, text=True, check=True, timeout=60, **streams
    )
    return done.stdout


@pytest.mark.parametrize("path", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1"])
def test_standard_output_by_its_name(path: str) -> None:
    if not os.path.lexists(path):
        pytest.skip(f"this system has no {path}")
    before = os.lstat(path).st_ino if path == "/dev/stdout" else None
    assert write_in_a_process(path) == "before\nmine\nafter\n"
    assert before is None or os.lstat(path).st_ino == before


def test_standard_output_that_is_a_file(tmp_path: Path) -> None:
    with (tmp_path / "out").open("a") as out:
        subprocess.run([sys.executable, "-c", WRITE, "/dev/stdout"], stdout=out, check=True, timeout=60)
    assert (tmp_path / "out").read_text() == "before\nmine\nafter\n"


def test_an_open_file_of_another_process_is_refused(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE) as other:
        try:
            with pytest.raises(ProjectError):
                write_file(Path(f"/proc/{other.pid}/fd/1"), "mine")
        finally:
            other.kill()


def test_a_device_stays_one() -> None:
    before = os.lstat("/dev/null")
    assert not write_file(Path("/dev/null"), "mine")
    assert not write_file(Path("/dev/null"), "mine", private=True), "nobody owns what is written there"
    after = os.lstat("/dev/null")
    assert stat.S_ISCHR(after.st_mode)
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)


def test_a_full_device_is_an_error() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(ProjectError, match="No space left on device") as error:
        write_file(Path("/dev/full"), "mine")
    assert codes(error) == ["cannot-write"]


def test_a_pipe_with_a_reader_gets_the_text_and_one_without_is_an_error(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ProjectError) as error:
        write_file(pipe, "mine")
    assert codes(error) == ["cannot-write"]
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE, text=True) as reader:
        while True:  # until it has opened the pipe
            try:
                write_file(pipe, "mine")
                break
            except ProjectError:
                assert reader.poll() is None
        assert reader.communicate(timeout=60)[0] == "mine"
    assert stat.S_ISFIFO(pipe.lstat().st_mode)


@pytest.mark.parametrize("kind", ["socket", "device", "block device"])
def test_what_takes_no_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    place = Path("out")
    if kind == "socket":
        listening = socket.socket(socket.AF_UNIX)
        listening.bind("out")
        listening.close()
    else:
        try:  # the numbers of /dev/null, and of a disk that is not there
            os.mknod(place, (stat.S_IFCHR if kind == "device" else stat.S_IFBLK) | 0o666, os.makedev(1, 3))
        except OSError as error:
            pytest.skip(f"no device can be made here: {error.strerror}")
    before = place.lstat()
    with pytest.raises(ProjectError) as error:
        write_file(place, "mine")
    assert codes(error) == ["unsafe-path"]
    assert place.lstat().st_ino == before.st_ino


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o755, 0o664])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, mode: int) -> None:
    place = tmp_path / "file"
    place.touch()
    place.chmod(mode)
    write_file(place, "mine")
    assert place.stat().st_mode & 0o7777 == mode
    assert write_file(place, "secret", private=True)
    assert place.stat().st_mode & 0o7777 == 0o600


def test_the_mode_of_a_new_file_is_that_of_a_plain_open(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "file", "mine")
        write_file(tmp_path / "private", "mine", private=True)
        write_file(tmp_path / "new", "mine", new=True)
    finally:
        os.umask(before)
    assert {p.name: p.stat().st_mode & 0o777 for p in tmp_path.iterdir()} == {
        "file": 0o640, "private": 0o600, "new": 0o640,
    }  # fmt: skip


def test_a_set_uid_bit_does_not_come_along(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.touch()
    place.chmod(0o4755)
    write_file(place, "mine")
    assert place.stat().st_mode & 0o7777 == 0o755


def test_a_private_file_is_never_another_user_s(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    place = tmp_path / "file"
    place.touch()
    os.chown(place, 65534, 65534)
    write_file(place, "mine")
    assert place.stat().st_uid == 65534
    write_file(place, "secret", private=True)
    assert place.stat().st_uid == 0


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "large", "link to a device"])
def test_a_read_is_bounded_and_waits_for_nothing(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "state"
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place = Path("/dev/zero")
    elif kind == "link to a device":
        place.symlink_to("/dev/zero")
    elif kind == "folder":
        place.mkdir()
    else:
        place.touch()
        os.truncate(place, 1 << 40)
    with pytest.raises(OSError, match=r"not a regular file|larger than|Is a directory"):
        file_bytes(place, 1000)


def test_nothing_is_left_open(tmp_path: Path) -> None:
    def opened() -> int:
        return len(os.listdir("/dev/fd"))

    before = opened()
    for path in ("a", "b/c", "/dev/null", "/dev/full", ".git/x", "pipe", "a/b", "missing/x"):
        with suppress(ProjectError):
            write_file(tmp_path / path, "mine", folders=path == "b/c")
    assert opened() == before
