"""The project's state folder, `.confwright/`: what need not be kept, and is only faster to have. Git ignores it.

Files here are signed with a key of the user, which is in the user's cache folder: a state folder that came
with a repository, or was edited, is not believed.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ...base.diagnostics import GenerateError
from ...base.reading import file_bytes
from ...base.user_cache import signed

if TYPE_CHECKING:
    from ...project.reading import Project

_LARGEST = 64 * 1024 * 1024


def save(project: Project, name: str, text: str) -> None:
    """Write a file of the folder, whole or not at all. A failure is not an error: the next run does the work again."""
    from ...base.writing import put_file  # not on the way of a run with nothing to do

    with suppress(OSError, GenerateError):
        signature = signed(name, text.encode())
        if project.state.is_symlink():  # it would lead into another folder of the project
            return
        with suppress(FileExistsError):
            put_file(project.state / ".gitignore", "*\n", new=True, folders=True)
        put_file(project.state / name, f"{signature}\n{text}")


def load(project: Project, name: str) -> bytes:
    """What was saved under a name. Raises OSError, and ValueError for what this user has not saved."""
    signature, _, content = file_bytes(project.state / name, _LARGEST).partition(b"\n")
    if signature.decode() != signed(name, content):
        raise ValueError(name)
    return content
