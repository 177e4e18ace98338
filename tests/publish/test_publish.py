"""Publishing: whole at every moment, never a file that is not ours."""

from __future__ import annotations

import errno
import importlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.publish import publishing as publishing
from confwright.publish.directory_exchange import bring_back, carry_over, exchange
from confwright.publish.manifest import MANIFEST_NAME, Manifest, encode
from confwright.publish.publishing import Published, publish
from tests.publish.versions import NOTE, codes, contents, is_whole, version


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
    "path",
    [
        "../outside.py",
        "/etc/evil",
        ".git/config",
        "a/.GIT/hooks/x",
        "a/../../outside.py",
        "a//b",
        "",
        "a\\b",
        "c:x",
        "./a",
        "a\0",
    ],
)
def test_a_manifest_that_was_tampered_with_deletes_nothing(target: Path, path: str) -> None:
    outside = target.parent / "outside.py"
    outside.write_text("precious")
    digest = publishing.digest_of(b"precious")
    (target / MANIFEST_NAME).write_bytes(encode(Manifest({path: digest})))
    before = contents(target.parent)
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["bad-manifest"]
    assert contents(target.parent) == before


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 3\n}', '{"version": 2\n,"a": 1\n}', '{"version": 2\n,"a": "b"\n}', "[" * 200_000, "\xff",
     '{"version": 2\n"more"\n}', "<<<<<<< HEAD", '{\n,"a.py": "' + "0" * 64 + '"\n}'],
)  # fmt: skip
def test_a_damaged_manifest_is_an_error(target: Path, text: str) -> None:
    (target / MANIFEST_NAME).write_text(text, "latin-1")
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["bad-manifest"]


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "large"])
def test_what_is_no_manifest_is_a_damaged_one(target: Path, kind: str) -> None:
    place = target / MANIFEST_NAME
    place.unlink()
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place.symlink_to("/dev/zero")
    elif kind == "folder":
        place.mkdir()
    else:
        place.touch()
        os.truncate(place, 1 << 40)
    with pytest.raises(GenerateError) as error:
        publish(version(1), target)
    assert codes(error) == ["bad-manifest"]
    assert (target / "app/m0.py").read_text() == "VERSION = 0\n"


def test_a_file_that_is_larger_than_any_of_ours_is_not_ours(target: Path, way: str) -> None:
    os.truncate(target / "app/m0.py", 1 << 40)
    with pytest.raises(GenerateError, match="is larger than any generated file") as error:
        publish(version(1), target)
    assert codes(error) == ["foreign-file"]
    assert (target / "app/m0.py").stat().st_size == 1 << 40


def test_a_manifest_cannot_reach_through_a_link(target: Path, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("precious")
    (target / "way").symlink_to(tmp_path)
    manifest = Manifest({"way/precious.txt": publishing.digest_of(b"precious")})
    (target / MANIFEST_NAME).write_bytes(encode(manifest))
    with pytest.raises(GenerateError):
        publish({}, target)
    assert (tmp_path / "precious.txt").read_text() == "precious"


@pytest.mark.parametrize("path", ["../x", ".git/hooks/x", "/x", "a/./b", "", MANIFEST_NAME, "APP/m0.py"])
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
    for folder in [tmp_path, *tmp_path.parents[:3]]:
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
