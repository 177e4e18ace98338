"""`generate --check` finds every file of the output folder that Python could run and no schema gives."""

from __future__ import annotations

import importlib.util
import marshal
import os
import py_compile
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.publish.publishing import publish
from tests.trust.conftest import write_project

CACHED = importlib.util.cache_from_source


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_project(tmp_path_factory.mktemp("made"))
    before = Path.cwd()
    os.chdir(folder)
    try:
        assert run(["generate", "--no-verify"]) == 0
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def output(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The output folder of a project of its own."""
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    return folder / "generated"


def imported(output: Path, *flags: str) -> None:
    """Let Python write its byte code, as whoever uses the package does."""
    script = "import sys; sys.path.insert(0, '.'); import generated.app as a; a.load({'name': 'x'})"
    subprocess.run(
        [sys.executable, *flags, "-c", script],
        cwd=output.parent,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
        check=True,
    )


def byte_code(
    source: Path, code: str, flags: int, first: bytes, second: bytes, magic: bytes = importlib.util.MAGIC_NUMBER
) -> bytes:
    return magic + flags.to_bytes(4, "little") + first + second + marshal.dumps(compile(code, str(source), "exec"))


def believed(source: Path, code: str, *, cut: int = 0, magic: bytes = importlib.util.MAGIC_NUMBER) -> bytes:
    """Byte code with the times of a source, and other code."""
    found = source.stat()
    numbers = int(found.st_mtime).to_bytes(4, "little"), found.st_size.to_bytes(4, "little")
    content = byte_code(source, code, 0, *numbers, magic)
    return content[: len(content) - cut]


def lay(path: Path, content: bytes | str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def source_of(output: Path) -> Path:
    return output / "app/__init__.py"


def test_what_python_and_tools_leave_there_is_no_finding(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["generate", "--check"]) == 0
    imported(output)
    imported(output, "-O")
    imported(output, "-OO")
    assert len(list(output.rglob("*.pyc"))) > 10
    source = source_of(output)
    lay(source.with_name("README.md"), "text")
    lay(output / ".mypy_cache/x.py", "")
    lay(Path(CACHED(str(source))).with_name("__init__.cpython-399.pyc"), believed(source, "1", magic=b"abcd"))
    lay(Path(CACHED(str(source.with_name("left.py")))), believed(source, "1"))  # what another branch left
    old = Path(CACHED(str(output / "app/_codec.py")))
    lay(old, believed(source, "1"))  # of other times than its source: Python makes it anew
    capsys.readouterr()
    assert run(["generate", "--check"]) == 0, capsys.readouterr().out


def test_checked_byte_code_of_the_source_is_no_finding(output: Path) -> None:
    for source in output.rglob("*.py"):
        py_compile.compile(str(source), invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    assert run(["generate", "--check"]) == 0


def checked(output: Path) -> None:
    source = source_of(output)
    lay(Path(CACHED(str(source))), byte_code(source, "1", 3, importlib.util.source_hash(source.read_bytes()), b""))


def tampered(output: Path) -> None:
    """The code of the source, and one constant another."""
    source = output / "app/_codec.py"
    code = source.read_text().replace("name", "nome", 1)
    assert code != source.read_text()
    lay(Path(CACHED(str(source))), believed(source, code))


ATTACKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a module": (lambda o: lay(o / "app/extra.py", ""), "app/extra.py"),
    "a module in place of a package": (lambda o: lay(o / "dagster.cpython-311-x86_64-linux-gnu.so", ""), "dagster.cpython-311-x86_64-linux-gnu.so"),
    "an extension in place of a source": (lambda o: lay(o / "app/__init__.abi3.so", ""), "app/__init__.abi3.so"),
    "a package in place of a module": (lambda o: lay(o / "app/models/__init__.py", ""), "app/models/__init__.py"),
    "stubs": (lambda o: lay(o / "app/__init__.pyi", ""), "app/__init__.pyi"),
    "a module beside the packages": (lambda o: lay(o / "helpers.py", ""), "helpers.py"),
    "a package beside the packages": (lambda o: lay(o / "deep/er/x.py", ""), "deep/er/x.py"),
    "byte code without a source": (lambda o: lay(o / "app/more.pyc", ""), "app/more.pyc"),
    "unchecked byte code of no source": (lambda o: lay(o / "app/__pycache__/more.cpython-311.pyc", byte_code(o, "1", 1, bytes(4), bytes(4))), "app/__pycache__/more.cpython-311.pyc"),
    "byte code that is a module of its folder": (lambda o: lay(o / "app/__pycache__/more.pyc", ""), "app/__pycache__/more.pyc"),
    "byte code of the runtime": (lambda o: lay(Path(CACHED(str(o / "_runtime/record.py"))), byte_code(o, "1", 1, bytes(4), bytes(4))), "record.cpython"),
    "unchecked byte code": (lambda o: lay(Path(CACHED(str(source_of(o)))), byte_code(o, "1", 1, bytes(4), bytes(4))), "__init__.cpython"),
    "unchecked, of another Python": (lambda o: lay(o / "app/__pycache__/__init__.cpython-399.pyc", byte_code(o, "1", 1, bytes(4), bytes(4), b"abcd")), "cpython-399"),
    "checked, of another Python": (lambda o: lay(o / "app/__pycache__/__init__.cpython-399.pyc", byte_code(o, "1", 3, bytes(4), bytes(4), b"abcd")), "cpython-399"),
    "checked byte code of another source": (checked, "__init__.cpython"),
    "byte code with the times of the source": (lambda o: lay(Path(CACHED(str(source_of(o)))), believed(source_of(o), "1")), "__init__.cpython"),
    "optimised byte code": (lambda o: lay(Path(CACHED(str(source_of(o)), optimization="2")), believed(source_of(o), "1")), "opt-2"),
    "byte code that was cut off": (lambda o: lay(Path(CACHED(str(source_of(o)))), believed(source_of(o), "1", cut=3)), "__init__.cpython"),
    "one constant": (tampered, "__pycache__/_codec.cpython"),
    "a linked folder": (lambda o: (o / "app/linked").symlink_to(o / "dagster"), "app/linked"),
    "a linked file": (lambda o: (o / "app/linked.py").symlink_to(o / "__init__.py"), "app/linked.py"),
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_code_that_no_schema_gives_is_found(name: str, output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attack, where = ATTACKS[name]
    assert run(["generate", "--check"]) == 0
    attack(output)
    capsys.readouterr()
    assert run(["generate", "--check"]) == 1
    said = capsys.readouterr().out
    (line,) = [line for line in said.splitlines() if line.startswith("unknown: ")]
    assert where in line
    assert run(["generate", "--no-verify"]) == 0
    assert run(["generate", "--check"]) == 1, "what is not ours is not deleted, and goes on being told"


def test_in_a_folder_of_the_users_own_only_the_packages_count(output: Path) -> None:
    """Where `__init__.py` was written by hand, so were the modules beside the packages."""
    shutil.rmtree(output)
    lay(output / "__init__.py", "# mine\n")
    lay(output / "mine.py", "")
    assert run(["generate", "--no-verify"]) == 0
    lay(output / "own/x.py", "")
    assert run(["generate", "--check"]) == 0
    lay(output / "app/x.py", "")
    assert run(["generate", "--check"]) == 1
    (output / "app/x.py").unlink()
    lay(output / "app.so", "")
    assert run(["generate", "--check"]) == 1


def test_byte_code_is_never_unmarshalled(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What reads it is not safe against what a stranger writes."""
    imported(output)
    monkeypatch.setattr(marshal, "loads", None)
    assert run(["generate", "--check"]) == 0
    source = source_of(output)
    whole = believed(source, "1")
    for at in range(16, len(whole), len(whole) // 4):
        lay(Path(CACHED(str(source))), whole[:at] + bytes([whole[at] ^ 0x7F]) + whole[at + 1 :])
        assert run(["generate", "--check"]) == 1


def test_byte_code_that_another_branch_left_is_never_run(output: Path, tmp_path: Path) -> None:
    """It has no source; where one comes to be there, it is gone before."""
    left = Path(CACHED(str(output / "app/left.py")))
    lay(left, byte_code(output, "raise SystemExit('it ran')", 0, bytes(4), bytes(4)))
    script = "import sys; sys.path.insert(0, '.'); import generated.app.left"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=output.parent, capture_output=True, text=True, check=False
    )
    assert "ModuleNotFoundError" in done.stderr
    files = {
        p.relative_to(output).as_posix(): p.read_bytes()
        for p in output.rglob("*")
        if p.is_file() and p.suffix != ".pyc"
    }
    files.pop(".confwright.json")
    publish({**files, "app/left.py": "x = 1\n"}, output)
    assert not left.exists()
