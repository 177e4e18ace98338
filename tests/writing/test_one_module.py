"""Every file is written, replaced, moved and deleted by the modules that know whose paths may be followed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CODE = Path(__file__).parents[2] / "generator" / "confwright"
MAY_WRITE = {
    "base/writing.py": "the module that writes files",
    "base/folders.py": "it makes the folders that lead to them",
    "publish/publishing.py": "whole folders, by what is in base/writing.py",
    "publish/directory_exchange.py": "the exchange of two folders that publishing made",
}
MAY_ALSO = {
    ("base/reading.py", "os.open"): "to read, and checked by tests/unit/test_reading.py",
    ("systems/importing/reply.py", "os.fdopen"): "the standard output",
    ("base/parallel.py", "os.fdopen"): "a pipe to a fork of this process",
    ("base/streams.py", "os.open"): "/dev/null, in the place of a closed output",
    ("publish/mypy_cache.py", "os.open"): "a folder, to lock it",
    ("cli/read.py", "write_text"): "a text of YAML, in memory",
    ("systems/airflow/render.py", "write_text"): "the same",
    ("systems/ci/write.py", "write_text"): "the same",
    ("systems/docker/write.py", "write_text"): "the same",
    ("systems/inside.py", "write_text"): "the same",
    ("systems/kubernetes/write.py", "write_text"): "the same",
    ("cli/compat.py", "extract"): "compat/history.py, into a folder that nobody else can open",
    ("publish/verify.py", "TemporaryDirectory"): "a folder that nobody else can open",
    ("publish/verify.py", "os.utime"): "in that folder",
    ("generate/emit/styles/library.py", "TemporaryDirectory"): "a folder that nobody else can open",
    ("publish/witness_process.py", "TemporaryDirectory"): "a folder that nobody else can open",
    ("environments/staged_reader.py", "TemporaryDirectory"): "a folder that nobody else can open",
    ("cli/compat.py", "tempfile.TemporaryDirectory"): "a folder that nobody else can open",
    ("cli/compat.py", "folder.mkdir"): "in that folder",
    ("compat/history.py", "tempfile.TemporaryFile"): "a file without a name",
    ("compat/history.py", "wanted.writelines"): "the same",
    ("base/user_cache.py", "top.parent.mkdir"): "what the user's own environment names",
    ("base/user_cache.py", "folder.mkdir"): "the user's cache, whose owner and modes are checked",
    ("base/user_cache.py", "folder.chmod"): "the same",
    ("base/user_cache.py", "old.unlink"): "the same",
    ("systems/airflow/importer/__main__.py", "tempfile.TemporaryDirectory"): "a folder that nobody else can open",
    ("systems/importing/launch.py", "tempfile.TemporaryFile"): "a file without a name",
    ("systems/importing/launch.py", "tempfile.TemporaryDirectory"): "a folder that nobody else can open",
}
NAMED = {
    "write_text", "write_bytes", "writelines", "touch", "unlink", "rmdir", "rename", "renames", "mkdir", "makedirs", "rmtree",
    "symlink_to", "hardlink_to", "link_to", "chmod", "lchmod", "chown", "lchown", "utime", "truncate", "mkfifo", "mknod", "mkstemp",
    "mkdtemp", "mktemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "copyfile",
    "copyfileobj", "copytree", "copymode", "copystat", "copy2", "extractall", "extract", "symlink", "sendfile", "fdopen",
}  # fmt: skip
"""What changes a file whatever it is called on."""
OF_MODULES = {"os": {"replace", "remove", "removedirs", "link", "open"}, "shutil": {"copy", "move"}}
"""What does so as a function of a module; lists and texts have such methods too."""


def writes(source: str) -> Iterator[tuple[int, str]]:
    """The places of a module that may change a file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module in ("os", "shutil", "tempfile", "io"):
            for name in node.names:
                if name.name in NAMED | OF_MODULES.get(node.module, set()) and name.name != "TemporaryDirectory":
                    yield node.lineno, f"from {node.module} import {name.name}"
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        of, _, last = name.rpartition(".")
        if last in NAMED or last in OF_MODULES.get(of, ()) or (last == "open" and _opens_to_write(node, of)):
            yield node.lineno, name
        if last == "replace" and len(node.args) == 1 and not node.keywords:  # a text's own has two arguments
            yield node.lineno, name


def _opens_to_write(call: ast.Call, of: str) -> bool:
    """Whether an `open` may write; a mode that is worked out may."""
    if of in ("os", "webbrowser"):
        return of == "os"
    given = [*call.args, *(k.value for k in call.keywords if k.arg == "mode")]
    if of in ("", "io", "gzip", "bz2", "lzma", "codecs", "tarfile"):
        given = given[1:] if call.args else given
    if not given:
        return False
    mode = given[0]
    return not isinstance(mode, ast.Constant) or (isinstance(mode.value, str) and bool(set(mode.value) & set("wax+")))


def test_one_module_writes() -> None:
    found = {
        (path.relative_to(CODE).as_posix(), line, what)
        for path in CODE.rglob("*.py")
        if path.relative_to(CODE).as_posix() not in MAY_WRITE
        for line, what in writes(path.read_text("utf-8"))
    }
    allowed = {(path, what) for path, what in MAY_ALSO}
    assert not sorted(one for one in found if (one[0], one[2]) not in allowed), (
        "write through confwright.base.writing instead"
    )
    assert not allowed - {(path, what) for path, _, what in found}, "these need no exception any more"


@pytest.mark.parametrize(
    "source",
    [
        "open(p, 'w')", "open(p, mode='ab')", "open(p, m)", "p.open('x')", "io.open(p, 'r+')", "p.write_text(t)", "a.b.write_bytes(t)",
        "os.open(p, f)", "os.replace(a, b)", "os.remove(p)", "p.replace(q)", "p.unlink()", "shutil.copy(a, b)", "shutil.rmtree(p)",
        "tempfile.NamedTemporaryFile()", "os.fdopen(d, 'w')", "from os import replace", "from shutil import move", "p.touch()",
        "from tempfile import mkstemp", "gzip.open(p, 'wb')", "archive.extractall(p)", "os.mkdir(p)", "p.symlink_to(q)",
    ],
)  # fmt: skip
def test_a_write_elsewhere_is_found(source: str) -> None:
    assert list(writes(source))


@pytest.mark.parametrize(
    "source",
    [
        "open(p)",
        "open(p, 'rb')",
        "p.open()",
        "p.open('rb')",
        "text.replace(a, b)",
        "replace(one, file=f)",
        "names.remove(x)",
        "copy(x)",
    ],
)
def test_what_writes_no_file_is_left_alone(source: str) -> None:
    assert not list(writes(source))
