"""Takes the files of a commit out of git. Nothing of the repository is changed, and nothing in it makes git run a program.

A repository, its configuration included, may be a stranger's. So only commands that read objects are used: no attribute, filter,
hook, alias, pager or file monitor takes part in them (`git archive` would ask `.gitattributes` for filters), and what is
missing is not fetched.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from ..base.child_environment import environment
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.reading import LARGEST, file_bytes
from ..base.said import Ours, as_name, as_path, own, own_or_none
from ..base.writing import write_tree

_SETTINGS = (
    "safe.bareRepository=explicit",  # do not use a folder of the tree that looks like a repository
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    f"core.attributesFile={os.devnull}",
    "core.pager=cat",
    "protocol.allow=never",
)
_VARIABLES = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
}
_FILE = ("100644", "100755")
_LINK = "120000"


def is_reference(text: str, folder: Path) -> bool:
    """Whether a text names a commit of the repository around a folder: a branch, a tag, a digest, HEAD~1."""
    if not text or text.startswith("-"):
        return False
    done = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
    return done is not None and done.returncode == 0


def top_of(folder: Path) -> Path:
    """The top folder of the repository around a folder. Raises ProjectError if there is no repository."""
    done = _git(folder, "rev-parse", "--show-toplevel")
    if done is None or done.returncode:
        raise _error(f"{as_path(folder)} is not in a git repository", "name two files, or run this in a repository")
    return Path(done.stdout.decode("utf-8", "surrogateescape").strip())


def extract(reference: str, folder: Path, into: Path) -> None:
    """Write the files of the repository around `folder`, as they were at `reference`, below `into`. Raises ProjectError.

    No symbolic link is created: it is replaced by the files of the commit that it leads to. Files that are too large to be read
    are left out, and so are other repositories (submodules).
    """
    top = top_of(folder)
    # Through files: a repository may hold more than the memory does.
    with tempfile.TemporaryFile() as listed, tempfile.TemporaryFile() as wanted, tempfile.TemporaryFile() as content:
        names = ("ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", f"{reference}^{{commit}}")
        _done(_git(top, *names, out=listed), reference)
        listed.seek(0)
        entries = list(_entries(listed.read()))
        wanted.writelines(f"{name}\n".encode() for _, name, _ in entries)
        wanted.seek(0)
        _done(_git(top, "cat-file", "--batch", given=wanted, out=content), reference)
        content.seek(0)
        links: dict[str, str] = {}
        for mode, name, path in entries:
            head = content.readline().split()
            if len(head) != 3 or head[0].decode() != name:
                raise _error(
                    f"{as_name(reference)} cannot be extracted from git: {as_name(path)} was never fetched",
                    "fetch all of the history",
                )
            data = content.read(int(head[2]))
            content.read(1)
            if mode == _LINK:
                links[path] = os.path.normpath(PurePosixPath(path).parent / data.decode("utf-8", "surrogateescape"))
            else:
                write_tree(into, {path: data})
        files = [path for mode, _, path in entries if mode != _LINK]
    for link, target in links.items():
        for path in files:
            if path == target or path.startswith(f"{target}/"):
                write_tree(into, {link + path.removeprefix(target): file_bytes(into / path)})


def _entries(listed: bytes) -> Iterator[tuple[str, str, str]]:
    """Modes, objects and paths of the files and symbolic links of a commit."""
    for line in listed.split(b"\0"):
        head, _, path = line.decode("utf-8", "surrogateescape").partition("\t")
        mode, _, name, size = head.split() if path else ("", "", "", "")
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise _error(f"{as_name(path)!r} in that commit is not a path inside the repository", None)
        if mode in (*_FILE, _LINK) and not size.isdecimal():
            raise _error(f"{as_name(path)} of that commit was never fetched", "fetch all of the history")
        if mode in (*_FILE, _LINK) and int(size) <= LARGEST:
            yield mode, name, path


def _done(done: subprocess.CompletedProcess[bytes] | None, reference: str) -> None:
    if done is None or done.returncode:
        why = as_name(done.stderr.decode("utf-8", "replace").strip()) if done is not None else "git is not installed"
        raise _error(f"{as_name(reference)} cannot be extracted from git: {why}", None)


def _git(
    folder: Path, *arguments: str, given: IO[bytes] | int = subprocess.DEVNULL, out: IO[bytes] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes] | None:
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    command = ["git", "--no-pager", *settings, "-C", str(folder), *arguments]
    try:
        return subprocess.run(  # noqa: S603 - the arguments are ours, or follow --end-of-options
            command, stdin=given, stdout=out, stderr=subprocess.PIPE, check=False, env={**environment(), **_VARIABLES}
        )
    except OSError:
        return None


def _error(message: Ours, hint: Ours | None) -> ProjectError:
    return ProjectError([Diagnostic(code="git", message=own(message), hint=own_or_none(hint))])
