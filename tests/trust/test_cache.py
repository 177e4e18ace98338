"""Code is read from the user's cache only where nobody but this user can have written it."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

import pytest

from confwright.build.cache.document_packages import KEPT
from tests.trust.conftest import write_project
from tests.trust.planted import Traces, confwright

WRONG = "name: x\nport: many\n"


def run(folder: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    return confwright(folder, "validate", "config/app.yaml", environ={"CONFWRIGHT_CACHE": str(cache)})


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    folder = write_project(tmp_path / "project")
    subprocess.run(["git", "init", "-q", folder], check=True)
    (folder / "config/app.yaml").write_text(WRONG)
    return folder


@pytest.fixture
def own(tmp_path: Path, clean: Path) -> Path:
    """A cache of this test's own that the project has been read with."""
    cache = tmp_path / "user" / "cache"
    done = run(clean, cache)
    assert (done.returncode, "error[type]" in done.stderr) == (1, True)
    return cache


def entry(cache: Path) -> Path:
    (found,) = (cache / "packages").iterdir()
    return found


def forged(cache: Path, traces: Traces, key: bytes) -> bytes:
    """The package in a cache with code of an attacker's in its place, signed with a key of theirs."""
    place = entry(cache)
    settings, read, targets, modules, schema = marshal.loads(place.read_bytes().partition(b"\n")[2])  # noqa: S302 - of the run above
    code = marshal.dumps(compile(traces.code("forged"), "x", "exec"))
    content = marshal.dumps((settings, read, targets, dict.fromkeys(modules, code), schema))
    name = place.name.encode()
    return (
        blake2b(b"%d:%s" % (len(name), name) + content, key=key, digest_size=32).hexdigest().encode() + b"\n" + content
    )


def test_the_forgery_works_with_the_key(own: Path, clean: Path, traces: Traces) -> None:
    """With the user's own key it is believed: so the tests below show what keeps others out."""
    entry(own).write_bytes(forged(own, traces, (own / "key").read_bytes()))
    run(clean, own)
    assert traces.left() == {"forged"}


def test_what_is_made_is_kept_and_closed_to_others(own: Path, clean: Path) -> None:
    before = entry(own).stat()
    assert run(clean, own).returncode == 1
    assert (entry(own).stat().st_mtime_ns, entry(own).stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    for path in (own, own / "packages"):
        assert path.stat().st_mode & 0o777 == 0o700
    for path in (own / "key", entry(own)):
        assert path.stat().st_mode & 0o777 == 0o600
    assert {path.suffix for path in own.rglob("*")} == {""}, "no module, no byte code: nothing that Python would import"


def test_an_entry_that_another_signed_is_not_believed(own: Path, clean: Path, traces: Traces) -> None:
    entry(own).write_bytes(forged(own, traces, bytes(32)))
    assert run(clean, own).returncode == 1
    assert traces.left() == set()


@pytest.mark.parametrize("size", [0, 1, 64, 65, 200])
def test_an_entry_that_was_cut_is_made_anew(own: Path, clean: Path, size: int) -> None:
    whole = entry(own).read_bytes()
    entry(own).write_bytes(whole[:size])
    assert run(clean, own).returncode == 1
    assert entry(own).read_bytes() == whole


def test_an_entry_of_another_name_is_not_believed(own: Path, clean: Path) -> None:
    """What is signed is the name as well: a package of one schema cannot stand for that of another."""
    before = entry(own)
    lax = before.read_bytes()
    schema = clean / "schemas/app.yaml"
    schema.write_text(schema.read_text().replace("integer", "string").replace("default: 1", "default: a"))
    assert run(clean, own).returncode == 0
    (other,) = set((own / "packages").iterdir()) - {before}
    other.write_bytes(lax)
    assert run(clean, own).returncode == 0
    assert other.read_bytes() != lax


def test_a_cache_that_came_with_the_repository_is_not_believed(own: Path, clean: Path, traces: Traces) -> None:
    """As where a pipeline keeps its caches in the folder of the project: key, modes and all are an attacker's."""
    committed = clean / ".cache"
    entry(own).write_bytes(forged(own, traces, bytes(32)))
    shutil.copytree(own, committed)
    (committed / "key").write_bytes(bytes(32))
    for path in (committed, committed / "packages"):
        path.chmod(0o700)
    for environ in (
        {"CONFWRIGHT_CACHE": str(committed)},
        {"CONFWRIGHT_CACHE": ".cache"},
        {"CONFWRIGHT_CACHE": "", "HOME": str(clean), "XDG_CACHE_HOME": ""},
    ):
        done = confwright(clean / "config", "validate", "app.yaml", environ=environ)
        assert (done.returncode, traces.left()) == (1, set())
        assert "name another folder in CONFWRIGHT_CACHE" in done.stderr
    assert (committed / "key").read_bytes() == bytes(32)


def linked(cache: Path, elsewhere: Path) -> None:
    shutil.move(cache, elsewhere)
    cache.symlink_to(elsewhere)


def linked_inside(cache: Path, elsewhere: Path) -> None:
    shutil.move(cache / "packages", elsewhere)
    (cache / "packages").symlink_to(elsewhere)


def writable(cache: Path, _: Path) -> None:
    cache.chmod(0o777)


def writable_inside(cache: Path, _: Path) -> None:
    (cache / "packages").chmod(0o770)


def of_another(cache: Path, _: Path) -> None:
    os.chown(cache, 12345, -1)


def entry_of_another(cache: Path, _: Path) -> None:
    os.chown(entry(cache), 12345, -1)


def linked_entry(cache: Path, elsewhere: Path) -> None:
    place = entry(cache)
    shutil.move(place, elsewhere)
    place.symlink_to(elsewhere)


def key_of_another(cache: Path, _: Path) -> None:
    (cache / "key").chmod(0o666)


LAID: list[Callable[[Path, Path], None]] = [
    linked, linked_inside, writable, writable_inside, linked_entry, key_of_another, of_another, entry_of_another,
]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither these modes nor these owners")
@pytest.mark.parametrize("lay", LAID, ids=lambda lay: lay.__name__)
def test_a_cache_that_another_can_write_is_not_believed(
    lay: Callable[[Path, Path], None], own: Path, clean: Path, traces: Traces, tmp_path: Path
) -> None:
    if "of_another" in lay.__name__ and lay is not key_of_another and os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    entry(own).write_bytes(forged(own, traces, (own / "key").read_bytes()))
    lay(own, tmp_path / "elsewhere")
    done = run(clean, own)
    assert (done.returncode, traces.left()) == (1, set())
    assert "error[type]" in done.stderr


def test_without_a_cache_documents_are_read_all_the_same(clean: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for cache in (tmp_path / "file", tmp_path / "file/below", Path("/proc/nowhere"), Path("relative")):
        done = run(clean, cache)
        assert (done.returncode, "error[type]" in done.stderr) == (1, True), cache


def test_a_schema_that_changed_is_read_anew(own: Path, clean: Path) -> None:
    """The main file, one that it refers to, and one that a reference leads to from now on."""
    (clean / "schemas/app.yaml").write_text("properties: {port: {$ref: part.json}}\n")
    (clean / "schemas/part.json").write_text('{"type": "integer"}')
    assert run(clean, own).returncode == 1
    (clean / "schemas/part.json").write_text('{"type": "string"}')
    assert run(clean, own).returncode == 0
    (clean / "schemas/app.yaml").write_text("properties: {port: {$ref: part}}\n")
    assert run(clean, own).returncode == 0
    (clean / "schemas/part").write_text("type: integer\n")
    assert run(clean, own).returncode == 1


def test_what_the_settings_say_counts(own: Path, clean: Path) -> None:
    (clean / "schemas/app.yaml").write_text("properties: {name: {type: string}}\n")
    (clean / "config/app.yaml").write_text("[]\n")
    assert run(clean, own).returncode == 0
    settings = clean / "pyproject.toml"
    settings.write_text(settings.read_text().replace("documents =", "assume-object = true\ndocuments ="))
    assert run(clean, own).returncode == 1


def test_a_root_beside_the_folder_of_the_schema_counts(own: Path, clean: Path) -> None:
    (clean / "schemas/app.yaml").write_text("properties: {port: {$ref: ../shared/port.json}}\n")
    (clean / "shared").mkdir()
    (clean / "shared/port.json").write_text('{"type": "integer"}')
    assert "error[ref-outside]" in run(clean, own).stderr
    settings = clean / "pyproject.toml"
    settings.write_text(settings.read_text().replace("documents =", 'root = "."\ndocuments ='))
    assert "error[type]" in run(clean, own).stderr
    (clean / "shared/port.json").write_text('{"type": "string"}')
    assert run(clean, own).returncode == 0


def test_the_cache_stays_small(own: Path, clean: Path) -> None:
    for number in range(KEPT + 20):
        (own / "packages" / f"old{number}").touch()
        os.utime(own / "packages" / f"old{number}", (number, number))
    (clean / "schemas/app.yaml").write_text("type: object\n")
    run(clean, own)
    left = sorted(path.name for path in (own / "packages").iterdir())
    assert len(left) == KEPT
    assert "old0" not in left
    assert run(clean, own).returncode == 0
