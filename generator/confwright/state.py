"""The project's state folder, `.confwright/`: what need not be kept, and is only faster to have. Git ignores it."""

from __future__ import annotations

import os

from .project import Project


def save(project: Project, name: str, text: str) -> None:
    """Write a file of the folder, whole or not at all. That it cannot be written is no error: the next run does the work again."""
    file = project.state / name
    temporary = file.with_name(f"{name}.{os.getpid()}")
    try:
        project.state.mkdir(exist_ok=True)
        (project.state / ".gitignore").write_text("*\n", "utf-8")
        temporary.write_text(text, "utf-8")
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
