"""Continuous integration as a system: files that set the variables of jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned
from ..assigning import target
from ..places import Held, Place
from ..system import Rendering, System


def _workflow(text: str, file: str) -> Held | None:
    from .github import read_workflow

    return read_workflow(text, file)


def _pipeline(text: str, file: str) -> Held | None:
    from .gitlab import read_pipeline

    return read_pipeline(text, file)


def _write(variables: Sequence[Assigned], asked: Rendering) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    from .write import written

    return written(variables, asked.target)


SYSTEM: Final = System(
    name="ci",
    places=(
        Place("github", "GitHub workflow", _workflow, ("*.y*ml",), ("jobs:", "on")),
        Place("gitlab", "GitLab pipeline", _pipeline, (".gitlab-ci.y*ml", "*.gitlab-ci.y*ml", "*-gitlab-ci.y*ml"), (":",)),
    ),
    targets=(target("github-env", _write), target("gitlab-variables", _write)),
)  # fmt: skip
