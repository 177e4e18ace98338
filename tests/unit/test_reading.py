"""Every read goes through one module, which bounds it before anything is parsed and waits for nothing."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from confwright.base.reading import TooLargeError, file_bytes, file_text

CODE = Path(__file__).parents[2] / "generator" / "confwright"
MAY_READ = {
    "base/reading.py": "the module that reads",
    "runtime/yaml_text.py": "`load_file` of generated code, which has a bound of its own",
    "runtime/hints.py": "the schema of a generated package, beside it",
    "systems/prefect/importer/upstream.py": "metadata of a distribution, in the Python of the system",
    "generate/schema/metaschemas.py": "data of an installed dependency",
    "base/writing.py": "the module that writes",
    "base/folders.py": "the folders that it writes into",
    "base/streams.py": "the standard input, which it opens where it is closed",
    "base/parallel.py": "pipes of forks of this process",
    "systems/importing/reply.py": "the standard output, for writing",
    "editor/server.py": "the protocol of an editor, a message at a time",
    "publish/witness_process.py": "what this tool and its library hand over, in a process of its own",
}
WRITES = {"os.open": ("O_WRONLY", "O_RDWR", "O_DIRECTORY")}


def reads(source: str) -> Iterator[tuple[int, str]]:
    """The places of a module that open a file to read it, or take the standard input."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and ast.unparse(node) in ("sys.stdin", "sys.__stdin__"):
            yield node.lineno, "sys.stdin"
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        last = name.rpartition(".")[2]
        if (last in ("read_text", "read_bytes") and "." in name) or (
            last in ("open", "fdopen", "open_code") and not writes(node, name)
        ):
            yield node.lineno, name


def writes(call: ast.Call, name: str) -> bool:
    """Whether an `open` writes, or opens a folder to flush it."""
    words = [ast.unparse(one) for one in (*call.args, *(k.value for k in call.keywords))]
    if name == "os.open":
        # `os.open(folder, os.O_RDONLY)` and `fsync` are how a folder is flushed.
        return (
            any("O_WRONLY" in word or "O_RDWR" in word or word == "os.devnull" for word in words)
            or words[0] == "folder"
        )
    return any(word.strip("'\"rb+t") in ("w", "a", "x") and word.startswith("'") for word in words)


def test_one_module_reads() -> None:
    found = {
        f"{path.relative_to(CODE).as_posix()}:{line}: {what}"
        for path in CODE.rglob("*.py")
        if path.relative_to(CODE).as_posix() not in MAY_READ
        for line, what in reads(path.read_text("utf-8"))
    }
    assert not found, "read through confwright.base.reading instead"
    assert all((CODE / path).is_file() for path in MAY_READ)


@pytest.mark.parametrize(
    "source",
    [
        "open(p)", "open(p, 'rb')", "p.open()", "p.read_text('utf-8')", "Path('x').read_bytes()", "os.open(p, os.O_RDONLY)",
        "io.open(p)", "sys.stdin.buffer.read()", "os.fdopen(d)", "gzip.open(p, 'rb')", "open(p, mode)",
    ],
)  # fmt: skip
def test_a_read_elsewhere_is_found(source: str) -> None:
    assert list(reads(source))


@pytest.mark.parametrize(
    "source", ["open(p, 'w')", "p.open('xb')", "os.open(p, os.O_WRONLY | os.O_CREAT)", "read_text(content)"]
)
def test_what_reads_no_file_is_left_alone(source: str) -> None:
    assert not list(reads(source))


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for path in ("/dev/zero", "/dev/tty", tmp_path / "pipe", tmp_path / "link", tmp_path, tmp_path / "none", "a\0b"):
        with pytest.raises(OSError, match=r"regular|directory|No such|null"):
            file_bytes(path)


def test_a_file_has_as_many_bytes_as_it_may(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"a" * 1000)
    assert file_bytes(file, 1000) == b"a" * 1000
    with pytest.raises(TooLargeError):
        file_bytes(file, 999)
    with pytest.raises(TooLargeError):
        file_bytes("/proc/self/maps", 10)  # its size is 0, says the system
    file.write_bytes(b"\xef\xbb\xbfa\r\nb\rc")
    assert file_text(file) == "a\nb\nc"
    os.truncate(file, 10**12)
    with pytest.raises(TooLargeError):
        file_bytes(file)


def run(*arguments: str, folder: Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "confwright", *arguments],
        cwd=folder, capture_output=True, text=True, input=stdin, check=False, timeout=60,
    )  # fmt: skip


PROJECT = '[tool.confwright.packages.app]\nschema = "schema.json"\n'


@pytest.mark.parametrize("kind", ["pipe", "zero"])
@pytest.mark.parametrize(
    "command",
    [
        ("validate", "BAD.yaml", "--as", "prefect"), ("validate", "BAD.env", "--as", "env"), ("validate", "BAD.yaml"),
        ("adopt", "BAD.yaml", "--as", "dagster"), ("read", "BAD.env"), ("read", "BAD.yaml", "--kind", "variables"),
        ("render", "-t", "env", "BAD.yaml"), ("schema", "dagster", "--output", "out.json", "--for", "BAD.yaml"),
        ("env", "check", "-e", "local", "--env-file", "BAD.env"), ("generate",), ("generate", "--check"), ("docs",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_command_waits_for_a_pipe_or_reads_a_device(command: tuple[str, ...], kind: str, tmp_path: Path) -> None:
    """Whatever a command opens may be a pipe or a device: the file it is given, a setting, a schema."""
    (tmp_path / "deployment.yaml").write_text("environments: {local: {}}\nresources: {}\nvalues: {}\n")
    (tmp_path / "pyproject.toml").write_text(
        PROJECT + '[tool.confwright.packages.env]\ndeployment = "deployment.yaml"\n'
    )
    for name in ("BAD.yaml", "BAD.env", "schema.json"):
        if kind == "pipe":
            os.mkfifo(tmp_path / name)
        else:
            (tmp_path / name).symlink_to("/dev/zero")
    done = run(*command, folder=tmp_path)
    assert done.returncode in (1, 2), done.stderr
    assert "Traceback" not in done.stderr
    assert "internal" not in done.stderr


def test_a_flow_file_that_is_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "flow.py")
    (tmp_path / "prefect.yaml").write_text("deployments:\n- name: a\n  entrypoint: flow.py:f\n")
    assert "prefect-entrypoint" in run("validate", "prefect.yaml", folder=tmp_path).stderr


def test_settings_that_are_a_pipe_are_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pyproject.toml")
    (tmp_path / "prefect.yaml").write_text("deployments: []\n")
    assert run("validate", "prefect.yaml", folder=tmp_path).returncode == 0


def test_the_standard_input_and_descriptors_of_the_shell_are_read(tmp_path: Path) -> None:
    assert run("validate", "-", "--as", "prefect", folder=tmp_path, stdin="deployments: []\n").returncode == 0
    command = f"{sys.executable} -m confwright validate --as prefect <(echo 'deployments: []')"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_an_endless_standard_input_is_refused(tmp_path: Path) -> None:
    command = f"{sys.executable} -m confwright validate - --as prefect < /dev/zero"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert "limit-size" in done.stderr
