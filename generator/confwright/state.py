"""The project's state folder, `.confwright/`: what need not be kept, and is only faster to have. Git ignores it.

What is written here is signed with a key of the user's own, which lies in the user's cache folder: a state folder that came
with a repository, or was edited, is not believed.
"""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .project import Project

_LARGEST = 64 * 1024 * 1024
_KEY_SIZE = 32


def save(project: Project, name: str, text: str) -> None:
    """Write a file of the folder, whole or not at all. That it cannot be written is no error: the next run does the work again."""
    file = project.state / name
    temporary = file.with_name(f"{name}.{os.getpid()}")
    try:
        signature = _signature(text.encode(), _key())
        project.state.mkdir(exist_ok=True)
        (project.state / ".gitignore").write_text("*\n", "utf-8")
        temporary.write_text(f"{signature}\n{text}", "utf-8")
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)


def load(project: Project, name: str) -> bytes:
    """What was saved under a name. Raises OSError, and ValueError for what this user has not saved."""
    with (project.state / name).open("rb") as file:
        signature, _, content = file.read(_LARGEST).partition(b"\n")
    if signature.decode() != _signature(content, _key()):
        raise ValueError(name)
    return content


def user_cache() -> Path:
    """The folder for what may be deleted at any time."""
    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(home, "confwright")


def _signature(content: bytes, key: bytes) -> str:
    return blake2b(content, key=key, digest_size=32).hexdigest()


def _key() -> bytes:
    """The user's key, made when it is first needed. Raises OSError where there can be none."""
    file = user_cache() / "key"
    try:
        key = file.read_bytes()
    except FileNotFoundError:
        key = b""
    if len(key) == _KEY_SIZE:
        return key
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f"key.{os.getpid()}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(os.urandom(_KEY_SIZE))
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
    return file.read_bytes()
