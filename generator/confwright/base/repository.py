"""Asks git about commits. Nothing of the repository is changed, and nothing in it makes git run a program.

A repository, its configuration included, may be a stranger's. So only commands that read objects are used: no attribute, filter,
hook, alias, pager or file monitor takes part in them (`git archive` would ask `.gitattributes` for filters, `git diff` and
`git status` filters and the file monitor), and what is missing is not fetched.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .child_environment import environment
from .diagnostics import Diagnostic, ProjectError
from .said import Ours, as_name, as_path, own, own_or_none

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
FILE = ("100644", "100755")
LINK = "120000"


def is_reference(text: str, folder: Path) -> bool:
    """Whether a text names a commit of the repository around a folder: a branch, a tag, a digest, HEAD~1."""
    if not text or text.startswith("-"):
        return False
    done = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
    return done is not None and done.returncode == 0


def top_of(folder: Path) -> Path:
    """The top folder of the repository around a folder. Raises ProjectError if there is no repository."""
    done = git(folder, "rev-parse", "--show-toplevel")
    if done is None or done.returncode:
        raise git_error(f"{as_path(folder)} is not in a git repository", "run this in a repository")
    return Path(done.stdout.decode("utf-8", "surrogateescape").strip())


def entries(listed: bytes) -> Iterator[tuple[str, str, str, str]]:
    """The lines of `ls-tree -z`: mode, object, path, and the size where `-l` asked for it. Raises ProjectError."""
    for line in listed.split(b"\0"):
        head, _, path = line.decode("utf-8", "surrogateescape").partition("\t")
        if not path:
            continue
        mode, _, name, *size = head.split()
        if path.startswith("/") or (".." in path and ".." in path.split("/")):
            raise git_error(f"{as_name(path)!r} in that commit is not a path inside the repository", None)
        yield mode, name, path, size[0] if size else ""


def tree_of(reference: str, folder: Path) -> dict[str, tuple[str, str]]:
    """Mode and object of all that a commit of the repository around `folder` has, by path from its top. Raises ProjectError."""
    done = checked(
        git(folder, "ls-tree", "-r", "-z", "--full-tree", "--end-of-options", f"{reference}^{{commit}}"), reference
    )
    return {path: (mode, name) for mode, name, path, _ in entries(done.stdout)}


def checked(done: subprocess.CompletedProcess[bytes] | None, reference: str) -> subprocess.CompletedProcess[bytes]:
    """A run of git that succeeded. Raises ProjectError."""
    if done is None or done.returncode:
        why = as_name(done.stderr.decode("utf-8", "replace").strip()) if done is not None else "git is not installed"
        raise git_error(f"{as_name(reference)} cannot be extracted from git: {why}", None)
    return done


def git(
    folder: Path, *arguments: str, given: IO[bytes] | int = subprocess.DEVNULL, out: IO[bytes] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes] | None:
    """Run a command of git that reads objects; None where there is no git."""
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    command = ["git", "--no-pager", *settings, "-C", str(folder), *arguments]
    try:
        return subprocess.run(  # noqa: S603 - the arguments are ours, or follow --end-of-options
            command, stdin=given, stdout=out, stderr=subprocess.PIPE, check=False, env={**environment(), **_VARIABLES}
        )
    except OSError:
        return None


def git_error(message: Ours, hint: Ours | None) -> ProjectError:
    """An error about a repository or a commit."""
    return ProjectError([Diagnostic(code="git", message=own(message), hint=own_or_none(hint))])
