"""Takes a folder out of git as it was at some commit. Nothing of the repository is changed."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from ..diagnostics import Diagnostic
from ..project import ProjectError


def is_reference(text: str, folder: Path) -> bool:
    """Whether a text names a commit of the repository around a folder: a branch, a tag, a digest, HEAD~1."""
    if not text or text.startswith("-"):
        return False
    done = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
    return done is not None and done.returncode == 0


def top_of(folder: Path) -> Path:
    """The top folder of the repository around a folder. Raises ProjectError where there is none."""
    done = _git(folder, "rev-parse", "--show-toplevel")
    if done is None or done.returncode:
        raise _error(f"{folder} is in no git repository", "name two files, or run this in a repository")
    return Path(done.stdout.decode("utf-8", "surrogateescape").strip())


def take_out(reference: str, folder: Path, into: Path) -> None:
    """Write the files of the repository around `folder`, as they were at `reference`, below `into`. Raises ProjectError."""
    done = _git(top_of(folder), "archive", "--format=tar", reference)
    if done is None or done.returncode:
        why = done.stderr.decode("utf-8", "replace").strip() if done is not None else "git is not installed"
        raise _error(f"{reference} cannot be taken out of git: {why}", None)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(into, filter="data")


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes] | None:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        return None


def _error(message: str, hint: str | None) -> ProjectError:
    return ProjectError([Diagnostic(code="git", message=message, hint=hint)])
