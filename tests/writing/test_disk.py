"""A full disk and a read-only project, for every command that writes: told as what they are, with the file, and nothing is lost."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from confwright.base import faults
from confwright.base.reading import TooLargeError
from tests.writing.conftest import confwright

COMMANDS = [
    ("init", "fresh"),
    ("generate",),
    ("schema", "app", "--output", "out/app.json"),
    ("schema", "app", "--output", "../app.json", "--for", "config/app.yaml"),
    ("validate", "--as", "app", "--fix", "misspelt.yaml"),
    ("adopt", "config/app.yaml", "--as", "app", "--output", "app.py"),
    ("env", "example"),
    ("docs",),
    ("render", "-t", "prefect.yaml", "-e", "local", "--resource", "app", "--as", "app", "-o", "out.yaml"),
    ("read", "conn.env", "--kind", "env", "-o", "conn.yaml", "--secrets", "secrets.env"),
]


def contents(folder: Path) -> Mapping[str, bytes]:
    """Every file but those of the state, which may go at any time."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not {".confwright", "__pycache__"} & set(path.parts)
    }


def prepare(project: Path) -> None:
    (project / "conn.env").write_text("AIRFLOW_CONN_DB=postgres://u:hunter2@h/db\n")
    schema = project / "schemas" / "app.yaml"
    schema.write_text(schema.read_text() + "# changed\n")
    (project / "generated" / "py.typed").unlink()


def must_fail(project: Path, command: tuple[str, ...], reason: int, **options: object) -> None:
    before = contents(project.parent)
    done = confwright(project, *command, **options)
    assert done.returncode == 2, (command, done.stderr)
    assert "error[cannot-write]" in done.stderr, (command, done.stderr)
    (line,) = (line for line in done.stderr.splitlines() if "error[cannot-write]" in line)
    assert "No usable temporary directory" in line or os.strerror(reason) in line
    assert not line.startswith("error[") or "No usable temporary directory" in line, "the file is named"
    assert not re.search(r"\.confwright-(stage|new|gone|[0-9a-f]{16})", line), "and not by a name that nobody knows"
    assert "mypy:" not in done.stderr
    assert "hunter2" not in done.stdout + done.stderr
    assert contents(project.parent) == before


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_no_byte_can_be_written(project: Path, command: tuple[str, ...]) -> None:
    """The kernel refuses every byte, as a full disk does. Pipes go on working."""
    resource = pytest.importorskip("resource", reason="limits are tested on POSIX")
    prepare(project)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    must_fail(project, command, errno.EFBIG, preexec_fn=limited)


@pytest.fixture
def mounted(project: Path) -> Iterator[Callable[[str], Path]]:
    """Gives the project on a small disk of its own, mounted with the options that are asked for."""
    with tempfile.TemporaryDirectory() as place:
        made = False

        def mount(options: str) -> Path:
            nonlocal made
            if not made:
                done = subprocess.run(
                    ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place],
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if done.returncode:
                    pytest.skip(f"this user cannot mount: {done.stderr.strip()}")
                made = True
                shutil.copytree(project, f"{place}/project", symlinks=True)
                prepare(Path(place, "project"))
            if options == "full":
                subprocess.run(
                    ["dd", "if=/dev/zero", f"of={place}/filler", "bs=4096"], capture_output=True, check=False
                )
            else:
                subprocess.run(["mount", "-o", f"remount,{options}", place], check=True)
            return Path(place, "project")

        yield mount
        if made:
            subprocess.run(["umount", place], check=True)


def test_a_read_only_project(mounted: Callable[[str], Path]) -> None:
    project = mounted("ro")
    for command in COMMANDS:
        must_fail(project, command, errno.EROFS)
    assert confwright(project, "validate", "config/app.yaml").returncode == 0


def test_a_full_disk(mounted: Callable[[str], Path]) -> None:
    project = mounted("full")
    for command in COMMANDS:
        must_fail(project, command, errno.ENOSPC)


def test_temporary_files_and_the_cache_on_a_full_disk(mounted: Callable[[str], Path], tmp_path: Path) -> None:
    """The project's own disk is well: mypy works without a cache, and what cannot be written is told."""
    full = mounted("full")
    environment = {**os.environ, "XDG_CACHE_HOME": str(full)}
    assert confwright(tmp_path / "project", "generate", env=environment).returncode == 0
    shutil.rmtree(tmp_path / "project" / "generated")
    environment = {**os.environ, "TMPDIR": str(full), "XDG_CACHE_HOME": str(full)}
    done = confwright(tmp_path / "project", "generate", env=environment)
    assert done.returncode == 0 or "error[cannot-write]" in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("error", "code", "file"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "a"), "cannot-write", "a"),
        (OSError(errno.EROFS, "Read-only file system", b"a"), "cannot-write", "a"),
        (OSError(errno.EDQUOT, "Disk quota exceeded", "a"), "cannot-write", "a"),
        (FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']"), "cannot-write", None),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "a"), "cannot-read", "a"),
        (TooLargeError(errno.EFBIG, "it is larger than 5 bytes", "a"), "cannot-read", "a"),
        (PermissionError(errno.EACCES, "Permission denied", "a"), "cannot-read", "a"),
    ],
)
def test_an_error_of_the_system_is_told_as_what_it_is(error: OSError, code: str, file: str | None) -> None:
    found = faults.of_system(error)
    assert (found.code, found.file) == (code, file)
    assert str(error.strerror) in found.message


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("OSError: [Errno 28] No space left on device: '/tmp/x/y.py'", "/tmp/x/y.py"),  # noqa: S108
        ("OSError: [Errno 28] No space left on device", None),
        ("OSError: [Errno 30] Read-only file system: 'a'", "a"),
        ("FileNotFoundError: [Errno 2] No such file or directory: 'a'", ...),
        ("KeyError: 'a'", ...),
        ("", ...),
    ],
)
def test_the_last_words_of_a_program(words: str, file: object) -> None:
    found = faults.of_child(words)
    assert (found.file if found else ...) == file
    assert found is None or (found.code, "[Errno" in found.message) == ("cannot-write", False)


def test_a_defect_shows_its_place_and_no_value() -> None:
    try:
        faults.of_system(3)  # type: ignore[arg-type]
    except AttributeError as error:
        error.args = ("hunter2",)
        found = faults.of_defect(error)
    assert found.code == "internal"
    assert found.message.startswith("AttributeError in base/faults.py, line ")
    assert "hunter2" not in str(found)
    assert "outside" in faults.of_defect(KeyError("hunter2")).message
