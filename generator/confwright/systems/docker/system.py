"""Docker as a system: files that set the variables of containers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned
from ..assigning import target
from ..places import Held, Place
from ..system import Rendering, System


def _compose(text: str, file: str) -> Held | None:
    from .compose import read_compose

    return read_compose(text, file)


def _dockerfile(text: str, file: str) -> Held | None:
    from .dockerfile import read_dockerfile

    return read_dockerfile(text, file)


def _write(variables: Sequence[Assigned], _asked: Rendering) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    from .write import written

    return written(variables)


SYSTEM: Final = System(
    name="docker",
    places=(
        Place("compose", "Compose file", _compose, ("*.y*ml",), ("services:",)),
        Place("dockerfile", "Dockerfile", _dockerfile, ("Dockerfile", "Dockerfile.*", "*.Dockerfile", "Containerfile"), ("FROM",)),
    ),
    targets=(target("compose", _write),),
)  # fmt: skip
